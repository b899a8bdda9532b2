/** An ISO date as English running text has it: “31 March 2027”. */
export function dateInEnglish(day: string): string {
  return new Date(day).toLocaleDateString('en-GB', { timeZone: 'UTC', dateStyle: 'long' });
}
