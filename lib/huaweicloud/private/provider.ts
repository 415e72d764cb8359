/** How a stack gets the provider, for the message that it has none. */
export const PROVIDER = {
  providerName: 'huaweicloud',
  className: 'HuaweicloudProvider',
  from: 'cdktf-service-access/huaweicloud/bindings',
};
