/** Written by the plugin measure. */
declare module '@generated/measure/default/sets.json' {
  const sets: readonly import('../../domain/measurement/types').MeasureSet[];
  export default sets;
}
