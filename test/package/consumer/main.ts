import { App } from 'cdktf';
import { VolumeStack } from './stack';

const app = new App();
new VolumeStack(app, 'volume');
app.synth();
