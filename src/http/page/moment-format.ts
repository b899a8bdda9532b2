import type { Language } from '../../survey/label.ts';

const locale = { lv: 'lv-LV', en: 'en-GB' } as const;
const timeZone = 'Europe/Riga';

/** An ISO time for people in Latvia: „03.03.2026. 14:05“. */
export function momentIn(language: Language, iso: string): string {
  return `${dateIn(language, iso)} ${new Date(iso).toLocaleTimeString('lv-LV', { timeZone, hour: '2-digit', minute: '2-digit' })}`;
}

/** The date of an ISO time in Latvia: „03.03.2026.“. */
export function dateIn(language: Language, iso: string): string {
  return new Date(iso).toLocaleDateString(locale[language], {
    timeZone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  });
}
