import {
  convertIPv4BinaryToString,
  convertIPv4MappedIPv6ToIPv4,
  convertIPv6BinaryToString,
  convertIPv6ToBinary,
  isIPv4MappedIPv6,
} from 'hono/utils/ipaddr';

/** The part of an IPv6 address that belongs to whoever has it, not to their network, in bits (RFC 4291, 2.5.4; RFC 6177). */
const OWN_BITS = 64n;

/** An address with a port behind it, as some proxies write it (RFC 7239, 6). */
const WITH_PORT = /^(?:\[([^\]]+)\](?::\d+)?|(\d+\.\d+\.\d+\.\d+):\d+)$/;

/**
 * By what somebody is counted who has an address: an IPv4 address itself, and of an IPv6 address its network of 64 bits, since one line alone has 2^64 addresses of it.
 * What is no address stays as it is.
 */
export function networkOf(text: string): string {
  const [, v6, v4] = WITH_PORT.exec(text) ?? [];
  const address = v6 ?? v4 ?? text;
  const binary = readIPv6(address);
  if (binary === null) return address;
  if (isIPv4MappedIPv6(binary)) return convertIPv4BinaryToString(convertIPv4MappedIPv6ToIPv4(binary));
  return convertIPv6BinaryToString((binary >> OWN_BITS) << OWN_BITS);
}

function readIPv6(text: string): bigint | null {
  if (!text.includes(':')) return null;
  try {
    return convertIPv6ToBinary(text);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
