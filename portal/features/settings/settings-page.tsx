import { Stack, Text } from '@mantine/core';
import { api } from '../../lib/api.js';
import { Page } from '../../ui/page.js';
import { PageLink } from '../../ui/page-link.js';
import { QueryResult } from '../../ui/feedback/query-result.js';
import { DurationSetting } from './duration-setting.js';
import { EmailSettings } from './email-settings.js';
import { SwitchSetting } from './switch-setting.js';
import { SettingsSection } from './settings-section.js';

/** How this installation behaves; each setting is saved by itself. */
export function SettingsPage() {
  const query = api.useQuery('get', '/api/v1/settings');
  return (
    <Page title="Settings">
      <QueryResult query={query}>
        {(settings) => (
          <Stack gap="lg" maw={760}>
            <SettingsSection title="Requests">
              <SwitchSetting
                label="People can ask for access"
                description="When it is off, nothing can be requested. What is open goes on."
                isOn={settings.requestsEnabled}
                change={(requestsEnabled) => ({ requestsEnabled })}
              />
              <SwitchSetting
                label="Requesters see who approves"
                description="When it is off, the steps of a request name no people to whoever has asked."
                isOn={settings.exposeApprovalProgress}
                change={(exposeApprovalProgress) => ({ exposeApprovalProgress })}
              />
              <DurationSetting
                label="Time to decide"
                description="A request that nobody has decided on expires after it."
                field="pendingExpiry"
                value={settings.pendingExpiry}
              />
            </SettingsSection>
            <SettingsSection title="Devices">
              <DurationSetting
                label="Time to start a session"
                description="An approved session has to be started on the device within it."
                field="startSessionWithin"
                value={settings.startSessionWithin}
              />
              <SwitchSetting
                label="Devices get certificates"
                description="A device with a valid certificate is managed; sessions start on managed devices only."
                isOn={settings.globalCertificateDistribution}
                change={(globalCertificateDistribution) => ({ globalCertificateDistribution })}
              />
            </SettingsSection>
            <EmailSettings email={settings.notifications.email} />
            <SettingsSection title="API tokens">
              <Text size="sm">
                Programs call the API with the tokens of a person. <PageLink to="/tokens">See the tokens of anybody</PageLink>, and delete
                those that nobody needs.
              </Text>
            </SettingsSection>
          </Stack>
        )}
      </QueryResult>
    </Page>
  );
}
