import type { ReactNode } from 'react';

import type { ModuleId } from '@/lib/settings/modules';
import { useModules } from '@/lib/settings/use-modules';

/** Shows a part of the day only to those whose work it is ("What do you do yourself?"). */
export function IfModule({ module, children }: { module: ModuleId; children: ReactNode }) {
  const { isReady, isOn } = useModules();
  return isReady && isOn(module) ? children : null;
}
