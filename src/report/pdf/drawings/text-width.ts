import type { LabelFace, TextWidth } from '../../../figures/text-width.ts';
import { naturalWidth } from '../text/break-lines.ts';
import type { FaceName, Faces } from '../text/faces.ts';
import { plain } from '../text/span.ts';
import { style } from '../theme.ts';

/** The faces of the book that labels of drawings are set in. */
export const faceNames: { readonly [face in LabelFace]: FaceName } = {
  regular: 'sans',
  strong: 'sans-strong',
  italic: 'sans-italic',
};

/** Measures labels in the open fonts of a book. */
export const textWidthIn =
  (faces: Faces): TextWidth =>
  (text, face, size) =>
    naturalWidth(faces, [{ ...plain(text, style.cell), size, face: faceNames[face] }]);
