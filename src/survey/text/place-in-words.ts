// Where something stands, as people say it in the middle of a sentence.

import type { Label } from '../../language/label.ts';
import type { Return } from '../editions.ts';
import type { Place } from '../finding.ts';
import { formOfReturn } from '../placed-answers.ts';

/** „8. sadaļas 1. rindā“, „section 8, row 1“; without a row „8. sadaļā“. */
export function placeInWords(ret: Return, at: Place): Label {
  const no = at.section === null ? null : formOfReturn(ret).sections[at.section]?.no;
  if (no === null || no === undefined) return { lv: 'iesniegumā', en: 'the return' };
  return at.row === null
    ? { lv: `${no}. sadaļā`, en: `section ${no}` }
    : { lv: `${no}. sadaļas ${at.row}. rindā`, en: `section ${no}, row ${at.row}` };
}
