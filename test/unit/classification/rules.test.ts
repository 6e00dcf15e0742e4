import { describe, expect, test } from 'vitest';
import type { BlockKind } from '../../../shared/classification/classification.ts';
import { foldText, plainSource } from '../../../shared/classification/reading/fold-text.ts';
import { sentencesOf } from '../../../shared/classification/reading/sentences-of.ts';
import { linkRuleFor } from '../../../shared/classification/rules/link-rules.ts';
import { matchesOf } from '../../../shared/classification/rules/matches-of.ts';
import { phraseIndex } from '../../../shared/classification/rules/phrase-index.ts';
import { rules } from '../../../shared/classification/rules/rules.ts';
import { serviceActs } from '../../../shared/classification/rules/service-acts.ts';
import { linkExamples, ruleExamples, serviceExamples } from './rule-examples.ts';

const sentencesOfText = (text: string): readonly string[] =>
  sentencesOf(foldText(plainSource(text))).map((sentence) => sentence.text.trim());

const noExcuse: ReadonlySet<never> = new Set();

const rulesIn = (text: string, kind: BlockKind = 'paragraph'): readonly string[] =>
  sentencesOfText(text).flatMap((sentence) =>
    matchesOf(sentence, { kind, hidden: false, excuses: noExcuse }).matches.map(
      ({ rule }) => rule.id,
    ),
  );

const acts = phraseIndex(serviceActs);
const actsIn = (text: string): readonly string[] =>
  sentencesOfText(text).flatMap((sentence) => acts(sentence).map(({ of }) => of.id));

describe('rules of promotion', () => {
  test('every rule of promotion has two examples that it finds and two that it leaves', () => {
    for (const { id } of rules) {
      const examples = ruleExamples[id];
      expect(examples?.finds.length ?? 0, id).toBeGreaterThanOrEqual(2);
      expect(examples?.leaves.length ?? 0, id).toBeGreaterThanOrEqual(2);
    }
  });

  for (const [id, { finds, leaves, kind }] of Object.entries(ruleExamples)) {
    test.each(finds)(`the rule ${id} finds "%s"`, (text) => {
      expect(rulesIn(text, kind)).toContain(id);
    });

    test.each(leaves)(`the rule ${id} leaves "%s"`, (text) => {
      expect(rulesIn(text, kind)).not.toContain(id);
    });
  }

  test('every rule of promotion says how to mend what it finds, in Dutch and English', () => {
    const linkRules = linkExamples.flatMap(([address]) => linkRuleFor(address) ?? []);
    expect(linkRules.length).toBeGreaterThan(2);
    for (const { fix, id } of [...rules, ...linkRules]) {
      expect(fix.nl.length, id).toBeGreaterThan(10);
      expect(fix.en.length, id).toBeGreaterThan(10);
    }
  });
});

describe('links', () => {
  test.each(linkExamples)('the link %s is judged as %s', (address, id) => {
    expect(linkRuleFor(address)?.id ?? 'none').toBe(id);
  });
});

describe('service acts', () => {
  test('every service act has two examples that show it and two that do not', () => {
    for (const { id } of serviceActs) {
      expect(serviceExamples[id]?.finds.length ?? 0, id).toBeGreaterThanOrEqual(2);
      expect(serviceExamples[id]?.leaves.length ?? 0, id).toBeGreaterThanOrEqual(2);
    }
  });

  for (const [id, { finds, leaves }] of Object.entries(serviceExamples)) {
    test.each(finds)(`the service act ${id} is shown by "%s"`, (text) => {
      expect(actsIn(text)).toContain(id);
    });

    test.each(leaves)(`the service act ${id} is not shown by "%s"`, (text) => {
      expect(actsIn(text)).not.toContain(id);
    });
  }
});
