#!/usr/bin/env node
var Nd=Object.create;var Za=Object.defineProperty;var Td=Object.getOwnPropertyDescriptor;var Rd=Object.getOwnPropertyNames;var Ld=Object.getPrototypeOf,Md=Object.prototype.hasOwnProperty;var Pd=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}};var Cd=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Rd(t))!Md.call(e,s)&&s!==n&&Za(e,s,{get:()=>t[s],
enumerable:!(r=Td(t,s))||r.enumerable});return e};var jd=(e,t,n)=>(n=e!=null?Nd(Ld(e)):{},Cd(t||!e||!e.__esModule?Za(n,"default",{value:e,enumerable:!0}):n,e));var _u=Pd((Eu,is)=>{(function(e){"use strict";let t="(0?\\d+|0x[a-f0-9]+)",n={fourOctet:new RegExp(`^${t}\\.${t}\\.${t}\\\
.${t}$`,"i"),threeOctet:new RegExp(`^${t}\\.${t}\\.${t}$`,"i"),twoOctet:new RegExp(`^${t}\\.${t}$`,"i"),longValue:new RegExp(
`^${t}$`,"i")},r=new RegExp("^0[0-7]+$","i"),s=new RegExp("^0x[a-f0-9]+$","i"),i="%[0-9a-z]{1,}",o="(?:[0-9a-f]+::?)+",a={
zoneIndex:new RegExp(i,"i"),native:new RegExp(`^(::)?(${o})?([0-9a-f]+)?(::)?(${i})?$`,"i"),deprecatedTransitional:new RegExp(
`^(?:::)(${t}\\.${t}\\.${t}\\.${t}(${i})?)$`,"i"),transitional:new RegExp(`^((?:${o})|(?:::)(?:${o})?)${t}\\.${t}\\.${t}\
\\.${t}(${i})?$`,"i")};function c(l,d){if(l.indexOf("::")!==l.lastIndexOf("::"))return null;let m=0,y=-1,g=(l.match(a.zoneIndex)||
[])[0],b,v;for(g&&(g=g.substring(1),l=l.replace(/%.+$/,""));(y=l.indexOf(":",y+1))>=0;)m++;if(l.substr(0,2)==="::"&&m--,
l.substr(-2,2)==="::"&&m--,m>=d)return null;for(v=d-m,b=":";v--;)b+="0:";return l=l.replace("::",b),l[0]===":"&&(l=l.slice(
1)),l[l.length-1]===":"&&(l=l.slice(0,-1)),d=(function(){let $=l.split(":"),E=[];for(let x=0;x<$.length;x++)E.push($[x].
length>4?NaN:parseInt($[x],16));return E})(),{parts:d,zoneId:g}}function u(l,d,m,y){if(l.length!==d.length)throw new Error(
"ipaddr: cannot match CIDR for objects with different lengths");let g=0,b;for(;y>0;){if(b=m-y,b<0&&(b=0),l[g]>>b!==d[g]>>
b)return!1;y-=m,g+=1}return!0}function f(l){if(s.test(l))return parseInt(l,16);if(l[0]==="0"&&!isNaN(parseInt(l[1],10))){
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
y={0:8,128:7,192:6,224:5,240:4,248:3,252:2,254:1,255:0},g,b,v;for(g=3;g>=0;g-=1)if(b=this.octets[g],b in y){if(v=y[b],m&&
v!==0)return null;v!==8&&(m=!0),d+=v}else return null;return 32-d},l.prototype.range=function(){return h.subnetMatch(this,
this.SpecialRanges)},l.prototype.toByteArray=function(){return this.octets.slice(0)},l.prototype.toIPv4MappedAddress=function(){
return h.IPv6.parse(`::ffff:${this.toString()}`)},l.prototype.toNormalizedString=function(){return this.toString()},l.prototype.
toString=function(){return this.octets.join(".")},l})(),h.IPv4.broadcastAddressFromCIDR=function(l){try{let d=this.parseCIDR(
l),m=d[0].toByteArray(),y=this.subnetMaskFromPrefixLength(d[1]).toByteArray(),g=[],b=0;for(;b<4;)g.push(parseInt(m[b],10)|
parseInt(y[b],10)^255),b++;return new this(g)}catch(d){throw new Error("ipaddr: the address does not have IPv4 CIDR form\
at",{cause:d})}},h.IPv4.isIPv4=function(l){return this.parser(l)!==null},h.IPv4.isValid=function(l){try{return new this(
this.parser(l)),!0}catch{return!1}},h.IPv4.isValidCIDR=function(l){try{return this.parseCIDR(l),!0}catch{return!1}},h.IPv4.
isValidFourPartDecimal=function(l){return!!(h.IPv4.isValid(l)&&l.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/))},h.IPv4.isValidCIDRFourPartDecimal=
function(l){let d=l.match(/^(.+)\/(\d+)$/);return!h.IPv4.isValidCIDR(l)||!d?!1:h.IPv4.isValidFourPartDecimal(d[1])},h.IPv4.
networkAddressFromCIDR=function(l){let d,m,y,g,b;try{for(d=this.parseCIDR(l),y=d[0].toByteArray(),b=this.subnetMaskFromPrefixLength(
d[1]).toByteArray(),g=[],m=0;m<4;)g.push(parseInt(y[m],10)&parseInt(b[m],10)),m++;return new this(g)}catch(v){throw new Error(
"ipaddr: the address does not have IPv4 CIDR format",{cause:v})}},h.IPv4.parse=function(l){let d=this.parser(l);if(d===null)
throw new Error("ipaddr: string is not formatted like an IPv4 Address");return new this(d)},h.IPv4.parseCIDR=function(l){
let d;if(d=l.match(/^(.+)\/(\d+)$/)){let m=parseInt(d[2]);if(m>=0&&m<=32){let y=[this.parse(d[1]),m];return Object.defineProperty(
y,"toString",{value:function(){return this.join("/")}}),y}}throw new Error("ipaddr: string is not formatted like an IPv4\
 CIDR range")},h.IPv4.parser=function(l){let d,m,y;if(d=l.match(n.fourOctet))return(function(){let g=d.slice(1,6),b=[];for(let v=0;v<
g.length;v++)m=g[v],b.push(f(m));return b})();if(d=l.match(n.longValue)){if(y=f(d[1]),y>4294967295||y<0)throw new Error(
"ipaddr: address outside defined range");return(function(){let g=[],b;for(b=0;b<=24;b+=8)g.push(y>>b&255);return g})().reverse()}else
return(d=l.match(n.twoOctet))?(function(){let g=d.slice(1,4),b=[];if(y=f(g[1]),y>16777215||y<0)throw new Error("ipaddr: \
address outside defined range");return b.push(f(g[0])),b.push(y>>16&255),b.push(y>>8&255),b.push(y&255),b})():(d=l.match(
n.threeOctet))?(function(){let g=d.slice(1,5),b=[];if(y=f(g[2]),y>65535||y<0)throw new Error("ipaddr: address outside de\
fined range");return b.push(f(g[0])),b.push(f(g[1])),b.push(y>>8&255),b.push(y&255),b})():null},h.IPv4.subnetMaskFromPrefixLength=
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
63488:11,64512:10,65024:9,65280:8,65408:7,65472:6,65504:5,65520:4,65528:3,65532:2,65534:1,65535:0},g,b;for(let v=7;v>=0;v-=
1)if(g=this.parts[v],g in y){if(b=y[g],m&&b!==0)return null;b!==16&&(m=!0),d+=b}else return null;return 128-d},l.prototype.
range=function(){return h.subnetMatch(this,this.SpecialRanges)},l.prototype.toByteArray=function(){let d,m=[],y=this.parts;
for(let g=0;g<y.length;g++)d=y[g],m.push(d>>8),m.push(d&255);return m},l.prototype.toFixedLengthString=function(){let d=(function(){
let y=[];for(let g=0;g<this.parts.length;g++)y.push(p(this.parts[g].toString(16),4));return y}).call(this).join(":"),m="";
return this.zoneId&&(m=`%${this.zoneId}`),d+m},l.prototype.toIPv4Address=function(){if(!this.isIPv4MappedAddress())throw new Error(
"ipaddr: trying to convert a generic ipv6 address to ipv4");let d=this.parts.slice(-2),m=d[0],y=d[1];return new h.IPv4([
m>>8,m&255,y>>8,y&255])},l.prototype.toNormalizedString=function(){let d=(function(){let y=[];for(let g=0;g<this.parts.length;g++)
y.push(this.parts[g].toString(16));return y}).call(this).join(":"),m="";return this.zoneId&&(m=`%${this.zoneId}`),d+m},l.
prototype.toRFC5952String=function(){let d=/((^|:)(0(:|$)){2,})/g,m="";this.zoneId&&(m=`%${this.zoneId}`);let y=this.toNormalizedString(),
g=y.slice(0,y.length-m.length),b=0,v=-1,$=-1,E;for(;E=d.exec(g);){let x=(E[0].match(/0/g)||[]).length;x>$&&($=x,b=E.index,
v=E[0].length)}return v<0?g+m:`${g.substring(0,b)}::${g.substring(b+v)}${m}`},l.prototype.toString=function(){return this.
toRFC5952String()},l})(),h.IPv6.broadcastAddressFromCIDR=function(l){try{let d=this.parseCIDR(l),m=d[0].toByteArray(),y=this.
subnetMaskFromPrefixLength(d[1]).toByteArray(),g=[],b=0;for(;b<16;)g.push(parseInt(m[b],10)|parseInt(y[b],10)^255),b++;return new this(
g)}catch(d){throw new Error("ipaddr: the address does not have IPv6 CIDR format",{cause:d})}},h.IPv6.isIPv6=function(l){
return this.parser(l)!==null},h.IPv6.isValid=function(l){if(typeof l=="string"&&l.indexOf(":")===-1)return!1;try{let d=this.
parser(l);return new this(d.parts,d.zoneId),!0}catch{return!1}},h.IPv6.isValidCIDR=function(l){if(typeof l=="string"&&l.
indexOf(":")===-1)return!1;try{return this.parseCIDR(l),!0}catch{return!1}},h.IPv6.networkAddressFromCIDR=function(l){let d,
m,y,g,b;try{for(d=this.parseCIDR(l),y=d[0].toByteArray(),b=this.subnetMaskFromPrefixLength(d[1]).toByteArray(),g=[],m=0;m<
16;)g.push(parseInt(y[m],10)&parseInt(b[m],10)),m++;return new this(g)}catch(v){throw new Error("ipaddr: the address doe\
s not have IPv6 CIDR format",{cause:v})}},h.IPv6.parse=function(l){let d=this.parser(l);if(d===null)throw new Error("ipa\
ddr: string is not formatted like an IPv6 Address");return new this(d.parts,d.zoneId)},h.IPv6.parseCIDR=function(l){let d,
m,y;if((m=l.match(/^(.+)\/(\d+)$/))&&(d=parseInt(m[2]),d>=0&&d<=128))return y=[this.parse(m[1]),d],Object.defineProperty(
y,"toString",{value:function(){return this.join("/")}}),y;throw new Error("ipaddr: string is not formatted like an IPv6 \
CIDR range")},h.IPv6.parser=function(l){let d,m,y,g,b,v;if(y=l.match(a.deprecatedTransitional))return this.parser(`::fff\
f:${y[1]}`);if(a.native.test(l))return c(l,8);if((y=l.match(a.transitional))&&(v=y[6]||"",d=y[1],y[1].endsWith("::")||(d=
d.slice(0,-1)),d=c(d+v,6),d&&d.parts)){for(b=[parseInt(y[2]),parseInt(y[3]),parseInt(y[4]),parseInt(y[5])],m=0;m<b.length;m++)
if(g=b[m],!(0<=g&&g<=255))return null;return d.parts.push(b[0]<<8|b[1]),d.parts.push(b[2]<<8|b[3]),{parts:d.parts,zoneId:d.
zoneId}}return null},h.IPv6.subnetMaskFromPrefixLength=function(l){if(l=parseInt(l),Number.isNaN(l)||l<0||l>128)throw new Error(
"ipaddr: invalid IPv6 prefix length");let d=[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],m=0,y=Math.floor(l/8);for(;m<y;)d[m]=255,m++;
return y<16&&(d[y]=Math.pow(2,l%8)-1<<8-l%8),new this(d)},h.fromByteArray=function(l){let d=l.length;if(d===4)return new h.
IPv4(l);if(d===16)return new h.IPv6(l);throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address")},
h.isValid=function(l){return h.IPv6.isValid(l)||h.IPv4.isValid(l)},h.isValidCIDR=function(l){return h.IPv6.isValidCIDR(l)||
h.IPv4.isValidCIDR(l)},h.parse=function(l){if(h.IPv6.isValid(l))return h.IPv6.parse(l);if(h.IPv4.isValid(l))return h.IPv4.
parse(l);throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format")},h.parseCIDR=function(l){try{return h.IPv6.
parseCIDR(l)}catch{try{return h.IPv4.parseCIDR(l)}catch(d){throw new Error("ipaddr: the address has neither IPv6 nor IPv\
4 CIDR format",{cause:d})}}},h.process=function(l){let d=this.parse(l);return d.kind()==="ipv6"&&d.isIPv4MappedAddress()?
d.toIPv4Address():d},h.subnetMatch=function(l,d,m){let y,g,b,v;m==null&&(m="unicast");for(g in d)if(Object.prototype.hasOwnProperty.
call(d,g)){for(b=d[g],b[0]&&!(b[0]instanceof Array)&&(b=[b]),y=0;y<b.length;y++)if(v=b[y],l.kind()===v[0].kind()&&l.match.
apply(l,v))return g}return m},typeof is<"u"&&is.exports?is.exports=h:e.ipaddr=h})(Eu)});import{readFileSync as P_}from"node:fs";var T=class extends Error{problems;hidden;constructor(t,n=0){let r=typeof t=="string"?[{message:t}]:t,s=n>0?[`and ${n} m\
ore like these`]:[];super([...r.map(Pn),...s].join(`
`)),this.problems=r,this.hidden=n}};function Pn({file:e,line:t,path:n,message:r}){let i=[t&&e?`${e}:${t}`:e,n].filter(o=>o).
join(" ");return i?`${i}: ${r}`:r}var Ir="1.0.0";import{readFileSync as rv}from"node:fs";import{parseArgs as sv}from"node:util";var Nr,Dd={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function Mi(e){return!e&&!Nr?Dd:{lang:e?.lang??Nr?.lang,message:e?.message,abortEarly:e?.abortEarly??Nr?.abortEarly,abortPipeEarly:e?.
abortPipeEarly??Nr?.abortPipeEarly}}var Ud;function Bd(e){return Ud?.get(e)}var qd;function Fd(e){return qd?.get(e)}var Kd;function Gd(e,t){return Kd?.get(e)?.get(t)}function Nt(e){let t=typeof e;return t==="string"?`"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||
t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function C(e,t,n,r,s){let i=s&&"input"in s?s.input:
n.value,o=s?.expected??e.expects??null,a=s?.received??Nt(i),c={kind:e.kind,type:e.type,input:i,expected:o,received:a,message:`\
Invalid ${t}: ${o?`Expected ${o} but r`:"R"}eceived ${a}`,requirement:e.requirement,path:s?.path,issues:s?.issues,lang:r.
lang,abortEarly:r.abortEarly,abortPipeEarly:r.abortPipeEarly},u=e.kind==="schema",f=s?.message??e.message??Gd(e.reference,
c.lang)??(u?Fd(c.lang):null)??r.message??Bd(c.lang);f!==void 0&&(c.message=typeof f=="function"?f(c):f),u&&(n.typed=!1),
n.issues?n.issues.push(c):n.issues=[c]}function Hd(e,t){return e===t||Number.isNaN(e)&&Number.isNaN(t)}function Vd(e,t){return Object.prototype.hasOwnProperty.
call(e,t)&&t!=="__proto__"&&t!=="prototype"&&t!=="constructor"}function tc(e,t){let n=[...new Set(e)];return n.length>1?`(${n.join(` ${t} `)})`:n[0]??"never"}function z(e){return e["~\
standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},Mi())},e}var Wd=class extends Error{constructor(e){super(e[0].message),this.name="ValiError",this.issues=e}};var F_=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}\
]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6\
}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p\
{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u");var Yd=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;function Ee(e,t){return{kind:"validation",type:"check",reference:Ee,async:!1,expects:null,requirement:e,message:t,"~run"(n,r){
return n.typed&&!this.requirement(n.value)&&C(this,"input",n,r),n}}}function Pi(e){return{kind:"validation",type:"finite",reference:Pi,async:!1,expects:null,requirement:Number.isFinite,message:e,
"~run"(t,n){return t.typed&&!this.requirement(t.value)&&C(this,"finite",t,n),t}}}function Ci(e){return{kind:"validation",type:"integer",reference:Ci,async:!1,expects:null,requirement:Number.isInteger,message:e,
"~run"(t,n){return t.typed&&!this.requirement(t.value)&&C(this,"integer",t,n),t}}}function ji(e){return{kind:"validation",type:"iso_timestamp",reference:ji,async:!1,expects:null,requirement:Yd,message:e,
"~run"(t,n){return t.typed&&!this.requirement.test(t.value)&&C(this,"timestamp",t,n),t}}}function Tt(e,t){return{kind:"validation",type:"max_length",reference:Tt,async:!1,expects:`<=${e}`,requirement:e,message:t,
"~run"(n,r){return n.typed&&n.value.length>this.requirement&&C(this,"length",n,r,{received:`${n.value.length}`}),n}}}function Di(e,t){return{kind:"validation",type:"max_value",reference:Di,async:!1,expects:`<=${e instanceof Date?e.toJSON():
Nt(e)}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!(n.value<=this.requirement)&&C(this,"value",n,r,{received:n.
value instanceof Date?n.value.toJSON():Nt(n.value)}),n}}}function Cn(e,t){return{kind:"validation",type:"min_length",reference:Cn,async:!1,expects:`>=${e}`,requirement:e,message:t,
"~run"(n,r){return n.typed&&n.value.length<this.requirement&&C(this,"length",n,r,{received:`${n.value.length}`}),n}}}function zt(e,t){return{kind:"validation",type:"min_value",reference:zt,async:!1,expects:`>=${e instanceof Date?e.toJSON():
Nt(e)}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!(n.value>=this.requirement)&&C(this,"value",n,r,{received:n.
value instanceof Date?n.value.toJSON():Nt(n.value)}),n}}}function jn(e){return{kind:"validation",type:"non_empty",reference:jn,async:!1,expects:"!0",message:e,"~run"(t,n){return t.
typed&&t.value.length===0&&C(this,"length",t,n,{received:"0"}),t}}}function rt(e){return{kind:"validation",type:"raw_check",reference:rt,async:!1,expects:null,"~run"(t,n){return e({dataset:t,
config:n,addIssue:r=>C(this,r?.label??"input",t,n,r)}),t}}}function Xt(e){return{kind:"transformation",type:"raw_transform",reference:Xt,async:!1,"~run"(t,n){let r=e({dataset:t,config:n,
addIssue:s=>C(this,s?.label??"input",t,n,s),NEVER:null});return t.issues?t.typed=!1:t.value=r,t}}}function _e(e,t){return{kind:"validation",type:"regex",reference:_e,async:!1,expects:`${e}`,requirement:e,message:t,"~ru\
n"(n,r){return n.typed&&!this.requirement.test(n.value)&&C(this,"format",n,r),n}}}function Dn(e){return{kind:"validation",type:"safe_integer",reference:Dn,async:!1,expects:null,requirement:Number.isSafeInteger,
message:e,"~run"(t,n){return t.typed&&!this.requirement(t.value)&&C(this,"safe integer",t,n),t}}}function Ui(){return{kind:"transformation",type:"to_upper_case",reference:Ui,async:!1,"~run"(e){return e.value=e.value.toUpperCase(),
e}}}function Ke(e){return{kind:"transformation",type:"transform",reference:Ke,async:!1,operation:e,"~run"(t){return t.value=
this.operation(t.value),t}}}function Bi(e){return{kind:"validation",type:"url",reference:Bi,async:!1,expects:null,requirement(t){try{return URL.canParse?
URL.canParse(t):(new URL(t),!0)}catch{return!1}},message:e,"~run"(t,n){return t.typed&&!this.requirement(t.value)&&C(this,
"URL",t,n),t}}}function qi(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function P(e,t){return z({...e,fallback:t,
"~run"(n,r){let s=e["~run"](n,r);return s.issues?{typed:!0,value:qi(this,s,r)}:s}})}function Un(e,t,n){return typeof e.default=="function"?e.default(t,n):e.default}function V(e,t){return z({kind:"schema",type:"array",reference:V,expects:"Array",async:!1,item:e,message:t,"~run"(n,r){let s=n.
value;if(Array.isArray(s)){n.typed=!0,n.value=[];for(let i=0;i<s.length;i++){let o=s[i],a=this.item["~run"]({value:o},r);
if(a.issues){let c={type:"array",origin:"value",input:s,key:i,value:o};for(let u of a.issues)u.path?u.path.unshift(c):u.
path=[c],n.issues?.push(u);if(n.issues||(n.issues=a.issues),r.abortEarly){n.typed=!1;break}}a.typed||(n.typed=!1),n.value.
push(a.value)}}else C(this,"type",n,r);return n}})}function Se(e){return z({kind:"schema",type:"boolean",reference:Se,expects:"boolean",async:!1,message:e,"~run"(t,n){return typeof t.
value=="boolean"?t.typed=!0:C(this,"type",t,n),t}})}function Rt(e,t){return z({kind:"schema",type:"custom",reference:Rt,
expects:"unknown",async:!1,check:e,message:t,"~run"(n,r){return this.check(n.value)?n.typed=!0:C(this,"type",n,r),n}})}function Qt(e){return z({kind:"schema",type:"lazy",reference:Qt,expects:"unknown",async:!1,getter:e,"~run"(t,n){return this.
getter(t.value)["~run"](t,n)}})}function Fi(e,t){return z({kind:"schema",type:"literal",reference:Fi,expects:Nt(e),async:!1,literal:e,message:t,"~run"(n,r){
return Hd(n.value,this.literal)?n.typed=!0:C(this,"type",n,r),n}})}function Ki(e){return z({kind:"schema",type:"never",reference:Ki,expects:"never",async:!1,message:e,"~run"(t,n){return C(
this,"type",t,n),t}})}function Bn(e){return z({kind:"schema",type:"null",reference:Bn,expects:"null",async:!1,message:e,"~run"(t,n){return t.value===
null?t.typed=!0:C(this,"type",t,n),t}})}function q(e,t){return z({kind:"schema",type:"nullable",reference:q,expects:`(${e.
expects} | null)`,async:!1,wrapped:e,default:t,"~run"(n,r){return n.value===null&&(this.default!==void 0&&(n.value=Un(this,
n,r)),n.value===null)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function Gi(e,t){return z({kind:"schema",type:"nullish",reference:Gi,expects:`(${e.expects} | null | undefined)`,async:!1,
wrapped:e,default:t,"~run"(n,r){return(n.value===null||n.value===void 0)&&(this.default!==void 0&&(n.value=Un(this,n,r)),
n.value===null||n.value===void 0)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function W(e){return z({kind:"schema",type:"number",reference:W,expects:"number",async:!1,message:e,"~run"(t,n){return typeof t.
value=="number"&&!isNaN(t.value)?t.typed=!0:C(this,"type",t,n),t}})}function R(e,t){return z({kind:"schema",type:"object",
reference:R,expects:"Object",async:!1,entries:e,message:t,"~run"(n,r){let s=n.value;if(s&&typeof s=="object"){n.typed=!0,
n.value={};for(let i in this.entries){let o=this.entries[i];if(i in s||(o.type==="exact_optional"||o.type==="optional"||
o.type==="nullish")&&o.default!==void 0){let a=i in s?s[i]:Un(o),c=o["~run"]({value:a},r);if(c.issues){let u={type:"obje\
ct",origin:"value",input:s,key:i,value:a};for(let f of c.issues)f.path?f.path.unshift(u):f.path=[u],n.issues?.push(f);if(n.
issues||(n.issues=c.issues),r.abortEarly){n.typed=!1;break}}c.typed||(n.typed=!1),n.value[i]=c.value}else if(o.fallback!==
void 0)n.value[i]=qi(o);else if(o.type!=="exact_optional"&&o.type!=="optional"&&o.type!=="nullish"&&(C(this,"key",n,r,{input:void 0,
expected:`"${i}"`,path:[{type:"object",origin:"key",input:s,key:i,value:s[i]}]}),r.abortEarly))break}}else C(this,"type",
n,r);return n}})}function k(e,t){return z({kind:"schema",type:"optional",reference:k,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,
default:t,"~run"(n,r){return n.value===void 0&&(this.default!==void 0&&(n.value=Un(this,n,r)),n.value===void 0)?(n.typed=
!0,n):this.wrapped["~run"](n,r)}})}function qn(e,t){return z({kind:"schema",type:"picklist",reference:qn,expects:tc(e.map(Nt),"|"),async:!1,options:e,message:t,
"~run"(n,r){return this.options.includes(n.value)?n.typed=!0:C(this,"type",n,r),n}})}function Hi(e,t,n){return z({kind:"schema",type:"record",reference:Hi,expects:"Object",async:!1,key:e,value:t,message:n,
"~run"(r,s){let i=r.value;if(i&&typeof i=="object"){r.typed=!0,r.value={};for(let o in i)if(Vd(i,o)){let a=i[o],c=this.key["\
~run"]({value:o},s);if(c.issues){let f={type:"object",origin:"key",input:i,key:o,value:a};for(let p of c.issues)p.path=[
f],r.issues?.push(p);if(r.issues||(r.issues=c.issues),s.abortEarly){r.typed=!1;break}}let u=this.value["~run"]({value:a},
s);if(u.issues){let f={type:"object",origin:"value",input:i,key:o,value:a};for(let p of u.issues)p.path?p.path.unshift(f):
p.path=[f],r.issues?.push(p);if(r.issues||(r.issues=u.issues),s.abortEarly){r.typed=!1;break}}(!c.typed||!u.typed)&&(r.typed=
!1),c.typed&&(r.value[c.value]=u.value)}}else C(this,"type",r,s);return r}})}function Vi(e,t){return z({kind:"schema",type:"strict_object",reference:Vi,expects:"Object",async:!1,entries:e,message:t,
"~run"(n,r){let s=n.value;if(s&&typeof s=="object"){n.typed=!0,n.value={};for(let i in this.entries){let o=this.entries[i];
if(i in s||(o.type==="exact_optional"||o.type==="optional"||o.type==="nullish")&&o.default!==void 0){let a=i in s?s[i]:Un(
o),c=o["~run"]({value:a},r);if(c.issues){let u={type:"object",origin:"value",input:s,key:i,value:a};for(let f of c.issues)
f.path?f.path.unshift(u):f.path=[u],n.issues?.push(f);if(n.issues||(n.issues=c.issues),r.abortEarly){n.typed=!1;break}}c.
typed||(n.typed=!1),n.value[i]=c.value}else if(o.fallback!==void 0)n.value[i]=qi(o);else if(o.type!=="exact_optional"&&o.
type!=="optional"&&o.type!=="nullish"&&(C(this,"key",n,r,{input:void 0,expected:`"${i}"`,path:[{type:"object",origin:"ke\
y",input:s,key:i,value:s[i]}]}),r.abortEarly))break}if(!n.issues||!r.abortEarly){for(let i in s)if(!Object.prototype.hasOwnProperty.
call(this.entries,i)){C(this,"key",n,r,{input:i,expected:"never",path:[{type:"object",origin:"key",input:s,key:i,value:s[i]}]});
break}}}else C(this,"type",n,r);return n}})}function O(e){return z({kind:"schema",type:"string",reference:O,expects:"string",async:!1,message:e,"~run"(t,n){return typeof t.
value=="string"?t.typed=!0:C(this,"type",t,n),t}})}function ec(e){let t;if(e)for(let n of e)if(t)for(let r of n.issues)t.push(r);else t=n.issues;return t}function Re(e,t){
return z({kind:"schema",type:"union",reference:Re,expects:tc(e.map(n=>n.expects),"|"),async:!1,options:e,message:t,"~run"(n,r){
let s,i,o;for(let a of this.options){let c=a["~run"]({value:n.value},r);if(c.typed)if(c.issues)i?i.push(c):i=[c];else{s=
c;break}else o?o.push(c):o=[c]}if(s)return s;if(i){if(i.length===1)return i[0];C(this,"type",n,r,{issues:ec(i)}),n.typed=
!0}else{if(o?.length===1)return o[0];C(this,"type",n,r,{issues:ec(o)})}return n}})}function pt(){return z({kind:"schema",type:"unknown",reference:pt,expects:"unknown",async:!1,"~run"(e){return e.typed=!0,
e}})}function nc(e,t,n){let r=e["~run"]({value:t},Mi(n));if(r.issues)throw new Wd(r.issues);return r.value}function I(...e){return z({...e[0],pipe:e,"~run"(t,n){for(let r of e)if(r.kind!=="metadata"){if(t.issues&&(r.kind==="sch\
ema"||r.kind==="transformation")){t.typed=!1;break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=r["~run"](t,n))}return t}})}function fe(e,t,n){let r=e["~run"]({value:t},Mi(n));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}function Q(e,t){if(e.length>100)return null;let n=null,r=Number.POSITIVE_INFINITY;for(let s of t){if(s.length>100)continue;
let i=Jd(e.toLowerCase(),s.toLowerCase()),o=Math.min(e.length,s.length);i<r&&i<=Math.max(1,Math.floor(o/3))&&(n=s,r=i)}return n}
function Jd(e,t){let n=[],r=Array.from({length:t.length+1},(s,i)=>i);for(let s=1;s<=e.length;s++){let i=[s];for(let o=1;o<=
t.length;o++){let a=e[s-1]===t[o-1],c=s>1&&o>1&&e[s-1]===t[o-2]&&e[s-2]===t[o-1];i[o]=Math.min(Fn(r,o)+1,Fn(i,o-1)+1,Fn(
r,o-1)+(a?0:1),c?Fn(n,o-2)+1:Number.POSITIVE_INFINITY)}n=r,r=i}return Fn(r,t.length)}function Fn(e,t){return e[t]??Number.
POSITIVE_INFINITY}var rc=/[^.[\]"\s]+/y,sc=/\[(0|[1-9]\d{0,8})\]/y,ic=/\[\*\]/y,oc=/\[("(?:[^"\\]|\\.)*")\]/y,zd=/^(?:\$|#?\/)/,ac='write \
names with dots between, [0] for an item of a list, ["a.b"] for a name with a dot or a space';function Lt(e,t=!1){let[n]=zd.
exec(e)??[];if(n!==void 0)return{kind:"error",message:Xd(e,n)};let r=[],s=0;for(;s<e.length||r.length===0;){let i=s>0&&e[s]===
".",o=Qd(e,i?s+1:s,i||s===0);if(o===null)return{kind:"error",message:`"${e}" is not a path at character ${s+1}; ${ac}`};
if(o.key===-1&&!t)return{kind:"error",message:`"${e}" has [*], any item, which only match.body and conditions take; writ\
e the place of one item, as [0]`};r.push(o.key),s=o.end}return{kind:"path",path:r}}function Xd(e,t){let n=t==="$"?"JSONP\
ath":"a JSON pointer",r=/[.[\]]/.test(e)||e===t?`${t}...`:e;return`"${e}" is ${n}, which is not read; ${ac}, and [${JSON.
stringify(r)}] for a name that begins with ${t}`}function Qd(e,t,n){let r=t>0&&e[t-1]===".";if(n){let o=Tr(rc,e,t);if(o)
return{key:o[0],end:rc.lastIndex}}if(r)return null;let s=Tr(sc,e,t);if(s)return{key:Number(s[1]),end:sc.lastIndex};if(Tr(
ic,e,t))return{key:-1,end:ic.lastIndex};let i=Tr(oc,e,t);return i&&Zd(i[1]??"",oc.lastIndex)}function Tr(e,t,n){return e.
lastIndex=n,e.exec(t)}function Zd(e,t){try{return{key:String(JSON.parse(e)),end:t}}catch{return null}}var em=34,tm=44,nm=58,cc=91,rm=92,sm=93,im=123,om=125,lc={size:1,get:()=>lc};function*Rr(e,t){let n=[],r=0,s=t?am(t):lc;
for(let i=0;i<e.length;i++){let o=r===0?n.at(-1):void 0;switch(e.charCodeAt(i)){case em:{let a=cm(e,i);if(o?.counts&&lm(
e,a)){let c=String(JSON.parse(e.slice(i,a)));o.key=c,s=o.tree.get(c);let u=(o.counts.get(c)??0)+1;s!==void 0&&o.counts.set(
c,u),s!==void 0&&u===2&&(yield n.map(f=>f.key))}i=a-1;break}case im:case cc:if(r>0||s===void 0||s.size===0)r++;else{let a=e.
charCodeAt(i)===cc;n.push({tree:s,counts:a?null:new Map,key:0}),s=s.get(0)}break;case om:case sm:r>0?r--:n.pop();break;case tm:
o?.counts===null&&(o.key=Number(o.key)+1,s=o.tree.get(o.key))}}}function am(e){let t=new Map;for(let n of e){let r=t;for(let s of n){let i=r.get(s)??new Map;r.set(s,i),r=i}}return e.some(
n=>n.includes(-1))?fc([t]):t}function fc(e){return{size:e.reduce((t,n)=>t+n.size,0),get(t){let n=typeof t=="number"?[t,-1]:
[t],r=e.flatMap(s=>n.flatMap(i=>s.get(i)??[]));return r.length===0?void 0:fc(r)}}}function cm(e,t){let n=e.indexOf('"',t+
1);for(;um(e,n);)n=e.indexOf('"',n+1);return n+1}function um(e,t){let n=t;for(;e.charCodeAt(n-1)===rm;)n--;return(t-n)%2===
1}function lm(e,t){let n=t;for(;/\s/.test(e.charAt(n));)n++;return e.charCodeAt(n)===nm}function Lr(e){try{return new TextDecoder(
"utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return null}}function Wi(e){return e.replace(/^\ufeff/,"")}function w(e,t){
if(!(typeof e!="object"||e===null))return Object.getOwnPropertyDescriptor(e,t)?.value}function Mr(e){return typeof e=="string"?e:null}function pe(e,t){let n=w(e,t);return Array.isArray(n)?n:[]}function $e(e,t){
let n=w(e,t);return n==null?[]:Array.isArray(n)?n:[n]}function B(e){return typeof e=="object"&&e!==null&&!Array.isArray(
e)}function Mt(e){return Number.isInteger(e)?Number.isSafeInteger(e):Number.isFinite(e)}function pc(e){return(e.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g)??
[]).every(n=>n.startsWith('"')||Mt(Number(n)))}var hc="secrets.";function ve(e){let t=[],n=/(?:"[^"]*"|'[^']*'|[^${}"'])*/y,r="",s=0;for(;;){let i=e.indexOf("$",s);if(r+=
e.slice(s,i<0?e.length:i),i<0)break;for(s=i;e[s]==="$";)s++;let o=s-i;if(e[s]!=="{"){r+=e.slice(i,s);continue}if(r+="$".
repeat(Math.floor(o/2)),o%2===0)continue;n.lastIndex=s+1;let a=n.exec(e)?.[0]??"",c=s+1+a.length,u=e[c]==="}",f=e.slice(
s-1,u?c+1:c);r!==""&&t.push({kind:"text",text:r}),r="",t.push(u?fm(f,a):{kind:"broken",source:f,message:dm(e.slice(s-1))}),
s=u?c+1:c}return r!==""&&t.push({kind:"text",text:r}),t}function fm(e,t){let[n="",...r]=pm(t);if(n!=="")return{kind:"exp\
ression",source:e,name:n,filters:r.map(hm)};let s=`${xe(e)} is empty; write a name, as \${build.status}`;return{kind:"br\
oken",source:e,message:s}}function pm(e){return(e.match(/(?:"[^"]*"|'[^']*'|[^|])+|(?<=\|)(?=\||$)|^(?=\|)/g)??[]).map(n=>n.
trim())}function hm(e){let[,t=e,n]=/^([^:]*?)\s*:\s*(.*)$/s.exec(e)??[];if(n===void 0)return{source:e,name:t,argument:null};
let r=/^(["'])(.*)\1$/s.exec(n)?.[2];return{source:e,name:t,argument:{text:r??n,quoted:r!==void 0}}}function dm(e){return e.
startsWith("${{")?`${xe(e)}: only workflow files have \${{ }}; here write \${name}, or $\${ for a literal \${`:`${xe(e)}\
 is not closed; write \${name}, or $\${ for a literal \${`}function Zt(e){let[t,...n]=ve(e);return t?.kind==="expression"&&
n.length===0?t:null}function Pt(e){return e.startsWith(hc)?e.slice(hc.length):null}function xe(e){return e.length>60?`${e.
slice(0,60)}...`:e}var dc=1e3,mm=1024*1024,Z=class extends Error{name="RenderError"};function tn(e,t){return e.filters.reduce((n,r,s)=>{let i=Xi(
r);if(i!==null)throw new Z(`${e.source}: ${i}`);let o=vc[r.name]?.(n,r.argument?.text??"");if(s>0&&typeof o=="string"&&o.
length>mm)throw new Z(`${e.source}: the filters make a text of more than 1 MiB; use fewer`);return o},t(e.name))}var Ct=Symbol(
"omitted");function Pr(e,t){let n=tn(e,t);return e.filters.at(-1)?.name==="omit"&&kc(n)?Ct:n}function Yi(e,t){let n=Zt(e);
return n!==null&&Pr(n,t)===Ct?null:st(e,t)}function st(e,t){return ve(e).map(n=>n.kind==="text"?n.text:n.kind==="broken"?
n.source:He(tn(n,t))).join("")}function Ji(e,t){return Kn(e,{key:n=>st(n,t),leaf:n=>{let r=Zt(n);if(!r)return st(n,t);let s=Pr(
r,t);return s===void 0?"":s}})}function Kn(e,t,n=0){if(typeof e=="string")return t.leaf(e);if(typeof e!="object"||e===null)
return e;if(n===dc)throw new Z(`the body is nested more than ${dc} levels deep; make it flatter`);let r=o=>Kn(o,t,n+1);if(Array.
isArray(e))return e.map(r).filter(o=>o!==Ct);let s=new Map,i=Object.entries(e).flatMap(([o,a])=>{let c=r(a);if(c===Ct)return[];
let u=t.key(o),f=s.get(u);if(f!==void 0)throw new Z(`the keys ${JSON.stringify(f)} and ${JSON.stringify(o)} of the body \
become the same; give each a text of its own`);return s.set(u,o),[[u,c]]});return Object.fromEntries(i)}function Le(e){let t=Zt(
e);return t?.filters.length===0?Pt(t.name):null}function Cr(e,t){let n=Le(e);if(n!==null)return He(t(`secrets.${n}`));let r=ve(
e).map(s=>{if(s.kind==="text")return s.text;if(s.kind==="broken")return s.source;let i=He(tn(s,t));return wc(s)?i:en(i)}).
join("");if(mc(r)>mc(e))throw new Z("a value makes a part of the URL path . or .., which leads elsewhere");return r}function bc(e,t){
return Object.entries(e).filter(([,n])=>Yi(n,t)!==null).map(([n,r])=>{let s=ve(r).map(i=>{if(i.kind==="text")return en(i.
text);if(i.kind==="broken")return en(i.source);let o=He(tn(i,t));return wc(i)?o:en(o)});return`${en(n)}=${s.join("")}`}).
join("&")}function wc({filters:e}){return e.filter(({name:t})=>t!=="omit").at(-1)?.name==="url"}function mc(e){return e.
replace(/[?#].*/s,"").split("/").filter(n=>/^(?:\.|%2e){1,2}$/i.test(n)).length}var zi={json:e=>JSON.stringify(e)??'""',
url:e=>en(He(e)),xml:e=>He(e).replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,"\uFFFD").replace(
/[&<>"']/g,t=>yc[t]??t),slack:e=>He(e).replace(/[&<>]/g,t=>yc[t]??t)},yc={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;",
"'":"&apos;"},vc={...zi,truncate:(e,t)=>ym(He(e),Number(t)),default:(e,t)=>kc(e)?t:e,omit:e=>e},Gn=Object.keys(vc);function Xi({
name:e,argument:t}){if(!Gn.includes(e))return`there is no filter ${e}`;switch(e){case"truncate":return t?.quoted===!1&&/^[1-9]\d{0,8}$/.
test(t.text)?null:"truncate needs a number of characters from 1, as truncate: 300";case"default":return t?.quoted?null:'\
default needs a text in quotes, as default: "none"';default:return t===null?null:`${e} takes no argument`}}function kc(e){
return e==null||e===""}function ym(e,t){let n=[...e.slice(0,2*t+2)];return n.length>t?`${n.slice(0,t-1).join("")}\u2026`:
e}function He(e){return typeof e=="string"?e:e==null?"":typeof e=="object"?JSON.stringify(e)??"":String(e)}function en(e){
return encodeURIComponent(e.replace(new RegExp("\\p{Surrogate}","gu"),"\uFFFD")).replace(/[!'()*]/g,t=>`%${t.charCodeAt(
0).toString(16).toUpperCase()}`)}function jr(e,t,n){return r=>{let[s="",...i]=r.split(".");return s==="secrets"?t.get(i.
join(".")):s==="variables"?gm(n,i.join(".")):Object.hasOwn(e,r)?e[r]:i.reduce(gc,gc(e,s))}}function gc(e,t){return typeof e==
"object"&&e!==null&&Object.hasOwn(e,t)?Reflect.get(e,t):void 0}function gm(e,t){let n=Dr(e,t);if(n.kind==="ambiguous")throw new Z(
`\${variables.${t}} is in several functions (${n.functions.join(", ")}); write \${variables.${n.functions[0]}.${t}}, or \
the one of another`);return n.kind==="value"?n.value:void 0}function Dr(e,t){let n=_c(e,t);if(n.kind==="value")return n;
let r=bm(e).flatMap(([o,a])=>Object.hasOwn(a,t)?[{owner:o,value:Reflect.get(a,t)}]:[]),[s,...i]=r;return s?i.length===0?
{kind:"value",value:s.value}:{kind:"ambiguous",functions:r.map(({owner:o})=>o)}:{kind:"none"}}function Ec(e){return B(e)?
Object.entries(e).flatMap(([t,n])=>B(n)?Object.keys(n).map(r=>Dr(e,r).kind==="value"&&!Object.hasOwn(e,r)?r:`${t}.${r}`):
[t]):[]}function _c(e,t){if(!B(e))return{kind:"none"};if(Object.hasOwn(e,t))return{kind:"value",value:Reflect.get(e,t)};
for(let n=t.indexOf(".");n>0;n=t.indexOf(".",n+1)){let r=t.slice(0,n);if(!Object.hasOwn(e,r))continue;let s=_c(Reflect.get(
e,r),t.slice(n+1));if(s.kind==="value")return s}return{kind:"none"}}function bm(e){return Object.entries(B(e)?e:{}).filter(
t=>B(t[1]))}var Ur=["notify","chains","receive"],Sc={accepted:["accepted_values"],active:["enabled"],actors:["actor","match.actor"],
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
tch.workflow"]};function $c(e,t){let n=Qi(e);return t.includes(n)?n:(Object.hasOwn(Sc,n)?Sc[n]:void 0)?.find(i=>t.includes(
i.replace(/\..*/,"")))??Q(e,t)}function Qi(e){return e.toLowerCase().replaceAll("-","_")}var eo="a text with ${...}, or with { } [ ] , # & * ! | > : @ or quotes in a special place, belongs in quotes",xc="is in\
dented with a tab; write spaces",wm={MULTIPLE_DOCS:"holds several documents; write one",BAD_DQ_ESCAPE:"has a backslash i\
n double quotes; write two, or use single quotes"},vm={TAB_AS_INDENT:xc,BAD_INDENT:"is not indented as what it belongs t\
o; line them up",MISSING_CHAR:`lacks a quote, bracket, comma or space; write it, and mind that ${eo}`,BLOCK_AS_IMPLICIT_KEY:`\
has two keys on one line; write one, and mind that ${eo}`,MULTILINE_IMPLICIT_KEY:"has a line without a colon, or a key o\
f several lines; write key: value"},Br="[\\u00a0\\u00ad\\u1680\\u2000-\\u200d\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000\\ufeff]",
km=new RegExp(Br),Em={"\xA0":"a no-break space","\u2007":"a figure space","\u200B":"a zero width space","\u202F":"a narr\
ow no-break space","\u3000":"an ideographic space","\uFEFF":"a byte order mark"},to=/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g,
_m=/^([ -]*)([^\s#"'[{|>-][^"#]*?|"[^"]*"|'[^']*'):(?=[ \t]|$)/,Ac=/^\s*(?:#|$)/,qr=100,Sm=1e3;function Oc(e,t,n){let r=({
pos:u})=>n.linePos(u[0]).line||1,[s]=t,i=r(s);for(let{code:u,pos:f}of t.filter(p=>r(p)===i)){let p=u==="BAD_SCALAR_START"?
e[f[0]]??"@":null;if(p!==null)return{line:i,message:`has a text that starts with ${p}; put it in quotes`};let h=wm[u];if(h!==
void 0)return{line:i,message:h}}let o=e.replace(/^\ufeff/,"").split(/\r?\n/).map(u=>u.length>Sm?"":u),a=i-1,c=[a,a-1,a+1];
return Zi(c,u=>$m(o[u]??""))??Zi([a],u=>xm(o[u]??"",s.code))??Am(o,a,s)??Om(o,a,s)??Zi([a],u=>Nm(o,u,s.code))??Rm(o,a)??
{line:i,message:vm[s.code]??`is not YAML from here on; mind that ${eo}`}}function nn(e){let[t]=km.exec(e)??[];if(t===void 0)
return null;let n=t.charCodeAt(0).toString(16).toUpperCase().padStart(4,"0");return`holds ${Em[t]??"a character that can\
not be seen"} (U+${n}), which is not a space in YAML; write plain spaces`}function Zi(e,t){for(let n of e){let r=t(n);if(r!==
null)return{line:n+1,message:r}}return null}function $m(e){return new RegExp(`^[ \\t-]*(?:${Br}|[\\w-]+(?:${Br}+:|:${Br}\
))`).test(e)?nn(e):/^ *\t\s*\S/.test(e)?xc:/^ *-[A-Za-z"'][^:]*:(?:[ \t]|$)/.test(e)?"lacks a space after its -; write -\
 key: value":null}function xm(e,t){return/^[ \t-]*(?:[\w-]+:[ \t]+)?[[{](?:[^"'$]|"[^"]*"|'[^']*')*\$\{/.test(e)?"has ${\
...} without quotes inside of { } or [ ]; put that text in quotes":/(?:[:-][ \t]+|[[{,][ \t]*)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*[^\s,:\]}#'"]/.
test(e)?"has text after a closing quote; write the missing comma, or put the whole text in one pair of quotes":/^[ \t-]*[\w-]+:[ \t]+-[ \t]/.
test(e)?"has a - on the line of its key; write it on a line of its own":t==="BLOCK_AS_IMPLICIT_KEY"&&/:[ \t].*:(?:[ \t]|$)/.
test(e.replace(to,""))?"has a second colon with a space or nothing after it; put the text in quotes, or write the key on\
 a line of its own":null}function Am(e,t,{code:n,message:r}){if(n!=="MISSING_CHAR"&&n!=="UNEXPECTED_TOKEN")return null;let s=r.
startsWith("Missing closing")?t-qr:t-1;for(let i=t;i>=Math.max(0,s);i--){let o=(e[i]??"").replace(to,""),[,a]=/^[ \t-]*(?:[\w-]+:[ \t]+)?(?:[[{].*?[[{:,] *)?(["'])/.
exec(o)??[];if(a!==void 0)return{line:i+1,message:`opens a ${a} that is not closed; close it, or put the whole text in q\
uotes`}}return null}function Om(e,t,{message:n}){let r=n.startsWith("Flow ");if(!r&&!/(?:^|[:-])[ \t]*[[{]/.test(e[t]??""))
return null;let s="";for(let i=t;i>=Math.max(0,t-qr);i--){s=Im((e[i]??"").replace(to,"")+s);let[o=""]=s;if(o==="["||o===
"{")return{line:i+1,message:`opens a ${o} that is not closed by its own bracket; close it`};if(r)continue;let a=`has tex\
t after its closing ${o}; take that out, or put the whole text in quotes`;return o===""?null:{line:i+1,message:a}}return null}
function Im(e){let t=[];for(let[n]of e.matchAll(/[[\]{}]/g)){let r=`${t.at(-1)}${n}`;r==="[]"||r==="{}"?t.pop():t.push(n)}
return t.join("")}function Nm(e,t,n){let r=e[t]??"";return Ac.test(r)||/:(?:[ \t]|$)/.test(r)?null:/^[ \t-]*[A-Za-z_][\w-]*:(?!\/\/)/.
test(r)?"lacks a space after its colon; write key: value":n!=="MULTILINE_IMPLICIT_KEY"&&n!=="MISSING_CHAR"?null:/:[ \t]+[|>][-+\d]*[ \t]*$/.
test(e[t-1]??"")?"belongs to the | or > above it; write it deeper":"has no colon; write key: value"}function Tm(e,t){let[
,n="",r]=_m.exec(e)??[],s=/^ *-(?=[ \t]|$)/.exec(e)?.[0].length;return{index:t,dash:s===void 0?null:s-1,key:r===void 0?null:
n.length,isPart:r!==void 0&&Ur.includes(r),opens:/(?:^|[ :-])[:-](?:[ \t]+[#&].*)?[ \t]*$|\w:[ \t]*$/.test(e)}}function Rm(e,t){
let n=Math.max(0,t-qr),r=e.slice(n,t+qr).flatMap((i,o)=>Ac.test(i)?[]:[Tm(i,n+o)]),s=r.findIndex(({index:i})=>i>=t);for(let i of[
s,s+1,s-1]){let o=r[i],a=o&&(o.dash===null?"key":"dash"),c=a?o[a]:null;if(!o||!a||c===null)continue;let u=Lm(r,i,a,c);if(u===
null)continue;let f=c===1?"space":"spaces",p=a==="key"?"key":"-";return{line:o.index+1,message:`is indented by ${c} ${f}\
; write ${u.column}, to line up with the ${p} on line ${u.line}`}}return null}function Lm(e,t,n,r){let s=e[t-1],i=e[t+1];
if(s===void 0)return null;let o=s.dash??s.key??0;if(s.opens&&r>=o)return null;if(n==="key"&&s.key!==null&&s.key!==r&&i?.
key===s.key&&i.dash===null)return{column:s.key,line:s.index+1};let a=[],c=Number.POSITIVE_INFINITY;for(let p of e.slice(
0,t).reverse()){let h=p[n];if(h===r&&h<c)return null;h!==null&&h<c&&a.push({column:h,line:p.index+1}),c=Math.min(c,p.dash??
p.key??c)}let u=p=>Math.abs(p.column-r),f=Math.min(...a.map(u));return e[t]?.isPart?a.at(-1)??null:a.find(p=>u(p)===f)??
null}function F(e,{misplaced:t={},missing:n={}}={}){let r=Object.keys(e),s=R(e,({expected:o})=>{let a=o?.slice(1,-1)??"";return`\
is missing; write ${Ic(n,a)??`${a}: ...`}`}),i=Ki(o=>{let{input:a}=o;return(typeof a=="string"?Nc(a):null)??X("must be a\
 mapping of keys to values")(o)});return Qt(o=>{if(o===void 0)return Vi(e);if(!B(o))return i;let a=Object.keys(o).filter(
c=>!r.includes(c));return a.length===0?s:I(s,rt(({addIssue:c})=>{for(let u of a){let f=Ic(t,u)??Pm(u,r);c({message:f,path:[
Tc(o,u)]})}}))})}function rn(e,t,n){return I(Rt(B,X(n)),Xt(({dataset:r,addIssue:s})=>{let i=r.value,o=Object.entries(i).
map(([a,c])=>{let u=Tc(i,a),f=fe(e,c);for(let h of f.issues??[])s({message:h.message,path:[u,...h.path??[]]});let p=t(a);
return p!==null&&s({message:p,path:[u]}),[a,f.output]});return Object.fromEntries(o)}))}function ht(e,t,n){return Qt(r=>r===
void 0?Re([t,n]):e(r)?t:n)}function X(e){return({input:t})=>{if(t==null)return`${e}; it is empty`;if(Array.isArray(t))return`${e}\
, not a list`;let[n=null]=B(t)?Object.keys(t).flatMap(Mm):[];return n!==null?n:`${e}, not a ${B(t)?"mapping":typeof t}`}}
function Mm(e){let t=e.startsWith("-")?nn(e):null;return t===null?[]:[t]}function Pm(e,t){if(e==="<<")return"is not read\
: merge keys are not part of YAML 1.2; write the keys out";let n=nn(e)??Nc(e);if(n!==null)return n;let r=$c(e,t);return r?
`unknown key; did you mean ${r}?`:`unknown key; write one of ${t.join(", ")}`}function Nc(e){return/^[A-Za-z_]+:(?!\/\/)/.
test(e)?"lacks a space after its colon; write key: value":null}function Ic(e,t){return Object.hasOwn(e,t)?e[t]:void 0}function Tc(e,t){
return{type:"unknown",origin:"value",input:e,key:t,value:Reflect.get(e,t)}}function Rc(e){if(e.length===0)return{error:"no status code is given; write one, for example 2xx"};let t=[];for(let n of e){
let r=Cm(String(n).trim());if(!r)return{error:`${JSON.stringify(n)} is not a status code; write a code from 100 to 599 (\
302), a class (2xx) or a range (200-206)`};t.push(r)}return t}function Cm(e){let t=/^([1-5])xx$/i.exec(e);if(t){let i=Number(
t[1])*100;return{from:i,to:i+99}}let n=/^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(e);if(!n)return null;let r=Number(n[1]),
s=Number(n[2]??n[1]);return r<=s?{from:r,to:s}:null}function Lc(e){return e.map(({from:t,to:n})=>t===n?String(t):t%100===
0&&n===t+99?`${t/100}xx`:`${t}-${n}`).join(", ")}function Mc(e,t){return e.some(({from:n,to:r})=>t>=n&&t<=r)}function Fr(e,t){let n=e.length>0&&e.every(r=>r.startsWith("!"));for(let r of e){let s=r.startsWith("!"),i=Dc(s?r.slice(
1):r);if(typeof i=="string")throw new Error(i);qm(i,t)&&(n=!s)}return n}function Kr(e){if(e.length>1e3)return"the patter\
n is longer than 1000 characters";let t=Dc(e.startsWith("!")?e.slice(1):e);return typeof t=="string"?`${JSON.stringify(e)}\
 is not a pattern: ${t}`:null}function Dc(e){let t=[...e],n=[];if(t.length===0)return"it is empty; write ** to match eve\
rything";let r=e.endsWith("[bot]")?t.length-5:-1,s=0;for(;s<t.length;){let i=t[s]??"";if(i==="*"){let u=s;for(;t[u]==="*";)
u++;let f=s===0||t[s-1]==="/";u-s>1&&f&&t[u]==="/"&&n.push({accepts:Dm,repeats:!1,skips:[1,3]});let h=u-s>1?jm:Um;if(n.push(
{accepts:h,repeats:!0,skips:[1]}),s=u,t[s]==="?"||t[s]==="+")return Cc(t[s]);continue}if(i==="?"||i==="+")return Cc(i);let o=Pc(
i),a=s+1;if(i==="\\"){let u=t[a++];if(u===void 0)return"nothing follows the last \\";o=Pc(u)}else if(i==="["&&s!==r){let u=t.
indexOf("]",s);if(u<0)return"[ has no ]; write \\[ for the character itself";let f=Bm(t.slice(s+1,u));if(!f)return`${t.slice(
s,u+1).join("")} may hold letters, digits and ranges as a-z, A-Z and 0-9 only`;o=p=>f.has(p),a=u+1}let c=t[a];(c==="?"||
c==="+")&&a++,n.push({accepts:o,repeats:c==="+",skips:c==="?"?[1]:[]}),s=a}return n}var jm=()=>!0,Dm=()=>!1,Um=e=>e!=="/";
function Pc(e){return t=>t===e}function Cc(e){return`${e} must follow a character or [...]; write \\${e} for the charact\
er itself`}function Bm(e){let t=e.join("");if(!/^(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[A-Za-z0-9])+$/.test(t))return null;let n=new Set;
for(let[r]of t.matchAll(/.-.|./g)){let s=r.charCodeAt(0),i=r.charCodeAt(r.length-1);if(s>i)return null;for(let o=s;o<=i;o++)
n.add(String.fromCharCode(o))}return n}function qm(e,t){let n=new Uint8Array(e.length+1);n[0]=1;for(let r of t){let s=new Uint8Array(
e.length+1);jc(e,n);for(let[i,o]of e.entries())n[i]===0||!o.accepts(r)||(s[i+1]=1,o.repeats&&(s[i]=1));n=s}return jc(e,n),
n[e.length]===1}function jc(e,t){for(let[n,r]of e.entries())if(t[n]!==0)for(let s of r.skips)t[n+s]=1}var no=Array.from({length:60},(e,t)=>String(t).padStart(2,"0"));function dt(e){if(e===null)return null;let t=e.endsWith(
"Z")||/(?:Z|[+-]\d\d:?\d\d)$/i.test(e)?e:`${e}Z`,n=Date.parse(t);return n>0?n:null}function Uc(){let e=Number.NaN,t="";return n=>{if(n===null)return;let r=Math.floor(n/1e3),s=r%86400;r-s!==e&&(e=r-s,t=new Date(
n).toISOString().slice(0,11));let i=no[Math.floor(s/3600)],o=no[Math.floor(s/60)%60];return`${t}${i}:${o}:${no[s%60]}+00\
:00`}}var Fm=2**31-1,Km=/^(\d{1,15}(?:\.\d{1,15})?)([smhd]?)$/,Gm={"":1e3,s:1e3,m:6e4,h:36e5,d:864e5};function Gr(e){let t=Km.
exec(String(e)),n=Gm[t?.[2]??""];if(!t||n===void 0)return null;let r=Math.round(Number(t[1])*n);return r>=1&&r<=Fm?r:null}var Bc=60,Hm=["yes","on","true","y","1"],Vm=["no","off","false","n","0"];function te(e){return t=>typeof t.input=="objec\
t"?X(e)(t):`${e}, not ${Wr(t.received)}`}var it=O(X("must be a text in quotes")),jt=I(O(te("must be a text")),jn("is emp\
ty; write a text, or leave the key out"),Ee(Vc,"holds ${...}, which means nothing here; write it out")),Dt=I(jt,Tt(100,"\
is longer than 100 characters; write a shorter one"),Ee(e=>!/[\p{Cc}\p{Zl}\p{Zp}]/u.test(e)&&e.trim()===e,"must be one l\
ine without spaces around it; write it so")),Vr=Kc(!1),Fc=Kc(!0);function Kc(e){return I(jt,rt(({dataset:t,addIssue:n})=>{
let r=t.typed?Lt(t.value,e):null;r?.kind==="error"&&n({message:r.message})}))}var Me=Se(e=>{let t=String(e.input).toLowerCase(),
n=Hm.includes(t)?"true":Vm.includes(t)?"false":null,r=te("must be true or false")(e);return n===null?r:`${r}; write ${n}\
 without quotes`});function he(e){return qn(e,t=>{let n=e.join(", ");if(typeof t.input!="string")return te(`must be one \
of ${n}`)(t);let r=Q(t.input,e);return`${Wr(t.received)} is not known here; write ${r??`one of ${n}`}`})}var Gc=e=>Re([O(),
W()],te(e)),sn=I(Gc("must be a time such as 30s"),Xt(({dataset:e,addIssue:t,NEVER:n})=>{let r=Gr(e.value);return r!==null?
r:(t({message:`${Wr(JSON.stringify(e.value))} is not a time above 0 and up to 24 days; write 30s, 10m, 1h, 7d or a numbe\
r of seconds`}),n)})),Wm=I(Gc("must be a code such as 302, 2xx or 200-206"),Xt(({dataset:e,addIssue:t,NEVER:n})=>{let r=Rc(
[e.value]);return"error"in r?(t({message:r.error}),n):r})),Hc=I(We(Wm,"must be codes such as 302, 2xx or 200-206"),Ke(e=>e.
flat())),Ym=I(O(e=>typeof e.input=="number"?`is the number ${e.input} to YAML; put the pattern in quotes, as "1.10"`:te(
'must be a pattern in quotes, as "release/**"')(e)),Ee(Vc,"holds ${...}, which means nothing here; write it out"),rt(({dataset:e,
addIssue:t})=>{let n=e.typed?Kr(e.value):null;n!==null&&t({message:n})})),Ve=We(Ym,"must be a pattern or a list of patte\
rns"),mS=Re([O(),W(),Se()],te("must be a text, a number, true or false")),on=Re([O(),W(),Se(),Bn()],te("must be a text, \
a number, true, false or null"));function Vc(e){return!e.includes("${")}function Wr(e){return e.length>Bc?`${e.slice(0,Bc)}\
...`:e}function We(e,t){let n=I(V(e,X(t)),Cn(1,`${t}; the list is empty`)),r=I(e,Ke(s=>[s]));return ht(Array.isArray,n,r)}
var qc=[];function Hn(e,t){let n=We(e,t),r=I(Rt(()=>!0),Ke(()=>[]));return k(Qt(s=>s===qc?r:n),qc)}var Wc=/^[\w!#$%&'*+.^`|~-]+$/,
Yc="is not a header name; write letters, digits and -",Hr=I(jt,_e(Wc,Yc)),Pe=["jobserv","github","standard-webhooks","sl\
ack","stripe"],ro=I(O(te("must be a text")),_e(/^[\x20-\x7e]*$/,"must be plain ASCII on one line; write it so"),Ee(e=>!e.
includes("${"),"holds ${...}, which means nothing here; write it out"));function Jc(e,t){let n=e.map(r=>`\${${r}}`).join(
", ");return I(O(te("must be a text")),rt(({dataset:r,addIssue:s})=>{if(!r.typed)return;let o=[...r.value.matchAll(/\$\{([^}]*)\}?/g)].
find(([,a=""])=>!e.includes(a));o!==void 0?s({message:`holds ${Wr(o[0])}, which isn't known here; write ${n}`}):r.value.
includes(`\${${t}}`)||s({message:`does not hold \${${t}}; write it where it belongs`})}))}var Jm=Jc(["id","timestamp","b\
ody"],"body"),zm=I(Jc(["id","timestamp","signature"],"signature"),_e(/^[\x20-\x7e]*$/,"must be plain ASCII on one line; \
write it so")),so=F({algorithm:k(he(["sha1","sha256","sha384","sha512"]),"sha256"),header:Hr,prefix:k(ro,""),encoding:k(
he(["hex","base64"]),"hex"),signed:k(Jm),value:k(zm),timestamp_header:k(Hr)},{missing:{header:"header: X-Signature"}}),io=ht(
e=>typeof e!="object",he(Pe),so);function Yr(e){return rn(e,t=>Wc.test(t)&&t!=="__proto__"?null:Yc,"must be a mapping of\
 header names to values")}var Xm="is not a name of a query parameter; write one";function zc(e){return rn(e,t=>t===""||t===
"__proto__"?Xm:null,"must be a mapping of query parameters to values")}var Xc=I(O(te("must be a name of the secrets inpu\
t")),_e(/^[A-Za-z0-9_-]+$/,"is not a name; write the name that the secrets input gives it (letters, digits, _ and -), no\
t ${...} and not the secret")),Vn=Hn(Xc,"must be a name of the secrets input, or a list of them"),Jr=Xc;var Qm=I(O(te("must be the file name of a workflow")),_e(/^[\w.-]+\.ya?ml$/,"is not the file name of a workflow; write o\
ne of .github/workflows, as inbound.yml")),Zm=I(O(te("must be the URL of the relay")),Ee(ny,"is not the URL of a relay; \
write https://HOST without a path")),ey=["authorization","proxy-authorization","cookie","x-api-key"],ty=/token|secret|password|credential|api-?key/i,
Qc={secret_name:Jr,workflow:k(Qm)},Zc=F(Qc,{missing:{secret_name:"secret_name: with the name of the secret RELAY"}}),eu=F(
{url:Zm,...Qc},{missing:{url:"url: https://HOST of the relay",secret_name:"secret_name: with the name of the secret RELA\
Y"}});function tu(e){return ey.includes(e.toLowerCase())||ty.test(e)}function ny(e){if(!URL.canParse(e))return!1;let{protocol:t,origin:n}=new URL(e);return/^https?:$/.test(t)&&e.replace(/\/$/,
"")===n}var ry=["github","gitlab","bitbucket","docker-hub","harbor","quay","acr","registry","gitea","sonarqube","slack","stripe"],
an=["github","gitlab","bitbucket","harbor","gitea","sonarqube","slack","stripe"],sy=["string","integer","array","boolean"],
nu=F({headers:k(Yr(Ve)),query:k(rn(Ve,()=>null,"must be a mapping of names to patterns")),body:k(rn(Ve,ly,"must be a map\
ping of paths to patterns"))}),iy=ht(e=>typeof e!="object",he(["none",...Pe]),ht(e=>typeof e=="object"&&e!==null&&"type"in
e,F({type:he(["token"]),header:Hr,prefix:k(ro)}),so)),oy=F({name:Dt,type:k(he(ry)),active:k(Me,!0),match:k(nu),signature:k(
iy),tolerance:k(sn),secret_name:Vn}),ay=Re([O(),W(),Se(),Bn()],te("must be a text, a number, true, false or null")),cy=F(
{name:Dt,from:k(he(["body","query","headers"]),"body"),path:k(jt),secret:k(Me,!1),type:k(he(sy),"string"),required:k(Me,
!1),default_value:k(pt())}),uy=F({name:Dt,provider:jt,uri:k(jt),active:k(Me,!0),match:k(nu),conditions:k(V(F({path:Fc,accepted_values:We(
ay,"must be a list of values")}),X("must be a list of {path, accepted_values}")),[]),variables:k(V(cy,X("must be a list \
of variables, each with a name")),[])}),ru=F({relay:k(Zc),providers:k(V(oy,X("must be a list of providers, each with a n\
ame")),[]),functions:k(V(uy,X("must be a list of functions, each with a name")),[])});function ly(e){let t=Lt(e,!0);return t.
kind==="error"?t.message:null}function su(){return{now:()=>Date.now(),sleep:(e,t)=>new Promise(n=>{if(t?.aborted)return n();let r=()=>{clearTimeout(s),
t?.removeEventListener("abort",r),n()},s=setTimeout(r,Math.min(e,2147483647));t?.addEventListener("abort",r,{once:!0})})}}
var $S=45*6e4;var iu=1e4,uo=[1,2,4],oo="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)",ao="(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",co=String.
raw`\d\d:\d\d:\d\d`,fy=new RegExp([String.raw`^${oo}, \d\d ${ao} \d{4} ${co} GMT$`,String.raw`^${oo}[a-z]{3,6}, \d\d-${ao}-\d\d ${co} GMT$`,
String.raw`^${oo} ${ao} [ \d]\d ${co} \d{4}$`].join("|"));function lo(e,t){let n=e?.trim()??"";if(/^\d+$/.test(n))return Math.
min(Number(n)*1e3,2147483647);if(!fy.test(n))return null;let r=Date.parse(n.endsWith("GMT")?n:`${n} GMT`);return Number.
isNaN(r)?null:Math.min(Math.max(r-t,0),2147483647)}function Xr(e,t){if(e.length<=t)return e;let n="",r=0;for(let s of e){if(r+=1,r>t)return`${n}\u2026`;r<t&&(n+=s)}return e}var py=/^[ -~]*$/,hy=/\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g,dy=/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
function Ae(e,t=300){if(py.test(e)){let r=!e.includes("::")&&!e.includes("##");return Xr(r?e:ou(e,""),t)}let n=e.replace(
hy," ").replace(dy,"\uFFFD");return Xr(ou(n,my),t)}var my=String.raw`[\p{Cf}\p{Mn}\p{DI}]*`;function ou(e,t){return e.replace(
new RegExp(`:(?=${t}:)`,"gu"),": ").replace(new RegExp(`#(?=${t}#${t}\\[)`,"gu"),"# ")}var D=class extends Error{status;code;isMissingRoute;constructor(t,n,r={}){super(t),this.name="ApiError",this.status=n,this.
code=r.code??null,this.isMissingRoute=r.isMissingRoute??!1}};function ne(e){let[t="",...n]=e.split("/");return{owner:t,repo:n.join("/")}}var cu=["success","neutral"],yy=["queued","waiting","requested","pending"],gy=["skipped","stale"],by=[...cu,"failure","t\
imed_out","startup_failure"],wy=["cancelled","timed_out","startup_failure"];function de(e,t){return t===null?yy.includes(
e)?"QUEUED":"RUNNING":cu.includes(t)?"PASSED":gy.includes(t)?"SKIPPED":"FAILED"}function fo(e){return e!==null&&by.includes(
e)}function me(e){return e==="PASSED"||e==="FAILED"||e==="SKIPPED"}function cn(e){return e==="FAILED"||e==="RUNNING_WITH\
_FAILURES"}function uu(e){if(e.length===0)return null;let t=new Set(e),n=t.has("QUEUED")||t.has("RUNNING");return t.has(
"FAILED")?n?"RUNNING_WITH_FAILURES":"FAILED":t.size===1&&t.has("QUEUED")?"QUEUED":n?"RUNNING":t.has("PASSED")?"PASSED":"\
SKIPPED"}function lu(e,t){return e==="PASSED"||e==="SKIPPED"?"success":e!=="FAILED"||t.length>0&&t.every(r=>wy.includes(
r))?"error":"failure"}var fu=["repository","repository_owner","workflow","run_id","run_number","run_attempt","sha","ref",
"ref_name","head_ref","base_ref","event_name","actor","server_url","api_url"];function po(e,t){let n=e.id===t.runId&&e.attempt===
t.runAttempt,r=e.headBranch??"",s=e.event==="release"?"tag":e.refKind,i=s==="tag"?"tags":"heads",o=e.event.startsWith("p\
ull_request"),a={repository:t.repository,repository_owner:t.repository.split("/")[0]??"",server_url:t.serverUrl,api_url:t.
apiUrl,run_id:String(e.id),run_attempt:String(e.attempt)};return n?{...a,workflow:t.workflow,run_number:String(t.runNumber||
""),sha:t.sha,ref:t.ref,ref_name:t.refName,head_ref:t.headRef,base_ref:t.baseRef,event_name:t.eventName,actor:t.actor}:{
...a,workflow:e.workflow??"",run_number:String(e.number??""),sha:e.headSha??"",ref:r&&s!==null?`refs/${i}/${r}`:"",ref_name:r,
head_ref:o?r:"",base_ref:o&&e.pullRequest?.base||"",event_name:e.event,actor:e.actor??""}}function pu(e){let[t,n]=_y(e);
return{...Sy(e),color:t,color_number:Number.parseInt(t.slice(1),16),emoji:n}}var vy="#1a7f37",ky="#cf222e",au="#59636e",
Ey="#9a6700";function _y({status:e,noResult:t}){if(t==="cancelled")return[au,"\u{1F6AB}"];switch(e){case"PASSED":return[
vy,"\u2705"];case"FAILED":case"RUNNING_WITH_FAILURES":return[ky,"\u274C"];case"SKIPPED":return[au,"\u23ED\uFE0F"];case"Q\
UEUED":case"RUNNING":return[Ey,"\u23F3"]}}function Sy({status:e,dockerHub:t,noResult:n}){if(n==="cancelled"||n==="stale")
return{github:"error",gitlab:"canceled",bitbucket:"STOPPED",azure_devops:"error",docker_hub:"error"};switch(e){case"PASS\
ED":case"SKIPPED":return{github:"success",gitlab:"success",bitbucket:"SUCCESSFUL",azure_devops:"succeeded",docker_hub:t};case"\
FAILED":return{github:"failure",gitlab:"failed",bitbucket:"FAILED",azure_devops:"failed",docker_hub:t};case"QUEUED":case"\
RUNNING":case"RUNNING_WITH_FAILURES":return{github:"pending",gitlab:"pending",bitbucket:"INPROGRESS",azure_devops:"pendi\
ng",docker_hub:t}}}var ye=P(q(O()),null),$y=P(q(W()),null),hu=I(W(),Dn()),ho=P(q(I(O(),Bi())),null),mt=P(q(I(O(),Ke(e=>e||null))),null),mu=R(
{message:O(),author:P(q(R({name:ye})),null)}),du=P(R({ref:ye,sha:ye,repo:P(R({url:P(O(),"")}),{url:""})}),{ref:null,sha:null,
repo:{url:""}}),xy=R({number:W(),head:du,base:du}),Ay=R({id:hu,run_attempt:Gi(hu),run_number:$y,name:mt,workflow_id:P(q(
I(Re([W(),O()]),Ke(String))),null),path:mt,display_title:mt,event:P(O(),""),status:P(O(),""),conclusion:mt,head_branch:mt,
head_sha:mt,head_commit:P(q(mu),null),repository:P(R({full_name:ye,private:P(Se(),!1)}),{full_name:null,private:!1}),head_repository:k(
P(q(R({full_name:O()})),null)),actor:P(q(R({login:O()})),null),pull_requests:P(V(pt()),[]),url:ho,html_url:ho,jobs_url:ho,
created_at:ye,run_started_at:ye,started_at:ye,updated_at:ye,completed_at:ye});function Qr(e){let{output:t,success:n}=fe(
Ay,By(e));if(!n)return null;let r=t.repository.full_name,s=Iy(t.path),i=Ly(t.pull_requests,r),o=t.event.startsWith("pull\
_request"),a=o&&t.head_repository===void 0?i.find(({number:u,head:f})=>s?.kind==="pull"?String(u)===s.name:f.sha!==null&&
f.sha===t.head_sha):void 0,c=s?null:t.path?.replace(/(\.ya?ml)@.*$/,"$1");return{id:t.id,attempt:t.run_attempt||1,number:t.
run_number,workflow:t.name??c??null,workflowId:t.workflow_id??s?.file??null,workflowPath:c??null,title:t.display_title,subject:t.
head_commit?.message.split(`
`)[0]?.trim()||null,event:t.event,status:t.status,conclusion:t.conclusion,headBranch:a?.head.ref??t.head_branch??(s&&s.kind!==
"pull"?s.name:null),refKind:Oy.test(t.event)?"branch":s&&s.kind!=="pull"?s.kind:null,headSha:t.head_sha,headRepository:t.
head_repository!==void 0?t.head_repository?.full_name??null:o?Ny(a?.head.repo.url):r,isPrivate:t.repository.private,actor:t.
actor?.login||null,author:t.head_commit?.author?.name||null,pullRequest:My(a??i[0],s),url:t.url,pageUrl:t.html_url,jobsUrl:t.
jobs_url,created:dt(t.created_at),started:dt(t.run_started_at??t.started_at),updated:dt(t.updated_at??t.completed_at)}}var Oy=/^(pull_request|merge_group$|schedule$)/;
function Iy(e){let[,t,n,r]=/^([^/@]+\.ya?ml)@refs\/(heads|tags|pull)\/(.+)$/.exec(e??"")??[];if(t===void 0||r===void 0)return null;
if(n!=="pull")return{file:t,kind:n==="tags"?"tag":"branch",name:r};let[,s]=/^(\d{1,15})\/(?:head|merge)$/.exec(r)??[];return s===
void 0?null:{file:t,kind:n,name:s}}function Ny(e=""){return/\/repos\/([^/]+\/[^/]+)$/.exec(e)?.[1]??null}async function go(e,t,n,r){
let s={...ne(t),run_id:n},i=`/repos/${t}/actions/runs/${n}`,o=yu(await e.request("GET /repos/{owner}/{repo}/actions/runs\
/{run_id}",s),i,{id:n});return r===null||o.attempt===r?o:bo(e,t,n,r)}async function bo(e,t,n,r){return yu(await e.request(
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",{...ne(t),run_id:n,attempt_number:r}),`/repo\
s/${t}/actions/runs/${n}/attempts/${r}`,{id:n,attempt:r})}var Ty=R({name:mt,path:mt});async function wo(e,t,n){let{workflow:r,
workflowId:s,workflowPath:i}=n;if(r!==null||s===null)return n;let{name:o,path:a}=await Ry(e,t,s);return{...n,workflow:o??
s,workflowPath:i??a}}async function Ry(e,t,n){try{let{json:r}=await e.request("GET /repos/{owner}/{repo}/actions/workflo\
ws/{workflow_id}",{...ne(t),workflow_id:n}),{output:s,success:i}=fe(Ty,r);if(i)return s}catch(r){if(!(r instanceof D))throw r}
return{name:null,path:null}}function yu({status:e,json:t},n,r){let s=Qr(t),{id:i,attempt:o=s?.attempt}=r;if(s?.id===i&&s?.
attempt===o)return s;let a=s?`with run ${s.id}, attempt ${s.attempt}`:"without a workflow run";throw new D(`GET ${n} was\
 answered ${e} ${a}; GITHUB_API_URL must be the API's own URL`,e)}function Ly(e,t){return e.flatMap(n=>{let{output:r,success:s}=fe(
xy,n);if(!s)return[];let{url:i}=r.base.repo;return!i||!t||i.endsWith(`/repos/${t}`)?[r]:[]})}function My(e,t){return e?{
number:e.number,title:null,base:e.base.ref}:t?.kind==="pull"?{number:Number(t.name),title:null,base:null}:null}var Py=R(
{number:W(),title:ye,state:ye,head:R({ref:ye,sha:ye,repo:P(q(R({full_name:O()})),null)}),base:R({ref:ye,repo:R({full_name:O()})})});
async function Zr(e,t,n){let{event:r,headSha:s,headBranch:i,pullRequest:o}=n;if(!r.startsWith("pull_request")||o!==null&&
i!==null)return n;let a=ne(t),{owner:c}=ne(n.headRepository??"");try{if(o!==null){let{json:h}=await e.request("GET /repo\
s/{owner}/{repo}/pulls/{pull_number}",{...a,pull_number:o.number});return yo(n,mo([h],t,s))}if(s===null)return n;let{json:u}=await e.
request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",{...a,commit_sha:s}),f=mo(u,t,s);if(f!==null||c===""||i===
null)return yo(n,f);let p=await e.request("GET /repos/{owner}/{repo}/pulls",{...a,head:`${c}:${i}`,state:"all"});return yo(
n,mo(p.json,t,s))}catch(u){if(!(u instanceof D))throw u;return n}}function mo(e,t,n){let s=(Array.isArray(e)?e:[]).flatMap(
i=>{let{output:o,success:a}=fe(Py,i);return a?[o]:[]}).filter(({head:i,base:o})=>i.sha===n&&o.repo.full_name.toLowerCase()===
t.toLowerCase());return s.find(({state:i})=>i==="open")??s[0]??null}function yo(e,t){return t===null?e:{...e,headBranch:e.
headBranch??t.head.ref,headRepository:e.headRepository??t.head.repo?.full_name??null,pullRequest:{number:t.number,title:t.
title,base:t.base.ref}}}var un=P(q(O()),null),Cy=R({full_name:O()}),jy=P(R({pull_request:P(q(R({number:W(),title:un,head:P(
R({ref:un,sha:un,repo:P(q(Cy),null)}),{ref:null,sha:null,repo:null}),base:P(R({ref:un}),{ref:null})})),null),head_commit:P(
q(mu),null),repository:P(R({private:Se()}),{private:!1})}),{pull_request:null,head_commit:null,repository:{private:!1}});
function es(e){let t=fe(R({workflow_run:pt(),workflow:P(q(R({name:un,path:un})),null)}),e);if(!t.success)return null;let n=Qr(
t.output.workflow_run),{name:r,path:s}=t.output.workflow??{};return n&&{...n,workflow:r||(n.workflow??n.workflowId),workflowPath:n.
workflowPath??(s||null)}}function yt(e){let t=nc(jy,e.event),n=t.pull_request,r=t.head_commit?.message.split(`
`)[0]?.trim()||null;return{id:e.runId,attempt:e.runAttempt,number:e.runNumber||null,workflow:e.workflow||null,workflowId:null,
workflowPath:Dy(e),title:n?.title??r,subject:r,event:e.eventName,status:"in_progress",conclusion:null,headBranch:e.headRef||
n?.head.ref||e.refName||null,refKind:e.ref.startsWith("refs/tags/")?"tag":n||e.headRef||e.ref.startsWith("refs/heads/")?
"branch":null,headSha:n?.head.sha||e.sha||null,headRepository:n?n.head.repo?.full_name??null:e.repository,isPrivate:t.repository.
private,actor:e.actor||null,author:t.head_commit?.author?.name||null,pullRequest:n&&{number:n.number,title:n.title,base:n.
base.ref??(e.baseRef||null)},url:null,pageUrl:null,jobsUrl:null,created:null,started:null,updated:null}}function Dy({repository:e,
workflowRef:t}){let[n=""]=t.split("@");return n.startsWith(`${e}/`)?n.slice(e.length+1):null}function ts(e,t){let n=e.headRepository,
r=e.headBranch??"";return{branch:r,tag:r,notBranch:e.refKind==="tag"?`${r} is a tag`:null,notTag:e.refKind==="branch"?`${r}\
 is a branch`:null,refUncertain:e.refKind===null&&r!=="",workflow:e.workflow??"",event:e.event,actor:e.actor??"",repository:n??
"",fork:n?.toLowerCase()!==t.toLowerCase()}}var Uy=["success","failure","cancelled","skipped"];function By(e){let t=u=>w(
e,u);if(t("index_in_repo")===void 0)return e;let n=t("status"),r=Uy.some(u=>u===n),s=Fy(t("event_payload")),i=w(s,"pull_\
request"),o=w(i,"head"),a=w(s,"ref"),c=t("workflow_id");return{id:t("id"),run_number:t("index_in_repo"),workflow_id:c,path:typeof a==
"string"?`${c}@${a}`:null,display_title:t("title"),event:t("trigger_event")||t("event"),status:r?"completed":qy(n),conclusion:r?
n:null,head_branch:i===void 0?t("prettyref"):w(o,"ref"),head_repository:i===void 0?void 0:w(o,"repo"),head_sha:t("commit\
_sha"),repository:t("repository"),actor:t("trigger_user"),pull_requests:i===void 0?[]:[i],html_url:t("html_url"),created_at:t(
"created"),started_at:t("started"),updated_at:t(r?"stopped":"updated")}}function qy(e){return e==="running"?"in_progress":
e==="blocked"?"waiting":e}function Fy(e){try{return typeof e=="string"?JSON.parse(e):void 0}catch{return}}function Ky(e){return e==="requested"?"queued":e==="in_progress"?"started":"completed"}function gu(e,{status:t,noResult:n},r){
if(e==="queued")return["build_queued"];if(e==="started")return["build_started"];if(n==="action_required"||n==="incomplet\
e")return[];if(n==="cancelled")return["build_completed","build_cancelled"];let s=["build_completed"];return t==="SKIPPED"||
(t==="PASSED"&&s.push("build_passed"),cn(t)&&s.push("build_failed"),r?.changed&&s.push("build_status_changed"),r?.fixed&&
s.push("build_fixed")),s}function vo(e){switch(e){case"cancelled":return"it was cancelled";case"stale":return"it is stal\
e";case"action_required":return"its run waits for approval (action_required)";case"incomplete":return"its run is complet\
ed, but not all of its jobs are; it is reported again when its last job ends";case null:return null}}async function bu({
status:e,noResult:t},n,r){let s=Gy(e,t,n);return s!==null?{changed:!1,fixed:!1,reason:s}:Hy(e,await r(),n)}function Gy(e,t,{
conclusion:n}){let r=vo(t);return r!==null?`the build is ${e}: ${r}`:n==="cancelled"?"its run was cancelled":e==="SKIPPE\
D"?"the build is SKIPPED":me(e)||cn(e)?null:`the build is ${e}, not done`}function Hy(e,t,n){if(t===null)return{changed:!0,
fixed:!1,reason:`${e}, and no build before it`};let r=de(t.status,t.conclusion),s=cn(e)?"FAILED":e,i=t.id===n.id?`in att\
empt ${t.attempt}`:`in run ${t.number??t.id}`,o=r!==s;return{changed:o,fixed:o&&s==="PASSED",reason:`${e}, ${o?"after":"\
as"} ${r} ${i}`}}var Vy=10,Wy=20;async function wu(e,t,n){return await Yy(e,t,n)??await Jy(e,t,n)}async function Yy(e,t,{
id:n,attempt:r}){let s=Math.max(1,r-Wy);try{for(let i=r-1;i>=s;i--){let o=await bo(e,t,n,i);if(fo(o.conclusion))return o}}catch(i){
if(!(i instanceof D&&i.status===404))throw i}return null}async function Jy(e,t,n){let r=ne(t),{workflowId:s,refKind:i,headBranch:o}=n,
a={keys:["workflow_runs"],most:Vy},c=o??"",u={branch:c,status:"completed"},p={branch:c,...s!==null&&{workflow_id:s},...i!==
null&&{ref:`refs/${i==="tag"?"tags":"heads"}/${c}`}},h="GET /repos/{owner}/{repo}/actions/runs",l=s===null?[e.pages(h,{...r,
...u},a)]:[e.pages("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",{...r,...u,workflow_id:s},a),e.pages(
h,{...r,...p},a)];for(let d of l)try{return await zy(n,d)}catch(m){if(!(m instanceof D&&m.isMissingRoute))throw m}return null}
async function zy(e,t){for await(let{items:n}of t){let r=n.map(Qr).filter(s=>s!==null).filter(s=>Xy(s,e)).sort((s,i)=>ns(
i)-ns(s));if(r[0])return r[0]}return null}function Xy(e,t){return e.id!==t.id&&fo(e.conclusion)&&ns(e)<ns(t)&&e.headBranch===
t.headBranch&&e.headRepository===t.headRepository&&(t.workflowId===null?e.workflow===t.workflow:e.workflowId===null||e.workflowId===
t.workflowId)}function ns(e){return e.number??e.id}function vu({runId:e,runAttempt:t,environment:n}){let{eventName:r,event:s}=n;
if(e===null&&r==="workflow_run"){let a=es(s);if(a===null)throw new T("the payload of the workflow_run event holds no run\
 that can be read; give the input run-id");let c=t??a.attempt;return{runId:a.id,attempt:c,own:!1,kind:Ky(Qy(s)),run:c===
a.attempt?a:null}}let i=e??n.runId,o=i===n.runId&&(t??n.runAttempt)===n.runAttempt;return{runId:i,attempt:o?n.runAttempt:
t,own:o,kind:"completed",run:o?yt(n):null}}function Qy(e){return typeof e=="object"&&e!==null&&"action"in e&&typeof e.action==
"string"?e.action:null}var rs=["build_queued","build_started","build_completed","build_passed","build_failed","build_sta\
tus_changed","build_cancelled","build_fixed"],ku=rs.filter(e=>!["build_queued","build_started","build_completed"].includes(
e)),ko=["build_status_changed","build_fixed"];var ss=["response","delivery","listener","status","poll","event"];import{isIP as us}from"node:net";var ln=jd(_u(),1);import{isIP as Su}from"node:net";var eg="2000::/3",tg={ipv4:["168.63.129.16/32"],ipv6:["fd00:42::42/12\
8","fd00:c1::a9fe:a9fe/128","fd00:ec2::/32","fd20:ce::254/128"]};function Eo(e){let t=os(e);if(t===null||tg[t.kind()].some(
r=>t.match(ln.default.parseCIDR(r))))return"special";switch(t.range()){case"unicast":return rg(t)?"public":"special";case"\
loopback":return"loopback";case"private":return"private";case"uniqueLocal":return"unique_local";default:return"special"}}
function $u(e){let[,t="",n]=/^([^/%]+)(?:\/(\d{1,3}))?$/.exec(e)??[],r=Su(t);if(r===0)return null;let s=r===4?32:128,i=n===
void 0?s:Number(n);if(i>s)return null;let o=os(t);return o===null?null:r===4||o.kind()==="ipv6"?{address:o,prefix:i}:i<96?
null:{address:o,prefix:i-96}}function xu(e,t){let n=os(e);return n!==null&&ng(t,n)}function _o(e){return os(e)?.toNormalizedString()??
e}function ng(e,t){return t.kind()===e.address.kind()&&t.match(e.address,e.prefix)}function rg(e){return e.kind()==="ipv\
4"||e.match(ln.default.parseCIDR(eg))}function os(e){let[t=""]=e.split("%");return Su(t)===6?ln.default.process(new URL(
`http://[${t}]`).hostname.slice(1,-1)):ln.default.IPv4.isValid(t)?ln.default.IPv4.parse(t):null}function fn(e){return e.trim()!==e?"there is a space before or after the URL":/[\s\p{Cc}]/u.test(e)?"the URL holds a spa\
ce or a control character; write a space as %20":e.includes("\\")?"the URL holds a backslash; write /":/^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.
test(e)&&URL.canParse(e)?null:"it is not an absolute URL; write https://host/path"}function as(e){return e.protocol!=="h\
ttps:"&&e.protocol!=="http:"?"A URL of another scheme than https or http is refused: write one of these.":e.username!==""||
e.password!==""?"A URL with user info is refused: give username and password as keys of the webhook.":e.port==="0"?"Port\
 0 is refused: write the real port.":e.hash!==""?"A URL with a fragment is refused, for it is never sent: remove it, or \
write # as %23.":null}var Au=["https","http"],cs=["POST","PUT","PATCH","GET","DELETE","HEAD","OPTIONS"];function Ou(e){let t=[],n=e.schemes.map(
i=>i.toLowerCase()),r=e.methods.map(i=>i.toUpperCase()),s=[];for(let[i,o]of n.entries()){if(Au.includes(o))continue;let a=e.
schemes[i];t.push(`allowed-schemes: "${a}" is unknown: write https or http.`)}for(let[i,o]of r.entries()){if(cs.includes(
o))continue;let a=e.methods[i],c=So(cs);t.push(`allowed-methods: "${a}" is unknown: write ${c}.`)}for(let i of e.hosts){
let o=og(i);"kind"in o?s.push(o):t.push(`allowed-hosts: "${i}" ${o.error}.`)}return t.length>0?{errors:t}:{allowlist:{schemes:n,
methods:r,hosts:s}}}function ls(e,t,n){let r=t.protocol.slice(0,-1);if(!e.schemes.includes(r)){let a=Au.includes(r)?`, o\
r add ${r} to allowed-schemes`:"",c=So(e.schemes);return`The scheme "${r}" is not allowed: use ${c}${a}.`}let s=n.toUpperCase();
if(!e.methods.includes(s)){let a=So(e.methods);return`The method "${s}" is not allowed: use ${a}, or add ${s} to allowed\
-methods.`}let i=as(t);if(i!==null)return i;let o=$o(t.hostname);return us(o)>0?Tu(e,o):sg(e,o)}function Iu(e,t){let n=$o(
t);if(us(n)>0)return i=>Tu(e,i);let r=Lu(e,n),s=Mu(e,n);return i=>{let o=Eo(i),a=`${n} has the ${Nu[o]} address ${i}`;switch(o){case"\
public":return null;case"private":case"unique_local":return r||s?null:`${a}: add ${n} to allowed-hosts to allow it.`;case"\
loopback":return r?null:`${a}: add ${n} to allowed-hosts to allow it.`;case"special":return r&&Ru(e,i)?null:`${a}: add ${r?
"":`${n} and `}${_o(i)} to allowed-hosts to allow it.`}}}var Nu={public:"public",loopback:"loopback",private:"private",unique_local:"\
unique-local",special:"special-purpose"};function Tu(e,t){if(Ru(e,t))return null;let n=Eo(t),r=`add ${_o(t)} to allowed-\
hosts to allow it`;return n!=="public"?`The address ${t} is ${Nu[n]}: ${r}.`:e.hosts.some(i=>i.kind==="public"||i.kind===
"pattern"&&i.matches(t))?null:`The host "${t}" is not allowed: ${r}.`}function sg(e,t){if(!Cu(t))return`The host "${t}" \
is not a name: write one such as example.com.`;if(Lu(e,t))return null;let n=`add ${t} to allowed-hosts to allow it`;return t===
"localhost"||t.endsWith(".localhost")?`The host "${t}" is this machine: ${n}.`:Mu(e,t)||e.hosts.some(s=>s.kind==="public"||
s.kind==="pattern"&&s.matches(t))?null:`The host "${t}" is not allowed: ${n}.`}function Ru(e,t){return e.hosts.some(n=>n.
kind==="range"&&xu(t,n.range))}function Lu(e,t){return e.hosts.some(n=>n.kind==="name"&&n.name===t)}function Mu(e,t){let n=t.
slice(t.indexOf(".")+1);return e.hosts.some(r=>r.kind==="wildcard"&&r.parent===n)}function So(e){return e.length<2?e.join(
""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}var ig=253,Pu="write public, a name, *.example.com, an IP address, a CI\
DR range or /regex/";function og(e){if(e.toLowerCase()==="public")return{kind:"public"};if(e.startsWith("/"))return ag(e);
if(e.startsWith("*"))return cg(e);let t=$u(e.replace(/^\[([^/]*)\]$/,"$1"));if(t!==null)return{kind:"range",range:t};if(e.
includes("://"))return{error:`is a URL: write its host alone${ug(e)}`};let[,n]=/^(\[[^\]]*\]|[^:/]*):\d*$/.exec(e)??[];if(n!==
void 0)return{error:`has a port: write ${n}, which allows every port`};if(/^[\da-f.:]+\/[^/]*$/i.test(e))return{error:"i\
s not a CIDR range: write one such as 10.0.0.0/8"};let r=ju(e);return r===null?{error:`is not a host: ${Pu}`}:us(r)>0?{error:`\
is an IP address: write ${r}`}:{kind:"name",name:r}}function $o(e){return e.toLowerCase().replace(/^\[(.*)\]$/,"$1").replace(
/\.$/,"")}function Cu(e){return e.length<=ig&&!e.split(".").includes("")}function ag(e){let[,t]=/^\/(.+)\/$/.exec(e)??[];
if(t===void 0)return{error:"is not a /regex/: write one slash before and one after it"};try{new RegExp(t);let n=new RegExp(
`^(?:${t})$`,"i");return{kind:"pattern",matches:r=>n.test(r)}}catch(n){return{error:`cannot be used: ${n instanceof Error?
n.message:String(n)}`}}}function cg(e){if(e==="*")return{error:`is too wide: ${Pu}`};let t=e.startsWith("*.")?ju(e.slice(
2)):null;return t===null||us(t)>0||!t.includes(".")?{error:"is not a host: write *. and two labels or more, as *.example\
.com"}:{kind:"wildcard",parent:t}}function ju(e){if(!/^[\p{L}\p{M}\p{N}._-]+$/u.test(e)||!URL.canParse(`http://${e}/`))return null;
let t=$o(new URL(`http://${e}/`).hostname);return/^[a-z\d_-]+$/.test(t.replaceAll(".",""))&&Cu(t)?t:null}function ug(e){
let t=URL.canParse(e)?new URL(e).hostname:"";return t===""?"":`, ${t}`}var lg=Rt(e=>typeof e=="string"||typeof e=="object"&&e!==null,X("must be a mapping, a list or a text; write '' for an em\
pty body")),fg=I(W(te("must be a number of seconds")),zt(0,"must be 0 or more seconds; write 0 for at once"),Di(86400,"m\
ust be a day at most; write 86400 or less")),pg=he(cs),Yn={url:I(it,jn("is empty; write https://host/path")),name:k(Dt),
enabled:k(Me,!0),secret_name:Vn,method:k(I(O(te("must be a method")),Ui(),pg),"POST"),headers:k(Yr(it),{}),query:k(zc(it)),
username:k(it),password:k(it),payload:k(he(["jobserv","dockerhub","github"])),dockerhub:k(F({repo_name:k(it),tag:k(it)})),
body:k(lg),signature:k(We(io,"must be a signature or a list of them"),["jobserv"]),success_codes:k(Hc,"2xx"),timeout:k(sn),
retry_schedule:k(V(fg,X("must be a list of seconds, as [1, 2, 4], or [] for none")))},hg=We(he(rs),`must be one or more \
of ${rs.join(", ")}`);function Fu(e){return k(hg,e)}var Du=I(Ve,rt(({dataset:e,addIssue:t})=>{let n=e.typed?e.value.find(
dg):void 0;n!==void 0&&t({message:mg(n)})}));function dg(e){return/^!?refs\//.test(e)}function mg(e){let[,t]=/^!?refs\/(?:heads|tags)\/(.{1,60})$/.
exec(e)??[];return`never fits: branches and tags are compared without refs/heads/ and refs/tags/; write ${t??"their name\
s"}`}var Ku=k(F({branch:k(Du),tag:k(Du),workflow:k(Ve),event:k(Ve),actor:k(Ve),repository:k(Ve)}),{}),yg="belongs to a l\
ink of chains; move the webhook there",Gu={...Yn,match:Ku,events:Fu("build_completed"),required:k(Me,!0),only_failures:k(
Me),failures_only:k(Me)},gg=I(F(Gu,{misplaced:{callback:yg},missing:{url:"url: https://host/path"}}),Ke(({failures_only:e,
only_failures:t,...n})=>({...n,only_failures:t??e??!1}))),bg=Object.fromEntries(Object.keys(Gu).map(e=>[e,"belongs to a \
webhook; check its indentation"])),Hu=F({tests_url:k(it),email:k(pt()),webhooks:k(V(gg,X("must be a list of webhooks, ea\
ch with a url")),[])},{misplaced:{...bg,chains:"belongs to the top of the file; check its indentation",receive:"belongs \
to the top of the file; check its indentation"}}),Wn="must be a value or a list of values",xo=F({path:Vr}),Vu={path:Vr,success:Hn(
on,Wn),failure:Hn(on,Wn),pending:Hn(on,Wn)},wg=F({...Vu,success:We(on,Wn)},{missing:{success:"success: with the values t\
hat mean success"}}),vg=I(V(F(Vu),X("must be a rule with a path, or a list of them")),Ee(e=>e.some(({success:t})=>t.length>
0),"has no rule with success, so it can never succeed; write the values that mean success")),Wu=F({state:ht(Array.isArray,
vg,wg),description:k(xo),context:k(xo),target_url:k(xo),conditions:k(V(F({path:Vr,accepted_values:We(on,Wn)}),X("must be\
 a list of {path, accepted_values}")))}),kg=F({via:he(ss),url:k(Yn.url),timeout:k(sn),secret_name:Vn,signature:k(io,"job\
serv"),format:k(Wu)},{missing:{via:`via: with one of ${ss.join(", ")}`}}),Uu="has no meaning on a link; write it on the \
chain",Bu="belongs to the callback; check its indentation",qu="has no meaning on a link; write events on the chain",Yu={
...Yn,callback:kg},Eg=F(Yu,{misplaced:{events:Uu,match:Uu,only_failures:qu,failures_only:qu,via:Bu,format:Bu,required:"h\
as no meaning on a link, since each must succeed; leave it out"},missing:{url:"url: https://host/path",callback:`callbac\
k: {via: ...} with one of ${ss.join(", ")}`}}),_g=Object.fromEntries(Object.keys(Yu).map(e=>[e,"belongs to a link; check\
 its indentation"])),Ju=F({name:Dt,match:Ku,events:Fu("build_passed"),timeout:k(sn,"45m"),expect_final_callback:k(Me,!0),
token_secret_name:k(Jr),relay:k(eu),webhooks:I(V(Eg,X("must be a list of webhooks, each with a callback")),Cn(1,"has no \
webhook; write at least one"))},{misplaced:_g});var Sg=["skipped","startup_failure","action_required"];function Xu(e){let{run:t,runs:n,status:r,place:s}=e,{repository:i,
apiUrl:o,serverUrl:a}=s,c=`${o}/repos/${i}/actions`,u=t.url??`${c}/runs/${t.id}`,f=Uc(),p=f(t.created??Ag(n)),h=f(xg(t,n)),
l=$g(t,r)?f(t.started):void 0;return fs({build_id:t.id,url:u,status:r,runs:n.map(d=>Og(d,c,f)),web_url:t.pageUrl??`${a}/${i}\
/actions/runs/${t.id}`,name:t.title??void 0,trigger_name:t.workflow??void 0,created:p,completed:h,status_events:[...p?[{
time:p,status:"QUEUED"}]:[],...l?[{time:l,status:"RUNNING"}]:[],...h&&me(r)?[{time:h,status:r}]:[]],runs_url:t.jobsUrl??
`${u}/jobs`,reason:Ig(t,s),annotation:null,github:fs({repository:i,head_repository:t.headRepository,workflow:t.workflow??
void 0,workflow_path:t.workflowPath??void 0,run_id:t.id,run_number:t.number??void 0,run_attempt:t.attempt,event:t.event,
ref:t.headBranch??void 0,sha:t.headSha??void 0,pull_request:t.pullRequest?.number??null,actor:t.actor??void 0,conclusion:t.
conclusion??void 0})})}function $g({conclusion:e},t){return t==="QUEUED"||t==="SKIPPED"?!1:e===null||!Sg.includes(e)}function xg(e,t){
return e.conclusion!==null?e.updated:t.every(({status:n})=>me(n))?t.reduce((n,{completed:r})=>r!==null&&r>(n??0)?r:n,null):
null}function Ag(e){return e.reduce((t,{created:n})=>n!==null&&n<(t??1/0)?n:t,null)}function fs(e){for(let[t,n]of Object.
entries(e))n===void 0&&Reflect.deleteProperty(e,t);return e}function Og(e,t,n){let{name:r,status:s}=e,i=e.url??(e.id===null?
null:`${t}/jobs/${e.id}`),o=n(e.created),a=n(e.completed),c=i===null?{name:r,status:s}:{name:r,url:i,status:s,log_url:`${i}\
/logs`};return e.pageUrl!==null&&(c.web_url=e.pageUrl),o!==void 0&&(c.created=o),a!==void 0&&(c.completed=a),e.labels.length>
0&&(c.host_tag=e.labels.join(",")),c}function Qu(e,t){let n=e.runs.map(r=>{let s=t(r);return s?{...r,tests:s}:r});return{
...e,runs:n}}function Ig(e,t){let n=`${t.serverUrl}/${t.repository}`,r=Ng(e,t.repository),s=e.event.startsWith("pull_req\
uest")?e.pullRequest:null;if(s){let a=s.title??e.title??e.subject,c=[`#${s.number}`,...r?[r]:[]].join(", ");return zu(e.
event,c,a,el(s.number,t))}let i=e.event.startsWith("pull_request")?e.title:e.subject,o=e.headSha?`${n}/commit/${e.headSha}`:
e.pageUrl;return zu(e.event,r??e.headBranch,i??e.title,o)}function Ng({headRepository:e,headBranch:t,event:n},r){return t===
null?null:e===null?n.startsWith("pull_request")?`unknown:${t}`:null:e.toLowerCase()===r.toLowerCase()?null:`${e.split("/")[0]}\
:${t}`}function Ao({completed:e,created:t,status_events:n},r,s){let i=n.find(({status:u})=>u==="RUNNING"),o=Date.parse(i?.
time??t??""),a=(Date.parse(e??"")-o)/1e3,c=a>=0;return{"build.duration":c?Tg(a):void 0,"build.duration_seconds":c?a:void 0,
"build.github.short_sha":r.headSha?.slice(0,7),"build.github.author":r.author??void 0,"build.github.pull_request_url":r.
pullRequest===null?void 0:el(r.pullRequest.number,s)}}var Zu=["build.duration","build.duration_seconds","build.github.sh\
ort_sha","build.github.author","build.github.pull_request_url"];function Tg(e){let t=[[Math.floor(e/3600),"h"],[Math.floor(
e/60)%60,"m"],[e%60,"s"]],n=t.findIndex(([r])=>r>0);return t.slice(n).map(([r,s])=>`${r}${s}`).join(" ")}function el(e,{
repository:t,serverUrl:n,apiUrl:r}){let s=/\/api\/v1$/.test(r)?"pulls":"pull";return`${n}/${t}/${s}/${e}`}function zu(e,t,n,r){
let s=[n?.replace(/\s+/g," ").trim(),r].filter(Boolean),i=`GitHub ${e}${t?`(${t})`:""}`;return s.length>0?`${i}: ${s.join(
", ")}`:i}var tl=["success","failure","cancelled","skipped"];function rl(e){if(e.trim()==="")return null;let t=Rg(e);if(!B(t))throw nl();
let n=Object.entries(t).map(([r,s])=>{let i=w(s,"result");if(typeof i!="string")throw nl();if(tl.includes(i))return[r,i];
throw new T(`input needs says that "${r}" is "${i}"; write one of ${tl.join(", ")}, as "needs: \${{ toJSON(needs) }}" doe\
s`)});return n.length===0?null:new Map(n)}function nl(){return new T('input needs is not a result of jobs; write "needs:\
 ${{ toJSON(needs) }}"')}function Rg(e){try{return JSON.parse(e)}catch{return}}function Oo(e,t){let n=new Map;for(let u of e){
let f=Lg(u.name,t);f&&n.set(u,f)}let r=Mg(n),s=new Set(r.values()),o=[...t].some(([u,f])=>f==="success"&&!s.has(u))||e.every(
u=>u.status!=="PASSED"||r.has(u)),a=new Set;for(let[u,f]of r)me(u.status)||a.add(f);let c=new Map;for(let[u,{key:f}]of n){
let p=!me(u.status)||!a.has(f);c.set(u,{word:t.get(f)??"",clear:r.has(u),sure:r.has(u)&&o&&p})}return c}function Lg(e,t){
let[,n,r]=/^([^ ]+)( \(| \/ |$)/.exec(e)??[];return n===void 0||r===void 0?null:t.has(n)?{key:n,kind:r}:null}function Mg(e){
let t=new Map;for(let{key:r,kind:s}of e.values()){let i=t.get(r);i?i.push(s):t.set(r,[s])}let n=new Map;for(let[r,[s="",
...i]]of t){let o=[s,...i].filter(a=>a==="").length;o===1?n.set(r,""):i.every(a=>a===s)&&o===0&&n.set(r,s)}return new Map(
[...e].flatMap(([r,{key:s,kind:i}])=>n.get(s)===i?[[r,s]]:[]))}function sl({needs:e,jobStatus:t}){return e!==null&&t==="\
success"}function il(e,t){let{jobId:n,runnerName:r,jobKey:s}=t,i=e.find(p=>n!==null&&(String(p.id)===n||p.checkRunId===n));
if(i)return i;let o=p=>r===null?p.name===s:p.runnerName===r,a=Pg(e,t.needs).filter(p=>o(p)&&p.status!=="completed"&&p.conclusion===
null),c=a.filter(p=>p.status==="in_progress"),[u,f]=c.length>0?c:a;return f?null:u??null}function Pg(e,t){if(t===null)return e;
let n=e.map(s=>({job:s,name:s.name,status:de(s.status,s.conclusion)})),r=Oo(n,t);return n.flatMap(s=>r.get(s)?.clear?[]:
s.job)}function al(e,t,n){let r=t&&il(e,t),s={runs:[],self:r,lagging:[],believed:[],forgiven:[],doubted:[],unfinished:[]},i=new Map(
e.filter(a=>a!==r).map(a=>[a,ol(a)])),o=Oo([...i.values()],t?.needs??new Map);for(let a of e){let c=i.get(a);c?s.runs.push(
Cg(c,o.get(c),s)):t&&!sl(t)&&s.runs.push(fl(ol(a),t.jobStatus,n))}return s}function Cg(e,t,n){let{name:r,status:s}=e,{word:i,
clear:o,sure:a}=t??{};if(me(s)){if(s!=="FAILED"||i!=="success")return e}else{if(o&&n.lagging.push(r),i!==void 0&&a)return n.
believed.push(r),fl(e,i,null);n.unfinished.push(r)}return a?(n.forgiven.push(r),{...e,counts:!1}):(t&&n.doubted.push(r),
e)}function To(e){let t=e.filter(({status:s})=>s==="FAILED"),n=s=>s.join(", "),r=s=>n(t.map(({name:i,pageUrl:o})=>s(i,o)));
return{"runs.count":e.length,"runs.failed":n(t.map(({name:s})=>s)),"runs.failed.slack":r((s,i)=>{let o=Io(s);return i===
null?o:`<${No(i)}|${o}>`}),"runs.failed.markdown":r((s,i)=>{let o=Dg(s);return i===null?o:`[${o}](${No(i)})`}),"runs.fai\
led.html":r((s,i)=>{let o=Io(s,/[&<>"]/g);return i===null?o:`<a href="${Io(No(i),/[&<>"]/g)}">${o}</a>`}),"runs.skipped":n(
e.filter(({status:s})=>s==="SKIPPED").map(({name:s})=>s))}}var cl=["runs.count","runs.failed","runs.failed.slack","runs.\
failed.markdown","runs.failed.html","runs.skipped"],jg={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Io(e,t=/[&<>]/g){
return e.replace(t,n=>jg[n]??n)}function No(e){return e.replace(/[|<>()\s]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}
function Dg(e){return e.replace(/\s+/g," ").replace(/[\\`*_~[\]<>|#]/g,"\\$&").replace(/@/g,"@\u200B")}function ul(e){return[
...e].map(([t,n])=>({name:t,status:de("completed",n),conclusion:n,counts:!0,id:null,url:null,pageUrl:null,labels:[],created:null,
completed:null}))}function ll(e){return[...e?.values()??[]].filter(t=>de("completed",t)==="FAILED")}function ol(e){let{id:t,
name:n,conclusion:r,url:s,pageUrl:i,labels:o,created:a,started:c}=e,u=de(e.status,r);return{name:n,status:u,conclusion:r,
counts:!0,id:t,url:s,pageUrl:i,labels:o,created:a??c,completed:me(u)?e.completed:null}}function fl(e,t,n){let r=de("comp\
leted",t);return{...e,status:r,conclusion:t,completed:n}}var Ug=/^[^:/?#]*:\/\/[^/?#]*/;function zn(e){return ve(e).flatMap(t=>t.kind==="expression"?[{name:t.name,filters:t.filters.
map(({name:n})=>n)}]:[])}function Ro(e,t){let n=[],r=ve(e),s=r.length===1;for(let i of r){if(i.kind==="text")continue;let o=i.
kind==="broken"?[i.message]:[Fg(i.name,t),...i.filters.map(a=>Bg(i.source,a)),qg(i,s&&t.optional===!0)];for(let a of o)a&&
n.push({expression:xe(i.source),message:a})}return n}function pl(e,t){let n=Ro(e,t);if(Le(e)!==null)return n;let r=ve(e);
if((Ug.exec(e)?.[0]??e).includes("${"))return r.some(({kind:a})=>a==="broken")||n.push({expression:"",message:"no ${...}\
 may stand in the scheme, user info, host or port of a URL; write these out (only ${secrets.NAME} alone may be a whole U\
RL)"}),n;let i=r.map(a=>a.kind==="text"?a.text:"x").join(""),o=fn(i);return o&&n.push({expression:"",message:o}),n}function Bg(e,t){
let n=Xi(t);if(n===null)return null;let{name:r}=t;if(Gn.includes(r))return`${xe(e)}: ${n}`;let s=Q(r,Gn),i=s?`write ${s}`:
`write one of ${Gn.join(", ")}`;return`${xe(e)}: there is no filter ${xe(r)||'""'}; ${i}`}function qg({source:e,filters:t},n){
let r=t.findIndex(({name:s})=>s==="omit");return r<0?null:r<t.length-1?`${xe(e)}: omit must be the last filter`:n?null:`${xe(
e)}: omit leaves out a key, list item, header or query parameter that is exactly this expression; write it alone there`}
function Fg(e,t){let n=Pt(e);if(n!==null&&t.secrets===null)return`${Jn(e)}: no secret may stand here; take it out`;if(n!==
null?t.secrets?.has(n):Kg(e,t))return null;let r=Gg(e,t);if(n!==null)return`${Jn(e)}: the input secrets has no ${xe(n)||
'""'}; `+(r?`write ${Jn(r)}, or add it there`:"add it there");let s=r?`write ${Jn(r)}`:`names here are ${Hg(t).join(", ")}\
; write $\${ for a literal \${`;return`${Jn(e)} is not a known name; ${s}`}function Kg(e,{names:t,open:n}){return t.has(
e)||n.some(r=>e.startsWith(r)&&/^\S+$/.test(e.slice(r.length)))}function Gg(e,{names:t,open:n,secrets:r}){let s=e.slice(
e.indexOf(".")+1),o=[...t,...[...r??[]].map(c=>`secrets.${c}`),...e.includes(".")?n.map(c=>c+s):[]].filter(c=>c!==e),a=o.
find(c=>c.endsWith(`.${e}`));return Q(e,o)??a??null}function Hg({names:e,open:t,secrets:n}){let r=[...e,...t,...n===null?
[]:["secrets."]];return[...new Set(r.map(s=>s.replace(/\..*/,".*")))]}function Jn(e){return`\${${xe(e)}}`}function hn(e){return Object.keys(e)}var Vg=hn({build_id:!0,url:!0,status:!0,runs:!0,web_url:!0,name:!0,trigger_name:!0,
created:!0,completed:!0,status_events:!0,runs_url:!0,reason:!0,annotation:!0,github:!0}),Wg=hn({repository:!0,head_repository:!0,
workflow:!0,workflow_path:!0,run_id:!0,run_number:!0,run_attempt:!0,event:!0,ref:!0,sha:!0,pull_request:!0,actor:!0,conclusion:!0}),
Yg=hn({name:!0,url:!0,status:!0,log_url:!0,web_url:!0,created:!0,completed:!0,host_tag:!0}),Jg=hn({github:!0,gitlab:!0,bitbucket:!0,
azure_devops:!0,docker_hub:!0,color:!0,color_number:!0,emoji:!0}),zg=hn({state:!0,description:!0,context:!0,target_url:!0}),
Xg=hn({callback_url:!0,callback_context:!0,callback_token:!0,callback_dispatch:!0}),pn=(e,t)=>t.map(n=>`${e}.${n}`),hs=new Set(
["build","github",...Zu,...cl,"job.name","job.id","event.name",...pn("build",Vg),...pn("build.github",Wg),...pn("github",
fu),...pn("status",Jg)]),hl=new Set([...hs,...Xg,"callback_dispatch.url","callback_dispatch.event_type","callback_dispat\
ch.client_payload","callback_dispatch.client_payload.token",...pn("callback",zg)]),dl=new Set([...hs,...pn("run",Yg)]),Qg=[
"url","query","headers","username","password","body","dockerhub"],Zg=["query","headers","body"];function ds(e){return[...Qg.
flatMap(t=>ps(w(e,t),[t])),...ps(w(w(e,"callback"),"url"),["callback","url"])]}function Xn(e){return ds(e).flatMap(({text:t})=>zn(
t).map(({name:n})=>n))}function dn(e){let t=Xn(e).filter(r=>r.startsWith("secrets.")).map(r=>r.slice(8)),n=e.callback?.secret_name??
[];return[...new Set([...e.secret_name,...n,...t])]}function ps(e,t){return typeof e=="string"?[{path:t,text:e,optional:t.
length>1&&Zg.includes(t[0]??"")}]:Array.isArray(e)?e.flatMap((n,r)=>ps(n,[...t,r])):typeof e!="object"||e===null?[]:Object.
entries(e).flatMap(([n,r])=>[...t[0]==="body"?[{path:[...t,n],text:n,optional:!1}]:[],...ps(r,[...t,n])])}var ml=60;function Lo(e){return e.map((t,n)=>{if(typeof t=="number")return`[${t}]`;let r=t.length>ml?`${t.slice(0,ml)}..\
.`:t;return n===0?r:`.${r}`}).join("")}function re(e,t){return t.map(({path:n,message:r})=>({path:[...e,...n],message:r}))}
function ce(e,t,n){return pe(e,t).flatMap((r,s)=>re([t,s],n(r)))}function ot(e,t,n){let r=Array.isArray(w(e,t));return $e(
e,t).flatMap((s,i)=>{if(typeof s!="string"||!/^[\w-]+$/.test(s))return[];if(n.has(s))return[];let o=Q(s,n.keys()),a=o?`d\
id you mean ${o}?`:`add the line ${s}=... to it`;return[{path:r?[t,i]:[t],message:`"${s}" is not in the secrets input; ${a}`}]})}
function at(e,t){let n=new Set;return ce(e,t,r=>{let s=w(r,"name"),i=typeof s=="string"&&n.has(s);n.add(s);let o=`"${s}"\
 is the name of another one here; write its own`;return i?[{path:["name"],message:o}]:[]})}function Zn(e){let t=[],n=Qn(
e,"signed")??"${body}",r=Qn(e,"value")??"",s=(a,c)=>t.push({path:[a],message:c});r!==""&&Qn(e,"prefix")!==null&&s("prefi\
x","is given with value; write it into value");for(let a of["${id}","${timestamp}"])r.includes(a)&&!n.includes(a)&&s("va\
lue",`holds ${a}, which signed does not cover; add it there`);let i=Qn(e,"timestamp_header");i!==null&&!n.includes("${ti\
mestamp}")&&s("timestamp_header","has no meaning: signed does not cover ${timestamp}; add it there");let o=Qn(e,"header");
return i!==null&&i.toLowerCase()===o?.toLowerCase()&&s("timestamp_header","is the header of the signature; write another\
 one"),t}function Qn(e,t){let n=w(e,t);return typeof n=="string"?n:null}function wl(e,t){let n=yl(e,"providers"),r=yl(e,"functions"),s=w(e,"relay"),i=B(s),o=a=>pe(e,"providers").find(c=>w(c,"n\
ame")===w(a,"provider"));return[...re(["relay"],ot(s,"secret_name",t)),...at(e,"providers"),...ce(e,"providers",a=>[...tb(
a),...re(["signature"],Zn(w(a,"signature"))),...nb(a),...gl(a),...i?bl(a,a):ot(a,"secret_name",t)]),...at(e,"functions"),
...ce(e,"functions",a=>[...rb(w(a,"provider"),n),...ib(w(a,"uri")),...gl(a),...i?[...bl(a,o(a)),...sb(a,o(a))]:[],...ce(
a,"conditions",ob),...at(a,"variables"),...ce(a,"variables",c=>[...eb(w(c,"name"),r),...ub(c)])])]}function yl(e,t){return pe(
e,t).flatMap(n=>{let r=w(n,"name");return typeof r=="string"?[r]:[]})}function eb(e,t){if(typeof e!="string"||!t.includes(
e))return[];let n=`"${e}" is the name of a function, too, and \${variables.${e}} would be all of it; write another`;return[
{path:["name"],message:n}]}function tb(e){let t=w(e,"signature"),n=w(e,"type"),r=w(e,"secret_name")!==void 0;if(t==="non\
e")return r?[{path:["secret_name"],message:"is given with signature: none; leave one out"}]:[];if(r)return[];let i=`is m\
issing, and ${t!==void 0?"the signature":`type: ${n}`} needs it; write the name of a secret, or signature: none`;return t!==
void 0||an.some(o=>o===n)?[{path:["secret_name"],message:i}]:[]}function nb(e){if(w(e,"tolerance")===void 0)return[];let t=w(
e,"signature"),n=w(e,"type"),r=t===void 0?n:t,s=w(t,"signed");return(typeof s=="string"?s.includes("${timestamp}"):r==="\
standard-webhooks"||r==="slack"||r==="stripe")?[]:[{path:["tolerance"],message:"has no meaning: the signature covers no \
time; leave it out, or write a scheme whose signed holds ${timestamp}"}]}function rb(e,t){if(typeof e!="string"||t.includes(
e))return[];let n=Q(e,t),r=n?`did you mean ${n}?`:`write one of ${t.join(", ")||"providers, which has none"}`;return[{path:[
"provider"],message:`"${e}" is not a provider; ${r}`}]}function gl(e){let t=w(w(e,"match"),"headers"),n=B(t)?Object.keys(
t):[],r=n.map(s=>s.toLowerCase());return n.filter((s,i)=>r.indexOf(s.toLowerCase())<i).map(s=>({path:["match","headers",
s],message:"is here already in other letters; write one list of patterns"}))}function bl(e,t){return["headers","query"].
flatMap(n=>{let r=w(w(e,"match"),n);return Object.keys(B(r)?r:{}).filter(s=>vl(n,s,t)).map(s=>({path:["match",n,s],message:"\
never matches behind the relay, which leaves out what may hold a secret; match by something else"}))})}function sb(e,t){
return ce(e,"variables",n=>{let r=w(n,"from"),s=w(n,"path")??w(n,"name");return r!=="headers"&&r!=="query"?[]:typeof s!=
"string"||!vl(r,s,t)?[]:[{path:["path"],message:"has no value behind the relay, which leaves out what may hold a secret;\
 read something else"}]})}function vl(e,t,n){let r=w(n,"signature"),s=w(r,"type")==="token"&&w(r,"header"),i=typeof s=="\
string"&&s.toLowerCase()===t.toLowerCase();return tu(t)||e==="headers"&&i}function ib(e){if(typeof e!="string")return[];
let[t]=/[?#\s]|\/webhooks\/v1\//.exec(e)??[];if(t===void 0)return[];let n=/\s/.test(t)?"holds a space, which no uri does\
; write %20":t.length>1?"holds /webhooks/v1/; write what comes after it":`holds ${t}, and only the path before it is com\
pared; write that, and the rest as match.query`;return[{path:["uri"],message:n}]}function ob(e){let t="accepted_values",
n=Array.isArray(w(e,t));return $e(e,t).flatMap((r,s)=>typeof r=="number"&&!Mt(r)?[{path:n?[t,s]:[t],message:kl}]:[])}var kl="\
holds a number that is rounded when it is read; send and write it as a text",ab=/^[\w!#$%&'*+.^`|~-]+$/;function cb(e){let t=w(
e,"from")??"body",n=w(e,"path"),r=w(e,"name"),s=n??r;if(typeof s!="string"||s==="")return[];let i="is missing, and the n\
ame is not";if(t==="headers")return ab.test(s)?[]:[{path:["path"],message:n===void 0?`${i} that of a header; write one`:
"is not a header name; write letters, digits and -"}];let o=t==="body"?Lt(s):null;return o?.kind==="error"?[{path:["path"],
message:n===void 0?`${i} a path; write one`:o.message}]:[]}function ub(e){let t=cb(e),n=w(e,"from")??"body",r=w(e,"type")??
"string",s=w(e,"default_value");return r==="array"&&n!=="body"&&t.push({path:["type"],message:`is array, and ${n} hold t\
exts; write string, integer or boolean`}),w(e,"secret")===!0&&s!==void 0&&s!==null&&t.push({path:["default_value"],message:"\
is given for a secret, and would be in the config; leave it out"}),s!=null&&!lb(s,r)?t.push({path:["default_value"],message:`\
is not a value of type ${r}; write one, or another type`}):El(s)||t.push({path:["default_value"],message:kl}),t}function El(e){
return typeof e=="number"?Mt(e):typeof e!="object"||e===null||Object.values(e).every(El)}function lb(e,t){return t==="in\
teger"?Number.isSafeInteger(e):t==="array"?Array.isArray(e):typeof e===t}var Mo=P(q(O()),null),J$=R({id:I(W(),Ci()),state:P(O(),""),status:P(O(),""),context:P(O(),"default"),description:Mo,target_url:Mo,
created_at:Mo});function _l(e){return e.replace(/[\u{10000}-\u{10ffff}]/gu,"\uFFFD")}import{createHash as fb,createHmac as Co,timingSafeEqual as pb}from"node:crypto";var hb=/^[^\s.[{"%]+$/,db=/^(0|[1-9]\d{0,11})$/,
er="webhook-action/",ms="${body}",Ut={algorithm:"sha256",encoding:"hex",header:"",signed:ms,values:["${signature}"],idHeader:"\
webhook-id",timestampHeader:"webhook-timestamp",sendsTimestamp:!1,separators:/[\s,;]+/},Sl={...Ut,header:"X-Hub-Signatur\
e-256",values:["sha256=${signature}"]},$l={...Ut,header:"X-JobServ-Sig",values:["sha256:${signature}","sha256=${signatur\
e}"],separators:null},Il={...Ut,encoding:"base64",header:"webhook-signature",signed:"${id}.${timestamp}.${body}",values:[
"v1,${signature}"],separators:/ +/},mb={...Il,header:"svix-signature",idHeader:"svix-id",timestampHeader:"svix-timestamp"},
yb={...Ut,header:"X-Slack-Signature",signed:"v0:${timestamp}:${body}",values:["v0=${signature}"],timestampHeader:"X-Slac\
k-Request-Timestamp",sendsTimestamp:!0},gb={...Ut,header:"Stripe-Signature",signed:"${timestamp}.${body}",values:["t=${t\
imestamp},v1=${signature}"]},Po={...Ut,header:"X-Gitea-Signature"};function nr(e){switch(e){case"jobserv":return[$l,{...$l,
header:Sl.header}];case"github":return[Sl];case"standard-webhooks":return[Il,mb];case"slack":return[yb];case"stripe":return[
gb];case"gitea":return[Po,{...Po,header:"X-Forgejo-Signature"},{...Po,header:"X-Gogs-Signature"}]}let{algorithm:t,encoding:n,
header:r,prefix:s}=e,{signed:i=ms,value:o,timestamp_header:a}=e;return[{...Ut,algorithm:t,encoding:n,header:r,signed:i,values:[
o??`${s}\${signature}`],...a!==void 0&&{timestampHeader:a,sendsTimestamp:!0}}]}function mn(e,t,n){let[r]=n;if(r===void 0)
return{};if(n.includes(""))throw new Error("An empty secret signs nothing.");let s={};for(let i of e){let[o]=nr(i),[a=""]=o.
values,c=i==="standard-webhooks"?n:[r];s[o.header]=c.map(u=>Dl(a,{...t,signature:ql(o,t,Fl(i,u))})).join(" "),o.sendsTimestamp&&
(s[o.timestampHeader]=String(t.timestamp))}return s}function jo(e,t,n){let r=Rl(e,t);if(r===null)return"missing";let s=Pl(
r,t),i=tr(r,"id")?jl(r,t,"id"):"",o=Cl(r,t);if(i===null||tr(r,"id")&&!hb.test(i)||o===null||!Ml(r).filter(l=>!gs.test(l)).
every(l=>s.includes(l)))return"wrong";let{body:c}=t,u=Number(o);if(bb(r,{id:i,timestamp:u,body:c})||n.filter(Kl(e)).filter(
l=>{let d=ql(r,{id:i,timestamp:u,body:c},Fl(e,l)),m=Do(r,"signature").map(y=>Dl(y,{id:i,timestamp:u,signature:d}));return s.
some(y=>m.some(g=>gt(g,y)))}).length===0)return"wrong";if(!tr(r,"timestamp"))return"ok";let{now:p,tolerance:h=Gl}=t;return Math.
abs(p-u)<=h?"ok":"untimely"}function Nl(e){return nr(e)[0].header.toLowerCase()}function ys(e){let[{header:t,timestampHeader:n,
sendsTimestamp:r}]=nr(e);return[t,...r?[n]:[]].map(s=>s.toLowerCase())}function Tl(e){return Ll(nr(e)[0]).map(t=>t.toLowerCase())}function Rl(e,t){return nr(e).find(r=>Ll(r).every(s=>Uo(t,s)!==void 0))??null}function Ll(e){let{header:t,idHeader:n,timestampHeader:r}=e,
s=i=>tr(e,i)&&Do(e,i).length===0;return[...s("id")?[n]:[],...s("timestamp")?[r]:[],t]}function tr({signed:e},t){return e.
includes(`\${${t}}`)}function Do(e,t){return Ml(e).filter(n=>n.includes(`\${${t}}`))}function Ml({values:e,separators:t}){
return e.flatMap(n=>t===null?[n]:n.split(t)).filter(n=>n!=="")}function Pl({header:e,separators:t},n){let r=Uo(n,e)??"";
return t===null?[r]:r.split(t)}function Cl(e,t){if(!tr(e,"timestamp"))return"0";let n=jl(e,t,"timestamp");return n!==null&&
db.test(n)?n:null}function jl(e,t,n){let r=Do(e,n);if(r.length===0){let i=n==="id"?e.idHeader:e.timestampHeader;return Uo(
t,i)??null}let s=Pl(e,t);for(let i of r){let o=new RegExp(`^${i.split(gs).map((a,c)=>c%2===0?a.replace(/[.*+?^${}()|[\]\\/-]/g,
"\\$&"):a===n?"(.+?)":".+").join("")}$`);for(let a of s){let[,c]=o.exec(a)??[];if(c!==void 0)return c}}return null}var gs=/\$\{(\w+)\}/;
function Dl(e,t){return e.split(gs).map((n,r)=>r%2===0?n:Ul(n,t)).join("")}function Ul(e,t){return e==="id"?t.id:e==="ti\
mestamp"?String(t.timestamp):e==="signature"?t.signature??"":`\${${e}}`}function Bl({signed:e},t){return e.split(gs).map(
(n,r)=>r%2===0?Buffer.from(n):n==="body"?t.body:Buffer.from(Ul(n,t))).filter(n=>n.length>0)}function bb(e,t){if(e.signed===
ms)return!1;let n=Bl(e,t).map(r=>r.subarray(0,er.length));return Buffer.concat(n).subarray(0,er.length).equals(Buffer.from(
er))}var xl=new WeakMap;function ql(e,t,n){let{algorithm:r,encoding:s}=e,{body:i}=t;if(e.signed!==ms||typeof n!="string"){
let u=Co(r,n);for(let f of Bl(e,t))u.update(f);return u.digest(s)}let o=xl.get(i)??new Map;xl.set(i,o);let a=`${r} ${s} ${n}`,
c=o.get(a)??Co(r,n).update(i).digest(s);return o.set(a,c),c}function Fl(e,t){if(e!=="standard-webhooks"||!t.startsWith("\
whsec_"))return t;if(!Kl(e)(t))throw new Error("A secret that begins with whsec_ must be followed by base64 of the key.");
return Buffer.from(t.slice(6),"base64")}function Kl(e){return t=>e==="standard-webhooks"&&t.startsWith("whsec_")?/^whsec_[A-Za-z0-9+/]{2,}={0,2}$/.
test(t):t!==""}function Uo(e,t){let n=e.headers[t.toLowerCase()];return typeof n=="string"&&n!==""?n:void 0}var Gl=300;function Hl(e,t){
let n=Rl(e,t),r=t.now-Number(n&&Cl(n,t)),[s,i]=Al(Math.abs(r)),[o,a]=Al(t.tolerance??Gl),c=i===a?`${o}`:`${o} ${a}`;return`\
the timestamp is ${s} ${i} ${r>0?"old":"ahead"}, ${c} are allowed`}function Al(e){let t=Math.ceil(e/60);return e<120?[Math.
ceil(e),"seconds"]:t<=120?[t,"minutes"]:t<=2880?[Math.ceil(t/60),"hours"]:[Math.ceil(t/1440),"days"]}var wb="webhook-act\
ion/record/v1.";function Vl(e,t){return Co("sha256",e).update(wb+JSON.stringify(t)).digest("hex")}function gt(e,t){return pb(Ol(e),Ol(t))}function Ol(e){return fb("sha256").update(e).digest()}function qo(e,t,n){return[...vb(e,t,n),...Ab(e),...re(["body"],Jl(w(e,"body"))),...Eb(e),...ot(e,"secret_name",n),..._b(
e,n)]}function vb(e,t,n){let r={...t,open:[...t.open,"response."]};return ds(e).flatMap(({path:s,text:i,optional:o})=>kb(
s)?Nb(i,s,s[0]==="callback"&&bs(e)==="poll"?r:t,n):Ro(i,{...t,optional:o,...s[0]==="dockerhub"&&{secrets:null}}).map(({message:a})=>({
path:s,message:a})))}function kb(e){return e.join(".")==="url"||e.join(".")==="callback.url"}function Jl(e){return typeof e==
"number"&&!Mt(e)?[{path:[],message:"is a number that JSON cannot carry; put it in quotes"}]:typeof e!="object"||e===null?
[]:Object.entries(e).flatMap(([t,n])=>re([Array.isArray(e)?Number(t):t],Jl(n)))}function Eb(e){let t=[],n=o=>w(e,o)!==void 0,
r=(o,a)=>t.push({path:[o],message:a}),s=w(e,"username"),i=w(e,"headers");return n("password")&&!n("username")&&r("passwo\
rd","is without a username; write one next to it"),typeof s=="string"&&s.includes(":")&&r("username","holds a colon, whi\
ch basic authentication cannot carry; write one without"),n("username")&&B(i)&&Object.keys(i).some(o=>o.toLowerCase()===
"authorization")&&r("username","is given with an authorization header; leave one out"),n("body")&&n("payload")&&r("paylo\
ad","is given with body, which is sent instead; leave one out"),n("dockerhub")&&w(e,"payload")!=="dockerhub"&&r("dockerh\
ub","has a meaning for payload: dockerhub only; write that"),n("only_failures")&&n("failures_only")&&r("failures_only","\
is another name of only_failures; leave one out"),t}function _b(e,t){if(!$e(e,"signature").includes("standard-webhooks"))
return[];let r={id:"",timestamp:0,body:Buffer.alloc(0)};return $e(e,"secret_name").filter(i=>{let o=typeof i=="string"?t.
get(i):void 0;if(!o)return!1;try{return mn(["standard-webhooks"],r,[o]),!1}catch{return!0}}).map(i=>({path:["secret_name"],
message:`the secret ${i} begins with whsec_, which base64 of the key must follow; copy it whole`}))}var zl="host|content\
-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|accept-encoding|proxy-.*",Sb=new RegExp(`^(?:w\
ebhook-(?:id|timestamp|event|signature)|x-jobserv-sig|x-hub-signature-256|${zl})$`,"i"),Wl=new RegExp(`^(?:webhook-(?:id\
|timestamp|event)|content-(?:type|encoding)|user-agent|authorization|cookie|${zl})$`,"i"),$b=new RegExp("(?!\\t)\\p{Cc}",
"u"),xb=new Map(Pe.map(e=>[e,ys(e)]));function Xl(e){let t=["header","timestamp_header"].map(n=>w(e,n));return xb.get(e)??
t.filter(n=>typeof n=="string")}function Ab(e){let t=w(e,"headers"),n=[],r=$e(e,"signature").flatMap(Xl).map(i=>i.toLowerCase()),
s=new Set;for(let[i,o]of B(t)?Object.entries(t):[]){let a=["headers",i],c=i.toLowerCase();Sb.test(i)||r.includes(c)?n.push(
{path:a,message:"is set by the action; leave it out"}):s.has(c)&&n.push({path:a,message:"is there twice; keep one"}),typeof o==
"string"&&$b.test(o)&&n.push({path:a,message:"holds a line break or control character; write it on one line"}),s.add(c)}
return[...Ob(e),...n]}function Ob(e){let t=new Set,n=w(e,"signature");return $e(e,"signature").flatMap((r,s)=>{let[i,o]=Xl(
r),a=Array.isArray(n)?["signature",s]:["signature"],c=re(a,Zn(r));if(o!==void 0&&Wl.test(o)&&c.push({path:[...a,"timesta\
mp_header"],message:/^webhook-timestamp$/i.test(o)?"is sent anyway; leave it out":`cannot be ${o}; write another one`}),
i===void 0)return c;let u=t.has(i.toLowerCase());t.add(i.toLowerCase());let f=Wl.test(i)?`cannot be in the header ${i}; \
write another one`:u?`has two in the header ${i}; give each its own`:null;return f===null?c:[...c,{path:["signature"],message:f}]})}
var Ib=/^[^:/?#]*:\/\/[^/?#]*@/;function Fo(e,t,n,r){let s=pl(e,n),{secret:i,url:o}=Ql(e,n,r),a=i===null||o===""?null:fn(
o);return[...s.map(({message:u})=>({path:t,message:u})),...a?[{path:t,message:`the secret ${i}: ${a}`}]:[],...Ib.test(o)?
[{path:t,message:"holds user info; write username and password instead"}]:[]]}function Nb(e,t,n,r){let s=Fo(e,t,n,r),{secret:i,
url:o}=Ql(e,n,r);if(s.length>0||!URL.canParse(o))return s;let a=as(new URL(o)),c=i===null?a:`the secret ${i}: ${a}`;return a===
null||c===null?[]:[{path:t,message:c}]}function Ql(e,t,n){let r=t.secrets===null?null:Le(e),s=r===null?ve(e).map(i=>i.kind===
"text"?i.text:"x").join(""):n.get(r)??"";return{secret:r,url:s}}var Bo={response:[],delivery:[],poll:[],listener:["callb\
ack_url"],status:["callback_url"],event:["callback_token","callback_dispatch"]};function Zl(e,t,n){let r=pe(e,"webhooks").
some(c=>w(c,"enabled")!==!1&&bs(c)==="event"),s=w(e,"relay"),i=s!==void 0,o=w(e,"token_secret_name")!==void 0;return[...r&&
!i&&!o?[{path:["token_secret_name"],message:"is missing, and a link with via: event needs it; write the name of a secret"}]:
[],...i&&o?[{path:["token_secret_name"],message:"cannot be used with relay, whose secret makes the tokens; leave it out"}]:
[],...i&&!r?[{path:["relay"],message:"has a meaning for links with via: event only; leave it out"}]:[],...re(["relay"],ot(
s,"secret_name",n)),...ot(e,"token_secret_name",n),...at(e,"webhooks"),...ce(e,"webhooks",c=>[...qo(c,t,n),...Rb(c,i),...i?
Tb(c):[],...re(["callback"],Pb(c,n))])]}function Tb(e){let t=w(e,"url");return w(e,"name")!==void 0||typeof t!="string"||
Le(t)===null?[]:[{path:["name"],message:"is missing, and a link of a chain with relay whose url is a secret needs one; w\
rite name: ..."}]}function Rb(e,t){let n=bs(e),r=n==="event",s=t||ef(e)!==void 0,i=n===null?[]:r&&s?["callback_url",...Bo[n]]:
Bo[n],o=w(e,"body")!==void 0;if(r&&!s&&!o&&w(e,"payload")==="dockerhub")return[{path:["payload"],message:"is dockerhub, \
whose receivers call back at a URL, and via: event has one only with relay on the chain; write it, see docs/relay.md"}];
let a=ds(e).filter(({path:p})=>p[0]!=="callback").flatMap(({text:p})=>zn(p).map(({name:h})=>h)),c=i.some(p=>a.some(h=>h===
p||h.startsWith(`${p}.`)));if(i.length===0||c)return[];let u=`\${${i[0]}}`;if(w(e,"body")!==void 0){let p=`lacks ${u}, w\
hich via: ${n} needs; write it into the body`;return[{path:["body"],message:p}]}if(Mb(e)){let p=`has no body, and lacks ${u}\
, which via: ${n} needs; write it into the query or a body`;return[{path:["method"],message:p}]}let f=`lacks ${u}, which\
 via: ${n} needs; write jobserv, dockerhub or a body with it`;return w(e,"payload")==="github"?[{path:["payload"],message:f}]:
[]}function Lb(e){let t=String(w(e,"signed")??""),n=String(w(e,"value")??""),r=s=>t.includes(s)&&!n.includes(s);return e===
"standard-webhooks"||e==="slack"||r("${id}")||r("${timestamp}")}function Mb(e){let t=w(e,"method");return typeof t=="str\
ing"&&/^(?:GET|HEAD)$/i.test(t)&&w(e,"body")===void 0&&w(e,"payload")===void 0}function Pb(e,t){let n=w(e,"callback"),r=bs(
e);if(r===null)return ot(n,"secret_name",t);let s=[],i=a=>w(n,a)!==void 0,o=(a,c)=>s.push({path:[a],message:c});if(r!=="\
listener"&&r!=="event")for(let a of["secret_name","signature"])i(a)&&o(a,`has no meaning: via: ${r} carries no signature\
; leave it out`);else i("signature")&&!i("secret_name")&&o("secret_name","is missing next to signature; write one, or ne\
ither");return r==="event"&&Lb(w(n,"signature"))&&o("signature","is over headers, which an event does not carry; write j\
observ, github or one of your own"),s.push(...re(["signature"],Zn(w(n,"signature")))),r==="event"?s.push(...Cb(e)):i("ur\
l")&&r!=="poll"&&o("url","has a meaning for via: poll and via: event only; leave it out"),i("format")&&(r==="delivery"||
r==="status")&&o("format",`has no meaning for via: ${r}; leave it out`),[...s,...re(["format"],nf(w(n,"format"))),...ot(
n,"secret_name",t)]}function Cb(e){let t=ef(e);if(typeof t!="string")return[];let n=zn(t).map(({name:i})=>i),r=i=>[{path:[
"url"],message:i}];if(!n.includes("callback_token"))return r("lacks ${callback_token}, which via: event needs; write the\
 URL at which a relay takes the callback, with it in the path or query");let s=n.find(i=>i.startsWith("callback_")&&i!==
"callback_token"||i.startsWith("callback.")||i.startsWith("secrets."));return s===void 0?[]:r(`holds \${${s}}, which can\
not be part of the callback_url that the receiver is given; leave it out`)}function ef(e){return w(w(e,"callback"),"url")}
function bs(e){let t=w(w(e,"callback"),"via");return typeof t=="string"&&jb(t)?t:null}function jb(e){return Object.hasOwn(
Bo,e)}function tf(e){let t=new Map;return pe(e,"chains").flatMap((n,r)=>Db(n,["chains",r]).flatMap(s=>{let i=_l(`${s.chain}\
/${s.link}`).toLowerCase(),o=t.get(i)??s;if(t.set(i,o),o.chain===s.chain&&o.link===s.link)return[];let a=o.chain===s.chain?
"":` of chain "${o.chain}"`,c=`"${s.link}" has the same commit status as "${o.link}"${a}, since case and characters beyo\
nd U+FFFF do not count there; write another one`;return[{path:s.path,message:c}]}))}function Db(e,t){let n=w(e,"name"),r=[
...pe(e,"webhooks").entries()].filter(([,o])=>w(o,"enabled")!==!1),s=o=>w(w(o,"callback"),"via"),i=r.some(([,o])=>s(o)===
"event");return r.flatMap(([o,a])=>{let c=w(a,"name");return(i||s(a)==="status")&&typeof n=="string"&&typeof c=="string"?
[{chain:n,link:c,path:[...t,"webhooks",o,"name"]}]:[]})}var Ub=["success","failure","pending"];function nf(e){let t=w(e,
"state");return Array.isArray(t)?ce(e,"state",Yl):re(["state"],Yl(t))}function Yl(e){let t=new Map;return Ub.flatMap(n=>$e(
e,n).flatMap(r=>{let s=t.get(r)??n;t.set(r,s);let i=`holds ${JSON.stringify(r)}, which is in ${s} too; keep it in one of\
 the two`;return s===n?[]:[{path:[n],message:i}]}))}function rf(e,t){let n=i=>({names:i,open:["variables."],secrets:new Set(t.keys())}),r=w(e,"notify"),s=w(r,"tests_url");return[
...re(["notify"],[...typeof s=="string"?Fo(s,["tests_url"],{...n(dl),secrets:null},t):[],...at(r,"webhooks"),...ce(r,"we\
bhooks",i=>qo(i,n(hs),t))]),...at(e,"chains"),...tf(e),...ce(e,"chains",i=>Zl(i,n(hl),t)),...re(["receive"],wl(w(e,"rece\
ive"),t)),...Fb(e,t)]}var Bb=4,qb=16;function Fb(e,t){let n=(s,i)=>ce(s,i,o=>Kb(w(o,"name"),t)),r=Hb(e);return[...re(["n\
otify"],n(w(e,"notify"),"webhooks")),...n(e,"chains"),...ce(e,"chains",s=>[...n(s,"webhooks"),...Gb(w(s,"token_secret_na\
me"),r,t)]),...re(["receive"],["providers","functions"].flatMap(s=>n(w(e,"receive"),s)))]}function Kb(e,t){if(typeof e!=
"string")return[];let n=[...t].find(([,s])=>s.length>=Bb&&e===s||s.length>=qb&&e.includes(s));if(n===void 0)return[];let r=`\
holds the secret ${n[0]}, and names are shown; write another one`;return[{path:["name"],message:r}]}function Gb(e,t,n){if(typeof e!=
"string")return[];let r=n.get(e)||null,s=t.find(a=>a===e||n.get(a)===r);if(s===void 0)return[];let o=`${s===e?"is a secr\
et_name as well":`has the value of ${s}, a secret_name`}, and who has that key could make a token; write a secret of its\
 own`;return[{path:["token_secret_name"],message:o}]}function Hb(e){let t=pe(e,"chains").flatMap(n=>pe(n,"webhooks"));return[
...pe(w(e,"notify"),"webhooks"),...t,...t.map(n=>w(n,"callback")),...pe(w(e,"receive"),"providers")].flatMap(n=>$e(n,"se\
cret_name")).filter(n=>typeof n=="string")}var ws=Symbol.for("yaml.alias"),vs=Symbol.for("yaml.document"),Ce=Symbol.for("yaml.map"),Ko=Symbol.for("yaml.pair"),ke=Symbol.
for("yaml.scalar"),ct=Symbol.for("yaml.seq"),ue=Symbol.for("yaml.node.type"),le=e=>!!e&&typeof e=="object"&&e[ue]===ws,Ye=e=>!!e&&
typeof e=="object"&&e[ue]===vs,se=e=>!!e&&typeof e=="object"&&e[ue]===Ce,L=e=>!!e&&typeof e=="object"&&e[ue]===Ko,N=e=>!!e&&
typeof e=="object"&&e[ue]===ke,ie=e=>!!e&&typeof e=="object"&&e[ue]===ct;function j(e){if(e&&typeof e=="object")switch(e[ue]){case Ce:case ct:
return!0}return!1}function M(e){if(e&&typeof e=="object")switch(e[ue]){case ws:case Ce:case ke:case ct:return!0}return!1}
var ks=e=>(N(e)||j(e))&&!!e.anchor;var ge=Symbol("break visit"),sf=Symbol("skip children"),Je=Symbol("remove node");function be(e,t){let n=of(t);Ye(e)?yn(null,
e.contents,n,Object.freeze([e]))===Je&&(e.contents=null):yn(null,e,n,Object.freeze([]))}be.BREAK=ge;be.SKIP=sf;be.REMOVE=
Je;function yn(e,t,n,r){let s=af(e,t,n,r);if(M(s)||L(s))return cf(e,r,s),yn(e,s,n,r);if(typeof s!="symbol"){if(j(t)){r=Object.
freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let o=yn(i,t.items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===
ge)return ge;o===Je&&(t.items.splice(i,1),i-=1)}}}else if(L(t)){r=Object.freeze(r.concat(t));let i=yn("key",t.key,n,r);if(i===
ge)return ge;i===Je&&(t.key=null);let o=yn("value",t.value,n,r);if(o===ge)return ge;o===Je&&(t.value=null)}}return s}async function Es(e,t){
let n=of(t);Ye(e)?await gn(null,e.contents,n,Object.freeze([e]))===Je&&(e.contents=null):await gn(null,e,n,Object.freeze(
[]))}Es.BREAK=ge;Es.SKIP=sf;Es.REMOVE=Je;async function gn(e,t,n,r){let s=await af(e,t,n,r);if(M(s)||L(s))return cf(e,r,
s),gn(e,s,n,r);if(typeof s!="symbol"){if(j(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let o=await gn(
i,t.items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===ge)return ge;o===Je&&(t.items.splice(i,1),i-=1)}}}else if(L(t)){
r=Object.freeze(r.concat(t));let i=await gn("key",t.key,n,r);if(i===ge)return ge;i===Je&&(t.key=null);let o=await gn("va\
lue",t.value,n,r);if(o===ge)return ge;o===Je&&(t.value=null)}}return s}function of(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.
Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function af(e,t,n,r){if(typeof n=="function")return n(e,t,
r);if(se(t))return n.Map?.(e,t,r);if(ie(t))return n.Seq?.(e,t,r);if(L(t))return n.Pair?.(e,t,r);if(N(t))return n.Scalar?.(
e,t,r);if(le(t))return n.Alias?.(e,t,r)}function cf(e,t,n){let r=t[t.length-1];if(j(r))r.items[e]=n;else if(L(r))e==="ke\
y"?r.key=n:r.value=n;else if(Ye(r))r.contents=n;else{let s=le(r)?"alias":"scalar";throw new Error(`Cannot replace node w\
ith ${s} parent`)}}var Vb={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Wb=e=>e.replace(/[!,[\]{}]/g,t=>Vb[t]),ze=class e{constructor(t,n){
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
null)}tagString(t){for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+Wb(t.substring(r.length));return t[0]===
"!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),
s;if(t&&r.length>0&&M(t.contents)){let i={};be(t.contents,(o,a)=>{M(a)&&a.tag&&(i[a.tag]=!0)}),s=Object.keys(i)}else s=[];
for(let[i,o]of r)i==="!!"&&o==="tag:yaml.org,2002:"||(!t||s.some(a=>a.startsWith(o)))&&n.push(`%TAG ${i} ${o}`);return n.
join(`
`)}};ze.defaultYaml={explicit:!1,version:"1.2"};ze.defaultTags={"!!":"tag:yaml.org,2002:"};function _s(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function Go(e){let t=new Set;return be(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),
t}function Ho(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function uf(e,t){let n=[],r=new Map,s=null;
return{onAnchor:i=>{n.push(i),s??(s=Go(e));let o=Ho(t,s);return s.add(o),o},setAnchors:()=>{for(let i of n){let o=r.get(
i);if(typeof o=="object"&&o.anchor&&(N(o.node)||j(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Failed to resolv\
e repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:r}}function bt(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let s=0,i=r.length;s<i;++s){let o=r[s],a=bt(e,r,String(
s),o);a===void 0?delete r[s]:a!==o&&(r[s]=a)}else if(r instanceof Map)for(let s of Array.from(r.keys())){let i=r.get(s),
o=bt(e,r,s,i);o===void 0?r.delete(s):o!==i&&r.set(s,o)}else if(r instanceof Set)for(let s of Array.from(r)){let i=bt(e,r,
s,s);i===void 0?r.delete(s):i!==s&&(r.delete(s),r.add(i))}else for(let[s,i]of Object.entries(r)){let o=bt(e,r,s,i);o===void 0?
delete r[s]:o!==i&&(r[s]=o)}return e.call(t,n,r)}function ee(e,t,n){if(Array.isArray(e))return e.map((r,s)=>ee(r,String(s),n));if(e&&typeof e.toJSON=="function"){if(!n||
!ks(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=i=>{r.res=i,delete n.onCreate};
let s=e.toJSON(t,n);return n.onCreate&&n.onCreate(s),s}return typeof e=="bigint"&&!n?.keep?Number(e):e}var wt=class{constructor(t){Object.defineProperty(this,ue,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),
Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,
onAnchor:s,reviver:i}={}){if(!Ye(t))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:t,
keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},a=ee(this,"",o);if(typeof s=="function")
for(let{count:c,res:u}of o.anchors.values())s(u,c);return typeof i=="function"?bt(i,{"":a},"",a):a}};var ut=class extends wt{constructor(t){super(ws),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("\
Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is dis\
abled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],be(t,{Node:(i,o)=>{(le(o)||ks(o))&&r.push(o)}}),n&&(n.aliasResolveCache=
r));let s;for(let i of r){if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&n){let{anchors:i,doc:o,maxAliasCount:a}=n,
c=i.get(s);if(c||(ee(s,null,n),c=i.get(s)),c?.res===void 0){let u="This should not happen: Alias anchor was not resolved\
?";throw new ReferenceError(u)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=Ss(o,s,i)),c.count*c.aliasCount>a)){
let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(u)}}return s}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let s=`Unresolved alias (the anchor must be set before the\
 alias): ${this.source}`;throw new ReferenceError(s)}return n.anchors.get(r).res}toString(t,n,r){let s=`*${this.source}`;
if(t){if(_s(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`Unresolved alias (the anchor mu\
st be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${s} `}return s}};function Ss(e,t,n){
if(le(t)){let r=t.resolve(e),s=n&&r&&n.get(r);return s?s.count*s.aliasCount:0}else if(j(t)){let r=0;for(let s of t.items){
let i=Ss(e,s,n);i>r&&(r=i)}return r}else if(L(t)){let r=Ss(e,t.key,n),s=Ss(e,t.value,n);return Math.max(r,s)}return 1}var $s=e=>!e||typeof e!="function"&&typeof e!="object",_=class extends wt{constructor(t){super(ke),this.value=t}toJSON(t,n){
return n?.keep?this.value:ee(this.value,t,n)}toString(){return String(this.value)}};_.BLOCK_FOLDED="BLOCK_FOLDED";_.BLOCK_LITERAL=
"BLOCK_LITERAL";_.PLAIN="PLAIN";_.QUOTE_DOUBLE="QUOTE_DOUBLE";_.QUOTE_SINGLE="QUOTE_SINGLE";var Yb="tag:yaml.org,2002:";function Jb(e,t,n){if(t){let r=n.filter(i=>i.tag===t),s=r.find(i=>!i.format)??r[0];if(!s)throw new Error(
`Tag ${t} not found`);return s}return n.find(r=>r.identify?.(e)&&!r.format)}function lt(e,t,n){if(Ye(e)&&(e=e.contents),
M(e))return e;if(L(e)){let p=n.schema[Ce].createNode?.(n.schema,null,n);return p.items.push(e),p}(e instanceof String||e instanceof
Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:s,
onTagObj:i,schema:o,sourceObjects:a}=n,c;if(r&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=s(e)),new ut(
c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith("!!")&&(t=Yb+t.slice(2));let u=Jb(e,t,o.tags);if(!u){if(e&&
typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new _(e);return c&&(c.node=p),p}u=e instanceof
Map?o[Ce]:Symbol.iterator in Object(e)?o[ct]:o[Ce]}i&&(i(u),delete n.onTagObj);let f=u?.createNode?u.createNode(n.schema,
e,n):typeof u?.nodeClass?.from=="function"?u.nodeClass.from(n.schema,e,n):new _(e);return t?f.tag=t:u.default||(f.tag=u.
tag),c&&(c.node=f),f}function rr(e,t,n){let r=n;for(let s=t.length-1;s>=0;--s){let i=t[s];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];
o[i]=r,r=o}else r=new Map([[i,r]])}return lt(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error(
"This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var wn=e=>e==null||typeof e=="object"&&
!!e[Symbol.iterator]().next().done,bn=class extends wt{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,
configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return t&&(n.schema=t),n.items=n.items.map(r=>M(r)||L(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){
if(wn(t))this.add(n);else{let[r,...s]=t,i=this.get(r,!0);if(j(i))i.addIn(s,n);else if(i===void 0&&this.schema)this.set(r,
rr(this.schema,s,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${s}`)}}deleteIn(t){let[n,...r]=t;
if(r.length===0)return this.delete(n);let s=this.get(n,!0);if(j(s))return s.deleteIn(r);throw new Error(`Expected YAML c\
ollection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...s]=t,i=this.get(r,!0);return s.length===0?!n&&N(i)?i.value:
i:j(i)?i.getIn(s,n):void 0}hasAllNullValues(t){return this.items.every(n=>{if(!L(n))return!1;let r=n.value;return r==null||
t&&N(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===0)return this.has(n);
let s=this.get(n,!0);return j(s)?s.hasIn(r):!1}setIn(t,n){let[r,...s]=t;if(s.length===0)this.set(r,n);else{let i=this.get(
r,!0);if(j(i))i.setIn(s,n);else if(i===void 0&&this.schema)this.set(r,rr(this.schema,s,n));else throw new Error(`Expecte\
d YAML collection at ${r}. Remaining path: ${s}`)}}};var lf=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Oe(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,
t):e}var Xe=(e,t,n)=>e.endsWith(`
`)?Oe(n,t):n.includes(`
`)?`
`+Oe(n,t):(e.endsWith(" ")?"":" ")+n;var Vo="flow",xs="block",sr="quoted";function ir(e,t,n="flow",{indentAtStart:r,lineWidth:s=80,minContentWidth:i=20,onFold:o,
onOverflow:a}={}){if(!s||s<0)return e;s<i&&(i=0);let c=Math.max(1+i,1+s-t.length);if(e.length<=c)return e;let u=[],f={},
p=s-t.length;typeof r=="number"&&(r>s-Math.max(2,i)?u.push(0):p=s-r);let h,l,d=!1,m=-1,y=-1,g=-1;n===xs&&(m=ff(e,m,t.length),
m!==-1&&(p=m+c));for(let v;v=e[m+=1];){if(n===sr&&v==="\\"){switch(y=m,e[m+1]){case"x":m+=3;break;case"u":m+=5;break;case"\
U":m+=9;break;default:m+=1}g=m}if(v===`
`)n===xs&&(m=ff(e,m,t.length)),p=m+t.length+c,h=void 0;else{if(v===" "&&l&&l!==" "&&l!==`
`&&l!=="	"){let $=e[m+1];$&&$!==" "&&$!==`
`&&$!=="	"&&(h=m)}if(m>=p)if(h)u.push(h),p=h+c,h=void 0;else if(n===sr){for(;l===" "||l==="	";)l=v,v=e[m+=1],d=!0;let $=m>
g+1?m-2:y-1;if(f[$])return e;u.push($),f[$]=!0,p=$+c,h=void 0}else d=!0}l=v}if(d&&a&&a(),u.length===0)return e;o&&o();let b=e.
slice(0,u[0]);for(let v=0;v<u.length;++v){let $=u[v],E=u[v+1]||e.length;$===0?b=`
${t}${e.slice(0,E)}`:(n===sr&&f[$]&&(b+=`${e[$]}\\`),b+=`
${t}${e.slice($+1,E)}`)}return b}function ff(e,t,n){let r=t,s=t+1,i=e[s];for(;i===" "||i==="	";)if(t<s+n)i=e[++t];else{do
i=e[++t];while(i&&i!==`
`);r=t,s=t+1,i=e[s]}return r}var Os=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),Is=e=>/^(%|---|\.\.\.)/m.test(e);function zb(e,t,n){if(!t||t<0)return!1;let r=t-n,s=e.length;if(s<=r)return!1;
for(let i=0,o=0;i<s;++i)if(e[i]===`
`){if(i-o>r)return!0;if(o=i+1,s-o<=r)return!1}return!0}function or(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)
return n;let{implicitKey:r}=t,s=t.options.doubleQuotedMinMultiLineLength,i=t.indent||(Is(e)?"  ":""),o="",a=0;for(let c=0,
u=n[c];u;u=n[++c])if(u===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(o+=n.slice(a,c)+"\\ ",c+=1,a=c,u="\\"),u==="\\")switch(n[c+1]){case"\
u":{o+=n.slice(a,c);let f=n.substr(c+2,4);switch(f){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\\
v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"20\
29":o+="\\P";break;default:f.substr(0,2)==="00"?o+="\\x"+f.substr(2):o+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(r||n[c+
2]==='"'||n.length<s)c+=1;else{for(o+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)o+=`
`,c+=2;o+=i,n[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+n.slice(a):n,r?o:ir(o,i,sr,Os(t,!1))}function Wo(e,t){
if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return or(e,t);let n=t.indent||(Is(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`\
$&
${n}`)+"'";return t.implicitKey?r:ir(r,n,Vo,Os(t,!1))}function vn(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=or;else{
let s=e.includes('"'),i=e.includes("'");s&&!i?r=Wo:i&&!s?r=or:r=n?Wo:or}return r(e,t)}var Yo;try{Yo=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Yo=/\n+(?!\n|$)/g}function As({comment:e,type:t,value:n},r,s,i){let{blockQuote:o,commentString:a,lineWidth:c}=r.
options;if(!o||/\n[\t ]+$/.test(n))return vn(n,r);let u=r.indent||(r.forceBlockIndent||Is(n)?"  ":""),f=o==="literal"?!0:
o==="folded"||t===_.BLOCK_FOLDED?!1:t===_.BLOCK_LITERAL?!0:!zb(n,c,u.length);if(!n)return f?`|
`:`>
`;let p,h;for(h=n.length;h>0;--h){let E=n[h-1];if(E!==`
`&&E!=="	"&&E!==" ")break}let l=n.substring(h),d=l.indexOf(`
`);d===-1?p="-":n===l||d!==l.length-1?(p="+",i&&i()):p="",l&&(n=n.slice(0,-l.length),l[l.length-1]===`
`&&(l=l.slice(0,-1)),l=l.replace(Yo,`$&${u}`));let m=!1,y,g=-1;for(y=0;y<n.length;++y){let E=n[y];if(E===" ")m=!0;else if(E===
`
`)g=y;else break}let b=n.substring(0,g<y?g+1:y);b&&(n=n.substring(b.length),b=b.replace(/\n+/g,`$&${u}`));let $=(m?u?"2":
"1":"")+p;if(e&&($+=" "+a(e.replace(/ ?[\r\n]+/g," ")),s&&s()),!f){let E=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`),x=!1,U=Os(r,!0);o!=="fold\
ed"&&t!==_.BLOCK_FOLDED&&(U.onOverflow=()=>{x=!0});let S=ir(`${b}${E}${l}`,u,xs,U);if(!x)return`>${$}
${u}${S}`}return n=n.replace(/\n+/g,`$&${u}`),`|${$}
${u}${b}${n}${l}`}function Xb(e,t,n,r){let{type:s,value:i}=e,{actualString:o,implicitKey:a,indent:c,indentStep:u,inFlow:f}=t;
if(a&&i.includes(`
`)||f&&/[[\]{},]/.test(i))return vn(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(i))return a||f||!i.includes(`
`)?vn(i,t):As(e,t,n,r);if(!a&&!f&&s!==_.PLAIN&&i.includes(`
`))return As(e,t,n,r);if(Is(i)){if(c==="")return t.forceBlockIndent=!0,As(e,t,n,r);if(a&&c===u)return vn(i,t)}let p=i.replace(
/\n+/g,`$&
${c}`);if(o){let h=m=>m.default&&m.tag!=="tag:yaml.org,2002:str"&&m.test?.test(p),{compat:l,tags:d}=t.doc.schema;if(d.some(
h)||l?.some(h))return vn(i,t)}return a?p:ir(p,c,Vo,Os(t,!1))}function Bt(e,t,n,r){let{implicitKey:s,inFlow:i}=t,o=typeof e.
value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==_.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.
test(o.value)&&(a=_.QUOTE_DOUBLE);let c=f=>{switch(f){case _.BLOCK_FOLDED:case _.BLOCK_LITERAL:return s||i?vn(o.value,t):
As(o,t,n,r);case _.QUOTE_DOUBLE:return or(o.value,t);case _.QUOTE_SINGLE:return Wo(o.value,t);case _.PLAIN:return Xb(o,t,
n,r);default:return null}},u=c(a);if(u===null){let{defaultKeyType:f,defaultStringType:p}=t.options,h=s&&f||p;if(u=c(h),u===
null)throw new Error(`Unsupported default string type ${h}`)}return u}function Ns(e,t){let n=Object.assign({blockQuote:!0,commentString:lf,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,
doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.
schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{
anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?
" ".repeat(n.indent):"  ",inFlow:r,options:n}}function Qb(e,t){if(t.tag){let s=e.filter(i=>i.tag===t.tag);if(s.length>0)
return s.find(i=>i.format===t.format)??s[0]}let n,r;if(N(t)){r=t.value;let s=e.filter(i=>i.identify?.(r));if(s.length>1){
let i=s.filter(o=>o.test);i.length>0&&(s=i)}n=s.find(i=>i.format===t.format)??s.find(i=>!i.format)}else r=t,n=e.find(s=>s.
nodeClass&&r instanceof s.nodeClass);if(!n){let s=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag \
not resolved for ${s} value`)}return n}function Zb(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let s=[],i=(N(e)||j(
e))&&e.anchor;i&&_s(i)&&(n.add(i),s.push(`&${i}`));let o=e.tag??(t.default?null:t.tag);return o&&s.push(r.directives.tagString(
o)),s.join(" ")}function ft(e,t,n,r){if(L(e))return e.toString(t,n,r);if(le(e)){if(t.doc.directives)return e.toString(t);
if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?
t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let s,i=M(e)?e:t.doc.createNode(e,{onTagObj:c=>s=
c});s??(s=Qb(t.doc.schema.tags,i));let o=Zb(i,s,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);let a=typeof s.
stringify=="function"?s.stringify(i,t,n,r):N(i)?Bt(i,t,n,r):i.toString(t,n,r);return o?N(i)||a[0]==="{"||a[0]==="["?`${o}\
 ${a}`:`${o}
${t.indent}${a}`:a}function pf({key:e,value:t},n,r,s){let{allNullValues:i,doc:o,indent:a,indentStep:c,options:{commentString:u,indentSeq:f,
simpleKeys:p}}=n,h=M(e)&&e.comment||null;if(p){if(h)throw new Error("With simple keys, key nodes cannot have comments");
if(j(e)||!M(e)&&typeof e=="object"){let U="With simple keys, collection cannot be used as a key value";throw new Error(U)}}
let l=!p&&(!e||h&&t==null&&!n.inFlow||j(e)||(N(e)?e.type===_.BLOCK_FOLDED||e.type===_.BLOCK_LITERAL:typeof e=="object"));
n=Object.assign({},n,{allNullValues:!1,implicitKey:!l&&(p||!i),indent:a+c});let d=!1,m=!1,y=ft(e,n,()=>d=!0,()=>m=!0);if(!l&&
!n.inFlow&&y.length>1024){if(p)throw new Error("With simple keys, single line scalar must not span more than 1024 charac\
ters");l=!0}if(n.inFlow){if(i||t==null)return d&&r&&r(),y===""?"?":l?`? ${y}`:y}else if(i&&!p||t==null&&l)return y=`? ${y}`,
h&&!d?y+=Xe(y,n.indent,u(h)):m&&s&&s(),y;d&&(h=null),l?(h&&(y+=Xe(y,n.indent,u(h))),y=`? ${y}
${a}:`):(y=`${y}:`,h&&(y+=Xe(y,n.indent,u(h))));let g,b,v;M(t)?(g=!!t.spaceBefore,b=t.commentBefore,v=t.comment):(g=!1,b=
null,v=null,t&&typeof t=="object"&&(t=o.createNode(t))),n.implicitKey=!1,!l&&!h&&N(t)&&(n.indentAtStart=y.length+1),m=!1,
!f&&c.length>=2&&!n.inFlow&&!l&&ie(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let $=!1,E=ft(t,n,()=>$=
!0,()=>m=!0),x=" ";if(h||g||b){if(x=g?`
`:"",b){let U=u(b);x+=`
${Oe(U,n.indent)}`}E===""&&!n.inFlow?x===`
`&&v&&(x=`

`):x+=`
${n.indent}`}else if(!l&&j(t)){let U=E[0],S=E.indexOf(`
`),G=S!==-1,Te=n.inFlow??t.flow??t.items.length===0;if(G||!Te){let tt=!1;if(G&&(U==="&"||U==="!")){let A=E.indexOf(" ");
U==="&"&&A!==-1&&A<S&&E[A+1]==="!"&&(A=E.indexOf(" ",A+1)),(A===-1||S<A)&&(tt=!0)}tt||(x=`
${n.indent}`)}}else(E===""||E[0]===`
`)&&(x="");return y+=x+E,n.inFlow?$&&r&&r():v&&!$?y+=Xe(y,n.indent,u(v)):m&&s&&s(),y}function Jo(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var Ts="<<",je={identify:e=>e===Ts||typeof e=="symbol"&&e.description===Ts,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,
resolve:()=>Object.assign(new _(Symbol(Ts)),{addToJSMap:Xo}),stringify:()=>Ts},hf=(e,t)=>(je.identify(t)||N(t)&&(!t.type||
t.type===_.PLAIN)&&je.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===je.tag&&n.default);function Xo(e,t,n){let r=df(
e,n);if(ie(r))for(let s of r.items)zo(e,t,s);else if(Array.isArray(r))for(let s of r)zo(e,t,s);else zo(e,t,r)}function zo(e,t,n){
let r=df(e,n);if(!se(r))throw new Error("Merge sources must be maps or map aliases");let s=r.toJSON(null,e,Map);for(let[
i,o]of s)t instanceof Map?t.has(i)||t.set(i,o):t instanceof Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.
defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function df(e,t){return e&&le(t)?t.resolve(
e.doc,e):t}function Rs(e,t,{key:n,value:r}){if(M(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(hf(e,n))Xo(e,t,r);else{let s=ee(n,"",
e);if(t instanceof Map)t.set(s,ee(r,s,e));else if(t instanceof Set)t.add(s);else{let i=ew(n,s,e),o=ee(r,i,e);i in t?Object.
defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[i]=o}}return t}function ew(e,t,n){if(t===null)
return"";if(typeof t!="object")return String(t);if(M(e)&&n?.doc){let r=Ns(n.doc,{});r.anchors=new Set;for(let i of n.anchors.
keys())r.anchors.add(i.anchor);r.inFlow=!0,r.inStringifyKey=!0;let s=e.toString(r);if(!n.mapKeyWarned){let i=JSON.stringify(
s);i.length>40&&(i=i.substring(0,36)+'..."'),Jo(n.doc.options.logLevel,`Keys with collection values will be stringified \
due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return s}return JSON.stringify(
t)}function kn(e,t,n){let r=lt(e,void 0,n),s=lt(t,void 0,n);return new H(r,s)}var H=class e{constructor(t,n=null){Object.defineProperty(
this,ue,{value:Ko}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return M(n)&&(n=n.clone(t)),M(r)&&(r=r.clone(
t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return Rs(n,r,this)}toString(t,n,r){return t?.doc?pf(this,t,n,r):
JSON.stringify(this)}};function Ms(e,t,n){return(t.inFlow??e.flow?nw:tw)(e,t,n)}function tw({comment:e,items:t},n,{blockItemPrefix:r,flowChars:s,
itemIndent:i,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:u}}=n,f=Object.assign({},n,{indent:i,type:null}),
p=!1,h=[];for(let d=0;d<t.length;++d){let m=t[d],y=null;if(M(m))!p&&m.spaceBefore&&h.push(""),Ls(n,h,m.commentBefore,p),
m.comment&&(y=m.comment);else if(L(m)){let b=M(m.key)?m.key:null;b&&(!p&&b.spaceBefore&&h.push(""),Ls(n,h,b.commentBefore,
p))}p=!1;let g=ft(m,f,()=>y=null,()=>p=!0);y&&(g+=Xe(g,i,u(y))),p&&y&&(p=!1),h.push(r+g)}let l;if(h.length===0)l=s.start+
s.end;else{l=h[0];for(let d=1;d<h.length;++d){let m=h[d];l+=m?`
${c}${m}`:`
`}}return e?(l+=`
`+Oe(u(e),c),a&&a()):p&&o&&o(),l}function nw({items:e},t,{flowChars:n,itemIndent:r}){let{indent:s,indentStep:i,flowCollectionPadding:o,
options:{commentString:a}}=t;r+=i;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),u=!1,f=0,p=[];for(let d=0;d<e.
length;++d){let m=e[d],y=null;if(M(m))m.spaceBefore&&p.push(""),Ls(t,p,m.commentBefore,!1),m.comment&&(y=m.comment);else if(L(
m)){let b=M(m.key)?m.key:null;b&&(b.spaceBefore&&p.push(""),Ls(t,p,b.commentBefore,!1),b.comment&&(u=!0));let v=M(m.value)?
m.value:null;v?(v.comment&&(y=v.comment),v.commentBefore&&(u=!0)):m.value==null&&b?.comment&&(y=b.comment)}y&&(u=!0);let g=ft(
m,c,()=>y=null);u||(u=p.length>f||g.includes(`
`)),d<e.length-1?g+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(u||(u=p.reduce((b,v)=>b+v.length+2,2)+(g.length+
2)>t.options.lineWidth)),u&&(g+=",")),y&&(g+=Xe(g,r,a(y))),p.push(g),f=p.length}let{start:h,end:l}=n;if(p.length===0)return h+
l;if(!u){let d=p.reduce((m,y)=>m+y.length+2,2);u=t.options.lineWidth>0&&d>t.options.lineWidth}if(u){let d=h;for(let m of p)
d+=m?`
${i}${s}${m}`:`
`;return`${d}
${s}${l}`}else return`${h}${o}${p.join(" ")}${o}${l}`}function Ls({indent:e,options:{commentString:t}},n,r,s){if(r&&s&&(r=
r.replace(/^\n+/,"")),r){let i=Oe(t(r),e);n.push(i.trimStart())}}function vt(e,t){let n=N(t)?t.value:t;for(let r of e)if(L(r)&&(r.key===t||r.key===n||N(r.key)&&r.key.value===n))return r}
var Y=class extends bn{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(Ce,t),this.items=[]}static from(t,n,r){
let{keepUndefined:s,replacer:i}=r,o=new this(t),a=(c,u)=>{if(typeof i=="function")u=i.call(n,c,u);else if(Array.isArray(
i)&&!i.includes(c))return;(u!==void 0||s)&&o.items.push(kn(c,u,r))};if(n instanceof Map)for(let[c,u]of n)a(c,u);else if(n&&
typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&o.items.sort(t.sortMapEntries),
o}add(t,n){let r;L(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new H(t,t?.value):r=new H(t.key,t.value);let s=vt(this.
items,r.key),i=this.schema?.sortMapEntries;if(s){if(!n)throw new Error(`Key ${r.key} already set`);N(s.value)&&$s(r.value)?
s.value.value=r.value:s.value=r.value}else if(i){let o=this.items.findIndex(a=>i(r,a)<0);o===-1?this.items.push(r):this.
items.splice(o,0,r)}else this.items.push(r)}delete(t){let n=vt(this.items,t);return n?this.items.splice(this.items.indexOf(
n),1).length>0:!1}get(t,n){let s=vt(this.items,t)?.value;return(!n&&N(s)?s.value:s)??void 0}has(t){return!!vt(this.items,
t)}set(t,n){this.add(new H(t,n),!0)}toJSON(t,n,r){let s=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(s);for(let i of this.
items)Rs(n,s,i);return s}toString(t,n,r){if(!t)return JSON.stringify(this);for(let s of this.items)if(!L(s))throw new Error(
`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=
Object.assign({},t,{allNullValues:!0})),Ms(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:r,onComment:n})}};var De={collection:"map",default:!0,nodeClass:Y,tag:"tag:yaml.org,2002:map",resolve(e,t){return se(e)||t("Expected a map\
ping for this tag"),e},createNode:(e,t,n)=>Y.from(e,t,n)};var oe=class extends bn{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(ct,t),this.items=[]}add(t){
this.items.push(t)}delete(t){let n=Ps(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=Ps(
t);if(typeof r!="number")return;let s=this.items[r];return!n&&N(s)?s.value:s}has(t){let n=Ps(t);return typeof n=="number"&&
n<this.items.length}set(t,n){let r=Ps(t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let s=this.
items[r];N(s)&&$s(n)?s.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let s=0;for(let i of this.
items)r.push(ee(i,String(s++),n));return r}toString(t,n,r){return t?Ms(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",
end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:s}=r,
i=new this(t);if(n&&Symbol.iterator in Object(n)){let o=0;for(let a of n){if(typeof s=="function"){let c=n instanceof Set?
a:String(o++);a=s.call(n,c,a)}i.items.push(lt(a,void 0,r))}}return i}};function Ps(e){let t=N(e)?e.value:e;return t&&typeof t==
"string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var Ue={collection:"seq",default:!0,nodeClass:oe,tag:"tag:yaml.org,2002:seq",resolve(e,t){return ie(e)||t("Expected a se\
quence for this tag"),e},createNode:(e,t,n)=>oe.from(e,t,n)};var kt={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.
assign({actualString:!0},t),Bt(e,t,n,r)}};var qt={identify:e=>e==null,createNode:()=>new _(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new _(null),stringify:({source:e},t)=>typeof e=="string"&&qt.test.test(e)?e:t.options.nullStr};var ar={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:e=>new _(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&ar.test.test(e)){let r=e[0]==="t"||e[0]===
"T";if(t===r)return e}return t?n.options.trueStr:n.options.falseStr}};function ae({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let s=typeof r=="number"?
r:Number(r);if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";let i=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&
t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.indexOf(".");o<0&&(o=i.length,i+=".");
let a=t-(i.length-o-1);for(;a-- >0;)i+="0"}return i}var Cs={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ae},
js={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():ae(e)}},Ds={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new _(parseFloat(
e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:ae};var Us=e=>typeof e=="bigint"||Number.isInteger(e),Qo=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function mf(e,t,n){
let{value:r}=e;return Us(r)&&r>=0?n+r.toString(t):ae(e)}var Bs={identify:e=>Us(e)&&e>=0,default:!0,tag:"tag:yaml.org,200\
2:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>Qo(e,2,8,n),stringify:e=>mf(e,8,"0o")},qs={identify:Us,default:!0,
tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Qo(e,0,10,n),stringify:ae},Fs={identify:e=>Us(e)&&e>=0,
default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Qo(e,2,16,n),stringify:e=>mf(
e,16,"0x")};var yf=[De,Ue,kt,qt,ar,Bs,qs,Fs,Cs,js,Ds];function gf(e){return typeof e=="bigint"||Number.isInteger(e)}var Ks=({value:e})=>JSON.stringify(e),rw=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Ks},{identify:e=>e==null,createNode:()=>new _(null),
default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Ks},{identify:e=>typeof e=="boolean",default:!0,
tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:Ks},{identify:gf,default:!0,tag:"tag:\
yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>gf(
e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Ks}],sw={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.
stringify(e)}`),e}},bf=[De,Ue].concat(rw,sw);var cr={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="func\
tion"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let s=0;s<n.length;++s)r[s]=n.charCodeAt(s);return r}else
return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,
type:t,value:n},r,s,i){if(!n)return"";let o=n,a;if(typeof btoa=="function"){let c="";for(let u=0;u<o.length;++u)c+=String.
fromCharCode(o[u]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer \
or btoa is required");if(t??(t=_.BLOCK_LITERAL),t!==_.QUOTE_DOUBLE){let c=Math.max(r.options.lineWidth-r.indent.length,r.
options.minContentWidth),u=Math.ceil(a.length/c),f=new Array(u);for(let p=0,h=0;p<u;++p,h+=c)f[p]=a.substr(h,c);a=f.join(
t===_.BLOCK_LITERAL?`
`:" ")}return Bt({comment:e,type:t,value:a},r,s,i)}};function Zo(e,t){if(ie(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!L(r)){if(se(r)){r.items.length>1&&t("Ea\
ch pair must have its own sequence indicator");let s=r.items[0]||new H(new _(null));if(r.commentBefore&&(s.key.commentBefore=
s.key.commentBefore?`${r.commentBefore}
${s.key.commentBefore}`:r.commentBefore),r.comment){let i=s.value??s.key;i.comment=i.comment?`${r.comment}
${i.comment}`:r.comment}r=s}e.items[n]=L(r)?r:new H(r)}}else t("Expected a sequence for this tag");return e}function ea(e,t,n){
let{replacer:r}=n,s=new oe(e);s.tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let o of t){
typeof r=="function"&&(o=r.call(t,String(i++),o));let a,c;if(Array.isArray(o))if(o.length===2)a=o[0],c=o[1];else throw new TypeError(
`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let u=Object.keys(o);if(u.length===1)a=u[0],c=o[a];else
throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else a=o;s.items.push(kn(a,c,n))}return s}var ur={
collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Zo,createNode:ea};var En=class e extends oe{constructor(){super(),this.add=Y.prototype.add.bind(this),this.delete=Y.prototype.delete.bind(
this),this.get=Y.prototype.get.bind(this),this.has=Y.prototype.has.bind(this),this.set=Y.prototype.set.bind(this),this.tag=
e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let s of this.items){let i,o;
if(L(s)?(i=ee(s.key,"",n),o=ee(s.value,i,n)):i=ee(s,"",n),r.has(i))throw new Error("Ordered maps must not include duplic\
ate keys");r.set(i,o)}return r}static from(t,n,r){let s=ea(t,n,r),i=new this;return i.items=s.items,i}};En.tag="tag:yaml\
.org,2002:omap";var lr={collection:"seq",identify:e=>e instanceof Map,nodeClass:En,default:!1,tag:"tag:yaml.org,2002:oma\
p",resolve(e,t){let n=Zo(e,t),r=[];for(let{key:s}of n.items)N(s)&&(r.includes(s.value)?t(`Ordered maps must not include \
duplicate keys: ${s.value}`):r.push(s.value));return Object.assign(new En,n)},createNode:(e,t,n)=>En.from(e,t,n)};function wf({value:e,source:t},n){return t&&(e?ta:na).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var ta={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new _(!0),stringify:wf},
na={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new _(
!1),stringify:wf};var vf={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ae},
kf={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():ae(e)}},
Ef={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){
let t=new _(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-
1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:ae};var fr=e=>typeof e=="bigint"||Number.isInteger(e);function Gs(e,t,n,{intAsBigInt:r}){let s=e[0];if((s==="-"||s==="+")&&(t+=
1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}
let o=BigInt(e);return s==="-"?BigInt(-1)*o:o}let i=parseInt(e,n);return s==="-"?-1*i:i}function ra(e,t,n){let{value:r}=e;
if(fr(r)){let s=r.toString(t);return r<0?"-"+n+s.substr(1):n+s}return ae(e)}var _f={identify:fr,default:!0,tag:"tag:yaml\
.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Gs(e,2,2,n),stringify:e=>ra(e,2,"0b")},Sf={identify:fr,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Gs(e,1,8,n),stringify:e=>ra(
e,8,"0")},$f={identify:fr,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Gs(e,0,10,n),
stringify:ae},xf={identify:fr,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Gs(
e,2,16,n),stringify:e=>ra(e,16,"0x")};var _n=class e extends Y{constructor(t){super(t),this.tag=e.tag}add(t){let n;L(t)?n=t:t&&typeof t=="object"&&"key"in t&&
"value"in t&&t.value===null?n=new H(t.key,null):n=new H(t,null),vt(this.items,n.key)||this.items.push(n)}get(t,n){let r=vt(
this.items,t);return!n&&L(r)?N(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected bool\
ean value for set(key, value) in a YAML set, not ${typeof n}`);let r=vt(this.items,t);r&&!n?this.items.splice(this.items.
indexOf(r),1):!r&&n&&this.items.push(new H(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.
stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error(
"Set items must all have null values")}static from(t,n,r){let{replacer:s}=r,i=new this(t);if(n&&Symbol.iterator in Object(
n))for(let o of n)typeof s=="function"&&(o=s.call(n,o,o)),i.items.push(kn(o,null,r));return i}};_n.tag="tag:yaml.org,200\
2:set";var pr={collection:"map",identify:e=>e instanceof Set,nodeClass:_n,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>_n.
from(e,t,n),resolve(e,t){if(se(e)){if(e.hasAllNullValues(!0))return Object.assign(new _n,e);t("Set items must all have n\
ull values")}else t("Expected a mapping for this tag");return e}};function sa(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,s=o=>t?BigInt(o):Number(o),i=r.replace(/_/g,"").split(":").
reduce((o,a)=>o*s(60)+s(a),s(0));return n==="-"?s(-1)*i:i}function Af(e){let{value:t}=e,n=o=>o;if(typeof t=="bigint")n=o=>BigInt(
o);else if(isNaN(t)||!isFinite(t))return ae(e);let r="";t<0&&(r="-",t*=n(-1));let s=n(60),i=[t%s];return t<60?i.unshift(
0):(t=(t-i[0])/s,i.unshift(t%s),t>=60&&(t=(t-i[0])/s,i.unshift(t))),r+i.map(o=>String(o).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Hs={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>sa(e,n),stringify:Af},Vs={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>sa(
e,!1),stringify:Af},Sn={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{\
4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-\
9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Sn.test);if(!t)throw new Error("!!timestamp expects a date, starting w\
ith yyyy-mm-dd");let[,n,r,s,i,o,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,u=Date.UTC(n,r-1,s,i||0,o||0,a||
0,c),f=t[8];if(f&&f!=="Z"){let p=sa(f,!1);Math.abs(p)<30&&(p*=60),u-=6e4*p}return new Date(u)},stringify:({value:e})=>e?.
toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};var ia=[De,Ue,kt,qt,ta,na,_f,Sf,$f,xf,vf,kf,Ef,cr,je,lr,ur,pr,Hs,Vs,Sn];var Of=new Map([["core",yf],["failsafe",[De,Ue,kt]],["json",bf],["yaml11",ia],["yaml-1.1",ia]]),If={binary:cr,bool:ar,float:Ds,
floatExp:js,floatNaN:Cs,floatTime:Vs,int:qs,intHex:Fs,intOct:Bs,intTime:Hs,map:De,merge:je,null:qt,omap:lr,pairs:ur,seq:Ue,
set:pr,timestamp:Sn},Nf={"tag:yaml.org,2002:binary":cr,"tag:yaml.org,2002:merge":je,"tag:yaml.org,2002:omap":lr,"tag:yam\
l.org,2002:pairs":ur,"tag:yaml.org,2002:set":pr,"tag:yaml.org,2002:timestamp":Sn};function Ws(e,t,n){let r=Of.get(t);if(r&&
!e)return n&&!r.includes(je)?r.concat(je):r.slice();let s=r;if(!s)if(Array.isArray(e))s=[];else{let i=Array.from(Of.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or \
define customTags array`)}if(Array.isArray(e))for(let i of e)s=s.concat(i);else typeof e=="function"&&(s=e(s.slice()));return n&&
(s=s.concat(je)),s.reduce((i,o)=>{let a=typeof o=="string"?If[o]:o;if(!a){let c=JSON.stringify(o),u=Object.keys(If).map(
f=>JSON.stringify(f)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${u}`)}return i.includes(a)||i.push(
a),i},[])}var iw=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,hr=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:s,schema:i,
sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?Ws(t,"compat"):t?Ws(null,t):null,this.name=typeof i==
"string"&&i||"core",this.knownTags=s?Nf:{},this.tags=Ws(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(
this,Ce,{value:De}),Object.defineProperty(this,ke,{value:kt}),Object.defineProperty(this,ct,{value:Ue}),this.sortMapEntries=
typeof o=="function"?o:o===!0?iw:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}};function Tf(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(n.push(
c),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let s=Ns(e,t),{commentString:i}=s.options;if(e.commentBefore){n.
length!==1&&n.unshift("");let c=i(e.commentBefore);n.unshift(Oe(c,""))}let o=!1,a=null;if(e.contents){if(M(e.contents)){
if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let f=i(e.contents.commentBefore);n.push(Oe(f,""))}s.
forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>o=!0,u=ft(e.contents,s,()=>a=null,c);a&&(u+=Xe(u,"",
i(a))),(u[0]==="|"||u[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${u}`:n.push(u)}else n.push(ft(e.contents,s));
if(e.directives?.docEnd)if(e.comment){let c=i(e.comment);c.includes(`
`)?(n.push("..."),n.push(Oe(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&o&&(c=c.replace(/^\n+/,
"")),c&&((!o||a)&&n[n.length-1]!==""&&n.push(""),n.push(Oe(i(c),"")))}return n.join(`
`)+`
`}var Et=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(
this,ue,{value:vs});let s=null;typeof n=="function"||Array.isArray(n)?s=n:r===void 0&&n&&(r=n,n=void 0);let i=Object.assign(
{intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},
r);this.options=i;let{version:o}=i;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&
(o=this.directives.yaml.version)):this.directives=new ze({version:o}),this.setSchema(o,r),this.contents=t===void 0?null:
this.createNode(t,s,r)}clone(){let t=Object.create(e.prototype,{[ue]:{value:vs}});return t.commentBefore=this.commentBefore,
t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),
this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=M(this.contents)?this.contents.
clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){$n(this.contents)&&this.contents.add(t)}addIn(t,n){
$n(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=Go(this);t.anchor=!n||r.has(n)?Ho(n||"a",
r):n}return new ut(t.anchor)}createNode(t,n,r){let s;if(typeof n=="function")t=n.call({"":t},"",t),s=n;else if(Array.isArray(
n)){let y=b=>typeof b=="number"||b instanceof String||b instanceof Number,g=n.filter(y).map(String);g.length>0&&(n=n.concat(
g)),s=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:u,
tag:f}=r??{},{onAnchor:p,setAnchors:h,sourceObjects:l}=uf(this,o||"a"),d={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,
onAnchor:p,onTagObj:u,replacer:s,schema:this.schema,sourceObjects:l},m=lt(t,f,d);return a&&j(m)&&(m.flow=!0),h(),m}createPair(t,n,r={}){
let s=this.createNode(t,null,r),i=this.createNode(n,null,r);return new H(s,i)}delete(t){return $n(this.contents)?this.contents.
delete(t):!1}deleteIn(t){return wn(t)?this.contents==null?!1:(this.contents=null,!0):$n(this.contents)?this.contents.deleteIn(
t):!1}get(t,n){return j(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return wn(t)?!n&&N(this.contents)?this.contents.
value:this.contents:j(this.contents)?this.contents.getIn(t,n):void 0}has(t){return j(this.contents)?this.contents.has(t):
!1}hasIn(t){return wn(t)?this.contents!==void 0:j(this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?
this.contents=rr(this.schema,[t],n):$n(this.contents)&&this.contents.set(t,n)}setIn(t,n){wn(t)?this.contents=n:this.contents==
null?this.contents=rr(this.schema,Array.from(t),n):$n(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t==
"number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new ze(
{version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.
version=t:this.directives=new ze({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,r=null;break;default:{let s=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argumen\
t, but found: ${s}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new hr(Object.assign(r,n));else
throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,
maxAliasCount:s,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},c=ee(this.contents,n??"",a);if(typeof i=="function")for(let{count:u,res:f}of a.anchors.values())i(f,u);return typeof o==
"function"?bt(o,{"":c},"",c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.
errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||
Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}
return Tf(this,t)}};function $n(e){if(j(e))return!0;throw new Error("Expected a YAML collection as document contents")}var dr=class extends Error{constructor(t,n,r,s){super(),this.name=t,this.code=r,this.message=s,this.pos=n}},Be=class extends dr{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},mr=class extends dr{constructor(t,n,r){super("YAMLWarning",t,n,r)}},oa=(e,t)=>n=>{if(n.pos[0]===
-1)return;n.linePos=n.pos.map(a=>t.linePos(a));let{line:r,col:s}=n.linePos[0];n.message+=` at line ${r}, column ${s}`;let i=s-
1,o=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-
79);o="\u2026"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(o.substring(0,i))){
let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=n.linePos[1];c?.line===r&&c.col>s&&(a=Math.max(1,Math.min(c.col-s,80-i)));let u=" ".
repeat(i)+"^".repeat(a);n.message+=`:

${o}
${u}
`}};function Qe(e,{flow:t,indicator:n,next:r,offset:s,onError:i,parentIndent:o,startOnNewline:a}){let c=!1,u=a,f=a,p="",h="",
l=!1,d=!1,m=null,y=null,g=null,b=null,v=null,$=null,E=null;for(let S of e)switch(d&&(S.type!=="space"&&S.type!=="newline"&&
S.type!=="comma"&&i(S.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),d=!1),
m&&(u&&S.type!=="comment"&&S.type!=="newline"&&i(m,"TAB_AS_INDENT","Tabs are not allowed as indentation"),m=null),S.type){case"\
space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&S.source.includes("	")&&(m=S),f=!0;break;case"comment":{f||i(
S,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let G=S.source.substring(1)||
" ";p?p+=h+G:p=G,h="",u=!1;break}case"newline":u?p?p+=S.source:(!$||n!=="seq-item-ind")&&(c=!0):h+=S.source,u=!0,l=!0,(y||
g)&&(b=S),f=!0;break;case"anchor":y&&i(S,"MULTIPLE_ANCHORS","A node can have at most one anchor"),S.source.endsWith(":")&&
i(S.offset+S.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=S,E??(E=S.offset),u=!1,f=!1,d=!0;break;case"\
tag":{g&&i(S,"MULTIPLE_TAGS","A node can have at most one tag"),g=S,E??(E=S.offset),u=!1,f=!1,d=!0;break}case n:(y||g)&&
i(S,"BAD_PROP_ORDER",`Anchors and tags must be after the ${S.source} indicator`),$&&i(S,"UNEXPECTED_TOKEN",`Unexpected ${S.
source} in ${t??"collection"}`),$=S,u=n==="seq-item-ind"||n==="explicit-key-ind",f=!1;break;case"comma":if(t){v&&i(S,"UN\
EXPECTED_TOKEN",`Unexpected , in ${t}`),v=S,u=!1,f=!1;break}default:i(S,"UNEXPECTED_TOKEN",`Unexpected ${S.type} token`),
u=!1,f=!1}let x=e[e.length-1],U=x?x.offset+x.source.length:s;return d&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!==
"comma"&&(r.type!=="scalar"||r.source!=="")&&i(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next\
 token by white space"),m&&(u&&m.indent<=o||r?.type==="block-map"||r?.type==="block-seq")&&i(m,"TAB_AS_INDENT","Tabs are\
 not allowed as indentation"),{comma:v,found:$,spaceBefore:c,comment:p,hasNewline:l,anchor:y,tag:g,newlineAfterProp:b,end:U,
start:E??U}}function _t(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-s\
calar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){
for(let n of t.start)if(n.type==="newline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(_t(t.
key)||_t(t.value))return!0}return!1;default:return!0}}function yr(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&_t(t)&&
n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function Ys(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let s=typeof r=="function"?r:(i,o)=>i===o||N(i)&&N(o)&&
i.value===o.value;return t.some(i=>s(i.key,n))}var Rf="All mapping items must start at the same column";function Lf({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=i?.
nodeClass??Y,a=new o(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,u=null;for(let f of r.items){let{start:p,key:h,sep:l,
value:d}=f,m=Qe(p,{indicator:"explicit-key-ind",next:h??l?.[0],offset:c,onError:s,parentIndent:r.indent,startOnNewline:!0}),
y=!m.found;if(y){if(h&&(h.type==="block-seq"?s(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implici\
t map key"):"indent"in h&&h.indent!==r.indent&&s(c,"BAD_INDENT",Rf)),!m.anchor&&!m.tag&&!l){u=m.end,m.comment&&(a.comment?
a.comment+=`
`+m.comment:a.comment=m.comment);continue}(m.newlineAfterProp||_t(h))&&s(h??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Impl\
icit keys need to be on a single line")}else m.found?.indent!==r.indent&&s(c,"BAD_INDENT",Rf);n.atKey=!0;let g=m.end,b=h?
e(n,h,m,s):t(n,g,p,null,m,s);n.schema.compat&&yr(r.indent,h,s),n.atKey=!1,Ys(n,a.items,b)&&s(g,"DUPLICATE_KEY","Map keys\
 must be unique");let v=Qe(l??[],{indicator:"map-value-ind",next:d,offset:b.range[2],onError:s,parentIndent:r.indent,startOnNewline:!h||
h.type==="block-scalar"});if(c=v.end,v.found){y&&(d?.type==="block-map"&&!v.hasNewline&&s(c,"BLOCK_AS_IMPLICIT_KEY","Nes\
ted mappings are not allowed in compact mappings"),n.options.strict&&m.start<v.found.offset-1024&&s(b.range,"KEY_OVER_10\
24_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let $=d?e(n,d,
v,s):t(n,c,l,null,v,s);n.schema.compat&&yr(r.indent,d,s),c=$.range[2];let E=new H(b,$);n.options.keepSourceTokens&&(E.srcToken=
f),a.items.push(E)}else{y&&s(b.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),v.comment&&(b.
comment?b.comment+=`
`+v.comment:b.comment=v.comment);let $=new H(b);n.options.keepSourceTokens&&($.srcToken=f),a.items.push($)}}return u&&u<
c&&s(u,"IMPOSSIBLE","Map comment with trailing content"),a.range=[r.offset,c,u??c],a}function Mf({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=i?.nodeClass??oe,a=new o(n.schema);n.atRoot&&(n.atRoot=!1),
n.atKey&&(n.atKey=!1);let c=r.offset,u=null;for(let{start:f,value:p}of r.items){let h=Qe(f,{indicator:"seq-item-ind",next:p,
offset:c,onError:s,parentIndent:r.indent,startOnNewline:!0});if(!h.found)if(h.anchor||h.tag||p)p?.type==="block-seq"?s(h.
end,"BAD_INDENT","All sequence items must start at the same column"):s(c,"MISSING_CHAR","Sequence item without - indicat\
or");else{u=h.end,h.comment&&(a.comment=h.comment);continue}let l=p?e(n,p,h,s):t(n,h.end,f,null,h,s);n.schema.compat&&yr(
r.indent,p,s),c=l.range[2],a.items.push(l)}return a.range=[r.offset,c,u??c],a}function Ze(e,t,n,r){let s="";if(e){let i=!1,o="";for(let a of e){let{source:c,type:u}=a;switch(u){case"space":i=!0;break;case"\
comment":{n&&!i&&r(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let f=c.substring(
1)||" ";s?s+=o+f:s=f,o="";break}case"newline":s&&(o+=c),i=!0;break;default:r(a,"UNEXPECTED_TOKEN",`Unexpected ${u} at no\
de end`)}t+=c.length}}return{comment:s,offset:t}}var aa="Block collections are not allowed within flow collections",ca=e=>e&&(e.type==="block-map"||e.type==="block-seq");
function Pf({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=r.start.source==="{",a=o?"flow map":"flow sequence",c=i?.nodeClass??
(o?Y:oe),u=new c(n.schema);u.flow=!0;let f=n.atRoot;f&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let p=r.offset+r.start.source.
length;for(let y=0;y<r.items.length;++y){let g=r.items[y],{start:b,key:v,sep:$,value:E}=g,x=Qe(b,{flow:a,indicator:"expl\
icit-key-ind",next:v??$?.[0],offset:p,onError:s,parentIndent:r.indent,startOnNewline:!1});if(!x.found){if(!x.anchor&&!x.
tag&&!$&&!E){y===0&&x.comma?s(x.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<r.items.length-1&&s(x.start,"UNEXPECT\
ED_TOKEN",`Unexpected empty item in ${a}`),x.comment&&(u.comment?u.comment+=`
`+x.comment:u.comment=x.comment),p=x.end;continue}!o&&n.options.strict&&_t(v)&&s(v,"MULTILINE_IMPLICIT_KEY","Implicit ke\
ys of flow sequence pairs need to be on a single line")}if(y===0)x.comma&&s(x.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(x.
comma||s(x.start,"MISSING_CHAR",`Missing , between ${a} items`),x.comment){let U="";e:for(let S of b)switch(S.type){case"\
comma":case"space":break;case"comment":U=S.source.substring(1);break e;default:break e}if(U){let S=u.items[u.items.length-
1];L(S)&&(S=S.value??S.key),S.comment?S.comment+=`
`+U:S.comment=U,x.comment=x.comment.substring(U.length+1)}}if(!o&&!$&&!x.found){let U=E?e(n,E,x,s):t(n,x.end,$,null,x,s);
u.items.push(U),p=U.range[2],ca(E)&&s(U.range,"BLOCK_IN_FLOW",aa)}else{n.atKey=!0;let U=x.end,S=v?e(n,v,x,s):t(n,U,b,null,
x,s);ca(v)&&s(S.range,"BLOCK_IN_FLOW",aa),n.atKey=!1;let G=Qe($??[],{flow:a,indicator:"map-value-ind",next:E,offset:S.range[2],
onError:s,parentIndent:r.indent,startOnNewline:!1});if(G.found){if(!o&&!x.found&&n.options.strict){if($)for(let A of $){
if(A===G.found)break;if(A.type==="newline"){s(A,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to b\
e on a single line");break}}x.start<G.found.offset-1024&&s(G.found,"KEY_OVER_1024_CHARS","The : indicator must be at mos\
t 1024 chars after the start of an implicit flow sequence key")}}else E&&("source"in E&&E.source?.[0]===":"?s(E,"MISSING\
_CHAR",`Missing space after : in ${a}`):s(G.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let Te=E?e(n,E,G,
s):G.found?t(n,G.end,$,null,G,s):null;Te?ca(E)&&s(Te.range,"BLOCK_IN_FLOW",aa):G.comment&&(S.comment?S.comment+=`
`+G.comment:S.comment=G.comment);let tt=new H(S,Te);if(n.options.keepSourceTokens&&(tt.srcToken=g),o){let A=u;Ys(n,A.items,
S)&&s(U,"DUPLICATE_KEY","Map keys must be unique"),A.items.push(tt)}else{let A=new Y(n.schema);A.flow=!0,A.items.push(tt);
let J=(Te??S).range;A.range=[S.range[0],J[1],J[2]],u.items.push(A)}p=Te?Te.range[2]:G.end}}let h=o?"}":"]",[l,...d]=r.end,
m=p;if(l?.source===h)m=l.offset+l.source.length;else{let y=a[0].toUpperCase()+a.substring(1),g=f?`${y} must end with a ${h}`:
`${y} in block collection must be sufficiently indented and end with a ${h}`;s(p,f?"MISSING_CHAR":"BAD_INDENT",g),l&&l.source.
length!==1&&d.unshift(l)}if(d.length>0){let y=Ze(d,m,n.options.strict,s);y.comment&&(u.comment?u.comment+=`
`+y.comment:u.comment=y.comment),u.range=[r.offset,m,y.offset]}else u.range=[r.offset,m,m];return u}function ua(e,t,n,r,s,i){let o=n.type==="block-map"?Lf(e,t,n,r,i):n.type==="block-seq"?Mf(e,t,n,r,i):Pf(e,t,n,r,i),a=o.constructor;
return s==="!"||s===a.tagName?(o.tag=a.tagName,o):(s&&(o.tag=s),o)}function Cf(e,t,n,r,s){let i=r.tag,o=i?t.directives.tagName(
i.source,h=>s(i,"TAG_RESOLVE_FAILED",h)):null;if(n.type==="block-seq"){let{anchor:h,newlineAfterProp:l}=r,d=h&&i?h.offset>
i.offset?h:i:h??i;d&&(!l||l.offset<d.offset)&&s(d,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===Y.tagName&&a==="ma\
p"||o===oe.tagName&&a==="seq")return ua(e,t,n,s,o);let c=t.schema.tags.find(h=>h.tag===o&&h.collection===a);if(!c){let h=t.
schema.knownTags[o];if(h?.collection===a)t.schema.tags.push(Object.assign({},h,{default:!1})),c=h;else return h?s(i,"BAD\
_COLLECTION_TYPE",`${h.tag} used for ${a} collection, but expects ${h.collection??"scalar"}`,!0):s(i,"TAG_RESOLVE_FAILED",
`Unresolved tag: ${o}`,!0),ua(e,t,n,s,o)}let u=ua(e,t,n,s,o,c),f=c.resolve?.(u,h=>s(i,"TAG_RESOLVE_FAILED",h),t.options)??
u,p=M(f)?f:new _(f);return p.range=u.range,p.tag=o,c?.format&&(p.format=c.format),p}function la(e,t,n){let r=t.offset,s=ow(t,e.options.strict,n);if(!s)return{value:"",type:null,comment:"",range:[r,r,r]};let i=s.
mode===">"?_.BLOCK_FOLDED:_.BLOCK_LITERAL,o=t.source?aw(t.source):[],a=o.length;for(let m=o.length-1;m>=0;--m){let y=o[m][1];
if(y===""||y==="\r")a=m;else break}if(a===0){let m=s.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",y=r+s.length;return t.source&&(y+=t.source.length),{value:m,type:i,comment:s.comment,
range:[r,y,y]}}let c=t.indent+s.indent,u=t.offset+s.length,f=0;for(let m=0;m<a;++m){let[y,g]=o[m];if(g===""||g==="\r")s.
indent===0&&y.length>c&&(c=y.length);else{y.length<c&&n(u+y.length,"MISSING_CHAR","Block scalars with more-indented lead\
ing empty lines must use an explicit indentation indicator"),s.indent===0&&(c=y.length),f=m,c===0&&!e.atRoot&&n(u,"BAD_I\
NDENT","Block scalar values in collections must be indented");break}u+=y.length+g.length+1}for(let m=o.length-1;m>=a;--m)
o[m][0].length>c&&(a=m+1);let p="",h="",l=!1;for(let m=0;m<f;++m)p+=o[m][0].slice(c)+`
`;for(let m=f;m<a;++m){let[y,g]=o[m];u+=y.length+g.length+1;let b=g[g.length-1]==="\r";if(b&&(g=g.slice(0,-1)),g&&y.length<
c){let $=`Block scalar lines must not be less indented than their ${s.indent?"explicit indentation indicator":"first lin\
e"}`;n(u-g.length-(b?2:1),"BAD_INDENT",$),y=""}i===_.BLOCK_LITERAL?(p+=h+y.slice(c)+g,h=`
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
`}let d=r+s.length+t.source.length;return{value:p,type:i,comment:s.comment,range:[r,d,d]}}function ow({offset:e,props:t},n,r){
if(t[0].type!=="block-scalar-header")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],
i=s[0],o=0,a="",c=-1;for(let h=1;h<s.length;++h){let l=s[h];if(!a&&(l==="-"||l==="+"))a=l;else{let d=Number(l);!o&&d?o=d:
c===-1&&(c=e+h)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let u=!1,f="",p=s.
length;for(let h=1;h<t.length;++h){let l=t[h];switch(l.type){case"space":u=!0;case"newline":p+=l.source.length;break;case"\
comment":n&&!u&&r(l,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),p+=l.source.
length,f=l.source.substring(1);break;case"error":r(l,"UNEXPECTED_TOKEN",l.message),p+=l.source.length;break;default:{let d=`\
Unexpected token in block scalar header: ${l.type}`;r(l,"UNEXPECTED_TOKEN",d);let m=l.source;m&&typeof m=="string"&&(p+=
m.length)}}}return{mode:i,indent:o,chomp:a,comment:f,length:p}}function aw(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),
i=[r?.[1]?[r[1],n.slice(r[1].length)]:["",n]];for(let o=1;o<t.length;o+=2)i.push([t[o],t[o+1]]);return i}function fa(e,t,n){let{offset:r,type:s,source:i,end:o}=e,a,c,u=(h,l,d)=>n(r+h,l,d);switch(s){case"scalar":a=_.PLAIN,c=cw(
i,u);break;case"single-quoted-scalar":a=_.QUOTE_SINGLE,c=uw(i,u);break;case"double-quoted-scalar":a=_.QUOTE_DOUBLE,c=lw(
i,u);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",
range:[r,r+i.length,r+i.length]}}let f=r+i.length,p=Ze(o,f,t,n);return{value:c,type:a,comment:p.comment,range:[r,f,p.offset]}}
function cw(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"\
%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{
n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),jf(e)}function uw(e,t){
return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),jf(e.slice(1,-1)).replace(
/''/g,"'")}function jf(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,s;try{r=new RegExp("(?<![ 	])[ 	]+$"),s=
new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(r,""),o=" ",a=t.lastIndex;
for(;n=t.exec(e);){let u=n[1].replace(s,"");u===""?o===`
`?i+=o:o=`
`:(i+=o+u,o=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),i+o+(n?.[1]??"")}function lw(e,t){let n="";
for(let r=1;r<e.length-1;++r){let s=e[r];if(!(s==="\r"&&e[r+1]===`
`))if(s===`
`){let{fold:i,offset:o}=fw(e,r);n+=i,r=o}else if(s==="\\"){let i=e[++r],o=pw[i];if(o)n+=o;else if(i===`
`)for(i=e[r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="\r"&&e[r+1]===`
`)for(i=e[++r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;n+=hw(e,r+1,
a,t),r+=a}else{let a=e.substr(r-1,2);t(r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(s===" "||s==="	"){
let i=r,o=e[r+1];for(;o===" "||o==="	";)o=e[++r+1];o!==`
`&&!(o==="\r"&&e[r+2]===`
`)&&(n+=r>i?e.slice(i,r+1):s)}else n+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing cl\
osing "quote'),n}function fw(e,t){let n="",r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var pw={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function hw(e,t,n,r){
let s=e.substr(t,n),o=s.length===n&&/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(o)}catch{
let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}function pa(e,t,n,r){let{value:s,type:i,comment:o,range:a}=t.type==="block-scalar"?la(e,t,r):fa(t,e.options.strict,r),c=n?
e.directives.tagName(n.source,p=>r(n,"TAG_RESOLVE_FAILED",p)):null,u;e.options.stringKeys&&e.atKey?u=e.schema[ke]:c?u=dw(
e.schema,s,c,n,r):t.type==="scalar"?u=mw(e,s,t,r):u=e.schema[ke];let f;try{let p=u.resolve(s,h=>r(n??t,"TAG_RESOLVE_FAIL\
ED",h),e.options);f=N(p)?p:new _(p)}catch(p){let h=p instanceof Error?p.message:String(p);r(n??t,"TAG_RESOLVE_FAILED",h),
f=new _(s)}return f.range=a,f.source=s,i&&(f.type=i),c&&(f.tag=c),u.format&&(f.format=u.format),o&&(f.comment=o),f}function dw(e,t,n,r,s){
if(n==="!")return e[ke];let i=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)i.push(a);else return a;
for(let a of i)if(a.test?.test(t))return a;let o=e.knownTags[n];return o&&!o.collection?(e.tags.push(Object.assign({},o,
{default:!1,test:void 0})),o):(s(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[ke])}function mw({
atKey:e,directives:t,schema:n},r,s,i){let o=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[ke];
if(n.compat){let a=n.compat.find(c=>c.default&&c.test?.test(r))??n[ke];if(o.tag!==a.tag){let c=t.tagString(o.tag),u=t.tagString(
a.tag),f=`Value may be parsed as either ${c} or ${u}`;i(s,"TAG_RESOLVE_FAILED",f,!0)}}return o}function Df(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let s=t[r];switch(s.type){case"space":case"comment":case"\
newline":e-=s.source.length;continue}for(s=t[++r];s?.type==="space";)e+=s.source.length,s=t[++r];break}}return e}var yw={composeNode:ha,composeEmptyNode:Js};function ha(e,t,n,r){let s=e.atKey,{spaceBefore:i,comment:o,anchor:a,tag:c}=n,
u,f=!0;switch(t.type){case"alias":u=gw(e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");
break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=pa(e,t,c,r),a&&(u.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{u=Cf(yw,e,t,n,r),a&&(u.anchor=a.source.
substring(1))}catch(p){let h=p instanceof Error?p.message:String(p);r(t,"RESOURCE_EXHAUSTION",h)}break;default:{let p=t.
type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",p),f=!1}}return u??(u=Js(e,t.offset,
void 0,null,n,r)),a&&u.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!N(u)||
typeof u.value!="string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys mu\
st be strings"),i&&(u.spaceBefore=!0),o&&(t.type==="scalar"&&t.source===""?u.comment=o:u.commentBefore=o),e.options.keepSourceTokens&&
f&&(u.srcToken=t),u}function Js(e,t,n,r,{spaceBefore:s,comment:i,anchor:o,tag:a,end:c},u){let f={type:"scalar",offset:Df(
t,n,r),indent:-1,source:""},p=pa(e,f,a,u);return o&&(p.anchor=o.source.substring(1),p.anchor===""&&u(o,"BAD_ALIAS","Anch\
or cannot be an empty string")),s&&(p.spaceBefore=!0),i&&(p.comment=i,p.range[2]=c),p}function gw({options:e},{offset:t,
source:n,end:r},s){let i=new ut(n.substring(1));i.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.
endsWith(":")&&s(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=t+n.length,a=Ze(r,o,e.strict,s);return i.
range=[t,o,a.offset],a.comment&&(i.comment=a.comment),i}function Uf(e,t,{offset:n,start:r,value:s,end:i},o){let a=Object.assign({_directives:t},e),c=new Et(void 0,a),u={atKey:!1,
atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},f=Qe(r,{indicator:"doc-start",next:s??i?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});f.found&&(c.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="bloc\
k-seq")&&!f.hasNewline&&o(f.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),
c.contents=s?ha(u,s,f,o):Js(u,f.end,r,null,f,o);let p=c.contents.range[2],h=Ze(i,p,!1,o);return h.comment&&(c.comment=h.
comment),c.range=[n,p,h.offset],c}function gr(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;
return[t,t+(typeof n=="string"?n.length:1)]}function Bf(e){let t="",n=!1,r=!1;for(let s=0;s<e.length;++s){let i=e[s];switch(i[0]){case"\
#":t+=(t===""?"":r?`

`:`
`)+(i.substring(1)||" "),n=!0,r=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,
afterEmptyLine:r}}var br=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(n,r,s,i)=>{let o=gr(n);i?this.warnings.push(new mr(o,r,s)):this.errors.push(new Be(o,r,s))},this.
directives=new ze({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,afterEmptyLine:s}=Bf(this.prelude);
if(r){let i=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(s||t.directives.docStart||!i)t.commentBefore=r;else if(j(i)&&!i.flow&&i.items.length>0){let o=i.items[0];
L(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${r}
${a}`:r}else{let o=i.commentBefore;i.commentBefore=o?`${r}
${o}`:r}}if(n){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)
t.warnings.push(this.warnings[i])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:Bf(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.
warnings}}*compose(t,n=!1,r=-1){for(let s of t)yield*this.next(s);yield*this.end(n,r)}*next(t){switch(t.type){case"direc\
tive":this.directives.add(t.source,(n,r,s)=>{let i=gr(t);i[0]+=n,this.onError(i,"BAD_DIRECTIVE",r,s)}),this.prelude.push(
t.source),this.atDirectives=!0;break;case"document":{let n=Uf(this.options,this.directives,t,this.onError);this.atDirectives&&
!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,
!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"commen\
t":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:
t.message,r=new Be(gr(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);
break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new Be(gr(t),"\
UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=Ze(t.end,t.offset+t.source.length,this.doc.options.strict,
this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Be(gr(t),"UNEXPECTED_TOKEN",`Unsup\
ported token ${t.type}`))}}*end(t=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){
let r=Object.assign({_directives:this.directives},this.options),s=new Et(void 0,r);this.atDirectives&&this.onError(n,"MI\
SSING_CHAR","Missing directives-end indicator line"),s.range=[0,n,n],this.decorate(s,!1),yield s}}};var da=Symbol("break visit"),bw=Symbol("skip children"),qf=Symbol("remove item");function Ft(e,t){"type"in e&&e.type==="\
document"&&(e={start:e.start,value:e.value}),Ff(Object.freeze([]),e,t)}Ft.BREAK=da;Ft.SKIP=bw;Ft.REMOVE=qf;Ft.itemAtPath=
(e,t)=>{let n=e;for(let[r,s]of t){let i=n?.[r];if(i&&"items"in i)n=i.items[s];else return}return n};Ft.parentCollection=
(e,t)=>{let n=Ft.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],s=n?.[r];if(s&&"items"in s)return s;throw new Error("Par\
ent collection not found")};function Ff(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let s of["key","value"]){
let i=t[s];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=Ff(Object.freeze(e.concat([[s,o]])),i.items[o],n);
if(typeof a=="number")o=a-1;else{if(a===da)return da;a===qf&&(i.items.splice(o,1),o-=1)}}typeof r=="function"&&s==="key"&&
(r=r(t,e))}}return typeof r=="function"?r(t,e):r}var ma="\uFEFF",ya="",ga="",zs="";function Kf(e){switch(e){case ma:return"byte-order-mark";case ya:return"doc-mode";case ga:return"flow-error-end";case zs:
return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}function qe(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Gf=new Set("0123456789ABCDEFabcdef"),vw=new Set("0123456789ABCDEFGHIJK\
LMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Xs=new Set(",[]{}"),kw=new Set(` ,[]{}
\r	`),ba=e=>!e||kw.has(e),wr=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){
if(t){if(typeof t!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=
null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let t=this.
pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===
" ";)n=this.buffer[++r+t];if(n==="\r"){let s=this.buffer[r+t+1];if(s===`
`||!s&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&
qe(this.buffer[t+3]))return-1}return t}getLine(){let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=
this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.
buffer.substring(this.pos,t))}hasChars(t){return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.
substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.buffer.substr(this.pos,t)}*parseNext(t){
switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-\
scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();if(t===null)return this.setNext("strea\
m");if(t[0]===ma&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let i=t[r-
1];if(i===" "||i==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let i=t[n-1];if(i===" "||i==="	")n-=1;else break}let s=(yield*this.
pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){
let n=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield ya,
yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.setNext("line-start");
if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&qe(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stre\
am"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!qe(this.charAt(1))&&(this.indentNext=
this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&!this.atEnd)return this.setNext(
"block-start");if((t==="-"||t==="?"||t===":")&&qe(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.
getLine();if(t===null)return this.setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(
t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(
1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(ba),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),
n+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:
return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.
pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let s=this.getLine();if(s===null)return this.
setNext("flow");if((r!==-1&&r<this.indentNext&&s[0]!=="#"||r===0&&(s.startsWith("---")||s.startsWith("..."))&&qe(s[3]))&&
!(r===this.indentNext-1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield ga,yield*this.parseLineStart();
let i=0;for(;s[i]===",";)i+=yield*this.pushCount(1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),
s[i]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-i),"flow";case"{":case"[":return yield*this.
pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(ba),"flow";case'"':case"'":return this.flowKey=
!0,yield*this.parseQuotedScalar();case":":{let o=this.charAt(1);if(this.flowKey||qe(o)||o===",")return this.flowKey=!1,yield*this.
pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){
let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=this.buffer.indexOf(
"'",n+2);else for(;n!==-1;){let i=0;for(;this.buffer[n-1-i]==="\\";)i+=1;if(i%2===0)break;n=this.buffer.indexOf('"',n+1)}
let r=this.buffer.substring(0,n),s=r.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let i=this.continueScalar(s+1);if(i===-1)break;s=r.indexOf(`
`,i)}s!==-1&&(n=s-(r[s-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}
return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.
blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")
this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>qe(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let i=this.pos;r=this.buffer[i];++i)switch(r){case" ":n+=1;break;case`
`:t=i,n=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===
-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(
t+1);if(i===-1)break;t=this.buffer.indexOf(`
`,i)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(r=this.
buffer[s];r===" ";)r=this.buffer[++s];if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)do{let i=t-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let a=i;
for(;o===" ";)o=this.buffer[--i];if(o===`
`&&i>=this.pos&&i+1+n>a)t=i;else break}while(!0);return yield zs,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let t=this.flowLevel>0,n=this.pos-1,r=this.pos-1,s;for(;s=this.buffer[++r];)if(s===":"){let i=this.buffer[r+1];if(qe(i)||
t&&Xs.has(i))break;n=r}else if(qe(s)){let i=this.buffer[r+1];if(s==="\r"&&(i===`
`?(r+=1,s=`
`,i=this.buffer[r+1]):n=r),i==="#"||t&&Xs.has(i))break;if(s===`
`){let o=this.continueScalar(r+1);if(o===-1)break;r=Math.max(r,o-2)}}else{if(t&&Xs.has(s))break;n=r}return!s&&!this.atEnd?
this.setNext("plain-scalar"):(yield zs,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.
buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.slice(this.pos,t);return r?(yield r,this.
pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(ba),t+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let n=this.flowLevel>0,r=this.charAt(1);if(qe(r)||n&&Xs.has(r)){n?this.flowKey&&(this.flowKey=!1):this.
indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){
if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!qe(n)&&n!==">";)n=this.buffer[++t];return yield*this.pushToIndex(
n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(vw.has(n))n=this.buffer[++t];else if(n==="%"&&Gf.has(
this.buffer[t+1])&&Gf.has(this.buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){
let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let s=n-this.
pos;return s>0&&(yield this.buffer.substr(this.pos,s),this.pos=n),s}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(
r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};var Kt=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.
lineStarts.length;for(;n<r;){let i=n+r>>1;this.lineStarts[i]<t?n=i+1:r=i}if(this.lineStarts[n]===t)return{line:n+1,col:1};
if(n===0)return{line:0,col:t};let s=this.lineStarts[n-1];return{line:n,col:t-s+1}}}};function St(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function Hf(e){for(let t=0;t<e.length;++t)
switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function Wf(e){switch(e?.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}
function Qs(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??
t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function xn(e){if(e.length===0)return[];
let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item\
-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function Zs(e,t){if(t.length<1e5)Array.
prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function Vf(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!St(t.start,"explicit-key-ind")&&!St(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),
delete t.key,Wf(t.value)?t.value.end?Zs(t.value.end,t.sep):t.value.end=t.sep:Zs(t.start,t.sep),delete t.sep)}var vr=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type=
"",this.lexer=new wr,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.
lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.
step(),this.offset+=t.length;return}let n=Kf(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scala\
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
w-collection"&&Vf(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let s=r.
items[r.items.length-1];if(s.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=
n;else{Object.assign(s,{key:n,sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=r.items[r.items.
length-1];s.value?r.items.push({start:[],value:n}):s.value=n;break}case"flow-collection":{let s=r.items[r.items.length-1];
!s||s.value?r.items.push({start:[],key:n,sep:[]}):s.sep?s.value=n:Object.assign(s,{key:n,sep:[]});return}default:yield*this.
pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type===
"block-seq")){let s=n.items[n.items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&Hf(s.start)===-1&&(n.indent===0||s.
start.every(i=>i.type!=="comment"||i.indent<n.indent))&&(r.type==="document"?r.end=s.start:r.items.push({start:s.start}),
n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.
source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"\
doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),
this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,
source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{Hf(t.start)!==
-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"co\
mment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"\
error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.
type==="map-value-ind"){let n=Qs(this.peek(2)),r=xn(n),s;t.end?(s=t.end,s.push(this.sourceToken),delete t.end):s=[this.sourceToken];
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
end;if(Array.isArray(s)){Zs(s,n.start),s.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}
if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,s=r&&(n.sep||n.explicitKey)&&this.type!=="seq-it\
em-ind",i=[];if(s&&n.sep&&!n.value){let o=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newline":
o.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=
n.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":s||n.value?(i.push(this.sourceToken),t.items.push({start:i}),
this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&
!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):s||n.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],
key:null,sep:[this.sourceToken]});else if(St(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(Wf(n.key)&&!St(n.sep,"newline")){let o=xn(
n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:o,key:a,sep:c}]})}else i.length>0?n.sep=n.sep.concat(i,this.sourceToken):n.sep.push(
this.sourceToken);else if(St(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let o=xn(n.start);
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||s?t.items.push({start:i,key:null,sep:[this.sourceToken]}):St(n.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):
Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);s||n.value?(t.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(
t);if(o){if(o.type==="block-seq"){if(!n.explicitKey&&n.sep&&!St(n.sep,"newline")){yield*this.pop({type:"error",offset:this.
offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else r&&t.items.push({start:i});
this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.length-1];switch(this.
type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type===
"comment"?r?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"\
space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){
let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){Zs(s,n.start),s.push(this.sourceToken),t.items.pop();return}}
n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||St(n.start,"seq-item-ind")?t.items.push({start:[this.
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
"flow-collection"){let s=Qs(r),i=xn(s);Vf(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let a={type:"bl\
ock-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=
a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let n=Qs(t),r=xn(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=Qs(t),r=xn(n);return{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,n){
return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],
this.type==="newline"&&(yield*this.pop())}}};function Ew(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new Kt||null,prettyErrors:t}}function wa(e,t={}){let{lineCounter:n,prettyErrors:r}=Ew(t),s=new vr(n?.addNewLine),i=new br(t),o=null;for(let a of i.compose(
s.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new Be(a.range.slice(0,2),"MULTIP\
LE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(o.errors.forEach(
oa(e,n)),o.warnings.forEach(oa(e,n))),o}var Sw=1024*1024,ti=100,ei=100,Ea=64,va=`is nested deeper than ${Ea} levels; write it flatter`,Jf=1e3,$w=new RegExp(`(?:\
[-?:] ){${Jf}}`);function An({text:e,file:t}){let n=c=>new T([{file:t,message:c}]);if(Buffer.byteLength(e)>Sw)throw n("i\
s larger than 1 MiB; split it, or take out what is old");if(xw(e))throw n(va);let r=new Kt,s=wa(e,{lineCounter:r,prettyErrors:!1,
schema:"core",merge:!1,resolveKnownTags:!1,uniqueKeys:!1}),[i,...o]=s.errors;if(s.errors.some(({code:c})=>c==="RESOURCE_\
EXHAUSTION"))throw n(va);if(i)throw new T([{file:t,...Oc(e,[i,...o],r)}]);let a=Ow(s);if(a===null)throw n(va);if(a.length>
0)throw new T(a.map(({offset:c,path:u,message:f})=>({file:t,line:r.linePos(c).line||1,path:Lo(u),message:f})));return{data:Aw(
s,n),problem:(c,u)=>({file:t,line:Iw(s,r,c),path:Lo(c),message:u})}}function xw(e){let t=0;for(let[n]of e.matchAll(/[[\]{}]/g))
if(t=Math.max(0,t+("[{".includes(n)?1:-1)),t>Jf)return!0;return $w.test(e)}function Aw(e,t){try{return e.toJS({maxAliasCount:1+
ti})}catch(n){throw n instanceof ReferenceError?t(`uses aliases more than ${ti} times; write less`):n}}function Ow(e){let t=[],
n=new Map,r=new Map,s=0,i=!1,o=(f,p,h)=>(t.push({offset:f.range?.[0]??0,path:p,message:h}),t.length>ei?be.BREAK:void 0),
a=()=>(i=!0,be.BREAK),c=(f,p)=>{s+=1;let h=n.get(f.source),l=()=>ka([...p,f]);return h===void 0?o(f,l(),Tw(f)):p.includes(
h)?o(f,l(),`*${f.source} holds itself`):(r.set(f,h),Yf(p)+zf(h,r)>Ea?a():void 0)},u=(f,p)=>{let h=new Set;for(let{key:l}of f.
items){let d=N(l)?_a(l.value):null,m=d===null?"is not a plain key; write key: value":h.has(d)?"is there twice; keep one":
null;if(h.add(d??""),m===null)continue;let y=[...ka([...p,f]),d??"?"],g=o(M(l)?l:f,y,m);if(g!==void 0)return g}};if(be(e,
{Node(f,p,h){if(p.tag!==void 0){let l=ka([...h,p]),d=o(p,l,Nw(p.tag));if(d!==void 0)return d}if(le(p))return c(p,h);if("\
anchor"in p&&p.anchor&&n.set(p.anchor,p),!(!se(p)&&!ie(p)))return Yf(h)===Ea?a():se(p)?u(p,h):void 0}}),i)return null;if(t.
sort((f,p)=>f.offset-p.offset),t.length>ei){let{offset:f=0}=t[ei]??{},p={offset:f,path:[],message:"and more like these"};
return[...t.slice(0,ei),p]}if(s>ti){let f=`has ${s} aliases; write ${ti} at most`;t.push({offset:0,path:[],message:f})}return t}
function Yf(e){return e.filter(t=>se(t)||ie(t)).length}function zf(e,t,n=new Map){let r=n.get(e);if(r!==void 0)return r;
let s=le(e)?[t.get(e)]:L(e)?[e.key,e.value]:se(e)||ie(e)?e.items:[],i=0;for(let o of s)i=Math.max(i,zf(o,t,n));return(se(
e)||ie(e))&&(i+=1),n.set(e,i),i}function ka(e){return e.flatMap((t,n)=>{if(L(t))return[N(t.key)?_a(t.key.value):"?"];let r=e[n+
1];return ie(t)&&r?[t.items.indexOf(r)]:[]})}function Iw(e,t,n){let r=e.contents,s=0;for(let i of n)if(le(r)&&(r=r.resolve(
e)),se(r)){let o=r.items.find(({key:a})=>N(a)&&_a(a.value)===i);if(!o)break;N(o.key)&&(s=o.key.range?.[0]??s),r=o.value}else if(ie(
r))r=r.items[Number(i)],M(r)&&(s=r.range?.[0]??s);else break;return t.linePos(s).line||1}function _a(e){return e===null?
"":String(e)}function Nw(e){return`has the tag ${e}, and tags are not read; put a text that starts with ! in quotes, or \
take the tag out`}function Tw({source:e}){return`*${e} is not defined above; quote the value if it is plain text`}var Xf=100;function ni(e,t){let n=An(e),{data:r}=n;if(!B(r))throw new T([{file:e.file,message:r===null?"is empty; write \
notify, chains or receive":"holds no mapping; write notify:, chains: or receive: at its top"}]);let s=Object.keys(r).filter(
u=>!Ur.includes(u)),{notify:i,chains:o,receive:a}=Rw(Pw,n,[...s.flatMap(Dw),...rf(r,t)]),c=w(w(r,"notify"),"email")!==void 0;
return{config:{...i&&{notify:{...i,webhooks:Qf(i.webhooks,t)}},chains:o.map(u=>({...u,webhooks:Qf(u.webhooks,t)})),...a&&
{receive:a}},ignored:[...s,...c?["notify.email"]:[]]}}function ri(e){let t=e.match(/[\w-]+/g)??[];return new Map(t.map(n=>[
n,""]))}function Rw(e,{data:t,problem:n},r){let s=fe(e,t),i=(s.issues??[]).map(({path:c=[],message:u})=>({path:c.map(({key:f})=>typeof f==
"number"?f:String(f)),message:u}));if(s.success&&r.length===0)return s.output;let o=[...i,...Lw(r,i)],a=o.slice(0,Xf).map(
({path:c,message:u})=>n(c,u)).sort((c,u)=>(c.line??0)-(u.line??0));throw new T(a,Math.max(0,o.length-Xf))}function Lw(e,t){
let n=new Set(t.map(({path:s})=>JSON.stringify(s))),r=new Set;return e.filter(({path:s,message:i})=>{let o=JSON.stringify(
s),a=`${o} ${i}`;return!n.has(o)&&!r.has(a)&&r.add(a)})}function Qf(e,t){let n=new Set(e.map(({name:i})=>i)),r=new Map,s=i=>{
let o=(r.get(i)??0)+1;r.set(i,o);let a=o===1?i:`${i} #${o}`;return n.has(a)?s(i):a};return e.map(i=>{let{name:o=s(Mw(i,t))}=i;
return{...i,name:o}})}function Mw({method:e,url:t},n){let r=Le(t),s=r===null?t:n.get(r)??"",i=/^[^:/?#]*:\/\/[^/?#]*/.exec(
s)?.[0]??"",o=URL.canParse(i)?new URL(i).host:r;return`${e} ${o}`}var Pw=R({notify:k(Hu),chains:k(V(Ju,X("must be a list\
 of chains, each with a name")),[]),receive:k(ru)}),Zf={notify:"notify",chains:"chains",chain:"chains",receive:"receive",
webhooks:"notify.webhooks",webhook:"notify.webhooks",tests_url:"notify.tests_url",providers:"receive.providers",functions:"\
receive.functions"},Cw=["name","enabled","timeout"],Sa=new Map([...Object.keys(Yn).filter(e=>!Cw.includes(e)).map(e=>[e,
"a webhook"]),["required","a webhook"],["only_failures","a webhook"],["failures_only","a webhook"],["events","a webhook \
or a chain"],["match","a webhook or a chain"],["callback","a link of a chain"],["token_secret_name","a chain"],["expect_\
final_callback","a chain"]]),jw=[...Sa.keys()].filter(e=>e.length>10);function Dw(e){let t=e.startsWith("x-")?null:Uw(e)??
Bw(e),n=nn(e)??t;return n===null?[]:[{path:[e],message:n}]}function Uw(e){let t=Qi(e),n=Sa.get(Sa.has(t)?t:Q(e,jw)??"");
return n===void 0?null:`unknown key; it belongs to ${n}, so check its indentation`}function Bw(e){let t=Q(e,Object.keys(
Zf)),n=t===null?void 0:Zf[t];return n===void 0?null:`unknown key; did you mean ${n}?`}function ep(e){let t=e.protocol==="https:";if(qw(e))return;let n=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.
env.http_proxy||process.env.HTTP_PROXY;if(n)try{return new si(n)}catch{if(!n.startsWith("http://")&&!n.startsWith("https\
://"))return new si(`http://${n}`)}else return}function qw(e){if(!e.hostname)return!1;let t=e.hostname;if(Fw(t))return!0;
let n=process.env.no_proxy||process.env.NO_PROXY||"";if(!n)return!1;let r;e.port?r=Number(e.port):e.protocol==="http:"?r=
80:e.protocol==="https:"&&(r=443);let s=[e.hostname.toUpperCase()];typeof r=="number"&&s.push(`${s[0]}:${r}`);for(let i of n.
split(",").map(o=>o.trim().toUpperCase()).filter(o=>o))if(i==="*"||s.some(o=>o===i||o.endsWith(`.${i}`)||i.startsWith(".")&&
o.endsWith(`${i}`)))return!0;return!1}function Fw(e){let t=e.toLowerCase();return t==="localhost"||t.startsWith("127.")||
t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}var si=class extends URL{constructor(t,n){super(t,n),this._decodedUsername=
decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}};var tp;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(tp||(tp={}));function kr(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(
`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}import{readFileSync as Gw}from"node:fs";function rp(e){let t=(r,s="")=>process.env[r]||s,n=t("GITHUB_REPOSITORY");return{
repository:n,repositoryOwner:t("GITHUB_REPOSITORY_OWNER",n.split("/")[0]??""),workflow:t("GITHUB_WORKFLOW"),workflowRef:t(
"GITHUB_WORKFLOW_REF"),runId:Number(t("GITHUB_RUN_ID","0"))||0,runNumber:Number(t("GITHUB_RUN_NUMBER","0"))||0,runAttempt:Number(
t("GITHUB_RUN_ATTEMPT","1"))||1,sha:t("GITHUB_SHA"),workflowSha:t("GITHUB_WORKFLOW_SHA"),ref:t("GITHUB_REF"),refName:t("\
GITHUB_REF_NAME"),headRef:t("GITHUB_HEAD_REF"),baseRef:t("GITHUB_BASE_REF"),eventName:t("GITHUB_EVENT_NAME"),actor:t("GI\
THUB_ACTOR"),serverUrl:np(t("GITHUB_SERVER_URL","https://github.com")),apiUrl:np(t("GITHUB_API_URL","https://api.github.\
com")),workspace:t("GITHUB_WORKSPACE",process.cwd()),runnerName:t("RUNNER_NAME"),job:t("GITHUB_JOB"),step:t("GITHUB_ACTI\
ON"),temp:t("RUNNER_TEMP",process.cwd()),event:Hw(t("GITHUB_EVENT_PATH"),e)}}function np(e){return e.replace(/\/+$/,"")}
function Hw(e,t){if(e==="")return{};try{return JSON.parse(Gw(e,"utf8"))}catch(n){return t(`the event's payload ${e} cann\
ot be read: ${n}`),{}}}var Vw=["notify","test","chain","gate","callback","receive","redeliver"];function op(){let e=[],t=h=>{e.push(h)},n=(h,l="")=>kr(h)||l,r=(h,l,d=/[\s,]+/)=>n(h,l).split(d).map(m=>m.trim()).filter(
m=>m!==""),s=h=>{let l=r(h,"");for(let d of l){let m=Kr(d);m!==null&&t(`input ${h}: ${m}`)}return l},i=(h,l,[d,m])=>{let y=kr(
h,{trimWhitespace:!1});return y.trim()===""&&ip(h)&&t(`input ${h} is empty; write ${d}, or leave the input out (or write\
 ${l}) to ${m}`),y.trim()===l?"":y},o=(h,l,d)=>i(h,l,["a name",d]).trim(),a=(h,l)=>{let d=n(h,l[0]),m=l.find(y=>y===d);return m===
void 0&&t(`input ${h} is "${d}"; write one of ${l.join(", ")}`),m??l[0]},c=h=>{let l=n(h);return l===""?null:/^[1-9]\d{0,15}$/.
test(l)?Number(l):(t(`input ${h} is "${l}"; write a whole number above 0`),null)},u=(h,l="")=>{let d=n(h,l);if(d==="")return null;
let m=Gr(d);return(m===null||m===0)&&t(`input ${h} is "${d}"; write a time such as 30s, 10m, 1h`),m},f=a("mode",Vw),p={mode:f,
configFile:n("config-file",".github/webhooks.yml"),config:kr("config",{trimWhitespace:!1}),jobId:n("job-id"),jobStatus:n(
"job-status")===""?null:a("job-status",["success","failure","cancelled"]),needs:n("needs"),runId:c("run-id"),runAttempt:c(
"run-attempt"),only:r("only","",/[\n,]+/),allowedSchemes:r("allowed-schemes","https"),allowedMethods:r("allowed-methods",
"POST PUT PATCH"),allowedHosts:ip("allowed-hosts")?r("allowed-hosts",""):r("allowed-hosts","public"),showResponse:a("sho\
w-response",["on-failure","always","never"]),caCertificates:n("ca-certificates"),dryRun:a("dry-run",["false","true"])===
"true",chain:f==="gate"?o("chain","(none)","accept callbacks without a token"):n("chain").replace(/^\(none\)$/,""),startAt:n(
"start-at"),via:a("via",["event","listener","status"]),listen:Qw(n("listen","127.0.0.1:8080"),t),publicUrl:n("public-url"),
callback:f==="gate"?i("callback","(none)",["a callback's JSON","use the source in the input via"]):"",context:n("context"),
branch:s("branch"),app:o("app","(any)","accept every app"),callbackSecretName:o("callback-secret-name","(none)","accept \
unsigned callbacks"),listenerToken:n("listener-token"),callbackFormat:n("callback-format"),timeoutMs:u("timeout"),callbackUrl:n(
"callback-url"),state:n("state"),description:n("description"),targetUrl:n("target-url"),variables:Zw(n("variables"),t),record:n(
"record"),deliveries:r("deliveries","failed",/[\n,]+/),sinceMs:u("since"),giveUpAfterMs:u("give-up-after","24h")??0,coverage:n(
"coverage")===""?null:a("coverage",["true","false"])==="true",environment:rp(t)};if(e.length===0&&e.push(...zw(p)),e.length>
0)throw new T(e.map(h=>({message:h})));return p}var ci=["mode notify","mode test","mode chain","a gate with the input ca\
llback","a gate with via: listener","a gate with via: status","a gate in dispatch events","a gate in status events","a g\
ate in check_run events","a gate in deployment_status events","mode callback","mode receive from an event","mode receive\
 with via: listener","mode receive with the input record","mode redeliver","mode redeliver with the input since"];function Ww(e){
let{mode:t,via:n,record:r,callback:s,sinceMs:i,environment:o}=e;if(t==="receive")return r!==""?"mode receive with the in\
put record":n==="listener"?"mode receive with via: listener":"mode receive from an event";if(t==="redeliver"&&i!==null)return"\
mode redeliver with the input since";if(t!=="gate")return`mode ${t}`;if(s.trim()!=="")return"a gate with the input callb\
ack";if(n!=="event")return`a gate with via: ${n}`;switch(o.eventName){case"repository_dispatch":case"workflow_dispatch":
return"a gate in dispatch events";case"status":case"check_run":case"deployment_status":return`a gate in ${o.eventName} e\
vents`;default:return null}}var On=["mode notify","mode test","mode chain"],ai=ci.filter(e=>e.startsWith("mode receive")),
oi=ci.filter(e=>e.startsWith("a gate")),In=ci.filter(e=>e.startsWith("mode redeliver")),sp=[...On,"a gate in dispatch ev\
ents",...ai,...In],ii=[...On,"a gate in dispatch events","mode callback",...In],Yw={"config-file":sp,config:sp,needs:On,
"run-id":[...On,"a gate with via: status"],"run-attempt":[...On,"a gate with via: status"],only:["mode notify","mode tes\
t",...In],"allowed-schemes":ii,"allowed-methods":ii,"allowed-hosts":ii,"show-response":ii,"dry-run":ci,chain:["mode chai\
n",...oi],"start-at":["mode chain"],via:[...oi.filter(e=>e!=="a gate with the input callback"),...ai],callback:["a gate \
with the input callback"],context:["a gate with via: status","a gate in status events","a gate in check_run events","a g\
ate in deployment_status events","mode callback"],branch:["a gate in status events","a gate in check_run events"],app:["\
a gate in check_run events"],"callback-secret-name":[...oi,"mode callback"],"listener-token":["a gate with via: listener",
...ai],"callback-format":["a gate with the input callback","a gate with via: listener","a gate with via: status","a gate\
 in dispatch events"],timeout:["mode chain","a gate with via: listener","a gate with via: status","a gate in dispatch ev\
ents","mode receive with via: listener"],"callback-url":["mode callback"],state:["mode callback"],description:["mode cal\
lback"],"target-url":["mode callback"],variables:[...On,"a gate in dispatch events"],record:["mode receive with the inpu\
t record","mode redeliver"],deliveries:In,coverage:["mode notify","mode test"],since:In,"give-up-after":["mode redeliver\
 with the input since"]},Jw={"config-file":".github/webhooks.yml","allowed-schemes":"https","allowed-methods":"POST PUT \
PATCH","allowed-hosts":"public","show-response":"on-failure",via:"event",app:"(any)",callback:"(none)","callback-secret-\
name":"(none)",chain:"(none)",deliveries:"failed","give-up-after":"24h"};function zw(e){let t=Ww(e);return t===null?[]:Object.
entries(Yw).filter(([n,r])=>{let s=kr(n);return s!==""&&s!==Jw[n]&&!r.includes(t)}).map(([n,r])=>`input ${n} is set, but\
 ${t} does not read it; leave it out (it is read by ${Xw(r)})`)}function Xw(e){let t=[["mode gate",oi],["mode receive",ai],
["mode redeliver",In]];return[...new Set(e.map(r=>t.find(([,i])=>i.includes(r)&&i.every(o=>e.includes(o)))?.[0]??r))].join(
", ")}function ip(e){return process.env[`INPUT_${e.toUpperCase()}`]!==void 0}function Qw(e,t){let[,n,r,s]=/^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.
exec(e)??[],i=n??r;return i===void 0||Number(s)>65535?(t(`input listen is "${e}"; write HOST:PORT, as 127.0.0.1:8080`),{
host:"127.0.0.1",port:0}):{host:i,port:Number(s)}}function Zw(e,t){if(e==="")return{};try{let n=JSON.parse(e);if(pc(e)||
t("input variables holds an integer beyond 2^53, which would be rounded; put it in quotes"),typeof n=="object"&&n!==null&&
!Array.isArray(n))return n}catch{}return t('input variables is not a JSON object; write {"NAME": "value"}'),{}}var ap=/^[A-Za-z0-9_-]+$/,
cp="names hold letters, digits, _ and - only",ev='a value of several lines needs the JSON form: {"NAME": ${{ toJSON(secr\
ets.NAME) }}}';function up(e){let t=e.trimStart();return t===""?{secrets:new Map}:t.startsWith("{")?nv(t):tv(e)}function tv(e){
let t=new Map,n=[],r=new Set;for(let[s,i]of e.split(`
`).entries()){let o=i.endsWith("\r")?i.slice(0,-1):i;if(o==="")continue;let a=o.indexOf("="),c=o.slice(0,Math.max(a,0));
ap.test(c)?t.has(c)?r.add(c):t.set(c,o.slice(a+1)):n.push(s+1)}if(n.length>0){let s=n.length===1?"line":"lines",i=n.slice(
0,10).join(", "),o=n.length>10?" and more":"";return{error:`input secrets, ${s} ${i}${o}: write NAME=value (${cp}); ${ev}`}}
return r.size>0?{error:lp(r)}:{secrets:t}}function nv(e){let t;try{t=JSON.parse(e)}catch{return{error:'input secrets sta\
rts with { but is not valid JSON; write {"NAME": "value"}, or lines NAME=value'}}let n=Object.entries(t??{}),r=new Map,s=[];
for(let[o,[a,c]]of n.entries())ap.test(a)?typeof c!="string"?s.push(`input secrets: ${a} must be a string; put it in quo\
tes`):r.set(a,c):s.push(`input secrets: name number ${o+1} is wrong; ${cp}`);if(s.length>0)return{error:s.join(". ")};let i=new Set(
[...Rr(e)].map(o=>String(o.at(-1))));return i.size>0?{error:lp(i)}:{secrets:r}}function lp(e){return`input secrets: give\
n twice: ${[...e].join(", ")}; keep one of each`}var K=class extends Error{},Ie=".github/webhooks.yml",$t={file:{type:"string",default:Ie}},Gt={secrets:{type:"string"}};
function et(e){let{summary:t,usage:n,about:r,options:s,run:i}=e,[o,a]=e.arguments;return{summary:t,help:`${n}

${t}

${r.trim()}`,async run(c,u){let f=iv(c,s),{length:p}=f.positionals;if(p<o||p>a)throw new K(p<o?"too few arguments":h());
return i(f,u);function h(){return`unknown argument ${f.positionals.at(a)}`}}}}function iv(e,t){try{return sv({args:[...e],
options:t,allowPositionals:!0})}catch(n){throw n instanceof TypeError?new K(n.message):n}}function Ht(e,{env:t,readInput:n}){
let r=e===void 0?t.SECRETS:e==="-"?n().toString("utf8"):Nn(e);if(r===void 0)return null;let s=up(r);if("error"in s)throw new T(
s.error);return s.secrets}function Vt(e,t){let n=Nn(e),r=t??ri(n),{config:s}=ni({text:n,file:e},r);return{config:s,text:n}}
function Nn(e){try{return rv(e,"utf8")}catch(t){let n=t instanceof Error&&"code"in t?t.code:"";throw new T(n==="ENOENT"?
`there is no ${e}; run this in the repository's root, or name the file`:`${e} cannot be read (${n})`)}}import{existsSync as Dv,readdirSync as Uv}from"node:fs";import{dirname as Bv,join as Ra}from"node:path";import{createHmac as pp,createSecretKey as ui}from"node:crypto";var ov="webhook-action/relay/v1/",hp=32,av=ui(Buffer.alloc(hp)),cv=16;var uv=/^[A-Za-z0-9]{1,8}$/;function dp(e){let t=[],n=[];for(let[i,o]of e.split(",").entries()){let[a="",c="",...u]=o.trim().
split(":"),f=kp(c),p=`key number ${i+1}`;!uv.test(a)||f===null||u.length>0?n.push(`${p} is not id:key; write 1 to 8 lett\
ers or digits, a colon and 32 bytes as base64url (43 characters)`):t.some(h=>h.id===a)?n.push(`${p} has the id ${a} of a\
nother key; write its own`):t.push({id:a,bytes:f})}let[r,...s]=t;return n.length>0||r===void 0?{errors:n}:{keys:[r,...s]}}
function li({id:e,bytes:t},n){return{id:e,key:fi(t,n.toLowerCase())}}function mp({id:e,key:t}){return`whr_${e}_${t.toString(
"base64url")}`}function yp(e){let t=e.split(",").map(n=>{let[,r="",s=""]=/^whr_([A-Za-z0-9]{1,8})_(.*)$/.exec(n.trim())??
[],i=kp(s);return i===null?null:{id:r,key:i}});return t.includes(null)?null:t.filter(n=>n!==null)}function fi(e,t){return vp(
lv(e),`${ov}${t}`)}function lv(e){let t=pp("sha256",av).update(e).digest();return ui(t)}var fp=new WeakMap;function gp(e,t){
let n=fp.get(e)??new Map,r=n.get(t)??ui(fi(e.key,t));return fp.set(e,n.set(t,r)),r}function bp(e,t){return wp(e,JSON.stringify(
t))}function wp(e,t){return vp(e,t).subarray(0,cv).toString("base64url")}function vp(e,t){let n=Buffer.isBuffer(e)?ui(e):
e;return pp("sha256",n).update(t).digest()}function pi(e,t,n){let r=gp(e,`secret/${t}`).export();return n==="text"?r.toString(
"base64url"):`whsec_${r.toString("base64")}`}function kp(e){let t=Buffer.from(e,"base64url");return t.length===hp&&t.toString("base64url")===e?t:null}var fv=/^[A-Za-z0-9._~\-/%]+$/;var KT={id:"",bytes:Buffer.alloc(32)};function hi(e,t,n,r=null){let s=r===null?"":`${r}.`,i=pv(e,t,n,r);return`/w/${t}/${e.
id}.${s}${i}/${n}`}function Ep(e){let t=e.replace(/%2e/gi,".").split("/");return fv.test(e)&&!t.some(n=>/^\.{0,2}$/.test(
n))}function pv({key:e},t,n,r){return bp(fi(e,"url"),["w",t.toLowerCase(),n,r])}import{execFileSync as Tv}from"node:child_process";import{existsSync as Rv}from"node:fs";function _p(e){let t=new Map;for(let[n,r]of e){let s=t.get(n);t.set(n,s===void 0?r:`${s}, ${r}`)}return Object.fromEntries(
t)}var hv=["x-github-delivery","webhook-id","x-gitlab-event-uuid","svix-id"],XT=["content-type",...hv];function $a(e){let t=dv(e);try{return decodeURI(t)}catch{return t}}function dv(e){let t=0,n=e.length;for(;e[t]==="/";)t+=
1;for(;n>t&&e[n-1]==="/";)n-=1;return e.slice(t,n)}var mv=/^application\/x-www-form-urlencoded *(?:;|$)/i,yv=/^[ \t\r\n]*[{["]/;function Sp(e){let t=gv(e)?bv(e.body.toString()):null;return typeof t=="string"?t:null}function gv({headers:e,body:t}){return mv.
test(e["content-type"]??"")&&!yv.test(Wi(t.toString()))}function bv(e){let t=e.split("&").filter(r=>/^payload(?:=|$)/.test(
r)).map(r=>r.slice(8)),[n]=t;return n===void 0?null:t.length>1?{fault:"the body is a form with more than one payload"}:wv(
n)??{fault:"the body is a form whose payload is not percent-encoded UTF-8"}}function wv(e){try{return decodeURIComponent(e.replaceAll("+"," "))}catch{return null}}function xa(e){let t=e.split(/\r\n|\r|\n/).map(n=>n.trim());return[...new Set([e,...t])].filter(n=>n.trim()!==""&&[...n].
length>=4)}function $p(e){return[...new Set(xa(e).flatMap(vv))]}function vv(e){let t=Buffer.from(e),n=JSON.stringify(e).
slice(1,-1);return[e,n,n.replaceAll("/","\\/"),encodeURIComponent(t.toString()),new URLSearchParams([["",e]]).toString().
slice(1),t.toString("base64").replace(/=+$/,""),t.toString("base64url")]}var Tn="***",kv=/authorization|token|cookie|secret|key|signature|password/i,Ev=16,_v=16;function di(){let e=new Set,t=Ip();
return{add(n){if(e.has(n))return[];e.add(n);for(let r of $p(n))t.add(r);return xa(n)},redact(n){let r="",s=0,i=-1,o=-1;for(let{
at:a,length:c}of Np(n,t,Ev))a>=o&&(i>=0&&(r+=n.slice(s,i)+Tn,s=o),i=a),o=Math.max(o,a+c);return i<0?n:r+n.slice(s,i)+Tn+
n.slice(o)}}}function Ap(e,t=_v){let n=new Map,r=(i,o)=>{n.has(i)||n.set(i,o)};for(let[i,o]of e)if(!([...o.trim()].length<
t)){r(o,`\${secrets.${i}}`);for(let[a,c]of Object.entries(zi))r(c(o),`\${secrets.${i}|${a}}`)}let s=Ip();for(let i of n.
keys())s.add(i);return i=>{let o=[],a=0,c=u=>{u>a&&o.push({kind:"text",text:i.slice(a,u)})};for(let{at:u,length:f}of Np(
i,s)){if(u<a)continue;c(u),a=u+f;let p=n.get(i.slice(u,a))??"";o.push({kind:"placeholder",placeholder:p})}return c(i.length),
o}}var Op=4;function Ip(){let e=new Map,t=new Uint8Array(256),n=0;return{add(r){t[r.charCodeAt(0)&255]=1;let s=xp(r,0),i=e.
get(s)??[];if(i.includes(r))return;let o=i.findIndex(({length:a})=>a<r.length);i.splice(o<0?i.length:o,0,r),e.set(s,i),n=
Math.max(n,r.length)},next(r,s){let i=s;for(;i<r.length&&t[r.charCodeAt(i)&255]===0;)i++;return i},candidates:(r,s)=>e.get(
xp(r,s))??[],longest:()=>n}}function xp(e,t){let n=0;for(let r=0;r<Op;r++)n=n*31+e.charCodeAt(t+r)|0;return n}function*Np(e,t,n=1/0){
let r=e.length-t.longest();for(let s=t.next(e,0);s+Op<=e.length;s=t.next(e,s+1)){let i=t.candidates(e,s);if(i.length===0)
continue;let o=e.length-s,c=s>r&&o>=n&&i.some(u=>u.startsWith(e.slice(s)))?o:i.find(u=>e.startsWith(u,s))?.length;c!==void 0&&
(yield{at:s,length:c})}}function Sv(e){return kv.test(e)}function Tp(e){return Object.fromEntries(Object.entries(e).map(
([t,n])=>[t,Sv(t)?Tn:n]))}var Aa={type:"token",header:"Authorization"},Rp=["x-gitea-event","x-forgejo-event","x-gogs-event"],$v={github:{marks:[{...Wt(
"x-github-event"),absent:Rp}],signature:"github"},gitea:{marks:Rp.map(Wt),signature:"gitea"},sonarqube:{marks:[Wt("x-son\
arqube-project")],signature:{algorithm:"sha256",header:"X-Sonar-Webhook-HMAC-SHA256",prefix:"",encoding:"hex"}},slack:{marks:[
Wt("x-slack-request-timestamp")],signature:"slack"},stripe:{marks:[Wt("stripe-signature")],signature:"stripe"},gitlab:{marks:[
Wt("x-gitlab-event")],signature:{type:"token",header:"X-Gitlab-Token"}},bitbucket:{marks:[Wt("x-event-key")],signature:{
algorithm:"sha256",header:"X-Hub-Signature",prefix:"sha256=",encoding:"hex"}},"docker-hub":{marks:[{match:{},present:["p\
ush_data","repository.repo_name"]}],signature:null},harbor:{marks:[{match:{body:{type:["[A-Z]**"]}},present:["event_data"]},
{match:{body:{specversion:["1.*"],type:["harbor.**"]}},present:["data"]}],signature:Aa},quay:{marks:[{match:{},present:[
"repository","namespace","name","docker_url","homepage"]}],signature:null},acr:{marks:[{match:{},present:["id","timestam\
p","action","target.repository"]}],signature:Aa},registry:{marks:[{match:{headers:{"content-type":["application/vnd.dock\
er.distribution.events.v[0-9]+\\+json**"]}},present:["events"]}],signature:Aa}};function Lp(e){return $v[e]}function Wt(e){
return{match:{headers:{[e]:["**"]}},present:[]}}function Oa(e,t,{secrets:n,now:r}){let s=e.secret_name,i=Er(e);if(i===null)return null;let o=s.map(h=>n.get(h)??"").filter(
Boolean);if(o.length===0)return s.length===0?"no secret_name is given, so nothing can be verified":`${s.join(" and ")} o\
f the secrets input ${s.length>1?"are":"is"} empty, and an empty secret verifies nothing`;let a=Math.floor(r/1e3),{tolerance:c}=e,
u={headers:t.headers,body:t.body,now:a,...c!==void 0&&{tolerance:c/1e3}},f=Av(i,u,o);if(f==="ok")return null;if(f==="unt\
imely"&&!mi(i))return Hl(i,u);let p=Ov(i);return f==="missing"?`${p} is missing`:`${p} does not fit ${s.join(" or ")}`}function Mp(e){
return Er(e)===null}function Ia(e,t,n){return Er(e)!==null&&Oa(e,t,n)===null}function Pp(e){let t=Er(e);return t&&Iv(t).
toLowerCase()}function Er(e){let{signature:t,type:n,secret_name:r}=e;if(t==="none")return null;if(t!==void 0)return t;if(r.
length===0&&!xv(e))return null;let s=n===void 0?null:Lp(n).signature;return s===null||s==="none"?"jobserv":s}function xv({
type:e}){return an.some(t=>t===e)}function Av(e,t,n){if(!mi(e)){let a=jo(e,t,n),c=e==="gitea"&&a==="wrong"?Sp(t):null;return c===
null||c.startsWith(er)?a:jo(e,{...t,body:Buffer.from(c)},n)}let{headers:r}=t,{prefix:s=""}=e,i=Mr(w(r,e.header.toLowerCase()));
return i===null||i===""?"missing":n.filter(a=>Nv(s+a,i)).length>0?"ok":"wrong"}function mi(e){return typeof e=="object"&&
"type"in e}function Ov(e){let t=mi(e)?[e.header]:Tl(e),n=t.at(-1);return t.length===1?`the header ${n}`:`one of the head\
ers ${t.slice(0,-1).join(", ")} and ${n}`}function Iv(e){return mi(e)?e.header:Nl(e)}function Nv(e,t){let n=gt(e,t),r=gt(
e,Buffer.from(t,"latin1"));return n||r&&/^[\0-\xff]*$/.test(t)}function Cp(e){return Er(e)==="standard-webhooks"}var Dp=`
Environment:
  RELAY_KEYS          the keys of the relay, ID:KEY, the newest first`,Up=et({summary:"Prints a repository's secret RELA\
Y, derived from RELAY_KEYS.",usage:"key OWNER/NAME [--all]",about:`
  --all               one text for each key in RELAY_KEYS, with commas between:
                      the secret's value while keys are rotated
${Dp}

  webhook-action key acme/lmp | gh secret set RELAY --repo acme/lmp`,options:{all:{type:"boolean",default:!1}},arguments:[
1,1],run({values:e,positionals:[t=""]},{env:n}){let r=Fp(t),[s,...i]=qp(n),a=[s,...e.all?i:[]].map(c=>mp(li(c,r))).join(
",");return{ok:!0,json:{repository:r,secret:a},lines:[a]}}}),Lv=86400,Bp=et({summary:"Prints a webhook's URL at the rela\
y, and the secret of its sender.",usage:"url URI [--relay URL] [--repo OWNER/NAME] [--days N] [--file FILE]",about:`
  --relay URL         the relay, as https://hooks.example.com; default RELAY_URL
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git
  --days N            the URL expires in N days
  --file FILE         the config that names the URI's provider;
                      default ${Ie}

The secret is printed for each provider with a secret_name that has a function
for the URI. It is the one that the relay and the step derive; where they were
given a value for that name, the sender needs that value instead.
${Dp}
  RELAY               in place of RELAY_KEYS: the repository's secret

  webhook-action url docker/push --repo acme/lmp --relay https://hooks.example.com`,options:{...$t,relay:{type:"string"},
repo:{type:"string"},days:{type:"string"}},arguments:[1,1],run({values:e,positionals:[t=""]},{env:n}){if(!Ep(t))throw new K(
`"${t}" can't be part of a URL of the relay; write letters, digits and . _ ~ - % with single slashes between`);let r=Ta(
e.relay??n.RELAY_URL),s=Yt(e.repo,n),i=_r(s,n),o=Mv(e.days),a=r+hi(i,s,t,o),{secrets:c,warnings:u}=Pv(i,t,e.file);return{
ok:!0,json:{url:a,expires:o===null?null:jp(o),secrets:c},lines:[a,...o===null?[]:[`expires: ${jp(o)}`],...c.map(({provider:f,
secret_name:p,secret:h})=>`secret ${p} of ${f}: ${h}`)],warnings:u}}});function Mv(e){if(e===void 0)return null;if(!/^[1-9]\d{0,4}$/.
test(e))throw new K(`--days is "${e}"; write a whole number above 0`);return Math.floor(Date.now()/1e3)+Number(e)*Lv}function jp(e){
return new Date(e*1e3).toISOString()}function Pv(e,t,n){if(n===Ie&&!Rv(n))return{secrets:[],warnings:[`there is no ${n} \
here, so the provider isn't known: name the file with --file to see its sender's secret`]};let{receive:r}=Vt(n,null).config,
s=Cv(r,t);return{secrets:s.flatMap(i=>i.secret_name.map(o=>({provider:i.name,secret_name:o,secret:pi(e,o,Na(i))}))),warnings:[
...r?.relay===void 0?[`${n} has no receive.relay: the relay returns 404`]:[],...s.length===0?[`no active function of ${n}\
 has the uri ${t}`]:[]]}}function Cv(e,t){let{providers:n=[],functions:r=[]}=e??{};return n.filter(s=>s.active&&r.some(i=>i.
active&&i.provider===s.name&&(i.uri===void 0||$a(i.uri)===$a(t))))}function Na(e){return Cp(e)?"standard-webhooks":"text"}
function qp(e){let t=e.RELAY_KEYS??"";if(t==="")throw new K("RELAY_KEYS is not set; set it to the relay's keys");let n=dp(
t);if("keys"in n)return n.keys;throw new K(`RELAY_KEYS: ${n.errors.join("; ")}`)}function _r(e,t){if(t.RELAY_KEYS)return li(
qp(t)[0],e);if(!t.RELAY)throw new K("neither RELAY_KEYS nor RELAY is set; set RELAY_KEYS to the relay's keys, or RELAY t\
o the repository's secret");let[n]=yp(t.RELAY)??[];if(n!==void 0)return n;throw new K("RELAY is not a secret of a reposi\
tory; write whr_ID_KEY")}function Ta(e){if(e===void 0||e==="")throw new K("the relay is not named; write --relay https:/\
/HOST");let t=e.replace(/\/+$/,"");if(/^https?:\/\/[^/?#@]+$/.test(t)&&URL.canParse(t))return t;throw new K(`the relay i\
s "${e}"; write https://HOST without a path`)}function Yt(e,t,n=null){let r=e??(t.GITHUB_REPOSITORY||jv()||n);if(r!==null)
return Fp(r);throw new K("the repository is not named; write --repo OWNER/NAME")}function Fp(e){if(/^[\w-]+\/(?!\.\.?$)[\w.-]+$/.
test(e))return e;throw new K(`"${e}" is not a repository; write OWNER/NAME`)}function jv(){try{let e=Tv("git",["remote",
"get-url","origin"],{encoding:"utf8",stdio:["ignore","pipe","ignore"]}),[,t]=/[:/]([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
e.trim())??[];return t??null}catch{return null}}var Gp=`  --secrets FILE      the secrets as in the action's input: lines NAME=value or a
                      JSON object; - reads standard input; default: the variable
                      SECRETS`,Hp=et({summary:"Lists every error in configs; exits with 1 where there is one.",usage:"ch\
eck [FILE...] [--secrets FILE]",about:`
  FILE                default ${Ie}
${Gp};
                      without any, each name counts as given

It also checks that the workflows named in receive.relay and in the relay of
chains have the inputs that the relay sends: those in the folder workflows next to
the config.`,options:Gt,arguments:[0,1e3],run({values:e,positionals:t},n){let r=Ht(e.secrets,n),i=(t.length>0?t:[Ie]).map(
o=>({file:o,problems:qv(o,r)}));return{ok:i.every(({problems:o})=>o.length===0),json:{files:i},lines:i.flatMap(({file:o,
problems:a})=>a.length===0?[`${o}: ok`]:a.map(Pn))}}});function qv(e,t){try{let{config:n}=Vt(e,t);return Hv(n,e)}catch(n){
if(n instanceof T)return[...n.problems,...Fv(n)];throw n}}function Fv({hidden:e}){return e>0?[{message:`and ${e} more li\
ke these`}]:[]}var Kv=["webhook","attestation","id"],Gv=["token","callback","signature"];function Hv({receive:e,chains:t},n){
let r=Ra(Bv(n),"workflows");return Dv(r)?[...Kp(e?.relay?.workflow,Kv,{file:n,folder:r,path:"receive.relay.workflow"}),...t.
flatMap(({relay:s},i)=>Kp(s?.workflow,Gv,{file:n,folder:r,path:`chains[${i}].relay.workflow`}))]:[]}function Kp(e,t,{file:n,
folder:r,path:s}){if(e===void 0)return[];let i=p=>[{file:n,path:s,message:p}];if(!Uv(r).includes(e))return i(`there is n\
o ${Ra(r,e)}`);let o=Vv(Ra(r,e)),a=w(o,"workflow_dispatch");if(a===void 0&&!Wv(o))return i(`${e} has no trigger workflow\
_dispatch`);let c=w(a,"inputs"),u=t.filter(p=>w(c,p)===void 0);if(u.length>0)return i(`${e} lacks the workflow_dispatch ${u.
length>1?"inputs":"input"} ${u.join(", ")}; GitHub refuses the relay's dispatch without ${t.join(", ")}`);let f=Yv(c).filter(
p=>!t.includes(p));return f.length===0?[]:i(`${e} requires the input ${f.join(", ")}, which the relay does not send; giv\
e it a default`)}function Vv(e){return w(An({text:Nn(e),file:e}).data,"on")}function Wv(e){return[e].flat().includes("wo\
rkflow_dispatch")}function Yv(e){return Object.entries(B(e)?e:{}).filter(([,t])=>w(t,"required")===!0&&w(t,"default")===
void 0).map(([t])=>t)}var Vp=et({summary:"Lists the webhooks, chains and functions of a config, and their secrets.",usage:"\
list [--file FILE] [--secrets FILE] [--relay URL] [--repo OWNER/NAME]",about:`
  --file FILE         default ${Ie}
${Gp}
  --relay URL         shows the functions' URLs at the relay, too (see
                      webhook-action url --help); default RELAY_URL
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git

With RELAY_KEYS or RELAY set, secrets of senders that are derived count as set.`,options:{...$t,...Gt,relay:{type:"strin\
g"},repo:{type:"string"}},arguments:[0,0],run({values:e},t){let{env:n}=t,r=Ht(e.secrets,t),{config:s}=Vt(e.file,null),o=zv(
s,(a,c=!1)=>a.map(u=>({name:u,set:c||!!r?.get(u)})),Jv(e,n));return{ok:!0,json:o,lines:Xv(o)}}});function Jv({relay:e,repo:t},n){
let r=!!(n.RELAY_KEYS||n.RELAY),s=e??n.RELAY_URL;if(!r||!s)return{urlOf:null,hasKey:r};let i=Ta(s),o=Yt(t,n),a=_r(o,n);return{
urlOf:u=>u===void 0?null:i+hi(a,o,u),hasKey:r}}function zv({notify:e,chains:t,receive:n},r,{urlOf:s,hasKey:i}){let o=a=>({
name:a.name,enabled:a.enabled,method:a.method,url:a.url,secrets:r(dn(a))});return{webhooks:(e?.webhooks??[]).map(a=>({...o(
a),events:[a.events].flat()})),chains:t.map(a=>({name:a.name,events:[a.events].flat(),secrets:r([a.token_secret_name,a.relay?.
secret_name].filter(c=>c!==void 0)),webhooks:a.webhooks.map(c=>({...o(c),via:c.callback.via}))})),functions:(n?.functions??
[]).map(a=>{let c=n?.providers.find(({name:f})=>f===a.provider),u=i&&n?.relay!==void 0;return{name:a.name,active:a.active&&
c?.active===!0,provider:a.provider,uri:a.uri??null,url:s?.(a.uri)??null,events:Object.entries(c?.match?.headers??{}).concat(
Object.entries(a.match?.headers??{})).filter(([f])=>/event/i.test(f)).flatMap(([,f])=>f),secrets:r(c?.secret_name??[],u)}})}}
function Xv({webhooks:e,chains:t,functions:n}){let r=[...e.map(({name:i,enabled:o,method:a,url:c,events:u,secrets:f})=>[
`webhook ${i}${o?"":" (disabled)"}`,`${a} ${c}`,u.join(", "),yi(f)]),...t.flatMap(({name:i,events:o,secrets:a,webhooks:c})=>[
[`chain ${i}`,"",o.join(", "),yi(a)],...c.map((u,f)=>[`  ${f+1}. ${u.name}${u.enabled?"":" (disabled)"}`,`${u.method} ${u.
url}`,`via ${u.via}`,yi(u.secrets)])]),...n.map(({name:i,active:o,provider:a,uri:c,url:u,events:f,secrets:p})=>[`functio\
n ${i} of ${a}${o?"":" (inactive)"}`,u??(c===null?"any uri":`uri ${c}`),f.join(", "),yi(p)])],s=[0,1,2].map(i=>Math.max(
...r.map(o=>o[i]?.length??0)));return r.map(i=>i.map((o,a)=>o.padEnd(s[a]??0)).join("  ").trimEnd())}function yi(e){return e.
map(({name:t,set:n})=>`${t} (${n?"set":"not set"})`).join(", ")}import{randomBytes as b_}from"node:crypto";import b0 from"node:dns";import w0 from"node:http";import v0 from"node:net";var Sr=class extends Error{},Fe=class extends Error{status;constructor(t,n){super("the proxy made no connection",{cause:n}),
this.status=t}},Qv=/^(ENOTFOUND|ENODATA|EAI_)/,Zv=/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)/,e0=[408,425,429],
t0=[401,407],n0={dns_error:"check the host in the URL",connection_refused:"check that it can be reached from this runner"},
r0={"socket hang up":"the connection was closed before a response",aborted:"the response was cut short"};function gi(e){
let t=Jp(e);return e instanceof Sr?{code:"blocked",permanent:!0}:e instanceof Fe?s0(e):Qp(t)?{code:"tls_error",permanent:!0}:
t==="EPROTO"||t.startsWith("ERR_SSL_")?{code:"tls_error",permanent:o0.test(e.message)}:{code:Qv.test(t)?"dns_error":Zv.test(
t)?"connection_refused":t==="ETIMEDOUT"?"timeout":t.startsWith("HPE_")?"protocol_error":"connection_reset",permanent:!1}}
function xt(e,t=null){if(e instanceof AggregateError&&e.errors.length>0)return xt(e.errors[0],t);if(!(e instanceof Error))
return String(e);if(e instanceof Fe)return i0(e);let n=Yp(e),r=n0[gi(e).code];return Zp(e,t)??(r===void 0?n:`${n}; ${r}`)}
function s0({status:e,cause:t}){let n=t instanceof Error?gi(t):null;return n?.code==="tls_error"?n:{code:"connection_ref\
used",permanent:e!==null&&e<500&&!e0.includes(e)}}function i0({status:e,cause:t}){return e!==null?`the proxy responded ${e}\
 and did not connect${t0.includes(e)?"; check its user and password in HTTPS_PROXY and HTTP_PROXY":""}`:t instanceof Error?
`the proxy cannot be reached: ${Zp(t,null)??`${Yp(t)}; check HTTPS_PROXY and HTTP_PROXY`}`:"the proxy cannot be reached"}
function Yp({message:e}){return r0[e]??e}function Jp(e){return e instanceof Error&&"code"in e?String(e.code):""}var zp=/^(UNABLE_TO_(GET|VERIFY)|.*SELF_SIGNED_CERT|INVALID_CA|INVALID_PURPOSE)/,
Xp="ERR_TLS_CERT_ALTNAME_INVALID",o0=/unsupported protocol|protocol version|wrong version number|no protocols available|packet length too long/i,
a0=/wrong version number|packet length too long/i,c0=/:SSL routines:[^:]*:([^:]+):/,u0=/(?:DNS|IP Address):([\w.*:-]+)/g,
Wp=3;function Qp(e){return zp.test(e)||e.startsWith("CERT_")||e===Xp}function Zp(e,t){let n=Jp(e),r=e.message.replace(/; if the root CA .*/,
"");if(n===Xp)return l0(e);if(n==="CERT_HAS_EXPIRED")return`the certificate expired${t?` at ${t}`:""}; the receiver must\
 renew it`;if(n==="CERT_NOT_YET_VALID")return`${r}; check the clocks of the receiver and of this runner`;if(zp.test(n))return`${r}\
; if this certificate is to be trusted, give its CA in the input ca-certificates`;if(Qp(n))return`${r}; the receiver mus\
t renew it`;let[,s]=c0.exec(e.message)??[];if(s===void 0)return null;let i=a0.test(s)?"does this port speak http? Then w\
rite http://, or another port":"it must speak TLS 1.2 or later";return`the TLS handshake failed: ${s}; ${i}`}function l0(e){
let t="host"in e?String(e.host):"this host",r=[...("cert"in e?f0(e.cert):"").matchAll(u0)].map(([,a])=>a);if(r.length===
0)return`the certificate is for other names than ${t}; the receiver must renew it`;let s=r.slice(0,Wp).join(", "),i=r.length-
Wp,o=i>0?` and ${i} more`:"";return`the certificate is for ${s}${o}, not for ${t}; write a host that it names`}function f0(e){
return typeof e=="object"&&e!==null&&"subjectaltname"in e&&typeof e.subjectaltname=="string"?e.subjectaltname:""}import La from"node:http";import bi from"node:net";var p0=[["https_proxy","HTTPS_PROXY"],["http_proxy","HTTP_PROXY"]],h0=/^2\d\d$/,Ma=new bi.Socket;function Pa(e){return ep(
e)}function eh(e){return Pa(e)!==void 0}function th(e){let t=p0.flatMap(n=>n.find(r=>e[r])??[]).filter(n=>!d0(e[n]??""));
if(t.length>0)throw new T(t.map(n=>({message:`${n} of this runner is not a URL of a proxy; write http://host:port, speci\
al characters of a user and password as %40`})))}function d0(e){let n=/^https?:\/\//i.test(e)||URL.canParse(e)?e:`http:/\
/${e}`;if(!URL.canParse(n))return!1;let{protocol:r,hostname:s,username:i,password:o}=new URL(n);try{decodeURIComponent(i+
o)}catch{return!1}return/^https?:$/.test(r)&&s!==""}async function nh(e,t,n){let r=await import("node:https"),s=await import("node:tls"),
i=(l,d)=>s.connect({...d,host:l,servername:bi.isIP(l)?"":l}),o=new Set,a={...n,keepAlive:!1,maxSockets:1/0},c=t?new r.Agent(
n):new La.Agent(a),u=l=>m0(e,n,i,o,l),f=g0(e);c.createConnection=(l,d)=>{let m=(y,g)=>d?.(y,g);if(!t)u(m);else{let y=l.host??
"",g=`${bi.isIPv6(y)?`[${y}]`:y}:${l.port}`;y0(u,g,f,(b,v)=>m(b,b?v:i(y,{...n,socket:v})))}return null};let p=c.destroy.
bind(c);return c.destroy=()=>{for(let l of o)l.destroy();p()},{request:t?r.request:(l,{headers:d,...m})=>La.request(l,{...m,
path:l.origin+l.pathname+l.search,headers:{...d,...f}}),agent:c,isProxy:!0}}function m0({protocol:e,hostname:t,port:n},r,s,i,o){
let a=t.replace(/^\[|\]$/g,""),c=e==="https:",u=c?s(a,{...r,port:Number(n||443)}):bi.connect({host:a,port:Number(n||80)});
i.add(u),u.once("close",()=>i.delete(u)),u.on("error",f=>o(new Fe(null,f),Ma)),u.once(c?"secureConnect":"connect",()=>{o(
null,u)})}function y0(e,t,n,r){let s=La.request({method:"CONNECT",path:t,headers:{host:t,...n},createConnection:(i,o)=>(e(
(a,c)=>o(a,c)),null)});s.once("connect",({statusCode:i},o,a)=>{if(h0.test(String(i))&&a.length===0)return r(null,o);o.destroy(),
r(new Fe(i??null),Ma)}),s.once("error",i=>r(i instanceof Fe?i:new Fe(null,i),Ma)),s.end()}function g0({username:e,password:t}){
return!e&&!t?{}:{"proxy-authorization":`Basic ${Buffer.from(`${e}:${t}`).toString("base64")}`}}var k0=64,E0=407,_0=Buffer.alloc(0);function oh(e){th(process.env);let t=e.resolve??(i=>b0.promises.lookup(i,{all:!0})),
n={rejectUnauthorized:!0,minVersion:"TLSv1.2",...e.ca?{ca:[...e.ca]}:{}},r=new Map,s=async(i,o)=>{let a=Pa(i),c=`${i.protocol}\
 ${o} ${a?.href??""}`,f={keepAlive:o,maxSockets:o?k0:1/0,...n},p=i.protocol==="https:",h=r.get(c)??await(a?nh(a,p,f):S0(
p,f)),l=r.get(c)??h;return r.set(c,l),l};return{async request(i){let{url:o,keepAlive:a,timeoutMs:c}=i,u=await s(o,a),f=await rh(
i,u,t,c),p=c-f.result.durationMs;if(!f.stale||p<=0)return f.result;let h=await s(o,!1),{result:l}=await rh(i,h,t,p),{started:d,
durationMs:m}=f.result;return{...l,started:d,durationMs:m+l.durationMs}},close(){for(let{agent:i}of r.values())i.destroy()}}}
async function S0(e,t){let{Agent:n,request:r}=e?await import("node:https"):w0;return{request:r,agent:new n(t),isProxy:!1}}
function rh(e,t,n,r){let{promise:s,resolve:i}=$0(),{url:o,signal:a,timeoutMs:c,maxBytes:u}=e,f=o.protocol==="https:",p=Date.
now(),h=performance.now(),l=!1,d=!1,m=!1,y=null,g=null,b=null,v=()=>Math.round(performance.now()-h),$=(A,J)=>{if(l)return;
l=!0,clearTimeout(U),S();let nt=A.kind==="failure"&&A.code==="connection_reset"&&b?.reusedSocket===!0&&!m;i({result:A,stale:nt}),
J||b?.destroy()},E=(A,J,nt=!1)=>{$({kind:"failure",...{code:A,message:J,status:y,connected:d,permanent:nt,started:p},durationMs:v()},
!1)},x=()=>E("cancelled","the step was cancelled"),U=setTimeout(()=>E("timeout",`no complete response within ${c} ms`),r),
S=x0(a,x);a.aborted&&x();let G=A=>{let J=A?e.refuses(A):null;return J!==null&&E("blocked",J,!0),J!==null},Te=o.hostname.
replace(/^\[|\]$/g,"");if(v0.isIP(Te)&&G(Te),l)return s;try{b=t.request(o,{agent:t.agent,method:e.method,headers:R0(e),lookup:O0(
n,e.refuses)})}catch(A){return E("protocol_error",xt(A),!0),s}b.on("socket",A=>{b?.reusedSocket===!0&&!t.isProxy&&G(A.remoteAddress)||
(A.prependOnceListener("data",nt=>{m=!0,P0(nt)||E("protocol_error","the response is not HTTP")}),N0(A)?d=!0:A.once(ih(A)?
"secureConnect":"connect",()=>{d=!0}),ih(A)&&A.prependOnceListener("secure",()=>{g=I0(A)}))});let tt=A=>{let{code:J,permanent:nt}=gi(
A);E(J,xt(A,g),nt)};b.on("error",tt),b.on("upgrade",(A,J)=>{J.destroy(),E("protocol_error","the response switches protoc\
ols (101)")}),b.on("response",A=>{let{statusCode:J=0,headers:nt}=A;if(t.isProxy&&!f&&J===E0)return d=!1,tt(new Fe(J));y=
J,d=!0;let za=M0(A);if(za!==null)return E("protocol_error",za);let Xa=[],Li=0,Qa=It=>{let Od=Li===0?_0:Buffer.concat(Xa).
subarray(0,u),Id={status:J,headers:L0(nt),body:Od,cut:It};$({kind:"response",...Id,started:p,durationMs:v()},!It)};A.on(
"data",It=>{l||(Xa.push(It),Li+=It.length,Li>u&&Qa(!0))}),A.on("end",()=>Qa(!1)),A.on("error",It=>E("truncated",xt(It))),
A.on("close",()=>E("truncated","the response was cut short"))});try{b.end(e.body??void 0)}catch(A){E("protocol_error",xt(
A),!0)}return s}function $0(){let e=()=>{};return{promise:new Promise(n=>{e=n}),resolve:e}}var ah=new WeakMap;function x0(e,t){
let n=ah.get(e)??A0(e),r=n.indexOf(null),s=r<0?n.length:r;return n[s]=t,()=>{n[s]===t&&(n[s]=null)}}function A0(e){let t=[];
return ah.set(e,t),e.addEventListener("abort",()=>{for(let n of t)n?.()},{once:!0}),t}function O0(e,t){return(n,r,s)=>{e(
n).then(i=>{let o=i.map(({address:c})=>t(c)).find(c=>c!==null),[a]=i;o!==void 0?s(new Sr(o),""):a===void 0?s(sh(n),""):r.
all?s(null,[...i]):s(null,a.address,a.family)},i=>s(i instanceof Error?i:sh(n),""))}}function sh(e){let t=new Error(`${e}\
 has no address`);return Object.assign(t,{code:"ENODATA"})}function ih(e){return"getPeerCertificate"in e}function I0(e){
let t=Date.parse(e.getPeerCertificate().valid_to);return t<Date.now()?new Date(t).toISOString().replace(".000Z","Z"):null}
function N0(e){return"secureConnecting"in e?!e.secureConnecting:!e.connecting}var T0=/^[ -~]*$/;function R0({headers:e,body:t}){
let n={...e};for(let[r,s]of Object.entries(e))T0.test(s)||(n[r]=Buffer.from(s).toString("latin1"));return n["accept-enco\
ding"]="identity",t!==null&&(n["content-length"]=String(t.length)),n}function L0(e){let t={};for(let[n,r]of Object.entries(
e))r!==void 0&&(t[n]=typeof r=="string"?r:r.join(", "));return t}function M0({httpVersion:e,headers:t}){if(!/^1\.[01]$/.
test(e))return`the response is HTTP/${e}, not HTTP/1.1`;let n=t["transfer-encoding"];return n===void 0||/^chunked$/i.test(
String(n))?null:"the response has a transfer-encoding that was not requested"}function P0(e){return/^[\r\n]*(?:H|$)/.test(
e.toString("latin1",0,64))}import{readFileSync as HR,realpathSync as VR,writeFileSync as C0}from"node:fs";import{isAbsolute as YR,join as j0,relative as JR,
resolve as zR,sep as XR}from"node:path";async function ch(e,t,n){let r;try{r=await n.request("GET /repos/{owner}/{repo}/contents/{path}",{...ne(t.repository),path:e,
ref:U0(t),headers:{accept:"application/vnd.github.raw+json"}})}catch(s){if(s instanceof D&&s.status===404)return null;throw s}
if(Array.isArray(r.json))throw B0(e);return D0(r.json)??r.body.toString("utf8")}function D0(e){return typeof e!="object"||
e===null||!("encoding"in e&&"content"in e)?null:e.encoding==="base64"&&typeof e.content=="string"?Buffer.from(e.content,
"base64").toString("utf8"):null}function U0({workflowSha:e,sha:t}){return e||t}function uh(e,t){try{return C0(j0(e,`webhook-action-${t}`),"",{flag:"wx"}),!0}catch(n){return!(n instanceof Error&&"code"in
n&&n.code==="EEXIST")}}function B0(e){return new T(`${e} is a directory; write the path of a file`)}var q0=["workflow_call","workflow_run"],F0=/^\s*(?:-\s*)?["']?uses["']?:.*\/webhook-action[/@]/m,K0=5,fh=20,G0="GET /rep\
os/{owner}/{repo}/actions/workflows",H0=R({name:O(),path:O(),state:P(O(),"active")});function V0(e,t){let n;try{({data:n}=
An({text:t,file:e}))}catch(o){if(o instanceof T)return null;throw o}let r=w(n,"on");if(r===void 0)return null;let s=w(n,
"name"),i=w(w(r,"workflow_run"),"workflows");return{path:e,name:typeof s=="string"?s:e,events:B(r)?Object.keys(r):[r].flat().
map(String),watched:i===void 0?[]:[i].flat().map(String),usesAction:F0.test(t)}}function W0(e,t=null){let n=new Set(e.filter(
({usesAction:r,path:s})=>r||s===t).flatMap(({watched:r})=>r));return e.filter(({name:r,path:s,usesAction:i,events:o})=>!i&&
s!==t&&!n.has(r)&&!n.has(s)&&!o.every(a=>q0.includes(a)))}function Y0(e){let t=e.slice(0,fh).map(({name:r,path:s})=>r===
s?r:`"${r}" (${s})`),n=e.length-t.length;return[...t,...n>0?[`${n} more`]:[]].join(", ")}async function ph(e,t){let n=J0(
t);if(n===null||!uh(t.temp,"coverage"))return null;try{let r=await z0(e,t,n);return r.length===0?null:`${n}: the list on\
.workflow_run.workflows lacks ${Y0(r)}, whose runs are not reported; add the names, or set coverage: false`}catch(r){if(r instanceof
D)return null;throw r}}function J0({eventName:e,repository:t,workflowRef:n}){let[r=""]=n.split("@"),s=`${t}/`;return e===
"workflow_run"&&r.startsWith(s)?r.slice(s.length):null}async function z0(e,t,n){let r=await lh(e,t,n);if(r===null||r.watched.
length===0)return[];let s=[],i=e.pages(G0,ne(t.repository),{keys:["workflows"],most:K0});for await(let{items:c}of i)for(let u of c){
let f=fe(H0,u);if(!f.success)continue;let{name:p,path:h,state:l}=f.output,d=h.startsWith(".github/workflows/"),m=[p,h].some(
y=>r.watched.includes(y));d&&!m&&l==="active"&&h!==r.path&&s.push(h)}let o=await Promise.all(s.slice(0,fh).map(c=>lh(e,t,
c))),a=[r,...o.filter(c=>c!==null)];return W0(a,r.path)}async function lh(e,t,n){let r=await ch(n,t,e);return r===null?null:
V0(n,r)}var X0="give it a longer timeout if it needs more time",hh="does this port speak https? Then write https://",Q0=["443","\
8443"],Z0=/plain HTTP|HTTP request to an HTTPS server/i,ek="2xx",tk={401:"check its secret and headers",403:"check its s\
ecret and headers",404:"check its URL",405:"check its method"},nk={dns_error:"DNS error",tls_error:"TLS error"},rk=/^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}([^\\/?#]*)/i;
function dh(e,t,n){if(e.kind==="failure"){let{code:c,status:u,connected:f,permanent:p}=e,l=[e.message.replace(/\.$/,""),
sk(e,n)].filter(Boolean).join("; ");return{code:c,message:l,status:u,connected:f,permanent:p}}let{status:r,headers:s}=e;
if(Mc(t,r))return null;let i={status:r,connected:!0,permanent:!1};if(r>=300&&r<400){let c=ok(r,s.location,n);return{...i,
code:"redirect",message:c}}let o=Lc(t),a=[`HTTP ${r}`,o===ek?null:`success_codes is ${o}`,ik(e,n)];return{...i,code:"sta\
tus",message:a.filter(Boolean).join("; ")}}function wi(e){return nk[e]??e.replaceAll("_"," ")}function sk({code:e},t){if(e===
"timeout")return X0;let n=e==="connection_reset"||e==="protocol_error",r=t.protocol==="http:"&&Q0.includes(t.port);return n&&
r?hh:null}function ik({status:e,body:t},n){return n.protocol==="http:"&&e===400&&Z0.test(t.toString("latin1"))?hh:tk[e]}
function ok(e,t,n){let r=t===void 0?"":` to ${ak(t)??n.host}`;return`HTTP ${e}${r}, and redirects are not followed; writ\
e the final URL, or add ${e} to success_codes`}function ak(e){let[,t]=rk.exec(e)??[];return t?.split("@").at(-1)}var ck=6e4,uk=.2,lk=["dns_error","connection_refused","connection_reset","timeout","tls_error","protocol_error","truncat\
ed"];function mh(e){let{failure:t,now:n}=e;if(t.status===410)return{kind:"stop",reason:"the receiver says that it is gon\
e"};if(!fk(t))return{kind:"stop",reason:null};if(e.retryOnlyIfUndelivered&&pk(t))return{kind:"stop",reason:"it may have \
arrived, and a link without its own retry_schedule is not sent twice"};let r=lo(e.retryAfter,n)??0;if(r>ck){let o=new Date(
n+r).toISOString();return{kind:"stop",reason:`the receiver asks to come back in ${Math.ceil(r/1e3)} s, at ${o}`}}let s=e.
retryDelaysSeconds[e.attempt-1];if(s===void 0)return{kind:"stop",reason:null};let i=Math.max(s*1e3,r)*(1+uk*e.random);return{
kind:"retry",delayMs:Math.min(Math.ceil(i),2147483647)}}function fk({code:e,status:t,permanent:n}){return n?!1:e!=="stat\
us"?lk.includes(e):t===null?!1:[408,425,429].includes(t)||t>=500&&t<600}function pk({code:e,status:t,connected:n}){return e===
"status"?t!==429&&t!==503:n}var hk=64*1024,dk=5*6e4,yh="cancelled: the step was cancelled";async function bh(e,t,n){let r=[],s=i=>gk(r,i,n);for(let i=1;;i+=
1){let{error:o,...a}=await mk(e,t,n,i),{message:c,response:u}=a,f={...a,waitedMs:null};if(r.push(f),o===null)return s(null);
let p=mh({attempt:i,retryDelaysSeconds:n.retryDelaysSeconds,failure:o,retryAfter:u?.headers["retry-after"],now:e.clock.now(),
random:e.random(),retryOnlyIfUndelivered:n.retryOnlyIfUndelivered});if(p.kind==="stop")return s([c,p.reason].filter(Boolean).
join("; "));if(f.waitedMs=p.delayMs,await e.clock.sleep(p.delayMs,n.signal),n.signal.aborted)return s(yh);let h=await n.
shouldRetry?.()??!0;if(n.signal.aborted)return s(yh);if(!h)return s(c)}}async function mk(e,t,n,r){let{url:s,method:i,body:o}=t,
a=ls(n.allowlist,s,i),c=e.clock.now(),u=Math.floor(c/1e3),f={},h=a!==null?gh("blocked",a,c):await(async()=>{let{id:d,signedBytes:m=o}=t,
y={id:d,timestamp:u,body:m};return f=mn(t.signatures,y,t.keys),e.request({url:s,method:i,headers:{...t.headers,"webhook-\
timestamp":String(u),...f},body:o.length===0&&yk(i)?null:o,timeoutMs:n.timeoutMs,maxBytes:hk,refuses:Iu(n.allowlist,s.hostname),
keepAlive:n.keepAlive,signal:n.signal})})().catch(d=>gh("protocol_error",xt(d),c)),l=dh(h,n.successCodes,s);return{attempt:{
number:r,status_code:h.status,error:l?.code??null,started:new Date(h.started).toISOString(),duration_ms:h.durationMs},timestamp:u,
signatures:Object.values(f),message:l&&`${l.code}: ${l.message}`,response:h.kind==="response"?h:null,error:l}}function yk(e){
return e==="GET"||e==="HEAD"}function gh(e,t,n){return{kind:"failure",code:e,message:t,status:null,connected:!1,permanent:!0,
started:n,durationMs:0}}function gk(e,t,{retryDelaysSeconds:n}){return{delivered:t===null,reason:t!==null&&e.length>1?`${t}\
 (${e.length} attempts)`:t,attempts:e,maxAttempts:n.length+1,notes:bk(e.at(-1))}}function bk(e){let t=Date.parse(e?.response?.
headers.date??""),n=Math.abs(t-Date.parse(e?.attempt.started??""));return n>dk?[`the receiver's clock is ${Math.round(n/
6e4)} minutes off this one's; it may refuse the webhook-timestamp`]:[]}function wh({id:e,webhook:t,event:n},{delivered:r,
reason:s,attempts:i}){return{id:e,webhook:t,event:n,status:r?"success":"failure",reason:s,attempts:i.map(({attempt:o})=>o)}}
function $r({id:e,webhook:t,event:n},r){return{id:e,webhook:t,event:n,status:"not_run",reason:r,attempts:[]}}function vi(e,t){
return{...$r(e,t),status:"failure"}}function vh(e){let t=n=>e.filter(r=>r.status===n).length;return{delivered:t("success"),
failed:t("failure"),skipped:t("not_run")}}import{createHash as vk}from"node:crypto";function Eh(e,t){let{github:n}=e,r=t.repoName||n.repository,s=r.split("/"),i=s.at(-2),o=kh(e.completed),a=kh(e.created),
c=t.tag||n.ref;return{push_data:{...o===null?{}:{pushed_at:o},...n.actor?{pusher:n.actor}:{},...c?{tag:c}:{},images:[]},
repository:{repo_name:r,name:s.at(-1)??r,...i?{namespace:i,owner:i}:{},repo_url:`${t.serverUrl}/${n.repository}`,status:"\
Active",description:"",full_description:"",dockerfile:"",is_private:t.isPrivate,is_official:!1,is_trusted:!0,star_count:0,
comment_count:0,...a===null?{}:{date_created:a}}}}function kh(e){return e===void 0?null:Date.parse(e)/1e3}import{createHash as wk}from"node:crypto";function Rn(e){let t=Buffer.from(e),n=wk("sha256").update(t).digest("hex");return{text:t.toString(),sha256:n}}function ki(e,t,n){
let r=[],s="";for(let i of ve(e))if(i.kind==="text")s+=i.text;else if(i.kind==="broken")s+=i.source;else if(Pt(i.name)===
null)s+=He(tn(i,t));else{let o=`\${${[i.name,...i.filters.map(({source:a})=>a)].join("|")}}`;r.push(...n(s),{kind:"place\
holder",placeholder:o}),s=""}return $h([...r,...n(s)])}function Sh(e,t,n){return Kn(e,{key:r=>ki(r,t,n),leaf:r=>{let s=Zt(
r);if(!s||Pt(s.name)!==null)return ki(r,t,n);let i=Pr(s,t);if(i===Ct)return Ct;if(i===void 0)return"";let o=a=>Ca(a,n);return Kn(
i,{key:o,leaf:o})}})}function Ca(e,t){return $h(t(e))}function $h(e){return e.map((t,n)=>t.kind==="placeholder"?t.placeholder:n===e.length-1?_h(t.text):_h(`${t.text}{`).slice(
0,-1)).join("")}function _h(e){return e.replace(/\$+/g,(t,n)=>e[n+t.length]==="{"?t+t:t)}function xh(e,t){let{callback_url:n,callback_context:r}=t,{callback_token:s,callback_dispatch:i}=t;return{...e,...fs({callback_url:n,
callback_context:r,callback_token:s,callback_dispatch:i})}}function Oh(e,t){let{lookup:n,secrets:r}=t,s=xr("url",()=>{let c=Cr(
e.url,n),u=fn(c);if(u!==null)throw new Z(u);return new URL(c)}),i=xr("query",()=>bc(e.query??{},n));i!==""&&(s.search=[s.
search,i].filter(Boolean).join("&"));let{bytes:o,stored:a}=Ar(e)?xr("body",()=>t.body(e,n)):kk;return{id:t.id,webhook:e.
name,event:t.event,method:e.method,url:s,shown:Le(e.url)===null?s.href:`${s.origin}/***`,headers:Ek(e,t,o.length>0),body:o,
stored:a,signatures:e.signature,keys:e.secret_name.flatMap(c=>r.get(c)??[])}}function Ih(e,t=null){let n=Ah(e);return t===
null?`msg_${n}`:`msg_${n.slice(0,16)}${Ah(e,t).slice(0,16)}`}function Ah(e,t=[]){let{repository:n,runId:r,attempt:s,chain:i,webhook:o,kind:a,status:c}=e,{sender:u}=e,f=[n,r,s,i,o,a,
c,...u?[u.runId,u.attempt]:[]];return vk("sha256").update(JSON.stringify([...f,...t])).digest("hex").slice(0,32)}var kk={
bytes:Buffer.alloc(0),stored:Rn("")};function Ar({method:e,body:t,payload:n}){return!(e==="GET"||e==="HEAD")||t!==void 0||
n!==void 0}function Ek({headers:e,username:t,password:n},{id:r,event:s,lookup:i},o){let a=Object.entries(e).flatMap(([u,
f])=>{let p=xr(`headers.${u}`,()=>{let h=Yi(f,i);return h===null?null:_k(h)});return p===null?[]:[[u.toLowerCase(),p]]}),
c=xr("username",()=>{if(t===void 0)return{};let u=`${st(t,i)}:${st(n??"",i)}`;return{authorization:`Basic ${Buffer.from(
u).toString("base64")}`}});return{...o&&{"content-type":"application/json"},"user-agent":`webhook-action/${Ir}`,...Object.
fromEntries(a),...c,"webhook-id":r,"webhook-event":s}}function _k(e){if(new RegExp("(?!\\t)\\p{Cc}","u").test(e))throw new Z(
"a value brings a control character into the header; take it out, or encode it with the filter url");return e.trim()}function xr(e,t){
try{return t()}catch(n){throw n instanceof Z?new Z(`${e}: ${n.message}`):n}}var Sk=/^webhook-action\/(?:record|callback)\//;
function $k(e,t){let n=JSON.stringify(e);return{bytes:Buffer.from(n),stored:Rn(Ca(n,t))}}function Nh(e){let t=new Map,n=Ap(
e.secrets),r=(s,i)=>{let o=t.get(s)??$k(i(),n);return t.set(s,o),o};return(s,i)=>{let{body:o,payload:a="jobserv"}=s;if(o!==
void 0)return xk(o,i,n);if(a==="github")return r("github",()=>e.event);let c=e.payload;if(c===null)throw new Error("the \
build was not read");if(a==="jobserv")return r("jobserv",()=>xh(c,e.keys));let u=d=>d===void 0?null:st(d,i),f=u(s.dockerhub?.
repo_name),p=u(s.dockerhub?.tag),{serverUrl:h,isPrivate:l}=e;return r(JSON.stringify(["dockerhub",f,p]),()=>xh(Eh(c,{serverUrl:h,
isPrivate:l,repoName:f,tag:p}),e.keys))}}function xk(e,t,n){if(typeof e!="string")return{bytes:Buffer.from(JSON.stringify(
Ji(e,t))),stored:Rn(JSON.stringify(Sh(e,t,n)))};let r=st(e,t);if(Sk.test(r))throw new Z("it begins as what this action s\
igns for itself; begin it otherwise");return{bytes:Buffer.from(r),stored:Rn(ki(e,t,n))}}var Ak=8,Ok=/^[a-z]{1,10}$/,Ik=/^[\d.,:/+_-]+(?:[T ][\d.:]+)?(?:Z|[+-][\d:]+)?$/;
function Th(e,{headers:t},n){let r=e.username===void 0?[]:[t.authorization],s=n.get(Le(e.url)??"");return[...s===void 0?
[]:Nk(new URL(s)),...r.flatMap(i=>i?.replace(/^Basic /,"")??[])]}function Nk({pathname:e,search:t,searchParams:n}){let r=e.
slice(1),s=t.slice(1),i=[e+t,e,t],o=s.split("&").map(u=>u.slice(u.indexOf("=")+1)),a=[...r.split("/"),...o],c=[r+t,r,s,...a.
flatMap(u=>[u,Rk(u)]),...n.values()];return[...new Set([...i,...c.filter(Tk)])].filter(u=>u!==""&&u!=="/")}function Tk(e){
return e.length>=Ak&&!Ok.test(e)&&!Ik.test(e)}function Rk(e){try{return decodeURIComponent(e)}catch{return e}}var Lk=1e3,Mk=1e4,Pk=1e5;var Ei=I(W(),Dn(),zt(0)),Ln=I(O(),Tt(Lk)),Rh=I(O(),_e(/^[0-9a-f]{64}$/)),Lh=R({run_id:Ei,run_attempt:Ei}),Mh=I(O(),ji(),
Ee(e=>Number.isFinite(Date.parse(e)))),Ck=R({number:Ei,status_code:q(Ei),error:q(Ln),started:Mh,duration_ms:I(W(),Pi(),zt(
0))}),jk=R({id:I(O(),_e(/^[\x21-\x7e]{1,200}$/)),event:I(O(),_e(/^[a-z_]{0,50}$/)),chain:q(Ln),webhook:Ln,status:qn(["su\
ccess","failure","not_run"]),reason:q(I(O(),Tt(Mk))),attempts:V(Ck),body:q(Rh),retry_of:q(Ln),mac:q(Ln),run:k(Lh),first_failed:k(
Mh),given_up:k(Se())}),CL=R({version:Fi(1),run:R({repository:Ln,...Lh.entries}),bodies:Hi(Rh,O()),deliveries:I(V(jk),Tt(
Pk))});function ja(e,t,n=[]){return{version:1,run:{repository:e,run_id:t.id,run_attempt:t.attempt},deliveries:n}}function Ph(e,t,{repository:n,...r}){let s=t?.stored??null,i={...e,chain:null,body:s,retry_of:null},o=Dk({sent:i,run:r,repository:n},
t?.keys[0]);return{...i,mac:o}}function Dk(e,t){let n=Uk(e);return n===null||t===void 0?null:Vl(t,n)}function Uk({sent:{id:e,webhook:t,event:n,body:r},run:{run_id:s,run_attempt:i},repository:o}){return r&&[o,s,i,e,t,n,r.sha256]}var Bk="<!-- -->";function we(e){return Ae(e).replace(/[&<>"'`*_{}[\]()#+!|~\\@$^=:]|w(?=ww\.)/gi,t=>`&#${t.charCodeAt(0)}\
;${t==="@"?Bk:""}`)}function Ch(e){return`**${we(e).trim()}**`}function _i(e,t){let n=qk(t);return n===null?we(e):`[${we(e)}](${n})`}function jh(e,t){return t===""?e:`${e}<br><sub>${t}\
</sub>`}function Si(e,t){return Dh(t,e.map(n=>`- ${n}
`))}function $i(e,t,n){let r=i=>`| ${i.join(" | ")} |
`,s=r(e)+r(e.map(()=>":--"));return s+Dh(n-Buffer.byteLength(s),t.map(r))}function Dh(e,t){let n="",r=0;for(let[s,i]of t.
entries()){if(r+=Buffer.byteLength(i),r>e)return`${n}
and ${t.length-s} more that do not fit here.
`;n+=i}return n}function qk(e){if(!e||!URL.canParse(e))return null;let{protocol:t,href:n,username:r,password:s}=new URL(
e);return!/^https?:$/.test(t)||r||s?null:n.replace(/[()<>[\]|"'`\\*_~]/g,i=>`%${i.charCodeAt(0).toString(16).toUpperCase()}`)}
var At={failure:"\u2717",waiting:"\u25CF",success:"\u2713",skipped:"\u2013"};function Da(e,t){return`${At[e]}\xA0${we(t)}`}
function Ua(e){switch(e){case"PASSED":return"success";case"SKIPPED":return"skipped";case"QUEUED":case"RUNNING":return"wa\
iting";case"FAILED":case"RUNNING_WITH_FAILURES":return"failure"}}var Fk="\xA0";function xi(e){let t=Math.max(0,Math.round(
e));if(t<1e3)return Mn(t,"ms");if(t<59950)return Mn((t/1e3).toFixed(1),"s");let n=Math.round(t/1e3),r=Math.floor(n/60);return r<
60?`${Mn(r,"min")} ${Mn(n%60,"s")}`:`${Mn(Math.floor(r/60),"h")} ${Mn(r%60,"min")}`}function Mn(e,t){return`${e}${Fk}${t}`}var Kk=3e5,Gk=2e4,Hk=12,Vk=8;function Uh(e,t){let{name:n,trigger_name:r,status:s,web_url:i,build_id:o,runs:a}=e,c=n??r??
`build ${o}`;return`${qh(s,t(c),i)}
${Wk(e,t)}

${a.length===0?`No runs are known.
`:Yk(a,t)}`}function Bh(e,t){return`${qh(e.status,t(e.title),e.page)}
Its jobs were not asked for: no webhook here uses them.
`}function qh(e,t,n){return`## ${Da(Ua(e),e)}: ${_i(t,n)}
`}function Wk({trigger_name:e,created:t,completed:n,github:r},s){let{run_number:i,run_attempt:o,event:a,ref:c,sha:u,actor:f}=r,
p=i===void 0?"":` ${i}`,h=o>1?`, attempt ${o}`:"",l=[e,a,c,u?.slice(0,Vk),f].filter(d=>d!==void 0&&d!=="").map(d=>we(s(d??
"")));return[`Build${p}${h}`,...l,Fh(t,n)].filter(d=>d!=="").join(" \xB7 ")}function Yk(e,t){let n=e.map(i=>[_i(t(i.name),
i.web_url),Da(Ua(i.status),i.status),Fh(i.created,i.completed)]),r=$i(["Run","Status","Time"],n,Kk);if(e.length<=Hk)return r;
let s=e.filter(({status:i})=>i==="FAILED").map(i=>`${_i(t(i.name),i.web_url)} ${i.status}`);return`${Si(s,Gk)}
<details><summary>${e.length} runs: ${Jk(e)}</summary>

${r}
</details>
`}function Jk(e){let t=new Map;for(let{status:n}of e)t.set(n,(t.get(n)??0)+1);return[...t].map(([n,r])=>`${r} ${n}`).sort().
join(", ")}function Fh(e,t){let n=Date.parse(t??"")-Date.parse(e??"");return n>0?xi(n):""}var zk=3e5,Xk=1e5,Kh=6,Qk=["Webhook","Event","Result","Code","Attempts","Time"];function Gh(e,t){if(e.length===0)return`\
## Deliveries

There was nothing to deliver.
`;let n=e.filter(({status:s})=>s==="failure").map(({webhook:s,reason:i})=>`${Ch(t(s))} failed: ${we(t(i??""))}`),r=e.map(
s=>eE(s,t));return`## Deliveries: ${Zk(e)}

${n.length===0?"":`${Si(n,Xk)}
`}${$i(Qk,r,zk)}`}function Zk(e){let{delivered:t,failed:n,skipped:r}=vh(e);return[...n>0?[`${At.failure}\xA0${n} failed`]:
[],...t>0?[`${At.success}\xA0${t} delivered`]:[],...r>0?[`${At.skipped}\xA0${r} skipped`]:[]].join(", ")}function eE(e,t){
let{webhook:n,event:r,attempts:s,id:i}=e,o=s.at(-1);return[jh(we(t(n)),we(i)),we(r),tE(e,t),o?Hh(o):"",nE(s),rE(s)]}function tE({
status:e,reason:t},n){switch(e){case"success":return`${At.success}\xA0delivered`;case"failure":return`${At.failure}\xA0fail\
ed`;case"not_run":return`${At.skipped}\xA0skipped: ${we(n(t??""))}`}}function Hh({status_code:e,error:t}){return we(String(
e??t??""))}function nE(e){let t=e.length;if(t<2)return t===0?"":"1";let n=e.slice(-Kh).map(Hh);return`${t}: ${[...t>Kh?[
"\u2026"]:[],...n].join(", ")}`}function rE(e){let[t]=e,n=e.at(-1);if(t===void 0||n===void 0)return"";let r=Date.parse(n.
started)-Date.parse(t.started);return xi(r+n.duration_ms)}var sE=["FAILED","RUNNING","QUEUED","PASSED","SKIPPED"],iE=500,oE=2;async function Jh(e,t,n,r){let s=`/repos/${t}/action\
s/runs/${n}`,i={...ne(t),run_id:n},o={keys:["jobs","workflow_jobs"],most:iE},a=await Wh(`${s}/attempts/${r}/jobs`,()=>e.
pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",{...i,attempt_number:r},o));if(a!==
null&&r===1)return a;let c=await Wh(`${s}/jobs`,()=>e.pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",{...i,
filter:"all"},o));if(c===null)return a;let u=a??c.filter(f=>(f.attempt??r)===r);return[...u,...aE(u,c,r)]}function aE(e,t,n){
let r=t.filter(u=>u.attempt!==null&&u.attempt<n),s=[...Ba(r,u=>u.attempt??0)],i=new Map;for(let[,u]of s.toSorted(([f],[p])=>f-
p))for(let[f,p]of Ba(u,h=>h.name))i.set(f,[...p,...Vh(i.get(f)??[],p.length)]);let o=Ba(e,u=>u.name),a=[...i].flatMap(([
u,f])=>Vh(f,o.get(u)?.length??0)),c=new Set(a);return r.filter(u=>c.has(u))}function Vh(e,t){let n=({status:r,conclusion:s})=>sE.
indexOf(de(r,s));return e.toSorted((r,s)=>n(r)-n(s)).slice(0,Math.max(0,e.length-t))}function Ba(e,t){let n=new Map;for(let r of e){
let s=t(r),i=n.get(s);i?i.push(r):n.set(s,[r])}return n}async function Wh(e,t){let n="";for(let r=0;r<oE;r++){let s=await cE(
e,t()).catch(i=>{if(i instanceof D&&i.isMissingRoute)return null;throw i});if(s===null)return null;if(s.known>=s.total)return s.
jobs;n=`${s.known} of ${s.total}`}throw new D(`GET ${e} listed only ${n} jobs; run this job again`,200)}async function cE(e,t){
let n=[],r=new Map,s=0,i=0;for await(let o of t){if(o.total===null&&o.items.length===0&&s===0)throw new D(`GET ${e} list\
ed no jobs and gave no count`,200);i=o.total??0;let a=n.length;for(let c of o.items){let u=fE(c);if(u===null)throw new D(
`GET ${e} listed something that is no job`,200);let f=u.id===null?void 0:r.get(u.id);f&&JSON.stringify(f)===JSON.stringify(
u)||(f===void 0&&s++,u.id!==null&&r.set(u.id,u),n.push(u))}if(n.length===a)break}return{jobs:n,known:s,total:i}}var uE=[
"success","failure","cancelled","skipped"],lE=new Map([["running","in_progress"],["blocked","waiting"]]);function fE(e){
if(!hE(e))return null;let t=dE(e.id)?e.id:null,n=Yh(e.labels);return{id:t,name:Ne(e.name)??`job ${t??""}`.trim(),attempt:typeof e.
run_attempt=="number"?e.run_attempt:null,checkRunId:Ne(e.check_run_url)?.replace(/^.*\//,"")||null,...pE(Ne(e.status)??"",
e.conclusion),runnerName:Ne(e.runner_name),labels:n.length>0?n:Yh(e.runs_on),url:Ne(e.url),pageUrl:Ne(e.html_url),created:dt(
Ne(e.created_at)),started:dt(Ne(e.started_at)??Ne(e.started)),completed:dt(Ne(e.completed_at)??Ne(e.stopped))}}function pE(e,t){
return t===void 0&&uE.includes(e)?{status:"completed",conclusion:e}:{status:lE.get(e)??e,conclusion:Ne(t)}}function hE(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}function dE(e){return Number.isSafeInteger(e)}function Ne(e){return typeof e==
"string"&&e!==""?e:null}function Yh(e){return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}var qa=3e4,zh=2500;async function Qh(e,t){let{repository:n,apiUrl:r,serverUrl:s,own:i}=t,o=await Zr(e.api,n,i?await bE(e,
t):await wE(e,t)),{runs:a,self:c,unfinished:u}=await vE(e,t,o),f=mE(o,a,t)?yE(o,a):Ai(o,a,i),{status:p}=f;gE(e.log,{unfinished:u,
own:i,status:p});let h={repository:n,apiUrl:r,serverUrl:s};return e.log.info(`run ${o.id}, attempt ${o.attempt}, of ${o.
workflow??n}: ${p}, ${a.length===1?"1 run":`${a.length} runs`}`),{...f,payload:Xu({run:o,runs:a,status:p,place:h}),run:o,
runs:a,self:c}}function mE({conclusion:e},t,{own:n,apiUrl:r}){return n===null&&e!==null&&/\/api\/v1$/.test(r)&&t.some(({
status:s})=>!me(s))}function yE(e,t){let n={...e,status:"in_progress",conclusion:null},{status:r}=Ai(n,t,null);return{status:r,
dockerHub:"error",noResult:"incomplete"}}var Xh=10;function gE(e,{unfinished:t,own:n,status:r}){if(t.length===0)return;if(n===
null){e.info(`not finished: ${Jt(t)}`);return}let s=t.length===1,i=t.length-Xh,o=`${s?"job":"jobs"} ${Jt(t.slice(0,Xh))}${i>
0?` and ${i} more`:""}`,a=me(r)?`so ${s?"its result is":"their results are"} not in the build`:`so the build is reported\
 as ${r}`,c=n.needs?`add ${s?"it":"them"} to needs, or, if there already, remove "name" from the job`:`report from a las\
t job that has ${s?"it":"them"} in needs`;e.warning(`${o} ${s?"has":"have"} not finished, ${a}; ${c}`)}async function bE({
api:e,log:t},n){let{repository:r,runId:s,env:i}=n,o=n.attempt??i.runAttempt,a={...yt(i),id:s,attempt:o};try{let c=await go(
e,r,s,o);return{...await wo(e,r,Zh(c,a)),status:a.status,conclusion:null,refKind:a.refKind??c.refKind,pullRequest:a.pullRequest??
c.pullRequest}}catch(c){if(!(c instanceof D&&c.isMissingRoute))throw c;return t.warning(`the server has no API for workf\
low runs (404): the times of run ${s} are missing`),a}}async function wE({api:e},t){let{repository:n,runId:r,attempt:s,env:i}=t,
o=await go(e,n,r,s).catch(u=>{throw u instanceof D&&u.status===404?new D(`the API has no run ${r}${s?`, attempt ${s},`:""}\
 of ${n} (404): check run-id and run-attempt, or add "permissions: actions: read" to the job; where the server has no AP\
I for runs, report from a job of that run`,404):u}),a=es(i.event),c=a?.id===o.id&&a.attempt===o.attempt?Zh(o,a):o;return wo(
e,n,c)}async function vE(e,t,n){let{api:r,log:s,clock:i,signal:o}=e,{repository:a,own:c}=t,u=i.now(),f=[];for(let p=0;;p+=
zh){let h=await Jh(r,a,n.id,n.attempt);if(h===null)return{runs:EE(e,n,c),self:null,unfinished:[]};let l=i.now(),d=al(h,c,
l),{lagging:m}=d;if(m.length>0&&p<qa&&l-u<qa){p===0&&s.info(`${Jt(m)} done in needs but not in the API, asking on for up\
 to ${qa/1e3} s`),f=m,await i.sleep(zh,o);continue}return f.length>0&&m.length===0&&s.info(`${Jt(f)} done in the API too\
, after ${Math.round((l-u)/1e3)} s`),kE(s,d),d}}function kE(e,{believed:t,forgiven:n,doubted:r}){t.length>0&&e.warning(`${Jt(
t)} unfinished in the API after 30 s; the results in needs are used`),n.length>0&&e.warning(`${Jt(n)} FAILED, but succes\
s in needs (continue-on-error): does not count against the build`),r.length>0&&e.warning(`${Jt(r)} looks like a job in n\
eeds, but may be another one, and so counts as it is: put every job into needs, and name none like another's key`)}function EE({
log:e},t,n){let r=`the API has no jobs of run ${t.id} (404)`;return n?.needs?(e.info(`${r}: needs alone says how they en\
ded`),ul(n.needs)):(e.warning(n?`${r}: the build is what job-status says; give the other jobs as "needs: \${{ toJSON(need\
s) }}"`:`${r}: the build is what the run itself says`),[])}function Zh(e,t){let n=Object.entries(e).filter(([,r])=>r!==null);
return{...t,...Object.fromEntries(n)}}function Jt(e){return e.map(t=>`"${t}"`).join(", ")}function Ai(e,t,n){let r=n?SE(
n):[],s=r.length>0?"FAILED":$E(e,t,n),i=t.filter(({counts:c,status:u})=>c&&u==="FAILED").map(({conclusion:c})=>c??""),o=e.
conclusion!==null&&r.length===0,a=_E(o?e.conclusion:null,[...r,...i],t.length>0);return a==="stale"?{status:s,dockerHub:"\
error",noResult:a}:a==="action_required"?{status:"QUEUED",dockerHub:"error",noResult:a}:{status:s,dockerHub:lu(s,o?[e.conclusion??
""]:[...r,...i]),noResult:a}}function _E(e,t,n){switch(e){case"stale":return"stale";case"action_required":return n?null:
"action_required";case"cancelled":return t.every(r=>r==="cancelled")?"cancelled":null;case null:return t.length>0&&t.every(
r=>r==="cancelled")?"cancelled":null;default:return null}}function SE({jobStatus:e,needs:t}){let n=ll(t);return e==="suc\
cess"?n:[e,...n]}function $E(e,t,n){if(e.conclusion!==null)return de(e.status,e.conclusion);let r=uu(t.map(({counts:s,status:i})=>s?
i:"PASSED"));return r!==null?r:n?"PASSED":de(e.status,null)}async function Oi(e,{repository:t,branch:n,sha:r}){let s=ne(t),{json:i}=await e.request("GET /repos/{owner}/{repo}/branc\
hes/{branch}",{...s,branch:n}),o=w(i,"commit"),a=w(o,"sha")??w(o,"id");if(a===r)return!0;if(typeof a!="string")return!1;
let c=await e.request("GET /repos/{owner}/{repo}/compare/{basehead}",{...s,basehead:`${a}...${r}`,per_page:1}),u=w(c.json,
"status");return u==="behind"||u==="identical"}async function Ii(e,{repository:t,tag:n,sha:r}){let s=ne(t),i=await e.request(
"GET /repos/{owner}/{repo}/git/ref/{ref}",{...s,ref:`tags/${n}`}),o=w(i.json,"object"),a=w(o,"sha");if(w(o,"type")!=="ta\
g"||typeof a!="string")return a===r;let c=await e.request("GET /repos/{owner}/{repo}/git/tags/{tag_sha}",{...s,tag_sha:a});
return w(w(c.json,"object"),"sha")===r}function Fa(e){return{build:e.some(t=>/^(build|runs|status|job)\b/.test(t)),ref:e.includes("github.ref"),base:e.includes(
"github.base_ref")}}async function td(e,t,n){let{inputs:r}=e,{environment:s}=r,i=rl(r.needs),o=vu(r),a=o.own?NE(r,i):null,
c=n.build?null:o.run,u=c===null?await OE(e,t,o,a):null,f=u?.run??c??yt(s),p=o.own?f:await xE(f,{source:e,io:t,uses:n,fetched:u!==
null}),h=u===null?null:IE(e,{...u,run:p},t.log),{status:l,noResult:d}=h??Ai(p,[],a);return{repository:s.repository,subject:o,
run:p,facts:ts(p,s.repository),status:l,noResult:d,build:h,values:{github:po(p,s),...h===null?{}:{build:h.payload,status:pu(
h),...Ao(h.payload,p,s),...To(h.runs)},job:{name:h?.self?.name??s.job,id:h?.self?.id??(Number(r.jobId)||void 0)}}}}async function xE(e,{
source:t,io:n,uses:r,fetched:s}){let{repository:i}=t.inputs.environment,{tests_url:o}=t.config.notify??{},a=s&&o?.includes(
"github.ref")===!0,c=r.base&&!s?await Zr(n.api,i,e):e;return r.ref||a?AE(c,i,n):c}async function AE(e,t,{api:n,log:r}){let{
headBranch:s,headSha:i,refKind:o,event:a}=e;if(o!==null||a==="release"||s===null)return e;let c={repository:t,sha:i??""},
u=await ed(Oi(n,{...c,branch:s})),f=await ed(Ii(n,{...c,tag:s}));return u!==f?{...e,refKind:f?"tag":"branch"}:(r.warning(
f?`\${github.ref} is empty: ${s} is both a branch and a tag with the run's commit; use \${github.ref_name}`:`\${github.re\
f} is empty: the API has neither a branch nor a tag ${s} with the run's commit; add "permissions: contents: read" to the\
 job, or use \${github.ref_name}`),e)}async function ed(e){try{return await e}catch(t){if(!(t instanceof D))throw t;if([
403,404,422].includes(t.status??0))return!1;throw t}}function OE({inputs:e},t,n,r){let{environment:s}=e,{repository:i,apiUrl:o,
serverUrl:a}=s;return Qh(t,{repository:i,apiUrl:o,serverUrl:a,runId:n.runId,attempt:n.attempt,own:r,env:s})}function IE({
inputs:e,config:t},n,r){let s=t.notify?.tests_url;return s===void 0?n:{...n,payload:TE(s,n,e,r)}}function NE({jobId:e,jobStatus:t,
environment:n},r){if(t===null)throw new T("input job-status is empty; leave it out or give ${{ job.status }}");let{runnerName:s,
job:i}=n;return{jobId:e||null,jobStatus:t,runnerName:s||null,jobKey:i||null,needs:r}}function TE(e,{payload:t,run:n,runs:r},{
environment:s,variables:i},o){let a=po(n,s),c={...Ao(t,n,s),...To(r)},u=new Map,f=Qu(t,p=>{let h={...c,build:t,github:a,
run:p};try{return Cr(e,jr(h,new Map,i))}catch(l){if(!(l instanceof Z))throw l;let{message:d}=l;return u.set(d,[...u.get(
d)??[],p.name]),null}});for(let[p,[h,...l]]of u){let d=l.length>0?` and ${l.length} more`:"";o.warning(`notify.tests_url\
: ${p}; run "${h}"${d} goes without tests`)}return f}var Ka=20;function nd(e,t,n){let r=new Set(t.filter(({required:i})=>!i).map(({name:i})=>i)),s=e.filter(({status:i})=>i===
"failure");for(let{webhook:i,reason:o}of s)r.has(i)&&n.warning(`webhook "${i}" failed, but is not required: ${o}`);return s.
filter(({webhook:i})=>!r.has(i))}function rd(e,{cancelled:t,fix:n}){if(t)return"The step was cancelled; see the deliveri\
es output for what went out.";let[r]=e;if(r===void 0)return null;let s=e.slice(0,Ka).map(({webhook:o,reason:a})=>`webhoo\
k "${o}" failed: ${a}`),i=e.length>Ka?[`and ${e.length-Ka} more`]:[];return[...s,...i,...n===null?[]:[n]].join("; ")}function od(e,t,n){let r=jE(e.notify?.webhooks??[],t.inputs.only);r.length===0&&n.warning("nothing is sent: the config h\
as no notify.webhooks");let s=Ha(r,t.inputs),i=DE(s,t,n);return{webhooks:r,missingSecrets:i}}function ad({webhooks:e},t){
let n=Ha(e,t),r=t.mode==="test";return{...Fa(n.flatMap(Xn)),build:n.some(s=>PE(s,r))}}async function cd({webhooks:e,missingSecrets:t},n,r,s){
let i=r.mode==="test",o=Ha(e,r),a=i?null:await RE(n,s,o),c=i?n.facts:await qE(n,s,o),u=[],f=[];for(let p of e){let h=t.has(
p)?{reason:"no_secret",text:"its secret is empty"}:a===null?{event:"test"}:LE(p,a,{...n,facts:c});"event"in h?u.push({webhook:p,
...h}):f.push({webhook:p,...h})}for(let{webhook:p,text:h}of f)s.log.info(`webhook "${p.name}" skipped: ${h}`);return{selected:u,
skipped:f}}async function RE(e,t,n){let{subject:r,run:s,repository:i}=e,a=r.kind==="completed"&&n.some(({events:c})=>Ga(
c,ko))?await bu(e,s,()=>wu(t.api,i,s)):null;return a!==null&&t.log.info(`build_status_changed: ${a.changed?"yes":"no"}, ${a.
reason}`),{events:gu(r.kind,e,a),change:a}}function Ga(e,t){return e.some(n=>t.includes(n))}function LE({enabled:e,events:t,
match:n,only_failures:r},s,i){if(!e)return{reason:"disabled",text:"enabled is false"};let o=t.find(c=>s.events.includes(
c));if(o===void 0)return{reason:"events",text:ME(t,s,i)};let a=KE(n,i.facts);return a!==null?{reason:"match",text:a}:r&&
(!cn(i.status)||i.noResult!==null)?{reason:"only_failures",text:`it wants only_failures, ${ud(i)}`}:{event:o}}function ME(e,{
change:t},n){let r=t!==null&&n.noResult===null&&Ga(e,ko)?` (${t.reason})`:"";return`it wants ${e.join(", ")}, ${ud(n)}${r}`}
function Ha(e,{mode:t}){return e.filter(({enabled:n})=>n||t==="test")}function PE(e,t){let{payload:n="jobserv",body:r,events:s,
only_failures:i}=e,o=Ar(e)&&r===void 0&&n!=="github",a=Fa(Xn(e)).build;return o||a||t?o||a:i||Ga(s,ku)}function ud({status:e,
noResult:t}){let n=vo(t);return n!==null?`the build is ${e}: ${n}`:`the build ${e==="PASSED"||e==="FAILED"?"":"is "}${e}`}
var CE="dependabot[bot]",Ni="variables.",sd=10;function jE(e,t){let n=e.map(({name:s})=>s),r=t.filter(s=>!n.includes(s)).
map(s=>({message:`input only names "${s}", which the config does not have; write ${Q(s,n)??`one of ${n.join(", ")}`}`}));
if(r.length>0)throw new T(r);return e.filter(({name:s})=>t.length===0||t.includes(s))}function DE(e,{secrets:t,inputs:n},r){
let{environment:s}=n,i=e.map(o=>({webhook:o,names:dn(o).filter(a=>t.get(a)==="")})).filter(({names:o})=>o.length>0);if(i.
length>0&&!BE(s))throw new T(i.map(({webhook:o,names:a})=>({message:`webhook "${o.name}" needs the secret ${a.join(", ")}\
, which is empty; set it in the repository's or the organisation's secrets`})));for(let{webhook:o,names:a}of i)r.warning(
`webhook "${o.name}" is skipped: GitHub gives runs of forks and of Dependabot no secrets, so ${a.join(", ")} is empty; t\
o notify of these too, send from a workflow_run workflow`);return new Set(i.map(({webhook:o})=>o))}function ld(e,t,n){let r=new Set(
e.flatMap(Xn).filter(s=>s.startsWith(Ni)));for(let s of r)Dr(t,s.slice(Ni.length)).kind==="none"&&n.warning(`${s} has no\
 value${UE(s,t)}`)}function UE(e,t){if(Object.keys(Object(t)).length===0)return"; give the input variables";let r=Ec(t),
s=Q(e.slice(Ni.length),r),i=r.slice(0,sd).join(", "),o=r.length-sd,a=r.length===0?", and no other":`, but ${i}${o>0?` an\
d ${o} more`:""}`;return`: the input variables has none of that name${s?`; did you mean ${Ni}${s}?`:a}`}function BE(e){let{
fork:t}=ts(yt(e),e.repository);return t||e.actor===CE}async function qE({run:e,facts:t,repository:n},{api:r},s){if(!t.refUncertain||
t.fork)return t;let i=t.branch,o=e.headSha??"",a=f=>s.some(({match:{[f]:p}})=>p!==void 0&&Fr(p,i)),c=()=>Oi(r,{repository:n,
branch:i,sha:o}),u=()=>Ii(r,{repository:n,tag:i,sha:o});return{...t,notBranch:a("branch")?await id(`branch ${i} has the \
run's commit`,c):null,notTag:a("tag")?await id(`tag ${i} is at the run's commit`,u):null}}async function id(e,t){try{return await t()?
null:`no ${e}`}catch(n){if(!(n instanceof D))throw n;let{status:r,message:s}=n;return r===403||r===404?`the API does not\
 say that a ${e} (${r}); if so, add "permissions: contents: read" to the job`:`the API does not say that a ${e}: ${s}`}}
var FE=["repository","branch","tag","workflow","event","actor"];function KE(e,t){for(let n of FE){let r=e[n];if(r===void 0)
continue;let s=n==="branch"||n==="tag";if(s&&t.fork&&e.repository===void 0)return`the run comes from a fork (${t.repository||
"unknown"}), whose branches fit no pattern`;if(!Fr(r,t[n]))return`match.${n} is ${r.join(", ")} and the run's is ${t[n]||
"unknown"}`;let i=n==="branch"?t.notBranch:t.notTag;if(s&&i!==null)return`match.${n} is ${r.join(", ")}, but ${i}`}return null}var fd="unsigned: it has no secret_name";function Va(e,t,n){let{id:r,method:s,shown:i,headers:o,body:a,keys:c,signatures:u}=e,
f=mn(u,{id:r,timestamp:0,body:a},c),p=t??"(the time of the attempt)",h=u.flatMap(l=>ys(l).slice(1));return[`${s} ${i}`,...dd(
o,n),`webhook-timestamp: ${p}`,...Object.keys(f).map(l=>`${l}: ${h.includes(l.toLowerCase())?p:"***"}`),...c.length===0?
[fd]:[],XE(e),...ZE(n(a.toString("utf8")))]}function pd({method:e,shown:t,keys:n,signatures:r}){let s=r.map(i=>typeof i==
"string"?i:i.header);return[`${e} ${t}`,n.length===0?fd:`signed: ${s.join(", ")}`]}function hd({attempts:e,maxAttempts:t,
notes:n},r,s){return[...e.flatMap(i=>[GE(i,t),...HE(i,r,s)]),...n]}function GE({attempt:e,message:t,waitedMs:n},r){let{number:s,
status_code:i,error:o,duration_ms:a}=e,c=r>1?`${s} of ${r}`:s,[u]=t?.split("; ",1)??[],f=u===void 0||o===null?`HTTP ${i}`:
u.replace(`${o}: `,o==="status"?"":`${wi(o)}: `),p=n===null?"":`; retrying in ${(n/1e3).toFixed(1)} s`;return`attempt ${c}\
: ${f} (${a} ms)${p}`}function HE({response:e,message:t,signatures:n},r,s){if(e===null||r==="never")return[];if(r==="on-\
failure"&&t===null)return[];let i=a=>s(YE(a,n)),o=e.body.toString("utf8");return[...r==="always"?dd(e.headers,i):[],`res\
ponse: ${o===""?"(empty)":Ae(i(o))}`]}var VE=/[\s,:=]+/,WE=16;function YE(e,t){let n=di();for(let r of t)for(let s of[r,
...r.split(VE)])s.length>=WE&&n.add(s);return n.redact(e)}function dd(e,t){return Object.entries(Tp(e)).map(([n,r])=>`${n}\
: ${Ae(t(JE.includes(n)?zE(r):r))}`)}var JE=["location","content-location","link"];function zE(e){return e.replaceAll(/[?#][^>\s]*/g,
t=>`${t.charAt(0)}${Tn}`)}function XE({body:e,inPayloadFile:t}){return e.length===0?"no body":`body, ${e.length===1?"1 b\
yte":`${e.length} bytes`}${t?", as in the file of the output payload-file":""}:`}var QE=1e3;function ZE(e){let t=/^\s*[{[]/.
test(e),n=[],r=0,s=0,i=0,o=!1;for(let a=0;a<e.length;a+=1){if(a-r>=QE){let u=[s,i].find(f=>f>r)??t_(e,a);n.push(e.slice(
r,u)),r=u}if(!t)continue;let c=e[a];if(c==='"'&&!(o&&e_(e,a)))o=!o;else{if(o)continue;c===","||c==="{"||c==="["?s=a+1:c===
":"&&(i=a+1)}}return r<e.length&&n.push(e.slice(r)),n}function e_(e,t){let n=0;for(;e[t-1-n]==="\\";)n+=1;return n%2===1}
function t_(e,t){return/[\ud800-\udbff]/.test(e[t-1]??"")?t-1:t}var n_=50,md=500;function yd({secrets:e,inputs:t},n,r,{id:s,event:i,values:o,body:a}){let c=jr(o,e,t.variables);try{let u=Oh(
r,{id:s,event:i,lookup:c,secrets:e,body:a});for(let p of Th(r,u,e))n.mask(p);let f=Ae(n.redact(u.shown));return{kind:"re\
quest",prepared:{...u,shown:f}}}catch(u){if(!(u instanceof Z))throw u;return{kind:"impossible",reason:Ae(n.redact(u.message),
md)}}}function gd({inputs:e,allowlist:t},{signal:n},r){let s=e.mode==="test";return{allowlist:t,successCodes:r.success_codes,timeoutMs:r.
timeout??iu,retryDelaysSeconds:s?[]:r.retry_schedule??uo,retryOnlyIfUndelivered:!1,keepAlive:!0,signal:n}}async function bd({
inputs:e,allowlist:t},n,r){if(a_(e.allowedHosts,n,r.map(({prepared:o})=>o.url)),e.dryRun)return r.map(({prepared:o})=>r_(
{allowlist:t},n,o));let s=async({prepared:o,options:a})=>({prepared:o,outcome:await bh(n,o,a)}),i=[];for await(let{prepared:o,
outcome:a}of c_(r,n_,s))i.push(s_(e,n,o,a));return i}function r_({allowlist:e},t,n){let r=ls(e,n.url,n.method)?.replace(
/\.$/,"")??null,s=Va(n,null,t.redact),i=r===null?"sent":`refused: ${r}`;return t.log.group(`webhook "${n.webhook}" would\
 be ${i}`,s),r===null?$r(n,"dry_run"):vi(n,`blocked: ${r}`)}function s_(e,t,n,r){let s=e.mode==="test",i=wh(n,o_(r,t));i_(
t,i,[...s?Va(n,r.attempts[0]?.timestamp??null,t.redact):pd(n),...hd(r,s&&e.showResponse==="on-failure"?"always":e.showResponse,
t.redact)]);for(let o of r.notes)t.log.warning(`webhook "${n.webhook}": ${o}`);return i}function i_(e,t,n){let{webhook:r,
event:s,status:i,reason:o,attempts:a,id:c}=t,u=a.at(-1),f=u?.status_code??(u?.error?wi(u.error):""),p=i==="success"?"del\
ivered":"FAILED";e.log.group(`webhook "${r}" ${p}: ${f} (event ${s})`,[...n,`${c}: ${p}${o===null?"":`: ${o}`}`])}function o_(e,{
redact:t}){let{reason:n}=e;return{...e,reason:n===null?null:Ae(t(n),md)}}function a_(e,t,n){e.includes("public")&&n.some(
r=>t.proxied(r))&&t.log.notice("deliveries go through a proxy, where their names resolve: addresses behind names are not\
 checked; name the hosts in allowed-hosts to be sure")}async function*c_(e,t,n){let r=e.entries(),s=new Map,i=()=>{let{value:o,
done:a}=r.next();if(a)return;let[c,u]=o,f=n(u);s.set(c,f),f.then(i,i)};for(let o=0;o<t;o++)i();for(let o=0;;o++){let a=s.
get(o);if(a===void 0)return;s.delete(o),yield await a}}var u_=5e3,l_="fix it and re-run this job, or redeliver (docs/redelivery.md)";async function wd(e,t){let{inputs:n}=e,r=await e.
loadConfig(),s=od(r,e,t.log),i=f_(n,t),o=await td({inputs:n,config:r},t,ad(s,n)),{selected:a,skipped:c}=await cd(s,o,n,t),
u=o.build===null?void 0:r.notify?.tests_url;ld([...a.map(({webhook:h})=>h),u],n.variables,t.log);let f=p_(a,o,e,t),p=await bd(
e,t,f.flatMap(({webhook:h,rendered:l})=>l.kind==="request"?{prepared:l.prepared,options:gd(e,t,h)}:[]));return await i,d_(
{webhooks:s.webhooks,run:o,skipped:c,requests:f,deliveries:p},n,t)}async function f_({mode:e,coverage:t,config:n,dryRun:r,
environment:s},{api:i,clock:o,log:a,signal:c}){if(e!=="notify"||r||!(t??n.trim()===""))return;let u=new AbortController,
f=AbortSignal.any([c,u.signal]),p=o.sleep(u_,f).then(()=>null),h=ph(i,s).catch(()=>null),l=await Promise.race([h,p]);u.abort(),
l!==null&&a.warning(l)}function p_(e,t,n,r){let{inputs:s,secrets:i}=n,{environment:o}=s,a=Nh({payload:t.build?.payload??
null,isPrivate:t.run.isPrivate,serverUrl:o.serverUrl,event:o.event,keys:{},secrets:i});return e.map(({webhook:c,event:u})=>{
let f=vd(c,t,s),p={...t.values,event:{name:u}},h=yd(n,r,c,{id:f,event:u,values:p,body:a});return h.kind==="request"&&(h.
prepared.inPayloadFile=h_(c)),{id:f,event:u,webhook:c,rendered:h}})}function vd(e,{run:t,subject:n,status:r,repository:s},{
mode:i,jobId:o,environment:a}){let{job:c,runnerName:u,step:f}=a,p={repository:s,runId:t.id,attempt:t.attempt,chain:null,
webhook:e.name,kind:i==="test"?"test":n.kind,status:r};return Ih(p,n.own?[o||`${c} on ${u}`,f]:null)}function h_(e){let{
body:t,payload:n="jobserv"}=e;return Ar(e)&&t===void 0&&n==="jobserv"}function d_(e,t,n){let{run:r,webhooks:s}=e,{environment:i}=t,
o=m_(e,t,n),a=y_(e.requests),c=nd(o,s,n.log),u=n.signal.aborted,f=t.mode==="notify"&&!t.dryRun&&c.some(({webhook:l})=>a.
has(l)),p=r.build?.payload??null,h=ja(i.repository,r.run);return{result:c.length>0||u?"failure":o.every(({status:l})=>l===
"not_run")?"not_run":"success",failure:rd(c,{cancelled:u,fix:f?l_:null}),outputs:{"build-status":r.status},deliveries:o,
payload:p&&Buffer.from(JSON.stringify(p)),record:{...h,deliveries:o.map(l=>Ph(l,a.get(l.webhook),h.run))},summary:[p?Uh(
p,n.redact):Bh(g_(r,i.serverUrl),n.redact),Gh(o,n.redact)].join(`
`)}}function m_({webhooks:e,run:t,skipped:n,requests:r,deliveries:s},i,{log:o}){let a=new Map(s.map(c=>[c.webhook,c]));for(let{
webhook:c,reason:u}of n){let p={id:vd(c,t,i),webhook:c.name,event:""};a.set(c.name,$r(p,u))}for(let{id:c,event:u,webhook:f,
rendered:p}of r){if(p.kind==="request")continue;let h=`cannot be sent: ${p.reason}`;o.info(`webhook "${f.name}" FAILED: ${h}`);
let l={id:c,webhook:f.name,event:u};a.set(f.name,vi(l,h))}return e.flatMap(({name:c})=>a.get(c)??[])}function y_(e){return new Map(
e.flatMap(({webhook:t,rendered:n})=>n.kind==="request"?[[t.name,n.prepared]]:[]))}function g_({run:e,status:t,repository:n},r){
return{title:e.title??e.workflow??`run ${e.id}`,status:t,page:e.pageUrl??`${r}/${n}/actions/runs/${e.id}`}}var kd=["passed","failed"],w_=2e3,Ed=et({summary:"Sends a webhook of notify once, with a sample build, as mode: test.",usage:"\
send NAME [OPTIONS]",about:`
  NAME                the name of a webhook, as webhook-action list prints it
  --file FILE         default ${Ie}
  --secrets FILE      the secrets as in the action's input: lines NAME=value or a
                      JSON object; - reads standard input; default: the variable
                      SECRETS
  --variables JSON    as the action's input
  --status STATUS     of the sample build: ${kd.join(" (default) or ")}
  --repo OWNER/NAME   of the sample build; default GITHUB_REPOSITORY, else the
                      remote origin of git
  --allowed-hosts, --allowed-schemes, --allowed-methods
                      as the action's inputs; by default public hosts, by https
  --dry-run           prints the request and sends nothing

  SECRETS='tracker=...' webhook-action send tracker`,options:{...$t,...Gt,variables:{type:"string"},status:{type:"string",
default:"passed"},repo:{type:"string"},"allowed-hosts":{type:"string"},"allowed-schemes":{type:"string"},"allowed-method\
s":{type:"string"},"dry-run":{type:"boolean",default:!1}},arguments:[1,1],async run({values:e,positionals:[t=""]},n){let{
file:r,status:s,repo:i}=e;if(!kd.includes(s))throw new K(`--status is "${s}"; write passed or failed`);let o=Nn(r),a=Ht(
e.secrets,n)??new Map,c=new Map([...ri(o),...a]),{config:u}=ni({text:o,file:r},c),f=u.notify?.webhooks.find(g=>g.name===
t);if(f===void 0)throw v_(t,u,r);let p=dn(f).filter(g=>!c.get(g));if(p.length>0)throw new T(`webhook "${t}" needs the se\
cret ${p.join(", ")}; give its value with --secrets FILE or in the variable SECRETS`);let h=Yt(i,n.env,"octo-org/example"),
l=k_(h,s),d=E_(t,h,l,{variables:e.variables,"allowed-hosts":e["allowed-hosts"],"allowed-schemes":e["allowed-schemes"],"a\
llowed-methods":e["allowed-methods"],"dry-run":String(e["dry-run"])}),{io:m,close:y}=S_(l,[...a.values()],n.log);try{let{
deliveries:g,failure:b,result:v}=await wd({inputs:d,secrets:c,allowlist:__(d),loadConfig:async()=>u,loadRecords:()=>[]},
m);return{ok:v!=="failure",json:{result:v,failure:b,deliveries:g},lines:b===null?[]:[b]}}finally{y()}}});function v_(e,{
notify:t,chains:n},r){let s=n.find(({webhooks:a})=>a.some(c=>c.name===e));if(s!==void 0)return new T(`"${e}" is a link o\
f the chain "${s.name}", which only a run can send; start the chain instead (mode: chain)`);let i=t?.webhooks.map(a=>a.name)??
[],o=Q(e,i);return new T(i.length===0?`${r} has no notify.webhooks`:`${r} has no webhook "${e}"; ${o?`did you mean ${o}?`:
`write one of ${i.join(", ")}`}`)}var Wa="6dcb09b5b57875f334f61aebed695e2e4193db5e",Or=1001;function k_(e,t){let n=`http\
s://github.com/${e}/actions/runs/${Or}`,r=`https://api.github.com/repos/${e}/actions/runs/${Or}`,s=t==="passed"?"success":
"failure",i={created_at:"2026-01-15T10:00:00Z",run_started_at:"2026-01-15T10:00:00Z",updated_at:"2026-01-15T10:02:30Z"},
o={...i,id:Or,run_attempt:1,run_number:42,name:"CI",workflow_id:1,path:".github/workflows/ci.yml",display_title:"A sampl\
e build",event:"push",status:"completed",conclusion:s,head_branch:"main",head_sha:Wa,head_commit:{id:Wa,message:"A sampl\
e build"},repository:{full_name:e,private:!1},head_repository:{full_name:e},actor:{login:"octocat"},pull_requests:[],url:r,
html_url:n,jobs_url:`${r}/jobs`},a=(c,u,f)=>({id:c,run_id:Or,run_attempt:1,name:u,status:"completed",conclusion:f,created_at:i.
created_at,started_at:i.run_started_at,completed_at:i.updated_at,url:`https://api.github.com/repos/${e}/actions/jobs/${c}`,
html_url:`${n}/job/${c}`});return{run:o,jobs:[a(1,"build","success"),a(2,"test",s)],event:{action:"completed",workflow:{
name:"CI"},workflow_run:o,repository:o.repository}}}function E_(e,t,{event:n},r){let s={...r,mode:"test",only:e};for(let[
a,c]of Object.entries(s))c!==void 0&&(process.env[`INPUT_${a.toUpperCase()}`]=c);let{environment:i,...o}=op();return{...o,
environment:{...i,repository:t,repositoryOwner:t.slice(0,t.indexOf("/")),eventName:"workflow_run",runId:Or+1,sha:Wa,ref:"\
refs/heads/main",refName:"main",actor:"octocat",event:n}}}function __(e){let t=Ou({schemes:e.allowedSchemes,methods:e.allowedMethods,
hosts:e.allowedHosts});if("allowlist"in t)return t.allowlist;throw new T(t.errors.map(n=>({message:n})))}function S_(e,t,n){
let r=di();for(let a of t)r.add(a);let s=a=>r.redact(a),i=oh({ca:null}),o=new AbortController;return process.once("SIGIN\
T",()=>o.abort()),{close:i.close,io:{api:x_(e),request:i.request,proxied:eh,log:$_(a=>n(Ae(s(a),w_))),clock:su(),random:Math.
random,randomBytes:b_,mask:a=>r.add(a),redact:s,signal:o.signal}}}function $_(e){return{info:e,notice:e,warning:t=>e(`wa\
rning: ${t}`),error:t=>e(`error: ${t}`),debug:()=>{},group(t,n){e(t);for(let r of n)e(`  ${r}`)}}}function x_({run:e,jobs:t}){
let n=Buffer.from(JSON.stringify(e));return{async request(r){if(r!=="GET /repos/{owner}/{repo}/actions/runs/{run_id}")throw new D(
`${r} is not known of a sample build`,404);return{status:200,headers:{},json:e,body:n}},async*pages(){yield{items:t,total:t.
length,more:!1}},download:()=>Promise.reject(new Error("A sample build has no files."))}}import{readFileSync as A_}from"node:fs";var Ti=an.filter(e=>!Pe.some(t=>t===e)),Sd=[...Pe,...Ti],$d=et({summary:"Verifies a webhook's signature; exits with 1, a\
nd why, if it is wrong.",usage:"verify (--signature NAME | --provider NAME) [-H HEADER]... < BODY",about:`
  --signature NAME    ${Pe.join(", ")},
                      ${Ti.join(", ")}
  --secret-file FILE  the secret, byte for byte; default: the variable SECRET
  --provider NAME     a provider of the config in place of --signature; its secret
                      is one of --secrets, else derived (RELAY_KEYS or RELAY)
  -H, --header TEXT   a header as it arrived, once for each
  --file FILE         the config; default ${Ie}
  --secrets FILE      as in the action's input secrets; default: the variable SECRETS
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git

The body is read from standard input and must be the bytes that were received.

  SECRET=... webhook-action verify --signature github \\
    -H "X-Hub-Signature-256: sha256=..." < body.json`,options:{...$t,...Gt,signature:{type:"string"},provider:{type:"str\
ing"},"secret-file":{type:"string"},header:{type:"string",short:"H",multiple:!0,default:[]},repo:{type:"string"}},arguments:[
0,0],run({values:e},t){let{signature:n,provider:r}=e;if(n===void 0==(r===void 0))throw new K("write one of --signature a\
nd --provider");let s=r===void 0?O_(n??"",e["secret-file"],t):I_(r,e,t);if(Mp(s.provider))throw new T(`provider ${s.provider.
name} signs nothing: there is no signature to verify`);let i={uri:"",query:{},headers:_p(e.header.map(N_)),body:t.readInput()},
o=T_(s,i);return{ok:o===null,json:{valid:o===null,reason:o},lines:[o===null?"valid":`not valid: ${o}`]}}});function O_(e,t,{
env:n}){let r={name:"sender",active:!0,secret_name:["the secret"]},s=Pe.find(a=>a===e),i=Ti.find(a=>a===e);if(s===void 0&&
i===void 0)throw new K(`--signature is "${e}"; write one of ${Sd.join(", ")}`);let o=t===void 0?n.SECRET:A_(t,"utf8");if(!o)
throw new K("the secret is empty; set SECRET, or write --secret-file");return{provider:{...r,...s?{signature:s}:{type:i}},
secrets:new Map([["the secret",o]])}}function I_(e,t,n){let{receive:r}=Vt(t.file,null).config,s=r?.providers.find(c=>c.name===
e);if(s===void 0)throw new T(`${t.file} has no provider ${e}`);let i=Ht(t.secrets,n),o=c=>{let u=i?.get(c);if(u!==void 0||
r?.relay===void 0)return u??"";let f=_r(Yt(t.repo,n.env),n.env);return pi(f,c,Na(s))},a=s.secret_name.map(c=>[c,o(c)]);return{
provider:s,secrets:new Map(a)}}function N_(e){let[,t,n]=/^([^\s:]+):\s*(.*?)\s*$/s.exec(e)??[];if(t!==void 0&&n!==void 0)
return[t.toLowerCase(),n];throw new K(`--header is "${e}"; write NAME: VALUE`)}function T_({provider:e,secrets:t},n){let r=Date.
now(),s=Oa(e,n,{secrets:t,now:r});if(s===null)return null;let i=R_.find(({changed:c})=>c({webhook:n,secrets:t}).some(u=>u!==
null&&Ia(e,u.webhook,{secrets:u.secrets,now:r}))),[o]=Sd.filter(c=>Ia(L_(e,c),n,{secrets:t,now:r})),a=i?.text??(o===void 0?
M_(e,n):`it is signed as ${o}`);return a===null?s:`${s}; ${a}`}var R_=[{text:"the secret has white space at its start or\
 end: without it the signature is right",changed:e=>[_d(e,t=>t.trim())]},{text:"the sender's secret ends with a newline,\
 this one does not",changed:e=>[_d(e,t=>`${t}
`)]},{text:"the body has a newline at its end that the sender did not sign",changed:e=>[Ot(e,t=>t.replace(/\r?\n$/,""))]},
{text:"the newline at the body's end is missing, which the sender signed",changed:e=>[Ot(e,t=>`${t}
`),Ot(e,t=>`${t}\r
`)]},{text:"the line ends of the body were changed",changed:e=>[Ot(e,t=>t.replaceAll(`\r
`,`
`)),Ot(e,t=>t.replace(/\r?\n/g,`\r
`))]},{text:"the JSON of the body was formatted anew: verify the bytes as they arrived",changed:e=>[Ot(e,t=>JSON.stringify(
JSON.parse(t))),Ot(e,t=>JSON.stringify(JSON.parse(t),null,2)),Ot(e,t=>Ya(JSON.parse(t)))]}];function _d(e,t){let n=[...e.
secrets].map(([r,s])=>[r,t(s)]);return{...e,secrets:new Map(n)}}function Ot({webhook:e,secrets:t},n){let r=Lr(e.body);if(r===
null)return null;try{let s=Buffer.from(n(r));return{secrets:t,webhook:{...e,body:s}}}catch{return null}}function Ya(e){return Array.
isArray(e)?`[${e.map(Ya).join(", ")}]`:typeof e!="object"||e===null?JSON.stringify(e):`{${Object.entries(e).map(([n,r])=>`${JSON.
stringify(n)}: ${Ya(r)}`).join(", ")}}`}function L_({name:e,active:t,secret_name:n},r){let s=Pe.find(o=>o===r),i=Ti.find(
o=>o===r);return{name:e,active:t,secret_name:n,...s?{signature:s}:{type:i}}}function M_(e,{headers:t}){let n=Pp(e);if(n!==
null&&t[n]!==void 0)return null;let r=Object.keys(t).filter(s=>/sig|token|auth|hmac/.test(s));return r.length>0?`given a\
re ${r.join(", ")}`:null}var Ri={key:Up,url:Bp,check:Hp,list:Vp,send:Ed,verify:$d},C_=`webhook-action COMMAND [OPTIONS]

${Object.entries(Ri).map(([e,{summary:t}])=>`  ${e.padEnd(8)}${t}`).join(`
`)}

  webhook-action COMMAND --help   the options of a command
  --json                          one JSON value on standard output
  --version                       the version

Exit codes: 0 yes, 1 no (errors in a config, a failed delivery, a wrong
signature), 2 a mistake in the command line.`;for(let e of[process.stdout,process.stderr])e.on("error",()=>{});process.exitCode=
await j_(process.argv.slice(2));async function j_(e){let[t="--help",...n]=e;if(t==="--help"||t==="-h"||t==="help")return Ja(
C_);if(t==="--version")return Ja(Ir);let r=Object.hasOwn(Ri,t)?Ri[t]:void 0;if(r===void 0)return xd(`unknown command ${t}\
; write one of ${Object.keys(Ri).join(", ")}`,2);if(n.includes("--help")||n.includes("-h"))return Ja(`webhook-action ${r.
help}`);let s=n.includes("--json");try{let i=n.filter(f=>f!=="--json"),{ok:o,json:a,lines:c,warnings:u=[]}=await r.run(i,
D_(s));for(let f of u)console.error(`warning: ${f}`);if(s)console.log(JSON.stringify(a,null,2));else for(let f of c)console.
log(f);return o?0:1}catch(i){if(i instanceof K)return xd(`${i.message}; see webhook-action ${t} --help`,2);if(!(i instanceof
T))throw i;s&&console.log(JSON.stringify({problems:i.problems},null,2));for(let o of i.problems)console.error(Pn(o));return 1}}
function D_(e){return{env:process.env,readInput:()=>P_(0),log:t=>e?console.error(t):console.log(t)}}function Ja(e){return console.
log(e),0}function xd(e,t){return console.error(`webhook-action: ${e}`),t}
