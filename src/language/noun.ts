// Latvian nouns in their cases. Only the declensions that the report's words belong to.

/** The cases that the sentences use; the instrumental is an accusative or dative with „ar“. */
export type Case = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'locative';
export type Gender = 'masculine' | 'feminine';
export type Forms = { readonly [c in Case]: string };

export interface Noun {
  readonly gender: Gender;
  readonly singular: Forms;
  readonly plural: Forms;
}

/** First declension: „reģions“ from `reģion`. */
export function masculine(stem: string): Noun {
  return {
    gender: 'masculine',
    singular: forms(stem, 's', 'a', 'am', 'u', 'ā'),
    plural: forms(stem, 'i', 'u', 'iem', 'us', 'os'),
  };
}

/** Fourth declension: „pašvaldība“ from `pašvaldīb`. */
export function feminine(stem: string): Noun {
  return {
    gender: 'feminine',
    singular: forms(stem, 'a', 'as', 'ai', 'u', 'ā'),
    plural: forms(stem, 'as', 'u', 'ām', 'as', 'ās'),
  };
}

/** Fifth declension: „atbilde“ from `atbild`; its consonant changes in the genitive plural („atbilžu“). */
export function feminineInE(stem: string, genitivePlural: string): Noun {
  return {
    gender: 'feminine',
    singular: forms(stem, 'e', 'es', 'ei', 'i', 'ē'),
    plural: { ...forms(stem, 'es', '', 'ēm', 'es', 'ēs'), genitive: genitivePlural },
  };
}

/** A singular noun of these declensions as an object: „aktivitāte“ → „aktivitāti“, „centrs“ → „centru“, „partneris“ → „partneri“. */
export function accusativeOf(nominative: string): string {
  return nominative.replace(/(?:e|is)$/u, 'i').replace(/(?:a|s)$/u, 'u');
}

function forms(stem: string, ...endings: [string, string, string, string, string]): Forms {
  const [nominative, genitive, dative, accusative, locative] = endings;
  return {
    nominative: stem + nominative,
    genitive: stem + genitive,
    dative: stem + dative,
    accusative: stem + accusative,
    locative: stem + locative,
  };
}

export const activity = feminineInE('aktivitāt', 'aktivitāšu');
export const answer = feminineInE('atbild', 'atbilžu');
export const city = feminine('valstspilsēt');
export const county = masculine('novad');
export const diagram = feminine('diagramm');
export const municipality = feminine('pašvaldīb');
export const permit = feminine('atļauj');
export const resident = masculine('iedzīvotāj');
export const section = feminine('sadaļ');
export const project = masculine('projekt');
export const query = masculine('precizējum');
export const kind = masculine('veid');
export const region = masculine('reģion');
export const participationCase = masculine('dalības gadījum');
export const percentagePoint = masculine('procentpunkt');
export const entry = masculine('ierakst');
export const character = feminineInE('rakstzīm', 'rakstzīmju');
export const row = feminine('rind');
export const digit = masculine('cipar');
export const error = feminine('kļūd');
export const remark = feminineInE('piezīm', 'piezīmju');
export const respondent = masculine('iesniedzēj');
