#!/usr/bin/env node
var hm=Object.create;var lc=Object.defineProperty;var dm=Object.getOwnPropertyDescriptor;var mm=Object.getOwnPropertyNames;var ym=Object.getPrototypeOf,gm=Object.prototype.hasOwnProperty;var wm=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}};var bm=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of mm(t))!gm.call(e,s)&&s!==n&&lc(e,s,{get:()=>t[s],
enumerable:!(r=dm(t,s))||r.enumerable});return e};var vm=(e,t,n)=>(n=e!=null?hm(ym(e)):{},bm(t||!e||!e.__esModule?lc(n,"default",{value:e,enumerable:!0}):n,e));var Cu=wm((Pu,ms)=>{(function(e){"use strict";let t="(0?\\d+|0x[a-f0-9]+)",n={fourOctet:new RegExp(`^${t}\\.${t}\\.${t}\\\
.${t}$`,"i"),threeOctet:new RegExp(`^${t}\\.${t}\\.${t}$`,"i"),twoOctet:new RegExp(`^${t}\\.${t}$`,"i"),longValue:new RegExp(
`^${t}$`,"i")},r=new RegExp("^0[0-7]+$","i"),s=new RegExp("^0x[a-f0-9]+$","i"),i="%[0-9a-z]{1,}",o="(?:[0-9a-f]+::?)+",a={
zoneIndex:new RegExp(i,"i"),native:new RegExp(`^(::)?(${o})?([0-9a-f]+)?(::)?(${i})?$`,"i"),deprecatedTransitional:new RegExp(
`^(?:::)(${t}\\.${t}\\.${t}\\.${t}(${i})?)$`,"i"),transitional:new RegExp(`^((?:${o})|(?:::)(?:${o})?)${t}\\.${t}\\.${t}\
\\.${t}(${i})?$`,"i")};function c(l,d){if(l.indexOf("::")!==l.lastIndexOf("::"))return null;let m=0,y=-1,g=(l.match(a.zoneIndex)||
[])[0],w,k;for(g&&(g=g.substring(1),l=l.replace(/%.+$/,""));(y=l.indexOf(":",y+1))>=0;)m++;if(l.substr(0,2)==="::"&&m--,
l.substr(-2,2)==="::"&&m--,m>=d)return null;for(k=d-m,w=":";k--;)w+="0:";return l=l.replace("::",w),l[0]===":"&&(l=l.slice(
1)),l[l.length-1]===":"&&(l=l.slice(0,-1)),d=(function(){let S=l.split(":"),$=[];for(let x=0;x<S.length;x++)$.push(S[x].
length>4?NaN:parseInt(S[x],16));return $})(),{parts:d,zoneId:g}}function u(l,d,m,y){if(l.length!==d.length)throw new Error(
"ipaddr: cannot match CIDR for objects with different lengths");let g=0,w;for(;y>0;){if(w=m-y,w<0&&(w=0),l[g]>>w!==d[g]>>
w)return!1;y-=m,g+=1}return!0}function f(l){if(s.test(l))return parseInt(l,16);if(l[0]==="0"&&!isNaN(parseInt(l[1],10))){
if(r.test(l))return parseInt(l,8);throw new Error(`ipaddr: cannot parse ${l} as octal`)}return parseInt(l,10)}function p(l,d){
for(;l.length<d;)l=`0${l}`;return l}let h={};h.IPv4=(function(){function l(d){if(d.length!==4)throw new Error("ipaddr: i\
pv4 octet count should be 4");let m,y;for(m=0;m<d.length;m++)if(y=d[m],!(0<=y&&y<=255))throw new Error("ipaddr: ipv4 oct\
et should fit in 8 bits");this.octets=d}return l.prototype.SpecialRanges={unspecified:[[new l([0,0,0,0]),8]],broadcast:[
[new l([255,255,255,255]),32]],multicast:[[new l([224,0,0,0]),4]],linkLocal:[[new l([169,254,0,0]),16]],loopback:[[new l(
[127,0,0,0]),8]],carrierGradeNat:[[new l([100,64,0,0]),10]],private:[[new l([10,0,0,0]),8],[new l([172,16,0,0]),12],[new l(
[192,168,0,0]),16]],reserved:[[new l([192,0,0,0]),24],[new l([192,0,2,0]),24],[new l([192,88,99,0]),24],[new l([198,18,0,
0]),15],[new l([198,51,100,0]),24],[new l([203,0,113,0]),24],[new l([240,0,0,0]),4]],as112:[[new l([192,175,48,0]),24],[
new l([192,31,196,0]),24]],amt:[[new l([192,52,193,0]),24]]},l.prototype.kind=function(){return"ipv4"},l.prototype.match=
function(d,m){let y;if(m===void 0&&(y=d,d=y[0],m=y[1]),d.kind()!=="ipv4")throw new Error("ipaddr: cannot match ipv4 addr\
ess with non-ipv4 one");return u(this.octets,d.octets,8,m)},l.prototype.prefixLengthFromSubnetMask=function(){let d=0,m=!1,
y={0:8,128:7,192:6,224:5,240:4,248:3,252:2,254:1,255:0},g,w,k;for(g=3;g>=0;g-=1)if(w=this.octets[g],w in y){if(k=y[w],m&&
k!==0)return null;k!==8&&(m=!0),d+=k}else return null;return 32-d},l.prototype.range=function(){return h.subnetMatch(this,
this.SpecialRanges)},l.prototype.toByteArray=function(){return this.octets.slice(0)},l.prototype.toIPv4MappedAddress=function(){
return h.IPv6.parse(`::ffff:${this.toString()}`)},l.prototype.toNormalizedString=function(){return this.toString()},l.prototype.
toString=function(){return this.octets.join(".")},l})(),h.IPv4.broadcastAddressFromCIDR=function(l){try{let d=this.parseCIDR(
l),m=d[0].toByteArray(),y=this.subnetMaskFromPrefixLength(d[1]).toByteArray(),g=[],w=0;for(;w<4;)g.push(parseInt(m[w],10)|
parseInt(y[w],10)^255),w++;return new this(g)}catch(d){throw new Error("ipaddr: the address does not have IPv4 CIDR form\
at",{cause:d})}},h.IPv4.isIPv4=function(l){return this.parser(l)!==null},h.IPv4.isValid=function(l){try{return new this(
this.parser(l)),!0}catch{return!1}},h.IPv4.isValidCIDR=function(l){try{return this.parseCIDR(l),!0}catch{return!1}},h.IPv4.
isValidFourPartDecimal=function(l){return!!(h.IPv4.isValid(l)&&l.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/))},h.IPv4.isValidCIDRFourPartDecimal=
function(l){let d=l.match(/^(.+)\/(\d+)$/);return!h.IPv4.isValidCIDR(l)||!d?!1:h.IPv4.isValidFourPartDecimal(d[1])},h.IPv4.
networkAddressFromCIDR=function(l){let d,m,y,g,w;try{for(d=this.parseCIDR(l),y=d[0].toByteArray(),w=this.subnetMaskFromPrefixLength(
d[1]).toByteArray(),g=[],m=0;m<4;)g.push(parseInt(y[m],10)&parseInt(w[m],10)),m++;return new this(g)}catch(k){throw new Error(
"ipaddr: the address does not have IPv4 CIDR format",{cause:k})}},h.IPv4.parse=function(l){let d=this.parser(l);if(d===null)
throw new Error("ipaddr: string is not formatted like an IPv4 Address");return new this(d)},h.IPv4.parseCIDR=function(l){
let d;if(d=l.match(/^(.+)\/(\d+)$/)){let m=parseInt(d[2]);if(m>=0&&m<=32){let y=[this.parse(d[1]),m];return Object.defineProperty(
y,"toString",{value:function(){return this.join("/")}}),y}}throw new Error("ipaddr: string is not formatted like an IPv4\
 CIDR range")},h.IPv4.parser=function(l){let d,m,y;if(d=l.match(n.fourOctet))return(function(){let g=d.slice(1,6),w=[];for(let k=0;k<
g.length;k++)m=g[k],w.push(f(m));return w})();if(d=l.match(n.longValue)){if(y=f(d[1]),y>4294967295||y<0)throw new Error(
"ipaddr: address outside defined range");return(function(){let g=[],w;for(w=0;w<=24;w+=8)g.push(y>>w&255);return g})().reverse()}else
return(d=l.match(n.twoOctet))?(function(){let g=d.slice(1,4),w=[];if(y=f(g[1]),y>16777215||y<0)throw new Error("ipaddr: \
address outside defined range");return w.push(f(g[0])),w.push(y>>16&255),w.push(y>>8&255),w.push(y&255),w})():(d=l.match(
n.threeOctet))?(function(){let g=d.slice(1,5),w=[];if(y=f(g[2]),y>65535||y<0)throw new Error("ipaddr: address outside de\
fined range");return w.push(f(g[0])),w.push(f(g[1])),w.push(y>>8&255),w.push(y&255),w})():null},h.IPv4.subnetMaskFromPrefixLength=
function(l){if(l=parseInt(l),Number.isNaN(l)||l<0||l>32)throw new Error("ipaddr: invalid IPv4 prefix length");let d=[0,0,
0,0],m=0,y=Math.floor(l/8);for(;m<y;)d[m]=255,m++;return y<4&&(d[y]=Math.pow(2,l%8)-1<<8-l%8),new this(d)},h.IPv6=(function(){
function l(d,m){let y,g;if(d.length===16)for(this.parts=[],y=0;y<=14;y+=2)this.parts.push(d[y]<<8|d[y+1]);else if(d.length===
8)this.parts=d;else throw new Error("ipaddr: ipv6 part count should be 8 or 16");for(y=0;y<this.parts.length;y++)if(g=this.
parts[y],!(0<=g&&g<=65535))throw new Error("ipaddr: ipv6 part should fit in 16 bits");m&&(this.zoneId=m)}return l.prototype.
SpecialRanges={unspecified:[new l([0,0,0,0,0,0,0,0]),128],linkLocal:[new l([65152,0,0,0,0,0,0,0]),10],multicast:[new l([
65280,0,0,0,0,0,0,0]),8],loopback:[new l([0,0,0,0,0,0,0,1]),128],uniqueLocal:[new l([64512,0,0,0,0,0,0,0]),7],ipv4Mapped:[
new l([0,0,0,0,0,65535,0,0]),96],deprecatedSiteLocal:[new l([65216,0,0,0,0,0,0,0]),10],discard:[new l([256,0,0,0,0,0,0,0]),
64],rfc6145:[new l([0,0,0,0,65535,0,0,0]),96],rfc6052:[[new l([100,65435,0,0,0,0,0,0]),96],[new l([100,65435,1,0,0,0,0,0]),
48]],"6to4":[new l([8194,0,0,0,0,0,0,0]),16],teredo:[new l([8193,0,0,0,0,0,0,0]),32],benchmarking:[new l([8193,2,0,0,0,0,
0,0]),48],amt:[new l([8193,3,0,0,0,0,0,0]),32],as112v6:[[new l([8193,4,274,0,0,0,0,0]),48],[new l([9760,79,32768,0,0,0,0,
0]),48]],deprecatedOrchid:[new l([8193,16,0,0,0,0,0,0]),28],orchid2:[new l([8193,32,0,0,0,0,0,0]),28],droneRemoteIdProtocolEntityTags:[
new l([8193,48,0,0,0,0,0,0]),28],segmentRouting:[new l([24320,0,0,0,0,0,0,0]),16],reserved:[[new l([8193,0,0,0,0,0,0,0]),
23],[new l([8193,3512,0,0,0,0,0,0]),32],[new l([16383,0,0,0,0,0,0,0]),20]]},l.prototype.isIPv4MappedAddress=function(){return this.
range()==="ipv4Mapped"},l.prototype.kind=function(){return"ipv6"},l.prototype.match=function(d,m){let y;if(m===void 0&&(y=
d,d=y[0],m=y[1]),d.kind()!=="ipv6")throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");return u(this.
parts,d.parts,16,m)},l.prototype.prefixLengthFromSubnetMask=function(){let d=0,m=!1,y={0:16,32768:15,49152:14,57344:13,61440:12,
63488:11,64512:10,65024:9,65280:8,65408:7,65472:6,65504:5,65520:4,65528:3,65532:2,65534:1,65535:0},g,w;for(let k=7;k>=0;k-=
1)if(g=this.parts[k],g in y){if(w=y[g],m&&w!==0)return null;w!==16&&(m=!0),d+=w}else return null;return 128-d},l.prototype.
range=function(){return h.subnetMatch(this,this.SpecialRanges)},l.prototype.toByteArray=function(){let d,m=[],y=this.parts;
for(let g=0;g<y.length;g++)d=y[g],m.push(d>>8),m.push(d&255);return m},l.prototype.toFixedLengthString=function(){let d=(function(){
let y=[];for(let g=0;g<this.parts.length;g++)y.push(p(this.parts[g].toString(16),4));return y}).call(this).join(":"),m="";
return this.zoneId&&(m=`%${this.zoneId}`),d+m},l.prototype.toIPv4Address=function(){if(!this.isIPv4MappedAddress())throw new Error(
"ipaddr: trying to convert a generic ipv6 address to ipv4");let d=this.parts.slice(-2),m=d[0],y=d[1];return new h.IPv4([
m>>8,m&255,y>>8,y&255])},l.prototype.toNormalizedString=function(){let d=(function(){let y=[];for(let g=0;g<this.parts.length;g++)
y.push(this.parts[g].toString(16));return y}).call(this).join(":"),m="";return this.zoneId&&(m=`%${this.zoneId}`),d+m},l.
prototype.toRFC5952String=function(){let d=/((^|:)(0(:|$)){2,})/g,m="";this.zoneId&&(m=`%${this.zoneId}`);let y=this.toNormalizedString(),
g=y.slice(0,y.length-m.length),w=0,k=-1,S=-1,$;for(;$=d.exec(g);){let x=($[0].match(/0/g)||[]).length;x>S&&(S=x,w=$.index,
k=$[0].length)}return k<0?g+m:`${g.substring(0,w)}::${g.substring(w+k)}${m}`},l.prototype.toString=function(){return this.
toRFC5952String()},l})(),h.IPv6.broadcastAddressFromCIDR=function(l){try{let d=this.parseCIDR(l),m=d[0].toByteArray(),y=this.
subnetMaskFromPrefixLength(d[1]).toByteArray(),g=[],w=0;for(;w<16;)g.push(parseInt(m[w],10)|parseInt(y[w],10)^255),w++;return new this(
g)}catch(d){throw new Error("ipaddr: the address does not have IPv6 CIDR format",{cause:d})}},h.IPv6.isIPv6=function(l){
return this.parser(l)!==null},h.IPv6.isValid=function(l){if(typeof l=="string"&&l.indexOf(":")===-1)return!1;try{let d=this.
parser(l);return new this(d.parts,d.zoneId),!0}catch{return!1}},h.IPv6.isValidCIDR=function(l){if(typeof l=="string"&&l.
indexOf(":")===-1)return!1;try{return this.parseCIDR(l),!0}catch{return!1}},h.IPv6.networkAddressFromCIDR=function(l){let d,
m,y,g,w;try{for(d=this.parseCIDR(l),y=d[0].toByteArray(),w=this.subnetMaskFromPrefixLength(d[1]).toByteArray(),g=[],m=0;m<
16;)g.push(parseInt(y[m],10)&parseInt(w[m],10)),m++;return new this(g)}catch(k){throw new Error("ipaddr: the address doe\
s not have IPv6 CIDR format",{cause:k})}},h.IPv6.parse=function(l){let d=this.parser(l);if(d===null)throw new Error("ipa\
ddr: string is not formatted like an IPv6 Address");return new this(d.parts,d.zoneId)},h.IPv6.parseCIDR=function(l){let d,
m,y;if((m=l.match(/^(.+)\/(\d+)$/))&&(d=parseInt(m[2]),d>=0&&d<=128))return y=[this.parse(m[1]),d],Object.defineProperty(
y,"toString",{value:function(){return this.join("/")}}),y;throw new Error("ipaddr: string is not formatted like an IPv6 \
CIDR range")},h.IPv6.parser=function(l){let d,m,y,g,w,k;if(y=l.match(a.deprecatedTransitional))return this.parser(`::fff\
f:${y[1]}`);if(a.native.test(l))return c(l,8);if((y=l.match(a.transitional))&&(k=y[6]||"",d=y[1],y[1].endsWith("::")||(d=
d.slice(0,-1)),d=c(d+k,6),d&&d.parts)){for(w=[parseInt(y[2]),parseInt(y[3]),parseInt(y[4]),parseInt(y[5])],m=0;m<w.length;m++)
if(g=w[m],!(0<=g&&g<=255))return null;return d.parts.push(w[0]<<8|w[1]),d.parts.push(w[2]<<8|w[3]),{parts:d.parts,zoneId:d.
zoneId}}return null},h.IPv6.subnetMaskFromPrefixLength=function(l){if(l=parseInt(l),Number.isNaN(l)||l<0||l>128)throw new Error(
"ipaddr: invalid IPv6 prefix length");let d=[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],m=0,y=Math.floor(l/8);for(;m<y;)d[m]=255,m++;
return y<16&&(d[y]=Math.pow(2,l%8)-1<<8-l%8),new this(d)},h.fromByteArray=function(l){let d=l.length;if(d===4)return new h.
IPv4(l);if(d===16)return new h.IPv6(l);throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address")},
h.isValid=function(l){return h.IPv6.isValid(l)||h.IPv4.isValid(l)},h.isValidCIDR=function(l){return h.IPv6.isValidCIDR(l)||
h.IPv4.isValidCIDR(l)},h.parse=function(l){if(h.IPv6.isValid(l))return h.IPv6.parse(l);if(h.IPv4.isValid(l))return h.IPv4.
parse(l);throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format")},h.parseCIDR=function(l){try{return h.IPv6.
parseCIDR(l)}catch{try{return h.IPv4.parseCIDR(l)}catch(d){throw new Error("ipaddr: the address has neither IPv6 nor IPv\
4 CIDR format",{cause:d})}}},h.process=function(l){let d=this.parse(l);return d.kind()==="ipv6"&&d.isIPv4MappedAddress()?
d.toIPv4Address():d},h.subnetMatch=function(l,d,m){let y,g,w,k;m==null&&(m="unicast");for(g in d)if(Object.prototype.hasOwnProperty.
call(d,g)){for(w=d[g],w[0]&&!(w[0]instanceof Array)&&(w=[w]),y=0;y<w.length;y++)if(k=w[y],l.kind()===k[0].kind()&&l.match.
apply(l,k))return g}return m},typeof ms<"u"&&ms.exports?ms.exports=h:e.ipaddr=h})(Pu)});import{readFileSync as X_}from"node:fs";var I=class extends Error{problems;hidden;constructor(t,n=0){let r=typeof t=="string"?[{message:t}]:t,s=n>0?[`and ${n} m\
ore like these`]:[];super([...r.map(qn),...s].join(`
`)),this.problems=r,this.hidden=n}};function qn({file:e,line:t,path:n,message:r}){let i=[t&&e?`${e}:${t}`:e,n].filter(o=>o).
join(" ");return i?`${i}: ${r}`:r}var rn="1.0.0";import{readFileSync as Fv}from"node:fs";import{parseArgs as qv}from"node:util";var qr,km={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function Hi(e){return!e&&!qr?km:{lang:e?.lang??qr?.lang,message:e?.message,abortEarly:e?.abortEarly??qr?.abortEarly,abortPipeEarly:e?.
abortPipeEarly??qr?.abortPipeEarly}}var $m;function Em(e){return $m?.get(e)}var _m;function Sm(e){return _m?.get(e)}var xm;function Am(e,t){return xm?.get(e)?.get(t)}function Lt(e){let t=typeof e;return t==="string"?`"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||
t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function j(e,t,n,r,s){let i=s&&"input"in s?s.input:
n.value,o=s?.expected??e.expects??null,a=s?.received??Lt(i),c={kind:e.kind,type:e.type,input:i,expected:o,received:a,message:`\
Invalid ${t}: ${o?`Expected ${o} but r`:"R"}eceived ${a}`,requirement:e.requirement,path:s?.path,issues:s?.issues,lang:r.
lang,abortEarly:r.abortEarly,abortPipeEarly:r.abortPipeEarly},u=e.kind==="schema",f=s?.message??e.message??Am(e.reference,
c.lang)??(u?Sm(c.lang):null)??r.message??Em(c.lang);f!==void 0&&(c.message=typeof f=="function"?f(c):f),u&&(n.typed=!1),
n.issues?n.issues.push(c):n.issues=[c]}function Om(e,t){return e===t||Number.isNaN(e)&&Number.isNaN(t)}function Im(e,t){return Object.prototype.hasOwnProperty.
call(e,t)&&t!=="__proto__"&&t!=="prototype"&&t!=="constructor"}function pc(e,t){let n=[...new Set(e)];return n.length>1?`(${n.join(` ${t} `)})`:n[0]??"never"}function X(e){return e["~\
standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},Hi())},e}var Nm=class extends Error{constructor(e){super(e[0].message),this.name="ValiError",this.issues=e}};var sS=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}\
]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6\
}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p\
{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u");var Tm=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;function _e(e,t){return{kind:"validation",type:"check",reference:_e,async:!1,expects:null,requirement:e,message:t,"~run"(n,r){
return n.typed&&!this.requirement(n.value)&&j(this,"input",n,r),n}}}function Gn(e){return{kind:"validation",type:"finite",reference:Gn,async:!1,expects:null,requirement:Number.isFinite,message:e,
"~run"(t,n){return t.typed&&!this.requirement(t.value)&&j(this,"finite",t,n),t}}}function Wi(e){return{kind:"validation",type:"integer",reference:Wi,async:!1,expects:null,requirement:Number.isInteger,message:e,
"~run"(t,n){return t.typed&&!this.requirement(t.value)&&j(this,"integer",t,n),t}}}function Vi(e){return{kind:"validation",type:"iso_timestamp",reference:Vi,async:!1,expects:null,requirement:Tm,message:e,
"~run"(t,n){return t.typed&&!this.requirement.test(t.value)&&j(this,"timestamp",t,n),t}}}function Mt(e,t){return{kind:"validation",type:"max_length",reference:Mt,async:!1,expects:`<=${e}`,requirement:e,message:t,
"~run"(n,r){return n.typed&&n.value.length>this.requirement&&j(this,"length",n,r,{received:`${n.value.length}`}),n}}}function Yi(e,t){return{kind:"validation",type:"max_value",reference:Yi,async:!1,expects:`<=${e instanceof Date?e.toJSON():
Lt(e)}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!(n.value<=this.requirement)&&j(this,"value",n,r,{received:n.
value instanceof Date?n.value.toJSON():Lt(n.value)}),n}}}function Kn(e,t){return{kind:"validation",type:"min_length",reference:Kn,async:!1,expects:`>=${e}`,requirement:e,message:t,
"~run"(n,r){return n.typed&&n.value.length<this.requirement&&j(this,"length",n,r,{received:`${n.value.length}`}),n}}}function sn(e,t){return{kind:"validation",type:"min_value",reference:sn,async:!1,expects:`>=${e instanceof Date?e.toJSON():
Lt(e)}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!(n.value>=this.requirement)&&j(this,"value",n,r,{received:n.
value instanceof Date?n.value.toJSON():Lt(n.value)}),n}}}function Hn(e){return{kind:"validation",type:"non_empty",reference:Hn,async:!1,expects:"!0",message:e,"~run"(t,n){return t.
typed&&t.value.length===0&&j(this,"length",t,n,{received:"0"}),t}}}function st(e){return{kind:"validation",type:"raw_check",reference:st,async:!1,expects:null,"~run"(t,n){return e({dataset:t,
config:n,addIssue:r=>j(this,r?.label??"input",t,n,r)}),t}}}function on(e){return{kind:"transformation",type:"raw_transform",reference:on,async:!1,"~run"(t,n){let r=e({dataset:t,config:n,
addIssue:s=>j(this,s?.label??"input",t,n,s),NEVER:null});return t.issues?t.typed=!1:t.value=r,t}}}function Se(e,t){return{kind:"validation",type:"regex",reference:Se,async:!1,expects:`${e}`,requirement:e,message:t,"~ru\
n"(n,r){return n.typed&&!this.requirement.test(n.value)&&j(this,"format",n,r),n}}}function Wn(e){return{kind:"validation",type:"safe_integer",reference:Wn,async:!1,expects:null,requirement:Number.isSafeInteger,
message:e,"~run"(t,n){return t.typed&&!this.requirement(t.value)&&j(this,"safe integer",t,n),t}}}function Ji(){return{kind:"transformation",type:"to_upper_case",reference:Ji,async:!1,"~run"(e){return e.value=e.value.toUpperCase(),
e}}}function xe(e){return{kind:"transformation",type:"transform",reference:xe,async:!1,operation:e,"~run"(t){return t.value=
this.operation(t.value),t}}}function zi(e){return{kind:"validation",type:"url",reference:zi,async:!1,expects:null,requirement(t){try{return URL.canParse?
URL.canParse(t):(new URL(t),!0)}catch{return!1}},message:e,"~run"(t,n){return t.typed&&!this.requirement(t.value)&&j(this,
"URL",t,n),t}}}function Xi(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function L(e,t){return X({...e,fallback:t,
"~run"(n,r){let s=e["~run"](n,r);return s.issues?{typed:!0,value:Xi(this,s,r)}:s}})}function Vn(e,t,n){return typeof e.default=="function"?e.default(t,n):e.default}function V(e,t){return X({kind:"schema",type:"array",reference:V,expects:"Array",async:!1,item:e,message:t,"~run"(n,r){let s=n.
value;if(Array.isArray(s)){n.typed=!0,n.value=[];for(let i=0;i<s.length;i++){let o=s[i],a=this.item["~run"]({value:o},r);
if(a.issues){let c={type:"array",origin:"value",input:s,key:i,value:o};for(let u of a.issues)u.path?u.path.unshift(c):u.
path=[c],n.issues?.push(u);if(n.issues||(n.issues=a.issues),r.abortEarly){n.typed=!1;break}}a.typed||(n.typed=!1),n.value.
push(a.value)}}else j(this,"type",n,r);return n}})}function de(e){return X({kind:"schema",type:"boolean",reference:de,expects:"boolean",async:!1,message:e,"~run"(t,n){return typeof t.
value=="boolean"?t.typed=!0:j(this,"type",t,n),t}})}function Pt(e,t){return X({kind:"schema",type:"custom",reference:Pt,
expects:"unknown",async:!1,check:e,message:t,"~run"(n,r){return this.check(n.value)?n.typed=!0:j(this,"type",n,r),n}})}function an(e){return X({kind:"schema",type:"lazy",reference:an,expects:"unknown",async:!1,getter:e,"~run"(t,n){return this.
getter(t.value)["~run"](t,n)}})}function Qi(e,t){return X({kind:"schema",type:"literal",reference:Qi,expects:Lt(e),async:!1,literal:e,message:t,"~run"(n,r){
return Om(n.value,this.literal)?n.typed=!0:j(this,"type",n,r),n}})}function Zi(e){return X({kind:"schema",type:"never",reference:Zi,expects:"never",async:!1,message:e,"~run"(t,n){return j(
this,"type",t,n),t}})}function Yn(e){return X({kind:"schema",type:"null",reference:Yn,expects:"null",async:!1,message:e,"~run"(t,n){return t.value===
null?t.typed=!0:j(this,"type",t,n),t}})}function q(e,t){return X({kind:"schema",type:"nullable",reference:q,expects:`(${e.
expects} | null)`,async:!1,wrapped:e,default:t,"~run"(n,r){return n.value===null&&(this.default!==void 0&&(n.value=Vn(this,
n,r)),n.value===null)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function Jn(e,t){return X({kind:"schema",type:"nullish",reference:Jn,expects:`(${e.expects} | null | undefined)`,async:!1,
wrapped:e,default:t,"~run"(n,r){return(n.value===null||n.value===void 0)&&(this.default!==void 0&&(n.value=Vn(this,n,r)),
n.value===null||n.value===void 0)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function F(e){return X({kind:"schema",type:"number",reference:F,expects:"number",async:!1,message:e,"~run"(t,n){return typeof t.
value=="number"&&!isNaN(t.value)?t.typed=!0:j(this,"type",t,n),t}})}function R(e,t){return X({kind:"schema",type:"object",
reference:R,expects:"Object",async:!1,entries:e,message:t,"~run"(n,r){let s=n.value;if(s&&typeof s=="object"){n.typed=!0,
n.value={};for(let i in this.entries){let o=this.entries[i];if(i in s||(o.type==="exact_optional"||o.type==="optional"||
o.type==="nullish")&&o.default!==void 0){let a=i in s?s[i]:Vn(o),c=o["~run"]({value:a},r);if(c.issues){let u={type:"obje\
ct",origin:"value",input:s,key:i,value:a};for(let f of c.issues)f.path?f.path.unshift(u):f.path=[u],n.issues?.push(f);if(n.
issues||(n.issues=c.issues),r.abortEarly){n.typed=!1;break}}c.typed||(n.typed=!1),n.value[i]=c.value}else if(o.fallback!==
void 0)n.value[i]=Xi(o);else if(o.type!=="exact_optional"&&o.type!=="optional"&&o.type!=="nullish"&&(j(this,"key",n,r,{input:void 0,
expected:`"${i}"`,path:[{type:"object",origin:"key",input:s,key:i,value:s[i]}]}),r.abortEarly))break}}else j(this,"type",
n,r);return n}})}function v(e,t){return X({kind:"schema",type:"optional",reference:v,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,
default:t,"~run"(n,r){return n.value===void 0&&(this.default!==void 0&&(n.value=Vn(this,n,r)),n.value===void 0)?(n.typed=
!0,n):this.wrapped["~run"](n,r)}})}function zn(e,t){return X({kind:"schema",type:"picklist",reference:zn,expects:pc(e.map(Lt),"|"),async:!1,options:e,message:t,
"~run"(n,r){return this.options.includes(n.value)?n.typed=!0:j(this,"type",n,r),n}})}function eo(e,t,n){return X({kind:"schema",type:"record",reference:eo,expects:"Object",async:!1,key:e,value:t,message:n,
"~run"(r,s){let i=r.value;if(i&&typeof i=="object"){r.typed=!0,r.value={};for(let o in i)if(Im(i,o)){let a=i[o],c=this.key["\
~run"]({value:o},s);if(c.issues){let f={type:"object",origin:"key",input:i,key:o,value:a};for(let p of c.issues)p.path=[
f],r.issues?.push(p);if(r.issues||(r.issues=c.issues),s.abortEarly){r.typed=!1;break}}let u=this.value["~run"]({value:a},
s);if(u.issues){let f={type:"object",origin:"value",input:i,key:o,value:a};for(let p of u.issues)p.path?p.path.unshift(f):
p.path=[f],r.issues?.push(p);if(r.issues||(r.issues=u.issues),s.abortEarly){r.typed=!1;break}}(!c.typed||!u.typed)&&(r.typed=
!1),c.typed&&(r.value[c.value]=u.value)}}else j(this,"type",r,s);return r}})}function to(e,t){return X({kind:"schema",type:"strict_object",reference:to,expects:"Object",async:!1,entries:e,message:t,
"~run"(n,r){let s=n.value;if(s&&typeof s=="object"){n.typed=!0,n.value={};for(let i in this.entries){let o=this.entries[i];
if(i in s||(o.type==="exact_optional"||o.type==="optional"||o.type==="nullish")&&o.default!==void 0){let a=i in s?s[i]:Vn(
o),c=o["~run"]({value:a},r);if(c.issues){let u={type:"object",origin:"value",input:s,key:i,value:a};for(let f of c.issues)
f.path?f.path.unshift(u):f.path=[u],n.issues?.push(f);if(n.issues||(n.issues=c.issues),r.abortEarly){n.typed=!1;break}}c.
typed||(n.typed=!1),n.value[i]=c.value}else if(o.fallback!==void 0)n.value[i]=Xi(o);else if(o.type!=="exact_optional"&&o.
type!=="optional"&&o.type!=="nullish"&&(j(this,"key",n,r,{input:void 0,expected:`"${i}"`,path:[{type:"object",origin:"ke\
y",input:s,key:i,value:s[i]}]}),r.abortEarly))break}if(!n.issues||!r.abortEarly){for(let i in s)if(!Object.prototype.hasOwnProperty.
call(this.entries,i)){j(this,"key",n,r,{input:i,expected:"never",path:[{type:"object",origin:"key",input:s,key:i,value:s[i]}]});
break}}}else j(this,"type",n,r);return n}})}function A(e){return X({kind:"schema",type:"string",reference:A,expects:"string",async:!1,message:e,"~run"(t,n){return typeof t.
value=="string"?t.typed=!0:j(this,"type",t,n),t}})}function fc(e){let t;if(e)for(let n of e)if(t)for(let r of n.issues)t.push(r);else t=n.issues;return t}function Pe(e,t){
return X({kind:"schema",type:"union",reference:Pe,expects:pc(e.map(n=>n.expects),"|"),async:!1,options:e,message:t,"~run"(n,r){
let s,i,o;for(let a of this.options){let c=a["~run"]({value:n.value},r);if(c.typed)if(c.issues)i?i.push(c):i=[c];else{s=
c;break}else o?o.push(c):o=[c]}if(s)return s;if(i){if(i.length===1)return i[0];j(this,"type",n,r,{issues:fc(i)}),n.typed=
!0}else{if(o?.length===1)return o[0];j(this,"type",n,r,{issues:fc(o)})}return n}})}function mt(){return X({kind:"schema",type:"unknown",reference:mt,expects:"unknown",async:!1,"~run"(e){return e.typed=!0,
e}})}function hc(e,t,n){let r=e["~run"]({value:t},Hi(n));if(r.issues)throw new Nm(r.issues);return r.value}function N(...e){return X({...e[0],pipe:e,"~run"(t,n){for(let r of e)if(r.kind!=="metadata"){if(t.issues&&(r.kind==="sch\
ema"||r.kind==="transformation")){t.typed=!1;break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=r["~run"](t,n))}return t}})}function oe(e,t,n){let r=e["~run"]({value:t},Hi(n));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}function Q(e,t){if(e.length>100)return null;let n=null,r=Number.POSITIVE_INFINITY;for(let s of t){if(s.length>100)continue;
let i=Rm(e.toLowerCase(),s.toLowerCase()),o=Math.min(e.length,s.length);i<r&&i<=Math.max(1,Math.floor(o/3))&&(n=s,r=i)}return n}
function Rm(e,t){let n=[],r=Array.from({length:t.length+1},(s,i)=>i);for(let s=1;s<=e.length;s++){let i=[s];for(let o=1;o<=
t.length;o++){let a=e[s-1]===t[o-1],c=s>1&&o>1&&e[s-1]===t[o-2]&&e[s-2]===t[o-1];i[o]=Math.min(Xn(r,o)+1,Xn(i,o-1)+1,Xn(
r,o-1)+(a?0:1),c?Xn(n,o-2)+1:Number.POSITIVE_INFINITY)}n=r,r=i}return Xn(r,t.length)}function Xn(e,t){return e[t]??Number.
POSITIVE_INFINITY}var dc=/[^.[\]"\s]+/y,mc=/\[(0|[1-9]\d{0,8})\]/y,yc=/\[\*\]/y,gc=/\[("(?:[^"\\]|\\.)*")\]/y,Lm=/^(?:\$|#?\/)/,wc='write \
names with dots between, [0] for an item of a list, ["a.b"] for a name with a dot or a space';function it(e,t=!1){let[n]=Lm.
exec(e)??[];if(n!==void 0)return{kind:"error",message:Mm(e,n)};let r=[],s=0;for(;s<e.length||r.length===0;){let i=s>0&&e[s]===
".",o=Pm(e,i?s+1:s,i||s===0);if(o===null)return{kind:"error",message:`"${e}" is not a path at character ${s+1}; ${wc}`};
if(o.key===-1&&!t)return{kind:"error",message:`"${e}" has [*], any item, which only match.body and conditions take; writ\
e the place of one item, as [0]`};r.push(o.key),s=o.end}return{kind:"path",path:r}}function Mm(e,t){let n=t==="$"?"JSONP\
ath":"a JSON pointer",r=/[.[\]]/.test(e)||e===t?`${t}...`:e;return`"${e}" is ${n}, which is not read; ${wc}, and [${JSON.
stringify(r)}] for a name that begins with ${t}`}function Pm(e,t,n){let r=t>0&&e[t-1]===".";if(n){let o=Gr(dc,e,t);if(o)
return{key:o[0],end:dc.lastIndex}}if(r)return null;let s=Gr(mc,e,t);if(s)return{key:Number(s[1]),end:mc.lastIndex};if(Gr(
yc,e,t))return{key:-1,end:yc.lastIndex};let i=Gr(gc,e,t);return i&&Cm(i[1]??"",gc.lastIndex)}function Gr(e,t,n){return e.
lastIndex=n,e.exec(t)}function Cm(e,t){try{return{key:String(JSON.parse(e)),end:t}}catch{return null}}function bc(e,t){let n=e;
for(let r of t){if(typeof n!="object"||n===null)return{found:!1};if(Array.isArray(n)!==(typeof r=="number"))return{found:!1};
let s=Object.getOwnPropertyDescriptor(n,r);if(s===void 0)return{found:!1};n=s.value}return{found:!0,value:n}}var jm=34,Dm=44,Um=58,vc=91,Bm=92,Fm=93,qm=123,Gm=125,$c={size:1,get:()=>$c};function*Qn(e,t){let n=[],r=0,s=t?Km(t):$c;
for(let i=0;i<e.length;i++){let o=r===0?n.at(-1):void 0;switch(e.charCodeAt(i)){case jm:{let a=Hm(e,i);if(o?.counts&&Vm(
e,a)){let c=String(JSON.parse(e.slice(i,a)));o.key=c,s=o.tree.get(c);let u=(o.counts.get(c)??0)+1;s!==void 0&&o.counts.set(
c,u),s!==void 0&&u===2&&(yield n.map(f=>f.key))}i=a-1;break}case qm:case vc:if(r>0||s===void 0||s.size===0)r++;else{let a=e.
charCodeAt(i)===vc;n.push({tree:s,counts:a?null:new Map,key:0}),s=s.get(0)}break;case Gm:case Fm:r>0?r--:n.pop();break;case Dm:
o?.counts===null&&(o.key=Number(o.key)+1,s=o.tree.get(o.key))}}}function Km(e){let t=new Map;for(let n of e){let r=t;for(let s of n){let i=r.get(s)??new Map;r.set(s,i),r=i}}return e.some(
n=>n.includes(-1))?Ec([t]):t}function Ec(e){return{size:e.reduce((t,n)=>t+n.size,0),get(t){let n=typeof t=="number"?[t,-1]:
[t],r=e.flatMap(s=>n.flatMap(i=>s.get(i)??[]));return r.length===0?void 0:Ec(r)}}}function Hm(e,t){let n=e.indexOf('"',t+
1);for(;Wm(e,n);)n=e.indexOf('"',n+1);return n+1}function Wm(e,t){let n=t;for(;e.charCodeAt(n-1)===Bm;)n--;return(t-n)%2===
1}function Vm(e,t){let n=t;for(;/\s/.test(e.charAt(n));)n++;return e.charCodeAt(n)===Um}function Kr(e){try{return new TextDecoder(
"utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return null}}function no(e){return e.replace(/^\ufeff/,"")}function b(e,t){
if(!(typeof e!="object"||e===null))return Object.getOwnPropertyDescriptor(e,t)?.value}function Hr(e){return typeof e=="string"?e:null}function ae(e,t){let n=b(e,t);return Array.isArray(n)?n:[]}function Ae(e,t){
let n=b(e,t);return n==null?[]:Array.isArray(n)?n:[n]}function D(e){return typeof e=="object"&&e!==null&&!Array.isArray(
e)}function Ct(e){return Number.isInteger(e)?Number.isSafeInteger(e):Number.isFinite(e)}function _c(e){return(e.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g)??
[]).every(n=>n.startsWith('"')||Ct(Number(n)))}function cn(e,t){if(e.length<=t)return e;let n="",r=0;for(let s of e){if(r+=1,r>t)return`${n}\u2026`;r<t&&(n+=s)}return e}var Ym=/^[ -~]*$/,Jm=/\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g,zm=/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
function le(e,t=300){if(Ym.test(e)){let r=!e.includes("::")&&!e.includes("##");return cn(r?e:Sc(e,""),t)}let n=e.replace(
Jm," ").replace(zm,"\uFFFD");return cn(Sc(n,Xm),t)}var Xm=String.raw`[\p{Cf}\p{Mn}\p{DI}]*`;function Sc(e,t){return e.replace(
new RegExp(`:(?=${t}:)`,"gu"),": ").replace(new RegExp(`#(?=${t}#${t}\\[)`,"gu"),"# ")}var xc="secrets.";function $e(e){let t=[],n=/(?:"[^"]*"|'[^']*'|[^${}"'])*/y,r="",s=0;for(;;){let i=e.indexOf("$",s);if(r+=
e.slice(s,i<0?e.length:i),i<0)break;for(s=i;e[s]==="$";)s++;let o=s-i;if(e[s]!=="{"){r+=e.slice(i,s);continue}if(r+="$".
repeat(Math.floor(o/2)),o%2===0)continue;n.lastIndex=s+1;let a=n.exec(e)?.[0]??"",c=s+1+a.length,u=e[c]==="}",f=e.slice(
s-1,u?c+1:c);r!==""&&t.push({kind:"text",text:r}),r="",t.push(u?Qm(f,a):{kind:"broken",source:f,message:ty(e.slice(s-1))}),
s=u?c+1:c}return r!==""&&t.push({kind:"text",text:r}),t}function Qm(e,t){let[n="",...r]=Zm(t);if(n!=="")return{kind:"exp\
ression",source:e,name:n,filters:r.map(ey)};let s=`${Oe(e)} is empty; write a name, as \${build.status}`;return{kind:"br\
oken",source:e,message:s}}function Zm(e){return(e.match(/(?:"[^"]*"|'[^']*'|[^|])+|(?<=\|)(?=\||$)|^(?=\|)/g)??[]).map(n=>n.
trim())}function ey(e){let[,t=e,n]=/^([^:]*?)\s*:\s*(.*)$/s.exec(e)??[];if(n===void 0)return{source:e,name:t,argument:null};
let r=/^(["'])(.*)\1$/s.exec(n)?.[2];return{source:e,name:t,argument:{text:r??n,quoted:r!==void 0}}}function ty(e){return e.
startsWith("${{")?`${Oe(e)}: only workflow files have \${{ }}; here write \${name}, or $\${ for a literal \${`:`${Oe(e)}\
 is not closed; write \${name}, or $\${ for a literal \${`}function un(e){let[t,...n]=$e(e);return t?.kind==="expression"&&
n.length===0?t:null}function jt(e){return e.startsWith(xc)?e.slice(xc.length):null}function Oe(e){return e.length>60?`${e.
slice(0,60)}...`:e}var Ac=1e3,ny=1024*1024,ee=class extends Error{name="RenderError"};function fn(e,t){return e.filters.reduce((n,r,s)=>{let i=oo(
r);if(i!==null)throw new ee(`${e.source}: ${i}`);let o=Lc[r.name]?.(n,r.argument?.text??"");if(s>0&&typeof o=="string"&&
o.length>ny)throw new ee(`${e.source}: the filters make a text of more than 1 MiB; use fewer`);return o},t(e.name))}var Dt=Symbol(
"omitted");function Wr(e,t){let n=fn(e,t);return e.filters.at(-1)?.name==="omit"&&Mc(n)?Dt:n}function ro(e,t){let n=un(e);
return n!==null&&Wr(n,t)===Dt?null:ot(e,t)}function ot(e,t){return $e(e).map(n=>n.kind==="text"?n.text:n.kind==="broken"?
n.source:Ye(fn(n,t))).join("")}function so(e,t){return Zn(e,{key:n=>ot(n,t),leaf:n=>{let r=un(n);if(!r)return ot(n,t);let s=Wr(
r,t);return s===void 0?"":s}})}function Zn(e,t,n=0){if(typeof e=="string")return t.leaf(e);if(typeof e!="object"||e===null)
return e;if(n===Ac)throw new ee(`the body is nested more than ${Ac} levels deep; make it flatter`);let r=o=>Zn(o,t,n+1);
if(Array.isArray(e))return e.map(r).filter(o=>o!==Dt);let s=new Map,i=Object.entries(e).flatMap(([o,a])=>{let c=r(a);if(c===
Dt)return[];let u=t.key(o),f=s.get(u);if(f!==void 0)throw new ee(`the keys ${JSON.stringify(f)} and ${JSON.stringify(o)}\
 of the body become the same; give each a text of its own`);return s.set(u,o),[[u,c]]});return Object.fromEntries(i)}function je(e){
let t=un(e);return t?.filters.length===0?jt(t.name):null}function Vr(e,t){let n=je(e);if(n!==null)return Ye(t(`secrets.${n}`));
let r=$e(e).map(s=>{if(s.kind==="text")return s.text;if(s.kind==="broken")return s.source;let i=Ye(fn(s,t));return Rc(s)?
i:ln(i)}).join("");if(Oc(r)>Oc(e))throw new ee("a value makes a part of the URL path . or .., which leads elsewhere");return r}
function Tc(e,t){return Object.entries(e).filter(([,n])=>ro(n,t)!==null).map(([n,r])=>{let s=$e(r).map(i=>{if(i.kind==="\
text")return ln(i.text);if(i.kind==="broken")return ln(i.source);let o=Ye(fn(i,t));return Rc(i)?o:ln(o)});return`${ln(n)}\
=${s.join("")}`}).join("&")}function Rc({filters:e}){return e.filter(({name:t})=>t!=="omit").at(-1)?.name==="url"}function Oc(e){
return e.replace(/[?#].*/s,"").split("/").filter(n=>/^(?:\.|%2e){1,2}$/i.test(n)).length}var io={json:e=>JSON.stringify(
e)??'""',url:e=>ln(Ye(e)),xml:e=>Ye(e).replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,"\uFFFD").
replace(/[&<>"']/g,t=>Ic[t]??t),slack:e=>Ye(e).replace(/[&<>]/g,t=>Ic[t]??t)},Ic={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;","'":"&apos;"},Lc={...io,truncate:(e,t)=>cn(Ye(e),Number(t)),default:(e,t)=>Mc(e)?t:e,omit:e=>e},er=Object.keys(Lc);
function oo({name:e,argument:t}){if(!er.includes(e))return`there is no filter ${e}`;switch(e){case"truncate":return t?.quoted===
!1&&/^[1-9]\d{0,8}$/.test(t.text)?null:"truncate needs a number of characters from 1, as truncate: 300";case"default":return t?.
quoted?null:'default needs a text in quotes, as default: "none"';default:return t===null?null:`${e} takes no argument`}}
function Mc(e){return e==null||e===""}function Ye(e){return typeof e=="string"?e:e==null?"":typeof e=="object"?JSON.stringify(
e)??"":String(e)}function ln(e){return encodeURIComponent(e.replace(new RegExp("\\p{Surrogate}","gu"),"\uFFFD")).replace(
/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}function Yr(e,t,n){return r=>{let[s="",...i]=r.split(".");
return s==="secrets"?t.get(i.join(".")):s==="variables"?ry(n,i.join(".")):Object.hasOwn(e,r)?e[r]:i.reduce(Nc,Nc(e,s))}}
function Nc(e,t){return typeof e=="object"&&e!==null&&Object.hasOwn(e,t)?Reflect.get(e,t):void 0}function ry(e,t){let n=Jr(
e,t);if(n.kind==="ambiguous")throw new ee(`\${variables.${t}} is in several functions (${n.functions.join(", ")}); write\
 \${variables.${n.functions[0]}.${t}}, or the one of another`);return n.kind==="value"?n.value:void 0}function Jr(e,t){let n=Cc(
e,t);if(n.kind==="value")return n;let r=sy(e).flatMap(([o,a])=>Object.hasOwn(a,t)?[{owner:o,value:Reflect.get(a,t)}]:[]),
[s,...i]=r;return s?i.length===0?{kind:"value",value:s.value}:{kind:"ambiguous",functions:r.map(({owner:o})=>o)}:{kind:"\
none"}}function Pc(e){return D(e)?Object.entries(e).flatMap(([t,n])=>D(n)?Object.keys(n).map(r=>Jr(e,r).kind==="value"&&
!Object.hasOwn(e,r)?r:`${t}.${r}`):[t]):[]}function Cc(e,t){if(!D(e))return{kind:"none"};if(Object.hasOwn(e,t))return{kind:"\
value",value:Reflect.get(e,t)};for(let n=t.indexOf(".");n>0;n=t.indexOf(".",n+1)){let r=t.slice(0,n);if(!Object.hasOwn(e,
r))continue;let s=Cc(Reflect.get(e,r),t.slice(n+1));if(s.kind==="value")return s}return{kind:"none"}}function sy(e){return Object.
entries(D(e)?e:{}).filter(t=>D(t[1]))}var zr=["notify","chains","receive"],jc={accepted:["accepted_values"],active:["enabled"],actors:["actor","match.actor"],
actor:["match.actor"],address:["url"],allow_failure:["required"],auth:["username"],backoff:["retry_schedule"],branch:["m\
atch.branch"],branches:["branch","match.branch"],codes:["success_codes"],condition:["conditions"],content:["body"],continue_on_error:[
"required"],data:["body"],default:["default_value"],disabled:["enabled","active"],enabled:["active"],endpoint:["url","ur\
i"],event_type:["events","event"],event_types:["events","event"],expected_status:["success_codes"],filter:["match"],filters:[
"match"],header:["headers","header"],hmac:["signature"],hooks:["webhooks"],http_headers:["headers"],http_method:["method"],
id:["name"],if:["match","conditions"],json:["body"],links:["webhooks"],max_retries:["retry_schedule"],on:["events","even\
t"],on_failure:["only_failures"],optional:["required"],pass:["password"],ref:["branch","match.branch"],refs:["branch","m\
atch.branch"],repo:["repository","repo_name","match.repository"],repos:["repository","match.repository"],repositories:["\
repository","match.repository"],repository:["match.repository","repo_name"],retries:["retry_schedule"],retry:["retry_sch\
edule"],secret:["secret_name"],secret_key:["secret_name"],secrets:["secret_name"],status_codes:["success_codes"],steps:[
"webhooks"],tag:["match.tag"],tags:["tag","match.tag"],template:["body"],token:["secret_name"],trigger:["events","event"],
triggers:["events","event"],type:["via","payload"],uri:["url"],user:["username"],values:["accepted_values"],vars:["varia\
bles"],verb:["method"],webhook_url:["url"],when:["events","event"],workflow:["match.workflow"],workflows:["workflow","ma\
tch.workflow"]};function Dc(e,t){let n=ao(e);return t.includes(n)?n:(Object.hasOwn(jc,n)?jc[n]:void 0)?.find(i=>t.includes(
i.replace(/\..*/,"")))??Q(e,t)}function ao(e){return e.toLowerCase().replaceAll("-","_")}var uo="a text with ${...}, or with { } [ ] , # & * ! | > : @ or quotes in a special place, belongs in quotes",Uc="is in\
dented with a tab; write spaces",iy={MULTIPLE_DOCS:"holds several documents; write one",BAD_DQ_ESCAPE:"has a backslash i\
n double quotes; write two, or use single quotes"},oy={TAB_AS_INDENT:Uc,BAD_INDENT:"is not indented as what it belongs t\
o; line them up",MISSING_CHAR:`lacks a quote, bracket, comma or space; write it, and mind that ${uo}`,BLOCK_AS_IMPLICIT_KEY:`\
has two keys on one line; write one, and mind that ${uo}`,MULTILINE_IMPLICIT_KEY:"has a line without a colon, or a key o\
f several lines; write key: value"},Xr="[\\u00a0\\u00ad\\u1680\\u2000-\\u200d\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000\\ufeff]",
ay=new RegExp(Xr),cy={"\xA0":"a no-break space","\u2007":"a figure space","\u200B":"a zero width space","\u202F":"a narr\
ow no-break space","\u3000":"an ideographic space","\uFEFF":"a byte order mark"},lo=/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g,
uy=/^([ -]*)([^\s#"'[{|>-][^"#]*?|"[^"]*"|'[^']*'):(?=[ \t]|$)/,Bc=/^\s*(?:#|$)/,Qr=100,ly=1e3;function Fc(e,t,n){let r=({
pos:u})=>n.linePos(u[0]).line||1,[s]=t,i=r(s);for(let{code:u,pos:f}of t.filter(p=>r(p)===i)){let p=u==="BAD_SCALAR_START"?
e[f[0]]??"@":null;if(p!==null)return{line:i,message:`has a text that starts with ${p}; put it in quotes`};let h=iy[u];if(h!==
void 0)return{line:i,message:h}}let o=e.replace(/^\ufeff/,"").split(/\r?\n/).map(u=>u.length>ly?"":u),a=i-1,c=[a,a-1,a+1];
return co(c,u=>fy(o[u]??""))??co([a],u=>py(o[u]??"",s.code))??hy(o,a,s)??dy(o,a,s)??co([a],u=>yy(o,u,s.code))??wy(o,a)??
{line:i,message:oy[s.code]??`is not YAML from here on; mind that ${uo}`}}function pn(e){let[t]=ay.exec(e)??[];if(t===void 0)
return null;let n=t.charCodeAt(0).toString(16).toUpperCase().padStart(4,"0");return`holds ${cy[t]??"a character that can\
not be seen"} (U+${n}), which is not a space in YAML; write plain spaces`}function co(e,t){for(let n of e){let r=t(n);if(r!==
null)return{line:n+1,message:r}}return null}function fy(e){return new RegExp(`^[ \\t-]*(?:${Xr}|[\\w-]+(?:${Xr}+:|:${Xr}\
))`).test(e)?pn(e):/^ *\t\s*\S/.test(e)?Uc:/^ *-[A-Za-z"'][^:]*:(?:[ \t]|$)/.test(e)?"lacks a space after its -; write -\
 key: value":null}function py(e,t){return/^[ \t-]*(?:[\w-]+:[ \t]+)?[[{](?:[^"'$]|"[^"]*"|'[^']*')*\$\{/.test(e)?"has ${\
...} without quotes inside of { } or [ ]; put that text in quotes":/(?:[:-][ \t]+|[[{,][ \t]*)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*[^\s,:\]}#'"]/.
test(e)?"has text after a closing quote; write the missing comma, or put the whole text in one pair of quotes":/^[ \t-]*[\w-]+:[ \t]+-[ \t]/.
test(e)?"has a - on the line of its key; write it on a line of its own":t==="BLOCK_AS_IMPLICIT_KEY"&&/:[ \t].*:(?:[ \t]|$)/.
test(e.replace(lo,""))?"has a second colon with a space or nothing after it; put the text in quotes, or write the key on\
 a line of its own":null}function hy(e,t,{code:n,message:r}){if(n!=="MISSING_CHAR"&&n!=="UNEXPECTED_TOKEN")return null;let s=r.
startsWith("Missing closing")?t-Qr:t-1;for(let i=t;i>=Math.max(0,s);i--){let o=(e[i]??"").replace(lo,""),[,a]=/^[ \t-]*(?:[\w-]+:[ \t]+)?(?:[[{].*?[[{:,] *)?(["'])/.
exec(o)??[];if(a!==void 0)return{line:i+1,message:`opens a ${a} that is not closed; close it, or put the whole text in q\
uotes`}}return null}function dy(e,t,{message:n}){let r=n.startsWith("Flow ");if(!r&&!/(?:^|[:-])[ \t]*[[{]/.test(e[t]??""))
return null;let s="";for(let i=t;i>=Math.max(0,t-Qr);i--){s=my((e[i]??"").replace(lo,"")+s);let[o=""]=s;if(o==="["||o===
"{")return{line:i+1,message:`opens a ${o} that is not closed by its own bracket; close it`};if(r)continue;let a=`has tex\
t after its closing ${o}; take that out, or put the whole text in quotes`;return o===""?null:{line:i+1,message:a}}return null}
function my(e){let t=[];for(let[n]of e.matchAll(/[[\]{}]/g)){let r=`${t.at(-1)}${n}`;r==="[]"||r==="{}"?t.pop():t.push(n)}
return t.join("")}function yy(e,t,n){let r=e[t]??"";return Bc.test(r)||/:(?:[ \t]|$)/.test(r)?null:/^[ \t-]*[A-Za-z_][\w-]*:(?!\/\/)/.
test(r)?"lacks a space after its colon; write key: value":n!=="MULTILINE_IMPLICIT_KEY"&&n!=="MISSING_CHAR"?null:/:[ \t]+[|>][-+\d]*[ \t]*$/.
test(e[t-1]??"")?"belongs to the | or > above it; write it deeper":"has no colon; write key: value"}function gy(e,t){let[
,n="",r]=uy.exec(e)??[],s=/^ *-(?=[ \t]|$)/.exec(e)?.[0].length;return{index:t,dash:s===void 0?null:s-1,key:r===void 0?null:
n.length,isPart:r!==void 0&&zr.includes(r),opens:/(?:^|[ :-])[:-](?:[ \t]+[#&].*)?[ \t]*$|\w:[ \t]*$/.test(e)}}function wy(e,t){
let n=Math.max(0,t-Qr),r=e.slice(n,t+Qr).flatMap((i,o)=>Bc.test(i)?[]:[gy(i,n+o)]),s=r.findIndex(({index:i})=>i>=t);for(let i of[
s,s+1,s-1]){let o=r[i],a=o&&(o.dash===null?"key":"dash"),c=a?o[a]:null;if(!o||!a||c===null)continue;let u=by(r,i,a,c);if(u===
null)continue;let f=c===1?"space":"spaces",p=a==="key"?"key":"-";return{line:o.index+1,message:`is indented by ${c} ${f}\
; write ${u.column}, to line up with the ${p} on line ${u.line}`}}return null}function by(e,t,n,r){let s=e[t-1],i=e[t+1];
if(s===void 0)return null;let o=s.dash??s.key??0;if(s.opens&&r>=o)return null;if(n==="key"&&s.key!==null&&s.key!==r&&i?.
key===s.key&&i.dash===null)return{column:s.key,line:s.index+1};let a=[],c=Number.POSITIVE_INFINITY;for(let p of e.slice(
0,t).reverse()){let h=p[n];if(h===r&&h<c)return null;h!==null&&h<c&&a.push({column:h,line:p.index+1}),c=Math.min(c,p.dash??
p.key??c)}let u=p=>Math.abs(p.column-r),f=Math.min(...a.map(u));return e[t]?.isPart?a.at(-1)??null:a.find(p=>u(p)===f)??
null}function G(e,{misplaced:t={},missing:n={}}={}){let r=Object.keys(e),s=R(e,({expected:o})=>{let a=o?.slice(1,-1)??"";return`\
is missing; write ${qc(n,a)??`${a}: ...`}`}),i=Zi(o=>{let{input:a}=o;return(typeof a=="string"?Gc(a):null)??Z("must be a\
 mapping of keys to values")(o)});return an(o=>{if(o===void 0)return to(e);if(!D(o))return i;let a=Object.keys(o).filter(
c=>!r.includes(c));return a.length===0?s:N(s,st(({addIssue:c})=>{for(let u of a){let f=qc(t,u)??ky(u,r);c({message:f,path:[
Kc(o,u)]})}}))})}function hn(e,t,n){return N(Pt(D,Z(n)),on(({dataset:r,addIssue:s})=>{let i=r.value,o=Object.entries(i).
map(([a,c])=>{let u=Kc(i,a),f=oe(e,c);for(let h of f.issues??[])s({message:h.message,path:[u,...h.path??[]]});let p=t(a);
return p!==null&&s({message:p,path:[u]}),[a,f.output]});return Object.fromEntries(o)}))}function yt(e,t,n){return an(r=>r===
void 0?Pe([t,n]):e(r)?t:n)}function Z(e){return({input:t})=>{if(t==null)return`${e}; it is empty`;if(Array.isArray(t))return`${e}\
, not a list`;let[n=null]=D(t)?Object.keys(t).flatMap(vy):[];return n!==null?n:`${e}, not a ${D(t)?"mapping":typeof t}`}}
function vy(e){let t=e.startsWith("-")?pn(e):null;return t===null?[]:[t]}function ky(e,t){if(e==="<<")return"is not read\
: merge keys are not part of YAML 1.2; write the keys out";let n=pn(e)??Gc(e);if(n!==null)return n;let r=Dc(e,t);return r?
`unknown key; did you mean ${r}?`:`unknown key; write one of ${t.join(", ")}`}function Gc(e){return/^[A-Za-z_]+:(?!\/\/)/.
test(e)?"lacks a space after its colon; write key: value":null}function qc(e,t){return Object.hasOwn(e,t)?e[t]:void 0}function Kc(e,t){
return{type:"unknown",origin:"value",input:e,key:t,value:Reflect.get(e,t)}}function Hc(e){if(e.length===0)return{error:"no status code is given; write one, for example 2xx"};let t=[];for(let n of e){
let r=$y(String(n).trim());if(!r)return{error:`${JSON.stringify(n)} is not a status code; write a code from 100 to 599 (\
302), a class (2xx) or a range (200-206)`};t.push(r)}return t}function $y(e){let t=/^([1-5])xx$/i.exec(e);if(t){let i=Number(
t[1])*100;return{from:i,to:i+99}}let n=/^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(e);if(!n)return null;let r=Number(n[1]),
s=Number(n[2]??n[1]);return r<=s?{from:r,to:s}:null}function Wc(e){return e.map(({from:t,to:n})=>t===n?String(t):t%100===
0&&n===t+99?`${t/100}xx`:`${t}-${n}`).join(", ")}function Vc(e,t){return e.some(({from:n,to:r})=>t>=n&&t<=r)}function Zr(e,t){let n=e.length>0&&e.every(r=>r.startsWith("!"));for(let r of e){let s=r.startsWith("!"),i=Xc(s?r.slice(
1):r);if(typeof i=="string")throw new Error(i);Ay(i,t)&&(n=!s)}return n}function es(e){if(e.length>1e3)return"the patter\
n is longer than 1000 characters";let t=Xc(e.startsWith("!")?e.slice(1):e);return typeof t=="string"?`${JSON.stringify(e)}\
 is not a pattern: ${t}`:null}function Xc(e){let t=[...e],n=[];if(t.length===0)return"it is empty; write ** to match eve\
rything";let r=e.endsWith("[bot]")?t.length-5:-1,s=0;for(;s<t.length;){let i=t[s]??"";if(i==="*"){let u=s;for(;t[u]==="*";)
u++;let f=s===0||t[s-1]==="/";u-s>1&&f&&t[u]==="/"&&n.push({accepts:_y,repeats:!1,skips:[1,3]});let h=u-s>1?Ey:Sy;if(n.push(
{accepts:h,repeats:!0,skips:[1]}),s=u,t[s]==="?"||t[s]==="+")return Jc(t[s]);continue}if(i==="?"||i==="+")return Jc(i);let o=Yc(
i),a=s+1;if(i==="\\"){let u=t[a++];if(u===void 0)return"nothing follows the last \\";o=Yc(u)}else if(i==="["&&s!==r){let u=t.
indexOf("]",s);if(u<0)return"[ has no ]; write \\[ for the character itself";let f=xy(t.slice(s+1,u));if(!f)return`${t.slice(
s,u+1).join("")} may hold letters, digits and ranges as a-z, A-Z and 0-9 only`;o=p=>f.has(p),a=u+1}let c=t[a];(c==="?"||
c==="+")&&a++,n.push({accepts:o,repeats:c==="+",skips:c==="?"?[1]:[]}),s=a}return n}var Ey=()=>!0,_y=()=>!1,Sy=e=>e!=="/";
function Yc(e){return t=>t===e}function Jc(e){return`${e} must follow a character or [...]; write \\${e} for the charact\
er itself`}function xy(e){let t=e.join("");if(!/^(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[A-Za-z0-9])+$/.test(t))return null;let n=new Set;
for(let[r]of t.matchAll(/.-.|./g)){let s=r.charCodeAt(0),i=r.charCodeAt(r.length-1);if(s>i)return null;for(let o=s;o<=i;o++)
n.add(String.fromCharCode(o))}return n}function Ay(e,t){let n=new Uint8Array(e.length+1);n[0]=1;for(let r of t){let s=new Uint8Array(
e.length+1);zc(e,n);for(let[i,o]of e.entries())n[i]===0||!o.accepts(r)||(s[i+1]=1,o.repeats&&(s[i]=1));n=s}return zc(e,n),
n[e.length]===1}function zc(e,t){for(let[n,r]of e.entries())if(t[n]!==0)for(let s of r.skips)t[n+s]=1}var fo=Array.from({length:60},(e,t)=>String(t).padStart(2,"0"));function gt(e){if(e===null)return null;let t=e.endsWith(
"Z")||/(?:Z|[+-]\d\d:?\d\d)$/i.test(e)?e:`${e}Z`,n=Date.parse(t);return n>0?n:null}function Qc(){let e=Number.NaN,t="";return n=>{if(n===null)return;let r=Math.floor(n/1e3),s=r%86400;r-s!==e&&(e=r-s,t=new Date(
n).toISOString().slice(0,11));let i=fo[Math.floor(s/3600)],o=fo[Math.floor(s/60)%60];return`${t}${i}:${o}:${fo[s%60]}+00\
:00`}}var Oy=2**31-1,Iy=/^(\d{1,15}(?:\.\d{1,15})?)([smhd]?)$/,Ny={"":1e3,s:1e3,m:6e4,h:36e5,d:864e5};function ts(e){let t=Iy.
exec(String(e)),n=Ny[t?.[2]??""];if(!t||n===void 0)return null;let r=Math.round(Number(t[1])*n);return r>=1&&r<=Oy?r:null}var Zc=60,Ty=["yes","on","true","y","1"],Ry=["no","off","false","n","0"];function ne(e){return t=>typeof t.input=="objec\
t"?Z(e)(t):`${e}, not ${rs(t.received)}`}var at=A(Z("must be a text in quotes")),Ut=N(A(ne("must be a text")),Hn("is emp\
ty; write a text, or leave the key out"),_e(ou,"holds ${...}, which means nothing here; write it out")),Bt=N(Ut,Mt(100,"\
is longer than 100 characters; write a shorter one"),_e(e=>!/[\p{Cc}\p{Zl}\p{Zp}]/u.test(e)&&e.trim()===e,"must be one l\
ine without spaces around it; write it so")),tr=nu(!1),tu=nu(!0);function nu(e){return N(Ut,st(({dataset:t,addIssue:n})=>{
let r=t.typed?it(t.value,e):null;r?.kind==="error"&&n({message:r.message})}))}var Ie=de(e=>{let t=String(e.input).toLowerCase(),
n=Ty.includes(t)?"true":Ry.includes(t)?"false":null,r=ne("must be true or false")(e);return n===null?r:`${r}; write ${n}\
 without quotes`});function me(e){return zn(e,t=>{let n=e.join(", ");if(typeof t.input!="string")return ne(`must be one \
of ${n}`)(t);let r=Q(t.input,e);return`${rs(t.received)} is not known here; write ${r??`one of ${n}`}`})}var ru=e=>Pe([A(),
F()],ne(e)),dn=N(ru("must be a time such as 30s"),on(({dataset:e,addIssue:t,NEVER:n})=>{let r=ts(e.value);return r!==null?
r:(t({message:`${rs(JSON.stringify(e.value))} is not a time above 0 and up to 24 days; write 30s, 10m, 1h, 7d or a numbe\
r of seconds`}),n)})),Ly=N(ru("must be a code such as 302, 2xx or 200-206"),on(({dataset:e,addIssue:t,NEVER:n})=>{let r=Hc(
[e.value]);return"error"in r?(t({message:r.error}),n):r})),su=N(De(Ly,"must be codes such as 302, 2xx or 200-206"),xe(e=>e.
flat())),My=N(A(e=>typeof e.input=="number"?`is the number ${e.input} to YAML; put the pattern in quotes, as "1.10"`:ne(
'must be a pattern in quotes, as "release/**"')(e)),_e(ou,"holds ${...}, which means nothing here; write it out"),st(({dataset:e,
addIssue:t})=>{let n=e.typed?es(e.value):null;n!==null&&t({message:n})})),Je=De(My,"must be a pattern or a list of patte\
rns"),iu=Pe([A(),F(),de()],ne("must be a text, a number, true or false")),mn=Pe([A(),F(),de(),Yn()],ne("must be a text, \
a number, true, false or null"));function ou(e){return!e.includes("${")}function rs(e){return e.length>Zc?`${e.slice(0,Zc)}\
...`:e}function De(e,t){let n=N(V(e,Z(t)),Kn(1,`${t}; the list is empty`)),r=N(e,xe(s=>[s]));return yt(Array.isArray,n,r)}
var eu=[];function nr(e,t){let n=De(e,t),r=N(Pt(()=>!0),xe(()=>[]));return v(an(s=>s===eu?r:n),eu)}var au=/^[\w!#$%&'*+.^`|~-]+$/,
cu="is not a header name; write letters, digits and -",ns=N(Ut,Se(au,cu)),Ue=["jobserv","github","standard-webhooks","sl\
ack","stripe"],po=N(A(ne("must be a text")),Se(/^[\x20-\x7e]*$/,"must be plain ASCII on one line; write it so"),_e(e=>!e.
includes("${"),"holds ${...}, which means nothing here; write it out"));function uu(e,t){let n=e.map(r=>`\${${r}}`).join(
", ");return N(A(ne("must be a text")),st(({dataset:r,addIssue:s})=>{if(!r.typed)return;let o=[...r.value.matchAll(/\$\{([^}]*)\}?/g)].
find(([,a=""])=>!e.includes(a));o!==void 0?s({message:`holds ${rs(o[0])}, which isn't known here; write ${n}`}):r.value.
includes(`\${${t}}`)||s({message:`does not hold \${${t}}; write it where it belongs`})}))}var Py=uu(["id","timestamp","b\
ody"],"body"),Cy=N(uu(["id","timestamp","signature"],"signature"),Se(/^[\x20-\x7e]*$/,"must be plain ASCII on one line; \
write it so")),ho=G({algorithm:v(me(["sha1","sha256","sha384","sha512"]),"sha256"),header:ns,prefix:v(po,""),encoding:v(
me(["hex","base64"]),"hex"),signed:v(Py),value:v(Cy),timestamp_header:v(ns)},{missing:{header:"header: X-Signature"}}),ss=yt(
e=>typeof e!="object",me(Ue),ho);function is(e){return hn(e,t=>au.test(t)&&t!=="__proto__"?null:cu,"must be a mapping of\
 header names to values")}var jy="is not a name of a query parameter; write one";function lu(e){return hn(e,t=>t===""||t===
"__proto__"?jy:null,"must be a mapping of query parameters to values")}var fu=N(A(ne("must be a name of the secrets inpu\
t")),Se(/^[A-Za-z0-9_-]+$/,"is not a name; write the name that the secrets input gives it (letters, digits, _ and -), no\
t ${...} and not the secret")),rr=nr(fu,"must be a name of the secrets input, or a list of them"),os=fu;var Dy=N(A(ne("must be the file name of a workflow")),Se(/^[\w.-]+\.ya?ml$/,"is not the file name of a workflow; write o\
ne of .github/workflows, as inbound.yml")),Uy=N(A(ne("must be the URL of the relay")),_e(qy,"is not the URL of a relay; \
write https://HOST without a path")),By=["authorization","proxy-authorization","cookie","x-api-key"],Fy=/token|secret|password|credential|api-?key/i,
pu={secret_name:os,workflow:v(Dy)},hu=G(pu,{missing:{secret_name:"secret_name: with the name of the secret RELAY"}}),du=G(
{url:Uy,...pu},{missing:{url:"url: https://HOST of the relay",secret_name:"secret_name: with the name of the secret RELA\
Y"}});function mu(e){return By.includes(e.toLowerCase())||Fy.test(e)}function qy(e){if(!URL.canParse(e))return!1;let{protocol:t,origin:n}=new URL(e);return/^https?:$/.test(t)&&e.replace(/\/$/,
"")===n}var Gy=["github","gitlab","bitbucket","docker-hub","harbor","quay","acr","registry","gitea","sonarqube","slack","stripe"],
yn=["github","gitlab","bitbucket","harbor","gitea","sonarqube","slack","stripe"],Ky=["string","integer","array","boolean"],
yu=G({headers:v(is(Je)),query:v(hn(Je,()=>null,"must be a mapping of names to patterns")),body:v(hn(Je,zy,"must be a map\
ping of paths to patterns"))}),Hy=yt(e=>typeof e!="object",me(["none",...Ue]),yt(e=>typeof e=="object"&&e!==null&&"type"in
e,G({type:me(["token"]),header:ns,prefix:v(po)}),ho)),Wy=G({name:Bt,type:v(me(Gy)),active:v(Ie,!0),match:v(yu),signature:v(
Hy),tolerance:v(dn),secret_name:rr}),Vy=Pe([A(),F(),de(),Yn()],ne("must be a text, a number, true, false or null")),Yy=G(
{name:Bt,from:v(me(["body","query","headers"]),"body"),path:v(Ut),secret:v(Ie,!1),type:v(me(Ky),"string"),required:v(Ie,
!1),default_value:v(mt())}),Jy=G({name:Bt,provider:Ut,uri:v(Ut),active:v(Ie,!0),match:v(yu),conditions:v(V(G({path:tu,accepted_values:De(
Vy,"must be a list of values")}),Z("must be a list of {path, accepted_values}")),[]),variables:v(V(Yy,Z("must be a list \
of variables, each with a name")),[])}),gu=G({relay:v(hu),providers:v(V(Wy,Z("must be a list of providers, each with a n\
ame")),[]),functions:v(V(Jy,Z("must be a list of functions, each with a name")),[])});function zy(e){let t=it(e,!0);return t.
kind==="error"?t.message:null}function wu(){return{now:()=>Date.now(),sleep:(e,t)=>new Promise(n=>{if(t?.aborted)return n();let r=()=>{clearTimeout(s),
t?.removeEventListener("abort",r),n()},s=setTimeout(r,Math.min(e,2147483647));t?.addEventListener("abort",r,{once:!0})})}}
var qS=45*6e4;var bu=1e4,wo=[1,2,4],mo="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)",yo="(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",go=String.
raw`\d\d:\d\d:\d\d`,Xy=new RegExp([String.raw`^${mo}, \d\d ${yo} \d{4} ${go} GMT$`,String.raw`^${mo}[a-z]{3,6}, \d\d-${yo}-\d\d ${go} GMT$`,
String.raw`^${mo} ${yo} [ \d]\d ${go} \d{4}$`].join("|"));function bo(e,t){let n=e?.trim()??"";if(/^\d+$/.test(n))return Math.
min(Number(n)*1e3,2147483647);if(!Xy.test(n))return null;let r=Date.parse(n.endsWith("GMT")?n:`${n} GMT`);return Number.
isNaN(r)?null:Math.min(Math.max(r-t,0),2147483647)}var M=class extends Error{status;code;isMissingRoute;said;constructor(t,n,r={}){super(t),this.name="ApiError",this.status=
n,this.code=r.code??null,this.isMissingRoute=r.isMissingRoute??!1,this.said=r.said??null}};function vo(e){let[,t,n,r,s]=/^([A-Za-z0-9][\w.-]*\/[\w.-]+):([^@]+)(?:(@)(.*))?$/.exec(e.trim())??[];return t===void 0||
n===void 0||n.split("/").some(i=>/^\.{0,2}$/.test(i))||r!==void 0&&!s?null:{repository:t,path:n,ref:s??null}}function Y(e){
let[t="",...n]=e.split("/");return{owner:t,repo:n.join("/")}}var ku=["success","neutral"],Qy=["queued","waiting","requested","pending"],Zy=["skipped","stale"],eg=[...ku,"failure","t\
imed_out","startup_failure"],tg=["cancelled","timed_out","startup_failure"];function ye(e,t){return t===null?Qy.includes(
e)?"QUEUED":"RUNNING":ku.includes(t)?"PASSED":Zy.includes(t)?"SKIPPED":"FAILED"}function ko(e){return e!==null&&eg.includes(
e)}function ge(e){return e==="PASSED"||e==="FAILED"||e==="SKIPPED"}function gn(e){return e==="FAILED"||e==="RUNNING_WITH\
_FAILURES"}function $u(e){if(e.length===0)return null;let t=new Set(e),n=t.has("QUEUED")||t.has("RUNNING");return t.has(
"FAILED")?n?"RUNNING_WITH_FAILURES":"FAILED":t.size===1&&t.has("QUEUED")?"QUEUED":n?"RUNNING":t.has("PASSED")?"PASSED":"\
SKIPPED"}function Eu(e,t){return e==="PASSED"||e==="SKIPPED"?"success":e!=="FAILED"||t.length>0&&t.every(r=>tg.includes(
r))?"error":"failure"}var _u=["repository","repository_owner","workflow","run_id","run_number","run_attempt","sha","ref",
"ref_name","head_ref","base_ref","event_name","actor","server_url","api_url"];function $o(e,t){let n=e.id===t.runId&&e.attempt===
t.runAttempt,r=e.headBranch??"",s=e.event==="release"?"tag":e.refKind,i=s==="tag"?"tags":"heads",o=e.event.startsWith("p\
ull_request"),a={repository:t.repository,repository_owner:t.repository.split("/")[0]??"",server_url:t.serverUrl,api_url:t.
apiUrl,run_id:String(e.id),run_attempt:String(e.attempt)};return n?{...a,workflow:t.workflow,run_number:String(t.runNumber||
""),sha:t.sha,ref:t.ref,ref_name:t.refName,head_ref:t.headRef,base_ref:t.baseRef,event_name:t.eventName,actor:t.actor}:{
...a,workflow:e.workflow??"",run_number:String(e.number??""),sha:e.headSha??"",ref:r&&s!==null?`refs/${i}/${r}`:"",ref_name:r,
head_ref:o?r:"",base_ref:o&&e.pullRequest?.base||"",event_name:e.event,actor:e.actor??""}}function Su(e){let[t,n]=ig(e);
return{...og(e),color:t,color_number:Number.parseInt(t.slice(1),16),emoji:n}}var ng="#1a7f37",rg="#cf222e",vu="#59636e",
sg="#9a6700";function ig({status:e,noResult:t}){if(t==="cancelled")return[vu,"\u{1F6AB}"];switch(e){case"PASSED":return[
ng,"\u2705"];case"FAILED":case"RUNNING_WITH_FAILURES":return[rg,"\u274C"];case"SKIPPED":return[vu,"\u23ED\uFE0F"];case"Q\
UEUED":case"RUNNING":return[sg,"\u23F3"]}}function og({status:e,dockerHub:t,noResult:n}){if(n==="cancelled"||n==="stale")
return{github:"error",gitlab:"canceled",bitbucket:"STOPPED",azure_devops:"error",docker_hub:"error"};switch(e){case"PASS\
ED":case"SKIPPED":return{github:"success",gitlab:"success",bitbucket:"SUCCESSFUL",azure_devops:"succeeded",docker_hub:t};case"\
FAILED":return{github:"failure",gitlab:"failed",bitbucket:"FAILED",azure_devops:"failed",docker_hub:t};case"QUEUED":case"\
RUNNING":case"RUNNING_WITH_FAILURES":return{github:"pending",gitlab:"pending",bitbucket:"INPROGRESS",azure_devops:"pendi\
ng",docker_hub:t}}}var we=L(q(A()),null),ag=L(q(F()),null),xu=N(F(),Wn()),Eo=L(q(N(A(),zi())),null),wt=L(q(N(A(),xe(e=>e||null))),null),Ou=R(
{message:A(),author:L(q(R({name:we})),null)}),Au=L(R({ref:we,sha:we,repo:L(R({url:L(A(),"")}),{url:""})}),{ref:null,sha:null,
repo:{url:""}}),cg=R({number:F(),head:Au,base:Au}),ug=R({id:xu,run_attempt:Jn(xu),run_number:ag,name:wt,workflow_id:L(q(
N(Pe([F(),A()]),xe(String))),null),path:wt,display_title:wt,event:L(A(),""),status:L(A(),""),conclusion:wt,head_branch:wt,
head_sha:wt,head_commit:L(q(Ou),null),repository:L(R({full_name:we,private:L(de(),!1)}),{full_name:null,private:!1}),head_repository:v(
L(q(R({full_name:A()})),null)),actor:L(q(R({login:A()})),null),pull_requests:L(V(mt()),[]),url:Eo,html_url:Eo,jobs_url:Eo,
created_at:we,run_started_at:we,started_at:we,updated_at:we,completed_at:we});function cs(e){let{output:t,success:n}=oe(
ug,$g(e));if(!n)return null;let r=t.repository.full_name,s=fg(t.path),i=mg(t.pull_requests,r),o=t.event.startsWith("pull\
_request"),a=o&&t.head_repository===void 0?i.find(({number:u,head:f})=>s?.kind==="pull"?String(u)===s.name:f.sha!==null&&
f.sha===t.head_sha):void 0,c=s?null:t.path?.replace(/(\.ya?ml)@.*$/,"$1");return{id:t.id,attempt:t.run_attempt||1,number:t.
run_number,workflow:t.name??c??null,workflowId:t.workflow_id??s?.file??null,workflowPath:c??null,title:t.display_title,subject:t.
head_commit?.message.split(`
`)[0]?.trim()||null,event:t.event,status:t.status,conclusion:t.conclusion,headBranch:a?.head.ref??t.head_branch??(s&&s.kind!==
"pull"?s.name:null),refKind:lg.test(t.event)?"branch":s&&s.kind!=="pull"?s.kind:null,headSha:t.head_sha,headRepository:t.
head_repository!==void 0?t.head_repository?.full_name??null:o?pg(a?.head.repo.url):r,isPrivate:t.repository.private,actor:t.
actor?.login||null,author:t.head_commit?.author?.name||null,pullRequest:yg(a??i[0],s),url:t.url,pageUrl:t.html_url,jobsUrl:t.
jobs_url,created:gt(t.created_at),started:gt(t.run_started_at??t.started_at),updated:gt(t.updated_at??t.completed_at)}}var lg=/^(pull_request|merge_group$|schedule$)/;
function fg(e){let[,t,n,r]=/^([^/@]+\.ya?ml)@refs\/(heads|tags|pull)\/(.+)$/.exec(e??"")??[];if(t===void 0||r===void 0)return null;
if(n!=="pull")return{file:t,kind:n==="tags"?"tag":"branch",name:r};let[,s]=/^(\d{1,15})\/(?:head|merge)$/.exec(r)??[];return s===
void 0?null:{file:t,kind:n,name:s}}function pg(e=""){return/\/repos\/([^/]+\/[^/]+)$/.exec(e)?.[1]??null}async function xo(e,t,n,r){
let s={...Y(t),run_id:n},i=`/repos/${t}/actions/runs/${n}`,o=Iu(await e.request("GET /repos/{owner}/{repo}/actions/runs/\
{run_id}",s),i,{id:n});return r===null||o.attempt===r?o:Ao(e,t,n,r)}async function Ao(e,t,n,r){return Iu(await e.request(
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",{...Y(t),run_id:n,attempt_number:r}),`/repos\
/${t}/actions/runs/${n}/attempts/${r}`,{id:n,attempt:r})}var hg=R({name:wt,path:wt});async function Oo(e,t,n){let{workflow:r,
workflowId:s,workflowPath:i}=n;if(r!==null||s===null)return n;let{name:o,path:a}=await dg(e,t,s);return{...n,workflow:o??
s,workflowPath:i??a}}async function dg(e,t,n){try{let{json:r}=await e.request("GET /repos/{owner}/{repo}/actions/workflo\
ws/{workflow_id}",{...Y(t),workflow_id:n}),{output:s,success:i}=oe(hg,r);if(i)return s}catch(r){if(!(r instanceof M))throw r}
return{name:null,path:null}}function Iu({status:e,json:t},n,r){let s=cs(t),{id:i,attempt:o=s?.attempt}=r;if(s?.id===i&&s?.
attempt===o)return s;let a=s?`with run ${s.id}, attempt ${s.attempt}`:"without a workflow run";throw new M(`GET ${n} was\
 answered ${e} ${a}; GITHUB_API_URL must be the API's own URL`,e)}function mg(e,t){return e.flatMap(n=>{let{output:r,success:s}=oe(
cg,n);if(!s)return[];let{url:i}=r.base.repo;return!i||!t||i.endsWith(`/repos/${t}`)?[r]:[]})}function yg(e,t){return e?{
number:e.number,title:null,base:e.base.ref}:t?.kind==="pull"?{number:Number(t.name),title:null,base:null}:null}var gg=R(
{number:F(),title:we,state:we,head:R({ref:we,sha:we,repo:L(q(R({full_name:A()})),null)}),base:R({ref:we,repo:R({full_name:A()})})});
async function us(e,t,n){let{event:r,headSha:s,headBranch:i,pullRequest:o}=n;if(!r.startsWith("pull_request")||o!==null&&
i!==null)return n;let a=Y(t),{owner:c}=Y(n.headRepository??"");try{if(o!==null){let{json:h}=await e.request("GET /repos/\
{owner}/{repo}/pulls/{pull_number}",{...a,pull_number:o.number});return So(n,_o([h],t,s))}if(s===null)return n;let{json:u}=await e.
request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",{...a,commit_sha:s}),f=_o(u,t,s);if(f!==null||c===""||i===
null)return So(n,f);let p=await e.request("GET /repos/{owner}/{repo}/pulls",{...a,head:`${c}:${i}`,state:"all"});return So(
n,_o(p.json,t,s))}catch(u){if(!(u instanceof M))throw u;return n}}function _o(e,t,n){let s=(Array.isArray(e)?e:[]).flatMap(
i=>{let{output:o,success:a}=oe(gg,i);return a?[o]:[]}).filter(({head:i,base:o})=>i.sha===n&&o.repo.full_name.toLowerCase()===
t.toLowerCase());return s.find(({state:i})=>i==="open")??s[0]??null}function So(e,t){return t===null?e:{...e,headBranch:e.
headBranch??t.head.ref,headRepository:e.headRepository??t.head.repo?.full_name??null,pullRequest:{number:t.number,title:t.
title,base:t.base.ref}}}var wn=L(q(A()),null),wg=R({full_name:A()}),bg=L(R({pull_request:L(q(R({number:F(),title:wn,head:L(
R({ref:wn,sha:wn,repo:L(q(wg),null)}),{ref:null,sha:null,repo:null}),base:L(R({ref:wn}),{ref:null})})),null),head_commit:L(
q(Ou),null),repository:L(R({private:de()}),{private:!1})}),{pull_request:null,head_commit:null,repository:{private:!1}});
function ls(e){let t=oe(R({workflow_run:mt(),workflow:L(q(R({name:wn,path:wn})),null)}),e);if(!t.success)return null;let n=cs(
t.output.workflow_run),{name:r,path:s}=t.output.workflow??{};return n&&{...n,workflow:r||(n.workflow??n.workflowId),workflowPath:n.
workflowPath??(s||null)}}function bt(e){let t=hc(bg,e.event),n=t.pull_request,r=t.head_commit?.message.split(`
`)[0]?.trim()||null;return{id:e.runId,attempt:e.runAttempt,number:e.runNumber||null,workflow:e.workflow||null,workflowId:null,
workflowPath:vg(e),title:n?.title??r,subject:r,event:e.eventName,status:"in_progress",conclusion:null,headBranch:e.headRef||
n?.head.ref||e.refName||null,refKind:e.ref.startsWith("refs/tags/")?"tag":n||e.headRef||e.ref.startsWith("refs/heads/")?
"branch":null,headSha:n?.head.sha||e.sha||null,headRepository:n?n.head.repo?.full_name??null:e.repository,isPrivate:t.repository.
private,actor:e.actor||null,author:t.head_commit?.author?.name||null,pullRequest:n&&{number:n.number,title:n.title,base:n.
base.ref??(e.baseRef||null)},url:null,pageUrl:null,jobsUrl:null,created:null,started:null,updated:null}}function vg({repository:e,
workflowRef:t}){let[n=""]=t.split("@");return n.startsWith(`${e}/`)?n.slice(e.length+1):null}function fs(e,t){let n=e.headRepository,
r=e.headBranch??"";return{branch:r,tag:r,notBranch:e.refKind==="tag"?`${r} is a tag`:null,notTag:e.refKind==="branch"?`${r}\
 is a branch`:null,refUncertain:e.refKind===null&&r!=="",workflow:e.workflow??"",event:e.event,actor:e.actor??"",repository:n??
"",fork:n?.toLowerCase()!==t.toLowerCase()}}var kg=["success","failure","cancelled","skipped"];function $g(e){let t=u=>b(
e,u);if(t("index_in_repo")===void 0)return e;let n=t("status"),r=kg.some(u=>u===n),s=_g(t("event_payload")),i=b(s,"pull_\
request"),o=b(i,"head"),a=b(s,"ref"),c=t("workflow_id");return{id:t("id"),run_number:t("index_in_repo"),workflow_id:c,path:typeof a==
"string"?`${c}@${a}`:null,display_title:t("title"),event:t("trigger_event")||t("event"),status:r?"completed":Eg(n),conclusion:r?
n:null,head_branch:i===void 0?t("prettyref"):b(o,"ref"),head_repository:i===void 0?void 0:b(o,"repo"),head_sha:t("commit\
_sha"),repository:t("repository"),actor:t("trigger_user"),pull_requests:i===void 0?[]:[i],html_url:t("html_url"),created_at:t(
"created"),started_at:t("started"),updated_at:t(r?"stopped":"updated")}}function Eg(e){return e==="running"?"in_progress":
e==="blocked"?"waiting":e}function _g(e){try{return typeof e=="string"?JSON.parse(e):void 0}catch{return}}function Sg(e){return e==="requested"?"queued":e==="in_progress"?"started":"completed"}function Nu(e,{status:t,noResult:n},r){
if(e==="queued")return["build_queued"];if(e==="started")return["build_started"];if(n==="action_required"||n==="incomplet\
e")return[];if(n==="cancelled")return["build_completed","build_cancelled"];let s=["build_completed"];return t==="SKIPPED"||
(t==="PASSED"&&s.push("build_passed"),gn(t)&&s.push("build_failed"),r?.changed&&s.push("build_status_changed"),r?.fixed&&
s.push("build_fixed")),s}function Io(e){switch(e){case"cancelled":return"it was cancelled";case"stale":return"it is stal\
e";case"action_required":return"its run waits for approval (action_required)";case"incomplete":return"its run is complet\
ed, but not all of its jobs are; it is reported again when its last job ends";case null:return null}}async function Tu({
status:e,noResult:t},n,r){let s=xg(e,t,n);return s!==null?{changed:!1,fixed:!1,reason:s}:Ag(e,await r(),n)}function xg(e,t,{
conclusion:n}){let r=Io(t);return r!==null?`the build is ${e}: ${r}`:n==="cancelled"?"its run was cancelled":e==="SKIPPE\
D"?"the build is SKIPPED":ge(e)||gn(e)?null:`the build is ${e}, not done`}function Ag(e,t,n){if(t===null)return{changed:!0,
fixed:!1,reason:`${e}, and no build before it`};let r=ye(t.status,t.conclusion),s=gn(e)?"FAILED":e,i=t.id===n.id?`in att\
empt ${t.attempt}`:`in run ${t.number??t.id}`,o=r!==s;return{changed:o,fixed:o&&s==="PASSED",reason:`${e}, ${o?"after":"\
as"} ${r} ${i}`}}var Og=10,Ig=20;async function Ru(e,t,n){return await Ng(e,t,n)??await Tg(e,t,n)}async function Ng(e,t,{
id:n,attempt:r}){let s=Math.max(1,r-Ig);try{for(let i=r-1;i>=s;i--){let o=await Ao(e,t,n,i);if(ko(o.conclusion))return o}}catch(i){
if(!(i instanceof M&&i.status===404))throw i}return null}async function Tg(e,t,n){let r=Y(t),{workflowId:s,refKind:i,headBranch:o}=n,
a={keys:["workflow_runs"],most:Og},c=o??"",u={branch:c,status:"completed"},p={branch:c,...s!==null&&{workflow_id:s},...i!==
null&&{ref:`refs/${i==="tag"?"tags":"heads"}/${c}`}},h="GET /repos/{owner}/{repo}/actions/runs",l=s===null?[e.pages(h,{...r,
...u},a)]:[e.pages("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",{...r,...u,workflow_id:s},a),e.pages(
h,{...r,...p},a)];for(let d of l)try{return await Rg(n,d)}catch(m){if(!(m instanceof M&&m.isMissingRoute))throw m}return null}
async function Rg(e,t){for await(let{items:n}of t){let r=n.map(cs).filter(s=>s!==null).filter(s=>Lg(s,e)).sort((s,i)=>ps(
i)-ps(s));if(r[0])return r[0]}return null}function Lg(e,t){return e.id!==t.id&&ko(e.conclusion)&&ps(e)<ps(t)&&e.headBranch===
t.headBranch&&e.headRepository===t.headRepository&&(t.workflowId===null?e.workflow===t.workflow:e.workflowId===null||e.workflowId===
t.workflowId)}function ps(e){return e.number??e.id}function Lu({runId:e,runAttempt:t,environment:n}){let{eventName:r,event:s}=n;
if(e===null&&r==="workflow_run"){let a=ls(s);if(a===null)throw new I("the payload of the workflow_run event holds no run\
 that can be read; give the input run-id");let c=t??a.attempt;return{runId:a.id,attempt:c,own:!1,kind:Sg(Mg(s)),run:c===
a.attempt?a:null}}let i=e??n.runId,o=i===n.runId&&(t??n.runAttempt)===n.runAttempt;return{runId:i,attempt:o?n.runAttempt:
t,own:o,kind:"completed",run:o?bt(n):null}}function Mg(e){return typeof e=="object"&&e!==null&&"action"in e&&typeof e.action==
"string"?e.action:null}var hs=["build_queued","build_started","build_completed","build_passed","build_failed","build_sta\
tus_changed","build_cancelled","build_fixed"],Mu=hs.filter(e=>!["build_queued","build_started","build_completed"].includes(
e)),No=["build_status_changed","build_fixed"];var ds=["response","delivery","listener","status","poll","event"];import{isIP as bs}from"node:net";var bn=vm(Cu(),1);import{isIP as ju}from"node:net";var Cg="2000::/3",jg={ipv4:["168.63.129.16/32"],ipv6:["fd00:42::42/12\
8","fd00:c1::a9fe:a9fe/128","fd00:ec2::/32","fd20:ce::254/128"]};function To(e){let t=ys(e);if(t===null||jg[t.kind()].some(
r=>t.match(bn.default.parseCIDR(r))))return"special";switch(t.range()){case"unicast":return Ug(t)?"public":"special";case"\
loopback":return"loopback";case"private":return"private";case"uniqueLocal":return"unique_local";default:return"special"}}
function Du(e){let[,t="",n]=/^([^/%]+)(?:\/(\d{1,3}))?$/.exec(e)??[],r=ju(t);if(r===0)return null;let s=r===4?32:128,i=n===
void 0?s:Number(n);if(i>s)return null;let o=ys(t);return o===null?null:r===4||o.kind()==="ipv6"?{address:o,prefix:i}:i<96?
null:{address:o,prefix:i-96}}function Uu(e,t){let n=ys(e);return n!==null&&Dg(t,n)}function Ro(e){return ys(e)?.toNormalizedString()??
e}function Dg(e,t){return t.kind()===e.address.kind()&&t.match(e.address,e.prefix)}function Ug(e){return e.kind()==="ipv\
4"||e.match(bn.default.parseCIDR(Cg))}function ys(e){let[t=""]=e.split("%");return ju(t)===6?bn.default.process(new URL(
`http://[${t}]`).hostname.slice(1,-1)):bn.default.IPv4.isValid(t)?bn.default.IPv4.parse(t):null}function vn(e){return e.trim()!==e?"there is a space before or after the URL":/[\s\p{Cc}]/u.test(e)?"the URL holds a spa\
ce or a control character; write a space as %20":e.includes("\\")?"the URL holds a backslash; write /":/^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.
test(e)&&URL.canParse(e)?null:"it is not an absolute URL; write https://host/path"}function gs(e){return e.protocol!=="h\
ttps:"&&e.protocol!=="http:"?"A URL of another scheme than https or http is refused: write one of these.":e.username!==""||
e.password!==""?"A URL with user info is refused: give username and password as keys of the webhook.":e.port==="0"?"Port\
 0 is refused: write the real port.":e.hash!==""?"A URL with a fragment is refused, for it is never sent: remove it, or \
write # as %23.":null}var Bu=["https","http"],ws=["POST","PUT","PATCH","GET","DELETE","HEAD","OPTIONS"];function Fu(e){let t=[],n=e.schemes.map(
i=>i.toLowerCase()),r=e.methods.map(i=>i.toUpperCase()),s=[];for(let[i,o]of n.entries()){if(Bu.includes(o))continue;let a=e.
schemes[i];t.push(`allowed-schemes: "${a}" is unknown: write https or http.`)}for(let[i,o]of r.entries()){if(ws.includes(
o))continue;let a=e.methods[i],c=Lo(ws);t.push(`allowed-methods: "${a}" is unknown: write ${c}.`)}for(let i of e.hosts){
let o=qg(i);"kind"in o?s.push(o):t.push(`allowed-hosts: "${i}" ${o.error}.`)}return t.length>0?{errors:t}:{allowlist:{schemes:n,
methods:r,hosts:s}}}function vs(e,t,n){let r=t.protocol.slice(0,-1);if(!e.schemes.includes(r)){let a=Bu.includes(r)?`, o\
r add ${r} to allowed-schemes`:"",c=Lo(e.schemes);return`The scheme "${r}" is not allowed: use ${c}${a}.`}let s=n.toUpperCase();
if(!e.methods.includes(s)){let a=Lo(e.methods);return`The method "${s}" is not allowed: use ${a}, or add ${s} to allowed\
-methods.`}let i=gs(t);if(i!==null)return i;let o=Mo(t.hostname);return bs(o)>0?Ku(e,o):Bg(e,o)}function qu(e,t){let n=Mo(
t);if(bs(n)>0)return i=>Ku(e,i);let r=Wu(e,n),s=Vu(e,n);return i=>{let o=To(i),a=`${n} has the ${Gu[o]} address ${i}`;switch(o){case"\
public":return null;case"private":case"unique_local":return r||s?null:`${a}: add ${n} to allowed-hosts to allow it.`;case"\
loopback":return r?null:`${a}: add ${n} to allowed-hosts to allow it.`;case"special":return r&&Hu(e,i)?null:`${a}: add ${r?
"":`${n} and `}${Ro(i)} to allowed-hosts to allow it.`}}}var Gu={public:"public",loopback:"loopback",private:"private",unique_local:"\
unique-local",special:"special-purpose"};function Ku(e,t){if(Hu(e,t))return null;let n=To(t),r=`add ${Ro(t)} to allowed-\
hosts to allow it`;return n!=="public"?`The address ${t} is ${Gu[n]}: ${r}.`:e.hosts.some(i=>i.kind==="public"||i.kind===
"pattern"&&i.matches(t))?null:`The host "${t}" is not allowed: ${r}.`}function Bg(e,t){if(!Ju(t))return`The host "${t}" \
is not a name: write one such as example.com.`;if(Wu(e,t))return null;let n=`add ${t} to allowed-hosts to allow it`;return t===
"localhost"||t.endsWith(".localhost")?`The host "${t}" is this machine: ${n}.`:Vu(e,t)||e.hosts.some(s=>s.kind==="public"||
s.kind==="pattern"&&s.matches(t))?null:`The host "${t}" is not allowed: ${n}.`}function Hu(e,t){return e.hosts.some(n=>n.
kind==="range"&&Uu(t,n.range))}function Wu(e,t){return e.hosts.some(n=>n.kind==="name"&&n.name===t)}function Vu(e,t){let n=t.
slice(t.indexOf(".")+1);return e.hosts.some(r=>r.kind==="wildcard"&&r.parent===n)}function Lo(e){return e.length<2?e.join(
""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}var Fg=253,Yu="write public, a name, *.example.com, an IP address, a CI\
DR range or /regex/";function qg(e){if(e.toLowerCase()==="public")return{kind:"public"};if(e.startsWith("/"))return Gg(e);
if(e.startsWith("*"))return Kg(e);let t=Du(e.replace(/^\[([^/]*)\]$/,"$1"));if(t!==null)return{kind:"range",range:t};if(e.
includes("://"))return{error:`is a URL: write its host alone${Hg(e)}`};let[,n]=/^(\[[^\]]*\]|[^:/]*):\d*$/.exec(e)??[];if(n!==
void 0)return{error:`has a port: write ${n}, which allows every port`};if(/^[\da-f.:]+\/[^/]*$/i.test(e))return{error:"i\
s not a CIDR range: write one such as 10.0.0.0/8"};let r=zu(e);return r===null?{error:`is not a host: ${Yu}`}:bs(r)>0?{error:`\
is an IP address: write ${r}`}:{kind:"name",name:r}}function Mo(e){return e.toLowerCase().replace(/^\[(.*)\]$/,"$1").replace(
/\.$/,"")}function Ju(e){return e.length<=Fg&&!e.split(".").includes("")}function Gg(e){let[,t]=/^\/(.+)\/$/.exec(e)??[];
if(t===void 0)return{error:"is not a /regex/: write one slash before and one after it"};try{new RegExp(t);let n=new RegExp(
`^(?:${t})$`,"i");return{kind:"pattern",matches:r=>n.test(r)}}catch(n){return{error:`cannot be used: ${n instanceof Error?
n.message:String(n)}`}}}function Kg(e){if(e==="*")return{error:`is too wide: ${Yu}`};let t=e.startsWith("*.")?zu(e.slice(
2)):null;return t===null||bs(t)>0||!t.includes(".")?{error:"is not a host: write *. and two labels or more, as *.example\
.com"}:{kind:"wildcard",parent:t}}function zu(e){if(!/^[\p{L}\p{M}\p{N}._-]+$/u.test(e)||!URL.canParse(`http://${e}/`))return null;
let t=Mo(new URL(`http://${e}/`).hostname);return/^[a-z\d_-]+$/.test(t.replaceAll(".",""))&&Ju(t)?t:null}function Hg(e){
let t=URL.canParse(e)?new URL(e).hostname:"";return t===""?"":`, ${t}`}var Wg=Pt(e=>typeof e=="string"||typeof e=="object"&&e!==null,Z("must be a mapping, a list or a text; write '' for an em\
pty body")),Vg=N(F(ne("must be a number of seconds")),sn(0,"must be 0 or more seconds; write 0 for at once"),Yi(86400,"m\
ust be a day at most; write 86400 or less")),Yg=me(ws),ir={url:N(at,Hn("is empty; write https://host/path")),name:v(Bt),
enabled:v(Ie,!0),secret_name:rr,method:v(N(A(ne("must be a method")),Ji(),Yg),"POST"),headers:v(is(at),{}),query:v(lu(at)),
username:v(at),password:v(at),payload:v(me(["jobserv","dockerhub","github"])),dockerhub:v(G({repo_name:v(at),tag:v(at)})),
body:v(Wg),signature:v(De(ss,"must be a signature or a list of them"),["jobserv"]),success_codes:v(su,"2xx"),success_body:v(
G({path:v(tr),accepted_values:De(iu,"must be a value or a list of values")},{missing:{accepted_values:"accepted_values: \
with the values of a success"}})),idempotent:v(Ie),timeout:v(dn),retry_schedule:v(V(Vg,Z("must be a list of seconds, as \
[1, 2, 4], or [] for none")))},Jg=De(me(hs),`must be one or more of ${hs.join(", ")}`);function tl(e){return v(Jg,e)}var Xu=N(
Je,st(({dataset:e,addIssue:t})=>{let n=e.typed?e.value.find(zg):void 0;n!==void 0&&t({message:Xg(n)})}));function zg(e){
return/^!?refs\//.test(e)}function Xg(e){let[,t]=/^!?refs\/(?:heads|tags)\/(.{1,60})$/.exec(e)??[];return`never fits: br\
anches and tags are compared without refs/heads/ and refs/tags/; write ${t??"their names"}`}var nl=v(G({branch:v(Xu),tag:v(
Xu),workflow:v(Je),event:v(Je),actor:v(Je),repository:v(Je)}),{}),Qg="belongs to a link of chains; move the webhook ther\
e",rl={...ir,match:nl,events:tl("build_completed"),required:v(Ie,!0),only_failures:v(Ie),failures_only:v(Ie)},Zg=N(G(rl,
{misplaced:{callback:Qg},missing:{url:"url: https://host/path"}}),xe(({failures_only:e,only_failures:t,...n})=>({...n,only_failures:t??
e??!1}))),ew=Object.fromEntries(Object.keys(rl).map(e=>[e,"belongs to a webhook; check its indentation"])),sl=G({tests_url:v(
at),email:v(mt()),webhooks:v(V(Zg,Z("must be a list of webhooks, each with a url")),[])},{misplaced:{...ew,chains:"belon\
gs to the top of the file; check its indentation",receive:"belongs to the top of the file; check its indentation"}}),sr="\
must be a value or a list of values",Po=G({path:tr}),il={path:tr,success:nr(mn,sr),failure:nr(mn,sr),pending:nr(mn,sr)},
tw=G({...il,success:De(mn,sr)},{missing:{success:"success: with the values that mean success"}}),nw=N(V(G(il),Z("must be\
 a rule with a path, or a list of them")),_e(e=>e.some(({success:t})=>t.length>0),"has no rule with success, so it can n\
ever succeed; write the values that mean success")),ol=G({state:yt(Array.isArray,nw,tw),description:v(Po),context:v(Po),
target_url:v(Po),conditions:v(V(G({path:tr,accepted_values:De(mn,sr)}),Z("must be a list of {path, accepted_values}")))}),
rw=G({via:me(ds),url:v(ir.url),timeout:v(dn),secret_name:rr,signature:v(ss,"jobserv"),format:v(ol)},{missing:{via:`via: \
with one of ${ds.join(", ")}`}}),Qu="has no meaning on a link; write it on the chain",Zu="belongs to the callback; check\
 its indentation",el="has no meaning on a link; write events on the chain",al={...ir,callback:rw},sw=G(al,{misplaced:{events:Qu,
match:Qu,only_failures:el,failures_only:el,via:Zu,format:Zu,required:"has no meaning on a link, since each must succeed;\
 leave it out"},missing:{url:"url: https://host/path",callback:`callback: {via: ...} with one of ${ds.join(", ")}`}}),iw=Object.
fromEntries(Object.keys(al).map(e=>[e,"belongs to a link; check its indentation"])),cl=G({name:Bt,match:nl,events:tl("bu\
ild_passed"),timeout:v(dn,"45m"),expect_final_callback:v(Ie,!0),token_secret_name:v(os),relay:v(du),webhooks:N(V(sw,Z("m\
ust be a list of webhooks, each with a callback")),Kn(1,"has no webhook; write at least one"))},{misplaced:iw});var ow=["skipped","startup_failure","action_required"];function ll(e){let{run:t,runs:n,status:r,place:s}=e,{repository:i,
apiUrl:o,serverUrl:a}=s,c=`${o}/repos/${i}/actions`,u=t.url??`${c}/runs/${t.id}`,f=Qc(),p=f(t.created??uw(n)),h=f(cw(t,n)),
l=aw(t,r)?f(t.started):void 0;return ks({build_id:t.id,url:u,status:r,runs:n.map(d=>lw(d,c,f)),web_url:t.pageUrl??`${a}/${i}\
/actions/runs/${t.id}`,name:t.title??void 0,trigger_name:t.workflow??void 0,created:p,completed:h,status_events:[...p?[{
time:p,status:"QUEUED"}]:[],...l?[{time:l,status:"RUNNING"}]:[],...h&&ge(r)?[{time:h,status:r}]:[]],runs_url:t.jobsUrl??
`${u}/jobs`,reason:fw(t,s),annotation:null,github:ks({repository:i,head_repository:t.headRepository,workflow:t.workflow??
void 0,workflow_path:t.workflowPath??void 0,run_id:t.id,run_number:t.number??void 0,run_attempt:t.attempt,event:t.event,
ref:t.headBranch??void 0,sha:t.headSha??void 0,pull_request:t.pullRequest?.number??null,actor:t.actor??void 0,conclusion:t.
conclusion??void 0})})}function aw({conclusion:e},t){return t==="QUEUED"||t==="SKIPPED"?!1:e===null||!ow.includes(e)}function cw(e,t){
return e.conclusion!==null?e.updated:t.every(({status:n})=>ge(n))?t.reduce((n,{completed:r})=>r!==null&&r>(n??0)?r:n,null):
null}function uw(e){return e.reduce((t,{created:n})=>n!==null&&n<(t??1/0)?n:t,null)}function ks(e){for(let[t,n]of Object.
entries(e))n===void 0&&Reflect.deleteProperty(e,t);return e}function lw(e,t,n){let{name:r,status:s}=e,i=e.url??(e.id===null?
null:`${t}/jobs/${e.id}`),o=n(e.created),a=n(e.completed),c=i===null?{name:r,status:s}:{name:r,url:i,status:s,log_url:`${i}\
/logs`};return e.pageUrl!==null&&(c.web_url=e.pageUrl),o!==void 0&&(c.created=o),a!==void 0&&(c.completed=a),e.labels.length>
0&&(c.host_tag=e.labels.join(",")),c}function fl(e,t){let n=e.runs.map(r=>{let s=t(r);return s?{...r,tests:s}:r});return{
...e,runs:n}}function fw(e,t){let n=`${t.serverUrl}/${t.repository}`,r=pw(e,t.repository),s=e.event.startsWith("pull_req\
uest")?e.pullRequest:null;if(s){let a=s.title??e.title??e.subject,c=[`#${s.number}`,...r?[r]:[]].join(", ");return ul(e.
event,c,a,hl(s.number,t))}let i=e.event.startsWith("pull_request")?e.title:e.subject,o=e.headSha?`${n}/commit/${e.headSha}`:
e.pageUrl;return ul(e.event,r??e.headBranch,i??e.title,o)}function pw({headRepository:e,headBranch:t,event:n},r){return t===
null?null:e===null?n.startsWith("pull_request")?`unknown:${t}`:null:e.toLowerCase()===r.toLowerCase()?null:`${e.split("/")[0]}\
:${t}`}function Co({completed:e,created:t,status_events:n},r,s){let i=n.find(({status:u})=>u==="RUNNING"),o=Date.parse(i?.
time??t??""),a=(Date.parse(e??"")-o)/1e3,c=a>=0;return{"build.duration":c?hw(a):void 0,"build.duration_seconds":c?a:void 0,
"build.github.short_sha":r.headSha?.slice(0,7),"build.github.author":r.author??void 0,"build.github.pull_request_url":r.
pullRequest===null?void 0:hl(r.pullRequest.number,s)}}var pl=["build.duration","build.duration_seconds","build.github.sh\
ort_sha","build.github.author","build.github.pull_request_url"];function hw(e){let t=[[Math.floor(e/3600),"h"],[Math.floor(
e/60)%60,"m"],[e%60,"s"]],n=t.findIndex(([r])=>r>0);return t.slice(n).map(([r,s])=>`${r}${s}`).join(" ")}function hl(e,{
repository:t,serverUrl:n,apiUrl:r}){let s=/\/api\/v1$/.test(r)?"pulls":"pull";return`${n}/${t}/${s}/${e}`}function ul(e,t,n,r){
let s=[n?.replace(/\s+/g," ").trim(),r].filter(Boolean),i=`GitHub ${e}${t?`(${t})`:""}`;return s.length>0?`${i}: ${s.join(
", ")}`:i}var dl=["success","failure","cancelled","skipped"];function yl(e){if(e.trim()==="")return null;let t=dw(e);if(!D(t))throw ml();
let n=Object.entries(t).map(([r,s])=>{let i=b(s,"result");if(typeof i!="string")throw ml();if(dl.includes(i))return[r,i];
throw new I(`input needs says that "${r}" is "${i}"; write one of ${dl.join(", ")}, as "needs: \${{ toJSON(needs) }}" doe\
s`)});return n.length===0?null:new Map(n)}function ml(){return new I('input needs is not a result of jobs; write "needs:\
 ${{ toJSON(needs) }}"')}function dw(e){try{return JSON.parse(e)}catch{return}}function jo(e,t){let n=new Map;for(let u of e){
let f=mw(u.name,t);f&&n.set(u,f)}let r=yw(n),s=new Set(r.values()),o=[...t].some(([u,f])=>f==="success"&&!s.has(u))||e.every(
u=>u.status!=="PASSED"||r.has(u)),a=new Set;for(let[u,f]of r)ge(u.status)||a.add(f);let c=new Map;for(let[u,{key:f}]of n){
let p=!ge(u.status)||!a.has(f);c.set(u,{word:t.get(f)??"",clear:r.has(u),sure:r.has(u)&&o&&p})}return c}function mw(e,t){
let[,n,r]=/^([^ ]+)( \(| \/ |$)/.exec(e)??[];return n===void 0||r===void 0?null:t.has(n)?{key:n,kind:r}:null}function yw(e){
let t=new Map;for(let{key:r,kind:s}of e.values()){let i=t.get(r);i?i.push(s):t.set(r,[s])}let n=new Map;for(let[r,[s="",
...i]]of t){let o=[s,...i].filter(a=>a==="").length;o===1?n.set(r,""):i.every(a=>a===s)&&o===0&&n.set(r,s)}return new Map(
[...e].flatMap(([r,{key:s,kind:i}])=>n.get(s)===i?[[r,s]]:[]))}function gl({needs:e,jobStatus:t}){return e!==null&&t==="\
success"}function wl(e,t){let{jobId:n,runnerName:r,jobKey:s}=t,i=e.find(p=>n!==null&&(String(p.id)===n||p.checkRunId===n));
if(i)return i;let o=p=>r===null?p.name===s:p.runnerName===r,a=gw(e,t.needs).filter(p=>o(p)&&p.status!=="completed"&&p.conclusion===
null),c=a.filter(p=>p.status==="in_progress"),[u,f]=c.length>0?c:a;return f?null:u??null}function gw(e,t){if(t===null)return e;
let n=e.map(s=>({job:s,name:s.name,status:ye(s.status,s.conclusion)})),r=jo(n,t);return n.flatMap(s=>r.get(s)?.clear?[]:
s.job)}function vl(e,t,n){let r=t&&wl(e,t),s={runs:[],self:r,lagging:[],believed:[],forgiven:[],doubted:[],unfinished:[]},i=new Map(
e.filter(a=>a!==r).map(a=>[a,bl(a)])),o=jo([...i.values()],t?.needs??new Map);for(let a of e){let c=i.get(a);c?s.runs.push(
ww(c,o.get(c),s)):t&&!gl(t)&&s.runs.push(_l(bl(a),t.jobStatus,n))}return s}function ww(e,t,n){let{name:r,status:s}=e,{word:i,
clear:o,sure:a}=t??{};if(ge(s)){if(s!=="FAILED"||i!=="success")return e}else{if(o&&n.lagging.push(r),i!==void 0&&a)return n.
believed.push(r),_l(e,i,null);n.unfinished.push(r)}return a?(n.forgiven.push(r),{...e,counts:!1}):(t&&n.doubted.push(r),
e)}function Bo(e){let t=e.filter(({status:s})=>s==="FAILED"),n=s=>s.join(", "),r=s=>n(t.map(({name:i,pageUrl:o})=>s(i,o)));
return{"runs.count":e.length,"runs.failed":n(t.map(({name:s})=>s)),"runs.failed.slack":r((s,i)=>{let o=Do(s);return i===
null?o:`<${Uo(i)}|${o}>`}),"runs.failed.markdown":r((s,i)=>{let o=vw(s);return i===null?o:`[${o}](${Uo(i)})`}),"runs.fai\
led.html":r((s,i)=>{let o=Do(s,/[&<>"]/g);return i===null?o:`<a href="${Do(Uo(i),/[&<>"]/g)}">${o}</a>`}),"runs.skipped":n(
e.filter(({status:s})=>s==="SKIPPED").map(({name:s})=>s))}}var kl=["runs.count","runs.failed","runs.failed.slack","runs.\
failed.markdown","runs.failed.html","runs.skipped"],bw={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Do(e,t=/[&<>]/g){
return e.replace(t,n=>bw[n]??n)}function Uo(e){return e.replace(/[|<>()\s]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}
function vw(e){return e.replace(/\s+/g," ").replace(/[\\`*_~[\]<>|#]/g,"\\$&").replace(/@/g,"@\u200B")}function $l(e){return[
...e].map(([t,n])=>({name:t,status:ye("completed",n),conclusion:n,counts:!0,id:null,url:null,pageUrl:null,labels:[],created:null,
completed:null}))}function El(e){return[...e?.values()??[]].filter(t=>ye("completed",t)==="FAILED")}function bl(e){let{id:t,
name:n,conclusion:r,url:s,pageUrl:i,labels:o,created:a,started:c}=e,u=ye(e.status,r);return{name:n,status:u,conclusion:r,
counts:!0,id:t,url:s,pageUrl:i,labels:o,created:a??c,completed:ge(u)?e.completed:null}}function _l(e,t,n){let r=ye("comp\
leted",t);return{...e,status:r,conclusion:t,completed:n}}var kw=/^[^:/?#]*:\/\/[^/?#]*/;function ar(e){return $e(e).flatMap(t=>t.kind==="expression"?[{name:t.name,filters:t.filters.
map(({name:n})=>n)}]:[])}function Fo(e,t){let n=[],r=$e(e),s=r.length===1;for(let i of r){if(i.kind==="text")continue;let o=i.
kind==="broken"?[i.message]:[_w(i.name,t),...i.filters.map(a=>$w(i.source,a)),Ew(i,s&&t.optional===!0)];for(let a of o)a&&
n.push({expression:Oe(i.source),message:a})}return n}function Sl(e,t){let n=Fo(e,t);if(je(e)!==null)return n;let r=$e(e);
if((kw.exec(e)?.[0]??e).includes("${"))return r.some(({kind:a})=>a==="broken")||n.push({expression:"",message:"no ${...}\
 may stand in the scheme, user info, host or port of a URL; write these out (only ${secrets.NAME} alone may be a whole U\
RL)"}),n;let i=r.map(a=>a.kind==="text"?a.text:"x").join(""),o=vn(i);return o&&n.push({expression:"",message:o}),n}function $w(e,t){
let n=oo(t);if(n===null)return null;let{name:r}=t;if(er.includes(r))return`${Oe(e)}: ${n}`;let s=Q(r,er),i=s?`write ${s}`:
`write one of ${er.join(", ")}`;return`${Oe(e)}: there is no filter ${Oe(r)||'""'}; ${i}`}function Ew({source:e,filters:t},n){
let r=t.findIndex(({name:s})=>s==="omit");return r<0?null:r<t.length-1?`${Oe(e)}: omit must be the last filter`:n?null:`${Oe(
e)}: omit leaves out a key, list item, header or query parameter that is exactly this expression; write it alone there`}
function _w(e,t){let n=jt(e);if(n!==null&&t.secrets===null)return`${or(e)}: no secret may stand here; take it out`;if(n!==
null?t.secrets?.has(n):Sw(e,t))return null;let r=xw(e,t);if(n!==null)return`${or(e)}: the input secrets has no ${Oe(n)||
'""'}; `+(r?`write ${or(r)}, or add it there`:"add it there");let s=r?`write ${or(r)}`:`names here are ${Aw(t).join(", ")}\
; write $\${ for a literal \${`;return`${or(e)} is not a known name; ${s}`}function Sw(e,{names:t,open:n}){return t.has(
e)||n.some(r=>e.startsWith(r)&&/^\S+$/.test(e.slice(r.length)))}function xw(e,{names:t,open:n,secrets:r}){let s=e.slice(
e.indexOf(".")+1),o=[...t,...[...r??[]].map(c=>`secrets.${c}`),...e.includes(".")?n.map(c=>c+s):[]].filter(c=>c!==e),a=o.
find(c=>c.endsWith(`.${e}`));return Q(e,o)??a??null}function Aw({names:e,open:t,secrets:n}){let r=[...e,...t,...n===null?
[]:["secrets."]];return[...new Set(r.map(s=>s.replace(/\..*/,".*")))]}function or(e){return`\${${Oe(e)}}`}function $n(e){return Object.keys(e)}var Ow=$n({build_id:!0,url:!0,status:!0,runs:!0,web_url:!0,name:!0,trigger_name:!0,
created:!0,completed:!0,status_events:!0,runs_url:!0,reason:!0,annotation:!0,github:!0}),Iw=$n({repository:!0,head_repository:!0,
workflow:!0,workflow_path:!0,run_id:!0,run_number:!0,run_attempt:!0,event:!0,ref:!0,sha:!0,pull_request:!0,actor:!0,conclusion:!0}),
Nw=$n({name:!0,url:!0,status:!0,log_url:!0,web_url:!0,created:!0,completed:!0,host_tag:!0}),Tw=$n({github:!0,gitlab:!0,bitbucket:!0,
azure_devops:!0,docker_hub:!0,color:!0,color_number:!0,emoji:!0}),Rw=$n({state:!0,description:!0,context:!0,target_url:!0}),
Lw=$n({callback_url:!0,callback_context:!0,callback_token:!0,callback_dispatch:!0}),kn=(e,t)=>t.map(n=>`${e}.${n}`),Es=new Set(
["build","github",...pl,...kl,"job.name","job.id","event.name",...kn("build",Ow),...kn("build.github",Iw),...kn("github",
_u),...kn("status",Tw)]),xl=new Set([...Es,...Lw,"callback_dispatch.url","callback_dispatch.event_type","callback_dispat\
ch.client_payload","callback_dispatch.client_payload.token",...kn("callback",Rw)]),Al=new Set([...Es,...kn("run",Nw)]),Mw=[
"url","query","headers","username","password","body","dockerhub"],Pw=["query","headers","body"];function _s(e){return[...Mw.
flatMap(t=>$s(b(e,t),[t])),...$s(b(b(e,"callback"),"url"),["callback","url"])]}function cr(e){return _s(e).flatMap(({text:t})=>ar(
t).map(({name:n})=>n))}function En(e){let t=cr(e).filter(r=>r.startsWith("secrets.")).map(r=>r.slice(8)),n=e.callback?.secret_name??
[];return[...new Set([...e.secret_name,...n,...t])]}function $s(e,t){return typeof e=="string"?[{path:t,text:e,optional:t.
length>1&&Pw.includes(t[0]??"")}]:Array.isArray(e)?e.flatMap((n,r)=>$s(n,[...t,r])):typeof e!="object"||e===null?[]:Object.
entries(e).flatMap(([n,r])=>[...t[0]==="body"?[{path:[...t,n],text:n,optional:!1}]:[],...$s(r,[...t,n])])}var Ol=60;function qo(e){return e.map((t,n)=>{if(typeof t=="number")return`[${t}]`;let r=t.length>Ol?`${t.slice(0,Ol)}..\
.`:t;return n===0?r:`.${r}`}).join("")}function re(e,t){return t.map(({path:n,message:r})=>({path:[...e,...n],message:r}))}
function fe(e,t,n){return ae(e,t).flatMap((r,s)=>re([t,s],n(r)))}function ct(e,t,n){let r=Array.isArray(b(e,t));return Ae(
e,t).flatMap((s,i)=>{if(typeof s!="string"||!/^[\w-]+$/.test(s))return[];if(n.has(s))return[];let o=Q(s,n.keys()),a=o?`d\
id you mean ${o}?`:`add the line ${s}=... to it`;return[{path:r?[t,i]:[t],message:`"${s}" is not in the secrets input; ${a}`}]})}
function ut(e,t){let n=new Set;return fe(e,t,r=>{let s=b(r,"name"),i=typeof s=="string"&&n.has(s);n.add(s);let o=`"${s}"\
 is the name of another one here; write its own`;return i?[{path:["name"],message:o}]:[]})}function lr(e){let t=[],n=ur(
e,"signed")??"${body}",r=ur(e,"value")??"",s=(a,c)=>t.push({path:[a],message:c});r!==""&&ur(e,"prefix")!==null&&s("prefi\
x","is given with value; write it into value");for(let a of["${id}","${timestamp}"])r.includes(a)&&!n.includes(a)&&s("va\
lue",`holds ${a}, which signed does not cover; add it there`);let i=ur(e,"timestamp_header");i!==null&&!n.includes("${ti\
mestamp}")&&s("timestamp_header","has no meaning: signed does not cover ${timestamp}; add it there");let o=ur(e,"header");
return i!==null&&i.toLowerCase()===o?.toLowerCase()&&s("timestamp_header","is the header of the signature; write another\
 one"),t}function ur(e,t){let n=b(e,t);return typeof n=="string"?n:null}function Rl(e,t){let n=Il(e,"providers"),r=Il(e,"functions"),s=b(e,"relay"),i=D(s),o=a=>ae(e,"providers").find(c=>b(c,"n\
ame")===b(a,"provider"));return[...re(["relay"],ct(s,"secret_name",t)),...ut(e,"providers"),...fe(e,"providers",a=>[...jw(
a),...re(["signature"],lr(b(a,"signature"))),...Dw(a),...Nl(a),...i?Tl(a,a):ct(a,"secret_name",t)]),...ut(e,"functions"),
...fe(e,"functions",a=>[...Uw(b(a,"provider"),n),...Fw(b(a,"uri")),...Nl(a),...i?[...Tl(a,o(a)),...Bw(a,o(a))]:[],...fe(
a,"conditions",qw),...ut(a,"variables"),...fe(a,"variables",c=>[...Cw(b(c,"name"),r),...Hw(c)])])]}function Il(e,t){return ae(
e,t).flatMap(n=>{let r=b(n,"name");return typeof r=="string"?[r]:[]})}function Cw(e,t){if(typeof e!="string"||!t.includes(
e))return[];let n=`"${e}" is the name of a function, too, and \${variables.${e}} would be all of it; write another`;return[
{path:["name"],message:n}]}function jw(e){let t=b(e,"signature"),n=b(e,"type"),r=b(e,"secret_name")!==void 0;if(t==="non\
e")return r?[{path:["secret_name"],message:"is given with signature: none; leave one out"}]:[];if(r)return[];let i=`is m\
issing, and ${t!==void 0?"the signature":`type: ${n}`} needs it; write the name of a secret, or signature: none`;return t!==
void 0||yn.some(o=>o===n)?[{path:["secret_name"],message:i}]:[]}function Dw(e){if(b(e,"tolerance")===void 0)return[];let t=b(
e,"signature"),n=b(e,"type"),r=t===void 0?n:t,s=b(t,"signed");return(typeof s=="string"?s.includes("${timestamp}"):r==="\
standard-webhooks"||r==="slack"||r==="stripe")?[]:[{path:["tolerance"],message:"has no meaning: the signature covers no \
time; leave it out, or write a scheme whose signed holds ${timestamp}"}]}function Uw(e,t){if(typeof e!="string"||t.includes(
e))return[];let n=Q(e,t),r=n?`did you mean ${n}?`:`write one of ${t.join(", ")||"providers, which has none"}`;return[{path:[
"provider"],message:`"${e}" is not a provider; ${r}`}]}function Nl(e){let t=b(b(e,"match"),"headers"),n=D(t)?Object.keys(
t):[],r=n.map(s=>s.toLowerCase());return n.filter((s,i)=>r.indexOf(s.toLowerCase())<i).map(s=>({path:["match","headers",
s],message:"is here already in other letters; write one list of patterns"}))}function Tl(e,t){return["headers","query"].
flatMap(n=>{let r=b(b(e,"match"),n);return Object.keys(D(r)?r:{}).filter(s=>Ll(n,s,t)).map(s=>({path:["match",n,s],message:"\
never matches behind the relay, which leaves out what may hold a secret; match by something else"}))})}function Bw(e,t){
return fe(e,"variables",n=>{let r=b(n,"from"),s=b(n,"path")??b(n,"name");return r!=="headers"&&r!=="query"?[]:typeof s!=
"string"||!Ll(r,s,t)?[]:[{path:["path"],message:"has no value behind the relay, which leaves out what may hold a secret;\
 read something else"}]})}function Ll(e,t,n){let r=b(n,"signature"),s=b(r,"type")==="token"&&b(r,"header"),i=typeof s=="\
string"&&s.toLowerCase()===t.toLowerCase();return mu(t)||e==="headers"&&i}function Fw(e){if(typeof e!="string")return[];
let[t]=/[?#\s]|\/webhooks\/v1\//.exec(e)??[];if(t===void 0)return[];let n=/\s/.test(t)?"holds a space, which no uri does\
; write %20":t.length>1?"holds /webhooks/v1/; write what comes after it":`holds ${t}, and only the path before it is com\
pared; write that, and the rest as match.query`;return[{path:["uri"],message:n}]}function qw(e){let t="accepted_values",
n=Array.isArray(b(e,t));return Ae(e,t).flatMap((r,s)=>typeof r=="number"&&!Ct(r)?[{path:n?[t,s]:[t],message:Ml}]:[])}var Ml="\
holds a number that is rounded when it is read; send and write it as a text",Gw=/^[\w!#$%&'*+.^`|~-]+$/;function Kw(e){let t=b(
e,"from")??"body",n=b(e,"path"),r=b(e,"name"),s=n??r;if(typeof s!="string"||s==="")return[];let i="is missing, and the n\
ame is not";if(t==="headers")return Gw.test(s)?[]:[{path:["path"],message:n===void 0?`${i} that of a header; write one`:
"is not a header name; write letters, digits and -"}];let o=t==="body"?it(s):null;return o?.kind==="error"?[{path:["path"],
message:n===void 0?`${i} a path; write one`:o.message}]:[]}function Hw(e){let t=Kw(e),n=b(e,"from")??"body",r=b(e,"type")??
"string",s=b(e,"default_value");return r==="array"&&n!=="body"&&t.push({path:["type"],message:`is array, and ${n} hold t\
exts; write string, integer or boolean`}),b(e,"secret")===!0&&s!==void 0&&s!==null&&t.push({path:["default_value"],message:"\
is given for a secret, and would be in the config; leave it out"}),s!=null&&!Ww(s,r)?t.push({path:["default_value"],message:`\
is not a value of type ${r}; write one, or another type`}):Pl(s)||t.push({path:["default_value"],message:Ml}),t}function Pl(e){
return typeof e=="number"?Ct(e):typeof e!="object"||e===null||Object.values(e).every(Pl)}function Ww(e,t){return t==="in\
teger"?Number.isSafeInteger(e):t==="array"?Array.isArray(e):typeof e===t}var Go=L(q(A()),null),fA=R({id:N(F(),Wi()),state:L(A(),""),status:L(A(),""),context:L(A(),"default"),description:Go,target_url:Go,
created_at:Go});function Cl(e){return e.replace(/[\u{10000}-\u{10ffff}]/gu,"\uFFFD")}import{createHash as Vw,createHmac as Ho,timingSafeEqual as Yw}from"node:crypto";var Jw=/^[^\s.[{"%]+$/,zw=/^(0|[1-9]\d{0,11})$/,
fr="webhook-action/",Ss="${body}",Ft={algorithm:"sha256",encoding:"hex",header:"",signed:Ss,values:["${signature}"],idHeader:"\
webhook-id",timestampHeader:"webhook-timestamp",sendsTimestamp:!1,separators:/[\s,;]+/},jl={...Ft,header:"X-Hub-Signatur\
e-256",values:["sha256=${signature}"]},Dl={...Ft,header:"X-JobServ-Sig",values:["sha256:${signature}","sha256=${signatur\
e}"],separators:null},ql={...Ft,encoding:"base64",header:"webhook-signature",signed:"${id}.${timestamp}.${body}",values:[
"v1,${signature}"],separators:/ +/},Xw={...ql,header:"svix-signature",idHeader:"svix-id",timestampHeader:"svix-timestamp"},
Qw={...Ft,header:"X-Slack-Signature",signed:"v0:${timestamp}:${body}",values:["v0=${signature}"],timestampHeader:"X-Slac\
k-Request-Timestamp",sendsTimestamp:!0},Zw={...Ft,header:"Stripe-Signature",signed:"${timestamp}.${body}",values:["t=${t\
imestamp},v1=${signature}"]},Ko={...Ft,header:"X-Gitea-Signature"};function hr(e){switch(e){case"jobserv":return[Dl,{...Dl,
header:jl.header}];case"github":return[jl];case"standard-webhooks":return[ql,Xw];case"slack":return[Qw];case"stripe":return[
Zw];case"gitea":return[Ko,{...Ko,header:"X-Forgejo-Signature"},{...Ko,header:"X-Gogs-Signature"}]}let{algorithm:t,encoding:n,
header:r,prefix:s}=e,{signed:i=Ss,value:o,timestamp_header:a}=e;return[{...Ft,algorithm:t,encoding:n,header:r,signed:i,values:[
o??`${s}\${signature}`],...a!==void 0&&{timestampHeader:a,sendsTimestamp:!0}}]}function _n(e,t,n){let[r]=n;if(r===void 0)
return{};if(n.includes(""))throw new Error("An empty secret signs nothing.");let s={};for(let i of e){let[o]=hr(i),[a=""]=o.
values,c=i==="standard-webhooks"?n:[r];s[o.header]=c.map(u=>Xl(a,{...t,signature:ef(o,t,tf(i,u))})).join(" "),o.sendsTimestamp&&
(s[o.timestampHeader]=String(t.timestamp))}return s}function Wo(e,t,n){let r=Hl(e,t);if(r===null)return"missing";let s=Yl(
r,t),i=pr(r,"id")?zl(r,t,"id"):"",o=Jl(r,t);if(i===null||pr(r,"id")&&!Jw.test(i)||o===null||!Vl(r).filter(l=>!As.test(l)).
every(l=>s.includes(l)))return"wrong";let{body:c}=t,u=Number(o);if(eb(r,{id:i,timestamp:u,body:c})||n.filter(nf(e)).filter(
l=>{let d=ef(r,{id:i,timestamp:u,body:c},tf(e,l)),m=Vo(r,"signature").map(y=>Xl(y,{id:i,timestamp:u,signature:d}));return s.
some(y=>m.some(g=>vt(g,y)))}).length===0)return"wrong";if(!pr(r,"timestamp"))return"ok";let{now:p,tolerance:h=rf}=t;return Math.
abs(p-u)<=h?"ok":"untimely"}function Gl(e){return hr(e)[0].header.toLowerCase()}function xs(e){let[{header:t,timestampHeader:n,
sendsTimestamp:r}]=hr(e);return[t,...r?[n]:[]].map(s=>s.toLowerCase())}function Kl(e){return Wl(hr(e)[0]).map(t=>t.toLowerCase())}function Hl(e,t){return hr(e).find(r=>Wl(r).every(s=>Yo(t,s)!==void 0))??null}function Wl(e){let{header:t,idHeader:n,timestampHeader:r}=e,
s=i=>pr(e,i)&&Vo(e,i).length===0;return[...s("id")?[n]:[],...s("timestamp")?[r]:[],t]}function pr({signed:e},t){return e.
includes(`\${${t}}`)}function Vo(e,t){return Vl(e).filter(n=>n.includes(`\${${t}}`))}function Vl({values:e,separators:t}){
return e.flatMap(n=>t===null?[n]:n.split(t)).filter(n=>n!=="")}function Yl({header:e,separators:t},n){let r=Yo(n,e)??"";
return t===null?[r]:r.split(t)}function Jl(e,t){if(!pr(e,"timestamp"))return"0";let n=zl(e,t,"timestamp");return n!==null&&
zw.test(n)?n:null}function zl(e,t,n){let r=Vo(e,n);if(r.length===0){let i=n==="id"?e.idHeader:e.timestampHeader;return Yo(
t,i)??null}let s=Yl(e,t);for(let i of r){let o=new RegExp(`^${i.split(As).map((a,c)=>c%2===0?a.replace(/[.*+?^${}()|[\]\\/-]/g,
"\\$&"):a===n?"(.+?)":".+").join("")}$`);for(let a of s){let[,c]=o.exec(a)??[];if(c!==void 0)return c}}return null}var As=/\$\{(\w+)\}/;
function Xl(e,t){return e.split(As).map((n,r)=>r%2===0?n:Ql(n,t)).join("")}function Ql(e,t){return e==="id"?t.id:e==="ti\
mestamp"?String(t.timestamp):e==="signature"?t.signature??"":`\${${e}}`}function Zl({signed:e},t){return e.split(As).map(
(n,r)=>r%2===0?Buffer.from(n):n==="body"?t.body:Buffer.from(Ql(n,t))).filter(n=>n.length>0)}function eb(e,t){if(e.signed===
Ss)return!1;let n=Zl(e,t).map(r=>r.subarray(0,fr.length));return Buffer.concat(n).subarray(0,fr.length).equals(Buffer.from(
fr))}var Ul=new WeakMap;function ef(e,t,n){let{algorithm:r,encoding:s}=e,{body:i}=t;if(e.signed!==Ss||typeof n!="string"){
let u=Ho(r,n);for(let f of Zl(e,t))u.update(f);return u.digest(s)}let o=Ul.get(i)??new Map;Ul.set(i,o);let a=`${r} ${s} ${n}`,
c=o.get(a)??Ho(r,n).update(i).digest(s);return o.set(a,c),c}function tf(e,t){if(e!=="standard-webhooks"||!t.startsWith("\
whsec_"))return t;if(!nf(e)(t))throw new Error("A secret that begins with whsec_ must be followed by base64 of the key.");
return Buffer.from(t.slice(6),"base64")}function nf(e){return t=>e==="standard-webhooks"&&t.startsWith("whsec_")?/^whsec_[A-Za-z0-9+/]{2,}={0,2}$/.
test(t):t!==""}function Yo(e,t){let n=e.headers[t.toLowerCase()];return typeof n=="string"&&n!==""?n:void 0}var rf=300;function sf(e,t){
let n=Hl(e,t),r=t.now-Number(n&&Jl(n,t)),[s,i]=Bl(Math.abs(r)),[o,a]=Bl(t.tolerance??rf),c=i===a?`${o}`:`${o} ${a}`;return`\
the timestamp is ${s} ${i} ${r>0?"old":"ahead"}, ${c} are allowed`}function Bl(e){let t=Math.ceil(e/60);return e<120?[Math.
ceil(e),"seconds"]:t<=120?[t,"minutes"]:t<=2880?[Math.ceil(t/60),"hours"]:[Math.ceil(t/1440),"days"]}var tb="webhook-act\
ion/record/v1.";function of(e,t){return Ho("sha256",e).update(tb+JSON.stringify(t)).digest("hex")}function vt(e,t){return Yw(Fl(e),Fl(t))}function Fl(e){return Vw("sha256").update(e).digest()}function zo(e,t,n){return[...nb(e,t,n),...ub(e),...re(["body"],uf(b(e,"body"))),...sb(e),...ct(e,"secret_name",n),...ib(
e,n)]}function nb(e,t,n){let r={...t,open:[...t.open,"response."]};return _s(e).flatMap(({path:s,text:i,optional:o})=>rb(
s)?pb(i,s,s[0]==="callback"&&Os(e)==="poll"?r:t,n):Fo(i,{...t,optional:o,...s[0]==="dockerhub"&&{secrets:null}}).map(({message:a})=>({
path:s,message:a})))}function rb(e){return e.join(".")==="url"||e.join(".")==="callback.url"}function uf(e){return typeof e==
"number"&&!Ct(e)?[{path:[],message:"is a number that JSON cannot carry; put it in quotes"}]:typeof e!="object"||e===null?
[]:Object.entries(e).flatMap(([t,n])=>re([Array.isArray(e)?Number(t):t],uf(n)))}function sb(e){let t=[],n=o=>b(e,o)!==void 0,
r=(o,a)=>t.push({path:[o],message:a}),s=b(e,"username"),i=b(e,"headers");return n("password")&&!n("username")&&r("passwo\
rd","is without a username; write one next to it"),typeof s=="string"&&s.includes(":")&&r("username","holds a colon, whi\
ch basic authentication cannot carry; write one without"),n("username")&&D(i)&&Object.keys(i).some(o=>o.toLowerCase()===
"authorization")&&r("username","is given with an authorization header; leave one out"),n("body")&&n("payload")&&r("paylo\
ad","is given with body, which is sent instead; leave one out"),n("dockerhub")&&b(e,"payload")!=="dockerhub"&&r("dockerh\
ub","has a meaning for payload: dockerhub only; write that"),n("success_body")&&/^head$/i.test(String(b(e,"method")))&&r(
"success_body","reads a body, and a response to HEAD has none; leave it out, or use GET"),n("only_failures")&&n("failure\
s_only")&&r("failures_only","is another name of only_failures; leave one out"),t}function ib(e,t){if(!Ae(e,"signature").
includes("standard-webhooks"))return[];let r={id:"",timestamp:0,body:Buffer.alloc(0)};return Ae(e,"secret_name").filter(
i=>{let o=typeof i=="string"?t.get(i):void 0;if(!o)return!1;try{return _n(["standard-webhooks"],r,[o]),!1}catch{return!0}}).
map(i=>({path:["secret_name"],message:`the secret ${i} begins with whsec_, which base64 of the key must follow; copy it \
whole`}))}var lf="host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|accept-encoding|\
proxy-.*",ob=new RegExp(`^(?:webhook-(?:id|timestamp|event|signature)|x-jobserv-sig|x-hub-signature-256|${lf})$`,"i"),af=new RegExp(
`^(?:webhook-(?:id|timestamp|event)|content-(?:type|encoding)|user-agent|authorization|cookie|${lf})$`,"i"),ab=new RegExp(
"(?!\\t)\\p{Cc}","u"),cb=new Map(Ue.map(e=>[e,xs(e)]));function ff(e){let t=["header","timestamp_header"].map(n=>b(e,n));
return cb.get(e)??t.filter(n=>typeof n=="string")}function ub(e){let t=b(e,"headers"),n=[],r=Ae(e,"signature").flatMap(ff).
map(i=>i.toLowerCase()),s=new Set;for(let[i,o]of D(t)?Object.entries(t):[]){let a=["headers",i],c=i.toLowerCase();ob.test(
i)||r.includes(c)?n.push({path:a,message:"is set by the action; leave it out"}):s.has(c)&&n.push({path:a,message:"is the\
re twice; keep one"}),typeof o=="string"&&ab.test(o)&&n.push({path:a,message:"holds a line break or control character; w\
rite it on one line"}),s.add(c)}return[...lb(e),...n]}function lb(e){let t=new Set,n=b(e,"signature");return Ae(e,"signa\
ture").flatMap((r,s)=>{let[i,o]=ff(r),a=Array.isArray(n)?["signature",s]:["signature"],c=re(a,lr(r));if(o!==void 0&&af.test(
o)&&c.push({path:[...a,"timestamp_header"],message:/^webhook-timestamp$/i.test(o)?"is sent anyway; leave it out":`cannot\
 be ${o}; write another one`}),i===void 0)return c;let u=t.has(i.toLowerCase());t.add(i.toLowerCase());let f=af.test(i)?
`cannot be in the header ${i}; write another one`:u?`has two in the header ${i}; give each its own`:null;return f===null?
c:[...c,{path:["signature"],message:f}]})}var fb=/^[^:/?#]*:\/\/[^/?#]*@/;function Xo(e,t,n,r){let s=Sl(e,n),{secret:i,url:o}=pf(
e,n,r),a=i===null||o===""?null:vn(o);return[...s.map(({message:u})=>({path:t,message:u})),...a?[{path:t,message:`the sec\
ret ${i}: ${a}`}]:[],...fb.test(o)?[{path:t,message:"holds user info; write username and password instead"}]:[]]}function pb(e,t,n,r){
let s=Xo(e,t,n,r),{secret:i,url:o}=pf(e,n,r);if(s.length>0||!URL.canParse(o))return s;let a=gs(new URL(o)),c=i===null?a:
`the secret ${i}: ${a}`;return a===null||c===null?[]:[{path:t,message:c}]}function pf(e,t,n){let r=t.secrets===null?null:
je(e),s=r===null?$e(e).map(i=>i.kind==="text"?i.text:"x").join(""):n.get(r)??"";return{secret:r,url:s}}var Jo={response:[],
delivery:[],poll:[],listener:["callback_url"],status:["callback_url"],event:["callback_token","callback_dispatch"]};function hf(e,t,n){
let r=ae(e,"webhooks").some(c=>b(c,"enabled")!==!1&&Os(c)==="event"),s=b(e,"relay"),i=s!==void 0,o=b(e,"token_secret_nam\
e")!==void 0;return[...r&&!i&&!o?[{path:["token_secret_name"],message:"is missing, and a link with via: event needs it; \
write the name of a secret"}]:[],...i&&o?[{path:["token_secret_name"],message:"cannot be used with relay, whose secret m\
akes the tokens; leave it out"}]:[],...i&&!r?[{path:["relay"],message:"has a meaning for links with via: event only; lea\
ve it out"}]:[],...re(["relay"],ct(s,"secret_name",n)),...ct(e,"token_secret_name",n),...ut(e,"webhooks"),...fe(e,"webho\
oks",c=>[...zo(c,t,n),...db(c,i),...i?hb(c):[],...re(["callback"],gb(c,n))])]}function hb(e){let t=b(e,"url");return b(e,
"name")!==void 0||typeof t!="string"||je(t)===null?[]:[{path:["name"],message:"is missing, and a link of a chain with re\
lay whose url is a secret needs one; write name: ..."}]}function db(e,t){let n=Os(e),r=n==="event",s=t||df(e)!==void 0,i=n===
null?[]:r&&s?["callback_url",...Jo[n]]:Jo[n],o=b(e,"body")!==void 0;if(r&&!s&&!o&&b(e,"payload")==="dockerhub")return[{path:[
"payload"],message:"is dockerhub, whose receivers call back at a URL, and via: event has one only with relay on the chai\
n; write it, see docs/relay.md"}];let a=_s(e).filter(({path:p})=>p[0]!=="callback").flatMap(({text:p})=>ar(p).map(({name:h})=>h)),
c=i.some(p=>a.some(h=>h===p||h.startsWith(`${p}.`)));if(i.length===0||c)return[];let u=`\${${i[0]}}`;if(b(e,"body")!==void 0){
let p=`lacks ${u}, which via: ${n} needs; write it into the body`;return[{path:["body"],message:p}]}if(yb(e)){let p=`has\
 no body, and lacks ${u}, which via: ${n} needs; write it into the query or a body`;return[{path:["method"],message:p}]}
let f=`lacks ${u}, which via: ${n} needs; write jobserv, dockerhub or a body with it`;return b(e,"payload")==="github"?[
{path:["payload"],message:f}]:[]}function mb(e){let t=String(b(e,"signed")??""),n=String(b(e,"value")??""),r=s=>t.includes(
s)&&!n.includes(s);return e==="standard-webhooks"||e==="slack"||r("${id}")||r("${timestamp}")}function yb(e){let t=b(e,"\
method");return typeof t=="string"&&/^(?:GET|HEAD)$/i.test(t)&&b(e,"body")===void 0&&b(e,"payload")===void 0}function gb(e,t){
let n=b(e,"callback"),r=Os(e);if(r===null)return ct(n,"secret_name",t);let s=[],i=a=>b(n,a)!==void 0,o=(a,c)=>s.push({path:[
a],message:c});if(r!=="listener"&&r!=="event")for(let a of["secret_name","signature"])i(a)&&o(a,`has no meaning: via: ${r}\
 carries no signature; leave it out`);else i("signature")&&!i("secret_name")&&o("secret_name","is missing next to signat\
ure; write one, or neither");return r==="event"&&mb(b(n,"signature"))&&o("signature","is over headers, which an event do\
es not carry; write jobserv, github or one of your own"),s.push(...re(["signature"],lr(b(n,"signature")))),r==="event"?s.
push(...wb(e)):i("url")&&r!=="poll"&&o("url","has a meaning for via: poll and via: event only; leave it out"),i("format")&&
(r==="delivery"||r==="status")&&o("format",`has no meaning for via: ${r}; leave it out`),[...s,...re(["format"],yf(b(n,"\
format"))),...ct(n,"secret_name",t)]}function wb(e){let t=df(e);if(typeof t!="string")return[];let n=ar(t).map(({name:i})=>i),
r=i=>[{path:["url"],message:i}];if(!n.includes("callback_token"))return r("lacks ${callback_token}, which via: event nee\
ds; write the URL at which a relay takes the callback, with it in the path or query");let s=n.find(i=>i.startsWith("call\
back_")&&i!=="callback_token"||i.startsWith("callback.")||i.startsWith("secrets."));return s===void 0?[]:r(`holds \${${s}\
}, which cannot be part of the callback_url that the receiver is given; leave it out`)}function df(e){return b(b(e,"call\
back"),"url")}function Os(e){let t=b(b(e,"callback"),"via");return typeof t=="string"&&bb(t)?t:null}function bb(e){return Object.
hasOwn(Jo,e)}function mf(e){let t=new Map;return ae(e,"chains").flatMap((n,r)=>vb(n,["chains",r]).flatMap(s=>{let i=Cl(`${s.
chain}/${s.link}`).toLowerCase(),o=t.get(i)??s;if(t.set(i,o),o.chain===s.chain&&o.link===s.link)return[];let a=o.chain===
s.chain?"":` of chain "${o.chain}"`,c=`"${s.link}" has the same commit status as "${o.link}"${a}, since case and charact\
ers beyond U+FFFF do not count there; write another one`;return[{path:s.path,message:c}]}))}function vb(e,t){let n=b(e,"\
name"),r=[...ae(e,"webhooks").entries()].filter(([,o])=>b(o,"enabled")!==!1),s=o=>b(b(o,"callback"),"via"),i=r.some(([,o])=>s(
o)==="event");return r.flatMap(([o,a])=>{let c=b(a,"name");return(i||s(a)==="status")&&typeof n=="string"&&typeof c=="st\
ring"?[{chain:n,link:c,path:[...t,"webhooks",o,"name"]}]:[]})}var kb=["success","failure","pending"];function yf(e){let t=b(
e,"state");return Array.isArray(t)?fe(e,"state",cf):re(["state"],cf(t))}function cf(e){let t=new Map;return kb.flatMap(n=>Ae(
e,n).flatMap(r=>{let s=t.get(r)??n;t.set(r,s);let i=`holds ${JSON.stringify(r)}, which is in ${s} too; keep it in one of\
 the two`;return s===n?[]:[{path:[n],message:i}]}))}var gf={notify:()=>!0,chains:()=>!0,receive:!0};function dr(e,t=new Map){let n=e.match(/[\w-]+/g)??[];return new Map([...n.
map(r=>[r,""]),...t])}function wf(e,t,n){let r,s=c=>c?t:(r??=dr(JSON.stringify(e),t),r),i=(c,u)=>({names:c,open:["variab\
les."],secrets:new Set(u.keys())}),o=b(e,"notify"),a=b(o,"tests_url");return[...re(["notify"],[...typeof a=="string"?Xo(
a,["tests_url"],{...i(Al,t),secrets:null},t):[],...ut(o,"webhooks"),...fe(o,"webhooks",c=>{let u=s(n.notify(b(c,"name")));
return zo(c,i(Es,u),u)})]),...ut(e,"chains"),...mf(e),...fe(e,"chains",c=>{let u=s(n.chains(b(c,"name")));return hf(c,i(
xl,u),u)}),...re(["receive"],Rl(b(e,"receive"),s(n.receive))),..._b(e,t)]}var $b=4,Eb=16;function _b(e,t){let n=(s,i)=>fe(
s,i,o=>Sb(b(o,"name"),t)),r=Ab(e);return[...re(["notify"],n(b(e,"notify"),"webhooks")),...n(e,"chains"),...fe(e,"chains",
s=>[...n(s,"webhooks"),...xb(b(s,"token_secret_name"),r,t)]),...re(["receive"],["providers","functions"].flatMap(s=>n(b(
e,"receive"),s)))]}function Sb(e,t){if(typeof e!="string")return[];let n=[...t].find(([,s])=>s.length>=$b&&e===s||s.length>=
Eb&&e.includes(s));if(n===void 0)return[];let r=`holds the secret ${n[0]}, and names are shown; write another one`;return[
{path:["name"],message:r}]}function xb(e,t,n){if(typeof e!="string")return[];let r=n.get(e)||null,s=t.find(a=>a===e||n.get(
a)===r);if(s===void 0)return[];let o=`${s===e?"is a secret_name as well":`has the value of ${s}, a secret_name`}, and wh\
o has that key could make a token; write a secret of its own`;return[{path:["token_secret_name"],message:o}]}function Ab(e){
let t=ae(e,"chains").flatMap(n=>ae(n,"webhooks"));return[...ae(b(e,"notify"),"webhooks"),...t,...t.map(n=>b(n,"callback")),
...ae(b(e,"receive"),"providers")].flatMap(n=>Ae(n,"secret_name")).filter(n=>typeof n=="string")}var Is=Symbol.for("yaml.alias"),Ns=Symbol.for("yaml.document"),Be=Symbol.for("yaml.map"),Qo=Symbol.for("yaml.pair"),Ee=Symbol.
for("yaml.scalar"),lt=Symbol.for("yaml.seq"),pe=Symbol.for("yaml.node.type"),he=e=>!!e&&typeof e=="object"&&e[pe]===Is,ze=e=>!!e&&
typeof e=="object"&&e[pe]===Ns,se=e=>!!e&&typeof e=="object"&&e[pe]===Be,P=e=>!!e&&typeof e=="object"&&e[pe]===Qo,T=e=>!!e&&
typeof e=="object"&&e[pe]===Ee,ie=e=>!!e&&typeof e=="object"&&e[pe]===lt;function U(e){if(e&&typeof e=="object")switch(e[pe]){case Be:case lt:
return!0}return!1}function C(e){if(e&&typeof e=="object")switch(e[pe]){case Is:case Be:case Ee:case lt:return!0}return!1}
var Ts=e=>(T(e)||U(e))&&!!e.anchor;var be=Symbol("break visit"),bf=Symbol("skip children"),Xe=Symbol("remove node");function ve(e,t){let n=vf(t);ze(e)?Sn(null,
e.contents,n,Object.freeze([e]))===Xe&&(e.contents=null):Sn(null,e,n,Object.freeze([]))}ve.BREAK=be;ve.SKIP=bf;ve.REMOVE=
Xe;function Sn(e,t,n,r){let s=kf(e,t,n,r);if(C(s)||P(s))return $f(e,r,s),Sn(e,s,n,r);if(typeof s!="symbol"){if(U(t)){r=Object.
freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let o=Sn(i,t.items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===
be)return be;o===Xe&&(t.items.splice(i,1),i-=1)}}}else if(P(t)){r=Object.freeze(r.concat(t));let i=Sn("key",t.key,n,r);if(i===
be)return be;i===Xe&&(t.key=null);let o=Sn("value",t.value,n,r);if(o===be)return be;o===Xe&&(t.value=null)}}return s}async function Rs(e,t){
let n=vf(t);ze(e)?await xn(null,e.contents,n,Object.freeze([e]))===Xe&&(e.contents=null):await xn(null,e,n,Object.freeze(
[]))}Rs.BREAK=be;Rs.SKIP=bf;Rs.REMOVE=Xe;async function xn(e,t,n,r){let s=await kf(e,t,n,r);if(C(s)||P(s))return $f(e,r,
s),xn(e,s,n,r);if(typeof s!="symbol"){if(U(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let o=await xn(
i,t.items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===be)return be;o===Xe&&(t.items.splice(i,1),i-=1)}}}else if(P(t)){
r=Object.freeze(r.concat(t));let i=await xn("key",t.key,n,r);if(i===be)return be;i===Xe&&(t.key=null);let o=await xn("va\
lue",t.value,n,r);if(o===be)return be;o===Xe&&(t.value=null)}}return s}function vf(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.
Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function kf(e,t,n,r){if(typeof n=="function")return n(e,t,
r);if(se(t))return n.Map?.(e,t,r);if(ie(t))return n.Seq?.(e,t,r);if(P(t))return n.Pair?.(e,t,r);if(T(t))return n.Scalar?.(
e,t,r);if(he(t))return n.Alias?.(e,t,r)}function $f(e,t,n){let r=t[t.length-1];if(U(r))r.items[e]=n;else if(P(r))e==="ke\
y"?r.key=n:r.value=n;else if(ze(r))r.contents=n;else{let s=he(r)?"alias":"scalar";throw new Error(`Cannot replace node w\
ith ${s} parent`)}}var Ob={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Ib=e=>e.replace(/[!,[\]{}]/g,t=>Ob[t]),Qe=class e{constructor(t,n){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){
let t=new e(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.
yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.
explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&(this.yaml=
{explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let r=t.
trim().split(/[ \t]+/),s=r.shift();switch(s){case"%TAG":{if(r.length!==2&&(n(0,"%TAG directive should contain exactly tw\
o parts"),r.length<2))return!1;let[i,o]=r;return this.tags[i]=o,!0}case"%YAML":{if(this.yaml.explicit=!0,r.length!==1)return n(
0,"%YAML directive should contain exactly one part"),!1;let[i]=r;if(i==="1.1"||i==="1.2")return this.yaml.version=i,!0;{
let o=/^\d+\.\d+$/.test(i);return n(6,`Unsupported YAML version ${i}`,o),!1}}default:return n(0,`Unknown directive ${s}`,
!0),!1}}tagName(t,n){if(t==="!")return"!";if(t[0]!=="!")return n(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let o=t.slice(
2,-1);return o==="!"||o==="!!"?(n(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&n("V\
erbatim tags must end with a >"),o)}let[,r,s]=t.match(/^(.*!)([^!]*)$/s);s||n(`The ${t} tag has no suffix`);let i=this.tags[r];
if(i)try{return i+decodeURIComponent(s)}catch(o){return n(String(o)),null}return r==="!"?t:(n(`Could not resolve tag: ${t}`),
null)}tagString(t){for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+Ib(t.substring(r.length));return t[0]===
"!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),
s;if(t&&r.length>0&&C(t.contents)){let i={};ve(t.contents,(o,a)=>{C(a)&&a.tag&&(i[a.tag]=!0)}),s=Object.keys(i)}else s=[];
for(let[i,o]of r)i==="!!"&&o==="tag:yaml.org,2002:"||(!t||s.some(a=>a.startsWith(o)))&&n.push(`%TAG ${i} ${o}`);return n.
join(`
`)}};Qe.defaultYaml={explicit:!1,version:"1.2"};Qe.defaultTags={"!!":"tag:yaml.org,2002:"};function Ls(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function Zo(e){let t=new Set;return ve(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),
t}function ea(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function Ef(e,t){let n=[],r=new Map,s=null;
return{onAnchor:i=>{n.push(i),s??(s=Zo(e));let o=ea(t,s);return s.add(o),o},setAnchors:()=>{for(let i of n){let o=r.get(
i);if(typeof o=="object"&&o.anchor&&(T(o.node)||U(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Failed to resolv\
e repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:r}}function kt(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let s=0,i=r.length;s<i;++s){let o=r[s],a=kt(e,r,String(
s),o);a===void 0?delete r[s]:a!==o&&(r[s]=a)}else if(r instanceof Map)for(let s of Array.from(r.keys())){let i=r.get(s),
o=kt(e,r,s,i);o===void 0?r.delete(s):o!==i&&r.set(s,o)}else if(r instanceof Set)for(let s of Array.from(r)){let i=kt(e,r,
s,s);i===void 0?r.delete(s):i!==s&&(r.delete(s),r.add(i))}else for(let[s,i]of Object.entries(r)){let o=kt(e,r,s,i);o===void 0?
delete r[s]:o!==i&&(r[s]=o)}return e.call(t,n,r)}function te(e,t,n){if(Array.isArray(e))return e.map((r,s)=>te(r,String(s),n));if(e&&typeof e.toJSON=="function"){if(!n||
!Ts(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=i=>{r.res=i,delete n.onCreate};
let s=e.toJSON(t,n);return n.onCreate&&n.onCreate(s),s}return typeof e=="bigint"&&!n?.keep?Number(e):e}var $t=class{constructor(t){Object.defineProperty(this,pe,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),
Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,
onAnchor:s,reviver:i}={}){if(!ze(t))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:t,
keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},a=te(this,"",o);if(typeof s=="function")
for(let{count:c,res:u}of o.anchors.values())s(u,c);return typeof i=="function"?kt(i,{"":a},"",a):a}};var ft=class extends $t{constructor(t){super(Is),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("\
Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is dis\
abled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],ve(t,{Node:(i,o)=>{(he(o)||Ts(o))&&r.push(o)}}),n&&(n.aliasResolveCache=
r));let s;for(let i of r){if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&n){let{anchors:i,doc:o,maxAliasCount:a}=n,
c=i.get(s);if(c||(te(s,null,n),c=i.get(s)),c?.res===void 0){let u="This should not happen: Alias anchor was not resolved\
?";throw new ReferenceError(u)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=Ms(o,s,i)),c.count*c.aliasCount>a)){
let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(u)}}return s}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let s=`Unresolved alias (the anchor must be set before the\
 alias): ${this.source}`;throw new ReferenceError(s)}return n.anchors.get(r).res}toString(t,n,r){let s=`*${this.source}`;
if(t){if(Ls(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`Unresolved alias (the anchor mu\
st be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${s} `}return s}};function Ms(e,t,n){
if(he(t)){let r=t.resolve(e),s=n&&r&&n.get(r);return s?s.count*s.aliasCount:0}else if(U(t)){let r=0;for(let s of t.items){
let i=Ms(e,s,n);i>r&&(r=i)}return r}else if(P(t)){let r=Ms(e,t.key,n),s=Ms(e,t.value,n);return Math.max(r,s)}return 1}var Ps=e=>!e||typeof e!="function"&&typeof e!="object",E=class extends $t{constructor(t){super(Ee),this.value=t}toJSON(t,n){
return n?.keep?this.value:te(this.value,t,n)}toString(){return String(this.value)}};E.BLOCK_FOLDED="BLOCK_FOLDED";E.BLOCK_LITERAL=
"BLOCK_LITERAL";E.PLAIN="PLAIN";E.QUOTE_DOUBLE="QUOTE_DOUBLE";E.QUOTE_SINGLE="QUOTE_SINGLE";var Nb="tag:yaml.org,2002:";function Tb(e,t,n){if(t){let r=n.filter(i=>i.tag===t),s=r.find(i=>!i.format)??r[0];if(!s)throw new Error(
`Tag ${t} not found`);return s}return n.find(r=>r.identify?.(e)&&!r.format)}function pt(e,t,n){if(ze(e)&&(e=e.contents),
C(e))return e;if(P(e)){let p=n.schema[Be].createNode?.(n.schema,null,n);return p.items.push(e),p}(e instanceof String||e instanceof
Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:s,
onTagObj:i,schema:o,sourceObjects:a}=n,c;if(r&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=s(e)),new ft(
c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith("!!")&&(t=Nb+t.slice(2));let u=Tb(e,t,o.tags);if(!u){if(e&&
typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new E(e);return c&&(c.node=p),p}u=e instanceof
Map?o[Be]:Symbol.iterator in Object(e)?o[lt]:o[Be]}i&&(i(u),delete n.onTagObj);let f=u?.createNode?u.createNode(n.schema,
e,n):typeof u?.nodeClass?.from=="function"?u.nodeClass.from(n.schema,e,n):new E(e);return t?f.tag=t:u.default||(f.tag=u.
tag),c&&(c.node=f),f}function mr(e,t,n){let r=n;for(let s=t.length-1;s>=0;--s){let i=t[s];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];
o[i]=r,r=o}else r=new Map([[i,r]])}return pt(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error(
"This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var On=e=>e==null||typeof e=="object"&&
!!e[Symbol.iterator]().next().done,An=class extends $t{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,
configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return t&&(n.schema=t),n.items=n.items.map(r=>C(r)||P(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){
if(On(t))this.add(n);else{let[r,...s]=t,i=this.get(r,!0);if(U(i))i.addIn(s,n);else if(i===void 0&&this.schema)this.set(r,
mr(this.schema,s,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${s}`)}}deleteIn(t){let[n,...r]=t;
if(r.length===0)return this.delete(n);let s=this.get(n,!0);if(U(s))return s.deleteIn(r);throw new Error(`Expected YAML c\
ollection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...s]=t,i=this.get(r,!0);return s.length===0?!n&&T(i)?i.value:
i:U(i)?i.getIn(s,n):void 0}hasAllNullValues(t){return this.items.every(n=>{if(!P(n))return!1;let r=n.value;return r==null||
t&&T(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===0)return this.has(n);
let s=this.get(n,!0);return U(s)?s.hasIn(r):!1}setIn(t,n){let[r,...s]=t;if(s.length===0)this.set(r,n);else{let i=this.get(
r,!0);if(U(i))i.setIn(s,n);else if(i===void 0&&this.schema)this.set(r,mr(this.schema,s,n));else throw new Error(`Expecte\
d YAML collection at ${r}. Remaining path: ${s}`)}}};var _f=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Ne(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,
t):e}var Ze=(e,t,n)=>e.endsWith(`
`)?Ne(n,t):n.includes(`
`)?`
`+Ne(n,t):(e.endsWith(" ")?"":" ")+n;var ta="flow",Cs="block",yr="quoted";function gr(e,t,n="flow",{indentAtStart:r,lineWidth:s=80,minContentWidth:i=20,onFold:o,
onOverflow:a}={}){if(!s||s<0)return e;s<i&&(i=0);let c=Math.max(1+i,1+s-t.length);if(e.length<=c)return e;let u=[],f={},
p=s-t.length;typeof r=="number"&&(r>s-Math.max(2,i)?u.push(0):p=s-r);let h,l,d=!1,m=-1,y=-1,g=-1;n===Cs&&(m=Sf(e,m,t.length),
m!==-1&&(p=m+c));for(let k;k=e[m+=1];){if(n===yr&&k==="\\"){switch(y=m,e[m+1]){case"x":m+=3;break;case"u":m+=5;break;case"\
U":m+=9;break;default:m+=1}g=m}if(k===`
`)n===Cs&&(m=Sf(e,m,t.length)),p=m+t.length+c,h=void 0;else{if(k===" "&&l&&l!==" "&&l!==`
`&&l!=="	"){let S=e[m+1];S&&S!==" "&&S!==`
`&&S!=="	"&&(h=m)}if(m>=p)if(h)u.push(h),p=h+c,h=void 0;else if(n===yr){for(;l===" "||l==="	";)l=k,k=e[m+=1],d=!0;let S=m>
g+1?m-2:y-1;if(f[S])return e;u.push(S),f[S]=!0,p=S+c,h=void 0}else d=!0}l=k}if(d&&a&&a(),u.length===0)return e;o&&o();let w=e.
slice(0,u[0]);for(let k=0;k<u.length;++k){let S=u[k],$=u[k+1]||e.length;S===0?w=`
${t}${e.slice(0,$)}`:(n===yr&&f[S]&&(w+=`${e[S]}\\`),w+=`
${t}${e.slice(S+1,$)}`)}return w}function Sf(e,t,n){let r=t,s=t+1,i=e[s];for(;i===" "||i==="	";)if(t<s+n)i=e[++t];else{do
i=e[++t];while(i&&i!==`
`);r=t,s=t+1,i=e[s]}return r}var Ds=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),Us=e=>/^(%|---|\.\.\.)/m.test(e);function Rb(e,t,n){if(!t||t<0)return!1;let r=t-n,s=e.length;if(s<=r)return!1;
for(let i=0,o=0;i<s;++i)if(e[i]===`
`){if(i-o>r)return!0;if(o=i+1,s-o<=r)return!1}return!0}function wr(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)
return n;let{implicitKey:r}=t,s=t.options.doubleQuotedMinMultiLineLength,i=t.indent||(Us(e)?"  ":""),o="",a=0;for(let c=0,
u=n[c];u;u=n[++c])if(u===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(o+=n.slice(a,c)+"\\ ",c+=1,a=c,u="\\"),u==="\\")switch(n[c+1]){case"\
u":{o+=n.slice(a,c);let f=n.substr(c+2,4);switch(f){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\\
v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"20\
29":o+="\\P";break;default:f.substr(0,2)==="00"?o+="\\x"+f.substr(2):o+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(r||n[c+
2]==='"'||n.length<s)c+=1;else{for(o+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)o+=`
`,c+=2;o+=i,n[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+n.slice(a):n,r?o:gr(o,i,yr,Ds(t,!1))}function na(e,t){
if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return wr(e,t);let n=t.indent||(Us(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`\
$&
${n}`)+"'";return t.implicitKey?r:gr(r,n,ta,Ds(t,!1))}function In(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=wr;else{
let s=e.includes('"'),i=e.includes("'");s&&!i?r=na:i&&!s?r=wr:r=n?na:wr}return r(e,t)}var ra;try{ra=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{ra=/\n+(?!\n|$)/g}function js({comment:e,type:t,value:n},r,s,i){let{blockQuote:o,commentString:a,lineWidth:c}=r.
options;if(!o||/\n[\t ]+$/.test(n))return In(n,r);let u=r.indent||(r.forceBlockIndent||Us(n)?"  ":""),f=o==="literal"?!0:
o==="folded"||t===E.BLOCK_FOLDED?!1:t===E.BLOCK_LITERAL?!0:!Rb(n,c,u.length);if(!n)return f?`|
`:`>
`;let p,h;for(h=n.length;h>0;--h){let $=n[h-1];if($!==`
`&&$!=="	"&&$!==" ")break}let l=n.substring(h),d=l.indexOf(`
`);d===-1?p="-":n===l||d!==l.length-1?(p="+",i&&i()):p="",l&&(n=n.slice(0,-l.length),l[l.length-1]===`
`&&(l=l.slice(0,-1)),l=l.replace(ra,`$&${u}`));let m=!1,y,g=-1;for(y=0;y<n.length;++y){let $=n[y];if($===" ")m=!0;else if($===
`
`)g=y;else break}let w=n.substring(0,g<y?g+1:y);w&&(n=n.substring(w.length),w=w.replace(/\n+/g,`$&${u}`));let S=(m?u?"2":
"1":"")+p;if(e&&(S+=" "+a(e.replace(/ ?[\r\n]+/g," ")),s&&s()),!f){let $=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`),x=!1,B=Ds(r,!0);o!=="fold\
ed"&&t!==E.BLOCK_FOLDED&&(B.onOverflow=()=>{x=!0});let _=gr(`${w}${$}${l}`,u,Cs,B);if(!x)return`>${S}
${u}${_}`}return n=n.replace(/\n+/g,`$&${u}`),`|${S}
${u}${w}${n}${l}`}function Lb(e,t,n,r){let{type:s,value:i}=e,{actualString:o,implicitKey:a,indent:c,indentStep:u,inFlow:f}=t;
if(a&&i.includes(`
`)||f&&/[[\]{},]/.test(i))return In(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(i))return a||f||!i.includes(`
`)?In(i,t):js(e,t,n,r);if(!a&&!f&&s!==E.PLAIN&&i.includes(`
`))return js(e,t,n,r);if(Us(i)){if(c==="")return t.forceBlockIndent=!0,js(e,t,n,r);if(a&&c===u)return In(i,t)}let p=i.replace(
/\n+/g,`$&
${c}`);if(o){let h=m=>m.default&&m.tag!=="tag:yaml.org,2002:str"&&m.test?.test(p),{compat:l,tags:d}=t.doc.schema;if(d.some(
h)||l?.some(h))return In(i,t)}return a?p:gr(p,c,ta,Ds(t,!1))}function qt(e,t,n,r){let{implicitKey:s,inFlow:i}=t,o=typeof e.
value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==E.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.
test(o.value)&&(a=E.QUOTE_DOUBLE);let c=f=>{switch(f){case E.BLOCK_FOLDED:case E.BLOCK_LITERAL:return s||i?In(o.value,t):
js(o,t,n,r);case E.QUOTE_DOUBLE:return wr(o.value,t);case E.QUOTE_SINGLE:return na(o.value,t);case E.PLAIN:return Lb(o,t,
n,r);default:return null}},u=c(a);if(u===null){let{defaultKeyType:f,defaultStringType:p}=t.options,h=s&&f||p;if(u=c(h),u===
null)throw new Error(`Unsupported default string type ${h}`)}return u}function Bs(e,t){let n=Object.assign({blockQuote:!0,commentString:_f,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,
doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.
schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{
anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?
" ".repeat(n.indent):"  ",inFlow:r,options:n}}function Mb(e,t){if(t.tag){let s=e.filter(i=>i.tag===t.tag);if(s.length>0)
return s.find(i=>i.format===t.format)??s[0]}let n,r;if(T(t)){r=t.value;let s=e.filter(i=>i.identify?.(r));if(s.length>1){
let i=s.filter(o=>o.test);i.length>0&&(s=i)}n=s.find(i=>i.format===t.format)??s.find(i=>!i.format)}else r=t,n=e.find(s=>s.
nodeClass&&r instanceof s.nodeClass);if(!n){let s=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag \
not resolved for ${s} value`)}return n}function Pb(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let s=[],i=(T(e)||U(
e))&&e.anchor;i&&Ls(i)&&(n.add(i),s.push(`&${i}`));let o=e.tag??(t.default?null:t.tag);return o&&s.push(r.directives.tagString(
o)),s.join(" ")}function ht(e,t,n,r){if(P(e))return e.toString(t,n,r);if(he(e)){if(t.doc.directives)return e.toString(t);
if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?
t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let s,i=C(e)?e:t.doc.createNode(e,{onTagObj:c=>s=
c});s??(s=Mb(t.doc.schema.tags,i));let o=Pb(i,s,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);let a=typeof s.
stringify=="function"?s.stringify(i,t,n,r):T(i)?qt(i,t,n,r):i.toString(t,n,r);return o?T(i)||a[0]==="{"||a[0]==="["?`${o}\
 ${a}`:`${o}
${t.indent}${a}`:a}function xf({key:e,value:t},n,r,s){let{allNullValues:i,doc:o,indent:a,indentStep:c,options:{commentString:u,indentSeq:f,
simpleKeys:p}}=n,h=C(e)&&e.comment||null;if(p){if(h)throw new Error("With simple keys, key nodes cannot have comments");
if(U(e)||!C(e)&&typeof e=="object"){let B="With simple keys, collection cannot be used as a key value";throw new Error(B)}}
let l=!p&&(!e||h&&t==null&&!n.inFlow||U(e)||(T(e)?e.type===E.BLOCK_FOLDED||e.type===E.BLOCK_LITERAL:typeof e=="object"));
n=Object.assign({},n,{allNullValues:!1,implicitKey:!l&&(p||!i),indent:a+c});let d=!1,m=!1,y=ht(e,n,()=>d=!0,()=>m=!0);if(!l&&
!n.inFlow&&y.length>1024){if(p)throw new Error("With simple keys, single line scalar must not span more than 1024 charac\
ters");l=!0}if(n.inFlow){if(i||t==null)return d&&r&&r(),y===""?"?":l?`? ${y}`:y}else if(i&&!p||t==null&&l)return y=`? ${y}`,
h&&!d?y+=Ze(y,n.indent,u(h)):m&&s&&s(),y;d&&(h=null),l?(h&&(y+=Ze(y,n.indent,u(h))),y=`? ${y}
${a}:`):(y=`${y}:`,h&&(y+=Ze(y,n.indent,u(h))));let g,w,k;C(t)?(g=!!t.spaceBefore,w=t.commentBefore,k=t.comment):(g=!1,w=
null,k=null,t&&typeof t=="object"&&(t=o.createNode(t))),n.implicitKey=!1,!l&&!h&&T(t)&&(n.indentAtStart=y.length+1),m=!1,
!f&&c.length>=2&&!n.inFlow&&!l&&ie(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let S=!1,$=ht(t,n,()=>S=
!0,()=>m=!0),x=" ";if(h||g||w){if(x=g?`
`:"",w){let B=u(w);x+=`
${Ne(B,n.indent)}`}$===""&&!n.inFlow?x===`
`&&k&&(x=`

`):x+=`
${n.indent}`}else if(!l&&U(t)){let B=$[0],_=$.indexOf(`
`),H=_!==-1,Me=n.inFlow??t.flow??t.items.length===0;if(H||!Me){let nt=!1;if(H&&(B==="&"||B==="!")){let O=$.indexOf(" ");
B==="&"&&O!==-1&&O<_&&$[O+1]==="!"&&(O=$.indexOf(" ",O+1)),(O===-1||_<O)&&(nt=!0)}nt||(x=`
${n.indent}`)}}else($===""||$[0]===`
`)&&(x="");return y+=x+$,n.inFlow?S&&r&&r():k&&!S?y+=Ze(y,n.indent,u(k)):m&&s&&s(),y}function sa(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var Fs="<<",Fe={identify:e=>e===Fs||typeof e=="symbol"&&e.description===Fs,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,
resolve:()=>Object.assign(new E(Symbol(Fs)),{addToJSMap:oa}),stringify:()=>Fs},Af=(e,t)=>(Fe.identify(t)||T(t)&&(!t.type||
t.type===E.PLAIN)&&Fe.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===Fe.tag&&n.default);function oa(e,t,n){let r=Of(
e,n);if(ie(r))for(let s of r.items)ia(e,t,s);else if(Array.isArray(r))for(let s of r)ia(e,t,s);else ia(e,t,r)}function ia(e,t,n){
let r=Of(e,n);if(!se(r))throw new Error("Merge sources must be maps or map aliases");let s=r.toJSON(null,e,Map);for(let[
i,o]of s)t instanceof Map?t.has(i)||t.set(i,o):t instanceof Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.
defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function Of(e,t){return e&&he(t)?t.resolve(
e.doc,e):t}function qs(e,t,{key:n,value:r}){if(C(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(Af(e,n))oa(e,t,r);else{let s=te(n,"",
e);if(t instanceof Map)t.set(s,te(r,s,e));else if(t instanceof Set)t.add(s);else{let i=Cb(n,s,e),o=te(r,i,e);i in t?Object.
defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[i]=o}}return t}function Cb(e,t,n){if(t===null)
return"";if(typeof t!="object")return String(t);if(C(e)&&n?.doc){let r=Bs(n.doc,{});r.anchors=new Set;for(let i of n.anchors.
keys())r.anchors.add(i.anchor);r.inFlow=!0,r.inStringifyKey=!0;let s=e.toString(r);if(!n.mapKeyWarned){let i=JSON.stringify(
s);i.length>40&&(i=i.substring(0,36)+'..."'),sa(n.doc.options.logLevel,`Keys with collection values will be stringified \
due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return s}return JSON.stringify(
t)}function Nn(e,t,n){let r=pt(e,void 0,n),s=pt(t,void 0,n);return new W(r,s)}var W=class e{constructor(t,n=null){Object.defineProperty(
this,pe,{value:Qo}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return C(n)&&(n=n.clone(t)),C(r)&&(r=r.clone(
t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return qs(n,r,this)}toString(t,n,r){return t?.doc?xf(this,t,n,r):
JSON.stringify(this)}};function Ks(e,t,n){return(t.inFlow??e.flow?Db:jb)(e,t,n)}function jb({comment:e,items:t},n,{blockItemPrefix:r,flowChars:s,
itemIndent:i,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:u}}=n,f=Object.assign({},n,{indent:i,type:null}),
p=!1,h=[];for(let d=0;d<t.length;++d){let m=t[d],y=null;if(C(m))!p&&m.spaceBefore&&h.push(""),Gs(n,h,m.commentBefore,p),
m.comment&&(y=m.comment);else if(P(m)){let w=C(m.key)?m.key:null;w&&(!p&&w.spaceBefore&&h.push(""),Gs(n,h,w.commentBefore,
p))}p=!1;let g=ht(m,f,()=>y=null,()=>p=!0);y&&(g+=Ze(g,i,u(y))),p&&y&&(p=!1),h.push(r+g)}let l;if(h.length===0)l=s.start+
s.end;else{l=h[0];for(let d=1;d<h.length;++d){let m=h[d];l+=m?`
${c}${m}`:`
`}}return e?(l+=`
`+Ne(u(e),c),a&&a()):p&&o&&o(),l}function Db({items:e},t,{flowChars:n,itemIndent:r}){let{indent:s,indentStep:i,flowCollectionPadding:o,
options:{commentString:a}}=t;r+=i;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),u=!1,f=0,p=[];for(let d=0;d<e.
length;++d){let m=e[d],y=null;if(C(m))m.spaceBefore&&p.push(""),Gs(t,p,m.commentBefore,!1),m.comment&&(y=m.comment);else if(P(
m)){let w=C(m.key)?m.key:null;w&&(w.spaceBefore&&p.push(""),Gs(t,p,w.commentBefore,!1),w.comment&&(u=!0));let k=C(m.value)?
m.value:null;k?(k.comment&&(y=k.comment),k.commentBefore&&(u=!0)):m.value==null&&w?.comment&&(y=w.comment)}y&&(u=!0);let g=ht(
m,c,()=>y=null);u||(u=p.length>f||g.includes(`
`)),d<e.length-1?g+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(u||(u=p.reduce((w,k)=>w+k.length+2,2)+(g.length+
2)>t.options.lineWidth)),u&&(g+=",")),y&&(g+=Ze(g,r,a(y))),p.push(g),f=p.length}let{start:h,end:l}=n;if(p.length===0)return h+
l;if(!u){let d=p.reduce((m,y)=>m+y.length+2,2);u=t.options.lineWidth>0&&d>t.options.lineWidth}if(u){let d=h;for(let m of p)
d+=m?`
${i}${s}${m}`:`
`;return`${d}
${s}${l}`}else return`${h}${o}${p.join(" ")}${o}${l}`}function Gs({indent:e,options:{commentString:t}},n,r,s){if(r&&s&&(r=
r.replace(/^\n+/,"")),r){let i=Ne(t(r),e);n.push(i.trimStart())}}function Et(e,t){let n=T(t)?t.value:t;for(let r of e)if(P(r)&&(r.key===t||r.key===n||T(r.key)&&r.key.value===n))return r}
var J=class extends An{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(Be,t),this.items=[]}static from(t,n,r){
let{keepUndefined:s,replacer:i}=r,o=new this(t),a=(c,u)=>{if(typeof i=="function")u=i.call(n,c,u);else if(Array.isArray(
i)&&!i.includes(c))return;(u!==void 0||s)&&o.items.push(Nn(c,u,r))};if(n instanceof Map)for(let[c,u]of n)a(c,u);else if(n&&
typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&o.items.sort(t.sortMapEntries),
o}add(t,n){let r;P(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new W(t,t?.value):r=new W(t.key,t.value);let s=Et(this.
items,r.key),i=this.schema?.sortMapEntries;if(s){if(!n)throw new Error(`Key ${r.key} already set`);T(s.value)&&Ps(r.value)?
s.value.value=r.value:s.value=r.value}else if(i){let o=this.items.findIndex(a=>i(r,a)<0);o===-1?this.items.push(r):this.
items.splice(o,0,r)}else this.items.push(r)}delete(t){let n=Et(this.items,t);return n?this.items.splice(this.items.indexOf(
n),1).length>0:!1}get(t,n){let s=Et(this.items,t)?.value;return(!n&&T(s)?s.value:s)??void 0}has(t){return!!Et(this.items,
t)}set(t,n){this.add(new W(t,n),!0)}toJSON(t,n,r){let s=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(s);for(let i of this.
items)qs(n,s,i);return s}toString(t,n,r){if(!t)return JSON.stringify(this);for(let s of this.items)if(!P(s))throw new Error(
`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=
Object.assign({},t,{allNullValues:!0})),Ks(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:r,onComment:n})}};var qe={collection:"map",default:!0,nodeClass:J,tag:"tag:yaml.org,2002:map",resolve(e,t){return se(e)||t("Expected a map\
ping for this tag"),e},createNode:(e,t,n)=>J.from(e,t,n)};var ce=class extends An{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(lt,t),this.items=[]}add(t){
this.items.push(t)}delete(t){let n=Hs(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=Hs(
t);if(typeof r!="number")return;let s=this.items[r];return!n&&T(s)?s.value:s}has(t){let n=Hs(t);return typeof n=="number"&&
n<this.items.length}set(t,n){let r=Hs(t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let s=this.
items[r];T(s)&&Ps(n)?s.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let s=0;for(let i of this.
items)r.push(te(i,String(s++),n));return r}toString(t,n,r){return t?Ks(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",
end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:s}=r,
i=new this(t);if(n&&Symbol.iterator in Object(n)){let o=0;for(let a of n){if(typeof s=="function"){let c=n instanceof Set?
a:String(o++);a=s.call(n,c,a)}i.items.push(pt(a,void 0,r))}}return i}};function Hs(e){let t=T(e)?e.value:e;return t&&typeof t==
"string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var Ge={collection:"seq",default:!0,nodeClass:ce,tag:"tag:yaml.org,2002:seq",resolve(e,t){return ie(e)||t("Expected a se\
quence for this tag"),e},createNode:(e,t,n)=>ce.from(e,t,n)};var _t={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.
assign({actualString:!0},t),qt(e,t,n,r)}};var Gt={identify:e=>e==null,createNode:()=>new E(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new E(null),stringify:({source:e},t)=>typeof e=="string"&&Gt.test.test(e)?e:t.options.nullStr};var br={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:e=>new E(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&br.test.test(e)){let r=e[0]==="t"||e[0]===
"T";if(t===r)return e}return t?n.options.trueStr:n.options.falseStr}};function ue({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let s=typeof r=="number"?
r:Number(r);if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";let i=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&
t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.indexOf(".");o<0&&(o=i.length,i+=".");
let a=t-(i.length-o-1);for(;a-- >0;)i+="0"}return i}var Ws={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ue},
Vs={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():ue(e)}},Ys={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new E(parseFloat(
e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:ue};var Js=e=>typeof e=="bigint"||Number.isInteger(e),aa=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function If(e,t,n){
let{value:r}=e;return Js(r)&&r>=0?n+r.toString(t):ue(e)}var zs={identify:e=>Js(e)&&e>=0,default:!0,tag:"tag:yaml.org,200\
2:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>aa(e,2,8,n),stringify:e=>If(e,8,"0o")},Xs={identify:Js,default:!0,
tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>aa(e,0,10,n),stringify:ue},Qs={identify:e=>Js(e)&&e>=0,
default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>aa(e,2,16,n),stringify:e=>If(
e,16,"0x")};var Nf=[qe,Ge,_t,Gt,br,zs,Xs,Qs,Ws,Vs,Ys];function Tf(e){return typeof e=="bigint"||Number.isInteger(e)}var Zs=({value:e})=>JSON.stringify(e),Ub=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Zs},{identify:e=>e==null,createNode:()=>new E(null),
default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Zs},{identify:e=>typeof e=="boolean",default:!0,
tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:Zs},{identify:Tf,default:!0,tag:"tag:\
yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>Tf(
e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Zs}],Bb={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.
stringify(e)}`),e}},Rf=[qe,Ge].concat(Ub,Bb);var vr={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="func\
tion"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let s=0;s<n.length;++s)r[s]=n.charCodeAt(s);return r}else
return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,
type:t,value:n},r,s,i){if(!n)return"";let o=n,a;if(typeof btoa=="function"){let c="";for(let u=0;u<o.length;++u)c+=String.
fromCharCode(o[u]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer \
or btoa is required");if(t??(t=E.BLOCK_LITERAL),t!==E.QUOTE_DOUBLE){let c=Math.max(r.options.lineWidth-r.indent.length,r.
options.minContentWidth),u=Math.ceil(a.length/c),f=new Array(u);for(let p=0,h=0;p<u;++p,h+=c)f[p]=a.substr(h,c);a=f.join(
t===E.BLOCK_LITERAL?`
`:" ")}return qt({comment:e,type:t,value:a},r,s,i)}};function ca(e,t){if(ie(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!P(r)){if(se(r)){r.items.length>1&&t("Ea\
ch pair must have its own sequence indicator");let s=r.items[0]||new W(new E(null));if(r.commentBefore&&(s.key.commentBefore=
s.key.commentBefore?`${r.commentBefore}
${s.key.commentBefore}`:r.commentBefore),r.comment){let i=s.value??s.key;i.comment=i.comment?`${r.comment}
${i.comment}`:r.comment}r=s}e.items[n]=P(r)?r:new W(r)}}else t("Expected a sequence for this tag");return e}function ua(e,t,n){
let{replacer:r}=n,s=new ce(e);s.tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let o of t){
typeof r=="function"&&(o=r.call(t,String(i++),o));let a,c;if(Array.isArray(o))if(o.length===2)a=o[0],c=o[1];else throw new TypeError(
`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let u=Object.keys(o);if(u.length===1)a=u[0],c=o[a];else
throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else a=o;s.items.push(Nn(a,c,n))}return s}var kr={
collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:ca,createNode:ua};var Tn=class e extends ce{constructor(){super(),this.add=J.prototype.add.bind(this),this.delete=J.prototype.delete.bind(
this),this.get=J.prototype.get.bind(this),this.has=J.prototype.has.bind(this),this.set=J.prototype.set.bind(this),this.tag=
e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let s of this.items){let i,o;
if(P(s)?(i=te(s.key,"",n),o=te(s.value,i,n)):i=te(s,"",n),r.has(i))throw new Error("Ordered maps must not include duplic\
ate keys");r.set(i,o)}return r}static from(t,n,r){let s=ua(t,n,r),i=new this;return i.items=s.items,i}};Tn.tag="tag:yaml\
.org,2002:omap";var $r={collection:"seq",identify:e=>e instanceof Map,nodeClass:Tn,default:!1,tag:"tag:yaml.org,2002:oma\
p",resolve(e,t){let n=ca(e,t),r=[];for(let{key:s}of n.items)T(s)&&(r.includes(s.value)?t(`Ordered maps must not include \
duplicate keys: ${s.value}`):r.push(s.value));return Object.assign(new Tn,n)},createNode:(e,t,n)=>Tn.from(e,t,n)};function Lf({value:e,source:t},n){return t&&(e?la:fa).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var la={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new E(!0),stringify:Lf},
fa={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new E(
!1),stringify:Lf};var Mf={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ue},
Pf={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():ue(e)}},
Cf={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){
let t=new E(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-
1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:ue};var Er=e=>typeof e=="bigint"||Number.isInteger(e);function ei(e,t,n,{intAsBigInt:r}){let s=e[0];if((s==="-"||s==="+")&&(t+=
1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}
let o=BigInt(e);return s==="-"?BigInt(-1)*o:o}let i=parseInt(e,n);return s==="-"?-1*i:i}function pa(e,t,n){let{value:r}=e;
if(Er(r)){let s=r.toString(t);return r<0?"-"+n+s.substr(1):n+s}return ue(e)}var jf={identify:Er,default:!0,tag:"tag:yaml\
.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>ei(e,2,2,n),stringify:e=>pa(e,2,"0b")},Df={identify:Er,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>ei(e,1,8,n),stringify:e=>pa(
e,8,"0")},Uf={identify:Er,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>ei(e,0,10,n),
stringify:ue},Bf={identify:Er,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>ei(
e,2,16,n),stringify:e=>pa(e,16,"0x")};var Rn=class e extends J{constructor(t){super(t),this.tag=e.tag}add(t){let n;P(t)?n=t:t&&typeof t=="object"&&"key"in t&&
"value"in t&&t.value===null?n=new W(t.key,null):n=new W(t,null),Et(this.items,n.key)||this.items.push(n)}get(t,n){let r=Et(
this.items,t);return!n&&P(r)?T(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected bool\
ean value for set(key, value) in a YAML set, not ${typeof n}`);let r=Et(this.items,t);r&&!n?this.items.splice(this.items.
indexOf(r),1):!r&&n&&this.items.push(new W(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.
stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error(
"Set items must all have null values")}static from(t,n,r){let{replacer:s}=r,i=new this(t);if(n&&Symbol.iterator in Object(
n))for(let o of n)typeof s=="function"&&(o=s.call(n,o,o)),i.items.push(Nn(o,null,r));return i}};Rn.tag="tag:yaml.org,200\
2:set";var _r={collection:"map",identify:e=>e instanceof Set,nodeClass:Rn,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>Rn.
from(e,t,n),resolve(e,t){if(se(e)){if(e.hasAllNullValues(!0))return Object.assign(new Rn,e);t("Set items must all have n\
ull values")}else t("Expected a mapping for this tag");return e}};function ha(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,s=o=>t?BigInt(o):Number(o),i=r.replace(/_/g,"").split(":").
reduce((o,a)=>o*s(60)+s(a),s(0));return n==="-"?s(-1)*i:i}function Ff(e){let{value:t}=e,n=o=>o;if(typeof t=="bigint")n=o=>BigInt(
o);else if(isNaN(t)||!isFinite(t))return ue(e);let r="";t<0&&(r="-",t*=n(-1));let s=n(60),i=[t%s];return t<60?i.unshift(
0):(t=(t-i[0])/s,i.unshift(t%s),t>=60&&(t=(t-i[0])/s,i.unshift(t))),r+i.map(o=>String(o).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var ti={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>ha(e,n),stringify:Ff},ni={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>ha(
e,!1),stringify:Ff},Ln={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{\
4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-\
9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Ln.test);if(!t)throw new Error("!!timestamp expects a date, starting w\
ith yyyy-mm-dd");let[,n,r,s,i,o,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,u=Date.UTC(n,r-1,s,i||0,o||0,a||
0,c),f=t[8];if(f&&f!=="Z"){let p=ha(f,!1);Math.abs(p)<30&&(p*=60),u-=6e4*p}return new Date(u)},stringify:({value:e})=>e?.
toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};var da=[qe,Ge,_t,Gt,la,fa,jf,Df,Uf,Bf,Mf,Pf,Cf,vr,Fe,$r,kr,_r,ti,ni,Ln];var qf=new Map([["core",Nf],["failsafe",[qe,Ge,_t]],["json",Rf],["yaml11",da],["yaml-1.1",da]]),Gf={binary:vr,bool:br,float:Ys,
floatExp:Vs,floatNaN:Ws,floatTime:ni,int:Xs,intHex:Qs,intOct:zs,intTime:ti,map:qe,merge:Fe,null:Gt,omap:$r,pairs:kr,seq:Ge,
set:_r,timestamp:Ln},Kf={"tag:yaml.org,2002:binary":vr,"tag:yaml.org,2002:merge":Fe,"tag:yaml.org,2002:omap":$r,"tag:yam\
l.org,2002:pairs":kr,"tag:yaml.org,2002:set":_r,"tag:yaml.org,2002:timestamp":Ln};function ri(e,t,n){let r=qf.get(t);if(r&&
!e)return n&&!r.includes(Fe)?r.concat(Fe):r.slice();let s=r;if(!s)if(Array.isArray(e))s=[];else{let i=Array.from(qf.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or \
define customTags array`)}if(Array.isArray(e))for(let i of e)s=s.concat(i);else typeof e=="function"&&(s=e(s.slice()));return n&&
(s=s.concat(Fe)),s.reduce((i,o)=>{let a=typeof o=="string"?Gf[o]:o;if(!a){let c=JSON.stringify(o),u=Object.keys(Gf).map(
f=>JSON.stringify(f)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${u}`)}return i.includes(a)||i.push(
a),i},[])}var Fb=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Sr=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:s,schema:i,
sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?ri(t,"compat"):t?ri(null,t):null,this.name=typeof i==
"string"&&i||"core",this.knownTags=s?Kf:{},this.tags=ri(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(
this,Be,{value:qe}),Object.defineProperty(this,Ee,{value:_t}),Object.defineProperty(this,lt,{value:Ge}),this.sortMapEntries=
typeof o=="function"?o:o===!0?Fb:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}};function Hf(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(n.push(
c),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let s=Bs(e,t),{commentString:i}=s.options;if(e.commentBefore){n.
length!==1&&n.unshift("");let c=i(e.commentBefore);n.unshift(Ne(c,""))}let o=!1,a=null;if(e.contents){if(C(e.contents)){
if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let f=i(e.contents.commentBefore);n.push(Ne(f,""))}s.
forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>o=!0,u=ht(e.contents,s,()=>a=null,c);a&&(u+=Ze(u,"",
i(a))),(u[0]==="|"||u[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${u}`:n.push(u)}else n.push(ht(e.contents,s));
if(e.directives?.docEnd)if(e.comment){let c=i(e.comment);c.includes(`
`)?(n.push("..."),n.push(Ne(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&o&&(c=c.replace(/^\n+/,
"")),c&&((!o||a)&&n[n.length-1]!==""&&n.push(""),n.push(Ne(i(c),"")))}return n.join(`
`)+`
`}var St=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(
this,pe,{value:Ns});let s=null;typeof n=="function"||Array.isArray(n)?s=n:r===void 0&&n&&(r=n,n=void 0);let i=Object.assign(
{intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},
r);this.options=i;let{version:o}=i;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&
(o=this.directives.yaml.version)):this.directives=new Qe({version:o}),this.setSchema(o,r),this.contents=t===void 0?null:
this.createNode(t,s,r)}clone(){let t=Object.create(e.prototype,{[pe]:{value:Ns}});return t.commentBefore=this.commentBefore,
t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),
this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=C(this.contents)?this.contents.
clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Mn(this.contents)&&this.contents.add(t)}addIn(t,n){
Mn(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=Zo(this);t.anchor=!n||r.has(n)?ea(n||"a",
r):n}return new ft(t.anchor)}createNode(t,n,r){let s;if(typeof n=="function")t=n.call({"":t},"",t),s=n;else if(Array.isArray(
n)){let y=w=>typeof w=="number"||w instanceof String||w instanceof Number,g=n.filter(y).map(String);g.length>0&&(n=n.concat(
g)),s=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:u,
tag:f}=r??{},{onAnchor:p,setAnchors:h,sourceObjects:l}=Ef(this,o||"a"),d={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,
onAnchor:p,onTagObj:u,replacer:s,schema:this.schema,sourceObjects:l},m=pt(t,f,d);return a&&U(m)&&(m.flow=!0),h(),m}createPair(t,n,r={}){
let s=this.createNode(t,null,r),i=this.createNode(n,null,r);return new W(s,i)}delete(t){return Mn(this.contents)?this.contents.
delete(t):!1}deleteIn(t){return On(t)?this.contents==null?!1:(this.contents=null,!0):Mn(this.contents)?this.contents.deleteIn(
t):!1}get(t,n){return U(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return On(t)?!n&&T(this.contents)?this.contents.
value:this.contents:U(this.contents)?this.contents.getIn(t,n):void 0}has(t){return U(this.contents)?this.contents.has(t):
!1}hasIn(t){return On(t)?this.contents!==void 0:U(this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?
this.contents=mr(this.schema,[t],n):Mn(this.contents)&&this.contents.set(t,n)}setIn(t,n){On(t)?this.contents=n:this.contents==
null?this.contents=mr(this.schema,Array.from(t),n):Mn(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t==
"number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Qe(
{version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.
version=t:this.directives=new Qe({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,r=null;break;default:{let s=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argumen\
t, but found: ${s}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new Sr(Object.assign(r,n));else
throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,
maxAliasCount:s,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},c=te(this.contents,n??"",a);if(typeof i=="function")for(let{count:u,res:f}of a.anchors.values())i(f,u);return typeof o==
"function"?kt(o,{"":c},"",c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.
errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||
Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}
return Hf(this,t)}};function Mn(e){if(U(e))return!0;throw new Error("Expected a YAML collection as document contents")}var xr=class extends Error{constructor(t,n,r,s){super(),this.name=t,this.code=r,this.message=s,this.pos=n}},Ke=class extends xr{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},Ar=class extends xr{constructor(t,n,r){super("YAMLWarning",t,n,r)}},ma=(e,t)=>n=>{if(n.pos[0]===
-1)return;n.linePos=n.pos.map(a=>t.linePos(a));let{line:r,col:s}=n.linePos[0];n.message+=` at line ${r}, column ${s}`;let i=s-
1,o=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-
79);o="\u2026"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(o.substring(0,i))){
let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=n.linePos[1];c?.line===r&&c.col>s&&(a=Math.max(1,Math.min(c.col-s,80-i)));let u=" ".
repeat(i)+"^".repeat(a);n.message+=`:

${o}
${u}
`}};function et(e,{flow:t,indicator:n,next:r,offset:s,onError:i,parentIndent:o,startOnNewline:a}){let c=!1,u=a,f=a,p="",h="",
l=!1,d=!1,m=null,y=null,g=null,w=null,k=null,S=null,$=null;for(let _ of e)switch(d&&(_.type!=="space"&&_.type!=="newline"&&
_.type!=="comma"&&i(_.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),d=!1),
m&&(u&&_.type!=="comment"&&_.type!=="newline"&&i(m,"TAB_AS_INDENT","Tabs are not allowed as indentation"),m=null),_.type){case"\
space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&_.source.includes("	")&&(m=_),f=!0;break;case"comment":{f||i(
_,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let H=_.source.substring(1)||
" ";p?p+=h+H:p=H,h="",u=!1;break}case"newline":u?p?p+=_.source:(!S||n!=="seq-item-ind")&&(c=!0):h+=_.source,u=!0,l=!0,(y||
g)&&(w=_),f=!0;break;case"anchor":y&&i(_,"MULTIPLE_ANCHORS","A node can have at most one anchor"),_.source.endsWith(":")&&
i(_.offset+_.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=_,$??($=_.offset),u=!1,f=!1,d=!0;break;case"\
tag":{g&&i(_,"MULTIPLE_TAGS","A node can have at most one tag"),g=_,$??($=_.offset),u=!1,f=!1,d=!0;break}case n:(y||g)&&
i(_,"BAD_PROP_ORDER",`Anchors and tags must be after the ${_.source} indicator`),S&&i(_,"UNEXPECTED_TOKEN",`Unexpected ${_.
source} in ${t??"collection"}`),S=_,u=n==="seq-item-ind"||n==="explicit-key-ind",f=!1;break;case"comma":if(t){k&&i(_,"UN\
EXPECTED_TOKEN",`Unexpected , in ${t}`),k=_,u=!1,f=!1;break}default:i(_,"UNEXPECTED_TOKEN",`Unexpected ${_.type} token`),
u=!1,f=!1}let x=e[e.length-1],B=x?x.offset+x.source.length:s;return d&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!==
"comma"&&(r.type!=="scalar"||r.source!=="")&&i(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next\
 token by white space"),m&&(u&&m.indent<=o||r?.type==="block-map"||r?.type==="block-seq")&&i(m,"TAB_AS_INDENT","Tabs are\
 not allowed as indentation"),{comma:k,found:S,spaceBefore:c,comment:p,hasNewline:l,anchor:y,tag:g,newlineAfterProp:w,end:B,
start:$??B}}function xt(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-s\
calar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){
for(let n of t.start)if(n.type==="newline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(xt(t.
key)||xt(t.value))return!0}return!1;default:return!0}}function Or(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&xt(t)&&
n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function si(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let s=typeof r=="function"?r:(i,o)=>i===o||T(i)&&T(o)&&
i.value===o.value;return t.some(i=>s(i.key,n))}var Wf="All mapping items must start at the same column";function Vf({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=i?.
nodeClass??J,a=new o(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,u=null;for(let f of r.items){let{start:p,key:h,sep:l,
value:d}=f,m=et(p,{indicator:"explicit-key-ind",next:h??l?.[0],offset:c,onError:s,parentIndent:r.indent,startOnNewline:!0}),
y=!m.found;if(y){if(h&&(h.type==="block-seq"?s(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implici\
t map key"):"indent"in h&&h.indent!==r.indent&&s(c,"BAD_INDENT",Wf)),!m.anchor&&!m.tag&&!l){u=m.end,m.comment&&(a.comment?
a.comment+=`
`+m.comment:a.comment=m.comment);continue}(m.newlineAfterProp||xt(h))&&s(h??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Impl\
icit keys need to be on a single line")}else m.found?.indent!==r.indent&&s(c,"BAD_INDENT",Wf);n.atKey=!0;let g=m.end,w=h?
e(n,h,m,s):t(n,g,p,null,m,s);n.schema.compat&&Or(r.indent,h,s),n.atKey=!1,si(n,a.items,w)&&s(g,"DUPLICATE_KEY","Map keys\
 must be unique");let k=et(l??[],{indicator:"map-value-ind",next:d,offset:w.range[2],onError:s,parentIndent:r.indent,startOnNewline:!h||
h.type==="block-scalar"});if(c=k.end,k.found){y&&(d?.type==="block-map"&&!k.hasNewline&&s(c,"BLOCK_AS_IMPLICIT_KEY","Nes\
ted mappings are not allowed in compact mappings"),n.options.strict&&m.start<k.found.offset-1024&&s(w.range,"KEY_OVER_10\
24_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let S=d?e(n,d,
k,s):t(n,c,l,null,k,s);n.schema.compat&&Or(r.indent,d,s),c=S.range[2];let $=new W(w,S);n.options.keepSourceTokens&&($.srcToken=
f),a.items.push($)}else{y&&s(w.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),k.comment&&(w.
comment?w.comment+=`
`+k.comment:w.comment=k.comment);let S=new W(w);n.options.keepSourceTokens&&(S.srcToken=f),a.items.push(S)}}return u&&u<
c&&s(u,"IMPOSSIBLE","Map comment with trailing content"),a.range=[r.offset,c,u??c],a}function Yf({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=i?.nodeClass??ce,a=new o(n.schema);n.atRoot&&(n.atRoot=!1),
n.atKey&&(n.atKey=!1);let c=r.offset,u=null;for(let{start:f,value:p}of r.items){let h=et(f,{indicator:"seq-item-ind",next:p,
offset:c,onError:s,parentIndent:r.indent,startOnNewline:!0});if(!h.found)if(h.anchor||h.tag||p)p?.type==="block-seq"?s(h.
end,"BAD_INDENT","All sequence items must start at the same column"):s(c,"MISSING_CHAR","Sequence item without - indicat\
or");else{u=h.end,h.comment&&(a.comment=h.comment);continue}let l=p?e(n,p,h,s):t(n,h.end,f,null,h,s);n.schema.compat&&Or(
r.indent,p,s),c=l.range[2],a.items.push(l)}return a.range=[r.offset,c,u??c],a}function tt(e,t,n,r){let s="";if(e){let i=!1,o="";for(let a of e){let{source:c,type:u}=a;switch(u){case"space":i=!0;break;case"\
comment":{n&&!i&&r(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let f=c.substring(
1)||" ";s?s+=o+f:s=f,o="";break}case"newline":s&&(o+=c),i=!0;break;default:r(a,"UNEXPECTED_TOKEN",`Unexpected ${u} at no\
de end`)}t+=c.length}}return{comment:s,offset:t}}var ya="Block collections are not allowed within flow collections",ga=e=>e&&(e.type==="block-map"||e.type==="block-seq");
function Jf({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=r.start.source==="{",a=o?"flow map":"flow sequence",c=i?.nodeClass??
(o?J:ce),u=new c(n.schema);u.flow=!0;let f=n.atRoot;f&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let p=r.offset+r.start.source.
length;for(let y=0;y<r.items.length;++y){let g=r.items[y],{start:w,key:k,sep:S,value:$}=g,x=et(w,{flow:a,indicator:"expl\
icit-key-ind",next:k??S?.[0],offset:p,onError:s,parentIndent:r.indent,startOnNewline:!1});if(!x.found){if(!x.anchor&&!x.
tag&&!S&&!$){y===0&&x.comma?s(x.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<r.items.length-1&&s(x.start,"UNEXPECT\
ED_TOKEN",`Unexpected empty item in ${a}`),x.comment&&(u.comment?u.comment+=`
`+x.comment:u.comment=x.comment),p=x.end;continue}!o&&n.options.strict&&xt(k)&&s(k,"MULTILINE_IMPLICIT_KEY","Implicit ke\
ys of flow sequence pairs need to be on a single line")}if(y===0)x.comma&&s(x.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(x.
comma||s(x.start,"MISSING_CHAR",`Missing , between ${a} items`),x.comment){let B="";e:for(let _ of w)switch(_.type){case"\
comma":case"space":break;case"comment":B=_.source.substring(1);break e;default:break e}if(B){let _=u.items[u.items.length-
1];P(_)&&(_=_.value??_.key),_.comment?_.comment+=`
`+B:_.comment=B,x.comment=x.comment.substring(B.length+1)}}if(!o&&!S&&!x.found){let B=$?e(n,$,x,s):t(n,x.end,S,null,x,s);
u.items.push(B),p=B.range[2],ga($)&&s(B.range,"BLOCK_IN_FLOW",ya)}else{n.atKey=!0;let B=x.end,_=k?e(n,k,x,s):t(n,B,w,null,
x,s);ga(k)&&s(_.range,"BLOCK_IN_FLOW",ya),n.atKey=!1;let H=et(S??[],{flow:a,indicator:"map-value-ind",next:$,offset:_.range[2],
onError:s,parentIndent:r.indent,startOnNewline:!1});if(H.found){if(!o&&!x.found&&n.options.strict){if(S)for(let O of S){
if(O===H.found)break;if(O.type==="newline"){s(O,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to b\
e on a single line");break}}x.start<H.found.offset-1024&&s(H.found,"KEY_OVER_1024_CHARS","The : indicator must be at mos\
t 1024 chars after the start of an implicit flow sequence key")}}else $&&("source"in $&&$.source?.[0]===":"?s($,"MISSING\
_CHAR",`Missing space after : in ${a}`):s(H.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let Me=$?e(n,$,H,
s):H.found?t(n,H.end,S,null,H,s):null;Me?ga($)&&s(Me.range,"BLOCK_IN_FLOW",ya):H.comment&&(_.comment?_.comment+=`
`+H.comment:_.comment=H.comment);let nt=new W(_,Me);if(n.options.keepSourceTokens&&(nt.srcToken=g),o){let O=u;si(n,O.items,
_)&&s(B,"DUPLICATE_KEY","Map keys must be unique"),O.items.push(nt)}else{let O=new J(n.schema);O.flow=!0,O.items.push(nt);
let z=(Me??_).range;O.range=[_.range[0],z[1],z[2]],u.items.push(O)}p=Me?Me.range[2]:H.end}}let h=o?"}":"]",[l,...d]=r.end,
m=p;if(l?.source===h)m=l.offset+l.source.length;else{let y=a[0].toUpperCase()+a.substring(1),g=f?`${y} must end with a ${h}`:
`${y} in block collection must be sufficiently indented and end with a ${h}`;s(p,f?"MISSING_CHAR":"BAD_INDENT",g),l&&l.source.
length!==1&&d.unshift(l)}if(d.length>0){let y=tt(d,m,n.options.strict,s);y.comment&&(u.comment?u.comment+=`
`+y.comment:u.comment=y.comment),u.range=[r.offset,m,y.offset]}else u.range=[r.offset,m,m];return u}function wa(e,t,n,r,s,i){let o=n.type==="block-map"?Vf(e,t,n,r,i):n.type==="block-seq"?Yf(e,t,n,r,i):Jf(e,t,n,r,i),a=o.constructor;
return s==="!"||s===a.tagName?(o.tag=a.tagName,o):(s&&(o.tag=s),o)}function zf(e,t,n,r,s){let i=r.tag,o=i?t.directives.tagName(
i.source,h=>s(i,"TAG_RESOLVE_FAILED",h)):null;if(n.type==="block-seq"){let{anchor:h,newlineAfterProp:l}=r,d=h&&i?h.offset>
i.offset?h:i:h??i;d&&(!l||l.offset<d.offset)&&s(d,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===J.tagName&&a==="ma\
p"||o===ce.tagName&&a==="seq")return wa(e,t,n,s,o);let c=t.schema.tags.find(h=>h.tag===o&&h.collection===a);if(!c){let h=t.
schema.knownTags[o];if(h?.collection===a)t.schema.tags.push(Object.assign({},h,{default:!1})),c=h;else return h?s(i,"BAD\
_COLLECTION_TYPE",`${h.tag} used for ${a} collection, but expects ${h.collection??"scalar"}`,!0):s(i,"TAG_RESOLVE_FAILED",
`Unresolved tag: ${o}`,!0),wa(e,t,n,s,o)}let u=wa(e,t,n,s,o,c),f=c.resolve?.(u,h=>s(i,"TAG_RESOLVE_FAILED",h),t.options)??
u,p=C(f)?f:new E(f);return p.range=u.range,p.tag=o,c?.format&&(p.format=c.format),p}function ba(e,t,n){let r=t.offset,s=qb(t,e.options.strict,n);if(!s)return{value:"",type:null,comment:"",range:[r,r,r]};let i=s.
mode===">"?E.BLOCK_FOLDED:E.BLOCK_LITERAL,o=t.source?Gb(t.source):[],a=o.length;for(let m=o.length-1;m>=0;--m){let y=o[m][1];
if(y===""||y==="\r")a=m;else break}if(a===0){let m=s.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",y=r+s.length;return t.source&&(y+=t.source.length),{value:m,type:i,comment:s.comment,
range:[r,y,y]}}let c=t.indent+s.indent,u=t.offset+s.length,f=0;for(let m=0;m<a;++m){let[y,g]=o[m];if(g===""||g==="\r")s.
indent===0&&y.length>c&&(c=y.length);else{y.length<c&&n(u+y.length,"MISSING_CHAR","Block scalars with more-indented lead\
ing empty lines must use an explicit indentation indicator"),s.indent===0&&(c=y.length),f=m,c===0&&!e.atRoot&&n(u,"BAD_I\
NDENT","Block scalar values in collections must be indented");break}u+=y.length+g.length+1}for(let m=o.length-1;m>=a;--m)
o[m][0].length>c&&(a=m+1);let p="",h="",l=!1;for(let m=0;m<f;++m)p+=o[m][0].slice(c)+`
`;for(let m=f;m<a;++m){let[y,g]=o[m];u+=y.length+g.length+1;let w=g[g.length-1]==="\r";if(w&&(g=g.slice(0,-1)),g&&y.length<
c){let S=`Block scalar lines must not be less indented than their ${s.indent?"explicit indentation indicator":"first lin\
e"}`;n(u-g.length-(w?2:1),"BAD_INDENT",S),y=""}i===E.BLOCK_LITERAL?(p+=h+y.slice(c)+g,h=`
`):y.length>c||g[0]==="	"?(h===" "?h=`
`:!l&&h===`
`&&(h=`

`),p+=h+y.slice(c)+g,h=`
`,l=!0):g===""?h===`
`?p+=`
`:h=`
`:(p+=h+g,h=" ",l=!1)}switch(s.chomp){case"-":break;case"+":for(let m=a;m<o.length;++m)p+=`
`+o[m][0].slice(c);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let d=r+s.length+t.source.length;return{value:p,type:i,comment:s.comment,range:[r,d,d]}}function qb({offset:e,props:t},n,r){
if(t[0].type!=="block-scalar-header")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],
i=s[0],o=0,a="",c=-1;for(let h=1;h<s.length;++h){let l=s[h];if(!a&&(l==="-"||l==="+"))a=l;else{let d=Number(l);!o&&d?o=d:
c===-1&&(c=e+h)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let u=!1,f="",p=s.
length;for(let h=1;h<t.length;++h){let l=t[h];switch(l.type){case"space":u=!0;case"newline":p+=l.source.length;break;case"\
comment":n&&!u&&r(l,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),p+=l.source.
length,f=l.source.substring(1);break;case"error":r(l,"UNEXPECTED_TOKEN",l.message),p+=l.source.length;break;default:{let d=`\
Unexpected token in block scalar header: ${l.type}`;r(l,"UNEXPECTED_TOKEN",d);let m=l.source;m&&typeof m=="string"&&(p+=
m.length)}}}return{mode:i,indent:o,chomp:a,comment:f,length:p}}function Gb(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),
i=[r?.[1]?[r[1],n.slice(r[1].length)]:["",n]];for(let o=1;o<t.length;o+=2)i.push([t[o],t[o+1]]);return i}function va(e,t,n){let{offset:r,type:s,source:i,end:o}=e,a,c,u=(h,l,d)=>n(r+h,l,d);switch(s){case"scalar":a=E.PLAIN,c=Kb(
i,u);break;case"single-quoted-scalar":a=E.QUOTE_SINGLE,c=Hb(i,u);break;case"double-quoted-scalar":a=E.QUOTE_DOUBLE,c=Wb(
i,u);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",
range:[r,r+i.length,r+i.length]}}let f=r+i.length,p=tt(o,f,t,n);return{value:c,type:a,comment:p.comment,range:[r,f,p.offset]}}
function Kb(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"\
%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{
n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Xf(e)}function Hb(e,t){
return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Xf(e.slice(1,-1)).replace(
/''/g,"'")}function Xf(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,s;try{r=new RegExp("(?<![ 	])[ 	]+$"),s=
new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(r,""),o=" ",a=t.lastIndex;
for(;n=t.exec(e);){let u=n[1].replace(s,"");u===""?o===`
`?i+=o:o=`
`:(i+=o+u,o=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),i+o+(n?.[1]??"")}function Wb(e,t){let n="";
for(let r=1;r<e.length-1;++r){let s=e[r];if(!(s==="\r"&&e[r+1]===`
`))if(s===`
`){let{fold:i,offset:o}=Vb(e,r);n+=i,r=o}else if(s==="\\"){let i=e[++r],o=Yb[i];if(o)n+=o;else if(i===`
`)for(i=e[r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="\r"&&e[r+1]===`
`)for(i=e[++r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;n+=Jb(e,r+1,
a,t),r+=a}else{let a=e.substr(r-1,2);t(r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(s===" "||s==="	"){
let i=r,o=e[r+1];for(;o===" "||o==="	";)o=e[++r+1];o!==`
`&&!(o==="\r"&&e[r+2]===`
`)&&(n+=r>i?e.slice(i,r+1):s)}else n+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing cl\
osing "quote'),n}function Vb(e,t){let n="",r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var Yb={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Jb(e,t,n,r){
let s=e.substr(t,n),o=s.length===n&&/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(o)}catch{
let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}function ka(e,t,n,r){let{value:s,type:i,comment:o,range:a}=t.type==="block-scalar"?ba(e,t,r):va(t,e.options.strict,r),c=n?
e.directives.tagName(n.source,p=>r(n,"TAG_RESOLVE_FAILED",p)):null,u;e.options.stringKeys&&e.atKey?u=e.schema[Ee]:c?u=zb(
e.schema,s,c,n,r):t.type==="scalar"?u=Xb(e,s,t,r):u=e.schema[Ee];let f;try{let p=u.resolve(s,h=>r(n??t,"TAG_RESOLVE_FAIL\
ED",h),e.options);f=T(p)?p:new E(p)}catch(p){let h=p instanceof Error?p.message:String(p);r(n??t,"TAG_RESOLVE_FAILED",h),
f=new E(s)}return f.range=a,f.source=s,i&&(f.type=i),c&&(f.tag=c),u.format&&(f.format=u.format),o&&(f.comment=o),f}function zb(e,t,n,r,s){
if(n==="!")return e[Ee];let i=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)i.push(a);else return a;
for(let a of i)if(a.test?.test(t))return a;let o=e.knownTags[n];return o&&!o.collection?(e.tags.push(Object.assign({},o,
{default:!1,test:void 0})),o):(s(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[Ee])}function Xb({
atKey:e,directives:t,schema:n},r,s,i){let o=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[Ee];
if(n.compat){let a=n.compat.find(c=>c.default&&c.test?.test(r))??n[Ee];if(o.tag!==a.tag){let c=t.tagString(o.tag),u=t.tagString(
a.tag),f=`Value may be parsed as either ${c} or ${u}`;i(s,"TAG_RESOLVE_FAILED",f,!0)}}return o}function Qf(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let s=t[r];switch(s.type){case"space":case"comment":case"\
newline":e-=s.source.length;continue}for(s=t[++r];s?.type==="space";)e+=s.source.length,s=t[++r];break}}return e}var Qb={composeNode:$a,composeEmptyNode:ii};function $a(e,t,n,r){let s=e.atKey,{spaceBefore:i,comment:o,anchor:a,tag:c}=n,
u,f=!0;switch(t.type){case"alias":u=Zb(e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");
break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=ka(e,t,c,r),a&&(u.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{u=zf(Qb,e,t,n,r),a&&(u.anchor=a.source.
substring(1))}catch(p){let h=p instanceof Error?p.message:String(p);r(t,"RESOURCE_EXHAUSTION",h)}break;default:{let p=t.
type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",p),f=!1}}return u??(u=ii(e,t.offset,
void 0,null,n,r)),a&&u.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!T(u)||
typeof u.value!="string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys mu\
st be strings"),i&&(u.spaceBefore=!0),o&&(t.type==="scalar"&&t.source===""?u.comment=o:u.commentBefore=o),e.options.keepSourceTokens&&
f&&(u.srcToken=t),u}function ii(e,t,n,r,{spaceBefore:s,comment:i,anchor:o,tag:a,end:c},u){let f={type:"scalar",offset:Qf(
t,n,r),indent:-1,source:""},p=ka(e,f,a,u);return o&&(p.anchor=o.source.substring(1),p.anchor===""&&u(o,"BAD_ALIAS","Anch\
or cannot be an empty string")),s&&(p.spaceBefore=!0),i&&(p.comment=i,p.range[2]=c),p}function Zb({options:e},{offset:t,
source:n,end:r},s){let i=new ft(n.substring(1));i.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.
endsWith(":")&&s(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=t+n.length,a=tt(r,o,e.strict,s);return i.
range=[t,o,a.offset],a.comment&&(i.comment=a.comment),i}function Zf(e,t,{offset:n,start:r,value:s,end:i},o){let a=Object.assign({_directives:t},e),c=new St(void 0,a),u={atKey:!1,
atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},f=et(r,{indicator:"doc-start",next:s??i?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});f.found&&(c.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="bloc\
k-seq")&&!f.hasNewline&&o(f.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),
c.contents=s?$a(u,s,f,o):ii(u,f.end,r,null,f,o);let p=c.contents.range[2],h=tt(i,p,!1,o);return h.comment&&(c.comment=h.
comment),c.range=[n,p,h.offset],c}function Ir(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;
return[t,t+(typeof n=="string"?n.length:1)]}function ep(e){let t="",n=!1,r=!1;for(let s=0;s<e.length;++s){let i=e[s];switch(i[0]){case"\
#":t+=(t===""?"":r?`

`:`
`)+(i.substring(1)||" "),n=!0,r=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,
afterEmptyLine:r}}var Nr=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(n,r,s,i)=>{let o=Ir(n);i?this.warnings.push(new Ar(o,r,s)):this.errors.push(new Ke(o,r,s))},this.
directives=new Qe({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,afterEmptyLine:s}=ep(this.prelude);
if(r){let i=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(s||t.directives.docStart||!i)t.commentBefore=r;else if(U(i)&&!i.flow&&i.items.length>0){let o=i.items[0];
P(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${r}
${a}`:r}else{let o=i.commentBefore;i.commentBefore=o?`${r}
${o}`:r}}if(n){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)
t.warnings.push(this.warnings[i])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:ep(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.
warnings}}*compose(t,n=!1,r=-1){for(let s of t)yield*this.next(s);yield*this.end(n,r)}*next(t){switch(t.type){case"direc\
tive":this.directives.add(t.source,(n,r,s)=>{let i=Ir(t);i[0]+=n,this.onError(i,"BAD_DIRECTIVE",r,s)}),this.prelude.push(
t.source),this.atDirectives=!0;break;case"document":{let n=Zf(this.options,this.directives,t,this.onError);this.atDirectives&&
!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,
!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"commen\
t":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:
t.message,r=new Ke(Ir(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);
break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new Ke(Ir(t),"\
UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=tt(t.end,t.offset+t.source.length,this.doc.options.strict,
this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Ke(Ir(t),"UNEXPECTED_TOKEN",`Unsup\
ported token ${t.type}`))}}*end(t=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){
let r=Object.assign({_directives:this.directives},this.options),s=new St(void 0,r);this.atDirectives&&this.onError(n,"MI\
SSING_CHAR","Missing directives-end indicator line"),s.range=[0,n,n],this.decorate(s,!1),yield s}}};var Ea=Symbol("break visit"),ev=Symbol("skip children"),tp=Symbol("remove item");function Kt(e,t){"type"in e&&e.type==="\
document"&&(e={start:e.start,value:e.value}),np(Object.freeze([]),e,t)}Kt.BREAK=Ea;Kt.SKIP=ev;Kt.REMOVE=tp;Kt.itemAtPath=
(e,t)=>{let n=e;for(let[r,s]of t){let i=n?.[r];if(i&&"items"in i)n=i.items[s];else return}return n};Kt.parentCollection=
(e,t)=>{let n=Kt.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],s=n?.[r];if(s&&"items"in s)return s;throw new Error("Par\
ent collection not found")};function np(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let s of["key","value"]){
let i=t[s];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=np(Object.freeze(e.concat([[s,o]])),i.items[o],n);
if(typeof a=="number")o=a-1;else{if(a===Ea)return Ea;a===tp&&(i.items.splice(o,1),o-=1)}}typeof r=="function"&&s==="key"&&
(r=r(t,e))}}return typeof r=="function"?r(t,e):r}var _a="\uFEFF",Sa="",xa="",oi="";function rp(e){switch(e){case _a:return"byte-order-mark";case Sa:return"doc-mode";case xa:return"flow-error-end";case oi:
return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}function He(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var sp=new Set("0123456789ABCDEFabcdef"),nv=new Set("0123456789ABCDEFGHIJK\
LMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),ai=new Set(",[]{}"),rv=new Set(` ,[]{}
\r	`),Aa=e=>!e||rv.has(e),Tr=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){
if(t){if(typeof t!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=
null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let t=this.
pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===
" ";)n=this.buffer[++r+t];if(n==="\r"){let s=this.buffer[r+t+1];if(s===`
`||!s&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&
He(this.buffer[t+3]))return-1}return t}getLine(){let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=
this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.
buffer.substring(this.pos,t))}hasChars(t){return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.
substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.buffer.substr(this.pos,t)}*parseNext(t){
switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-\
scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();if(t===null)return this.setNext("strea\
m");if(t[0]===_a&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let i=t[r-
1];if(i===" "||i==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let i=t[n-1];if(i===" "||i==="	")n-=1;else break}let s=(yield*this.
pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){
let n=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield Sa,
yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.setNext("line-start");
if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&He(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stre\
am"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!He(this.charAt(1))&&(this.indentNext=
this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&!this.atEnd)return this.setNext(
"block-start");if((t==="-"||t==="?"||t===":")&&He(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.
getLine();if(t===null)return this.setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(
t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(
1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Aa),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),
n+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:
return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.
pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let s=this.getLine();if(s===null)return this.
setNext("flow");if((r!==-1&&r<this.indentNext&&s[0]!=="#"||r===0&&(s.startsWith("---")||s.startsWith("..."))&&He(s[3]))&&
!(r===this.indentNext-1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield xa,yield*this.parseLineStart();
let i=0;for(;s[i]===",";)i+=yield*this.pushCount(1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),
s[i]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-i),"flow";case"{":case"[":return yield*this.
pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Aa),"flow";case'"':case"'":return this.flowKey=
!0,yield*this.parseQuotedScalar();case":":{let o=this.charAt(1);if(this.flowKey||He(o)||o===",")return this.flowKey=!1,yield*this.
pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){
let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=this.buffer.indexOf(
"'",n+2);else for(;n!==-1;){let i=0;for(;this.buffer[n-1-i]==="\\";)i+=1;if(i%2===0)break;n=this.buffer.indexOf('"',n+1)}
let r=this.buffer.substring(0,n),s=r.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let i=this.continueScalar(s+1);if(i===-1)break;s=r.indexOf(`
`,i)}s!==-1&&(n=s-(r[s-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}
return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.
blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")
this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>He(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let i=this.pos;r=this.buffer[i];++i)switch(r){case" ":n+=1;break;case`
`:t=i,n=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===
-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(
t+1);if(i===-1)break;t=this.buffer.indexOf(`
`,i)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(r=this.
buffer[s];r===" ";)r=this.buffer[++s];if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)do{let i=t-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let a=i;
for(;o===" ";)o=this.buffer[--i];if(o===`
`&&i>=this.pos&&i+1+n>a)t=i;else break}while(!0);return yield oi,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let t=this.flowLevel>0,n=this.pos-1,r=this.pos-1,s;for(;s=this.buffer[++r];)if(s===":"){let i=this.buffer[r+1];if(He(i)||
t&&ai.has(i))break;n=r}else if(He(s)){let i=this.buffer[r+1];if(s==="\r"&&(i===`
`?(r+=1,s=`
`,i=this.buffer[r+1]):n=r),i==="#"||t&&ai.has(i))break;if(s===`
`){let o=this.continueScalar(r+1);if(o===-1)break;r=Math.max(r,o-2)}}else{if(t&&ai.has(s))break;n=r}return!s&&!this.atEnd?
this.setNext("plain-scalar"):(yield oi,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.
buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.slice(this.pos,t);return r?(yield r,this.
pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Aa),t+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let n=this.flowLevel>0,r=this.charAt(1);if(He(r)||n&&ai.has(r)){n?this.flowKey&&(this.flowKey=!1):this.
indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){
if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!He(n)&&n!==">";)n=this.buffer[++t];return yield*this.pushToIndex(
n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(nv.has(n))n=this.buffer[++t];else if(n==="%"&&sp.has(
this.buffer[t+1])&&sp.has(this.buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){
let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let s=n-this.
pos;return s>0&&(yield this.buffer.substr(this.pos,s),this.pos=n),s}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(
r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};var Ht=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.
lineStarts.length;for(;n<r;){let i=n+r>>1;this.lineStarts[i]<t?n=i+1:r=i}if(this.lineStarts[n]===t)return{line:n+1,col:1};
if(n===0)return{line:0,col:t};let s=this.lineStarts[n-1];return{line:n,col:t-s+1}}}};function At(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function ip(e){for(let t=0;t<e.length;++t)
switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function ap(e){switch(e?.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}
function ci(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??
t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Pn(e){if(e.length===0)return[];
let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item\
-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function ui(e,t){if(t.length<1e5)Array.
prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function op(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!At(t.start,"explicit-key-ind")&&!At(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),
delete t.key,ap(t.value)?t.value.end?ui(t.value.end,t.sep):t.value.end=t.sep:ui(t.start,t.sep),delete t.sep)}var Rr=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type=
"",this.lexer=new Tr,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.
lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.
step(),this.offset+=t.length;return}let n=rp(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scala\
r";else{switch(this.type=n,yield*this.step(),n){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(
this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"\
map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:
this.atNewLine=!1}this.offset+=t.length}else{let r=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,
message:r,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.
type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.type==="doc-end"&&t?.type!==
"doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});
return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"sca\
lar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.
blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flo\
w-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){
return this.stack[this.stack.length-t]}*pop(t){let n=t??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",
message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield n;else{let r=this.peek(1);switch(n.type==="bl\
ock-scalar"?n.indent="indent"in r?r.indent:0:n.type==="flow-collection"&&r.type==="document"&&(n.indent=0),n.type==="flo\
w-collection"&&op(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let s=r.
items[r.items.length-1];if(s.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=
n;else{Object.assign(s,{key:n,sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=r.items[r.items.
length-1];s.value?r.items.push({start:[],value:n}):s.value=n;break}case"flow-collection":{let s=r.items[r.items.length-1];
!s||s.value?r.items.push({start:[],key:n,sep:[]}):s.sep?s.value=n:Object.assign(s,{key:n,sep:[]});return}default:yield*this.
pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type===
"block-seq")){let s=n.items[n.items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&ip(s.start)===-1&&(n.indent===0||s.
start.every(i=>i.type!=="comment"||i.indent<n.indent))&&(r.type==="document"?r.end=s.start:r.items.push({start:s.start}),
n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.
source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"\
doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),
this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,
source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{ip(t.start)!==
-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"co\
mment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"\
error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.
type==="map-value-ind"){let n=ci(this.peek(2)),r=Pn(n),s;t.end?(s=t.end,s.push(this.sourceToken),delete t.end):s=[this.sourceToken];
let i={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:r,key:t,sep:s}]};this.onKeyLine=!0,this.stack[this.
stack.length-1]=i}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.
props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){
let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.
type){case"newline":if(this.onKeyLine=!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-
1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.sep?n.sep.push(this.
sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let s=t.items[t.items.length-2]?.value?.
end;if(Array.isArray(s)){ui(s,n.start),s.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}
if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,s=r&&(n.sep||n.explicitKey)&&this.type!=="seq-it\
em-ind",i=[];if(s&&n.sep&&!n.value){let o=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newline":
o.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=
n.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":s||n.value?(i.push(this.sourceToken),t.items.push({start:i}),
this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&
!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):s||n.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],
key:null,sep:[this.sourceToken]});else if(At(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(ap(n.key)&&!At(n.sep,"newline")){let o=Pn(
n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:o,key:a,sep:c}]})}else i.length>0?n.sep=n.sep.concat(i,this.sourceToken):n.sep.push(
this.sourceToken);else if(At(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let o=Pn(n.start);
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||s?t.items.push({start:i,key:null,sep:[this.sourceToken]}):At(n.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):
Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);s||n.value?(t.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(
t);if(o){if(o.type==="block-seq"){if(!n.explicitKey&&n.sep&&!At(n.sep,"newline")){yield*this.pop({type:"error",offset:this.
offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else r&&t.items.push({start:i});
this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.length-1];switch(this.
type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type===
"comment"?r?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"\
space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){
let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){ui(s,n.start),s.push(this.sourceToken),t.items.pop();return}}
n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||At(n.start,"seq-item-ind")?t.items.push({start:[this.
sourceToken]}):n.start.push(this.sourceToken);return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.
push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.items.length-1];if(this.type==="fl\
ow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return;case"map-value-ind":!n||n.value?t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):
Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":
!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!n||n.value?
t.items.push({start:[],key:s,sep:[]}):n.sep?this.stack.push(s):Object.assign(n,{key:s,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(t);r?this.stack.push(r):(yield*this.pop(),yield*this.
step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||this.type===
"newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!==
"flow-collection"){let s=ci(r),i=Pn(s);op(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let a={type:"bl\
ock-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=
a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let n=ci(t),r=Pn(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=ci(t),r=Pn(n);return{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,n){
return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],
this.type==="newline"&&(yield*this.pop())}}};function sv(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new Ht||null,prettyErrors:t}}function Oa(e,t={}){let{lineCounter:n,prettyErrors:r}=sv(t),s=new Rr(n?.addNewLine),i=new Nr(t),o=null;for(let a of i.compose(
s.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new Ke(a.range.slice(0,2),"MULTIP\
LE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(o.errors.forEach(
ma(e,n)),o.warnings.forEach(ma(e,n))),o}var ov=1024*1024,fi=100,li=100,Ta=64,Ia=`is nested deeper than ${Ta} levels; write it flatter`,up=1e3,av=new RegExp(`(?:\
[-?:] ){${up}}`);function Wt({text:e,file:t}){let n=c=>new I([{file:t,message:c}]);if(Buffer.byteLength(e)>ov)throw n("i\
s larger than 1 MiB; split it, or take out what is old");if(cv(e))throw n(Ia);let r=new Ht,s=Oa(e,{lineCounter:r,prettyErrors:!1,
schema:"core",merge:!1,resolveKnownTags:!1,uniqueKeys:!1}),[i,...o]=s.errors;if(s.errors.some(({code:c})=>c==="RESOURCE_\
EXHAUSTION"))throw n(Ia);if(i)throw new I([{file:t,...Fc(e,[i,...o],r)}]);let a=lv(s);if(a===null)throw n(Ia);if(a.length>
0)throw new I(a.map(({offset:c,path:u,message:f})=>({file:t,line:r.linePos(c).line||1,path:qo(u),message:f})));return{data:uv(
s,n),problem:(c,u)=>({file:t,line:fv(s,r,c),path:qo(c),message:u})}}function cv(e){let t=0;for(let[n]of e.matchAll(/[[\]{}]/g))
if(t=Math.max(0,t+("[{".includes(n)?1:-1)),t>up)return!0;return av.test(e)}function uv(e,t){try{return e.toJS({maxAliasCount:1+
fi})}catch(n){throw n instanceof ReferenceError?t(`uses aliases more than ${fi} times; write less`):n}}function lv(e){let t=[],
n=new Map,r=new Map,s=0,i=!1,o=(f,p,h)=>(t.push({offset:f.range?.[0]??0,path:p,message:h}),t.length>li?ve.BREAK:void 0),
a=()=>(i=!0,ve.BREAK),c=(f,p)=>{s+=1;let h=n.get(f.source),l=()=>Na([...p,f]);return h===void 0?o(f,l(),hv(f)):p.includes(
h)?o(f,l(),`*${f.source} holds itself`):(r.set(f,h),cp(p)+lp(h,r)>Ta?a():void 0)},u=(f,p)=>{let h=new Set;for(let{key:l}of f.
items){let d=T(l)?Ra(l.value):null,m=d===null?"is not a plain key; write key: value":h.has(d)?"is there twice; keep one":
null;if(h.add(d??""),m===null)continue;let y=[...Na([...p,f]),d??"?"],g=o(C(l)?l:f,y,m);if(g!==void 0)return g}};if(ve(e,
{Node(f,p,h){if(p.tag!==void 0){let l=Na([...h,p]),d=o(p,l,pv(p.tag));if(d!==void 0)return d}if(he(p))return c(p,h);if("\
anchor"in p&&p.anchor&&n.set(p.anchor,p),!(!se(p)&&!ie(p)))return cp(h)===Ta?a():se(p)?u(p,h):void 0}}),i)return null;if(t.
sort((f,p)=>f.offset-p.offset),t.length>li){let{offset:f=0}=t[li]??{},p={offset:f,path:[],message:"and more like these"};
return[...t.slice(0,li),p]}if(s>fi){let f=`has ${s} aliases; write ${fi} at most`;t.push({offset:0,path:[],message:f})}return t}
function cp(e){return e.filter(t=>se(t)||ie(t)).length}function lp(e,t,n=new Map){let r=n.get(e);if(r!==void 0)return r;
let s=he(e)?[t.get(e)]:P(e)?[e.key,e.value]:se(e)||ie(e)?e.items:[],i=0;for(let o of s)i=Math.max(i,lp(o,t,n));return(se(
e)||ie(e))&&(i+=1),n.set(e,i),i}function Na(e){return e.flatMap((t,n)=>{if(P(t))return[T(t.key)?Ra(t.key.value):"?"];let r=e[n+
1];return ie(t)&&r?[t.items.indexOf(r)]:[]})}function fv(e,t,n){let r=e.contents,s=0;for(let i of n)if(he(r)&&(r=r.resolve(
e)),se(r)){let o=r.items.find(({key:a})=>T(a)&&Ra(a.value)===i);if(!o)break;T(o.key)&&(s=o.key.range?.[0]??s),r=o.value}else if(ie(
r))r=r.items[Number(i)],C(r)&&(s=r.range?.[0]??s);else break;return t.linePos(s).line||1}function Ra(e){return e===null?
"":String(e)}function pv(e){return`has the tag ${e}, and tags are not read; put a text that starts with ! in quotes, or \
take the tag out`}function hv({source:e}){return`*${e} is not defined above; quote the value if it is plain text`}var fp=100;function pi(e,t,n=gf){let r=Wt(e),{data:s}=r;if(!D(s))throw new I([{file:e.file,message:s===null?"is empty; w\
rite notify, chains or receive":"holds no mapping; write notify:, chains: or receive: at its top"}]);let i=Object.keys(s).
filter(f=>!zr.includes(f)),{notify:o,chains:a,receive:c}=dv(gv,r,[...i.flatMap(vv),...wf(s,t,n)]),u=b(b(s,"notify"),"ema\
il")!==void 0;return{config:{...o&&{notify:{...o,webhooks:pp(o.webhooks,t)}},chains:a.map(f=>({...f,webhooks:pp(f.webhooks,
t)})),...c&&{receive:c}},ignored:[...i,...u?["notify.email"]:[]]}}function dv(e,{data:t,problem:n},r){let s=oe(e,t),i=(s.issues??[]).map(({path:c=[],message:u})=>({path:c.map(({key:f})=>typeof f==
"number"?f:String(f)),message:u}));if(s.success&&r.length===0)return s.output;let o=[...i,...mv(r,i)],a=o.slice(0,fp).map(
({path:c,message:u})=>n(c,u)).sort((c,u)=>(c.line??0)-(u.line??0));throw new I(a,Math.max(0,o.length-fp))}function mv(e,t){
let n=new Set(t.map(({path:s})=>JSON.stringify(s))),r=new Set;return e.filter(({path:s,message:i})=>{let o=JSON.stringify(
s),a=`${o} ${i}`;return!n.has(o)&&!r.has(a)&&r.add(a)})}function pp(e,t){let n=new Set(e.map(({name:i})=>i)),r=new Map,s=i=>{
let o=(r.get(i)??0)+1;r.set(i,o);let a=o===1?i:`${i} #${o}`;return n.has(a)?s(i):a};return e.map(i=>{let{name:o=s(yv(i,t))}=i;
return{...i,name:o}})}function yv({method:e,url:t},n){let r=je(t),s=r===null?t:n.get(r)??"",i=/^[^:/?#]*:\/\/[^/?#]*/.exec(
s)?.[0]??"",o=URL.canParse(i)?new URL(i).host:r;return`${e} ${o}`}var gv=R({notify:v(sl),chains:v(V(cl,Z("must be a list\
 of chains, each with a name")),[]),receive:v(gu)}),hp={notify:"notify",chains:"chains",chain:"chains",receive:"receive",
webhooks:"notify.webhooks",webhook:"notify.webhooks",tests_url:"notify.tests_url",providers:"receive.providers",functions:"\
receive.functions"},wv=["name","enabled","timeout"],La=new Map([...Object.keys(ir).filter(e=>!wv.includes(e)).map(e=>[e,
"a webhook"]),["required","a webhook"],["only_failures","a webhook"],["failures_only","a webhook"],["events","a webhook \
or a chain"],["match","a webhook or a chain"],["callback","a link of a chain"],["token_secret_name","a chain"],["expect_\
final_callback","a chain"]]),bv=[...La.keys()].filter(e=>e.length>10);function vv(e){let t=e.startsWith("x-")?null:kv(e)??
$v(e),n=pn(e)??t;return n===null?[]:[{path:[e],message:n}]}function kv(e){let t=ao(e),n=La.get(La.has(t)?t:Q(e,bv)??"");
return n===void 0?null:`unknown key; it belongs to ${n}, so check its indentation`}function $v(e){let t=Q(e,Object.keys(
hp)),n=t===null?void 0:hp[t];return n===void 0?null:`unknown key; did you mean ${n}?`}function dp(e){let t=e.protocol==="https:";if(Ev(e))return;let n=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.
env.http_proxy||process.env.HTTP_PROXY;if(n)try{return new hi(n)}catch{if(!n.startsWith("http://")&&!n.startsWith("https\
://"))return new hi(`http://${n}`)}else return}function Ev(e){if(!e.hostname)return!1;let t=e.hostname;if(_v(t))return!0;
let n=process.env.no_proxy||process.env.NO_PROXY||"";if(!n)return!1;let r;e.port?r=Number(e.port):e.protocol==="http:"?r=
80:e.protocol==="https:"&&(r=443);let s=[e.hostname.toUpperCase()];typeof r=="number"&&s.push(`${s[0]}:${r}`);for(let i of n.
split(",").map(o=>o.trim().toUpperCase()).filter(o=>o))if(i==="*"||s.some(o=>o===i||o.endsWith(`.${i}`)||i.startsWith(".")&&
o.endsWith(`${i}`)))return!0;return!1}function _v(e){let t=e.toLowerCase();return t==="localhost"||t.startsWith("127.")||
t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}var hi=class extends URL{constructor(t,n){super(t,n),this._decodedUsername=
decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}};var mp;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(mp||(mp={}));function Lr(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(
`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}import{readFileSync as xv}from"node:fs";function gp(e){let t=(r,s="")=>process.env[r]||s,n=t("GITHUB_REPOSITORY");return{repository:n,repositoryOwner:t("GITHUB_\
REPOSITORY_OWNER",n.split("/")[0]??""),workflow:t("GITHUB_WORKFLOW"),workflowRef:t("GITHUB_WORKFLOW_REF"),runId:Number(t(
"GITHUB_RUN_ID","0"))||0,runNumber:Number(t("GITHUB_RUN_NUMBER","0"))||0,runAttempt:Number(t("GITHUB_RUN_ATTEMPT","1"))||
1,sha:t("GITHUB_SHA"),workflowSha:t("GITHUB_WORKFLOW_SHA"),ref:t("GITHUB_REF"),refName:t("GITHUB_REF_NAME"),headRef:t("G\
ITHUB_HEAD_REF"),baseRef:t("GITHUB_BASE_REF"),eventName:t("GITHUB_EVENT_NAME"),actor:t("GITHUB_ACTOR"),serverUrl:yp(t("G\
ITHUB_SERVER_URL","https://github.com")),apiUrl:yp(t("GITHUB_API_URL","https://api.github.com")),workspace:t("GITHUB_WOR\
KSPACE",process.cwd()),runnerName:t("RUNNER_NAME"),job:t("GITHUB_JOB"),jobId:t("GITEA_ACTIONS")==="true"?Av(t("ACTIONS_R\
UNTIME_TOKEN")):"",step:t("GITHUB_ACTION"),temp:t("RUNNER_TEMP",process.cwd()),event:Ov(t("GITHUB_EVENT_PATH"),e)}}function Av(e){
let[,t=""]=e.split(".");try{let n=b(JSON.parse(Buffer.from(t,"base64url").toString()),"JobID");return Number.isSafeInteger(
n)?String(n):""}catch{return""}}function yp(e){return e.replace(/\/+$/,"")}function Ov(e,t){if(e==="")return{};try{return JSON.
parse(xv(e,"utf8"))}catch(n){return t(`the event's payload ${e} cannot be read: ${n}`),{}}}var Iv=["notify","test","chain","gate","callback","receive","redeliver"];function bp(){let e=[],t=l=>{e.push(l)},n=(l,d="")=>Lr(l)||d,r=(l,d,m=/[\s,]+/)=>n(l,d).split(m).map(y=>y.trim()).filter(
y=>y!==""),s=l=>{let d=r(l,"");for(let m of d){let y=es(m);y!==null&&t(`input ${l}: ${y}`)}return d},i=(l,d,[m,y])=>{let g=Lr(
l,{trimWhitespace:!1});return g.trim()===""&&wp(l)&&t(`input ${l} is empty; write ${m}, or leave the input out (or write\
 ${d}) to ${y}`),g.trim()===d?"":g},o=(l,d,m)=>i(l,d,["a name",m]).trim(),a=(l,d)=>{let m=n(l,d[0]),y=d.find(g=>g===m);return y===
void 0&&t(`input ${l} is "${m}"; write one of ${d.join(", ")}`),y??d[0]},c=l=>{let d=n(l);return d===""?null:/^[1-9]\d{0,15}$/.
test(d)?Number(d):(t(`input ${l} is "${d}"; write a whole number above 0`),null)},u=(l,d="")=>{let m=n(l,d);if(m==="")return null;
let y=ts(m);return(y===null||y===0)&&t(`input ${l} is "${m}"; write a time such as 30s, 10m, 1h`),y},f=a("mode",Iv),p=gp(
t),h={mode:f,configFile:n("config-file",".github/webhooks.yml"),config:Lr("config",{trimWhitespace:!1}),jobId:n("job-id")||
p.jobId,jobStatus:n("job-status")===""?null:a("job-status",["success","failure","cancelled"]),needs:n("needs"),repository:Cv(
n("repository"),t),runId:c("run-id"),runAttempt:c("run-attempt"),only:r("only","",/[\n,]+/),allowedSchemes:r("allowed-sc\
hemes","https"),allowedMethods:r("allowed-methods","POST PUT PATCH"),allowedHosts:wp("allowed-hosts")?r("allowed-hosts",
""):r("allowed-hosts","public"),showResponse:a("show-response",["on-failure","always","never"]),caCertificates:n("ca-cer\
tificates"),dryRun:a("dry-run",["false","true"])==="true",chain:f==="gate"?o("chain","(none)","accept callbacks without \
a token"):n("chain").replace(/^\(none\)$/,""),startAt:n("start-at"),via:a("via",["event","listener","status","check"]),listen:Pv(
n("listen","127.0.0.1:8080"),t),publicUrl:n("public-url"),callback:f==="gate"?i("callback","(none)",["a callback's JSON",
"use the source in the input via"]):"",context:n("context"),branch:s("branch"),app:o("app","(any)","accept every app"),callbackSecretName:o(
"callback-secret-name","(none)","accept unsigned callbacks"),listenerToken:n("listener-token"),callbackFormat:n("callbac\
k-format"),callbackSignature:n("callback-signature"),since:f==="gate"?a("since",["run","attempt","commit"]):"run",timeoutMs:u(
"timeout"),callbackUrl:n("callback-url"),state:n("state"),description:n("description"),targetUrl:n("target-url"),variables:jv(
n("variables"),t),record:n("record"),trustRecord:a("trust-record",["false","true"])==="true",deliveries:r("deliveries","\
failed",/[\n,]+/),sinceMs:f==="redeliver"?u("since"):null,giveUpAfterMs:u("give-up-after","24h")??0,coverage:n("coverage")===
""?null:a("coverage",["true","false"])==="true",environment:p};if(e.length===0&&e.push(...Lv(h)),e.length>0)throw new I(
e.map(l=>({message:l})));return h}var gi=["mode notify","mode test","mode chain","a gate with the input callback","a gat\
e with via: listener","a gate with via: status","a gate with via: check","a gate in dispatch events","a gate in status e\
vents","a gate in check_run events","a gate in deployment_status events","mode callback","mode receive from an event","m\
ode receive with via: listener","mode receive with the input record","mode redeliver","mode redeliver with the input sin\
ce"];function Nv(e){let{mode:t,via:n,record:r,callback:s,sinceMs:i,environment:o}=e;if(t==="receive")return r!==""?"mode\
 receive with the input record":n==="listener"?"mode receive with via: listener":"mode receive from an event";if(t==="re\
deliver"&&i!==null)return"mode redeliver with the input since";if(t!=="gate")return`mode ${t}`;if(s.trim()!=="")return"a\
 gate with the input callback";if(n!=="event")return`a gate with via: ${n}`;switch(o.eventName){case"repository_dispatch":case"\
workflow_dispatch":return"a gate in dispatch events";case"status":case"check_run":case"deployment_status":return`a gate \
in ${o.eventName} events`;default:return null}}var Cn=["mode notify","mode test","mode chain"],yi=gi.filter(e=>e.startsWith(
"mode receive")),mi=gi.filter(e=>e.startsWith("a gate")),jn=gi.filter(e=>e.startsWith("mode redeliver")),Ma=[...Cn,"a ga\
te in dispatch events",...yi,...jn],di=[...Cn,"a gate in dispatch events","mode callback",...jn],Tv={"config-file":Ma,"c\
onfig-token":Ma,config:Ma,needs:Cn,repository:["mode notify","mode test"],"run-id":[...Cn,"a gate with via: status","a g\
ate with via: check"],"run-attempt":[...Cn,"a gate with via: status","a gate with via: check"],only:["mode notify","mode\
 test",...jn],"allowed-schemes":di,"allowed-methods":di,"allowed-hosts":di,"show-response":di,"dry-run":gi,chain:["mode \
chain",...mi],"start-at":["mode chain"],via:[...mi.filter(e=>e!=="a gate with the input callback"),...yi],callback:["a g\
ate with the input callback"],context:["a gate with via: status","a gate with via: check","a gate in status events","a g\
ate in check_run events","a gate in deployment_status events","mode callback"],branch:["a gate in status events","a gate\
 in check_run events"],app:["a gate in check_run events","a gate with via: check"],"callback-secret-name":[...mi,"mode c\
allback"],"listener-token":["a gate with via: listener",...yi],"callback-format":["a gate with the input callback","a ga\
te with via: listener","a gate with via: status","a gate with via: check","a gate in dispatch events","a gate in status \
events","a gate in check_run events","a gate in deployment_status events"],timeout:["mode chain","a gate with via: liste\
ner","a gate with via: status","a gate with via: check","a gate in dispatch events","mode receive with via: listener"],"\
callback-url":["mode callback"],state:["mode callback"],description:["mode callback"],"target-url":["mode callback"],variables:[
...Cn,"a gate in dispatch events"],record:["mode receive with the input record","mode redeliver"],"trust-record":["mode \
receive with the input record"],deliveries:jn,coverage:["mode notify","mode test"],since:["a gate with via: status","a g\
ate with via: check",...jn],"callback-signature":["a gate with via: listener"],"give-up-after":["mode redeliver with the\
 input since"]},Rv={"config-file":".github/webhooks.yml","allowed-schemes":"https","allowed-methods":"POST PUT PATCH","a\
llowed-hosts":"public","show-response":"on-failure",via:"event",since:"run",app:"(any)",callback:"(none)","callback-secr\
et-name":"(none)",chain:"(none)",deliveries:"failed","give-up-after":"24h"};function Lv(e){let t=Nv(e);return t===null?[]:
Object.entries(Tv).filter(([n,r])=>{let s=Lr(n);return s!==""&&s!==Rv[n]&&!r.includes(t)}).map(([n,r])=>`input ${n} is s\
et, but ${t} does not read it; leave it out (it is read by ${Mv(r)})`)}function Mv(e){let t=[["mode gate",mi],["mode rec\
eive",yi],["mode redeliver",jn]];return[...new Set(e.map(r=>t.find(([,i])=>i.includes(r)&&i.every(o=>e.includes(o)))?.[0]??
r))].join(", ")}function wp(e){return process.env[`INPUT_${e.toUpperCase()}`]!==void 0}function Pv(e,t){let[,n,r,s]=/^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.
exec(e)??[],i=n??r;return i===void 0||Number(s)>65535?(t(`input listen is "${e}"; write HOST:PORT, as 127.0.0.1:8080`),{
host:"127.0.0.1",port:0}):{host:i,port:Number(s)}}function Cv(e,t){return e!==""&&!/^[\w.-]+\/[\w.-]+$/.test(e)&&t(`inpu\
t repository is "${e}"; write OWNER/NAME`),e}function jv(e,t){if(e==="")return{};try{let n=JSON.parse(e);if(_c(e)||t("in\
put variables holds an integer beyond 2^53, which would be rounded; put it in quotes"),typeof n=="object"&&n!==null&&!Array.
isArray(n))return n}catch{}return t('input variables is not a JSON object; write {"NAME": "value"}'),{}}var vp=/^[A-Za-z0-9_-]+$/,
kp="names hold letters, digits, _ and - only",Dv='a value of several lines needs the JSON form: {"NAME": ${{ toJSON(secr\
ets.NAME) }}}';function $p(e){let t=e.trimStart();return t===""?{secrets:new Map}:t.startsWith("{")?Bv(t):Uv(e)}function Uv(e){
let t=new Map,n=[],r=new Set;for(let[s,i]of e.split(`
`).entries()){let o=i.endsWith("\r")?i.slice(0,-1):i;if(o==="")continue;let a=o.indexOf("="),c=o.slice(0,Math.max(a,0));
vp.test(c)?t.has(c)?r.add(c):t.set(c,o.slice(a+1)):n.push(s+1)}if(n.length>0){let s=n.length===1?"line":"lines",i=n.slice(
0,10).join(", "),o=n.length>10?" and more":"";return{error:`input secrets, ${s} ${i}${o}: write NAME=value (${kp}); ${Dv}`}}
return r.size>0?{error:Ep(r)}:{secrets:t}}function Bv(e){let t;try{t=JSON.parse(e)}catch{return{error:'input secrets sta\
rts with { but is not valid JSON; write {"NAME": "value"}, or lines NAME=value'}}let n=Object.entries(t??{}),r=new Map,s=[];
for(let[o,[a,c]]of n.entries())vp.test(a)?typeof c!="string"?s.push(`input secrets: ${a} must be a string; put it in quo\
tes`):r.set(a,c):s.push(`input secrets: name number ${o+1} is wrong; ${kp}`);if(s.length>0)return{error:s.join(". ")};let i=new Set(
[...Qn(e)].map(o=>String(o.at(-1))));return i.size>0?{error:Ep(i)}:{secrets:r}}function Ep(e){return`input secrets: give\
n twice: ${[...e].join(", ")}; keep one of each`}var K=class extends Error{},Te=".github/webhooks.yml",Ot={file:{type:"string",default:Te}},Vt={secrets:{type:"string"}};
function Re(e){let{summary:t,usage:n,about:r,options:s,run:i}=e,[o,a]=e.arguments;return{summary:t,help:`${n}

${t}

${r.trim()}`,async run(c,u){let f=Gv(c,s),{length:p}=f.positionals;if(p<o||p>a)throw new K(p<o?"too few arguments":h());
return i(f,u);function h(){return`unknown argument ${f.positionals.at(a)}`}}}}function Gv(e,t){try{return qv({args:[...e],
options:t,allowPositionals:!0})}catch(n){throw n instanceof TypeError?new K(n.message):n}}function Yt(e,{env:t,readInput:n}){
let r=e===void 0?t.SECRETS:e==="-"?n().toString("utf8"):zt(e);if(r===void 0)return null;let s=$p(r);if("error"in s)throw new I(
s.error);return s.secrets}function Jt(e,t){let n=zt(e),r=t??dr(n),{config:s}=pi({text:n,file:e},r);return{config:s,text:n}}
function zt(e){try{return Fv(e,"utf8")}catch(t){let n=t instanceof Error&&"code"in t?t.code:"";throw new I(n==="ENOENT"?
`there is no ${e}; run this in the repository's root, or name the file`:`${e} cannot be read (${n})`)}}import{existsSync as rh,readdirSync as sh}from"node:fs";import{dirname as $0,join as xi}from"node:path";import{createHmac as Sp,createSecretKey as wi}from"node:crypto";var Kv="webhook-action/relay/v1/",xp=32,Hv=wi(Buffer.alloc(xp)),Wv=16;var Vv=/^[A-Za-z0-9]{1,8}$/;function Ap(e){let t=[],n=[];for(let[i,o]of e.split(",").entries()){let[a="",c="",...u]=o.trim().
split(":"),f=Mp(c),p=`key number ${i+1}`;!Vv.test(a)||f===null||u.length>0?n.push(`${p} is not id:key; write 1 to 8 lett\
ers or digits, a colon and 32 bytes as base64url (43 characters)`):t.some(h=>h.id===a)?n.push(`${p} has the id ${a} of a\
nother key; write its own`):t.push({id:a,bytes:f})}let[r,...s]=t;return n.length>0||r===void 0?{errors:n}:{keys:[r,...s]}}
function bi({id:e,bytes:t},n){return{id:e,key:vi(t,n.toLowerCase())}}function Op({id:e,key:t}){return`whr_${e}_${t.toString(
"base64url")}`}function Ip(e){let t=e.split(",").map(n=>{let[,r="",s=""]=/^whr_([A-Za-z0-9]{1,8})_(.*)$/.exec(n.trim())??
[],i=Mp(s);return i===null?null:{id:r,key:i}});return t.includes(null)?null:t.filter(n=>n!==null)}function vi(e,t){return Lp(
Yv(e),`${Kv}${t}`)}function Yv(e){let t=Sp("sha256",Hv).update(e).digest();return wi(t)}var _p=new WeakMap;function Np(e,t){
let n=_p.get(e)??new Map,r=n.get(t)??wi(vi(e.key,t));return _p.set(e,n.set(t,r)),r}function Tp(e,t){return Rp(e,JSON.stringify(
t))}function Rp(e,t){return Lp(e,t).subarray(0,Wv).toString("base64url")}function Lp(e,t){let n=Buffer.isBuffer(e)?wi(e):
e;return Sp("sha256",n).update(t).digest()}function ki(e,t,n){let r=Np(e,`secret/${t}`).export();return n==="text"?r.toString(
"base64url"):`whsec_${r.toString("base64")}`}function Mp(e){let t=Buffer.from(e,"base64url");return t.length===xp&&t.toString("base64url")===e?t:null}var Jv=/^[A-Za-z0-9._~\-/%]+$/;var cL={id:"",bytes:Buffer.alloc(32)};function $i(e,t,n,r=null){let s=r===null?"":`${r}.`,i=zv(e,t,n,r);return`/w/${t}/${e.
id}.${s}${i}/${n}`}function Pp(e){let t=e.replace(/%2e/gi,".").split("/");return Jv.test(e)&&!t.some(n=>/^\.{0,2}$/.test(
n))}function zv({key:e},t,n,r){return Tp(vi(e,"url"),["w",t.toLowerCase(),n,r])}import{execFileSync as m0}from"node:child_process";import{existsSync as y0}from"node:fs";function Cp(e){let t=new Map;for(let[n,r]of e){let s=t.get(n);t.set(n,s===void 0?r:`${s}, ${r}`)}return Object.fromEntries(
t)}var Xv=["x-github-delivery","webhook-id","x-gitlab-event-uuid","svix-id"],yL=["content-type",...Xv];function Pa(e){let t=Qv(e);try{return decodeURI(t)}catch{return t}}function Qv(e){let t=0,n=e.length;for(;e[t]==="/";)t+=
1;for(;n>t&&e[n-1]==="/";)n-=1;return e.slice(t,n)}var Zv=/^application\/x-www-form-urlencoded *(?:;|$)/i,e0=/^[ \t\r\n]*[{["]/;function jp(e){let t=t0(e)?n0(e.body.toString()):null;return typeof t=="string"?t:null}function t0({headers:e,body:t}){return Zv.
test(e["content-type"]??"")&&!e0.test(no(t.toString()))}function n0(e){let t=e.split("&").filter(r=>/^payload(?:=|$)/.test(
r)).map(r=>r.slice(8)),[n]=t;return n===void 0?null:t.length>1?{fault:"the body is a form with more than one payload"}:r0(
n)??{fault:"the body is a form whose payload is not percent-encoded UTF-8"}}function r0(e){try{return decodeURIComponent(e.replaceAll("+"," "))}catch{return null}}function Ca(e){let t=e.split(/\r\n|\r|\n/).map(n=>n.trim());return[...new Set([e,...t])].filter(n=>n.trim()!==""&&[...n].
length>=4)}function Dp(e){return[...new Set(Ca(e).flatMap(s0))]}function s0(e){let t=Buffer.from(e),n=JSON.stringify(e).
slice(1,-1);return[e,n,n.replaceAll("/","\\/"),encodeURIComponent(t.toString()),new URLSearchParams([["",e]]).toString().
slice(1),t.toString("base64").replace(/=+$/,""),t.toString("base64url")]}var Dn="***",i0=/authorization|token|cookie|secret|key|signature|password/i,o0=16,a0=16;function Ei(){let e=new Set,t=qp();
return{add(n){if(e.has(n))return[];e.add(n);for(let r of Dp(n))t.add(r);return Ca(n)},redact(n){let r="",s=0,i=-1,o=-1;for(let{
at:a,length:c}of Gp(n,t,o0))a>=o&&(i>=0&&(r+=n.slice(s,i)+Dn,s=o),i=a),o=Math.max(o,a+c);return i<0?n:r+n.slice(s,i)+Dn+
n.slice(o)}}}function Bp(e,t=a0){let n=new Map,r=(i,o)=>{n.has(i)||n.set(i,o)};for(let[i,o]of e)if(!([...o.trim()].length<
t)){r(o,`\${secrets.${i}}`);for(let[a,c]of Object.entries(io))r(c(o),`\${secrets.${i}|${a}}`)}let s=qp();for(let i of n.
keys())s.add(i);return i=>{let o=[],a=0,c=u=>{u>a&&o.push({kind:"text",text:i.slice(a,u)})};for(let{at:u,length:f}of Gp(
i,s)){if(u<a)continue;c(u),a=u+f;let p=n.get(i.slice(u,a))??"";o.push({kind:"placeholder",placeholder:p})}return c(i.length),
o}}var Fp=4;function qp(){let e=new Map,t=new Uint8Array(256),n=0;return{add(r){t[r.charCodeAt(0)&255]=1;let s=Up(r,0),i=e.
get(s)??[];if(i.includes(r))return;let o=i.findIndex(({length:a})=>a<r.length);i.splice(o<0?i.length:o,0,r),e.set(s,i),n=
Math.max(n,r.length)},next(r,s){let i=s;for(;i<r.length&&t[r.charCodeAt(i)&255]===0;)i++;return i},candidates:(r,s)=>e.get(
Up(r,s))??[],longest:()=>n}}function Up(e,t){let n=0;for(let r=0;r<Fp;r++)n=n*31+e.charCodeAt(t+r)|0;return n}function*Gp(e,t,n=1/0){
let r=e.length-t.longest();for(let s=t.next(e,0);s+Fp<=e.length;s=t.next(e,s+1)){let i=t.candidates(e,s);if(i.length===0)
continue;let o=e.length-s,c=s>r&&o>=n&&i.some(u=>u.startsWith(e.slice(s)))?o:i.find(u=>e.startsWith(u,s))?.length;c!==void 0&&
(yield{at:s,length:c})}}function c0(e){return i0.test(e)}function Kp(e){return Object.fromEntries(Object.entries(e).map(
([t,n])=>[t,c0(t)?Dn:n]))}var ja={type:"token",header:"Authorization"},Hp=["x-gitea-event","x-forgejo-event","x-gogs-event"],u0={github:{marks:[{...Xt(
"x-github-event"),absent:Hp}],signature:"github"},gitea:{marks:Hp.map(Xt),signature:"gitea"},sonarqube:{marks:[Xt("x-son\
arqube-project")],signature:{algorithm:"sha256",header:"X-Sonar-Webhook-HMAC-SHA256",prefix:"",encoding:"hex"}},slack:{marks:[
Xt("x-slack-request-timestamp")],signature:"slack"},stripe:{marks:[Xt("stripe-signature")],signature:"stripe"},gitlab:{marks:[
Xt("x-gitlab-event")],signature:{type:"token",header:"X-Gitlab-Token"}},bitbucket:{marks:[Xt("x-event-key")],signature:{
algorithm:"sha256",header:"X-Hub-Signature",prefix:"sha256=",encoding:"hex"}},"docker-hub":{marks:[{match:{},present:["p\
ush_data","repository.repo_name"]}],signature:null},harbor:{marks:[{match:{body:{type:["[A-Z]**"]}},present:["event_data"]},
{match:{body:{specversion:["1.*"],type:["harbor.**"]}},present:["data"]}],signature:ja},quay:{marks:[{match:{},present:[
"repository","namespace","name","docker_url","homepage"]}],signature:null},acr:{marks:[{match:{},present:["id","timestam\
p","action","target.repository"]}],signature:ja},registry:{marks:[{match:{headers:{"content-type":["application/vnd.dock\
er.distribution.events.v[0-9]+\\+json**"]}},present:["events"]}],signature:ja}};function Wp(e){return u0[e]}function Xt(e){
return{match:{headers:{[e]:["**"]}},present:[]}}function Da(e,t,{secrets:n,now:r}){let s=e.secret_name,i=Mr(e);if(i===null)return null;let o=s.map(h=>n.get(h)??"").filter(
Boolean);if(o.length===0)return s.length===0?"no secret_name is given, so nothing can be verified":`${s.join(" and ")} o\
f the secrets input ${s.length>1?"are":"is"} empty, and an empty secret verifies nothing`;let a=Math.floor(r/1e3),{tolerance:c}=e,
u={headers:t.headers,body:t.body,now:a,...c!==void 0&&{tolerance:c/1e3}},f=f0(i,u,o);if(f==="ok")return null;if(f==="unt\
imely"&&!_i(i))return sf(i,u);let p=p0(i);return f==="missing"?`${p} is missing`:`${p} does not fit ${s.join(" or ")}`}function Vp(e){
return Mr(e)===null}function Ua(e,t,n){return Mr(e)!==null&&Da(e,t,n)===null}function Yp(e){let t=Mr(e);return t&&h0(t).
toLowerCase()}function Mr(e){let{signature:t,type:n,secret_name:r}=e;if(t==="none")return null;if(t!==void 0)return t;if(r.
length===0&&!l0(e))return null;let s=n===void 0?null:Wp(n).signature;return s===null||s==="none"?"jobserv":s}function l0({
type:e}){return yn.some(t=>t===e)}function f0(e,t,n){if(!_i(e)){let a=Wo(e,t,n),c=e==="gitea"&&a==="wrong"?jp(t):null;return c===
null||c.startsWith(fr)?a:Wo(e,{...t,body:Buffer.from(c)},n)}let{headers:r}=t,{prefix:s=""}=e,i=Hr(b(r,e.header.toLowerCase()));
return i===null||i===""?"missing":n.filter(a=>d0(s+a,i)).length>0?"ok":"wrong"}function _i(e){return typeof e=="object"&&
"type"in e}function p0(e){let t=_i(e)?[e.header]:Kl(e),n=t.at(-1);return t.length===1?`the header ${n}`:`one of the head\
ers ${t.slice(0,-1).join(", ")} and ${n}`}function h0(e){return _i(e)?e.header:Gl(e)}function d0(e,t){let n=vt(e,t),r=vt(
e,Buffer.from(t,"latin1"));return n||r&&/^[\0-\xff]*$/.test(t)}function Jp(e){return Mr(e)==="standard-webhooks"}var Xp=`
Environment:
  RELAY_KEYS          the keys of the relay, ID:KEY, the newest first`,Qp=Re({summary:"Prints a repository's secret RELA\
Y, derived from RELAY_KEYS.",usage:"key OWNER/NAME [--all]",about:`
  --all               one text for each key in RELAY_KEYS, with commas between:
                      the secret's value while keys are rotated
${Xp}

  webhook-action key acme/lmp | gh secret set RELAY --repo acme/lmp`,options:{all:{type:"boolean",default:!1}},arguments:[
1,1],run({values:e,positionals:[t=""]},{env:n}){let r=th(t),[s,...i]=eh(n),a=[s,...e.all?i:[]].map(c=>Op(bi(c,r))).join(
",");return{ok:!0,json:{repository:r,secret:a},lines:[a]}}}),g0=86400,Zp=Re({summary:"Prints a webhook's URL at the rela\
y, and the secret of its sender.",usage:"url URI [--relay URL] [--repo OWNER/NAME] [--days N] [--file FILE]",about:`
  --relay URL         the relay, as https://hooks.example.com; default RELAY_URL
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git
  --days N            the URL expires in N days
  --file FILE         the config that names the URI's provider;
                      default ${Te}

The secret is printed for each provider with a secret_name that has a function
for the URI. It is the one that the relay and the step derive; where they were
given a value for that name, the sender needs that value instead.
${Xp}
  RELAY               in place of RELAY_KEYS: the repository's secret

  webhook-action url docker/push --repo acme/lmp --relay https://hooks.example.com`,options:{...Ot,relay:{type:"string"},
repo:{type:"string"},days:{type:"string"}},arguments:[1,1],run({values:e,positionals:[t=""]},{env:n}){if(!Pp(t))throw new K(
`"${t}" can't be part of a URL of the relay; write letters, digits and . _ ~ - % with single slashes between`);let r=Fa(
e.relay??n.RELAY_URL),s=dt(e.repo,n),i=Pr(s,n),o=w0(e.days),a=r+$i(i,s,t,o),{secrets:c,warnings:u}=b0(i,t,e.file);return{
ok:!0,json:{url:a,expires:o===null?null:zp(o),secrets:c},lines:[a,...o===null?[]:[`expires: ${zp(o)}`],...c.map(({provider:f,
secret_name:p,secret:h})=>`secret ${p} of ${f}: ${h}`)],warnings:u}}});function w0(e){if(e===void 0)return null;if(!/^[1-9]\d{0,4}$/.
test(e))throw new K(`--days is "${e}"; write a whole number above 0`);return Math.floor(Date.now()/1e3)+Number(e)*g0}function zp(e){
return new Date(e*1e3).toISOString()}function b0(e,t,n){if(n===Te&&!y0(n))return{secrets:[],warnings:[`there is no ${n} \
here, so the provider isn't known: name the file with --file to see its sender's secret`]};let{receive:r}=Jt(n,null).config,
s=v0(r,t);return{secrets:s.flatMap(i=>i.secret_name.map(o=>({provider:i.name,secret_name:o,secret:ki(e,o,Ba(i))}))),warnings:[
...r?.relay===void 0?[`${n} has no receive.relay: the relay returns 404`]:[],...s.length===0?[`no active function of ${n}\
 has the uri ${t}`]:[]]}}function v0(e,t){let{providers:n=[],functions:r=[]}=e??{};return n.filter(s=>s.active&&r.some(i=>i.
active&&i.provider===s.name&&(i.uri===void 0||Pa(i.uri)===Pa(t))))}function Ba(e){return Jp(e)?"standard-webhooks":"text"}
function eh(e){let t=e.RELAY_KEYS??"";if(t==="")throw new K("RELAY_KEYS is not set; set it to the relay's keys");let n=Ap(
t);if("keys"in n)return n.keys;throw new K(`RELAY_KEYS: ${n.errors.join("; ")}`)}function Pr(e,t){if(t.RELAY_KEYS)return bi(
eh(t)[0],e);if(!t.RELAY)throw new K("neither RELAY_KEYS nor RELAY is set; set RELAY_KEYS to the relay's keys, or RELAY t\
o the repository's secret");let[n]=Ip(t.RELAY)??[];if(n!==void 0)return n;throw new K("RELAY is not a secret of a reposi\
tory; write whr_ID_KEY")}function Fa(e){if(e===void 0||e==="")throw new K("the relay is not named; write --relay https:/\
/HOST");let t=e.replace(/\/+$/,"");if(/^https?:\/\/[^/?#@]+$/.test(t)&&URL.canParse(t))return t;throw new K(`the relay i\
s "${e}"; write https://HOST without a path`)}function dt(e,t,n=null){let r=e??(t.GITHUB_REPOSITORY||k0()||n);if(r!==null)
return th(r);throw new K("the repository is not named; write --repo OWNER/NAME")}function th(e){if(/^[\w-]+\/(?!\.\.?$)[\w.-]+$/.
test(e))return e;throw new K(`"${e}" is not a repository; write OWNER/NAME`)}function k0(){try{let e=m0("git",["remote",
"get-url","origin"],{encoding:"utf8",stdio:["ignore","pipe","ignore"]}),[,t]=/[:/]([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
e.trim())??[];return t??null}catch{return null}}var ih=`  --secrets FILE      the secrets as in the action's input: lines NAME=value or a
                      JSON object; - reads standard input; default: the variable
                      SECRETS`,oh=Re({summary:"Lists every error in configs; exits with 1 where there is one.",usage:"ch\
eck [FILE...] [--secrets FILE] [--coverage]",about:`
  FILE                default ${Te}
${ih};
                      without any, each name counts as given
  --coverage          also names workflows whose runs no workflow_run workflow
                      reports, though one reports others

It also checks that the workflows named in receive.relay and in the relay of
chains have the inputs that the relay sends: those in the folder workflows next to
the config.`,options:{...Vt,coverage:{type:"boolean",default:!1}},arguments:[0,1e3],run({values:e,positionals:t},n){let r=Yt(
e.secrets,n),i=(t.length>0?t:[Te]).map(o=>({file:o,problems:[...E0(o,r),...e.coverage?O0(ah(o)):[]]}));return{ok:i.every(
({problems:o})=>o.length===0),json:{files:i},lines:i.flatMap(({file:o,problems:a})=>a.length===0?[`${o}: ok`]:a.map(qn))}}});
function E0(e,t){try{let{config:n}=Jt(e,t);return A0(n,e)}catch(n){if(n instanceof I)return[...n.problems,..._0(n)];throw n}}
function _0({hidden:e}){return e>0?[{message:`and ${e} more like these`}]:[]}var S0=["webhook","attestation","id"],x0=["\
token","callback","signature"];function A0({receive:e,chains:t},n){let r=ah(n);return rh(r)?[...nh(e?.relay?.workflow,S0,
{file:n,folder:r,path:"receive.relay.workflow"}),...t.flatMap(({relay:s},i)=>nh(s?.workflow,x0,{file:n,folder:r,path:`ch\
ains[${i}].relay.workflow`}))]:[]}function nh(e,t,{file:n,folder:r,path:s}){if(e===void 0)return[];let i=p=>[{file:n,path:s,
message:p}];if(!sh(r).includes(e))return i(`there is no ${xi(r,e)}`);let o=N0(xi(r,e)),a=b(o,"workflow_dispatch");if(a===
void 0&&!T0(o))return i(`${e} has no trigger workflow_dispatch`);let c=b(a,"inputs"),u=t.filter(p=>b(c,p)===void 0);if(u.
length>0)return i(`${e} lacks the workflow_dispatch ${u.length>1?"inputs":"input"} ${u.join(", ")}; GitHub refuses the r\
elay's dispatch without ${t.join(", ")}`);let f=R0(c).filter(p=>!t.includes(p));return f.length===0?[]:i(`${e} requires \
the input ${f.join(", ")}, which the relay does not send; give it a default`)}function ah(e){return xi($0(e),"workflows")}
function O0(e){let t=rh(e)?sh(e).filter(c=>/\.ya?ml$/.test(c)).sort().map(c=>I0(xi(e,c))):[],n=({on:c},u)=>b(c,u)!==void 0||
[c].flat().includes(u),r=t.filter(c=>c.reports&&n(c,"workflow_run")),[s]=r;if(s===void 0)return[{file:e,message:"no work\
flow with the trigger workflow_run uses org/webhook-action"}];let i=r.flatMap(({on:c})=>ae(b(c,"workflow_run"),"workflow\
s").map(String)),o=({on:c})=>[...[c].flat(),...Object.keys(D(c)?c:{})].filter(u=>typeof u=="string").every(u=>u==="workf\
low_call"),{file:a}=s;return[...t.filter(c=>!c.reports&&!o(c)).filter(({name:c})=>!i.includes(c)).map(({file:c,name:u})=>({
file:a,message:`on.workflow_run.workflows lacks "${u}" (${c}), whose runs are not reported`})),...i.filter(c=>t.every(u=>u.
name!==c)).map(c=>({file:a,message:`on.workflow_run.workflows names "${c}", and no workflow has that name`}))]}function I0(e){
let{data:t}=Wt({text:zt(e),file:e}),n=b(t,"name"),r=b(t,"jobs"),s=Object.values(D(r)?r:{}).flatMap(i=>ae(i,"steps"));return{
file:e,name:typeof n=="string"?n:e,on:b(t,"on"),reports:s.some(i=>{let o=String(b(i,"uses")??"");return(b(b(i,"with"),"m\
ode")??"notify")==="notify"&&/\/webhook-action(?:\/notify)?@/.test(o)})}}function N0(e){return b(Wt({text:zt(e),file:e}).
data,"on")}function T0(e){return[e].flat().includes("workflow_dispatch")}function R0(e){return Object.entries(D(e)?e:{}).
filter(([,t])=>b(t,"required")===!0&&b(t,"default")===void 0).map(([t])=>t)}var ch=Re({summary:"Lists the webhooks, chai\
ns and functions of a config, and their secrets.",usage:"list [--file FILE] [--secrets FILE] [--relay URL] [--repo OWNER\
/NAME]",about:`
  --file FILE         default ${Te}
${ih}
  --relay URL         shows the functions' URLs at the relay, too (see
                      webhook-action url --help); default RELAY_URL
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git

With RELAY_KEYS or RELAY set, secrets of senders that are derived count as set.`,options:{...Ot,...Vt,relay:{type:"strin\
g"},repo:{type:"string"}},arguments:[0,0],run({values:e},t){let{env:n}=t,r=Yt(e.secrets,t),{config:s}=Jt(e.file,null),o=M0(
s,(a,c=!1)=>a.map(u=>({name:u,set:c||!!r?.get(u)})),L0(e,n));return{ok:!0,json:o,lines:P0(o)}}});function L0({relay:e,repo:t},n){
let r=!!(n.RELAY_KEYS||n.RELAY),s=e??n.RELAY_URL;if(!r||!s)return{urlOf:null,hasKey:r};let i=Fa(s),o=dt(t,n),a=Pr(o,n);return{
urlOf:u=>u===void 0?null:i+$i(a,o,u),hasKey:r}}function M0({notify:e,chains:t,receive:n},r,{urlOf:s,hasKey:i}){let o=a=>({
name:a.name,enabled:a.enabled,method:a.method,url:a.url,secrets:r(En(a))});return{webhooks:(e?.webhooks??[]).map(a=>({...o(
a),events:[a.events].flat()})),chains:t.map(a=>({name:a.name,events:[a.events].flat(),secrets:r([a.token_secret_name,a.relay?.
secret_name].filter(c=>c!==void 0)),webhooks:a.webhooks.map(c=>({...o(c),via:c.callback.via}))})),functions:(n?.functions??
[]).map(a=>{let c=n?.providers.find(({name:f})=>f===a.provider),u=i&&n?.relay!==void 0;return{name:a.name,active:a.active&&
c?.active===!0,provider:a.provider,uri:a.uri??null,url:s?.(a.uri)??null,events:Object.entries(c?.match?.headers??{}).concat(
Object.entries(a.match?.headers??{})).filter(([f])=>/event/i.test(f)).flatMap(([,f])=>f),secrets:r(c?.secret_name??[],u)}})}}
function P0({webhooks:e,chains:t,functions:n}){let r=[...e.map(({name:i,enabled:o,method:a,url:c,events:u,secrets:f})=>[
`webhook ${i}${o?"":" (disabled)"}`,`${a} ${c}`,u.join(", "),Si(f)]),...t.flatMap(({name:i,events:o,secrets:a,webhooks:c})=>[
[`chain ${i}`,"",o.join(", "),Si(a)],...c.map((u,f)=>[`  ${f+1}. ${u.name}${u.enabled?"":" (disabled)"}`,`${u.method} ${u.
url}`,`via ${u.via}`,Si(u.secrets)])]),...n.map(({name:i,active:o,provider:a,uri:c,url:u,events:f,secrets:p})=>[`functio\
n ${i} of ${a}${o?"":" (inactive)"}`,u??(c===null?"any uri":`uri ${c}`),f.join(", "),Si(p)])],s=[0,1,2].map(i=>Math.max(
...r.map(o=>o[i]?.length??0)));return r.map(i=>i.map((o,a)=>o.padEnd(s[a]??0)).join("  ").trimEnd())}function Si(e){return e.
map(({name:t,set:n})=>`${t} (${n?"set":"not set"})`).join(", ")}import{writeFileSync as sk}from"node:fs";function lh(e){let t=new Map;for(let{run:n,deliveries:r}of e)for(let s of r){let i=t.get(s.id),{run_id:o,run_attempt:a}=s.
run??n,c={sent:s,run:{run_id:o,run_attempt:a},began:j0(s)};i?i.push(c):t.set(s.id,[c])}return[...t.values()].flatMap(n=>{
let{sent:r,run:s,began:i}=n.reduce((u,f)=>C0(f,u)?u:f),o=D0(n),a=n.some(({sent:{body:u}})=>u!==null&&u.sha256!==r.body?.
sha256),c=[...n.flatMap(({sent:{first_failed:u}})=>u??[]),...o.map(({started:u})=>u)].map(u=>Date.parse(u));return{sent:r,
run:s,earlier:o,differs:a,firstFailed:c.length===0?null:Math.min(...c),givenUp:n.some(u=>u.sent.given_up===!0&&u.began>=
i)}})}function C0(e,t){return e.began!==t.began?e.began<t.began:uh(e.sent)<uh(t.sent)}function j0({attempts:e}){return e.
reduce((t,{started:n})=>Math.max(t,Date.parse(n)),-1)}function uh({body:e,status:t}){return(e===null?0:2)+(t==="not_run"?
0:1)}function D0(e){return[...new Map(e.flatMap(({sent:n})=>n.attempts).map(n=>[`${n.started} ${n.number}`,n])).values()].
sort((n,r)=>Date.parse(n.started)-Date.parse(r.started)||n.number-r.number)}var U0=/^webhook-record.*\.json$/,eM=32*1024*1024;function fh(e){return U0.test(e.slice(e.lastIndexOf("/")+1))}var B0="webhook-record",ph=100,qa=500,Zt=32*1024*1024,hh=1e3,dh=4,F0=R({id:F(),name:A(),size_in_bytes:L(F(),0),expired:L(
de(),!1),created_at:N(A(),xe(e=>Date.parse(e)),F(),Gn()),workflow_run:L(Jn(R({id:v(F()),repository_id:v(F()),head_repository_id:v(
F())})),null)});async function wh(e,t){let n=await q0(e,t),r=[],s=Zt;for(let i=0;i<n.length&&s>=0;i+=dh){let o=await Promise.
all(n.slice(i,i+dh).map(a=>K0(e,t.repository,a)));for(let a of o.flat())s-=a.text.length,s>=0&&r.push(a)}return s<0&&e.log.
warning(`the records since ${bh(t.since)} are larger than ${Zt/1024/1024} MiB; the older ones are not read`),r.reverse()}
async function q0({api:e,log:t},{repository:n,since:r,forks:s=!1}){let i=[],o=e.pages("GET /repos/{owner}/{repo}/actions\
/artifacts",Y(n),{keys:["artifacts"],most:ph}),a=!1;for await(let{items:u,more:f}of o){let p=u.flatMap(h=>{let l=oe(F0,h);
return l.success?[l.output]:[]});if(i.push(...p.filter(({name:h,created_at:l})=>h.startsWith(B0)&&l>=r)),a=!f||p.every(({
created_at:h})=>h<r),a)break}a||t.warning(`${n} has more than ${ph*100} artifacts; older ones are not read`);let c=i.filter(
u=>{let f=G0(u,s);return f!==null&&t.info(`artifact ${u.name} skipped: ${f}`),f===null}).sort((u,f)=>f.created_at-u.created_at||
f.id-u.id);return c.length>qa&&t.warning(`${n} has ${c.length} records since ${bh(r)}; only the newest ${qa} are read`),
c.slice(0,qa)}function G0({expired:e,size_in_bytes:t,workflow_run:n},r){if(e)return"it is expired";if(t>Zt)return`it is \
larger than ${Zt/1024/1024} MiB`;let{repository_id:s,head_repository_id:i}=n??{};return i!==void 0&&i!==s&&!r?"it is fro\
m a run of a fork":null}async function K0({api:e,log:t},n,{id:r,name:s,created_at:i,workflow_run:o}){let a=o?.id??null,c=a===
null?s:`${s} of run ${a}`;try{let u=await e.download("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive\
_format}",{...Y(n),artifact_id:r,archive_format:"zip"},Zt);return(await W0(s,u)).map(({path:p,text:h})=>({path:`${c}: ${p}`,
text:h,uploaded:i,runId:a}))}catch(u){if(!H0(u))throw u;return t.warning(`artifact ${c} skipped: ${u.message}`),[]}}function H0(e){
return e instanceof M?[200,404,410].includes(e.status??0):e instanceof Qt}var Qt=class extends Error{};async function W0(e,t){
return(t.subarray(0,2).equals(Buffer.from("PK"))?await Y0(t):[{path:e,content:t}]).map(({path:r,content:s})=>({path:r,text:s.
toString().replace(/^\ufeff/,"")}))}var Ai={magic:101010256,size:22,comment:65535},mh={magic:33639248,size:46},yh={magic:67324752,
size:30},gh=0,V0=8;async function Y0(e){let{inflateRawSync:t}=await import("node:zlib");try{let n=J0(e),r=e.readUInt16LE(
n+10);if(r>hh)throw new Qt(`it has more than ${hh} files`);let s=e.readUInt32LE(n+16),i=Zt,o=[];for(let a=0;a<r;a++){if(e.
readUInt32LE(s)!==mh.magic)throw Cr();let c=e.readUInt16LE(s+10),u=e.readUInt32LE(s+20),f=e.readUInt32LE(s+42),p=s+mh.size,
h=p+e.readUInt16LE(s+28),l=e.toString("utf8",p,h);if(s=h+e.readUInt16LE(s+30)+e.readUInt16LE(s+32),!fh(l))continue;if(e.
readUInt32LE(f)!==yh.magic)throw Cr();let d=f+yh.size+e.readUInt16LE(f+26)+e.readUInt16LE(f+28),m=e.subarray(d,d+u);if(m.
length<u||![gh,V0].includes(c))throw Cr();let y=c===gh?m:t(m,{maxOutputLength:Math.max(1,i)});i-=y.length,o.push({path:l,
content:y})}return o}catch(n){throw n instanceof Qt?n:(n instanceof Error&&"code"in n?n.code:"")==="ERR_BUFFER_TOO_LARGE"?
new Qt(`it unpacks to more than ${Zt/1024/1024} MiB`):Cr()}}function J0(e){let t=Math.max(0,e.length-Ai.size-Ai.comment);
for(let n=e.length-Ai.size;n>=t;n--)if(e.readUInt32LE(n)===Ai.magic)return n;throw Cr()}function Cr(){return new Qt("it \
is not a whole zip archive; upload it again")}function bh(e){return new Date(e).toISOString().slice(0,16).replace("T"," ")}import{createHash as z0}from"node:crypto";function en(e){let t=Buffer.from(e),n=z0("sha256").update(t).digest("hex");return{text:t.toString(),sha256:n}}function Oi(e,t,n){
let r=[],s="";for(let i of $e(e))if(i.kind==="text")s+=i.text;else if(i.kind==="broken")s+=i.source;else if(jt(i.name)===
null)s+=Ye(fn(i,t));else{let o=`\${${[i.name,...i.filters.map(({source:a})=>a)].join("|")}}`;r.push(...n(s),{kind:"place\
holder",placeholder:o}),s=""}return $h([...r,...n(s)])}function kh(e,t,n){return Zn(e,{key:r=>Oi(r,t,n),leaf:r=>{let s=un(
r);if(!s||jt(s.name)!==null)return Oi(r,t,n);let i=Wr(s,t);if(i===Dt)return Dt;if(i===void 0)return"";let o=a=>Ga(a,n);return Zn(
i,{key:o,leaf:o})}})}function Ga(e,t){return $h(t(e))}function $h(e){return e.map((t,n)=>t.kind==="placeholder"?t.placeholder:n===e.length-1?vh(t.text):vh(`${t.text}{`).slice(
0,-1)).join("")}function vh(e){return e.replace(/\$+/g,(t,n)=>e[n+t.length]==="{"?t+t:t)}var X0=1e3,Q0=1e4,Z0=1e5;var Ii=N(F(),Wn(),sn(0)),Un=N(A(),Mt(X0)),Eh=N(A(),Se(/^[0-9a-f]{64}$/)),_h=R({run_id:Ii,run_attempt:Ii}),Sh=N(A(),Vi(),
_e(e=>Number.isFinite(Date.parse(e)))),ek=R({number:Ii,status_code:q(Ii),error:q(Un),started:Sh,duration_ms:N(F(),Gn(),sn(
0))}),tk=R({id:N(A(),Se(/^[\x21-\x7e]{1,200}$/)),event:N(A(),Se(/^[a-z_]{0,50}$/)),chain:q(Un),webhook:Un,status:zn(["su\
ccess","failure","not_run"]),reason:q(N(A(),Mt(Q0))),attempts:V(ek),body:q(Eh),retry_of:q(Un),mac:q(Un),run:v(_h),first_failed:v(
Sh),given_up:v(de())}),nk=R({version:Qi(1),run:R({repository:Un,..._h.entries}),bodies:eo(Eh,A()),deliveries:N(V(tk),Mt(
Z0))});function Ka(e,t,n=[]){return{version:1,run:{repository:e,run_id:t.id,run_attempt:t.attempt},deliveries:n}}function xh(e){let t;try{t=JSON.parse(e)}catch{return tn("is cut off, or no JSON")}if(!D(t))return tn("is not a record o\
f this action");if(Object.hasOwn(t,"received"))return{kind:"received"};let n=Reflect.get(t,"version");if(typeof n=="numb\
er"&&n!==1)return tn(`is a record of version ${n}, and this version of the action reads version 1`);let r=oe(nk,t,{abortEarly:!0});
if(!r.success){let i=r.issues[0].path?.map(({key:a})=>String(a))??[],o=i.length>0?` (${i.join(".").slice(0,80)})`:"";return tn(
`is not a record of this action${o}`)}let[s]=Qn(e);return s!==void 0?tn("gives a key twice"):rk(r.output)}function rk({bodies:e,
deliveries:t,...n}){let r=new Map;for(let[i,o]of Object.entries(e)){let a=en(o);if(a.sha256!==i||a.text!==o)return tn(`w\
as changed: bodies.${i} has another SHA-256`);r.set(i,a)}let s=[];for(let[i,{body:o,...a}]of t.entries()){let c=o===null?
null:r.get(o);if(c===void 0)return tn(`has no body for deliveries.${i}`);s.push({...a,body:c})}return{kind:"deliveries",
record:{...n,deliveries:s}}}function tn(e){return{kind:"invalid",why:e}}var ik=864e5,Ah=100,Ih=Re({summary:"Lists what was sent to each webhook, from the records of runs.",usage:"history [--re\
po OWNER/NAME] [--days N] [--html FILE] [--bodies]",about:`
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git
  --days N            how far back; default 7
  --html FILE         writes one page, without scripts
  --bodies            with the bodies that were sent, as the records have them

It reads the artifacts whose names begin with webhook-record: runs upload the
output record-file under such a name (docs/redelivery.md).

Environment:
  GITHUB_TOKEN        or GH_TOKEN; needs actions: read
  GITHUB_API_URL      default https://api.github.com`,options:{repo:{type:"string"},days:{type:"string",default:"7"},html:{
type:"string"},bodies:{type:"boolean",default:!1}},arguments:[0,0],async run({values:e},{env:t}){let{days:n,html:r,bodies:s}=e;
if(!/^[1-9]\d{0,3}$/.test(n))throw new K(`--days is "${n}"; write a whole number above 0`);let i=dt(e.repo,t),o=Date.now()-
Number(n)*ik,a=[],c=ak(await ok(i,o,t,a)),u={repository:i,since:new Date(o).toISOString(),webhooks:c.map(({name:f,deliveries:p})=>({
name:f,deliveries:p.map(h=>ck(h,s))}))};return r!==void 0&&sk(r,fk(u,`${lk(t)}/${i}`)),{ok:!0,json:u,lines:uk(u),warnings:a}}});
async function ok(e,t,n,r){let s={info:()=>{},warning:o=>{r.push(o)}},i={api:pk(n),log:s};try{let a=(await wh(i,{repository:e,
since:t})).flatMap(({path:c,text:u})=>{let f=xh(u);return f.kind==="invalid"&&r.push(`${c} is skipped: it ${f.why}`),f.kind===
"deliveries"?[f.record]:[]});return lh(a)}catch(o){throw o instanceof M?new I(o.message):o}}function ak(e){let t=new Map;
for(let n of e){let{chain:r,webhook:s}=n.sent,i=r===null?s:`${r}/${s}`;t.set(i,[...t.get(i)??[],n])}return[...t].map(([n,
r])=>({name:n,deliveries:r.toReversed()})).sort((n,r)=>n.name<r.name?-1:1)}function ck({sent:e,run:t,earlier:n},r){let{id:s,
event:i,status:o,reason:a,body:c}=e,u=[...n,...e.attempts].filter((f,p,h)=>h.findIndex(l=>l.started===f.started)===p);return{
id:s,event:i,status:o,reason:a,run_id:t.run_id,run_attempt:t.run_attempt,attempts:u.map(({status_code:f,error:p,started:h})=>({
status_code:f,error:p,started:h})),...r&&{body:c?.text??null}}}function uk({repository:e,since:t,webhooks:n}){return n.length===
0?[`no record of ${e} since ${t}`]:n.flatMap(({name:r,deliveries:s})=>[r,...s.flatMap(i=>[`  ${[Nh(i),i.event||"-",i.status,
Th(i),`run ${i.run_id}`].join("  ")}`,...i.reason===null?[]:[`    ${i.reason}`],...i.body?[`    ${i.body}`]:[]])])}function Nh({
attempts:e}){let t=e.at(-1)?.started;return t===void 0?"not sent":`${new Date(t).toISOString().slice(0,19)}Z`}function Th({
attempts:e}){let t=e.at(-1);return t===void 0?"0 attempts":`${e.length===1?"1 attempt":`${e.length} attempts`}, ${t.error??
`HTTP ${t.status_code}`}`}function lk(e){return(e.GITHUB_SERVER_URL||"https://github.com").replace(/\/+$/,"")}function fk({
repository:e,since:t,webhooks:n},r){let s=o=>`<tr class="${o.status}">
<td>${We(Nh(o))}</td><td>${We(o.event)}</td>
<td>${We(o.status.replace("_"," "))}</td><td>${We(Th(o))}</td>
<td><a href="${We(r)}/actions/runs/${o.run_id}">${o.run_id}</a></td>
<td>${We(o.reason??"")}${o.body?`<pre>${We(o.body)}</pre>`:""}</td>
</tr>`,i=({name:o,deliveries:a})=>`<h2>${We(o)}</h2>
<table>
<tr><th>Last sent</th><th>Event</th><th>Result</th><th>Attempts</th><th>Run</th><th>Reason</th></tr>
${a.map(s).join(`
`)}
</table>`;return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Webhooks of ${We(e)}</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1f2328; backg\
round: #fff }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid #d1d9e0; padding: .3rem .6rem; text-align: left; vertical-align: top }
.success td:nth-child(3) { color: #1a7f37 }
.failure td:nth-child(3) { color: #cf222e; font-weight: 600 }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .3rem 0 }
</style>
</head>
<body>
<h1>Webhooks of ${We(e)}</h1>
<p>Since ${We(t.slice(0,16).replace("T"," "))} UTC, the newest first.</p>
${n.length===0?"<p>There are no records.</p>":n.map(i).join(`
`)}
</body>
</html>
`}function We(e){let t={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};return e.replace(/[&<>"]/g,n=>t[n]??n)}function pk(e){
let t=e.GITHUB_TOKEN||e.GH_TOKEN;if(!t)throw new K("neither GITHUB_TOKEN nor GH_TOKEN is set; set one");let n=(e.GITHUB_API_URL||
"https://api.github.com").replace(/\/+$/,"");async function r(s){let i=await fetch(n+s,{headers:{accept:"application/vnd\
.github+json",authorization:`Bearer ${t}`,"user-agent":`webhook-action/${rn}`}}).catch(a=>{throw new M(`GET ${n}${s}: ${a}`,
null)});if(i.ok)return i;let o=i.status===403||i.status===404?"; the token needs actions: read of this repository":"";throw new M(
`GET ${n}${s}: ${i.status}${o}`,i.status)}return{async*pages(s,i,{keys:o=[],most:a}){let c=Oh(s,i);for(let u=1;u<=a;u+=1){
let p=await(await r(`${c}?per_page=${Ah}&page=${u}`)).json(),h=o.map(d=>Object(p)[d]).concat([p]).find(d=>Array.isArray(
d)),l=(h??[]).length===Ah;if(yield{items:h??[],total:null,more:l},!l)return}},async download(s,i,o){let a=await r(Oh(s,i)),
c=Buffer.from(await a.arrayBuffer());if(c.length<=o)return c;throw new M("the artifact is too large",a.status)}}}function Oh(e,t){
return e.replace(/^GET /,"").replace(/\{(\w+)\}/g,(n,r)=>encodeURIComponent(String(Object(t)[r])))}import{randomBytes as M_}from"node:crypto";import Lk from"node:dns";import Mk from"node:http";import Pk from"node:net";var jr=class extends Error{},Ve=class extends Error{status;constructor(t,n){super("the proxy made no connection",{cause:n}),
this.status=t}},hk=/^(ENOTFOUND|ENODATA|EAI_)/,dk=/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)/,mk=[408,425,429],
yk=[401,407],gk={dns_error:"check the host in the URL",connection_refused:"check that it can be reached from this runner"},
wk={"socket hang up":"the connection was closed before a response",aborted:"the response was cut short"};function Ni(e){
let t=Mh(e);return e instanceof jr?{code:"blocked",permanent:!0}:e instanceof Ve?bk(e):jh(t)?{code:"tls_error",permanent:!0}:
t==="EPROTO"||t.startsWith("ERR_SSL_")?{code:"tls_error",permanent:kk.test(e.message)}:{code:hk.test(t)?"dns_error":dk.test(
t)?"connection_refused":t==="ETIMEDOUT"?"timeout":t.startsWith("HPE_")?"protocol_error":"connection_reset",permanent:!1}}
function It(e,t=null){if(e instanceof AggregateError&&e.errors.length>0)return It(e.errors[0],t);if(!(e instanceof Error))
return String(e);if(e instanceof Ve)return vk(e);let n=Lh(e),r=gk[Ni(e).code];return Dh(e,t)??(r===void 0?n:`${n}; ${r}`)}
function bk({status:e,cause:t}){let n=t instanceof Error?Ni(t):null;return n?.code==="tls_error"?n:{code:"connection_ref\
used",permanent:e!==null&&e<500&&!mk.includes(e)}}function vk({status:e,cause:t}){return e!==null?`the proxy responded ${e}\
 and did not connect${yk.includes(e)?"; check its user and password in HTTPS_PROXY and HTTP_PROXY":""}`:t instanceof Error?
`the proxy cannot be reached: ${Dh(t,null)??`${Lh(t)}; check HTTPS_PROXY and HTTP_PROXY`}`:"the proxy cannot be reached"}
function Lh({message:e}){return wk[e]??e}function Mh(e){return e instanceof Error&&"code"in e?String(e.code):""}var Ph=/^(UNABLE_TO_(GET|VERIFY)|.*SELF_SIGNED_CERT|INVALID_CA|INVALID_PURPOSE)/,
Ch="ERR_TLS_CERT_ALTNAME_INVALID",kk=/unsupported protocol|protocol version|wrong version number|no protocols available|packet length too long/i,
$k=/wrong version number|packet length too long/i,Ek=/:SSL routines:[^:]*:([^:]+):/,_k=/(?:DNS|IP Address):([\w.*:-]+)/g,
Rh=3;function jh(e){return Ph.test(e)||e.startsWith("CERT_")||e===Ch}function Dh(e,t){let n=Mh(e),r=e.message.replace(/; if the root CA .*/,
"");if(n===Ch)return Sk(e);if(n==="CERT_HAS_EXPIRED")return`the certificate expired${t?` at ${t}`:""}; the receiver must\
 renew it`;if(n==="CERT_NOT_YET_VALID")return`${r}; check the clocks of the receiver and of this runner`;if(Ph.test(n))return`${r}\
; if this certificate is to be trusted, give its CA in the input ca-certificates`;if(jh(n))return`${r}; the receiver mus\
t renew it`;let[,s]=Ek.exec(e.message)??[];if(s===void 0)return null;let i=$k.test(s)?"does this port speak http? Then w\
rite http://, or another port":"it must speak TLS 1.2 or later";return`the TLS handshake failed: ${s}; ${i}`}function Sk(e){
let t="host"in e?String(e.host):"this host",r=[...("cert"in e?xk(e.cert):"").matchAll(_k)].map(([,a])=>a);if(r.length===
0)return`the certificate is for other names than ${t}; the receiver must renew it`;let s=r.slice(0,Rh).join(", "),i=r.length-
Rh,o=i>0?` and ${i} more`:"";return`the certificate is for ${s}${o}, not for ${t}; write a host that it names`}function xk(e){
return typeof e=="object"&&e!==null&&"subjectaltname"in e&&typeof e.subjectaltname=="string"?e.subjectaltname:""}import Ha from"node:http";import Ti from"node:net";var Ak=[["https_proxy","HTTPS_PROXY"],["http_proxy","HTTP_PROXY"]],Ok=/^2\d\d$/,Wa=new Ti.Socket;function Va(e){return dp(
e)}function Uh(e){return Va(e)!==void 0}function Bh(e){let t=Ak.flatMap(n=>n.find(r=>e[r])??[]).filter(n=>!Ik(e[n]??""));
if(t.length>0)throw new I(t.map(n=>({message:`${n} of this runner is not a URL of a proxy; write http://host:port, speci\
al characters of a user and password as %40`})))}function Ik(e){let n=/^https?:\/\//i.test(e)||URL.canParse(e)?e:`http:/\
/${e}`;if(!URL.canParse(n))return!1;let{protocol:r,hostname:s,username:i,password:o}=new URL(n);try{decodeURIComponent(i+
o)}catch{return!1}return/^https?:$/.test(r)&&s!==""}async function Fh(e,t,n){let r=await import("node:https"),s=await import("node:tls"),
i=(l,d)=>s.connect({...d,host:l,servername:Ti.isIP(l)?"":l}),o=new Set,a={...n,keepAlive:!1,maxSockets:1/0},c=t?new r.Agent(
n):new Ha.Agent(a),u=l=>Nk(e,n,i,o,l),f=Rk(e);c.createConnection=(l,d)=>{let m=(y,g)=>d?.(y,g);if(!t)u(m);else{let y=l.host??
"",g=`${Ti.isIPv6(y)?`[${y}]`:y}:${l.port}`;Tk(u,g,f,(w,k)=>m(w,w?k:i(y,{...n,socket:k})))}return null};let p=c.destroy.
bind(c);return c.destroy=()=>{for(let l of o)l.destroy();p()},{request:t?r.request:(l,{headers:d,...m})=>Ha.request(l,{...m,
path:l.origin+l.pathname+l.search,headers:{...d,...f}}),agent:c,isProxy:!0}}function Nk({protocol:e,hostname:t,port:n},r,s,i,o){
let a=t.replace(/^\[|\]$/g,""),c=e==="https:",u=c?s(a,{...r,port:Number(n||443)}):Ti.connect({host:a,port:Number(n||80)});
i.add(u),u.once("close",()=>i.delete(u)),u.on("error",f=>o(new Ve(null,f),Wa)),u.once(c?"secureConnect":"connect",()=>{o(
null,u)})}function Tk(e,t,n,r){let s=Ha.request({method:"CONNECT",path:t,headers:{host:t,...n},createConnection:(i,o)=>(e(
(a,c)=>o(a,c)),null)});s.once("connect",({statusCode:i},o,a)=>{if(Ok.test(String(i))&&a.length===0)return r(null,o);o.destroy(),
r(new Ve(i??null),Wa)}),s.once("error",i=>r(i instanceof Ve?i:new Ve(null,i),Wa)),s.end()}function Rk({username:e,password:t}){
return!e&&!t?{}:{"proxy-authorization":`Basic ${Buffer.from(`${e}:${t}`).toString("base64")}`}}var Ck=64,jk=407,Dk=Buffer.alloc(0);function Hh(e){Bh(process.env);let t=e.resolve??(i=>Lk.promises.lookup(i,{all:!0})),
n={rejectUnauthorized:!0,minVersion:"TLSv1.2",...e.ca?{ca:[...e.ca]}:{}},r=new Map,s=async(i,o)=>{let a=Va(i),c=`${i.protocol}\
 ${o} ${a?.href??""}`,f={keepAlive:o,maxSockets:o?Ck:1/0,...n},p=i.protocol==="https:",h=r.get(c)??await(a?Fh(a,p,f):Uk(
p,f)),l=r.get(c)??h;return r.set(c,l),l};return{async request(i){let{url:o,keepAlive:a,timeoutMs:c}=i,u=await s(o,a),f=await qh(
i,u,t,c),p=c-f.result.durationMs;if(!f.stale||p<=0)return f.result;let h=await s(o,!1),{result:l}=await qh(i,h,t,p),{started:d,
durationMs:m}=f.result;return{...l,started:d,durationMs:m+l.durationMs}},close(){for(let{agent:i}of r.values())i.destroy()}}}
async function Uk(e,t){let{Agent:n,request:r}=e?await import("node:https"):Mk;return{request:r,agent:new n(t),isProxy:!1}}
function qh(e,t,n,r){let{promise:s,resolve:i}=Bk(),{url:o,signal:a,timeoutMs:c,maxBytes:u}=e,f=o.protocol==="https:",p=Date.
now(),h=performance.now(),l=!1,d=!1,m=!1,y=null,g=null,w=null,k=()=>Math.round(performance.now()-h),S=(O,z)=>{if(l)return;
l=!0,clearTimeout(B),_();let rt=O.kind==="failure"&&O.code==="connection_reset"&&w?.reusedSocket===!0&&!m;i({result:O,stale:rt}),
z||w?.destroy()},$=(O,z,rt=!1)=>{S({kind:"failure",...{code:O,message:z,status:y,connected:d,permanent:rt,started:p},durationMs:k()},
!1)},x=()=>$("cancelled","the step was cancelled"),B=setTimeout(()=>$("timeout",`no complete response within ${c} ms`),r),
_=Fk(a,x);a.aborted&&x();let H=O=>{let z=O?e.refuses(O):null;return z!==null&&$("blocked",z,!0),z!==null},Me=o.hostname.
replace(/^\[|\]$/g,"");if(Pk.isIP(Me)&&H(Me),l)return s;try{w=t.request(o,{agent:t.agent,method:e.method,headers:Vk(e),lookup:Gk(
n,e.refuses)})}catch(O){return $("protocol_error",It(O),!0),s}w.on("socket",O=>{w?.reusedSocket===!0&&!t.isProxy&&H(O.remoteAddress)||
(O.prependOnceListener("data",rt=>{m=!0,zk(rt)||$("protocol_error","the response is not HTTP")}),Hk(O)?d=!0:O.once(Kh(O)?
"secureConnect":"connect",()=>{d=!0}),Kh(O)&&O.prependOnceListener("secure",()=>{g=Kk(O)}))});let nt=O=>{let{code:z,permanent:rt}=Ni(
O);$(z,It(O,g),rt)};w.on("error",nt),w.on("upgrade",(O,z)=>{z.destroy(),$("protocol_error","the response switches protoc\
ols (101)")}),w.on("response",O=>{let{statusCode:z=0,headers:rt}=O;if(t.isProxy&&!f&&z===jk)return d=!1,nt(new Ve(z));y=
z,d=!0;let ac=Jk(O);if(ac!==null)return $("protocol_error",ac);let cc=[],Ki=0,uc=Rt=>{let fm=Ki===0?Dk:Buffer.concat(cc).
subarray(0,u),pm={status:z,headers:Yk(rt),body:fm,cut:Rt};S({kind:"response",...pm,started:p,durationMs:k()},!Rt)};O.on(
"data",Rt=>{l||(cc.push(Rt),Ki+=Rt.length,Ki>u&&uc(!0))}),O.on("end",()=>uc(!1)),O.on("error",Rt=>$("truncated",It(Rt))),
O.on("close",()=>$("truncated","the response was cut short"))});try{w.end(e.body??void 0)}catch(O){$("protocol_error",It(
O),!0)}return s}function Bk(){let e=()=>{};return{promise:new Promise(n=>{e=n}),resolve:e}}var Wh=new WeakMap;function Fk(e,t){
let n=Wh.get(e)??qk(e),r=n.indexOf(null),s=r<0?n.length:r;return n[s]=t,()=>{n[s]===t&&(n[s]=null)}}function qk(e){let t=[];
return Wh.set(e,t),e.addEventListener("abort",()=>{for(let n of t)n?.()},{once:!0}),t}function Gk(e,t){return(n,r,s)=>{e(
n).then(i=>{let o=i.map(({address:c})=>t(c)).find(c=>c!==null),[a]=i;o!==void 0?s(new jr(o),""):a===void 0?s(Gh(n),""):r.
all?s(null,[...i]):s(null,a.address,a.family)},i=>s(i instanceof Error?i:Gh(n),""))}}function Gh(e){let t=new Error(`${e}\
 has no address`);return Object.assign(t,{code:"ENODATA"})}function Kh(e){return"getPeerCertificate"in e}function Kk(e){
let t=Date.parse(e.getPeerCertificate().valid_to);return t<Date.now()?new Date(t).toISOString().replace(".000Z","Z"):null}
function Hk(e){return"secureConnecting"in e?!e.secureConnecting:!e.connecting}var Wk=/^[ -~]*$/;function Vk({headers:e,body:t}){
let n={...e};for(let[r,s]of Object.entries(e))Wk.test(s)||(n[r]=Buffer.from(s).toString("latin1"));return n["accept-enco\
ding"]="identity",t!==null&&(n["content-length"]=String(t.length)),n}function Yk(e){let t={};for(let[n,r]of Object.entries(
e))r!==void 0&&(t[n]=typeof r=="string"?r:r.join(", "));return t}function Jk({httpVersion:e,headers:t}){if(!/^1\.[01]$/.
test(e))return`the response is HTTP/${e}, not HTTP/1.1`;let n=t["transfer-encoding"];return n===void 0||/^chunked$/i.test(
String(n))?null:"the response has a transfer-encoding that was not requested"}function zk(e){return/^[\r\n]*(?:H|$)/.test(
e.toString("latin1",0,64))}import{readFileSync as DM,realpathSync as UM,writeFileSync as Xk}from"node:fs";import{isAbsolute as FM,join as Qk,relative as qM,
resolve as GM,sep as KM}from"node:path";async function Vh(e,t,n){let{repository:r}=t;try{let s=t$(t);return await Zk({repository:r,path:e,ref:s},n)}catch(s){if(s instanceof
M&&s.status===404)return null;throw s}}async function Zk({repository:e,path:t,ref:n},r){let s=await r.request("GET /repo\
s/{owner}/{repo}/contents/{path}",{...Y(e),path:t,...n!==null&&{ref:n},headers:{accept:"application/vnd.github.raw+json"}});
if(Array.isArray(s.json))throw n$(t);return e$(s.json)??s.body.toString("utf8")}function e$(e){return typeof e!="object"||
e===null||!("encoding"in e&&"content"in e)?null:e.encoding==="base64"&&typeof e.content=="string"?Buffer.from(e.content,
"base64").toString("utf8"):null}function t$({workflowSha:e,sha:t}){return e||t}function Yh(e,t){try{return Xk(Qk(e,`webhook-action-${t}`),"",{flag:"wx"}),!0}catch(n){return!(n instanceof Error&&"code"in
n&&n.code==="EEXIST")}}function n$(e){return new I(`${e} is a directory; write the path of a file`)}var r$=["workflow_call","workflow_run"],s$=/^\s*(?:-\s*)?["']?uses["']?:.*\/webhook-action[/@]/m,i$=5,zh=20,o$="GET /rep\
os/{owner}/{repo}/actions/workflows",a$=R({name:A(),path:A(),state:L(A(),"active")});function c$(e,t){let n;try{({data:n}=
Wt({text:t,file:e}))}catch(o){if(o instanceof I)return null;throw o}let r=b(n,"on");if(r===void 0)return null;let s=b(n,
"name"),i=b(b(r,"workflow_run"),"workflows");return{path:e,name:typeof s=="string"?s:e,events:D(r)?Object.keys(r):[r].flat().
map(String),watched:i===void 0?[]:[i].flat().map(String),usesAction:s$.test(t)}}function u$(e,t=null){let n=new Set(e.filter(
({usesAction:r,path:s})=>r||s===t).flatMap(({watched:r})=>r));return e.filter(({name:r,path:s,usesAction:i,events:o})=>!i&&
s!==t&&!n.has(r)&&!n.has(s)&&!o.every(a=>r$.includes(a)))}function l$(e){let t=e.slice(0,zh).map(({name:r,path:s})=>r===
s?r:`"${r}" (${s})`),n=e.length-t.length;return[...t,...n>0?[`${n} more`]:[]].join(", ")}async function Xh(e,t){let n=f$(
t);if(n===null||!Yh(t.temp,"coverage"))return null;try{let r=await p$(e,t,n);return r.length===0?null:`${n}: the list on\
.workflow_run.workflows lacks ${l$(r)}, whose runs are not reported; add the names, or set coverage: false`}catch(r){if(r instanceof
M)return null;throw r}}function f$({eventName:e,repository:t,workflowRef:n}){let[r=""]=n.split("@"),s=`${t}/`;return e===
"workflow_run"&&r.startsWith(s)?r.slice(s.length):null}async function p$(e,t,n){let r=await Jh(e,t,n);if(r===null||r.watched.
length===0)return[];let s=[],i=e.pages(o$,Y(t.repository),{keys:["workflows"],most:i$});for await(let{items:c}of i)for(let u of c){
let f=oe(a$,u);if(!f.success)continue;let{name:p,path:h,state:l}=f.output,d=h.startsWith(".github/workflows/"),m=[p,h].some(
y=>r.watched.includes(y));d&&!m&&l==="active"&&h!==r.path&&s.push(h)}let o=await Promise.all(s.slice(0,zh).map(c=>Jh(e,t,
c))),a=[r,...o.filter(c=>c!==null)];return u$(a,r.path)}async function Jh(e,t,n){let r=await Vh(n,t,e);return r===null?null:
c$(n,r)}var h$="give it a longer timeout if it needs more time",Qh="does this port speak https? Then write https://",d$=["443","\
8443"],m$=/plain HTTP|HTTP request to an HTTPS server/i,y$="2xx",Ri="the receiver does not accept its body",Ya="check it\
s secret and headers",g$=`${Ya}, and leave out its body: some servers refuse a GET with one`,Zh={400:Ri,401:Ya,403:Ya,404:"\
check its URL",405:"check its method",413:Ri,422:Ri},w$={dns_error:"DNS error",tls_error:"TLS error"},b$=/^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}([^\\/?#]*)/i,
ed=100;function td(e,{successCodes:t,successBody:n},r,s){let{url:i}=r;if(e.kind==="failure"){let{code:p,status:h,connected:l,
permanent:d}=e,y=[e.message.replace(/\.$/,""),$$(e,i)].filter(Boolean).join("; ");return{code:p,message:y,status:h,connected:l,
permanent:d}}let{status:o,headers:a}=e,c={status:o,connected:!0,permanent:!1};if(Vc(t,o)){let p=n&&v$(e,n,s);return p?{...c,
code:"body_rejected",message:p}:null}if(o>=300&&o<400){let p=_$(o,a.location,i);return{...c,code:"redirect",message:p}}let u=Wc(
t),f=[`HTTP ${o}`,u===y$?null:`success_codes is ${u}`,E$(e,r),nd(e,s)];return{...c,code:"status",message:f.filter(Boolean).
join("; ")}}function v$(e,{path:t,accepted_values:n},r){let s=n.map(c=>JSON.stringify(c)).join(", "),i=c=>[`HTTP ${e.status}\
, but ${c}`,nd(e,r)].filter(Boolean).join("; ");if(e.cut)return i("the body is too long to be compared with success_body");
let o=e.body.toString("utf8").trim();if(t===void 0)return n.some(c=>String(c)===o)?null:i(`success_body accepts only ${s}`);
let a=k$(o,t);return a===void 0?i(`the body has no ${t} (success_body accepts ${s})`):n.some(c=>c===a)?null:i(`${t} is ${le(
r(JSON.stringify(a)),ed)||"another value"} (success_body accepts ${s})`)}function k$(e,t){let n=it(t);if(n.kind!=="error")
try{let r=bc(JSON.parse(e),n.path);return r.found?r.value:void 0}catch{return}}function nd({body:e},t){let n=le(t(e.toString(
"utf8")),ed);return n===""?null:`the receiver said: ${n}`}function rd(e){return e!==null&&Zh[e]===Ri}function Bn(e){return w$[e]??
e.replaceAll("_"," ")}function $$({code:e},t){if(e==="timeout")return h$;let n=e==="connection_reset"||e==="protocol_err\
or",r=t.protocol==="http:"&&d$.includes(t.port);return n&&r?Qh:null}function E$({status:e,body:t},n){return n.url.protocol===
"http:"&&e===400&&m$.test(t.toString("latin1"))?Qh:n.method==="GET"&&n.body.length>0&&[400,401,403].includes(e)?g$:Zh[e]}
function _$(e,t,n){let r=t===void 0?"":` to ${S$(t)??n.host}`;return`HTTP ${e}${r}, and redirects are not followed; writ\
e the final URL, or add ${e} to success_codes`}function S$(e){let[,t]=b$.exec(e)??[];return t?.split("@").at(-1)}var x$=6e4,A$=.2,O$=["dns_error","connection_refused","connection_reset","timeout","tls_error","protocol_error","truncat\
ed"];function sd(e){let{failure:t,now:n}=e;if(t.status===410)return{kind:"stop",reason:"the receiver says that it is gon\
e"};if(!I$(t))return{kind:"stop",reason:null};if(e.retryOnlyIfUndelivered&&N$(t))return{kind:"stop",reason:"it may have \
arrived, and is not sent again unless idempotent is true"};let r=bo(e.retryAfter,n)??0;if(r>x$){let o=new Date(n+r).toISOString();
return{kind:"stop",reason:`the receiver asks to come back in ${Math.ceil(r/1e3)} s, at ${o}`}}let s=e.retryDelaysSeconds[e.
attempt-1];if(s===void 0)return{kind:"stop",reason:null};let i=Math.max(s*1e3,r)*(1+A$*e.random);return{kind:"retry",delayMs:Math.
min(Math.ceil(i),2147483647)}}function I$({code:e,status:t,permanent:n}){return n?!1:e!=="status"?O$.includes(e):t===null?
!1:[408,425,429].includes(t)||t>=500&&t<600}function N$({code:e,status:t,connected:n}){return e==="status"?t!==429&&t!==
503:n}var T$=64*1024,R$=5*6e4,id="cancelled: the step was cancelled";async function ad(e,t,n){let r=[],s=i=>U$(r,i,n);for(let i=1;;i+=
1){let{error:o,...a}=await L$(e,t,n,i),{message:c,response:u}=a,f={...a,waitedMs:null};if(r.push(f),o===null)return s(null);
let p=sd({attempt:i,retryDelaysSeconds:n.retryDelaysSeconds,failure:o,retryAfter:u?.headers["retry-after"],now:e.clock.now(),
random:e.random(),retryOnlyIfUndelivered:n.retryOnlyIfUndelivered});if(p.kind==="stop")return s([c,p.reason].filter(Boolean).
join("; "));if(f.waitedMs=p.delayMs,await e.clock.sleep(p.delayMs,n.signal),n.signal.aborted)return s(id);let h=await n.
shouldRetry?.()??!0;if(n.signal.aborted)return s(id);if(!h)return s(c)}}async function L$(e,t,n,r){let{url:s,method:i,body:o}=t,
a=vs(n.allowlist,s,i),c=e.clock.now(),u=Math.floor(c/1e3),f={},h=a!==null?od("blocked",a,c):await(async()=>{let{id:g,signedBytes:w=o}=t,
k={id:g,timestamp:u,body:w};return f=_n(t.signatures,k,t.keys),e.request({url:s,method:i,headers:{...t.headers,"webhook-\
timestamp":String(u),...f},body:o.length===0&&M$(i)?null:o,timeoutMs:n.timeoutMs,maxBytes:T$,refuses:qu(n.allowlist,s.hostname),
keepAlive:n.keepAlive,signal:n.signal})})().catch(g=>od("protocol_error",It(g),c)),l=Object.values(f),d=j$(h,l),y=td(d,n,
t,g=>n.quoteResponse?e.redact(g):"");return{attempt:{number:r,status_code:d.status,error:y?.code??null,started:new Date(
d.started).toISOString(),duration_ms:d.durationMs},timestamp:u,message:y&&`${y.code}: ${y.message}`,response:d.kind==="r\
esponse"?d:null,error:y}}function M$(e){return e==="GET"||e==="HEAD"}var P$=/[\s,:=]+/,C$=16;function j$(e,t){if(e.kind===
"failure"||t.length===0)return e;let{redact:n,add:r}=Ei();for(let i of t)for(let o of[i,...i.split(P$)])if(o.length>=C$)
for(let a of D$(o))r(a);let s=Object.entries(e.headers).map(([i,o])=>[i,n(o)]);return{...e,headers:Object.fromEntries(s),
body:Buffer.from(n(e.body.toString("latin1")),"latin1")}}function D$(e){let t=Buffer.from(e,/^(?:[\da-f]{2})+$/i.test(e)?
"hex":"base64"),n=t.toString("hex"),r=t.toString("base64");return[e,n,n.toUpperCase(),r,r.replace(/=+$/,""),t.toString("\
base64url")]}function od(e,t,n){return{kind:"failure",code:e,message:t,status:null,connected:!1,permanent:!0,started:n,durationMs:0}}
function U$(e,t,{retryDelaysSeconds:n}){return{delivered:t===null,reason:t!==null&&e.length>1?`${t} (${e.length} attempt\
s)`:t,attempts:e,maxAttempts:n.length+1,notes:B$(e.at(-1))}}function B$(e){let t=Date.parse(e?.response?.headers.date??""),
n=Math.abs(t-Date.parse(e?.attempt.started??""));return n>R$?[`the receiver's clock is ${Math.round(n/6e4)} minutes off \
this one's; it may refuse the webhook-timestamp`]:[]}function cd({id:e,webhook:t,event:n},{delivered:r,reason:s,attempts:i}){
return{id:e,webhook:t,event:n,status:r?"success":"failure",reason:s,attempts:i.map(({attempt:o})=>o)}}function Dr({id:e,
webhook:t,event:n},r){return{id:e,webhook:t,event:n,status:"not_run",reason:r,attempts:[]}}function Li(e,t){return{...Dr(
e,t),status:"failure"}}function ud(e){let t=n=>e.filter(r=>r.status===n).length;return{delivered:t("success"),failed:t("\
failure"),skipped:t("not_run")}}import{createHash as F$}from"node:crypto";function fd(e,t){let{github:n}=e,r=t.repoName||n.repository,s=r.split("/"),i=s.at(-2),o=ld(e.completed),a=ld(e.created),
c=t.tag||n.ref;return{push_data:{...o===null?{}:{pushed_at:o},...n.actor?{pusher:n.actor}:{},...c?{tag:c}:{},images:[]},
repository:{repo_name:r,name:s.at(-1)??r,...i?{namespace:i,owner:i}:{},repo_url:`${t.serverUrl}/${n.repository}`,status:"\
Active",description:"",full_description:"",dockerfile:"",is_private:t.isPrivate,is_official:!1,is_trusted:!0,star_count:0,
comment_count:0,...a===null?{}:{date_created:a}}}}function ld(e){return e===void 0?null:Date.parse(e)/1e3}function pd(e,t){let{callback_url:n,callback_context:r}=t,{callback_token:s,callback_dispatch:i}=t;return{...e,...ks({callback_url:n,
callback_context:r,callback_token:s,callback_dispatch:i})}}function dd(e,t){let{lookup:n,secrets:r}=t,s=Ur("url",()=>{let c=Vr(
e.url,n),u=vn(c);if(u!==null)throw new ee(u);return new URL(c)}),i=Ur("query",()=>Tc(e.query??{},n));i!==""&&(s.search=[
s.search,i].filter(Boolean).join("&"));let{bytes:o,stored:a}=Br(e)?Ur("body",()=>t.body(e,n)):q$;return{id:t.id,webhook:e.
name,event:t.event,method:e.method,url:s,shown:je(e.url)===null?s.href:`${s.origin}/***`,headers:G$(e,t,o.length>0),body:o,
stored:a,signatures:e.signature,keys:e.secret_name.flatMap(c=>r.get(c)??[])}}function md(e,t=null){let n=hd(e);return t===
null?`msg_${n}`:`msg_${n.slice(0,16)}${hd(e,t).slice(0,16)}`}function hd(e,t=[]){let{repository:n,runId:r,attempt:s,chain:i,webhook:o,kind:a,status:c}=e,{sender:u}=e,f=[n,r,s,i,o,a,
c,...u?[u.runId,u.attempt]:[]];return F$("sha256").update(JSON.stringify([...f,...t])).digest("hex").slice(0,32)}var q$={
bytes:Buffer.alloc(0),stored:en("")};function Br({method:e,body:t,payload:n}){return!(e==="GET"||e==="HEAD")||t!==void 0||
n!==void 0}function G$({headers:e,username:t,password:n},{id:r,event:s,lookup:i},o){let a=Object.entries(e).flatMap(([u,
f])=>{let p=Ur(`headers.${u}`,()=>{let h=ro(f,i);return h===null?null:K$(h)});return p===null?[]:[[u.toLowerCase(),p]]}),
c=Ur("username",()=>{if(t===void 0)return{};let u=`${ot(t,i)}:${ot(n??"",i)}`;return{authorization:`Basic ${Buffer.from(
u).toString("base64")}`}});return{...o&&{"content-type":"application/json"},"user-agent":`webhook-action/${rn}`,...Object.
fromEntries(a),...c,"webhook-id":r,"webhook-event":s}}function K$(e){if(new RegExp("(?!\\t)\\p{Cc}","u").test(e))throw new ee(
"a value brings a control character into the header; take it out, or encode it with the filter url");return e.trim()}function Ur(e,t){
try{return t()}catch(n){throw n instanceof ee?new ee(`${e}: ${n.message}`):n}}var H$=/^webhook-action\/(?:record|callback)\//;
function W$(e,t){let n=JSON.stringify(e);return{bytes:Buffer.from(n),stored:en(Ga(n,t))}}function yd(e){let t=new Map,n=Bp(
e.secrets),r=(s,i)=>{let o=t.get(s)??W$(i(),n);return t.set(s,o),o};return(s,i)=>{let{body:o,payload:a="jobserv"}=s;if(o!==
void 0)return V$(o,i,n);if(a==="github")return r("github",()=>e.event);let c=e.payload;if(c===null)throw new Error("the \
build was not read");if(a==="jobserv")return r("jobserv",()=>pd(c,e.keys));let u=d=>d===void 0?null:ot(d,i),f=u(s.dockerhub?.
repo_name),p=u(s.dockerhub?.tag),{serverUrl:h,isPrivate:l}=e;return r(JSON.stringify(["dockerhub",f,p]),()=>pd(fd(c,{serverUrl:h,
isPrivate:l,repoName:f,tag:p}),e.keys))}}function V$(e,t,n){if(typeof e!="string")return{bytes:Buffer.from(JSON.stringify(
so(e,t))),stored:en(JSON.stringify(kh(e,t,n)))};let r=ot(e,t);if(H$.test(r))throw new ee("it begins as what this action \
signs for itself; begin it otherwise");return{bytes:Buffer.from(r),stored:en(Oi(e,t,n))}}var Y$=8,J$=/^[a-z]{1,10}$/,z$=/^[\d.,:/+_-]+(?:[T ][\d.:]+)?(?:Z|[+-][\d:]+)?$/;
function gd(e,{headers:t},n){let r=e.username===void 0?[]:[t.authorization],s=n.get(je(e.url)??"");return[...s===void 0?
[]:X$(new URL(s)),...r.flatMap(i=>i?.replace(/^Basic /,"")??[])]}function X$({pathname:e,search:t,searchParams:n}){let r=e.
slice(1),s=t.slice(1),i=[e+t,e,t],o=s.split("&").map(u=>u.slice(u.indexOf("=")+1)),a=[...r.split("/"),...o],c=[r+t,r,s,...a.
flatMap(u=>[u,Z$(u)]),...n.values()];return[...new Set([...i,...c.filter(Q$)])].filter(u=>u!==""&&u!=="/")}function Q$(e){
return e.length>=Y$&&!J$.test(e)&&!z$.test(e)}function Z$(e){try{return decodeURIComponent(e)}catch{return e}}function wd(e,t,{repository:n,...r}){let s=t?.stored??null,i={...e,chain:null,body:s,retry_of:null},o=eE({sent:i,run:r,repository:n},
t?.keys[0]);return{...i,mac:o}}function eE(e,t){let n=tE(e);return n===null||t===void 0?null:of(t,n)}function tE({sent:{id:e,webhook:t,event:n,body:r},run:{run_id:s,run_attempt:i},repository:o}){return r&&[o,s,i,e,t,n,r.sha256]}var nE="<!-- -->";function ke(e){return le(e).replace(/[&<>"'`*_{}[\]()#+!|~\\@$^=:]|w(?=ww\.)/gi,t=>`&#${t.charCodeAt(0)}\
;${t==="@"?nE:""}`)}function bd(e){return`**${ke(e).trim()}**`}function Mi(e,t){let n=rE(t);return n===null?ke(e):`[${ke(e)}](${n})`}function vd(e,t){return t===""?e:`${e}<br><sub>${t}\
</sub>`}function Pi(e,t){return kd(t,e.map(n=>`- ${n}
`))}function Ci(e,t,n){let r=i=>`| ${i.join(" | ")} |
`,s=r(e)+r(e.map(()=>":--"));return s+kd(n-Buffer.byteLength(s),t.map(r))}function kd(e,t){let n="",r=0;for(let[s,i]of t.
entries()){if(r+=Buffer.byteLength(i),r>e)return`${n}
and ${t.length-s} more that do not fit here.
`;n+=i}return n}function rE(e){if(!e||!URL.canParse(e))return null;let{protocol:t,href:n,username:r,password:s}=new URL(
e);return!/^https?:$/.test(t)||r||s?null:n.replace(/[()<>[\]|"'`\\*_~]/g,i=>`%${i.charCodeAt(0).toString(16).toUpperCase()}`)}
var Nt={failure:"\u2717",waiting:"\u25CF",success:"\u2713",skipped:"\u2013"};function Ja(e,t){return`${Nt[e]}\xA0${ke(t)}`}
function za(e){switch(e){case"PASSED":return"success";case"SKIPPED":return"skipped";case"QUEUED":case"RUNNING":return"wa\
iting";case"FAILED":case"RUNNING_WITH_FAILURES":return"failure"}}var sE="\xA0";function ji(e){let t=Math.max(0,Math.round(
e));if(t<1e3)return Fn(t,"ms");if(t<59950)return Fn((t/1e3).toFixed(1),"s");let n=Math.round(t/1e3),r=Math.floor(n/60);return r<
60?`${Fn(r,"min")} ${Fn(n%60,"s")}`:`${Fn(Math.floor(r/60),"h")} ${Fn(r%60,"min")}`}function Fn(e,t){return`${e}${sE}${t}`}var iE=3e5,oE=2e4,aE=12,cE=8;function $d(e,t){let{name:n,trigger_name:r,status:s,web_url:i,build_id:o,runs:a}=e,c=n??r??
`build ${o}`;return`${_d(s,t(c),i)}
${uE(e,t)}

${a.length===0?`No runs are known.
`:lE(a,t)}`}function Ed(e,t){return`${_d(e.status,t(e.title),e.page)}
Its jobs were not asked for: no webhook here uses them.
`}function _d(e,t,n){return`## ${Ja(za(e),e)}: ${Mi(t,n)}
`}function uE({trigger_name:e,created:t,completed:n,github:r},s){let{run_number:i,run_attempt:o,event:a,ref:c,sha:u,actor:f}=r,
p=i===void 0?"":` ${i}`,h=o>1?`, attempt ${o}`:"",l=[e,a,c,u?.slice(0,cE),f].filter(d=>d!==void 0&&d!=="").map(d=>ke(s(d??
"")));return[`Build${p}${h}`,...l,Sd(t,n)].filter(d=>d!=="").join(" \xB7 ")}function lE(e,t){let n=e.map(i=>[Mi(t(i.name),
i.web_url),Ja(za(i.status),i.status),Sd(i.created,i.completed)]),r=Ci(["Run","Status","Time"],n,iE);if(e.length<=aE)return r;
let s=e.filter(({status:i})=>i==="FAILED").map(i=>`${Mi(t(i.name),i.web_url)} ${i.status}`);return`${Pi(s,oE)}
<details><summary>${e.length} runs: ${fE(e)}</summary>

${r}
</details>
`}function fE(e){let t=new Map;for(let{status:n}of e)t.set(n,(t.get(n)??0)+1);return[...t].map(([n,r])=>`${r} ${n}`).sort().
join(", ")}function Sd(e,t){let n=Date.parse(t??"")-Date.parse(e??"");return n>0?ji(n):""}var pE=3e5,hE=1e5,xd=6,dE=["Webhook","Event","Result","Code","Attempts","Time"];function Ad(e,t){if(e.length===0)return`\
## Deliveries

There was nothing to deliver.
`;let n=e.filter(({status:s})=>s==="failure").map(({webhook:s,reason:i})=>`${bd(t(s))} failed: ${ke(t(i??""))}`),r=e.map(
s=>yE(s,t));return`## Deliveries: ${mE(e)}

${n.length===0?"":`${Pi(n,hE)}
`}${Ci(dE,r,pE)}`}function mE(e){let{delivered:t,failed:n,skipped:r}=ud(e);return[...n>0?[`${Nt.failure}\xA0${n} failed`]:
[],...t>0?[`${Nt.success}\xA0${t} delivered`]:[],...r>0?[`${Nt.skipped}\xA0${r} skipped`]:[]].join(", ")}function yE(e,t){
let{webhook:n,event:r,attempts:s,id:i}=e,o=s.at(-1);return[vd(ke(t(n)),ke(i)),ke(r),gE(e,t),o?Od(o):"",wE(s),bE(s)]}function gE({
status:e,reason:t},n){switch(e){case"success":return`${Nt.success}\xA0delivered`;case"failure":return`${Nt.failure}\xA0fail\
ed`;case"not_run":return`${Nt.skipped}\xA0skipped: ${ke(n(t??""))}`}}function Od({status_code:e,error:t}){return ke(String(
e??(t?Bn(t):"")))}function wE(e){let t=e.length;if(t<2)return t===0?"":"1";let n=[];for(let s of e.map(Od)){let i=n.at(-1);
i?.code===s?i.times+=1:n.push({code:s,times:1})}let r=n.slice(-xd).map(({code:s,times:i})=>i===1?s:`${i} x ${s}`);return n.
length===1?r.join(""):`${t}: ${[...n.length>xd?["\u2026"]:[],...r].join(", ")}`}function bE(e){let[t]=e,n=e.at(-1);if(t===
void 0||n===void 0)return"";let r=Date.parse(n.started)-Date.parse(t.started);return ji(r+n.duration_ms)}var vE=["FAILED","RUNNING","QUEUED","PASSED","SKIPPED"],kE=500,$E=2;async function Rd(e,t,n,r){let s=`/repos/${t}/action\
s/runs/${n}`,i={...Y(t),run_id:n},o={keys:["jobs","workflow_jobs"],most:kE},a=await Nd(`${s}/attempts/${r}/jobs`,()=>e.pages(
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",{...i,attempt_number:r},o));if(a!==null&&
r===1)return a;let c=await Nd(`${s}/jobs`,()=>e.pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",{...i,filter:"\
all"},o));if(c===null)return a;let u=a??c.filter(f=>(f.attempt??r)===r);return[...u,...EE(u,c,r)]}function EE(e,t,n){let r=t.
filter(u=>u.attempt!==null&&u.attempt<n),s=[...Xa(r,u=>u.attempt??0)],i=new Map;for(let[,u]of s.toSorted(([f],[p])=>f-p))
for(let[f,p]of Xa(u,h=>h.name))i.set(f,[...p,...Id(i.get(f)??[],p.length)]);let o=Xa(e,u=>u.name),a=[...i].flatMap(([u,f])=>Id(
f,o.get(u)?.length??0)),c=new Set(a);return r.filter(u=>c.has(u))}function Id(e,t){let n=({status:r,conclusion:s})=>vE.indexOf(
ye(r,s));return e.toSorted((r,s)=>n(r)-n(s)).slice(0,Math.max(0,e.length-t))}function Xa(e,t){let n=new Map;for(let r of e){
let s=t(r),i=n.get(s);i?i.push(r):n.set(s,[r])}return n}async function Nd(e,t){let n="";for(let r=0;r<$E;r++){let s=await _E(
e,t()).catch(i=>{if(i instanceof M&&i.isMissingRoute)return null;throw i});if(s===null)return null;if(s.known>=s.total)return s.
jobs;n=`${s.known} of ${s.total}`}throw new M(`GET ${e} listed only ${n} jobs; run this job again`,200)}async function _E(e,t){
let n=[],r=new Map,s=0,i=0;for await(let o of t){if(o.total===null&&o.items.length===0&&s===0)throw new M(`GET ${e} list\
ed no jobs and gave no count`,200);i=o.total??0;let a=n.length;for(let c of o.items){let u=AE(c);if(u===null)throw new M(
`GET ${e} listed something that is no job`,200);let f=u.id===null?void 0:r.get(u.id);f&&JSON.stringify(f)===JSON.stringify(
u)||(f===void 0&&s++,u.id!==null&&r.set(u.id,u),n.push(u))}if(n.length===a)break}return{jobs:n,known:s,total:i}}var SE=[
"success","failure","cancelled","skipped"],xE=new Map([["running","in_progress"],["blocked","waiting"]]);function AE(e){
if(!IE(e))return null;let t=NE(e.id)?e.id:null,n=Td(e.labels);return{id:t,name:Le(e.name)??`job ${t??""}`.trim(),attempt:typeof e.
run_attempt=="number"?e.run_attempt:null,checkRunId:Le(e.check_run_url)?.replace(/^.*\//,"")||null,...OE(Le(e.status)??"",
e.conclusion),runnerName:Le(e.runner_name),labels:n.length>0?n:Td(e.runs_on),url:Le(e.url),pageUrl:Le(e.html_url),created:gt(
Le(e.created_at)),started:gt(Le(e.started_at)??Le(e.started)),completed:gt(Le(e.completed_at)??Le(e.stopped))}}function OE(e,t){
return t===void 0&&SE.includes(e)?{status:"completed",conclusion:e}:{status:xE.get(e)??e,conclusion:Le(t)}}function IE(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}function NE(e){return Number.isSafeInteger(e)}function Le(e){return typeof e==
"string"&&e!==""?e:null}function Td(e){return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}var Qa=3e4,Ld=2500;async function Pd(e,t){let{repository:n,apiUrl:r,serverUrl:s,own:i}=t,o=await us(e.api,n,i?await ME(e,
t):await PE(e,t)),{runs:a,self:c,unfinished:u}=await CE(e,t,o),f=TE(o,a,t)?RE(o,a):Di(o,a,i),{status:p}=f;LE(e.log,{unfinished:u,
own:i,status:p});let h={repository:n,apiUrl:r,serverUrl:s};return e.log.info(`run ${o.id}, attempt ${o.attempt}, of ${o.
workflow??n}: ${p}, ${a.length===1?"1 run":`${a.length} runs`}`),{...f,payload:ll({run:o,runs:a,status:p,place:h}),run:o,
runs:a,self:c}}function TE({conclusion:e},t,{own:n,apiUrl:r}){return n===null&&e!==null&&/\/api\/v1$/.test(r)&&t.some(({
status:s})=>!ge(s))}function RE(e,t){let n={...e,status:"in_progress",conclusion:null},{status:r}=Di(n,t,null);return{status:r,
dockerHub:"error",noResult:"incomplete"}}var Md=10;function LE(e,{unfinished:t,own:n,status:r}){if(t.length===0)return;if(n===
null){e.info(`not finished: ${nn(t)}`);return}let s=t.length===1,i=t.length-Md,o=`${s?"job":"jobs"} ${nn(t.slice(0,Md))}${i>
0?` and ${i} more`:""}`,a=ge(r)?`so ${s?"its result is":"their results are"} not in the build`:`so the build is reported\
 as ${r}`,c=n.needs?`add ${s?"it":"them"} to needs, or, if there already, remove "name" from the job`:`report from a las\
t job that has ${s?"it":"them"} in needs`;e.warning(`${o} ${s?"has":"have"} not finished, ${a}; ${c}`)}async function ME({
api:e,log:t},n){let{repository:r,runId:s,env:i}=n,o=n.attempt??i.runAttempt,a={...bt(i),id:s,attempt:o};try{let c=await xo(
e,r,s,o);return{...await Oo(e,r,Cd(c,a)),status:a.status,conclusion:null,refKind:a.refKind??c.refKind,pullRequest:a.pullRequest??
c.pullRequest}}catch(c){if(!(c instanceof M&&c.isMissingRoute))throw c;return t.warning(`the server has no API for workf\
low runs (404): the times of run ${s} are missing`),a}}async function PE({api:e},t){let{repository:n,runId:r,attempt:s,env:i}=t,
o=await xo(e,n,r,s).catch(u=>{throw u instanceof M&&u.status===404?new M(`the API has no run ${r}${s?`, attempt ${s},`:""}\
 of ${n} (404): check run-id and run-attempt, or add "permissions: actions: read" to the job; where the server has no AP\
I for runs, report from a job of that run`,404):u}),a=ls(i.event),c=a?.id===o.id&&a.attempt===o.attempt?Cd(o,a):o;return Oo(
e,n,c)}async function CE(e,t,n){let{api:r,log:s,clock:i,signal:o}=e,{repository:a,own:c}=t,u=i.now(),f=[];for(let p=0;;p+=
Ld){let h=await Rd(r,a,n.id,n.attempt);if(h===null)return{runs:DE(e,n,c),self:null,unfinished:[]};let l=i.now(),d=vl(h,c,
l),{lagging:m}=d;if(m.length>0&&p<Qa&&l-u<Qa){p===0&&s.info(`${nn(m)} done in needs but not in the API, asking on for up\
 to ${Qa/1e3} s`),f=m,await i.sleep(Ld,o);continue}return f.length>0&&m.length===0&&s.info(`${nn(f)} done in the API too\
, after ${Math.round((l-u)/1e3)} s`),jE(s,d),d}}function jE(e,{believed:t,forgiven:n,doubted:r}){t.length>0&&e.warning(`${nn(
t)} unfinished in the API after 30 s; the results in needs are used`),n.length>0&&e.warning(`${nn(n)} FAILED, but succes\
s in needs (continue-on-error): does not count against the build`),r.length>0&&e.warning(`${nn(r)} looks like a job in n\
eeds, but may be another one, and so counts as it is: put every job into needs, and name none like another's key`)}function DE({
log:e},t,n){let r=`the API has no jobs of run ${t.id} (404)`;return n?.needs?(e.info(`${r}: needs alone says how they en\
ded`),$l(n.needs)):(e.warning(n?`${r}: the build is what job-status says; give the other jobs as "needs: \${{ toJSON(need\
s) }}"`:`${r}: the build is what the run itself says`),[])}function Cd(e,t){let n=Object.entries(e).filter(([,r])=>r!==null);
return{...t,...Object.fromEntries(n)}}function nn(e){return e.map(t=>`"${t}"`).join(", ")}function Di(e,t,n){let r=n?BE(
n):[],s=r.length>0?"FAILED":FE(e,t,n),i=t.filter(({counts:c,status:u})=>c&&u==="FAILED").map(({conclusion:c})=>c??""),o=e.
conclusion!==null&&r.length===0,a=UE(o?e.conclusion:null,[...r,...i],t.length>0);return a==="stale"?{status:s,dockerHub:"\
error",noResult:a}:a==="action_required"?{status:"QUEUED",dockerHub:"error",noResult:a}:{status:s,dockerHub:Eu(s,o?[e.conclusion??
""]:[...r,...i]),noResult:a}}function UE(e,t,n){switch(e){case"stale":return"stale";case"action_required":return n?null:
"action_required";case"cancelled":return t.every(r=>r==="cancelled")?"cancelled":null;case null:return t.length>0&&t.every(
r=>r==="cancelled")?"cancelled":null;default:return null}}function BE({jobStatus:e,needs:t}){let n=El(t);return e==="suc\
cess"?n:[e,...n]}function FE(e,t,n){if(e.conclusion!==null)return ye(e.status,e.conclusion);let r=$u(t.map(({counts:s,status:i})=>s?
i:"PASSED"));return r!==null?r:n?"PASSED":ye(e.status,null)}async function Ui(e,{repository:t,branch:n,sha:r}){let s=Y(t),{json:i}=await e.request("GET /repos/{owner}/{repo}/branch\
es/{branch}",{...s,branch:n}),o=b(i,"commit"),a=b(o,"sha")??b(o,"id");if(a===r)return!0;if(typeof a!="string")return!1;let c=await e.
request("GET /repos/{owner}/{repo}/compare/{basehead}",{...s,basehead:`${a}...${r}`,per_page:1}),u=b(c.json,"status");return u===
"behind"||u==="identical"}async function Bi(e,{repository:t,tag:n,sha:r}){let s=Y(t),i=await e.request("GET /repos/{owne\
r}/{repo}/git/ref/{ref}",{...s,ref:`tags/${n}`}),o=b(i.json,"object"),a=b(o,"sha");if(b(o,"type")!=="tag"||typeof a!="st\
ring")return a===r;let c=await e.request("GET /repos/{owner}/{repo}/git/tags/{tag_sha}",{...s,tag_sha:a});return b(b(c.json,
"object"),"sha")===r}function Za(e){return{build:e.some(t=>/^(build|runs|status|job)\b/.test(t)),ref:e.includes("github.ref"),base:e.includes(
"github.base_ref")}}async function Dd(e,t,n){let{inputs:r}=e,{environment:s}=r,i=yl(r.needs),o=Lu(r),a=o.own?WE(r,i):null,
c=n.build?null:o.run,u=c===null?await KE(e,t,o,a):null,f=u?.run??c??bt(s),p=o.own?f:await qE(f,{source:e,io:t,uses:n,fetched:u!==
null}),h=u===null?null:HE(e,{...u,run:p},t.log),{status:l,noResult:d}=h??Di(p,[],a);return{repository:s.repository,subject:o,
run:p,facts:fs(p,s.repository),status:l,noResult:d,build:h,values:{github:$o(p,s),...h===null?{}:{build:h.payload,status:Su(
h),...Co(h.payload,p,s),...Bo(h.runs)},job:{name:h?.self?.name??s.job,id:h?.self?.id??(Number(r.jobId)||void 0)}}}}async function qE(e,{
source:t,io:n,uses:r,fetched:s}){let{repository:i}=t.inputs.environment,{tests_url:o}=t.config.notify??{},a=s&&o?.includes(
"github.ref")===!0,c=r.base&&!s?await us(n.api,i,e):e;return r.ref||a?GE(c,i,n):c}async function GE(e,t,{api:n,log:r}){let{
headBranch:s,headSha:i,refKind:o,event:a}=e;if(o!==null||a==="release"||s===null)return e;let c={repository:t,sha:i??""},
u=await jd(Ui(n,{...c,branch:s})),f=await jd(Bi(n,{...c,tag:s}));return u!==f?{...e,refKind:f?"tag":"branch"}:(r.warning(
f?`\${github.ref} is empty: ${s} is both a branch and a tag with the run's commit; use \${github.ref_name}`:`\${github.re\
f} is empty: the API has neither a branch nor a tag ${s} with the run's commit; add "permissions: contents: read" to the\
 job, or use \${github.ref_name}`),e)}async function jd(e){try{return await e}catch(t){if(!(t instanceof M))throw t;if([
403,404,422].includes(t.status??0))return!1;throw t}}function KE({inputs:e},t,n,r){let{environment:s}=e,{repository:i,apiUrl:o,
serverUrl:a}=s;return Pd(t,{repository:i,apiUrl:o,serverUrl:a,runId:n.runId,attempt:n.attempt,own:r,env:s})}function HE({
inputs:e,config:t},n,r){let s=t.notify?.tests_url;return s===void 0?n:{...n,payload:VE(s,n,e,r)}}function WE({jobId:e,jobStatus:t,
environment:n},r){if(t===null)throw new I("input job-status is empty; leave it out or give ${{ job.status }}");let{runnerName:s,
job:i}=n;return{jobId:e||null,jobStatus:t,runnerName:s||null,jobKey:i||null,needs:r}}function VE(e,{payload:t,run:n,runs:r},{
environment:s,variables:i},o){let a=$o(n,s),c={...Co(t,n,s),...Bo(r)},u=new Map,f=fl(t,p=>{let h={...c,build:t,github:a,
run:p};try{return Vr(e,Yr(h,new Map,i))}catch(l){if(!(l instanceof ee))throw l;let{message:d}=l;return u.set(d,[...u.get(
d)??[],p.name]),null}});for(let[p,[h,...l]]of u){let d=l.length>0?` and ${l.length} more`:"";o.warning(`notify.tests_url\
: ${p}; run "${h}"${d} goes without tests`)}return f}var ec=9;function Ud(e,t,n){let r=new Set(t.filter(({required:i})=>!i).map(({name:i})=>i)),s=e.filter(({status:i})=>i===
"failure");for(let{webhook:i,reason:o}of s)r.has(i)&&n.warning(`webhook "${i}" failed, but is not required: ${o}`);return s.
filter(({webhook:i})=>!r.has(i))}var YE="fix the body in the config, then notify again with run-id from a new run";function Bd(e,{
cancelled:t,fix:n}){if(t)return"The step was cancelled; see the deliveries output for what went out.";if(e.length===0)return null;
let r=e.slice(0,ec).map(({webhook:c,reason:u})=>`webhook "${c}" failed: ${u}`),s=e.filter(({attempts:c})=>rd(c.at(-1)?.status_code??
null)),i=n===null||s.length===e.length?[]:[n];if(s.length>0&&i.push(YE),e.length===1)return[...r,...i].join("; ");let o=`${e.
length} webhooks failed`,a=e.length>ec?[`the first ${ec} are above`]:[];return[...r,[o,...a,...i].join("; ")].join(`
`)}function Gd(e,t,n){let r=e_(e.notify?.webhooks??[],t.inputs.only);r.length===0&&n.warning("nothing is sent: the config h\
as no notify.webhooks");let s=nc(r,t.inputs),i=t_(s,t,n);return{webhooks:r,missingSecrets:i}}function Kd({webhooks:e},t){
let n=nc(e,t),r=t.mode==="test";return{...Za(n.flatMap(cr)),build:n.some(s=>QE(s,r))}}async function Hd({webhooks:e,missingSecrets:t},n,r,s){
let i=r.mode==="test",o=nc(e,r),a=i?null:await JE(n,s,o),c=i?n.facts:await s_(n,s,o),u=[],f=[];for(let p of e){let h=t.has(
p)?{reason:"no_secret",text:"its secret is empty"}:a===null?{event:"test"}:zE(p,a,{...n,facts:c});"event"in h?u.push({webhook:p,
...h}):f.push({webhook:p,...h})}for(let{webhook:p,text:h}of f)s.log.info(`webhook "${p.name}" skipped: ${h}`);return{selected:u,
skipped:f}}async function JE(e,t,n){let{subject:r,run:s,repository:i}=e,a=r.kind==="completed"&&n.some(({events:c})=>tc(
c,No))?await Tu(e,s,()=>Ru(t.api,i,s)):null;return a!==null&&t.log.info(`build_status_changed: ${a.changed?"yes":"no"}, ${a.
reason}`),{events:Nu(r.kind,e,a),change:a}}function tc(e,t){return e.some(n=>t.includes(n))}function zE({enabled:e,events:t,
match:n,only_failures:r},s,i){if(!e)return{reason:"disabled",text:"enabled is false"};let o=t.find(c=>s.events.includes(
c));if(o===void 0)return{reason:"events",text:XE(t,s,i)};let a=o_(n,i.facts);return a!==null?{reason:"match",text:a}:r&&
(!gn(i.status)||i.noResult!==null)?{reason:"only_failures",text:`it wants only_failures, ${Wd(i)}`}:{event:o}}function XE(e,{
change:t},n){let r=t!==null&&n.noResult===null&&tc(e,No)?` (${t.reason})`:"";return`it wants ${e.join(", ")}, ${Wd(n)}${r}`}
function nc(e,{mode:t}){return e.filter(({enabled:n})=>n||t==="test")}function QE(e,t){let{payload:n="jobserv",body:r,events:s,
only_failures:i}=e,o=Br(e)&&r===void 0&&n!=="github",a=Za(cr(e)).build;return o||a||t?o||a:i||tc(s,Mu)}function Wd({status:e,
noResult:t}){let n=Io(t);return n!==null?`the build is ${e}: ${n}`:`the build ${e==="PASSED"||e==="FAILED"?"":"is "}${e}`}
var ZE="dependabot[bot]",Fi="variables.",Fd=10;function e_(e,t){let n=e.map(({name:s})=>s),r=t.filter(s=>!n.includes(s)).
map(s=>({message:`input only names "${s}", which the config does not have; write ${Q(s,n)??`one of ${n.join(", ")}`}`}));
if(r.length>0)throw new I(r);return e.filter(({name:s})=>t.length===0||t.includes(s))}function t_(e,{secrets:t,inputs:n},r){
let{environment:s}=n,i=e.map(o=>({webhook:o,names:En(o).filter(a=>t.get(a)==="")})).filter(({names:o})=>o.length>0);if(i.
length>0&&!r_(s))throw new I(i.map(({webhook:o,names:a})=>({message:`webhook "${o.name}" needs the secret ${a.join(", ")}\
, which is empty; set it in the repository's or the organisation's secrets`})));for(let{webhook:o,names:a}of i)r.warning(
`webhook "${o.name}" is skipped: GitHub gives runs of forks and of Dependabot no secrets, so ${a.join(", ")} is empty; t\
o notify of these too, send from a workflow_run workflow`);return new Set(i.map(({webhook:o})=>o))}function Vd(e,t,n){let r=new Set(
e.flatMap(cr).filter(s=>s.startsWith(Fi)));for(let s of r)Jr(t,s.slice(Fi.length)).kind==="none"&&n.warning(`${s} has no\
 value${n_(s,t)}`)}function n_(e,t){if(Object.keys(Object(t)).length===0)return"; give the input variables";let r=Pc(t),
s=Q(e.slice(Fi.length),r),i=r.slice(0,Fd).join(", "),o=r.length-Fd,a=r.length===0?", and no other":`, but ${i}${o>0?` an\
d ${o} more`:""}`;return`: the input variables has none of that name${s?`; did you mean ${Fi}${s}?`:a}`}function r_(e){let{
fork:t}=fs(bt(e),e.repository);return t||e.actor===ZE}async function s_({run:e,facts:t,repository:n},{api:r},s){if(!t.refUncertain||
t.fork)return t;let i=t.branch,o=e.headSha??"",a=f=>s.some(({match:{[f]:p}})=>p!==void 0&&Zr(p,i)),c=()=>Ui(r,{repository:n,
branch:i,sha:o}),u=()=>Bi(r,{repository:n,tag:i,sha:o});return{...t,notBranch:a("branch")?await qd(`branch ${i} has the \
run's commit`,c):null,notTag:a("tag")?await qd(`tag ${i} is at the run's commit`,u):null}}async function qd(e,t){try{return await t()?
null:`no ${e}`}catch(n){if(!(n instanceof M))throw n;let{status:r,message:s}=n;return r===403||r===404?`the API does not\
 say that a ${e} (${r}); if so, add "permissions: contents: read" to the job`:`the API does not say that a ${e}: ${s}`}}
var i_=["repository","branch","tag","workflow","event","actor"];function o_(e,t){for(let n of i_){let r=e[n];if(r===void 0)
continue;let s=n==="branch"||n==="tag";if(s&&t.fork&&e.repository===void 0)return`the run comes from a fork (${t.repository||
"unknown"}), whose branches fit no pattern`;if(!Zr(r,t[n]))return`match.${n} is ${r.join(", ")} and the run's is ${t[n]||
"unknown"}`;let i=n==="branch"?t.notBranch:t.notTag;if(s&&i!==null)return`match.${n} is ${r.join(", ")}, but ${i}`}return null}var Yd="unsigned: it has no secret_name";function rc(e,t,n){let{id:r,method:s,shown:i,headers:o,body:a,keys:c,signatures:u}=e,
f=_n(u,{id:r,timestamp:0,body:a},c),p=t??"(the time of the attempt)",h=u.flatMap(l=>xs(l).slice(1));return[`${s} ${i}`,...Xd(
o,n),`webhook-timestamp: ${p}`,...Object.keys(f).map(l=>`${l}: ${h.includes(l.toLowerCase())?p:"***"}`),...c.length===0?
[Yd]:[],f_(e),...h_(n(a.toString("utf8")))]}function Jd({method:e,shown:t,keys:n,signatures:r}){let s=r.map(i=>typeof i==
"string"?i:i.header);return[`${e} ${t}`,n.length===0?Yd:`signed: ${s.join(", ")}`]}function zd({attempts:e,maxAttempts:t,
notes:n},r,s){return[...e.flatMap(i=>[a_(i,t),...c_(i,r,s)]),...n]}function a_({attempt:e,message:t,waitedMs:n},r){let{number:s,
status_code:i,error:o,duration_ms:a}=e,c=r>1?`${s} of ${r}`:s,[u]=t?.split("; ",1)??[],f=u===void 0||o===null?`HTTP ${i}`:
u.replace(`${o}: `,o==="status"?"":`${Bn(o)}: `),p=n===null?"":`; retrying in ${(n/1e3).toFixed(1)} s`;return`attempt ${c}\
: ${f} (${a} ms)${p}`}function c_({response:e,message:t},n,r){if(e===null||n==="never")return[];if(n==="on-failure"&&t===
null)return[];let s=e.body.toString("utf8");return[...n==="always"?Xd(e.headers,r):[],`response: ${s===""?"(empty)":le(r(
s))}`]}function Xd(e,t){return Object.entries(Kp(e)).map(([n,r])=>`${n}: ${le(t(u_.includes(n)?l_(r):r))}`)}var u_=["loc\
ation","content-location","link","refresh"];function l_(e){return e.replaceAll(/[?#][^>\s]*/g,t=>`${t.charAt(0)}${Dn}`)}
function f_({body:e,inPayloadFile:t}){return e.length===0?"no body":`body, ${e.length===1?"1 byte":`${e.length} bytes`}${t?
", as in the file of the output payload-file":""}:`}var p_=1e3;function h_(e){let t=/^\s*[{[]/.test(e),n=[],r=0,s=0,i=0,
o=!1;for(let a=0;a<e.length;a+=1){if(a-r>=p_){let u=[s,i].find(f=>f>r)??m_(e,a);n.push(e.slice(r,u)),r=u}if(!t)continue;
let c=e[a];if(c==='"'&&!(o&&d_(e,a)))o=!o;else{if(o)continue;c===","||c==="{"||c==="["?s=a+1:c===":"&&(i=a+1)}}return r<
e.length&&n.push(e.slice(r)),n}function d_(e,t){let n=0;for(;e[t-1-n]==="\\";)n+=1;return n%2===1}function m_(e,t){return/[\ud800-\udbff]/.
test(e[t-1]??"")?t-1:t}var y_=50,Qd=500;function Zd({secrets:e,inputs:t},n,r,{id:s,event:i,values:o,body:a}){let c=Yr(o,e,t.variables);try{let u=dd(
r,{id:s,event:i,lookup:c,secrets:e,body:a});for(let p of gd(r,u,e))n.mask(p);let f=le(n.redact(u.shown));return{kind:"re\
quest",prepared:{...u,shown:f}}}catch(u){if(!(u instanceof ee))throw u;return{kind:"impossible",reason:le(n.redact(u.message),
Qd)}}}function em({inputs:e,allowlist:t},{signal:n},r){let s=e.mode==="test",{idempotent:i=!0}=r;return{allowlist:t,successCodes:r.
success_codes,successBody:r.success_body,quoteResponse:e.showResponse!=="never",timeoutMs:r.timeout??bu,retryDelaysSeconds:s?
[]:r.retry_schedule??wo,retryOnlyIfUndelivered:!i,keepAlive:i,signal:n}}async function tm({inputs:e,allowlist:t},n,r){if(k_(
e.allowedHosts,n,r.map(({prepared:o})=>o.url)),e.dryRun)return r.map(({prepared:o})=>g_({allowlist:t},n,o));let s=async({
prepared:o,options:a})=>({prepared:o,outcome:await ad(n,o,a)}),i=[];for await(let{prepared:o,outcome:a}of $_(r,y_,s))i.push(
w_(e,n,o,a));return i}function g_({allowlist:e},t,n){let r=vs(e,n.url,n.method)?.replace(/\.$/,"")??null,s=rc(n,null,t.redact),
i=r===null?"sent":`refused: ${r}`;return t.log.group(`webhook "${n.webhook}" would be ${i}`,s),r===null?Dr(n,"dry_run"):
Li(n,`blocked: ${r}`)}function w_(e,t,n,r){let s=e.mode==="test",i=cd(n,v_(r,t));b_(t,i,[...s?rc(n,r.attempts[0]?.timestamp??
null,t.redact):Jd(n),...zd(r,s&&e.showResponse==="on-failure"?"always":e.showResponse,t.redact)]);for(let o of r.notes)t.
log.warning(`webhook "${n.webhook}": ${o}`);return i}function b_(e,t,n){let{webhook:r,event:s,status:i,reason:o,attempts:a,
id:c}=t,u=a.at(-1),f=u?.status_code??(u?.error?Bn(u.error):""),p=i==="success"?"delivered":"FAILED";e.log.group(`webhook\
 "${r}" ${p}: ${f} (event ${s})`,[...n,`${c}: ${p}${o===null?"":`: ${o}`}`])}function v_(e,{redact:t}){let{reason:n}=e;return{
...e,reason:n===null?null:le(t(n),Qd)}}function k_(e,t,n){e.includes("public")&&n.some(r=>t.proxied(r))&&t.log.notice("d\
eliveries go through a proxy, where their names resolve: addresses behind names are not checked; name the hosts in allow\
ed-hosts to be sure")}async function*$_(e,t,n){let r=e.entries(),s=new Map,i=()=>{let{value:o,done:a}=r.next();if(a)return;
let[c,u]=o,f=n(u);s.set(c,f),f.then(i,i)};for(let o=0;o<t;o++)i();for(let o=0;;o++){let a=s.get(o);if(a===void 0)return;
s.delete(o),yield await a}}var E_=5e3,__="fix it and re-run this job, or redeliver (docs/redelivery.md)";async function nm(e,t){let n=await e.loadConfig(),
r=Gd(n,e,t.log),s=A_(e.inputs,t),i=S_(e.inputs),o={...e,inputs:i},a=await Dd({inputs:i,config:n},t,Kd(r,i)).catch(l=>{throw x_(
l,i)}),{selected:c,skipped:u}=await Hd(r,a,i,t),f=a.build===null?void 0:n.notify?.tests_url;Vd([...c.map(({webhook:l})=>l),
f],i.variables,t.log);let p=O_(c,a,o,t),h=await tm(o,t,p.flatMap(({webhook:l,rendered:d})=>d.kind==="request"?{prepared:d.
prepared,options:em(o,t,l)}:[]));return await s,N_({webhooks:r.webhooks,run:a,skipped:u,requests:p,deliveries:h},i,t)}function S_(e){
let{repository:t,runId:n,environment:r}=e;if(["",r.repository].includes(t))return e;if(n===null)throw new I(`input repos\
itory is ${t}; give the input run-id of its run, too`);let[s=""]=t.split("/");return{...e,environment:{...r,repository:t,
repositoryOwner:s,runId:0}}}function x_(e,{repository:t}){return e instanceof M&&[403,404].includes(e.status??0)&&t!==""?
new M(`${e.message}; github-token must be a token that may read ${t}`,e.status):e}async function A_({mode:e,coverage:t,config:n,
configFile:r,dryRun:s,environment:i},{api:o,clock:a,log:c,signal:u}){if(e!=="notify"||s)return;let f=n.trim()===""&&vo(r)===
null;if(!(t??f))return;let p=new AbortController,h=AbortSignal.any([u,p.signal]),l=a.sleep(E_,h).then(()=>null),d=Xh(o,i).
catch(()=>null),m=await Promise.race([d,l]);p.abort(),m!==null&&c.warning(m)}function O_(e,t,n,r){let{inputs:s,secrets:i}=n,
{environment:o}=s,a=yd({payload:t.build?.payload??null,isPrivate:t.run.isPrivate,serverUrl:o.serverUrl,event:o.event,keys:{},
secrets:i});return e.map(({webhook:c,event:u})=>{let f=rm(c,t,s),p={...t.values,event:{name:u}},h=Zd(n,r,c,{id:f,event:u,
values:p,body:a});return h.kind==="request"&&(h.prepared.inPayloadFile=I_(c)),{id:f,event:u,webhook:c,rendered:h}})}function rm(e,{
run:t,subject:n,status:r,repository:s},{mode:i,jobId:o,environment:a}){let{job:c,runnerName:u,step:f}=a,p={repository:s,
runId:t.id,attempt:t.attempt,chain:null,webhook:e.name,kind:i==="test"?"test":n.kind,status:r};return md(p,n.own?[o||`${c}\
 on ${u}`,f]:null)}function I_(e){let{body:t,payload:n="jobserv"}=e;return Br(e)&&t===void 0&&n==="jobserv"}function N_(e,t,n){
let{run:r,webhooks:s}=e,{environment:i}=t,o=T_(e,t,n),a=R_(e.requests),c=Ud(o,s,n.log),u=n.signal.aborted,f=t.mode==="no\
tify"&&!t.dryRun&&c.some(({webhook:m})=>a.has(m)),p=r.build?.payload??null,h=Ka(i.repository,r.run),l=p?$d(p,n.redact):Ed(
L_(r,i.serverUrl),n.redact),d=Ad(o,n.redact);return{result:c.length>0||u?"failure":o.every(({status:m})=>m==="not_run")?
"not_run":"success",failure:Bd(c,{cancelled:u,fix:f?__:null}),outputs:{"build-status":r.status},deliveries:o,payload:p&&
Buffer.from(JSON.stringify(p)),record:{...h,deliveries:o.map(m=>wd(m,a.get(m.webhook),h.run))},summary:(c.length>0?[d,l]:
[l,d]).join(`
`)}}function T_({webhooks:e,run:t,skipped:n,requests:r,deliveries:s},i,{log:o}){let a=new Map(s.map(c=>[c.webhook,c]));for(let{
webhook:c,reason:u}of n){let p={id:rm(c,t,i),webhook:c.name,event:""};a.set(c.name,Dr(p,u))}for(let{id:c,event:u,webhook:f,
rendered:p}of r){if(p.kind==="request")continue;let h=`cannot be sent: ${p.reason}`;o.info(`webhook "${f.name}" FAILED: ${h}`);
let l={id:c,webhook:f.name,event:u};a.set(f.name,Li(l,h))}return e.flatMap(({name:c})=>a.get(c)??[])}function R_(e){return new Map(
e.flatMap(({webhook:t,rendered:n})=>n.kind==="request"?[[t.name,n.prepared]]:[]))}function L_({run:e,status:t,repository:n},r){
return{title:e.title??e.workflow??`run ${e.id}`,status:t,page:e.pageUrl??`${r}/${n}/actions/runs/${e.id}`}}var sm=["passed","failed"],P_=2e3,im=Re({summary:"Sends a webhook of notify once, with a sample build, as mode: test.",usage:"\
send NAME [OPTIONS]",about:`
  NAME                the name of a webhook, as webhook-action list prints it
  --file FILE         default ${Te}
  --secrets FILE      the secrets as in the action's input: lines NAME=value or a
                      JSON object; - reads standard input; default: the variable
                      SECRETS
  --variables JSON    as the action's input
  --status STATUS     of the sample build: ${sm.join(" (default) or ")}
  --repo OWNER/NAME   of the sample build; default GITHUB_REPOSITORY, else the
                      remote origin of git
  --allowed-hosts, --allowed-schemes, --allowed-methods
                      as the action's inputs; by default public hosts, by https
  --dry-run           prints the request and sends nothing

  SECRETS='tracker=...' webhook-action send tracker`,options:{...Ot,...Vt,variables:{type:"string"},status:{type:"string",
default:"passed"},repo:{type:"string"},"allowed-hosts":{type:"string"},"allowed-schemes":{type:"string"},"allowed-method\
s":{type:"string"},"dry-run":{type:"boolean",default:!1}},arguments:[1,1],async run({values:e,positionals:[t=""]},n){let{
file:r,status:s,repo:i}=e;if(!sm.includes(s))throw new K(`--status is "${s}"; write passed or failed`);let o=zt(r),a=Yt(
e.secrets,n)??new Map,c=new Map([...dr(o),...a]),{config:u}=pi({text:o,file:r},c),f=u.notify?.webhooks.find(g=>g.name===
t);if(f===void 0)throw C_(t,u,r);let p=En(f).filter(g=>!c.get(g));if(p.length>0)throw new I(`webhook "${t}" needs the se\
cret ${p.join(", ")}; give its value with --secrets FILE or in the variable SECRETS`);let h=dt(i,n.env,"octo-org/example"),
l=j_(h,s),d=D_(t,h,l,{variables:e.variables,"allowed-hosts":e["allowed-hosts"],"allowed-schemes":e["allowed-schemes"],"a\
llowed-methods":e["allowed-methods"],"dry-run":String(e["dry-run"])}),{io:m,close:y}=B_(l,[...a.values()],n.log);try{let{
deliveries:g,failure:w,result:k}=await nm({inputs:d,secrets:c,allowlist:U_(d),loadConfig:async()=>u,loadRecords:()=>[]},
m);return{ok:k!=="failure",json:{result:k,failure:w,deliveries:g},lines:w===null?[]:[w]}}finally{y()}}});function C_(e,{
notify:t,chains:n},r){let s=n.find(({webhooks:a})=>a.some(c=>c.name===e));if(s!==void 0)return new I(`"${e}" is a link o\
f the chain "${s.name}", which only a run can send; start the chain instead (mode: chain)`);let i=t?.webhooks.map(a=>a.name)??
[],o=Q(e,i);return new I(i.length===0?`${r} has no notify.webhooks`:`${r} has no webhook "${e}"; ${o?`did you mean ${o}?`:
`write one of ${i.join(", ")}`}`)}var sc="6dcb09b5b57875f334f61aebed695e2e4193db5e",Fr=1001;function j_(e,t){let n=`http\
s://github.com/${e}/actions/runs/${Fr}`,r=`https://api.github.com/repos/${e}/actions/runs/${Fr}`,s=t==="passed"?"success":
"failure",i={created_at:"2026-01-15T10:00:00Z",run_started_at:"2026-01-15T10:00:00Z",updated_at:"2026-01-15T10:02:30Z"},
o={...i,id:Fr,run_attempt:1,run_number:42,name:"CI",workflow_id:1,path:".github/workflows/ci.yml",display_title:"A sampl\
e build",event:"push",status:"completed",conclusion:s,head_branch:"main",head_sha:sc,head_commit:{id:sc,message:"A sampl\
e build"},repository:{full_name:e,private:!1},head_repository:{full_name:e},actor:{login:"octocat"},pull_requests:[],url:r,
html_url:n,jobs_url:`${r}/jobs`},a=(c,u,f)=>({id:c,run_id:Fr,run_attempt:1,name:u,status:"completed",conclusion:f,created_at:i.
created_at,started_at:i.run_started_at,completed_at:i.updated_at,url:`https://api.github.com/repos/${e}/actions/jobs/${c}`,
html_url:`${n}/job/${c}`});return{run:o,jobs:[a(1,"build","success"),a(2,"test",s)],event:{action:"completed",workflow:{
name:"CI"},workflow_run:o,repository:o.repository}}}function D_(e,t,{event:n},r){let s={...r,mode:"test",only:e};for(let[
a,c]of Object.entries(s))c!==void 0&&(process.env[`INPUT_${a.toUpperCase()}`]=c);let{environment:i,...o}=bp();return{...o,
environment:{...i,repository:t,repositoryOwner:t.slice(0,t.indexOf("/")),eventName:"workflow_run",runId:Fr+1,sha:sc,ref:"\
refs/heads/main",refName:"main",actor:"octocat",event:n}}}function U_(e){let t=Fu({schemes:e.allowedSchemes,methods:e.allowedMethods,
hosts:e.allowedHosts});if("allowlist"in t)return t.allowlist;throw new I(t.errors.map(n=>({message:n})))}function B_(e,t,n){
let r=Ei();for(let a of t)r.add(a);let s=a=>r.redact(a),i=Hh({ca:null}),o=new AbortController;return process.once("SIGIN\
T",()=>o.abort()),{close:i.close,io:{api:q_(e),request:i.request,proxied:Uh,log:F_(a=>n(le(s(a),P_))),clock:wu(),random:Math.
random,randomBytes:M_,mask:a=>r.add(a),redact:s,signal:o.signal}}}function F_(e){return{info:e,notice:e,warning:t=>e(`wa\
rning: ${t}`),error:t=>e(`error: ${t}`),debug:()=>{},group(t,n){e(t);for(let r of n)e(`  ${r}`)}}}function q_({run:e,jobs:t}){
let n=Buffer.from(JSON.stringify(e));return{async request(r){if(r!=="GET /repos/{owner}/{repo}/actions/runs/{run_id}")throw new M(
`${r} is not known of a sample build`,404);return{status:200,headers:{},json:e,body:n}},async*pages(){yield{items:t,total:t.
length,more:!1}},download:()=>Promise.reject(new Error("A sample build has no files."))}}import{readFileSync as G_}from"node:fs";var qi=yn.filter(e=>!Ue.some(t=>t===e)),am=[...Ue,...qi],cm=Re({summary:"Verifies a webhook's signature; exits with 1, a\
nd why, if it is wrong.",usage:"verify (--signature NAME | --provider NAME) [-H HEADER]... < BODY",about:`
  --signature NAME    ${Ue.join(", ")},
                      ${qi.join(", ")}
  --secret-file FILE  the secret, byte for byte; default: the variable SECRET
  --provider NAME     a provider of the config in place of --signature; its secret
                      is one of --secrets, else derived (RELAY_KEYS or RELAY)
  -H, --header TEXT   a header as it arrived, once for each
  --file FILE         the config; default ${Te}
  --secrets FILE      as in the action's input secrets; default: the variable SECRETS
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git

The body is read from standard input and must be the bytes that were received.

  SECRET=... webhook-action verify --signature github \\
    -H "X-Hub-Signature-256: sha256=..." < body.json`,options:{...Ot,...Vt,signature:{type:"string"},provider:{type:"str\
ing"},"secret-file":{type:"string"},header:{type:"string",short:"H",multiple:!0,default:[]},repo:{type:"string"}},arguments:[
0,0],run({values:e},t){let{signature:n,provider:r}=e;if(n===void 0==(r===void 0))throw new K("write one of --signature a\
nd --provider");let s=r===void 0?K_(n??"",e["secret-file"],t):H_(r,e,t);if(Vp(s.provider))throw new I(`provider ${s.provider.
name} signs nothing: there is no signature to verify`);let i={uri:"",query:{},headers:Cp(e.header.map(W_)),body:t.readInput()},
o=V_(s,i);return{ok:o===null,json:{valid:o===null,reason:o},lines:[o===null?"valid":`not valid: ${o}`]}}});function K_(e,t,{
env:n}){let r={name:"sender",active:!0,secret_name:["the secret"]},s=Ue.find(a=>a===e),i=qi.find(a=>a===e);if(s===void 0&&
i===void 0)throw new K(`--signature is "${e}"; write one of ${am.join(", ")}`);let o=t===void 0?n.SECRET:G_(t,"utf8");if(!o)
throw new K("the secret is empty; set SECRET, or write --secret-file");return{provider:{...r,...s?{signature:s}:{type:i}},
secrets:new Map([["the secret",o]])}}function H_(e,t,n){let{receive:r}=Jt(t.file,null).config,s=r?.providers.find(c=>c.name===
e);if(s===void 0)throw new I(`${t.file} has no provider ${e}`);let i=Yt(t.secrets,n),o=c=>{let u=i?.get(c);if(u!==void 0||
r?.relay===void 0)return u??"";let f=Pr(dt(t.repo,n.env),n.env);return ki(f,c,Ba(s))},a=s.secret_name.map(c=>[c,o(c)]);return{
provider:s,secrets:new Map(a)}}function W_(e){let[,t,n]=/^([^\s:]+):\s*(.*?)\s*$/s.exec(e)??[];if(t!==void 0&&n!==void 0)
return[t.toLowerCase(),n];throw new K(`--header is "${e}"; write NAME: VALUE`)}function V_({provider:e,secrets:t},n){let r=Date.
now(),s=Da(e,n,{secrets:t,now:r});if(s===null)return null;let i=Y_.find(({changed:c})=>c({webhook:n,secrets:t}).some(u=>u!==
null&&Ua(e,u.webhook,{secrets:u.secrets,now:r}))),[o]=am.filter(c=>Ua(J_(e,c),n,{secrets:t,now:r})),a=i?.text??(o===void 0?
z_(e,n):`it is signed as ${o}`);return a===null?s:`${s}; ${a}`}var Y_=[{text:"the secret has white space at its start or\
 end: without it the signature is right",changed:e=>[om(e,t=>t.trim())]},{text:"the sender's secret ends with a newline,\
 this one does not",changed:e=>[om(e,t=>`${t}
`)]},{text:"the body has a newline at its end that the sender did not sign",changed:e=>[Tt(e,t=>t.replace(/\r?\n$/,""))]},
{text:"the newline at the body's end is missing, which the sender signed",changed:e=>[Tt(e,t=>`${t}
`),Tt(e,t=>`${t}\r
`)]},{text:"the line ends of the body were changed",changed:e=>[Tt(e,t=>t.replaceAll(`\r
`,`
`)),Tt(e,t=>t.replace(/\r?\n/g,`\r
`))]},{text:"the JSON of the body was formatted anew: verify the bytes as they arrived",changed:e=>[Tt(e,t=>JSON.stringify(
JSON.parse(t))),Tt(e,t=>JSON.stringify(JSON.parse(t),null,2)),Tt(e,t=>ic(JSON.parse(t)))]}];function om(e,t){let n=[...e.
secrets].map(([r,s])=>[r,t(s)]);return{...e,secrets:new Map(n)}}function Tt({webhook:e,secrets:t},n){let r=Kr(e.body);if(r===
null)return null;try{let s=Buffer.from(n(r));return{secrets:t,webhook:{...e,body:s}}}catch{return null}}function ic(e){return Array.
isArray(e)?`[${e.map(ic).join(", ")}]`:typeof e!="object"||e===null?JSON.stringify(e):`{${Object.entries(e).map(([n,r])=>`${JSON.
stringify(n)}: ${ic(r)}`).join(", ")}}`}function J_({name:e,active:t,secret_name:n},r){let s=Ue.find(o=>o===r),i=qi.find(
o=>o===r);return{name:e,active:t,secret_name:n,...s?{signature:s}:{type:i}}}function z_(e,{headers:t}){let n=Yp(e);if(n!==
null&&t[n]!==void 0)return null;let r=Object.keys(t).filter(s=>/sig|token|auth|hmac/.test(s));return r.length>0?`given a\
re ${r.join(", ")}`:null}var Gi={key:Qp,url:Zp,check:oh,list:ch,send:im,verify:cm,history:Ih},Q_=`webhook-action COMMAND [OPTIONS]

${Object.entries(Gi).map(([e,{summary:t}])=>`  ${e.padEnd(9)}${t}`).join(`
`)}

  webhook-action COMMAND --help   the options of a command
  --json                          one JSON value on standard output
  --version                       the version

Exit codes: 0 yes, 1 no (errors in a config, a failed delivery, a wrong
signature), 2 a mistake in the command line.`;for(let e of[process.stdout,process.stderr])e.on("error",()=>{});process.exitCode=
await Z_(process.argv.slice(2));async function Z_(e){let[t="--help",...n]=e;if(t==="--help"||t==="-h"||t==="help")return oc(
Q_);if(t==="--version")return oc(rn);let r=Object.hasOwn(Gi,t)?Gi[t]:void 0;if(r===void 0)return um(`unknown command ${t}\
; write one of ${Object.keys(Gi).join(", ")}`,2);if(n.includes("--help")||n.includes("-h"))return oc(`webhook-action ${r.
help}`);let s=n.includes("--json");try{let i=n.filter(f=>f!=="--json"),{ok:o,json:a,lines:c,warnings:u=[]}=await r.run(i,
eS(s));for(let f of u)console.error(`warning: ${f}`);if(s)console.log(JSON.stringify(a,null,2));else for(let f of c)console.
log(f);return o?0:1}catch(i){if(i instanceof K)return um(`${i.message}; see webhook-action ${t} --help`,2);if(!(i instanceof
I))throw i;s&&console.log(JSON.stringify({problems:i.problems},null,2));for(let o of i.problems)console.error(qn(o));return 1}}
function eS(e){return{env:process.env,readInput:()=>X_(0),log:t=>e?console.error(t):console.log(t)}}function oc(e){return console.
log(e),0}function um(e,t){return console.error(`webhook-action: ${e}`),t}
