import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Caller, mayReach } from '../../src/people/reach.ts';
import { roles } from '../../src/review/role.ts';
import { type Access, allows, anyone, readers, signedIn, writers } from '../../src/server/access.ts';
import type { ApiToken } from '../../src/store/people/api-tokens.ts';
import type { Rights } from '../../src/store/people/person.ts';
import { regionCodes, territories } from '../../src/survey/territories.ts';
import { administrator, analyst, coordinator, officer } from './test-server.ts';

const session = {
  id: 's',
  browser: 'Firefox',
  startedAt: '2026-03-02T08:00:00Z',
  seenAt: '2026-03-02T08:00:00Z',
};

function inBrowser(rights: Rights): Caller {
  return { person: personWith(rights), session, token: null };
}

function withToken(rights: Rights, token: Partial<ApiToken> = {}): Caller {
  const whole = {
    id: 't',
    name: 'T',
    scope: 'write',
    territory: null,
    madeAt: '',
    expiresAt: '',
    usedAt: null,
  } as const;
  return { person: personWith(rights), session: null, token: { ...whole, ...token } };
}

function personWith(rights: Rights) {
  return {
    ...rights,
    sections: rights.sections ?? null,
    id: 'p',
    email: 'p@novads.example',
    name: null,
    post: null,
    institution: 'I',
    status: 'active',
  } as const;
}

const codes = [...territories.map(({ code }) => code), ...regionCodes];
const anyCode = fc.constantFrom(...codes);
const anyRights: fc.Arbitrary<Rights> = fc.oneof(
  fc
    .uniqueArray(fc.constantFrom(...territories.map(({ code }) => code)), { minLength: 1, maxLength: 3 })
    .map((chosen): Rights => ({ role: 'coordinator', territories: chosen, region: null })),
  fc
    .constantFrom(...regionCodes)
    .map((region): Rights => ({ role: 'region_officer', territories: [], region })),
  fc.constant(analyst),
  fc.constant(administrator),
);
const anyCaller = fc.oneof(
  anyRights.map(inBrowser),
  fc
    .record({
      rights: anyRights,
      scope: fc.constantFrom('read' as const, 'write' as const),
      territory: fc.option(anyCode),
    })
    .map(({ rights, ...token }) => withToken(rights, token)),
);

describe('access', () => {
  it('to public routes needs no sign-in', () => {
    expect(allows(anyone, null, 'LV0020000')).toBe('allowed');
  });

  it('to any other route asks an anonymous visitor to sign in', () => {
    for (const access of [signedIn, readers(...roles), writers(...roles)])
      expect(allows(access, null, null)).toBe('sign-in-required');
  });

  it('is limited to the roles that the route names', () => {
    fc.assert(
      fc.property(anyCaller, fc.subarray([...roles]), (caller, named) => {
        const decision = allows(readers(...named), caller, null);
        expect(decision).toBe(named.includes(caller.person.role) ? 'allowed' : 'forbidden');
      }),
    );
  });

  it('with a token never exceeds that of its owner', () => {
    const accesses: Access[] = [signedIn, readers(...roles), writers(...roles), writers('coordinator')];
    fc.assert(
      fc.property(
        anyCaller,
        fc.constantFrom(...accesses),
        fc.option(anyCode),
        (caller, access, territory) => {
          if (allows(access, caller, territory) !== 'allowed') return;
          expect(allows(access, inBrowser(caller.person), territory)).toBe('allowed');
        },
      ),
    );
  });

  it('with a read-only token never writes; with a token for one territory reaches no other', () => {
    expect(allows(writers('coordinator'), withToken(coordinator, { scope: 'read' }), 'LV0020000')).toBe(
      'forbidden',
    );
    expect(allows(readers('coordinator'), withToken(coordinator, { scope: 'read' }), 'LV0020000')).toBe(
      'allowed',
    );
    const bound = withToken(analyst, { territory: 'LV0001000' });
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(allows(readers('analyst'), bound, code) === 'allowed').toBe(code === 'LV0001000');
      }),
    );
  });

  it('to an account is refused to tokens', () => {
    expect(allows(signedIn, withToken(coordinator), null)).toBe('forbidden');
  });

  it('of a coordinator is limited to their territories', () => {
    fc.assert(
      fc.property(anyCode, fc.constantFrom('read' as const, 'write' as const), (code, does) => {
        expect(mayReach(inBrowser(coordinator), code, does)).toBe(code === 'LV0020000');
      }),
    );
  });

  it('of a region officer covers the region, and its municipalities for reading', () => {
    const here = inBrowser(officer);
    const inRegion = territories.filter(({ region }) => region === 'ZEMGALE').map(({ code }) => code);
    expect(codes.filter((code) => mayReach(here, code, 'write'))).toEqual(['ZEMGALE']);
    expect(codes.filter((code) => mayReach(here, code, 'read'))).toEqual([...inRegion, 'ZEMGALE']);
  });

  it('of an analyst covers every territory, of an administrator none', () => {
    expect(codes.every((code) => mayReach(inBrowser(analyst), code, 'write'))).toBe(true);
    expect(mayReach(inBrowser(analyst), 'LV9999999', 'read')).toBe(false);
    expect(codes.some((code) => mayReach(inBrowser(administrator), code, 'read'))).toBe(false);
  });
});
