#!/usr/bin/env node
var ed=Object.create;var qa=Object.defineProperty;var td=Object.getOwnPropertyDescriptor;var nd=Object.getOwnPropertyNames;var rd=Object.getPrototypeOf,sd=Object.prototype.hasOwnProperty;var id=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}};var od=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of nd(t))!sd.call(e,s)&&s!==n&&qa(e,s,{get:()=>t[s],
enumerable:!(r=td(t,s))||r.enumerable});return e};var ad=(e,t,n)=>(n=e!=null?ed(rd(e)):{},od(t||!e||!e.__esModule?qa(n,"default",{value:e,enumerable:!0}):n,e));var ru=id((nu,ts)=>{(function(e){"use strict";let t="(0?\\d+|0x[a-f0-9]+)",n={fourOctet:new RegExp(`^${t}\\.${t}\\.${t}\\\
.${t}$`,"i"),threeOctet:new RegExp(`^${t}\\.${t}\\.${t}$`,"i"),twoOctet:new RegExp(`^${t}\\.${t}$`,"i"),longValue:new RegExp(
`^${t}$`,"i")},r=new RegExp("^0[0-7]+$","i"),s=new RegExp("^0x[a-f0-9]+$","i"),i="%[0-9a-z]{1,}",o="(?:[0-9a-f]+::?)+",a={
zoneIndex:new RegExp(i,"i"),native:new RegExp(`^(::)?(${o})?([0-9a-f]+)?(::)?(${i})?$`,"i"),deprecatedTransitional:new RegExp(
`^(?:::)(${t}\\.${t}\\.${t}\\.${t}(${i})?)$`,"i"),transitional:new RegExp(`^((?:${o})|(?:::)(?:${o})?)${t}\\.${t}\\.${t}\
\\.${t}(${i})?$`,"i")};function c(l,m){if(l.indexOf("::")!==l.lastIndexOf("::"))return null;let d=0,y=-1,g=(l.match(a.zoneIndex)||
[])[0],b,v;for(g&&(g=g.substring(1),l=l.replace(/%.+$/,""));(y=l.indexOf(":",y+1))>=0;)d++;if(l.substr(0,2)==="::"&&d--,
l.substr(-2,2)==="::"&&d--,d>=m)return null;for(v=m-d,b=":";v--;)b+="0:";return l=l.replace("::",b),l[0]===":"&&(l=l.slice(
1)),l[l.length-1]===":"&&(l=l.slice(0,-1)),m=(function(){let $=l.split(":"),E=[];for(let x=0;x<$.length;x++)E.push($[x].
length>4?NaN:parseInt($[x],16));return E})(),{parts:m,zoneId:g}}function u(l,m,d,y){if(l.length!==m.length)throw new Error(
"ipaddr: cannot match CIDR for objects with different lengths");let g=0,b;for(;y>0;){if(b=d-y,b<0&&(b=0),l[g]>>b!==m[g]>>
b)return!1;y-=d,g+=1}return!0}function f(l){if(s.test(l))return parseInt(l,16);if(l[0]==="0"&&!isNaN(parseInt(l[1],10))){
if(r.test(l))return parseInt(l,8);throw new Error(`ipaddr: cannot parse ${l} as octal`)}return parseInt(l,10)}function p(l,m){
for(;l.length<m;)l=`0${l}`;return l}let h={};h.IPv4=(function(){function l(m){if(m.length!==4)throw new Error("ipaddr: i\
pv4 octet count should be 4");let d,y;for(d=0;d<m.length;d++)if(y=m[d],!(0<=y&&y<=255))throw new Error("ipaddr: ipv4 oct\
et should fit in 8 bits");this.octets=m}return l.prototype.SpecialRanges={unspecified:[[new l([0,0,0,0]),8]],broadcast:[
[new l([255,255,255,255]),32]],multicast:[[new l([224,0,0,0]),4]],linkLocal:[[new l([169,254,0,0]),16]],loopback:[[new l(
[127,0,0,0]),8]],carrierGradeNat:[[new l([100,64,0,0]),10]],private:[[new l([10,0,0,0]),8],[new l([172,16,0,0]),12],[new l(
[192,168,0,0]),16]],reserved:[[new l([192,0,0,0]),24],[new l([192,0,2,0]),24],[new l([192,88,99,0]),24],[new l([198,18,0,
0]),15],[new l([198,51,100,0]),24],[new l([203,0,113,0]),24],[new l([240,0,0,0]),4]],as112:[[new l([192,175,48,0]),24],[
new l([192,31,196,0]),24]],amt:[[new l([192,52,193,0]),24]]},l.prototype.kind=function(){return"ipv4"},l.prototype.match=
function(m,d){let y;if(d===void 0&&(y=m,m=y[0],d=y[1]),m.kind()!=="ipv4")throw new Error("ipaddr: cannot match ipv4 addr\
ess with non-ipv4 one");return u(this.octets,m.octets,8,d)},l.prototype.prefixLengthFromSubnetMask=function(){let m=0,d=!1,
y={0:8,128:7,192:6,224:5,240:4,248:3,252:2,254:1,255:0},g,b,v;for(g=3;g>=0;g-=1)if(b=this.octets[g],b in y){if(v=y[b],d&&
v!==0)return null;v!==8&&(d=!0),m+=v}else return null;return 32-m},l.prototype.range=function(){return h.subnetMatch(this,
this.SpecialRanges)},l.prototype.toByteArray=function(){return this.octets.slice(0)},l.prototype.toIPv4MappedAddress=function(){
return h.IPv6.parse(`::ffff:${this.toString()}`)},l.prototype.toNormalizedString=function(){return this.toString()},l.prototype.
toString=function(){return this.octets.join(".")},l})(),h.IPv4.broadcastAddressFromCIDR=function(l){try{let m=this.parseCIDR(
l),d=m[0].toByteArray(),y=this.subnetMaskFromPrefixLength(m[1]).toByteArray(),g=[],b=0;for(;b<4;)g.push(parseInt(d[b],10)|
parseInt(y[b],10)^255),b++;return new this(g)}catch(m){throw new Error("ipaddr: the address does not have IPv4 CIDR form\
at",{cause:m})}},h.IPv4.isIPv4=function(l){return this.parser(l)!==null},h.IPv4.isValid=function(l){try{return new this(
this.parser(l)),!0}catch{return!1}},h.IPv4.isValidCIDR=function(l){try{return this.parseCIDR(l),!0}catch{return!1}},h.IPv4.
isValidFourPartDecimal=function(l){return!!(h.IPv4.isValid(l)&&l.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/))},h.IPv4.isValidCIDRFourPartDecimal=
function(l){let m=l.match(/^(.+)\/(\d+)$/);return!h.IPv4.isValidCIDR(l)||!m?!1:h.IPv4.isValidFourPartDecimal(m[1])},h.IPv4.
networkAddressFromCIDR=function(l){let m,d,y,g,b;try{for(m=this.parseCIDR(l),y=m[0].toByteArray(),b=this.subnetMaskFromPrefixLength(
m[1]).toByteArray(),g=[],d=0;d<4;)g.push(parseInt(y[d],10)&parseInt(b[d],10)),d++;return new this(g)}catch(v){throw new Error(
"ipaddr: the address does not have IPv4 CIDR format",{cause:v})}},h.IPv4.parse=function(l){let m=this.parser(l);if(m===null)
throw new Error("ipaddr: string is not formatted like an IPv4 Address");return new this(m)},h.IPv4.parseCIDR=function(l){
let m;if(m=l.match(/^(.+)\/(\d+)$/)){let d=parseInt(m[2]);if(d>=0&&d<=32){let y=[this.parse(m[1]),d];return Object.defineProperty(
y,"toString",{value:function(){return this.join("/")}}),y}}throw new Error("ipaddr: string is not formatted like an IPv4\
 CIDR range")},h.IPv4.parser=function(l){let m,d,y;if(m=l.match(n.fourOctet))return(function(){let g=m.slice(1,6),b=[];for(let v=0;v<
g.length;v++)d=g[v],b.push(f(d));return b})();if(m=l.match(n.longValue)){if(y=f(m[1]),y>4294967295||y<0)throw new Error(
"ipaddr: address outside defined range");return(function(){let g=[],b;for(b=0;b<=24;b+=8)g.push(y>>b&255);return g})().reverse()}else
return(m=l.match(n.twoOctet))?(function(){let g=m.slice(1,4),b=[];if(y=f(g[1]),y>16777215||y<0)throw new Error("ipaddr: \
address outside defined range");return b.push(f(g[0])),b.push(y>>16&255),b.push(y>>8&255),b.push(y&255),b})():(m=l.match(
n.threeOctet))?(function(){let g=m.slice(1,5),b=[];if(y=f(g[2]),y>65535||y<0)throw new Error("ipaddr: address outside de\
fined range");return b.push(f(g[0])),b.push(f(g[1])),b.push(y>>8&255),b.push(y&255),b})():null},h.IPv4.subnetMaskFromPrefixLength=
function(l){if(l=parseInt(l),Number.isNaN(l)||l<0||l>32)throw new Error("ipaddr: invalid IPv4 prefix length");let m=[0,0,
0,0],d=0,y=Math.floor(l/8);for(;d<y;)m[d]=255,d++;return y<4&&(m[y]=Math.pow(2,l%8)-1<<8-l%8),new this(m)},h.IPv6=(function(){
function l(m,d){let y,g;if(m.length===16)for(this.parts=[],y=0;y<=14;y+=2)this.parts.push(m[y]<<8|m[y+1]);else if(m.length===
8)this.parts=m;else throw new Error("ipaddr: ipv6 part count should be 8 or 16");for(y=0;y<this.parts.length;y++)if(g=this.
parts[y],!(0<=g&&g<=65535))throw new Error("ipaddr: ipv6 part should fit in 16 bits");d&&(this.zoneId=d)}return l.prototype.
SpecialRanges={unspecified:[new l([0,0,0,0,0,0,0,0]),128],linkLocal:[new l([65152,0,0,0,0,0,0,0]),10],multicast:[new l([
65280,0,0,0,0,0,0,0]),8],loopback:[new l([0,0,0,0,0,0,0,1]),128],uniqueLocal:[new l([64512,0,0,0,0,0,0,0]),7],ipv4Mapped:[
new l([0,0,0,0,0,65535,0,0]),96],deprecatedSiteLocal:[new l([65216,0,0,0,0,0,0,0]),10],discard:[new l([256,0,0,0,0,0,0,0]),
64],rfc6145:[new l([0,0,0,0,65535,0,0,0]),96],rfc6052:[[new l([100,65435,0,0,0,0,0,0]),96],[new l([100,65435,1,0,0,0,0,0]),
48]],"6to4":[new l([8194,0,0,0,0,0,0,0]),16],teredo:[new l([8193,0,0,0,0,0,0,0]),32],benchmarking:[new l([8193,2,0,0,0,0,
0,0]),48],amt:[new l([8193,3,0,0,0,0,0,0]),32],as112v6:[[new l([8193,4,274,0,0,0,0,0]),48],[new l([9760,79,32768,0,0,0,0,
0]),48]],deprecatedOrchid:[new l([8193,16,0,0,0,0,0,0]),28],orchid2:[new l([8193,32,0,0,0,0,0,0]),28],droneRemoteIdProtocolEntityTags:[
new l([8193,48,0,0,0,0,0,0]),28],segmentRouting:[new l([24320,0,0,0,0,0,0,0]),16],reserved:[[new l([8193,0,0,0,0,0,0,0]),
23],[new l([8193,3512,0,0,0,0,0,0]),32],[new l([16383,0,0,0,0,0,0,0]),20]]},l.prototype.isIPv4MappedAddress=function(){return this.
range()==="ipv4Mapped"},l.prototype.kind=function(){return"ipv6"},l.prototype.match=function(m,d){let y;if(d===void 0&&(y=
m,m=y[0],d=y[1]),m.kind()!=="ipv6")throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");return u(this.
parts,m.parts,16,d)},l.prototype.prefixLengthFromSubnetMask=function(){let m=0,d=!1,y={0:16,32768:15,49152:14,57344:13,61440:12,
63488:11,64512:10,65024:9,65280:8,65408:7,65472:6,65504:5,65520:4,65528:3,65532:2,65534:1,65535:0},g,b;for(let v=7;v>=0;v-=
1)if(g=this.parts[v],g in y){if(b=y[g],d&&b!==0)return null;b!==16&&(d=!0),m+=b}else return null;return 128-m},l.prototype.
range=function(){return h.subnetMatch(this,this.SpecialRanges)},l.prototype.toByteArray=function(){let m,d=[],y=this.parts;
for(let g=0;g<y.length;g++)m=y[g],d.push(m>>8),d.push(m&255);return d},l.prototype.toFixedLengthString=function(){let m=(function(){
let y=[];for(let g=0;g<this.parts.length;g++)y.push(p(this.parts[g].toString(16),4));return y}).call(this).join(":"),d="";
return this.zoneId&&(d=`%${this.zoneId}`),m+d},l.prototype.toIPv4Address=function(){if(!this.isIPv4MappedAddress())throw new Error(
"ipaddr: trying to convert a generic ipv6 address to ipv4");let m=this.parts.slice(-2),d=m[0],y=m[1];return new h.IPv4([
d>>8,d&255,y>>8,y&255])},l.prototype.toNormalizedString=function(){let m=(function(){let y=[];for(let g=0;g<this.parts.length;g++)
y.push(this.parts[g].toString(16));return y}).call(this).join(":"),d="";return this.zoneId&&(d=`%${this.zoneId}`),m+d},l.
prototype.toRFC5952String=function(){let m=/((^|:)(0(:|$)){2,})/g,d="";this.zoneId&&(d=`%${this.zoneId}`);let y=this.toNormalizedString(),
g=y.slice(0,y.length-d.length),b=0,v=-1,$=-1,E;for(;E=m.exec(g);){let x=(E[0].match(/0/g)||[]).length;x>$&&($=x,b=E.index,
v=E[0].length)}return v<0?g+d:`${g.substring(0,b)}::${g.substring(b+v)}${d}`},l.prototype.toString=function(){return this.
toRFC5952String()},l})(),h.IPv6.broadcastAddressFromCIDR=function(l){try{let m=this.parseCIDR(l),d=m[0].toByteArray(),y=this.
subnetMaskFromPrefixLength(m[1]).toByteArray(),g=[],b=0;for(;b<16;)g.push(parseInt(d[b],10)|parseInt(y[b],10)^255),b++;return new this(
g)}catch(m){throw new Error("ipaddr: the address does not have IPv6 CIDR format",{cause:m})}},h.IPv6.isIPv6=function(l){
return this.parser(l)!==null},h.IPv6.isValid=function(l){if(typeof l=="string"&&l.indexOf(":")===-1)return!1;try{let m=this.
parser(l);return new this(m.parts,m.zoneId),!0}catch{return!1}},h.IPv6.isValidCIDR=function(l){if(typeof l=="string"&&l.
indexOf(":")===-1)return!1;try{return this.parseCIDR(l),!0}catch{return!1}},h.IPv6.networkAddressFromCIDR=function(l){let m,
d,y,g,b;try{for(m=this.parseCIDR(l),y=m[0].toByteArray(),b=this.subnetMaskFromPrefixLength(m[1]).toByteArray(),g=[],d=0;d<
16;)g.push(parseInt(y[d],10)&parseInt(b[d],10)),d++;return new this(g)}catch(v){throw new Error("ipaddr: the address doe\
s not have IPv6 CIDR format",{cause:v})}},h.IPv6.parse=function(l){let m=this.parser(l);if(m===null)throw new Error("ipa\
ddr: string is not formatted like an IPv6 Address");return new this(m.parts,m.zoneId)},h.IPv6.parseCIDR=function(l){let m,
d,y;if((d=l.match(/^(.+)\/(\d+)$/))&&(m=parseInt(d[2]),m>=0&&m<=128))return y=[this.parse(d[1]),m],Object.defineProperty(
y,"toString",{value:function(){return this.join("/")}}),y;throw new Error("ipaddr: string is not formatted like an IPv6 \
CIDR range")},h.IPv6.parser=function(l){let m,d,y,g,b,v;if(y=l.match(a.deprecatedTransitional))return this.parser(`::fff\
f:${y[1]}`);if(a.native.test(l))return c(l,8);if((y=l.match(a.transitional))&&(v=y[6]||"",m=y[1],y[1].endsWith("::")||(m=
m.slice(0,-1)),m=c(m+v,6),m&&m.parts)){for(b=[parseInt(y[2]),parseInt(y[3]),parseInt(y[4]),parseInt(y[5])],d=0;d<b.length;d++)
if(g=b[d],!(0<=g&&g<=255))return null;return m.parts.push(b[0]<<8|b[1]),m.parts.push(b[2]<<8|b[3]),{parts:m.parts,zoneId:m.
zoneId}}return null},h.IPv6.subnetMaskFromPrefixLength=function(l){if(l=parseInt(l),Number.isNaN(l)||l<0||l>128)throw new Error(
"ipaddr: invalid IPv6 prefix length");let m=[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],d=0,y=Math.floor(l/8);for(;d<y;)m[d]=255,d++;
return y<16&&(m[y]=Math.pow(2,l%8)-1<<8-l%8),new this(m)},h.fromByteArray=function(l){let m=l.length;if(m===4)return new h.
IPv4(l);if(m===16)return new h.IPv6(l);throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address")},
h.isValid=function(l){return h.IPv6.isValid(l)||h.IPv4.isValid(l)},h.isValidCIDR=function(l){return h.IPv6.isValidCIDR(l)||
h.IPv4.isValidCIDR(l)},h.parse=function(l){if(h.IPv6.isValid(l))return h.IPv6.parse(l);if(h.IPv4.isValid(l))return h.IPv4.
parse(l);throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format")},h.parseCIDR=function(l){try{return h.IPv6.
parseCIDR(l)}catch{try{return h.IPv4.parseCIDR(l)}catch(m){throw new Error("ipaddr: the address has neither IPv6 nor IPv\
4 CIDR format",{cause:m})}}},h.process=function(l){let m=this.parse(l);return m.kind()==="ipv6"&&m.isIPv4MappedAddress()?
m.toIPv4Address():m},h.subnetMatch=function(l,m,d){let y,g,b,v;d==null&&(d="unicast");for(g in m)if(Object.prototype.hasOwnProperty.
call(m,g)){for(b=m[g],b[0]&&!(b[0]instanceof Array)&&(b=[b]),y=0;y<b.length;y++)if(v=b[y],l.kind()===v[0].kind()&&l.match.
apply(l,v))return g}return d},typeof ts<"u"&&ts.exports?ts.exports=h:e.ipaddr=h})(nu)});import{readFileSync as pE}from"node:fs";var T=class extends Error{problems;hidden;constructor(t,n=0){let r=typeof t=="string"?[{message:t}]:t,s=n>0?[`and ${n} m\
ore like these`]:[];super([...r.map(Mn),...s].join(`
`)),this.problems=r,this.hidden=n}};function Mn({file:e,line:t,path:n,message:r}){let i=[t&&e?`${e}:${t}`:e,n].filter(o=>o).
join(" ");return i?`${i}: ${r}`:r}var Ar="1.0.0";import{readFileSync as Vb}from"node:fs";import{parseArgs as Wb}from"node:util";var Or,cd={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function Ii(e){return!e&&!Or?cd:{lang:e?.lang??Or?.lang,message:e?.message,abortEarly:e?.abortEarly??Or?.abortEarly,abortPipeEarly:e?.
abortPipeEarly??Or?.abortPipeEarly}}var ud;function ld(e){return ud?.get(e)}var fd;function pd(e){return fd?.get(e)}var hd;function dd(e,t){return hd?.get(e)?.get(t)}function Ot(e){let t=typeof e;return t==="string"?`"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||
t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function M(e,t,n,r,s){let i=s&&"input"in s?s.input:
n.value,o=s?.expected??e.expects??null,a=s?.received??Ot(i),c={kind:e.kind,type:e.type,input:i,expected:o,received:a,message:`\
Invalid ${t}: ${o?`Expected ${o} but r`:"R"}eceived ${a}`,requirement:e.requirement,path:s?.path,issues:s?.issues,lang:r.
lang,abortEarly:r.abortEarly,abortPipeEarly:r.abortPipeEarly},u=e.kind==="schema",f=s?.message??e.message??dd(e.reference,
c.lang)??(u?pd(c.lang):null)??r.message??ld(c.lang);f!==void 0&&(c.message=typeof f=="function"?f(c):f),u&&(n.typed=!1),
n.issues?n.issues.push(c):n.issues=[c]}function md(e,t){return e===t||Number.isNaN(e)&&Number.isNaN(t)}function yd(e,t){return Object.prototype.hasOwnProperty.
call(e,t)&&t!=="__proto__"&&t!=="prototype"&&t!=="constructor"}function Ga(e,t){let n=[...new Set(e)];return n.length>1?`(${n.join(` ${t} `)})`:n[0]??"never"}function Y(e){return e["~\
standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},Ii())},e}var gd=class extends Error{constructor(e){super(e[0].message),this.name="ValiError",this.issues=e}};var wE=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}\
]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6\
}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p\
{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u");var bd=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;function be(e,t){return{kind:"validation",type:"check",reference:be,async:!1,expects:null,requirement:e,message:t,"~run"(n,r){
return n.typed&&!this.requirement(n.value)&&M(this,"input",n,r),n}}}function Ni(e){return{kind:"validation",type:"finite",reference:Ni,async:!1,expects:null,requirement:Number.isFinite,message:e,
"~run"(t,n){return t.typed&&!this.requirement(t.value)&&M(this,"finite",t,n),t}}}function Ti(e){return{kind:"validation",type:"integer",reference:Ti,async:!1,expects:null,requirement:Number.isInteger,message:e,
"~run"(t,n){return t.typed&&!this.requirement(t.value)&&M(this,"integer",t,n),t}}}function Ri(e){return{kind:"validation",type:"iso_timestamp",reference:Ri,async:!1,expects:null,requirement:bd,message:e,
"~run"(t,n){return t.typed&&!this.requirement.test(t.value)&&M(this,"timestamp",t,n),t}}}function It(e,t){return{kind:"validation",type:"max_length",reference:It,async:!1,expects:`<=${e}`,requirement:e,message:t,
"~run"(n,r){return n.typed&&n.value.length>this.requirement&&M(this,"length",n,r,{received:`${n.value.length}`}),n}}}function Li(e,t){return{kind:"validation",type:"max_value",reference:Li,async:!1,expects:`<=${e instanceof Date?e.toJSON():
Ot(e)}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!(n.value<=this.requirement)&&M(this,"value",n,r,{received:n.
value instanceof Date?n.value.toJSON():Ot(n.value)}),n}}}function Pn(e,t){return{kind:"validation",type:"min_length",reference:Pn,async:!1,expects:`>=${e}`,requirement:e,message:t,
"~run"(n,r){return n.typed&&n.value.length<this.requirement&&M(this,"length",n,r,{received:`${n.value.length}`}),n}}}function Wt(e,t){return{kind:"validation",type:"min_value",reference:Wt,async:!1,expects:`>=${e instanceof Date?e.toJSON():
Ot(e)}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!(n.value>=this.requirement)&&M(this,"value",n,r,{received:n.
value instanceof Date?n.value.toJSON():Ot(n.value)}),n}}}function Cn(e){return{kind:"validation",type:"non_empty",reference:Cn,async:!1,expects:"!0",message:e,"~run"(t,n){return t.
typed&&t.value.length===0&&M(this,"length",t,n,{received:"0"}),t}}}function tt(e){return{kind:"validation",type:"raw_check",reference:tt,async:!1,expects:null,"~run"(t,n){return e({dataset:t,
config:n,addIssue:r=>M(this,r?.label??"input",t,n,r)}),t}}}function Jt(e){return{kind:"transformation",type:"raw_transform",reference:Jt,async:!1,"~run"(t,n){let r=e({dataset:t,config:n,
addIssue:s=>M(this,s?.label??"input",t,n,s),NEVER:null});return t.issues?t.typed=!1:t.value=r,t}}}function we(e,t){return{kind:"validation",type:"regex",reference:we,async:!1,expects:`${e}`,requirement:e,message:t,"~ru\
n"(n,r){return n.typed&&!this.requirement.test(n.value)&&M(this,"format",n,r),n}}}function jn(e){return{kind:"validation",type:"safe_integer",reference:jn,async:!1,expects:null,requirement:Number.isSafeInteger,
message:e,"~run"(t,n){return t.typed&&!this.requirement(t.value)&&M(this,"safe integer",t,n),t}}}function Mi(){return{kind:"transformation",type:"to_upper_case",reference:Mi,async:!1,"~run"(e){return e.value=e.value.toUpperCase(),
e}}}function Be(e){return{kind:"transformation",type:"transform",reference:Be,async:!1,operation:e,"~run"(t){return t.value=
this.operation(t.value),t}}}function Pi(e){return{kind:"validation",type:"url",reference:Pi,async:!1,expects:null,requirement(t){try{return URL.canParse?
URL.canParse(t):(new URL(t),!0)}catch{return!1}},message:e,"~run"(t,n){return t.typed&&!this.requirement(t.value)&&M(this,
"URL",t,n),t}}}function Ci(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function D(e,t){return Y({...e,fallback:t,
"~run"(n,r){let s=e["~run"](n,r);return s.issues?{typed:!0,value:Ci(this,s,r)}:s}})}function Dn(e,t,n){return typeof e.default=="function"?e.default(t,n):e.default}function H(e,t){return Y({kind:"schema",type:"array",reference:H,expects:"Array",async:!1,item:e,message:t,"~run"(n,r){let s=n.
value;if(Array.isArray(s)){n.typed=!0,n.value=[];for(let i=0;i<s.length;i++){let o=s[i],a=this.item["~run"]({value:o},r);
if(a.issues){let c={type:"array",origin:"value",input:s,key:i,value:o};for(let u of a.issues)u.path?u.path.unshift(c):u.
path=[c],n.issues?.push(u);if(n.issues||(n.issues=a.issues),r.abortEarly){n.typed=!1;break}}a.typed||(n.typed=!1),n.value.
push(a.value)}}else M(this,"type",n,r);return n}})}function ve(e){return Y({kind:"schema",type:"boolean",reference:ve,expects:"boolean",async:!1,message:e,"~run"(t,n){return typeof t.
value=="boolean"?t.typed=!0:M(this,"type",t,n),t}})}function Nt(e,t){return Y({kind:"schema",type:"custom",reference:Nt,
expects:"unknown",async:!1,check:e,message:t,"~run"(n,r){return this.check(n.value)?n.typed=!0:M(this,"type",n,r),n}})}function Yt(e){return Y({kind:"schema",type:"lazy",reference:Yt,expects:"unknown",async:!1,getter:e,"~run"(t,n){return this.
getter(t.value)["~run"](t,n)}})}function ji(e,t){return Y({kind:"schema",type:"literal",reference:ji,expects:Ot(e),async:!1,literal:e,message:t,"~run"(n,r){
return md(n.value,this.literal)?n.typed=!0:M(this,"type",n,r),n}})}function Di(e){return Y({kind:"schema",type:"never",reference:Di,expects:"never",async:!1,message:e,"~run"(t,n){return M(
this,"type",t,n),t}})}function Un(e){return Y({kind:"schema",type:"null",reference:Un,expects:"null",async:!1,message:e,"~run"(t,n){return t.value===
null?t.typed=!0:M(this,"type",t,n),t}})}function F(e,t){return Y({kind:"schema",type:"nullable",reference:F,expects:`(${e.
expects} | null)`,async:!1,wrapped:e,default:t,"~run"(n,r){return n.value===null&&(this.default!==void 0&&(n.value=Dn(this,
n,r)),n.value===null)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function Ui(e,t){return Y({kind:"schema",type:"nullish",reference:Ui,expects:`(${e.expects} | null | undefined)`,async:!1,
wrapped:e,default:t,"~run"(n,r){return(n.value===null||n.value===void 0)&&(this.default!==void 0&&(n.value=Dn(this,n,r)),
n.value===null||n.value===void 0)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function z(e){return Y({kind:"schema",type:"number",reference:z,expects:"number",async:!1,message:e,"~run"(t,n){return typeof t.
value=="number"&&!isNaN(t.value)?t.typed=!0:M(this,"type",t,n),t}})}function C(e,t){return Y({kind:"schema",type:"object",
reference:C,expects:"Object",async:!1,entries:e,message:t,"~run"(n,r){let s=n.value;if(s&&typeof s=="object"){n.typed=!0,
n.value={};for(let i in this.entries){let o=this.entries[i];if(i in s||(o.type==="exact_optional"||o.type==="optional"||
o.type==="nullish")&&o.default!==void 0){let a=i in s?s[i]:Dn(o),c=o["~run"]({value:a},r);if(c.issues){let u={type:"obje\
ct",origin:"value",input:s,key:i,value:a};for(let f of c.issues)f.path?f.path.unshift(u):f.path=[u],n.issues?.push(f);if(n.
issues||(n.issues=c.issues),r.abortEarly){n.typed=!1;break}}c.typed||(n.typed=!1),n.value[i]=c.value}else if(o.fallback!==
void 0)n.value[i]=Ci(o);else if(o.type!=="exact_optional"&&o.type!=="optional"&&o.type!=="nullish"&&(M(this,"key",n,r,{input:void 0,
expected:`"${i}"`,path:[{type:"object",origin:"key",input:s,key:i,value:s[i]}]}),r.abortEarly))break}}else M(this,"type",
n,r);return n}})}function k(e,t){return Y({kind:"schema",type:"optional",reference:k,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,
default:t,"~run"(n,r){return n.value===void 0&&(this.default!==void 0&&(n.value=Dn(this,n,r)),n.value===void 0)?(n.typed=
!0,n):this.wrapped["~run"](n,r)}})}function Bn(e,t){return Y({kind:"schema",type:"picklist",reference:Bn,expects:Ga(e.map(Ot),"|"),async:!1,options:e,message:t,
"~run"(n,r){return this.options.includes(n.value)?n.typed=!0:M(this,"type",n,r),n}})}function Bi(e,t,n){return Y({kind:"schema",type:"record",reference:Bi,expects:"Object",async:!1,key:e,value:t,message:n,
"~run"(r,s){let i=r.value;if(i&&typeof i=="object"){r.typed=!0,r.value={};for(let o in i)if(yd(i,o)){let a=i[o],c=this.key["\
~run"]({value:o},s);if(c.issues){let f={type:"object",origin:"key",input:i,key:o,value:a};for(let p of c.issues)p.path=[
f],r.issues?.push(p);if(r.issues||(r.issues=c.issues),s.abortEarly){r.typed=!1;break}}let u=this.value["~run"]({value:a},
s);if(u.issues){let f={type:"object",origin:"value",input:i,key:o,value:a};for(let p of u.issues)p.path?p.path.unshift(f):
p.path=[f],r.issues?.push(p);if(r.issues||(r.issues=u.issues),s.abortEarly){r.typed=!1;break}}(!c.typed||!u.typed)&&(r.typed=
!1),c.typed&&(r.value[c.value]=u.value)}}else M(this,"type",r,s);return r}})}function Fi(e,t){return Y({kind:"schema",type:"strict_object",reference:Fi,expects:"Object",async:!1,entries:e,message:t,
"~run"(n,r){let s=n.value;if(s&&typeof s=="object"){n.typed=!0,n.value={};for(let i in this.entries){let o=this.entries[i];
if(i in s||(o.type==="exact_optional"||o.type==="optional"||o.type==="nullish")&&o.default!==void 0){let a=i in s?s[i]:Dn(
o),c=o["~run"]({value:a},r);if(c.issues){let u={type:"object",origin:"value",input:s,key:i,value:a};for(let f of c.issues)
f.path?f.path.unshift(u):f.path=[u],n.issues?.push(f);if(n.issues||(n.issues=c.issues),r.abortEarly){n.typed=!1;break}}c.
typed||(n.typed=!1),n.value[i]=c.value}else if(o.fallback!==void 0)n.value[i]=Ci(o);else if(o.type!=="exact_optional"&&o.
type!=="optional"&&o.type!=="nullish"&&(M(this,"key",n,r,{input:void 0,expected:`"${i}"`,path:[{type:"object",origin:"ke\
y",input:s,key:i,value:s[i]}]}),r.abortEarly))break}if(!n.issues||!r.abortEarly){for(let i in s)if(!Object.prototype.hasOwnProperty.
call(this.entries,i)){M(this,"key",n,r,{input:i,expected:"never",path:[{type:"object",origin:"key",input:s,key:i,value:s[i]}]});
break}}}else M(this,"type",n,r);return n}})}function N(e){return Y({kind:"schema",type:"string",reference:N,expects:"string",async:!1,message:e,"~run"(t,n){return typeof t.
value=="string"?t.typed=!0:M(this,"type",t,n),t}})}function Ka(e){let t;if(e)for(let n of e)if(t)for(let r of n.issues)t.push(r);else t=n.issues;return t}function Oe(e,t){
return Y({kind:"schema",type:"union",reference:Oe,expects:Ga(e.map(n=>n.expects),"|"),async:!1,options:e,message:t,"~run"(n,r){
let s,i,o;for(let a of this.options){let c=a["~run"]({value:n.value},r);if(c.typed)if(c.issues)i?i.push(c):i=[c];else{s=
c;break}else o?o.push(c):o=[c]}if(s)return s;if(i){if(i.length===1)return i[0];M(this,"type",n,r,{issues:Ka(i)}),n.typed=
!0}else{if(o?.length===1)return o[0];M(this,"type",n,r,{issues:Ka(o)})}return n}})}function ft(){return Y({kind:"schema",type:"unknown",reference:ft,expects:"unknown",async:!1,"~run"(e){return e.typed=!0,
e}})}function Ha(e,t,n){let r=e["~run"]({value:t},Ii(n));if(r.issues)throw new gd(r.issues);return r.value}function O(...e){return Y({...e[0],pipe:e,"~run"(t,n){for(let r of e)if(r.kind!=="metadata"){if(t.issues&&(r.kind==="sch\
ema"||r.kind==="transformation")){t.typed=!1;break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=r["~run"](t,n))}return t}})}function Fe(e,t,n){let r=e["~run"]({value:t},Ii(n));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}function Q(e,t){if(e.length>100)return null;let n=null,r=Number.POSITIVE_INFINITY;for(let s of t){if(s.length>100)continue;
let i=wd(e.toLowerCase(),s.toLowerCase()),o=Math.min(e.length,s.length);i<r&&i<=Math.max(1,Math.floor(o/3))&&(n=s,r=i)}return n}
function wd(e,t){let n=[],r=Array.from({length:t.length+1},(s,i)=>i);for(let s=1;s<=e.length;s++){let i=[s];for(let o=1;o<=
t.length;o++){let a=e[s-1]===t[o-1],c=s>1&&o>1&&e[s-1]===t[o-2]&&e[s-2]===t[o-1];i[o]=Math.min(Fn(r,o)+1,Fn(i,o-1)+1,Fn(
r,o-1)+(a?0:1),c?Fn(n,o-2)+1:Number.POSITIVE_INFINITY)}n=r,r=i}return Fn(r,t.length)}function Fn(e,t){return e[t]??Number.
POSITIVE_INFINITY}var Va={size:1,get:()=>Va};function*Ir(e,t){let n=[],r=0,s=t?vd(t):Va;for(let i=0;i<e.length;i++){let o=r===0?n.at(-1):void 0;
switch(e.charCodeAt(i)){case 34:{let a=kd(e,i);if(o?.counts&&Sd(e,a)){let c=String(JSON.parse(e.slice(i,a)));o.key=c,s=o.
tree.get(c);let u=(o.counts.get(c)??0)+1;s!==void 0&&o.counts.set(c,u),s!==void 0&&u===2&&(yield n.map(f=>f.key))}i=a-1;
break}case 123:case 91:if(r>0||s===void 0||s.size===0)r++;else{let a=e.charCodeAt(i)===91;n.push({tree:s,counts:a?null:new Map,
key:0}),s=s.get(0)}break;case 125:case 93:r>0?r--:n.pop();break;case 44:o?.counts===null&&(o.key=Number(o.key)+1,s=o.tree.
get(o.key))}}}function vd(e){let t=new Map;for(let n of e){let r=t;for(let s of n){let i=r.get(s)??new Map;r.set(s,i),r=i}}return t}function kd(e,t){
let n=e.indexOf('"',t+1);for(;Ed(e,n);)n=e.indexOf('"',n+1);return n+1}function Ed(e,t){let n=t;for(;e.charCodeAt(n-1)===
92;)n--;return(t-n)%2===1}function Sd(e,t){let n=t;for(;/\s/.test(e.charAt(n));)n++;return e.charCodeAt(n)===58}function Nr(e){
try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return null}}function qi(e){return e.replace(
/^\ufeff/,"")}function w(e,t){if(!(typeof e!="object"||e===null))return Object.getOwnPropertyDescriptor(e,t)?.value}function Tr(e){return typeof e=="string"?e:null}function ue(e,t){let n=w(e,t);return Array.isArray(n)?n:[]}function ke(e,t){
let n=w(e,t);return n==null?[]:Array.isArray(n)?n:[n]}function U(e){return typeof e=="object"&&e!==null&&!Array.isArray(
e)}function Tt(e){return Number.isInteger(e)?Number.isSafeInteger(e):Number.isFinite(e)}function Wa(e){return(e.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g)??
[]).every(n=>n.startsWith('"')||Tt(Number(n)))}var Ja="secrets.";function me(e){let t=[],n=/(?:"[^"]*"|'[^']*'|[^${}"'])*/y,r="",s=0;for(;;){let i=e.indexOf("$",s);if(r+=
e.slice(s,i<0?e.length:i),i<0)break;for(s=i;e[s]==="$";)s++;let o=s-i;if(e[s]!=="{"){r+=e.slice(i,s);continue}if(r+="$".
repeat(Math.floor(o/2)),o%2===0)continue;n.lastIndex=s+1;let a=n.exec(e)?.[0]??"",c=s+1+a.length,u=e[c]==="}",f=e.slice(
s-1,u?c+1:c);r!==""&&t.push({kind:"text",text:r}),r="",t.push(u?_d(f,a):{kind:"broken",source:f,message:Ad(e.slice(s-1))}),
s=u?c+1:c}return r!==""&&t.push({kind:"text",text:r}),t}function _d(e,t){let[n="",...r]=$d(t);if(n!=="")return{kind:"exp\
ression",source:e,name:n,filters:r.map(xd)};let s=`${Ee(e)} is empty; write a name, as \${build.status}`;return{kind:"br\
oken",source:e,message:s}}function $d(e){return(e.match(/(?:"[^"]*"|'[^']*'|[^|])+|(?<=\|)(?=\||$)|^(?=\|)/g)??[]).map(n=>n.
trim())}function xd(e){let[,t=e,n]=/^([^:]*?)\s*:\s*(.*)$/s.exec(e)??[];if(n===void 0)return{source:e,name:t,argument:null};
let r=/^(["'])(.*)\1$/s.exec(n)?.[2];return{source:e,name:t,argument:{text:r??n,quoted:r!==void 0}}}function Ad(e){return e.
startsWith("${{")?`${Ee(e)}: only workflow files have \${{ }}; here write \${name}, or $\${ for a literal \${`:`${Ee(e)}\
 is not closed; write \${name}, or $\${ for a literal \${`}function zt(e){let[t,...n]=me(e);return t?.kind==="expression"&&
n.length===0?t:null}function Rt(e){return e.startsWith(Ja)?e.slice(Ja.length):null}function Ee(e){return e.length>60?`${e.
slice(0,60)}...`:e}var Ya=1e3,Od=1024*1024,Z=class extends Error{name="RenderError"};function Qt(e,t){return e.filters.reduce((n,r,s)=>{let i=Vi(
r);if(i!==null)throw new Z(`${e.source}: ${i}`);let o=tc[r.name]?.(n,r.argument?.text??"");if(s>0&&typeof o=="string"&&o.
length>Od)throw new Z(`${e.source}: the filters make a text of more than 1 MiB; use fewer`);return o},t(e.name))}var Lt=Symbol(
"omitted");function Rr(e,t){let n=Qt(e,t);return e.filters.at(-1)?.name==="omit"&&nc(n)?Lt:n}function Ki(e,t){let n=zt(e);
return n!==null&&Rr(n,t)===Lt?null:rt(e,t)}function rt(e,t){return me(e).map(n=>n.kind==="text"?n.text:n.kind==="broken"?
n.source:qe(Qt(n,t))).join("")}function Gi(e,t){return qn(e,{key:n=>rt(n,t),leaf:n=>{let r=zt(n);if(!r)return rt(n,t);let s=Rr(
r,t);return s===void 0?"":s}})}function qn(e,t,n=0){if(typeof e=="string")return t.leaf(e);if(typeof e!="object"||e===null)
return e;if(n===Ya)throw new Z(`the body is nested more than ${Ya} levels deep; make it flatter`);let r=o=>qn(o,t,n+1);if(Array.
isArray(e))return e.map(r).filter(o=>o!==Lt);let s=new Map,i=Object.entries(e).flatMap(([o,a])=>{let c=r(a);if(c===Lt)return[];
let u=t.key(o),f=s.get(u);if(f!==void 0)throw new Z(`the keys ${JSON.stringify(f)} and ${JSON.stringify(o)} of the body \
become the same; give each a text of its own`);return s.set(u,o),[[u,c]]});return Object.fromEntries(i)}function Ie(e){let t=zt(
e);return t?.filters.length===0?Rt(t.name):null}function Lr(e,t){let n=Ie(e);if(n!==null)return qe(t(`secrets.${n}`));let r=me(
e).map(s=>{if(s.kind==="text")return s.text;if(s.kind==="broken")return s.source;let i=qe(Qt(s,t));return ec(s)?i:Xt(i)}).
join("");if(za(r)>za(e))throw new Z("a value makes a part of the URL path . or .., which leads elsewhere");return r}function Za(e,t){
return Object.entries(e).filter(([,n])=>Ki(n,t)!==null).map(([n,r])=>{let s=me(r).map(i=>{if(i.kind==="text")return Xt(i.
text);if(i.kind==="broken")return Xt(i.source);let o=qe(Qt(i,t));return ec(i)?o:Xt(o)});return`${Xt(n)}=${s.join("")}`}).
join("&")}function ec({filters:e}){return e.filter(({name:t})=>t!=="omit").at(-1)?.name==="url"}function za(e){return e.
replace(/[?#].*/s,"").split("/").filter(n=>/^(?:\.|%2e){1,2}$/i.test(n)).length}var Hi={json:e=>JSON.stringify(e)??'""',
url:e=>Xt(qe(e)),xml:e=>qe(e).replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,"\uFFFD").replace(
/[&<>"']/g,t=>Xa[t]??t),slack:e=>qe(e).replace(/[&<>]/g,t=>Xa[t]??t)},Xa={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;",
"'":"&apos;"},tc={...Hi,truncate:(e,t)=>Id(qe(e),Number(t)),default:(e,t)=>nc(e)?t:e,omit:e=>e},Kn=Object.keys(tc);function Vi({
name:e,argument:t}){if(!Kn.includes(e))return`there is no filter ${e}`;switch(e){case"truncate":return t?.quoted===!1&&/^[1-9]\d{0,8}$/.
test(t.text)?null:"truncate needs a number of characters from 1, as truncate: 300";case"default":return t?.quoted?null:'\
default needs a text in quotes, as default: "none"';default:return t===null?null:`${e} takes no argument`}}function nc(e){
return e==null||e===""}function Id(e,t){let n=[...e.slice(0,2*t+2)];return n.length>t?`${n.slice(0,t-1).join("")}\u2026`:
e}function qe(e){return typeof e=="string"?e:e==null?"":typeof e=="object"?JSON.stringify(e)??"":String(e)}function Xt(e){
return encodeURIComponent(e.replace(new RegExp("\\p{Surrogate}","gu"),"\uFFFD")).replace(/[!'()*]/g,t=>`%${t.charCodeAt(
0).toString(16).toUpperCase()}`)}function Mr(e,t,n){return r=>{let[s="",...i]=r.split(".");return s==="secrets"?t.get(i.
join(".")):s==="variables"?Nd(n,i.join(".")):i.reduce(Qa,Qa(e,s))}}function Qa(e,t){return typeof e=="object"&&e!==null&&
Object.hasOwn(e,t)?Reflect.get(e,t):void 0}function Nd(e,t){let n=Pr(e,t);if(n.kind==="ambiguous")throw new Z(`\${variabl\
es.${t}} is in several functions (${n.functions.join(", ")}); write \${variables.${n.functions[0]}.${t}}, or the one of \
another`);return n.kind==="value"?n.value:void 0}function Pr(e,t){let n=sc(e,t);if(n.kind==="value")return n;let r=Td(e).
flatMap(([o,a])=>Object.hasOwn(a,t)?[{owner:o,value:Reflect.get(a,t)}]:[]),[s,...i]=r;return s?i.length===0?{kind:"value",
value:s.value}:{kind:"ambiguous",functions:r.map(({owner:o})=>o)}:{kind:"none"}}function rc(e){return U(e)?Object.entries(
e).flatMap(([t,n])=>U(n)?Object.keys(n).map(r=>Pr(e,r).kind==="value"&&!Object.hasOwn(e,r)?r:`${t}.${r}`):[t]):[]}function sc(e,t){
if(!U(e))return{kind:"none"};if(Object.hasOwn(e,t))return{kind:"value",value:Reflect.get(e,t)};for(let n=t.indexOf(".");n>
0;n=t.indexOf(".",n+1)){let r=t.slice(0,n);if(!Object.hasOwn(e,r))continue;let s=sc(Reflect.get(e,r),t.slice(n+1));if(s.
kind==="value")return s}return{kind:"none"}}function Td(e){return Object.entries(U(e)?e:{}).filter(t=>U(t[1]))}var Cr=["notify","chains","receive"],ic={accepted:["accepted_values"],active:["enabled"],actors:["actor","match.actor"],
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
tch.workflow"]};function oc(e,t){let n=Wi(e);return t.includes(n)?n:(Object.hasOwn(ic,n)?ic[n]:void 0)?.find(i=>t.includes(
i.replace(/\..*/,"")))??Q(e,t)}function Wi(e){return e.toLowerCase().replaceAll("-","_")}var ac=/[^.[\]"\s]+/y,cc=/\[(0|[1-9]\d{0,8})\]/y,uc=/\[("(?:[^"\\]|\\.)*")\]/y,Rd=/^(?:\$|#?\/)/,lc='write names with do\
ts between, [0] for an item of a list, ["a.b"] for a name with a dot or a space';function Mt(e){let[t]=Rd.exec(e)??[];if(t!==
void 0)return{kind:"error",message:Ld(e,t)};let n=[],r=0;for(;r<e.length||n.length===0;){let s=r>0&&e[r]===".",i=Md(e,s?
r+1:r,s||r===0);if(i===null)return{kind:"error",message:`"${e}" is not a path at character ${r+1}; ${lc}`};n.push(i.key),
r=i.end}return{kind:"path",path:n}}function Ld(e,t){let n=t==="$"?"JSONPath":"a JSON pointer",r=/[.[\]]/.test(e)||e===t?
`${t}...`:e;return`"${e}" is ${n}, which is not read; ${lc}, and [${JSON.stringify(r)}] for a name that begins with ${t}`}
function Md(e,t,n){let r=t>0&&e[t-1]===".";if(n){let o=Ji(ac,e,t);if(o)return{key:o[0],end:ac.lastIndex}}if(r)return null;
let s=Ji(cc,e,t);if(s)return{key:Number(s[1]),end:cc.lastIndex};let i=Ji(uc,e,t);return i&&Pd(i[1]??"",uc.lastIndex)}function Ji(e,t,n){
return e.lastIndex=n,e.exec(t)}function Pd(e,t){try{return{key:String(JSON.parse(e)),end:t}}catch{return null}}var zi="a text with ${...}, or with { } [ ] , # & * ! | > : @ or quotes in a special place, belongs in quotes",fc="is in\
dented with a tab; write spaces",Cd={MULTIPLE_DOCS:"holds several documents; write one",BAD_DQ_ESCAPE:"has a backslash i\
n double quotes; write two, or use single quotes"},jd={TAB_AS_INDENT:fc,BAD_INDENT:"is not indented as what it belongs t\
o; line them up",MISSING_CHAR:`lacks a quote, bracket, comma or space; write it, and mind that ${zi}`,BLOCK_AS_IMPLICIT_KEY:`\
has two keys on one line; write one, and mind that ${zi}`,MULTILINE_IMPLICIT_KEY:"has a line without a colon, or a key o\
f several lines; write key: value"},jr="[\\u00a0\\u00ad\\u1680\\u2000-\\u200d\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000\\ufeff]",
Dd=new RegExp(jr),Ud={"\xA0":"a no-break space","\u2007":"a figure space","\u200B":"a zero width space","\u202F":"a narr\
ow no-break space","\u3000":"an ideographic space","\uFEFF":"a byte order mark"},Xi=/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g,
Bd=/^([ -]*)([^\s#"'[{|>-][^"#]*?|"[^"]*"|'[^']*'):(?=[ \t]|$)/,pc=/^\s*(?:#|$)/,Dr=100,Fd=1e3;function hc(e,t,n){let r=({
pos:u})=>n.linePos(u[0]).line||1,[s]=t,i=r(s);for(let{code:u,pos:f}of t.filter(p=>r(p)===i)){let p=u==="BAD_SCALAR_START"?
e[f[0]]??"@":null;if(p!==null)return{line:i,message:`has a text that starts with ${p}; put it in quotes`};let h=Cd[u];if(h!==
void 0)return{line:i,message:h}}let o=e.replace(/^\ufeff/,"").split(/\r?\n/).map(u=>u.length>Fd?"":u),a=i-1,c=[a,a-1,a+1];
return Yi(c,u=>qd(o[u]??""))??Yi([a],u=>Kd(o[u]??"",s.code))??Gd(o,a,s)??Hd(o,a,s)??Yi([a],u=>Wd(o,u,s.code))??Yd(o,a)??
{line:i,message:jd[s.code]??`is not YAML from here on; mind that ${zi}`}}function Zt(e){let[t]=Dd.exec(e)??[];if(t===void 0)
return null;let n=t.charCodeAt(0).toString(16).toUpperCase().padStart(4,"0");return`holds ${Ud[t]??"a character that can\
not be seen"} (U+${n}), which is not a space in YAML; write plain spaces`}function Yi(e,t){for(let n of e){let r=t(n);if(r!==
null)return{line:n+1,message:r}}return null}function qd(e){return new RegExp(`^[ \\t-]*(?:${jr}|[\\w-]+(?:${jr}+:|:${jr}\
))`).test(e)?Zt(e):/^ *\t\s*\S/.test(e)?fc:/^ *-[A-Za-z"'][^:]*:(?:[ \t]|$)/.test(e)?"lacks a space after its -; write -\
 key: value":null}function Kd(e,t){return/^[ \t-]*(?:[\w-]+:[ \t]+)?[[{](?:[^"'$]|"[^"]*"|'[^']*')*\$\{/.test(e)?"has ${\
...} without quotes inside of { } or [ ]; put that text in quotes":/(?:[:-][ \t]+|[[{,][ \t]*)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*[^\s,:\]}#'"]/.
test(e)?"has text after a closing quote; write the missing comma, or put the whole text in one pair of quotes":/^[ \t-]*[\w-]+:[ \t]+-[ \t]/.
test(e)?"has a - on the line of its key; write it on a line of its own":t==="BLOCK_AS_IMPLICIT_KEY"&&/:[ \t].*:(?:[ \t]|$)/.
test(e.replace(Xi,""))?"has a second colon with a space or nothing after it; put the text in quotes, or write the key on\
 a line of its own":null}function Gd(e,t,{code:n,message:r}){if(n!=="MISSING_CHAR"&&n!=="UNEXPECTED_TOKEN")return null;let s=r.
startsWith("Missing closing")?t-Dr:t-1;for(let i=t;i>=Math.max(0,s);i--){let o=(e[i]??"").replace(Xi,""),[,a]=/^[ \t-]*(?:[\w-]+:[ \t]+)?(?:[[{].*?[[{:,] *)?(["'])/.
exec(o)??[];if(a!==void 0)return{line:i+1,message:`opens a ${a} that is not closed; close it, or put the whole text in q\
uotes`}}return null}function Hd(e,t,{message:n}){let r=n.startsWith("Flow ");if(!r&&!/(?:^|[:-])[ \t]*[[{]/.test(e[t]??""))
return null;let s="";for(let i=t;i>=Math.max(0,t-Dr);i--){s=Vd((e[i]??"").replace(Xi,"")+s);let[o=""]=s;if(o==="["||o===
"{")return{line:i+1,message:`opens a ${o} that is not closed by its own bracket; close it`};if(r)continue;let a=`has tex\
t after its closing ${o}; take that out, or put the whole text in quotes`;return o===""?null:{line:i+1,message:a}}return null}
function Vd(e){let t=[];for(let[n]of e.matchAll(/[[\]{}]/g)){let r=`${t.at(-1)}${n}`;r==="[]"||r==="{}"?t.pop():t.push(n)}
return t.join("")}function Wd(e,t,n){let r=e[t]??"";return pc.test(r)||/:(?:[ \t]|$)/.test(r)?null:/^[ \t-]*[A-Za-z_][\w-]*:(?!\/\/)/.
test(r)?"lacks a space after its colon; write key: value":n!=="MULTILINE_IMPLICIT_KEY"&&n!=="MISSING_CHAR"?null:/:[ \t]+[|>][-+\d]*[ \t]*$/.
test(e[t-1]??"")?"belongs to the | or > above it; write it deeper":"has no colon; write key: value"}function Jd(e,t){let[
,n="",r]=Bd.exec(e)??[],s=/^ *-(?=[ \t]|$)/.exec(e)?.[0].length;return{index:t,dash:s===void 0?null:s-1,key:r===void 0?null:
n.length,isPart:r!==void 0&&Cr.includes(r),opens:/(?:^|[ :-])[:-](?:[ \t]+[#&].*)?[ \t]*$|\w:[ \t]*$/.test(e)}}function Yd(e,t){
let n=Math.max(0,t-Dr),r=e.slice(n,t+Dr).flatMap((i,o)=>pc.test(i)?[]:[Jd(i,n+o)]),s=r.findIndex(({index:i})=>i>=t);for(let i of[
s,s+1,s-1]){let o=r[i],a=o&&(o.dash===null?"key":"dash"),c=a?o[a]:null;if(!o||!a||c===null)continue;let u=zd(r,i,a,c);if(u===
null)continue;let f=c===1?"space":"spaces",p=a==="key"?"key":"-";return{line:o.index+1,message:`is indented by ${c} ${f}\
; write ${u.column}, to line up with the ${p} on line ${u.line}`}}return null}function zd(e,t,n,r){let s=e[t-1],i=e[t+1];
if(s===void 0)return null;let o=s.dash??s.key??0;if(s.opens&&r>=o)return null;if(n==="key"&&s.key!==null&&s.key!==r&&i?.
key===s.key&&i.dash===null)return{column:s.key,line:s.index+1};let a=[],c=Number.POSITIVE_INFINITY;for(let p of e.slice(
0,t).reverse()){let h=p[n];if(h===r&&h<c)return null;h!==null&&h<c&&a.push({column:h,line:p.index+1}),c=Math.min(c,p.dash??
p.key??c)}let u=p=>Math.abs(p.column-r),f=Math.min(...a.map(u));return e[t]?.isPart?a.at(-1)??null:a.find(p=>u(p)===f)??
null}function B(e,{misplaced:t={},missing:n={}}={}){let r=Object.keys(e),s=C(e,({expected:o})=>{let a=o?.slice(1,-1)??"";return`\
is missing; write ${dc(n,a)??`${a}: ...`}`}),i=Di(o=>{let{input:a}=o;return(typeof a=="string"?mc(a):null)??X("must be a\
 mapping of keys to values")(o)});return Yt(o=>{if(o===void 0)return Fi(e);if(!U(o))return i;let a=Object.keys(o).filter(
c=>!r.includes(c));return a.length===0?s:O(s,tt(({addIssue:c})=>{for(let u of a){let f=dc(t,u)??Qd(u,r);c({message:f,path:[
yc(o,u)]})}}))})}function en(e,t,n){return O(Nt(U,X(n)),Jt(({dataset:r,addIssue:s})=>{let i=r.value,o=Object.entries(i).
map(([a,c])=>{let u=yc(i,a),f=Fe(e,c);for(let h of f.issues??[])s({message:h.message,path:[u,...h.path??[]]});let p=t(a);
return p!==null&&s({message:p,path:[u]}),[a,f.output]});return Object.fromEntries(o)}))}function pt(e,t,n){return Yt(r=>r===
void 0?Oe([t,n]):e(r)?t:n)}function X(e){return({input:t})=>{if(t==null)return`${e}; it is empty`;if(Array.isArray(t))return`${e}\
, not a list`;let[n=null]=U(t)?Object.keys(t).flatMap(Xd):[];return n!==null?n:`${e}, not a ${U(t)?"mapping":typeof t}`}}
function Xd(e){let t=e.startsWith("-")?Zt(e):null;return t===null?[]:[t]}function Qd(e,t){if(e==="<<")return"is not read\
: merge keys are not part of YAML 1.2; write the keys out";let n=Zt(e)??mc(e);if(n!==null)return n;let r=oc(e,t);return r?
`unknown key; did you mean ${r}?`:`unknown key; write one of ${t.join(", ")}`}function mc(e){return/^[A-Za-z_]+:(?!\/\/)/.
test(e)?"lacks a space after its colon; write key: value":null}function dc(e,t){return Object.hasOwn(e,t)?e[t]:void 0}function yc(e,t){
return{type:"unknown",origin:"value",input:e,key:t,value:Reflect.get(e,t)}}function gc(e){if(e.length===0)return{error:"no status code is given; write one, for example 2xx"};let t=[];for(let n of e){
let r=Zd(String(n).trim());if(!r)return{error:`${JSON.stringify(n)} is not a status code; write a code from 100 to 599 (\
302), a class (2xx) or a range (200-206)`};t.push(r)}return t}function Zd(e){let t=/^([1-5])xx$/i.exec(e);if(t){let i=Number(
t[1])*100;return{from:i,to:i+99}}let n=/^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(e);if(!n)return null;let r=Number(n[1]),
s=Number(n[2]??n[1]);return r<=s?{from:r,to:s}:null}function bc(e){return e.map(({from:t,to:n})=>t===n?String(t):t%100===
0&&n===t+99?`${t/100}xx`:`${t}-${n}`).join(", ")}function wc(e,t){return e.some(({from:n,to:r})=>t>=n&&t<=r)}function Ur(e,t){let n=e.length>0&&e.every(r=>r.startsWith("!"));for(let r of e){let s=r.startsWith("!"),i=Sc(s?r.slice(
1):r);if(typeof i=="string")throw new Error(i);sm(i,t)&&(n=!s)}return n}function Br(e){if(e.length>1e3)return"the patter\
n is longer than 1000 characters";let t=Sc(e.startsWith("!")?e.slice(1):e);return typeof t=="string"?`${JSON.stringify(e)}\
 is not a pattern: ${t}`:null}function Sc(e){let t=[...e],n=[];if(t.length===0)return"it is empty; write ** to match eve\
rything";let r=e.endsWith("[bot]")?t.length-5:-1,s=0;for(;s<t.length;){let i=t[s]??"";if(i==="*"){let u=s;for(;t[u]==="*";)
u++;let f=s===0||t[s-1]==="/";u-s>1&&f&&t[u]==="/"&&n.push({accepts:tm,repeats:!1,skips:[1,3]});let h=u-s>1?em:nm;if(n.push(
{accepts:h,repeats:!0,skips:[1]}),s=u,t[s]==="?"||t[s]==="+")return kc(t[s]);continue}if(i==="?"||i==="+")return kc(i);let o=vc(
i),a=s+1;if(i==="\\"){let u=t[a++];if(u===void 0)return"nothing follows the last \\";o=vc(u)}else if(i==="["&&s!==r){let u=t.
indexOf("]",s);if(u<0)return"[ has no ]; write \\[ for the character itself";let f=rm(t.slice(s+1,u));if(!f)return`${t.slice(
s,u+1).join("")} may hold letters, digits and ranges as a-z, A-Z and 0-9 only`;o=p=>f.has(p),a=u+1}let c=t[a];(c==="?"||
c==="+")&&a++,n.push({accepts:o,repeats:c==="+",skips:c==="?"?[1]:[]}),s=a}return n}var em=()=>!0,tm=()=>!1,nm=e=>e!=="/";
function vc(e){return t=>t===e}function kc(e){return`${e} must follow a character or [...]; write \\${e} for the charact\
er itself`}function rm(e){let t=e.join("");if(!/^(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[A-Za-z0-9])+$/.test(t))return null;let n=new Set;
for(let[r]of t.matchAll(/.-.|./g)){let s=r.charCodeAt(0),i=r.charCodeAt(r.length-1);if(s>i)return null;for(let o=s;o<=i;o++)
n.add(String.fromCharCode(o))}return n}function sm(e,t){let n=new Uint8Array(e.length+1);n[0]=1;for(let r of t){let s=new Uint8Array(
e.length+1);Ec(e,n);for(let[i,o]of e.entries())n[i]===0||!o.accepts(r)||(s[i+1]=1,o.repeats&&(s[i]=1));n=s}return Ec(e,n),
n[e.length]===1}function Ec(e,t){for(let[n,r]of e.entries())if(t[n]!==0)for(let s of r.skips)t[n+s]=1}var Qi=Array.from({length:60},(e,t)=>String(t).padStart(2,"0"));function ht(e){if(e===null)return null;let t=e.endsWith(
"Z")||/(?:Z|[+-]\d\d:?\d\d)$/i.test(e)?e:`${e}Z`,n=Date.parse(t);return n>0?n:null}function _c(){let e=Number.NaN,t="";return n=>{if(n===null)return;let r=Math.floor(n/1e3),s=r%86400;r-s!==e&&(e=r-s,t=new Date(
n).toISOString().slice(0,11));let i=Qi[Math.floor(s/3600)],o=Qi[Math.floor(s/60)%60];return`${t}${i}:${o}:${Qi[s%60]}+00\
:00`}}var im=2**31-1,om=/^(\d{1,15}(?:\.\d{1,15})?)([smhd]?)$/,am={"":1e3,s:1e3,m:6e4,h:36e5,d:864e5};function Fr(e){let t=om.
exec(String(e)),n=am[t?.[2]??""];if(!t||n===void 0)return null;let r=Math.round(Number(t[1])*n);return r>=1&&r<=im?r:null}var $c=60,cm=["yes","on","true","y","1"],um=["no","off","false","n","0"];function te(e){return t=>typeof t.input=="objec\
t"?X(e)(t):`${e}, not ${Kr(t.received)}`}var st=N(X("must be a text in quotes")),tn=O(N(te("must be a text")),Cn("is emp\
ty; write a text, or leave the key out"),be(Ic,"holds ${...}, which means nothing here; write it out")),Pt=O(tn,It(100,"\
is longer than 100 characters; write a shorter one"),be(e=>!/[\p{Cc}\p{Zl}\p{Zp}]/u.test(e)&&e.trim()===e,"must be one l\
ine without spaces around it; write it so")),Ct=O(tn,tt(({dataset:e,addIssue:t})=>{let n=e.typed?Mt(e.value):null;n?.kind===
"error"&&t({message:n.message})})),Ke=ve(e=>{let t=String(e.input).toLowerCase(),n=cm.includes(t)?"true":um.includes(t)?
"false":null,r=te("must be true or false")(e);return n===null?r:`${r}; write ${n} without quotes`});function ye(e){return Bn(
e,t=>{let n=e.join(", ");if(typeof t.input!="string")return te(`must be one of ${n}`)(t);let r=Q(t.input,e);return`${Kr(
t.received)} is not known here; write ${r??`one of ${n}`}`})}var Ac=e=>Oe([N(),z()],te(e)),nn=O(Ac("must be a time such \
as 30s"),Jt(({dataset:e,addIssue:t,NEVER:n})=>{let r=Fr(e.value);return r!==null?r:(t({message:`${Kr(JSON.stringify(e.value))}\
 is not a time above 0 and up to 24 days; write 30s, 10m, 1h, 7d or a number of seconds`}),n)})),lm=O(Ac("must be a code\
 such as 302, 2xx or 200-206"),Jt(({dataset:e,addIssue:t,NEVER:n})=>{let r=gc([e.value]);return"error"in r?(t({message:r.
error}),n):r})),Oc=O(He(lm,"must be codes such as 302, 2xx or 200-206"),Be(e=>e.flat())),fm=O(N(e=>typeof e.input=="numb\
er"?`is the number ${e.input} to YAML; put the pattern in quotes, as "1.10"`:te('must be a pattern in quotes, as "releas\
e/**"')(e)),be(Ic,"holds ${...}, which means nothing here; write it out"),tt(({dataset:e,addIssue:t})=>{let n=e.typed?Br(
e.value):null;n!==null&&t({message:n})})),Ge=He(fm,"must be a pattern or a list of patterns"),HE=Oe([N(),z(),ve()],te("m\
ust be a text, a number, true or false")),rn=Oe([N(),z(),ve(),Un()],te("must be a text, a number, true, false or null"));
function Ic(e){return!e.includes("${")}function Kr(e){return e.length>$c?`${e.slice(0,$c)}...`:e}function He(e,t){let n=O(
H(e,X(t)),Pn(1,`${t}; the list is empty`)),r=O(e,Be(s=>[s]));return pt(Array.isArray,n,r)}var xc=[];function Gn(e,t){let n=He(
e,t),r=O(Nt(()=>!0),Be(()=>[]));return k(Yt(s=>s===xc?r:n),xc)}var Nc=/^[\w!#$%&'*+.^`|~-]+$/,Tc="is not a header name; \
write letters, digits and -",qr=O(tn,we(Nc,Tc)),Ne=["jobserv","github","standard-webhooks","slack","stripe"],Zi=O(N(te("\
must be a text")),we(/^[\x20-\x7e]*$/,"must be plain ASCII on one line; write it so"),be(e=>!e.includes("${"),"holds ${.\
..}, which means nothing here; write it out"));function Rc(e,t){let n=e.map(r=>`\${${r}}`).join(", ");return O(N(te("mus\
t be a text")),tt(({dataset:r,addIssue:s})=>{if(!r.typed)return;let o=[...r.value.matchAll(/\$\{([^}]*)\}?/g)].find(([,a=""])=>!e.
includes(a));o!==void 0?s({message:`holds ${Kr(o[0])}, which isn't known here; write ${n}`}):r.value.includes(`\${${t}}`)||
s({message:`does not hold \${${t}}; write it where it belongs`})}))}var pm=Rc(["id","timestamp","body"],"body"),hm=O(Rc(
["id","timestamp","signature"],"signature"),we(/^[\x20-\x7e]*$/,"must be plain ASCII on one line; write it so")),eo=B({algorithm:k(
ye(["sha1","sha256","sha384","sha512"]),"sha256"),header:qr,prefix:k(Zi,""),encoding:k(ye(["hex","base64"]),"hex"),signed:k(
pm),value:k(hm),timestamp_header:k(qr)},{missing:{header:"header: X-Signature"}}),to=pt(e=>typeof e!="object",ye(Ne),eo);
function Gr(e){return en(e,t=>Nc.test(t)&&t!=="__proto__"?null:Tc,"must be a mapping of header names to values")}var dm="\
is not a name of a query parameter; write one";function Lc(e){return en(e,t=>t===""||t==="__proto__"?dm:null,"must be a \
mapping of query parameters to values")}var Mc=O(N(te("must be a name of the secrets input")),we(/^[A-Za-z0-9_-]+$/,"is \
not a name; write the name that the secrets input gives it (letters, digits, _ and -), not ${...} and not the secret")),
Hn=Gn(Mc,"must be a name of the secrets input, or a list of them"),Hr=Mc;var mm=O(N(te("must be the file name of a workflow")),we(/^[\w.-]+\.ya?ml$/,"is not the file name of a workflow; write o\
ne of .github/workflows, as inbound.yml")),ym=O(N(te("must be the URL of the relay")),be(wm,"is not the URL of a relay; \
write https://HOST without a path")),gm=["authorization","proxy-authorization","cookie","x-api-key"],bm=/token|secret|password|credential|api-?key/i,
Pc={secret_name:Hr,workflow:k(mm)},Cc=B(Pc,{missing:{secret_name:"secret_name: with the name of the secret RELAY"}}),jc=B(
{url:ym,...Pc},{missing:{url:"url: https://HOST of the relay",secret_name:"secret_name: with the name of the secret RELA\
Y"}});function Dc(e){return gm.includes(e.toLowerCase())||bm.test(e)}function wm(e){if(!URL.canParse(e))return!1;let{protocol:t,origin:n}=new URL(e);return/^https?:$/.test(t)&&e.replace(/\/$/,
"")===n}var vm=["github","gitlab","bitbucket","docker-hub","harbor","quay","acr","registry","gitea","sonarqube","slack","stripe"],
sn=["github","gitlab","bitbucket","harbor","gitea","sonarqube","slack","stripe"],km=["string","integer","array","boolean"],
Uc=B({headers:k(Gr(Ge)),query:k(en(Ge,()=>null,"must be a mapping of names to patterns")),body:k(en(Ge,Am,"must be a map\
ping of paths to patterns"))}),Em=pt(e=>typeof e!="object",ye(["none",...Ne]),pt(e=>typeof e=="object"&&e!==null&&"type"in
e,B({type:ye(["token"]),header:qr,prefix:k(Zi)}),eo)),Sm=B({name:Pt,type:k(ye(vm)),active:k(Ke,!0),match:k(Uc),signature:k(
Em),tolerance:k(nn),secret_name:Hn}),_m=Oe([N(),z(),ve(),Un()],te("must be a text, a number, true, false or null")),$m=B(
{name:Pt,path:k(Ct),type:k(ye(km),"string"),required:k(Ke,!1),default_value:k(ft())}),xm=B({name:Pt,provider:tn,uri:k(tn),
active:k(Ke,!0),match:k(Uc),conditions:k(H(B({path:Ct,accepted_values:He(_m,"must be a list of values")}),X("must be a l\
ist of {path, accepted_values}")),[]),variables:k(H($m,X("must be a list of variables, each with a name")),[])}),Bc=B({relay:k(
Cc),providers:k(H(Sm,X("must be a list of providers, each with a name")),[]),functions:k(H(xm,X("must be a list of funct\
ions, each with a name")),[])});function Am(e){let t=Mt(e);return t.kind==="error"?t.message:null}function Fc(){return{now:()=>Date.now(),sleep:(e,t)=>new Promise(n=>{if(t?.aborted)return n();let r=()=>{clearTimeout(s),
t?.removeEventListener("abort",r),n()},s=setTimeout(r,Math.min(e,2147483647));t?.addEventListener("abort",r,{once:!0})})}}
var tS=45*6e4;var qc=1e4,io=[1,2,4],no="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)",ro="(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",so=String.
raw`\d\d:\d\d:\d\d`,Om=new RegExp([String.raw`^${no}, \d\d ${ro} \d{4} ${so} GMT$`,String.raw`^${no}[a-z]{3,6}, \d\d-${ro}-\d\d ${so} GMT$`,
String.raw`^${no} ${ro} [ \d]\d ${so} \d{4}$`].join("|"));function oo(e,t){let n=e?.trim()??"";if(/^\d+$/.test(n))return Math.
min(Number(n)*1e3,2147483647);if(!Om.test(n))return null;let r=Date.parse(n.endsWith("GMT")?n:`${n} GMT`);return Number.
isNaN(r)?null:Math.min(Math.max(r-t,0),2147483647)}function Wr(e,t){if(e.length<=t)return e;let n="",r=0;for(let s of e){if(r+=1,r>t)return`${n}\u2026`;r<t&&(n+=s)}return e}var Im=/^[ -~]*$/,Nm=/\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g,Tm=/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
function Se(e,t=300){if(Im.test(e)){let r=!e.includes("::")&&!e.includes("##");return Wr(r?e:Kc(e,""),t)}let n=e.replace(
Nm," ").replace(Tm,"\uFFFD");return Wr(Kc(n,Rm),t)}var Rm=String.raw`[\p{Cf}\p{Mn}\p{DI}]*`;function Kc(e,t){return e.replace(
new RegExp(`:(?=${t}:)`,"gu"),": ").replace(new RegExp(`#(?=${t}#${t}\\[)`,"gu"),"# ")}var V=class extends Error{status;code;isMissingRoute;constructor(t,n,r={}){super(t),this.name="ApiError",this.status=n,this.
code=r.code??null,this.isMissingRoute=r.isMissingRoute??!1}};function Te(e){let[t="",...n]=e.split("/");return{owner:t,repo:n.join("/")}}var Gc=["success","neutral"],Lm=["queued","waiting","requested","pending"],Mm=["skipped","stale"],Pm=[...Gc,"failure","t\
imed_out","startup_failure"],Cm=["cancelled","timed_out","startup_failure"];function le(e,t){return t===null?Lm.includes(
e)?"QUEUED":"RUNNING":Gc.includes(t)?"PASSED":Mm.includes(t)?"SKIPPED":"FAILED"}function ao(e){return e!==null&&Pm.includes(
e)}function Re(e){return e==="PASSED"||e==="FAILED"||e==="SKIPPED"}function on(e){return e==="FAILED"||e==="RUNNING_WITH\
_FAILURES"}function Hc(e){if(e.length===0)return null;let t=new Set(e),n=t.has("QUEUED")||t.has("RUNNING");return t.has(
"FAILED")?n?"RUNNING_WITH_FAILURES":"FAILED":t.size===1&&t.has("QUEUED")?"QUEUED":n?"RUNNING":t.has("PASSED")?"PASSED":"\
SKIPPED"}function Vc(e,t){return e==="PASSED"||e==="SKIPPED"?"success":e!=="FAILED"||t.length>0&&t.every(r=>Cm.includes(
r))?"error":"failure"}var Wc=["repository","repository_owner","workflow","run_id","run_number","run_attempt","sha","ref",
"ref_name","event_name","actor","server_url","api_url"];function co(e,t){let n=e.id===t.runId&&e.attempt===t.runAttempt,
r=e.headBranch??"",i=e.event==="release"||e.refKind==="tag"?"tags":"heads",o={repository:t.repository,repository_owner:t.
repository.split("/")[0]??"",server_url:t.serverUrl,api_url:t.apiUrl,run_id:String(e.id),run_attempt:String(e.attempt)};
return n?{...o,workflow:t.workflow,run_number:String(t.runNumber||""),sha:t.sha,ref:t.ref,ref_name:t.refName,event_name:t.
eventName,actor:t.actor}:{...o,workflow:e.workflow??"",run_number:String(e.number??""),sha:e.headSha??"",ref:r&&`refs/${i}\
/${r}`,ref_name:r,event_name:e.event,actor:e.actor??""}}function Jc({status:e,dockerHub:t,noResult:n}){if(n==="cancelled"||
n==="stale")return{github:"error",gitlab:"canceled",bitbucket:"STOPPED",azure_devops:"error",docker_hub:"error"};switch(e){case"\
PASSED":case"SKIPPED":return{github:"success",gitlab:"success",bitbucket:"SUCCESSFUL",azure_devops:"succeeded",docker_hub:t};case"\
FAILED":return{github:"failure",gitlab:"failed",bitbucket:"FAILED",azure_devops:"failed",docker_hub:t};case"QUEUED":case"\
RUNNING":case"RUNNING_WITH_FAILURES":return{github:"pending",gitlab:"pending",bitbucket:"INPROGRESS",azure_devops:"pendi\
ng",docker_hub:t}}}var an=D(F(N()),null),jm=D(F(z()),null),Yc=O(z(),jn()),uo=D(F(O(N(),Pi())),null),cn=D(F(O(N(),Be(e=>e||null))),null),Dm=C(
{number:z(),base:D(C({repo:C({url:N()})}),{repo:{url:""}})}),Um=C({id:Yc,run_attempt:Ui(Yc),run_number:jm,name:cn,workflow_id:D(
F(O(Oe([z(),N()]),Be(String))),null),path:cn,display_title:cn,event:D(N(),""),status:D(N(),""),conclusion:cn,head_branch:cn,
head_sha:cn,head_commit:D(F(C({message:N()})),null),repository:D(C({full_name:an,private:D(ve(),!1)}),{full_name:null,private:!1}),
head_repository:k(D(F(C({full_name:N()})),null)),actor:D(F(C({login:N()})),null),pull_requests:D(H(ft()),[]),url:uo,html_url:uo,
jobs_url:uo,created_at:an,run_started_at:an,started_at:an,updated_at:an,completed_at:an});function Yr(e){let{output:t,success:n}=Fe(
Um,Wm(e));if(!n)return null;let r=t.repository.full_name,s=Fm(t.path);return{id:t.id,attempt:t.run_attempt||1,number:t.run_number,
workflow:t.name??t.path,workflowId:t.workflow_id,workflowPath:t.path?.replace(/(\.ya?ml)@.*$/,"$1")??null,title:t.display_title,
subject:t.head_commit?.message.split(`
`)[0]?.trim()||null,event:t.event,status:t.status,conclusion:t.conclusion,headBranch:t.head_branch??s?.name??null,refKind:Bm.
test(t.event)?"branch":s?.kind??null,headSha:t.head_sha,headRepository:t.head_repository===void 0&&!t.event.startsWith("\
pull_request")?r:t.head_repository?.full_name??null,isPrivate:t.repository.private,actor:t.actor?.login||null,pullRequest:qm(
t.pull_requests,r),url:t.url,pageUrl:t.html_url,jobsUrl:t.jobs_url,created:ht(t.created_at),started:ht(t.run_started_at??
t.started_at),updated:ht(t.updated_at??t.completed_at)}}var Bm=/^(pull_request|merge_group$|schedule$)/;function Fm(e){let[
,t,n]=/^[^/@]+\.ya?ml@refs\/(heads|tags)\/(.+)$/.exec(e??"")??[];return n===void 0?null:{kind:t==="tags"?"tag":"branch",
name:n}}async function lo(e,t,n,r){let s={...Te(t),run_id:n},i=`/repos/${t}/actions/runs/${n}`,o=zc(await e.request("GET\
 /repos/{owner}/{repo}/actions/runs/{run_id}",s),i,{id:n});return r===null||o.attempt===r?o:fo(e,t,n,r)}async function fo(e,t,n,r){
return zc(await e.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",{...Te(t),run_id:n,
attempt_number:r}),`/repos/${t}/actions/runs/${n}/attempts/${r}`,{id:n,attempt:r})}function zc({status:e,json:t},n,r){let s=Yr(
t),{id:i,attempt:o=s?.attempt}=r;if(s?.id===i&&s?.attempt===o)return s;let a=s?`with run ${s.id}, attempt ${s.attempt}`:
"without a workflow run";throw new V(`GET ${n} was answered ${e} ${a}; GITHUB_API_URL must be the API's own URL`,e)}function qm(e,t){
for(let n of e){let{output:r,success:s}=Fe(Dm,n);if(!s)continue;let{url:i}=r.base.repo;if(!i||!t||i.endsWith(`/repos/${t}`))
return{number:r.number,title:null}}return null}var Jr=D(F(N()),null),Km=C({full_name:N()}),Gm=D(C({pull_request:D(F(C({number:z(),
title:Jr,head:D(C({ref:Jr,sha:Jr,repo:D(F(Km),null)}),{ref:null,sha:null,repo:null})})),null),head_commit:D(F(C({message:N()})),
null),repository:D(C({private:ve()}),{private:!1})}),{pull_request:null,head_commit:null,repository:{private:!1}});function zr(e){
let t=Fe(C({workflow_run:ft(),workflow:D(F(C({name:Jr})),null)}),e);if(!t.success)return null;let n=Yr(t.output.workflow_run),
r=t.output.workflow?.name;return n&&{...n,workflow:r||n.workflow}}function dt(e){let t=Ha(Gm,e.event),n=t.pull_request,r=t.
head_commit?.message.split(`
`)[0]?.trim()||null;return{id:e.runId,attempt:e.runAttempt,number:e.runNumber||null,workflow:e.workflow||null,workflowId:null,
workflowPath:Hm(e),title:n?.title??r,subject:r,event:e.eventName,status:"in_progress",conclusion:null,headBranch:e.headRef||
n?.head.ref||e.refName||null,refKind:e.ref.startsWith("refs/tags/")?"tag":n||e.headRef||e.ref.startsWith("refs/heads/")?
"branch":null,headSha:n?.head.sha||e.sha||null,headRepository:n?n.head.repo?.full_name??null:e.repository,isPrivate:t.repository.
private,actor:e.actor||null,pullRequest:n&&{number:n.number,title:n.title},url:null,pageUrl:null,jobsUrl:null,created:null,
started:null,updated:null}}function Hm({repository:e,workflowRef:t}){let[n=""]=t.split("@");return n.startsWith(`${e}/`)?
n.slice(e.length+1):null}function Xr(e,t){let n=e.headRepository,r=e.headBranch??"";return{branch:r,tag:r,notBranch:e.refKind===
"tag"?`${r} is a tag`:null,notTag:e.refKind==="branch"?`${r} is a branch`:null,refUncertain:e.refKind===null&&r!=="",workflow:e.
workflow??"",event:e.event,actor:e.actor??"",repository:n??"",fork:n?.toLowerCase()!==t.toLowerCase()}}var Vm=["success",
"failure","cancelled","skipped"];function Wm(e){let t=u=>w(e,u);if(t("index_in_repo")===void 0)return e;let n=t("status"),
r=Vm.some(u=>u===n),s=Ym(t("event_payload")),i=w(s,"pull_request"),o=w(i,"head"),a=w(s,"ref"),c=t("workflow_id");return{
id:t("id"),run_number:t("index_in_repo"),workflow_id:c,path:typeof a=="string"?`${c}@${a}`:null,display_title:t("title"),
event:t("trigger_event")||t("event"),status:r?"completed":Jm(n),conclusion:r?n:null,head_branch:i===void 0?t("prettyref"):
w(o,"ref"),head_repository:i===void 0?void 0:w(o,"repo"),head_sha:t("commit_sha"),repository:t("repository"),actor:t("tr\
igger_user"),pull_requests:i===void 0?[]:[i],html_url:t("html_url"),created_at:t("created"),started_at:t("started"),updated_at:t(
r?"stopped":"updated")}}function Jm(e){return e==="running"?"in_progress":e==="blocked"?"waiting":e}function Ym(e){try{return typeof e==
"string"?JSON.parse(e):void 0}catch{return}}function zm(e){return e==="requested"?"queued":e==="in_progress"?"started":"completed"}function Xc(e,{status:t,noResult:n},r){
if(e==="queued")return["build_queued"];if(e==="started")return["build_started"];if(n==="action_required"||n==="incomplet\
e")return[];if(n==="cancelled")return["build_completed","build_cancelled"];let s=["build_completed"];return t==="SKIPPED"||
(t==="PASSED"&&s.push("build_passed"),on(t)&&s.push("build_failed"),r?.changed&&s.push("build_status_changed"),r?.fixed&&
s.push("build_fixed")),s}function po(e){switch(e){case"cancelled":return"it was cancelled";case"stale":return"it is stal\
e";case"action_required":return"its run waits for approval (action_required)";case"incomplete":return"its run is complet\
ed, but not all of its jobs are; it is reported again when its last job ends";case null:return null}}async function Qc({
status:e,noResult:t},n,r){let s=Xm(e,t,n);return s!==null?{changed:!1,fixed:!1,reason:s}:Qm(e,await r(),n)}function Xm(e,t,{
conclusion:n}){let r=po(t);return r!==null?`the build is ${e}: ${r}`:n==="cancelled"?"its run was cancelled":e==="SKIPPE\
D"?"the build is SKIPPED":Re(e)||on(e)?null:`the build is ${e}, not done`}function Qm(e,t,n){if(t===null)return{changed:!0,
fixed:!1,reason:`${e}, and no build before it`};let r=le(t.status,t.conclusion),s=on(e)?"FAILED":e,i=t.id===n.id?`in att\
empt ${t.attempt}`:`in run ${t.number??t.id}`,o=r!==s;return{changed:o,fixed:o&&s==="PASSED",reason:`${e}, ${o?"after":"\
as"} ${r} ${i}`}}var Zm=10,ey=20;async function Zc(e,t,n){return await ty(e,t,n)??await ny(e,t,n)}async function ty(e,t,{
id:n,attempt:r}){let s=Math.max(1,r-ey);try{for(let i=r-1;i>=s;i--){let o=await fo(e,t,n,i);if(ao(o.conclusion))return o}}catch(i){
if(!(i instanceof V&&i.status===404))throw i}return null}async function ny(e,t,n){let r=Te(t),{workflowId:s,refKind:i,headBranch:o}=n,
a={keys:["workflow_runs"],most:Zm},c=o??"",u={branch:c,status:"completed"},p={branch:c,...s!==null&&{workflow_id:s},...i!==
null&&{ref:`refs/${i==="tag"?"tags":"heads"}/${c}`}},h="GET /repos/{owner}/{repo}/actions/runs",l=s===null?[e.pages(h,{...r,
...u},a)]:[e.pages("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",{...r,...u,workflow_id:s},a),e.pages(
h,{...r,...p},a)];for(let m of l)try{return await ry(n,m)}catch(d){if(!(d instanceof V&&d.isMissingRoute))throw d}return null}
async function ry(e,t){for await(let{items:n}of t){let r=n.map(Yr).filter(s=>s!==null).filter(s=>sy(s,e)).sort((s,i)=>Qr(
i)-Qr(s));if(r[0])return r[0]}return null}function sy(e,t){return e.id!==t.id&&ao(e.conclusion)&&Qr(e)<Qr(t)&&e.headBranch===
t.headBranch&&e.headRepository===t.headRepository&&(t.workflowId===null?e.workflow===t.workflow:e.workflowId===null||e.workflowId===
t.workflowId)}function Qr(e){return e.number??e.id}function eu({runId:e,runAttempt:t,environment:n}){let{eventName:r,event:s}=n;
if(e===null&&r==="workflow_run"){let a=zr(s);if(a===null)throw new T("the payload of the workflow_run event holds no run\
 that can be read; give the input run-id");let c=t??a.attempt;return{runId:a.id,attempt:c,own:!1,kind:zm(iy(s)),run:c===
a.attempt?a:null}}let i=e??n.runId,o=i===n.runId&&(t??n.runAttempt)===n.runAttempt;return{runId:i,attempt:o?n.runAttempt:
t,own:o,kind:"completed",run:o?dt(n):null}}function iy(e){return typeof e=="object"&&e!==null&&"action"in e&&typeof e.action==
"string"?e.action:null}var Zr=["build_queued","build_started","build_completed","build_passed","build_failed","build_sta\
tus_changed","build_cancelled","build_fixed"],tu=Zr.filter(e=>!["build_queued","build_started","build_completed"].includes(
e)),ho=["build_status_changed","build_fixed"];var es=["response","delivery","listener","status","poll","event"];import{isIP as is}from"node:net";var un=ad(ru(),1);import{isIP as su}from"node:net";var ay="2000::/3",cy={ipv4:["168.63.129.16/32"],ipv6:["fd00:42::42/12\
8","fd00:c1::a9fe:a9fe/128","fd00:ec2::/32","fd20:ce::254/128"]};function mo(e){let t=ns(e);if(t===null||cy[t.kind()].some(
r=>t.match(un.default.parseCIDR(r))))return"special";switch(t.range()){case"unicast":return ly(t)?"public":"special";case"\
loopback":return"loopback";case"private":return"private";case"uniqueLocal":return"unique_local";default:return"special"}}
function iu(e){let[,t="",n]=/^([^/%]+)(?:\/(\d{1,3}))?$/.exec(e)??[],r=su(t);if(r===0)return null;let s=r===4?32:128,i=n===
void 0?s:Number(n);if(i>s)return null;let o=ns(t);return o===null?null:r===4||o.kind()==="ipv6"?{address:o,prefix:i}:i<96?
null:{address:o,prefix:i-96}}function ou(e,t){let n=ns(e);return n!==null&&uy(t,n)}function yo(e){return ns(e)?.toNormalizedString()??
e}function uy(e,t){return t.kind()===e.address.kind()&&t.match(e.address,e.prefix)}function ly(e){return e.kind()==="ipv\
4"||e.match(un.default.parseCIDR(ay))}function ns(e){let[t=""]=e.split("%");return su(t)===6?un.default.process(new URL(
`http://[${t}]`).hostname.slice(1,-1)):un.default.IPv4.isValid(t)?un.default.IPv4.parse(t):null}function ln(e){return e.trim()!==e?"there is a space before or after the URL":/[\s\p{Cc}]/u.test(e)?"the URL holds a spa\
ce or a control character; write a space as %20":e.includes("\\")?"the URL holds a backslash; write /":/^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.
test(e)&&URL.canParse(e)?null:"it is not an absolute URL; write https://host/path"}function rs(e){return e.protocol!=="h\
ttps:"&&e.protocol!=="http:"?"A URL of another scheme than https or http is refused: write one of these.":e.username!==""||
e.password!==""?"A URL with user info is refused: give username and password as keys of the webhook.":e.port==="0"?"Port\
 0 is refused: write the real port.":e.hash!==""?"A URL with a fragment is refused, for it is never sent: remove it, or \
write # as %23.":null}var au=["https","http"],ss=["POST","PUT","PATCH","GET","DELETE","HEAD","OPTIONS"];function cu(e){let t=[],n=e.schemes.map(
i=>i.toLowerCase()),r=e.methods.map(i=>i.toUpperCase()),s=[];for(let[i,o]of n.entries()){if(au.includes(o))continue;let a=e.
schemes[i];t.push(`allowed-schemes: "${a}" is unknown: write https or http.`)}for(let[i,o]of r.entries()){if(ss.includes(
o))continue;let a=e.methods[i],c=go(ss);t.push(`allowed-methods: "${a}" is unknown: write ${c}.`)}for(let i of e.hosts){
let o=hy(i);"kind"in o?s.push(o):t.push(`allowed-hosts: "${i}" ${o.error}.`)}return t.length>0?{errors:t}:{allowlist:{schemes:n,
methods:r,hosts:s}}}function os(e,t,n){let r=t.protocol.slice(0,-1);if(!e.schemes.includes(r)){let a=au.includes(r)?`, o\
r add ${r} to allowed-schemes`:"",c=go(e.schemes);return`The scheme "${r}" is not allowed: use ${c}${a}.`}let s=n.toUpperCase();
if(!e.methods.includes(s)){let a=go(e.methods);return`The method "${s}" is not allowed: use ${a}, or add ${s} to allowed\
-methods.`}let i=rs(t);if(i!==null)return i;let o=bo(t.hostname);return is(o)>0?fu(e,o):fy(e,o)}function uu(e,t){let n=bo(
t);if(is(n)>0)return i=>fu(e,i);let r=hu(e,n),s=du(e,n);return i=>{let o=mo(i),a=`${n} has the ${lu[o]} address ${i}`;switch(o){case"\
public":return null;case"private":case"unique_local":return r||s?null:`${a}: add ${n} to allowed-hosts to allow it.`;case"\
loopback":return r?null:`${a}: add ${n} to allowed-hosts to allow it.`;case"special":return r&&pu(e,i)?null:`${a}: add ${r?
"":`${n} and `}${yo(i)} to allowed-hosts to allow it.`}}}var lu={public:"public",loopback:"loopback",private:"private",unique_local:"\
unique-local",special:"special-purpose"};function fu(e,t){if(pu(e,t))return null;let n=mo(t),r=`add ${yo(t)} to allowed-\
hosts to allow it`;return n!=="public"?`The address ${t} is ${lu[n]}: ${r}.`:e.hosts.some(i=>i.kind==="public"||i.kind===
"pattern"&&i.matches(t))?null:`The host "${t}" is not allowed: ${r}.`}function fy(e,t){if(!yu(t))return`The host "${t}" \
is not a name: write one such as example.com.`;if(hu(e,t))return null;let n=`add ${t} to allowed-hosts to allow it`;return t===
"localhost"||t.endsWith(".localhost")?`The host "${t}" is this machine: ${n}.`:du(e,t)||e.hosts.some(s=>s.kind==="public"||
s.kind==="pattern"&&s.matches(t))?null:`The host "${t}" is not allowed: ${n}.`}function pu(e,t){return e.hosts.some(n=>n.
kind==="range"&&ou(t,n.range))}function hu(e,t){return e.hosts.some(n=>n.kind==="name"&&n.name===t)}function du(e,t){let n=t.
slice(t.indexOf(".")+1);return e.hosts.some(r=>r.kind==="wildcard"&&r.parent===n)}function go(e){return e.length<2?e.join(
""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}var py=253,mu="write public, a name, *.example.com, an IP address, a CI\
DR range or /regex/";function hy(e){if(e.toLowerCase()==="public")return{kind:"public"};if(e.startsWith("/"))return dy(e);
if(e.startsWith("*"))return my(e);let t=iu(e.replace(/^\[([^/]*)\]$/,"$1"));if(t!==null)return{kind:"range",range:t};if(e.
includes("://"))return{error:`is a URL: write its host alone${yy(e)}`};let[,n]=/^(\[[^\]]*\]|[^:/]*):\d*$/.exec(e)??[];if(n!==
void 0)return{error:`has a port: write ${n}, which allows every port`};if(/^[\da-f.:]+\/[^/]*$/i.test(e))return{error:"i\
s not a CIDR range: write one such as 10.0.0.0/8"};let r=gu(e);return r===null?{error:`is not a host: ${mu}`}:is(r)>0?{error:`\
is an IP address: write ${r}`}:{kind:"name",name:r}}function bo(e){return e.toLowerCase().replace(/^\[(.*)\]$/,"$1").replace(
/\.$/,"")}function yu(e){return e.length<=py&&!e.split(".").includes("")}function dy(e){let[,t]=/^\/(.+)\/$/.exec(e)??[];
if(t===void 0)return{error:"is not a /regex/: write one slash before and one after it"};try{new RegExp(t);let n=new RegExp(
`^(?:${t})$`,"i");return{kind:"pattern",matches:r=>n.test(r)}}catch(n){return{error:`cannot be used: ${n instanceof Error?
n.message:String(n)}`}}}function my(e){if(e==="*")return{error:`is too wide: ${mu}`};let t=e.startsWith("*.")?gu(e.slice(
2)):null;return t===null||is(t)>0||!t.includes(".")?{error:"is not a host: write *. and two labels or more, as *.example\
.com"}:{kind:"wildcard",parent:t}}function gu(e){if(!/^[\p{L}\p{M}\p{N}._-]+$/u.test(e)||!URL.canParse(`http://${e}/`))return null;
let t=bo(new URL(`http://${e}/`).hostname);return/^[a-z\d_-]+$/.test(t.replaceAll(".",""))&&yu(t)?t:null}function yy(e){
let t=URL.canParse(e)?new URL(e).hostname:"";return t===""?"":`, ${t}`}var gy=Nt(e=>typeof e=="string"||typeof e=="object"&&e!==null,X("must be a mapping, a list or a text; write '' for an em\
pty body")),by=O(z(te("must be a number of seconds")),Wt(0,"must be 0 or more seconds; write 0 for at once"),Li(86400,"m\
ust be a day at most; write 86400 or less")),wy=ye(ss),Wn={url:O(st,Cn("is empty; write https://host/path")),name:k(Pt),
enabled:k(Ke,!0),secret_name:Hn,method:k(O(N(te("must be a method")),Mi(),wy),"POST"),headers:k(Gr(st),{}),query:k(Lc(st)),
username:k(st),password:k(st),payload:k(ye(["jobserv","dockerhub","github"])),dockerhub:k(B({repo_name:k(st),tag:k(st)})),
body:k(gy),signature:k(He(to,"must be a signature or a list of them"),["jobserv"]),success_codes:k(Oc,"2xx"),timeout:k(nn),
retry_schedule:k(H(by,X("must be a list of seconds, as [1, 2, 4], or [] for none")))},vy=He(ye(Zr),`must be one or more \
of ${Zr.join(", ")}`);function Eu(e){return k(vy,e)}var bu=O(Ge,tt(({dataset:e,addIssue:t})=>{let n=e.typed?e.value.find(
ky):void 0;n!==void 0&&t({message:Ey(n)})}));function ky(e){return/^!?refs\//.test(e)}function Ey(e){let[,t]=/^!?refs\/(?:heads|tags)\/(.{1,60})$/.
exec(e)??[];return`never fits: branches and tags are compared without refs/heads/ and refs/tags/; write ${t??"their name\
s"}`}var Su=k(B({branch:k(bu),tag:k(bu),workflow:k(Ge),event:k(Ge),actor:k(Ge),repository:k(Ge)}),{}),Sy="belongs to a l\
ink of chains; move the webhook there",_u={...Wn,match:Su,events:Eu("build_completed"),required:k(Ke,!0),only_failures:k(
Ke),failures_only:k(Ke)},_y=O(B(_u,{misplaced:{callback:Sy},missing:{url:"url: https://host/path"}}),Be(({failures_only:e,
only_failures:t,...n})=>({...n,only_failures:t??e??!1}))),$y=Object.fromEntries(Object.keys(_u).map(e=>[e,"belongs to a \
webhook; check its indentation"])),$u=B({tests_url:k(st),email:k(ft()),webhooks:k(H(_y,X("must be a list of webhooks, ea\
ch with a url")),[])},{misplaced:{...$y,chains:"belongs to the top of the file; check its indentation",receive:"belongs \
to the top of the file; check its indentation"}}),Vn="must be a value or a list of values",wo=B({path:Ct}),xu={path:Ct,success:Gn(
rn,Vn),failure:Gn(rn,Vn),pending:Gn(rn,Vn)},xy=B({...xu,success:He(rn,Vn)},{missing:{success:"success: with the values t\
hat mean success"}}),Ay=O(H(B(xu),X("must be a rule with a path, or a list of them")),be(e=>e.some(({success:t})=>t.length>
0),"has no rule with success, so it can never succeed; write the values that mean success")),Au=B({state:pt(Array.isArray,
Ay,xy),description:k(wo),context:k(wo),target_url:k(wo),conditions:k(H(B({path:Ct,accepted_values:He(rn,Vn)}),X("must be\
 a list of {path, accepted_values}")))}),Oy=B({via:ye(es),url:k(Wn.url),timeout:k(nn),secret_name:Hn,signature:k(to,"job\
serv"),format:k(Au)},{missing:{via:`via: with one of ${es.join(", ")}`}}),wu="has no meaning on a link; write it on the \
chain",vu="belongs to the callback; check its indentation",ku="has no meaning on a link; write events on the chain",Ou={
...Wn,callback:Oy},Iy=B(Ou,{misplaced:{events:wu,match:wu,only_failures:ku,failures_only:ku,via:vu,format:vu,required:"h\
as no meaning on a link, since each must succeed; leave it out"},missing:{url:"url: https://host/path",callback:`callbac\
k: {via: ...} with one of ${es.join(", ")}`}}),Ny=Object.fromEntries(Object.keys(Ou).map(e=>[e,"belongs to a link; check\
 its indentation"])),Iu=B({name:Pt,match:Su,events:Eu("build_passed"),timeout:k(nn,"45m"),expect_final_callback:k(Ke,!0),
token_secret_name:k(Hr),relay:k(jc),webhooks:O(H(Iy,X("must be a list of webhooks, each with a callback")),Pn(1,"has no \
webhook; write at least one"))},{misplaced:Ny});var Ty=/^[^:/?#]*:\/\/[^/?#]*/;function Yn(e){return me(e).flatMap(t=>t.kind==="expression"?[{name:t.name,filters:t.filters.
map(({name:n})=>n)}]:[])}function vo(e,t){let n=[],r=me(e),s=r.length===1;for(let i of r){if(i.kind==="text")continue;let o=i.
kind==="broken"?[i.message]:[My(i.name,t),...i.filters.map(a=>Ry(i.source,a)),Ly(i,s&&t.optional===!0)];for(let a of o)a&&
n.push({expression:Ee(i.source),message:a})}return n}function Nu(e,t){let n=vo(e,t);if(Ie(e)!==null)return n;let r=me(e);
if((Ty.exec(e)?.[0]??e).includes("${"))return r.some(({kind:a})=>a==="broken")||n.push({expression:"",message:"no ${...}\
 may stand in the scheme, user info, host or port of a URL; write these out (only ${secrets.NAME} alone may be a whole U\
RL)"}),n;let i=r.map(a=>a.kind==="text"?a.text:"x").join(""),o=ln(i);return o&&n.push({expression:"",message:o}),n}function Ry(e,t){
let n=Vi(t);if(n===null)return null;let{name:r}=t;if(Kn.includes(r))return`${Ee(e)}: ${n}`;let s=Q(r,Kn),i=s?`write ${s}`:
`write one of ${Kn.join(", ")}`;return`${Ee(e)}: there is no filter ${Ee(r)||'""'}; ${i}`}function Ly({source:e,filters:t},n){
let r=t.findIndex(({name:s})=>s==="omit");return r<0?null:r<t.length-1?`${Ee(e)}: omit must be the last filter`:n?null:`${Ee(
e)}: omit leaves out a key, list item, header or query parameter that is exactly this expression; write it alone there`}
function My(e,t){let n=Rt(e);if(n!==null&&t.secrets===null)return`${Jn(e)}: no secret may stand here; take it out`;if(n!==
null?t.secrets?.has(n):Py(e,t))return null;let r=Cy(e,t);if(n!==null)return`${Jn(e)}: the input secrets has no ${Ee(n)||
'""'}; `+(r?`write ${Jn(r)}, or add it there`:"add it there");let s=r?`write ${Jn(r)}`:`names here are ${jy(t).join(", ")}\
; write $\${ for a literal \${`;return`${Jn(e)} is not a known name; ${s}`}function Py(e,{names:t,open:n}){return t.has(
e)||n.some(r=>e.startsWith(r)&&/^\S+$/.test(e.slice(r.length)))}function Cy(e,{names:t,open:n,secrets:r}){let s=e.slice(
e.indexOf(".")+1),o=[...t,...[...r??[]].map(c=>`secrets.${c}`),...e.includes(".")?n.map(c=>c+s):[]].filter(c=>c!==e),a=o.
find(c=>c.endsWith(`.${e}`));return Q(e,o)??a??null}function jy({names:e,open:t,secrets:n}){let r=[...e,...t,...n===null?
[]:["secrets."]];return[...new Set(r.map(s=>s.replace(/\..*/,".*")))]}function Jn(e){return`\${${Ee(e)}}`}function pn(e){return Object.keys(e)}var Dy=pn({build_id:!0,url:!0,status:!0,runs:!0,web_url:!0,name:!0,trigger_name:!0,
created:!0,completed:!0,status_events:!0,runs_url:!0,reason:!0,annotation:!0,github:!0}),Uy=pn({repository:!0,workflow:!0,
workflow_path:!0,run_id:!0,run_number:!0,run_attempt:!0,event:!0,ref:!0,sha:!0,actor:!0,conclusion:!0}),By=pn({name:!0,url:!0,
status:!0,log_url:!0,web_url:!0,created:!0,completed:!0,host_tag:!0}),Fy=pn({github:!0,gitlab:!0,bitbucket:!0,azure_devops:!0,
docker_hub:!0}),qy=pn({state:!0,description:!0,context:!0,target_url:!0}),Ky=pn({callback_url:!0,callback_context:!0,callback_token:!0,
callback_dispatch:!0}),fn=(e,t)=>t.map(n=>`${e}.${n}`),cs=new Set(["build","github","runs.failed","runs.count","event.na\
me",...fn("build",Dy),...fn("build.github",Uy),...fn("github",Wc),...fn("status",Fy)]),Tu=new Set([...cs,...Ky,"callback\
_dispatch.url","callback_dispatch.event_type","callback_dispatch.client_payload","callback_dispatch.client_payload.token",
...fn("callback",qy)]),Ru=new Set([...cs,...fn("run",By)]),Gy=["url","query","headers","username","password","body","doc\
kerhub"],Hy=["query","headers","body"];function us(e){return[...Gy.flatMap(t=>as(w(e,t),[t])),...as(w(w(e,"callback"),"u\
rl"),["callback","url"])]}function ls(e){return us(e).flatMap(({text:t})=>Yn(t).map(({name:n})=>n))}function hn(e){let t=ls(
e).filter(r=>r.startsWith("secrets.")).map(r=>r.slice(8)),n=e.callback?.secret_name??[];return[...new Set([...e.secret_name,
...n,...t])]}function as(e,t){return typeof e=="string"?[{path:t,text:e,optional:t.length>1&&Hy.includes(t[0]??"")}]:Array.
isArray(e)?e.flatMap((n,r)=>as(n,[...t,r])):typeof e!="object"||e===null?[]:Object.entries(e).flatMap(([n,r])=>[...t[0]===
"body"?[{path:[...t,n],text:n,optional:!1}]:[],...as(r,[...t,n])])}var Lu=60;function ko(e){return e.map((t,n)=>{if(typeof t=="number")return`[${t}]`;let r=t.length>Lu?`${t.slice(0,Lu)}..\
.`:t;return n===0?r:`.${r}`}).join("")}function ne(e,t){return t.map(({path:n,message:r})=>({path:[...e,...n],message:r}))}
function fe(e,t,n){return ue(e,t).flatMap((r,s)=>ne([t,s],n(r)))}function it(e,t,n){let r=Array.isArray(w(e,t));return ke(
e,t).flatMap((s,i)=>{if(typeof s!="string"||!/^[\w-]+$/.test(s))return[];if(n.has(s))return[];let o=Q(s,n.keys()),a=o?`d\
id you mean ${o}?`:`add the line ${s}=... to it`;return[{path:r?[t,i]:[t],message:`"${s}" is not in the secrets input; ${a}`}]})}
function ot(e,t){let n=new Set;return fe(e,t,r=>{let s=w(r,"name"),i=typeof s=="string"&&n.has(s);n.add(s);let o=`"${s}"\
 is the name of another one here; write its own`;return i?[{path:["name"],message:o}]:[]})}function Xn(e){let t=[],n=zn(
e,"signed")??"${body}",r=zn(e,"value")??"",s=(a,c)=>t.push({path:[a],message:c});r!==""&&zn(e,"prefix")!==null&&s("prefi\
x","is given with value; write it into value");for(let a of["${id}","${timestamp}"])r.includes(a)&&!n.includes(a)&&s("va\
lue",`holds ${a}, which signed does not cover; add it there`);let i=zn(e,"timestamp_header");i!==null&&!n.includes("${ti\
mestamp}")&&s("timestamp_header","has no meaning: signed does not cover ${timestamp}; add it there");let o=zn(e,"header");
return i!==null&&i.toLowerCase()===o?.toLowerCase()&&s("timestamp_header","is the header of the signature; write another\
 one"),t}function zn(e,t){let n=w(e,t);return typeof n=="string"?n:null}function ju(e,t){let n=Mu(e,"providers"),r=Mu(e,"functions"),s=w(e,"relay"),i=U(s),o=a=>ue(e,"providers").find(c=>w(c,"n\
ame")===w(a,"provider"));return[...ne(["relay"],it(s,"secret_name",t)),...ot(e,"providers"),...fe(e,"providers",a=>[...Wy(
a),...ne(["signature"],Xn(w(a,"signature"))),...Jy(a),...Pu(a),...i?Cu(a,a):it(a,"secret_name",t)]),...ot(e,"functions"),
...fe(e,"functions",a=>[...Yy(w(a,"provider"),n),...zy(w(a,"uri")),...Pu(a),...i?Cu(a,o(a)):[],...fe(a,"conditions",Xy),
...ot(a,"variables"),...fe(a,"variables",c=>[...Vy(w(c,"name"),r),...Qy(c)])])]}function Mu(e,t){return ue(e,t).flatMap(
n=>{let r=w(n,"name");return typeof r=="string"?[r]:[]})}function Vy(e,t){if(typeof e!="string"||!t.includes(e))return[];
let n=`"${e}" is the name of a function, too, and \${variables.${e}} would be all of it; write another`;return[{path:["n\
ame"],message:n}]}function Wy(e){let t=w(e,"signature"),n=w(e,"type"),r=w(e,"secret_name")!==void 0;if(t==="none")return r?
[{path:["secret_name"],message:"is given with signature: none; leave one out"}]:[];if(r)return[];let i=`is missing, and ${t!==
void 0?"the signature":`type: ${n}`} needs it; write the name of a secret, or signature: none`;return t!==void 0||sn.some(
o=>o===n)?[{path:["secret_name"],message:i}]:[]}function Jy(e){if(w(e,"tolerance")===void 0)return[];let t=w(e,"signatur\
e"),n=w(e,"type"),r=t===void 0?n:t,s=w(t,"signed");return(typeof s=="string"?s.includes("${timestamp}"):r==="standard-we\
bhooks"||r==="slack"||r==="stripe")?[]:[{path:["tolerance"],message:"has no meaning: the signature covers no time; leave\
 it out, or write a scheme whose signed holds ${timestamp}"}]}function Yy(e,t){if(typeof e!="string"||t.includes(e))return[];
let n=Q(e,t),r=n?`did you mean ${n}?`:`write one of ${t.join(", ")||"providers, which has none"}`;return[{path:["provide\
r"],message:`"${e}" is not a provider; ${r}`}]}function Pu(e){let t=w(w(e,"match"),"headers"),n=U(t)?Object.keys(t):[],r=n.
map(s=>s.toLowerCase());return n.filter((s,i)=>r.indexOf(s.toLowerCase())<i).map(s=>({path:["match","headers",s],message:"\
is here already in other letters; write one list of patterns"}))}function Cu(e,t){let n=w(t,"signature"),r=w(n,"type")===
"token"&&w(n,"header"),s=i=>typeof r=="string"&&r.toLowerCase()===i.toLowerCase();return["headers","query"].flatMap(i=>{
let o=w(w(e,"match"),i);return Object.keys(U(o)?o:{}).filter(a=>Dc(a)||i==="headers"&&s(a)).map(a=>({path:["match",i,a],
message:"never matches behind the relay, which leaves out what may hold a secret; match by something else"}))})}function zy(e){
if(typeof e!="string")return[];let[t]=/[?#\s]|\/webhooks\/v1\//.exec(e)??[];if(t===void 0)return[];let n=/\s/.test(t)?"h\
olds a space, which no uri does; write %20":t.length>1?"holds /webhooks/v1/; write what comes after it":`holds ${t}, and\
 only the path before it is compared; write that, and the rest as match.query`;return[{path:["uri"],message:n}]}function Xy(e){
let t="accepted_values",n=Array.isArray(w(e,t));return ke(e,t).flatMap((r,s)=>typeof r=="number"&&!Tt(r)?[{path:n?[t,s]:
[t],message:Du}]:[])}var Du="holds a number that is rounded when it is read; send and write it as a text";function Qy(e){
let t=[],n=w(e,"name"),r=w(e,"type")??"string",s=w(e,"default_value");return w(e,"path")===void 0&&typeof n=="string"&&Mt(
n).kind==="error"&&t.push({path:["path"],message:"is missing, and the name is not a path; write one"}),s!=null&&!Zy(s,r)?
t.push({path:["default_value"],message:`is not a value of type ${r}; write one, or another type`}):Uu(s)||t.push({path:[
"default_value"],message:Du}),t}function Uu(e){return typeof e=="number"?Tt(e):typeof e!="object"||e===null||Object.values(
e).every(Uu)}function Zy(e,t){return t==="integer"?Number.isSafeInteger(e):t==="array"?Array.isArray(e):typeof e===t}var Eo=D(F(N()),null),h_=C({id:O(z(),Ti()),state:D(N(),""),status:D(N(),""),context:D(N(),"default"),description:Eo,target_url:Eo,
created_at:Eo});function Bu(e){return e.replace(/[\u{10000}-\u{10ffff}]/gu,"\uFFFD")}import{createHash as eg,createHmac as _o,timingSafeEqual as tg}from"node:crypto";var ng=/^[^\s.[{"%]+$/,rg=/^(0|[1-9]\d{0,11})$/,
Qn="webhook-action/",fs="${body}",jt={algorithm:"sha256",encoding:"hex",header:"",signed:fs,values:["${signature}"],idHeader:"\
webhook-id",timestampHeader:"webhook-timestamp",sendsTimestamp:!1,separators:/[\s,;]+/},Fu={...jt,header:"X-Hub-Signatur\
e-256",values:["sha256=${signature}"]},qu={...jt,header:"X-JobServ-Sig",values:["sha256:${signature}","sha256=${signatur\
e}"],separators:null},Vu={...jt,encoding:"base64",header:"webhook-signature",signed:"${id}.${timestamp}.${body}",values:[
"v1,${signature}"],separators:/ +/},sg={...Vu,header:"svix-signature",idHeader:"svix-id",timestampHeader:"svix-timestamp"},
ig={...jt,header:"X-Slack-Signature",signed:"v0:${timestamp}:${body}",values:["v0=${signature}"],timestampHeader:"X-Slac\
k-Request-Timestamp",sendsTimestamp:!0},og={...jt,header:"Stripe-Signature",signed:"${timestamp}.${body}",values:["t=${t\
imestamp},v1=${signature}"]},So={...jt,header:"X-Gitea-Signature"};function er(e){switch(e){case"jobserv":return[qu,{...qu,
header:Fu.header}];case"github":return[Fu];case"standard-webhooks":return[Vu,sg];case"slack":return[ig];case"stripe":return[
og];case"gitea":return[So,{...So,header:"X-Forgejo-Signature"},{...So,header:"X-Gogs-Signature"}]}let{algorithm:t,encoding:n,
header:r,prefix:s}=e,{signed:i=fs,value:o,timestamp_header:a}=e;return[{...jt,algorithm:t,encoding:n,header:r,signed:i,values:[
o??`${s}\${signature}`],...a!==void 0&&{timestampHeader:a,sendsTimestamp:!0}}]}function dn(e,t,n){let[r]=n;if(r===void 0)
return{};if(n.includes(""))throw new Error("An empty secret signs nothing.");let s={};for(let i of e){let[o]=er(i),[a=""]=o.
values,c=i==="standard-webhooks"?n:[r];s[o.header]=c.map(u=>tl(a,{...t,signature:sl(o,t,il(i,u))})).join(" "),o.sendsTimestamp&&
(s[o.timestampHeader]=String(t.timestamp))}return s}function $o(e,t,n){let r=Yu(e,t);if(r===null)return"missing";let s=Qu(
r,t),i=Zn(r,"id")?el(r,t,"id"):"",o=Zu(r,t);if(i===null||Zn(r,"id")&&!ng.test(i)||o===null||!Xu(r).filter(l=>!hs.test(l)).
every(l=>s.includes(l)))return"wrong";let{body:c}=t,u=Number(o);if(ag(r,{id:i,timestamp:u,body:c})||n.filter(ol(e)).filter(
l=>{let m=sl(r,{id:i,timestamp:u,body:c},il(e,l)),d=xo(r,"signature").map(y=>tl(y,{id:i,timestamp:u,signature:m}));return s.
some(y=>d.some(g=>mt(g,y)))}).length===0)return"wrong";if(!Zn(r,"timestamp"))return"ok";let{now:p,tolerance:h=al}=t;return Math.
abs(p-u)<=h?"ok":"untimely"}function Wu(e){return er(e)[0].header.toLowerCase()}function ps(e){let[{header:t,timestampHeader:n,
sendsTimestamp:r}]=er(e);return[t,...r?[n]:[]].map(s=>s.toLowerCase())}function Ju(e){return zu(er(e)[0]).map(t=>t.toLowerCase())}function Yu(e,t){return er(e).find(r=>zu(r).every(s=>Ao(t,s)!==void 0))??null}function zu(e){let{header:t,idHeader:n,timestampHeader:r}=e,
s=i=>Zn(e,i)&&xo(e,i).length===0;return[...s("id")?[n]:[],...s("timestamp")?[r]:[],t]}function Zn({signed:e},t){return e.
includes(`\${${t}}`)}function xo(e,t){return Xu(e).filter(n=>n.includes(`\${${t}}`))}function Xu({values:e,separators:t}){
return e.flatMap(n=>t===null?[n]:n.split(t)).filter(n=>n!=="")}function Qu({header:e,separators:t},n){let r=Ao(n,e)??"";
return t===null?[r]:r.split(t)}function Zu(e,t){if(!Zn(e,"timestamp"))return"0";let n=el(e,t,"timestamp");return n!==null&&
rg.test(n)?n:null}function el(e,t,n){let r=xo(e,n);if(r.length===0){let i=n==="id"?e.idHeader:e.timestampHeader;return Ao(
t,i)??null}let s=Qu(e,t);for(let i of r){let o=new RegExp(`^${i.split(hs).map((a,c)=>c%2===0?a.replace(/[.*+?^${}()|[\]\\/-]/g,
"\\$&"):a===n?"(.+?)":".+").join("")}$`);for(let a of s){let[,c]=o.exec(a)??[];if(c!==void 0)return c}}return null}var hs=/\$\{(\w+)\}/;
function tl(e,t){return e.split(hs).map((n,r)=>r%2===0?n:nl(n,t)).join("")}function nl(e,t){return e==="id"?t.id:e==="ti\
mestamp"?String(t.timestamp):e==="signature"?t.signature??"":`\${${e}}`}function rl({signed:e},t){return e.split(hs).map(
(n,r)=>r%2===0?Buffer.from(n):n==="body"?t.body:Buffer.from(nl(n,t))).filter(n=>n.length>0)}function ag(e,t){if(e.signed===
fs)return!1;let n=rl(e,t).map(r=>r.subarray(0,Qn.length));return Buffer.concat(n).subarray(0,Qn.length).equals(Buffer.from(
Qn))}var Ku=new WeakMap;function sl(e,t,n){let{algorithm:r,encoding:s}=e,{body:i}=t;if(e.signed!==fs||typeof n!="string"){
let u=_o(r,n);for(let f of rl(e,t))u.update(f);return u.digest(s)}let o=Ku.get(i)??new Map;Ku.set(i,o);let a=`${r} ${s} ${n}`,
c=o.get(a)??_o(r,n).update(i).digest(s);return o.set(a,c),c}function il(e,t){if(e!=="standard-webhooks"||!t.startsWith("\
whsec_"))return t;if(!ol(e)(t))throw new Error("A secret that begins with whsec_ must be followed by base64 of the key.");
return Buffer.from(t.slice(6),"base64")}function ol(e){return t=>e==="standard-webhooks"&&t.startsWith("whsec_")?/^whsec_[A-Za-z0-9+/]{2,}={0,2}$/.
test(t):t!==""}function Ao(e,t){let n=e.headers[t.toLowerCase()];return typeof n=="string"&&n!==""?n:void 0}var al=300;function cl(e,t){
let n=Yu(e,t),r=t.now-Number(n&&Zu(n,t)),[s,i]=Gu(Math.abs(r)),[o,a]=Gu(t.tolerance??al),c=i===a?`${o}`:`${o} ${a}`;return`\
the timestamp is ${s} ${i} ${r>0?"old":"ahead"}, ${c} are allowed`}function Gu(e){let t=Math.ceil(e/60);return e<120?[Math.
ceil(e),"seconds"]:t<=120?[t,"minutes"]:t<=2880?[Math.ceil(t/60),"hours"]:[Math.ceil(t/1440),"days"]}var cg="webhook-act\
ion/record/v1.";function ul(e,t){return _o("sha256",e).update(cg+JSON.stringify(t)).digest("hex")}function mt(e,t){return tg(Hu(e),Hu(t))}function Hu(e){return eg("sha256").update(e).digest()}function Io(e,t,n){return[...ug(e,t,n),...yg(e),...ne(["body"],pl(w(e,"body"))),...fg(e),...it(e,"secret_name",n),...pg(
e,n)]}function ug(e,t,n){let r={...t,open:[...t.open,"response."]};return us(e).flatMap(({path:s,text:i,optional:o})=>lg(
s)?wg(i,s,s[0]==="callback"&&ds(e)==="poll"?r:t,n):vo(i,{...t,optional:o,...s[0]==="dockerhub"&&{secrets:null}}).map(({message:a})=>({
path:s,message:a})))}function lg(e){return e.join(".")==="url"||e.join(".")==="callback.url"}function pl(e){return typeof e==
"number"&&!Tt(e)?[{path:[],message:"is a number that JSON cannot carry; put it in quotes"}]:typeof e!="object"||e===null?
[]:Object.entries(e).flatMap(([t,n])=>ne([Array.isArray(e)?Number(t):t],pl(n)))}function fg(e){let t=[],n=o=>w(e,o)!==void 0,
r=(o,a)=>t.push({path:[o],message:a}),s=w(e,"username"),i=w(e,"headers");return n("password")&&!n("username")&&r("passwo\
rd","is without a username; write one next to it"),typeof s=="string"&&s.includes(":")&&r("username","holds a colon, whi\
ch basic authentication cannot carry; write one without"),n("username")&&U(i)&&Object.keys(i).some(o=>o.toLowerCase()===
"authorization")&&r("username","is given with an authorization header; leave one out"),n("body")&&n("payload")&&r("paylo\
ad","is given with body, which is sent instead; leave one out"),n("dockerhub")&&w(e,"payload")!=="dockerhub"&&r("dockerh\
ub","has a meaning for payload: dockerhub only; write that"),n("only_failures")&&n("failures_only")&&r("failures_only","\
is another name of only_failures; leave one out"),t}function pg(e,t){if(!ke(e,"signature").includes("standard-webhooks"))
return[];let r={id:"",timestamp:0,body:Buffer.alloc(0)};return ke(e,"secret_name").filter(i=>{let o=typeof i=="string"?t.
get(i):void 0;if(!o)return!1;try{return dn(["standard-webhooks"],r,[o]),!1}catch{return!0}}).map(i=>({path:["secret_name"],
message:`the secret ${i} begins with whsec_, which base64 of the key must follow; copy it whole`}))}var hl="host|content\
-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|accept-encoding|proxy-.*",hg=new RegExp(`^(?:w\
ebhook-(?:id|timestamp|event|signature)|x-jobserv-sig|x-hub-signature-256|${hl})$`,"i"),ll=new RegExp(`^(?:webhook-(?:id\
|timestamp|event)|content-(?:type|encoding)|user-agent|authorization|cookie|${hl})$`,"i"),dg=new RegExp("(?!\\t)\\p{Cc}",
"u"),mg=new Map(Ne.map(e=>[e,ps(e)]));function dl(e){let t=["header","timestamp_header"].map(n=>w(e,n));return mg.get(e)??
t.filter(n=>typeof n=="string")}function yg(e){let t=w(e,"headers"),n=[],r=ke(e,"signature").flatMap(dl).map(i=>i.toLowerCase()),
s=new Set;for(let[i,o]of U(t)?Object.entries(t):[]){let a=["headers",i],c=i.toLowerCase();hg.test(i)||r.includes(c)?n.push(
{path:a,message:"is set by the action; leave it out"}):s.has(c)&&n.push({path:a,message:"is there twice; keep one"}),typeof o==
"string"&&dg.test(o)&&n.push({path:a,message:"holds a line break or control character; write it on one line"}),s.add(c)}
return[...gg(e),...n]}function gg(e){let t=new Set,n=w(e,"signature");return ke(e,"signature").flatMap((r,s)=>{let[i,o]=dl(
r),a=Array.isArray(n)?["signature",s]:["signature"],c=ne(a,Xn(r));if(o!==void 0&&ll.test(o)&&c.push({path:[...a,"timesta\
mp_header"],message:/^webhook-timestamp$/i.test(o)?"is sent anyway; leave it out":`cannot be ${o}; write another one`}),
i===void 0)return c;let u=t.has(i.toLowerCase());t.add(i.toLowerCase());let f=ll.test(i)?`cannot be in the header ${i}; \
write another one`:u?`has two in the header ${i}; give each its own`:null;return f===null?c:[...c,{path:["signature"],message:f}]})}
var bg=/^[^:/?#]*:\/\/[^/?#]*@/;function No(e,t,n,r){let s=Nu(e,n),{secret:i,url:o}=ml(e,n,r),a=i===null||o===""?null:ln(
o);return[...s.map(({message:u})=>({path:t,message:u})),...a?[{path:t,message:`the secret ${i}: ${a}`}]:[],...bg.test(o)?
[{path:t,message:"holds user info; write username and password instead"}]:[]]}function wg(e,t,n,r){let s=No(e,t,n,r),{secret:i,
url:o}=ml(e,n,r);if(s.length>0||!URL.canParse(o))return s;let a=rs(new URL(o)),c=i===null?a:`the secret ${i}: ${a}`;return a===
null||c===null?[]:[{path:t,message:c}]}function ml(e,t,n){let r=t.secrets===null?null:Ie(e),s=r===null?me(e).map(i=>i.kind===
"text"?i.text:"x").join(""):n.get(r)??"";return{secret:r,url:s}}var Oo={response:[],delivery:[],poll:[],listener:["callb\
ack_url"],status:["callback_url"],event:["callback_token","callback_dispatch"]};function yl(e,t,n){let r=ue(e,"webhooks").
some(c=>w(c,"enabled")!==!1&&ds(c)==="event"),s=w(e,"relay"),i=s!==void 0,o=w(e,"token_secret_name")!==void 0;return[...r&&
!i&&!o?[{path:["token_secret_name"],message:"is missing, and a link with via: event needs it; write the name of a secret"}]:
[],...i&&o?[{path:["token_secret_name"],message:"cannot be used with relay, whose secret makes the tokens; leave it out"}]:
[],...i&&!r?[{path:["relay"],message:"has a meaning for links with via: event only; leave it out"}]:[],...ne(["relay"],it(
s,"secret_name",n)),...it(e,"token_secret_name",n),...ot(e,"webhooks"),...fe(e,"webhooks",c=>[...Io(c,t,n),...kg(c,i),...i?
vg(c):[],...ne(["callback"],_g(c,n))])]}function vg(e){let t=w(e,"url");return w(e,"name")!==void 0||typeof t!="string"||
Ie(t)===null?[]:[{path:["name"],message:"is missing, and a link of a chain with relay whose url is a secret needs one; w\
rite name: ..."}]}function kg(e,t){let n=ds(e),r=n==="event",s=t||gl(e)!==void 0,i=n===null?[]:r&&s?["callback_url",...Oo[n]]:
Oo[n],o=w(e,"body")!==void 0;if(r&&!s&&!o&&w(e,"payload")==="dockerhub")return[{path:["payload"],message:"is dockerhub, \
whose receivers call back at a URL, and via: event has one only with relay on the chain; write it, see docs/relay.md"}];
let a=us(e).filter(({path:p})=>p[0]!=="callback").flatMap(({text:p})=>Yn(p).map(({name:h})=>h)),c=i.some(p=>a.some(h=>h===
p||h.startsWith(`${p}.`)));if(i.length===0||c)return[];let u=`\${${i[0]}}`;if(w(e,"body")!==void 0){let p=`lacks ${u}, w\
hich via: ${n} needs; write it into the body`;return[{path:["body"],message:p}]}if(Sg(e)){let p=`has no body, and lacks ${u}\
, which via: ${n} needs; write it into the query or a body`;return[{path:["method"],message:p}]}let f=`lacks ${u}, which\
 via: ${n} needs; write jobserv, dockerhub or a body with it`;return w(e,"payload")==="github"?[{path:["payload"],message:f}]:
[]}function Eg(e){let t=String(w(e,"signed")??""),n=String(w(e,"value")??""),r=s=>t.includes(s)&&!n.includes(s);return e===
"standard-webhooks"||e==="slack"||r("${id}")||r("${timestamp}")}function Sg(e){let t=w(e,"method");return typeof t=="str\
ing"&&/^(?:GET|HEAD)$/i.test(t)&&w(e,"body")===void 0&&w(e,"payload")===void 0}function _g(e,t){let n=w(e,"callback"),r=ds(
e);if(r===null)return it(n,"secret_name",t);let s=[],i=a=>w(n,a)!==void 0,o=(a,c)=>s.push({path:[a],message:c});if(r!=="\
listener"&&r!=="event")for(let a of["secret_name","signature"])i(a)&&o(a,`has no meaning: via: ${r} carries no signature\
; leave it out`);else i("signature")&&!i("secret_name")&&o("secret_name","is missing next to signature; write one, or ne\
ither");return r==="event"&&Eg(w(n,"signature"))&&o("signature","is over headers, which an event does not carry; write j\
observ, github or one of your own"),s.push(...ne(["signature"],Xn(w(n,"signature")))),r==="event"?s.push(...$g(e)):i("ur\
l")&&r!=="poll"&&o("url","has a meaning for via: poll and via: event only; leave it out"),i("format")&&(r==="delivery"||
r==="status")&&o("format",`has no meaning for via: ${r}; leave it out`),[...s,...ne(["format"],wl(w(n,"format"))),...it(
n,"secret_name",t)]}function $g(e){let t=gl(e);if(typeof t!="string")return[];let n=Yn(t).map(({name:i})=>i),r=i=>[{path:[
"url"],message:i}];if(!n.includes("callback_token"))return r("lacks ${callback_token}, which via: event needs; write the\
 URL at which a relay takes the callback, with it in the path or query");let s=n.find(i=>i.startsWith("callback_")&&i!==
"callback_token"||i.startsWith("callback.")||i.startsWith("secrets."));return s===void 0?[]:r(`holds \${${s}}, which can\
not be part of the callback_url that the receiver is given; leave it out`)}function gl(e){return w(w(e,"callback"),"url")}
function ds(e){let t=w(w(e,"callback"),"via");return typeof t=="string"&&xg(t)?t:null}function xg(e){return Object.hasOwn(
Oo,e)}function bl(e){let t=new Map;return ue(e,"chains").flatMap((n,r)=>Ag(n,["chains",r]).flatMap(s=>{let i=Bu(`${s.chain}\
/${s.link}`).toLowerCase(),o=t.get(i)??s;if(t.set(i,o),o.chain===s.chain&&o.link===s.link)return[];let a=o.chain===s.chain?
"":` of chain "${o.chain}"`,c=`"${s.link}" has the same commit status as "${o.link}"${a}, since case and characters beyo\
nd U+FFFF do not count there; write another one`;return[{path:s.path,message:c}]}))}function Ag(e,t){let n=w(e,"name"),r=[
...ue(e,"webhooks").entries()].filter(([,o])=>w(o,"enabled")!==!1),s=o=>w(w(o,"callback"),"via"),i=r.some(([,o])=>s(o)===
"event");return r.flatMap(([o,a])=>{let c=w(a,"name");return(i||s(a)==="status")&&typeof n=="string"&&typeof c=="string"?
[{chain:n,link:c,path:[...t,"webhooks",o,"name"]}]:[]})}var Og=["success","failure","pending"];function wl(e){let t=w(e,
"state");return Array.isArray(t)?fe(e,"state",fl):ne(["state"],fl(t))}function fl(e){let t=new Map;return Og.flatMap(n=>ke(
e,n).flatMap(r=>{let s=t.get(r)??n;t.set(r,s);let i=`holds ${JSON.stringify(r)}, which is in ${s} too; keep it in one of\
 the two`;return s===n?[]:[{path:[n],message:i}]}))}function vl(e,t){let n=i=>({names:i,open:["variables."],secrets:new Set(t.keys())}),r=w(e,"notify"),s=w(r,"tests_url");return[
...ne(["notify"],[...typeof s=="string"?No(s,["tests_url"],{...n(Ru),secrets:null},t):[],...ot(r,"webhooks"),...fe(r,"we\
bhooks",i=>Io(i,n(cs),t))]),...ot(e,"chains"),...bl(e),...fe(e,"chains",i=>yl(i,n(Tu),t)),...ne(["receive"],ju(w(e,"rece\
ive"),t)),...Tg(e,t)]}var Ig=4,Ng=16;function Tg(e,t){let n=(s,i)=>fe(s,i,o=>Rg(w(o,"name"),t)),r=Mg(e);return[...ne(["n\
otify"],n(w(e,"notify"),"webhooks")),...n(e,"chains"),...fe(e,"chains",s=>[...n(s,"webhooks"),...Lg(w(s,"token_secret_na\
me"),r,t)]),...ne(["receive"],["providers","functions"].flatMap(s=>n(w(e,"receive"),s)))]}function Rg(e,t){if(typeof e!=
"string")return[];let n=[...t].find(([,s])=>s.length>=Ig&&e===s||s.length>=Ng&&e.includes(s));if(n===void 0)return[];let r=`\
holds the secret ${n[0]}, and names are shown; write another one`;return[{path:["name"],message:r}]}function Lg(e,t,n){if(typeof e!=
"string")return[];let r=n.get(e)||null,s=t.find(a=>a===e||n.get(a)===r);if(s===void 0)return[];let o=`${s===e?"is a secr\
et_name as well":`has the value of ${s}, a secret_name`}, and who has that key could make a token; write a secret of its\
 own`;return[{path:["token_secret_name"],message:o}]}function Mg(e){let t=ue(e,"chains").flatMap(n=>ue(n,"webhooks"));return[
...ue(w(e,"notify"),"webhooks"),...t,...t.map(n=>w(n,"callback")),...ue(w(e,"receive"),"providers")].flatMap(n=>ke(n,"se\
cret_name")).filter(n=>typeof n=="string")}var ms=Symbol.for("yaml.alias"),ys=Symbol.for("yaml.document"),Le=Symbol.for("yaml.map"),To=Symbol.for("yaml.pair"),ge=Symbol.
for("yaml.scalar"),at=Symbol.for("yaml.seq"),ae=Symbol.for("yaml.node.type"),ce=e=>!!e&&typeof e=="object"&&e[ae]===ms,Ve=e=>!!e&&
typeof e=="object"&&e[ae]===ys,re=e=>!!e&&typeof e=="object"&&e[ae]===Le,R=e=>!!e&&typeof e=="object"&&e[ae]===To,I=e=>!!e&&
typeof e=="object"&&e[ae]===ge,se=e=>!!e&&typeof e=="object"&&e[ae]===at;function P(e){if(e&&typeof e=="object")switch(e[ae]){case Le:case at:
return!0}return!1}function L(e){if(e&&typeof e=="object")switch(e[ae]){case ms:case Le:case ge:case at:return!0}return!1}
var gs=e=>(I(e)||P(e))&&!!e.anchor;var pe=Symbol("break visit"),kl=Symbol("skip children"),We=Symbol("remove node");function he(e,t){let n=El(t);Ve(e)?mn(null,
e.contents,n,Object.freeze([e]))===We&&(e.contents=null):mn(null,e,n,Object.freeze([]))}he.BREAK=pe;he.SKIP=kl;he.REMOVE=
We;function mn(e,t,n,r){let s=Sl(e,t,n,r);if(L(s)||R(s))return _l(e,r,s),mn(e,s,n,r);if(typeof s!="symbol"){if(P(t)){r=Object.
freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let o=mn(i,t.items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===
pe)return pe;o===We&&(t.items.splice(i,1),i-=1)}}}else if(R(t)){r=Object.freeze(r.concat(t));let i=mn("key",t.key,n,r);if(i===
pe)return pe;i===We&&(t.key=null);let o=mn("value",t.value,n,r);if(o===pe)return pe;o===We&&(t.value=null)}}return s}async function bs(e,t){
let n=El(t);Ve(e)?await yn(null,e.contents,n,Object.freeze([e]))===We&&(e.contents=null):await yn(null,e,n,Object.freeze(
[]))}bs.BREAK=pe;bs.SKIP=kl;bs.REMOVE=We;async function yn(e,t,n,r){let s=await Sl(e,t,n,r);if(L(s)||R(s))return _l(e,r,
s),yn(e,s,n,r);if(typeof s!="symbol"){if(P(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let o=await yn(
i,t.items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===pe)return pe;o===We&&(t.items.splice(i,1),i-=1)}}}else if(R(t)){
r=Object.freeze(r.concat(t));let i=await yn("key",t.key,n,r);if(i===pe)return pe;i===We&&(t.key=null);let o=await yn("va\
lue",t.value,n,r);if(o===pe)return pe;o===We&&(t.value=null)}}return s}function El(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.
Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function Sl(e,t,n,r){if(typeof n=="function")return n(e,t,
r);if(re(t))return n.Map?.(e,t,r);if(se(t))return n.Seq?.(e,t,r);if(R(t))return n.Pair?.(e,t,r);if(I(t))return n.Scalar?.(
e,t,r);if(ce(t))return n.Alias?.(e,t,r)}function _l(e,t,n){let r=t[t.length-1];if(P(r))r.items[e]=n;else if(R(r))e==="ke\
y"?r.key=n:r.value=n;else if(Ve(r))r.contents=n;else{let s=ce(r)?"alias":"scalar";throw new Error(`Cannot replace node w\
ith ${s} parent`)}}var Pg={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Cg=e=>e.replace(/[!,[\]{}]/g,t=>Pg[t]),Je=class e{constructor(t,n){
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
null)}tagString(t){for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+Cg(t.substring(r.length));return t[0]===
"!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),
s;if(t&&r.length>0&&L(t.contents)){let i={};he(t.contents,(o,a)=>{L(a)&&a.tag&&(i[a.tag]=!0)}),s=Object.keys(i)}else s=[];
for(let[i,o]of r)i==="!!"&&o==="tag:yaml.org,2002:"||(!t||s.some(a=>a.startsWith(o)))&&n.push(`%TAG ${i} ${o}`);return n.
join(`
`)}};Je.defaultYaml={explicit:!1,version:"1.2"};Je.defaultTags={"!!":"tag:yaml.org,2002:"};function ws(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function Ro(e){let t=new Set;return he(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),
t}function Lo(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function $l(e,t){let n=[],r=new Map,s=null;
return{onAnchor:i=>{n.push(i),s??(s=Ro(e));let o=Lo(t,s);return s.add(o),o},setAnchors:()=>{for(let i of n){let o=r.get(
i);if(typeof o=="object"&&o.anchor&&(I(o.node)||P(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Failed to resolv\
e repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:r}}function yt(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let s=0,i=r.length;s<i;++s){let o=r[s],a=yt(e,r,String(
s),o);a===void 0?delete r[s]:a!==o&&(r[s]=a)}else if(r instanceof Map)for(let s of Array.from(r.keys())){let i=r.get(s),
o=yt(e,r,s,i);o===void 0?r.delete(s):o!==i&&r.set(s,o)}else if(r instanceof Set)for(let s of Array.from(r)){let i=yt(e,r,
s,s);i===void 0?r.delete(s):i!==s&&(r.delete(s),r.add(i))}else for(let[s,i]of Object.entries(r)){let o=yt(e,r,s,i);o===void 0?
delete r[s]:o!==i&&(r[s]=o)}return e.call(t,n,r)}function ee(e,t,n){if(Array.isArray(e))return e.map((r,s)=>ee(r,String(s),n));if(e&&typeof e.toJSON=="function"){if(!n||
!gs(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=i=>{r.res=i,delete n.onCreate};
let s=e.toJSON(t,n);return n.onCreate&&n.onCreate(s),s}return typeof e=="bigint"&&!n?.keep?Number(e):e}var gt=class{constructor(t){Object.defineProperty(this,ae,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),
Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,
onAnchor:s,reviver:i}={}){if(!Ve(t))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:t,
keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},a=ee(this,"",o);if(typeof s=="function")
for(let{count:c,res:u}of o.anchors.values())s(u,c);return typeof i=="function"?yt(i,{"":a},"",a):a}};var ct=class extends gt{constructor(t){super(ms),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("\
Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is dis\
abled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],he(t,{Node:(i,o)=>{(ce(o)||gs(o))&&r.push(o)}}),n&&(n.aliasResolveCache=
r));let s;for(let i of r){if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&n){let{anchors:i,doc:o,maxAliasCount:a}=n,
c=i.get(s);if(c||(ee(s,null,n),c=i.get(s)),c?.res===void 0){let u="This should not happen: Alias anchor was not resolved\
?";throw new ReferenceError(u)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=vs(o,s,i)),c.count*c.aliasCount>a)){
let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(u)}}return s}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let s=`Unresolved alias (the anchor must be set before the\
 alias): ${this.source}`;throw new ReferenceError(s)}return n.anchors.get(r).res}toString(t,n,r){let s=`*${this.source}`;
if(t){if(ws(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`Unresolved alias (the anchor mu\
st be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${s} `}return s}};function vs(e,t,n){
if(ce(t)){let r=t.resolve(e),s=n&&r&&n.get(r);return s?s.count*s.aliasCount:0}else if(P(t)){let r=0;for(let s of t.items){
let i=vs(e,s,n);i>r&&(r=i)}return r}else if(R(t)){let r=vs(e,t.key,n),s=vs(e,t.value,n);return Math.max(r,s)}return 1}var ks=e=>!e||typeof e!="function"&&typeof e!="object",S=class extends gt{constructor(t){super(ge),this.value=t}toJSON(t,n){
return n?.keep?this.value:ee(this.value,t,n)}toString(){return String(this.value)}};S.BLOCK_FOLDED="BLOCK_FOLDED";S.BLOCK_LITERAL=
"BLOCK_LITERAL";S.PLAIN="PLAIN";S.QUOTE_DOUBLE="QUOTE_DOUBLE";S.QUOTE_SINGLE="QUOTE_SINGLE";var jg="tag:yaml.org,2002:";function Dg(e,t,n){if(t){let r=n.filter(i=>i.tag===t),s=r.find(i=>!i.format)??r[0];if(!s)throw new Error(
`Tag ${t} not found`);return s}return n.find(r=>r.identify?.(e)&&!r.format)}function ut(e,t,n){if(Ve(e)&&(e=e.contents),
L(e))return e;if(R(e)){let p=n.schema[Le].createNode?.(n.schema,null,n);return p.items.push(e),p}(e instanceof String||e instanceof
Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:s,
onTagObj:i,schema:o,sourceObjects:a}=n,c;if(r&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=s(e)),new ct(
c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith("!!")&&(t=jg+t.slice(2));let u=Dg(e,t,o.tags);if(!u){if(e&&
typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new S(e);return c&&(c.node=p),p}u=e instanceof
Map?o[Le]:Symbol.iterator in Object(e)?o[at]:o[Le]}i&&(i(u),delete n.onTagObj);let f=u?.createNode?u.createNode(n.schema,
e,n):typeof u?.nodeClass?.from=="function"?u.nodeClass.from(n.schema,e,n):new S(e);return t?f.tag=t:u.default||(f.tag=u.
tag),c&&(c.node=f),f}function tr(e,t,n){let r=n;for(let s=t.length-1;s>=0;--s){let i=t[s];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];
o[i]=r,r=o}else r=new Map([[i,r]])}return ut(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error(
"This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var bn=e=>e==null||typeof e=="object"&&
!!e[Symbol.iterator]().next().done,gn=class extends gt{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,
configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return t&&(n.schema=t),n.items=n.items.map(r=>L(r)||R(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){
if(bn(t))this.add(n);else{let[r,...s]=t,i=this.get(r,!0);if(P(i))i.addIn(s,n);else if(i===void 0&&this.schema)this.set(r,
tr(this.schema,s,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${s}`)}}deleteIn(t){let[n,...r]=t;
if(r.length===0)return this.delete(n);let s=this.get(n,!0);if(P(s))return s.deleteIn(r);throw new Error(`Expected YAML c\
ollection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...s]=t,i=this.get(r,!0);return s.length===0?!n&&I(i)?i.value:
i:P(i)?i.getIn(s,n):void 0}hasAllNullValues(t){return this.items.every(n=>{if(!R(n))return!1;let r=n.value;return r==null||
t&&I(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===0)return this.has(n);
let s=this.get(n,!0);return P(s)?s.hasIn(r):!1}setIn(t,n){let[r,...s]=t;if(s.length===0)this.set(r,n);else{let i=this.get(
r,!0);if(P(i))i.setIn(s,n);else if(i===void 0&&this.schema)this.set(r,tr(this.schema,s,n));else throw new Error(`Expecte\
d YAML collection at ${r}. Remaining path: ${s}`)}}};var xl=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function _e(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,
t):e}var Ye=(e,t,n)=>e.endsWith(`
`)?_e(n,t):n.includes(`
`)?`
`+_e(n,t):(e.endsWith(" ")?"":" ")+n;var Mo="flow",Es="block",nr="quoted";function rr(e,t,n="flow",{indentAtStart:r,lineWidth:s=80,minContentWidth:i=20,onFold:o,
onOverflow:a}={}){if(!s||s<0)return e;s<i&&(i=0);let c=Math.max(1+i,1+s-t.length);if(e.length<=c)return e;let u=[],f={},
p=s-t.length;typeof r=="number"&&(r>s-Math.max(2,i)?u.push(0):p=s-r);let h,l,m=!1,d=-1,y=-1,g=-1;n===Es&&(d=Al(e,d,t.length),
d!==-1&&(p=d+c));for(let v;v=e[d+=1];){if(n===nr&&v==="\\"){switch(y=d,e[d+1]){case"x":d+=3;break;case"u":d+=5;break;case"\
U":d+=9;break;default:d+=1}g=d}if(v===`
`)n===Es&&(d=Al(e,d,t.length)),p=d+t.length+c,h=void 0;else{if(v===" "&&l&&l!==" "&&l!==`
`&&l!=="	"){let $=e[d+1];$&&$!==" "&&$!==`
`&&$!=="	"&&(h=d)}if(d>=p)if(h)u.push(h),p=h+c,h=void 0;else if(n===nr){for(;l===" "||l==="	";)l=v,v=e[d+=1],m=!0;let $=d>
g+1?d-2:y-1;if(f[$])return e;u.push($),f[$]=!0,p=$+c,h=void 0}else m=!0}l=v}if(m&&a&&a(),u.length===0)return e;o&&o();let b=e.
slice(0,u[0]);for(let v=0;v<u.length;++v){let $=u[v],E=u[v+1]||e.length;$===0?b=`
${t}${e.slice(0,E)}`:(n===nr&&f[$]&&(b+=`${e[$]}\\`),b+=`
${t}${e.slice($+1,E)}`)}return b}function Al(e,t,n){let r=t,s=t+1,i=e[s];for(;i===" "||i==="	";)if(t<s+n)i=e[++t];else{do
i=e[++t];while(i&&i!==`
`);r=t,s=t+1,i=e[s]}return r}var _s=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),$s=e=>/^(%|---|\.\.\.)/m.test(e);function Ug(e,t,n){if(!t||t<0)return!1;let r=t-n,s=e.length;if(s<=r)return!1;
for(let i=0,o=0;i<s;++i)if(e[i]===`
`){if(i-o>r)return!0;if(o=i+1,s-o<=r)return!1}return!0}function sr(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)
return n;let{implicitKey:r}=t,s=t.options.doubleQuotedMinMultiLineLength,i=t.indent||($s(e)?"  ":""),o="",a=0;for(let c=0,
u=n[c];u;u=n[++c])if(u===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(o+=n.slice(a,c)+"\\ ",c+=1,a=c,u="\\"),u==="\\")switch(n[c+1]){case"\
u":{o+=n.slice(a,c);let f=n.substr(c+2,4);switch(f){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\\
v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"20\
29":o+="\\P";break;default:f.substr(0,2)==="00"?o+="\\x"+f.substr(2):o+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(r||n[c+
2]==='"'||n.length<s)c+=1;else{for(o+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)o+=`
`,c+=2;o+=i,n[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+n.slice(a):n,r?o:rr(o,i,nr,_s(t,!1))}function Po(e,t){
if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return sr(e,t);let n=t.indent||($s(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`\
$&
${n}`)+"'";return t.implicitKey?r:rr(r,n,Mo,_s(t,!1))}function wn(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=sr;else{
let s=e.includes('"'),i=e.includes("'");s&&!i?r=Po:i&&!s?r=sr:r=n?Po:sr}return r(e,t)}var Co;try{Co=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Co=/\n+(?!\n|$)/g}function Ss({comment:e,type:t,value:n},r,s,i){let{blockQuote:o,commentString:a,lineWidth:c}=r.
options;if(!o||/\n[\t ]+$/.test(n))return wn(n,r);let u=r.indent||(r.forceBlockIndent||$s(n)?"  ":""),f=o==="literal"?!0:
o==="folded"||t===S.BLOCK_FOLDED?!1:t===S.BLOCK_LITERAL?!0:!Ug(n,c,u.length);if(!n)return f?`|
`:`>
`;let p,h;for(h=n.length;h>0;--h){let E=n[h-1];if(E!==`
`&&E!=="	"&&E!==" ")break}let l=n.substring(h),m=l.indexOf(`
`);m===-1?p="-":n===l||m!==l.length-1?(p="+",i&&i()):p="",l&&(n=n.slice(0,-l.length),l[l.length-1]===`
`&&(l=l.slice(0,-1)),l=l.replace(Co,`$&${u}`));let d=!1,y,g=-1;for(y=0;y<n.length;++y){let E=n[y];if(E===" ")d=!0;else if(E===
`
`)g=y;else break}let b=n.substring(0,g<y?g+1:y);b&&(n=n.substring(b.length),b=b.replace(/\n+/g,`$&${u}`));let $=(d?u?"2":
"1":"")+p;if(e&&($+=" "+a(e.replace(/ ?[\r\n]+/g," ")),s&&s()),!f){let E=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`),x=!1,j=_s(r,!0);o!=="fold\
ed"&&t!==S.BLOCK_FOLDED&&(j.onOverflow=()=>{x=!0});let _=rr(`${b}${E}${l}`,u,Es,j);if(!x)return`>${$}
${u}${_}`}return n=n.replace(/\n+/g,`$&${u}`),`|${$}
${u}${b}${n}${l}`}function Bg(e,t,n,r){let{type:s,value:i}=e,{actualString:o,implicitKey:a,indent:c,indentStep:u,inFlow:f}=t;
if(a&&i.includes(`
`)||f&&/[[\]{},]/.test(i))return wn(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(i))return a||f||!i.includes(`
`)?wn(i,t):Ss(e,t,n,r);if(!a&&!f&&s!==S.PLAIN&&i.includes(`
`))return Ss(e,t,n,r);if($s(i)){if(c==="")return t.forceBlockIndent=!0,Ss(e,t,n,r);if(a&&c===u)return wn(i,t)}let p=i.replace(
/\n+/g,`$&
${c}`);if(o){let h=d=>d.default&&d.tag!=="tag:yaml.org,2002:str"&&d.test?.test(p),{compat:l,tags:m}=t.doc.schema;if(m.some(
h)||l?.some(h))return wn(i,t)}return a?p:rr(p,c,Mo,_s(t,!1))}function Dt(e,t,n,r){let{implicitKey:s,inFlow:i}=t,o=typeof e.
value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==S.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.
test(o.value)&&(a=S.QUOTE_DOUBLE);let c=f=>{switch(f){case S.BLOCK_FOLDED:case S.BLOCK_LITERAL:return s||i?wn(o.value,t):
Ss(o,t,n,r);case S.QUOTE_DOUBLE:return sr(o.value,t);case S.QUOTE_SINGLE:return Po(o.value,t);case S.PLAIN:return Bg(o,t,
n,r);default:return null}},u=c(a);if(u===null){let{defaultKeyType:f,defaultStringType:p}=t.options,h=s&&f||p;if(u=c(h),u===
null)throw new Error(`Unsupported default string type ${h}`)}return u}function xs(e,t){let n=Object.assign({blockQuote:!0,commentString:xl,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,
doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.
schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{
anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?
" ".repeat(n.indent):"  ",inFlow:r,options:n}}function Fg(e,t){if(t.tag){let s=e.filter(i=>i.tag===t.tag);if(s.length>0)
return s.find(i=>i.format===t.format)??s[0]}let n,r;if(I(t)){r=t.value;let s=e.filter(i=>i.identify?.(r));if(s.length>1){
let i=s.filter(o=>o.test);i.length>0&&(s=i)}n=s.find(i=>i.format===t.format)??s.find(i=>!i.format)}else r=t,n=e.find(s=>s.
nodeClass&&r instanceof s.nodeClass);if(!n){let s=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag \
not resolved for ${s} value`)}return n}function qg(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let s=[],i=(I(e)||P(
e))&&e.anchor;i&&ws(i)&&(n.add(i),s.push(`&${i}`));let o=e.tag??(t.default?null:t.tag);return o&&s.push(r.directives.tagString(
o)),s.join(" ")}function lt(e,t,n,r){if(R(e))return e.toString(t,n,r);if(ce(e)){if(t.doc.directives)return e.toString(t);
if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?
t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let s,i=L(e)?e:t.doc.createNode(e,{onTagObj:c=>s=
c});s??(s=Fg(t.doc.schema.tags,i));let o=qg(i,s,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);let a=typeof s.
stringify=="function"?s.stringify(i,t,n,r):I(i)?Dt(i,t,n,r):i.toString(t,n,r);return o?I(i)||a[0]==="{"||a[0]==="["?`${o}\
 ${a}`:`${o}
${t.indent}${a}`:a}function Ol({key:e,value:t},n,r,s){let{allNullValues:i,doc:o,indent:a,indentStep:c,options:{commentString:u,indentSeq:f,
simpleKeys:p}}=n,h=L(e)&&e.comment||null;if(p){if(h)throw new Error("With simple keys, key nodes cannot have comments");
if(P(e)||!L(e)&&typeof e=="object"){let j="With simple keys, collection cannot be used as a key value";throw new Error(j)}}
let l=!p&&(!e||h&&t==null&&!n.inFlow||P(e)||(I(e)?e.type===S.BLOCK_FOLDED||e.type===S.BLOCK_LITERAL:typeof e=="object"));
n=Object.assign({},n,{allNullValues:!1,implicitKey:!l&&(p||!i),indent:a+c});let m=!1,d=!1,y=lt(e,n,()=>m=!0,()=>d=!0);if(!l&&
!n.inFlow&&y.length>1024){if(p)throw new Error("With simple keys, single line scalar must not span more than 1024 charac\
ters");l=!0}if(n.inFlow){if(i||t==null)return m&&r&&r(),y===""?"?":l?`? ${y}`:y}else if(i&&!p||t==null&&l)return y=`? ${y}`,
h&&!m?y+=Ye(y,n.indent,u(h)):d&&s&&s(),y;m&&(h=null),l?(h&&(y+=Ye(y,n.indent,u(h))),y=`? ${y}
${a}:`):(y=`${y}:`,h&&(y+=Ye(y,n.indent,u(h))));let g,b,v;L(t)?(g=!!t.spaceBefore,b=t.commentBefore,v=t.comment):(g=!1,b=
null,v=null,t&&typeof t=="object"&&(t=o.createNode(t))),n.implicitKey=!1,!l&&!h&&I(t)&&(n.indentAtStart=y.length+1),d=!1,
!f&&c.length>=2&&!n.inFlow&&!l&&se(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let $=!1,E=lt(t,n,()=>$=
!0,()=>d=!0),x=" ";if(h||g||b){if(x=g?`
`:"",b){let j=u(b);x+=`
${_e(j,n.indent)}`}E===""&&!n.inFlow?x===`
`&&v&&(x=`

`):x+=`
${n.indent}`}else if(!l&&P(t)){let j=E[0],_=E.indexOf(`
`),K=_!==-1,Ae=n.inFlow??t.flow??t.items.length===0;if(K||!Ae){let Ze=!1;if(K&&(j==="&"||j==="!")){let A=E.indexOf(" ");
j==="&"&&A!==-1&&A<_&&E[A+1]==="!"&&(A=E.indexOf(" ",A+1)),(A===-1||_<A)&&(Ze=!0)}Ze||(x=`
${n.indent}`)}}else(E===""||E[0]===`
`)&&(x="");return y+=x+E,n.inFlow?$&&r&&r():v&&!$?y+=Ye(y,n.indent,u(v)):d&&s&&s(),y}function jo(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var As="<<",Me={identify:e=>e===As||typeof e=="symbol"&&e.description===As,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,
resolve:()=>Object.assign(new S(Symbol(As)),{addToJSMap:Uo}),stringify:()=>As},Il=(e,t)=>(Me.identify(t)||I(t)&&(!t.type||
t.type===S.PLAIN)&&Me.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===Me.tag&&n.default);function Uo(e,t,n){let r=Nl(
e,n);if(se(r))for(let s of r.items)Do(e,t,s);else if(Array.isArray(r))for(let s of r)Do(e,t,s);else Do(e,t,r)}function Do(e,t,n){
let r=Nl(e,n);if(!re(r))throw new Error("Merge sources must be maps or map aliases");let s=r.toJSON(null,e,Map);for(let[
i,o]of s)t instanceof Map?t.has(i)||t.set(i,o):t instanceof Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.
defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function Nl(e,t){return e&&ce(t)?t.resolve(
e.doc,e):t}function Os(e,t,{key:n,value:r}){if(L(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(Il(e,n))Uo(e,t,r);else{let s=ee(n,"",
e);if(t instanceof Map)t.set(s,ee(r,s,e));else if(t instanceof Set)t.add(s);else{let i=Kg(n,s,e),o=ee(r,i,e);i in t?Object.
defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[i]=o}}return t}function Kg(e,t,n){if(t===null)
return"";if(typeof t!="object")return String(t);if(L(e)&&n?.doc){let r=xs(n.doc,{});r.anchors=new Set;for(let i of n.anchors.
keys())r.anchors.add(i.anchor);r.inFlow=!0,r.inStringifyKey=!0;let s=e.toString(r);if(!n.mapKeyWarned){let i=JSON.stringify(
s);i.length>40&&(i=i.substring(0,36)+'..."'),jo(n.doc.options.logLevel,`Keys with collection values will be stringified \
due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return s}return JSON.stringify(
t)}function vn(e,t,n){let r=ut(e,void 0,n),s=ut(t,void 0,n);return new G(r,s)}var G=class e{constructor(t,n=null){Object.defineProperty(
this,ae,{value:To}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return L(n)&&(n=n.clone(t)),L(r)&&(r=r.clone(
t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return Os(n,r,this)}toString(t,n,r){return t?.doc?Ol(this,t,n,r):
JSON.stringify(this)}};function Ns(e,t,n){return(t.inFlow??e.flow?Hg:Gg)(e,t,n)}function Gg({comment:e,items:t},n,{blockItemPrefix:r,flowChars:s,
itemIndent:i,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:u}}=n,f=Object.assign({},n,{indent:i,type:null}),
p=!1,h=[];for(let m=0;m<t.length;++m){let d=t[m],y=null;if(L(d))!p&&d.spaceBefore&&h.push(""),Is(n,h,d.commentBefore,p),
d.comment&&(y=d.comment);else if(R(d)){let b=L(d.key)?d.key:null;b&&(!p&&b.spaceBefore&&h.push(""),Is(n,h,b.commentBefore,
p))}p=!1;let g=lt(d,f,()=>y=null,()=>p=!0);y&&(g+=Ye(g,i,u(y))),p&&y&&(p=!1),h.push(r+g)}let l;if(h.length===0)l=s.start+
s.end;else{l=h[0];for(let m=1;m<h.length;++m){let d=h[m];l+=d?`
${c}${d}`:`
`}}return e?(l+=`
`+_e(u(e),c),a&&a()):p&&o&&o(),l}function Hg({items:e},t,{flowChars:n,itemIndent:r}){let{indent:s,indentStep:i,flowCollectionPadding:o,
options:{commentString:a}}=t;r+=i;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),u=!1,f=0,p=[];for(let m=0;m<e.
length;++m){let d=e[m],y=null;if(L(d))d.spaceBefore&&p.push(""),Is(t,p,d.commentBefore,!1),d.comment&&(y=d.comment);else if(R(
d)){let b=L(d.key)?d.key:null;b&&(b.spaceBefore&&p.push(""),Is(t,p,b.commentBefore,!1),b.comment&&(u=!0));let v=L(d.value)?
d.value:null;v?(v.comment&&(y=v.comment),v.commentBefore&&(u=!0)):d.value==null&&b?.comment&&(y=b.comment)}y&&(u=!0);let g=lt(
d,c,()=>y=null);u||(u=p.length>f||g.includes(`
`)),m<e.length-1?g+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(u||(u=p.reduce((b,v)=>b+v.length+2,2)+(g.length+
2)>t.options.lineWidth)),u&&(g+=",")),y&&(g+=Ye(g,r,a(y))),p.push(g),f=p.length}let{start:h,end:l}=n;if(p.length===0)return h+
l;if(!u){let m=p.reduce((d,y)=>d+y.length+2,2);u=t.options.lineWidth>0&&m>t.options.lineWidth}if(u){let m=h;for(let d of p)
m+=d?`
${i}${s}${d}`:`
`;return`${m}
${s}${l}`}else return`${h}${o}${p.join(" ")}${o}${l}`}function Is({indent:e,options:{commentString:t}},n,r,s){if(r&&s&&(r=
r.replace(/^\n+/,"")),r){let i=_e(t(r),e);n.push(i.trimStart())}}function bt(e,t){let n=I(t)?t.value:t;for(let r of e)if(R(r)&&(r.key===t||r.key===n||I(r.key)&&r.key.value===n))return r}
var W=class extends gn{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(Le,t),this.items=[]}static from(t,n,r){
let{keepUndefined:s,replacer:i}=r,o=new this(t),a=(c,u)=>{if(typeof i=="function")u=i.call(n,c,u);else if(Array.isArray(
i)&&!i.includes(c))return;(u!==void 0||s)&&o.items.push(vn(c,u,r))};if(n instanceof Map)for(let[c,u]of n)a(c,u);else if(n&&
typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&o.items.sort(t.sortMapEntries),
o}add(t,n){let r;R(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new G(t,t?.value):r=new G(t.key,t.value);let s=bt(this.
items,r.key),i=this.schema?.sortMapEntries;if(s){if(!n)throw new Error(`Key ${r.key} already set`);I(s.value)&&ks(r.value)?
s.value.value=r.value:s.value=r.value}else if(i){let o=this.items.findIndex(a=>i(r,a)<0);o===-1?this.items.push(r):this.
items.splice(o,0,r)}else this.items.push(r)}delete(t){let n=bt(this.items,t);return n?this.items.splice(this.items.indexOf(
n),1).length>0:!1}get(t,n){let s=bt(this.items,t)?.value;return(!n&&I(s)?s.value:s)??void 0}has(t){return!!bt(this.items,
t)}set(t,n){this.add(new G(t,n),!0)}toJSON(t,n,r){let s=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(s);for(let i of this.
items)Os(n,s,i);return s}toString(t,n,r){if(!t)return JSON.stringify(this);for(let s of this.items)if(!R(s))throw new Error(
`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=
Object.assign({},t,{allNullValues:!0})),Ns(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:r,onComment:n})}};var Pe={collection:"map",default:!0,nodeClass:W,tag:"tag:yaml.org,2002:map",resolve(e,t){return re(e)||t("Expected a map\
ping for this tag"),e},createNode:(e,t,n)=>W.from(e,t,n)};var ie=class extends gn{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(at,t),this.items=[]}add(t){
this.items.push(t)}delete(t){let n=Ts(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=Ts(
t);if(typeof r!="number")return;let s=this.items[r];return!n&&I(s)?s.value:s}has(t){let n=Ts(t);return typeof n=="number"&&
n<this.items.length}set(t,n){let r=Ts(t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let s=this.
items[r];I(s)&&ks(n)?s.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let s=0;for(let i of this.
items)r.push(ee(i,String(s++),n));return r}toString(t,n,r){return t?Ns(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",
end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:s}=r,
i=new this(t);if(n&&Symbol.iterator in Object(n)){let o=0;for(let a of n){if(typeof s=="function"){let c=n instanceof Set?
a:String(o++);a=s.call(n,c,a)}i.items.push(ut(a,void 0,r))}}return i}};function Ts(e){let t=I(e)?e.value:e;return t&&typeof t==
"string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var Ce={collection:"seq",default:!0,nodeClass:ie,tag:"tag:yaml.org,2002:seq",resolve(e,t){return se(e)||t("Expected a se\
quence for this tag"),e},createNode:(e,t,n)=>ie.from(e,t,n)};var wt={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.
assign({actualString:!0},t),Dt(e,t,n,r)}};var Ut={identify:e=>e==null,createNode:()=>new S(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new S(null),stringify:({source:e},t)=>typeof e=="string"&&Ut.test.test(e)?e:t.options.nullStr};var ir={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:e=>new S(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&ir.test.test(e)){let r=e[0]==="t"||e[0]===
"T";if(t===r)return e}return t?n.options.trueStr:n.options.falseStr}};function oe({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let s=typeof r=="number"?
r:Number(r);if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";let i=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&
t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.indexOf(".");o<0&&(o=i.length,i+=".");
let a=t-(i.length-o-1);for(;a-- >0;)i+="0"}return i}var Rs={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:oe},
Ls={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():oe(e)}},Ms={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new S(parseFloat(
e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:oe};var Ps=e=>typeof e=="bigint"||Number.isInteger(e),Bo=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function Tl(e,t,n){
let{value:r}=e;return Ps(r)&&r>=0?n+r.toString(t):oe(e)}var Cs={identify:e=>Ps(e)&&e>=0,default:!0,tag:"tag:yaml.org,200\
2:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>Bo(e,2,8,n),stringify:e=>Tl(e,8,"0o")},js={identify:Ps,default:!0,
tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Bo(e,0,10,n),stringify:oe},Ds={identify:e=>Ps(e)&&e>=0,
default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Bo(e,2,16,n),stringify:e=>Tl(
e,16,"0x")};var Rl=[Pe,Ce,wt,Ut,ir,Cs,js,Ds,Rs,Ls,Ms];function Ll(e){return typeof e=="bigint"||Number.isInteger(e)}var Us=({value:e})=>JSON.stringify(e),Vg=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Us},{identify:e=>e==null,createNode:()=>new S(null),
default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Us},{identify:e=>typeof e=="boolean",default:!0,
tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:Us},{identify:Ll,default:!0,tag:"tag:\
yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>Ll(
e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Us}],Wg={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.
stringify(e)}`),e}},Ml=[Pe,Ce].concat(Vg,Wg);var or={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="func\
tion"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let s=0;s<n.length;++s)r[s]=n.charCodeAt(s);return r}else
return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,
type:t,value:n},r,s,i){if(!n)return"";let o=n,a;if(typeof btoa=="function"){let c="";for(let u=0;u<o.length;++u)c+=String.
fromCharCode(o[u]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer \
or btoa is required");if(t??(t=S.BLOCK_LITERAL),t!==S.QUOTE_DOUBLE){let c=Math.max(r.options.lineWidth-r.indent.length,r.
options.minContentWidth),u=Math.ceil(a.length/c),f=new Array(u);for(let p=0,h=0;p<u;++p,h+=c)f[p]=a.substr(h,c);a=f.join(
t===S.BLOCK_LITERAL?`
`:" ")}return Dt({comment:e,type:t,value:a},r,s,i)}};function Fo(e,t){if(se(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!R(r)){if(re(r)){r.items.length>1&&t("Ea\
ch pair must have its own sequence indicator");let s=r.items[0]||new G(new S(null));if(r.commentBefore&&(s.key.commentBefore=
s.key.commentBefore?`${r.commentBefore}
${s.key.commentBefore}`:r.commentBefore),r.comment){let i=s.value??s.key;i.comment=i.comment?`${r.comment}
${i.comment}`:r.comment}r=s}e.items[n]=R(r)?r:new G(r)}}else t("Expected a sequence for this tag");return e}function qo(e,t,n){
let{replacer:r}=n,s=new ie(e);s.tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let o of t){
typeof r=="function"&&(o=r.call(t,String(i++),o));let a,c;if(Array.isArray(o))if(o.length===2)a=o[0],c=o[1];else throw new TypeError(
`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let u=Object.keys(o);if(u.length===1)a=u[0],c=o[a];else
throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else a=o;s.items.push(vn(a,c,n))}return s}var ar={
collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Fo,createNode:qo};var kn=class e extends ie{constructor(){super(),this.add=W.prototype.add.bind(this),this.delete=W.prototype.delete.bind(
this),this.get=W.prototype.get.bind(this),this.has=W.prototype.has.bind(this),this.set=W.prototype.set.bind(this),this.tag=
e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let s of this.items){let i,o;
if(R(s)?(i=ee(s.key,"",n),o=ee(s.value,i,n)):i=ee(s,"",n),r.has(i))throw new Error("Ordered maps must not include duplic\
ate keys");r.set(i,o)}return r}static from(t,n,r){let s=qo(t,n,r),i=new this;return i.items=s.items,i}};kn.tag="tag:yaml\
.org,2002:omap";var cr={collection:"seq",identify:e=>e instanceof Map,nodeClass:kn,default:!1,tag:"tag:yaml.org,2002:oma\
p",resolve(e,t){let n=Fo(e,t),r=[];for(let{key:s}of n.items)I(s)&&(r.includes(s.value)?t(`Ordered maps must not include \
duplicate keys: ${s.value}`):r.push(s.value));return Object.assign(new kn,n)},createNode:(e,t,n)=>kn.from(e,t,n)};function Pl({value:e,source:t},n){return t&&(e?Ko:Go).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var Ko={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new S(!0),stringify:Pl},
Go={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new S(
!1),stringify:Pl};var Cl={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:oe},
jl={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():oe(e)}},
Dl={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){
let t=new S(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-
1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:oe};var ur=e=>typeof e=="bigint"||Number.isInteger(e);function Bs(e,t,n,{intAsBigInt:r}){let s=e[0];if((s==="-"||s==="+")&&(t+=
1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}
let o=BigInt(e);return s==="-"?BigInt(-1)*o:o}let i=parseInt(e,n);return s==="-"?-1*i:i}function Ho(e,t,n){let{value:r}=e;
if(ur(r)){let s=r.toString(t);return r<0?"-"+n+s.substr(1):n+s}return oe(e)}var Ul={identify:ur,default:!0,tag:"tag:yaml\
.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Bs(e,2,2,n),stringify:e=>Ho(e,2,"0b")},Bl={identify:ur,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Bs(e,1,8,n),stringify:e=>Ho(
e,8,"0")},Fl={identify:ur,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Bs(e,0,10,n),
stringify:oe},ql={identify:ur,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Bs(
e,2,16,n),stringify:e=>Ho(e,16,"0x")};var En=class e extends W{constructor(t){super(t),this.tag=e.tag}add(t){let n;R(t)?n=t:t&&typeof t=="object"&&"key"in t&&
"value"in t&&t.value===null?n=new G(t.key,null):n=new G(t,null),bt(this.items,n.key)||this.items.push(n)}get(t,n){let r=bt(
this.items,t);return!n&&R(r)?I(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected bool\
ean value for set(key, value) in a YAML set, not ${typeof n}`);let r=bt(this.items,t);r&&!n?this.items.splice(this.items.
indexOf(r),1):!r&&n&&this.items.push(new G(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.
stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error(
"Set items must all have null values")}static from(t,n,r){let{replacer:s}=r,i=new this(t);if(n&&Symbol.iterator in Object(
n))for(let o of n)typeof s=="function"&&(o=s.call(n,o,o)),i.items.push(vn(o,null,r));return i}};En.tag="tag:yaml.org,200\
2:set";var lr={collection:"map",identify:e=>e instanceof Set,nodeClass:En,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>En.
from(e,t,n),resolve(e,t){if(re(e)){if(e.hasAllNullValues(!0))return Object.assign(new En,e);t("Set items must all have n\
ull values")}else t("Expected a mapping for this tag");return e}};function Vo(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,s=o=>t?BigInt(o):Number(o),i=r.replace(/_/g,"").split(":").
reduce((o,a)=>o*s(60)+s(a),s(0));return n==="-"?s(-1)*i:i}function Kl(e){let{value:t}=e,n=o=>o;if(typeof t=="bigint")n=o=>BigInt(
o);else if(isNaN(t)||!isFinite(t))return oe(e);let r="";t<0&&(r="-",t*=n(-1));let s=n(60),i=[t%s];return t<60?i.unshift(
0):(t=(t-i[0])/s,i.unshift(t%s),t>=60&&(t=(t-i[0])/s,i.unshift(t))),r+i.map(o=>String(o).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Fs={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>Vo(e,n),stringify:Kl},qs={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Vo(
e,!1),stringify:Kl},Sn={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{\
4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-\
9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Sn.test);if(!t)throw new Error("!!timestamp expects a date, starting w\
ith yyyy-mm-dd");let[,n,r,s,i,o,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,u=Date.UTC(n,r-1,s,i||0,o||0,a||
0,c),f=t[8];if(f&&f!=="Z"){let p=Vo(f,!1);Math.abs(p)<30&&(p*=60),u-=6e4*p}return new Date(u)},stringify:({value:e})=>e?.
toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};var Wo=[Pe,Ce,wt,Ut,Ko,Go,Ul,Bl,Fl,ql,Cl,jl,Dl,or,Me,cr,ar,lr,Fs,qs,Sn];var Gl=new Map([["core",Rl],["failsafe",[Pe,Ce,wt]],["json",Ml],["yaml11",Wo],["yaml-1.1",Wo]]),Hl={binary:or,bool:ir,float:Ms,
floatExp:Ls,floatNaN:Rs,floatTime:qs,int:js,intHex:Ds,intOct:Cs,intTime:Fs,map:Pe,merge:Me,null:Ut,omap:cr,pairs:ar,seq:Ce,
set:lr,timestamp:Sn},Vl={"tag:yaml.org,2002:binary":or,"tag:yaml.org,2002:merge":Me,"tag:yaml.org,2002:omap":cr,"tag:yam\
l.org,2002:pairs":ar,"tag:yaml.org,2002:set":lr,"tag:yaml.org,2002:timestamp":Sn};function Ks(e,t,n){let r=Gl.get(t);if(r&&
!e)return n&&!r.includes(Me)?r.concat(Me):r.slice();let s=r;if(!s)if(Array.isArray(e))s=[];else{let i=Array.from(Gl.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or \
define customTags array`)}if(Array.isArray(e))for(let i of e)s=s.concat(i);else typeof e=="function"&&(s=e(s.slice()));return n&&
(s=s.concat(Me)),s.reduce((i,o)=>{let a=typeof o=="string"?Hl[o]:o;if(!a){let c=JSON.stringify(o),u=Object.keys(Hl).map(
f=>JSON.stringify(f)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${u}`)}return i.includes(a)||i.push(
a),i},[])}var Jg=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,fr=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:s,schema:i,
sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?Ks(t,"compat"):t?Ks(null,t):null,this.name=typeof i==
"string"&&i||"core",this.knownTags=s?Vl:{},this.tags=Ks(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(
this,Le,{value:Pe}),Object.defineProperty(this,ge,{value:wt}),Object.defineProperty(this,at,{value:Ce}),this.sortMapEntries=
typeof o=="function"?o:o===!0?Jg:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}};function Wl(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(n.push(
c),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let s=xs(e,t),{commentString:i}=s.options;if(e.commentBefore){n.
length!==1&&n.unshift("");let c=i(e.commentBefore);n.unshift(_e(c,""))}let o=!1,a=null;if(e.contents){if(L(e.contents)){
if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let f=i(e.contents.commentBefore);n.push(_e(f,""))}s.
forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>o=!0,u=lt(e.contents,s,()=>a=null,c);a&&(u+=Ye(u,"",
i(a))),(u[0]==="|"||u[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${u}`:n.push(u)}else n.push(lt(e.contents,s));
if(e.directives?.docEnd)if(e.comment){let c=i(e.comment);c.includes(`
`)?(n.push("..."),n.push(_e(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&o&&(c=c.replace(/^\n+/,
"")),c&&((!o||a)&&n[n.length-1]!==""&&n.push(""),n.push(_e(i(c),"")))}return n.join(`
`)+`
`}var vt=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(
this,ae,{value:ys});let s=null;typeof n=="function"||Array.isArray(n)?s=n:r===void 0&&n&&(r=n,n=void 0);let i=Object.assign(
{intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},
r);this.options=i;let{version:o}=i;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&
(o=this.directives.yaml.version)):this.directives=new Je({version:o}),this.setSchema(o,r),this.contents=t===void 0?null:
this.createNode(t,s,r)}clone(){let t=Object.create(e.prototype,{[ae]:{value:ys}});return t.commentBefore=this.commentBefore,
t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),
this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=L(this.contents)?this.contents.
clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){_n(this.contents)&&this.contents.add(t)}addIn(t,n){
_n(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=Ro(this);t.anchor=!n||r.has(n)?Lo(n||"a",
r):n}return new ct(t.anchor)}createNode(t,n,r){let s;if(typeof n=="function")t=n.call({"":t},"",t),s=n;else if(Array.isArray(
n)){let y=b=>typeof b=="number"||b instanceof String||b instanceof Number,g=n.filter(y).map(String);g.length>0&&(n=n.concat(
g)),s=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:u,
tag:f}=r??{},{onAnchor:p,setAnchors:h,sourceObjects:l}=$l(this,o||"a"),m={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,
onAnchor:p,onTagObj:u,replacer:s,schema:this.schema,sourceObjects:l},d=ut(t,f,m);return a&&P(d)&&(d.flow=!0),h(),d}createPair(t,n,r={}){
let s=this.createNode(t,null,r),i=this.createNode(n,null,r);return new G(s,i)}delete(t){return _n(this.contents)?this.contents.
delete(t):!1}deleteIn(t){return bn(t)?this.contents==null?!1:(this.contents=null,!0):_n(this.contents)?this.contents.deleteIn(
t):!1}get(t,n){return P(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return bn(t)?!n&&I(this.contents)?this.contents.
value:this.contents:P(this.contents)?this.contents.getIn(t,n):void 0}has(t){return P(this.contents)?this.contents.has(t):
!1}hasIn(t){return bn(t)?this.contents!==void 0:P(this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?
this.contents=tr(this.schema,[t],n):_n(this.contents)&&this.contents.set(t,n)}setIn(t,n){bn(t)?this.contents=n:this.contents==
null?this.contents=tr(this.schema,Array.from(t),n):_n(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t==
"number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Je(
{version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.
version=t:this.directives=new Je({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,r=null;break;default:{let s=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argumen\
t, but found: ${s}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new fr(Object.assign(r,n));else
throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,
maxAliasCount:s,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},c=ee(this.contents,n??"",a);if(typeof i=="function")for(let{count:u,res:f}of a.anchors.values())i(f,u);return typeof o==
"function"?yt(o,{"":c},"",c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.
errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||
Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}
return Wl(this,t)}};function _n(e){if(P(e))return!0;throw new Error("Expected a YAML collection as document contents")}var pr=class extends Error{constructor(t,n,r,s){super(),this.name=t,this.code=r,this.message=s,this.pos=n}},je=class extends pr{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},hr=class extends pr{constructor(t,n,r){super("YAMLWarning",t,n,r)}},Jo=(e,t)=>n=>{if(n.pos[0]===
-1)return;n.linePos=n.pos.map(a=>t.linePos(a));let{line:r,col:s}=n.linePos[0];n.message+=` at line ${r}, column ${s}`;let i=s-
1,o=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-
79);o="\u2026"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(o.substring(0,i))){
let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=n.linePos[1];c?.line===r&&c.col>s&&(a=Math.max(1,Math.min(c.col-s,80-i)));let u=" ".
repeat(i)+"^".repeat(a);n.message+=`:

${o}
${u}
`}};function ze(e,{flow:t,indicator:n,next:r,offset:s,onError:i,parentIndent:o,startOnNewline:a}){let c=!1,u=a,f=a,p="",h="",
l=!1,m=!1,d=null,y=null,g=null,b=null,v=null,$=null,E=null;for(let _ of e)switch(m&&(_.type!=="space"&&_.type!=="newline"&&
_.type!=="comma"&&i(_.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),m=!1),
d&&(u&&_.type!=="comment"&&_.type!=="newline"&&i(d,"TAB_AS_INDENT","Tabs are not allowed as indentation"),d=null),_.type){case"\
space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&_.source.includes("	")&&(d=_),f=!0;break;case"comment":{f||i(
_,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let K=_.source.substring(1)||
" ";p?p+=h+K:p=K,h="",u=!1;break}case"newline":u?p?p+=_.source:(!$||n!=="seq-item-ind")&&(c=!0):h+=_.source,u=!0,l=!0,(y||
g)&&(b=_),f=!0;break;case"anchor":y&&i(_,"MULTIPLE_ANCHORS","A node can have at most one anchor"),_.source.endsWith(":")&&
i(_.offset+_.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=_,E??(E=_.offset),u=!1,f=!1,m=!0;break;case"\
tag":{g&&i(_,"MULTIPLE_TAGS","A node can have at most one tag"),g=_,E??(E=_.offset),u=!1,f=!1,m=!0;break}case n:(y||g)&&
i(_,"BAD_PROP_ORDER",`Anchors and tags must be after the ${_.source} indicator`),$&&i(_,"UNEXPECTED_TOKEN",`Unexpected ${_.
source} in ${t??"collection"}`),$=_,u=n==="seq-item-ind"||n==="explicit-key-ind",f=!1;break;case"comma":if(t){v&&i(_,"UN\
EXPECTED_TOKEN",`Unexpected , in ${t}`),v=_,u=!1,f=!1;break}default:i(_,"UNEXPECTED_TOKEN",`Unexpected ${_.type} token`),
u=!1,f=!1}let x=e[e.length-1],j=x?x.offset+x.source.length:s;return m&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!==
"comma"&&(r.type!=="scalar"||r.source!=="")&&i(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next\
 token by white space"),d&&(u&&d.indent<=o||r?.type==="block-map"||r?.type==="block-seq")&&i(d,"TAB_AS_INDENT","Tabs are\
 not allowed as indentation"),{comma:v,found:$,spaceBefore:c,comment:p,hasNewline:l,anchor:y,tag:g,newlineAfterProp:b,end:j,
start:E??j}}function kt(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-s\
calar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){
for(let n of t.start)if(n.type==="newline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(kt(t.
key)||kt(t.value))return!0}return!1;default:return!0}}function dr(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&kt(t)&&
n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function Gs(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let s=typeof r=="function"?r:(i,o)=>i===o||I(i)&&I(o)&&
i.value===o.value;return t.some(i=>s(i.key,n))}var Jl="All mapping items must start at the same column";function Yl({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=i?.
nodeClass??W,a=new o(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,u=null;for(let f of r.items){let{start:p,key:h,sep:l,
value:m}=f,d=ze(p,{indicator:"explicit-key-ind",next:h??l?.[0],offset:c,onError:s,parentIndent:r.indent,startOnNewline:!0}),
y=!d.found;if(y){if(h&&(h.type==="block-seq"?s(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implici\
t map key"):"indent"in h&&h.indent!==r.indent&&s(c,"BAD_INDENT",Jl)),!d.anchor&&!d.tag&&!l){u=d.end,d.comment&&(a.comment?
a.comment+=`
`+d.comment:a.comment=d.comment);continue}(d.newlineAfterProp||kt(h))&&s(h??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Impl\
icit keys need to be on a single line")}else d.found?.indent!==r.indent&&s(c,"BAD_INDENT",Jl);n.atKey=!0;let g=d.end,b=h?
e(n,h,d,s):t(n,g,p,null,d,s);n.schema.compat&&dr(r.indent,h,s),n.atKey=!1,Gs(n,a.items,b)&&s(g,"DUPLICATE_KEY","Map keys\
 must be unique");let v=ze(l??[],{indicator:"map-value-ind",next:m,offset:b.range[2],onError:s,parentIndent:r.indent,startOnNewline:!h||
h.type==="block-scalar"});if(c=v.end,v.found){y&&(m?.type==="block-map"&&!v.hasNewline&&s(c,"BLOCK_AS_IMPLICIT_KEY","Nes\
ted mappings are not allowed in compact mappings"),n.options.strict&&d.start<v.found.offset-1024&&s(b.range,"KEY_OVER_10\
24_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let $=m?e(n,m,
v,s):t(n,c,l,null,v,s);n.schema.compat&&dr(r.indent,m,s),c=$.range[2];let E=new G(b,$);n.options.keepSourceTokens&&(E.srcToken=
f),a.items.push(E)}else{y&&s(b.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),v.comment&&(b.
comment?b.comment+=`
`+v.comment:b.comment=v.comment);let $=new G(b);n.options.keepSourceTokens&&($.srcToken=f),a.items.push($)}}return u&&u<
c&&s(u,"IMPOSSIBLE","Map comment with trailing content"),a.range=[r.offset,c,u??c],a}function zl({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=i?.nodeClass??ie,a=new o(n.schema);n.atRoot&&(n.atRoot=!1),
n.atKey&&(n.atKey=!1);let c=r.offset,u=null;for(let{start:f,value:p}of r.items){let h=ze(f,{indicator:"seq-item-ind",next:p,
offset:c,onError:s,parentIndent:r.indent,startOnNewline:!0});if(!h.found)if(h.anchor||h.tag||p)p?.type==="block-seq"?s(h.
end,"BAD_INDENT","All sequence items must start at the same column"):s(c,"MISSING_CHAR","Sequence item without - indicat\
or");else{u=h.end,h.comment&&(a.comment=h.comment);continue}let l=p?e(n,p,h,s):t(n,h.end,f,null,h,s);n.schema.compat&&dr(
r.indent,p,s),c=l.range[2],a.items.push(l)}return a.range=[r.offset,c,u??c],a}function Xe(e,t,n,r){let s="";if(e){let i=!1,o="";for(let a of e){let{source:c,type:u}=a;switch(u){case"space":i=!0;break;case"\
comment":{n&&!i&&r(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let f=c.substring(
1)||" ";s?s+=o+f:s=f,o="";break}case"newline":s&&(o+=c),i=!0;break;default:r(a,"UNEXPECTED_TOKEN",`Unexpected ${u} at no\
de end`)}t+=c.length}}return{comment:s,offset:t}}var Yo="Block collections are not allowed within flow collections",zo=e=>e&&(e.type==="block-map"||e.type==="block-seq");
function Xl({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=r.start.source==="{",a=o?"flow map":"flow sequence",c=i?.nodeClass??
(o?W:ie),u=new c(n.schema);u.flow=!0;let f=n.atRoot;f&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let p=r.offset+r.start.source.
length;for(let y=0;y<r.items.length;++y){let g=r.items[y],{start:b,key:v,sep:$,value:E}=g,x=ze(b,{flow:a,indicator:"expl\
icit-key-ind",next:v??$?.[0],offset:p,onError:s,parentIndent:r.indent,startOnNewline:!1});if(!x.found){if(!x.anchor&&!x.
tag&&!$&&!E){y===0&&x.comma?s(x.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<r.items.length-1&&s(x.start,"UNEXPECT\
ED_TOKEN",`Unexpected empty item in ${a}`),x.comment&&(u.comment?u.comment+=`
`+x.comment:u.comment=x.comment),p=x.end;continue}!o&&n.options.strict&&kt(v)&&s(v,"MULTILINE_IMPLICIT_KEY","Implicit ke\
ys of flow sequence pairs need to be on a single line")}if(y===0)x.comma&&s(x.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(x.
comma||s(x.start,"MISSING_CHAR",`Missing , between ${a} items`),x.comment){let j="";e:for(let _ of b)switch(_.type){case"\
comma":case"space":break;case"comment":j=_.source.substring(1);break e;default:break e}if(j){let _=u.items[u.items.length-
1];R(_)&&(_=_.value??_.key),_.comment?_.comment+=`
`+j:_.comment=j,x.comment=x.comment.substring(j.length+1)}}if(!o&&!$&&!x.found){let j=E?e(n,E,x,s):t(n,x.end,$,null,x,s);
u.items.push(j),p=j.range[2],zo(E)&&s(j.range,"BLOCK_IN_FLOW",Yo)}else{n.atKey=!0;let j=x.end,_=v?e(n,v,x,s):t(n,j,b,null,
x,s);zo(v)&&s(_.range,"BLOCK_IN_FLOW",Yo),n.atKey=!1;let K=ze($??[],{flow:a,indicator:"map-value-ind",next:E,offset:_.range[2],
onError:s,parentIndent:r.indent,startOnNewline:!1});if(K.found){if(!o&&!x.found&&n.options.strict){if($)for(let A of $){
if(A===K.found)break;if(A.type==="newline"){s(A,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to b\
e on a single line");break}}x.start<K.found.offset-1024&&s(K.found,"KEY_OVER_1024_CHARS","The : indicator must be at mos\
t 1024 chars after the start of an implicit flow sequence key")}}else E&&("source"in E&&E.source?.[0]===":"?s(E,"MISSING\
_CHAR",`Missing space after : in ${a}`):s(K.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let Ae=E?e(n,E,K,
s):K.found?t(n,K.end,$,null,K,s):null;Ae?zo(E)&&s(Ae.range,"BLOCK_IN_FLOW",Yo):K.comment&&(_.comment?_.comment+=`
`+K.comment:_.comment=K.comment);let Ze=new G(_,Ae);if(n.options.keepSourceTokens&&(Ze.srcToken=g),o){let A=u;Gs(n,A.items,
_)&&s(j,"DUPLICATE_KEY","Map keys must be unique"),A.items.push(Ze)}else{let A=new W(n.schema);A.flow=!0,A.items.push(Ze);
let J=(Ae??_).range;A.range=[_.range[0],J[1],J[2]],u.items.push(A)}p=Ae?Ae.range[2]:K.end}}let h=o?"}":"]",[l,...m]=r.end,
d=p;if(l?.source===h)d=l.offset+l.source.length;else{let y=a[0].toUpperCase()+a.substring(1),g=f?`${y} must end with a ${h}`:
`${y} in block collection must be sufficiently indented and end with a ${h}`;s(p,f?"MISSING_CHAR":"BAD_INDENT",g),l&&l.source.
length!==1&&m.unshift(l)}if(m.length>0){let y=Xe(m,d,n.options.strict,s);y.comment&&(u.comment?u.comment+=`
`+y.comment:u.comment=y.comment),u.range=[r.offset,d,y.offset]}else u.range=[r.offset,d,d];return u}function Xo(e,t,n,r,s,i){let o=n.type==="block-map"?Yl(e,t,n,r,i):n.type==="block-seq"?zl(e,t,n,r,i):Xl(e,t,n,r,i),a=o.constructor;
return s==="!"||s===a.tagName?(o.tag=a.tagName,o):(s&&(o.tag=s),o)}function Ql(e,t,n,r,s){let i=r.tag,o=i?t.directives.tagName(
i.source,h=>s(i,"TAG_RESOLVE_FAILED",h)):null;if(n.type==="block-seq"){let{anchor:h,newlineAfterProp:l}=r,m=h&&i?h.offset>
i.offset?h:i:h??i;m&&(!l||l.offset<m.offset)&&s(m,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===W.tagName&&a==="ma\
p"||o===ie.tagName&&a==="seq")return Xo(e,t,n,s,o);let c=t.schema.tags.find(h=>h.tag===o&&h.collection===a);if(!c){let h=t.
schema.knownTags[o];if(h?.collection===a)t.schema.tags.push(Object.assign({},h,{default:!1})),c=h;else return h?s(i,"BAD\
_COLLECTION_TYPE",`${h.tag} used for ${a} collection, but expects ${h.collection??"scalar"}`,!0):s(i,"TAG_RESOLVE_FAILED",
`Unresolved tag: ${o}`,!0),Xo(e,t,n,s,o)}let u=Xo(e,t,n,s,o,c),f=c.resolve?.(u,h=>s(i,"TAG_RESOLVE_FAILED",h),t.options)??
u,p=L(f)?f:new S(f);return p.range=u.range,p.tag=o,c?.format&&(p.format=c.format),p}function Qo(e,t,n){let r=t.offset,s=Yg(t,e.options.strict,n);if(!s)return{value:"",type:null,comment:"",range:[r,r,r]};let i=s.
mode===">"?S.BLOCK_FOLDED:S.BLOCK_LITERAL,o=t.source?zg(t.source):[],a=o.length;for(let d=o.length-1;d>=0;--d){let y=o[d][1];
if(y===""||y==="\r")a=d;else break}if(a===0){let d=s.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",y=r+s.length;return t.source&&(y+=t.source.length),{value:d,type:i,comment:s.comment,
range:[r,y,y]}}let c=t.indent+s.indent,u=t.offset+s.length,f=0;for(let d=0;d<a;++d){let[y,g]=o[d];if(g===""||g==="\r")s.
indent===0&&y.length>c&&(c=y.length);else{y.length<c&&n(u+y.length,"MISSING_CHAR","Block scalars with more-indented lead\
ing empty lines must use an explicit indentation indicator"),s.indent===0&&(c=y.length),f=d,c===0&&!e.atRoot&&n(u,"BAD_I\
NDENT","Block scalar values in collections must be indented");break}u+=y.length+g.length+1}for(let d=o.length-1;d>=a;--d)
o[d][0].length>c&&(a=d+1);let p="",h="",l=!1;for(let d=0;d<f;++d)p+=o[d][0].slice(c)+`
`;for(let d=f;d<a;++d){let[y,g]=o[d];u+=y.length+g.length+1;let b=g[g.length-1]==="\r";if(b&&(g=g.slice(0,-1)),g&&y.length<
c){let $=`Block scalar lines must not be less indented than their ${s.indent?"explicit indentation indicator":"first lin\
e"}`;n(u-g.length-(b?2:1),"BAD_INDENT",$),y=""}i===S.BLOCK_LITERAL?(p+=h+y.slice(c)+g,h=`
`):y.length>c||g[0]==="	"?(h===" "?h=`
`:!l&&h===`
`&&(h=`

`),p+=h+y.slice(c)+g,h=`
`,l=!0):g===""?h===`
`?p+=`
`:h=`
`:(p+=h+g,h=" ",l=!1)}switch(s.chomp){case"-":break;case"+":for(let d=a;d<o.length;++d)p+=`
`+o[d][0].slice(c);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let m=r+s.length+t.source.length;return{value:p,type:i,comment:s.comment,range:[r,m,m]}}function Yg({offset:e,props:t},n,r){
if(t[0].type!=="block-scalar-header")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],
i=s[0],o=0,a="",c=-1;for(let h=1;h<s.length;++h){let l=s[h];if(!a&&(l==="-"||l==="+"))a=l;else{let m=Number(l);!o&&m?o=m:
c===-1&&(c=e+h)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let u=!1,f="",p=s.
length;for(let h=1;h<t.length;++h){let l=t[h];switch(l.type){case"space":u=!0;case"newline":p+=l.source.length;break;case"\
comment":n&&!u&&r(l,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),p+=l.source.
length,f=l.source.substring(1);break;case"error":r(l,"UNEXPECTED_TOKEN",l.message),p+=l.source.length;break;default:{let m=`\
Unexpected token in block scalar header: ${l.type}`;r(l,"UNEXPECTED_TOKEN",m);let d=l.source;d&&typeof d=="string"&&(p+=
d.length)}}}return{mode:i,indent:o,chomp:a,comment:f,length:p}}function zg(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),
i=[r?.[1]?[r[1],n.slice(r[1].length)]:["",n]];for(let o=1;o<t.length;o+=2)i.push([t[o],t[o+1]]);return i}function Zo(e,t,n){let{offset:r,type:s,source:i,end:o}=e,a,c,u=(h,l,m)=>n(r+h,l,m);switch(s){case"scalar":a=S.PLAIN,c=Xg(
i,u);break;case"single-quoted-scalar":a=S.QUOTE_SINGLE,c=Qg(i,u);break;case"double-quoted-scalar":a=S.QUOTE_DOUBLE,c=Zg(
i,u);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",
range:[r,r+i.length,r+i.length]}}let f=r+i.length,p=Xe(o,f,t,n);return{value:c,type:a,comment:p.comment,range:[r,f,p.offset]}}
function Xg(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"\
%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{
n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Zl(e)}function Qg(e,t){
return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Zl(e.slice(1,-1)).replace(
/''/g,"'")}function Zl(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,s;try{r=new RegExp("(?<![ 	])[ 	]+$"),s=
new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(r,""),o=" ",a=t.lastIndex;
for(;n=t.exec(e);){let u=n[1].replace(s,"");u===""?o===`
`?i+=o:o=`
`:(i+=o+u,o=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),i+o+(n?.[1]??"")}function Zg(e,t){let n="";
for(let r=1;r<e.length-1;++r){let s=e[r];if(!(s==="\r"&&e[r+1]===`
`))if(s===`
`){let{fold:i,offset:o}=eb(e,r);n+=i,r=o}else if(s==="\\"){let i=e[++r],o=tb[i];if(o)n+=o;else if(i===`
`)for(i=e[r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="\r"&&e[r+1]===`
`)for(i=e[++r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;n+=nb(e,r+1,
a,t),r+=a}else{let a=e.substr(r-1,2);t(r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(s===" "||s==="	"){
let i=r,o=e[r+1];for(;o===" "||o==="	";)o=e[++r+1];o!==`
`&&!(o==="\r"&&e[r+2]===`
`)&&(n+=r>i?e.slice(i,r+1):s)}else n+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing cl\
osing "quote'),n}function eb(e,t){let n="",r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var tb={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function nb(e,t,n,r){
let s=e.substr(t,n),o=s.length===n&&/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(o)}catch{
let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}function ea(e,t,n,r){let{value:s,type:i,comment:o,range:a}=t.type==="block-scalar"?Qo(e,t,r):Zo(t,e.options.strict,r),c=n?
e.directives.tagName(n.source,p=>r(n,"TAG_RESOLVE_FAILED",p)):null,u;e.options.stringKeys&&e.atKey?u=e.schema[ge]:c?u=rb(
e.schema,s,c,n,r):t.type==="scalar"?u=sb(e,s,t,r):u=e.schema[ge];let f;try{let p=u.resolve(s,h=>r(n??t,"TAG_RESOLVE_FAIL\
ED",h),e.options);f=I(p)?p:new S(p)}catch(p){let h=p instanceof Error?p.message:String(p);r(n??t,"TAG_RESOLVE_FAILED",h),
f=new S(s)}return f.range=a,f.source=s,i&&(f.type=i),c&&(f.tag=c),u.format&&(f.format=u.format),o&&(f.comment=o),f}function rb(e,t,n,r,s){
if(n==="!")return e[ge];let i=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)i.push(a);else return a;
for(let a of i)if(a.test?.test(t))return a;let o=e.knownTags[n];return o&&!o.collection?(e.tags.push(Object.assign({},o,
{default:!1,test:void 0})),o):(s(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[ge])}function sb({
atKey:e,directives:t,schema:n},r,s,i){let o=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[ge];
if(n.compat){let a=n.compat.find(c=>c.default&&c.test?.test(r))??n[ge];if(o.tag!==a.tag){let c=t.tagString(o.tag),u=t.tagString(
a.tag),f=`Value may be parsed as either ${c} or ${u}`;i(s,"TAG_RESOLVE_FAILED",f,!0)}}return o}function ef(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let s=t[r];switch(s.type){case"space":case"comment":case"\
newline":e-=s.source.length;continue}for(s=t[++r];s?.type==="space";)e+=s.source.length,s=t[++r];break}}return e}var ib={composeNode:ta,composeEmptyNode:Hs};function ta(e,t,n,r){let s=e.atKey,{spaceBefore:i,comment:o,anchor:a,tag:c}=n,
u,f=!0;switch(t.type){case"alias":u=ob(e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");
break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=ea(e,t,c,r),a&&(u.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{u=Ql(ib,e,t,n,r),a&&(u.anchor=a.source.
substring(1))}catch(p){let h=p instanceof Error?p.message:String(p);r(t,"RESOURCE_EXHAUSTION",h)}break;default:{let p=t.
type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",p),f=!1}}return u??(u=Hs(e,t.offset,
void 0,null,n,r)),a&&u.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!I(u)||
typeof u.value!="string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys mu\
st be strings"),i&&(u.spaceBefore=!0),o&&(t.type==="scalar"&&t.source===""?u.comment=o:u.commentBefore=o),e.options.keepSourceTokens&&
f&&(u.srcToken=t),u}function Hs(e,t,n,r,{spaceBefore:s,comment:i,anchor:o,tag:a,end:c},u){let f={type:"scalar",offset:ef(
t,n,r),indent:-1,source:""},p=ea(e,f,a,u);return o&&(p.anchor=o.source.substring(1),p.anchor===""&&u(o,"BAD_ALIAS","Anch\
or cannot be an empty string")),s&&(p.spaceBefore=!0),i&&(p.comment=i,p.range[2]=c),p}function ob({options:e},{offset:t,
source:n,end:r},s){let i=new ct(n.substring(1));i.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.
endsWith(":")&&s(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=t+n.length,a=Xe(r,o,e.strict,s);return i.
range=[t,o,a.offset],a.comment&&(i.comment=a.comment),i}function tf(e,t,{offset:n,start:r,value:s,end:i},o){let a=Object.assign({_directives:t},e),c=new vt(void 0,a),u={atKey:!1,
atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},f=ze(r,{indicator:"doc-start",next:s??i?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});f.found&&(c.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="bloc\
k-seq")&&!f.hasNewline&&o(f.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),
c.contents=s?ta(u,s,f,o):Hs(u,f.end,r,null,f,o);let p=c.contents.range[2],h=Xe(i,p,!1,o);return h.comment&&(c.comment=h.
comment),c.range=[n,p,h.offset],c}function mr(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;
return[t,t+(typeof n=="string"?n.length:1)]}function nf(e){let t="",n=!1,r=!1;for(let s=0;s<e.length;++s){let i=e[s];switch(i[0]){case"\
#":t+=(t===""?"":r?`

`:`
`)+(i.substring(1)||" "),n=!0,r=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,
afterEmptyLine:r}}var yr=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(n,r,s,i)=>{let o=mr(n);i?this.warnings.push(new hr(o,r,s)):this.errors.push(new je(o,r,s))},this.
directives=new Je({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,afterEmptyLine:s}=nf(this.prelude);
if(r){let i=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(s||t.directives.docStart||!i)t.commentBefore=r;else if(P(i)&&!i.flow&&i.items.length>0){let o=i.items[0];
R(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${r}
${a}`:r}else{let o=i.commentBefore;i.commentBefore=o?`${r}
${o}`:r}}if(n){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)
t.warnings.push(this.warnings[i])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:nf(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.
warnings}}*compose(t,n=!1,r=-1){for(let s of t)yield*this.next(s);yield*this.end(n,r)}*next(t){switch(t.type){case"direc\
tive":this.directives.add(t.source,(n,r,s)=>{let i=mr(t);i[0]+=n,this.onError(i,"BAD_DIRECTIVE",r,s)}),this.prelude.push(
t.source),this.atDirectives=!0;break;case"document":{let n=tf(this.options,this.directives,t,this.onError);this.atDirectives&&
!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,
!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"commen\
t":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:
t.message,r=new je(mr(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);
break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new je(mr(t),"\
UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=Xe(t.end,t.offset+t.source.length,this.doc.options.strict,
this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new je(mr(t),"UNEXPECTED_TOKEN",`Unsup\
ported token ${t.type}`))}}*end(t=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){
let r=Object.assign({_directives:this.directives},this.options),s=new vt(void 0,r);this.atDirectives&&this.onError(n,"MI\
SSING_CHAR","Missing directives-end indicator line"),s.range=[0,n,n],this.decorate(s,!1),yield s}}};var na=Symbol("break visit"),ab=Symbol("skip children"),rf=Symbol("remove item");function Bt(e,t){"type"in e&&e.type==="\
document"&&(e={start:e.start,value:e.value}),sf(Object.freeze([]),e,t)}Bt.BREAK=na;Bt.SKIP=ab;Bt.REMOVE=rf;Bt.itemAtPath=
(e,t)=>{let n=e;for(let[r,s]of t){let i=n?.[r];if(i&&"items"in i)n=i.items[s];else return}return n};Bt.parentCollection=
(e,t)=>{let n=Bt.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],s=n?.[r];if(s&&"items"in s)return s;throw new Error("Par\
ent collection not found")};function sf(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let s of["key","value"]){
let i=t[s];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=sf(Object.freeze(e.concat([[s,o]])),i.items[o],n);
if(typeof a=="number")o=a-1;else{if(a===na)return na;a===rf&&(i.items.splice(o,1),o-=1)}}typeof r=="function"&&s==="key"&&
(r=r(t,e))}}return typeof r=="function"?r(t,e):r}var ra="\uFEFF",sa="",ia="",Vs="";function of(e){switch(e){case ra:return"byte-order-mark";case sa:return"doc-mode";case ia:return"flow-error-end";case Vs:
return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}function De(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var af=new Set("0123456789ABCDEFabcdef"),ub=new Set("0123456789ABCDEFGHIJK\
LMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Ws=new Set(",[]{}"),lb=new Set(` ,[]{}
\r	`),oa=e=>!e||lb.has(e),gr=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){
if(t){if(typeof t!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=
null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let t=this.
pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===
" ";)n=this.buffer[++r+t];if(n==="\r"){let s=this.buffer[r+t+1];if(s===`
`||!s&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&
De(this.buffer[t+3]))return-1}return t}getLine(){let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=
this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.
buffer.substring(this.pos,t))}hasChars(t){return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.
substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.buffer.substr(this.pos,t)}*parseNext(t){
switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-\
scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();if(t===null)return this.setNext("strea\
m");if(t[0]===ra&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let i=t[r-
1];if(i===" "||i==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let i=t[n-1];if(i===" "||i==="	")n-=1;else break}let s=(yield*this.
pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){
let n=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield sa,
yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.setNext("line-start");
if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&De(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stre\
am"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!De(this.charAt(1))&&(this.indentNext=
this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&!this.atEnd)return this.setNext(
"block-start");if((t==="-"||t==="?"||t===":")&&De(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.
getLine();if(t===null)return this.setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(
t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(
1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(oa),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),
n+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:
return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.
pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let s=this.getLine();if(s===null)return this.
setNext("flow");if((r!==-1&&r<this.indentNext&&s[0]!=="#"||r===0&&(s.startsWith("---")||s.startsWith("..."))&&De(s[3]))&&
!(r===this.indentNext-1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield ia,yield*this.parseLineStart();
let i=0;for(;s[i]===",";)i+=yield*this.pushCount(1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),
s[i]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-i),"flow";case"{":case"[":return yield*this.
pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(oa),"flow";case'"':case"'":return this.flowKey=
!0,yield*this.parseQuotedScalar();case":":{let o=this.charAt(1);if(this.flowKey||De(o)||o===",")return this.flowKey=!1,yield*this.
pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){
let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=this.buffer.indexOf(
"'",n+2);else for(;n!==-1;){let i=0;for(;this.buffer[n-1-i]==="\\";)i+=1;if(i%2===0)break;n=this.buffer.indexOf('"',n+1)}
let r=this.buffer.substring(0,n),s=r.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let i=this.continueScalar(s+1);if(i===-1)break;s=r.indexOf(`
`,i)}s!==-1&&(n=s-(r[s-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}
return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.
blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")
this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>De(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let i=this.pos;r=this.buffer[i];++i)switch(r){case" ":n+=1;break;case`
`:t=i,n=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===
-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(
t+1);if(i===-1)break;t=this.buffer.indexOf(`
`,i)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(r=this.
buffer[s];r===" ";)r=this.buffer[++s];if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)do{let i=t-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let a=i;
for(;o===" ";)o=this.buffer[--i];if(o===`
`&&i>=this.pos&&i+1+n>a)t=i;else break}while(!0);return yield Vs,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let t=this.flowLevel>0,n=this.pos-1,r=this.pos-1,s;for(;s=this.buffer[++r];)if(s===":"){let i=this.buffer[r+1];if(De(i)||
t&&Ws.has(i))break;n=r}else if(De(s)){let i=this.buffer[r+1];if(s==="\r"&&(i===`
`?(r+=1,s=`
`,i=this.buffer[r+1]):n=r),i==="#"||t&&Ws.has(i))break;if(s===`
`){let o=this.continueScalar(r+1);if(o===-1)break;r=Math.max(r,o-2)}}else{if(t&&Ws.has(s))break;n=r}return!s&&!this.atEnd?
this.setNext("plain-scalar"):(yield Vs,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.
buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.slice(this.pos,t);return r?(yield r,this.
pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(oa),t+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let n=this.flowLevel>0,r=this.charAt(1);if(De(r)||n&&Ws.has(r)){n?this.flowKey&&(this.flowKey=!1):this.
indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){
if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!De(n)&&n!==">";)n=this.buffer[++t];return yield*this.pushToIndex(
n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(ub.has(n))n=this.buffer[++t];else if(n==="%"&&af.has(
this.buffer[t+1])&&af.has(this.buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){
let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let s=n-this.
pos;return s>0&&(yield this.buffer.substr(this.pos,s),this.pos=n),s}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(
r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};var Ft=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.
lineStarts.length;for(;n<r;){let i=n+r>>1;this.lineStarts[i]<t?n=i+1:r=i}if(this.lineStarts[n]===t)return{line:n+1,col:1};
if(n===0)return{line:0,col:t};let s=this.lineStarts[n-1];return{line:n,col:t-s+1}}}};function Et(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function cf(e){for(let t=0;t<e.length;++t)
switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function lf(e){switch(e?.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}
function Js(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??
t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function $n(e){if(e.length===0)return[];
let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item\
-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function Ys(e,t){if(t.length<1e5)Array.
prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function uf(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!Et(t.start,"explicit-key-ind")&&!Et(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),
delete t.key,lf(t.value)?t.value.end?Ys(t.value.end,t.sep):t.value.end=t.sep:Ys(t.start,t.sep),delete t.sep)}var br=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type=
"",this.lexer=new gr,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.
lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.
step(),this.offset+=t.length;return}let n=of(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scala\
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
w-collection"&&uf(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let s=r.
items[r.items.length-1];if(s.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=
n;else{Object.assign(s,{key:n,sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=r.items[r.items.
length-1];s.value?r.items.push({start:[],value:n}):s.value=n;break}case"flow-collection":{let s=r.items[r.items.length-1];
!s||s.value?r.items.push({start:[],key:n,sep:[]}):s.sep?s.value=n:Object.assign(s,{key:n,sep:[]});return}default:yield*this.
pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type===
"block-seq")){let s=n.items[n.items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&cf(s.start)===-1&&(n.indent===0||s.
start.every(i=>i.type!=="comment"||i.indent<n.indent))&&(r.type==="document"?r.end=s.start:r.items.push({start:s.start}),
n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.
source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"\
doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),
this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,
source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{cf(t.start)!==
-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"co\
mment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"\
error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.
type==="map-value-ind"){let n=Js(this.peek(2)),r=$n(n),s;t.end?(s=t.end,s.push(this.sourceToken),delete t.end):s=[this.sourceToken];
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
end;if(Array.isArray(s)){Ys(s,n.start),s.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}
if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,s=r&&(n.sep||n.explicitKey)&&this.type!=="seq-it\
em-ind",i=[];if(s&&n.sep&&!n.value){let o=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newline":
o.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=
n.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":s||n.value?(i.push(this.sourceToken),t.items.push({start:i}),
this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&
!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):s||n.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],
key:null,sep:[this.sourceToken]});else if(Et(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(lf(n.key)&&!Et(n.sep,"newline")){let o=$n(
n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:o,key:a,sep:c}]})}else i.length>0?n.sep=n.sep.concat(i,this.sourceToken):n.sep.push(
this.sourceToken);else if(Et(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let o=$n(n.start);
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||s?t.items.push({start:i,key:null,sep:[this.sourceToken]}):Et(n.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):
Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);s||n.value?(t.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(
t);if(o){if(o.type==="block-seq"){if(!n.explicitKey&&n.sep&&!Et(n.sep,"newline")){yield*this.pop({type:"error",offset:this.
offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else r&&t.items.push({start:i});
this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.length-1];switch(this.
type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type===
"comment"?r?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"\
space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){
let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){Ys(s,n.start),s.push(this.sourceToken),t.items.pop();return}}
n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||Et(n.start,"seq-item-ind")?t.items.push({start:[this.
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
"flow-collection"){let s=Js(r),i=$n(s);uf(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let a={type:"bl\
ock-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=
a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let n=Js(t),r=$n(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=Js(t),r=$n(n);return{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,n){
return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],
this.type==="newline"&&(yield*this.pop())}}};function fb(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new Ft||null,prettyErrors:t}}function aa(e,t={}){let{lineCounter:n,prettyErrors:r}=fb(t),s=new br(n?.addNewLine),i=new yr(t),o=null;for(let a of i.compose(
s.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new je(a.range.slice(0,2),"MULTIP\
LE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(o.errors.forEach(
Jo(e,n)),o.warnings.forEach(Jo(e,n))),o}var hb=1024*1024,Xs=100,zs=100,la=64,ca=`is nested deeper than ${la} levels; write it flatter`,pf=1e3,db=new RegExp(`(?:\
[-?:] ){${pf}}`);function Qs({text:e,file:t}){let n=c=>new T([{file:t,message:c}]);if(Buffer.byteLength(e)>hb)throw n("i\
s larger than 1 MiB; split it, or take out what is old");if(mb(e))throw n(ca);let r=new Ft,s=aa(e,{lineCounter:r,prettyErrors:!1,
schema:"core",merge:!1,resolveKnownTags:!1,uniqueKeys:!1}),[i,...o]=s.errors;if(s.errors.some(({code:c})=>c==="RESOURCE_\
EXHAUSTION"))throw n(ca);if(i)throw new T([{file:t,...hc(e,[i,...o],r)}]);let a=gb(s);if(a===null)throw n(ca);if(a.length>
0)throw new T(a.map(({offset:c,path:u,message:f})=>({file:t,line:r.linePos(c).line||1,path:ko(u),message:f})));return{data:yb(
s,n),problem:(c,u)=>({file:t,line:bb(s,r,c),path:ko(c),message:u})}}function mb(e){let t=0;for(let[n]of e.matchAll(/[[\]{}]/g))
if(t=Math.max(0,t+("[{".includes(n)?1:-1)),t>pf)return!0;return db.test(e)}function yb(e,t){try{return e.toJS({maxAliasCount:1+
Xs})}catch(n){throw n instanceof ReferenceError?t(`uses aliases more than ${Xs} times; write less`):n}}function gb(e){let t=[],
n=new Map,r=new Map,s=0,i=!1,o=(f,p,h)=>(t.push({offset:f.range?.[0]??0,path:p,message:h}),t.length>zs?he.BREAK:void 0),
a=()=>(i=!0,he.BREAK),c=(f,p)=>{s+=1;let h=n.get(f.source),l=()=>ua([...p,f]);return h===void 0?o(f,l(),vb(f)):p.includes(
h)?o(f,l(),`*${f.source} holds itself`):(r.set(f,h),ff(p)+hf(h,r)>la?a():void 0)},u=(f,p)=>{let h=new Set;for(let{key:l}of f.
items){let m=I(l)?fa(l.value):null,d=m===null?"is not a plain key; write key: value":h.has(m)?"is there twice; keep one":
null;if(h.add(m??""),d===null)continue;let y=[...ua([...p,f]),m??"?"],g=o(L(l)?l:f,y,d);if(g!==void 0)return g}};if(he(e,
{Node(f,p,h){if(p.tag!==void 0){let l=ua([...h,p]),m=o(p,l,wb(p.tag));if(m!==void 0)return m}if(ce(p))return c(p,h);if("\
anchor"in p&&p.anchor&&n.set(p.anchor,p),!(!re(p)&&!se(p)))return ff(h)===la?a():re(p)?u(p,h):void 0}}),i)return null;if(t.
sort((f,p)=>f.offset-p.offset),t.length>zs){let{offset:f=0}=t[zs]??{},p={offset:f,path:[],message:"and more like these"};
return[...t.slice(0,zs),p]}if(s>Xs){let f=`has ${s} aliases; write ${Xs} at most`;t.push({offset:0,path:[],message:f})}return t}
function ff(e){return e.filter(t=>re(t)||se(t)).length}function hf(e,t,n=new Map){let r=n.get(e);if(r!==void 0)return r;
let s=ce(e)?[t.get(e)]:R(e)?[e.key,e.value]:re(e)||se(e)?e.items:[],i=0;for(let o of s)i=Math.max(i,hf(o,t,n));return(re(
e)||se(e))&&(i+=1),n.set(e,i),i}function ua(e){return e.flatMap((t,n)=>{if(R(t))return[I(t.key)?fa(t.key.value):"?"];let r=e[n+
1];return se(t)&&r?[t.items.indexOf(r)]:[]})}function bb(e,t,n){let r=e.contents,s=0;for(let i of n)if(ce(r)&&(r=r.resolve(
e)),re(r)){let o=r.items.find(({key:a})=>I(a)&&fa(a.value)===i);if(!o)break;I(o.key)&&(s=o.key.range?.[0]??s),r=o.value}else if(se(
r))r=r.items[Number(i)],L(r)&&(s=r.range?.[0]??s);else break;return t.linePos(s).line||1}function fa(e){return e===null?
"":String(e)}function wb(e){return`has the tag ${e}, and tags are not read; put a text that starts with ! in quotes, or \
take the tag out`}function vb({source:e}){return`*${e} is not defined above; quote the value if it is plain text`}var df=100;function Zs(e,t){let n=Qs(e),{data:r}=n;if(!U(r))throw new T([{file:e.file,message:r===null?"is empty; write \
notify, chains or receive":"holds no mapping; write notify:, chains: or receive: at its top"}]);let s=Object.keys(r).filter(
u=>!Cr.includes(u)),{notify:i,chains:o,receive:a}=kb(_b,n,[...s.flatMap(Ab),...vl(r,t)]),c=w(w(r,"notify"),"email")!==void 0;
return{config:{...i&&{notify:{...i,webhooks:mf(i.webhooks,t)}},chains:o.map(u=>({...u,webhooks:mf(u.webhooks,t)})),...a&&
{receive:a}},ignored:[...s,...c?["notify.email"]:[]]}}function ei(e){let t=e.match(/[\w-]+/g)??[];return new Map(t.map(n=>[
n,""]))}function kb(e,{data:t,problem:n},r){let s=Fe(e,t),i=(s.issues??[]).map(({path:c=[],message:u})=>({path:c.map(({key:f})=>typeof f==
"number"?f:String(f)),message:u}));if(s.success&&r.length===0)return s.output;let o=[...i,...Eb(r,i)],a=o.slice(0,df).map(
({path:c,message:u})=>n(c,u)).sort((c,u)=>(c.line??0)-(u.line??0));throw new T(a,Math.max(0,o.length-df))}function Eb(e,t){
let n=new Set(t.map(({path:s})=>JSON.stringify(s))),r=new Set;return e.filter(({path:s,message:i})=>{let o=JSON.stringify(
s),a=`${o} ${i}`;return!n.has(o)&&!r.has(a)&&r.add(a)})}function mf(e,t){let n=new Set(e.map(({name:i})=>i)),r=new Map,s=i=>{
let o=(r.get(i)??0)+1;r.set(i,o);let a=o===1?i:`${i} #${o}`;return n.has(a)?s(i):a};return e.map(i=>{let{name:o=s(Sb(i,t))}=i;
return{...i,name:o}})}function Sb({method:e,url:t},n){let r=Ie(t),s=r===null?t:n.get(r)??"",i=/^[^:/?#]*:\/\/[^/?#]*/.exec(
s)?.[0]??"",o=URL.canParse(i)?new URL(i).host:r;return`${e} ${o}`}var _b=C({notify:k($u),chains:k(H(Iu,X("must be a list\
 of chains, each with a name")),[]),receive:k(Bc)}),yf={notify:"notify",chains:"chains",chain:"chains",receive:"receive",
webhooks:"notify.webhooks",webhook:"notify.webhooks",tests_url:"notify.tests_url",providers:"receive.providers",functions:"\
receive.functions"},$b=["name","enabled","timeout"],pa=new Map([...Object.keys(Wn).filter(e=>!$b.includes(e)).map(e=>[e,
"a webhook"]),["required","a webhook"],["only_failures","a webhook"],["failures_only","a webhook"],["events","a webhook \
or a chain"],["match","a webhook or a chain"],["callback","a link of a chain"],["token_secret_name","a chain"],["expect_\
final_callback","a chain"]]),xb=[...pa.keys()].filter(e=>e.length>10);function Ab(e){let t=e.startsWith("x-")?null:Ob(e)??
Ib(e),n=Zt(e)??t;return n===null?[]:[{path:[e],message:n}]}function Ob(e){let t=Wi(e),n=pa.get(pa.has(t)?t:Q(e,xb)??"");
return n===void 0?null:`unknown key; it belongs to ${n}, so check its indentation`}function Ib(e){let t=Q(e,Object.keys(
yf)),n=t===null?void 0:yf[t];return n===void 0?null:`unknown key; did you mean ${n}?`}function gf(e){let t=e.protocol==="https:";if(Nb(e))return;let n=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.
env.http_proxy||process.env.HTTP_PROXY;if(n)try{return new ti(n)}catch{if(!n.startsWith("http://")&&!n.startsWith("https\
://"))return new ti(`http://${n}`)}else return}function Nb(e){if(!e.hostname)return!1;let t=e.hostname;if(Tb(t))return!0;
let n=process.env.no_proxy||process.env.NO_PROXY||"";if(!n)return!1;let r;e.port?r=Number(e.port):e.protocol==="http:"?r=
80:e.protocol==="https:"&&(r=443);let s=[e.hostname.toUpperCase()];typeof r=="number"&&s.push(`${s[0]}:${r}`);for(let i of n.
split(",").map(o=>o.trim().toUpperCase()).filter(o=>o))if(i==="*"||s.some(o=>o===i||o.endsWith(`.${i}`)||i.startsWith(".")&&
o.endsWith(`${i}`)))return!0;return!1}function Tb(e){let t=e.toLowerCase();return t==="localhost"||t.startsWith("127.")||
t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}var ti=class extends URL{constructor(t,n){super(t,n),this._decodedUsername=
decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}};var bf;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(bf||(bf={}));function wr(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(
`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}import{readFileSync as Lb}from"node:fs";function vf(e){let t=(r,s="")=>process.env[r]||s,n=t("GITHUB_REPOSITORY");return{
repository:n,repositoryOwner:t("GITHUB_REPOSITORY_OWNER",n.split("/")[0]??""),workflow:t("GITHUB_WORKFLOW"),workflowRef:t(
"GITHUB_WORKFLOW_REF"),runId:Number(t("GITHUB_RUN_ID","0"))||0,runNumber:Number(t("GITHUB_RUN_NUMBER","0"))||0,runAttempt:Number(
t("GITHUB_RUN_ATTEMPT","1"))||1,sha:t("GITHUB_SHA"),workflowSha:t("GITHUB_WORKFLOW_SHA"),ref:t("GITHUB_REF"),refName:t("\
GITHUB_REF_NAME"),headRef:t("GITHUB_HEAD_REF"),eventName:t("GITHUB_EVENT_NAME"),actor:t("GITHUB_ACTOR"),serverUrl:wf(t("\
GITHUB_SERVER_URL","https://github.com")),apiUrl:wf(t("GITHUB_API_URL","https://api.github.com")),workspace:t("GITHUB_WO\
RKSPACE",process.cwd()),runnerName:t("RUNNER_NAME"),job:t("GITHUB_JOB"),temp:t("RUNNER_TEMP",process.cwd()),event:Mb(t("\
GITHUB_EVENT_PATH"),e)}}function wf(e){return e.replace(/\/+$/,"")}function Mb(e,t){if(e==="")return{};try{return JSON.parse(
Lb(e,"utf8"))}catch(n){return t(`the event's payload ${e} cannot be read: ${n}`),{}}}var Pb=["notify","test","chain","gate","callback","receive","redeliver"];function Sf(){let e=[],t=h=>{e.push(h)},n=(h,l="")=>wr(h)||l,r=(h,l,m=/[\s,]+/)=>n(h,l).split(m).map(d=>d.trim()).filter(
d=>d!==""),s=h=>{let l=r(h,"");for(let m of l){let d=Br(m);d!==null&&t(`input ${h}: ${d}`)}return l},i=(h,l,[m,d])=>{let y=wr(
h,{trimWhitespace:!1});return y.trim()===""&&Ef(h)&&t(`input ${h} is empty; write ${m}, or leave the input out (or write\
 ${l}) to ${d}`),y.trim()===l?"":y},o=(h,l,m)=>i(h,l,["a name",m]).trim(),a=(h,l)=>{let m=n(h,l[0]),d=l.find(y=>y===m);return d===
void 0&&t(`input ${h} is "${m}"; write one of ${l.join(", ")}`),d??l[0]},c=h=>{let l=n(h);return l===""?null:/^[1-9]\d{0,15}$/.
test(l)?Number(l):(t(`input ${h} is "${l}"; write a whole number above 0`),null)},u=(h,l="")=>{let m=n(h,l);if(m==="")return null;
let d=Fr(m);return(d===null||d===0)&&t(`input ${h} is "${m}"; write a time such as 30s, 10m, 1h`),d},f=a("mode",Pb),p={mode:f,
configFile:n("config-file",".github/webhooks.yml"),config:wr("config",{trimWhitespace:!1}),jobId:n("job-id"),jobStatus:n(
"job-status")===""?null:a("job-status",["success","failure","cancelled"]),needs:n("needs"),runId:c("run-id"),runAttempt:c(
"run-attempt"),only:r("only","",/[\n,]+/),allowedSchemes:r("allowed-schemes","https"),allowedMethods:r("allowed-methods",
"POST PUT PATCH"),allowedHosts:Ef("allowed-hosts")?r("allowed-hosts",""):r("allowed-hosts","public"),showResponse:a("sho\
w-response",["on-failure","always","never"]),caCertificates:n("ca-certificates"),dryRun:a("dry-run",["false","true"])===
"true",chain:f==="gate"?o("chain","(none)","accept callbacks without a token"):n("chain").replace(/^\(none\)$/,""),startAt:n(
"start-at"),via:a("via",["event","listener","status"]),listen:Fb(n("listen","127.0.0.1:8080"),t),publicUrl:n("public-url"),
callback:f==="gate"?i("callback","(none)",["a callback's JSON","use the source in the input via"]):"",context:n("context"),
branch:s("branch"),app:o("app","(any)","accept every app"),callbackSecretName:o("callback-secret-name","(none)","accept \
unsigned callbacks"),listenerToken:n("listener-token"),callbackFormat:n("callback-format"),timeoutMs:u("timeout"),callbackUrl:n(
"callback-url"),state:n("state"),description:n("description"),targetUrl:n("target-url"),variables:qb(n("variables"),t),record:n(
"record"),deliveries:r("deliveries","failed",/[\n,]+/),sinceMs:u("since"),giveUpAfterMs:u("give-up-after","24h")??0,environment:vf(
t)};if(e.length===0&&e.push(...Ub(p)),e.length>0)throw new T(e.map(h=>({message:h})));return p}var ii=["mode notify","mo\
de test","mode chain","a gate with the input callback","a gate with via: listener","a gate with via: status","a gate in \
dispatch events","a gate in status events","a gate in check_run events","a gate in deployment_status events","mode callb\
ack","mode receive from an event","mode receive with via: listener","mode receive with the input record","mode redeliver",
"mode redeliver with the input since"];function Cb(e){let{mode:t,via:n,record:r,callback:s,sinceMs:i,environment:o}=e;if(t===
"receive")return r!==""?"mode receive with the input record":n==="listener"?"mode receive with via: listener":"mode rece\
ive from an event";if(t==="redeliver"&&i!==null)return"mode redeliver with the input since";if(t!=="gate")return`mode ${t}`;
if(s.trim()!=="")return"a gate with the input callback";if(n!=="event")return`a gate with via: ${n}`;switch(o.eventName){case"\
repository_dispatch":case"workflow_dispatch":return"a gate in dispatch events";case"status":case"check_run":case"deploym\
ent_status":return`a gate in ${o.eventName} events`;default:return null}}var xn=["mode notify","mode test","mode chain"],
si=ii.filter(e=>e.startsWith("mode receive")),ri=ii.filter(e=>e.startsWith("a gate")),An=ii.filter(e=>e.startsWith("mode\
 redeliver")),kf=[...xn,"a gate in dispatch events",...si,...An],ni=[...xn,"a gate in dispatch events","mode callback",...An],
jb={"config-file":kf,config:kf,needs:xn,"run-id":[...xn,"a gate with via: status"],"run-attempt":[...xn,"a gate with via\
: status"],only:["mode notify","mode test",...An],"allowed-schemes":ni,"allowed-methods":ni,"allowed-hosts":ni,"show-res\
ponse":ni,"dry-run":ii,chain:["mode chain",...ri],"start-at":["mode chain"],via:[...ri.filter(e=>e!=="a gate with the in\
put callback"),...si],callback:["a gate with the input callback"],context:["a gate with via: status","a gate in status e\
vents","a gate in check_run events","a gate in deployment_status events","mode callback"],branch:["a gate in status even\
ts","a gate in check_run events"],app:["a gate in check_run events"],"callback-secret-name":[...ri,"mode callback"],"lis\
tener-token":["a gate with via: listener",...si],"callback-format":["a gate with the input callback","a gate with via: l\
istener","a gate with via: status","a gate in dispatch events"],timeout:["mode chain","a gate with via: listener","a gat\
e with via: status","a gate in dispatch events","mode receive with via: listener"],"callback-url":["mode callback"],state:[
"mode callback"],description:["mode callback"],"target-url":["mode callback"],variables:[...xn,"a gate in dispatch event\
s"],record:["mode receive with the input record","mode redeliver"],deliveries:An,since:An,"give-up-after":["mode redeliv\
er with the input since"]},Db={"config-file":".github/webhooks.yml","allowed-schemes":"https","allowed-methods":"POST PU\
T PATCH","allowed-hosts":"public","show-response":"on-failure",via:"event",app:"(any)",callback:"(none)","callback-secre\
t-name":"(none)",chain:"(none)",deliveries:"failed","give-up-after":"24h"};function Ub(e){let t=Cb(e);return t===null?[]:
Object.entries(jb).filter(([n,r])=>{let s=wr(n);return s!==""&&s!==Db[n]&&!r.includes(t)}).map(([n,r])=>`input ${n} is s\
et, but ${t} does not read it; leave it out (it is read by ${Bb(r)})`)}function Bb(e){let t=[["mode gate",ri],["mode rec\
eive",si],["mode redeliver",An]];return[...new Set(e.map(r=>t.find(([,i])=>i.includes(r)&&i.every(o=>e.includes(o)))?.[0]??
r))].join(", ")}function Ef(e){return process.env[`INPUT_${e.toUpperCase()}`]!==void 0}function Fb(e,t){let[,n,r,s]=/^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.
exec(e)??[],i=n??r;return i===void 0||Number(s)>65535?(t(`input listen is "${e}"; write HOST:PORT, as 127.0.0.1:8080`),{
host:"127.0.0.1",port:0}):{host:i,port:Number(s)}}function qb(e,t){if(e==="")return{};try{let n=JSON.parse(e);if(Wa(e)||
t("input variables holds an integer beyond 2^53, which would be rounded; put it in quotes"),typeof n=="object"&&n!==null&&
!Array.isArray(n))return n}catch{}return t('input variables is not a JSON object; write {"NAME": "value"}'),{}}var _f=/^[A-Za-z0-9_-]+$/,
$f="names hold letters, digits, _ and - only",Kb='a value of several lines needs the JSON form: {"NAME": ${{ toJSON(secr\
ets.NAME) }}}';function xf(e){let t=e.trimStart();return t===""?{secrets:new Map}:t.startsWith("{")?Hb(t):Gb(e)}function Gb(e){
let t=new Map,n=[],r=new Set;for(let[s,i]of e.split(`
`).entries()){let o=i.endsWith("\r")?i.slice(0,-1):i;if(o==="")continue;let a=o.indexOf("="),c=o.slice(0,Math.max(a,0));
_f.test(c)?t.has(c)?r.add(c):t.set(c,o.slice(a+1)):n.push(s+1)}if(n.length>0){let s=n.length===1?"line":"lines",i=n.slice(
0,10).join(", "),o=n.length>10?" and more":"";return{error:`input secrets, ${s} ${i}${o}: write NAME=value (${$f}); ${Kb}`}}
return r.size>0?{error:Af(r)}:{secrets:t}}function Hb(e){let t;try{t=JSON.parse(e)}catch{return{error:'input secrets sta\
rts with { but is not valid JSON; write {"NAME": "value"}, or lines NAME=value'}}let n=Object.entries(t??{}),r=new Map,s=[];
for(let[o,[a,c]]of n.entries())_f.test(a)?typeof c!="string"?s.push(`input secrets: ${a} must be a string; put it in quo\
tes`):r.set(a,c):s.push(`input secrets: name number ${o+1} is wrong; ${$f}`);if(s.length>0)return{error:s.join(". ")};let i=new Set(
[...Ir(e)].map(o=>String(o.at(-1))));return i.size>0?{error:Af(i)}:{secrets:r}}function Af(e){return`input secrets: give\
n twice: ${[...e].join(", ")}; keep one of each`}var q=class extends Error{},$e=".github/webhooks.yml",St={file:{type:"string",default:$e}},qt={secrets:{type:"string"}};
function Qe(e){let{summary:t,usage:n,about:r,options:s,run:i}=e,[o,a]=e.arguments;return{summary:t,help:`${n}

${t}

${r.trim()}`,async run(c,u){let f=Jb(c,s),{length:p}=f.positionals;if(p<o||p>a)throw new q(p<o?"too few arguments":h());
return i(f,u);function h(){return`unknown argument ${f.positionals.at(a)}`}}}}function Jb(e,t){try{return Wb({args:[...e],
options:t,allowPositionals:!0})}catch(n){throw n instanceof TypeError?new q(n.message):n}}function Kt(e,{env:t,readInput:n}){
let r=e===void 0?t.SECRETS:e==="-"?n().toString("utf8"):On(e);if(r===void 0)return null;let s=xf(r);if("error"in s)throw new T(
s.error);return s.secrets}function Gt(e,t){let n=On(e),r=t??ei(n),{config:s}=Zs({text:n,file:e},r);return{config:s,text:n}}
function On(e){try{return Vb(e,"utf8")}catch(t){let n=t instanceof Error&&"code"in t?t.code:"";throw new T(n==="ENOENT"?
`there is no ${e}; run this in the repository's root, or name the file`:`${e} cannot be read (${n})`)}}import{existsSync as Aw,readdirSync as Ow}from"node:fs";import{dirname as Iw,join as va}from"node:path";import{createHmac as If,createSecretKey as oi}from"node:crypto";var Yb="webhook-action/relay/v1/",Nf=32,zb=oi(Buffer.alloc(Nf)),Xb=16;var Qb=/^[A-Za-z0-9]{1,8}$/;function Tf(e){let t=[],n=[];for(let[i,o]of e.split(",").entries()){let[a="",c="",...u]=o.trim().
split(":"),f=Df(c),p=`key number ${i+1}`;!Qb.test(a)||f===null||u.length>0?n.push(`${p} is not id:key; write 1 to 8 lett\
ers or digits, a colon and 32 bytes as base64url (43 characters)`):t.some(h=>h.id===a)?n.push(`${p} has the id ${a} of a\
nother key; write its own`):t.push({id:a,bytes:f})}let[r,...s]=t;return n.length>0||r===void 0?{errors:n}:{keys:[r,...s]}}
function ai({id:e,bytes:t},n){return{id:e,key:ci(t,n.toLowerCase())}}function Rf({id:e,key:t}){return`whr_${e}_${t.toString(
"base64url")}`}function Lf(e){let t=e.split(",").map(n=>{let[,r="",s=""]=/^whr_([A-Za-z0-9]{1,8})_(.*)$/.exec(n.trim())??
[],i=Df(s);return i===null?null:{id:r,key:i}});return t.includes(null)?null:t.filter(n=>n!==null)}function ci(e,t){return jf(
Zb(e),`${Yb}${t}`)}function Zb(e){let t=If("sha256",zb).update(e).digest();return oi(t)}var Of=new WeakMap;function Mf(e,t){
let n=Of.get(e)??new Map,r=n.get(t)??oi(ci(e.key,t));return Of.set(e,n.set(t,r)),r}function Pf(e,t){return Cf(e,JSON.stringify(
t))}function Cf(e,t){return jf(e,t).subarray(0,Xb).toString("base64url")}function jf(e,t){let n=Buffer.isBuffer(e)?oi(e):
e;return If("sha256",n).update(t).digest()}function ui(e,t,n){let r=Mf(e,`secret/${t}`).export();return n==="text"?r.toString(
"base64url"):`whsec_${r.toString("base64")}`}function Df(e){let t=Buffer.from(e,"base64url");return t.length===Nf&&t.toString("base64url")===e?t:null}var ew=/^[A-Za-z0-9._~\-/%]+$/;var aN={id:"",bytes:Buffer.alloc(32)};function li(e,t,n,r=null){let s=r===null?"":`${r}.`,i=tw(e,t,n,r);return`/w/${t}/${e.
id}.${s}${i}/${n}`}function Uf(e){let t=e.replace(/%2e/gi,".").split("/");return ew.test(e)&&!t.some(n=>/^\.{0,2}$/.test(
n))}function tw({key:e},t,n,r){return Pf(ci(e,"url"),["w",t.toLowerCase(),n,r])}import{execFileSync as vw}from"node:child_process";import{existsSync as kw}from"node:fs";function Bf(e){let t=new Map;for(let[n,r]of e){let s=t.get(n);t.set(n,s===void 0?r:`${s}, ${r}`)}return Object.fromEntries(
t)}var nw=["x-github-delivery","webhook-id","x-gitlab-event-uuid","svix-id"],mN=["content-type",...nw];function ha(e){let t=rw(e);try{return decodeURI(t)}catch{return t}}function rw(e){let t=0,n=e.length;for(;e[t]==="/";)t+=
1;for(;n>t&&e[n-1]==="/";)n-=1;return e.slice(t,n)}var sw=/^application\/x-www-form-urlencoded *(?:;|$)/i,iw=/^[ \t\r\n]*[{["]/;function Ff(e){let t=ow(e)?aw(e.body.toString()):null;return typeof t=="string"?t:null}function ow({headers:e,body:t}){return sw.
test(e["content-type"]??"")&&!iw.test(qi(t.toString()))}function aw(e){let t=e.split("&").filter(r=>/^payload(?:=|$)/.test(
r)).map(r=>r.slice(8)),[n]=t;return n===void 0?null:t.length>1?{fault:"the body is a form with more than one payload"}:cw(
n)??{fault:"the body is a form whose payload is not percent-encoded UTF-8"}}function cw(e){try{return decodeURIComponent(e.replaceAll("+"," "))}catch{return null}}function da(e){let t=e.split(/\r\n|\r|\n/).map(n=>n.trim());return[...new Set([e,...t])].filter(n=>n.trim()!==""&&[...n].
length>=4)}function qf(e){return[...new Set(da(e).flatMap(uw))]}function uw(e){let t=Buffer.from(e),n=JSON.stringify(e).
slice(1,-1);return[e,n,n.replaceAll("/","\\/"),encodeURIComponent(t.toString()),new URLSearchParams([["",e]]).toString().
slice(1),t.toString("base64").replace(/=+$/,""),t.toString("base64url")]}var In="***",lw=/authorization|token|cookie|secret|key|signature|password/i,fw=16,pw=16;function fi(){let e=new Set,t=Vf();
return{add(n){if(e.has(n))return[];e.add(n);for(let r of qf(n))t.add(r);return da(n)},redact(n){let r="",s=0,i=-1,o=-1;for(let{
at:a,length:c}of Wf(n,t,fw))a>=o&&(i>=0&&(r+=n.slice(s,i)+In,s=o),i=a),o=Math.max(o,a+c);return i<0?n:r+n.slice(s,i)+In+
n.slice(o)}}}function Gf(e,t=pw){let n=new Map,r=(i,o)=>{n.has(i)||n.set(i,o)};for(let[i,o]of e)if(!([...o.trim()].length<
t)){r(o,`\${secrets.${i}}`);for(let[a,c]of Object.entries(Hi))r(c(o),`\${secrets.${i}|${a}}`)}let s=Vf();for(let i of n.
keys())s.add(i);return i=>{let o=[],a=0,c=u=>{u>a&&o.push({kind:"text",text:i.slice(a,u)})};for(let{at:u,length:f}of Wf(
i,s)){if(u<a)continue;c(u),a=u+f;let p=n.get(i.slice(u,a))??"";o.push({kind:"placeholder",placeholder:p})}return c(i.length),
o}}var Hf=4;function Vf(){let e=new Map,t=new Uint8Array(256),n=0;return{add(r){t[r.charCodeAt(0)&255]=1;let s=Kf(r,0),i=e.
get(s)??[];if(i.includes(r))return;let o=i.findIndex(({length:a})=>a<r.length);i.splice(o<0?i.length:o,0,r),e.set(s,i),n=
Math.max(n,r.length)},next(r,s){let i=s;for(;i<r.length&&t[r.charCodeAt(i)&255]===0;)i++;return i},candidates:(r,s)=>e.get(
Kf(r,s))??[],longest:()=>n}}function Kf(e,t){let n=0;for(let r=0;r<Hf;r++)n=n*31+e.charCodeAt(t+r)|0;return n}function*Wf(e,t,n=1/0){
let r=e.length-t.longest();for(let s=t.next(e,0);s+Hf<=e.length;s=t.next(e,s+1)){let i=t.candidates(e,s);if(i.length===0)
continue;let o=e.length-s,c=s>r&&o>=n&&i.some(u=>u.startsWith(e.slice(s)))?o:i.find(u=>e.startsWith(u,s))?.length;c!==void 0&&
(yield{at:s,length:c})}}function hw(e){return lw.test(e)}function Jf(e){return Object.fromEntries(Object.entries(e).map(
([t,n])=>[t,hw(t)?In:n]))}var ma={type:"token",header:"Authorization"},Yf=["x-gitea-event","x-forgejo-event","x-gogs-event"],dw={github:{marks:[{...Ht(
"x-github-event"),absent:Yf}],signature:"github"},gitea:{marks:Yf.map(Ht),signature:"gitea"},sonarqube:{marks:[Ht("x-son\
arqube-project")],signature:{algorithm:"sha256",header:"X-Sonar-Webhook-HMAC-SHA256",prefix:"",encoding:"hex"}},slack:{marks:[
Ht("x-slack-request-timestamp")],signature:"slack"},stripe:{marks:[Ht("stripe-signature")],signature:"stripe"},gitlab:{marks:[
Ht("x-gitlab-event")],signature:{type:"token",header:"X-Gitlab-Token"}},bitbucket:{marks:[Ht("x-event-key")],signature:{
algorithm:"sha256",header:"X-Hub-Signature",prefix:"sha256=",encoding:"hex"}},"docker-hub":{marks:[{match:{},present:["p\
ush_data","repository.repo_name"]}],signature:null},harbor:{marks:[{match:{body:{type:["[A-Z]**"]}},present:["event_data"]},
{match:{body:{specversion:["1.*"],type:["harbor.**"]}},present:["data"]}],signature:ma},quay:{marks:[{match:{},present:[
"repository","namespace","name","docker_url","homepage"]}],signature:null},acr:{marks:[{match:{},present:["id","timestam\
p","action","target.repository"]}],signature:ma},registry:{marks:[{match:{headers:{"content-type":["application/vnd.dock\
er.distribution.events.v[0-9]+\\+json**"]}},present:["events"]}],signature:ma}};function zf(e){return dw[e]}function Ht(e){
return{match:{headers:{[e]:["**"]}},present:[]}}function ya(e,t,{secrets:n,now:r}){let s=e.secret_name,i=vr(e);if(i===null)return null;let o=s.map(h=>n.get(h)??"").filter(
Boolean);if(o.length===0)return s.length===0?"no secret_name is given, so nothing can be verified":`${s.join(" and ")} o\
f the secrets input ${s.length>1?"are":"is"} empty, and an empty secret verifies nothing`;let a=Math.floor(r/1e3),{tolerance:c}=e,
u={headers:t.headers,body:t.body,now:a,...c!==void 0&&{tolerance:c/1e3}},f=yw(i,u,o);if(f==="ok")return null;if(f==="unt\
imely"&&!pi(i))return cl(i,u);let p=gw(i);return f==="missing"?`${p} is missing`:`${p} does not fit ${s.join(" or ")}`}function Xf(e){
return vr(e)===null}function ga(e,t,n){return vr(e)!==null&&ya(e,t,n)===null}function Qf(e){let t=vr(e);return t&&bw(t).
toLowerCase()}function vr(e){let{signature:t,type:n,secret_name:r}=e;if(t==="none")return null;if(t!==void 0)return t;if(r.
length===0&&!mw(e))return null;let s=n===void 0?null:zf(n).signature;return s===null||s==="none"?"jobserv":s}function mw({
type:e}){return sn.some(t=>t===e)}function yw(e,t,n){if(!pi(e)){let a=$o(e,t,n),c=e==="gitea"&&a==="wrong"?Ff(t):null;return c===
null||c.startsWith(Qn)?a:$o(e,{...t,body:Buffer.from(c)},n)}let{headers:r}=t,{prefix:s=""}=e,i=Tr(w(r,e.header.toLowerCase()));
return i===null||i===""?"missing":n.filter(a=>ww(s+a,i)).length>0?"ok":"wrong"}function pi(e){return typeof e=="object"&&
"type"in e}function gw(e){let t=pi(e)?[e.header]:Ju(e),n=t.at(-1);return t.length===1?`the header ${n}`:`one of the head\
ers ${t.slice(0,-1).join(", ")} and ${n}`}function bw(e){return pi(e)?e.header:Wu(e)}function ww(e,t){let n=mt(e,t),r=mt(
e,Buffer.from(t,"latin1"));return n||r&&/^[\0-\xff]*$/.test(t)}function Zf(e){return vr(e)==="standard-webhooks"}var tp=`
Environment:
  RELAY_KEYS          the keys of the relay, ID:KEY, the newest first`,np=Qe({summary:"Prints a repository's secret RELA\
Y, derived from RELAY_KEYS.",usage:"key OWNER/NAME [--all]",about:`
  --all               one text for each key in RELAY_KEYS, with commas between:
                      the secret's value while keys are rotated
${tp}

  webhook-action key acme/lmp | gh secret set RELAY --repo acme/lmp`,options:{all:{type:"boolean",default:!1}},arguments:[
1,1],run({values:e,positionals:[t=""]},{env:n}){let r=ip(t),[s,...i]=sp(n),a=[s,...e.all?i:[]].map(c=>Rf(ai(c,r))).join(
",");return{ok:!0,json:{repository:r,secret:a},lines:[a]}}}),Ew=86400,rp=Qe({summary:"Prints a webhook's URL at the rela\
y, and the secret of its sender.",usage:"url URI [--relay URL] [--repo OWNER/NAME] [--days N] [--file FILE]",about:`
  --relay URL         the relay, as https://hooks.example.com; default RELAY_URL
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git
  --days N            the URL expires in N days
  --file FILE         the config that names the URI's provider;
                      default ${$e}

The secret is printed for each provider with a secret_name that has a function
for the URI. It is the one that the relay and the step derive; where they were
given a value for that name, the sender needs that value instead.
${tp}
  RELAY               in place of RELAY_KEYS: the repository's secret

  webhook-action url docker/push --repo acme/lmp --relay https://hooks.example.com`,options:{...St,relay:{type:"string"},
repo:{type:"string"},days:{type:"string"}},arguments:[1,1],run({values:e,positionals:[t=""]},{env:n}){if(!Uf(t))throw new q(
`"${t}" can't be part of a URL of the relay; write letters, digits and . _ ~ - % with single slashes between`);let r=wa(
e.relay??n.RELAY_URL),s=Vt(e.repo,n),i=kr(s,n),o=Sw(e.days),a=r+li(i,s,t,o),{secrets:c,warnings:u}=_w(i,t,e.file);return{
ok:!0,json:{url:a,expires:o===null?null:ep(o),secrets:c},lines:[a,...o===null?[]:[`expires: ${ep(o)}`],...c.map(({provider:f,
secret_name:p,secret:h})=>`secret ${p} of ${f}: ${h}`)],warnings:u}}});function Sw(e){if(e===void 0)return null;if(!/^[1-9]\d{0,4}$/.
test(e))throw new q(`--days is "${e}"; write a whole number above 0`);return Math.floor(Date.now()/1e3)+Number(e)*Ew}function ep(e){
return new Date(e*1e3).toISOString()}function _w(e,t,n){if(n===$e&&!kw(n))return{secrets:[],warnings:[`there is no ${n} \
here, so the provider isn't known: name the file with --file to see its sender's secret`]};let{receive:r}=Gt(n,null).config,
s=$w(r,t);return{secrets:s.flatMap(i=>i.secret_name.map(o=>({provider:i.name,secret_name:o,secret:ui(e,o,ba(i))}))),warnings:[
...r?.relay===void 0?[`${n} has no receive.relay: the relay returns 404`]:[],...s.length===0?[`no active function of ${n}\
 has the uri ${t}`]:[]]}}function $w(e,t){let{providers:n=[],functions:r=[]}=e??{};return n.filter(s=>s.active&&r.some(i=>i.
active&&i.provider===s.name&&(i.uri===void 0||ha(i.uri)===ha(t))))}function ba(e){return Zf(e)?"standard-webhooks":"text"}
function sp(e){let t=e.RELAY_KEYS??"";if(t==="")throw new q("RELAY_KEYS is not set; set it to the relay's keys");let n=Tf(
t);if("keys"in n)return n.keys;throw new q(`RELAY_KEYS: ${n.errors.join("; ")}`)}function kr(e,t){if(t.RELAY_KEYS)return ai(
sp(t)[0],e);if(!t.RELAY)throw new q("neither RELAY_KEYS nor RELAY is set; set RELAY_KEYS to the relay's keys, or RELAY t\
o the repository's secret");let[n]=Lf(t.RELAY)??[];if(n!==void 0)return n;throw new q("RELAY is not a secret of a reposi\
tory; write whr_ID_KEY")}function wa(e){if(e===void 0||e==="")throw new q("the relay is not named; write --relay https:/\
/HOST");let t=e.replace(/\/+$/,"");if(/^https?:\/\/[^/?#@]+$/.test(t)&&URL.canParse(t))return t;throw new q(`the relay i\
s "${e}"; write https://HOST without a path`)}function Vt(e,t,n=null){let r=e??(t.GITHUB_REPOSITORY||xw()||n);if(r!==null)
return ip(r);throw new q("the repository is not named; write --repo OWNER/NAME")}function ip(e){if(/^[\w-]+\/(?!\.\.?$)[\w.-]+$/.
test(e))return e;throw new q(`"${e}" is not a repository; write OWNER/NAME`)}function xw(){try{let e=vw("git",["remote",
"get-url","origin"],{encoding:"utf8",stdio:["ignore","pipe","ignore"]}),[,t]=/[:/]([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
e.trim())??[];return t??null}catch{return null}}var ap=`  --secrets FILE      the secrets as in the action's input: lines NAME=value or a
                      JSON object; - reads standard input; default: the variable
                      SECRETS`,cp=Qe({summary:"Lists every error in configs; exits with 1 where there is one.",usage:"ch\
eck [FILE...] [--secrets FILE]",about:`
  FILE                default ${$e}
${ap};
                      without any, each name counts as given

It also checks that the workflows named in receive.relay and in the relay of
chains have the inputs that the relay sends: those in the folder workflows next to
the config.`,options:qt,arguments:[0,1e3],run({values:e,positionals:t},n){let r=Kt(e.secrets,n),i=(t.length>0?t:[$e]).map(
o=>({file:o,problems:Nw(o,r)}));return{ok:i.every(({problems:o})=>o.length===0),json:{files:i},lines:i.flatMap(({file:o,
problems:a})=>a.length===0?[`${o}: ok`]:a.map(Mn))}}});function Nw(e,t){try{let{config:n}=Gt(e,t);return Mw(n,e)}catch(n){
if(n instanceof T)return[...n.problems,...Tw(n)];throw n}}function Tw({hidden:e}){return e>0?[{message:`and ${e} more li\
ke these`}]:[]}var Rw=["webhook","attestation","id"],Lw=["token","callback","signature"];function Mw({receive:e,chains:t},n){
let r=va(Iw(n),"workflows");return Aw(r)?[...op(e?.relay?.workflow,Rw,{file:n,folder:r,path:"receive.relay.workflow"}),...t.
flatMap(({relay:s},i)=>op(s?.workflow,Lw,{file:n,folder:r,path:`chains[${i}].relay.workflow`}))]:[]}function op(e,t,{file:n,
folder:r,path:s}){if(e===void 0)return[];let i=p=>[{file:n,path:s,message:p}];if(!Ow(r).includes(e))return i(`there is n\
o ${va(r,e)}`);let o=Pw(va(r,e)),a=w(o,"workflow_dispatch");if(a===void 0&&!Cw(o))return i(`${e} has no trigger workflow\
_dispatch`);let c=w(a,"inputs"),u=t.filter(p=>w(c,p)===void 0);if(u.length>0)return i(`${e} lacks the workflow_dispatch ${u.
length>1?"inputs":"input"} ${u.join(", ")}; GitHub refuses the relay's dispatch without ${t.join(", ")}`);let f=jw(c).filter(
p=>!t.includes(p));return f.length===0?[]:i(`${e} requires the input ${f.join(", ")}, which the relay does not send; giv\
e it a default`)}function Pw(e){return w(Qs({text:On(e),file:e}).data,"on")}function Cw(e){return[e].flat().includes("wo\
rkflow_dispatch")}function jw(e){return Object.entries(U(e)?e:{}).filter(([,t])=>w(t,"required")===!0&&w(t,"default")===
void 0).map(([t])=>t)}var up=Qe({summary:"Lists the webhooks, chains and functions of a config, and their secrets.",usage:"\
list [--file FILE] [--secrets FILE] [--relay URL] [--repo OWNER/NAME]",about:`
  --file FILE         default ${$e}
${ap}
  --relay URL         shows the functions' URLs at the relay, too (see
                      webhook-action url --help); default RELAY_URL
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git

With RELAY_KEYS or RELAY set, secrets of senders that are derived count as set.`,options:{...St,...qt,relay:{type:"strin\
g"},repo:{type:"string"}},arguments:[0,0],run({values:e},t){let{env:n}=t,r=Kt(e.secrets,t),{config:s}=Gt(e.file,null),o=Uw(
s,(a,c=!1)=>a.map(u=>({name:u,set:c||!!r?.get(u)})),Dw(e,n));return{ok:!0,json:o,lines:Bw(o)}}});function Dw({relay:e,repo:t},n){
let r=!!(n.RELAY_KEYS||n.RELAY),s=e??n.RELAY_URL;if(!r||!s)return{urlOf:null,hasKey:r};let i=wa(s),o=Vt(t,n),a=kr(o,n);return{
urlOf:u=>u===void 0?null:i+li(a,o,u),hasKey:r}}function Uw({notify:e,chains:t,receive:n},r,{urlOf:s,hasKey:i}){let o=a=>({
name:a.name,enabled:a.enabled,method:a.method,url:a.url,secrets:r(hn(a))});return{webhooks:(e?.webhooks??[]).map(a=>({...o(
a),events:[a.events].flat()})),chains:t.map(a=>({name:a.name,events:[a.events].flat(),secrets:r([a.token_secret_name,a.relay?.
secret_name].filter(c=>c!==void 0)),webhooks:a.webhooks.map(c=>({...o(c),via:c.callback.via}))})),functions:(n?.functions??
[]).map(a=>{let c=n?.providers.find(({name:f})=>f===a.provider),u=i&&n?.relay!==void 0;return{name:a.name,active:a.active&&
c?.active===!0,provider:a.provider,uri:a.uri??null,url:s?.(a.uri)??null,events:Object.entries(c?.match?.headers??{}).concat(
Object.entries(a.match?.headers??{})).filter(([f])=>/event/i.test(f)).flatMap(([,f])=>f),secrets:r(c?.secret_name??[],u)}})}}
function Bw({webhooks:e,chains:t,functions:n}){let r=[...e.map(({name:i,enabled:o,method:a,url:c,events:u,secrets:f})=>[
`webhook ${i}${o?"":" (disabled)"}`,`${a} ${c}`,u.join(", "),hi(f)]),...t.flatMap(({name:i,events:o,secrets:a,webhooks:c})=>[
[`chain ${i}`,"",o.join(", "),hi(a)],...c.map((u,f)=>[`  ${f+1}. ${u.name}${u.enabled?"":" (disabled)"}`,`${u.method} ${u.
url}`,`via ${u.via}`,hi(u.secrets)])]),...n.map(({name:i,active:o,provider:a,uri:c,url:u,events:f,secrets:p})=>[`functio\
n ${i} of ${a}${o?"":" (inactive)"}`,u??(c===null?"any uri":`uri ${c}`),f.join(", "),hi(p)])],s=[0,1,2].map(i=>Math.max(
...r.map(o=>o[i]?.length??0)));return r.map(i=>i.map((o,a)=>o.padEnd(s[a]??0)).join("  ").trimEnd())}function hi(e){return e.
map(({name:t,set:n})=>`${t} (${n?"set":"not set"})`).join(", ")}import{randomBytes as Yk}from"node:crypto";import av from"node:dns";import cv from"node:http";import uv from"node:net";var Er=class extends Error{},Ue=class extends Error{status;constructor(t,n){super("the proxy made no connection",{cause:n}),
this.status=t}},Fw=/^(ENOTFOUND|ENODATA|EAI_)/,qw=/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)/,Kw=[408,425,429],
Gw=[401,407],Hw={dns_error:"check the host in the URL",connection_refused:"check that it can be reached from this runner"},
Vw={"socket hang up":"the connection was closed before a response",aborted:"the response was cut short"};function di(e){
let t=pp(e);return e instanceof Er?{code:"blocked",permanent:!0}:e instanceof Ue?Ww(e):mp(t)?{code:"tls_error",permanent:!0}:
t==="EPROTO"||t.startsWith("ERR_SSL_")?{code:"tls_error",permanent:Yw.test(e.message)}:{code:Fw.test(t)?"dns_error":qw.test(
t)?"connection_refused":t==="ETIMEDOUT"?"timeout":t.startsWith("HPE_")?"protocol_error":"connection_reset",permanent:!1}}
function _t(e,t=null){if(e instanceof AggregateError&&e.errors.length>0)return _t(e.errors[0],t);if(!(e instanceof Error))
return String(e);if(e instanceof Ue)return Jw(e);let n=fp(e),r=Hw[di(e).code];return yp(e,t)??(r===void 0?n:`${n}; ${r}`)}
function Ww({status:e,cause:t}){let n=t instanceof Error?di(t):null;return n?.code==="tls_error"?n:{code:"connection_ref\
used",permanent:e!==null&&e<500&&!Kw.includes(e)}}function Jw({status:e,cause:t}){return e!==null?`the proxy responded ${e}\
 and did not connect${Gw.includes(e)?"; check its user and password in HTTPS_PROXY and HTTP_PROXY":""}`:t instanceof Error?
`the proxy cannot be reached: ${yp(t,null)??`${fp(t)}; check HTTPS_PROXY and HTTP_PROXY`}`:"the proxy cannot be reached"}
function fp({message:e}){return Vw[e]??e}function pp(e){return e instanceof Error&&"code"in e?String(e.code):""}var hp=/^(UNABLE_TO_(GET|VERIFY)|.*SELF_SIGNED_CERT|INVALID_CA|INVALID_PURPOSE)/,
dp="ERR_TLS_CERT_ALTNAME_INVALID",Yw=/unsupported protocol|protocol version|wrong version number|no protocols available|packet length too long/i,
zw=/wrong version number|packet length too long/i,Xw=/:SSL routines:[^:]*:([^:]+):/,Qw=/(?:DNS|IP Address):([\w.*:-]+)/g,
lp=3;function mp(e){return hp.test(e)||e.startsWith("CERT_")||e===dp}function yp(e,t){let n=pp(e),r=e.message.replace(/; if the root CA .*/,
"");if(n===dp)return Zw(e);if(n==="CERT_HAS_EXPIRED")return`the certificate expired${t?` at ${t}`:""}; the receiver must\
 renew it`;if(n==="CERT_NOT_YET_VALID")return`${r}; check the clocks of the receiver and of this runner`;if(hp.test(n))return`${r}\
; if this certificate is to be trusted, give its CA in the input ca-certificates`;if(mp(n))return`${r}; the receiver mus\
t renew it`;let[,s]=Xw.exec(e.message)??[];if(s===void 0)return null;let i=zw.test(s)?"does this port speak http? Then w\
rite http://, or another port":"it must speak TLS 1.2 or later";return`the TLS handshake failed: ${s}; ${i}`}function Zw(e){
let t="host"in e?String(e.host):"this host",r=[...("cert"in e?ev(e.cert):"").matchAll(Qw)].map(([,a])=>a);if(r.length===
0)return`the certificate is for other names than ${t}; the receiver must renew it`;let s=r.slice(0,lp).join(", "),i=r.length-
lp,o=i>0?` and ${i} more`:"";return`the certificate is for ${s}${o}, not for ${t}; write a host that it names`}function ev(e){
return typeof e=="object"&&e!==null&&"subjectaltname"in e&&typeof e.subjectaltname=="string"?e.subjectaltname:""}import ka from"node:http";import mi from"node:net";var tv=[["https_proxy","HTTPS_PROXY"],["http_proxy","HTTP_PROXY"]],nv=/^2\d\d$/,Ea=new mi.Socket;function Sa(e){return gf(
e)}function gp(e){return Sa(e)!==void 0}function bp(e){let t=tv.flatMap(n=>n.find(r=>e[r])??[]).filter(n=>!rv(e[n]??""));
if(t.length>0)throw new T(t.map(n=>({message:`${n} of this runner is not a URL of a proxy; write http://host:port, speci\
al characters of a user and password as %40`})))}function rv(e){let n=/^https?:\/\//i.test(e)||URL.canParse(e)?e:`http:/\
/${e}`;if(!URL.canParse(n))return!1;let{protocol:r,hostname:s,username:i,password:o}=new URL(n);try{decodeURIComponent(i+
o)}catch{return!1}return/^https?:$/.test(r)&&s!==""}async function wp(e,t,n){let r=await import("node:https"),s=await import("node:tls"),
i=(l,m)=>s.connect({...m,host:l,servername:mi.isIP(l)?"":l}),o=new Set,a={...n,keepAlive:!1,maxSockets:1/0},c=t?new r.Agent(
n):new ka.Agent(a),u=l=>sv(e,n,i,o,l),f=ov(e);c.createConnection=(l,m)=>{let d=(y,g)=>m?.(y,g);if(!t)u(d);else{let y=l.host??
"",g=`${mi.isIPv6(y)?`[${y}]`:y}:${l.port}`;iv(u,g,f,(b,v)=>d(b,b?v:i(y,{...n,socket:v})))}return null};let p=c.destroy.
bind(c);return c.destroy=()=>{for(let l of o)l.destroy();p()},{request:t?r.request:(l,{headers:m,...d})=>ka.request(l,{...d,
path:l.origin+l.pathname+l.search,headers:{...m,...f}}),agent:c,isProxy:!0}}function sv({protocol:e,hostname:t,port:n},r,s,i,o){
let a=t.replace(/^\[|\]$/g,""),c=e==="https:",u=c?s(a,{...r,port:Number(n||443)}):mi.connect({host:a,port:Number(n||80)});
i.add(u),u.once("close",()=>i.delete(u)),u.on("error",f=>o(new Ue(null,f),Ea)),u.once(c?"secureConnect":"connect",()=>{o(
null,u)})}function iv(e,t,n,r){let s=ka.request({method:"CONNECT",path:t,headers:{host:t,...n},createConnection:(i,o)=>(e(
(a,c)=>o(a,c)),null)});s.once("connect",({statusCode:i},o,a)=>{if(nv.test(String(i))&&a.length===0)return r(null,o);o.destroy(),
r(new Ue(i??null),Ea)}),s.once("error",i=>r(i instanceof Ue?i:new Ue(null,i),Ea)),s.end()}function ov({username:e,password:t}){
return!e&&!t?{}:{"proxy-authorization":`Basic ${Buffer.from(`${e}:${t}`).toString("base64")}`}}var lv=64,fv=407,pv=Buffer.alloc(0);function Sp(e){bp(process.env);let t=e.resolve??(i=>av.promises.lookup(i,{all:!0})),
n={rejectUnauthorized:!0,minVersion:"TLSv1.2",...e.ca?{ca:[...e.ca]}:{}},r=new Map,s=async(i,o)=>{let a=Sa(i),c=`${i.protocol}\
 ${o} ${a?.href??""}`,f={keepAlive:o,maxSockets:o?lv:1/0,...n},p=i.protocol==="https:",h=r.get(c)??await(a?wp(a,p,f):hv(
p,f)),l=r.get(c)??h;return r.set(c,l),l};return{async request(i){let{url:o,keepAlive:a,timeoutMs:c}=i,u=await s(o,a),f=await vp(
i,u,t,c),p=c-f.result.durationMs;if(!f.stale||p<=0)return f.result;let h=await s(o,!1),{result:l}=await vp(i,h,t,p),{started:m,
durationMs:d}=f.result;return{...l,started:m,durationMs:d+l.durationMs}},close(){for(let{agent:i}of r.values())i.destroy()}}}
async function hv(e,t){let{Agent:n,request:r}=e?await import("node:https"):cv;return{request:r,agent:new n(t),isProxy:!1}}
function vp(e,t,n,r){let{promise:s,resolve:i}=dv(),{url:o,signal:a,timeoutMs:c,maxBytes:u}=e,f=o.protocol==="https:",p=Date.
now(),h=performance.now(),l=!1,m=!1,d=!1,y=null,g=null,b=null,v=()=>Math.round(performance.now()-h),$=(A,J)=>{if(l)return;
l=!0,clearTimeout(j),_();let et=A.kind==="failure"&&A.code==="connection_reset"&&b?.reusedSocket===!0&&!d;i({result:A,stale:et}),
J||b?.destroy()},E=(A,J,et=!1)=>{$({kind:"failure",...{code:A,message:J,status:y,connected:m,permanent:et,started:p},durationMs:v()},
!1)},x=()=>E("cancelled","the step was cancelled"),j=setTimeout(()=>E("timeout",`no complete response within ${c} ms`),r),
_=mv(a,x);a.aborted&&x();let K=A=>{let J=A?e.refuses(A):null;return J!==null&&E("blocked",J,!0),J!==null},Ae=o.hostname.
replace(/^\[|\]$/g,"");if(uv.isIP(Ae)&&K(Ae),l)return s;try{b=t.request(o,{agent:t.agent,method:e.method,headers:kv(e),lookup:gv(
n,e.refuses)})}catch(A){return E("protocol_error",_t(A),!0),s}b.on("socket",A=>{b?.reusedSocket===!0&&!t.isProxy&&K(A.remoteAddress)||
(A.prependOnceListener("data",et=>{d=!0,_v(et)||E("protocol_error","the response is not HTTP")}),wv(A)?m=!0:A.once(Ep(A)?
"secureConnect":"connect",()=>{m=!0}),Ep(A)&&A.prependOnceListener("secure",()=>{g=bv(A)}))});let Ze=A=>{let{code:J,permanent:et}=di(
A);E(J,_t(A,g),et)};b.on("error",Ze),b.on("upgrade",(A,J)=>{J.destroy(),E("protocol_error","the response switches protoc\
ols (101)")}),b.on("response",A=>{let{statusCode:J=0,headers:et}=A;if(t.isProxy&&!f&&J===fv)return m=!1,Ze(new Ue(J));y=
J,m=!0;let Ua=Sv(A);if(Ua!==null)return E("protocol_error",Ua);let Ba=[],Oi=0,Fa=At=>{let Qh=Oi===0?pv:Buffer.concat(Ba).
subarray(0,u),Zh={status:J,headers:Ev(et),body:Qh,cut:At};$({kind:"response",...Zh,started:p,durationMs:v()},!At)};A.on(
"data",At=>{l||(Ba.push(At),Oi+=At.length,Oi>u&&Fa(!0))}),A.on("end",()=>Fa(!1)),A.on("error",At=>E("truncated",_t(At))),
A.on("close",()=>E("truncated","the response was cut short"))});try{b.end(e.body??void 0)}catch(A){E("protocol_error",_t(
A),!0)}return s}function dv(){let e=()=>{};return{promise:new Promise(n=>{e=n}),resolve:e}}var _p=new WeakMap;function mv(e,t){
let n=_p.get(e)??yv(e),r=n.indexOf(null),s=r<0?n.length:r;return n[s]=t,()=>{n[s]===t&&(n[s]=null)}}function yv(e){let t=[];
return _p.set(e,t),e.addEventListener("abort",()=>{for(let n of t)n?.()},{once:!0}),t}function gv(e,t){return(n,r,s)=>{e(
n).then(i=>{let o=i.map(({address:c})=>t(c)).find(c=>c!==null),[a]=i;o!==void 0?s(new Er(o),""):a===void 0?s(kp(n),""):r.
all?s(null,[...i]):s(null,a.address,a.family)},i=>s(i instanceof Error?i:kp(n),""))}}function kp(e){let t=new Error(`${e}\
 has no address`);return Object.assign(t,{code:"ENODATA"})}function Ep(e){return"getPeerCertificate"in e}function bv(e){
let t=Date.parse(e.getPeerCertificate().valid_to);return t<Date.now()?new Date(t).toISOString().replace(".000Z","Z"):null}
function wv(e){return"secureConnecting"in e?!e.secureConnecting:!e.connecting}var vv=/^[ -~]*$/;function kv({headers:e,body:t}){
let n={...e};for(let[r,s]of Object.entries(e))vv.test(s)||(n[r]=Buffer.from(s).toString("latin1"));return n["accept-enco\
ding"]="identity",t!==null&&(n["content-length"]=String(t.length)),n}function Ev(e){let t={};for(let[n,r]of Object.entries(
e))r!==void 0&&(t[n]=typeof r=="string"?r:r.join(", "));return t}function Sv({httpVersion:e,headers:t}){if(!/^1\.[01]$/.
test(e))return`the response is HTTP/${e}, not HTTP/1.1`;let n=t["transfer-encoding"];return n===void 0||/^chunked$/i.test(
String(n))?null:"the response has a transfer-encoding that was not requested"}function _v(e){return/^[\r\n]*(?:H|$)/.test(
e.toString("latin1",0,64))}var $v="give it a longer timeout if it needs more time",$p="does this port speak https? Then write https://",xv=["443","\
8443"],Av=/plain HTTP|HTTP request to an HTTPS server/i,Ov="2xx",Iv={401:"check its secret and headers",403:"check its s\
ecret and headers",404:"check its URL",405:"check its method"},Nv={dns_error:"DNS error",tls_error:"TLS error"},Tv=/^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}([^\\/?#]*)/i;
function xp(e,t,n){if(e.kind==="failure"){let{code:c,status:u,connected:f,permanent:p}=e,l=[e.message.replace(/\.$/,""),
Rv(e,n)].filter(Boolean).join("; ");return{code:c,message:l,status:u,connected:f,permanent:p}}let{status:r,headers:s}=e;
if(wc(t,r))return null;let i={status:r,connected:!0,permanent:!1};if(r>=300&&r<400){let c=Mv(r,s.location,n);return{...i,
code:"redirect",message:c}}let o=bc(t),a=[`HTTP ${r}`,o===Ov?null:`success_codes is ${o}`,Lv(e,n)];return{...i,code:"sta\
tus",message:a.filter(Boolean).join("; ")}}function yi(e){return Nv[e]??e.replaceAll("_"," ")}function Rv({code:e},t){if(e===
"timeout")return $v;let n=e==="connection_reset"||e==="protocol_error",r=t.protocol==="http:"&&xv.includes(t.port);return n&&
r?$p:null}function Lv({status:e,body:t},n){return n.protocol==="http:"&&e===400&&Av.test(t.toString("latin1"))?$p:Iv[e]}
function Mv(e,t,n){let r=t===void 0?"":` to ${Pv(t)??n.host}`;return`HTTP ${e}${r}, and redirects are not followed; writ\
e the final URL, or add ${e} to success_codes`}function Pv(e){let[,t]=Tv.exec(e)??[];return t?.split("@").at(-1)}var Cv=6e4,jv=.2,Dv=["dns_error","connection_refused","connection_reset","timeout","tls_error","protocol_error","truncat\
ed"];function Ap(e){let{failure:t,now:n}=e;if(t.status===410)return{kind:"stop",reason:"the receiver says that it is gon\
e"};if(!Uv(t))return{kind:"stop",reason:null};if(e.retryOnlyIfUndelivered&&Bv(t))return{kind:"stop",reason:"it may have \
arrived, and a link without its own retry_schedule is not sent twice"};let r=oo(e.retryAfter,n)??0;if(r>Cv){let o=new Date(
n+r).toISOString();return{kind:"stop",reason:`the receiver asks to come back in ${Math.ceil(r/1e3)} s, at ${o}`}}let s=e.
retryDelaysSeconds[e.attempt-1];if(s===void 0)return{kind:"stop",reason:null};let i=Math.max(s*1e3,r)*(1+jv*e.random);return{
kind:"retry",delayMs:Math.min(Math.ceil(i),2147483647)}}function Uv({code:e,status:t,permanent:n}){return n?!1:e!=="stat\
us"?Dv.includes(e):t===null?!1:[408,425,429].includes(t)||t>=500&&t<600}function Bv({code:e,status:t,connected:n}){return e===
"status"?t!==429&&t!==503:n}var Fv=64*1024,qv=5*6e4,Op="cancelled: the step was cancelled";async function Np(e,t,n){let r=[],s=i=>Hv(r,i,n);for(let i=1;;i+=
1){let{error:o,...a}=await Kv(e,t,n,i),{message:c,response:u}=a,f={...a,waitedMs:null};if(r.push(f),o===null)return s(null);
let p=Ap({attempt:i,retryDelaysSeconds:n.retryDelaysSeconds,failure:o,retryAfter:u?.headers["retry-after"],now:e.clock.now(),
random:e.random(),retryOnlyIfUndelivered:n.retryOnlyIfUndelivered});if(p.kind==="stop")return s([c,p.reason].filter(Boolean).
join("; "));if(f.waitedMs=p.delayMs,await e.clock.sleep(p.delayMs,n.signal),n.signal.aborted)return s(Op);let h=await n.
shouldRetry?.()??!0;if(n.signal.aborted)return s(Op);if(!h)return s(c)}}async function Kv(e,t,n,r){let{url:s,method:i,body:o}=t,
a=os(n.allowlist,s,i),c=e.clock.now(),u=Math.floor(c/1e3),f={},h=a!==null?Ip("blocked",a,c):await(async()=>{let{id:m,signedBytes:d=o}=t,
y={id:m,timestamp:u,body:d};return f=dn(t.signatures,y,t.keys),e.request({url:s,method:i,headers:{...t.headers,"webhook-\
timestamp":String(u),...f},body:o.length===0&&Gv(i)?null:o,timeoutMs:n.timeoutMs,maxBytes:Fv,refuses:uu(n.allowlist,s.hostname),
keepAlive:n.keepAlive,signal:n.signal})})().catch(m=>Ip("protocol_error",_t(m),c)),l=xp(h,n.successCodes,s);return{attempt:{
number:r,status_code:h.status,error:l?.code??null,started:new Date(h.started).toISOString(),duration_ms:h.durationMs},timestamp:u,
signatures:Object.values(f),message:l&&`${l.code}: ${l.message}`,response:h.kind==="response"?h:null,error:l}}function Gv(e){
return e==="GET"||e==="HEAD"}function Ip(e,t,n){return{kind:"failure",code:e,message:t,status:null,connected:!1,permanent:!0,
started:n,durationMs:0}}function Hv(e,t,{retryDelaysSeconds:n}){return{delivered:t===null,reason:t!==null&&e.length>1?`${t}\
 (${e.length} attempts)`:t,attempts:e,maxAttempts:n.length+1,notes:Vv(e.at(-1))}}function Vv(e){let t=Date.parse(e?.response?.
headers.date??""),n=Math.abs(t-Date.parse(e?.attempt.started??""));return n>qv?[`the receiver's clock is ${Math.round(n/
6e4)} minutes off this one's; it may refuse the webhook-timestamp`]:[]}function Tp({id:e,webhook:t,event:n},{delivered:r,
reason:s,attempts:i}){return{id:e,webhook:t,event:n,status:r?"success":"failure",reason:s,attempts:i.map(({attempt:o})=>o)}}
function Sr({id:e,webhook:t,event:n},r){return{id:e,webhook:t,event:n,status:"not_run",reason:r,attempts:[]}}function gi(e,t){
return{...Sr(e,t),status:"failure"}}function Rp(e){let t=n=>e.filter(r=>r.status===n).length;return{delivered:t("success"),
failed:t("failure"),skipped:t("not_run")}}import{createHash as e0}from"node:crypto";function Mp(e,t){let{github:n}=e,r=t.repoName||n.repository,s=r.split("/"),i=s.at(-2),o=Lp(e.completed),a=Lp(e.created),
c=t.tag||n.ref;return{push_data:{...o===null?{}:{pushed_at:o},...n.actor?{pusher:n.actor}:{},...c?{tag:c}:{},images:[]},
repository:{repo_name:r,name:s.at(-1)??r,...i?{namespace:i,owner:i}:{},repo_url:`${t.serverUrl}/${n.repository}`,status:"\
Active",description:"",full_description:"",dockerfile:"",is_private:t.isPrivate,is_official:!1,is_trusted:!0,star_count:0,
comment_count:0,...a===null?{}:{date_created:a}}}}function Lp(e){return e===void 0?null:Date.parse(e)/1e3}var Wv=["skipped","startup_failure","action_required"];function Cp(e){let{run:t,runs:n,status:r,place:s}=e,{repository:i,
apiUrl:o,serverUrl:a}=s,c=`${o}/repos/${i}/actions`,u=t.url??`${c}/runs/${t.id}`,f=_c(),p=f(t.created??zv(n)),h=f(Yv(t,n)),
l=Jv(t,r)?f(t.started):void 0;return bi({build_id:t.id,url:u,status:r,runs:n.map(m=>Xv(m,c,f)),web_url:t.pageUrl??`${a}/${i}\
/actions/runs/${t.id}`,name:t.title??void 0,trigger_name:t.workflow??void 0,created:p,completed:h,status_events:[...p?[{
time:p,status:"QUEUED"}]:[],...l?[{time:l,status:"RUNNING"}]:[],...h&&Re(r)?[{time:h,status:r}]:[]],runs_url:t.jobsUrl??
`${u}/jobs`,reason:Qv(t,s),annotation:null,github:bi({repository:i,workflow:t.workflow??void 0,workflow_path:t.workflowPath??
void 0,run_id:t.id,run_number:t.number??void 0,run_attempt:t.attempt,event:t.event,ref:t.headBranch??void 0,sha:t.headSha??
void 0,actor:t.actor??void 0,conclusion:t.conclusion??void 0})})}function Jv({conclusion:e},t){return t==="QUEUED"||t===
"SKIPPED"?!1:e===null||!Wv.includes(e)}function Yv(e,t){return e.conclusion!==null?e.updated:t.every(({status:n})=>Re(n))?
t.reduce((n,{completed:r})=>r!==null&&r>(n??0)?r:n,null):null}function zv(e){return e.reduce((t,{created:n})=>n!==null&&
n<(t??1/0)?n:t,null)}function bi(e){for(let[t,n]of Object.entries(e))n===void 0&&Reflect.deleteProperty(e,t);return e}function Xv(e,t,n){
let{name:r,status:s}=e,i=e.url??(e.id===null?null:`${t}/jobs/${e.id}`),o=n(e.created),a=n(e.completed),c=i===null?{name:r,
status:s}:{name:r,url:i,status:s,log_url:`${i}/logs`};return e.pageUrl!==null&&(c.web_url=e.pageUrl),o!==void 0&&(c.created=
o),a!==void 0&&(c.completed=a),e.labels.length>0&&(c.host_tag=e.labels.join(",")),c}function jp(e,t){let n=e.runs.map(r=>{
let s=t(r);return s?{...r,tests:s}:r});return{...e,runs:n}}function Qv(e,t){let n=`${t.serverUrl}/${t.repository}`,r=e.event.
startsWith("pull_request")?e.pullRequest:null;if(r){let o=/\/api\/v1$/.test(t.apiUrl)?"pulls":"pull",a=r.title??e.title??
e.subject,c=`${n}/${o}/${r.number}`;return Pp(e.event,`#${r.number}`,a,c)}let s=e.event.startsWith("pull_request")?e.title:
e.subject,i=e.headSha?`${n}/commit/${e.headSha}`:e.pageUrl;return Pp(e.event,e.headBranch,s??e.title,i)}function Pp(e,t,n,r){
let s=[n?.replace(/\s+/g," ").trim(),r].filter(Boolean),i=`GitHub ${e}${t?`(${t})`:""}`;return s.length>0?`${i}: ${s.join(
", ")}`:i}import{createHash as Zv}from"node:crypto";function Nn(e){let t=Buffer.from(e),n=Zv("sha256").update(t).digest("hex");return{text:t.toString(),sha256:n}}function wi(e,t,n){
let r=[],s="";for(let i of me(e))if(i.kind==="text")s+=i.text;else if(i.kind==="broken")s+=i.source;else if(Rt(i.name)===
null)s+=qe(Qt(i,t));else{let o=`\${${[i.name,...i.filters.map(({source:a})=>a)].join("|")}}`;r.push(...n(s),{kind:"place\
holder",placeholder:o}),s=""}return Bp([...r,...n(s)])}function Up(e,t,n){return qn(e,{key:r=>wi(r,t,n),leaf:r=>{let s=zt(
r);if(!s||Rt(s.name)!==null)return wi(r,t,n);let i=Rr(s,t);if(i===Lt)return Lt;if(i===void 0)return"";let o=a=>_a(a,n);return qn(
i,{key:o,leaf:o})}})}function _a(e,t){return Bp(t(e))}function Bp(e){return e.map((t,n)=>t.kind==="placeholder"?t.placeholder:n===e.length-1?Dp(t.text):Dp(`${t.text}{`).slice(
0,-1)).join("")}function Dp(e){return e.replace(/\$+/g,(t,n)=>e[n+t.length]==="{"?t+t:t)}function Fp(e,t){let{callback_url:n,callback_context:r}=t,{callback_token:s,callback_dispatch:i}=t;return{...e,...bi({callback_url:n,
callback_context:r,callback_token:s,callback_dispatch:i})}}function qp(e,t){let{lookup:n,secrets:r}=t,s=_r("url",()=>{let c=Lr(
e.url,n),u=ln(c);if(u!==null)throw new Z(u);return new URL(c)}),i=_r("query",()=>Za(e.query??{},n));i!==""&&(s.search=[s.
search,i].filter(Boolean).join("&"));let{bytes:o,stored:a}=$r(e)?_r("body",()=>t.body(e,n)):t0;return{id:t.id,webhook:e.
name,event:t.event,method:e.method,url:s,shown:Ie(e.url)===null?s.href:`${s.origin}/***`,headers:n0(e,t,o.length>0),body:o,
stored:a,signatures:e.signature,keys:e.secret_name.flatMap(c=>r.get(c)??[])}}function Kp(e){let{repository:t,runId:n,attempt:r,
chain:s,webhook:i,kind:o,status:a}=e,{sender:c}=e,u=[t,n,r,s,i,o,a];return`msg_${e0("sha256").update(JSON.stringify(c?[...u,
c.runId,c.attempt]:u)).digest("hex").slice(0,32)}`}var t0={bytes:Buffer.alloc(0),stored:Nn("")};function $r({method:e,body:t,
payload:n}){return!(e==="GET"||e==="HEAD")||t!==void 0||n!==void 0}function n0({headers:e,username:t,password:n},{id:r,event:s,
lookup:i},o){let a=Object.entries(e).flatMap(([u,f])=>{let p=_r(`headers.${u}`,()=>{let h=Ki(f,i);return h===null?null:r0(
h)});return p===null?[]:[[u.toLowerCase(),p]]}),c=_r("username",()=>{if(t===void 0)return{};let u=`${rt(t,i)}:${rt(n??"",
i)}`;return{authorization:`Basic ${Buffer.from(u).toString("base64")}`}});return{...o&&{"content-type":"application/json"},
"user-agent":`webhook-action/${Ar}`,...Object.fromEntries(a),...c,"webhook-id":r,"webhook-event":s}}function r0(e){if(new RegExp(
"(?!\\t)\\p{Cc}","u").test(e))throw new Z("a value brings a control character into the header; take it out, or encode it\
 with the filter url");return e.trim()}function _r(e,t){try{return t()}catch(n){throw n instanceof Z?new Z(`${e}: ${n.message}`):
n}}var s0=/^webhook-action\/(?:record|callback)\//;function i0(e,t){let n=JSON.stringify(e);return{bytes:Buffer.from(n),
stored:Nn(_a(n,t))}}function Gp(e){let t=new Map,n=Gf(e.secrets),r=(s,i)=>{let o=t.get(s)??i0(i(),n);return t.set(s,o),o};
return(s,i)=>{let{body:o,payload:a="jobserv"}=s;if(o!==void 0)return o0(o,i,n);if(a==="github")return r("github",()=>e.event);
let c=e.payload;if(c===null)throw new Error("the build was not read");if(a==="jobserv")return r("jobserv",()=>Fp(c,e.keys));
let u=m=>m===void 0?null:rt(m,i),f=u(s.dockerhub?.repo_name),p=u(s.dockerhub?.tag),{serverUrl:h,isPrivate:l}=e;return r(
JSON.stringify(["dockerhub",f,p]),()=>Fp(Mp(c,{serverUrl:h,isPrivate:l,repoName:f,tag:p}),e.keys))}}function o0(e,t,n){if(typeof e!=
"string")return{bytes:Buffer.from(JSON.stringify(Gi(e,t))),stored:Nn(JSON.stringify(Up(e,t,n)))};let r=rt(e,t);if(s0.test(
r))throw new Z("it begins as what this action signs for itself; begin it otherwise");return{bytes:Buffer.from(r),stored:Nn(
wi(e,t,n))}}var a0=8,c0=/^[a-z]{1,10}$/,u0=/^[\d.,:/+_-]+(?:[T ][\d.:]+)?(?:Z|[+-][\d:]+)?$/;function Hp(e,{headers:t},n){
let r=e.username===void 0?[]:[t.authorization],s=n.get(Ie(e.url)??"");return[...s===void 0?[]:l0(new URL(s)),...r.flatMap(
i=>i?.replace(/^Basic /,"")??[])]}function l0({pathname:e,search:t,searchParams:n}){let r=e.slice(1),s=t.slice(1),i=[e+t,
e,t],o=s.split("&").map(u=>u.slice(u.indexOf("=")+1)),a=[...r.split("/"),...o],c=[r+t,r,s,...a.flatMap(u=>[u,p0(u)]),...n.
values()];return[...new Set([...i,...c.filter(f0)])].filter(u=>u!==""&&u!=="/")}function f0(e){return e.length>=a0&&!c0.
test(e)&&!u0.test(e)}function p0(e){try{return decodeURIComponent(e)}catch{return e}}var h0=1e3,d0=1e4,m0=1e5;var vi=O(z(),jn(),Wt(0)),Tn=O(N(),It(h0)),Vp=O(N(),we(/^[0-9a-f]{64}$/)),Wp=C({run_id:vi,run_attempt:vi}),Jp=O(N(),Ri(),
be(e=>Number.isFinite(Date.parse(e)))),y0=C({number:vi,status_code:F(vi),error:F(Tn),started:Jp,duration_ms:O(z(),Ni(),Wt(
0))}),g0=C({id:O(N(),we(/^[\x21-\x7e]{1,200}$/)),event:O(N(),we(/^[a-z_]{0,50}$/)),chain:F(Tn),webhook:Tn,status:Bn(["su\
ccess","failure","not_run"]),reason:F(O(N(),It(d0))),attempts:H(y0),body:F(Vp),retry_of:F(Tn),mac:F(Tn),run:k(Wp),first_failed:k(
Jp),given_up:k(ve())}),DT=C({version:ji(1),run:C({repository:Tn,...Wp.entries}),bodies:Bi(Vp,N()),deliveries:O(H(g0),It(
m0))});function $a(e,t,n=[]){return{version:1,run:{repository:e,run_id:t.id,run_attempt:t.attempt},deliveries:n}}function Yp(e,t,{repository:n,...r}){let s=t?.stored??null,i={...e,chain:null,body:s,retry_of:null},o=b0({sent:i,run:r,repository:n},
t?.keys[0]);return{...i,mac:o}}function b0(e,t){let n=w0(e);return n===null||t===void 0?null:ul(t,n)}function w0({sent:{id:e,webhook:t,event:n,body:r},run:{run_id:s,run_attempt:i},repository:o}){return r&&[o,s,i,e,t,n,r.sha256]}var v0="<!-- -->";function de(e){return Se(e).replace(/[&<>"'`*_{}[\]()#+!|~\\@$^=:]|w(?=ww\.)/gi,t=>`&#${t.charCodeAt(0)}\
;${t==="@"?v0:""}`)}function zp(e){return`**${de(e).trim()}**`}function ki(e,t){let n=k0(t);return n===null?de(e):`[${de(e)}](${n})`}function Xp(e,t){return t===""?e:`${e}<br><sub>${t}\
</sub>`}function Ei(e,t){return Qp(t,e.map(n=>`- ${n}
`))}function Si(e,t,n){let r=i=>`| ${i.join(" | ")} |
`,s=r(e)+r(e.map(()=>":--"));return s+Qp(n-Buffer.byteLength(s),t.map(r))}function Qp(e,t){let n="",r=0;for(let[s,i]of t.
entries()){if(r+=Buffer.byteLength(i),r>e)return`${n}
and ${t.length-s} more that do not fit here.
`;n+=i}return n}function k0(e){if(!e||!URL.canParse(e))return null;let{protocol:t,href:n,username:r,password:s}=new URL(
e);return!/^https?:$/.test(t)||r||s?null:n.replace(/[()<>[\]|"'`\\*_~]/g,i=>`%${i.charCodeAt(0).toString(16).toUpperCase()}`)}
var $t={failure:"\u2717",waiting:"\u25CF",success:"\u2713",skipped:"\u2013"};function xa(e,t){return`${$t[e]}\xA0${de(t)}`}
function Aa(e){switch(e){case"PASSED":return"success";case"SKIPPED":return"skipped";case"QUEUED":case"RUNNING":return"wa\
iting";case"FAILED":case"RUNNING_WITH_FAILURES":return"failure"}}var E0="\xA0";function _i(e){let t=Math.max(0,Math.round(
e));if(t<1e3)return Rn(t,"ms");if(t<59950)return Rn((t/1e3).toFixed(1),"s");let n=Math.round(t/1e3),r=Math.floor(n/60);return r<
60?`${Rn(r,"min")} ${Rn(n%60,"s")}`:`${Rn(Math.floor(r/60),"h")} ${Rn(r%60,"min")}`}function Rn(e,t){return`${e}${E0}${t}`}var S0=3e5,_0=2e4,$0=12,x0=8;function Zp(e,t){let{name:n,trigger_name:r,status:s,web_url:i,build_id:o,runs:a}=e,c=n??r??
`build ${o}`;return`${th(s,t(c),i)}
${A0(e,t)}

${a.length===0?`No runs are known.
`:O0(a,t)}`}function eh(e,t){return`${th(e.status,t(e.title),e.page)}
Its jobs were not asked for: no webhook here uses them.
`}function th(e,t,n){return`## ${xa(Aa(e),e)}: ${ki(t,n)}
`}function A0({trigger_name:e,created:t,completed:n,github:r},s){let{run_number:i,run_attempt:o,event:a,ref:c,sha:u,actor:f}=r,
p=i===void 0?"":` ${i}`,h=o>1?`, attempt ${o}`:"",l=[e,a,c,u?.slice(0,x0),f].filter(m=>m!==void 0&&m!=="").map(m=>de(s(m??
"")));return[`Build${p}${h}`,...l,nh(t,n)].filter(m=>m!=="").join(" \xB7 ")}function O0(e,t){let n=e.map(i=>[ki(t(i.name),
i.web_url),xa(Aa(i.status),i.status),nh(i.created,i.completed)]),r=Si(["Run","Status","Time"],n,S0);if(e.length<=$0)return r;
let s=e.filter(({status:i})=>i==="FAILED").map(i=>`${ki(t(i.name),i.web_url)} ${i.status}`);return`${Ei(s,_0)}
<details><summary>${e.length} runs: ${I0(e)}</summary>

${r}
</details>
`}function I0(e){let t=new Map;for(let{status:n}of e)t.set(n,(t.get(n)??0)+1);return[...t].map(([n,r])=>`${r} ${n}`).sort().
join(", ")}function nh(e,t){let n=Date.parse(t??"")-Date.parse(e??"");return n>0?_i(n):""}var N0=3e5,T0=1e5,rh=6,R0=["Webhook","Event","Result","Code","Attempts","Time"];function sh(e,t){if(e.length===0)return`\
## Deliveries

There was nothing to deliver.
`;let n=e.filter(({status:s})=>s==="failure").map(({webhook:s,reason:i})=>`${zp(t(s))} failed: ${de(t(i??""))}`),r=e.map(
s=>M0(s,t));return`## Deliveries: ${L0(e)}

${n.length===0?"":`${Ei(n,T0)}
`}${Si(R0,r,N0)}`}function L0(e){let{delivered:t,failed:n,skipped:r}=Rp(e);return[...n>0?[`${$t.failure}\xA0${n} failed`]:
[],...t>0?[`${$t.success}\xA0${t} delivered`]:[],...r>0?[`${$t.skipped}\xA0${r} skipped`]:[]].join(", ")}function M0(e,t){
let{webhook:n,event:r,attempts:s,id:i}=e,o=s.at(-1);return[Xp(de(t(n)),de(i)),de(r),P0(e,t),o?ih(o):"",C0(s),j0(s)]}function P0({
status:e,reason:t},n){switch(e){case"success":return`${$t.success}\xA0delivered`;case"failure":return`${$t.failure}\xA0fail\
ed`;case"not_run":return`${$t.skipped}\xA0skipped: ${de(n(t??""))}`}}function ih({status_code:e,error:t}){return de(String(
e??t??""))}function C0(e){let t=e.length;if(t<2)return t===0?"":"1";let n=e.slice(-rh).map(ih);return`${t}: ${[...t>rh?[
"\u2026"]:[],...n].join(", ")}`}function j0(e){let[t]=e,n=e.at(-1);if(t===void 0||n===void 0)return"";let r=Date.parse(n.
started)-Date.parse(t.started);return _i(r+n.duration_ms)}var D0=["FAILED","RUNNING","QUEUED","PASSED","SKIPPED"],U0=500,B0=2;async function uh(e,t,n,r){let s=`/repos/${t}/action\
s/runs/${n}`,i={...Te(t),run_id:n},o={keys:["jobs","workflow_jobs"],most:U0},a=await ah(`${s}/attempts/${r}/jobs`,()=>e.
pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",{...i,attempt_number:r},o));if(a!==
null&&r===1)return a;let c=await ah(`${s}/jobs`,()=>e.pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",{...i,
filter:"all"},o));if(c===null)return a;let u=a??c.filter(f=>(f.attempt??r)===r);return[...u,...F0(u,c,r)]}function F0(e,t,n){
let r=t.filter(u=>u.attempt!==null&&u.attempt<n),s=[...Oa(r,u=>u.attempt??0)],i=new Map;for(let[,u]of s.toSorted(([f],[p])=>f-
p))for(let[f,p]of Oa(u,h=>h.name))i.set(f,[...p,...oh(i.get(f)??[],p.length)]);let o=Oa(e,u=>u.name),a=[...i].flatMap(([
u,f])=>oh(f,o.get(u)?.length??0)),c=new Set(a);return r.filter(u=>c.has(u))}function oh(e,t){let n=({status:r,conclusion:s})=>D0.
indexOf(le(r,s));return e.toSorted((r,s)=>n(r)-n(s)).slice(0,Math.max(0,e.length-t))}function Oa(e,t){let n=new Map;for(let r of e){
let s=t(r),i=n.get(s);i?i.push(r):n.set(s,[r])}return n}async function ah(e,t){let n="";for(let r=0;r<B0;r++){let s=await q0(
e,t()).catch(i=>{if(i instanceof V&&i.isMissingRoute)return null;throw i});if(s===null)return null;if(s.known>=s.total)return s.
jobs;n=`${s.known} of ${s.total}`}throw new V(`GET ${e} listed only ${n} jobs; run this job again`,200)}async function q0(e,t){
let n=[],r=new Map,s=0,i=0;for await(let o of t){if(o.total===null&&o.items.length===0&&s===0)throw new V(`GET ${e} list\
ed no jobs and gave no count`,200);i=o.total??0;let a=n.length;for(let c of o.items){let u=H0(c);if(u===null)throw new V(
`GET ${e} listed something that is no job`,200);let f=u.id===null?void 0:r.get(u.id);f&&JSON.stringify(f)===JSON.stringify(
u)||(f===void 0&&s++,u.id!==null&&r.set(u.id,u),n.push(u))}if(n.length===a)break}return{jobs:n,known:s,total:i}}var K0=[
"success","failure","cancelled","skipped"],G0=new Map([["running","in_progress"],["blocked","waiting"]]);function H0(e){
if(!W0(e))return null;let t=J0(e.id)?e.id:null,n=ch(e.labels);return{id:t,name:xe(e.name)??`job ${t??""}`.trim(),attempt:typeof e.
run_attempt=="number"?e.run_attempt:null,checkRunId:xe(e.check_run_url)?.replace(/^.*\//,"")||null,...V0(xe(e.status)??"",
e.conclusion),runnerName:xe(e.runner_name),labels:n.length>0?n:ch(e.runs_on),url:xe(e.url),pageUrl:xe(e.html_url),created:ht(
xe(e.created_at)),started:ht(xe(e.started_at)??xe(e.started)),completed:ht(xe(e.completed_at)??xe(e.stopped))}}function V0(e,t){
return t===void 0&&K0.includes(e)?{status:"completed",conclusion:e}:{status:G0.get(e)??e,conclusion:xe(t)}}function W0(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}function J0(e){return Number.isSafeInteger(e)}function xe(e){return typeof e==
"string"&&e!==""?e:null}function ch(e){return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}var lh=["success","failure","cancelled","skipped"];function ph(e){if(e.trim()==="")return null;let t=Y0(e);if(!U(t))throw fh();
let n=Object.entries(t).map(([r,s])=>{let i=w(s,"result");if(typeof i!="string")throw fh();if(lh.includes(i))return[r,i];
throw new T(`input needs says that "${r}" is "${i}"; write one of ${lh.join(", ")}, as "needs: \${{ toJSON(needs) }}" doe\
s`)});return n.length===0?null:new Map(n)}function fh(){return new T('input needs is not a result of jobs; write "needs:\
 ${{ toJSON(needs) }}"')}function Y0(e){try{return JSON.parse(e)}catch{return}}function Ia(e,t){let n=new Map;for(let u of e){
let f=z0(u.name,t);f&&n.set(u,f)}let r=X0(n),s=new Set(r.values()),o=[...t].some(([u,f])=>f==="success"&&!s.has(u))||e.every(
u=>u.status!=="PASSED"||r.has(u)),a=new Set;for(let[u,f]of r)Re(u.status)||a.add(f);let c=new Map;for(let[u,{key:f}]of n){
let p=!Re(u.status)||!a.has(f);c.set(u,{word:t.get(f)??"",clear:r.has(u),sure:r.has(u)&&o&&p})}return c}function z0(e,t){
let[,n,r]=/^([^ ]+)( \(| \/ |$)/.exec(e)??[];return n===void 0||r===void 0?null:t.has(n)?{key:n,kind:r}:null}function X0(e){
let t=new Map;for(let{key:r,kind:s}of e.values()){let i=t.get(r);i?i.push(s):t.set(r,[s])}let n=new Map;for(let[r,[s="",
...i]]of t){let o=[s,...i].filter(a=>a==="").length;o===1?n.set(r,""):i.every(a=>a===s)&&o===0&&n.set(r,s)}return new Map(
[...e].flatMap(([r,{key:s,kind:i}])=>n.get(s)===i?[[r,s]]:[]))}function hh({needs:e,jobStatus:t}){return e!==null&&t==="\
success"}function dh(e,t){let{jobId:n,runnerName:r,jobKey:s}=t,i=e.find(p=>n!==null&&(String(p.id)===n||p.checkRunId===n));
if(i)return i;let o=p=>r===null?p.name===s:p.runnerName===r,a=Q0(e,t.needs).filter(p=>o(p)&&p.status!=="completed"&&p.conclusion===
null),c=a.filter(p=>p.status==="in_progress"),[u,f]=c.length>0?c:a;return f?null:u??null}function Q0(e,t){if(t===null)return e;
let n=e.map(s=>({job:s,name:s.name,status:le(s.status,s.conclusion)})),r=Ia(n,t);return n.flatMap(s=>r.get(s)?.clear?[]:
s.job)}function yh(e,t,n){let r={runs:[],lagging:[],believed:[],forgiven:[],doubted:[],unfinished:[]},s=t&&dh(e,t),i=new Map(e.
filter(a=>a!==s).map(a=>[a,mh(a)])),o=Ia([...i.values()],t?.needs??new Map);for(let a of e){let c=i.get(a);c?r.runs.push(
Z0(c,o.get(c),r)):t&&!hh(t)&&r.runs.push(wh(mh(a),t.jobStatus,n))}return r}function Z0(e,t,n){let{name:r,status:s}=e,{word:i,
clear:o,sure:a}=t??{};if(Re(s)){if(s!=="FAILED"||i!=="success")return e}else{if(o&&n.lagging.push(r),i!==void 0&&a)return n.
believed.push(r),wh(e,i,null);n.unfinished.push(r)}return a?(n.forgiven.push(r),{...e,counts:!1}):(t&&n.doubted.push(r),
e)}function gh(e){return[...e].map(([t,n])=>({name:t,status:le("completed",n),conclusion:n,counts:!0,id:null,url:null,pageUrl:null,
labels:[],created:null,completed:null}))}function bh(e){return[...e?.values()??[]].filter(t=>le("completed",t)==="FAILED")}
function mh(e){let{id:t,name:n,conclusion:r,url:s,pageUrl:i,labels:o,created:a,started:c}=e,u=le(e.status,r);return{name:n,
status:u,conclusion:r,counts:!0,id:t,url:s,pageUrl:i,labels:o,created:a??c,completed:Re(u)?e.completed:null}}function wh(e,t,n){
let r=le("completed",t);return{...e,status:r,conclusion:t,completed:n}}var Na=3e4,vh=2500;async function kh(e,t){let{repository:n,apiUrl:r,serverUrl:s,own:i}=t,o=i?await ek(e,t):await tk(e,t),
a=await nk(e,t,o),c=Ta(o,a,i),{status:u}=c,f={repository:n,apiUrl:r,serverUrl:s};return e.log.info(`run ${o.id}, attempt\
 ${o.attempt}, of ${o.workflow??n}: ${u}, ${a.length===1?"1 run":`${a.length} runs`}`),{...c,payload:Cp({run:o,runs:a,status:u,
place:f}),run:o,failedRuns:a.filter(({status:p})=>p==="FAILED").map(({name:p})=>p)}}async function ek({api:e,log:t},n){let{
repository:r,runId:s,env:i}=n,o=n.attempt??i.runAttempt,a={...dt(i),id:s,attempt:o};try{let c=await lo(e,r,s,o);return{...Eh(
c,a),status:a.status,conclusion:null,refKind:a.refKind??c.refKind,pullRequest:a.pullRequest??c.pullRequest}}catch(c){if(!(c instanceof
V&&c.isMissingRoute))throw c;return t.warning(`the server has no API for workflow runs (404): the times of run ${s} are \
missing`),a}}async function tk({api:e},t){let{repository:n,runId:r,attempt:s,env:i}=t,o=await lo(e,n,r,s).catch(c=>{throw c instanceof
V&&c.status===404?new V(`the API has no run ${r}${s?`, attempt ${s},`:""} of ${n} (404): check run-id and run-attempt, o\
r add "permissions: actions: read" to the job; where the server has no API for runs, report from a job of that run`,404):
c}),a=zr(i.event);return a?.id===o.id&&a.attempt===o.attempt?Eh(o,a):o}async function nk(e,t,n){let{api:r,log:s,clock:i,
signal:o}=e,{repository:a,own:c}=t,u=i.now(),f=[];for(let p=0;;p+=vh){let h=await uh(r,a,n.id,n.attempt);if(h===null)return sk(
e,n,c);let l=i.now(),{runs:m,lagging:d,...y}=yh(h,c,l);if(d.length>0&&p<Na&&l-u<Na){p===0&&s.info(`${Ln(d)} done in need\
s but not in the API, asking on for up to ${Na/1e3} s`),f=d,await i.sleep(vh,o);continue}return f.length>0&&d.length===0&&
s.info(`${Ln(f)} done in the API too, after ${Math.round((l-u)/1e3)} s`),rk(s,y),m}}function rk(e,{believed:t,forgiven:n,
doubted:r,unfinished:s}){t.length>0&&e.warning(`${Ln(t)} unfinished in the API after 30 s; the results in needs are used`),
n.length>0&&e.warning(`${Ln(n)} FAILED, but success in needs (continue-on-error): does not count against the build`),r.length>
0&&e.warning(`${Ln(r)} looks like a job in needs, but may be another one, and so counts as it is: put every job into nee\
ds, and name none like another's key`),s.length>0&&e.info(`${Ln(s)} unfinished`)}function sk({log:e},t,n){let r=`the API\
 has no jobs of run ${t.id} (404)`;return n?.needs?(e.info(`${r}: needs alone says how they ended`),gh(n.needs)):(e.warning(
n?`${r}: the build is what job-status says; give the other jobs as "needs: \${{ toJSON(needs) }}"`:`${r}: the build is w\
hat the run itself says`),[])}function Eh(e,t){let n=Object.entries(e).filter(([,r])=>r!==null);return{...t,...Object.fromEntries(
n)}}function Ln(e){return e.map(t=>`"${t}"`).join(", ")}function Ta(e,t,n){let r=n?ok(n):[],s=r.length>0?"FAILED":ak(e,t,
n),i=t.filter(({counts:c,status:u})=>c&&u==="FAILED").map(({conclusion:c})=>c??""),o=e.conclusion!==null&&r.length===0,a=ik(
o?e.conclusion:null,[...r,...i],t.length>0);return a==="stale"?{status:s,dockerHub:"error",noResult:a}:a==="action_requi\
red"?{status:"QUEUED",dockerHub:"error",noResult:a}:{status:s,dockerHub:Vc(s,o?[e.conclusion??""]:[...r,...i]),noResult:a}}
function ik(e,t,n){switch(e){case"stale":return"stale";case"action_required":return n?null:"action_required";case"cancel\
led":return t.every(r=>r==="cancelled")?"cancelled":null;case null:return t.length>0&&t.every(r=>r==="cancelled")?"cance\
lled":null;default:return null}}function ok({jobStatus:e,needs:t}){let n=bh(t);return e==="success"?n:[e,...n]}function ak(e,t,n){
if(e.conclusion!==null)return le(e.status,e.conclusion);let r=Hc(t.map(({counts:s,status:i})=>s?i:"PASSED"));return r!==
null?r:n?"PASSED":le(e.status,null)}async function Sh(e,t,n){let{inputs:r}=e,{environment:s}=r,i=ph(r.needs),o=eu(r),a=o.own?uk(r,i):null,c=n?null:o.run,u=c===
null?await ck(e,t,o,a):null,f=u?.run??c??dt(s),{status:p,noResult:h}=u??Ta(f,[],a);return{repository:s.repository,subject:o,
run:f,facts:Xr(f,s.repository),status:p,noResult:h,build:u,values:{github:co(f,s),...u===null?{}:{build:u.payload,status:Jc(
u),runs:{failed:u.failedRuns.join(", "),count:u.payload.runs.length}}}}}async function ck({inputs:e,config:t},n,r,s){let{
environment:i}=e,{repository:o,apiUrl:a,serverUrl:c}=i,u=await kh(n,{repository:o,apiUrl:a,serverUrl:c,runId:r.runId,attempt:r.
attempt,own:s,env:i}),f=t.notify?.tests_url;return f===void 0?u:{...u,payload:lk(f,u,e,n.log)}}function uk({jobId:e,jobStatus:t,
environment:n},r){if(t===null)throw new T("input job-status is empty; leave it out or give ${{ job.status }}");let{runnerName:s,
job:i}=n;return{jobId:e||null,jobStatus:t,runnerName:s||null,jobKey:i||null,needs:r}}function lk(e,{payload:t,run:n},{environment:r,
variables:s},i){let o=co(n,r),a=new Map,c=jp(t,u=>{let f={build:t,github:o,run:u};try{return Lr(e,Mr(f,new Map,s))}catch(p){
if(!(p instanceof Z))throw p;let{message:h}=p;return a.set(h,[...a.get(h)??[],u.name]),null}});for(let[u,[f,...p]]of a){
let h=p.length>0?` and ${p.length} more`:"";i.warning(`notify.tests_url: ${u}; run "${f}"${h} goes without tests`)}return c}var Ra=20;function _h(e,t,n){let r=new Set(t.filter(({required:i})=>!i).map(({name:i})=>i)),s=e.filter(({status:i})=>i===
"failure");for(let{webhook:i,reason:o}of s)r.has(i)&&n.warning(`webhook "${i}" failed, but is not required: ${o}`);return s.
filter(({webhook:i})=>!r.has(i))}function $h(e,{cancelled:t,fix:n}){if(t)return"The step was cancelled; see the deliveri\
es output for what went out.";let[r]=e;if(r===void 0)return null;let s=e.slice(0,Ra).map(({webhook:o,reason:a})=>`webhoo\
k "${o}" failed: ${a}`),i=e.length>Ra?[`and ${e.length-Ra} more`]:[];return[...s,...i,...n===null?[]:[n]].join("; ")}async function xh(e,{repository:t,branch:n,sha:r}){let s=Te(t),{json:i}=await e.request("GET /repos/{owner}/{repo}/branc\
hes/{branch}",{...s,branch:n}),o=w(i,"commit"),a=w(o,"sha")??w(o,"id");if(a===r)return!0;if(typeof a!="string")return!1;
let c=await e.request("GET /repos/{owner}/{repo}/compare/{basehead}",{...s,basehead:`${a}...${r}`,per_page:1}),u=w(c.json,
"status");return u==="behind"||u==="identical"}async function Ah(e,{repository:t,tag:n,sha:r}){let s=Te(t),i=await e.request(
"GET /repos/{owner}/{repo}/git/ref/{ref}",{...s,ref:`tags/${n}`}),o=w(i.json,"object"),a=w(o,"sha");if(w(o,"type")!=="ta\
g"||typeof a!="string")return a===r;let c=await e.request("GET /repos/{owner}/{repo}/git/tags/{tag_sha}",{...s,tag_sha:a});
return w(w(c.json,"object"),"sha")===r}function Nh(e,t,n){let r=yk(e.notify?.webhooks??[],t.inputs.only);r.length===0&&n.warning("nothing is sent: the config h\
as no notify.webhooks");let s=Ma(r,t.inputs),i=gk(s,t,n);return{webhooks:r,missingSecrets:i}}function Th({webhooks:e},t){
return Ma(e,t).some(n=>dk(n,t.mode==="test"))}async function Rh({webhooks:e,missingSecrets:t},n,r,s){let i=r.mode==="tes\
t",o=Ma(e,r),a=i?null:await fk(n,s,o),c=i?n.facts:await vk(n,s,o),u=[],f=[];for(let p of e){let h=t.has(p)?{reason:"no_s\
ecret",text:"its secret is empty"}:a===null?{event:"test"}:pk(p,a,{...n,facts:c});"event"in h?u.push({webhook:p,...h}):f.
push({webhook:p,...h})}for(let{webhook:p,text:h}of f)s.log.info(`webhook "${p.name}" skipped: ${h}`);return{selected:u,skipped:f}}
async function fk(e,t,n){let{subject:r,run:s,repository:i}=e,a=r.kind==="completed"&&n.some(({events:c})=>La(c,ho))?await Qc(
e,s,()=>Zc(t.api,i,s)):null;return a!==null&&t.log.info(`build_status_changed: ${a.changed?"yes":"no"}, ${a.reason}`),{events:Xc(
r.kind,e,a),change:a}}function La(e,t){return e.some(n=>t.includes(n))}function pk({enabled:e,events:t,match:n,only_failures:r},s,i){
if(!e)return{reason:"disabled",text:"enabled is false"};let o=t.find(c=>s.events.includes(c));if(o===void 0)return{reason:"\
events",text:hk(t,s,i)};let a=Ek(n,i.facts);return a!==null?{reason:"match",text:a}:r&&(!on(i.status)||i.noResult!==null)?
{reason:"only_failures",text:`it wants only_failures, ${Lh(i)}`}:{event:o}}function hk(e,{change:t},n){let r=t!==null&&n.
noResult===null&&La(e,ho)?` (${t.reason})`:"";return`it wants ${e.join(", ")}, ${Lh(n)}${r}`}function Ma(e,{mode:t}){return e.
filter(({enabled:n})=>n||t==="test")}function dk(e,t){let{payload:n="jobserv",body:r,events:s,only_failures:i}=e,o=$r(e)&&
r===void 0&&n!=="github",a=ls(e).some(c=>/^(build|runs|status)\b/.test(c));return o||a||t?o||a:i||La(s,tu)}function Lh({
status:e,noResult:t}){let n=po(t);return n!==null?`the build is ${e}: ${n}`:`the build ${e==="PASSED"||e==="FAILED"?"":"\
is "}${e}`}var mk="dependabot[bot]",$i="variables.",Oh=10;function yk(e,t){let n=e.map(({name:s})=>s),r=t.filter(s=>!n.includes(
s)).map(s=>({message:`input only names "${s}", which the config does not have; write ${Q(s,n)??`one of ${n.join(", ")}`}`}));
if(r.length>0)throw new T(r);return e.filter(({name:s})=>t.length===0||t.includes(s))}function gk(e,{secrets:t,inputs:n},r){
let{environment:s}=n,i=e.map(o=>({webhook:o,names:hn(o).filter(a=>t.get(a)==="")})).filter(({names:o})=>o.length>0);if(i.
length>0&&!wk(s))throw new T(i.map(({webhook:o,names:a})=>({message:`webhook "${o.name}" needs the secret ${a.join(", ")}\
, which is empty; set it in the repository's or the organisation's secrets`})));for(let{webhook:o,names:a}of i)r.warning(
`webhook "${o.name}" is skipped: GitHub gives runs of forks and of Dependabot no secrets, so ${a.join(", ")} is empty; t\
o notify of these too, send from a workflow_run workflow`);return new Set(i.map(({webhook:o})=>o))}function Mh(e,t,n){let r=new Set(
e.flatMap(ls).filter(s=>s.startsWith($i)));for(let s of r)Pr(t,s.slice($i.length)).kind==="none"&&n.warning(`${s} has no\
 value${bk(s,t)}`)}function bk(e,t){if(Object.keys(Object(t)).length===0)return"; give the input variables";let r=rc(t),
s=Q(e.slice($i.length),r),i=r.slice(0,Oh).join(", "),o=r.length-Oh,a=r.length===0?", and no other":`, but ${i}${o>0?` an\
d ${o} more`:""}`;return`: the input variables has none of that name${s?`; did you mean ${$i}${s}?`:a}`}function wk(e){let{
fork:t}=Xr(dt(e),e.repository);return t||e.actor===mk}async function vk({run:e,facts:t,repository:n},{api:r},s){if(!t.refUncertain||
t.fork)return t;let i=t.branch,o=e.headSha??"",a=f=>s.some(({match:{[f]:p}})=>p!==void 0&&Ur(p,i)),c=()=>xh(r,{repository:n,
branch:i,sha:o}),u=()=>Ah(r,{repository:n,tag:i,sha:o});return{...t,notBranch:a("branch")?await Ih(`branch ${i} has the \
run's commit`,c):null,notTag:a("tag")?await Ih(`tag ${i} is at the run's commit`,u):null}}async function Ih(e,t){try{return await t()?
null:`no ${e}`}catch(n){if(!(n instanceof V))throw n;let{status:r,message:s}=n;return r===403||r===404?`the API does not\
 say that a ${e} (${r}); if so, add "permissions: contents: read" to the job`:`the API does not say that a ${e}: ${s}`}}
var kk=["repository","branch","tag","workflow","event","actor"];function Ek(e,t){for(let n of kk){let r=e[n];if(r===void 0)
continue;let s=n==="branch"||n==="tag";if(s&&t.fork&&e.repository===void 0)return`the run comes from a fork (${t.repository||
"unknown"}), whose branches fit no pattern`;if(!Ur(r,t[n]))return`match.${n} is ${r.join(", ")} and the run's is ${t[n]||
"unknown"}`;let i=n==="branch"?t.notBranch:t.notTag;if(s&&i!==null)return`match.${n} is ${r.join(", ")}, but ${i}`}return null}var Ph="unsigned: it has no secret_name";function Pa(e,t,n){let{id:r,method:s,shown:i,headers:o,body:a,keys:c,signatures:u}=e,
f=dn(u,{id:r,timestamp:0,body:a},c),p=t??"(the time of the attempt)",h=u.flatMap(l=>ps(l).slice(1));return[`${s} ${i}`,...Dh(
o,n),`webhook-timestamp: ${p}`,...Object.keys(f).map(l=>`${l}: ${h.includes(l.toLowerCase())?p:"***"}`),...c.length===0?
[Ph]:[],Nk(e),...Rk(n(a.toString("utf8")))]}function Ch({method:e,shown:t,keys:n,signatures:r}){let s=r.map(i=>typeof i==
"string"?i:i.header);return[`${e} ${t}`,n.length===0?Ph:`signed: ${s.join(", ")}`]}function jh({attempts:e,maxAttempts:t,
notes:n},r,s){return[...e.flatMap(i=>[Sk(i,t),..._k(i,r,s)]),...n]}function Sk({attempt:e,message:t,waitedMs:n},r){let{number:s,
status_code:i,error:o,duration_ms:a}=e,c=r>1?`${s} of ${r}`:s,[u]=t?.split("; ",1)??[],f=u===void 0||o===null?`HTTP ${i}`:
u.replace(`${o}: `,o==="status"?"":`${yi(o)}: `),p=n===null?"":`; retrying in ${(n/1e3).toFixed(1)} s`;return`attempt ${c}\
: ${f} (${a} ms)${p}`}function _k({response:e,message:t,signatures:n},r,s){if(e===null||r==="never")return[];if(r==="on-\
failure"&&t===null)return[];let i=a=>s(Ak(a,n)),o=e.body.toString("utf8");return[...r==="always"?Dh(e.headers,i):[],`res\
ponse: ${o===""?"(empty)":Se(i(o))}`]}var $k=/[\s,:=]+/,xk=16;function Ak(e,t){let n=fi();for(let r of t)for(let s of[r,
...r.split($k)])s.length>=xk&&n.add(s);return n.redact(e)}function Dh(e,t){return Object.entries(Jf(e)).map(([n,r])=>`${n}\
: ${Se(t(Ok.includes(n)?Ik(r):r))}`)}var Ok=["location","content-location","link"];function Ik(e){return e.replaceAll(/[?#][^>\s]*/g,
t=>`${t.charAt(0)}${In}`)}function Nk({body:e,inPayloadFile:t}){return e.length===0?"no body":`body, ${e.length===1?"1 b\
yte":`${e.length} bytes`}${t?", as in the file of the output payload-file":""}:`}var Tk=1e3;function Rk(e){let t=/^\s*[{[]/.
test(e),n=[],r=0,s=0,i=0,o=!1;for(let a=0;a<e.length;a+=1){if(a-r>=Tk){let u=[s,i].find(f=>f>r)??Mk(e,a);n.push(e.slice(
r,u)),r=u}if(!t)continue;let c=e[a];if(c==='"'&&!(o&&Lk(e,a)))o=!o;else{if(o)continue;c===","||c==="{"||c==="["?s=a+1:c===
":"&&(i=a+1)}}return r<e.length&&n.push(e.slice(r)),n}function Lk(e,t){let n=0;for(;e[t-1-n]==="\\";)n+=1;return n%2===1}
function Mk(e,t){return/[\ud800-\udbff]/.test(e[t-1]??"")?t-1:t}var Pk=50,Uh=500;function Bh({secrets:e,inputs:t},n,r,{id:s,event:i,values:o,body:a}){let c=Mr(o,e,t.variables);try{let u=qp(
r,{id:s,event:i,lookup:c,secrets:e,body:a});for(let p of Hp(r,u,e))n.mask(p);let f=Se(n.redact(u.shown));return{kind:"re\
quest",prepared:{...u,shown:f}}}catch(u){if(!(u instanceof Z))throw u;return{kind:"impossible",reason:Se(n.redact(u.message),
Uh)}}}function Fh({inputs:e,allowlist:t},{signal:n},r){let s=e.mode==="test";return{allowlist:t,successCodes:r.success_codes,timeoutMs:r.
timeout??qc,retryDelaysSeconds:s?[]:r.retry_schedule??io,retryOnlyIfUndelivered:!1,keepAlive:!0,signal:n}}async function qh({
inputs:e,allowlist:t},n,r){if(Bk(e.allowedHosts,n,r.map(({prepared:o})=>o.url)),e.dryRun)return r.map(({prepared:o})=>Ck(
{allowlist:t},n,o));let s=async({prepared:o,options:a})=>({prepared:o,outcome:await Np(n,o,a)}),i=[];for await(let{prepared:o,
outcome:a}of Fk(r,Pk,s))i.push(jk(e,n,o,a));return i}function Ck({allowlist:e},t,n){let r=os(e,n.url,n.method)?.replace(
/\.$/,"")??null,s=Pa(n,null,t.redact),i=r===null?"sent":`refused: ${r}`;return t.log.group(`webhook "${n.webhook}" would\
 be ${i}`,s),r===null?Sr(n,"dry_run"):gi(n,`blocked: ${r}`)}function jk(e,t,n,r){let s=e.mode==="test",i=Tp(n,Uk(r,t));Dk(
t,i,[...s?Pa(n,r.attempts[0]?.timestamp??null,t.redact):Ch(n),...jh(r,s&&e.showResponse==="on-failure"?"always":e.showResponse,
t.redact)]);for(let o of r.notes)t.log.warning(`webhook "${n.webhook}": ${o}`);return i}function Dk(e,t,n){let{webhook:r,
event:s,status:i,reason:o,attempts:a,id:c}=t,u=a.at(-1),f=u?.status_code??(u?.error?yi(u.error):""),p=i==="success"?"del\
ivered":"FAILED";e.log.group(`webhook "${r}" ${p}: ${f} (event ${s})`,[...n,`${c}: ${p}${o===null?"":`: ${o}`}`])}function Uk(e,{
redact:t}){let{reason:n}=e;return{...e,reason:n===null?null:Se(t(n),Uh)}}function Bk(e,t,n){e.includes("public")&&n.some(
r=>t.proxied(r))&&t.log.notice("deliveries go through a proxy, where their names resolve: addresses behind names are not\
 checked; name the hosts in allowed-hosts to be sure")}async function*Fk(e,t,n){let r=e.entries(),s=new Map,i=()=>{let{value:o,
done:a}=r.next();if(a)return;let[c,u]=o,f=n(u);s.set(c,f),f.then(i,i)};for(let o=0;o<t;o++)i();for(let o=0;;o++){let a=s.
get(o);if(a===void 0)return;s.delete(o),yield await a}}var qk="fix it and re-run this job, or redeliver (docs/redelivery.md)";async function Kh(e,t){let{inputs:n}=e,r=await e.
loadConfig(),s=Nh(r,e,t.log),i=await Sh({inputs:n,config:r},t,Th(s,n)),{selected:o,skipped:a}=await Rh(s,i,n,t),c=i.build===
null?void 0:r.notify?.tests_url;Mh([...o.map(({webhook:p})=>p),c],n.variables,t.log);let u=Kk(o,i,e,t),f=await qh(e,t,u.
flatMap(({webhook:p,rendered:h})=>h.kind==="request"?{prepared:h.prepared,options:Fh(e,t,p)}:[]));return Hk({webhooks:s.
webhooks,run:i,skipped:a,requests:u,deliveries:f},n,t)}function Kk(e,t,n,r){let{inputs:s,secrets:i}=n,{environment:o}=s,
a=Gp({payload:t.build?.payload??null,isPrivate:t.run.isPrivate,serverUrl:o.serverUrl,event:o.event,keys:{},secrets:i});return e.
map(({webhook:c,event:u})=>{let f=Gh(c,t,s),p={...t.values,event:{name:u}},h=Bh(n,r,c,{id:f,event:u,values:p,body:a});return h.
kind==="request"&&(h.prepared.inPayloadFile=Gk(c)),{id:f,event:u,webhook:c,rendered:h}})}function Gh(e,{run:t,subject:n,
status:r,repository:s},{mode:i}){return Kp({repository:s,runId:t.id,attempt:t.attempt,chain:null,webhook:e.name,kind:i===
"test"?"test":n.kind,status:r})}function Gk(e){let{body:t,payload:n="jobserv"}=e;return $r(e)&&t===void 0&&n==="jobserv"}
function Hk(e,t,n){let{run:r,webhooks:s}=e,{environment:i}=t,o=Vk(e,t,n),a=Wk(e.requests),c=_h(o,s,n.log),u=n.signal.aborted,
f=t.mode==="notify"&&!t.dryRun&&c.some(({webhook:l})=>a.has(l)),p=r.build?.payload??null,h=$a(i.repository,r.run);return{
result:c.length>0||u?"failure":o.every(({status:l})=>l==="not_run")?"not_run":"success",failure:$h(c,{cancelled:u,fix:f?
qk:null}),outputs:{"build-status":r.status},deliveries:o,payload:p&&Buffer.from(JSON.stringify(p)),record:{...h,deliveries:o.
map(l=>Yp(l,a.get(l.webhook),h.run))},summary:[p?Zp(p,n.redact):eh(Jk(r,i.serverUrl),n.redact),sh(o,n.redact)].join(`
`)}}function Vk({webhooks:e,run:t,skipped:n,requests:r,deliveries:s},i,{log:o}){let a=new Map(s.map(c=>[c.webhook,c]));for(let{
webhook:c,reason:u}of n){let p={id:Gh(c,t,i),webhook:c.name,event:""};a.set(c.name,Sr(p,u))}for(let{id:c,event:u,webhook:f,
rendered:p}of r){if(p.kind==="request")continue;let h=`cannot be sent: ${p.reason}`;o.info(`webhook "${f.name}" FAILED: ${h}`);
let l={id:c,webhook:f.name,event:u};a.set(f.name,gi(l,h))}return e.flatMap(({name:c})=>a.get(c)??[])}function Wk(e){return new Map(
e.flatMap(({webhook:t,rendered:n})=>n.kind==="request"?[[t.name,n.prepared]]:[]))}function Jk({run:e,status:t,repository:n},r){
return{title:e.title??e.workflow??`run ${e.id}`,status:t,page:e.pageUrl??`${r}/${n}/actions/runs/${e.id}`}}var Hh=["passed","failed"],zk=2e3,Vh=Qe({summary:"Sends a webhook of notify once, with a sample build, as mode: test.",usage:"\
send NAME [OPTIONS]",about:`
  NAME                the name of a webhook, as webhook-action list prints it
  --file FILE         default ${$e}
  --secrets FILE      the secrets as in the action's input: lines NAME=value or a
                      JSON object; - reads standard input; default: the variable
                      SECRETS
  --variables JSON    as the action's input
  --status STATUS     of the sample build: ${Hh.join(" (default) or ")}
  --repo OWNER/NAME   of the sample build; default GITHUB_REPOSITORY, else the
                      remote origin of git
  --allowed-hosts, --allowed-schemes, --allowed-methods
                      as the action's inputs; by default public hosts, by https
  --dry-run           prints the request and sends nothing

  SECRETS='tracker=...' webhook-action send tracker`,options:{...St,...qt,variables:{type:"string"},status:{type:"string",
default:"passed"},repo:{type:"string"},"allowed-hosts":{type:"string"},"allowed-schemes":{type:"string"},"allowed-method\
s":{type:"string"},"dry-run":{type:"boolean",default:!1}},arguments:[1,1],async run({values:e,positionals:[t=""]},n){let{
file:r,status:s,repo:i}=e;if(!Hh.includes(s))throw new q(`--status is "${s}"; write passed or failed`);let o=On(r),a=Kt(
e.secrets,n)??new Map,c=new Map([...ei(o),...a]),{config:u}=Zs({text:o,file:r},c),f=u.notify?.webhooks.find(g=>g.name===
t);if(f===void 0)throw Xk(t,u,r);let p=hn(f).filter(g=>!c.get(g));if(p.length>0)throw new T(`webhook "${t}" needs the se\
cret ${p.join(", ")}; give its value with --secrets FILE or in the variable SECRETS`);let h=Vt(i,n.env,"octo-org/example"),
l=Qk(h,s),m=Zk(t,h,l,{variables:e.variables,"allowed-hosts":e["allowed-hosts"],"allowed-schemes":e["allowed-schemes"],"a\
llowed-methods":e["allowed-methods"],"dry-run":String(e["dry-run"])}),{io:d,close:y}=tE(l,[...a.values()],n.log);try{let{
deliveries:g,failure:b,result:v}=await Kh({inputs:m,secrets:c,allowlist:eE(m),loadConfig:async()=>u,loadRecords:()=>[]},
d);return{ok:v!=="failure",json:{result:v,failure:b,deliveries:g},lines:b===null?[]:[b]}}finally{y()}}});function Xk(e,{
notify:t,chains:n},r){let s=n.find(({webhooks:a})=>a.some(c=>c.name===e));if(s!==void 0)return new T(`"${e}" is a link o\
f the chain "${s.name}", which only a run can send; start the chain instead (mode: chain)`);let i=t?.webhooks.map(a=>a.name)??
[],o=Q(e,i);return new T(i.length===0?`${r} has no notify.webhooks`:`${r} has no webhook "${e}"; ${o?`did you mean ${o}?`:
`write one of ${i.join(", ")}`}`)}var Ca="6dcb09b5b57875f334f61aebed695e2e4193db5e",xr=1001;function Qk(e,t){let n=`http\
s://github.com/${e}/actions/runs/${xr}`,r=`https://api.github.com/repos/${e}/actions/runs/${xr}`,s=t==="passed"?"success":
"failure",i={created_at:"2026-01-15T10:00:00Z",run_started_at:"2026-01-15T10:00:00Z",updated_at:"2026-01-15T10:02:30Z"},
o={...i,id:xr,run_attempt:1,run_number:42,name:"CI",workflow_id:1,path:".github/workflows/ci.yml",display_title:"A sampl\
e build",event:"push",status:"completed",conclusion:s,head_branch:"main",head_sha:Ca,head_commit:{id:Ca,message:"A sampl\
e build"},repository:{full_name:e,private:!1},head_repository:{full_name:e},actor:{login:"octocat"},pull_requests:[],url:r,
html_url:n,jobs_url:`${r}/jobs`},a=(c,u,f)=>({id:c,run_id:xr,run_attempt:1,name:u,status:"completed",conclusion:f,created_at:i.
created_at,started_at:i.run_started_at,completed_at:i.updated_at,url:`https://api.github.com/repos/${e}/actions/jobs/${c}`,
html_url:`${n}/job/${c}`});return{run:o,jobs:[a(1,"build","success"),a(2,"test",s)],event:{action:"completed",workflow:{
name:"CI"},workflow_run:o,repository:o.repository}}}function Zk(e,t,{event:n},r){let s={...r,mode:"test",only:e};for(let[
a,c]of Object.entries(s))c!==void 0&&(process.env[`INPUT_${a.toUpperCase()}`]=c);let{environment:i,...o}=Sf();return{...o,
environment:{...i,repository:t,repositoryOwner:t.slice(0,t.indexOf("/")),eventName:"workflow_run",runId:xr+1,sha:Ca,ref:"\
refs/heads/main",refName:"main",actor:"octocat",event:n}}}function eE(e){let t=cu({schemes:e.allowedSchemes,methods:e.allowedMethods,
hosts:e.allowedHosts});if("allowlist"in t)return t.allowlist;throw new T(t.errors.map(n=>({message:n})))}function tE(e,t,n){
let r=fi();for(let a of t)r.add(a);let s=a=>r.redact(a),i=Sp({ca:null}),o=new AbortController;return process.once("SIGIN\
T",()=>o.abort()),{close:i.close,io:{api:rE(e),request:i.request,proxied:gp,log:nE(a=>n(Se(s(a),zk))),clock:Fc(),random:Math.
random,randomBytes:Yk,mask:a=>r.add(a),redact:s,signal:o.signal}}}function nE(e){return{info:e,notice:e,warning:t=>e(`wa\
rning: ${t}`),error:t=>e(`error: ${t}`),debug:()=>{},group(t,n){e(t);for(let r of n)e(`  ${r}`)}}}function rE({run:e,jobs:t}){
let n=Buffer.from(JSON.stringify(e));return{async request(r){if(r!=="GET /repos/{owner}/{repo}/actions/runs/{run_id}")throw new V(
`${r} is not known of a sample build`,404);return{status:200,headers:{},json:e,body:n}},async*pages(){yield{items:t,total:t.
length,more:!1}},download:()=>Promise.reject(new Error("A sample build has no files."))}}import{readFileSync as sE}from"node:fs";var xi=sn.filter(e=>!Ne.some(t=>t===e)),Jh=[...Ne,...xi],Yh=Qe({summary:"Verifies a webhook's signature; exits with 1, a\
nd why, if it is wrong.",usage:"verify (--signature NAME | --provider NAME) [-H HEADER]... < BODY",about:`
  --signature NAME    ${Ne.join(", ")},
                      ${xi.join(", ")}
  --secret-file FILE  the secret, byte for byte; default: the variable SECRET
  --provider NAME     a provider of the config in place of --signature; its secret
                      is one of --secrets, else derived (RELAY_KEYS or RELAY)
  -H, --header TEXT   a header as it arrived, once for each
  --file FILE         the config; default ${$e}
  --secrets FILE      as in the action's input secrets; default: the variable SECRETS
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git

The body is read from standard input and must be the bytes that were received.

  SECRET=... webhook-action verify --signature github \\
    -H "X-Hub-Signature-256: sha256=..." < body.json`,options:{...St,...qt,signature:{type:"string"},provider:{type:"str\
ing"},"secret-file":{type:"string"},header:{type:"string",short:"H",multiple:!0,default:[]},repo:{type:"string"}},arguments:[
0,0],run({values:e},t){let{signature:n,provider:r}=e;if(n===void 0==(r===void 0))throw new q("write one of --signature a\
nd --provider");let s=r===void 0?iE(n??"",e["secret-file"],t):oE(r,e,t);if(Xf(s.provider))throw new T(`provider ${s.provider.
name} signs nothing: there is no signature to verify`);let i={uri:"",query:{},headers:Bf(e.header.map(aE)),body:t.readInput()},
o=cE(s,i);return{ok:o===null,json:{valid:o===null,reason:o},lines:[o===null?"valid":`not valid: ${o}`]}}});function iE(e,t,{
env:n}){let r={name:"sender",active:!0,secret_name:["the secret"]},s=Ne.find(a=>a===e),i=xi.find(a=>a===e);if(s===void 0&&
i===void 0)throw new q(`--signature is "${e}"; write one of ${Jh.join(", ")}`);let o=t===void 0?n.SECRET:sE(t,"utf8");if(!o)
throw new q("the secret is empty; set SECRET, or write --secret-file");return{provider:{...r,...s?{signature:s}:{type:i}},
secrets:new Map([["the secret",o]])}}function oE(e,t,n){let{receive:r}=Gt(t.file,null).config,s=r?.providers.find(c=>c.name===
e);if(s===void 0)throw new T(`${t.file} has no provider ${e}`);let i=Kt(t.secrets,n),o=c=>{let u=i?.get(c);if(u!==void 0||
r?.relay===void 0)return u??"";let f=kr(Vt(t.repo,n.env),n.env);return ui(f,c,ba(s))},a=s.secret_name.map(c=>[c,o(c)]);return{
provider:s,secrets:new Map(a)}}function aE(e){let[,t,n]=/^([^\s:]+):\s*(.*?)\s*$/s.exec(e)??[];if(t!==void 0&&n!==void 0)
return[t.toLowerCase(),n];throw new q(`--header is "${e}"; write NAME: VALUE`)}function cE({provider:e,secrets:t},n){let r=Date.
now(),s=ya(e,n,{secrets:t,now:r});if(s===null)return null;let i=uE.find(({changed:c})=>c({webhook:n,secrets:t}).some(u=>u!==
null&&ga(e,u.webhook,{secrets:u.secrets,now:r}))),[o]=Jh.filter(c=>ga(lE(e,c),n,{secrets:t,now:r})),a=i?.text??(o===void 0?
fE(e,n):`it is signed as ${o}`);return a===null?s:`${s}; ${a}`}var uE=[{text:"the secret has white space at its start or\
 end: without it the signature is right",changed:e=>[Wh(e,t=>t.trim())]},{text:"the sender's secret ends with a newline,\
 this one does not",changed:e=>[Wh(e,t=>`${t}
`)]},{text:"the body has a newline at its end that the sender did not sign",changed:e=>[xt(e,t=>t.replace(/\r?\n$/,""))]},
{text:"the newline at the body's end is missing, which the sender signed",changed:e=>[xt(e,t=>`${t}
`),xt(e,t=>`${t}\r
`)]},{text:"the line ends of the body were changed",changed:e=>[xt(e,t=>t.replaceAll(`\r
`,`
`)),xt(e,t=>t.replace(/\r?\n/g,`\r
`))]},{text:"the JSON of the body was formatted anew: verify the bytes as they arrived",changed:e=>[xt(e,t=>JSON.stringify(
JSON.parse(t))),xt(e,t=>JSON.stringify(JSON.parse(t),null,2)),xt(e,t=>ja(JSON.parse(t)))]}];function Wh(e,t){let n=[...e.
secrets].map(([r,s])=>[r,t(s)]);return{...e,secrets:new Map(n)}}function xt({webhook:e,secrets:t},n){let r=Nr(e.body);if(r===
null)return null;try{let s=Buffer.from(n(r));return{secrets:t,webhook:{...e,body:s}}}catch{return null}}function ja(e){return Array.
isArray(e)?`[${e.map(ja).join(", ")}]`:typeof e!="object"||e===null?JSON.stringify(e):`{${Object.entries(e).map(([n,r])=>`${JSON.
stringify(n)}: ${ja(r)}`).join(", ")}}`}function lE({name:e,active:t,secret_name:n},r){let s=Ne.find(o=>o===r),i=xi.find(
o=>o===r);return{name:e,active:t,secret_name:n,...s?{signature:s}:{type:i}}}function fE(e,{headers:t}){let n=Qf(e);if(n!==
null&&t[n]!==void 0)return null;let r=Object.keys(t).filter(s=>/sig|token|auth|hmac/.test(s));return r.length>0?`given a\
re ${r.join(", ")}`:null}var Ai={key:np,url:rp,check:cp,list:up,send:Vh,verify:Yh},hE=`webhook-action COMMAND [OPTIONS]

${Object.entries(Ai).map(([e,{summary:t}])=>`  ${e.padEnd(8)}${t}`).join(`
`)}

  webhook-action COMMAND --help   the options of a command
  --json                          one JSON value on standard output
  --version                       the version

Exit codes: 0 yes, 1 no (errors in a config, a failed delivery, a wrong
signature), 2 a mistake in the command line.`;for(let e of[process.stdout,process.stderr])e.on("error",()=>{});process.exitCode=
await dE(process.argv.slice(2));async function dE(e){let[t="--help",...n]=e;if(t==="--help"||t==="-h"||t==="help")return Da(
hE);if(t==="--version")return Da(Ar);let r=Object.hasOwn(Ai,t)?Ai[t]:void 0;if(r===void 0)return zh(`unknown command ${t}\
; write one of ${Object.keys(Ai).join(", ")}`,2);if(n.includes("--help")||n.includes("-h"))return Da(`webhook-action ${r.
help}`);let s=n.includes("--json");try{let i=n.filter(f=>f!=="--json"),{ok:o,json:a,lines:c,warnings:u=[]}=await r.run(i,
mE(s));for(let f of u)console.error(`warning: ${f}`);if(s)console.log(JSON.stringify(a,null,2));else for(let f of c)console.
log(f);return o?0:1}catch(i){if(i instanceof q)return zh(`${i.message}; see webhook-action ${t} --help`,2);if(!(i instanceof
T))throw i;s&&console.log(JSON.stringify({problems:i.problems},null,2));for(let o of i.problems)console.error(Mn(o));return 1}}
function mE(e){return{env:process.env,readInput:()=>pE(0),log:t=>e?console.error(t):console.log(t)}}function Da(e){return console.
log(e),0}function zh(e,t){return console.error(`webhook-action: ${e}`),t}
