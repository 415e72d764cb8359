const { stop } = require('./clock');
const { Testing } = require('cdktf');
const { CosTarget, ImageAccess, ImageServiceCosAuthorization } = require('cdktf-service-access/ibm');
const { IbmProvider } = require('cdktf-service-access/ibm/bindings');

const GUID = 'f7d4676f-f298-4cb3-8390-000000000000';

test('one authorization', () => {
  Testing.synthScope((scope) => {
    new IbmProvider(scope, 'ibm', { region: 'us-south' });
    new ImageServiceCosAuthorization(scope, 'images', { access: ImageAccess.IMPORT, target: CosTarget.instance(GUID) });
  });
  stop();
});
