import { m } from '@/lib/i18n/messages';

/** Why each permission of the manifest is asked for. */
const REASONS: Record<string, () => string> = {
  storage: m.settings_permission_storage,
  unlimitedStorage: m.settings_permission_unlimited_storage,
  alarms: m.settings_permission_alarms,
  activeTab: m.settings_permission_active_tab,
  scripting: m.settings_permission_scripting,
  contextMenus: m.settings_permission_context_menus,
  sidePanel: m.settings_permission_side_panel,
  notifications: m.settings_permission_notifications,
};

/** null for a permission nobody gave a reason for; tests/components keeps the manifest free of those. */
export function permissionReason(permission: string): string | null {
  return REASONS[permission]?.() ?? null;
}
