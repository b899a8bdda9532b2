// Every check of a PDF, in the order of the Matterhorn Protocol; what PDF/A asks comes last.
import type { Check } from './check.ts';
import { annotationDescription } from './checks/annotation-description.ts';
import { annotationKinds } from './checks/annotation-kinds.ts';
import { annotationNesting } from './checks/annotation-nesting.ts';
import { archival } from './checks/archival.ts';
import { artifactNesting } from './checks/artifact-nesting.ts';
import { bookmarkCounts } from './checks/bookmark-counts.ts';
import { bookmarks } from './checks/bookmarks.ts';
import { contentsNesting } from './checks/contents-nesting.ts';
import { displayTitle } from './checks/display-title.ts';
import { embeddedFiles } from './checks/embedded-files.ts';
import { embeddedFonts } from './checks/embedded-fonts.ts';
import { externalObjects } from './checks/external-objects.ts';
import { figureAlternative } from './checks/figure-alternative.ts';
import { figureBox } from './checks/figure-box.ts';
import { figureMessage } from './checks/figure-message.ts';
import { firstHeading } from './checks/first-heading.ts';
import { fontKinds } from './checks/font-kinds.ts';
import { formulaAlternative } from './checks/formula-alternative.ts';
import { glyphMap } from './checks/glyph-map.ts';
import { glyphWidths } from './checks/glyph-widths.ts';
import { headerScope } from './checks/header-scope.ts';
import { headingKinds } from './checks/heading-kinds.ts';
import { headingLevels } from './checks/heading-levels.ts';
import { language } from './checks/language.ts';
import { listNesting } from './checks/list-nesting.ts';
import { marked } from './checks/marked.ts';
import { metadata } from './checks/metadata.ts';
import { metadataTitle } from './checks/metadata-title.ts';
import { missingGlyphs } from './checks/missing-glyphs.ts';
import { noteIds } from './checks/note-ids.ts';
import { optionalContent } from './checks/optional-content.ts';
import { pageFurniture } from './checks/page-furniture.ts';
import { permissions } from './checks/permissions.ts';
import { roleMap } from './checks/role-map.ts';
import { rubyNesting } from './checks/ruby-nesting.ts';
import { staticForm } from './checks/static-form.ts';
import { tabOrder } from './checks/tab-order.ts';
import { tableNesting } from './checks/table-nesting.ts';
import { tableShape } from './checks/table-shape.ts';
import { uaIdentifier } from './checks/ua-identifier.ts';
import { unicodeValues } from './checks/unicode-values.ts';
import { untaggedContent } from './checks/untagged-content.ts';

export const checks: readonly Check[] = [
  artifactNesting,
  untaggedContent,
  marked,
  roleMap,
  metadata,
  uaIdentifier,
  metadataTitle,
  displayTitle,
  tableNesting,
  listNesting,
  contentsNesting,
  rubyNesting,
  language,
  figureAlternative,
  figureMessage,
  figureBox,
  firstHeading,
  headingLevels,
  headingKinds,
  headerScope,
  tableShape,
  formulaAlternative,
  pageFurniture,
  noteIds,
  optionalContent,
  embeddedFiles,
  staticForm,
  permissions,
  bookmarks,
  bookmarkCounts,
  annotationNesting,
  annotationDescription,
  annotationKinds,
  tabOrder,
  externalObjects,
  fontKinds,
  glyphMap,
  embeddedFonts,
  glyphWidths,
  unicodeValues,
  missingGlyphs,
  archival,
];
