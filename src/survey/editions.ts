// The register of editions: one file a year, one line here.
import {
  type MunicipalReturn2025 as MunicipalReturn,
  municipal2025,
  type RegionalReturn2025 as RegionalReturn,
  regional2025,
} from './editions/2025.ts';
import type { Form, FormId } from './form.ts';

export type { MunicipalReturn, RegionalReturn };

/** A return of either form that has passed the checks. */
export type Return = MunicipalReturn | RegionalReturn;

const forms: readonly Form[] = [municipal2025, regional2025];

/** The years for which a survey is defined, earliest first. */
export const editionYears: readonly number[] = [...new Set(forms.map((f) => f.edition))].sort(
  (a, b) => a - b,
);

/** The form of an edition, or null where that edition does not exist. */
export function formOf(edition: number, form: FormId): Form | null {
  return forms.find((f) => f.edition === edition && f.form === form) ?? null;
}
