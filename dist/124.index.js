"use strict";

exports.id = 124;

exports.ids = [ 124 ];

exports.modules = {
 621: ((t, e, s) => {
  s.d(e, {
   Q: () => HttpClient
  });
  class HttpClient {
   getAgent() {}
   getAgentDispatcher() {}
  }
 }),
 854: ((t, e, s) => {
  s.d(e, {
   _: () => d
  });
  const d = () => ({});
 }),
 941: ((t, e, s) => {
  s.d(e, {
   h: () => d
  });
  const d = void 0;
 })
};
