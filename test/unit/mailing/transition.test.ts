import { describe, expect, test } from 'vitest';
import { mailingStates } from '../../../shared/mailing/mailing.ts';
import { type Transition, transition } from '../../../shared/mailing/transition.ts';

const names: readonly Transition[] = [
  'hold',
  'release',
  'schedule',
  'reschedule',
  'unschedule',
  'start',
  'pause',
  'resume',
  'rearm',
  'cancel',
  'finish',
];

describe('the life of a mailing', () => {
  test('the life of a mailing consists of exactly these transitions', () => {
    const table = names.map((name) => {
      const moves = mailingStates.flatMap((from) => {
        const { outcome, state } = transition(from, name);
        return outcome === 'moved' ? [`${from}>${state}`] : [];
      });
      return `${name}: ${moves.join(' ')}`;
    });
    expect(table).toEqual([
      'hold: draft>held',
      'release: held>draft',
      'schedule: draft>scheduled',
      'reschedule: scheduled>scheduled',
      'unschedule: scheduled>draft',
      'start: scheduled>running',
      'pause: scheduled>paused running>paused',
      'resume: paused>running',
      'rearm: paused>scheduled',
      'cancel: draft>cancelled held>cancelled scheduled>cancelled running>cancelled paused>cancelled',
      'finish: running>finished',
    ]);
  });

  test('the life of a mailing allows a repeated action without an error', () => {
    expect(transition('paused', 'pause')).toEqual({ outcome: 'already', state: 'paused' });
    expect(transition('cancelled', 'cancel')).toEqual({ outcome: 'already', state: 'cancelled' });
  });

  test('the life of a mailing never continues once it is over', () => {
    for (const name of names) {
      expect(transition('finished', name).outcome).not.toBe('moved');
      expect(transition('cancelled', name).outcome).not.toBe('moved');
    }
  });

  test('the life of a mailing does not let a held mailing be scheduled', () => {
    expect(transition('held', 'schedule')).toEqual({ outcome: 'refused', state: 'held' });
  });
});
