import type { I18nProviderProps } from '@cloudscape-design/components/i18n';
import deMessages from '@cloudscape-design/components/i18n/messages/all.de';
import enMessages from '@cloudscape-design/components/i18n/messages/all.en';

/** What the components themselves say. Cloudscape has no Dutch: that of the parts in use is ours. */
export const cloudscapeWords: Readonly<Record<'nl' | 'en' | 'de', I18nProviderProps.Messages>> = {
  en: enMessages,
  de: deMessages,
  nl: {
    'cloudscape-design-components': {
      nl: {
        alert: {
          dismissAriaLabel: 'Sluit melding',
          'i18nStrings.successIconAriaLabel': 'Gelukt',
          'i18nStrings.errorIconAriaLabel': 'Fout',
          'i18nStrings.warningIconAriaLabel': 'Waarschuwing',
          'i18nStrings.infoIconAriaLabel': 'Informatie',
        },
        'app-layout': {
          'ariaLabels.navigation': 'Menu',
          'ariaLabels.navigationClose': 'Sluit menu',
          'ariaLabels.navigationToggle': 'Open menu',
          'ariaLabels.notifications': 'Meldingen',
          'ariaLabels.drawers': 'Panelen',
        },
        'breadcrumb-group': { expandAriaLabel: 'Toon pad' },
        button: { 'i18nStrings.externalIconAriaLabel': 'Opent in een nieuw tabblad' },
        'button-dropdown': { noMatch: 'Niets gevonden' },
        calendar: {
          nextMonthAriaLabel: 'Volgende maand',
          previousMonthAriaLabel: 'Vorige maand',
          todayAriaLabel: 'Vandaag',
          'i18nStrings.nextYearAriaLabel': 'Volgend jaar',
          'i18nStrings.previousYearAriaLabel': 'Vorig jaar',
          'i18nStrings.currentMonthAriaLabel': 'Deze maand',
        },
        'date-picker': {
          'i18nStrings.openCalendarAriaLabel':
            '{selectedDate, select, none {Kies een dag} other {Kies een dag, gekozen is {selectedDate}}}',
        },
        'form-field': {
          'i18nStrings.errorIconAriaLabel': 'Fout',
          'i18nStrings.warningIconAriaLabel': 'Waarschuwing',
        },
        form: { errorIconAriaLabel: 'Fout' },
        input: { clearAriaLabel: 'Maak leeg' },
        link: { externalIconAriaLabel: 'Opent in een nieuw tabblad' },
        modal: { closeAriaLabel: 'Sluit' },
        multiselect: { deselectAriaLabel: 'Haal {option__label} weg' },
        pagination: {
          'ariaLabels.nextPageLabel': 'Volgende pagina',
          'ariaLabels.previousPageLabel': 'Vorige pagina',
          'ariaLabels.pageLabel': 'Pagina {pageNumber}',
          'i18nStrings.pagesCompactText':
            '{openEnd, select, true {{currentPage} van {pagesCount}+} other {{currentPage} van {pagesCount}}}',
        },
        popover: { dismissAriaLabel: 'Sluit' },
        select: {
          errorIconAriaLabel: 'Fout',
          selectedAriaLabel: 'Gekozen',
          recoveryText: 'Probeer opnieuw',
        },
        autosuggest: {
          errorIconAriaLabel: 'Fout',
          selectedAriaLabel: 'Gekozen',
          enteredTextLabel: 'Gebruik: "{value}"',
          recoveryText: 'Probeer opnieuw',
        },
        tabs: {
          'i18nStrings.scrollLeftAriaLabel': 'Schuif naar links',
          'i18nStrings.scrollRightAriaLabel': 'Schuif naar rechts',
        },
        'token-group': {
          'i18nStrings.limitShowFewer': 'Toon minder',
          'i18nStrings.limitShowMore': 'Toon meer',
        },
        'top-navigation': {
          'i18nStrings.overflowMenuTriggerText': 'Meer',
          'i18nStrings.overflowMenuDismissIconAriaLabel': 'Sluit menu',
          'i18nStrings.overflowMenuBackIconAriaLabel': 'Terug',
          'i18nStrings.overflowMenuTitleText': 'Alles',
        },
      },
    },
  },
};
