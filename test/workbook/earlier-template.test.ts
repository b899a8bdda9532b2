import { describe, expect, it } from 'vitest';
import {
  edited,
  filledTemplate,
  minimalReturn,
  returnOf2025,
  sheetNo,
} from '../../scripts/workbook-cases/base-workbook.ts';
import { asOfEarlierSurvey } from '../../scripts/workbook-cases/refuse.ts';
import { asEdition } from '../../src/survey/as-edition.ts';
import { municipal2026 } from '../../src/survey/editions/2026.ts';
import { placeKey } from '../../src/survey/finding.ts';
import { flatten } from '../../src/survey/flatten.ts';
import { markFindings } from '../../src/workbook/mark-findings.ts';
import { readWorkbook } from '../../src/workbook/read-workbook.ts';
import { writeTemplate } from '../../src/workbook/write-template.ts';
import { formName, forms } from '../survey/every-question.ts';
import { read, returnIn } from './read-again.ts';

const aizkraukle = returnOf2025('LV0020000');
const filled = await asOfEarlierSurvey(await filledTemplate(aizkraukle));

async function refusedAs(bytes: Uint8Array): Promise<readonly string[]> {
  const reading = await readWorkbook(bytes);
  return reading.kind === 'refused' ? reading.refusals.map(({ code }) => code) : [];
}

describe('A template of an earlier version of the survey', () => {
  it.each(
    forms.flatMap((form) =>
      (['lv', 'en'] as const).map((language) => [formName(form), language, form] as const),
    ),
  )('of a %s form in %s is read as the present one is', async (_, language, form) => {
    const territory = form.form === 'regional' ? 'RIGA' : 'LV0020000';
    const { answers } = flatten(form.form === 'regional' ? returnOf2025('RIGA') : aizkraukle);
    const present = await writeTemplate({ form, territory, answers, language });
    const earlier = await read(await asOfEarlierSurvey(present));
    expect({ ...earlier, identity: null }).toEqual({ ...(await read(present)), identity: null });
  });

  it('is read under the names of sheets and the headings that it had, and its findings name its own sheets', async () => {
    const bytes = await edited(filled, (workbook) => {
      sheetNo(workbook, 12).name = '12. Gadā izsniegtās atļaujas';
      sheetNo(workbook, 12).getCell('C5').value = 'divdesmit';
      sheetNo(workbook, 1).getCell('B6').value = 'Koordinatora slodze';
      sheetNo(workbook, 13).getCell('G6').value = 'Vai drīkst drukāt pārskatā?';
    });
    const [wrong] = (await returnIn(bytes)).errors;
    expect(wrong).toMatchObject({ cell: '12. Gadā izsniegtās atļaujas!C5', value: 'divdesmit' });
    const marked = await markFindings(bytes, wrong === undefined ? [] : [wrong], 'lv');
    if (marked.kind === 'refused') throw new Error('refused');
    expect((await read(marked.bytes)).submission).toEqual((await read(bytes)).submission);
  });

  it('leaves out an optional question that it was not made to ask, and says so', async () => {
    const bytes = await edited(filled, (workbook) => sheetNo(workbook, 1).spliceRows(8, 1));
    const { unasked, notes, submission } = await read(bytes);
    expect(unasked).toEqual([{ section: 'coordination', question: 'post_title' }]);
    expect(notes.map(({ lv }) => lv)).toEqual([
      'Veidne lejupielādēta, pirms aptauja tika papildināta, un tajā nav: „Amata nosaukums“ (1. sadaļa). Uz to var atbildēt veidlapā.',
    ]);
    expect(submission.answers.filter(({ place }) => place.question === 'post_title')).toEqual([]);
  });

  it('of 2026 is read without the questions on how participants were counted and how long it took', async () => {
    const { answers } = flatten(asEdition(aizkraukle, 2026));
    const present = await writeTemplate({
      form: municipal2026,
      territory: 'LV0020000',
      answers,
      language: 'lv',
    });
    const bytes = await edited(await asOfEarlierSurvey(present), (workbook) => {
      const rowOf = (sheet: number, text: string) => {
        const labels = sheetNo(workbook, sheet).getColumn(2).values;
        return labels.findIndex((label) => String(label).startsWith(text));
      };
      sheetNo(workbook, 6).spliceRows(rowOf(6, 'No kā iegūts skaits'), 4);
      sheetNo(workbook, 13).spliceRows(rowOf(13, 'Cik stundu prasīja'), 2);
    });
    const { unasked, submission } = await read(bytes);
    expect(unasked.map(({ question }) => question)).toEqual([
      'count_source',
      'persons_counted',
      'institutions_counted',
      'time_counted',
      'hours_spent',
    ]);
    const values = (given: typeof answers) =>
      given.flatMap(({ place, value }) => (value === null ? [] : [[placeKey(place), value]]));
    const expected = (await read(present)).submission.answers;
    expect(values(submission.answers)).toEqual(values(expected));
  });

  it('finds the rows of a table below questions that have been added since', async () => {
    const present = (await returnIn(await filledTemplate(aizkraukle))).return;
    const bytes = await edited(filled, (workbook) => sheetNo(workbook, 2).spliceRows(6, 1));
    const read = (await returnIn(bytes)).return;
    expect(read?.sections.planning).toEqual({ ...present?.sections.planning, description: null });
  });

  it('is refused where a required question is missing', async () => {
    const bytes = await edited(filled, (workbook) => sheetNo(workbook, 1).spliceRows(5, 1));
    expect(await refusedAs(bytes)).toEqual(['another-survey-version']);
  });

  it('is refused where it asks what the survey no longer asks', async () => {
    const bytes = await edited(filled, (workbook) => {
      sheetNo(workbook, 9).getCell('F6').value = 'Finansējums';
    });
    expect(await refusedAs(bytes)).toEqual(['another-survey-version']);
  });

  it('is refused where a sheet is missing', async () => {
    const bytes = await edited(filled, (workbook) => workbook.removeWorksheet(sheetNo(workbook, 9).id));
    expect(await refusedAs(bytes)).toEqual(['another-survey-version']);
  });

  it('may hold nothing but reasons', async () => {
    const nothing = minimalReturn('LV0020000');
    expect((await returnIn(await asOfEarlierSurvey(await filledTemplate(nothing)))).return).toEqual(nothing);
  });
});
