// Rules and surfaces on the open page; all of them are artifacts.
import { channels, round } from './ink.ts';
import { enterArtifact, type Painter } from './painter.ts';

/** A horizontal rule. */
export const paintRule = (
  painter: Painter,
  rule: {
    readonly x: number;
    readonly width: number;
    readonly y: number;
    readonly thickness: number;
    readonly colour: string;
    readonly dotted?: boolean;
  },
): void => {
  if (rule.width <= 0) return;
  enterArtifact(painter, 'Layout');
  const dash = rule.dotted ? '1 J [0 3] 0 d ' : '';
  const y = round(rule.y);
  painter.doc.addContent(
    `q ${channels(rule.colour)} RG ${rule.thickness} w ${dash}${round(rule.x)} ${y} m ` +
      `${round(rule.x + rule.width)} ${y} l S Q`,
  );
};

/** A filled surface. */
export const paintSurface = (
  painter: Painter,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  colour: string,
): void => {
  enterArtifact(painter, 'Layout');
  painter.doc.addContent(
    `${channels(colour)} rg ${round(box.x)} ${round(box.y)} ${round(box.width)} ${round(box.height)} re f`,
  );
};
