/**
 * Service roles by service, as display names between commas; without those that nearly every service has
 * (`COMMON_ROLES`). Data, generated from the vendor's table, one section per service.
 * @see https://cloud.ibm.com/docs/account?topic=account-iam-service-roles-actions
 */
export const ROLES_OF_SERVICE: Readonly<Record<string, string>> = {
  aiopenscale: 'Reader, Writer',
  apiconnect: 'API Developer, Api Administrator, Community Manager, Draft Editor, Manager, Member, Reader, Writer',
  apprapp: 'Client SDK, Config Operator, Configuration Aggregator Reader, Manager, Reader, Writer',
  atracker: 'Writer',
  'cloud-object-storage':
    'Backup Manager, Backup Reader, Content Reader, Manager, Notifications Manager, Object Reader, Object Writer, Reader, Writer',
  cloudantnosqldb: 'Checkpointer, Manager, Monitor, Reader, Writer',
  cloudshell: 'Cloud Developer, Cloud Operator, File Manager',
  codeengine: 'Compute Environment Administrator, Manager, Reader, Writer',
  'containers-kubernetes': 'Compliance Management, Manager, Reader, Writer',
  conversation: 'Logs Reader, Manager, Reader, Version Maker, Writer',
  cp4d: 'Catalogs Administrator, CloudPak Data Engineer, CloudPak Data Quality Analyst, CloudPak Data Scientist, CloudPak Data Source Administrator, CloudPak Data Source Creator, CloudPak Data Steward, Data Intelligence Agent Consumer, Data Product Consumer, Data Product Hub Administrator, Data Product Provider, Governance Artifacts Administrator, Lineage Administrator, Manager, Policy Decision Operator, Reader, Reporting Administrator, Watsonx.data Service Access (For Service to Service Authorization Only)',
  datacatalog: 'Manager, Watsonx.data Service Access (For Service to Service Authorization Only) for IKC, Writer',
  enterprise: 'Usage Report Viewer',
  'enterprise-app-java': 'Developer, EnvironmentAccessor, Manager',
  'event-notifications':
    'Channel Editor, Custom Email Status Reporter, Device Manager, Email Sender, Event Notification Publisher, Event Source Manager, Manager, Pool ID Manager, Reader, SMTP Manager, SMTP Sender, Status Reporter, Writer',
  gatekeeper: 'Fraud Manager, Fraud Reader, Fraud Writer, Manager, Reader, Writer',
  'globalcatalog-collection': 'IBMOperation, IBMTransactionManager, Publisher, Share Request Manager',
  'hs-crypto':
    'Certificate Manager, KMS Key Purge Role, Key Custodian - Creator, Key Custodian - Deployer, Kmip Adapter Manager, Manager, Reader, Reader Plus, VMWare KMIP Manager, Vault Administrator, Writer',
  'iam-access-management': 'Assignment Administrator, Template Administrator',
  'iam-groups': 'Assignment Administrator, Groups Service Member Manage, Template Administrator',
  'iam-identity':
    'API key reviewer, Assignment Administrator, Service ID creator, Template Administrator, User API key creator',
  is: 'Bare Metal Advanced Network Operator, Bare Metal Console Admin, Console Administrator, DNS Binding Connector, IP Spoofing Operator, Manager, Restore Volume From Remote Account Snapshot, Share Broker, Share Remote Account Accessor, Share Snapshot Operator, Snapshot Remote Account Restorer, VPN Client, Writer',
  'is.bare-metal-server': 'Bare Metal Advanced Network Operator, Bare Metal Console Admin',
  'is.instance': 'Console Administrator, IP Spoofing Operator',
  'is.share': 'Share Broker, Share Remote Account Accessor, Share Snapshot Operator',
  'is.snapshot': 'Snapshot Remote Account Restorer',
  'is.volume': 'Restore Volume From Remote Account Snapshot',
  'is.vpc': 'DNS Binding Connector',
  'is.vpn-server': 'VPN Client',
  kms: 'KeyPurge, KmipAdapterManager, Manager, Reader, ReaderPlus, Writer',
  lakehouse: 'DataAccess, Manager, MetastoreAdmin, MetastoreViewer',
  logs: 'Data Access Reader, Manager, Reader, Sender, Writer',
  'mdm-oc':
    'Configurator Manager, Configurator Reader, Data Engineer, Data Manager, Data Reader, Data Steward, Data Writer, Entity Viewer, Job Reader, Job Writer, Manager, Matching Manager, Matching Reader, Matching Writer, Model Manager, Model Reader, Model Writer, Pair Analysis Reader, Pair Analysis Writer, Publisher User, Reader, Writer',
  openpages: 'OpenPages User',
  'planning-analytics': 'Planning Analytics User',
  'product-lifecycle': 'Partner Pricing Submitter, Partner Pricing Viewer',
  'quantum-computing': 'Account Reader, Manager, Reader, Writer',
  satellite:
    'Deployer, Manager, Reader, Satellite Cluster Creator, Satellite Link Administrator, Satellite Link Source Access Controller, Writer',
  'satellite-iaas': 'Manager, Satellite IS Request Handler',
  'secrets-manager': 'Manager, Reader, SecretTaskUpdater, SecretsReader, Writer',
  'sysdig-monitor': 'Manager, Reader, Supertenant Metrics Publisher, Writer',
  toolchain: 'EventSender, PipelineRunner',
  'user-management': 'VPN Administrator',
  'vmware-solutions':
    'Director Backup User, Director Catalog Author, Director Console User, Director Full Viewer, Director Network Admin, Director Security Admin, Director vApp Author, Director vApp User, Manager, Reader, Writer',
  'vmware.directorsite':
    'Manager, Reader, VCFaaS Director Backup User, VCFaaS Director Catalog Author, VCFaaS Director Console User, VCFaaS Director Full Viewer, VCFaaS Director Network Admin, VCFaaS Director Security Admin, VCFaaS Director vApp Author, VCFaaS Director vApp User, Writer',
  'watsonx-orchestrate': 'Manager, WO User, Writer',
};

/**
 * Services by the roles that they share with others, both as strings, with blanks between the names of services.
 * @see https://cloud.ibm.com/docs/account?topic=account-iam-service-roles-actions
 */
export const SERVICES_OF_ROLES: Readonly<Record<string, string>> = {
  'Manager, Reader, Writer': `
    api-gateway appid backup-recovery cf4customdomain compass compass-vpc consult-with-icg-wes container-registry
    dashdb data-replication data-store-for-memcache data-warehouse discovery dns-svcs dynamic-dashboard-embedded
    g11n-pipeline ibmanalyticsengine instructlab internet-svcs knowledge-studio language-translator logs-router
    managed-solutions messagehub natural-language-understanding personality-insights power-dr-automation
    privileged-access-gateway schematics speech-to-text sql-query sysdig-secure text-to-speech vmware.usage-meter
    voiceagent watsonx-intelligence wh-acd
  `,
  'Manager, Reader': `
    power-iaas power-iaas.route
  `,
  'Manager, Writer': `
    continuous-delivery is.image mqcloud pm-20 streaming-analytics
  `,
  Manager: `
    dashdb-for-transactions software-defined-storage transit transit.gateway
  `,
  Reader: `
    datastage sia watsonx-data-integration
  `,
  '': `
    3p-amberoon-xaas-statumkpi 3p-anontech-xaas-vizivault 3p-cognitiveview-xaas-cognitiveview
    3p-summusrender-xaas-simplecl0ud 3p-wanclds-draas-vpcplus automated-testing-and-monitoring-for-voice-and-chat
    code-assistant context-based-restrictions context-based-restrictions.zone converlistics
    databases-for-elasticsearch databases-for-mongodb databases-for-mysql databases-for-postgresql databases-for-redis
    directlink directlink.connect directlink.dedicated entitlement ghost-api ghost-tags globalcatalog
    globalcatalog-instance hpcaas-from-rescale-prod iam-access-management.customRole iam-access-management.insight
    iam-svcs ibmcloud-platform insight-specialist-ltd--msp-human-intelligence is.backup-policy is.cluster-network
    is.dedicated-host is.endpoint-gateway is.floating-ip is.flow-log-collector is.instance-group is.key
    is.load-balancer is.network-acl is.placement-group is.private-path-service-gateway is.public-address-range
    is.public-gateway is.reservation is.security-group is.snapshot-consistency-group is.subnet
    is.virtual-network-interface is.vpn managed-sap-ase messages-for-rabbitmq metrics-router
    migrationtool-from-wanclds minio monitoring neuralseek portworx portworx-test power-ai
    power-enterprise-pools-connector primaryio-hdm-workload-migrator project px-backup raxak-protect robin-storage
    security-verify skytap software-billing support validation-is-a validation-is-b websphereappsvr
  `,
};

/**
 * Services that have platform roles only.
 * @see https://cloud.ibm.com/docs/account?topic=account-iam-service-roles-actions
 */
export const SERVICES_WITHOUT_ROLES = `
  billing cfaas data-science-experience education power-iaas.dedicated-host power-iaas.image power-iaas.network
  power-iaas.network-address-group power-iaas.network-interface power-iaas.network-security-group
  power-iaas.placement-group power-iaas.pvm-instance power-iaas.shared-processor-pool power-iaas.snapshot
  power-iaas.spp-placement-group power-iaas.volume power-iaas.vpmem-volume power-iaas.workspace resource-controller
  server-protect vmware vmware.vdc
`;
