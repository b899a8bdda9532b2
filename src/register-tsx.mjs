// Lets a worker thread run TypeScript; `--import tsx` serves the main thread alone.
import { register } from 'tsx/esm/api';

register();
