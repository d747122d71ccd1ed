import { Stack, Text } from '@mantine/core';
import { api } from '../../lib/api.js';
import { Page } from '../../ui/page.js';
import { PageLink } from '../../ui/page-link.js';
import { QueryResult } from '../../ui/feedback/query-result.js';
import { DurationSetting } from './duration-setting.js';
import { EmailSettings } from './email-settings.js';
import { SwitchSetting } from './switch-setting.js';
import { SettingsSection } from './settings-section.js';

/** The settings of this installation; each one is saved separately. */
export function SettingsPage() {
  const query = api.useQuery('get', '/api/v1/settings');
  return (
    <Page title="Settings">
      <QueryResult query={query}>
        {(settings) => (
          <Stack gap="lg" maw={760}>
            <SettingsSection title="Requests">
              <SwitchSetting
                label="Access requests"
                description="Users can request access. If this is disabled, open requests continue."
                isOn={settings.requestsEnabled}
                change={(requestsEnabled) => ({ requestsEnabled })}
              />
              <SwitchSetting
                label="Show approvers to requesters"
                description="If this is disabled, requesters see the approval steps without names."
                isOn={settings.exposeApprovalProgress}
                change={(exposeApprovalProgress) => ({ exposeApprovalProgress })}
              />
              <DurationSetting
                label="Request expiration"
                description="Requests expire after this time if they are not decided."
                field="pendingExpiry"
                value={settings.pendingExpiry}
              />
            </SettingsSection>
            <SettingsSection title="Devices">
              <DurationSetting
                label="Session start deadline"
                description="Approved sessions must be started on the device within this time."
                field="startSessionWithin"
                value={settings.startSessionWithin}
              />
              <SwitchSetting
                label="Device certificates"
                description="Devices receive certificates. Sessions can start only on devices with a valid certificate."
                isOn={settings.globalCertificateDistribution}
                change={(globalCertificateDistribution) => ({ globalCertificateDistribution })}
              />
            </SettingsSection>
            <EmailSettings email={settings.notifications.email} />
            <SettingsSection title="API tokens">
              <Text size="sm">
                API tokens let programs act on behalf of a user. <PageLink to="/tokens">Manage API tokens</PageLink>
              </Text>
            </SettingsSection>
          </Stack>
        )}
      </QueryResult>
    </Page>
  );
}
