// Every rule about what arrived as a whole.
import { unknownEdition, unknownTerritory, wrongEdition, wrongTerritory } from './identity.ts';
import { answeredThoughNotAsked } from './not-asked.ts';
import { rowsExpected, rowsRequired, tooManyRows } from './rows.ts';
import { emptyReason, emptyYetAnswered, sectionMissing, unknownPlace } from './sections.ts';
import type { IdentityRule, ShapeRule } from './shape-rule.ts';

export const identityRules: readonly IdentityRule[] = [
  unknownEdition,
  wrongEdition,
  unknownTerritory,
  wrongTerritory,
];

export const shapeRules: readonly ShapeRule[] = [
  unknownPlace,
  sectionMissing,
  emptyReason,
  emptyYetAnswered,
  rowsExpected,
  rowsRequired,
  tooManyRows,
  answeredThoughNotAsked,
];
