// Every rule about what arrived as a whole.
import { emptyReason } from './empty-reason.ts';
import { emptyYetAnswered } from './empty-yet-answered.ts';
import { rowsExpected } from './rows-expected.ts';
import { rowsRequired } from './rows-required.ts';
import { sectionMissing } from './section-missing.ts';
import type { IdentityRule, ShapeRule } from './shape-rule.ts';
import { tooManyRows } from './too-many-rows.ts';
import { unknownEdition } from './unknown-edition.ts';
import { unknownPlace } from './unknown-place.ts';
import { unknownTerritory } from './unknown-territory.ts';
import { wrongEdition } from './wrong-edition.ts';
import { wrongTerritory } from './wrong-territory.ts';

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
];
