import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { test, type TestContext } from 'node:test';
import { startTcpProxy, type TcpProxy } from './tcp-proxy.ts';

/** A server that says everything back, behind a proxy. */
async function setUp(t: TestContext): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  const echo = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).pipe(socket);
  }).listen(0, '127.0.0.1');
  await once(echo, 'listening');
  const proxy = await startTcpProxy((echo.address() as AddressInfo).port);
  t.after(async () => {
    await proxy.close();
    for (const socket of sockets) socket.destroy();
    echo.close();
  });
  return proxy;
}

async function call(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

async function heard(socket: Socket, bytes: number): Promise<string> {
  let text = '';
  while (text.length < bytes) text += String(((await once(socket, 'data')) as [Buffer])[0]);
  return text;
}

async function refused(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return false;
  } catch {
    return true;
  } finally {
    socket.destroy();
  }
}

test('the proxy carries bytes both ways, many and in order', async (t) => {
  const { port } = await setUp(t);
  const socket = await call(port);
  const text = Array.from({ length: 400_000 }, (_, i) => i % 10).join('');
  const answer = heard(socket, text.length);
  socket.end(text);
  assert.equal(await answer, text);
  await once(socket, 'end');
});

test('a slow proxy delays each answer and keeps the order', async (t) => {
  const proxy = await setUp(t);
  const socket = await call(proxy.port);
  proxy.slowDown(200);
  const startedAt = performance.now();
  socket.write('one ');
  proxy.slowDown(50);
  socket.write('two');
  assert.equal(await heard(socket, 7), 'one two');
  assert.ok(performance.now() - startedAt >= 45, 'not before its time');
  proxy.slowDown(200);
  const again = performance.now();
  socket.write('three');
  assert.equal(await heard(socket, 5), 'three');
  assert.ok(performance.now() - again >= 195, 'not before its time');
  socket.destroy();
});

test('a closed port resets what is open and refuses what is new, until it is opened again on the same port', async (t) => {
  const proxy = await setUp(t);
  const socket = await call(proxy.port);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  await proxy.closePort();
  await closed;
  assert.equal(await refused(proxy.port), true);
  await proxy.openPort();
  const anew = await call(proxy.port);
  anew.write('here');
  assert.equal(await heard(anew, 4), 'here');
  anew.destroy();
});

test('held bytes arrive when they are released, and a dropped connection can be made anew', async (t) => {
  const proxy = await setUp(t);
  const socket = await call(proxy.port);
  proxy.hold();
  const startedAt = performance.now();
  socket.write('held');
  setTimeout(() => proxy.release(), 150);
  assert.equal(await heard(socket, 4), 'held');
  assert.ok(performance.now() - startedAt >= 145, 'not before they were released');
  const closed = new Promise((resolve) => socket.once('close', resolve));
  proxy.dropConnections();
  await closed;
  const anew = await call(proxy.port);
  anew.write('here');
  assert.equal(await heard(anew, 4), 'here');
  anew.destroy();
});
