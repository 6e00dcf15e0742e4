import { generateThemeStylesheet } from '@cloudscape-design/components/theming';

/** The style sheet that gives Cloudscape's tokens our colours, in light and dark. */
export const themeStyleSheet = (): string =>
  generateThemeStylesheet({
    theme: {
      tokens: {
        ...tokens,
        borderRadiusContainer: '14px',
        borderRadiusAlert: '14px',
        borderRadiusButton: '10px',
        borderRadiusInput: '8px',
        fontFamilyBase: "'Segoe UI', system-ui, -apple-system, 'Open Sans', Roboto, sans-serif",
      },
      contexts: {
        'top-navigation': {
          tokens: {
            colorBackgroundContainerContent: nearly(card),
            colorTextInteractiveDefault: nearly(soft),
            colorTextInteractiveHover: nearly(hover),
            colorTextInteractiveActive: nearly(hover),
            colorTextTopNavigationTitle: nearly(ink),
            colorTextAccent: nearly(accent),
            colorBorderDividerDefault: nearly(line),
            colorBorderItemFocused: nearly(accent),
            colorBackgroundDropdownItemDefault: nearly(card),
            colorBackgroundDropdownItemHover: nearly(wash),
            colorTextDropdownItemDefault: nearly(ink),
            colorTextDropdownItemHighlighted: nearly(ink),
            colorTextBodyDefault: nearly(ink),
            colorTextGroupLabel: nearly(soft),
          },
        },
        'app-layout-toolbar': {
          tokens: {
            colorBackgroundLayoutMain: nearly(paper),
            colorTextInteractiveDefault: nearly(accent),
            colorTextLinkDefault: nearly(accent),
            colorTextBreadcrumbCurrent: nearly(soft),
          },
        },
        alert: {
          tokens: {
            colorBackgroundStatusError: nearly(badWash),
            colorBackgroundStatusWarning: nearly(mindWash),
            colorBackgroundStatusInfo: nearly(toldWash),
            colorBackgroundStatusSuccess: nearly(goodWash),
            ...all(['colorTextStatusError', 'colorBorderStatusError'], nearly(bad)),
            ...all(['colorTextStatusWarning', 'colorBorderStatusWarning'], nearly(mind)),
            ...all(['colorTextStatusInfo', 'colorBorderStatusInfo'], nearly(told)),
            ...all(['colorTextStatusSuccess', 'colorBorderStatusSuccess'], nearly(good)),
            ...all(['colorTextLinkDefault', 'colorTextLinkHover'], nearly(accent)),
          },
        },
      },
    },
  });

type InModes = { readonly light: string; readonly dark: string };
const inModes = (light: string, dark: string): InModes => ({ light, dark });

/**
 * The neighbouring shade. In a context Cloudscape drops what equals the root's value and keeps its own,
 * and the bar would stay dark.
 */
const nearly = ({ light, dark }: InModes): InModes => inModes(neighbour(light), neighbour(dark));

const neighbour = (colour: string): string =>
  `#${(Number.parseInt(colour.slice(1), 16) ^ 1).toString(16).padStart(6, '0')}`;

const badWash = inModes('#fbeee9', '#38231e');
const mindWash = inModes('#fbf3df', '#352b18');
const toldWash = inModes('#eaf1f8', '#1d2c3a');
const goodWash = inModes('#e9f4ee', '#1b3228');
const paper = inModes('#f4f3ee', '#12171a');
const ink = inModes('#1d2327', '#edf0ee');
const soft = inModes('#535d63', '#aab5b8');
const card = inModes('#ffffff', '#1b2226');
const panel = inModes('#faf9f5', '#161c1f');
const line = inModes('#dcdad1', '#323c41');
const field = inModes('#767f84', '#849196');
const accent = inModes('#0b5f62', '#7fd3cb');
const hover = inModes('#084749', '#a5e3dd');
const onAccent = inModes('#ffffff', '#06302f');
const wash = inModes('#e6f1ef', '#1c3436');
const good = inModes('#1c6b4a', '#86d9ae');
const mind = inModes('#7a5200', '#f2c572');
const bad = inModes('#9a2f1c', '#ffab97');
const told = inModes('#2c557f', '#a3c9ee');
const onWash = inModes('#0a4447', '#c6ece7');

const all = <const Name extends string>(
  names: readonly Name[],
  value: InModes,
): Readonly<Record<Name, InModes>> =>
  Object.fromEntries(names.map((name) => [name, value])) as Record<Name, InModes>;

const tokens = {
  colorBackgroundLayoutMain: paper,
  ...all(
    ['colorBackgroundLayoutPanel', 'colorBackgroundLayoutToolbar', 'colorBackgroundCellShaded'],
    panel,
  ),
  ...all(
    [
      'colorBackgroundContainerContent',
      'colorBackgroundContainerHeader',
      'colorBackgroundCard',
      'colorBackgroundInputDefault',
      'colorBackgroundPopover',
      'colorBackgroundDropdownItemDefault',
      'colorBackgroundButtonNormalDefault',
      'colorBackgroundSegmentWrapper',
      'colorBackgroundSegmentDefault',
      'colorBackgroundControlDefault',
    ],
    card,
  ),
  ...all(
    [
      'colorTextBodyDefault',
      'colorTextHeadingDefault',
      'colorTextFormDefault',
      'colorTextFormLabel',
      'colorTextDropdownItemDefault',
      'colorTextDropdownItemHighlighted',
      'colorTextSegmentDefault',
    ],
    ink,
  ),
  ...all(
    [
      'colorTextBodySecondary',
      'colorTextHeadingSecondary',
      'colorTextFormSecondary',
      'colorTextGroupLabel',
      'colorTextCounter',
      'colorTextStatusInactive',
      'colorTextInteractiveDefault',
      'colorTextBreadcrumbCurrent',
      'colorTextInputPlaceholder',
      'colorTextEmpty',
    ],
    soft,
  ),
  ...all(
    [
      'colorBorderDividerDefault',
      'colorBorderDividerSecondary',
      'colorBorderCard',
      'colorBorderContainerTop',
      'colorBorderLayout',
    ],
    line,
  ),
  ...all(
    [
      'colorBorderInputDefault',
      'colorBorderControlDefault',
      'colorBorderSegmentWrapper',
      'colorDropzoneBorderDefault',
    ],
    field,
  ),
  ...all(
    [
      'colorBackgroundButtonPrimaryDefault',
      'colorBorderButtonPrimaryDefault',
      'colorBorderButtonNormalDefault',
      'colorTextButtonNormalDefault',
      'colorTextButtonLinkDefault',
      'colorTextLinkDefault',
      'colorTextAccent',
      'colorBackgroundControlChecked',
      'colorBackgroundSegmentActive',
      'colorBorderSegmentActive',
      'colorBackgroundProgressBarValueDefault',
      'colorBorderItemFocused',
      'colorBorderItemSelected',
      'colorBorderInputFocused',
      'colorTextButtonInlineIconDefault',
      'colorItemSelected',
    ],
    accent,
  ),
  ...all(
    [
      'colorBackgroundButtonPrimaryHover',
      'colorBackgroundButtonPrimaryActive',
      'colorBorderButtonPrimaryHover',
      'colorBorderButtonPrimaryActive',
      'colorBorderButtonNormalHover',
      'colorBorderButtonNormalActive',
      'colorTextButtonNormalHover',
      'colorTextButtonNormalActive',
      'colorTextButtonLinkHover',
      'colorTextButtonLinkActive',
      'colorTextLinkHover',
      'colorTextInteractiveHover',
      'colorTextInteractiveActive',
      'colorTextSegmentHover',
    ],
    hover,
  ),
  ...all(
    [
      'colorTextButtonPrimaryDefault',
      'colorTextButtonPrimaryHover',
      'colorTextButtonPrimaryActive',
      'colorTextSegmentActive',
      'colorForegroundControlDefault',
    ],
    onAccent,
  ),
  ...all(
    [
      'colorBackgroundItemSelected',
      'colorBackgroundDropdownItemHover',
      'colorBackgroundSideNavigationItemActive',
      'colorBackgroundButtonNormalHover',
      'colorBackgroundButtonNormalActive',
      'colorBackgroundButtonLinkHover',
      'colorBackgroundButtonLinkActive',
      'colorBackgroundLayoutToggleSelectedDefault',
    ],
    wash,
  ),
  ...all(['colorTextSideNavigationItemActive', 'colorTextLayoutToggleSelected'], onWash),
  ...all(['colorTextStatusSuccess', 'colorBorderStatusSuccess'], good),
  ...all(['colorTextStatusWarning', 'colorBorderStatusWarning'], mind),
  ...all(['colorTextStatusError', 'colorBorderStatusError'], bad),
  ...all(['colorTextStatusInfo', 'colorBorderStatusInfo'], told),
  // The box of an alert lies outside the context that is called after it.
  colorBackgroundStatusError: badWash,
  colorBackgroundStatusWarning: mindWash,
  colorBackgroundStatusInfo: toldWash,
  colorBackgroundStatusSuccess: goodWash,
  colorBackgroundBackdrop: inModes('rgb(29 35 39 / 60%)', 'rgb(0 0 0 / 66%)'),
};
