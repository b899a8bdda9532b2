// An SVG file as the elements that paint something, each with what it inherits. An allow-list: whatever it does not name
// refuses the file, so that nothing is left out of a logo in silence, and nothing of the file but geometry goes on.
import { SaxesParser } from 'saxes';
import { type Label, label } from '../language/label.ts';

/** Presentation attributes, inherited ones included; `transform` holds those of all elements around it. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly transform: string;
}

type Attributes = { readonly [name: string]: string };

/** A file that cannot become a logo, with what to do about it. */
export class LogoRefused extends Error {
  readonly reason: Label;
  constructor(reason: Label) {
    super(reason.en);
    this.reason = reason;
  }
}

const painting = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
const grouping = new Set(['svg', 'g', 'defs', 'style']);
/** Not painted, with all that is in them; elements with a prefix are those of drawing programs. */
const silent = new Set(['title', 'desc', 'metadata']);
const inherited = [
  'fill',
  'fill-rule',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'opacity',
  'color',
];
const MOST_ELEMENTS = 2000;

/** The `svg` element first. Throws `LogoRefused`. */
export function svgElements(svg: string): readonly SvgElement[] {
  const parser = new SaxesParser({ xmlns: false, position: false } as const);
  const found: SvgElement[] = [];
  const open: SvgElement[] = [];
  let classes: ReadonlyMap<string, Attributes> = new Map();
  let silence = 0;
  parser.on('error', () => {
    throw new LogoRefused(label('Tā nav vesela SVG datne.', 'This is no complete SVG file.'));
  });
  parser.on('doctype', (text) => {
    if (text.includes('[')) throw refused('<!ENTITY>');
  });
  parser.on('processinginstruction', ({ target }) => {
    throw refused(`<?${target}>`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (silence > 0 || silent.has(name) || name.includes(':')) {
      silence += 1;
      return;
    }
    if (!painting.has(name) && !grouping.has(name)) throw refused(`<${name}>`);
    if ((found[0] === undefined) !== (name === 'svg')) throw refused(`<${name}>`);
    const around = open.at(-1);
    const element = inheriting(name, withStyles(attributes, classes), around);
    open.push(element);
    const isDefinition = open.some((one) => one.name === 'defs');
    if (name === 'svg' || (painting.has(name) && !isDefinition)) found.push(element);
    if (found.length > MOST_ELEMENTS)
      throw new LogoRefused(
        label('Zīmējums ir pārāk sarežģīts logotipam.', 'The drawing is too complex for a logo.'),
      );
  });
  parser.on('closetag', () => {
    if (silence > 0) silence -= 1;
    else open.pop();
  });
  const readStyle = (text: string) => {
    if (open.at(-1)?.name === 'style' && silence === 0) classes = new Map([...classes, ...classesIn(text)]);
  };
  parser.on('text', readStyle);
  parser.on('cdata', readStyle);
  parser.write(svg).close();
  return found;
}

function refused(what: string): LogoRefused {
  return new LogoRefused(
    label(
      `Logotipā nedrīkst būt ${what}. Saglabājiet to kā vienkāršas līknes: tekstu pārvērtiet līknēs, pārejas un attēlus aizstājiet ar vienkrāsainiem laukumiem.`,
      `A logo may not have ${what}. Save it as plain curves: convert text to curves, and put areas of one colour in the place of gradients and pictures.`,
    ),
  );
}

function inheriting(name: string, own: Attributes, around: SvgElement | undefined): SvgElement {
  for (const attribute of Object.keys(own))
    if (/^on|href$/i.test(attribute) || ['clip-path', 'mask', 'filter'].includes(attribute))
      throw refused(`„${attribute}“`);
  const kept = Object.fromEntries(
    inherited.flatMap((one) => {
      const value = own[one] ?? around?.attributes[one];
      return value === undefined ? [] : [[one, value]];
    }),
  );
  // Opacity is of the element, not inherited: what is around and what is within multiply.
  const opacity = Number(own.opacity ?? 1) * Number(around?.attributes.opacity ?? 1);
  return {
    name,
    attributes: { ...own, ...kept, opacity: String(opacity) },
    transform: [around?.transform, own.transform].filter(Boolean).join(' '),
  };
}

/** What `style` and classes say goes before attributes. */
function withStyles(attributes: Attributes, classes: ReadonlyMap<string, Attributes>): Attributes {
  const { class: names = '', style = '', ...rest } = attributes;
  const ofClasses = names.split(/\s+/).map((name) => classes.get(name) ?? {});
  return Object.assign({}, rest, ...ofClasses, declarationsIn(style));
}

function classesIn(css: string): ReadonlyMap<string, Attributes> {
  const classes = new Map<string, Attributes>();
  for (const [, selectors = '', body = ''] of css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .matchAll(/([^{}]+)\{([^{}]*)\}/g))
    for (const selector of selectors.split(',')) {
      const name = /^\.([\w-]+)$/.exec(selector.trim())?.[1];
      if (name === undefined) throw refused(`„${selector.trim()}“`);
      classes.set(name, { ...classes.get(name), ...declarationsIn(body) });
    }
  return classes;
}

function declarationsIn(css: string): Attributes {
  return Object.fromEntries(
    css.split(';').flatMap((declaration) => {
      const [name = '', value = ''] = declaration.split(':').map((part) => part.trim());
      return name === '' || value === '' ? [] : [[name, value]];
    }),
  );
}
