import { byCode } from '../survey/code-list.ts';
import { type RegionCode, regionCodes } from '../survey/territories.ts';
import { type Status, statuses } from './status.ts';

export interface RegionCounts {
  readonly region: RegionCode;
  /** How many were asked. */
  readonly asked: number;
  /** How many of them stand where. */
  readonly byStatus: { readonly [status in Status]: number };
}

/** Counts returns by planning region and status; every region is there, in the order of the report. */
export function countsByRegion(
  returns: readonly { readonly region: RegionCode; readonly status: Status }[],
): readonly RegionCounts[] {
  return regionCodes.map((region) => {
    const here = returns.filter((one) => one.region === region);
    return {
      region,
      asked: here.length,
      byStatus: byCode(statuses, (status) => here.filter((one) => one.status === status).length),
    };
  });
}
