import { label } from '../../../language/label.ts';
import type { ReaderCheck } from '../check.ts';
import { nodesWith } from '../read/reading.ts';

export const figureBox: ReaderCheck = {
  id: 'figure-box',
  title: label('Katram attēlam ir norādīta vieta lapā', 'Every figure says where on its page it lies'),
  conditions: [],
  because: 'BBox of figures, ISO 32000-1, 14.8.5.4.3',
  reads: 'pages',
  find: (reading) =>
    nodesWith(reading, 'Figure')
      .filter(({ node }) => !node.hasBox)
      .map(({ page, node }) => ({ page, where: `Figure ${node.alt ?? ''}`.trim() })),
};
