// What charts look like on screen: the colours of print, letters and measures in CSS pixels. The script of the
// page measures its room and sets what depends on it.
import { type ChartTheme, theme } from '../../figures/theme.ts';

export const webTheme: ChartTheme = {
  ...theme,
  // In quotes, because it ends with a number.
  fontFamily: `"${theme.fontFamily}", sans-serif`,
  sizes: {
    label: 15,
    value: 15,
    axisLine: 1,
    barThickness: 20,
    columnThickness: 64,
    valueSpace: 0,
    valueHeight: 26,
    // The legend of a ring is text beside it.
    legendWidth: 4,
  },
};
