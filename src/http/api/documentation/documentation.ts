import type { App } from '../../door.ts';
export function documentationRoutes(_app: App): void {}
