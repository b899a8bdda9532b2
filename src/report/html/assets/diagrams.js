// Draws the diagrams of a page into the places kept for them and closes the tables behind them. What is drawn is
// the specification that stands in the page; here it only gets the room that the screen has.

(() => {
  const { Chart } = window;
  if (Chart === undefined) return;

  /** Below this width labels stand above their bars. */
  const NARROW = 560;
  const RING = 240;
  const COLUMN = { widest: 150, height: 230 };
  const LEADING = 1.25;
  /** Milliseconds after which nothing of a page comes in any more. */
  const SETTLING = 3000;

  const pen = document.createElement('canvas').getContext('2d');

  const measure = (text, font) => {
    pen.font = font;
    return pen.measureText(text).width;
  };

  /** Lines of whole words; a longer word keeps a line of its own. */
  const wrapped = (text, room, font) => {
    const lines = [];
    for (const word of text.split(' ')) {
      const last = lines[lines.length - 1];
      const longer = last === undefined ? word : `${last} ${word}`;
      if (last !== undefined && measure(longer, font) <= room) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  };

  const most = (numbers) => Math.max(1, ...numbers);

  const element = (name, className, text = '') => {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  };

  /** Values beside their marks; labels above lying bars of the thickness `above` where there is no room beside. */
  const words = ({ texts, emphasis, lines, lying, above, size, family, ink }) => ({
    id: 'words',
    afterDatasetsDraw({ ctx, scales, data }) {
      const [{ data: values }] = data.datasets;
      const places = lying ? scales.y : scales.x;
      const ends = lying ? scales.x : scales.y;
      ctx.save();
      ctx.fillStyle = ink;
      texts.forEach((text, index) => {
        const face = values[index] === null ? 'italic ' : emphasis[index] ? '600 ' : '';
        ctx.font = `${face}${size}px ${family}`;
        const place = places.getPixelForValue(index);
        const end = ends.getPixelForValue(values[index] ?? 0);
        ctx.textAlign = lying ? 'left' : 'center';
        ctx.textBaseline = lying ? 'middle' : 'bottom';
        if (lying) ctx.fillText(text, end + 6, place);
        else ctx.fillText(text, place, end - 4);
        if (above === null) return;
        ctx.font = `${size}px ${family}`;
        ctx.textBaseline = 'bottom';
        lines[index].forEach((line, row) => {
          const up = (lines[index].length - 1 - row) * size * LEADING;
          ctx.fillText(line, 0, place - above / 2 - 3 - up);
        });
      });
      ctx.restore();
    },
  });

  /** Gives the canvas a size and draws; sharp enough for paper too. */
  const paint = (canvas, config, width, height, plugins) => {
    canvas.width = width;
    canvas.height = height;
    const options = { ...config.options, devicePixelRatio: Math.max(2, window.devicePixelRatio) };
    const chart = new Chart(canvas, { ...config, options, plugins });
    // Where paper is narrower than the screen was, it shrinks as a whole.
    canvas.style.height = 'auto';
    return chart;
  };

  const drawRing = (place, { config, texts, unit }, labels) => {
    const [{ backgroundColor }] = config.data.datasets;
    const size = Math.min(RING, place.clientWidth);
    const holder = element('div', 'ring');
    const canvas = element('canvas', '');
    const legend = element('ul', 'legend');
    labels.forEach((label, index) => {
      const swatch = element('span', 'swatch');
      swatch.style.backgroundColor = backgroundColor[index];
      const item = element('li', '');
      item.append(swatch, element('strong', '', texts[index]), element('span', '', label));
      legend.append(item);
    });
    holder.append(canvas, element('span', 'unit', unit));
    place.append(holder, legend);
    config.options.layout.padding = 2;
    return paint(canvas, config, size, size, []);
  };

  const drawBars = (place, { config, texts, emphasis, unit }, labels) => {
    const { options, data } = config;
    const width = Math.floor(place.clientWidth);
    const wasLying = options.indexAxis === 'y';
    const { color: ink, font } = (wasLying ? options.scales.y : options.scales.x).ticks;
    const size = font.size;
    const { family } = font;
    const face = `${size}px ${family}`;
    const valueRoom = most(texts.map((text) => measure(text, `600 ${face}`))) + 10;
    const column = Math.min(COLUMN.widest, Math.floor(width / most([labels.length])));
    const widestWord = most(labels.flatMap((label) => label.split(' ')).map((word) => measure(word, face)));
    const lying = wasLying || column < Math.max(widestWord, valueRoom) + 10;
    const narrow = lying && width < NARROW;
    const labelRoom = lying ? (narrow ? width : Math.min(320, width * 0.42)) : column - 10;
    const lines = labels.map((label) => wrapped(label, labelRoom, face));
    const labelHeight = most(lines.map(({ length }) => length)) * size * LEADING;
    const bar = 20;
    const slot = narrow ? bar + labelHeight + 14 : Math.max(bar + 10, labelHeight + 10);

    const places = { ...(wasLying ? options.scales.y : options.scales.x) };
    const values = wasLying ? options.scales.x : options.scales.y;
    places.display = !narrow;
    places.ticks = { ...places.ticks, font: { ...font, lineHeight: LEADING } };
    options.indexAxis = lying ? 'y' : 'x';
    options.scales = lying ? { x: values, y: places } : { x: places, y: values };
    const top = narrow ? (slot - bar) / 2 : 0;
    options.layout.padding = lying ? { right: valueRoom, top } : { top: size * 1.9 };
    data.labels = lines;
    if (lying) data.datasets[0].maxBarThickness = bar;

    const canvas = element('canvas', '');
    place.append(element('p', 'unit', unit), canvas);
    const height = lying ? slot * labels.length + top : COLUMN.height + labelHeight;
    const plugin = words({ texts, emphasis, lines, lying, above: narrow ? bar : null, size, family, ink });
    return paint(canvas, config, lying ? width : column * labels.length, Math.ceil(height), [plugin]);
  };

  const drawn = new Map();

  const draw = (place) => {
    const specification = JSON.parse(place.querySelector('script').textContent);
    const labels = specification.config.data.labels.map((lines) => lines.join(' '));
    drawn.get(place)?.chart.destroy();
    for (const old of place.querySelectorAll(':scope > :not(script)')) old.remove();
    place.hidden = false;
    const ring = specification.config.type === 'doughnut';
    const chart = ring ? drawRing(place, specification, labels) : drawBars(place, specification, labels);
    drawn.set(place, { chart, width: place.clientWidth });
  };

  const places = [...document.querySelectorAll('.chart')];
  const tables = places.map((place) => place.parentElement.querySelector('details'));
  places.forEach(draw);
  for (const table of tables) table.open = false;

  // A page opened at a heading stays there while letters and diagrams come in, unless its reader goes on meanwhile.
  const aim = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  let hasGoneOn = false;
  const goOn = () => {
    hasGoneOn = true;
  };
  for (const sign of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    window.addEventListener(sign, goOn, { once: true, passive: true });
  window.addEventListener('load', () => setTimeout(goOn, SETTLING), { once: true });
  const keepAim = () => {
    if (!hasGoneOn) aim?.scrollIntoView();
  };

  const faces = ['', '600 ', 'italic '].map((face) => `${face}15px "Source Sans 3"`);
  Promise.allSettled(faces.map((face) => document.fonts.load(face, 'aā'))).then(() => {
    places.forEach(draw);
    keepAim();
    document.fonts.ready.then(keepAim);
  });

  const resized = new ResizeObserver((entries) => {
    for (const { target } of entries)
      if (Math.abs(target.clientWidth - drawn.get(target).width) > 1) draw(target);
    keepAim();
  });
  for (const place of places) resized.observe(place);

  // On paper nobody can open a table.
  let closed = [];
  window.addEventListener('beforeprint', () => {
    closed = tables.filter((table) => !table.open);
    for (const table of closed) table.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const table of closed) table.open = false;
  });
})();
