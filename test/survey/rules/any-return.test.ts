import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Return } from '../../../src/survey/editions.ts';
import { type Place, placeKey } from '../../../src/survey/finding.ts';
import type { Form } from '../../../src/survey/form.ts';
import { rules } from '../../../src/survey/rules/register.ts';
import { arbitraryReturn } from '../arbitrary-return.ts';
import { formName, forms } from '../every-question.ts';

/** Whether a form asks something at a place. */
function isAsked(form: Form, { section, question, field }: Place): boolean {
  const questions = form.sections[section ?? '']?.questions;
  if (questions === undefined) return false;
  if (question === null) return true;
  const asked = questions[question];
  return asked !== undefined && (field === null || (asked.kind === 'rows' && field in asked.fields));
}

/** Words that rules look for, put where a return has text, so that rules meet what they are for. */
const telling = fc.constantFrom(
  'Projekts „Sabiedrības digitalizācija“ un projekts „Sabiedrības digitalizācija“.',
  'Izsniegtas 74 atļaujas. Izsniegtas 74 atļaujas.',
  '2026. gada janvārī 49 cilvēki. 2026. gada janvārī 9 cilvēki.',
  'Ap 400 dalībnieku, līdz 400 dalībnieku, 16 811 cilvēkstundas.',
);

/** The return with one text in place of all its long ones. */
function saying(ret: Return, text: string): Return {
  return JSON.parse(JSON.stringify(ret), (key, value: unknown) =>
    ['description', 'text', 'note', 'label'].includes(key) && typeof value === 'string' ? text : value,
  ) as Return;
}

describe('on any return of either form, every rule', () => {
  for (const form of forms)
    it(`ends with findings at places that are asked, each of them once: ${formName(form)}`, () => {
      fc.assert(
        fc.property(
          arbitraryReturn(form),
          fc.option(telling),
          fc.option(arbitraryReturn(form)),
          (written, text, previous) => {
            const ret = text === null ? written : saying(written, text);
            for (const rule of rules) {
              const findings = rule.find(ret, { previous });
              expect(findings.every(({ place }) => isAsked(form, place))).toBe(true);
              const keys = findings.map(({ place, value }) => `${placeKey(place)} ${value}`);
              expect(new Set(keys).size, rule.id).toBe(keys.length);
            }
          },
        ),
        { numRuns: 60 },
      );
    });
});
