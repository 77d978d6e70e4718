#!/usr/bin/env node
var Wh=Object.create;var Da=Object.defineProperty;var Jh=Object.getOwnPropertyDescriptor;var Yh=Object.getOwnPropertyNames;var zh=Object.getPrototypeOf,Xh=Object.prototype.hasOwnProperty;var Qh=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}};var Zh=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Yh(t))!Xh.call(e,s)&&s!==n&&Da(e,s,{get:()=>t[s],
enumerable:!(r=Jh(t,s))||r.enumerable});return e};var ed=(e,t,n)=>(n=e!=null?Wh(zh(e)):{},Zh(t||!e||!e.__esModule?Da(n,"default",{value:e,enumerable:!0}):n,e));var Zc=Qh((Qc,Xr)=>{(function(e){"use strict";let t="(0?\\d+|0x[a-f0-9]+)",n={fourOctet:new RegExp(`^${t}\\.${t}\\.${t}\\\
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
apply(l,v))return g}return d},typeof Xr<"u"&&Xr.exports?Xr.exports=h:e.ipaddr=h})(Qc)});import{readFileSync as Qk}from"node:fs";var T=class extends Error{problems;hidden;constructor(t,n=0){let r=typeof t=="string"?[{message:t}]:t,s=n>0?[`and ${n} m\
ore like these`]:[];super([...r.map(Ln),...s].join(`
`)),this.problems=r,this.hidden=n}};function Ln({file:e,line:t,path:n,message:r}){let i=[t&&e?`${e}:${t}`:e,n].filter(o=>o).
join(" ");return i?`${i}: ${r}`:r}var kr="1.0.0";import{readFileSync as jb}from"node:fs";import{parseArgs as Db}from"node:util";var Er,td={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function Ei(e){return!e&&!Er?td:{lang:e?.lang??Er?.lang,message:e?.message,abortEarly:e?.abortEarly??Er?.abortEarly,abortPipeEarly:e?.
abortPipeEarly??Er?.abortPipeEarly}}var nd;function rd(e){return nd?.get(e)}var sd;function id(e){return sd?.get(e)}var od;function ad(e,t){return od?.get(e)?.get(t)}function At(e){let t=typeof e;return t==="string"?`"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||
t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function M(e,t,n,r,s){let i=s&&"input"in s?s.input:
n.value,o=s?.expected??e.expects??null,a=s?.received??At(i),c={kind:e.kind,type:e.type,input:i,expected:o,received:a,message:`\
Invalid ${t}: ${o?`Expected ${o} but r`:"R"}eceived ${a}`,requirement:e.requirement,path:s?.path,issues:s?.issues,lang:r.
lang,abortEarly:r.abortEarly,abortPipeEarly:r.abortPipeEarly},u=e.kind==="schema",f=s?.message??e.message??ad(e.reference,
c.lang)??(u?id(c.lang):null)??r.message??rd(c.lang);f!==void 0&&(c.message=typeof f=="function"?f(c):f),u&&(n.typed=!1),
n.issues?n.issues.push(c):n.issues=[c]}function cd(e,t){return e===t||Number.isNaN(e)&&Number.isNaN(t)}function ud(e,t){return Object.prototype.hasOwnProperty.
call(e,t)&&t!=="__proto__"&&t!=="prototype"&&t!=="constructor"}function Ba(e,t){let n=[...new Set(e)];return n.length>1?`(${n.join(` ${t} `)})`:n[0]??"never"}function J(e){return e["~\
standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},Ei())},e}var ld=class extends Error{constructor(e){super(e[0].message),this.name="ValiError",this.issues=e}};var iE=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}\
]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6\
}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p\
{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u");var fd=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;function De(e,t){return{kind:"validation",type:"check",reference:De,async:!1,expects:null,requirement:e,message:t,"~run"(n,r){
return n.typed&&!this.requirement(n.value)&&M(this,"input",n,r),n}}}function Si(e){return{kind:"validation",type:"finite",reference:Si,async:!1,expects:null,requirement:Number.isFinite,message:e,
"~run"(t,n){return t.typed&&!this.requirement(t.value)&&M(this,"finite",t,n),t}}}function _i(e){return{kind:"validation",type:"integer",reference:_i,async:!1,expects:null,requirement:Number.isInteger,message:e,
"~run"(t,n){return t.typed&&!this.requirement(t.value)&&M(this,"integer",t,n),t}}}function $i(e){return{kind:"validation",type:"iso_timestamp",reference:$i,async:!1,expects:null,requirement:fd,message:e,
"~run"(t,n){return t.typed&&!this.requirement.test(t.value)&&M(this,"timestamp",t,n),t}}}function Ot(e,t){return{kind:"validation",type:"max_length",reference:Ot,async:!1,expects:`<=${e}`,requirement:e,message:t,
"~run"(n,r){return n.typed&&n.value.length>this.requirement&&M(this,"length",n,r,{received:`${n.value.length}`}),n}}}function xi(e,t){return{kind:"validation",type:"max_value",reference:xi,async:!1,expects:`<=${e instanceof Date?e.toJSON():
At(e)}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!(n.value<=this.requirement)&&M(this,"value",n,r,{received:n.
value instanceof Date?n.value.toJSON():At(n.value)}),n}}}function Mn(e,t){return{kind:"validation",type:"min_length",reference:Mn,async:!1,expects:`>=${e}`,requirement:e,message:t,
"~run"(n,r){return n.typed&&n.value.length<this.requirement&&M(this,"length",n,r,{received:`${n.value.length}`}),n}}}function Kt(e,t){return{kind:"validation",type:"min_value",reference:Kt,async:!1,expects:`>=${e instanceof Date?e.toJSON():
At(e)}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!(n.value>=this.requirement)&&M(this,"value",n,r,{received:n.
value instanceof Date?n.value.toJSON():At(n.value)}),n}}}function Pn(e){return{kind:"validation",type:"non_empty",reference:Pn,async:!1,expects:"!0",message:e,"~run"(t,n){return t.
typed&&t.value.length===0&&M(this,"length",t,n,{received:"0"}),t}}}function et(e){return{kind:"validation",type:"raw_check",reference:et,async:!1,expects:null,"~run"(t,n){return e({dataset:t,
config:n,addIssue:r=>M(this,r?.label??"input",t,n,r)}),t}}}function Gt(e){return{kind:"transformation",type:"raw_transform",reference:Gt,async:!1,"~run"(t,n){let r=e({dataset:t,config:n,
addIssue:s=>M(this,s?.label??"input",t,n,s),NEVER:null});return t.issues?t.typed=!1:t.value=r,t}}}function be(e,t){return{kind:"validation",type:"regex",reference:be,async:!1,expects:`${e}`,requirement:e,message:t,"~ru\
n"(n,r){return n.typed&&!this.requirement.test(n.value)&&M(this,"format",n,r),n}}}function Cn(e){return{kind:"validation",type:"safe_integer",reference:Cn,async:!1,expects:null,requirement:Number.isSafeInteger,
message:e,"~run"(t,n){return t.typed&&!this.requirement(t.value)&&M(this,"safe integer",t,n),t}}}function Ai(){return{kind:"transformation",type:"to_upper_case",reference:Ai,async:!1,"~run"(e){return e.value=e.value.toUpperCase(),
e}}}function Ue(e){return{kind:"transformation",type:"transform",reference:Ue,async:!1,operation:e,"~run"(t){return t.value=
this.operation(t.value),t}}}function Oi(e){return{kind:"validation",type:"url",reference:Oi,async:!1,expects:null,requirement(t){try{return URL.canParse?
URL.canParse(t):(new URL(t),!0)}catch{return!1}},message:e,"~run"(t,n){return t.typed&&!this.requirement(t.value)&&M(this,
"URL",t,n),t}}}function Ii(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function D(e,t){return J({...e,fallback:t,
"~run"(n,r){let s=e["~run"](n,r);return s.issues?{typed:!0,value:Ii(this,s,r)}:s}})}function jn(e,t,n){return typeof e.default=="function"?e.default(t,n):e.default}function Y(e,t){return J({kind:"schema",type:"array",reference:Y,expects:"Array",async:!1,item:e,message:t,"~run"(n,r){let s=n.
value;if(Array.isArray(s)){n.typed=!0,n.value=[];for(let i=0;i<s.length;i++){let o=s[i],a=this.item["~run"]({value:o},r);
if(a.issues){let c={type:"array",origin:"value",input:s,key:i,value:o};for(let u of a.issues)u.path?u.path.unshift(c):u.
path=[c],n.issues?.push(u);if(n.issues||(n.issues=a.issues),r.abortEarly){n.typed=!1;break}}a.typed||(n.typed=!1),n.value.
push(a.value)}}else M(this,"type",n,r);return n}})}function xe(e){return J({kind:"schema",type:"boolean",reference:xe,expects:"boolean",async:!1,message:e,"~run"(t,n){return typeof t.
value=="boolean"?t.typed=!0:M(this,"type",t,n),t}})}function It(e,t){return J({kind:"schema",type:"custom",reference:It,
expects:"unknown",async:!1,check:e,message:t,"~run"(n,r){return this.check(n.value)?n.typed=!0:M(this,"type",n,r),n}})}function Ht(e){return J({kind:"schema",type:"lazy",reference:Ht,expects:"unknown",async:!1,getter:e,"~run"(t,n){return this.
getter(t.value)["~run"](t,n)}})}function Ni(e,t){return J({kind:"schema",type:"literal",reference:Ni,expects:At(e),async:!1,literal:e,message:t,"~run"(n,r){
return cd(n.value,this.literal)?n.typed=!0:M(this,"type",n,r),n}})}function Ti(e){return J({kind:"schema",type:"never",reference:Ti,expects:"never",async:!1,message:e,"~run"(t,n){return M(
this,"type",t,n),t}})}function Ri(e){return J({kind:"schema",type:"null",reference:Ri,expects:"null",async:!1,message:e,"~run"(t,n){return t.value===
null?t.typed=!0:M(this,"type",t,n),t}})}function B(e,t){return J({kind:"schema",type:"nullable",reference:B,expects:`(${e.
expects} | null)`,async:!1,wrapped:e,default:t,"~run"(n,r){return n.value===null&&(this.default!==void 0&&(n.value=jn(this,
n,r)),n.value===null)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function Li(e,t){return J({kind:"schema",type:"nullish",reference:Li,expects:`(${e.expects} | null | undefined)`,async:!1,
wrapped:e,default:t,"~run"(n,r){return(n.value===null||n.value===void 0)&&(this.default!==void 0&&(n.value=jn(this,n,r)),
n.value===null||n.value===void 0)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function z(e){return J({kind:"schema",type:"number",reference:z,expects:"number",async:!1,message:e,"~run"(t,n){return typeof t.
value=="number"&&!isNaN(t.value)?t.typed=!0:M(this,"type",t,n),t}})}function C(e,t){return J({kind:"schema",type:"object",
reference:C,expects:"Object",async:!1,entries:e,message:t,"~run"(n,r){let s=n.value;if(s&&typeof s=="object"){n.typed=!0,
n.value={};for(let i in this.entries){let o=this.entries[i];if(i in s||(o.type==="exact_optional"||o.type==="optional"||
o.type==="nullish")&&o.default!==void 0){let a=i in s?s[i]:jn(o),c=o["~run"]({value:a},r);if(c.issues){let u={type:"obje\
ct",origin:"value",input:s,key:i,value:a};for(let f of c.issues)f.path?f.path.unshift(u):f.path=[u],n.issues?.push(f);if(n.
issues||(n.issues=c.issues),r.abortEarly){n.typed=!1;break}}c.typed||(n.typed=!1),n.value[i]=c.value}else if(o.fallback!==
void 0)n.value[i]=Ii(o);else if(o.type!=="exact_optional"&&o.type!=="optional"&&o.type!=="nullish"&&(M(this,"key",n,r,{input:void 0,
expected:`"${i}"`,path:[{type:"object",origin:"key",input:s,key:i,value:s[i]}]}),r.abortEarly))break}}else M(this,"type",
n,r);return n}})}function k(e,t){return J({kind:"schema",type:"optional",reference:k,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,
default:t,"~run"(n,r){return n.value===void 0&&(this.default!==void 0&&(n.value=jn(this,n,r)),n.value===void 0)?(n.typed=
!0,n):this.wrapped["~run"](n,r)}})}function Dn(e,t){return J({kind:"schema",type:"picklist",reference:Dn,expects:Ba(e.map(At),"|"),async:!1,options:e,message:t,
"~run"(n,r){return this.options.includes(n.value)?n.typed=!0:M(this,"type",n,r),n}})}function Mi(e,t,n){return J({kind:"schema",type:"record",reference:Mi,expects:"Object",async:!1,key:e,value:t,message:n,
"~run"(r,s){let i=r.value;if(i&&typeof i=="object"){r.typed=!0,r.value={};for(let o in i)if(ud(i,o)){let a=i[o],c=this.key["\
~run"]({value:o},s);if(c.issues){let f={type:"object",origin:"key",input:i,key:o,value:a};for(let p of c.issues)p.path=[
f],r.issues?.push(p);if(r.issues||(r.issues=c.issues),s.abortEarly){r.typed=!1;break}}let u=this.value["~run"]({value:a},
s);if(u.issues){let f={type:"object",origin:"value",input:i,key:o,value:a};for(let p of u.issues)p.path?p.path.unshift(f):
p.path=[f],r.issues?.push(p);if(r.issues||(r.issues=u.issues),s.abortEarly){r.typed=!1;break}}(!c.typed||!u.typed)&&(r.typed=
!1),c.typed&&(r.value[c.value]=u.value)}}else M(this,"type",r,s);return r}})}function Pi(e,t){return J({kind:"schema",type:"strict_object",reference:Pi,expects:"Object",async:!1,entries:e,message:t,
"~run"(n,r){let s=n.value;if(s&&typeof s=="object"){n.typed=!0,n.value={};for(let i in this.entries){let o=this.entries[i];
if(i in s||(o.type==="exact_optional"||o.type==="optional"||o.type==="nullish")&&o.default!==void 0){let a=i in s?s[i]:jn(
o),c=o["~run"]({value:a},r);if(c.issues){let u={type:"object",origin:"value",input:s,key:i,value:a};for(let f of c.issues)
f.path?f.path.unshift(u):f.path=[u],n.issues?.push(f);if(n.issues||(n.issues=c.issues),r.abortEarly){n.typed=!1;break}}c.
typed||(n.typed=!1),n.value[i]=c.value}else if(o.fallback!==void 0)n.value[i]=Ii(o);else if(o.type!=="exact_optional"&&o.
type!=="optional"&&o.type!=="nullish"&&(M(this,"key",n,r,{input:void 0,expected:`"${i}"`,path:[{type:"object",origin:"ke\
y",input:s,key:i,value:s[i]}]}),r.abortEarly))break}if(!n.issues||!r.abortEarly){for(let i in s)if(!Object.prototype.hasOwnProperty.
call(this.entries,i)){M(this,"key",n,r,{input:i,expected:"never",path:[{type:"object",origin:"key",input:s,key:i,value:s[i]}]});
break}}}else M(this,"type",n,r);return n}})}function N(e){return J({kind:"schema",type:"string",reference:N,expects:"string",async:!1,message:e,"~run"(t,n){return typeof t.
value=="string"?t.typed=!0:M(this,"type",t,n),t}})}function Ua(e){let t;if(e)for(let n of e)if(t)for(let r of n.issues)t.push(r);else t=n.issues;return t}function Be(e,t){
return J({kind:"schema",type:"union",reference:Be,expects:Ba(e.map(n=>n.expects),"|"),async:!1,options:e,message:t,"~run"(n,r){
let s,i,o;for(let a of this.options){let c=a["~run"]({value:n.value},r);if(c.typed)if(c.issues)i?i.push(c):i=[c];else{s=
c;break}else o?o.push(c):o=[c]}if(s)return s;if(i){if(i.length===1)return i[0];M(this,"type",n,r,{issues:Ua(i)}),n.typed=
!0}else{if(o?.length===1)return o[0];M(this,"type",n,r,{issues:Ua(o)})}return n}})}function ft(){return J({kind:"schema",type:"unknown",reference:ft,expects:"unknown",async:!1,"~run"(e){return e.typed=!0,
e}})}function Fa(e,t,n){let r=e["~run"]({value:t},Ei(n));if(r.issues)throw new ld(r.issues);return r.value}function O(...e){return J({...e[0],pipe:e,"~run"(t,n){for(let r of e)if(r.kind!=="metadata"){if(t.issues&&(r.kind==="sch\
ema"||r.kind==="transformation")){t.typed=!1;break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=r["~run"](t,n))}return t}})}function Fe(e,t,n){let r=e["~run"]({value:t},Ei(n));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}function X(e,t){if(e.length>100)return null;let n=null,r=Number.POSITIVE_INFINITY;for(let s of t){if(s.length>100)continue;
let i=pd(e.toLowerCase(),s.toLowerCase()),o=Math.min(e.length,s.length);i<r&&i<=Math.max(1,Math.floor(o/3))&&(n=s,r=i)}return n}
function pd(e,t){let n=[],r=Array.from({length:t.length+1},(s,i)=>i);for(let s=1;s<=e.length;s++){let i=[s];for(let o=1;o<=
t.length;o++){let a=e[s-1]===t[o-1],c=s>1&&o>1&&e[s-1]===t[o-2]&&e[s-2]===t[o-1];i[o]=Math.min(Un(r,o)+1,Un(i,o-1)+1,Un(
r,o-1)+(a?0:1),c?Un(n,o-2)+1:Number.POSITIVE_INFINITY)}n=r,r=i}return Un(r,t.length)}function Un(e,t){return e[t]??Number.
POSITIVE_INFINITY}var qa={size:1,get:()=>qa};function*Sr(e,t){let n=[],r=0,s=t?hd(t):qa;for(let i=0;i<e.length;i++){let o=r===0?n.at(-1):void 0;
switch(e.charCodeAt(i)){case 34:{let a=dd(e,i);if(o?.counts&&yd(e,a)){let c=String(JSON.parse(e.slice(i,a)));o.key=c,s=o.
tree.get(c);let u=(o.counts.get(c)??0)+1;s!==void 0&&o.counts.set(c,u),s!==void 0&&u===2&&(yield n.map(f=>f.key))}i=a-1;
break}case 123:case 91:if(r>0||s===void 0||s.size===0)r++;else{let a=e.charCodeAt(i)===91;n.push({tree:s,counts:a?null:new Map,
key:0}),s=s.get(0)}break;case 125:case 93:r>0?r--:n.pop();break;case 44:o?.counts===null&&(o.key=Number(o.key)+1,s=o.tree.
get(o.key))}}}function hd(e){let t=new Map;for(let n of e){let r=t;for(let s of n){let i=r.get(s)??new Map;r.set(s,i),r=i}}return t}function dd(e,t){
let n=e.indexOf('"',t+1);for(;md(e,n);)n=e.indexOf('"',n+1);return n+1}function md(e,t){let n=t;for(;e.charCodeAt(n-1)===
92;)n--;return(t-n)%2===1}function yd(e,t){let n=t;for(;/\s/.test(e.charAt(n));)n++;return e.charCodeAt(n)===58}function _r(e){
try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return null}}function w(e,t){if(!(typeof e!="object"||e===null))return Object.getOwnPropertyDescriptor(e,t)?.value}function $r(e){return typeof e=="string"?e:null}function ue(e,t){let n=w(e,t);return Array.isArray(n)?n:[]}function we(e,t){
let n=w(e,t);return n==null?[]:Array.isArray(n)?n:[n]}function U(e){return typeof e=="object"&&e!==null&&!Array.isArray(
e)}function Nt(e){return Number.isInteger(e)?Number.isSafeInteger(e):Number.isFinite(e)}function Ka(e){return(e.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g)??
[]).every(n=>n.startsWith('"')||Nt(Number(n)))}var Ga="secrets.";function de(e){let t=[],n=/(?:"[^"]*"|'[^']*'|[^${}"'])*/y,r="",s=0;for(;;){let i=e.indexOf("$",s);if(r+=
e.slice(s,i<0?e.length:i),i<0)break;for(s=i;e[s]==="$";)s++;let o=s-i;if(e[s]!=="{"){r+=e.slice(i,s);continue}if(r+="$".
repeat(Math.floor(o/2)),o%2===0)continue;n.lastIndex=s+1;let a=n.exec(e)?.[0]??"",c=s+1+a.length,u=e[c]==="}",f=e.slice(
s-1,u?c+1:c);r!==""&&t.push({kind:"text",text:r}),r="",t.push(u?gd(f,a):{kind:"broken",source:f,message:vd(e.slice(s-1))}),
s=u?c+1:c}return r!==""&&t.push({kind:"text",text:r}),t}function gd(e,t){let[n="",...r]=bd(t);if(n!=="")return{kind:"exp\
ression",source:e,name:n,filters:r.map(wd)};let s=`${ve(e)} is empty; write a name, as \${build.status}`;return{kind:"br\
oken",source:e,message:s}}function bd(e){return(e.match(/(?:"[^"]*"|'[^']*'|[^|])+|(?<=\|)(?=\||$)|^(?=\|)/g)??[]).map(n=>n.
trim())}function wd(e){let[,t=e,n]=/^([^:]*?)\s*:\s*(.*)$/s.exec(e)??[];if(n===void 0)return{source:e,name:t,argument:null};
let r=/^(["'])(.*)\1$/s.exec(n)?.[2];return{source:e,name:t,argument:{text:r??n,quoted:r!==void 0}}}function vd(e){return e.
startsWith("${{")?`${ve(e)}: only workflow files have \${{ }}; here write \${name}, or $\${ for a literal \${`:`${ve(e)}\
 is not closed; write \${name}, or $\${ for a literal \${`}function Vt(e){let[t,...n]=de(e);return t?.kind==="expression"&&
n.length===0?t:null}function Tt(e){return e.startsWith(Ga)?e.slice(Ga.length):null}function ve(e){return e.length>60?`${e.
slice(0,60)}...`:e}var Ha=1e3,kd=1024*1024,Q=class extends Error{name="RenderError"};function Jt(e,t){return e.filters.reduce((n,r,s)=>{let i=Ui(
r);if(i!==null)throw new Q(`${e.source}: ${i}`);let o=Xa[r.name]?.(n,r.argument?.text??"");if(s>0&&typeof o=="string"&&o.
length>kd)throw new Q(`${e.source}: the filters make a text of more than 1 MiB; use fewer`);return o},t(e.name))}var Rt=Symbol(
"omitted");function xr(e,t){let n=Jt(e,t);return e.filters.at(-1)?.name==="omit"&&Qa(n)?Rt:n}function Ci(e,t){let n=Vt(e);
return n!==null&&xr(n,t)===Rt?null:nt(e,t)}function nt(e,t){return de(e).map(n=>n.kind==="text"?n.text:n.kind==="broken"?
n.source:qe(Jt(n,t))).join("")}function ji(e,t){return Bn(e,{key:n=>nt(n,t),leaf:n=>{let r=Vt(n);if(!r)return nt(n,t);let s=xr(
r,t);return s===void 0?"":s}})}function Bn(e,t,n=0){if(typeof e=="string")return t.leaf(e);if(typeof e!="object"||e===null)
return e;if(n===Ha)throw new Q(`the body is nested more than ${Ha} levels deep; make it flatter`);let r=o=>Bn(o,t,n+1);if(Array.
isArray(e))return e.map(r).filter(o=>o!==Rt);let s=new Map,i=Object.entries(e).flatMap(([o,a])=>{let c=r(a);if(c===Rt)return[];
let u=t.key(o),f=s.get(u);if(f!==void 0)throw new Q(`the keys ${JSON.stringify(f)} and ${JSON.stringify(o)} of the body \
become the same; give each a text of its own`);return s.set(u,o),[[u,c]]});return Object.fromEntries(i)}function Ae(e){let t=Vt(
e);return t?.filters.length===0?Tt(t.name):null}function Ar(e,t){let n=Ae(e);if(n!==null)return qe(t(`secrets.${n}`));let r=de(
e).map(s=>{if(s.kind==="text")return s.text;if(s.kind==="broken")return s.source;let i=qe(Jt(s,t));return za(s)?i:Wt(i)}).
join("");if(Va(r)>Va(e))throw new Q("a value makes a part of the URL path . or .., which leads elsewhere");return r}function Ya(e,t){
return Object.entries(e).filter(([,n])=>Ci(n,t)!==null).map(([n,r])=>{let s=de(r).map(i=>{if(i.kind==="text")return Wt(i.
text);if(i.kind==="broken")return Wt(i.source);let o=qe(Jt(i,t));return za(i)?o:Wt(o)});return`${Wt(n)}=${s.join("")}`}).
join("&")}function za({filters:e}){return e.filter(({name:t})=>t!=="omit").at(-1)?.name==="url"}function Va(e){return e.
replace(/[?#].*/s,"").split("/").filter(n=>/^(?:\.|%2e){1,2}$/i.test(n)).length}var Di={json:e=>JSON.stringify(e)??'""',
url:e=>Wt(qe(e)),xml:e=>qe(e).replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,"\uFFFD").replace(
/[&<>"']/g,t=>Wa[t]??t),slack:e=>qe(e).replace(/[&<>]/g,t=>Wa[t]??t)},Wa={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;",
"'":"&apos;"},Xa={...Di,truncate:(e,t)=>Ed(qe(e),Number(t)),default:(e,t)=>Qa(e)?t:e,omit:e=>e},Fn=Object.keys(Xa);function Ui({
name:e,argument:t}){if(!Fn.includes(e))return`there is no filter ${e}`;switch(e){case"truncate":return t?.quoted===!1&&/^[1-9]\d{0,8}$/.
test(t.text)?null:"truncate needs a number of characters from 1, as truncate: 300";case"default":return t?.quoted?null:'\
default needs a text in quotes, as default: "none"';default:return t===null?null:`${e} takes no argument`}}function Qa(e){
return e==null||e===""}function Ed(e,t){let n=[...e.slice(0,2*t+2)];return n.length>t?`${n.slice(0,t-1).join("")}\u2026`:
e}function qe(e){return typeof e=="string"?e:e==null?"":typeof e=="object"?JSON.stringify(e)??"":String(e)}function Wt(e){
return encodeURIComponent(e.replace(new RegExp("\\p{Surrogate}","gu"),"\uFFFD")).replace(/[!'()*]/g,t=>`%${t.charCodeAt(
0).toString(16).toUpperCase()}`)}function Or(e,t,n){return r=>{let[s="",...i]=r.split(".");return s==="secrets"?t.get(i.
join(".")):s==="variables"?Sd(n,i.join(".")):i.reduce(Ja,Ja(e,s))}}function Ja(e,t){return typeof e=="object"&&e!==null&&
Object.hasOwn(e,t)?Reflect.get(e,t):void 0}function Sd(e,t){let n=Ir(e,t);if(n.kind==="ambiguous")throw new Q(`\${variabl\
es.${t}} is in several functions (${n.functions.join(", ")}); write \${variables.${n.functions[0]}.${t}}, or the one of \
another`);return n.kind==="value"?n.value:void 0}function Ir(e,t){let n=ec(e,t);if(n.kind==="value")return n;let r=_d(e).
flatMap(([o,a])=>Object.hasOwn(a,t)?[{owner:o,value:Reflect.get(a,t)}]:[]),[s,...i]=r;return s?i.length===0?{kind:"value",
value:s.value}:{kind:"ambiguous",functions:r.map(({owner:o})=>o)}:{kind:"none"}}function Za(e){return U(e)?Object.entries(
e).flatMap(([t,n])=>U(n)?Object.keys(n).map(r=>Ir(e,r).kind==="value"&&!Object.hasOwn(e,r)?r:`${t}.${r}`):[t]):[]}function ec(e,t){
if(!U(e))return{kind:"none"};if(Object.hasOwn(e,t))return{kind:"value",value:Reflect.get(e,t)};for(let n=t.indexOf(".");n>
0;n=t.indexOf(".",n+1)){let r=t.slice(0,n);if(!Object.hasOwn(e,r))continue;let s=ec(Reflect.get(e,r),t.slice(n+1));if(s.
kind==="value")return s}return{kind:"none"}}function _d(e){return Object.entries(U(e)?e:{}).filter(t=>U(t[1]))}var Nr=["notify","chains","receive"],tc={accepted:["accepted_values"],active:["enabled"],actors:["actor","match.actor"],
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
tch.workflow"]};function nc(e,t){let n=Bi(e);return t.includes(n)?n:(Object.hasOwn(tc,n)?tc[n]:void 0)?.find(i=>t.includes(
i.replace(/\..*/,"")))??X(e,t)}function Bi(e){return e.toLowerCase().replaceAll("-","_")}var rc=/[^.[\]"\s]+/y,sc=/\[(0|[1-9]\d{0,8})\]/y,ic=/\[("(?:[^"\\]|\\.)*")\]/y,$d=/^(?:\$|#?\/)/,oc='write names with do\
ts between, [0] for an item of a list, ["a.b"] for a name with a dot or a space';function Lt(e){let[t]=$d.exec(e)??[];if(t!==
void 0)return{kind:"error",message:xd(e,t)};let n=[],r=0;for(;r<e.length||n.length===0;){let s=r>0&&e[r]===".",i=Ad(e,s?
r+1:r,s||r===0);if(i===null)return{kind:"error",message:`"${e}" is not a path at character ${r+1}; ${oc}`};n.push(i.key),
r=i.end}return{kind:"path",path:n}}function xd(e,t){let n=t==="$"?"JSONPath":"a JSON pointer",r=/[.[\]]/.test(e)||e===t?
`${t}...`:e;return`"${e}" is ${n}, which is not read; ${oc}, and [${JSON.stringify(r)}] for a name that begins with ${t}`}
function Ad(e,t,n){let r=t>0&&e[t-1]===".";if(n){let o=Fi(rc,e,t);if(o)return{key:o[0],end:rc.lastIndex}}if(r)return null;
let s=Fi(sc,e,t);if(s)return{key:Number(s[1]),end:sc.lastIndex};let i=Fi(ic,e,t);return i&&Od(i[1]??"",ic.lastIndex)}function Fi(e,t,n){
return e.lastIndex=n,e.exec(t)}function Od(e,t){try{return{key:String(JSON.parse(e)),end:t}}catch{return null}}var Ki="a text with ${...}, or with { } [ ] , # & * ! | > : @ or quotes in a special place, belongs in quotes",ac="is in\
dented with a tab; write spaces",Id={MULTIPLE_DOCS:"holds several documents; write one",BAD_DQ_ESCAPE:"has a backslash i\
n double quotes; write two, or use single quotes"},Nd={TAB_AS_INDENT:ac,BAD_INDENT:"is not indented as what it belongs t\
o; line them up",MISSING_CHAR:`lacks a quote, bracket, comma or space; write it, and mind that ${Ki}`,BLOCK_AS_IMPLICIT_KEY:`\
has two keys on one line; write one, and mind that ${Ki}`,MULTILINE_IMPLICIT_KEY:"has a line without a colon, or a key o\
f several lines; write key: value"},Tr="[\\u00a0\\u00ad\\u1680\\u2000-\\u200d\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000\\ufeff]",
Td=new RegExp(Tr),Rd={"\xA0":"a no-break space","\u2007":"a figure space","\u200B":"a zero width space","\u202F":"a narr\
ow no-break space","\u3000":"an ideographic space","\uFEFF":"a byte order mark"},Gi=/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g,
Ld=/^([ -]*)([^\s#"'[{|>-][^"#]*?|"[^"]*"|'[^']*'):(?=[ \t]|$)/,cc=/^\s*(?:#|$)/,Rr=100,Md=1e3;function uc(e,t,n){let r=({
pos:u})=>n.linePos(u[0]).line||1,[s]=t,i=r(s);for(let{code:u,pos:f}of t.filter(p=>r(p)===i)){let p=u==="BAD_SCALAR_START"?
e[f[0]]??"@":null;if(p!==null)return{line:i,message:`has a text that starts with ${p}; put it in quotes`};let h=Id[u];if(h!==
void 0)return{line:i,message:h}}let o=e.replace(/^\ufeff/,"").split(/\r?\n/).map(u=>u.length>Md?"":u),a=i-1,c=[a,a-1,a+1];
return qi(c,u=>Pd(o[u]??""))??qi([a],u=>Cd(o[u]??"",s.code))??jd(o,a,s)??Dd(o,a,s)??qi([a],u=>Bd(o,u,s.code))??qd(o,a)??
{line:i,message:Nd[s.code]??`is not YAML from here on; mind that ${Ki}`}}function Yt(e){let[t]=Td.exec(e)??[];if(t===void 0)
return null;let n=t.charCodeAt(0).toString(16).toUpperCase().padStart(4,"0");return`holds ${Rd[t]??"a character that can\
not be seen"} (U+${n}), which is not a space in YAML; write plain spaces`}function qi(e,t){for(let n of e){let r=t(n);if(r!==
null)return{line:n+1,message:r}}return null}function Pd(e){return new RegExp(`^[ \\t-]*(?:${Tr}|[\\w-]+(?:${Tr}+:|:${Tr}\
))`).test(e)?Yt(e):/^ *\t\s*\S/.test(e)?ac:/^ *-[A-Za-z"'][^:]*:(?:[ \t]|$)/.test(e)?"lacks a space after its -; write -\
 key: value":null}function Cd(e,t){return/^[ \t-]*(?:[\w-]+:[ \t]+)?[[{](?:[^"'$]|"[^"]*"|'[^']*')*\$\{/.test(e)?"has ${\
...} without quotes inside of { } or [ ]; put that text in quotes":/(?:[:-][ \t]+|[[{,][ \t]*)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*[^\s,:\]}#'"]/.
test(e)?"has text after a closing quote; write the missing comma, or put the whole text in one pair of quotes":/^[ \t-]*[\w-]+:[ \t]+-[ \t]/.
test(e)?"has a - on the line of its key; write it on a line of its own":t==="BLOCK_AS_IMPLICIT_KEY"&&/:[ \t].*:(?:[ \t]|$)/.
test(e.replace(Gi,""))?"has a second colon with a space or nothing after it; put the text in quotes, or write the key on\
 a line of its own":null}function jd(e,t,{code:n,message:r}){if(n!=="MISSING_CHAR"&&n!=="UNEXPECTED_TOKEN")return null;let s=r.
startsWith("Missing closing")?t-Rr:t-1;for(let i=t;i>=Math.max(0,s);i--){let o=(e[i]??"").replace(Gi,""),[,a]=/^[ \t-]*(?:[\w-]+:[ \t]+)?(?:[[{].*?[[{:,] *)?(["'])/.
exec(o)??[];if(a!==void 0)return{line:i+1,message:`opens a ${a} that is not closed; close it, or put the whole text in q\
uotes`}}return null}function Dd(e,t,{message:n}){let r=n.startsWith("Flow ");if(!r&&!/(?:^|[:-])[ \t]*[[{]/.test(e[t]??""))
return null;let s="";for(let i=t;i>=Math.max(0,t-Rr);i--){s=Ud((e[i]??"").replace(Gi,"")+s);let[o=""]=s;if(o==="["||o===
"{")return{line:i+1,message:`opens a ${o} that is not closed by its own bracket; close it`};if(r)continue;let a=`has tex\
t after its closing ${o}; take that out, or put the whole text in quotes`;return o===""?null:{line:i+1,message:a}}return null}
function Ud(e){let t=[];for(let[n]of e.matchAll(/[[\]{}]/g)){let r=`${t.at(-1)}${n}`;r==="[]"||r==="{}"?t.pop():t.push(n)}
return t.join("")}function Bd(e,t,n){let r=e[t]??"";return cc.test(r)||/:(?:[ \t]|$)/.test(r)?null:/^[ \t-]*[A-Za-z_][\w-]*:(?!\/\/)/.
test(r)?"lacks a space after its colon; write key: value":n!=="MULTILINE_IMPLICIT_KEY"&&n!=="MISSING_CHAR"?null:/:[ \t]+[|>][-+\d]*[ \t]*$/.
test(e[t-1]??"")?"belongs to the | or > above it; write it deeper":"has no colon; write key: value"}function Fd(e,t){let[
,n="",r]=Ld.exec(e)??[],s=/^ *-(?=[ \t]|$)/.exec(e)?.[0].length;return{index:t,dash:s===void 0?null:s-1,key:r===void 0?null:
n.length,isPart:r!==void 0&&Nr.includes(r),opens:/(?:^|[ :-])[:-](?:[ \t]+[#&].*)?[ \t]*$|\w:[ \t]*$/.test(e)}}function qd(e,t){
let n=Math.max(0,t-Rr),r=e.slice(n,t+Rr).flatMap((i,o)=>cc.test(i)?[]:[Fd(i,n+o)]),s=r.findIndex(({index:i})=>i>=t);for(let i of[
s,s+1,s-1]){let o=r[i],a=o&&(o.dash===null?"key":"dash"),c=a?o[a]:null;if(!o||!a||c===null)continue;let u=Kd(r,i,a,c);if(u===
null)continue;let f=c===1?"space":"spaces",p=a==="key"?"key":"-";return{line:o.index+1,message:`is indented by ${c} ${f}\
; write ${u.column}, to line up with the ${p} on line ${u.line}`}}return null}function Kd(e,t,n,r){let s=e[t-1],i=e[t+1];
if(s===void 0)return null;let o=s.dash??s.key??0;if(s.opens&&r>=o)return null;if(n==="key"&&s.key!==null&&s.key!==r&&i?.
key===s.key&&i.dash===null)return{column:s.key,line:s.index+1};let a=[],c=Number.POSITIVE_INFINITY;for(let p of e.slice(
0,t).reverse()){let h=p[n];if(h===r&&h<c)return null;h!==null&&h<c&&a.push({column:h,line:p.index+1}),c=Math.min(c,p.dash??
p.key??c)}let u=p=>Math.abs(p.column-r),f=Math.min(...a.map(u));return e[t]?.isPart?a.at(-1)??null:a.find(p=>u(p)===f)??
null}function F(e,{misplaced:t={},missing:n={}}={}){let r=Object.keys(e),s=C(e,({expected:o})=>{let a=o?.slice(1,-1)??"";return`\
is missing; write ${lc(n,a)??`${a}: ...`}`}),i=Ti(o=>{let{input:a}=o;return(typeof a=="string"?fc(a):null)??ee("must be \
a mapping of keys to values")(o)});return Ht(o=>{if(o===void 0)return Pi(e);if(!U(o))return i;let a=Object.keys(o).filter(
c=>!r.includes(c));return a.length===0?s:O(s,et(({addIssue:c})=>{for(let u of a){let f=lc(t,u)??Hd(u,r);c({message:f,path:[
pc(o,u)]})}}))})}function zt(e,t,n){return O(It(U,ee(n)),Gt(({dataset:r,addIssue:s})=>{let i=r.value,o=Object.entries(i).
map(([a,c])=>{let u=pc(i,a),f=Fe(e,c);for(let h of f.issues??[])s({message:h.message,path:[u,...h.path??[]]});let p=t(a);
return p!==null&&s({message:p,path:[u]}),[a,f.output]});return Object.fromEntries(o)}))}function Xt(e,t,n){return Ht(r=>r===
void 0?Be([t,n]):e(r)?t:n)}function ee(e){return({input:t})=>{if(t==null)return`${e}; it is empty`;if(Array.isArray(t))return`${e}\
, not a list`;let[n=null]=U(t)?Object.keys(t).flatMap(Gd):[];return n!==null?n:`${e}, not a ${U(t)?"mapping":typeof t}`}}
function Gd(e){let t=e.startsWith("-")?Yt(e):null;return t===null?[]:[t]}function Hd(e,t){if(e==="<<")return"is not read\
: merge keys are not part of YAML 1.2; write the keys out";let n=Yt(e)??fc(e);if(n!==null)return n;let r=nc(e,t);return r?
`unknown key; did you mean ${r}?`:`unknown key; write one of ${t.join(", ")}`}function fc(e){return/^[A-Za-z_]+:(?!\/\/)/.
test(e)?"lacks a space after its colon; write key: value":null}function lc(e,t){return Object.hasOwn(e,t)?e[t]:void 0}function pc(e,t){
return{type:"unknown",origin:"value",input:e,key:t,value:Reflect.get(e,t)}}function hc(e){if(e.length===0)return{error:"no status code is given; write one, for example 2xx"};let t=[];for(let n of e){
let r=Vd(String(n).trim());if(!r)return{error:`${JSON.stringify(n)} is not a status code; write a code from 100 to 599 (\
302), a class (2xx) or a range (200-206)`};t.push(r)}return t}function Vd(e){let t=/^([1-5])xx$/i.exec(e);if(t){let i=Number(
t[1])*100;return{from:i,to:i+99}}let n=/^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(e);if(!n)return null;let r=Number(n[1]),
s=Number(n[2]??n[1]);return r<=s?{from:r,to:s}:null}function dc(e){return e.map(({from:t,to:n})=>t===n?String(t):t%100===
0&&n===t+99?`${t/100}xx`:`${t}-${n}`).join(", ")}function mc(e,t){return e.some(({from:n,to:r})=>t>=n&&t<=r)}function Lr(e,t){let n=e.length>0&&e.every(r=>r.startsWith("!"));for(let r of e){let s=r.startsWith("!"),i=wc(s?r.slice(
1):r);if(typeof i=="string")throw new Error(i);Xd(i,t)&&(n=!s)}return n}function Mr(e){if(e.length>1e3)return"the patter\
n is longer than 1000 characters";let t=wc(e.startsWith("!")?e.slice(1):e);return typeof t=="string"?`${JSON.stringify(e)}\
 is not a pattern: ${t}`:null}function wc(e){let t=[...e],n=[];if(t.length===0)return"it is empty; write ** to match eve\
rything";let r=e.endsWith("[bot]")?t.length-5:-1,s=0;for(;s<t.length;){let i=t[s]??"";if(i==="*"){let u=s;for(;t[u]==="*";)
u++;let f=s===0||t[s-1]==="/";u-s>1&&f&&t[u]==="/"&&n.push({accepts:Jd,repeats:!1,skips:[1,3]});let h=u-s>1?Wd:Yd;if(n.push(
{accepts:h,repeats:!0,skips:[1]}),s=u,t[s]==="?"||t[s]==="+")return gc(t[s]);continue}if(i==="?"||i==="+")return gc(i);let o=yc(
i),a=s+1;if(i==="\\"){let u=t[a++];if(u===void 0)return"nothing follows the last \\";o=yc(u)}else if(i==="["&&s!==r){let u=t.
indexOf("]",s);if(u<0)return"[ has no ]; write \\[ for the character itself";let f=zd(t.slice(s+1,u));if(!f)return`${t.slice(
s,u+1).join("")} may hold letters, digits and ranges as a-z, A-Z and 0-9 only`;o=p=>f.has(p),a=u+1}let c=t[a];(c==="?"||
c==="+")&&a++,n.push({accepts:o,repeats:c==="+",skips:c==="?"?[1]:[]}),s=a}return n}var Wd=()=>!0,Jd=()=>!1,Yd=e=>e!=="/";
function yc(e){return t=>t===e}function gc(e){return`${e} must follow a character or [...]; write \\${e} for the charact\
er itself`}function zd(e){let t=e.join("");if(!/^(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[A-Za-z0-9])+$/.test(t))return null;let n=new Set;
for(let[r]of t.matchAll(/.-.|./g)){let s=r.charCodeAt(0),i=r.charCodeAt(r.length-1);if(s>i)return null;for(let o=s;o<=i;o++)
n.add(String.fromCharCode(o))}return n}function Xd(e,t){let n=new Uint8Array(e.length+1);n[0]=1;for(let r of t){let s=new Uint8Array(
e.length+1);bc(e,n);for(let[i,o]of e.entries())n[i]===0||!o.accepts(r)||(s[i+1]=1,o.repeats&&(s[i]=1));n=s}return bc(e,n),
n[e.length]===1}function bc(e,t){for(let[n,r]of e.entries())if(t[n]!==0)for(let s of r.skips)t[n+s]=1}var Hi=Array.from({length:60},(e,t)=>String(t).padStart(2,"0"));function pt(e){if(e===null)return null;let t=e.endsWith(
"Z")||/(?:Z|[+-]\d\d:?\d\d)$/i.test(e)?e:`${e}Z`,n=Date.parse(t);return n>0?n:null}function vc(){let e=Number.NaN,t="";return n=>{if(n===null)return;let r=Math.floor(n/1e3),s=r%86400;r-s!==e&&(e=r-s,t=new Date(
n).toISOString().slice(0,11));let i=Hi[Math.floor(s/3600)],o=Hi[Math.floor(s/60)%60];return`${t}${i}:${o}:${Hi[s%60]}+00\
:00`}}var Qd=2**31-1,Zd=/^(\d{1,15}(?:\.\d{1,15})?)([smhd]?)$/,em={"":1e3,s:1e3,m:6e4,h:36e5,d:864e5};function Pr(e){let t=Zd.
exec(String(e)),n=em[t?.[2]??""];if(!t||n===void 0)return null;let r=Math.round(Number(t[1])*n);return r>=1&&r<=Qd?r:null}var kc=60,tm=["yes","on","true","y","1"],nm=["no","off","false","n","0"];function re(e){return t=>typeof t.input=="objec\
t"?ee(e)(t):`${e}, not ${Dr(t.received)}`}var rt=N(ee("must be a text in quotes")),Qt=O(N(re("must be a text")),Pn("is e\
mpty; write a text, or leave the key out"),De($c,"holds ${...}, which means nothing here; write it out")),Mt=O(Qt,Ot(100,
"is longer than 100 characters; write a shorter one"),De(e=>!/[\p{Cc}\p{Zl}\p{Zp}]/u.test(e)&&e.trim()===e,"must be one \
line without spaces around it; write it so")),Zt=O(Qt,et(({dataset:e,addIssue:t})=>{let n=e.typed?Lt(e.value):null;n?.kind===
"error"&&t({message:n.message})})),Ke=xe(e=>{let t=String(e.input).toLowerCase(),n=tm.includes(t)?"true":nm.includes(t)?
"false":null,r=re("must be true or false")(e);return n===null?r:`${r}; write ${n} without quotes`});function me(e){return Dn(
e,t=>{let n=e.join(", ");if(typeof t.input!="string")return re(`must be one of ${n}`)(t);let r=X(t.input,e);return`${Dr(
t.received)} is not known here; write ${r??`one of ${n}`}`})}var Sc=e=>Be([N(),z()],re(e)),en=O(Sc("must be a time such \
as 30s"),Gt(({dataset:e,addIssue:t,NEVER:n})=>{let r=Pr(e.value);return r!==null?r:(t({message:`${Dr(JSON.stringify(e.value))}\
 is not a time above 0 and up to 24 days; write 30s, 10m, 1h, 7d or a number of seconds`}),n)})),rm=O(Sc("must be a code\
 such as 302, 2xx or 200-206"),Gt(({dataset:e,addIssue:t,NEVER:n})=>{let r=hc([e.value]);return"error"in r?(t({message:r.
error}),n):r})),_c=O(st(rm,"must be codes such as 302, 2xx or 200-206"),Ue(e=>e.flat())),sm=O(N(e=>typeof e.input=="numb\
er"?`is the number ${e.input} to YAML; put the pattern in quotes, as "1.10"`:re('must be a pattern in quotes, as "releas\
e/**"')(e)),De($c,"holds ${...}, which means nothing here; write it out"),et(({dataset:e,addIssue:t})=>{let n=e.typed?Mr(
e.value):null;n!==null&&t({message:n})})),Ge=st(sm,"must be a pattern or a list of patterns"),jr=Be([N(),z(),xe()],re("m\
ust be a text, a number, true or false"));function $c(e){return!e.includes("${")}function Dr(e){return e.length>kc?`${e.
slice(0,kc)}...`:e}function st(e,t){let n=O(Y(e,ee(t)),Mn(1,`${t}; the list is empty`)),r=O(e,Ue(s=>[s]));return Xt(Array.
isArray,n,r)}var Ec=[];function Ur(e,t){let n=st(e,t),r=O(It(()=>!0),Ue(()=>[]));return k(Ht(s=>s===Ec?r:n),Ec)}var xc=/^[\w!#$%&'*+.^`|~-]+$/,
Ac="is not a header name; write letters, digits and -",Cr=O(Qt,be(xc,Ac)),Oe=["jobserv","github","standard-webhooks","sl\
ack","stripe"],Vi=O(N(re("must be a text")),be(/^[\x20-\x7e]*$/,"must be plain ASCII on one line; write it so"),De(e=>!e.
includes("${"),"holds ${...}, which means nothing here; write it out"));function Oc(e,t){let n=e.map(r=>`\${${r}}`).join(
", ");return O(N(re("must be a text")),et(({dataset:r,addIssue:s})=>{if(!r.typed)return;let o=[...r.value.matchAll(/\$\{([^}]*)\}?/g)].
find(([,a=""])=>!e.includes(a));o!==void 0?s({message:`holds ${Dr(o[0])}, which isn't known here; write ${n}`}):r.value.
includes(`\${${t}}`)||s({message:`does not hold \${${t}}; write it where it belongs`})}))}var im=Oc(["id","timestamp","b\
ody"],"body"),om=O(Oc(["id","timestamp","signature"],"signature"),be(/^[\x20-\x7e]*$/,"must be plain ASCII on one line; \
write it so")),Wi=F({algorithm:k(me(["sha1","sha256","sha384","sha512"]),"sha256"),header:Cr,prefix:k(Vi,""),encoding:k(
me(["hex","base64"]),"hex"),signed:k(im),value:k(om),timestamp_header:k(Cr)},{missing:{header:"header: X-Signature"}}),Ji=Xt(
e=>typeof e!="object",me(Oe),Wi);function Br(e){return zt(e,t=>xc.test(t)&&t!=="__proto__"?null:Ac,"must be a mapping of\
 header names to values")}var am="is not a name of a query parameter; write one";function Ic(e){return zt(e,t=>t===""||t===
"__proto__"?am:null,"must be a mapping of query parameters to values")}var Nc=O(N(re("must be a name of the secrets inpu\
t")),be(/^[A-Za-z0-9_-]+$/,"is not a name; write the name that the secrets input gives it (letters, digits, _ and -), no\
t ${...} and not the secret")),qn=Ur(Nc,"must be a name of the secrets input, or a list of them"),Fr=Nc;var cm=O(N(re("must be the file name of a workflow")),be(/^[\w.-]+\.ya?ml$/,"is not the file name of a workflow; write o\
ne of .github/workflows, as inbound.yml")),um=O(N(re("must be the URL of the relay")),De(pm,"is not the URL of a relay; \
write https://HOST without a path")),lm=["authorization","proxy-authorization","cookie","x-api-key"],fm=/token|secret|password|credential|api-?key/i,
Tc={secret_name:Fr,workflow:k(cm)},Rc=F(Tc,{missing:{secret_name:"secret_name: with the name of the secret RELAY"}}),Lc=F(
{url:um,...Tc},{missing:{url:"url: https://HOST of the relay",secret_name:"secret_name: with the name of the secret RELA\
Y"}});function Mc(e){return lm.includes(e.toLowerCase())||fm.test(e)}function pm(e){if(!URL.canParse(e))return!1;let{protocol:t,origin:n}=new URL(e);return/^https?:$/.test(t)&&e.replace(/\/$/,
"")===n}var hm=["github","gitlab","bitbucket","docker-hub","harbor","quay","acr","registry"],tn=["github","gitlab","bitbucket","\
harbor"],dm=["string","integer","array","boolean"],Pc=F({headers:k(Br(Ge)),query:k(zt(Ge,()=>null,"must be a mapping of \
names to patterns")),body:k(zt(Ge,vm,"must be a mapping of paths to patterns"))}),mm=Xt(e=>typeof e!="object",me(["none",
...Oe]),Xt(e=>typeof e=="object"&&e!==null&&"type"in e,F({type:me(["token"]),header:Cr,prefix:k(Vi)}),Wi)),ym=F({name:Mt,
type:k(me(hm)),active:k(Ke,!0),match:k(Pc),signature:k(mm),tolerance:k(en),secret_name:qn}),gm=Be([N(),z(),xe(),Ri()],re(
"must be a text, a number, true, false or null")),bm=F({name:Mt,path:k(Zt),type:k(me(dm),"string"),required:k(Ke,!1),default_value:k(
ft())}),wm=F({name:Mt,provider:Qt,uri:k(Qt),active:k(Ke,!0),match:k(Pc),conditions:k(Y(F({path:Zt,accepted_values:st(gm,
"must be a list of values")}),ee("must be a list of {path, accepted_values}")),[]),variables:k(Y(bm,ee("must be a list o\
f variables, each with a name")),[])}),Cc=F({relay:k(Rc),providers:k(Y(ym,ee("must be a list of providers, each with a n\
ame")),[]),functions:k(Y(wm,ee("must be a list of functions, each with a name")),[])});function vm(e){let t=Lt(e);return t.
kind==="error"?t.message:null}function jc(){return{now:()=>Date.now(),sleep:(e,t)=>new Promise(n=>{if(t?.aborted)return n();let r=()=>{clearTimeout(s),
t?.removeEventListener("abort",r),n()},s=setTimeout(r,Math.min(e,2147483647));t?.addEventListener("abort",r,{once:!0})})}}
var BE=45*6e4;var Dc=1e4,Qi=[1,2,4],Yi="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)",zi="(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",Xi=String.
raw`\d\d:\d\d:\d\d`,km=new RegExp([String.raw`^${Yi}, \d\d ${zi} \d{4} ${Xi} GMT$`,String.raw`^${Yi}[a-z]{3,6}, \d\d-${zi}-\d\d ${Xi} GMT$`,
String.raw`^${Yi} ${zi} [ \d]\d ${Xi} \d{4}$`].join("|"));function Zi(e,t){let n=e?.trim()??"";if(/^\d+$/.test(n))return Math.
min(Number(n)*1e3,2147483647);if(!km.test(n))return null;let r=Date.parse(n.endsWith("GMT")?n:`${n} GMT`);return Number.
isNaN(r)?null:Math.min(Math.max(r-t,0),2147483647)}function Kr(e,t){if(e.length<=t)return e;let n="",r=0;for(let s of e){if(r+=1,r>t)return`${n}\u2026`;r<t&&(n+=s)}return e}var Em=/^[ -~]*$/,Sm=/\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g,_m=/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
function ke(e,t=300){if(Em.test(e)){let r=!e.includes("::")&&!e.includes("##");return Kr(r?e:Uc(e,""),t)}let n=e.replace(
Sm," ").replace(_m,"\uFFFD");return Kr(Uc(n,$m),t)}var $m=String.raw`[\p{Cf}\p{Mn}\p{DI}]*`;function Uc(e,t){return e.replace(
new RegExp(`:(?=${t}:)`,"gu"),": ").replace(new RegExp(`#(?=${t}#${t}\\[)`,"gu"),"# ")}var H=class extends Error{status;code;isMissingRoute;constructor(t,n,r={}){super(t),this.name="ApiError",this.status=n,this.
code=r.code??null,this.isMissingRoute=r.isMissingRoute??!1}};function Ie(e){let[t="",...n]=e.split("/");return{owner:t,repo:n.join("/")}}var Bc=["success","neutral"],xm=["queued","waiting","requested","pending"],Am=["skipped","stale"],Om=[...Bc,"failure","t\
imed_out","startup_failure"],Im=["cancelled","timed_out","startup_failure"];function le(e,t){return t===null?xm.includes(
e)?"QUEUED":"RUNNING":Bc.includes(t)?"PASSED":Am.includes(t)?"SKIPPED":"FAILED"}function eo(e){return e!==null&&Om.includes(
e)}function Ne(e){return e==="PASSED"||e==="FAILED"||e==="SKIPPED"}function nn(e){return e==="FAILED"||e==="RUNNING_WITH\
_FAILURES"}function Fc(e){if(e.length===0)return null;let t=new Set(e),n=t.has("QUEUED")||t.has("RUNNING");return t.has(
"FAILED")?n?"RUNNING_WITH_FAILURES":"FAILED":t.size===1&&t.has("QUEUED")?"QUEUED":n?"RUNNING":t.has("PASSED")?"PASSED":"\
SKIPPED"}function qc(e,t){return e==="PASSED"||e==="SKIPPED"?"success":e!=="FAILED"||t.length>0&&t.every(r=>Im.includes(
r))?"error":"failure"}var Kc=["repository","repository_owner","workflow","run_id","run_number","run_attempt","sha","ref",
"ref_name","event_name","actor","server_url","api_url"];function to(e,t){let n=e.id===t.runId&&e.attempt===t.runAttempt,
r=e.headBranch??"",i=e.event==="release"||e.refKind==="tag"?"tags":"heads",o={repository:t.repository,repository_owner:t.
repository.split("/")[0]??"",server_url:t.serverUrl,api_url:t.apiUrl,run_id:String(e.id),run_attempt:String(e.attempt)};
return n?{...o,workflow:t.workflow,run_number:String(t.runNumber||""),sha:t.sha,ref:t.ref,ref_name:t.refName,event_name:t.
eventName,actor:t.actor}:{...o,workflow:e.workflow??"",run_number:String(e.number??""),sha:e.headSha??"",ref:r&&`refs/${i}\
/${r}`,ref_name:r,event_name:e.event,actor:e.actor??""}}function Gc({status:e,dockerHub:t,noResult:n}){if(n==="cancelled"||
n==="stale")return{github:"error",gitlab:"canceled",bitbucket:"STOPPED",azure_devops:"error",docker_hub:"error"};switch(e){case"\
PASSED":case"SKIPPED":return{github:"success",gitlab:"success",bitbucket:"SUCCESSFUL",azure_devops:"succeeded",docker_hub:t};case"\
FAILED":return{github:"failure",gitlab:"failed",bitbucket:"FAILED",azure_devops:"failed",docker_hub:t};case"QUEUED":case"\
RUNNING":case"RUNNING_WITH_FAILURES":return{github:"pending",gitlab:"pending",bitbucket:"INPROGRESS",azure_devops:"pendi\
ng",docker_hub:t}}}var rn=D(B(N()),null),Nm=D(B(z()),null),Hc=O(z(),Cn()),no=D(B(O(N(),Oi())),null),sn=D(B(O(N(),Ue(e=>e||null))),null),Tm=C(
{number:z(),base:D(C({repo:C({url:N()})}),{repo:{url:""}})}),Rm=C({id:Hc,run_attempt:Li(Hc),run_number:Nm,name:sn,workflow_id:D(
B(O(Be([z(),N()]),Ue(String))),null),path:sn,display_title:sn,event:D(N(),""),status:D(N(),""),conclusion:sn,head_branch:sn,
head_sha:sn,head_commit:D(B(C({message:N()})),null),repository:D(C({full_name:rn,private:D(xe(),!1)}),{full_name:null,private:!1}),
head_repository:k(D(B(C({full_name:N()})),null)),actor:D(B(C({login:N()})),null),pull_requests:D(Y(ft()),[]),url:no,html_url:no,
jobs_url:no,created_at:rn,run_started_at:rn,started_at:rn,updated_at:rn,completed_at:rn});function Hr(e){let{output:t,success:n}=Fe(
Rm,Bm(e));if(!n)return null;let r=t.repository.full_name,s=Mm(t.path);return{id:t.id,attempt:t.run_attempt||1,number:t.run_number,
workflow:t.name??t.path,workflowId:t.workflow_id,workflowPath:t.path?.replace(/(\.ya?ml)@.*$/,"$1")??null,title:t.display_title,
subject:t.head_commit?.message.split(`
`)[0]?.trim()||null,event:t.event,status:t.status,conclusion:t.conclusion,headBranch:t.head_branch??s?.name??null,refKind:Lm.
test(t.event)?"branch":s?.kind??null,headSha:t.head_sha,headRepository:t.head_repository===void 0&&!t.event.startsWith("\
pull_request")?r:t.head_repository?.full_name??null,isPrivate:t.repository.private,actor:t.actor?.login||null,pullRequest:Pm(
t.pull_requests,r),url:t.url,pageUrl:t.html_url,jobsUrl:t.jobs_url,created:pt(t.created_at),started:pt(t.run_started_at??
t.started_at),updated:pt(t.updated_at??t.completed_at)}}var Lm=/^(pull_request|merge_group$|schedule$)/;function Mm(e){let[
,t,n]=/^[^/@]+\.ya?ml@refs\/(heads|tags)\/(.+)$/.exec(e??"")??[];return n===void 0?null:{kind:t==="tags"?"tag":"branch",
name:n}}async function ro(e,t,n,r){let s={...Ie(t),run_id:n},i=`/repos/${t}/actions/runs/${n}`,o=Vc(await e.request("GET\
 /repos/{owner}/{repo}/actions/runs/{run_id}",s),i,{id:n});return r===null||o.attempt===r?o:so(e,t,n,r)}async function so(e,t,n,r){
return Vc(await e.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",{...Ie(t),run_id:n,
attempt_number:r}),`/repos/${t}/actions/runs/${n}/attempts/${r}`,{id:n,attempt:r})}function Vc({status:e,json:t},n,r){let s=Hr(
t),{id:i,attempt:o=s?.attempt}=r;if(s?.id===i&&s?.attempt===o)return s;let a=s?`with run ${s.id}, attempt ${s.attempt}`:
"without a workflow run";throw new H(`GET ${n} was answered ${e} ${a}; GITHUB_API_URL must be the API's own URL`,e)}function Pm(e,t){
for(let n of e){let{output:r,success:s}=Fe(Tm,n);if(!s)continue;let{url:i}=r.base.repo;if(!i||!t||i.endsWith(`/repos/${t}`))
return{number:r.number,title:null}}return null}var Gr=D(B(N()),null),Cm=C({full_name:N()}),jm=D(C({pull_request:D(B(C({number:z(),
title:Gr,head:D(C({ref:Gr,sha:Gr,repo:D(B(Cm),null)}),{ref:null,sha:null,repo:null})})),null),head_commit:D(B(C({message:N()})),
null),repository:D(C({private:xe()}),{private:!1})}),{pull_request:null,head_commit:null,repository:{private:!1}});function Vr(e){
let t=Fe(C({workflow_run:ft(),workflow:D(B(C({name:Gr})),null)}),e);if(!t.success)return null;let n=Hr(t.output.workflow_run),
r=t.output.workflow?.name;return n&&{...n,workflow:r||n.workflow}}function ht(e){let t=Fa(jm,e.event),n=t.pull_request,r=t.
head_commit?.message.split(`
`)[0]?.trim()||null;return{id:e.runId,attempt:e.runAttempt,number:e.runNumber||null,workflow:e.workflow||null,workflowId:null,
workflowPath:Dm(e),title:n?.title??r,subject:r,event:e.eventName,status:"in_progress",conclusion:null,headBranch:e.headRef||
n?.head.ref||e.refName||null,refKind:e.ref.startsWith("refs/tags/")?"tag":n||e.headRef||e.ref.startsWith("refs/heads/")?
"branch":null,headSha:n?.head.sha||e.sha||null,headRepository:n?n.head.repo?.full_name??null:e.repository,isPrivate:t.repository.
private,actor:e.actor||null,pullRequest:n&&{number:n.number,title:n.title},url:null,pageUrl:null,jobsUrl:null,created:null,
started:null,updated:null}}function Dm({repository:e,workflowRef:t}){let[n=""]=t.split("@");return n.startsWith(`${e}/`)?
n.slice(e.length+1):null}function Wr(e,t){let n=e.headRepository,r=e.headBranch??"";return{branch:r,tag:r,notBranch:e.refKind===
"tag"?`${r} is a tag`:null,notTag:e.refKind==="branch"?`${r} is a branch`:null,refUncertain:e.refKind===null&&r!=="",workflow:e.
workflow??"",event:e.event,actor:e.actor??"",repository:n??"",fork:n?.toLowerCase()!==t.toLowerCase()}}var Um=["success",
"failure","cancelled","skipped"];function Bm(e){let t=u=>w(e,u);if(t("index_in_repo")===void 0)return e;let n=t("status"),
r=Um.some(u=>u===n),s=qm(t("event_payload")),i=w(s,"pull_request"),o=w(i,"head"),a=w(s,"ref"),c=t("workflow_id");return{
id:t("id"),run_number:t("index_in_repo"),workflow_id:c,path:typeof a=="string"?`${c}@${a}`:null,display_title:t("title"),
event:t("trigger_event")||t("event"),status:r?"completed":Fm(n),conclusion:r?n:null,head_branch:i===void 0?t("prettyref"):
w(o,"ref"),head_repository:i===void 0?void 0:w(o,"repo"),head_sha:t("commit_sha"),repository:t("repository"),actor:t("tr\
igger_user"),pull_requests:i===void 0?[]:[i],html_url:t("html_url"),created_at:t("created"),started_at:t("started"),updated_at:t(
r?"stopped":"updated")}}function Fm(e){return e==="running"?"in_progress":e==="blocked"?"waiting":e}function qm(e){try{return typeof e==
"string"?JSON.parse(e):void 0}catch{return}}function Km(e){return e==="requested"?"queued":e==="in_progress"?"started":"completed"}function Wc(e,{status:t,noResult:n},r){
if(e==="queued")return["build_queued"];if(e==="started")return["build_started"];if(n==="action_required"||n==="incomplet\
e")return[];if(n==="cancelled")return["build_completed","build_cancelled"];let s=["build_completed"];return t==="SKIPPED"||
(t==="PASSED"&&s.push("build_passed"),nn(t)&&s.push("build_failed"),r?.changed&&s.push("build_status_changed"),r?.fixed&&
s.push("build_fixed")),s}function io(e){switch(e){case"cancelled":return"it was cancelled";case"stale":return"it is stal\
e";case"action_required":return"its run waits for approval (action_required)";case"incomplete":return"its run is complet\
ed, but not all of its jobs are; it is reported again when its last job ends";case null:return null}}async function Jc({
status:e,noResult:t},n,r){let s=Gm(e,t,n);return s!==null?{changed:!1,fixed:!1,reason:s}:Hm(e,await r(),n)}function Gm(e,t,{
conclusion:n}){let r=io(t);return r!==null?`the build is ${e}: ${r}`:n==="cancelled"?"its run was cancelled":e==="SKIPPE\
D"?"the build is SKIPPED":Ne(e)||nn(e)?null:`the build is ${e}, not done`}function Hm(e,t,n){if(t===null)return{changed:!0,
fixed:!1,reason:`${e}, and no build before it`};let r=le(t.status,t.conclusion),s=nn(e)?"FAILED":e,i=t.id===n.id?`in att\
empt ${t.attempt}`:`in run ${t.number??t.id}`,o=r!==s;return{changed:o,fixed:o&&s==="PASSED",reason:`${e}, ${o?"after":"\
as"} ${r} ${i}`}}var Vm=10,Wm=20;async function Yc(e,t,n){return await Jm(e,t,n)??await Ym(e,t,n)}async function Jm(e,t,{
id:n,attempt:r}){let s=Math.max(1,r-Wm);try{for(let i=r-1;i>=s;i--){let o=await so(e,t,n,i);if(eo(o.conclusion))return o}}catch(i){
if(!(i instanceof H&&i.status===404))throw i}return null}async function Ym(e,t,n){let r=Ie(t),{workflowId:s,refKind:i,headBranch:o}=n,
a={keys:["workflow_runs"],most:Vm},c=o??"",u={branch:c,status:"completed"},p={branch:c,...s!==null&&{workflow_id:s},...i!==
null&&{ref:`refs/${i==="tag"?"tags":"heads"}/${c}`}},h="GET /repos/{owner}/{repo}/actions/runs",l=s===null?[e.pages(h,{...r,
...u},a)]:[e.pages("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",{...r,...u,workflow_id:s},a),e.pages(
h,{...r,...p},a)];for(let m of l)try{return await zm(n,m)}catch(d){if(!(d instanceof H&&d.isMissingRoute))throw d}return null}
async function zm(e,t){for await(let{items:n}of t){let r=n.map(Hr).filter(s=>s!==null).filter(s=>Xm(s,e)).sort((s,i)=>Jr(
i)-Jr(s));if(r[0])return r[0]}return null}function Xm(e,t){return e.id!==t.id&&eo(e.conclusion)&&Jr(e)<Jr(t)&&e.headBranch===
t.headBranch&&e.headRepository===t.headRepository&&(t.workflowId===null?e.workflow===t.workflow:e.workflowId===null||e.workflowId===
t.workflowId)}function Jr(e){return e.number??e.id}function zc({runId:e,runAttempt:t,environment:n}){let{eventName:r,event:s}=n;
if(e===null&&r==="workflow_run"){let a=Vr(s);if(a===null)throw new T("the payload of the workflow_run event holds no run\
 that can be read; give the input run-id");let c=t??a.attempt;return{runId:a.id,attempt:c,own:!1,kind:Km(Qm(s)),run:c===
a.attempt?a:null}}let i=e??n.runId,o=i===n.runId&&(t??n.runAttempt)===n.runAttempt;return{runId:i,attempt:o?n.runAttempt:
t,own:o,kind:"completed",run:o?ht(n):null}}function Qm(e){return typeof e=="object"&&e!==null&&"action"in e&&typeof e.action==
"string"?e.action:null}var Yr=["build_queued","build_started","build_completed","build_passed","build_failed","build_sta\
tus_changed","build_cancelled","build_fixed"],Xc=Yr.filter(e=>!["build_queued","build_started","build_completed"].includes(
e)),oo=["build_status_changed","build_fixed"];var zr=["response","delivery","listener","status","poll","event"];import{isIP as ts}from"node:net";var on=ed(Zc(),1);import{isIP as eu}from"node:net";var ty="2000::/3",ny={ipv4:["168.63.129.16/32"],ipv6:["fd00:42::42/12\
8","fd00:c1::a9fe:a9fe/128","fd00:ec2::/32","fd20:ce::254/128"]};function ao(e){let t=Qr(e);if(t===null||ny[t.kind()].some(
r=>t.match(on.default.parseCIDR(r))))return"special";switch(t.range()){case"unicast":return sy(t)?"public":"special";case"\
loopback":return"loopback";case"private":return"private";case"uniqueLocal":return"unique_local";default:return"special"}}
function tu(e){let[,t="",n]=/^([^/%]+)(?:\/(\d{1,3}))?$/.exec(e)??[],r=eu(t);if(r===0)return null;let s=r===4?32:128,i=n===
void 0?s:Number(n);if(i>s)return null;let o=Qr(t);return o===null?null:r===4||o.kind()==="ipv6"?{address:o,prefix:i}:i<96?
null:{address:o,prefix:i-96}}function nu(e,t){let n=Qr(e);return n!==null&&ry(t,n)}function co(e){return Qr(e)?.toNormalizedString()??
e}function ry(e,t){return t.kind()===e.address.kind()&&t.match(e.address,e.prefix)}function sy(e){return e.kind()==="ipv\
4"||e.match(on.default.parseCIDR(ty))}function Qr(e){let[t=""]=e.split("%");return eu(t)===6?on.default.process(new URL(
`http://[${t}]`).hostname.slice(1,-1)):on.default.IPv4.isValid(t)?on.default.IPv4.parse(t):null}function an(e){return e.trim()!==e?"there is a space before or after the URL":/[\s\p{Cc}]/u.test(e)?"the URL holds a spa\
ce or a control character; write a space as %20":e.includes("\\")?"the URL holds a backslash; write /":/^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.
test(e)&&URL.canParse(e)?null:"it is not an absolute URL; write https://host/path"}function Zr(e){return e.protocol!=="h\
ttps:"&&e.protocol!=="http:"?"A URL of another scheme than https or http is refused: write one of these.":e.username!==""||
e.password!==""?"A URL with user info is refused: give username and password as keys of the webhook.":e.port==="0"?"Port\
 0 is refused: write the real port.":e.hash!==""?"A URL with a fragment is refused, for it is never sent: remove it, or \
write # as %23.":null}var ru=["https","http"],es=["POST","PUT","PATCH","GET","DELETE","HEAD","OPTIONS"];function su(e){let t=[],n=e.schemes.map(
i=>i.toLowerCase()),r=e.methods.map(i=>i.toUpperCase()),s=[];for(let[i,o]of n.entries()){if(ru.includes(o))continue;let a=e.
schemes[i];t.push(`allowed-schemes: "${a}" is unknown: write https or http.`)}for(let[i,o]of r.entries()){if(es.includes(
o))continue;let a=e.methods[i],c=uo(es);t.push(`allowed-methods: "${a}" is unknown: write ${c}.`)}for(let i of e.hosts){
let o=ay(i);"kind"in o?s.push(o):t.push(`allowed-hosts: "${i}" ${o.error}.`)}return t.length>0?{errors:t}:{allowlist:{schemes:n,
methods:r,hosts:s}}}function ns(e,t,n){let r=t.protocol.slice(0,-1);if(!e.schemes.includes(r)){let a=ru.includes(r)?`, o\
r add ${r} to allowed-schemes`:"",c=uo(e.schemes);return`The scheme "${r}" is not allowed: use ${c}${a}.`}let s=n.toUpperCase();
if(!e.methods.includes(s)){let a=uo(e.methods);return`The method "${s}" is not allowed: use ${a}, or add ${s} to allowed\
-methods.`}let i=Zr(t);if(i!==null)return i;let o=lo(t.hostname);return ts(o)>0?au(e,o):iy(e,o)}function iu(e,t){let n=lo(
t);if(ts(n)>0)return i=>au(e,i);let r=uu(e,n),s=lu(e,n);return i=>{let o=ao(i),a=`${n} has the ${ou[o]} address ${i}`;switch(o){case"\
public":return null;case"private":case"unique_local":return r||s?null:`${a}: add ${n} to allowed-hosts to allow it.`;case"\
loopback":return r?null:`${a}: add ${n} to allowed-hosts to allow it.`;case"special":return r&&cu(e,i)?null:`${a}: add ${r?
"":`${n} and `}${co(i)} to allowed-hosts to allow it.`}}}var ou={public:"public",loopback:"loopback",private:"private",unique_local:"\
unique-local",special:"special-purpose"};function au(e,t){if(cu(e,t))return null;let n=ao(t),r=`add ${co(t)} to allowed-\
hosts to allow it`;return n!=="public"?`The address ${t} is ${ou[n]}: ${r}.`:e.hosts.some(i=>i.kind==="public"||i.kind===
"pattern"&&i.matches(t))?null:`The host "${t}" is not allowed: ${r}.`}function iy(e,t){if(!pu(t))return`The host "${t}" \
is not a name: write one such as example.com.`;if(uu(e,t))return null;let n=`add ${t} to allowed-hosts to allow it`;return t===
"localhost"||t.endsWith(".localhost")?`The host "${t}" is this machine: ${n}.`:lu(e,t)||e.hosts.some(s=>s.kind==="public"||
s.kind==="pattern"&&s.matches(t))?null:`The host "${t}" is not allowed: ${n}.`}function cu(e,t){return e.hosts.some(n=>n.
kind==="range"&&nu(t,n.range))}function uu(e,t){return e.hosts.some(n=>n.kind==="name"&&n.name===t)}function lu(e,t){let n=t.
slice(t.indexOf(".")+1);return e.hosts.some(r=>r.kind==="wildcard"&&r.parent===n)}function uo(e){return e.length<2?e.join(
""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}var oy=253,fu="write public, a name, *.example.com, an IP address, a CI\
DR range or /regex/";function ay(e){if(e.toLowerCase()==="public")return{kind:"public"};if(e.startsWith("/"))return cy(e);
if(e.startsWith("*"))return uy(e);let t=tu(e.replace(/^\[([^/]*)\]$/,"$1"));if(t!==null)return{kind:"range",range:t};if(e.
includes("://"))return{error:`is a URL: write its host alone${ly(e)}`};let[,n]=/^(\[[^\]]*\]|[^:/]*):\d*$/.exec(e)??[];if(n!==
void 0)return{error:`has a port: write ${n}, which allows every port`};if(/^[\da-f.:]+\/[^/]*$/i.test(e))return{error:"i\
s not a CIDR range: write one such as 10.0.0.0/8"};let r=hu(e);return r===null?{error:`is not a host: ${fu}`}:ts(r)>0?{error:`\
is an IP address: write ${r}`}:{kind:"name",name:r}}function lo(e){return e.toLowerCase().replace(/^\[(.*)\]$/,"$1").replace(
/\.$/,"")}function pu(e){return e.length<=oy&&!e.split(".").includes("")}function cy(e){let[,t]=/^\/(.+)\/$/.exec(e)??[];
if(t===void 0)return{error:"is not a /regex/: write one slash before and one after it"};try{new RegExp(t);let n=new RegExp(
`^(?:${t})$`,"i");return{kind:"pattern",matches:r=>n.test(r)}}catch(n){return{error:`cannot be used: ${n instanceof Error?
n.message:String(n)}`}}}function uy(e){if(e==="*")return{error:`is too wide: ${fu}`};let t=e.startsWith("*.")?hu(e.slice(
2)):null;return t===null||ts(t)>0||!t.includes(".")?{error:"is not a host: write *. and two labels or more, as *.example\
.com"}:{kind:"wildcard",parent:t}}function hu(e){if(!/^[\p{L}\p{M}\p{N}._-]+$/u.test(e)||!URL.canParse(`http://${e}/`))return null;
let t=lo(new URL(`http://${e}/`).hostname);return/^[a-z\d_-]+$/.test(t.replaceAll(".",""))&&pu(t)?t:null}function ly(e){
let t=URL.canParse(e)?new URL(e).hostname:"";return t===""?"":`, ${t}`}var fy=It(e=>typeof e=="string"||typeof e=="object"&&e!==null,ee("must be a mapping, a list or a text; write '' for an e\
mpty body")),py=O(z(re("must be a number of seconds")),Kt(0,"must be 0 or more seconds; write 0 for at once"),xi(86400,"\
must be a day at most; write 86400 or less")),hy=me(es),Kn={url:O(rt,Pn("is empty; write https://host/path")),name:k(Mt),
enabled:k(Ke,!0),secret_name:qn,method:k(O(N(re("must be a method")),Ai(),hy),"POST"),headers:k(Br(rt),{}),query:k(Ic(rt)),
username:k(rt),password:k(rt),payload:k(me(["jobserv","dockerhub","github"])),dockerhub:k(F({repo_name:k(rt),tag:k(rt)})),
body:k(fy),signature:k(st(Ji,"must be a signature or a list of them"),["jobserv"]),success_codes:k(_c,"2xx"),timeout:k(en),
retry_schedule:k(Y(py,ee("must be a list of seconds, as [1, 2, 4], or [] for none")))},dy=st(me(Yr),`must be one or more\
 of ${Yr.join(", ")}`);function bu(e){return k(dy,e)}var du=O(Ge,et(({dataset:e,addIssue:t})=>{let n=e.typed?e.value.find(
my):void 0;n!==void 0&&t({message:yy(n)})}));function my(e){return/^!?refs\//.test(e)}function yy(e){let[,t]=/^!?refs\/(?:heads|tags)\/(.{1,60})$/.
exec(e)??[];return`never fits: branches and tags are compared without refs/heads/ and refs/tags/; write ${t??"their name\
s"}`}var wu=k(F({branch:k(du),tag:k(du),workflow:k(Ge),event:k(Ge),actor:k(Ge),repository:k(Ge)}),{}),gy="belongs to a l\
ink of chains; move the webhook there",vu={...Kn,match:wu,events:bu("build_completed"),required:k(Ke,!0),only_failures:k(
Ke),failures_only:k(Ke)},by=O(F(vu,{misplaced:{callback:gy},missing:{url:"url: https://host/path"}}),Ue(({failures_only:e,
only_failures:t,...n})=>({...n,only_failures:t??e??!1}))),wy=Object.fromEntries(Object.keys(vu).map(e=>[e,"belongs to a \
webhook; check its indentation"])),ku=F({tests_url:k(rt),email:k(ft()),webhooks:k(Y(by,ee("must be a list of webhooks, e\
ach with a url")),[])},{misplaced:{...wy,chains:"belongs to the top of the file; check its indentation",receive:"belongs\
 to the top of the file; check its indentation"}}),fo="must be a value or a list of values",po=F({path:Zt}),Eu=F({state:F(
{path:Zt,success:st(jr,fo),failure:Ur(jr,fo),pending:Ur(jr,fo)},{missing:{success:"success: with the values that mean su\
ccess"}}),description:k(po),context:k(po),target_url:k(po)}),vy=F({via:me(zr),url:k(Kn.url),timeout:k(en),secret_name:qn,
signature:k(Ji,"jobserv"),format:k(Eu)},{missing:{via:`via: with one of ${zr.join(", ")}`}}),mu="has no meaning on a lin\
k; write it on the chain",yu="belongs to the callback; check its indentation",gu="has no meaning on a link; write events\
 on the chain",Su={...Kn,callback:vy},ky=F(Su,{misplaced:{events:mu,match:mu,only_failures:gu,failures_only:gu,via:yu,format:yu,
required:"has no meaning on a link, since each must succeed; leave it out"},missing:{url:"url: https://host/path",callback:`\
callback: {via: ...} with one of ${zr.join(", ")}`}}),Ey=Object.fromEntries(Object.keys(Su).map(e=>[e,"belongs to a link\
; check its indentation"])),_u=F({name:Mt,match:wu,events:bu("build_passed"),timeout:k(en,"45m"),expect_final_callback:k(
Ke,!0),token_secret_name:k(Fr),relay:k(Lc),webhooks:O(Y(ky,ee("must be a list of webhooks, each with a callback")),Mn(1,
"has no webhook; write at least one"))},{misplaced:Ey});var Sy=/^[^:/?#]*:\/\/[^/?#]*/;function $u(e){return de(e).flatMap(t=>t.kind==="expression"?[{name:t.name,filters:t.filters.
map(({name:n})=>n)}]:[])}function ho(e,t){let n=[],r=de(e),s=r.length===1;for(let i of r){if(i.kind==="text")continue;let o=i.
kind==="broken"?[i.message]:[xy(i.name,t),...i.filters.map(a=>_y(i.source,a)),$y(i,s&&t.optional===!0)];for(let a of o)a&&
n.push({expression:ve(i.source),message:a})}return n}function xu(e,t){let n=ho(e,t);if(Ae(e)!==null)return n;let r=de(e);
if((Sy.exec(e)?.[0]??e).includes("${"))return r.some(({kind:a})=>a==="broken")||n.push({expression:"",message:"no ${...}\
 may stand in the scheme, user info, host or port of a URL; write these out (only ${secrets.NAME} alone may be a whole U\
RL)"}),n;let i=r.map(a=>a.kind==="text"?a.text:"x").join(""),o=an(i);return o&&n.push({expression:"",message:o}),n}function _y(e,t){
let n=Ui(t);if(n===null)return null;let{name:r}=t;if(Fn.includes(r))return`${ve(e)}: ${n}`;let s=X(r,Fn),i=s?`write ${s}`:
`write one of ${Fn.join(", ")}`;return`${ve(e)}: there is no filter ${ve(r)||'""'}; ${i}`}function $y({source:e,filters:t},n){
let r=t.findIndex(({name:s})=>s==="omit");return r<0?null:r<t.length-1?`${ve(e)}: omit must be the last filter`:n?null:`${ve(
e)}: omit leaves out a key, list item, header or query parameter that is exactly this expression; write it alone there`}
function xy(e,t){let n=Tt(e);if(n!==null&&t.secrets===null)return`${Gn(e)}: no secret may stand here; take it out`;if(n!==
null?t.secrets?.has(n):Ay(e,t))return null;let r=Oy(e,t);if(n!==null)return`${Gn(e)}: the input secrets has no ${ve(n)||
'""'}; `+(r?`write ${Gn(r)}, or add it there`:"add it there");let s=r?`write ${Gn(r)}`:`names here are ${Iy(t).join(", ")}\
; write $\${ for a literal \${`;return`${Gn(e)} is not a known name; ${s}`}function Ay(e,{names:t,open:n}){return t.has(
e)||n.some(r=>e.startsWith(r)&&/^\S+$/.test(e.slice(r.length)))}function Oy(e,{names:t,open:n,secrets:r}){let s=e.slice(
e.indexOf(".")+1),o=[...t,...[...r??[]].map(c=>`secrets.${c}`),...e.includes(".")?n.map(c=>c+s):[]].filter(c=>c!==e),a=o.
find(c=>c.endsWith(`.${e}`));return X(e,o)??a??null}function Iy({names:e,open:t,secrets:n}){let r=[...e,...t,...n===null?
[]:["secrets."]];return[...new Set(r.map(s=>s.replace(/\..*/,".*")))]}function Gn(e){return`\${${ve(e)}}`}function un(e){return Object.keys(e)}var Ny=un({build_id:!0,url:!0,status:!0,runs:!0,web_url:!0,name:!0,trigger_name:!0,
created:!0,completed:!0,status_events:!0,runs_url:!0,reason:!0,annotation:!0,github:!0}),Ty=un({repository:!0,workflow:!0,
workflow_path:!0,run_id:!0,run_number:!0,run_attempt:!0,event:!0,ref:!0,sha:!0,actor:!0,conclusion:!0}),Ry=un({name:!0,url:!0,
status:!0,log_url:!0,web_url:!0,created:!0,completed:!0,host_tag:!0}),Ly=un({github:!0,gitlab:!0,bitbucket:!0,azure_devops:!0,
docker_hub:!0}),My=un({state:!0,description:!0,context:!0,target_url:!0}),Py=un({callback_url:!0,callback_context:!0,callback_token:!0,
callback_dispatch:!0}),cn=(e,t)=>t.map(n=>`${e}.${n}`),ss=new Set(["build","github","runs.failed","runs.count","event.na\
me",...cn("build",Ny),...cn("build.github",Ty),...cn("github",Kc),...cn("status",Ly)]),Au=new Set([...ss,...Py,"callback\
_dispatch.url","callback_dispatch.event_type","callback_dispatch.client_payload","callback_dispatch.client_payload.token",
...cn("callback",My)]),Ou=new Set([...ss,...cn("run",Ry)]),Cy=["url","query","headers","username","password","body","doc\
kerhub"],jy=["query","headers","body"];function mo(e){return[...Cy.flatMap(t=>rs(w(e,t),[t])),...rs(w(w(e,"callback"),"u\
rl"),["callback","url"])]}function ln(e){return mo(e).flatMap(({text:t})=>$u(t).map(({name:n})=>n))}function fn(e){let t=ln(
e).filter(r=>r.startsWith("secrets.")).map(r=>r.slice(8)),n=e.callback?.secret_name??[];return[...new Set([...e.secret_name,
...n,...t])]}function rs(e,t){return typeof e=="string"?[{path:t,text:e,optional:t.length>1&&jy.includes(t[0]??"")}]:Array.
isArray(e)?e.flatMap((n,r)=>rs(n,[...t,r])):typeof e!="object"||e===null?[]:Object.entries(e).flatMap(([n,r])=>[...t[0]===
"body"?[{path:[...t,n],text:n,optional:!1}]:[],...rs(r,[...t,n])])}var Iu=60;function yo(e){return e.map((t,n)=>{if(typeof t=="number")return`[${t}]`;let r=t.length>Iu?`${t.slice(0,Iu)}..\
.`:t;return n===0?r:`.${r}`}).join("")}function se(e,t){return t.map(({path:n,message:r})=>({path:[...e,...n],message:r}))}
function ye(e,t,n){return ue(e,t).flatMap((r,s)=>se([t,s],n(r)))}function it(e,t,n){let r=Array.isArray(w(e,t));return we(
e,t).flatMap((s,i)=>{if(typeof s!="string"||!/^[\w-]+$/.test(s))return[];if(n.has(s))return[];let o=X(s,n.keys()),a=o?`d\
id you mean ${o}?`:`add the line ${s}=... to it`;return[{path:r?[t,i]:[t],message:`"${s}" is not in the secrets input; ${a}`}]})}
function ot(e,t){let n=new Set;return ye(e,t,r=>{let s=w(r,"name"),i=typeof s=="string"&&n.has(s);n.add(s);let o=`"${s}"\
 is the name of another one here; write its own`;return i?[{path:["name"],message:o}]:[]})}function Vn(e){let t=[],n=Hn(
e,"signed")??"${body}",r=Hn(e,"value")??"",s=(a,c)=>t.push({path:[a],message:c});r!==""&&Hn(e,"prefix")!==null&&s("prefi\
x","is given with value; write it into value");for(let a of["${id}","${timestamp}"])r.includes(a)&&!n.includes(a)&&s("va\
lue",`holds ${a}, which signed does not cover; add it there`);let i=Hn(e,"timestamp_header");i!==null&&!n.includes("${ti\
mestamp}")&&s("timestamp_header","has no meaning: signed does not cover ${timestamp}; add it there");let o=Hn(e,"header");
return i!==null&&i.toLowerCase()===o?.toLowerCase()&&s("timestamp_header","is the header of the signature; write another\
 one"),t}function Hn(e,t){let n=w(e,t);return typeof n=="string"?n:null}function Lu(e,t){let n=Nu(e,"providers"),r=Nu(e,"functions"),s=w(e,"relay"),i=U(s),o=a=>ue(e,"providers").find(c=>w(c,"n\
ame")===w(a,"provider"));return[...se(["relay"],it(s,"secret_name",t)),...ot(e,"providers"),...ye(e,"providers",a=>[...Uy(
a),...se(["signature"],Vn(w(a,"signature"))),...By(a),...Tu(a),...i?Ru(a,a):it(a,"secret_name",t)]),...ot(e,"functions"),
...ye(e,"functions",a=>[...Fy(w(a,"provider"),n),...qy(w(a,"uri")),...Tu(a),...i?Ru(a,o(a)):[],...ye(a,"conditions",Ky),
...ot(a,"variables"),...ye(a,"variables",c=>[...Dy(w(c,"name"),r),...Gy(c)])])]}function Nu(e,t){return ue(e,t).flatMap(
n=>{let r=w(n,"name");return typeof r=="string"?[r]:[]})}function Dy(e,t){if(typeof e!="string"||!t.includes(e))return[];
let n=`"${e}" is the name of a function, too, and \${variables.${e}} would be all of it; write another`;return[{path:["n\
ame"],message:n}]}function Uy(e){let t=w(e,"signature"),n=w(e,"type"),r=w(e,"secret_name")!==void 0;if(t==="none")return r?
[{path:["secret_name"],message:"is given with signature: none; leave one out"}]:[];if(r)return[];let i=`is missing, and ${t!==
void 0?"the signature":`type: ${n}`} needs it; write the name of a secret, or signature: none`;return t!==void 0||tn.some(
o=>o===n)?[{path:["secret_name"],message:i}]:[]}function By(e){if(w(e,"tolerance")===void 0)return[];let t=w(e,"signatur\
e"),n=w(e,"type"),r=t===void 0?n:t,s=w(t,"signed");return(typeof s=="string"?s.includes("${timestamp}"):r==="standard-we\
bhooks"||r==="slack"||r==="stripe")?[]:[{path:["tolerance"],message:"has no meaning: the signature covers no time; leave\
 it out, or write a scheme whose signed holds ${timestamp}"}]}function Fy(e,t){if(typeof e!="string"||t.includes(e))return[];
let n=X(e,t),r=n?`did you mean ${n}?`:`write one of ${t.join(", ")||"providers, which has none"}`;return[{path:["provide\
r"],message:`"${e}" is not a provider; ${r}`}]}function Tu(e){let t=w(w(e,"match"),"headers"),n=U(t)?Object.keys(t):[],r=n.
map(s=>s.toLowerCase());return n.filter((s,i)=>r.indexOf(s.toLowerCase())<i).map(s=>({path:["match","headers",s],message:"\
is here already in other letters; write one list of patterns"}))}function Ru(e,t){let n=w(t,"signature"),r=w(n,"type")===
"token"&&w(n,"header"),s=i=>typeof r=="string"&&r.toLowerCase()===i.toLowerCase();return["headers","query"].flatMap(i=>{
let o=w(w(e,"match"),i);return Object.keys(U(o)?o:{}).filter(a=>Mc(a)||i==="headers"&&s(a)).map(a=>({path:["match",i,a],
message:"never matches behind the relay, which leaves out what may hold a secret; match by something else"}))})}function qy(e){
if(typeof e!="string")return[];let[t]=/[?#\s]|\/webhooks\/v1\//.exec(e)??[];if(t===void 0)return[];let n=/\s/.test(t)?"h\
olds a space, which no uri does; write %20":t.length>1?"holds /webhooks/v1/; write what comes after it":`holds ${t}, and\
 only the path before it is compared; write that, and the rest as match.query`;return[{path:["uri"],message:n}]}function Ky(e){
let t="accepted_values",n=Array.isArray(w(e,t));return we(e,t).flatMap((r,s)=>typeof r=="number"&&!Nt(r)?[{path:n?[t,s]:
[t],message:Mu}]:[])}var Mu="holds a number that is rounded when it is read; send and write it as a text";function Gy(e){
let t=[],n=w(e,"name"),r=w(e,"type")??"string",s=w(e,"default_value");return w(e,"path")===void 0&&typeof n=="string"&&Lt(
n).kind==="error"&&t.push({path:["path"],message:"is missing, and the name is not a path; write one"}),s!=null&&!Hy(s,r)?
t.push({path:["default_value"],message:`is not a value of type ${r}; write one, or another type`}):Pu(s)||t.push({path:[
"default_value"],message:Mu}),t}function Pu(e){return typeof e=="number"?Nt(e):typeof e!="object"||e===null||Object.values(
e).every(Pu)}function Hy(e,t){return t==="integer"?Number.isSafeInteger(e):t==="array"?Array.isArray(e):typeof e===t}var go=D(B(N()),null),QS=C({id:O(z(),_i()),state:D(N(),""),status:D(N(),""),context:D(N(),"default"),description:go,target_url:go,
created_at:go});function Cu(e){return e.replace(/[\u{10000}-\u{10ffff}]/gu,"\uFFFD")}import{createHash as Vy,createHmac as wo,timingSafeEqual as Wy}from"node:crypto";var Jy=/^[^\s.[{"%]+$/,Yy=/^(0|[1-9]\d{0,11})$/,
bo="webhook-action/",is="${body}",pn={algorithm:"sha256",encoding:"hex",header:"",signed:is,values:["${signature}"],idHeader:"\
webhook-id",timestampHeader:"webhook-timestamp",sendsTimestamp:!1,separators:/[\s,;]+/},ju={...pn,header:"X-Hub-Signatur\
e-256",values:["sha256=${signature}"]},Du={...pn,header:"X-JobServ-Sig",values:["sha256:${signature}","sha256=${signatur\
e}"],separators:null},qu={...pn,encoding:"base64",header:"webhook-signature",signed:"${id}.${timestamp}.${body}",values:[
"v1,${signature}"],separators:/ +/},zy={...qu,header:"svix-signature",idHeader:"svix-id",timestampHeader:"svix-timestamp"},
Xy={...pn,header:"X-Slack-Signature",signed:"v0:${timestamp}:${body}",values:["v0=${signature}"],timestampHeader:"X-Slac\
k-Request-Timestamp",sendsTimestamp:!0},Qy={...pn,header:"Stripe-Signature",signed:"${timestamp}.${body}",values:["t=${t\
imestamp},v1=${signature}"]};function Jn(e){switch(e){case"jobserv":return[Du,{...Du,header:ju.header}];case"github":return[
ju];case"standard-webhooks":return[qu,zy];case"slack":return[Xy];case"stripe":return[Qy]}let{algorithm:t,encoding:n,header:r,
prefix:s}=e,{signed:i=is,value:o,timestamp_header:a}=e;return[{...pn,algorithm:t,encoding:n,header:r,signed:i,values:[o??
`${s}\${signature}`],...a!==void 0&&{timestampHeader:a,sendsTimestamp:!0}}]}function hn(e,t,n){let[r]=n;if(r===void 0)return{};
if(n.includes(""))throw new Error("An empty secret signs nothing.");let s={};for(let i of e){let[o]=Jn(i),[a=""]=o.values,
c=i==="standard-webhooks"?n:[r];s[o.header]=c.map(u=>Qu(a,{...t,signature:tl(o,t,nl(i,u))})).join(" "),o.sendsTimestamp&&
(s[o.timestampHeader]=String(t.timestamp))}return s}function Ku(e,t,n){let r=Vu(e,t);if(r===null)return"missing";let s=Yu(
r,t),i=Wn(r,"id")?Xu(r,t,"id"):"",o=zu(r,t);if(i===null||Wn(r,"id")&&!Jy.test(i)||o===null||!Ju(r).filter(l=>!as.test(l)).
every(l=>s.includes(l)))return"wrong";let{body:c}=t,u=Number(o);if(Zy(r,{id:i,timestamp:u,body:c})||n.filter(rl(e)).filter(
l=>{let m=tl(r,{id:i,timestamp:u,body:c},nl(e,l)),d=vo(r,"signature").map(y=>Qu(y,{id:i,timestamp:u,signature:m}));return s.
some(y=>d.some(g=>dt(g,y)))}).length===0)return"wrong";if(!Wn(r,"timestamp"))return"ok";let{now:p,tolerance:h=sl}=t;return Math.
abs(p-u)<=h?"ok":"untimely"}function Gu(e){return Jn(e)[0].header.toLowerCase()}function os(e){let[{header:t,timestampHeader:n,
sendsTimestamp:r}]=Jn(e);return[t,...r?[n]:[]].map(s=>s.toLowerCase())}function Hu(e){return Wu(Jn(e)[0]).map(t=>t.toLowerCase())}function Vu(e,t){return Jn(e).find(r=>Wu(r).every(s=>ko(t,s)!==void 0))??null}function Wu(e){let{header:t,idHeader:n,timestampHeader:r}=e,
s=i=>Wn(e,i)&&vo(e,i).length===0;return[...s("id")?[n]:[],...s("timestamp")?[r]:[],t]}function Wn({signed:e},t){return e.
includes(`\${${t}}`)}function vo(e,t){return Ju(e).filter(n=>n.includes(`\${${t}}`))}function Ju({values:e,separators:t}){
return e.flatMap(n=>t===null?[n]:n.split(t)).filter(n=>n!=="")}function Yu({header:e,separators:t},n){let r=ko(n,e)??"";
return t===null?[r]:r.split(t)}function zu(e,t){if(!Wn(e,"timestamp"))return"0";let n=Xu(e,t,"timestamp");return n!==null&&
Yy.test(n)?n:null}function Xu(e,t,n){let r=vo(e,n);if(r.length===0){let i=n==="id"?e.idHeader:e.timestampHeader;return ko(
t,i)??null}let s=Yu(e,t);for(let i of r){let o=new RegExp(`^${i.split(as).map((a,c)=>c%2===0?a.replace(/[.*+?^${}()|[\]\\/-]/g,
"\\$&"):a===n?"(.+?)":".+").join("")}$`);for(let a of s){let[,c]=o.exec(a)??[];if(c!==void 0)return c}}return null}var as=/\$\{(\w+)\}/;
function Qu(e,t){return e.split(as).map((n,r)=>r%2===0?n:Zu(n,t)).join("")}function Zu(e,t){return e==="id"?t.id:e==="ti\
mestamp"?String(t.timestamp):e==="signature"?t.signature??"":`\${${e}}`}function el({signed:e},t){return e.split(as).map(
(n,r)=>r%2===0?Buffer.from(n):n==="body"?t.body:Buffer.from(Zu(n,t))).filter(n=>n.length>0)}function Zy(e,t){if(e.signed===
is)return!1;let n=el(e,t).map(r=>r.subarray(0,bo.length));return Buffer.concat(n).subarray(0,bo.length).equals(Buffer.from(
bo))}var Uu=new WeakMap;function tl(e,t,n){let{algorithm:r,encoding:s}=e,{body:i}=t;if(e.signed!==is||typeof n!="string"){
let u=wo(r,n);for(let f of el(e,t))u.update(f);return u.digest(s)}let o=Uu.get(i)??new Map;Uu.set(i,o);let a=`${r} ${s} ${n}`,
c=o.get(a)??wo(r,n).update(i).digest(s);return o.set(a,c),c}function nl(e,t){if(e!=="standard-webhooks"||!t.startsWith("\
whsec_"))return t;if(!rl(e)(t))throw new Error("A secret that begins with whsec_ must be followed by base64 of the key.");
return Buffer.from(t.slice(6),"base64")}function rl(e){return t=>e==="standard-webhooks"&&t.startsWith("whsec_")?/^whsec_[A-Za-z0-9+/]{2,}={0,2}$/.
test(t):t!==""}function ko(e,t){let n=e.headers[t.toLowerCase()];return typeof n=="string"&&n!==""?n:void 0}var sl=300;function il(e,t){
let n=Vu(e,t),r=t.now-Number(n&&zu(n,t)),[s,i]=Bu(Math.abs(r)),[o,a]=Bu(t.tolerance??sl),c=i===a?`${o}`:`${o} ${a}`;return`\
the timestamp is ${s} ${i} ${r>0?"old":"ahead"}, ${c} are allowed`}function Bu(e){let t=Math.ceil(e/60);return e<120?[Math.
ceil(e),"seconds"]:t<=120?[t,"minutes"]:t<=2880?[Math.ceil(t/60),"hours"]:[Math.ceil(t/1440),"days"]}var eg="webhook-act\
ion/record/v1.";function ol(e,t){return wo("sha256",e).update(eg+JSON.stringify(t)).digest("hex")}function dt(e,t){return Wy(Fu(e),Fu(t))}function Fu(e){return Vy("sha256").update(e).digest()}function So(e,t,n){return[...tg(e,t,n),...cg(e),...se(["body"],cl(w(e,"body"))),...rg(e),...it(e,"secret_name",n),...sg(
e,n)]}function tg(e,t,n){return mo(e).flatMap(({path:r,text:s,optional:i})=>ng(r)?fg(s,r,t,n):ho(s,{...t,optional:i,...r[0]===
"dockerhub"&&{secrets:null}}).map(({message:o})=>({path:r,message:o})))}function ng(e){return e.join(".")==="url"||e.join(
".")==="callback.url"}function cl(e){return typeof e=="number"&&!Nt(e)?[{path:[],message:"is a number that JSON cannot c\
arry; put it in quotes"}]:typeof e!="object"||e===null?[]:Object.entries(e).flatMap(([t,n])=>se([Array.isArray(e)?Number(
t):t],cl(n)))}function rg(e){let t=[],n=o=>w(e,o)!==void 0,r=(o,a)=>t.push({path:[o],message:a}),s=w(e,"username"),i=w(e,
"headers");return n("password")&&!n("username")&&r("password","is without a username; write one next to it"),typeof s=="\
string"&&s.includes(":")&&r("username","holds a colon, which basic authentication cannot carry; write one without"),n("u\
sername")&&U(i)&&Object.keys(i).some(o=>o.toLowerCase()==="authorization")&&r("username","is given with an authorization\
 header; leave one out"),n("body")&&n("payload")&&r("payload","is given with body, which is sent instead; leave one out"),
n("dockerhub")&&w(e,"payload")!=="dockerhub"&&r("dockerhub","has a meaning for payload: dockerhub only; write that"),n("\
only_failures")&&n("failures_only")&&r("failures_only","is another name of only_failures; leave one out"),t}function sg(e,t){
if(!we(e,"signature").includes("standard-webhooks"))return[];let r={id:"",timestamp:0,body:Buffer.alloc(0)};return we(e,
"secret_name").filter(i=>{let o=typeof i=="string"?t.get(i):void 0;if(!o)return!1;try{return hn(["standard-webhooks"],r,
[o]),!1}catch{return!0}}).map(i=>({path:["secret_name"],message:`the secret ${i} begins with whsec_, which base64 of the\
 key must follow; copy it whole`}))}var ul="host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgra\
de|expect|accept-encoding|proxy-.*",ig=new RegExp(`^(?:webhook-(?:id|timestamp|event|signature)|x-jobserv-sig|x-hub-sign\
ature-256|${ul})$`,"i"),al=new RegExp(`^(?:webhook-(?:id|timestamp|event)|content-(?:type|encoding)|user-agent|authoriza\
tion|cookie|${ul})$`,"i"),og=new RegExp("(?!\\t)\\p{Cc}","u"),ag=new Map(Oe.map(e=>[e,os(e)]));function ll(e){let t=["he\
ader","timestamp_header"].map(n=>w(e,n));return ag.get(e)??t.filter(n=>typeof n=="string")}function cg(e){let t=w(e,"hea\
ders"),n=[],r=we(e,"signature").flatMap(ll).map(i=>i.toLowerCase()),s=new Set;for(let[i,o]of U(t)?Object.entries(t):[]){
let a=["headers",i],c=i.toLowerCase();ig.test(i)||r.includes(c)?n.push({path:a,message:"is set by the action; leave it o\
ut"}):s.has(c)&&n.push({path:a,message:"is there twice; keep one"}),typeof o=="string"&&og.test(o)&&n.push({path:a,message:"\
holds a line break or control character; write it on one line"}),s.add(c)}return[...ug(e),...n]}function ug(e){let t=new Set,
n=w(e,"signature");return we(e,"signature").flatMap((r,s)=>{let[i,o]=ll(r),a=Array.isArray(n)?["signature",s]:["signatur\
e"],c=se(a,Vn(r));if(o!==void 0&&al.test(o)&&c.push({path:[...a,"timestamp_header"],message:/^webhook-timestamp$/i.test(
o)?"is sent anyway; leave it out":`cannot be ${o}; write another one`}),i===void 0)return c;let u=t.has(i.toLowerCase());
t.add(i.toLowerCase());let f=al.test(i)?`cannot be in the header ${i}; write another one`:u?`has two in the header ${i};\
 give each its own`:null;return f===null?c:[...c,{path:["signature"],message:f}]})}var lg=/^[^:/?#]*:\/\/[^/?#]*@/;function _o(e,t,n,r){
let s=xu(e,n),{secret:i,url:o}=fl(e,n,r),a=i===null||o===""?null:an(o);return[...s.map(({message:u})=>({path:t,message:u})),
...a?[{path:t,message:`the secret ${i}: ${a}`}]:[],...lg.test(o)?[{path:t,message:"holds user info; write username and p\
assword instead"}]:[]]}function fg(e,t,n,r){let s=_o(e,t,n,r),{secret:i,url:o}=fl(e,n,r);if(s.length>0||!URL.canParse(o))
return s;let a=Zr(new URL(o)),c=i===null?a:`the secret ${i}: ${a}`;return a===null||c===null?[]:[{path:t,message:c}]}function fl(e,t,n){
let r=t.secrets===null?null:Ae(e),s=r===null?de(e).map(i=>i.kind==="text"?i.text:"x").join(""):n.get(r)??"";return{secret:r,
url:s}}var Eo={response:[],delivery:[],poll:[],listener:["callback_url"],status:["callback_url"],event:["callback_token",
"callback_dispatch"]};function pl(e,t,n){let r=ue(e,"webhooks").some(c=>w(c,"enabled")!==!1&&$o(c)==="event"),s=w(e,"rel\
ay"),i=s!==void 0,o=w(e,"token_secret_name")!==void 0;return[...r&&!i&&!o?[{path:["token_secret_name"],message:"is missi\
ng, and a link with via: event needs it; write the name of a secret"}]:[],...i&&o?[{path:["token_secret_name"],message:"\
cannot be used with relay, whose secret makes the tokens; leave it out"}]:[],...i&&!r?[{path:["relay"],message:"has a me\
aning for links with via: event only; leave it out"}]:[],...se(["relay"],it(s,"secret_name",n)),...it(e,"token_secret_na\
me",n),...ot(e,"webhooks"),...ye(e,"webhooks",c=>[...So(c,t,n),...hg(c,i),...i?pg(c):[],...se(["callback"],yg(c,n))])]}function pg(e){
let t=w(e,"url");return w(e,"name")!==void 0||typeof t!="string"||Ae(t)===null?[]:[{path:["name"],message:"is missing, a\
nd a link of a chain with relay whose url is a secret needs one; write name: ..."}]}function hg(e,t){let n=$o(e),r=n==="\
event",s=n===null?[]:r&&t?["callback_url",...Eo[n]]:Eo[n],i=w(e,"body")!==void 0;if(r&&!t&&!i&&w(e,"payload")==="dockerh\
ub")return[{path:["payload"],message:"is dockerhub, whose receivers call back at a URL, and via: event has one only with\
 relay on the chain; write it, see docs/relay.md"}];let o=ln(e),a=s.some(f=>o.some(p=>p===f||p.startsWith(`${f}.`)));if(s.
length===0||a)return[];let c=`\${${s[0]}}`;if(w(e,"body")!==void 0){let f=`lacks ${c}, which via: ${n} needs; write it i\
nto the body`;return[{path:["body"],message:f}]}if(mg(e)){let f=`has no body, and lacks ${c}, which via: ${n} needs; wri\
te it into the query or a body`;return[{path:["method"],message:f}]}let u=`lacks ${c}, which via: ${n} needs; write jobs\
erv, dockerhub or a body with it`;return w(e,"payload")==="github"?[{path:["payload"],message:u}]:[]}function dg(e){let t=String(
w(e,"signed")??""),n=String(w(e,"value")??""),r=s=>t.includes(s)&&!n.includes(s);return e==="standard-webhooks"||e==="sl\
ack"||r("${id}")||r("${timestamp}")}function mg(e){let t=w(e,"method");return typeof t=="string"&&/^(?:GET|HEAD)$/i.test(
t)&&w(e,"body")===void 0&&w(e,"payload")===void 0}function yg(e,t){let n=w(e,"callback"),r=$o(e);if(r===null)return it(n,
"secret_name",t);let s=[],i=a=>w(n,a)!==void 0,o=(a,c)=>s.push({path:[a],message:c});if(r!=="listener"&&r!=="event")for(let a of[
"secret_name","signature"])i(a)&&o(a,`has no meaning: via: ${r} carries no signature; leave it out`);else i("signature")&&
!i("secret_name")&&o("secret_name","is missing next to signature; write one, or neither");return r==="event"&&dg(w(n,"si\
gnature"))&&o("signature","is over headers, which an event does not carry; write jobserv, github or one of your own"),s.
push(...se(["signature"],Vn(w(n,"signature")))),i("url")&&r!=="poll"&&o("url","has a meaning for via: poll only; leave i\
t out"),i("format")&&(r==="delivery"||r==="status")&&o("format",`has no meaning for via: ${r}; leave it out`),[...s,...se(
["format"],dl(w(n,"format"))),...it(n,"secret_name",t)]}function $o(e){let t=w(w(e,"callback"),"via");return typeof t=="\
string"&&gg(t)?t:null}function gg(e){return Object.hasOwn(Eo,e)}function hl(e){let t=new Map;return ue(e,"chains").flatMap(
(n,r)=>bg(n,["chains",r]).flatMap(s=>{let i=Cu(`${s.chain}/${s.link}`).toLowerCase(),o=t.get(i)??s;if(t.set(i,o),o.chain===
s.chain&&o.link===s.link)return[];let a=o.chain===s.chain?"":` of chain "${o.chain}"`,c=`"${s.link}" has the same commit\
 status as "${o.link}"${a}, since case and characters beyond U+FFFF do not count there; write another one`;return[{path:s.
path,message:c}]}))}function bg(e,t){let n=w(e,"name"),r=[...ue(e,"webhooks").entries()].filter(([,o])=>w(o,"enabled")!==
!1),s=o=>w(w(o,"callback"),"via"),i=r.some(([,o])=>s(o)==="event");return r.flatMap(([o,a])=>{let c=w(a,"name");return(i||
s(a)==="status")&&typeof n=="string"&&typeof c=="string"?[{chain:n,link:c,path:[...t,"webhooks",o,"name"]}]:[]})}var wg=[
"success","failure","pending"];function dl(e){let t=w(e,"state"),n=new Map;return wg.flatMap(r=>we(t,r).flatMap(s=>{let i=n.
get(s)??r;n.set(s,i);let o=`holds ${JSON.stringify(s)}, which is in ${i} too; keep it in one of the two`;return i===r?[]:
[{path:["state",r],message:o}]}))}function ml(e,t){let n=i=>({names:i,open:["variables."],secrets:new Set(t.keys())}),r=w(e,"notify"),s=w(r,"tests_url");return[
...se(["notify"],[...typeof s=="string"?_o(s,["tests_url"],{...n(Ou),secrets:null},t):[],...ot(r,"webhooks"),...ye(r,"we\
bhooks",i=>So(i,n(ss),t))]),...ot(e,"chains"),...hl(e),...ye(e,"chains",i=>pl(i,n(Au),t)),...se(["receive"],Lu(w(e,"rece\
ive"),t)),...Eg(e,t)]}var vg=4,kg=16;function Eg(e,t){let n=(s,i)=>ye(s,i,o=>Sg(w(o,"name"),t)),r=$g(e);return[...se(["n\
otify"],n(w(e,"notify"),"webhooks")),...n(e,"chains"),...ye(e,"chains",s=>[...n(s,"webhooks"),..._g(w(s,"token_secret_na\
me"),r,t)]),...se(["receive"],["providers","functions"].flatMap(s=>n(w(e,"receive"),s)))]}function Sg(e,t){if(typeof e!=
"string")return[];let n=[...t].find(([,s])=>s.length>=vg&&e===s||s.length>=kg&&e.includes(s));if(n===void 0)return[];let r=`\
holds the secret ${n[0]}, and names are shown; write another one`;return[{path:["name"],message:r}]}function _g(e,t,n){if(typeof e!=
"string")return[];let r=n.get(e)||null,s=t.find(a=>a===e||n.get(a)===r);if(s===void 0)return[];let o=`${s===e?"is a secr\
et_name as well":`has the value of ${s}, a secret_name`}, and who has that key could make a token; write a secret of its\
 own`;return[{path:["token_secret_name"],message:o}]}function $g(e){let t=ue(e,"chains").flatMap(n=>ue(n,"webhooks"));return[
...ue(w(e,"notify"),"webhooks"),...t,...t.map(n=>w(n,"callback")),...ue(w(e,"receive"),"providers")].flatMap(n=>we(n,"se\
cret_name")).filter(n=>typeof n=="string")}var cs=Symbol.for("yaml.alias"),us=Symbol.for("yaml.document"),Te=Symbol.for("yaml.map"),xo=Symbol.for("yaml.pair"),ge=Symbol.
for("yaml.scalar"),at=Symbol.for("yaml.seq"),ae=Symbol.for("yaml.node.type"),ce=e=>!!e&&typeof e=="object"&&e[ae]===cs,He=e=>!!e&&
typeof e=="object"&&e[ae]===us,te=e=>!!e&&typeof e=="object"&&e[ae]===Te,R=e=>!!e&&typeof e=="object"&&e[ae]===xo,I=e=>!!e&&
typeof e=="object"&&e[ae]===ge,ne=e=>!!e&&typeof e=="object"&&e[ae]===at;function P(e){if(e&&typeof e=="object")switch(e[ae]){case Te:case at:
return!0}return!1}function L(e){if(e&&typeof e=="object")switch(e[ae]){case cs:case Te:case ge:case at:return!0}return!1}
var ls=e=>(I(e)||P(e))&&!!e.anchor;var fe=Symbol("break visit"),yl=Symbol("skip children"),Ve=Symbol("remove node");function pe(e,t){let n=gl(t);He(e)?dn(null,
e.contents,n,Object.freeze([e]))===Ve&&(e.contents=null):dn(null,e,n,Object.freeze([]))}pe.BREAK=fe;pe.SKIP=yl;pe.REMOVE=
Ve;function dn(e,t,n,r){let s=bl(e,t,n,r);if(L(s)||R(s))return wl(e,r,s),dn(e,s,n,r);if(typeof s!="symbol"){if(P(t)){r=Object.
freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let o=dn(i,t.items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===
fe)return fe;o===Ve&&(t.items.splice(i,1),i-=1)}}}else if(R(t)){r=Object.freeze(r.concat(t));let i=dn("key",t.key,n,r);if(i===
fe)return fe;i===Ve&&(t.key=null);let o=dn("value",t.value,n,r);if(o===fe)return fe;o===Ve&&(t.value=null)}}return s}async function fs(e,t){
let n=gl(t);He(e)?await mn(null,e.contents,n,Object.freeze([e]))===Ve&&(e.contents=null):await mn(null,e,n,Object.freeze(
[]))}fs.BREAK=fe;fs.SKIP=yl;fs.REMOVE=Ve;async function mn(e,t,n,r){let s=await bl(e,t,n,r);if(L(s)||R(s))return wl(e,r,
s),mn(e,s,n,r);if(typeof s!="symbol"){if(P(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let o=await mn(
i,t.items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===fe)return fe;o===Ve&&(t.items.splice(i,1),i-=1)}}}else if(R(t)){
r=Object.freeze(r.concat(t));let i=await mn("key",t.key,n,r);if(i===fe)return fe;i===Ve&&(t.key=null);let o=await mn("va\
lue",t.value,n,r);if(o===fe)return fe;o===Ve&&(t.value=null)}}return s}function gl(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.
Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function bl(e,t,n,r){if(typeof n=="function")return n(e,t,
r);if(te(t))return n.Map?.(e,t,r);if(ne(t))return n.Seq?.(e,t,r);if(R(t))return n.Pair?.(e,t,r);if(I(t))return n.Scalar?.(
e,t,r);if(ce(t))return n.Alias?.(e,t,r)}function wl(e,t,n){let r=t[t.length-1];if(P(r))r.items[e]=n;else if(R(r))e==="ke\
y"?r.key=n:r.value=n;else if(He(r))r.contents=n;else{let s=ce(r)?"alias":"scalar";throw new Error(`Cannot replace node w\
ith ${s} parent`)}}var xg={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Ag=e=>e.replace(/[!,[\]{}]/g,t=>xg[t]),We=class e{constructor(t,n){
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
null)}tagString(t){for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+Ag(t.substring(r.length));return t[0]===
"!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),
s;if(t&&r.length>0&&L(t.contents)){let i={};pe(t.contents,(o,a)=>{L(a)&&a.tag&&(i[a.tag]=!0)}),s=Object.keys(i)}else s=[];
for(let[i,o]of r)i==="!!"&&o==="tag:yaml.org,2002:"||(!t||s.some(a=>a.startsWith(o)))&&n.push(`%TAG ${i} ${o}`);return n.
join(`
`)}};We.defaultYaml={explicit:!1,version:"1.2"};We.defaultTags={"!!":"tag:yaml.org,2002:"};function ps(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function Ao(e){let t=new Set;return pe(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),
t}function Oo(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function vl(e,t){let n=[],r=new Map,s=null;
return{onAnchor:i=>{n.push(i),s??(s=Ao(e));let o=Oo(t,s);return s.add(o),o},setAnchors:()=>{for(let i of n){let o=r.get(
i);if(typeof o=="object"&&o.anchor&&(I(o.node)||P(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Failed to resolv\
e repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:r}}function mt(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let s=0,i=r.length;s<i;++s){let o=r[s],a=mt(e,r,String(
s),o);a===void 0?delete r[s]:a!==o&&(r[s]=a)}else if(r instanceof Map)for(let s of Array.from(r.keys())){let i=r.get(s),
o=mt(e,r,s,i);o===void 0?r.delete(s):o!==i&&r.set(s,o)}else if(r instanceof Set)for(let s of Array.from(r)){let i=mt(e,r,
s,s);i===void 0?r.delete(s):i!==s&&(r.delete(s),r.add(i))}else for(let[s,i]of Object.entries(r)){let o=mt(e,r,s,i);o===void 0?
delete r[s]:o!==i&&(r[s]=o)}return e.call(t,n,r)}function Z(e,t,n){if(Array.isArray(e))return e.map((r,s)=>Z(r,String(s),n));if(e&&typeof e.toJSON=="function"){if(!n||!ls(
e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=i=>{r.res=i,delete n.onCreate};
let s=e.toJSON(t,n);return n.onCreate&&n.onCreate(s),s}return typeof e=="bigint"&&!n?.keep?Number(e):e}var yt=class{constructor(t){Object.defineProperty(this,ae,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),
Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,
onAnchor:s,reviver:i}={}){if(!He(t))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:t,
keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},a=Z(this,"",o);if(typeof s=="function")for(let{
count:c,res:u}of o.anchors.values())s(u,c);return typeof i=="function"?mt(i,{"":a},"",a):a}};var ct=class extends yt{constructor(t){super(cs),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("\
Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is dis\
abled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],pe(t,{Node:(i,o)=>{(ce(o)||ls(o))&&r.push(o)}}),n&&(n.aliasResolveCache=
r));let s;for(let i of r){if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&n){let{anchors:i,doc:o,maxAliasCount:a}=n,
c=i.get(s);if(c||(Z(s,null,n),c=i.get(s)),c?.res===void 0){let u="This should not happen: Alias anchor was not resolved?";
throw new ReferenceError(u)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=hs(o,s,i)),c.count*c.aliasCount>a)){let u="\
Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(u)}}return s}toJSON(t,n){if(!n)return{
source:this.source};let r=this.resolve(n.doc,n);if(!r){let s=`Unresolved alias (the anchor must be set before the alias)\
: ${this.source}`;throw new ReferenceError(s)}return n.anchors.get(r).res}toString(t,n,r){let s=`*${this.source}`;if(t){
if(ps(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`Unresolved alias (the anchor must be \
set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${s} `}return s}};function hs(e,t,n){if(ce(
t)){let r=t.resolve(e),s=n&&r&&n.get(r);return s?s.count*s.aliasCount:0}else if(P(t)){let r=0;for(let s of t.items){let i=hs(
e,s,n);i>r&&(r=i)}return r}else if(R(t)){let r=hs(e,t.key,n),s=hs(e,t.value,n);return Math.max(r,s)}return 1}var ds=e=>!e||typeof e!="function"&&typeof e!="object",S=class extends yt{constructor(t){super(ge),this.value=t}toJSON(t,n){
return n?.keep?this.value:Z(this.value,t,n)}toString(){return String(this.value)}};S.BLOCK_FOLDED="BLOCK_FOLDED";S.BLOCK_LITERAL=
"BLOCK_LITERAL";S.PLAIN="PLAIN";S.QUOTE_DOUBLE="QUOTE_DOUBLE";S.QUOTE_SINGLE="QUOTE_SINGLE";var Og="tag:yaml.org,2002:";function Ig(e,t,n){if(t){let r=n.filter(i=>i.tag===t),s=r.find(i=>!i.format)??r[0];if(!s)throw new Error(
`Tag ${t} not found`);return s}return n.find(r=>r.identify?.(e)&&!r.format)}function ut(e,t,n){if(He(e)&&(e=e.contents),
L(e))return e;if(R(e)){let p=n.schema[Te].createNode?.(n.schema,null,n);return p.items.push(e),p}(e instanceof String||e instanceof
Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:s,
onTagObj:i,schema:o,sourceObjects:a}=n,c;if(r&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=s(e)),new ct(
c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith("!!")&&(t=Og+t.slice(2));let u=Ig(e,t,o.tags);if(!u){if(e&&
typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new S(e);return c&&(c.node=p),p}u=e instanceof
Map?o[Te]:Symbol.iterator in Object(e)?o[at]:o[Te]}i&&(i(u),delete n.onTagObj);let f=u?.createNode?u.createNode(n.schema,
e,n):typeof u?.nodeClass?.from=="function"?u.nodeClass.from(n.schema,e,n):new S(e);return t?f.tag=t:u.default||(f.tag=u.
tag),c&&(c.node=f),f}function Yn(e,t,n){let r=n;for(let s=t.length-1;s>=0;--s){let i=t[s];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];
o[i]=r,r=o}else r=new Map([[i,r]])}return ut(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error(
"This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var gn=e=>e==null||typeof e=="object"&&
!!e[Symbol.iterator]().next().done,yn=class extends yt{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,
configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return t&&(n.schema=t),n.items=n.items.map(r=>L(r)||R(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){
if(gn(t))this.add(n);else{let[r,...s]=t,i=this.get(r,!0);if(P(i))i.addIn(s,n);else if(i===void 0&&this.schema)this.set(r,
Yn(this.schema,s,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${s}`)}}deleteIn(t){let[n,...r]=t;
if(r.length===0)return this.delete(n);let s=this.get(n,!0);if(P(s))return s.deleteIn(r);throw new Error(`Expected YAML c\
ollection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...s]=t,i=this.get(r,!0);return s.length===0?!n&&I(i)?i.value:
i:P(i)?i.getIn(s,n):void 0}hasAllNullValues(t){return this.items.every(n=>{if(!R(n))return!1;let r=n.value;return r==null||
t&&I(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===0)return this.has(n);
let s=this.get(n,!0);return P(s)?s.hasIn(r):!1}setIn(t,n){let[r,...s]=t;if(s.length===0)this.set(r,n);else{let i=this.get(
r,!0);if(P(i))i.setIn(s,n);else if(i===void 0&&this.schema)this.set(r,Yn(this.schema,s,n));else throw new Error(`Expecte\
d YAML collection at ${r}. Remaining path: ${s}`)}}};var kl=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Ee(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,
t):e}var Je=(e,t,n)=>e.endsWith(`
`)?Ee(n,t):n.includes(`
`)?`
`+Ee(n,t):(e.endsWith(" ")?"":" ")+n;var Io="flow",ms="block",zn="quoted";function Xn(e,t,n="flow",{indentAtStart:r,lineWidth:s=80,minContentWidth:i=20,onFold:o,
onOverflow:a}={}){if(!s||s<0)return e;s<i&&(i=0);let c=Math.max(1+i,1+s-t.length);if(e.length<=c)return e;let u=[],f={},
p=s-t.length;typeof r=="number"&&(r>s-Math.max(2,i)?u.push(0):p=s-r);let h,l,m=!1,d=-1,y=-1,g=-1;n===ms&&(d=El(e,d,t.length),
d!==-1&&(p=d+c));for(let v;v=e[d+=1];){if(n===zn&&v==="\\"){switch(y=d,e[d+1]){case"x":d+=3;break;case"u":d+=5;break;case"\
U":d+=9;break;default:d+=1}g=d}if(v===`
`)n===ms&&(d=El(e,d,t.length)),p=d+t.length+c,h=void 0;else{if(v===" "&&l&&l!==" "&&l!==`
`&&l!=="	"){let $=e[d+1];$&&$!==" "&&$!==`
`&&$!=="	"&&(h=d)}if(d>=p)if(h)u.push(h),p=h+c,h=void 0;else if(n===zn){for(;l===" "||l==="	";)l=v,v=e[d+=1],m=!0;let $=d>
g+1?d-2:y-1;if(f[$])return e;u.push($),f[$]=!0,p=$+c,h=void 0}else m=!0}l=v}if(m&&a&&a(),u.length===0)return e;o&&o();let b=e.
slice(0,u[0]);for(let v=0;v<u.length;++v){let $=u[v],E=u[v+1]||e.length;$===0?b=`
${t}${e.slice(0,E)}`:(n===zn&&f[$]&&(b+=`${e[$]}\\`),b+=`
${t}${e.slice($+1,E)}`)}return b}function El(e,t,n){let r=t,s=t+1,i=e[s];for(;i===" "||i==="	";)if(t<s+n)i=e[++t];else{do
i=e[++t];while(i&&i!==`
`);r=t,s=t+1,i=e[s]}return r}var gs=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),bs=e=>/^(%|---|\.\.\.)/m.test(e);function Ng(e,t,n){if(!t||t<0)return!1;let r=t-n,s=e.length;if(s<=r)return!1;
for(let i=0,o=0;i<s;++i)if(e[i]===`
`){if(i-o>r)return!0;if(o=i+1,s-o<=r)return!1}return!0}function Qn(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)
return n;let{implicitKey:r}=t,s=t.options.doubleQuotedMinMultiLineLength,i=t.indent||(bs(e)?"  ":""),o="",a=0;for(let c=0,
u=n[c];u;u=n[++c])if(u===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(o+=n.slice(a,c)+"\\ ",c+=1,a=c,u="\\"),u==="\\")switch(n[c+1]){case"\
u":{o+=n.slice(a,c);let f=n.substr(c+2,4);switch(f){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\\
v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"20\
29":o+="\\P";break;default:f.substr(0,2)==="00"?o+="\\x"+f.substr(2):o+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(r||n[c+
2]==='"'||n.length<s)c+=1;else{for(o+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)o+=`
`,c+=2;o+=i,n[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+n.slice(a):n,r?o:Xn(o,i,zn,gs(t,!1))}function No(e,t){
if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Qn(e,t);let n=t.indent||(bs(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`\
$&
${n}`)+"'";return t.implicitKey?r:Xn(r,n,Io,gs(t,!1))}function bn(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=Qn;else{
let s=e.includes('"'),i=e.includes("'");s&&!i?r=No:i&&!s?r=Qn:r=n?No:Qn}return r(e,t)}var To;try{To=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{To=/\n+(?!\n|$)/g}function ys({comment:e,type:t,value:n},r,s,i){let{blockQuote:o,commentString:a,lineWidth:c}=r.
options;if(!o||/\n[\t ]+$/.test(n))return bn(n,r);let u=r.indent||(r.forceBlockIndent||bs(n)?"  ":""),f=o==="literal"?!0:
o==="folded"||t===S.BLOCK_FOLDED?!1:t===S.BLOCK_LITERAL?!0:!Ng(n,c,u.length);if(!n)return f?`|
`:`>
`;let p,h;for(h=n.length;h>0;--h){let E=n[h-1];if(E!==`
`&&E!=="	"&&E!==" ")break}let l=n.substring(h),m=l.indexOf(`
`);m===-1?p="-":n===l||m!==l.length-1?(p="+",i&&i()):p="",l&&(n=n.slice(0,-l.length),l[l.length-1]===`
`&&(l=l.slice(0,-1)),l=l.replace(To,`$&${u}`));let d=!1,y,g=-1;for(y=0;y<n.length;++y){let E=n[y];if(E===" ")d=!0;else if(E===
`
`)g=y;else break}let b=n.substring(0,g<y?g+1:y);b&&(n=n.substring(b.length),b=b.replace(/\n+/g,`$&${u}`));let $=(d?u?"2":
"1":"")+p;if(e&&($+=" "+a(e.replace(/ ?[\r\n]+/g," ")),s&&s()),!f){let E=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`),x=!1,j=gs(r,!0);o!=="fold\
ed"&&t!==S.BLOCK_FOLDED&&(j.onOverflow=()=>{x=!0});let _=Xn(`${b}${E}${l}`,u,ms,j);if(!x)return`>${$}
${u}${_}`}return n=n.replace(/\n+/g,`$&${u}`),`|${$}
${u}${b}${n}${l}`}function Tg(e,t,n,r){let{type:s,value:i}=e,{actualString:o,implicitKey:a,indent:c,indentStep:u,inFlow:f}=t;
if(a&&i.includes(`
`)||f&&/[[\]{},]/.test(i))return bn(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(i))return a||f||!i.includes(`
`)?bn(i,t):ys(e,t,n,r);if(!a&&!f&&s!==S.PLAIN&&i.includes(`
`))return ys(e,t,n,r);if(bs(i)){if(c==="")return t.forceBlockIndent=!0,ys(e,t,n,r);if(a&&c===u)return bn(i,t)}let p=i.replace(
/\n+/g,`$&
${c}`);if(o){let h=d=>d.default&&d.tag!=="tag:yaml.org,2002:str"&&d.test?.test(p),{compat:l,tags:m}=t.doc.schema;if(m.some(
h)||l?.some(h))return bn(i,t)}return a?p:Xn(p,c,Io,gs(t,!1))}function Pt(e,t,n,r){let{implicitKey:s,inFlow:i}=t,o=typeof e.
value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==S.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.
test(o.value)&&(a=S.QUOTE_DOUBLE);let c=f=>{switch(f){case S.BLOCK_FOLDED:case S.BLOCK_LITERAL:return s||i?bn(o.value,t):
ys(o,t,n,r);case S.QUOTE_DOUBLE:return Qn(o.value,t);case S.QUOTE_SINGLE:return No(o.value,t);case S.PLAIN:return Tg(o,t,
n,r);default:return null}},u=c(a);if(u===null){let{defaultKeyType:f,defaultStringType:p}=t.options,h=s&&f||p;if(u=c(h),u===
null)throw new Error(`Unsupported default string type ${h}`)}return u}function ws(e,t){let n=Object.assign({blockQuote:!0,commentString:kl,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,
doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.
schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{
anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?
" ".repeat(n.indent):"  ",inFlow:r,options:n}}function Rg(e,t){if(t.tag){let s=e.filter(i=>i.tag===t.tag);if(s.length>0)
return s.find(i=>i.format===t.format)??s[0]}let n,r;if(I(t)){r=t.value;let s=e.filter(i=>i.identify?.(r));if(s.length>1){
let i=s.filter(o=>o.test);i.length>0&&(s=i)}n=s.find(i=>i.format===t.format)??s.find(i=>!i.format)}else r=t,n=e.find(s=>s.
nodeClass&&r instanceof s.nodeClass);if(!n){let s=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag \
not resolved for ${s} value`)}return n}function Lg(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let s=[],i=(I(e)||P(
e))&&e.anchor;i&&ps(i)&&(n.add(i),s.push(`&${i}`));let o=e.tag??(t.default?null:t.tag);return o&&s.push(r.directives.tagString(
o)),s.join(" ")}function lt(e,t,n,r){if(R(e))return e.toString(t,n,r);if(ce(e)){if(t.doc.directives)return e.toString(t);
if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?
t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let s,i=L(e)?e:t.doc.createNode(e,{onTagObj:c=>s=
c});s??(s=Rg(t.doc.schema.tags,i));let o=Lg(i,s,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);let a=typeof s.
stringify=="function"?s.stringify(i,t,n,r):I(i)?Pt(i,t,n,r):i.toString(t,n,r);return o?I(i)||a[0]==="{"||a[0]==="["?`${o}\
 ${a}`:`${o}
${t.indent}${a}`:a}function Sl({key:e,value:t},n,r,s){let{allNullValues:i,doc:o,indent:a,indentStep:c,options:{commentString:u,indentSeq:f,
simpleKeys:p}}=n,h=L(e)&&e.comment||null;if(p){if(h)throw new Error("With simple keys, key nodes cannot have comments");
if(P(e)||!L(e)&&typeof e=="object"){let j="With simple keys, collection cannot be used as a key value";throw new Error(j)}}
let l=!p&&(!e||h&&t==null&&!n.inFlow||P(e)||(I(e)?e.type===S.BLOCK_FOLDED||e.type===S.BLOCK_LITERAL:typeof e=="object"));
n=Object.assign({},n,{allNullValues:!1,implicitKey:!l&&(p||!i),indent:a+c});let m=!1,d=!1,y=lt(e,n,()=>m=!0,()=>d=!0);if(!l&&
!n.inFlow&&y.length>1024){if(p)throw new Error("With simple keys, single line scalar must not span more than 1024 charac\
ters");l=!0}if(n.inFlow){if(i||t==null)return m&&r&&r(),y===""?"?":l?`? ${y}`:y}else if(i&&!p||t==null&&l)return y=`? ${y}`,
h&&!m?y+=Je(y,n.indent,u(h)):d&&s&&s(),y;m&&(h=null),l?(h&&(y+=Je(y,n.indent,u(h))),y=`? ${y}
${a}:`):(y=`${y}:`,h&&(y+=Je(y,n.indent,u(h))));let g,b,v;L(t)?(g=!!t.spaceBefore,b=t.commentBefore,v=t.comment):(g=!1,b=
null,v=null,t&&typeof t=="object"&&(t=o.createNode(t))),n.implicitKey=!1,!l&&!h&&I(t)&&(n.indentAtStart=y.length+1),d=!1,
!f&&c.length>=2&&!n.inFlow&&!l&&ne(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let $=!1,E=lt(t,n,()=>$=
!0,()=>d=!0),x=" ";if(h||g||b){if(x=g?`
`:"",b){let j=u(b);x+=`
${Ee(j,n.indent)}`}E===""&&!n.inFlow?x===`
`&&v&&(x=`

`):x+=`
${n.indent}`}else if(!l&&P(t)){let j=E[0],_=E.indexOf(`
`),K=_!==-1,$e=n.inFlow??t.flow??t.items.length===0;if(K||!$e){let Qe=!1;if(K&&(j==="&"||j==="!")){let A=E.indexOf(" ");
j==="&"&&A!==-1&&A<_&&E[A+1]==="!"&&(A=E.indexOf(" ",A+1)),(A===-1||_<A)&&(Qe=!0)}Qe||(x=`
${n.indent}`)}}else(E===""||E[0]===`
`)&&(x="");return y+=x+E,n.inFlow?$&&r&&r():v&&!$?y+=Je(y,n.indent,u(v)):d&&s&&s(),y}function Ro(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var vs="<<",Re={identify:e=>e===vs||typeof e=="symbol"&&e.description===vs,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,
resolve:()=>Object.assign(new S(Symbol(vs)),{addToJSMap:Mo}),stringify:()=>vs},_l=(e,t)=>(Re.identify(t)||I(t)&&(!t.type||
t.type===S.PLAIN)&&Re.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===Re.tag&&n.default);function Mo(e,t,n){let r=$l(
e,n);if(ne(r))for(let s of r.items)Lo(e,t,s);else if(Array.isArray(r))for(let s of r)Lo(e,t,s);else Lo(e,t,r)}function Lo(e,t,n){
let r=$l(e,n);if(!te(r))throw new Error("Merge sources must be maps or map aliases");let s=r.toJSON(null,e,Map);for(let[
i,o]of s)t instanceof Map?t.has(i)||t.set(i,o):t instanceof Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.
defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function $l(e,t){return e&&ce(t)?t.resolve(
e.doc,e):t}function ks(e,t,{key:n,value:r}){if(L(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(_l(e,n))Mo(e,t,r);else{let s=Z(n,"",e);
if(t instanceof Map)t.set(s,Z(r,s,e));else if(t instanceof Set)t.add(s);else{let i=Mg(n,s,e),o=Z(r,i,e);i in t?Object.defineProperty(
t,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[i]=o}}return t}function Mg(e,t,n){if(t===null)return"";if(typeof t!=
"object")return String(t);if(L(e)&&n?.doc){let r=ws(n.doc,{});r.anchors=new Set;for(let i of n.anchors.keys())r.anchors.
add(i.anchor);r.inFlow=!0,r.inStringifyKey=!0;let s=e.toString(r);if(!n.mapKeyWarned){let i=JSON.stringify(s);i.length>40&&
(i=i.substring(0,36)+'..."'),Ro(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object\
 restrictions: ${i}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return s}return JSON.stringify(t)}function wn(e,t,n){let r=ut(e,void 0,n),s=ut(t,void 0,n);return new G(r,s)}var G=class e{constructor(t,n=null){Object.defineProperty(
this,ae,{value:xo}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return L(n)&&(n=n.clone(t)),L(r)&&(r=r.clone(
t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return ks(n,r,this)}toString(t,n,r){return t?.doc?Sl(this,t,n,r):
JSON.stringify(this)}};function Ss(e,t,n){return(t.inFlow??e.flow?Cg:Pg)(e,t,n)}function Pg({comment:e,items:t},n,{blockItemPrefix:r,flowChars:s,
itemIndent:i,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:u}}=n,f=Object.assign({},n,{indent:i,type:null}),
p=!1,h=[];for(let m=0;m<t.length;++m){let d=t[m],y=null;if(L(d))!p&&d.spaceBefore&&h.push(""),Es(n,h,d.commentBefore,p),
d.comment&&(y=d.comment);else if(R(d)){let b=L(d.key)?d.key:null;b&&(!p&&b.spaceBefore&&h.push(""),Es(n,h,b.commentBefore,
p))}p=!1;let g=lt(d,f,()=>y=null,()=>p=!0);y&&(g+=Je(g,i,u(y))),p&&y&&(p=!1),h.push(r+g)}let l;if(h.length===0)l=s.start+
s.end;else{l=h[0];for(let m=1;m<h.length;++m){let d=h[m];l+=d?`
${c}${d}`:`
`}}return e?(l+=`
`+Ee(u(e),c),a&&a()):p&&o&&o(),l}function Cg({items:e},t,{flowChars:n,itemIndent:r}){let{indent:s,indentStep:i,flowCollectionPadding:o,
options:{commentString:a}}=t;r+=i;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),u=!1,f=0,p=[];for(let m=0;m<e.
length;++m){let d=e[m],y=null;if(L(d))d.spaceBefore&&p.push(""),Es(t,p,d.commentBefore,!1),d.comment&&(y=d.comment);else if(R(
d)){let b=L(d.key)?d.key:null;b&&(b.spaceBefore&&p.push(""),Es(t,p,b.commentBefore,!1),b.comment&&(u=!0));let v=L(d.value)?
d.value:null;v?(v.comment&&(y=v.comment),v.commentBefore&&(u=!0)):d.value==null&&b?.comment&&(y=b.comment)}y&&(u=!0);let g=lt(
d,c,()=>y=null);u||(u=p.length>f||g.includes(`
`)),m<e.length-1?g+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(u||(u=p.reduce((b,v)=>b+v.length+2,2)+(g.length+
2)>t.options.lineWidth)),u&&(g+=",")),y&&(g+=Je(g,r,a(y))),p.push(g),f=p.length}let{start:h,end:l}=n;if(p.length===0)return h+
l;if(!u){let m=p.reduce((d,y)=>d+y.length+2,2);u=t.options.lineWidth>0&&m>t.options.lineWidth}if(u){let m=h;for(let d of p)
m+=d?`
${i}${s}${d}`:`
`;return`${m}
${s}${l}`}else return`${h}${o}${p.join(" ")}${o}${l}`}function Es({indent:e,options:{commentString:t}},n,r,s){if(r&&s&&(r=
r.replace(/^\n+/,"")),r){let i=Ee(t(r),e);n.push(i.trimStart())}}function gt(e,t){let n=I(t)?t.value:t;for(let r of e)if(R(r)&&(r.key===t||r.key===n||I(r.key)&&r.key.value===n))return r}
var V=class extends yn{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(Te,t),this.items=[]}static from(t,n,r){
let{keepUndefined:s,replacer:i}=r,o=new this(t),a=(c,u)=>{if(typeof i=="function")u=i.call(n,c,u);else if(Array.isArray(
i)&&!i.includes(c))return;(u!==void 0||s)&&o.items.push(wn(c,u,r))};if(n instanceof Map)for(let[c,u]of n)a(c,u);else if(n&&
typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&o.items.sort(t.sortMapEntries),
o}add(t,n){let r;R(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new G(t,t?.value):r=new G(t.key,t.value);let s=gt(this.
items,r.key),i=this.schema?.sortMapEntries;if(s){if(!n)throw new Error(`Key ${r.key} already set`);I(s.value)&&ds(r.value)?
s.value.value=r.value:s.value=r.value}else if(i){let o=this.items.findIndex(a=>i(r,a)<0);o===-1?this.items.push(r):this.
items.splice(o,0,r)}else this.items.push(r)}delete(t){let n=gt(this.items,t);return n?this.items.splice(this.items.indexOf(
n),1).length>0:!1}get(t,n){let s=gt(this.items,t)?.value;return(!n&&I(s)?s.value:s)??void 0}has(t){return!!gt(this.items,
t)}set(t,n){this.add(new G(t,n),!0)}toJSON(t,n,r){let s=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(s);for(let i of this.
items)ks(n,s,i);return s}toString(t,n,r){if(!t)return JSON.stringify(this);for(let s of this.items)if(!R(s))throw new Error(
`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=
Object.assign({},t,{allNullValues:!0})),Ss(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:r,onComment:n})}};var Le={collection:"map",default:!0,nodeClass:V,tag:"tag:yaml.org,2002:map",resolve(e,t){return te(e)||t("Expected a map\
ping for this tag"),e},createNode:(e,t,n)=>V.from(e,t,n)};var ie=class extends yn{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(at,t),this.items=[]}add(t){
this.items.push(t)}delete(t){let n=_s(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=_s(
t);if(typeof r!="number")return;let s=this.items[r];return!n&&I(s)?s.value:s}has(t){let n=_s(t);return typeof n=="number"&&
n<this.items.length}set(t,n){let r=_s(t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let s=this.
items[r];I(s)&&ds(n)?s.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let s=0;for(let i of this.
items)r.push(Z(i,String(s++),n));return r}toString(t,n,r){return t?Ss(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",
end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:s}=r,
i=new this(t);if(n&&Symbol.iterator in Object(n)){let o=0;for(let a of n){if(typeof s=="function"){let c=n instanceof Set?
a:String(o++);a=s.call(n,c,a)}i.items.push(ut(a,void 0,r))}}return i}};function _s(e){let t=I(e)?e.value:e;return t&&typeof t==
"string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var Me={collection:"seq",default:!0,nodeClass:ie,tag:"tag:yaml.org,2002:seq",resolve(e,t){return ne(e)||t("Expected a se\
quence for this tag"),e},createNode:(e,t,n)=>ie.from(e,t,n)};var bt={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.
assign({actualString:!0},t),Pt(e,t,n,r)}};var Ct={identify:e=>e==null,createNode:()=>new S(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new S(null),stringify:({source:e},t)=>typeof e=="string"&&Ct.test.test(e)?e:t.options.nullStr};var Zn={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:e=>new S(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&Zn.test.test(e)){let r=e[0]==="t"||e[0]===
"T";if(t===r)return e}return t?n.options.trueStr:n.options.falseStr}};function oe({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let s=typeof r=="number"?
r:Number(r);if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";let i=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&
t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.indexOf(".");o<0&&(o=i.length,i+=".");
let a=t-(i.length-o-1);for(;a-- >0;)i+="0"}return i}var $s={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:oe},
xs={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():oe(e)}},As={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new S(parseFloat(
e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:oe};var Os=e=>typeof e=="bigint"||Number.isInteger(e),Po=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function xl(e,t,n){
let{value:r}=e;return Os(r)&&r>=0?n+r.toString(t):oe(e)}var Is={identify:e=>Os(e)&&e>=0,default:!0,tag:"tag:yaml.org,200\
2:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>Po(e,2,8,n),stringify:e=>xl(e,8,"0o")},Ns={identify:Os,default:!0,
tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Po(e,0,10,n),stringify:oe},Ts={identify:e=>Os(e)&&e>=0,
default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Po(e,2,16,n),stringify:e=>xl(
e,16,"0x")};var Al=[Le,Me,bt,Ct,Zn,Is,Ns,Ts,$s,xs,As];function Ol(e){return typeof e=="bigint"||Number.isInteger(e)}var Rs=({value:e})=>JSON.stringify(e),jg=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Rs},{identify:e=>e==null,createNode:()=>new S(null),
default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Rs},{identify:e=>typeof e=="boolean",default:!0,
tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:Rs},{identify:Ol,default:!0,tag:"tag:\
yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>Ol(
e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Rs}],Dg={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.
stringify(e)}`),e}},Il=[Le,Me].concat(jg,Dg);var er={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="func\
tion"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let s=0;s<n.length;++s)r[s]=n.charCodeAt(s);return r}else
return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,
type:t,value:n},r,s,i){if(!n)return"";let o=n,a;if(typeof btoa=="function"){let c="";for(let u=0;u<o.length;++u)c+=String.
fromCharCode(o[u]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer \
or btoa is required");if(t??(t=S.BLOCK_LITERAL),t!==S.QUOTE_DOUBLE){let c=Math.max(r.options.lineWidth-r.indent.length,r.
options.minContentWidth),u=Math.ceil(a.length/c),f=new Array(u);for(let p=0,h=0;p<u;++p,h+=c)f[p]=a.substr(h,c);a=f.join(
t===S.BLOCK_LITERAL?`
`:" ")}return Pt({comment:e,type:t,value:a},r,s,i)}};function Co(e,t){if(ne(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!R(r)){if(te(r)){r.items.length>1&&t("Ea\
ch pair must have its own sequence indicator");let s=r.items[0]||new G(new S(null));if(r.commentBefore&&(s.key.commentBefore=
s.key.commentBefore?`${r.commentBefore}
${s.key.commentBefore}`:r.commentBefore),r.comment){let i=s.value??s.key;i.comment=i.comment?`${r.comment}
${i.comment}`:r.comment}r=s}e.items[n]=R(r)?r:new G(r)}}else t("Expected a sequence for this tag");return e}function jo(e,t,n){
let{replacer:r}=n,s=new ie(e);s.tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let o of t){
typeof r=="function"&&(o=r.call(t,String(i++),o));let a,c;if(Array.isArray(o))if(o.length===2)a=o[0],c=o[1];else throw new TypeError(
`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let u=Object.keys(o);if(u.length===1)a=u[0],c=o[a];else
throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else a=o;s.items.push(wn(a,c,n))}return s}var tr={
collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Co,createNode:jo};var vn=class e extends ie{constructor(){super(),this.add=V.prototype.add.bind(this),this.delete=V.prototype.delete.bind(
this),this.get=V.prototype.get.bind(this),this.has=V.prototype.has.bind(this),this.set=V.prototype.set.bind(this),this.tag=
e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let s of this.items){let i,o;
if(R(s)?(i=Z(s.key,"",n),o=Z(s.value,i,n)):i=Z(s,"",n),r.has(i))throw new Error("Ordered maps must not include duplicate\
 keys");r.set(i,o)}return r}static from(t,n,r){let s=jo(t,n,r),i=new this;return i.items=s.items,i}};vn.tag="tag:yaml.or\
g,2002:omap";var nr={collection:"seq",identify:e=>e instanceof Map,nodeClass:vn,default:!1,tag:"tag:yaml.org,2002:omap",
resolve(e,t){let n=Co(e,t),r=[];for(let{key:s}of n.items)I(s)&&(r.includes(s.value)?t(`Ordered maps must not include dup\
licate keys: ${s.value}`):r.push(s.value));return Object.assign(new vn,n)},createNode:(e,t,n)=>vn.from(e,t,n)};function Nl({value:e,source:t},n){return t&&(e?Do:Uo).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var Do={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new S(!0),stringify:Nl},
Uo={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new S(
!1),stringify:Nl};var Tl={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:oe},
Rl={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():oe(e)}},
Ll={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){
let t=new S(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-
1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:oe};var rr=e=>typeof e=="bigint"||Number.isInteger(e);function Ls(e,t,n,{intAsBigInt:r}){let s=e[0];if((s==="-"||s==="+")&&(t+=
1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}
let o=BigInt(e);return s==="-"?BigInt(-1)*o:o}let i=parseInt(e,n);return s==="-"?-1*i:i}function Bo(e,t,n){let{value:r}=e;
if(rr(r)){let s=r.toString(t);return r<0?"-"+n+s.substr(1):n+s}return oe(e)}var Ml={identify:rr,default:!0,tag:"tag:yaml\
.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Ls(e,2,2,n),stringify:e=>Bo(e,2,"0b")},Pl={identify:rr,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Ls(e,1,8,n),stringify:e=>Bo(
e,8,"0")},Cl={identify:rr,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Ls(e,0,10,n),
stringify:oe},jl={identify:rr,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Ls(
e,2,16,n),stringify:e=>Bo(e,16,"0x")};var kn=class e extends V{constructor(t){super(t),this.tag=e.tag}add(t){let n;R(t)?n=t:t&&typeof t=="object"&&"key"in t&&
"value"in t&&t.value===null?n=new G(t.key,null):n=new G(t,null),gt(this.items,n.key)||this.items.push(n)}get(t,n){let r=gt(
this.items,t);return!n&&R(r)?I(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected bool\
ean value for set(key, value) in a YAML set, not ${typeof n}`);let r=gt(this.items,t);r&&!n?this.items.splice(this.items.
indexOf(r),1):!r&&n&&this.items.push(new G(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.
stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error(
"Set items must all have null values")}static from(t,n,r){let{replacer:s}=r,i=new this(t);if(n&&Symbol.iterator in Object(
n))for(let o of n)typeof s=="function"&&(o=s.call(n,o,o)),i.items.push(wn(o,null,r));return i}};kn.tag="tag:yaml.org,200\
2:set";var sr={collection:"map",identify:e=>e instanceof Set,nodeClass:kn,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>kn.
from(e,t,n),resolve(e,t){if(te(e)){if(e.hasAllNullValues(!0))return Object.assign(new kn,e);t("Set items must all have n\
ull values")}else t("Expected a mapping for this tag");return e}};function Fo(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,s=o=>t?BigInt(o):Number(o),i=r.replace(/_/g,"").split(":").
reduce((o,a)=>o*s(60)+s(a),s(0));return n==="-"?s(-1)*i:i}function Dl(e){let{value:t}=e,n=o=>o;if(typeof t=="bigint")n=o=>BigInt(
o);else if(isNaN(t)||!isFinite(t))return oe(e);let r="";t<0&&(r="-",t*=n(-1));let s=n(60),i=[t%s];return t<60?i.unshift(
0):(t=(t-i[0])/s,i.unshift(t%s),t>=60&&(t=(t-i[0])/s,i.unshift(t))),r+i.map(o=>String(o).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Ms={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>Fo(e,n),stringify:Dl},Ps={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Fo(
e,!1),stringify:Dl},En={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{\
4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-\
9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(En.test);if(!t)throw new Error("!!timestamp expects a date, starting w\
ith yyyy-mm-dd");let[,n,r,s,i,o,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,u=Date.UTC(n,r-1,s,i||0,o||0,a||
0,c),f=t[8];if(f&&f!=="Z"){let p=Fo(f,!1);Math.abs(p)<30&&(p*=60),u-=6e4*p}return new Date(u)},stringify:({value:e})=>e?.
toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};var qo=[Le,Me,bt,Ct,Do,Uo,Ml,Pl,Cl,jl,Tl,Rl,Ll,er,Re,nr,tr,sr,Ms,Ps,En];var Ul=new Map([["core",Al],["failsafe",[Le,Me,bt]],["json",Il],["yaml11",qo],["yaml-1.1",qo]]),Bl={binary:er,bool:Zn,float:As,
floatExp:xs,floatNaN:$s,floatTime:Ps,int:Ns,intHex:Ts,intOct:Is,intTime:Ms,map:Le,merge:Re,null:Ct,omap:nr,pairs:tr,seq:Me,
set:sr,timestamp:En},Fl={"tag:yaml.org,2002:binary":er,"tag:yaml.org,2002:merge":Re,"tag:yaml.org,2002:omap":nr,"tag:yam\
l.org,2002:pairs":tr,"tag:yaml.org,2002:set":sr,"tag:yaml.org,2002:timestamp":En};function Cs(e,t,n){let r=Ul.get(t);if(r&&
!e)return n&&!r.includes(Re)?r.concat(Re):r.slice();let s=r;if(!s)if(Array.isArray(e))s=[];else{let i=Array.from(Ul.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or \
define customTags array`)}if(Array.isArray(e))for(let i of e)s=s.concat(i);else typeof e=="function"&&(s=e(s.slice()));return n&&
(s=s.concat(Re)),s.reduce((i,o)=>{let a=typeof o=="string"?Bl[o]:o;if(!a){let c=JSON.stringify(o),u=Object.keys(Bl).map(
f=>JSON.stringify(f)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${u}`)}return i.includes(a)||i.push(
a),i},[])}var Ug=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,ir=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:s,schema:i,
sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?Cs(t,"compat"):t?Cs(null,t):null,this.name=typeof i==
"string"&&i||"core",this.knownTags=s?Fl:{},this.tags=Cs(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(
this,Te,{value:Le}),Object.defineProperty(this,ge,{value:bt}),Object.defineProperty(this,at,{value:Me}),this.sortMapEntries=
typeof o=="function"?o:o===!0?Ug:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}};function ql(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(n.push(
c),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let s=ws(e,t),{commentString:i}=s.options;if(e.commentBefore){n.
length!==1&&n.unshift("");let c=i(e.commentBefore);n.unshift(Ee(c,""))}let o=!1,a=null;if(e.contents){if(L(e.contents)){
if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let f=i(e.contents.commentBefore);n.push(Ee(f,""))}s.
forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>o=!0,u=lt(e.contents,s,()=>a=null,c);a&&(u+=Je(u,"",
i(a))),(u[0]==="|"||u[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${u}`:n.push(u)}else n.push(lt(e.contents,s));
if(e.directives?.docEnd)if(e.comment){let c=i(e.comment);c.includes(`
`)?(n.push("..."),n.push(Ee(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&o&&(c=c.replace(/^\n+/,
"")),c&&((!o||a)&&n[n.length-1]!==""&&n.push(""),n.push(Ee(i(c),"")))}return n.join(`
`)+`
`}var wt=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(
this,ae,{value:us});let s=null;typeof n=="function"||Array.isArray(n)?s=n:r===void 0&&n&&(r=n,n=void 0);let i=Object.assign(
{intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},
r);this.options=i;let{version:o}=i;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&
(o=this.directives.yaml.version)):this.directives=new We({version:o}),this.setSchema(o,r),this.contents=t===void 0?null:
this.createNode(t,s,r)}clone(){let t=Object.create(e.prototype,{[ae]:{value:us}});return t.commentBefore=this.commentBefore,
t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),
this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=L(this.contents)?this.contents.
clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Sn(this.contents)&&this.contents.add(t)}addIn(t,n){
Sn(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=Ao(this);t.anchor=!n||r.has(n)?Oo(n||"a",
r):n}return new ct(t.anchor)}createNode(t,n,r){let s;if(typeof n=="function")t=n.call({"":t},"",t),s=n;else if(Array.isArray(
n)){let y=b=>typeof b=="number"||b instanceof String||b instanceof Number,g=n.filter(y).map(String);g.length>0&&(n=n.concat(
g)),s=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:u,
tag:f}=r??{},{onAnchor:p,setAnchors:h,sourceObjects:l}=vl(this,o||"a"),m={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,
onAnchor:p,onTagObj:u,replacer:s,schema:this.schema,sourceObjects:l},d=ut(t,f,m);return a&&P(d)&&(d.flow=!0),h(),d}createPair(t,n,r={}){
let s=this.createNode(t,null,r),i=this.createNode(n,null,r);return new G(s,i)}delete(t){return Sn(this.contents)?this.contents.
delete(t):!1}deleteIn(t){return gn(t)?this.contents==null?!1:(this.contents=null,!0):Sn(this.contents)?this.contents.deleteIn(
t):!1}get(t,n){return P(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return gn(t)?!n&&I(this.contents)?this.contents.
value:this.contents:P(this.contents)?this.contents.getIn(t,n):void 0}has(t){return P(this.contents)?this.contents.has(t):
!1}hasIn(t){return gn(t)?this.contents!==void 0:P(this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?
this.contents=Yn(this.schema,[t],n):Sn(this.contents)&&this.contents.set(t,n)}setIn(t,n){gn(t)?this.contents=n:this.contents==
null?this.contents=Yn(this.schema,Array.from(t),n):Sn(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t==
"number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new We(
{version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.
version=t:this.directives=new We({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,r=null;break;default:{let s=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argumen\
t, but found: ${s}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new ir(Object.assign(r,n));else
throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,
maxAliasCount:s,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},c=Z(this.contents,n??"",a);if(typeof i=="function")for(let{count:u,res:f}of a.anchors.values())i(f,u);return typeof o==
"function"?mt(o,{"":c},"",c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.
errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||
Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}
return ql(this,t)}};function Sn(e){if(P(e))return!0;throw new Error("Expected a YAML collection as document contents")}var or=class extends Error{constructor(t,n,r,s){super(),this.name=t,this.code=r,this.message=s,this.pos=n}},Pe=class extends or{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},ar=class extends or{constructor(t,n,r){super("YAMLWarning",t,n,r)}},Ko=(e,t)=>n=>{if(n.pos[0]===
-1)return;n.linePos=n.pos.map(a=>t.linePos(a));let{line:r,col:s}=n.linePos[0];n.message+=` at line ${r}, column ${s}`;let i=s-
1,o=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-
79);o="\u2026"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(o.substring(0,i))){
let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=n.linePos[1];c?.line===r&&c.col>s&&(a=Math.max(1,Math.min(c.col-s,80-i)));let u=" ".
repeat(i)+"^".repeat(a);n.message+=`:

${o}
${u}
`}};function Ye(e,{flow:t,indicator:n,next:r,offset:s,onError:i,parentIndent:o,startOnNewline:a}){let c=!1,u=a,f=a,p="",h="",
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
start:E??j}}function vt(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-s\
calar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){
for(let n of t.start)if(n.type==="newline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(vt(t.
key)||vt(t.value))return!0}return!1;default:return!0}}function cr(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&vt(t)&&
n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function js(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let s=typeof r=="function"?r:(i,o)=>i===o||I(i)&&I(o)&&
i.value===o.value;return t.some(i=>s(i.key,n))}var Kl="All mapping items must start at the same column";function Gl({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=i?.
nodeClass??V,a=new o(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,u=null;for(let f of r.items){let{start:p,key:h,sep:l,
value:m}=f,d=Ye(p,{indicator:"explicit-key-ind",next:h??l?.[0],offset:c,onError:s,parentIndent:r.indent,startOnNewline:!0}),
y=!d.found;if(y){if(h&&(h.type==="block-seq"?s(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implici\
t map key"):"indent"in h&&h.indent!==r.indent&&s(c,"BAD_INDENT",Kl)),!d.anchor&&!d.tag&&!l){u=d.end,d.comment&&(a.comment?
a.comment+=`
`+d.comment:a.comment=d.comment);continue}(d.newlineAfterProp||vt(h))&&s(h??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Impl\
icit keys need to be on a single line")}else d.found?.indent!==r.indent&&s(c,"BAD_INDENT",Kl);n.atKey=!0;let g=d.end,b=h?
e(n,h,d,s):t(n,g,p,null,d,s);n.schema.compat&&cr(r.indent,h,s),n.atKey=!1,js(n,a.items,b)&&s(g,"DUPLICATE_KEY","Map keys\
 must be unique");let v=Ye(l??[],{indicator:"map-value-ind",next:m,offset:b.range[2],onError:s,parentIndent:r.indent,startOnNewline:!h||
h.type==="block-scalar"});if(c=v.end,v.found){y&&(m?.type==="block-map"&&!v.hasNewline&&s(c,"BLOCK_AS_IMPLICIT_KEY","Nes\
ted mappings are not allowed in compact mappings"),n.options.strict&&d.start<v.found.offset-1024&&s(b.range,"KEY_OVER_10\
24_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let $=m?e(n,m,
v,s):t(n,c,l,null,v,s);n.schema.compat&&cr(r.indent,m,s),c=$.range[2];let E=new G(b,$);n.options.keepSourceTokens&&(E.srcToken=
f),a.items.push(E)}else{y&&s(b.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),v.comment&&(b.
comment?b.comment+=`
`+v.comment:b.comment=v.comment);let $=new G(b);n.options.keepSourceTokens&&($.srcToken=f),a.items.push($)}}return u&&u<
c&&s(u,"IMPOSSIBLE","Map comment with trailing content"),a.range=[r.offset,c,u??c],a}function Hl({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=i?.nodeClass??ie,a=new o(n.schema);n.atRoot&&(n.atRoot=!1),
n.atKey&&(n.atKey=!1);let c=r.offset,u=null;for(let{start:f,value:p}of r.items){let h=Ye(f,{indicator:"seq-item-ind",next:p,
offset:c,onError:s,parentIndent:r.indent,startOnNewline:!0});if(!h.found)if(h.anchor||h.tag||p)p?.type==="block-seq"?s(h.
end,"BAD_INDENT","All sequence items must start at the same column"):s(c,"MISSING_CHAR","Sequence item without - indicat\
or");else{u=h.end,h.comment&&(a.comment=h.comment);continue}let l=p?e(n,p,h,s):t(n,h.end,f,null,h,s);n.schema.compat&&cr(
r.indent,p,s),c=l.range[2],a.items.push(l)}return a.range=[r.offset,c,u??c],a}function ze(e,t,n,r){let s="";if(e){let i=!1,o="";for(let a of e){let{source:c,type:u}=a;switch(u){case"space":i=!0;break;case"\
comment":{n&&!i&&r(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let f=c.substring(
1)||" ";s?s+=o+f:s=f,o="";break}case"newline":s&&(o+=c),i=!0;break;default:r(a,"UNEXPECTED_TOKEN",`Unexpected ${u} at no\
de end`)}t+=c.length}}return{comment:s,offset:t}}var Go="Block collections are not allowed within flow collections",Ho=e=>e&&(e.type==="block-map"||e.type==="block-seq");
function Vl({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=r.start.source==="{",a=o?"flow map":"flow sequence",c=i?.nodeClass??
(o?V:ie),u=new c(n.schema);u.flow=!0;let f=n.atRoot;f&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let p=r.offset+r.start.source.
length;for(let y=0;y<r.items.length;++y){let g=r.items[y],{start:b,key:v,sep:$,value:E}=g,x=Ye(b,{flow:a,indicator:"expl\
icit-key-ind",next:v??$?.[0],offset:p,onError:s,parentIndent:r.indent,startOnNewline:!1});if(!x.found){if(!x.anchor&&!x.
tag&&!$&&!E){y===0&&x.comma?s(x.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<r.items.length-1&&s(x.start,"UNEXPECT\
ED_TOKEN",`Unexpected empty item in ${a}`),x.comment&&(u.comment?u.comment+=`
`+x.comment:u.comment=x.comment),p=x.end;continue}!o&&n.options.strict&&vt(v)&&s(v,"MULTILINE_IMPLICIT_KEY","Implicit ke\
ys of flow sequence pairs need to be on a single line")}if(y===0)x.comma&&s(x.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(x.
comma||s(x.start,"MISSING_CHAR",`Missing , between ${a} items`),x.comment){let j="";e:for(let _ of b)switch(_.type){case"\
comma":case"space":break;case"comment":j=_.source.substring(1);break e;default:break e}if(j){let _=u.items[u.items.length-
1];R(_)&&(_=_.value??_.key),_.comment?_.comment+=`
`+j:_.comment=j,x.comment=x.comment.substring(j.length+1)}}if(!o&&!$&&!x.found){let j=E?e(n,E,x,s):t(n,x.end,$,null,x,s);
u.items.push(j),p=j.range[2],Ho(E)&&s(j.range,"BLOCK_IN_FLOW",Go)}else{n.atKey=!0;let j=x.end,_=v?e(n,v,x,s):t(n,j,b,null,
x,s);Ho(v)&&s(_.range,"BLOCK_IN_FLOW",Go),n.atKey=!1;let K=Ye($??[],{flow:a,indicator:"map-value-ind",next:E,offset:_.range[2],
onError:s,parentIndent:r.indent,startOnNewline:!1});if(K.found){if(!o&&!x.found&&n.options.strict){if($)for(let A of $){
if(A===K.found)break;if(A.type==="newline"){s(A,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to b\
e on a single line");break}}x.start<K.found.offset-1024&&s(K.found,"KEY_OVER_1024_CHARS","The : indicator must be at mos\
t 1024 chars after the start of an implicit flow sequence key")}}else E&&("source"in E&&E.source?.[0]===":"?s(E,"MISSING\
_CHAR",`Missing space after : in ${a}`):s(K.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let $e=E?e(n,E,K,
s):K.found?t(n,K.end,$,null,K,s):null;$e?Ho(E)&&s($e.range,"BLOCK_IN_FLOW",Go):K.comment&&(_.comment?_.comment+=`
`+K.comment:_.comment=K.comment);let Qe=new G(_,$e);if(n.options.keepSourceTokens&&(Qe.srcToken=g),o){let A=u;js(n,A.items,
_)&&s(j,"DUPLICATE_KEY","Map keys must be unique"),A.items.push(Qe)}else{let A=new V(n.schema);A.flow=!0,A.items.push(Qe);
let W=($e??_).range;A.range=[_.range[0],W[1],W[2]],u.items.push(A)}p=$e?$e.range[2]:K.end}}let h=o?"}":"]",[l,...m]=r.end,
d=p;if(l?.source===h)d=l.offset+l.source.length;else{let y=a[0].toUpperCase()+a.substring(1),g=f?`${y} must end with a ${h}`:
`${y} in block collection must be sufficiently indented and end with a ${h}`;s(p,f?"MISSING_CHAR":"BAD_INDENT",g),l&&l.source.
length!==1&&m.unshift(l)}if(m.length>0){let y=ze(m,d,n.options.strict,s);y.comment&&(u.comment?u.comment+=`
`+y.comment:u.comment=y.comment),u.range=[r.offset,d,y.offset]}else u.range=[r.offset,d,d];return u}function Vo(e,t,n,r,s,i){let o=n.type==="block-map"?Gl(e,t,n,r,i):n.type==="block-seq"?Hl(e,t,n,r,i):Vl(e,t,n,r,i),a=o.constructor;
return s==="!"||s===a.tagName?(o.tag=a.tagName,o):(s&&(o.tag=s),o)}function Wl(e,t,n,r,s){let i=r.tag,o=i?t.directives.tagName(
i.source,h=>s(i,"TAG_RESOLVE_FAILED",h)):null;if(n.type==="block-seq"){let{anchor:h,newlineAfterProp:l}=r,m=h&&i?h.offset>
i.offset?h:i:h??i;m&&(!l||l.offset<m.offset)&&s(m,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===V.tagName&&a==="ma\
p"||o===ie.tagName&&a==="seq")return Vo(e,t,n,s,o);let c=t.schema.tags.find(h=>h.tag===o&&h.collection===a);if(!c){let h=t.
schema.knownTags[o];if(h?.collection===a)t.schema.tags.push(Object.assign({},h,{default:!1})),c=h;else return h?s(i,"BAD\
_COLLECTION_TYPE",`${h.tag} used for ${a} collection, but expects ${h.collection??"scalar"}`,!0):s(i,"TAG_RESOLVE_FAILED",
`Unresolved tag: ${o}`,!0),Vo(e,t,n,s,o)}let u=Vo(e,t,n,s,o,c),f=c.resolve?.(u,h=>s(i,"TAG_RESOLVE_FAILED",h),t.options)??
u,p=L(f)?f:new S(f);return p.range=u.range,p.tag=o,c?.format&&(p.format=c.format),p}function Wo(e,t,n){let r=t.offset,s=Bg(t,e.options.strict,n);if(!s)return{value:"",type:null,comment:"",range:[r,r,r]};let i=s.
mode===">"?S.BLOCK_FOLDED:S.BLOCK_LITERAL,o=t.source?Fg(t.source):[],a=o.length;for(let d=o.length-1;d>=0;--d){let y=o[d][1];
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
`}let m=r+s.length+t.source.length;return{value:p,type:i,comment:s.comment,range:[r,m,m]}}function Bg({offset:e,props:t},n,r){
if(t[0].type!=="block-scalar-header")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],
i=s[0],o=0,a="",c=-1;for(let h=1;h<s.length;++h){let l=s[h];if(!a&&(l==="-"||l==="+"))a=l;else{let m=Number(l);!o&&m?o=m:
c===-1&&(c=e+h)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let u=!1,f="",p=s.
length;for(let h=1;h<t.length;++h){let l=t[h];switch(l.type){case"space":u=!0;case"newline":p+=l.source.length;break;case"\
comment":n&&!u&&r(l,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),p+=l.source.
length,f=l.source.substring(1);break;case"error":r(l,"UNEXPECTED_TOKEN",l.message),p+=l.source.length;break;default:{let m=`\
Unexpected token in block scalar header: ${l.type}`;r(l,"UNEXPECTED_TOKEN",m);let d=l.source;d&&typeof d=="string"&&(p+=
d.length)}}}return{mode:i,indent:o,chomp:a,comment:f,length:p}}function Fg(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),
i=[r?.[1]?[r[1],n.slice(r[1].length)]:["",n]];for(let o=1;o<t.length;o+=2)i.push([t[o],t[o+1]]);return i}function Jo(e,t,n){let{offset:r,type:s,source:i,end:o}=e,a,c,u=(h,l,m)=>n(r+h,l,m);switch(s){case"scalar":a=S.PLAIN,c=qg(
i,u);break;case"single-quoted-scalar":a=S.QUOTE_SINGLE,c=Kg(i,u);break;case"double-quoted-scalar":a=S.QUOTE_DOUBLE,c=Gg(
i,u);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",
range:[r,r+i.length,r+i.length]}}let f=r+i.length,p=ze(o,f,t,n);return{value:c,type:a,comment:p.comment,range:[r,f,p.offset]}}
function qg(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"\
%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{
n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Jl(e)}function Kg(e,t){
return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Jl(e.slice(1,-1)).replace(
/''/g,"'")}function Jl(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,s;try{r=new RegExp("(?<![ 	])[ 	]+$"),s=
new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(r,""),o=" ",a=t.lastIndex;
for(;n=t.exec(e);){let u=n[1].replace(s,"");u===""?o===`
`?i+=o:o=`
`:(i+=o+u,o=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),i+o+(n?.[1]??"")}function Gg(e,t){let n="";
for(let r=1;r<e.length-1;++r){let s=e[r];if(!(s==="\r"&&e[r+1]===`
`))if(s===`
`){let{fold:i,offset:o}=Hg(e,r);n+=i,r=o}else if(s==="\\"){let i=e[++r],o=Vg[i];if(o)n+=o;else if(i===`
`)for(i=e[r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="\r"&&e[r+1]===`
`)for(i=e[++r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;n+=Wg(e,r+1,
a,t),r+=a}else{let a=e.substr(r-1,2);t(r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(s===" "||s==="	"){
let i=r,o=e[r+1];for(;o===" "||o==="	";)o=e[++r+1];o!==`
`&&!(o==="\r"&&e[r+2]===`
`)&&(n+=r>i?e.slice(i,r+1):s)}else n+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing cl\
osing "quote'),n}function Hg(e,t){let n="",r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var Vg={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Wg(e,t,n,r){
let s=e.substr(t,n),o=s.length===n&&/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(o)}catch{
let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}function Yo(e,t,n,r){let{value:s,type:i,comment:o,range:a}=t.type==="block-scalar"?Wo(e,t,r):Jo(t,e.options.strict,r),c=n?
e.directives.tagName(n.source,p=>r(n,"TAG_RESOLVE_FAILED",p)):null,u;e.options.stringKeys&&e.atKey?u=e.schema[ge]:c?u=Jg(
e.schema,s,c,n,r):t.type==="scalar"?u=Yg(e,s,t,r):u=e.schema[ge];let f;try{let p=u.resolve(s,h=>r(n??t,"TAG_RESOLVE_FAIL\
ED",h),e.options);f=I(p)?p:new S(p)}catch(p){let h=p instanceof Error?p.message:String(p);r(n??t,"TAG_RESOLVE_FAILED",h),
f=new S(s)}return f.range=a,f.source=s,i&&(f.type=i),c&&(f.tag=c),u.format&&(f.format=u.format),o&&(f.comment=o),f}function Jg(e,t,n,r,s){
if(n==="!")return e[ge];let i=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)i.push(a);else return a;
for(let a of i)if(a.test?.test(t))return a;let o=e.knownTags[n];return o&&!o.collection?(e.tags.push(Object.assign({},o,
{default:!1,test:void 0})),o):(s(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[ge])}function Yg({
atKey:e,directives:t,schema:n},r,s,i){let o=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[ge];
if(n.compat){let a=n.compat.find(c=>c.default&&c.test?.test(r))??n[ge];if(o.tag!==a.tag){let c=t.tagString(o.tag),u=t.tagString(
a.tag),f=`Value may be parsed as either ${c} or ${u}`;i(s,"TAG_RESOLVE_FAILED",f,!0)}}return o}function Yl(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let s=t[r];switch(s.type){case"space":case"comment":case"\
newline":e-=s.source.length;continue}for(s=t[++r];s?.type==="space";)e+=s.source.length,s=t[++r];break}}return e}var zg={composeNode:zo,composeEmptyNode:Ds};function zo(e,t,n,r){let s=e.atKey,{spaceBefore:i,comment:o,anchor:a,tag:c}=n,
u,f=!0;switch(t.type){case"alias":u=Xg(e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");
break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=Yo(e,t,c,r),a&&(u.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{u=Wl(zg,e,t,n,r),a&&(u.anchor=a.source.
substring(1))}catch(p){let h=p instanceof Error?p.message:String(p);r(t,"RESOURCE_EXHAUSTION",h)}break;default:{let p=t.
type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",p),f=!1}}return u??(u=Ds(e,t.offset,
void 0,null,n,r)),a&&u.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!I(u)||
typeof u.value!="string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys mu\
st be strings"),i&&(u.spaceBefore=!0),o&&(t.type==="scalar"&&t.source===""?u.comment=o:u.commentBefore=o),e.options.keepSourceTokens&&
f&&(u.srcToken=t),u}function Ds(e,t,n,r,{spaceBefore:s,comment:i,anchor:o,tag:a,end:c},u){let f={type:"scalar",offset:Yl(
t,n,r),indent:-1,source:""},p=Yo(e,f,a,u);return o&&(p.anchor=o.source.substring(1),p.anchor===""&&u(o,"BAD_ALIAS","Anch\
or cannot be an empty string")),s&&(p.spaceBefore=!0),i&&(p.comment=i,p.range[2]=c),p}function Xg({options:e},{offset:t,
source:n,end:r},s){let i=new ct(n.substring(1));i.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.
endsWith(":")&&s(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=t+n.length,a=ze(r,o,e.strict,s);return i.
range=[t,o,a.offset],a.comment&&(i.comment=a.comment),i}function zl(e,t,{offset:n,start:r,value:s,end:i},o){let a=Object.assign({_directives:t},e),c=new wt(void 0,a),u={atKey:!1,
atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},f=Ye(r,{indicator:"doc-start",next:s??i?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});f.found&&(c.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="bloc\
k-seq")&&!f.hasNewline&&o(f.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),
c.contents=s?zo(u,s,f,o):Ds(u,f.end,r,null,f,o);let p=c.contents.range[2],h=ze(i,p,!1,o);return h.comment&&(c.comment=h.
comment),c.range=[n,p,h.offset],c}function ur(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;
return[t,t+(typeof n=="string"?n.length:1)]}function Xl(e){let t="",n=!1,r=!1;for(let s=0;s<e.length;++s){let i=e[s];switch(i[0]){case"\
#":t+=(t===""?"":r?`

`:`
`)+(i.substring(1)||" "),n=!0,r=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,
afterEmptyLine:r}}var lr=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(n,r,s,i)=>{let o=ur(n);i?this.warnings.push(new ar(o,r,s)):this.errors.push(new Pe(o,r,s))},this.
directives=new We({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,afterEmptyLine:s}=Xl(this.prelude);
if(r){let i=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(s||t.directives.docStart||!i)t.commentBefore=r;else if(P(i)&&!i.flow&&i.items.length>0){let o=i.items[0];
R(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${r}
${a}`:r}else{let o=i.commentBefore;i.commentBefore=o?`${r}
${o}`:r}}if(n){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)
t.warnings.push(this.warnings[i])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:Xl(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.
warnings}}*compose(t,n=!1,r=-1){for(let s of t)yield*this.next(s);yield*this.end(n,r)}*next(t){switch(t.type){case"direc\
tive":this.directives.add(t.source,(n,r,s)=>{let i=ur(t);i[0]+=n,this.onError(i,"BAD_DIRECTIVE",r,s)}),this.prelude.push(
t.source),this.atDirectives=!0;break;case"document":{let n=zl(this.options,this.directives,t,this.onError);this.atDirectives&&
!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,
!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"commen\
t":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:
t.message,r=new Pe(ur(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);
break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new Pe(ur(t),"\
UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=ze(t.end,t.offset+t.source.length,this.doc.options.strict,
this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Pe(ur(t),"UNEXPECTED_TOKEN",`Unsup\
ported token ${t.type}`))}}*end(t=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){
let r=Object.assign({_directives:this.directives},this.options),s=new wt(void 0,r);this.atDirectives&&this.onError(n,"MI\
SSING_CHAR","Missing directives-end indicator line"),s.range=[0,n,n],this.decorate(s,!1),yield s}}};var Xo=Symbol("break visit"),Qg=Symbol("skip children"),Ql=Symbol("remove item");function jt(e,t){"type"in e&&e.type==="\
document"&&(e={start:e.start,value:e.value}),Zl(Object.freeze([]),e,t)}jt.BREAK=Xo;jt.SKIP=Qg;jt.REMOVE=Ql;jt.itemAtPath=
(e,t)=>{let n=e;for(let[r,s]of t){let i=n?.[r];if(i&&"items"in i)n=i.items[s];else return}return n};jt.parentCollection=
(e,t)=>{let n=jt.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],s=n?.[r];if(s&&"items"in s)return s;throw new Error("Par\
ent collection not found")};function Zl(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let s of["key","value"]){
let i=t[s];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=Zl(Object.freeze(e.concat([[s,o]])),i.items[o],n);
if(typeof a=="number")o=a-1;else{if(a===Xo)return Xo;a===Ql&&(i.items.splice(o,1),o-=1)}}typeof r=="function"&&s==="key"&&
(r=r(t,e))}}return typeof r=="function"?r(t,e):r}var Qo="\uFEFF",Zo="",ea="",Us="";function ef(e){switch(e){case Qo:return"byte-order-mark";case Zo:return"doc-mode";case ea:return"flow-error-end";case Us:
return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}function Ce(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var tf=new Set("0123456789ABCDEFabcdef"),eb=new Set("0123456789ABCDEFGHIJK\
LMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Bs=new Set(",[]{}"),tb=new Set(` ,[]{}
\r	`),ta=e=>!e||tb.has(e),fr=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){
if(t){if(typeof t!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=
null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let t=this.
pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===
" ";)n=this.buffer[++r+t];if(n==="\r"){let s=this.buffer[r+t+1];if(s===`
`||!s&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&
Ce(this.buffer[t+3]))return-1}return t}getLine(){let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=
this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.
buffer.substring(this.pos,t))}hasChars(t){return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.
substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.buffer.substr(this.pos,t)}*parseNext(t){
switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-\
scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();if(t===null)return this.setNext("strea\
m");if(t[0]===Qo&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let i=t[r-
1];if(i===" "||i==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let i=t[n-1];if(i===" "||i==="	")n-=1;else break}let s=(yield*this.
pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){
let n=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield Zo,
yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.setNext("line-start");
if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&Ce(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stre\
am"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!Ce(this.charAt(1))&&(this.indentNext=
this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&!this.atEnd)return this.setNext(
"block-start");if((t==="-"||t==="?"||t===":")&&Ce(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.
getLine();if(t===null)return this.setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(
t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(
1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(ta),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),
n+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:
return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.
pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let s=this.getLine();if(s===null)return this.
setNext("flow");if((r!==-1&&r<this.indentNext&&s[0]!=="#"||r===0&&(s.startsWith("---")||s.startsWith("..."))&&Ce(s[3]))&&
!(r===this.indentNext-1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield ea,yield*this.parseLineStart();
let i=0;for(;s[i]===",";)i+=yield*this.pushCount(1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),
s[i]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-i),"flow";case"{":case"[":return yield*this.
pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(ta),"flow";case'"':case"'":return this.flowKey=
!0,yield*this.parseQuotedScalar();case":":{let o=this.charAt(1);if(this.flowKey||Ce(o)||o===",")return this.flowKey=!1,yield*this.
pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){
let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=this.buffer.indexOf(
"'",n+2);else for(;n!==-1;){let i=0;for(;this.buffer[n-1-i]==="\\";)i+=1;if(i%2===0)break;n=this.buffer.indexOf('"',n+1)}
let r=this.buffer.substring(0,n),s=r.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let i=this.continueScalar(s+1);if(i===-1)break;s=r.indexOf(`
`,i)}s!==-1&&(n=s-(r[s-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}
return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.
blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")
this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Ce(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let i=this.pos;r=this.buffer[i];++i)switch(r){case" ":n+=1;break;case`
`:t=i,n=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===
-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(
t+1);if(i===-1)break;t=this.buffer.indexOf(`
`,i)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(r=this.
buffer[s];r===" ";)r=this.buffer[++s];if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)do{let i=t-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let a=i;
for(;o===" ";)o=this.buffer[--i];if(o===`
`&&i>=this.pos&&i+1+n>a)t=i;else break}while(!0);return yield Us,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let t=this.flowLevel>0,n=this.pos-1,r=this.pos-1,s;for(;s=this.buffer[++r];)if(s===":"){let i=this.buffer[r+1];if(Ce(i)||
t&&Bs.has(i))break;n=r}else if(Ce(s)){let i=this.buffer[r+1];if(s==="\r"&&(i===`
`?(r+=1,s=`
`,i=this.buffer[r+1]):n=r),i==="#"||t&&Bs.has(i))break;if(s===`
`){let o=this.continueScalar(r+1);if(o===-1)break;r=Math.max(r,o-2)}}else{if(t&&Bs.has(s))break;n=r}return!s&&!this.atEnd?
this.setNext("plain-scalar"):(yield Us,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.
buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.slice(this.pos,t);return r?(yield r,this.
pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(ta),t+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let n=this.flowLevel>0,r=this.charAt(1);if(Ce(r)||n&&Bs.has(r)){n?this.flowKey&&(this.flowKey=!1):this.
indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){
if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Ce(n)&&n!==">";)n=this.buffer[++t];return yield*this.pushToIndex(
n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(eb.has(n))n=this.buffer[++t];else if(n==="%"&&tf.has(
this.buffer[t+1])&&tf.has(this.buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){
let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let s=n-this.
pos;return s>0&&(yield this.buffer.substr(this.pos,s),this.pos=n),s}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(
r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};var Dt=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.
lineStarts.length;for(;n<r;){let i=n+r>>1;this.lineStarts[i]<t?n=i+1:r=i}if(this.lineStarts[n]===t)return{line:n+1,col:1};
if(n===0)return{line:0,col:t};let s=this.lineStarts[n-1];return{line:n,col:t-s+1}}}};function kt(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function nf(e){for(let t=0;t<e.length;++t)
switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function sf(e){switch(e?.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}
function Fs(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??
t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function _n(e){if(e.length===0)return[];
let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item\
-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function qs(e,t){if(t.length<1e5)Array.
prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function rf(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!kt(t.start,"explicit-key-ind")&&!kt(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),
delete t.key,sf(t.value)?t.value.end?qs(t.value.end,t.sep):t.value.end=t.sep:qs(t.start,t.sep),delete t.sep)}var pr=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type=
"",this.lexer=new fr,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.
lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.
step(),this.offset+=t.length;return}let n=ef(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scala\
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
w-collection"&&rf(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let s=r.
items[r.items.length-1];if(s.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=
n;else{Object.assign(s,{key:n,sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=r.items[r.items.
length-1];s.value?r.items.push({start:[],value:n}):s.value=n;break}case"flow-collection":{let s=r.items[r.items.length-1];
!s||s.value?r.items.push({start:[],key:n,sep:[]}):s.sep?s.value=n:Object.assign(s,{key:n,sep:[]});return}default:yield*this.
pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type===
"block-seq")){let s=n.items[n.items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&nf(s.start)===-1&&(n.indent===0||s.
start.every(i=>i.type!=="comment"||i.indent<n.indent))&&(r.type==="document"?r.end=s.start:r.items.push({start:s.start}),
n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.
source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"\
doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),
this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,
source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{nf(t.start)!==
-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"co\
mment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"\
error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.
type==="map-value-ind"){let n=Fs(this.peek(2)),r=_n(n),s;t.end?(s=t.end,s.push(this.sourceToken),delete t.end):s=[this.sourceToken];
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
end;if(Array.isArray(s)){qs(s,n.start),s.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}
if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,s=r&&(n.sep||n.explicitKey)&&this.type!=="seq-it\
em-ind",i=[];if(s&&n.sep&&!n.value){let o=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newline":
o.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=
n.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":s||n.value?(i.push(this.sourceToken),t.items.push({start:i}),
this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&
!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):s||n.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],
key:null,sep:[this.sourceToken]});else if(kt(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(sf(n.key)&&!kt(n.sep,"newline")){let o=_n(
n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:o,key:a,sep:c}]})}else i.length>0?n.sep=n.sep.concat(i,this.sourceToken):n.sep.push(
this.sourceToken);else if(kt(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let o=_n(n.start);
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||s?t.items.push({start:i,key:null,sep:[this.sourceToken]}):kt(n.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):
Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);s||n.value?(t.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(
t);if(o){if(o.type==="block-seq"){if(!n.explicitKey&&n.sep&&!kt(n.sep,"newline")){yield*this.pop({type:"error",offset:this.
offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else r&&t.items.push({start:i});
this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.length-1];switch(this.
type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type===
"comment"?r?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"\
space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){
let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){qs(s,n.start),s.push(this.sourceToken),t.items.pop();return}}
n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||kt(n.start,"seq-item-ind")?t.items.push({start:[this.
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
"flow-collection"){let s=Fs(r),i=_n(s);rf(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let a={type:"bl\
ock-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=
a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let n=Fs(t),r=_n(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=Fs(t),r=_n(n);return{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,n){
return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],
this.type==="newline"&&(yield*this.pop())}}};function nb(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new Dt||null,prettyErrors:t}}function na(e,t={}){let{lineCounter:n,prettyErrors:r}=nb(t),s=new pr(n?.addNewLine),i=new lr(t),o=null;for(let a of i.compose(
s.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new Pe(a.range.slice(0,2),"MULTIP\
LE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(o.errors.forEach(
Ko(e,n)),o.warnings.forEach(Ko(e,n))),o}var sb=1024*1024,Gs=100,Ks=100,ia=64,ra=`is nested deeper than ${ia} levels; write it flatter`,af=1e3,ib=new RegExp(`(?:\
[-?:] ){${af}}`);function Hs({text:e,file:t}){let n=c=>new T([{file:t,message:c}]);if(Buffer.byteLength(e)>sb)throw n("i\
s larger than 1 MiB; split it, or take out what is old");if(ob(e))throw n(ra);let r=new Dt,s=na(e,{lineCounter:r,prettyErrors:!1,
schema:"core",merge:!1,resolveKnownTags:!1,uniqueKeys:!1}),[i,...o]=s.errors;if(s.errors.some(({code:c})=>c==="RESOURCE_\
EXHAUSTION"))throw n(ra);if(i)throw new T([{file:t,...uc(e,[i,...o],r)}]);let a=cb(s);if(a===null)throw n(ra);if(a.length>
0)throw new T(a.map(({offset:c,path:u,message:f})=>({file:t,line:r.linePos(c).line||1,path:yo(u),message:f})));return{data:ab(
s,n),problem:(c,u)=>({file:t,line:ub(s,r,c),path:yo(c),message:u})}}function ob(e){let t=0;for(let[n]of e.matchAll(/[[\]{}]/g))
if(t=Math.max(0,t+("[{".includes(n)?1:-1)),t>af)return!0;return ib.test(e)}function ab(e,t){try{return e.toJS({maxAliasCount:1+
Gs})}catch(n){throw n instanceof ReferenceError?t(`uses aliases more than ${Gs} times; write less`):n}}function cb(e){let t=[],
n=new Map,r=new Map,s=0,i=!1,o=(f,p,h)=>(t.push({offset:f.range?.[0]??0,path:p,message:h}),t.length>Ks?pe.BREAK:void 0),
a=()=>(i=!0,pe.BREAK),c=(f,p)=>{s+=1;let h=n.get(f.source),l=()=>sa([...p,f]);return h===void 0?o(f,l(),fb(f)):p.includes(
h)?o(f,l(),`*${f.source} holds itself`):(r.set(f,h),of(p)+cf(h,r)>ia?a():void 0)},u=(f,p)=>{let h=new Set;for(let{key:l}of f.
items){let m=I(l)?oa(l.value):null,d=m===null?"is not a plain key; write key: value":h.has(m)?"is there twice; keep one":
null;if(h.add(m??""),d===null)continue;let y=[...sa([...p,f]),m??"?"],g=o(L(l)?l:f,y,d);if(g!==void 0)return g}};if(pe(e,
{Node(f,p,h){if(p.tag!==void 0){let l=sa([...h,p]),m=o(p,l,lb(p.tag));if(m!==void 0)return m}if(ce(p))return c(p,h);if("\
anchor"in p&&p.anchor&&n.set(p.anchor,p),!(!te(p)&&!ne(p)))return of(h)===ia?a():te(p)?u(p,h):void 0}}),i)return null;if(t.
sort((f,p)=>f.offset-p.offset),t.length>Ks){let{offset:f=0}=t[Ks]??{},p={offset:f,path:[],message:"and more like these"};
return[...t.slice(0,Ks),p]}if(s>Gs){let f=`has ${s} aliases; write ${Gs} at most`;t.push({offset:0,path:[],message:f})}return t}
function of(e){return e.filter(t=>te(t)||ne(t)).length}function cf(e,t,n=new Map){let r=n.get(e);if(r!==void 0)return r;
let s=ce(e)?[t.get(e)]:R(e)?[e.key,e.value]:te(e)||ne(e)?e.items:[],i=0;for(let o of s)i=Math.max(i,cf(o,t,n));return(te(
e)||ne(e))&&(i+=1),n.set(e,i),i}function sa(e){return e.flatMap((t,n)=>{if(R(t))return[I(t.key)?oa(t.key.value):"?"];let r=e[n+
1];return ne(t)&&r?[t.items.indexOf(r)]:[]})}function ub(e,t,n){let r=e.contents,s=0;for(let i of n)if(ce(r)&&(r=r.resolve(
e)),te(r)){let o=r.items.find(({key:a})=>I(a)&&oa(a.value)===i);if(!o)break;I(o.key)&&(s=o.key.range?.[0]??s),r=o.value}else if(ne(
r))r=r.items[Number(i)],L(r)&&(s=r.range?.[0]??s);else break;return t.linePos(s).line||1}function oa(e){return e===null?
"":String(e)}function lb(e){return`has the tag ${e}, and tags are not read; put a text that starts with ! in quotes, or \
take the tag out`}function fb({source:e}){return`*${e} is not defined above; quote the value if it is plain text`}var uf=100;function Vs(e,t){let n=Hs(e),{data:r}=n;if(!U(r))throw new T([{file:e.file,message:r===null?"is empty; write \
notify, chains or receive":"holds no mapping; write notify:, chains: or receive: at its top"}]);let s=Object.keys(r).filter(
u=>!Nr.includes(u)),{notify:i,chains:o,receive:a}=pb(mb,n,[...s.flatMap(bb),...ml(r,t)]),c=w(w(r,"notify"),"email")!==void 0;
return{config:{...i&&{notify:{...i,webhooks:lf(i.webhooks,t)}},chains:o.map(u=>({...u,webhooks:lf(u.webhooks,t)})),...a&&
{receive:a}},ignored:[...s,...c?["notify.email"]:[]]}}function Ws(e){let t=e.match(/[\w-]+/g)??[];return new Map(t.map(n=>[
n,""]))}function pb(e,{data:t,problem:n},r){let s=Fe(e,t),i=(s.issues??[]).map(({path:c=[],message:u})=>({path:c.map(({key:f})=>typeof f==
"number"?f:String(f)),message:u}));if(s.success&&r.length===0)return s.output;let o=[...i,...hb(r,i)],a=o.slice(0,uf).map(
({path:c,message:u})=>n(c,u)).sort((c,u)=>(c.line??0)-(u.line??0));throw new T(a,Math.max(0,o.length-uf))}function hb(e,t){
let n=new Set(t.map(({path:s})=>JSON.stringify(s))),r=new Set;return e.filter(({path:s,message:i})=>{let o=JSON.stringify(
s),a=`${o} ${i}`;return!n.has(o)&&!r.has(a)&&r.add(a)})}function lf(e,t){let n=new Set(e.map(({name:i})=>i)),r=new Map,s=i=>{
let o=(r.get(i)??0)+1;r.set(i,o);let a=o===1?i:`${i} #${o}`;return n.has(a)?s(i):a};return e.map(i=>{let{name:o=s(db(i,t))}=i;
return{...i,name:o}})}function db({method:e,url:t},n){let r=Ae(t),s=r===null?t:n.get(r)??"",i=/^[^:/?#]*:\/\/[^/?#]*/.exec(
s)?.[0]??"",o=URL.canParse(i)?new URL(i).host:r;return`${e} ${o}`}var mb=C({notify:k(ku),chains:k(Y(_u,ee("must be a lis\
t of chains, each with a name")),[]),receive:k(Cc)}),ff={notify:"notify",chains:"chains",chain:"chains",receive:"receive",
webhooks:"notify.webhooks",webhook:"notify.webhooks",tests_url:"notify.tests_url",providers:"receive.providers",functions:"\
receive.functions"},yb=["name","enabled","timeout"],aa=new Map([...Object.keys(Kn).filter(e=>!yb.includes(e)).map(e=>[e,
"a webhook"]),["required","a webhook"],["only_failures","a webhook"],["failures_only","a webhook"],["events","a webhook \
or a chain"],["match","a webhook or a chain"],["callback","a link of a chain"],["token_secret_name","a chain"],["expect_\
final_callback","a chain"]]),gb=[...aa.keys()].filter(e=>e.length>10);function bb(e){let t=e.startsWith("x-")?null:wb(e)??
vb(e),n=Yt(e)??t;return n===null?[]:[{path:[e],message:n}]}function wb(e){let t=Bi(e),n=aa.get(aa.has(t)?t:X(e,gb)??"");
return n===void 0?null:`unknown key; it belongs to ${n}, so check its indentation`}function vb(e){let t=X(e,Object.keys(
ff)),n=t===null?void 0:ff[t];return n===void 0?null:`unknown key; did you mean ${n}?`}function pf(e){let t=e.protocol==="https:";if(kb(e))return;let n=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.
env.http_proxy||process.env.HTTP_PROXY;if(n)try{return new Js(n)}catch{if(!n.startsWith("http://")&&!n.startsWith("https\
://"))return new Js(`http://${n}`)}else return}function kb(e){if(!e.hostname)return!1;let t=e.hostname;if(Eb(t))return!0;
let n=process.env.no_proxy||process.env.NO_PROXY||"";if(!n)return!1;let r;e.port?r=Number(e.port):e.protocol==="http:"?r=
80:e.protocol==="https:"&&(r=443);let s=[e.hostname.toUpperCase()];typeof r=="number"&&s.push(`${s[0]}:${r}`);for(let i of n.
split(",").map(o=>o.trim().toUpperCase()).filter(o=>o))if(i==="*"||s.some(o=>o===i||o.endsWith(`.${i}`)||i.startsWith(".")&&
o.endsWith(`${i}`)))return!0;return!1}function Eb(e){let t=e.toLowerCase();return t==="localhost"||t.startsWith("127.")||
t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}var Js=class extends URL{constructor(t,n){super(t,n),this._decodedUsername=
decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}};var hf;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(hf||(hf={}));function hr(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(
`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}import{readFileSync as _b}from"node:fs";function mf(e){let t=(r,s="")=>process.env[r]||s,n=t("GITHUB_REPOSITORY");return{
repository:n,repositoryOwner:t("GITHUB_REPOSITORY_OWNER",n.split("/")[0]??""),workflow:t("GITHUB_WORKFLOW"),workflowRef:t(
"GITHUB_WORKFLOW_REF"),runId:Number(t("GITHUB_RUN_ID","0"))||0,runNumber:Number(t("GITHUB_RUN_NUMBER","0"))||0,runAttempt:Number(
t("GITHUB_RUN_ATTEMPT","1"))||1,sha:t("GITHUB_SHA"),workflowSha:t("GITHUB_WORKFLOW_SHA"),ref:t("GITHUB_REF"),refName:t("\
GITHUB_REF_NAME"),headRef:t("GITHUB_HEAD_REF"),eventName:t("GITHUB_EVENT_NAME"),actor:t("GITHUB_ACTOR"),serverUrl:df(t("\
GITHUB_SERVER_URL","https://github.com")),apiUrl:df(t("GITHUB_API_URL","https://api.github.com")),workspace:t("GITHUB_WO\
RKSPACE",process.cwd()),runnerName:t("RUNNER_NAME"),job:t("GITHUB_JOB"),temp:t("RUNNER_TEMP",process.cwd()),event:$b(t("\
GITHUB_EVENT_PATH"),e)}}function df(e){return e.replace(/\/+$/,"")}function $b(e,t){if(e==="")return{};try{return JSON.parse(
_b(e,"utf8"))}catch(n){return t(`the event's payload ${e} cannot be read: ${n}`),{}}}var xb=["notify","test","chain","gate","callback","receive","redeliver"];function bf(){let e=[],t=h=>{e.push(h)},n=(h,l="")=>hr(h)||l,r=(h,l,m=/[\s,]+/)=>n(h,l).split(m).map(d=>d.trim()).filter(
d=>d!==""),s=h=>{let l=r(h,"");for(let m of l){let d=Mr(m);d!==null&&t(`input ${h}: ${d}`)}return l},i=(h,l,[m,d])=>{let y=hr(
h,{trimWhitespace:!1});return y.trim()===""&&gf(h)&&t(`input ${h} is empty; write ${m}, or leave the input out (or write\
 ${l}) to ${d}`),y.trim()===l?"":y},o=(h,l,m)=>i(h,l,["a name",m]).trim(),a=(h,l)=>{let m=n(h,l[0]),d=l.find(y=>y===m);return d===
void 0&&t(`input ${h} is "${m}"; write one of ${l.join(", ")}`),d??l[0]},c=h=>{let l=n(h);return l===""?null:/^[1-9]\d{0,15}$/.
test(l)?Number(l):(t(`input ${h} is "${l}"; write a whole number above 0`),null)},u=(h,l="")=>{let m=n(h,l);if(m==="")return null;
let d=Pr(m);return(d===null||d===0)&&t(`input ${h} is "${m}"; write a time such as 30s, 10m, 1h`),d},f=a("mode",xb),p={mode:f,
configFile:n("config-file",".github/webhooks.yml"),config:hr("config",{trimWhitespace:!1}),jobId:n("job-id"),jobStatus:n(
"job-status")===""?null:a("job-status",["success","failure","cancelled"]),needs:n("needs"),runId:c("run-id"),runAttempt:c(
"run-attempt"),only:r("only","",/[\n,]+/),allowedSchemes:r("allowed-schemes","https"),allowedMethods:r("allowed-methods",
"POST PUT PATCH"),allowedHosts:gf("allowed-hosts")?r("allowed-hosts",""):r("allowed-hosts","public"),showResponse:a("sho\
w-response",["on-failure","always","never"]),caCertificates:n("ca-certificates"),dryRun:a("dry-run",["false","true"])===
"true",chain:f==="gate"?o("chain","(none)","accept callbacks without a token"):n("chain").replace(/^\(none\)$/,""),startAt:n(
"start-at"),via:a("via",["event","listener","status"]),listen:Rb(n("listen","127.0.0.1:8080"),t),publicUrl:n("public-url"),
callback:f==="gate"?i("callback","(none)",["a callback's JSON","use the source in the input via"]):"",context:n("context"),
branch:s("branch"),app:o("app","(any)","accept every app"),callbackSecretName:o("callback-secret-name","(none)","accept \
unsigned callbacks"),callbackToken:n("callback-token"),callbackFormat:n("callback-format"),timeoutMs:u("timeout"),callbackUrl:n(
"callback-url"),state:n("state"),description:n("description"),targetUrl:n("target-url"),variables:Lb(n("variables"),t),record:n(
"record"),deliveries:r("deliveries","failed",/[\n,]+/),sinceMs:u("since"),giveUpAfterMs:u("give-up-after","24h")??0,environment:mf(
t)};if(e.length===0&&e.push(...Nb(p)),e.length>0)throw new T(e.map(h=>({message:h})));return p}var Qs=["mode notify","mo\
de test","mode chain","a gate with the input callback","a gate with via: listener","a gate with via: status","a gate in \
dispatch events","a gate in status events","a gate in check_run events","a gate in deployment_status events","mode callb\
ack","mode receive from an event","mode receive with via: listener","mode receive with the input record","mode redeliver",
"mode redeliver with the input since"];function Ab(e){let{mode:t,via:n,record:r,callback:s,sinceMs:i,environment:o}=e;if(t===
"receive")return r!==""?"mode receive with the input record":n==="listener"?"mode receive with via: listener":"mode rece\
ive from an event";if(t==="redeliver"&&i!==null)return"mode redeliver with the input since";if(t!=="gate")return`mode ${t}`;
if(s.trim()!=="")return"a gate with the input callback";if(n!=="event")return`a gate with via: ${n}`;switch(o.eventName){case"\
repository_dispatch":case"workflow_dispatch":return"a gate in dispatch events";case"status":case"check_run":case"deploym\
ent_status":return`a gate in ${o.eventName} events`;default:return null}}var $n=["mode notify","mode test","mode chain"],
Xs=Qs.filter(e=>e.startsWith("mode receive")),zs=Qs.filter(e=>e.startsWith("a gate")),xn=Qs.filter(e=>e.startsWith("mode\
 redeliver")),yf=[...$n,"a gate in dispatch events",...Xs,...xn],Ys=[...$n,"a gate in dispatch events","mode callback",...xn],
Ob={"config-file":yf,config:yf,needs:$n,"run-id":[...$n,"a gate with via: status"],"run-attempt":[...$n,"a gate with via\
: status"],only:["mode notify","mode test",...xn],"allowed-schemes":Ys,"allowed-methods":Ys,"allowed-hosts":Ys,"show-res\
ponse":Ys,"dry-run":Qs,chain:["mode chain",...zs],"start-at":["mode chain"],via:[...zs.filter(e=>e!=="a gate with the in\
put callback"),...Xs],callback:["a gate with the input callback"],context:["a gate with via: status","a gate in status e\
vents","a gate in check_run events","a gate in deployment_status events","mode callback"],branch:["a gate in status even\
ts","a gate in check_run events"],app:["a gate in check_run events"],"callback-secret-name":[...zs,"mode callback"],"cal\
lback-token":["a gate with via: listener",...Xs],"callback-format":["a gate with the input callback","a gate with via: l\
istener","a gate with via: status","a gate in dispatch events"],timeout:["mode chain","a gate with via: listener","a gat\
e with via: status","a gate in dispatch events","mode receive with via: listener"],"callback-url":["mode callback"],state:[
"mode callback"],description:["mode callback"],"target-url":["mode callback"],variables:[...$n,"a gate in dispatch event\
s"],record:["mode receive with the input record","mode redeliver"],deliveries:xn,since:xn,"give-up-after":["mode redeliv\
er with the input since"]},Ib={"config-file":".github/webhooks.yml","allowed-schemes":"https","allowed-methods":"POST PU\
T PATCH","allowed-hosts":"public","show-response":"on-failure",via:"event",app:"(any)",callback:"(none)","callback-secre\
t-name":"(none)",chain:"(none)",deliveries:"failed","give-up-after":"24h"};function Nb(e){let t=Ab(e);return t===null?[]:
Object.entries(Ob).filter(([n,r])=>{let s=hr(n);return s!==""&&s!==Ib[n]&&!r.includes(t)}).map(([n,r])=>`input ${n} is s\
et, but ${t} does not read it; leave it out (it is read by ${Tb(r)})`)}function Tb(e){let t=[["mode gate",zs],["mode rec\
eive",Xs],["mode redeliver",xn]];return[...new Set(e.map(r=>t.find(([,i])=>i.includes(r)&&i.every(o=>e.includes(o)))?.[0]??
r))].join(", ")}function gf(e){return process.env[`INPUT_${e.toUpperCase()}`]!==void 0}function Rb(e,t){let[,n,r,s]=/^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.
exec(e)??[],i=n??r;return i===void 0||Number(s)>65535?(t(`input listen is "${e}"; write HOST:PORT, as 127.0.0.1:8080`),{
host:"127.0.0.1",port:0}):{host:i,port:Number(s)}}function Lb(e,t){if(e==="")return{};try{let n=JSON.parse(e);if(Ka(e)||
t("input variables holds an integer beyond 2^53, which would be rounded; put it in quotes"),typeof n=="object"&&n!==null&&
!Array.isArray(n))return n}catch{}return t('input variables is not a JSON object; write {"NAME": "value"}'),{}}var wf=/^[A-Za-z0-9_-]+$/,
vf="names hold letters, digits, _ and - only",Mb='a value of several lines needs the JSON form: {"NAME": ${{ toJSON(secr\
ets.NAME) }}}';function kf(e){let t=e.trimStart();return t===""?{secrets:new Map}:t.startsWith("{")?Cb(t):Pb(e)}function Pb(e){
let t=new Map,n=[],r=new Set;for(let[s,i]of e.split(`
`).entries()){let o=i.endsWith("\r")?i.slice(0,-1):i;if(o==="")continue;let a=o.indexOf("="),c=o.slice(0,Math.max(a,0));
wf.test(c)?t.has(c)?r.add(c):t.set(c,o.slice(a+1)):n.push(s+1)}if(n.length>0){let s=n.length===1?"line":"lines",i=n.slice(
0,10).join(", "),o=n.length>10?" and more":"";return{error:`input secrets, ${s} ${i}${o}: write NAME=value (${vf}); ${Mb}`}}
return r.size>0?{error:Ef(r)}:{secrets:t}}function Cb(e){let t;try{t=JSON.parse(e)}catch{return{error:'input secrets sta\
rts with { but is not valid JSON; write {"NAME": "value"}, or lines NAME=value'}}let n=Object.entries(t??{}),r=new Map,s=[];
for(let[o,[a,c]]of n.entries())wf.test(a)?typeof c!="string"?s.push(`input secrets: ${a} must be a string; put it in quo\
tes`):r.set(a,c):s.push(`input secrets: name number ${o+1} is wrong; ${vf}`);if(s.length>0)return{error:s.join(". ")};let i=new Set(
[...Sr(e)].map(o=>String(o.at(-1))));return i.size>0?{error:Ef(i)}:{secrets:r}}function Ef(e){return`input secrets: give\
n twice: ${[...e].join(", ")}; keep one of each`}var q=class extends Error{},Se=".github/webhooks.yml",Et={file:{type:"string",default:Se}},Ut={secrets:{type:"string"}};
function Xe(e){let{summary:t,usage:n,about:r,options:s,run:i}=e,[o,a]=e.arguments;return{summary:t,help:`${n}

${t}

${r.trim()}`,async run(c,u){let f=Ub(c,s),{length:p}=f.positionals;if(p<o||p>a)throw new q(p<o?"too few arguments":h());
return i(f,u);function h(){return`unknown argument ${f.positionals.at(a)}`}}}}function Ub(e,t){try{return Db({args:[...e],
options:t,allowPositionals:!0})}catch(n){throw n instanceof TypeError?new q(n.message):n}}function Bt(e,{env:t,readInput:n}){
let r=e===void 0?t.SECRETS:e==="-"?n().toString("utf8"):An(e);if(r===void 0)return null;let s=kf(r);if("error"in s)throw new T(
s.error);return s.secrets}function Ft(e,t){let n=An(e),r=t??Ws(n),{config:s}=Vs({text:n,file:e},r);return{config:s,text:n}}
function An(e){try{return jb(e,"utf8")}catch(t){let n=t instanceof Error&&"code"in t?t.code:"";throw new T(n==="ENOENT"?
`there is no ${e}; run this in the repository's root, or name the file`:`${e} cannot be read (${n})`)}}import{existsSync as hw,readdirSync as dw}from"node:fs";import{dirname as mw,join as ya}from"node:path";import{createHmac as _f,createSecretKey as Zs}from"node:crypto";var Bb="webhook-action/relay/v1/",$f=32,Fb=Zs(Buffer.alloc($f)),qb=16;var Kb=/^[A-Za-z0-9]{1,8}$/;function xf(e){let t=[],n=[];for(let[i,o]of e.split(",").entries()){let[a="",c="",...u]=o.trim().
split(":"),f=Lf(c),p=`key number ${i+1}`;!Kb.test(a)||f===null||u.length>0?n.push(`${p} is not id:key; write 1 to 8 lett\
ers or digits, a colon and 32 bytes as base64url (43 characters)`):t.some(h=>h.id===a)?n.push(`${p} has the id ${a} of a\
nother key; write its own`):t.push({id:a,bytes:f})}let[r,...s]=t;return n.length>0||r===void 0?{errors:n}:{keys:[r,...s]}}
function ei({id:e,bytes:t},n){return{id:e,key:ti(t,n.toLowerCase())}}function Af({id:e,key:t}){return`whr_${e}_${t.toString(
"base64url")}`}function Of(e){let t=e.split(",").map(n=>{let[,r="",s=""]=/^whr_([A-Za-z0-9]{1,8})_(.*)$/.exec(n.trim())??
[],i=Lf(s);return i===null?null:{id:r,key:i}});return t.includes(null)?null:t.filter(n=>n!==null)}function ti(e,t){return Rf(
Gb(e),`${Bb}${t}`)}function Gb(e){let t=_f("sha256",Fb).update(e).digest();return Zs(t)}var Sf=new WeakMap;function If(e,t){
let n=Sf.get(e)??new Map,r=n.get(t)??Zs(ti(e.key,t));return Sf.set(e,n.set(t,r)),r}function Nf(e,t){return Tf(e,JSON.stringify(
t))}function Tf(e,t){return Rf(e,t).subarray(0,qb).toString("base64url")}function Rf(e,t){let n=Buffer.isBuffer(e)?Zs(e):
e;return _f("sha256",n).update(t).digest()}function ni(e,t,n){let r=If(e,`secret/${t}`).export();return n==="text"?r.toString(
"base64url"):`whsec_${r.toString("base64")}`}function Lf(e){let t=Buffer.from(e,"base64url");return t.length===$f&&t.toString("base64url")===e?t:null}var Hb=/^[A-Za-z0-9._~\-/%]+$/;var VI={id:"",bytes:Buffer.alloc(32)};function ri(e,t,n,r=null){let s=r===null?"":`${r}.`,i=Vb(e,t,n,r);return`/w/${t}/${e.
id}.${s}${i}/${n}`}function Mf(e){let t=e.replace(/%2e/gi,".").split("/");return Hb.test(e)&&!t.some(n=>/^\.{0,2}$/.test(
n))}function Vb({key:e},t,n,r){return Nf(ti(e,"url"),["w",t.toLowerCase(),n,r])}import{execFileSync as ow}from"node:child_process";import{existsSync as aw}from"node:fs";function Pf(e){let t=new Map;for(let[n,r]of e){let s=t.get(n);t.set(n,s===void 0?r:`${s}, ${r}`)}return Object.fromEntries(
t)}var Wb=["x-github-delivery","webhook-id","x-gitlab-event-uuid"],eN=["content-type",...Wb];function ca(e){let t=Jb(e);try{return decodeURI(t)}catch{return t}}function Jb(e){let t=0,n=e.length;for(;e[t]==="/";)t+=
1;for(;n>t&&e[n-1]==="/";)n-=1;return e.slice(t,n)}function ua(e){let t=e.split(/\r\n|\r|\n/).map(n=>n.trim());return[...new Set([e,...t])].filter(n=>n.trim()!==""&&[...n].
length>=4)}function Cf(e){return[...new Set(ua(e).flatMap(Yb))]}function Yb(e){let t=Buffer.from(e),n=JSON.stringify(e).
slice(1,-1);return[e,n,n.replaceAll("/","\\/"),encodeURIComponent(t.toString()),new URLSearchParams([["",e]]).toString().
slice(1),t.toString("base64").replace(/=+$/,""),t.toString("base64url")]}var On="***",zb=/authorization|token|cookie|secret|key|signature|password/i,Xb=16,Qb=16;function si(){let e=new Set,t=Bf();
return{add(n){if(e.has(n))return[];e.add(n);for(let r of Cf(n))t.add(r);return ua(n)},redact(n){let r="",s=0,i=-1,o=-1;for(let{
at:a,length:c}of Ff(n,t,Xb))a>=o&&(i>=0&&(r+=n.slice(s,i)+On,s=o),i=a),o=Math.max(o,a+c);return i<0?n:r+n.slice(s,i)+On+
n.slice(o)}}}function Df(e,t=Qb){let n=new Map,r=(i,o)=>{n.has(i)||n.set(i,o)};for(let[i,o]of e)if(!([...o.trim()].length<
t)){r(o,`\${secrets.${i}}`);for(let[a,c]of Object.entries(Di))r(c(o),`\${secrets.${i}|${a}}`)}let s=Bf();for(let i of n.
keys())s.add(i);return i=>{let o=[],a=0,c=u=>{u>a&&o.push({kind:"text",text:i.slice(a,u)})};for(let{at:u,length:f}of Ff(
i,s)){if(u<a)continue;c(u),a=u+f;let p=n.get(i.slice(u,a))??"";o.push({kind:"placeholder",placeholder:p})}return c(i.length),
o}}var Uf=4;function Bf(){let e=new Map,t=new Uint8Array(256),n=0;return{add(r){t[r.charCodeAt(0)&255]=1;let s=jf(r,0),i=e.
get(s)??[];if(i.includes(r))return;let o=i.findIndex(({length:a})=>a<r.length);i.splice(o<0?i.length:o,0,r),e.set(s,i),n=
Math.max(n,r.length)},next(r,s){let i=s;for(;i<r.length&&t[r.charCodeAt(i)&255]===0;)i++;return i},candidates:(r,s)=>e.get(
jf(r,s))??[],longest:()=>n}}function jf(e,t){let n=0;for(let r=0;r<Uf;r++)n=n*31+e.charCodeAt(t+r)|0;return n}function*Ff(e,t,n=1/0){
let r=e.length-t.longest();for(let s=t.next(e,0);s+Uf<=e.length;s=t.next(e,s+1)){let i=t.candidates(e,s);if(i.length===0)
continue;let o=e.length-s,c=s>r&&o>=n&&i.some(u=>u.startsWith(e.slice(s)))?o:i.find(u=>e.startsWith(u,s))?.length;c!==void 0&&
(yield{at:s,length:c})}}function Zb(e){return zb.test(e)}function qf(e){return Object.fromEntries(Object.entries(e).map(
([t,n])=>[t,Zb(t)?On:n]))}var la={type:"token",header:"Authorization"},ew={github:{marks:[fa("x-github-event")],signature:"github"},gitlab:{marks:[
fa("x-gitlab-event")],signature:{type:"token",header:"X-Gitlab-Token"}},bitbucket:{marks:[fa("x-event-key")],signature:{
algorithm:"sha256",header:"X-Hub-Signature",prefix:"sha256=",encoding:"hex"}},"docker-hub":{marks:[{match:{},present:["p\
ush_data","repository.repo_name"]}],signature:null},harbor:{marks:[{match:{body:{type:["[A-Z]**"]}},present:["event_data"]},
{match:{body:{specversion:["1.*"],type:["harbor.**"]}},present:["data"]}],signature:la},quay:{marks:[{match:{},present:[
"repository","namespace","name","docker_url","homepage"]}],signature:null},acr:{marks:[{match:{},present:["id","timestam\
p","action","target.repository"]}],signature:la},registry:{marks:[{match:{headers:{"content-type":["application/vnd.dock\
er.distribution.events.v[0-9]+\\+json**"]}},present:["events"]}],signature:la}};function Kf(e){return ew[e]}function fa(e){
return{match:{headers:{[e]:["**"]}},present:[]}}function pa(e,t,{secrets:n,now:r}){let s=e.secret_name,i=dr(e);if(i===null)return null;let o=s.map(h=>n.get(h)??"").filter(
Boolean);if(o.length===0)return s.length===0?"no secret_name is given, so nothing can be verified":`${s.join(" and ")} o\
f the secrets input ${s.length>1?"are":"is"} empty, and an empty secret verifies nothing`;let a=Math.floor(r/1e3),{tolerance:c}=e,
u={headers:t.headers,body:t.body,now:a,...c!==void 0&&{tolerance:c/1e3}},f=nw(i,u,o);if(f==="ok")return null;if(f==="unt\
imely"&&!ii(i))return il(i,u);let p=rw(i);return f==="missing"?`${p} is missing`:`${p} does not fit ${s.join(" or ")}`}function Gf(e){
return dr(e)===null}function ha(e,t,n){return dr(e)!==null&&pa(e,t,n)===null}function Hf(e){let t=dr(e);return t&&sw(t).
toLowerCase()}function dr(e){let{signature:t,type:n,secret_name:r}=e;if(t==="none")return null;if(t!==void 0)return t;if(r.
length===0&&!tw(e))return null;let s=n===void 0?null:Kf(n).signature;return s===null||s==="none"?"jobserv":s}function tw({
type:e}){return tn.some(t=>t===e)}function nw(e,t,n){if(!ii(e))return Ku(e,t,n);let{headers:r}=t,{prefix:s=""}=e,i=$r(w(
r,e.header.toLowerCase()));return i===null||i===""?"missing":n.filter(a=>iw(s+a,i)).length>0?"ok":"wrong"}function ii(e){
return typeof e=="object"&&"type"in e}function rw(e){let t=ii(e)?[e.header]:Hu(e),n=t.at(-1);return t.length===1?`the he\
ader ${n}`:`one of the headers ${t.slice(0,-1).join(", ")} and ${n}`}function sw(e){return ii(e)?e.header:Gu(e)}function iw(e,t){
let n=dt(e,t),r=dt(e,Buffer.from(t,"latin1"));return n||r&&/^[\0-\xff]*$/.test(t)}function Vf(e){return dr(e)==="standard-webhooks"}var Jf=`
Environment:
  RELAY_KEYS          the keys of the relay, ID:KEY, the newest first`,Yf=Xe({summary:"Prints a repository's secret RELA\
Y, derived from RELAY_KEYS.",usage:"key OWNER/NAME [--all]",about:`
  --all               one text for each key in RELAY_KEYS, with commas between:
                      the secret's value while keys are rotated
${Jf}

  webhook-action key acme/lmp | gh secret set RELAY --repo acme/lmp`,options:{all:{type:"boolean",default:!1}},arguments:[
1,1],run({values:e,positionals:[t=""]},{env:n}){let r=Qf(t),[s,...i]=Xf(n),a=[s,...e.all?i:[]].map(c=>Af(ei(c,r))).join(
",");return{ok:!0,json:{repository:r,secret:a},lines:[a]}}}),cw=86400,zf=Xe({summary:"Prints a webhook's URL at the rela\
y, and the secret of its sender.",usage:"url URI [--relay URL] [--repo OWNER/NAME] [--days N] [--file FILE]",about:`
  --relay URL         the relay, as https://hooks.example.com; default RELAY_URL
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git
  --days N            the URL expires in N days
  --file FILE         the config that names the URI's provider;
                      default ${Se}

The secret is printed for each provider with a secret_name that has a function
for the URI. It is the one that the relay and the step derive; where they were
given a value for that name, the sender needs that value instead.
${Jf}
  RELAY               in place of RELAY_KEYS: the repository's secret

  webhook-action url docker/push --repo acme/lmp --relay https://hooks.example.com`,options:{...Et,relay:{type:"string"},
repo:{type:"string"},days:{type:"string"}},arguments:[1,1],run({values:e,positionals:[t=""]},{env:n}){if(!Mf(t))throw new q(
`"${t}" can't be part of a URL of the relay; write letters, digits and . _ ~ - % with single slashes between`);let r=ma(
e.relay??n.RELAY_URL),s=qt(e.repo,n),i=mr(s,n),o=uw(e.days),a=r+ri(i,s,t,o),{secrets:c,warnings:u}=lw(i,t,e.file);return{
ok:!0,json:{url:a,expires:o===null?null:Wf(o),secrets:c},lines:[a,...o===null?[]:[`expires: ${Wf(o)}`],...c.map(({provider:f,
secret_name:p,secret:h})=>`secret ${p} of ${f}: ${h}`)],warnings:u}}});function uw(e){if(e===void 0)return null;if(!/^[1-9]\d{0,4}$/.
test(e))throw new q(`--days is "${e}"; write a whole number above 0`);return Math.floor(Date.now()/1e3)+Number(e)*cw}function Wf(e){
return new Date(e*1e3).toISOString()}function lw(e,t,n){if(n===Se&&!aw(n))return{secrets:[],warnings:[`there is no ${n} \
here, so the provider isn't known: name the file with --file to see its sender's secret`]};let{receive:r}=Ft(n,null).config,
s=fw(r,t);return{secrets:s.flatMap(i=>i.secret_name.map(o=>({provider:i.name,secret_name:o,secret:ni(e,o,da(i))}))),warnings:[
...r?.relay===void 0?[`${n} has no receive.relay: the relay returns 404`]:[],...s.length===0?[`no active function of ${n}\
 has the uri ${t}`]:[]]}}function fw(e,t){let{providers:n=[],functions:r=[]}=e??{};return n.filter(s=>s.active&&r.some(i=>i.
active&&i.provider===s.name&&(i.uri===void 0||ca(i.uri)===ca(t))))}function da(e){return Vf(e)?"standard-webhooks":"text"}
function Xf(e){let t=e.RELAY_KEYS??"";if(t==="")throw new q("RELAY_KEYS is not set; set it to the relay's keys");let n=xf(
t);if("keys"in n)return n.keys;throw new q(`RELAY_KEYS: ${n.errors.join("; ")}`)}function mr(e,t){if(t.RELAY_KEYS)return ei(
Xf(t)[0],e);if(!t.RELAY)throw new q("neither RELAY_KEYS nor RELAY is set; set RELAY_KEYS to the relay's keys, or RELAY t\
o the repository's secret");let[n]=Of(t.RELAY)??[];if(n!==void 0)return n;throw new q("RELAY is not a secret of a reposi\
tory; write whr_ID_KEY")}function ma(e){if(e===void 0||e==="")throw new q("the relay is not named; write --relay https:/\
/HOST");let t=e.replace(/\/+$/,"");if(/^https?:\/\/[^/?#@]+$/.test(t)&&URL.canParse(t))return t;throw new q(`the relay i\
s "${e}"; write https://HOST without a path`)}function qt(e,t,n=null){let r=e??(t.GITHUB_REPOSITORY||pw()||n);if(r!==null)
return Qf(r);throw new q("the repository is not named; write --repo OWNER/NAME")}function Qf(e){if(/^[\w-]+\/(?!\.\.?$)[\w.-]+$/.
test(e))return e;throw new q(`"${e}" is not a repository; write OWNER/NAME`)}function pw(){try{let e=ow("git",["remote",
"get-url","origin"],{encoding:"utf8",stdio:["ignore","pipe","ignore"]}),[,t]=/[:/]([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
e.trim())??[];return t??null}catch{return null}}var ep=`  --secrets FILE      the secrets as in the action's input: lines NAME=value or a
                      JSON object; - reads standard input; default: the variable
                      SECRETS`,tp=Xe({summary:"Lists every error in configs; exits with 1 where there is one.",usage:"ch\
eck [FILE...] [--secrets FILE]",about:`
  FILE                default ${Se}
${ep};
                      without any, each name counts as given

It also checks that the workflows named in receive.relay and in the relay of
chains have the inputs that the relay sends: those in the folder workflows next to
the config.`,options:Ut,arguments:[0,1e3],run({values:e,positionals:t},n){let r=Bt(e.secrets,n),i=(t.length>0?t:[Se]).map(
o=>({file:o,problems:yw(o,r)}));return{ok:i.every(({problems:o})=>o.length===0),json:{files:i},lines:i.flatMap(({file:o,
problems:a})=>a.length===0?[`${o}: ok`]:a.map(Ln))}}});function yw(e,t){try{let{config:n}=Ft(e,t);return vw(n,e)}catch(n){
if(n instanceof T)return[...n.problems,...gw(n)];throw n}}function gw({hidden:e}){return e>0?[{message:`and ${e} more li\
ke these`}]:[]}var bw=["webhook","attestation","id"],ww=["token","callback","signature"];function vw({receive:e,chains:t},n){
let r=ya(mw(n),"workflows");return hw(r)?[...Zf(e?.relay?.workflow,bw,{file:n,folder:r,path:"receive.relay.workflow"}),...t.
flatMap(({relay:s},i)=>Zf(s?.workflow,ww,{file:n,folder:r,path:`chains[${i}].relay.workflow`}))]:[]}function Zf(e,t,{file:n,
folder:r,path:s}){if(e===void 0)return[];let i=p=>[{file:n,path:s,message:p}];if(!dw(r).includes(e))return i(`there is n\
o ${ya(r,e)}`);let o=kw(ya(r,e)),a=w(o,"workflow_dispatch");if(a===void 0&&!Ew(o))return i(`${e} has no trigger workflow\
_dispatch`);let c=w(a,"inputs"),u=t.filter(p=>w(c,p)===void 0);if(u.length>0)return i(`${e} lacks the workflow_dispatch ${u.
length>1?"inputs":"input"} ${u.join(", ")}; GitHub refuses the relay's dispatch without ${t.join(", ")}`);let f=Sw(c).filter(
p=>!t.includes(p));return f.length===0?[]:i(`${e} requires the input ${f.join(", ")}, which the relay does not send; giv\
e it a default`)}function kw(e){return w(Hs({text:An(e),file:e}).data,"on")}function Ew(e){return[e].flat().includes("wo\
rkflow_dispatch")}function Sw(e){return Object.entries(U(e)?e:{}).filter(([,t])=>w(t,"required")===!0&&w(t,"default")===
void 0).map(([t])=>t)}var np=Xe({summary:"Lists the webhooks, chains and functions of a config, and their secrets.",usage:"\
list [--file FILE] [--secrets FILE] [--relay URL] [--repo OWNER/NAME]",about:`
  --file FILE         default ${Se}
${ep}
  --relay URL         shows the functions' URLs at the relay, too (see
                      webhook-action url --help); default RELAY_URL
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git

With RELAY_KEYS or RELAY set, secrets of senders that are derived count as set.`,options:{...Et,...Ut,relay:{type:"strin\
g"},repo:{type:"string"}},arguments:[0,0],run({values:e},t){let{env:n}=t,r=Bt(e.secrets,t),{config:s}=Ft(e.file,null),o=$w(
s,(a,c=!1)=>a.map(u=>({name:u,set:c||!!r?.get(u)})),_w(e,n));return{ok:!0,json:o,lines:xw(o)}}});function _w({relay:e,repo:t},n){
let r=!!(n.RELAY_KEYS||n.RELAY),s=e??n.RELAY_URL;if(!r||!s)return{urlOf:null,hasKey:r};let i=ma(s),o=qt(t,n),a=mr(o,n);return{
urlOf:u=>u===void 0?null:i+ri(a,o,u),hasKey:r}}function $w({notify:e,chains:t,receive:n},r,{urlOf:s,hasKey:i}){let o=a=>({
name:a.name,enabled:a.enabled,method:a.method,url:a.url,secrets:r(fn(a))});return{webhooks:(e?.webhooks??[]).map(a=>({...o(
a),events:[a.events].flat()})),chains:t.map(a=>({name:a.name,events:[a.events].flat(),secrets:r([a.token_secret_name,a.relay?.
secret_name].filter(c=>c!==void 0)),webhooks:a.webhooks.map(c=>({...o(c),via:c.callback.via}))})),functions:(n?.functions??
[]).map(a=>{let c=n?.providers.find(({name:f})=>f===a.provider),u=i&&n?.relay!==void 0;return{name:a.name,active:a.active&&
c?.active===!0,provider:a.provider,uri:a.uri??null,url:s?.(a.uri)??null,events:Object.entries(c?.match?.headers??{}).concat(
Object.entries(a.match?.headers??{})).filter(([f])=>/event/i.test(f)).flatMap(([,f])=>f),secrets:r(c?.secret_name??[],u)}})}}
function xw({webhooks:e,chains:t,functions:n}){let r=[...e.map(({name:i,enabled:o,method:a,url:c,events:u,secrets:f})=>[
`webhook ${i}${o?"":" (disabled)"}`,`${a} ${c}`,u.join(", "),oi(f)]),...t.flatMap(({name:i,events:o,secrets:a,webhooks:c})=>[
[`chain ${i}`,"",o.join(", "),oi(a)],...c.map((u,f)=>[`  ${f+1}. ${u.name}${u.enabled?"":" (disabled)"}`,`${u.method} ${u.
url}`,`via ${u.via}`,oi(u.secrets)])]),...n.map(({name:i,active:o,provider:a,uri:c,url:u,events:f,secrets:p})=>[`functio\
n ${i} of ${a}${o?"":" (inactive)"}`,u??(c===null?"any uri":`uri ${c}`),f.join(", "),oi(p)])],s=[0,1,2].map(i=>Math.max(
...r.map(o=>o[i]?.length??0)));return r.map(i=>i.map((o,a)=>o.padEnd(s[a]??0)).join("  ").trimEnd())}function oi(e){return e.
map(({name:t,set:n})=>`${t} (${n?"set":"not set"})`).join(", ")}import{randomBytes as Pk}from"node:crypto";import Ww from"node:dns";import Jw from"node:http";import Yw from"node:net";var yr=class extends Error{},je=class extends Error{status;constructor(t,n){super("the proxy made no connection",{cause:n}),
this.status=t}},Aw=/^(ENOTFOUND|ENODATA|EAI_)/,Ow=/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)/,Iw=[408,425,429],
Nw=[401,407],Tw={dns_error:"check the host in the URL",connection_refused:"check that it can be reached from this runner"},
Rw={"socket hang up":"the connection was closed before a response",aborted:"the response was cut short"};function ai(e){
let t=ip(e);return e instanceof yr?{code:"blocked",permanent:!0}:e instanceof je?Lw(e):cp(t)?{code:"tls_error",permanent:!0}:
t==="EPROTO"||t.startsWith("ERR_SSL_")?{code:"tls_error",permanent:Pw.test(e.message)}:{code:Aw.test(t)?"dns_error":Ow.test(
t)?"connection_refused":t==="ETIMEDOUT"?"timeout":t.startsWith("HPE_")?"protocol_error":"connection_reset",permanent:!1}}
function St(e,t=null){if(e instanceof AggregateError&&e.errors.length>0)return St(e.errors[0],t);if(!(e instanceof Error))
return String(e);if(e instanceof je)return Mw(e);let n=sp(e),r=Tw[ai(e).code];return up(e,t)??(r===void 0?n:`${n}; ${r}`)}
function Lw({status:e,cause:t}){let n=t instanceof Error?ai(t):null;return n?.code==="tls_error"?n:{code:"connection_ref\
used",permanent:e!==null&&e<500&&!Iw.includes(e)}}function Mw({status:e,cause:t}){return e!==null?`the proxy responded ${e}\
 and did not connect${Nw.includes(e)?"; check its user and password in HTTPS_PROXY and HTTP_PROXY":""}`:t instanceof Error?
`the proxy cannot be reached: ${up(t,null)??`${sp(t)}; check HTTPS_PROXY and HTTP_PROXY`}`:"the proxy cannot be reached"}
function sp({message:e}){return Rw[e]??e}function ip(e){return e instanceof Error&&"code"in e?String(e.code):""}var op=/^(UNABLE_TO_(GET|VERIFY)|.*SELF_SIGNED_CERT|INVALID_CA|INVALID_PURPOSE)/,
ap="ERR_TLS_CERT_ALTNAME_INVALID",Pw=/unsupported protocol|protocol version|wrong version number|no protocols available|packet length too long/i,
Cw=/wrong version number|packet length too long/i,jw=/:SSL routines:[^:]*:([^:]+):/,Dw=/(?:DNS|IP Address):([\w.*:-]+)/g,
rp=3;function cp(e){return op.test(e)||e.startsWith("CERT_")||e===ap}function up(e,t){let n=ip(e),r=e.message.replace(/; if the root CA .*/,
"");if(n===ap)return Uw(e);if(n==="CERT_HAS_EXPIRED")return`the certificate expired${t?` at ${t}`:""}; the receiver must\
 renew it`;if(n==="CERT_NOT_YET_VALID")return`${r}; check the clocks of the receiver and of this runner`;if(op.test(n))return`${r}\
; if this certificate is to be trusted, give its CA in the input ca-certificates`;if(cp(n))return`${r}; the receiver mus\
t renew it`;let[,s]=jw.exec(e.message)??[];if(s===void 0)return null;let i=Cw.test(s)?"does this port speak http? Then w\
rite http://, or another port":"it must speak TLS 1.2 or later";return`the TLS handshake failed: ${s}; ${i}`}function Uw(e){
let t="host"in e?String(e.host):"this host",r=[...("cert"in e?Bw(e.cert):"").matchAll(Dw)].map(([,a])=>a);if(r.length===
0)return`the certificate is for other names than ${t}; the receiver must renew it`;let s=r.slice(0,rp).join(", "),i=r.length-
rp,o=i>0?` and ${i} more`:"";return`the certificate is for ${s}${o}, not for ${t}; write a host that it names`}function Bw(e){
return typeof e=="object"&&e!==null&&"subjectaltname"in e&&typeof e.subjectaltname=="string"?e.subjectaltname:""}import ga from"node:http";import ci from"node:net";var Fw=[["https_proxy","HTTPS_PROXY"],["http_proxy","HTTP_PROXY"]],qw=/^2\d\d$/,ba=new ci.Socket;function wa(e){return pf(
e)}function lp(e){return wa(e)!==void 0}function fp(e){let t=Fw.flatMap(n=>n.find(r=>e[r])??[]).filter(n=>!Kw(e[n]??""));
if(t.length>0)throw new T(t.map(n=>({message:`${n} of this runner is not a URL of a proxy; write http://host:port, speci\
al characters of a user and password as %40`})))}function Kw(e){let n=/^https?:\/\//i.test(e)||URL.canParse(e)?e:`http:/\
/${e}`;if(!URL.canParse(n))return!1;let{protocol:r,hostname:s,username:i,password:o}=new URL(n);try{decodeURIComponent(i+
o)}catch{return!1}return/^https?:$/.test(r)&&s!==""}async function pp(e,t,n){let r=await import("node:https"),s=await import("node:tls"),
i=(l,m)=>s.connect({...m,host:l,servername:ci.isIP(l)?"":l}),o=new Set,a={...n,keepAlive:!1,maxSockets:1/0},c=t?new r.Agent(
n):new ga.Agent(a),u=l=>Gw(e,n,i,o,l),f=Vw(e);c.createConnection=(l,m)=>{let d=(y,g)=>m?.(y,g);if(!t)u(d);else{let y=l.host??
"",g=`${ci.isIPv6(y)?`[${y}]`:y}:${l.port}`;Hw(u,g,f,(b,v)=>d(b,b?v:i(y,{...n,socket:v})))}return null};let p=c.destroy.
bind(c);return c.destroy=()=>{for(let l of o)l.destroy();p()},{request:t?r.request:(l,{headers:m,...d})=>ga.request(l,{...d,
path:l.origin+l.pathname+l.search,headers:{...m,...f}}),agent:c,isProxy:!0}}function Gw({protocol:e,hostname:t,port:n},r,s,i,o){
let a=t.replace(/^\[|\]$/g,""),c=e==="https:",u=c?s(a,{...r,port:Number(n||443)}):ci.connect({host:a,port:Number(n||80)});
i.add(u),u.once("close",()=>i.delete(u)),u.on("error",f=>o(new je(null,f),ba)),u.once(c?"secureConnect":"connect",()=>{o(
null,u)})}function Hw(e,t,n,r){let s=ga.request({method:"CONNECT",path:t,headers:{host:t,...n},createConnection:(i,o)=>(e(
(a,c)=>o(a,c)),null)});s.once("connect",({statusCode:i},o,a)=>{if(qw.test(String(i))&&a.length===0)return r(null,o);o.destroy(),
r(new je(i??null),ba)}),s.once("error",i=>r(i instanceof je?i:new je(null,i),ba)),s.end()}function Vw({username:e,password:t}){
return!e&&!t?{}:{"proxy-authorization":`Basic ${Buffer.from(`${e}:${t}`).toString("base64")}`}}var zw=64,Xw=407,Qw=Buffer.alloc(0);function yp(e){fp(process.env);let t=e.resolve??(i=>Ww.promises.lookup(i,{all:!0})),
n={rejectUnauthorized:!0,minVersion:"TLSv1.2",...e.ca?{ca:[...e.ca]}:{}},r=new Map,s=async(i,o)=>{let a=wa(i),c=`${i.protocol}\
 ${o} ${a?.href??""}`,f={keepAlive:o,maxSockets:o?zw:1/0,...n},p=i.protocol==="https:",h=r.get(c)??await(a?pp(a,p,f):Zw(
p,f)),l=r.get(c)??h;return r.set(c,l),l};return{async request(i){let{url:o,keepAlive:a,timeoutMs:c}=i,u=await s(o,a),f=await hp(
i,u,t,c),p=c-f.result.durationMs;if(!f.stale||p<=0)return f.result;let h=await s(o,!1),{result:l}=await hp(i,h,t,p),{started:m,
durationMs:d}=f.result;return{...l,started:m,durationMs:d+l.durationMs}},close(){for(let{agent:i}of r.values())i.destroy()}}}
async function Zw(e,t){let{Agent:n,request:r}=e?await import("node:https"):Jw;return{request:r,agent:new n(t),isProxy:!1}}
function hp(e,t,n,r){let{promise:s,resolve:i}=ev(),{url:o,signal:a,timeoutMs:c,maxBytes:u}=e,f=o.protocol==="https:",p=Date.
now(),h=performance.now(),l=!1,m=!1,d=!1,y=null,g=null,b=null,v=()=>Math.round(performance.now()-h),$=(A,W)=>{if(l)return;
l=!0,clearTimeout(j),_();let Ze=A.kind==="failure"&&A.code==="connection_reset"&&b?.reusedSocket===!0&&!d;i({result:A,stale:Ze}),
W||b?.destroy()},E=(A,W,Ze=!1)=>{$({kind:"failure",...{code:A,message:W,status:y,connected:m,permanent:Ze,started:p},durationMs:v()},
!1)},x=()=>E("cancelled","the step was cancelled"),j=setTimeout(()=>E("timeout",`no complete response within ${c} ms`),r),
_=tv(a,x);a.aborted&&x();let K=A=>{let W=A?e.refuses(A):null;return W!==null&&E("blocked",W,!0),W!==null},$e=o.hostname.
replace(/^\[|\]$/g,"");if(Yw.isIP($e)&&K($e),l)return s;try{b=t.request(o,{agent:t.agent,method:e.method,headers:av(e),lookup:rv(
n,e.refuses)})}catch(A){return E("protocol_error",St(A),!0),s}b.on("socket",A=>{b?.reusedSocket===!0&&!t.isProxy&&K(A.remoteAddress)||
(A.prependOnceListener("data",Ze=>{d=!0,lv(Ze)||E("protocol_error","the response is not HTTP")}),iv(A)?m=!0:A.once(mp(A)?
"secureConnect":"connect",()=>{m=!0}),mp(A)&&A.prependOnceListener("secure",()=>{g=sv(A)}))});let Qe=A=>{let{code:W,permanent:Ze}=ai(
A);E(W,St(A,g),Ze)};b.on("error",Qe),b.on("upgrade",(A,W)=>{W.destroy(),E("protocol_error","the response switches protoc\
ols (101)")}),b.on("response",A=>{let{statusCode:W=0,headers:Ze}=A;if(t.isProxy&&!f&&W===Xw)return m=!1,Qe(new je(W));y=
W,m=!0;let Pa=uv(A);if(Pa!==null)return E("protocol_error",Pa);let Ca=[],ki=0,ja=xt=>{let Hh=ki===0?Qw:Buffer.concat(Ca).
subarray(0,u),Vh={status:W,headers:cv(Ze),body:Hh,cut:xt};$({kind:"response",...Vh,started:p,durationMs:v()},!xt)};A.on(
"data",xt=>{l||(Ca.push(xt),ki+=xt.length,ki>u&&ja(!0))}),A.on("end",()=>ja(!1)),A.on("error",xt=>E("truncated",St(xt))),
A.on("close",()=>E("truncated","the response was cut short"))});try{b.end(e.body??void 0)}catch(A){E("protocol_error",St(
A),!0)}return s}function ev(){let e=()=>{};return{promise:new Promise(n=>{e=n}),resolve:e}}var gp=new WeakMap;function tv(e,t){
let n=gp.get(e)??nv(e),r=n.indexOf(null),s=r<0?n.length:r;return n[s]=t,()=>{n[s]===t&&(n[s]=null)}}function nv(e){let t=[];
return gp.set(e,t),e.addEventListener("abort",()=>{for(let n of t)n?.()},{once:!0}),t}function rv(e,t){return(n,r,s)=>{e(
n).then(i=>{let o=i.map(({address:c})=>t(c)).find(c=>c!==null),[a]=i;o!==void 0?s(new yr(o),""):a===void 0?s(dp(n),""):r.
all?s(null,[...i]):s(null,a.address,a.family)},i=>s(i instanceof Error?i:dp(n),""))}}function dp(e){let t=new Error(`${e}\
 has no address`);return Object.assign(t,{code:"ENODATA"})}function mp(e){return"getPeerCertificate"in e}function sv(e){
let t=Date.parse(e.getPeerCertificate().valid_to);return t<Date.now()?new Date(t).toISOString().replace(".000Z","Z"):null}
function iv(e){return"secureConnecting"in e?!e.secureConnecting:!e.connecting}var ov=/^[ -~]*$/;function av({headers:e,body:t}){
let n={...e};for(let[r,s]of Object.entries(e))ov.test(s)||(n[r]=Buffer.from(s).toString("latin1"));return n["accept-enco\
ding"]="identity",t!==null&&(n["content-length"]=String(t.length)),n}function cv(e){let t={};for(let[n,r]of Object.entries(
e))r!==void 0&&(t[n]=typeof r=="string"?r:r.join(", "));return t}function uv({httpVersion:e,headers:t}){if(!/^1\.[01]$/.
test(e))return`the response is HTTP/${e}, not HTTP/1.1`;let n=t["transfer-encoding"];return n===void 0||/^chunked$/i.test(
String(n))?null:"the response has a transfer-encoding that was not requested"}function lv(e){return/^[\r\n]*(?:H|$)/.test(
e.toString("latin1",0,64))}var fv="give it a longer timeout if it needs more time",bp="does this port speak https? Then write https://",pv=["443","\
8443"],hv=/plain HTTP|HTTP request to an HTTPS server/i,dv="2xx",mv={401:"check its secret and headers",403:"check its s\
ecret and headers",404:"check its URL",405:"check its method"},yv={dns_error:"DNS error",tls_error:"TLS error"},gv=/^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}([^\\/?#]*)/i;
function wp(e,t,n){if(e.kind==="failure"){let{code:c,status:u,connected:f,permanent:p}=e,l=[e.message.replace(/\.$/,""),
bv(e,n)].filter(Boolean).join("; ");return{code:c,message:l,status:u,connected:f,permanent:p}}let{status:r,headers:s}=e;
if(mc(t,r))return null;let i={status:r,connected:!0,permanent:!1};if(r>=300&&r<400){let c=vv(r,s.location,n);return{...i,
code:"redirect",message:c}}let o=dc(t),a=[`HTTP ${r}`,o===dv?null:`success_codes is ${o}`,wv(e,n)];return{...i,code:"sta\
tus",message:a.filter(Boolean).join("; ")}}function ui(e){return yv[e]??e.replaceAll("_"," ")}function bv({code:e},t){if(e===
"timeout")return fv;let n=e==="connection_reset"||e==="protocol_error",r=t.protocol==="http:"&&pv.includes(t.port);return n&&
r?bp:null}function wv({status:e,body:t},n){return n.protocol==="http:"&&e===400&&hv.test(t.toString("latin1"))?bp:mv[e]}
function vv(e,t,n){let r=t===void 0?"":` to ${kv(t)??n.host}`;return`HTTP ${e}${r}, and redirects are not followed; writ\
e the final URL, or add ${e} to success_codes`}function kv(e){let[,t]=gv.exec(e)??[];return t?.split("@").at(-1)}var Ev=6e4,Sv=.2,_v=["dns_error","connection_refused","connection_reset","timeout","tls_error","protocol_error","truncat\
ed"];function vp(e){let{failure:t,now:n}=e;if(t.status===410)return{kind:"stop",reason:"the receiver says that it is gon\
e"};if(!$v(t))return{kind:"stop",reason:null};if(e.retryOnlyIfUndelivered&&xv(t))return{kind:"stop",reason:"it may have \
arrived, and a link without its own retry_schedule is not sent twice"};let r=Zi(e.retryAfter,n)??0;if(r>Ev){let o=new Date(
n+r).toISOString();return{kind:"stop",reason:`the receiver asks to come back in ${Math.ceil(r/1e3)} s, at ${o}`}}let s=e.
retryDelaysSeconds[e.attempt-1];if(s===void 0)return{kind:"stop",reason:null};let i=Math.max(s*1e3,r)*(1+Sv*e.random);return{
kind:"retry",delayMs:Math.min(Math.ceil(i),2147483647)}}function $v({code:e,status:t,permanent:n}){return n?!1:e!=="stat\
us"?_v.includes(e):t===null?!1:[408,425,429].includes(t)||t>=500&&t<600}function xv({code:e,status:t,connected:n}){return e===
"status"?t!==429&&t!==503:n}var Av=64*1024,Ov=5*6e4,kp="cancelled: the step was cancelled";async function Sp(e,t,n){let r=[],s=i=>Tv(r,i,n);for(let i=1;;i+=
1){let{error:o,...a}=await Iv(e,t,n,i),{message:c,response:u}=a,f={...a,waitedMs:null};if(r.push(f),o===null)return s(null);
let p=vp({attempt:i,retryDelaysSeconds:n.retryDelaysSeconds,failure:o,retryAfter:u?.headers["retry-after"],now:e.clock.now(),
random:e.random(),retryOnlyIfUndelivered:n.retryOnlyIfUndelivered});if(p.kind==="stop")return s([c,p.reason].filter(Boolean).
join("; "));if(f.waitedMs=p.delayMs,await e.clock.sleep(p.delayMs,n.signal),n.signal.aborted)return s(kp);let h=await n.
shouldRetry?.()??!0;if(n.signal.aborted)return s(kp);if(!h)return s(c)}}async function Iv(e,t,n,r){let{url:s,method:i,body:o}=t,
a=ns(n.allowlist,s,i),c=e.clock.now(),u=Math.floor(c/1e3),f={},h=a!==null?Ep("blocked",a,c):await(async()=>{let{id:m,signedBytes:d=o}=t,
y={id:m,timestamp:u,body:d};return f=hn(t.signatures,y,t.keys),e.request({url:s,method:i,headers:{...t.headers,"webhook-\
timestamp":String(u),...f},body:o.length===0&&Nv(i)?null:o,timeoutMs:n.timeoutMs,maxBytes:Av,refuses:iu(n.allowlist,s.hostname),
keepAlive:n.keepAlive,signal:n.signal})})().catch(m=>Ep("protocol_error",St(m),c)),l=wp(h,n.successCodes,s);return{attempt:{
number:r,status_code:h.status,error:l?.code??null,started:new Date(h.started).toISOString(),duration_ms:h.durationMs},timestamp:u,
signatures:Object.values(f),message:l&&`${l.code}: ${l.message}`,response:h.kind==="response"?h:null,error:l}}function Nv(e){
return e==="GET"||e==="HEAD"}function Ep(e,t,n){return{kind:"failure",code:e,message:t,status:null,connected:!1,permanent:!0,
started:n,durationMs:0}}function Tv(e,t,{retryDelaysSeconds:n}){return{delivered:t===null,reason:t!==null&&e.length>1?`${t}\
 (${e.length} attempts)`:t,attempts:e,maxAttempts:n.length+1,notes:Rv(e.at(-1))}}function Rv(e){let t=Date.parse(e?.response?.
headers.date??""),n=Math.abs(t-Date.parse(e?.attempt.started??""));return n>Ov?[`the receiver's clock is ${Math.round(n/
6e4)} minutes off this one's; it may refuse the webhook-timestamp`]:[]}function _p({id:e,webhook:t,event:n},{delivered:r,
reason:s,attempts:i}){return{id:e,webhook:t,event:n,status:r?"success":"failure",reason:s,attempts:i.map(({attempt:o})=>o)}}
function gr({id:e,webhook:t,event:n},r){return{id:e,webhook:t,event:n,status:"not_run",reason:r,attempts:[]}}function li(e,t){
return{...gr(e,t),status:"failure"}}function $p(e){let t=n=>e.filter(r=>r.status===n).length;return{delivered:t("success"),
failed:t("failure"),skipped:t("not_run")}}import{createHash as Bv}from"node:crypto";function Ap(e,t){let{github:n}=e,r=t.repoName||n.repository,s=r.split("/"),i=s.at(-2),o=xp(e.completed),a=xp(e.created),
c=t.tag||n.ref;return{push_data:{...o===null?{}:{pushed_at:o},...n.actor?{pusher:n.actor}:{},...c?{tag:c}:{},images:[]},
repository:{repo_name:r,name:s.at(-1)??r,...i?{namespace:i,owner:i}:{},repo_url:`${t.serverUrl}/${n.repository}`,status:"\
Active",description:"",full_description:"",dockerfile:"",is_private:t.isPrivate,is_official:!1,is_trusted:!0,star_count:0,
comment_count:0,...a===null?{}:{date_created:a}}}}function xp(e){return e===void 0?null:Date.parse(e)/1e3}var Lv=["skipped","startup_failure","action_required"];function Ip(e){let{run:t,runs:n,status:r,place:s}=e,{repository:i,
apiUrl:o,serverUrl:a}=s,c=`${o}/repos/${i}/actions`,u=t.url??`${c}/runs/${t.id}`,f=vc(),p=f(t.created??Cv(n)),h=f(Pv(t,n)),
l=Mv(t,r)?f(t.started):void 0;return fi({build_id:t.id,url:u,status:r,runs:n.map(m=>jv(m,c,f)),web_url:t.pageUrl??`${a}/${i}\
/actions/runs/${t.id}`,name:t.title??void 0,trigger_name:t.workflow??void 0,created:p,completed:h,status_events:[...p?[{
time:p,status:"QUEUED"}]:[],...l?[{time:l,status:"RUNNING"}]:[],...h&&Ne(r)?[{time:h,status:r}]:[]],runs_url:t.jobsUrl??
`${u}/jobs`,reason:Dv(t,s),annotation:null,github:fi({repository:i,workflow:t.workflow??void 0,workflow_path:t.workflowPath??
void 0,run_id:t.id,run_number:t.number??void 0,run_attempt:t.attempt,event:t.event,ref:t.headBranch??void 0,sha:t.headSha??
void 0,actor:t.actor??void 0,conclusion:t.conclusion??void 0})})}function Mv({conclusion:e},t){return t==="QUEUED"||t===
"SKIPPED"?!1:e===null||!Lv.includes(e)}function Pv(e,t){return e.conclusion!==null?e.updated:t.every(({status:n})=>Ne(n))?
t.reduce((n,{completed:r})=>r!==null&&r>(n??0)?r:n,null):null}function Cv(e){return e.reduce((t,{created:n})=>n!==null&&
n<(t??1/0)?n:t,null)}function fi(e){for(let[t,n]of Object.entries(e))n===void 0&&Reflect.deleteProperty(e,t);return e}function jv(e,t,n){
let{name:r,status:s}=e,i=e.url??(e.id===null?null:`${t}/jobs/${e.id}`),o=n(e.created),a=n(e.completed),c=i===null?{name:r,
status:s}:{name:r,url:i,status:s,log_url:`${i}/logs`};return e.pageUrl!==null&&(c.web_url=e.pageUrl),o!==void 0&&(c.created=
o),a!==void 0&&(c.completed=a),e.labels.length>0&&(c.host_tag=e.labels.join(",")),c}function Np(e,t){let n=e.runs.map(r=>{
let s=t(r);return s?{...r,tests:s}:r});return{...e,runs:n}}function Dv(e,t){let n=`${t.serverUrl}/${t.repository}`,r=e.event.
startsWith("pull_request")?e.pullRequest:null;if(r){let o=/\/api\/v1$/.test(t.apiUrl)?"pulls":"pull",a=r.title??e.title??
e.subject,c=`${n}/${o}/${r.number}`;return Op(e.event,`#${r.number}`,a,c)}let s=e.event.startsWith("pull_request")?e.title:
e.subject,i=e.headSha?`${n}/commit/${e.headSha}`:e.pageUrl;return Op(e.event,e.headBranch,s??e.title,i)}function Op(e,t,n,r){
let s=[n?.replace(/\s+/g," ").trim(),r].filter(Boolean),i=`GitHub ${e}${t?`(${t})`:""}`;return s.length>0?`${i}: ${s.join(
", ")}`:i}import{createHash as Uv}from"node:crypto";function In(e){let t=Buffer.from(e),n=Uv("sha256").update(t).digest("hex");return{text:t.toString(),sha256:n}}function pi(e,t,n){
let r=[],s="";for(let i of de(e))if(i.kind==="text")s+=i.text;else if(i.kind==="broken")s+=i.source;else if(Tt(i.name)===
null)s+=qe(Jt(i,t));else{let o=`\${${[i.name,...i.filters.map(({source:a})=>a)].join("|")}}`;r.push(...n(s),{kind:"place\
holder",placeholder:o}),s=""}return Lp([...r,...n(s)])}function Rp(e,t,n){return Bn(e,{key:r=>pi(r,t,n),leaf:r=>{let s=Vt(
r);if(!s||Tt(s.name)!==null)return pi(r,t,n);let i=xr(s,t);if(i===Rt)return Rt;if(i===void 0)return"";let o=a=>va(a,n);return Bn(
i,{key:o,leaf:o})}})}function va(e,t){return Lp(t(e))}function Lp(e){return e.map((t,n)=>t.kind==="placeholder"?t.placeholder:n===e.length-1?Tp(t.text):Tp(`${t.text}{`).slice(
0,-1)).join("")}function Tp(e){return e.replace(/\$+/g,(t,n)=>e[n+t.length]==="{"?t+t:t)}function Mp(e,t){let{callback_url:n,callback_context:r}=t,{callback_token:s,callback_dispatch:i}=t;return{...e,...fi({callback_url:n,
callback_context:r,callback_token:s,callback_dispatch:i})}}function Pp(e,t){let{lookup:n,secrets:r}=t,s=br("url",()=>{let c=Ar(
e.url,n),u=an(c);if(u!==null)throw new Q(u);return new URL(c)}),i=br("query",()=>Ya(e.query??{},n));i!==""&&(s.search=[s.
search,i].filter(Boolean).join("&"));let{bytes:o,stored:a}=wr(e)?br("body",()=>t.body(e,n)):Fv;return{id:t.id,webhook:e.
name,event:t.event,method:e.method,url:s,shown:Ae(e.url)===null?s.href:`${s.origin}/***`,headers:qv(e,t,o.length>0),body:o,
stored:a,signatures:e.signature,keys:e.secret_name.flatMap(c=>r.get(c)??[])}}function Cp(e){let{repository:t,runId:n,attempt:r,
chain:s,webhook:i,kind:o,status:a}=e;return`msg_${Bv("sha256").update(JSON.stringify([t,n,r,s,i,o,a])).digest("hex").slice(
0,32)}`}var Fv={bytes:Buffer.alloc(0),stored:In("")};function wr({method:e,body:t,payload:n}){return!(e==="GET"||e==="HE\
AD")||t!==void 0||n!==void 0}function qv({headers:e,username:t,password:n},{id:r,event:s,lookup:i},o){let a=Object.entries(
e).flatMap(([u,f])=>{let p=br(`headers.${u}`,()=>{let h=Ci(f,i);return h===null?null:Kv(h)});return p===null?[]:[[u.toLowerCase(),
p]]}),c=br("username",()=>{if(t===void 0)return{};let u=`${nt(t,i)}:${nt(n??"",i)}`;return{authorization:`Basic ${Buffer.
from(u).toString("base64")}`}});return{...o&&{"content-type":"application/json"},"user-agent":`webhook-action/${kr}`,...Object.
fromEntries(a),...c,"webhook-id":r,"webhook-event":s}}function Kv(e){if(new RegExp("(?!\\t)\\p{Cc}","u").test(e))throw new Q(
"a value brings a control character into the header; take it out, or encode it with the filter url");return e.trim()}function br(e,t){
try{return t()}catch(n){throw n instanceof Q?new Q(`${e}: ${n.message}`):n}}var Gv=/^webhook-action\/(?:record|callback)\//;
function Hv(e,t){let n=JSON.stringify(e);return{bytes:Buffer.from(n),stored:In(va(n,t))}}function jp(e){let t=new Map,n=Df(
e.secrets),r=(s,i)=>{let o=t.get(s)??Hv(i(),n);return t.set(s,o),o};return(s,i)=>{let{body:o,payload:a="jobserv"}=s;if(o!==
void 0)return Vv(o,i,n);if(a==="github")return r("github",()=>e.event);let c=e.payload;if(c===null)throw new Error("the \
build was not read");if(a==="jobserv")return r("jobserv",()=>Mp(c,e.keys));let u=m=>m===void 0?null:nt(m,i),f=u(s.dockerhub?.
repo_name),p=u(s.dockerhub?.tag),{serverUrl:h,isPrivate:l}=e;return r(JSON.stringify(["dockerhub",f,p]),()=>Mp(Ap(c,{serverUrl:h,
isPrivate:l,repoName:f,tag:p}),e.keys))}}function Vv(e,t,n){if(typeof e!="string")return{bytes:Buffer.from(JSON.stringify(
ji(e,t))),stored:In(JSON.stringify(Rp(e,t,n)))};let r=nt(e,t);if(Gv.test(r))throw new Q("it begins as what this action s\
igns for itself; begin it otherwise");return{bytes:Buffer.from(r),stored:In(pi(e,t,n))}}var Wv=8,Jv=/^[a-z]{1,10}$/,Yv=/^[\d.,:/+_-]+(?:[T ][\d.:]+)?(?:Z|[+-][\d:]+)?$/;
function Dp(e,{headers:t},n){let r=e.username===void 0?[]:[t.authorization],s=n.get(Ae(e.url)??"");return[...s===void 0?
[]:zv(new URL(s)),...r.flatMap(i=>i?.replace(/^Basic /,"")??[])]}function zv({pathname:e,search:t,searchParams:n}){let r=e.
slice(1),s=t.slice(1),i=[e+t,e,t],o=s.split("&").map(u=>u.slice(u.indexOf("=")+1)),a=[...r.split("/"),...o],c=[r+t,r,s,...a.
flatMap(u=>[u,Qv(u)]),...n.values()];return[...new Set([...i,...c.filter(Xv)])].filter(u=>u!==""&&u!=="/")}function Xv(e){
return e.length>=Wv&&!Jv.test(e)&&!Yv.test(e)}function Qv(e){try{return decodeURIComponent(e)}catch{return e}}var Zv=1e3,e0=1e4,t0=1e5;var hi=O(z(),Cn(),Kt(0)),Nn=O(N(),Ot(Zv)),Up=O(N(),be(/^[0-9a-f]{64}$/)),Bp=C({run_id:hi,run_attempt:hi}),Fp=O(N(),$i(),
De(e=>Number.isFinite(Date.parse(e)))),n0=C({number:hi,status_code:B(hi),error:B(Nn),started:Fp,duration_ms:O(z(),Si(),Kt(
0))}),r0=C({id:O(N(),be(/^[\x21-\x7e]{1,200}$/)),event:O(N(),be(/^[a-z_]{0,50}$/)),chain:B(Nn),webhook:Nn,status:Dn(["su\
ccess","failure","not_run"]),reason:B(O(N(),Ot(e0))),attempts:Y(n0),body:B(Up),retry_of:B(Nn),mac:B(Nn),run:k(Bp),first_failed:k(
Fp),given_up:k(xe())}),ET=C({version:Ni(1),run:C({repository:Nn,...Bp.entries}),bodies:Mi(Up,N()),deliveries:O(Y(r0),Ot(
t0))});function ka(e,t,n=[]){return{version:1,run:{repository:e,run_id:t.id,run_attempt:t.attempt},deliveries:n}}function qp(e,t,{repository:n,...r}){let s=t?.stored??null,i={...e,chain:null,body:s,retry_of:null},o=s0({sent:i,run:r,repository:n},
t?.keys[0]);return{...i,mac:o}}function s0(e,t){let n=i0(e);return n===null||t===void 0?null:ol(t,n)}function i0({sent:{id:e,webhook:t,event:n,body:r},run:{run_id:s,run_attempt:i},repository:o}){return r&&[o,s,i,e,t,n,r.sha256]}var o0="<!-- -->";function he(e){return ke(e).replace(/[&<>"'`*_{}[\]()#+!|~\\@$^=:]|w(?=ww\.)/gi,t=>`&#${t.charCodeAt(0)}\
;${t==="@"?o0:""}`)}function Kp(e){return`**${he(e).trim()}**`}function di(e,t){let n=a0(t);return n===null?he(e):`[${he(e)}](${n})`}function Gp(e,t){return t===""?e:`${e}<br><sub>${t}\
</sub>`}function mi(e,t){return Hp(t,e.map(n=>`- ${n}
`))}function yi(e,t,n){let r=i=>`| ${i.join(" | ")} |
`,s=r(e)+r(e.map(()=>":--"));return s+Hp(n-Buffer.byteLength(s),t.map(r))}function Hp(e,t){let n="",r=0;for(let[s,i]of t.
entries()){if(r+=Buffer.byteLength(i),r>e)return`${n}
and ${t.length-s} more that do not fit here.
`;n+=i}return n}function a0(e){if(!e||!URL.canParse(e))return null;let{protocol:t,href:n,username:r,password:s}=new URL(
e);return!/^https?:$/.test(t)||r||s?null:n.replace(/[()<>[\]|"'`\\*_~]/g,i=>`%${i.charCodeAt(0).toString(16).toUpperCase()}`)}
var _t={failure:"\u2717",waiting:"\u25CF",success:"\u2713",skipped:"\u2013"};function Ea(e,t){return`${_t[e]}\xA0${he(t)}`}
function Sa(e){switch(e){case"PASSED":return"success";case"SKIPPED":return"skipped";case"QUEUED":case"RUNNING":return"wa\
iting";case"FAILED":case"RUNNING_WITH_FAILURES":return"failure"}}var c0="\xA0";function gi(e){let t=Math.max(0,Math.round(
e));if(t<1e3)return Tn(t,"ms");if(t<59950)return Tn((t/1e3).toFixed(1),"s");let n=Math.round(t/1e3),r=Math.floor(n/60);return r<
60?`${Tn(r,"min")} ${Tn(n%60,"s")}`:`${Tn(Math.floor(r/60),"h")} ${Tn(r%60,"min")}`}function Tn(e,t){return`${e}${c0}${t}`}var u0=3e5,l0=2e4,f0=12,p0=8;function Vp(e,t){let{name:n,trigger_name:r,status:s,web_url:i,build_id:o,runs:a}=e,c=n??r??
`build ${o}`;return`${Jp(s,t(c),i)}
${h0(e,t)}

${a.length===0?`No runs are known.
`:d0(a,t)}`}function Wp(e,t){return`${Jp(e.status,t(e.title),e.page)}
Its jobs were not asked for: no webhook here uses them.
`}function Jp(e,t,n){return`## ${Ea(Sa(e),e)}: ${di(t,n)}
`}function h0({trigger_name:e,created:t,completed:n,github:r},s){let{run_number:i,run_attempt:o,event:a,ref:c,sha:u,actor:f}=r,
p=i===void 0?"":` ${i}`,h=o>1?`, attempt ${o}`:"",l=[e,a,c,u?.slice(0,p0),f].filter(m=>m!==void 0&&m!=="").map(m=>he(s(m??
"")));return[`Build${p}${h}`,...l,Yp(t,n)].filter(m=>m!=="").join(" \xB7 ")}function d0(e,t){let n=e.map(i=>[di(t(i.name),
i.web_url),Ea(Sa(i.status),i.status),Yp(i.created,i.completed)]),r=yi(["Run","Status","Time"],n,u0);if(e.length<=f0)return r;
let s=e.filter(({status:i})=>i==="FAILED").map(i=>`${di(t(i.name),i.web_url)} ${i.status}`);return`${mi(s,l0)}
<details><summary>${e.length} runs: ${m0(e)}</summary>

${r}
</details>
`}function m0(e){let t=new Map;for(let{status:n}of e)t.set(n,(t.get(n)??0)+1);return[...t].map(([n,r])=>`${r} ${n}`).sort().
join(", ")}function Yp(e,t){let n=Date.parse(t??"")-Date.parse(e??"");return n>0?gi(n):""}var y0=3e5,g0=1e5,zp=6,b0=["Webhook","Event","Result","Code","Attempts","Time"];function Xp(e,t){if(e.length===0)return`\
## Deliveries

There was nothing to deliver.
`;let n=e.filter(({status:s})=>s==="failure").map(({webhook:s,reason:i})=>`${Kp(t(s))} failed: ${he(t(i??""))}`),r=e.map(
s=>v0(s,t));return`## Deliveries: ${w0(e)}

${n.length===0?"":`${mi(n,g0)}
`}${yi(b0,r,y0)}`}function w0(e){let{delivered:t,failed:n,skipped:r}=$p(e);return[...n>0?[`${_t.failure}\xA0${n} failed`]:
[],...t>0?[`${_t.success}\xA0${t} delivered`]:[],...r>0?[`${_t.skipped}\xA0${r} skipped`]:[]].join(", ")}function v0(e,t){
let{webhook:n,event:r,attempts:s,id:i}=e,o=s.at(-1);return[Gp(he(t(n)),he(i)),he(r),k0(e,t),o?Qp(o):"",E0(s),S0(s)]}function k0({
status:e,reason:t},n){switch(e){case"success":return`${_t.success}\xA0delivered`;case"failure":return`${_t.failure}\xA0fail\
ed`;case"not_run":return`${_t.skipped}\xA0skipped: ${he(n(t??""))}`}}function Qp({status_code:e,error:t}){return he(String(
e??t??""))}function E0(e){let t=e.length;if(t<2)return t===0?"":"1";let n=e.slice(-zp).map(Qp);return`${t}: ${[...t>zp?[
"\u2026"]:[],...n].join(", ")}`}function S0(e){let[t]=e,n=e.at(-1);if(t===void 0||n===void 0)return"";let r=Date.parse(n.
started)-Date.parse(t.started);return gi(r+n.duration_ms)}var _0=["FAILED","RUNNING","QUEUED","PASSED","SKIPPED"],$0=500,x0=2;async function nh(e,t,n,r){let s=`/repos/${t}/action\
s/runs/${n}`,i={...Ie(t),run_id:n},o={keys:["jobs","workflow_jobs"],most:$0},a=await eh(`${s}/attempts/${r}/jobs`,()=>e.
pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",{...i,attempt_number:r},o));if(a!==
null&&r===1)return a;let c=await eh(`${s}/jobs`,()=>e.pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",{...i,
filter:"all"},o));if(c===null)return a;let u=a??c.filter(f=>(f.attempt??r)===r);return[...u,...A0(u,c,r)]}function A0(e,t,n){
let r=t.filter(u=>u.attempt!==null&&u.attempt<n),s=[..._a(r,u=>u.attempt??0)],i=new Map;for(let[,u]of s.toSorted(([f],[p])=>f-
p))for(let[f,p]of _a(u,h=>h.name))i.set(f,[...p,...Zp(i.get(f)??[],p.length)]);let o=_a(e,u=>u.name),a=[...i].flatMap(([
u,f])=>Zp(f,o.get(u)?.length??0)),c=new Set(a);return r.filter(u=>c.has(u))}function Zp(e,t){let n=({status:r,conclusion:s})=>_0.
indexOf(le(r,s));return e.toSorted((r,s)=>n(r)-n(s)).slice(0,Math.max(0,e.length-t))}function _a(e,t){let n=new Map;for(let r of e){
let s=t(r),i=n.get(s);i?i.push(r):n.set(s,[r])}return n}async function eh(e,t){let n="";for(let r=0;r<x0;r++){let s=await O0(
e,t()).catch(i=>{if(i instanceof H&&i.isMissingRoute)return null;throw i});if(s===null)return null;if(s.known>=s.total)return s.
jobs;n=`${s.known} of ${s.total}`}throw new H(`GET ${e} listed only ${n} jobs; run this job again`,200)}async function O0(e,t){
let n=[],r=new Map,s=0,i=0;for await(let o of t){if(o.total===null&&o.items.length===0&&s===0)throw new H(`GET ${e} list\
ed no jobs and gave no count`,200);i=o.total??0;let a=n.length;for(let c of o.items){let u=T0(c);if(u===null)throw new H(
`GET ${e} listed something that is no job`,200);let f=u.id===null?void 0:r.get(u.id);f&&JSON.stringify(f)===JSON.stringify(
u)||(f===void 0&&s++,u.id!==null&&r.set(u.id,u),n.push(u))}if(n.length===a)break}return{jobs:n,known:s,total:i}}var I0=[
"success","failure","cancelled","skipped"],N0=new Map([["running","in_progress"],["blocked","waiting"]]);function T0(e){
if(!L0(e))return null;let t=M0(e.id)?e.id:null,n=th(e.labels);return{id:t,name:_e(e.name)??`job ${t??""}`.trim(),attempt:typeof e.
run_attempt=="number"?e.run_attempt:null,checkRunId:_e(e.check_run_url)?.replace(/^.*\//,"")||null,...R0(_e(e.status)??"",
e.conclusion),runnerName:_e(e.runner_name),labels:n.length>0?n:th(e.runs_on),url:_e(e.url),pageUrl:_e(e.html_url),created:pt(
_e(e.created_at)),started:pt(_e(e.started_at)??_e(e.started)),completed:pt(_e(e.completed_at)??_e(e.stopped))}}function R0(e,t){
return t===void 0&&I0.includes(e)?{status:"completed",conclusion:e}:{status:N0.get(e)??e,conclusion:_e(t)}}function L0(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}function M0(e){return Number.isSafeInteger(e)}function _e(e){return typeof e==
"string"&&e!==""?e:null}function th(e){return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}var rh=["success","failure","cancelled","skipped"];function ih(e){if(e.trim()==="")return null;let t=P0(e);if(!U(t))throw sh();
let n=Object.entries(t).map(([r,s])=>{let i=w(s,"result");if(typeof i!="string")throw sh();if(rh.includes(i))return[r,i];
throw new T(`input needs says that "${r}" is "${i}"; write one of ${rh.join(", ")}, as "needs: \${{ toJSON(needs) }}" doe\
s`)});return n.length===0?null:new Map(n)}function sh(){return new T('input needs is not a result of jobs; write "needs:\
 ${{ toJSON(needs) }}"')}function P0(e){try{return JSON.parse(e)}catch{return}}function $a(e,t){let n=new Map;for(let u of e){
let f=C0(u.name,t);f&&n.set(u,f)}let r=j0(n),s=new Set(r.values()),o=[...t].some(([u,f])=>f==="success"&&!s.has(u))||e.every(
u=>u.status!=="PASSED"||r.has(u)),a=new Set;for(let[u,f]of r)Ne(u.status)||a.add(f);let c=new Map;for(let[u,{key:f}]of n){
let p=!Ne(u.status)||!a.has(f);c.set(u,{word:t.get(f)??"",clear:r.has(u),sure:r.has(u)&&o&&p})}return c}function C0(e,t){
let[,n,r]=/^([^ ]+)( \(| \/ |$)/.exec(e)??[];return n===void 0||r===void 0?null:t.has(n)?{key:n,kind:r}:null}function j0(e){
let t=new Map;for(let{key:r,kind:s}of e.values()){let i=t.get(r);i?i.push(s):t.set(r,[s])}let n=new Map;for(let[r,[s="",
...i]]of t){let o=[s,...i].filter(a=>a==="").length;o===1?n.set(r,""):i.every(a=>a===s)&&o===0&&n.set(r,s)}return new Map(
[...e].flatMap(([r,{key:s,kind:i}])=>n.get(s)===i?[[r,s]]:[]))}function oh({needs:e,jobStatus:t}){return e!==null&&t==="\
success"}function ah(e,t){let{jobId:n,runnerName:r,jobKey:s}=t,i=e.find(p=>n!==null&&(String(p.id)===n||p.checkRunId===n));
if(i)return i;let o=p=>r===null?p.name===s:p.runnerName===r,a=D0(e,t.needs).filter(p=>o(p)&&p.status!=="completed"&&p.conclusion===
null),c=a.filter(p=>p.status==="in_progress"),[u,f]=c.length>0?c:a;return f?null:u??null}function D0(e,t){if(t===null)return e;
let n=e.map(s=>({job:s,name:s.name,status:le(s.status,s.conclusion)})),r=$a(n,t);return n.flatMap(s=>r.get(s)?.clear?[]:
s.job)}function uh(e,t,n){let r={runs:[],lagging:[],believed:[],forgiven:[],doubted:[],unfinished:[]},s=t&&ah(e,t),i=new Map(e.
filter(a=>a!==s).map(a=>[a,ch(a)])),o=$a([...i.values()],t?.needs??new Map);for(let a of e){let c=i.get(a);c?r.runs.push(
U0(c,o.get(c),r)):t&&!oh(t)&&r.runs.push(ph(ch(a),t.jobStatus,n))}return r}function U0(e,t,n){let{name:r,status:s}=e,{word:i,
clear:o,sure:a}=t??{};if(Ne(s)){if(s!=="FAILED"||i!=="success")return e}else{if(o&&n.lagging.push(r),i!==void 0&&a)return n.
believed.push(r),ph(e,i,null);n.unfinished.push(r)}return a?(n.forgiven.push(r),{...e,counts:!1}):(t&&n.doubted.push(r),
e)}function lh(e){return[...e].map(([t,n])=>({name:t,status:le("completed",n),conclusion:n,counts:!0,id:null,url:null,pageUrl:null,
labels:[],created:null,completed:null}))}function fh(e){return[...e?.values()??[]].filter(t=>le("completed",t)==="FAILED")}
function ch(e){let{id:t,name:n,conclusion:r,url:s,pageUrl:i,labels:o,created:a,started:c}=e,u=le(e.status,r);return{name:n,
status:u,conclusion:r,counts:!0,id:t,url:s,pageUrl:i,labels:o,created:a??c,completed:Ne(u)?e.completed:null}}function ph(e,t,n){
let r=le("completed",t);return{...e,status:r,conclusion:t,completed:n}}var xa=3e4,hh=2500;async function dh(e,t){let{repository:n,apiUrl:r,serverUrl:s,own:i}=t,o=i?await B0(e,t):await F0(e,t),
a=await q0(e,t,o),c=Aa(o,a,i),{status:u}=c,f={repository:n,apiUrl:r,serverUrl:s};return e.log.info(`run ${o.id}, attempt\
 ${o.attempt}, of ${o.workflow??n}: ${u}, ${a.length===1?"1 run":`${a.length} runs`}`),{...c,payload:Ip({run:o,runs:a,status:u,
place:f}),run:o,failedRuns:a.filter(({status:p})=>p==="FAILED").map(({name:p})=>p)}}async function B0({api:e,log:t},n){let{
repository:r,runId:s,env:i}=n,o=n.attempt??i.runAttempt,a={...ht(i),id:s,attempt:o};try{let c=await ro(e,r,s,o);return{...mh(
c,a),status:a.status,conclusion:null,refKind:a.refKind??c.refKind,pullRequest:a.pullRequest??c.pullRequest}}catch(c){if(!(c instanceof
H&&c.isMissingRoute))throw c;return t.warning(`the server has no API for workflow runs (404): the times of run ${s} are \
missing`),a}}async function F0({api:e},t){let{repository:n,runId:r,attempt:s,env:i}=t,o=await ro(e,n,r,s).catch(c=>{throw c instanceof
H&&c.status===404?new H(`the API has no run ${r}${s?`, attempt ${s},`:""} of ${n} (404): check run-id and run-attempt, o\
r add "permissions: actions: read" to the job; where the server has no API for runs, report from a job of that run`,404):
c}),a=Vr(i.event);return a?.id===o.id&&a.attempt===o.attempt?mh(o,a):o}async function q0(e,t,n){let{api:r,log:s,clock:i,
signal:o}=e,{repository:a,own:c}=t,u=i.now(),f=[];for(let p=0;;p+=hh){let h=await nh(r,a,n.id,n.attempt);if(h===null)return G0(
e,n,c);let l=i.now(),{runs:m,lagging:d,...y}=uh(h,c,l);if(d.length>0&&p<xa&&l-u<xa){p===0&&s.info(`${Rn(d)} done in need\
s but not in the API, asking on for up to ${xa/1e3} s`),f=d,await i.sleep(hh,o);continue}return f.length>0&&d.length===0&&
s.info(`${Rn(f)} done in the API too, after ${Math.round((l-u)/1e3)} s`),K0(s,y),m}}function K0(e,{believed:t,forgiven:n,
doubted:r,unfinished:s}){t.length>0&&e.warning(`${Rn(t)} unfinished in the API after 30 s; the results in needs are used`),
n.length>0&&e.warning(`${Rn(n)} FAILED, but success in needs (continue-on-error): does not count against the build`),r.length>
0&&e.warning(`${Rn(r)} looks like a job in needs, but may be another one, and so counts as it is: put every job into nee\
ds, and name none like another's key`),s.length>0&&e.info(`${Rn(s)} unfinished`)}function G0({log:e},t,n){let r=`the API\
 has no jobs of run ${t.id} (404)`;return n?.needs?(e.info(`${r}: needs alone says how they ended`),lh(n.needs)):(e.warning(
n?`${r}: the build is what job-status says; give the other jobs as "needs: \${{ toJSON(needs) }}"`:`${r}: the build is w\
hat the run itself says`),[])}function mh(e,t){let n=Object.entries(e).filter(([,r])=>r!==null);return{...t,...Object.fromEntries(
n)}}function Rn(e){return e.map(t=>`"${t}"`).join(", ")}function Aa(e,t,n){let r=n?V0(n):[],s=r.length>0?"FAILED":W0(e,t,
n),i=t.filter(({counts:c,status:u})=>c&&u==="FAILED").map(({conclusion:c})=>c??""),o=e.conclusion!==null&&r.length===0,a=H0(
o?e.conclusion:null,[...r,...i],t.length>0);return a==="stale"?{status:s,dockerHub:"error",noResult:a}:a==="action_requi\
red"?{status:"QUEUED",dockerHub:"error",noResult:a}:{status:s,dockerHub:qc(s,o?[e.conclusion??""]:[...r,...i]),noResult:a}}
function H0(e,t,n){switch(e){case"stale":return"stale";case"action_required":return n?null:"action_required";case"cancel\
led":return t.every(r=>r==="cancelled")?"cancelled":null;case null:return t.length>0&&t.every(r=>r==="cancelled")?"cance\
lled":null;default:return null}}function V0({jobStatus:e,needs:t}){let n=fh(t);return e==="success"?n:[e,...n]}function W0(e,t,n){
if(e.conclusion!==null)return le(e.status,e.conclusion);let r=Fc(t.map(({counts:s,status:i})=>s?i:"PASSED"));return r!==
null?r:n?"PASSED":le(e.status,null)}async function yh(e,t,n){let{inputs:r}=e,{environment:s}=r,i=ih(r.needs),o=zc(r),a=o.own?Y0(r,i):null,c=n?null:o.run,u=c===
null?await J0(e,t,o,a):null,f=u?.run??c??ht(s),{status:p,noResult:h}=u??Aa(f,[],a);return{repository:s.repository,subject:o,
run:f,facts:Wr(f,s.repository),status:p,noResult:h,build:u,values:{github:to(f,s),...u===null?{}:{build:u.payload,status:Gc(
u),runs:{failed:u.failedRuns.join(", "),count:u.payload.runs.length}}}}}async function J0({inputs:e,config:t},n,r,s){let{
environment:i}=e,{repository:o,apiUrl:a,serverUrl:c}=i,u=await dh(n,{repository:o,apiUrl:a,serverUrl:c,runId:r.runId,attempt:r.
attempt,own:s,env:i}),f=t.notify?.tests_url;return f===void 0?u:{...u,payload:z0(f,u,e,n.log)}}function Y0({jobId:e,jobStatus:t,
environment:n},r){if(t===null)throw new T("input job-status is empty; leave it out or give ${{ job.status }}");let{runnerName:s,
job:i}=n;return{jobId:e||null,jobStatus:t,runnerName:s||null,jobKey:i||null,needs:r}}function z0(e,{payload:t,run:n},{environment:r,
variables:s},i){let o=to(n,r),a=new Map,c=Np(t,u=>{let f={build:t,github:o,run:u};try{return Ar(e,Or(f,new Map,s))}catch(p){
if(!(p instanceof Q))throw p;let{message:h}=p;return a.set(h,[...a.get(h)??[],u.name]),null}});for(let[u,[f,...p]]of a){
let h=p.length>0?` and ${p.length} more`:"";i.warning(`notify.tests_url: ${u}; run "${f}"${h} goes without tests`)}return c}var Oa=20;function gh(e,t,n){let r=new Set(t.filter(({required:i})=>!i).map(({name:i})=>i)),s=e.filter(({status:i})=>i===
"failure");for(let{webhook:i,reason:o}of s)r.has(i)&&n.warning(`webhook "${i}" failed, but is not required: ${o}`);return s.
filter(({webhook:i})=>!r.has(i))}function bh(e,{cancelled:t,fix:n}){if(t)return"The step was cancelled; see the deliveri\
es output for what went out.";let[r]=e;if(r===void 0)return null;let s=e.slice(0,Oa).map(({webhook:o,reason:a})=>`webhoo\
k "${o}" failed: ${a}`),i=e.length>Oa?[`and ${e.length-Oa} more`]:[];return[...s,...i,...n===null?[]:[n]].join("; ")}async function wh(e,{repository:t,branch:n,sha:r}){let s=Ie(t),{json:i}=await e.request("GET /repos/{owner}/{repo}/branc\
hes/{branch}",{...s,branch:n}),o=w(i,"commit"),a=w(o,"sha")??w(o,"id");if(a===r)return!0;if(typeof a!="string")return!1;
let c=await e.request("GET /repos/{owner}/{repo}/compare/{basehead}",{...s,basehead:`${a}...${r}`,per_page:1}),u=w(c.json,
"status");return u==="behind"||u==="identical"}async function vh(e,{repository:t,tag:n,sha:r}){let s=Ie(t),i=await e.request(
"GET /repos/{owner}/{repo}/git/ref/{ref}",{...s,ref:`tags/${n}`}),o=w(i.json,"object"),a=w(o,"sha");if(w(o,"type")!=="ta\
g"||typeof a!="string")return a===r;let c=await e.request("GET /repos/{owner}/{repo}/git/tags/{tag_sha}",{...s,tag_sha:a});
return w(w(c.json,"object"),"sha")===r}function Sh(e,t,n){let r=nk(e.notify?.webhooks??[],t.inputs.only);r.length===0&&n.warning("nothing is sent: the config h\
as no notify.webhooks");let s=Na(r,t.inputs),i=rk(s,t,n);return{webhooks:r,missingSecrets:i}}function _h({webhooks:e},t){
return Na(e,t).some(n=>ek(n,t.mode==="test"))}async function $h({webhooks:e,missingSecrets:t},n,r,s){let i=r.mode==="tes\
t",o=Na(e,r),a=i?null:await X0(n,s,o),c=i?n.facts:await ok(n,s,o),u=[],f=[];for(let p of e){let h=t.has(p)?{reason:"no_s\
ecret",text:"its secret is empty"}:a===null?{event:"test"}:Q0(p,a,{...n,facts:c});"event"in h?u.push({webhook:p,...h}):f.
push({webhook:p,...h})}for(let{webhook:p,text:h}of f)s.log.info(`webhook "${p.name}" skipped: ${h}`);return{selected:u,skipped:f}}
async function X0(e,t,n){let{subject:r,run:s,repository:i}=e,a=r.kind==="completed"&&n.some(({events:c})=>Ia(c,oo))?await Jc(
e,s,()=>Yc(t.api,i,s)):null;return a!==null&&t.log.info(`build_status_changed: ${a.changed?"yes":"no"}, ${a.reason}`),{events:Wc(
r.kind,e,a),change:a}}function Ia(e,t){return e.some(n=>t.includes(n))}function Q0({enabled:e,events:t,match:n,only_failures:r},s,i){
if(!e)return{reason:"disabled",text:"enabled is false"};let o=t.find(c=>s.events.includes(c));if(o===void 0)return{reason:"\
events",text:Z0(t,s,i)};let a=ck(n,i.facts);return a!==null?{reason:"match",text:a}:r&&(!nn(i.status)||i.noResult!==null)?
{reason:"only_failures",text:`it wants only_failures, ${xh(i)}`}:{event:o}}function Z0(e,{change:t},n){let r=t!==null&&n.
noResult===null&&Ia(e,oo)?` (${t.reason})`:"";return`it wants ${e.join(", ")}, ${xh(n)}${r}`}function Na(e,{mode:t}){return e.
filter(({enabled:n})=>n||t==="test")}function ek(e,t){let{payload:n="jobserv",body:r,events:s,only_failures:i}=e,o=wr(e)&&
r===void 0&&n!=="github",a=ln(e).some(c=>/^(build|runs|status)\b/.test(c));return o||a||t?o||a:i||Ia(s,Xc)}function xh({
status:e,noResult:t}){let n=io(t);return n!==null?`the build is ${e}: ${n}`:`the build ${e==="PASSED"||e==="FAILED"?"":"\
is "}${e}`}var tk="dependabot[bot]",bi="variables.",kh=10;function nk(e,t){let n=e.map(({name:s})=>s),r=t.filter(s=>!n.includes(
s)).map(s=>({message:`input only names "${s}", which the config does not have; write ${X(s,n)??`one of ${n.join(", ")}`}`}));
if(r.length>0)throw new T(r);return e.filter(({name:s})=>t.length===0||t.includes(s))}function rk(e,{secrets:t,inputs:n},r){
let{environment:s}=n,i=e.map(o=>({webhook:o,names:fn(o).filter(a=>t.get(a)==="")})).filter(({names:o})=>o.length>0);if(i.
length>0&&!ik(s))throw new T(i.map(({webhook:o,names:a})=>({message:`webhook "${o.name}" needs the secret ${a.join(", ")}\
, which is empty; set it in the repository's or the organisation's secrets`})));for(let{webhook:o,names:a}of i)r.warning(
`webhook "${o.name}" is skipped: GitHub gives runs of forks and of Dependabot no secrets, so ${a.join(", ")} is empty; t\
o notify of these too, send from a workflow_run workflow`);return new Set(i.map(({webhook:o})=>o))}function Ah(e,t,n){let r=new Set(
e.flatMap(ln).filter(s=>s.startsWith(bi)));for(let s of r)Ir(t,s.slice(bi.length)).kind==="none"&&n.warning(`${s} has no\
 value${sk(s,t)}`)}function sk(e,t){if(Object.keys(Object(t)).length===0)return"; give the input variables";let r=Za(t),
s=X(e.slice(bi.length),r),i=r.slice(0,kh).join(", "),o=r.length-kh,a=r.length===0?", and no other":`, but ${i}${o>0?` an\
d ${o} more`:""}`;return`: the input variables has none of that name${s?`; did you mean ${bi}${s}?`:a}`}function ik(e){let{
fork:t}=Wr(ht(e),e.repository);return t||e.actor===tk}async function ok({run:e,facts:t,repository:n},{api:r},s){if(!t.refUncertain||
t.fork)return t;let i=t.branch,o=e.headSha??"",a=f=>s.some(({match:{[f]:p}})=>p!==void 0&&Lr(p,i)),c=()=>wh(r,{repository:n,
branch:i,sha:o}),u=()=>vh(r,{repository:n,tag:i,sha:o});return{...t,notBranch:a("branch")?await Eh(`branch ${i} has the \
run's commit`,c):null,notTag:a("tag")?await Eh(`tag ${i} is at the run's commit`,u):null}}async function Eh(e,t){try{return await t()?
null:`no ${e}`}catch(n){if(!(n instanceof H))throw n;let{status:r,message:s}=n;return r===403||r===404?`the API does not\
 say that a ${e} (${r}); if so, add "permissions: contents: read" to the job`:`the API does not say that a ${e}: ${s}`}}
var ak=["repository","branch","tag","workflow","event","actor"];function ck(e,t){for(let n of ak){let r=e[n];if(r===void 0)
continue;let s=n==="branch"||n==="tag";if(s&&t.fork&&e.repository===void 0)return`the run comes from a fork (${t.repository||
"unknown"}), whose branches fit no pattern`;if(!Lr(r,t[n]))return`match.${n} is ${r.join(", ")} and the run's is ${t[n]||
"unknown"}`;let i=n==="branch"?t.notBranch:t.notTag;if(s&&i!==null)return`match.${n} is ${r.join(", ")}, but ${i}`}return null}var Oh="unsigned: it has no secret_name";function Ta(e,t,n){let{id:r,method:s,shown:i,headers:o,body:a,keys:c,signatures:u}=e,
f=hn(u,{id:r,timestamp:0,body:a},c),p=t??"(the time of the attempt)",h=u.flatMap(l=>os(l).slice(1));return[`${s} ${i}`,...Th(
o,n),`webhook-timestamp: ${p}`,...Object.keys(f).map(l=>`${l}: ${h.includes(l.toLowerCase())?p:"***"}`),...c.length===0?
[Oh]:[],yk(e),...bk(n(a.toString("utf8")))]}function Ih({method:e,shown:t,keys:n,signatures:r}){let s=r.map(i=>typeof i==
"string"?i:i.header);return[`${e} ${t}`,n.length===0?Oh:`signed: ${s.join(", ")}`]}function Nh({attempts:e,maxAttempts:t,
notes:n},r,s){return[...e.flatMap(i=>[uk(i,t),...lk(i,r,s)]),...n]}function uk({attempt:e,message:t,waitedMs:n},r){let{number:s,
status_code:i,error:o,duration_ms:a}=e,c=r>1?`${s} of ${r}`:s,[u]=t?.split("; ",1)??[],f=u===void 0||o===null?`HTTP ${i}`:
u.replace(`${o}: `,o==="status"?"":`${ui(o)}: `),p=n===null?"":`; retrying in ${(n/1e3).toFixed(1)} s`;return`attempt ${c}\
: ${f} (${a} ms)${p}`}function lk({response:e,message:t,signatures:n},r,s){if(e===null||r==="never")return[];if(r==="on-\
failure"&&t===null)return[];let i=a=>s(hk(a,n)),o=e.body.toString("utf8");return[...r==="always"?Th(e.headers,i):[],`res\
ponse: ${o===""?"(empty)":ke(i(o))}`]}var fk=/[\s,:=]+/,pk=16;function hk(e,t){let n=si();for(let r of t)for(let s of[r,
...r.split(fk)])s.length>=pk&&n.add(s);return n.redact(e)}function Th(e,t){return Object.entries(qf(e)).map(([n,r])=>`${n}\
: ${ke(t(dk.includes(n)?mk(r):r))}`)}var dk=["location","content-location","link"];function mk(e){return e.replaceAll(/[?#][^>\s]*/g,
t=>`${t.charAt(0)}${On}`)}function yk({body:e,inPayloadFile:t}){return e.length===0?"no body":`body, ${e.length===1?"1 b\
yte":`${e.length} bytes`}${t?", as in the file of the output payload-file":""}:`}var gk=1e3;function bk(e){let t=/^\s*[{[]/.
test(e),n=[],r=0,s=0,i=0,o=!1;for(let a=0;a<e.length;a+=1){if(a-r>=gk){let u=[s,i].find(f=>f>r)??vk(e,a);n.push(e.slice(
r,u)),r=u}if(!t)continue;let c=e[a];if(c==='"'&&!(o&&wk(e,a)))o=!o;else{if(o)continue;c===","||c==="{"||c==="["?s=a+1:c===
":"&&(i=a+1)}}return r<e.length&&n.push(e.slice(r)),n}function wk(e,t){let n=0;for(;e[t-1-n]==="\\";)n+=1;return n%2===1}
function vk(e,t){return/[\ud800-\udbff]/.test(e[t-1]??"")?t-1:t}var kk=50,Rh=500;function Lh({secrets:e,inputs:t},n,r,{id:s,event:i,values:o,body:a}){let c=Or(o,e,t.variables);try{let u=Pp(
r,{id:s,event:i,lookup:c,secrets:e,body:a});for(let p of Dp(r,u,e))n.mask(p);let f=ke(n.redact(u.shown));return{kind:"re\
quest",prepared:{...u,shown:f}}}catch(u){if(!(u instanceof Q))throw u;return{kind:"impossible",reason:ke(n.redact(u.message),
Rh)}}}function Mh({inputs:e,allowlist:t},{signal:n},r){let s=e.mode==="test";return{allowlist:t,successCodes:r.success_codes,timeoutMs:r.
timeout??Dc,retryDelaysSeconds:s?[]:r.retry_schedule??Qi,retryOnlyIfUndelivered:!1,keepAlive:!0,signal:n}}async function Ph({
inputs:e,allowlist:t},n,r){if(xk(e.allowedHosts,n,r.map(({prepared:o})=>o.url)),e.dryRun)return r.map(({prepared:o})=>Ek(
{allowlist:t},n,o));let s=async({prepared:o,options:a})=>({prepared:o,outcome:await Sp(n,o,a)}),i=[];for await(let{prepared:o,
outcome:a}of Ak(r,kk,s))i.push(Sk(e,n,o,a));return i}function Ek({allowlist:e},t,n){let r=ns(e,n.url,n.method)?.replace(
/\.$/,"")??null,s=Ta(n,null,t.redact),i=r===null?"sent":`refused: ${r}`;return t.log.group(`webhook "${n.webhook}" would\
 be ${i}`,s),r===null?gr(n,"dry_run"):li(n,`blocked: ${r}`)}function Sk(e,t,n,r){let s=e.mode==="test",i=_p(n,$k(r,t));_k(
t,i,[...s?Ta(n,r.attempts[0]?.timestamp??null,t.redact):Ih(n),...Nh(r,s&&e.showResponse==="on-failure"?"always":e.showResponse,
t.redact)]);for(let o of r.notes)t.log.warning(`webhook "${n.webhook}": ${o}`);return i}function _k(e,t,n){let{webhook:r,
event:s,status:i,reason:o,attempts:a,id:c}=t,u=a.at(-1),f=u?.status_code??(u?.error?ui(u.error):""),p=i==="success"?"del\
ivered":"FAILED";e.log.group(`webhook "${r}" ${p}: ${f} (event ${s})`,[...n,`${c}: ${p}${o===null?"":`: ${o}`}`])}function $k(e,{
redact:t}){let{reason:n}=e;return{...e,reason:n===null?null:ke(t(n),Rh)}}function xk(e,t,n){e.includes("public")&&n.some(
r=>t.proxied(r))&&t.log.notice("deliveries go through a proxy, where their names resolve: addresses behind names are not\
 checked; name the hosts in allowed-hosts to be sure")}async function*Ak(e,t,n){let r=e.entries(),s=new Map,i=()=>{let{value:o,
done:a}=r.next();if(a)return;let[c,u]=o,f=n(u);s.set(c,f),f.then(i,i)};for(let o=0;o<t;o++)i();for(let o=0;;o++){let a=s.
get(o);if(a===void 0)return;s.delete(o),yield await a}}var Ok="fix it and re-run this job, or redeliver (docs/redelivery.md)";async function Ch(e,t){let{inputs:n}=e,r=await e.
loadConfig(),s=Sh(r,e,t.log),i=await yh({inputs:n,config:r},t,_h(s,n)),{selected:o,skipped:a}=await $h(s,i,n,t),c=i.build===
null?void 0:r.notify?.tests_url;Ah([...o.map(({webhook:p})=>p),c],n.variables,t.log);let u=Ik(o,i,e,t),f=await Ph(e,t,u.
flatMap(({webhook:p,rendered:h})=>h.kind==="request"?{prepared:h.prepared,options:Mh(e,t,p)}:[]));return Tk({webhooks:s.
webhooks,run:i,skipped:a,requests:u,deliveries:f},n,t)}function Ik(e,t,n,r){let{inputs:s,secrets:i}=n,{environment:o}=s,
a=jp({payload:t.build?.payload??null,isPrivate:t.run.isPrivate,serverUrl:o.serverUrl,event:o.event,keys:{},secrets:i});return e.
map(({webhook:c,event:u})=>{let f=jh(c,t,s),p={...t.values,event:{name:u}},h=Lh(n,r,c,{id:f,event:u,values:p,body:a});return h.
kind==="request"&&(h.prepared.inPayloadFile=Nk(c)),{id:f,event:u,webhook:c,rendered:h}})}function jh(e,{run:t,subject:n,
status:r,repository:s},{mode:i}){return Cp({repository:s,runId:t.id,attempt:t.attempt,chain:null,webhook:e.name,kind:i===
"test"?"test":n.kind,status:r})}function Nk(e){let{body:t,payload:n="jobserv"}=e;return wr(e)&&t===void 0&&n==="jobserv"}
function Tk(e,t,n){let{run:r,webhooks:s}=e,{environment:i}=t,o=Rk(e,t,n),a=Lk(e.requests),c=gh(o,s,n.log),u=n.signal.aborted,
f=t.mode==="notify"&&!t.dryRun&&c.some(({webhook:l})=>a.has(l)),p=r.build?.payload??null,h=ka(i.repository,r.run);return{
result:c.length>0||u?"failure":o.every(({status:l})=>l==="not_run")?"not_run":"success",failure:bh(c,{cancelled:u,fix:f?
Ok:null}),outputs:{"build-status":r.status},deliveries:o,payload:p&&Buffer.from(JSON.stringify(p)),record:{...h,deliveries:o.
map(l=>qp(l,a.get(l.webhook),h.run))},summary:[p?Vp(p,n.redact):Wp(Mk(r,i.serverUrl),n.redact),Xp(o,n.redact)].join(`
`)}}function Rk({webhooks:e,run:t,skipped:n,requests:r,deliveries:s},i,{log:o}){let a=new Map(s.map(c=>[c.webhook,c]));for(let{
webhook:c,reason:u}of n){let p={id:jh(c,t,i),webhook:c.name,event:""};a.set(c.name,gr(p,u))}for(let{id:c,event:u,webhook:f,
rendered:p}of r){if(p.kind==="request")continue;let h=`cannot be sent: ${p.reason}`;o.info(`webhook "${f.name}" FAILED: ${h}`);
let l={id:c,webhook:f.name,event:u};a.set(f.name,li(l,h))}return e.flatMap(({name:c})=>a.get(c)??[])}function Lk(e){return new Map(
e.flatMap(({webhook:t,rendered:n})=>n.kind==="request"?[[t.name,n.prepared]]:[]))}function Mk({run:e,status:t,repository:n},r){
return{title:e.title??e.workflow??`run ${e.id}`,status:t,page:e.pageUrl??`${r}/${n}/actions/runs/${e.id}`}}var Dh=["passed","failed"],Ck=2e3,Uh=Xe({summary:"Sends a webhook of notify once, with a sample build, as mode: test.",usage:"\
send NAME [OPTIONS]",about:`
  NAME                the name of a webhook, as webhook-action list prints it
  --file FILE         default ${Se}
  --secrets FILE      the secrets as in the action's input: lines NAME=value or a
                      JSON object; - reads standard input; default: the variable
                      SECRETS
  --variables JSON    as the action's input
  --status STATUS     of the sample build: ${Dh.join(" (default) or ")}
  --repo OWNER/NAME   of the sample build; default GITHUB_REPOSITORY, else the
                      remote origin of git
  --allowed-hosts, --allowed-schemes, --allowed-methods
                      as the action's inputs; by default public hosts, by https
  --dry-run           prints the request and sends nothing

  SECRETS='tracker=...' webhook-action send tracker`,options:{...Et,...Ut,variables:{type:"string"},status:{type:"string",
default:"passed"},repo:{type:"string"},"allowed-hosts":{type:"string"},"allowed-schemes":{type:"string"},"allowed-method\
s":{type:"string"},"dry-run":{type:"boolean",default:!1}},arguments:[1,1],async run({values:e,positionals:[t=""]},n){let{
file:r,status:s,repo:i}=e;if(!Dh.includes(s))throw new q(`--status is "${s}"; write passed or failed`);let o=An(r),a=Bt(
e.secrets,n)??new Map,c=new Map([...Ws(o),...a]),{config:u}=Vs({text:o,file:r},c),f=u.notify?.webhooks.find(g=>g.name===
t);if(f===void 0)throw jk(t,u,r);let p=fn(f).filter(g=>!c.get(g));if(p.length>0)throw new T(`webhook "${t}" needs the se\
cret ${p.join(", ")}; give its value with --secrets FILE or in the variable SECRETS`);let h=qt(i,n.env,"octo-org/example"),
l=Dk(h,s),m=Uk(t,h,l,{variables:e.variables,"allowed-hosts":e["allowed-hosts"],"allowed-schemes":e["allowed-schemes"],"a\
llowed-methods":e["allowed-methods"],"dry-run":String(e["dry-run"])}),{io:d,close:y}=Fk(l,[...a.values()],n.log);try{let{
deliveries:g,failure:b,result:v}=await Ch({inputs:m,secrets:c,allowlist:Bk(m),loadConfig:async()=>u,loadRecords:()=>[]},
d);return{ok:v!=="failure",json:{result:v,failure:b,deliveries:g},lines:b===null?[]:[b]}}finally{y()}}});function jk(e,{
notify:t,chains:n},r){let s=n.find(({webhooks:a})=>a.some(c=>c.name===e));if(s!==void 0)return new T(`"${e}" is a link o\
f the chain "${s.name}", which only a run can send; start the chain instead (mode: chain)`);let i=t?.webhooks.map(a=>a.name)??
[],o=X(e,i);return new T(i.length===0?`${r} has no notify.webhooks`:`${r} has no webhook "${e}"; ${o?`did you mean ${o}?`:
`write one of ${i.join(", ")}`}`)}var Ra="6dcb09b5b57875f334f61aebed695e2e4193db5e",vr=1001;function Dk(e,t){let n=`http\
s://github.com/${e}/actions/runs/${vr}`,r=`https://api.github.com/repos/${e}/actions/runs/${vr}`,s=t==="passed"?"success":
"failure",i={created_at:"2026-01-15T10:00:00Z",run_started_at:"2026-01-15T10:00:00Z",updated_at:"2026-01-15T10:02:30Z"},
o={...i,id:vr,run_attempt:1,run_number:42,name:"CI",workflow_id:1,path:".github/workflows/ci.yml",display_title:"A sampl\
e build",event:"push",status:"completed",conclusion:s,head_branch:"main",head_sha:Ra,head_commit:{id:Ra,message:"A sampl\
e build"},repository:{full_name:e,private:!1},head_repository:{full_name:e},actor:{login:"octocat"},pull_requests:[],url:r,
html_url:n,jobs_url:`${r}/jobs`},a=(c,u,f)=>({id:c,run_id:vr,run_attempt:1,name:u,status:"completed",conclusion:f,created_at:i.
created_at,started_at:i.run_started_at,completed_at:i.updated_at,url:`https://api.github.com/repos/${e}/actions/jobs/${c}`,
html_url:`${n}/job/${c}`});return{run:o,jobs:[a(1,"build","success"),a(2,"test",s)],event:{action:"completed",workflow:{
name:"CI"},workflow_run:o,repository:o.repository}}}function Uk(e,t,{event:n},r){let s={...r,mode:"test",only:e};for(let[
a,c]of Object.entries(s))c!==void 0&&(process.env[`INPUT_${a.toUpperCase()}`]=c);let{environment:i,...o}=bf();return{...o,
environment:{...i,repository:t,repositoryOwner:t.slice(0,t.indexOf("/")),eventName:"workflow_run",runId:vr+1,sha:Ra,ref:"\
refs/heads/main",refName:"main",actor:"octocat",event:n}}}function Bk(e){let t=su({schemes:e.allowedSchemes,methods:e.allowedMethods,
hosts:e.allowedHosts});if("allowlist"in t)return t.allowlist;throw new T(t.errors.map(n=>({message:n})))}function Fk(e,t,n){
let r=si();for(let a of t)r.add(a);let s=a=>r.redact(a),i=yp({ca:null}),o=new AbortController;return process.once("SIGIN\
T",()=>o.abort()),{close:i.close,io:{api:Kk(e),request:i.request,proxied:lp,log:qk(a=>n(ke(s(a),Ck))),clock:jc(),random:Math.
random,randomBytes:Pk,mask:a=>r.add(a),redact:s,signal:o.signal}}}function qk(e){return{info:e,notice:e,warning:t=>e(`wa\
rning: ${t}`),error:t=>e(`error: ${t}`),debug:()=>{},group(t,n){e(t);for(let r of n)e(`  ${r}`)}}}function Kk({run:e,jobs:t}){
let n=Buffer.from(JSON.stringify(e));return{async request(r){if(r!=="GET /repos/{owner}/{repo}/actions/runs/{run_id}")throw new H(
`${r} is not known of a sample build`,404);return{status:200,headers:{},json:e,body:n}},async*pages(){yield{items:t,total:t.
length,more:!1}},download:()=>Promise.reject(new Error("A sample build has no files."))}}import{readFileSync as Gk}from"node:fs";var wi=tn.filter(e=>!Oe.some(t=>t===e)),Fh=[...Oe,...wi],qh=Xe({summary:"Verifies a webhook's signature; exits with 1, a\
nd why, if it is wrong.",usage:"verify (--signature NAME | --provider NAME) [-H HEADER]... < BODY",about:`
  --signature NAME    ${Oe.join(", ")},
                      ${wi.join(", ")}
  --secret-file FILE  the secret, byte for byte; default: the variable SECRET
  --provider NAME     a provider of the config in place of --signature; its secret
                      is one of --secrets, else derived (RELAY_KEYS or RELAY)
  -H, --header TEXT   a header as it arrived, once for each
  --file FILE         the config; default ${Se}
  --secrets FILE      as in the action's input secrets; default: the variable SECRETS
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git

The body is read from standard input and must be the bytes that were received.

  SECRET=... webhook-action verify --signature github \\
    -H "X-Hub-Signature-256: sha256=..." < body.json`,options:{...Et,...Ut,signature:{type:"string"},provider:{type:"str\
ing"},"secret-file":{type:"string"},header:{type:"string",short:"H",multiple:!0,default:[]},repo:{type:"string"}},arguments:[
0,0],run({values:e},t){let{signature:n,provider:r}=e;if(n===void 0==(r===void 0))throw new q("write one of --signature a\
nd --provider");let s=r===void 0?Hk(n??"",e["secret-file"],t):Vk(r,e,t);if(Gf(s.provider))throw new T(`provider ${s.provider.
name} signs nothing: there is no signature to verify`);let i={uri:"",query:{},headers:Pf(e.header.map(Wk)),body:t.readInput()},
o=Jk(s,i);return{ok:o===null,json:{valid:o===null,reason:o},lines:[o===null?"valid":`not valid: ${o}`]}}});function Hk(e,t,{
env:n}){let r={name:"sender",active:!0,secret_name:["the secret"]},s=Oe.find(a=>a===e),i=wi.find(a=>a===e);if(s===void 0&&
i===void 0)throw new q(`--signature is "${e}"; write one of ${Fh.join(", ")}`);let o=t===void 0?n.SECRET:Gk(t,"utf8");if(!o)
throw new q("the secret is empty; set SECRET, or write --secret-file");return{provider:{...r,...s?{signature:s}:{type:i}},
secrets:new Map([["the secret",o]])}}function Vk(e,t,n){let{receive:r}=Ft(t.file,null).config,s=r?.providers.find(c=>c.name===
e);if(s===void 0)throw new T(`${t.file} has no provider ${e}`);let i=Bt(t.secrets,n),o=c=>{let u=i?.get(c);if(u!==void 0||
r?.relay===void 0)return u??"";let f=mr(qt(t.repo,n.env),n.env);return ni(f,c,da(s))},a=s.secret_name.map(c=>[c,o(c)]);return{
provider:s,secrets:new Map(a)}}function Wk(e){let[,t,n]=/^([^\s:]+):\s*(.*?)\s*$/s.exec(e)??[];if(t!==void 0&&n!==void 0)
return[t.toLowerCase(),n];throw new q(`--header is "${e}"; write NAME: VALUE`)}function Jk({provider:e,secrets:t},n){let r=Date.
now(),s=pa(e,n,{secrets:t,now:r});if(s===null)return null;let i=Yk.find(({changed:c})=>c({webhook:n,secrets:t}).some(u=>u!==
null&&ha(e,u.webhook,{secrets:u.secrets,now:r}))),[o]=Fh.filter(c=>ha(zk(e,c),n,{secrets:t,now:r})),a=i?.text??(o===void 0?
Xk(e,n):`it is signed as ${o}`);return a===null?s:`${s}; ${a}`}var Yk=[{text:"the secret has white space at its start or\
 end: without it the signature is right",changed:e=>[Bh(e,t=>t.trim())]},{text:"the sender's secret ends with a newline,\
 this one does not",changed:e=>[Bh(e,t=>`${t}
`)]},{text:"the body has a newline at its end that the sender did not sign",changed:e=>[$t(e,t=>t.replace(/\r?\n$/,""))]},
{text:"the newline at the body's end is missing, which the sender signed",changed:e=>[$t(e,t=>`${t}
`),$t(e,t=>`${t}\r
`)]},{text:"the line ends of the body were changed",changed:e=>[$t(e,t=>t.replaceAll(`\r
`,`
`)),$t(e,t=>t.replace(/\r?\n/g,`\r
`))]},{text:"the JSON of the body was formatted anew: verify the bytes as they arrived",changed:e=>[$t(e,t=>JSON.stringify(
JSON.parse(t))),$t(e,t=>JSON.stringify(JSON.parse(t),null,2)),$t(e,t=>La(JSON.parse(t)))]}];function Bh(e,t){let n=[...e.
secrets].map(([r,s])=>[r,t(s)]);return{...e,secrets:new Map(n)}}function $t({webhook:e,secrets:t},n){let r=_r(e.body);if(r===
null)return null;try{let s=Buffer.from(n(r));return{secrets:t,webhook:{...e,body:s}}}catch{return null}}function La(e){return Array.
isArray(e)?`[${e.map(La).join(", ")}]`:typeof e!="object"||e===null?JSON.stringify(e):`{${Object.entries(e).map(([n,r])=>`${JSON.
stringify(n)}: ${La(r)}`).join(", ")}}`}function zk({name:e,active:t,secret_name:n},r){let s=Oe.find(o=>o===r),i=wi.find(
o=>o===r);return{name:e,active:t,secret_name:n,...s?{signature:s}:{type:i}}}function Xk(e,{headers:t}){let n=Hf(e);if(n!==
null&&t[n]!==void 0)return null;let r=Object.keys(t).filter(s=>/sig|token|auth|hmac/.test(s));return r.length>0?`given a\
re ${r.join(", ")}`:null}var vi={key:Yf,url:zf,check:tp,list:np,send:Uh,verify:qh},Zk=`webhook-action COMMAND [OPTIONS]

${Object.entries(vi).map(([e,{summary:t}])=>`  ${e.padEnd(8)}${t}`).join(`
`)}

  webhook-action COMMAND --help   the options of a command
  --json                          one JSON value on standard output
  --version                       the version

Exit codes: 0 yes, 1 no (errors in a config, a failed delivery, a wrong
signature), 2 a mistake in the command line.`;for(let e of[process.stdout,process.stderr])e.on("error",()=>{});process.exitCode=
await eE(process.argv.slice(2));async function eE(e){let[t="--help",...n]=e;if(t==="--help"||t==="-h"||t==="help")return Ma(
Zk);if(t==="--version")return Ma(kr);let r=Object.hasOwn(vi,t)?vi[t]:void 0;if(r===void 0)return Kh(`unknown command ${t}\
; write one of ${Object.keys(vi).join(", ")}`,2);if(n.includes("--help")||n.includes("-h"))return Ma(`webhook-action ${r.
help}`);let s=n.includes("--json");try{let i=n.filter(f=>f!=="--json"),{ok:o,json:a,lines:c,warnings:u=[]}=await r.run(i,
tE(s));for(let f of u)console.error(`warning: ${f}`);if(s)console.log(JSON.stringify(a,null,2));else for(let f of c)console.
log(f);return o?0:1}catch(i){if(i instanceof q)return Kh(`${i.message}; see webhook-action ${t} --help`,2);if(!(i instanceof
T))throw i;s&&console.log(JSON.stringify({problems:i.problems},null,2));for(let o of i.problems)console.error(Ln(o));return 1}}
function tE(e){return{env:process.env,readInput:()=>Qk(0),log:t=>e?console.error(t):console.log(t)}}function Ma(e){return console.
log(e),0}function Kh(e,t){return console.error(`webhook-action: ${e}`),t}
