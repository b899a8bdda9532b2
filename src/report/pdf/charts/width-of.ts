import type { WidthOf } from '../../../figures/chart-layout.ts';
import { theme } from '../../../figures/theme.ts';
import { naturalWidth } from '../text/break-lines.ts';
import type { Faces } from '../text/faces.ts';
import { plain } from '../text/span.ts';
import { style } from '../theme.ts';

/** Measures the words of charts in the letters of the book. */
export const widthIn =
  (faces: Faces): WidthOf =>
  (text) =>
    naturalWidth(faces, [{ ...plain(text, style.cell), size: theme.sizes.label, face: 'sans-strong' }]);
