import { describe, expect, it } from '@jest/globals';
import { networkOf, SignInLimits } from './sign-in-limits.js';

const refused = expect.objectContaining({ problemCode: 'too-many-requests' });

describe('the limits of sign-in', () => {
  it('take ten failures on one account from one network, then ask to wait', () => {
    let now = 0;
    const limits = new SignInLimits(() => now);
    for (let times = 0; times < 10; times++) limits.begin('Ann@a.example', '10.0.0.1');
    expect(() => limits.begin('ann@a.example', '10.0.0.99')).toThrow(refused);
    limits.begin('ann@a.example', '10.9.0.1');
    limits.begin('bob@a.example', '10.0.0.1');
    now = 5 * 60_000 + 1;
    limits.begin('ann@a.example', '10.0.0.1');
  });

  it('stop one network that tries many accounts, and one account that is tried from many networks', () => {
    const limits = new SignInLimits(() => 0);
    for (let times = 0; times < 50; times++) limits.begin(`p${times}@a.example`, `2001:db8:0:1::${times}`);
    expect(() => limits.begin('last@a.example', '2001:db8:0:1:ffff::1')).toThrow(refused);
    for (let times = 0; times < 100; times++) limits.begin('eve@a.example', `10.1.${times}.1`);
    expect(() => limits.begin('eve@a.example', '10.2.0.1')).toThrow(refused);
  });

  it('do not count those who succeed', () => {
    const limits = new SignInLimits(() => 0);
    for (let times = 0; times < 200; times++) {
      limits.begin('ann@a.example', '10.0.0.1');
      limits.succeeded('ann@a.example', '10.0.0.1');
    }
  });

  it('see the /24 and the /64 behind every spelling of an address', () => {
    expect(networkOf('192.168.7.9')).toBe('192.168.7');
    expect(networkOf('::ffff:192.168.7.9')).toBe('192.168.7');
    expect(networkOf('2001:0db8:0000:0001::1')).toBe('2001:db8:0:1');
    expect(networkOf('2001:db8:0:1:2:3:4:5')).toBe('2001:db8:0:1');
    expect(networkOf('::1')).toBe('0:0:0:0');
  });
});
