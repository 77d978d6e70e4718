#!/usr/bin/env node
var uh=Object.create;var Ea=Object.defineProperty;var lh=Object.getOwnPropertyDescriptor;var fh=Object.getOwnPropertyNames;var ph=Object.getPrototypeOf,hh=Object.prototype.hasOwnProperty;var dh=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}};var mh=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of fh(t))!hh.call(e,s)&&s!==n&&Ea(e,s,{get:()=>t[s],
enumerable:!(r=lh(t,s))||r.enumerable});return e};var yh=(e,t,n)=>(n=e!=null?uh(ph(e)):{},mh(t||!e||!e.__esModule?Ea(n,"default",{value:e,enumerable:!0}):n,e));var Nc=dh((Ic,Ur)=>{(function(e){"use strict";let t="(0?\\d+|0x[a-f0-9]+)",n={fourOctet:new RegExp(`^${t}\\.${t}\\.${t}\\\
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
apply(l,v))return g}return d},typeof Ur<"u"&&Ur.exports?Ur.exports=h:e.ipaddr=h})(Ic)});import{readFileSync as D0}from"node:fs";var T=class extends Error{problems;hidden;constructor(t,n=0){let r=typeof t=="string"?[{message:t}]:t,s=n>0?[`and ${n} m\
ore like these`]:[];super([...r.map($n),...s].join(`
`)),this.problems=r,this.hidden=n}};function $n({file:e,line:t,path:n,message:r}){let i=[t&&e?`${e}:${t}`:e,n].filter(o=>o).
join(" ");return i?`${i}: ${r}`:r}var pr="1.0.0";import{readFileSync as Og}from"node:fs";import{parseArgs as Ig}from"node:util";var hr,gh={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function oi(e){return!e&&!hr?gh:{lang:e?.lang??hr?.lang,message:e?.message,abortEarly:e?.abortEarly??hr?.abortEarly,abortPipeEarly:e?.
abortPipeEarly??hr?.abortPipeEarly}}var bh;function wh(e){return bh?.get(e)}var vh;function kh(e){return vh?.get(e)}var Eh;function Sh(e,t){return Eh?.get(e)?.get(t)}function At(e){let t=typeof e;return t==="string"?`"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||
t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function M(e,t,n,r,s){let i=s&&"input"in s?s.input:
n.value,o=s?.expected??e.expects??null,a=s?.received??At(i),c={kind:e.kind,type:e.type,input:i,expected:o,received:a,message:`\
Invalid ${t}: ${o?`Expected ${o} but r`:"R"}eceived ${a}`,requirement:e.requirement,path:s?.path,issues:s?.issues,lang:r.
lang,abortEarly:r.abortEarly,abortPipeEarly:r.abortPipeEarly},u=e.kind==="schema",f=s?.message??e.message??Sh(e.reference,
c.lang)??(u?kh(c.lang):null)??r.message??wh(c.lang);f!==void 0&&(c.message=typeof f=="function"?f(c):f),u&&(n.typed=!1),
n.issues?n.issues.push(c):n.issues=[c]}function _h(e,t){return e===t||Number.isNaN(e)&&Number.isNaN(t)}function $h(e,t){return Object.prototype.hasOwnProperty.
call(e,t)&&t!=="__proto__"&&t!=="prototype"&&t!=="constructor"}function _a(e,t){let n=[...new Set(e)];return n.length>1?`(${n.join(` ${t} `)})`:n[0]??"never"}function W(e){return e["~\
standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},oi())},e}var xh=class extends Error{constructor(e){super(e[0].message),this.name="ValiError",this.issues=e}};var H0=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}\
]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6\
}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p\
{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u");var Ah=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;function Me(e,t){return{kind:"validation",type:"check",reference:Me,async:!1,expects:null,requirement:e,message:t,"~run"(n,r){
return n.typed&&!this.requirement(n.value)&&M(this,"input",n,r),n}}}function ai(e){return{kind:"validation",type:"finite",reference:ai,async:!1,expects:null,requirement:Number.isFinite,message:e,
"~run"(t,n){return t.typed&&!this.requirement(t.value)&&M(this,"finite",t,n),t}}}function ci(e){return{kind:"validation",type:"integer",reference:ci,async:!1,expects:null,requirement:Number.isInteger,message:e,
"~run"(t,n){return t.typed&&!this.requirement(t.value)&&M(this,"integer",t,n),t}}}function ui(e){return{kind:"validation",type:"iso_timestamp",reference:ui,async:!1,expects:null,requirement:Ah,message:e,
"~run"(t,n){return t.typed&&!this.requirement.test(t.value)&&M(this,"timestamp",t,n),t}}}function Ot(e,t){return{kind:"validation",type:"max_length",reference:Ot,async:!1,expects:`<=${e}`,requirement:e,message:t,
"~run"(n,r){return n.typed&&n.value.length>this.requirement&&M(this,"length",n,r,{received:`${n.value.length}`}),n}}}function li(e,t){return{kind:"validation",type:"max_value",reference:li,async:!1,expects:`<=${e instanceof Date?e.toJSON():
At(e)}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!(n.value<=this.requirement)&&M(this,"value",n,r,{received:n.
value instanceof Date?n.value.toJSON():At(n.value)}),n}}}function xn(e,t){return{kind:"validation",type:"min_length",reference:xn,async:!1,expects:`>=${e}`,requirement:e,message:t,
"~run"(n,r){return n.typed&&n.value.length<this.requirement&&M(this,"length",n,r,{received:`${n.value.length}`}),n}}}function qt(e,t){return{kind:"validation",type:"min_value",reference:qt,async:!1,expects:`>=${e instanceof Date?e.toJSON():
At(e)}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!(n.value>=this.requirement)&&M(this,"value",n,r,{received:n.
value instanceof Date?n.value.toJSON():At(n.value)}),n}}}function An(e){return{kind:"validation",type:"non_empty",reference:An,async:!1,expects:"!0",message:e,"~run"(t,n){return t.
typed&&t.value.length===0&&M(this,"length",t,n,{received:"0"}),t}}}function ut(e){return{kind:"validation",type:"raw_check",reference:ut,async:!1,expects:null,"~run"(t,n){return e({dataset:t,
config:n,addIssue:r=>M(this,r?.label??"input",t,n,r)}),t}}}function Kt(e){return{kind:"transformation",type:"raw_transform",reference:Kt,async:!1,"~run"(t,n){let r=e({dataset:t,config:n,
addIssue:s=>M(this,s?.label??"input",t,n,s),NEVER:null});return t.issues?t.typed=!1:t.value=r,t}}}function _e(e,t){return{kind:"validation",type:"regex",reference:_e,async:!1,expects:`${e}`,requirement:e,message:t,"~ru\
n"(n,r){return n.typed&&!this.requirement.test(n.value)&&M(this,"format",n,r),n}}}function On(e){return{kind:"validation",type:"safe_integer",reference:On,async:!1,expects:null,requirement:Number.isSafeInteger,
message:e,"~run"(t,n){return t.typed&&!this.requirement(t.value)&&M(this,"safe integer",t,n),t}}}function fi(){return{kind:"transformation",type:"to_upper_case",reference:fi,async:!1,"~run"(e){return e.value=e.value.toUpperCase(),
e}}}function Pe(e){return{kind:"transformation",type:"transform",reference:Pe,async:!1,operation:e,"~run"(t){return t.value=
this.operation(t.value),t}}}function pi(e){return{kind:"validation",type:"url",reference:pi,async:!1,expects:null,requirement(t){try{return URL.canParse?
URL.canParse(t):(new URL(t),!0)}catch{return!1}},message:e,"~run"(t,n){return t.typed&&!this.requirement(t.value)&&M(this,
"URL",t,n),t}}}function hi(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function D(e,t){return W({...e,fallback:t,
"~run"(n,r){let s=e["~run"](n,r);return s.issues?{typed:!0,value:hi(this,s,r)}:s}})}function In(e,t,n){return typeof e.default=="function"?e.default(t,n):e.default}function Y(e,t){return W({kind:"schema",type:"array",reference:Y,expects:"Array",async:!1,item:e,message:t,"~run"(n,r){let s=n.
value;if(Array.isArray(s)){n.typed=!0,n.value=[];for(let i=0;i<s.length;i++){let o=s[i],a=this.item["~run"]({value:o},r);
if(a.issues){let c={type:"array",origin:"value",input:s,key:i,value:o};for(let u of a.issues)u.path?u.path.unshift(c):u.
path=[c],n.issues?.push(u);if(n.issues||(n.issues=a.issues),r.abortEarly){n.typed=!1;break}}a.typed||(n.typed=!1),n.value.
push(a.value)}}else M(this,"type",n,r);return n}})}function ze(e){return W({kind:"schema",type:"boolean",reference:ze,expects:"boolean",async:!1,message:e,"~run"(t,n){return typeof t.
value=="boolean"?t.typed=!0:M(this,"type",t,n),t}})}function It(e,t){return W({kind:"schema",type:"custom",reference:It,
expects:"unknown",async:!1,check:e,message:t,"~run"(n,r){return this.check(n.value)?n.typed=!0:M(this,"type",n,r),n}})}function Gt(e){return W({kind:"schema",type:"lazy",reference:Gt,expects:"unknown",async:!1,getter:e,"~run"(t,n){return this.
getter(t.value)["~run"](t,n)}})}function di(e,t){return W({kind:"schema",type:"literal",reference:di,expects:At(e),async:!1,literal:e,message:t,"~run"(n,r){
return _h(n.value,this.literal)?n.typed=!0:M(this,"type",n,r),n}})}function mi(e){return W({kind:"schema",type:"never",reference:mi,expects:"never",async:!1,message:e,"~run"(t,n){return M(
this,"type",t,n),t}})}function yi(e){return W({kind:"schema",type:"null",reference:yi,expects:"null",async:!1,message:e,"~run"(t,n){return t.value===
null?t.typed=!0:M(this,"type",t,n),t}})}function B(e,t){return W({kind:"schema",type:"nullable",reference:B,expects:`(${e.
expects} | null)`,async:!1,wrapped:e,default:t,"~run"(n,r){return n.value===null&&(this.default!==void 0&&(n.value=In(this,
n,r)),n.value===null)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function gi(e,t){return W({kind:"schema",type:"nullish",reference:gi,expects:`(${e.expects} | null | undefined)`,async:!1,
wrapped:e,default:t,"~run"(n,r){return(n.value===null||n.value===void 0)&&(this.default!==void 0&&(n.value=In(this,n,r)),
n.value===null||n.value===void 0)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function z(e){return W({kind:"schema",type:"number",reference:z,expects:"number",async:!1,message:e,"~run"(t,n){return typeof t.
value=="number"&&!isNaN(t.value)?t.typed=!0:M(this,"type",t,n),t}})}function C(e,t){return W({kind:"schema",type:"object",
reference:C,expects:"Object",async:!1,entries:e,message:t,"~run"(n,r){let s=n.value;if(s&&typeof s=="object"){n.typed=!0,
n.value={};for(let i in this.entries){let o=this.entries[i];if(i in s||(o.type==="exact_optional"||o.type==="optional"||
o.type==="nullish")&&o.default!==void 0){let a=i in s?s[i]:In(o),c=o["~run"]({value:a},r);if(c.issues){let u={type:"obje\
ct",origin:"value",input:s,key:i,value:a};for(let f of c.issues)f.path?f.path.unshift(u):f.path=[u],n.issues?.push(f);if(n.
issues||(n.issues=c.issues),r.abortEarly){n.typed=!1;break}}c.typed||(n.typed=!1),n.value[i]=c.value}else if(o.fallback!==
void 0)n.value[i]=hi(o);else if(o.type!=="exact_optional"&&o.type!=="optional"&&o.type!=="nullish"&&(M(this,"key",n,r,{input:void 0,
expected:`"${i}"`,path:[{type:"object",origin:"key",input:s,key:i,value:s[i]}]}),r.abortEarly))break}}else M(this,"type",
n,r);return n}})}function k(e,t){return W({kind:"schema",type:"optional",reference:k,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,
default:t,"~run"(n,r){return n.value===void 0&&(this.default!==void 0&&(n.value=In(this,n,r)),n.value===void 0)?(n.typed=
!0,n):this.wrapped["~run"](n,r)}})}function Nn(e,t){return W({kind:"schema",type:"picklist",reference:Nn,expects:_a(e.map(At),"|"),async:!1,options:e,message:t,
"~run"(n,r){return this.options.includes(n.value)?n.typed=!0:M(this,"type",n,r),n}})}function bi(e,t,n){return W({kind:"schema",type:"record",reference:bi,expects:"Object",async:!1,key:e,value:t,message:n,
"~run"(r,s){let i=r.value;if(i&&typeof i=="object"){r.typed=!0,r.value={};for(let o in i)if($h(i,o)){let a=i[o],c=this.key["\
~run"]({value:o},s);if(c.issues){let f={type:"object",origin:"key",input:i,key:o,value:a};for(let p of c.issues)p.path=[
f],r.issues?.push(p);if(r.issues||(r.issues=c.issues),s.abortEarly){r.typed=!1;break}}let u=this.value["~run"]({value:a},
s);if(u.issues){let f={type:"object",origin:"value",input:i,key:o,value:a};for(let p of u.issues)p.path?p.path.unshift(f):
p.path=[f],r.issues?.push(p);if(r.issues||(r.issues=u.issues),s.abortEarly){r.typed=!1;break}}(!c.typed||!u.typed)&&(r.typed=
!1),c.typed&&(r.value[c.value]=u.value)}}else M(this,"type",r,s);return r}})}function wi(e,t){return W({kind:"schema",type:"strict_object",reference:wi,expects:"Object",async:!1,entries:e,message:t,
"~run"(n,r){let s=n.value;if(s&&typeof s=="object"){n.typed=!0,n.value={};for(let i in this.entries){let o=this.entries[i];
if(i in s||(o.type==="exact_optional"||o.type==="optional"||o.type==="nullish")&&o.default!==void 0){let a=i in s?s[i]:In(
o),c=o["~run"]({value:a},r);if(c.issues){let u={type:"object",origin:"value",input:s,key:i,value:a};for(let f of c.issues)
f.path?f.path.unshift(u):f.path=[u],n.issues?.push(f);if(n.issues||(n.issues=c.issues),r.abortEarly){n.typed=!1;break}}c.
typed||(n.typed=!1),n.value[i]=c.value}else if(o.fallback!==void 0)n.value[i]=hi(o);else if(o.type!=="exact_optional"&&o.
type!=="optional"&&o.type!=="nullish"&&(M(this,"key",n,r,{input:void 0,expected:`"${i}"`,path:[{type:"object",origin:"ke\
y",input:s,key:i,value:s[i]}]}),r.abortEarly))break}if(!n.issues||!r.abortEarly){for(let i in s)if(!Object.prototype.hasOwnProperty.
call(this.entries,i)){M(this,"key",n,r,{input:i,expected:"never",path:[{type:"object",origin:"key",input:s,key:i,value:s[i]}]});
break}}}else M(this,"type",n,r);return n}})}function N(e){return W({kind:"schema",type:"string",reference:N,expects:"string",async:!1,message:e,"~run"(t,n){return typeof t.
value=="string"?t.typed=!0:M(this,"type",t,n),t}})}function Sa(e){let t;if(e)for(let n of e)if(t)for(let r of n.issues)t.push(r);else t=n.issues;return t}function Ce(e,t){
return W({kind:"schema",type:"union",reference:Ce,expects:_a(e.map(n=>n.expects),"|"),async:!1,options:e,message:t,"~run"(n,r){
let s,i,o;for(let a of this.options){let c=a["~run"]({value:n.value},r);if(c.typed)if(c.issues)i?i.push(c):i=[c];else{s=
c;break}else o?o.push(c):o=[c]}if(s)return s;if(i){if(i.length===1)return i[0];M(this,"type",n,r,{issues:Sa(i)}),n.typed=
!0}else{if(o?.length===1)return o[0];M(this,"type",n,r,{issues:Sa(o)})}return n}})}function lt(){return W({kind:"schema",type:"unknown",reference:lt,expects:"unknown",async:!1,"~run"(e){return e.typed=!0,
e}})}function $a(e,t,n){let r=e["~run"]({value:t},oi(n));if(r.issues)throw new xh(r.issues);return r.value}function I(...e){return W({...e[0],pipe:e,"~run"(t,n){for(let r of e)if(r.kind!=="metadata"){if(t.issues&&(r.kind==="sch\
ema"||r.kind==="transformation")){t.typed=!1;break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=r["~run"](t,n))}return t}})}function je(e,t,n){let r=e["~run"]({value:t},oi(n));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}function X(e,t){if(e.length>100)return null;let n=null,r=Number.POSITIVE_INFINITY;for(let s of t){if(s.length>100)continue;
let i=Oh(e.toLowerCase(),s.toLowerCase()),o=Math.min(e.length,s.length);i<r&&i<=Math.max(1,Math.floor(o/3))&&(n=s,r=i)}return n}
function Oh(e,t){let n=[],r=Array.from({length:t.length+1},(s,i)=>i);for(let s=1;s<=e.length;s++){let i=[s];for(let o=1;o<=
t.length;o++){let a=e[s-1]===t[o-1],c=s>1&&o>1&&e[s-1]===t[o-2]&&e[s-2]===t[o-1];i[o]=Math.min(Tn(r,o)+1,Tn(i,o-1)+1,Tn(
r,o-1)+(a?0:1),c?Tn(n,o-2)+1:Number.POSITIVE_INFINITY)}n=r,r=i}return Tn(r,t.length)}function Tn(e,t){return e[t]??Number.
POSITIVE_INFINITY}var xa={size:1,get:()=>xa};function*dr(e,t){let n=[],r=0,s=t?Ih(t):xa;for(let i=0;i<e.length;i++){let o=r===0?n.at(-1):void 0;
switch(e.charCodeAt(i)){case 34:{let a=Nh(e,i);if(o?.counts&&Rh(e,a)){let c=String(JSON.parse(e.slice(i,a)));o.key=c,s=o.
tree.get(c);let u=(o.counts.get(c)??0)+1;s!==void 0&&o.counts.set(c,u),s!==void 0&&u===2&&(yield n.map(f=>f.key))}i=a-1;
break}case 123:case 91:if(r>0||s===void 0||s.size===0)r++;else{let a=e.charCodeAt(i)===91;n.push({tree:s,counts:a?null:new Map,
key:0}),s=s.get(0)}break;case 125:case 93:r>0?r--:n.pop();break;case 44:o?.counts===null&&(o.key=Number(o.key)+1,s=o.tree.
get(o.key))}}}function Ih(e){let t=new Map;for(let n of e){let r=t;for(let s of n){let i=r.get(s)??new Map;r.set(s,i),r=i}}return t}function Nh(e,t){
let n=e.indexOf('"',t+1);for(;Th(e,n);)n=e.indexOf('"',n+1);return n+1}function Th(e,t){let n=t;for(;e.charCodeAt(n-1)===
92;)n--;return(t-n)%2===1}function Rh(e,t){let n=t;for(;/\s/.test(e.charAt(n));)n++;return e.charCodeAt(n)===58}function mr(e){
try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return null}}function w(e,t){if(!(typeof e!="object"||e===null))return Object.getOwnPropertyDescriptor(e,t)?.value}function yr(e){return typeof e=="string"?e:null}function ce(e,t){let n=w(e,t);return Array.isArray(n)?n:[]}function ge(e,t){
let n=w(e,t);return n==null?[]:Array.isArray(n)?n:[n]}function U(e){return typeof e=="object"&&e!==null&&!Array.isArray(
e)}function Nt(e){return Number.isInteger(e)?Number.isSafeInteger(e):Number.isFinite(e)}function Aa(e){return(e.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g)??
[]).every(n=>n.startsWith('"')||Nt(Number(n)))}var Oa="secrets.";function be(e){let t=[],n=/[^${}]*/y,r="",s=0;for(;;){let i=e.indexOf("$",s);if(r+=e.slice(s,i<0?e.length:
i),i<0)break;for(s=i;e[s]==="$";)s++;let o=s-i;if(e[s]!=="{"){r+=e.slice(i,s);continue}if(r+="$".repeat(Math.floor(o/2)),
o%2===0)continue;n.lastIndex=s+1;let a=n.exec(e)?.[0]??"",c=s+1+a.length,u=e[c]==="}",f=e.slice(s-1,u?c+1:c);r!==""&&t.push(
{kind:"text",text:r}),r="",t.push(u?Lh(f,a):{kind:"broken",source:f,message:Mh(e.slice(s-1))}),s=u?c+1:c}return r!==""&&
t.push({kind:"text",text:r}),t}function Lh(e,t){let[n="",...r]=t.split("|").map(i=>i.trim());if(n!=="")return{kind:"expr\
ession",source:e,name:n,filters:r};let s=`${Qe(e)} is empty; write a name, as \${build.status}`;return{kind:"broken",source:e,
message:s}}function Mh(e){return e.startsWith("${{")?`${Qe(e)}: only workflow files have \${{ }}; here write \${name}, or \
$\${ for a literal \${`:`${Qe(e)} is not closed; write \${name}, or $\${ for a literal \${`}function Rn(e){let[t,...n]=be(
e);return t?.kind==="expression"&&n.length===0?t:null}function Tt(e){return e.startsWith(Oa)?e.slice(Oa.length):null}function Qe(e){
return e.length>60?`${e.slice(0,60)}...`:e}var Ia=1e3,Ph=1024*1024,Q=class extends Error{name="RenderError"};function Ht(e,t){return e.filters.reduce((n,r,s)=>{if(!Pn(
r))throw new Q(`${e.source}: there is no filter ${r}`);let i=Ei(n,r);if(s>0&&i.length>Ph)throw new Q(`${e.source}: the f\
ilters make a text of more than 1 MiB; use fewer`);return i},t(e.name))}function Ze(e,t){return be(e).map(n=>n.kind==="t\
ext"?n.text:n.kind==="broken"?n.source:ft(Ht(n,t))).join("")}function vi(e,t){return Ln(e,{key:n=>Ze(n,t),leaf:n=>{let r=Rn(
n);if(!r)return Ze(n,t);let s=Ht(r,t);return s===void 0?"":s}})}function Ln(e,t,n=0){if(typeof e=="string")return t.leaf(
e);if(typeof e!="object"||e===null)return e;if(n===Ia)throw new Q(`the body is nested more than ${Ia} levels deep; make \
it flatter`);let r=o=>Ln(o,t,n+1);if(Array.isArray(e))return e.map(r);let s=new Map,i=Object.entries(e).map(([o,a])=>{let c=t.
key(o),u=s.get(c);if(u!==void 0)throw new Q(`the keys ${JSON.stringify(u)} and ${JSON.stringify(o)} of the body become t\
he same; give each a text of its own`);return s.set(c,o),[c,r(a)]});return Object.fromEntries(i)}function $e(e){let t=Rn(
e);return t?.filters.length===0?Tt(t.name):null}function gr(e,t){let n=$e(e);if(n!==null)return ft(t(`secrets.${n}`));let r=be(
e).map(s=>{if(s.kind==="text")return s.text;if(s.kind==="broken")return s.source;let i=ft(Ht(s,t));return s.filters.at(-1)===
"url"?i:La(i)}).join("");if(Na(r)>Na(e))throw new Q("a value makes a part of the URL path . or .., which leads elsewhere");
return r}function Na(e){return e.replace(/[?#].*/s,"").split("/").filter(n=>/^(?:\.|%2e){1,2}$/i.test(n)).length}var ki={
json:e=>JSON.stringify(e)??'""',url:e=>La(ft(e)),xml:e=>ft(e).replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,
"\uFFFD").replace(/[&<>"']/g,t=>Ta[t]??t),slack:e=>ft(e).replace(/[&<>]/g,t=>Ta[t]??t)},Ta={"&":"&amp;","<":"&lt;",">":"\
&gt;",'"':"&quot;","'":"&apos;"},Mn=Object.keys(ki);function Pn(e){return Object.hasOwn(ki,e)}function Ei(e,t){return ki[t](
e)}function ft(e){return typeof e=="string"?e:e==null?"":typeof e=="object"?JSON.stringify(e)??"":String(e)}function La(e){
return encodeURIComponent(e.replace(new RegExp("\\p{Surrogate}","gu"),"\uFFFD")).replace(/[!'()*]/g,t=>`%${t.charCodeAt(
0).toString(16).toUpperCase()}`)}function br(e,t,n){return r=>{let[s="",...i]=r.split(".");return s==="secrets"?t.get(i.
join(".")):s==="variables"?Ch(n,i.join(".")):i.reduce(Ra,Ra(e,s))}}function Ra(e,t){return typeof e=="object"&&e!==null&&
Object.hasOwn(e,t)?Reflect.get(e,t):void 0}function Ch(e,t){let n=wr(e,t);if(n.kind==="ambiguous")throw new Q(`\${variabl\
es.${t}} is in several functions (${n.functions.join(", ")}); write \${variables.${n.functions[0]}.${t}}, or the one of \
another`);return n.kind==="value"?n.value:void 0}function wr(e,t){let n=Pa(e,t);if(n.kind==="value")return n;let r=jh(e).
flatMap(([o,a])=>Object.hasOwn(a,t)?[{owner:o,value:Reflect.get(a,t)}]:[]),[s,...i]=r;return s?i.length===0?{kind:"value",
value:s.value}:{kind:"ambiguous",functions:r.map(({owner:o})=>o)}:{kind:"none"}}function Ma(e){return U(e)?Object.entries(
e).flatMap(([t,n])=>U(n)?Object.keys(n).map(r=>wr(e,r).kind==="value"&&!Object.hasOwn(e,r)?r:`${t}.${r}`):[t]):[]}function Pa(e,t){
if(!U(e))return{kind:"none"};if(Object.hasOwn(e,t))return{kind:"value",value:Reflect.get(e,t)};for(let n=t.indexOf(".");n>
0;n=t.indexOf(".",n+1)){let r=t.slice(0,n);if(!Object.hasOwn(e,r))continue;let s=Pa(Reflect.get(e,r),t.slice(n+1));if(s.
kind==="value")return s}return{kind:"none"}}function jh(e){return Object.entries(U(e)?e:{}).filter(t=>U(t[1]))}var vr=["notify","chains","receive"],Ca={accepted:["accepted_values"],active:["enabled"],actors:["actor","match.actor"],
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
tch.workflow"]};function ja(e,t){let n=Si(e);return t.includes(n)?n:(Object.hasOwn(Ca,n)?Ca[n]:void 0)?.find(i=>t.includes(
i.replace(/\..*/,"")))??X(e,t)}function Si(e){return e.toLowerCase().replaceAll("-","_")}var Da=/[^.[\]"\s]+/y,Ua=/\[(0|[1-9]\d{0,8})\]/y,Ba=/\[("(?:[^"\\]|\\.)*")\]/y,Dh=/^(?:\$|#?\/)/,Fa='write names with do\
ts between, [0] for an item of a list, ["a.b"] for a name with a dot or a space';function Rt(e){let[t]=Dh.exec(e)??[];if(t!==
void 0)return{kind:"error",message:Uh(e,t)};let n=[],r=0;for(;r<e.length||n.length===0;){let s=r>0&&e[r]===".",i=Bh(e,s?
r+1:r,s||r===0);if(i===null)return{kind:"error",message:`"${e}" is not a path at character ${r+1}; ${Fa}`};n.push(i.key),
r=i.end}return{kind:"path",path:n}}function Uh(e,t){let n=t==="$"?"JSONPath":"a JSON pointer",r=/[.[\]]/.test(e)||e===t?
`${t}...`:e;return`"${e}" is ${n}, which is not read; ${Fa}, and [${JSON.stringify(r)}] for a name that begins with ${t}`}
function Bh(e,t,n){let r=t>0&&e[t-1]===".";if(n){let o=_i(Da,e,t);if(o)return{key:o[0],end:Da.lastIndex}}if(r)return null;
let s=_i(Ua,e,t);if(s)return{key:Number(s[1]),end:Ua.lastIndex};let i=_i(Ba,e,t);return i&&Fh(i[1]??"",Ba.lastIndex)}function _i(e,t,n){
return e.lastIndex=n,e.exec(t)}function Fh(e,t){try{return{key:String(JSON.parse(e)),end:t}}catch{return null}}var xi="a text with ${...}, or with { } [ ] , # & * ! | > : @ or quotes in a special place, belongs in quotes",qa="is in\
dented with a tab; write spaces",qh={MULTIPLE_DOCS:"holds several documents; write one",BAD_DQ_ESCAPE:"has a backslash i\
n double quotes; write two, or use single quotes"},Kh={TAB_AS_INDENT:qa,BAD_INDENT:"is not indented as what it belongs t\
o; line them up",MISSING_CHAR:`lacks a quote, bracket, comma or space; write it, and mind that ${xi}`,BLOCK_AS_IMPLICIT_KEY:`\
has two keys on one line; write one, and mind that ${xi}`,MULTILINE_IMPLICIT_KEY:"has a line without a colon, or a key o\
f several lines; write key: value"},kr="[\\u00a0\\u00ad\\u1680\\u2000-\\u200d\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000\\ufeff]",
Gh=new RegExp(kr),Hh={"\xA0":"a no-break space","\u2007":"a figure space","\u200B":"a zero width space","\u202F":"a narr\
ow no-break space","\u3000":"an ideographic space","\uFEFF":"a byte order mark"},Ai=/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g,
Vh=/^([ -]*)([^\s#"'[{|>-][^"#]*?|"[^"]*"|'[^']*'):(?=[ \t]|$)/,Ka=/^\s*(?:#|$)/,Er=100,Wh=1e3;function Ga(e,t,n){let r=({
pos:u})=>n.linePos(u[0]).line||1,[s]=t,i=r(s);for(let{code:u,pos:f}of t.filter(p=>r(p)===i)){let p=u==="BAD_SCALAR_START"?
e[f[0]]??"@":null;if(p!==null)return{line:i,message:`has a text that starts with ${p}; put it in quotes`};let h=qh[u];if(h!==
void 0)return{line:i,message:h}}let o=e.replace(/^\ufeff/,"").split(/\r?\n/).map(u=>u.length>Wh?"":u),a=i-1,c=[a,a-1,a+1];
return $i(c,u=>Jh(o[u]??""))??$i([a],u=>Yh(o[u]??"",s.code))??zh(o,a,s)??Xh(o,a,s)??$i([a],u=>Zh(o,u,s.code))??td(o,a)??
{line:i,message:Kh[s.code]??`is not YAML from here on; mind that ${xi}`}}function Vt(e){let[t]=Gh.exec(e)??[];if(t===void 0)
return null;let n=t.charCodeAt(0).toString(16).toUpperCase().padStart(4,"0");return`holds ${Hh[t]??"a character that can\
not be seen"} (U+${n}), which is not a space in YAML; write plain spaces`}function $i(e,t){for(let n of e){let r=t(n);if(r!==
null)return{line:n+1,message:r}}return null}function Jh(e){return new RegExp(`^[ \\t-]*(?:${kr}|[\\w-]+(?:${kr}+:|:${kr}\
))`).test(e)?Vt(e):/^ *\t\s*\S/.test(e)?qa:/^ *-[A-Za-z"'][^:]*:(?:[ \t]|$)/.test(e)?"lacks a space after its -; write -\
 key: value":null}function Yh(e,t){return/^[ \t-]*(?:[\w-]+:[ \t]+)?[[{](?:[^"'$]|"[^"]*"|'[^']*')*\$\{/.test(e)?"has ${\
...} without quotes inside of { } or [ ]; put that text in quotes":/(?:[:-][ \t]+|[[{,][ \t]*)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*[^\s,:\]}#'"]/.
test(e)?"has text after a closing quote; write the missing comma, or put the whole text in one pair of quotes":/^[ \t-]*[\w-]+:[ \t]+-[ \t]/.
test(e)?"has a - on the line of its key; write it on a line of its own":t==="BLOCK_AS_IMPLICIT_KEY"&&/:[ \t].*:(?:[ \t]|$)/.
test(e.replace(Ai,""))?"has a second colon with a space or nothing after it; put the text in quotes, or write the key on\
 a line of its own":null}function zh(e,t,{code:n,message:r}){if(n!=="MISSING_CHAR"&&n!=="UNEXPECTED_TOKEN")return null;let s=r.
startsWith("Missing closing")?t-Er:t-1;for(let i=t;i>=Math.max(0,s);i--){let o=(e[i]??"").replace(Ai,""),[,a]=/^[ \t-]*(?:[\w-]+:[ \t]+)?(?:[[{].*?[[{:,] *)?(["'])/.
exec(o)??[];if(a!==void 0)return{line:i+1,message:`opens a ${a} that is not closed; close it, or put the whole text in q\
uotes`}}return null}function Xh(e,t,{message:n}){let r=n.startsWith("Flow ");if(!r&&!/(?:^|[:-])[ \t]*[[{]/.test(e[t]??""))
return null;let s="";for(let i=t;i>=Math.max(0,t-Er);i--){s=Qh((e[i]??"").replace(Ai,"")+s);let[o=""]=s;if(o==="["||o===
"{")return{line:i+1,message:`opens a ${o} that is not closed by its own bracket; close it`};if(r)continue;let a=`has tex\
t after its closing ${o}; take that out, or put the whole text in quotes`;return o===""?null:{line:i+1,message:a}}return null}
function Qh(e){let t=[];for(let[n]of e.matchAll(/[[\]{}]/g)){let r=`${t.at(-1)}${n}`;r==="[]"||r==="{}"?t.pop():t.push(n)}
return t.join("")}function Zh(e,t,n){let r=e[t]??"";return Ka.test(r)||/:(?:[ \t]|$)/.test(r)?null:/^[ \t-]*[A-Za-z_][\w-]*:(?!\/\/)/.
test(r)?"lacks a space after its colon; write key: value":n!=="MULTILINE_IMPLICIT_KEY"&&n!=="MISSING_CHAR"?null:/:[ \t]+[|>][-+\d]*[ \t]*$/.
test(e[t-1]??"")?"belongs to the | or > above it; write it deeper":"has no colon; write key: value"}function ed(e,t){let[
,n="",r]=Vh.exec(e)??[],s=/^ *-(?=[ \t]|$)/.exec(e)?.[0].length;return{index:t,dash:s===void 0?null:s-1,key:r===void 0?null:
n.length,isPart:r!==void 0&&vr.includes(r),opens:/(?:^|[ :-])[:-](?:[ \t]+[#&].*)?[ \t]*$|\w:[ \t]*$/.test(e)}}function td(e,t){
let n=Math.max(0,t-Er),r=e.slice(n,t+Er).flatMap((i,o)=>Ka.test(i)?[]:[ed(i,n+o)]),s=r.findIndex(({index:i})=>i>=t);for(let i of[
s,s+1,s-1]){let o=r[i],a=o&&(o.dash===null?"key":"dash"),c=a?o[a]:null;if(!o||!a||c===null)continue;let u=nd(r,i,a,c);if(u===
null)continue;let f=c===1?"space":"spaces",p=a==="key"?"key":"-";return{line:o.index+1,message:`is indented by ${c} ${f}\
; write ${u.column}, to line up with the ${p} on line ${u.line}`}}return null}function nd(e,t,n,r){let s=e[t-1],i=e[t+1];
if(s===void 0)return null;let o=s.dash??s.key??0;if(s.opens&&r>=o)return null;if(n==="key"&&s.key!==null&&s.key!==r&&i?.
key===s.key&&i.dash===null)return{column:s.key,line:s.index+1};let a=[],c=Number.POSITIVE_INFINITY;for(let p of e.slice(
0,t).reverse()){let h=p[n];if(h===r&&h<c)return null;h!==null&&h<c&&a.push({column:h,line:p.index+1}),c=Math.min(c,p.dash??
p.key??c)}let u=p=>Math.abs(p.column-r),f=Math.min(...a.map(u));return e[t]?.isPart?a.at(-1)??null:a.find(p=>u(p)===f)??
null}function F(e,{misplaced:t={},missing:n={}}={}){let r=Object.keys(e),s=C(e,({expected:o})=>{let a=o?.slice(1,-1)??"";return`\
is missing; write ${Ha(n,a)??`${a}: ...`}`}),i=mi(o=>{let{input:a}=o;return(typeof a=="string"?Va(a):null)??ee("must be \
a mapping of keys to values")(o)});return Gt(o=>{if(o===void 0)return wi(e);if(!U(o))return i;let a=Object.keys(o).filter(
c=>!r.includes(c));return a.length===0?s:I(s,ut(({addIssue:c})=>{for(let u of a){let f=Ha(t,u)??sd(u,r);c({message:f,path:[
Wa(o,u)]})}}))})}function Cn(e,t,n){return I(It(U,ee(n)),Kt(({dataset:r,addIssue:s})=>{let i=r.value,o=Object.entries(i).
map(([a,c])=>{let u=Wa(i,a),f=je(e,c);for(let h of f.issues??[])s({message:h.message,path:[u,...h.path??[]]});let p=t(a);
return p!==null&&s({message:p,path:[u]}),[a,f.output]});return Object.fromEntries(o)}))}function Wt(e,t,n){return Gt(r=>r===
void 0?Ce([t,n]):e(r)?t:n)}function ee(e){return({input:t})=>{if(t==null)return`${e}; it is empty`;if(Array.isArray(t))return`${e}\
, not a list`;let[n=null]=U(t)?Object.keys(t).flatMap(rd):[];return n!==null?n:`${e}, not a ${U(t)?"mapping":typeof t}`}}
function rd(e){let t=e.startsWith("-")?Vt(e):null;return t===null?[]:[t]}function sd(e,t){if(e==="<<")return"is not read\
: merge keys are not part of YAML 1.2; write the keys out";let n=Vt(e)??Va(e);if(n!==null)return n;let r=ja(e,t);return r?
`unknown key; did you mean ${r}?`:`unknown key; write one of ${t.join(", ")}`}function Va(e){return/^[A-Za-z_]+:(?!\/\/)/.
test(e)?"lacks a space after its colon; write key: value":null}function Ha(e,t){return Object.hasOwn(e,t)?e[t]:void 0}function Wa(e,t){
return{type:"unknown",origin:"value",input:e,key:t,value:Reflect.get(e,t)}}function Ja(e){if(e.length===0)return{error:"no status code is given; write one, for example 2xx"};let t=[];for(let n of e){
let r=id(String(n).trim());if(!r)return{error:`${JSON.stringify(n)} is not a status code; write a code from 100 to 599 (\
302), a class (2xx) or a range (200-206)`};t.push(r)}return t}function id(e){let t=/^([1-5])xx$/i.exec(e);if(t){let i=Number(
t[1])*100;return{from:i,to:i+99}}let n=/^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(e);if(!n)return null;let r=Number(n[1]),
s=Number(n[2]??n[1]);return r<=s?{from:r,to:s}:null}function Ya(e){return e.map(({from:t,to:n})=>t===n?String(t):t%100===
0&&n===t+99?`${t/100}xx`:`${t}-${n}`).join(", ")}function za(e,t){return e.some(({from:n,to:r})=>t>=n&&t<=r)}function Sr(e,t){let n=e.length>0&&e.every(r=>r.startsWith("!"));for(let r of e){let s=r.startsWith("!"),i=ec(s?r.slice(
1):r);if(typeof i=="string")throw new Error(i);ld(i,t)&&(n=!s)}return n}function _r(e){if(e.length>1e3)return"the patter\
n is longer than 1000 characters";let t=ec(e.startsWith("!")?e.slice(1):e);return typeof t=="string"?`${JSON.stringify(e)}\
 is not a pattern: ${t}`:null}function ec(e){let t=[...e],n=[];if(t.length===0)return"it is empty; write ** to match eve\
rything";let r=e.endsWith("[bot]")?t.length-5:-1,s=0;for(;s<t.length;){let i=t[s]??"";if(i==="*"){let u=s;for(;t[u]==="*";)
u++;let f=s===0||t[s-1]==="/";u-s>1&&f&&t[u]==="/"&&n.push({accepts:ad,repeats:!1,skips:[1,3]});let h=u-s>1?od:cd;if(n.push(
{accepts:h,repeats:!0,skips:[1]}),s=u,t[s]==="?"||t[s]==="+")return Qa(t[s]);continue}if(i==="?"||i==="+")return Qa(i);let o=Xa(
i),a=s+1;if(i==="\\"){let u=t[a++];if(u===void 0)return"nothing follows the last \\";o=Xa(u)}else if(i==="["&&s!==r){let u=t.
indexOf("]",s);if(u<0)return"[ has no ]; write \\[ for the character itself";let f=ud(t.slice(s+1,u));if(!f)return`${t.slice(
s,u+1).join("")} may hold letters, digits and ranges as a-z, A-Z and 0-9 only`;o=p=>f.has(p),a=u+1}let c=t[a];(c==="?"||
c==="+")&&a++,n.push({accepts:o,repeats:c==="+",skips:c==="?"?[1]:[]}),s=a}return n}var od=()=>!0,ad=()=>!1,cd=e=>e!=="/";
function Xa(e){return t=>t===e}function Qa(e){return`${e} must follow a character or [...]; write \\${e} for the charact\
er itself`}function ud(e){let t=e.join("");if(!/^(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[A-Za-z0-9])+$/.test(t))return null;let n=new Set;
for(let[r]of t.matchAll(/.-.|./g)){let s=r.charCodeAt(0),i=r.charCodeAt(r.length-1);if(s>i)return null;for(let o=s;o<=i;o++)
n.add(String.fromCharCode(o))}return n}function ld(e,t){let n=new Uint8Array(e.length+1);n[0]=1;for(let r of t){let s=new Uint8Array(
e.length+1);Za(e,n);for(let[i,o]of e.entries())n[i]===0||!o.accepts(r)||(s[i+1]=1,o.repeats&&(s[i]=1));n=s}return Za(e,n),
n[e.length]===1}function Za(e,t){for(let[n,r]of e.entries())if(t[n]!==0)for(let s of r.skips)t[n+s]=1}var Oi=Array.from({length:60},(e,t)=>String(t).padStart(2,"0"));function pt(e){if(e===null)return null;let t=e.endsWith(
"Z")||/(?:Z|[+-]\d\d:?\d\d)$/i.test(e)?e:`${e}Z`,n=Date.parse(t);return n>0?n:null}function tc(){let e=Number.NaN,t="";return n=>{if(n===null)return;let r=Math.floor(n/1e3),s=r%86400;r-s!==e&&(e=r-s,t=new Date(
n).toISOString().slice(0,11));let i=Oi[Math.floor(s/3600)],o=Oi[Math.floor(s/60)%60];return`${t}${i}:${o}:${Oi[s%60]}+00\
:00`}}var fd=2**31-1,pd=/^(\d{1,15}(?:\.\d{1,15})?)([smhd]?)$/,hd={"":1e3,s:1e3,m:6e4,h:36e5,d:864e5};function $r(e){let t=pd.
exec(String(e)),n=hd[t?.[2]??""];if(!t||n===void 0)return null;let r=Math.round(Number(t[1])*n);return r>=1&&r<=fd?r:null}var nc=60,dd=["yes","on","true","y","1"],md=["no","off","false","n","0"];function re(e){return t=>typeof t.input=="objec\
t"?ee(e)(t):`${e}, not ${Ii(t.received)}`}var ht=N(ee("must be a text in quotes")),Jt=I(N(re("must be a text")),An("is e\
mpty; write a text, or leave the key out"),Me(oc,"holds ${...}, which means nothing here; write it out")),Lt=I(Jt,Ot(100,
"is longer than 100 characters; write a shorter one"),Me(e=>!/[\p{Cc}\p{Zl}\p{Zp}]/u.test(e)&&e.trim()===e,"must be one \
line without spaces around it; write it so")),Yt=I(Jt,ut(({dataset:e,addIssue:t})=>{let n=e.typed?Rt(e.value):null;n?.kind===
"error"&&t({message:n.message})})),De=ze(e=>{let t=String(e.input).toLowerCase(),n=dd.includes(t)?"true":md.includes(t)?
"false":null,r=re("must be true or false")(e);return n===null?r:`${r}; write ${n} without quotes`});function de(e){return Nn(
e,t=>{let n=e.join(", ");if(typeof t.input!="string")return re(`must be one of ${n}`)(t);let r=X(t.input,e);return`${Ii(
t.received)} is not known here; write ${r??`one of ${n}`}`})}var sc=e=>Ce([N(),z()],re(e)),xr=I(sc("must be a time such \
as 30s"),Kt(({dataset:e,addIssue:t,NEVER:n})=>{let r=$r(e.value);return r!==null?r:(t({message:`${Ii(JSON.stringify(e.value))}\
 is not a time above 0 and up to 24 days; write 30s, 10m, 1h, 7d or a number of seconds`}),n)})),yd=I(sc("must be a code\
 such as 302, 2xx or 200-206"),Kt(({dataset:e,addIssue:t,NEVER:n})=>{let r=Ja([e.value]);return"error"in r?(t({message:r.
error}),n):r})),ic=I(et(yd,"must be codes such as 302, 2xx or 200-206"),Pe(e=>e.flat())),gd=I(N(e=>typeof e.input=="numb\
er"?`is the number ${e.input} to YAML; put the pattern in quotes, as "1.10"`:re('must be a pattern in quotes, as "releas\
e/**"')(e)),Me(oc,"holds ${...}, which means nothing here; write it out"),ut(({dataset:e,addIssue:t})=>{let n=e.typed?_r(
e.value):null;n!==null&&t({message:n})})),Ue=et(gd,"must be a pattern or a list of patterns"),Ar=Ce([N(),z(),ze()],re("m\
ust be a text, a number, true or false"));function oc(e){return!e.includes("${")}function Ii(e){return e.length>nc?`${e.
slice(0,nc)}...`:e}function et(e,t){let n=I(Y(e,ee(t)),xn(1,`${t}; the list is empty`)),r=I(e,Pe(s=>[s]));return Wt(Array.
isArray,n,r)}var rc=[];function Or(e,t){let n=et(e,t),r=I(It(()=>!0),Pe(()=>[]));return k(Gt(s=>s===rc?r:n),rc)}var ac=/^[\w!#$%&'*+.^`|~-]+$/,
cc="is not a header name; write letters, digits and -",Ni=I(Jt,_e(ac,cc)),tt=["jobserv","github","standard-webhooks"],Ti=I(
N(re("must be a text")),_e(/^[\x20-\x7e]*$/,"must be plain ASCII on one line; write it so"),Me(e=>!e.includes("${"),"hol\
ds ${...}, which means nothing here; write it out")),Ri=F({algorithm:k(de(["sha1","sha256","sha384","sha512"]),"sha256"),
header:Ni,prefix:k(Ti,""),encoding:k(de(["hex","base64"]),"hex")},{missing:{header:"header: X-Signature"}}),Li=Wt(e=>typeof e!=
"object",de(tt),Ri);function Ir(e){return Cn(e,t=>ac.test(t)&&t!=="__proto__"?null:cc,"must be a mapping of header names\
 to values")}var uc=I(N(re("must be a name of the secrets input")),_e(/^[A-Za-z0-9_-]+$/,"is not a name; write the name \
that the secrets input gives it (letters, digits, _ and -), not ${...} and not the secret")),jn=Or(uc,"must be a name of\
 the secrets input, or a list of them"),Nr=uc;var bd=I(N(re("must be the file name of a workflow")),_e(/^[\w.-]+\.ya?ml$/,"is not the file name of a workflow; write o\
ne of .github/workflows, as inbound.yml")),wd=I(N(re("must be the URL of the relay")),Me(Ed,"is not the URL of a relay; \
write https://HOST without a path")),vd=["authorization","proxy-authorization","cookie","x-api-key"],kd=/token|secret|password|credential|api-?key/i,
lc={secret_name:Nr,workflow:k(bd)},fc=F(lc,{missing:{secret_name:"secret_name: with the name of the secret RELAY"}}),pc=F(
{url:wd,...lc},{missing:{url:"url: https://HOST of the relay",secret_name:"secret_name: with the name of the secret RELA\
Y"}});function hc(e){return vd.includes(e.toLowerCase())||kd.test(e)}function Ed(e){if(!URL.canParse(e))return!1;let{protocol:t,origin:n}=new URL(e);return/^https?:$/.test(t)&&e.replace(/\/$/,
"")===n}var Sd=["github","gitlab","bitbucket","docker-hub","harbor","quay","acr","registry"],zt=["github","gitlab","bitbucket","\
harbor"],_d=["string","integer","array","boolean"],dc=F({headers:k(Ir(Ue)),query:k(Cn(Ue,()=>null,"must be a mapping of \
names to patterns")),body:k(Cn(Ue,Nd,"must be a mapping of paths to patterns"))}),$d=Wt(e=>typeof e!="object",de(["none",
...tt]),Wt(e=>typeof e=="object"&&e!==null&&"type"in e,F({type:de(["token"]),header:Ni,prefix:k(Ti)}),Ri)),xd=F({name:Lt,
type:k(de(Sd)),active:k(De,!0),match:k(dc),signature:k($d),secret_name:jn}),Ad=Ce([N(),z(),ze(),yi()],re("must be a text\
, a number, true, false or null")),Od=F({name:Lt,path:k(Yt),type:k(de(_d),"string"),required:k(De,!1),default_value:k(lt())}),
Id=F({name:Lt,provider:Jt,uri:k(Jt),active:k(De,!0),match:k(dc),conditions:k(Y(F({path:Yt,accepted_values:et(Ad,"must be\
 a list of values")}),ee("must be a list of {path, accepted_values}")),[]),variables:k(Y(Od,ee("must be a list of variab\
les, each with a name")),[])}),mc=F({relay:k(fc),providers:k(Y(xd,ee("must be a list of providers, each with a name")),[]),
functions:k(Y(Id,ee("must be a list of functions, each with a name")),[])});function Nd(e){let t=Rt(e);return t.kind==="\
error"?t.message:null}function yc(){return{now:()=>Date.now(),sleep:(e,t)=>new Promise(n=>{if(t?.aborted)return n();let r=()=>{clearTimeout(s),
t?.removeEventListener("abort",r),n()},s=setTimeout(r,Math.min(e,2147483647));t?.addEventListener("abort",r,{once:!0})})}}
var xk=45*6e4;var gc=1e4,ji=[1,2,4],Mi="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)",Pi="(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",Ci=String.
raw`\d\d:\d\d:\d\d`,Td=new RegExp([String.raw`^${Mi}, \d\d ${Pi} \d{4} ${Ci} GMT$`,String.raw`^${Mi}[a-z]{3,6}, \d\d-${Pi}-\d\d ${Ci} GMT$`,
String.raw`^${Mi} ${Pi} [ \d]\d ${Ci} \d{4}$`].join("|"));function Di(e,t){let n=e?.trim()??"";if(/^\d+$/.test(n))return Math.
min(Number(n)*1e3,2147483647);if(!Td.test(n))return null;let r=Date.parse(n.endsWith("GMT")?n:`${n} GMT`);return Number.
isNaN(r)?null:Math.min(Math.max(r-t,0),2147483647)}function Rr(e,t){if(e.length<=t)return e;let n="",r=0;for(let s of e){if(r+=1,r>t)return`${n}\u2026`;r<t&&(n+=s)}return e}var Rd=/^[ -~]*$/,Ld=/\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g,Md=/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
function we(e,t=300){if(Rd.test(e)){let r=!e.includes("::")&&!e.includes("##");return Rr(r?e:bc(e,""),t)}let n=e.replace(
Ld," ").replace(Md,"\uFFFD");return Rr(bc(n,Pd),t)}var Pd=String.raw`[\p{Cf}\p{Mn}\p{DI}]*`;function bc(e,t){return e.replace(
new RegExp(`:(?=${t}:)`,"gu"),": ").replace(new RegExp(`#(?=${t}#${t}\\[)`,"gu"),"# ")}var J=class extends Error{status;code;isMissingRoute;constructor(t,n,r={}){super(t),this.name="ApiError",this.status=n,this.
code=r.code??null,this.isMissingRoute=r.isMissingRoute??!1}};function Be(e){let[t="",...n]=e.split("/");return{owner:t,repo:n.join("/")}}var Cd=["success","neutral"],jd=["queued","waiting","requested","pending"],Dd=["cancelled","timed_out","startup_failure"];
function ue(e,t){return t===null?jd.includes(e)?"QUEUED":"RUNNING":Cd.includes(t)?"PASSED":t==="skipped"?"SKIPPED":"FAIL\
ED"}function xe(e){return e==="PASSED"||e==="FAILED"||e==="SKIPPED"}function Xt(e){return e==="FAILED"||e==="RUNNING_WIT\
H_FAILURES"}function wc(e){if(e.length===0)return null;let t=new Set(e),n=t.has("QUEUED")||t.has("RUNNING");return t.has(
"FAILED")?n?"RUNNING_WITH_FAILURES":"FAILED":t.size===1&&t.has("QUEUED")?"QUEUED":n?"RUNNING":t.has("PASSED")?"PASSED":"\
SKIPPED"}function vc(e,t){return e==="PASSED"||e==="SKIPPED"?"success":e!=="FAILED"||t.length>0&&t.every(r=>Dd.includes(
r))?"error":"failure"}var kc=["repository","repository_owner","workflow","run_id","run_number","run_attempt","sha","ref",
"ref_name","event_name","actor","server_url","api_url"];function Ui(e,t){let n=e.id===t.runId&&e.attempt===t.runAttempt,
r=e.headBranch??"",i=e.event==="release"||e.refKind==="tag"?"tags":"heads",o={repository:t.repository,repository_owner:t.
repository.split("/")[0]??"",server_url:t.serverUrl,api_url:t.apiUrl,run_id:String(e.id),run_attempt:String(e.attempt)};
return n?{...o,workflow:t.workflow,run_number:String(t.runNumber||""),sha:t.sha,ref:t.ref,ref_name:t.refName,event_name:t.
eventName,actor:t.actor}:{...o,workflow:e.workflow??"",run_number:String(e.number??""),sha:e.headSha??"",ref:r&&`refs/${i}\
/${r}`,ref_name:r,event_name:e.event,actor:e.actor??""}}function Ec(e,t){switch(e){case"PASSED":case"SKIPPED":return{github:"\
success",gitlab:"success",bitbucket:"SUCCESSFUL",azure_devops:"succeeded",docker_hub:t};case"FAILED":return{github:"fail\
ure",gitlab:"failed",bitbucket:"FAILED",azure_devops:"failed",docker_hub:t};case"QUEUED":case"RUNNING":case"RUNNING_WITH\
_FAILURES":return{github:"pending",gitlab:"pending",bitbucket:"INPROGRESS",azure_devops:"pending",docker_hub:t}}}var Qt=D(B(N()),null),Ud=D(B(z()),null),Sc=I(z(),On()),Bi=D(B(I(N(),pi())),null),Zt=D(B(I(N(),Pe(e=>e||null))),null),Bd=C(
{number:z(),base:D(C({repo:C({url:N()})}),{repo:{url:""}})}),Fd=C({id:Sc,run_attempt:gi(Sc),run_number:Ud,name:Zt,workflow_id:D(
B(I(Ce([z(),N()]),Pe(String))),null),path:Zt,display_title:Zt,event:D(N(),""),status:D(N(),""),conclusion:Zt,head_branch:Zt,
head_sha:Zt,head_commit:D(B(C({message:N()})),null),repository:D(C({full_name:Qt,private:D(ze(),!1)}),{full_name:null,private:!1}),
head_repository:k(D(B(C({full_name:N()})),null)),actor:D(B(C({login:N()})),null),pull_requests:D(Y(lt()),[]),url:Bi,html_url:Bi,
jobs_url:Bi,created_at:Qt,run_started_at:Qt,started_at:Qt,updated_at:Qt,completed_at:Qt});function Mr(e){let{output:t,success:n}=je(
Fd,e);if(!n)return null;let r=t.repository.full_name,s=Kd(t.path);return{id:t.id,attempt:t.run_attempt||1,number:t.run_number,
workflow:t.name??t.path,workflowId:t.workflow_id,workflowPath:t.path?.replace(/(\.ya?ml)@.*$/,"$1")??null,title:t.display_title,
subject:t.head_commit?.message.split(`
`)[0]?.trim()||null,event:t.event,status:t.status,conclusion:t.conclusion,headBranch:t.head_branch??s?.name??null,refKind:qd.
test(t.event)?"branch":s?.kind??null,headSha:t.head_sha,headRepository:t.head_repository===void 0&&!t.event.startsWith("\
pull_request")?r:t.head_repository?.full_name??null,isPrivate:t.repository.private,actor:t.actor?.login||null,pullRequest:Gd(
t.pull_requests,r),url:t.url,pageUrl:t.html_url,jobsUrl:t.jobs_url,created:pt(t.created_at),started:pt(t.run_started_at??
t.started_at),updated:pt(t.updated_at??t.completed_at)}}var qd=/^(pull_request|merge_group$|schedule$)/;function Kd(e){let[
,t,n]=/^[^/@]+\.ya?ml@refs\/(heads|tags)\/(.+)$/.exec(e??"")??[];return n===void 0?null:{kind:t==="tags"?"tag":"branch",
name:n}}async function Fi(e,t,n,r){let s={...Be(t),run_id:n},i=`/repos/${t}/actions/runs/${n}`,o=_c(await e.request("GET\
 /repos/{owner}/{repo}/actions/runs/{run_id}",s),i,{id:n});return r===null||o.attempt===r?o:_c(await e.request("GET /rep\
os/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",{...s,attempt_number:r}),`${i}/attempts/${r}`,{id:n,attempt:r})}
function _c({status:e,json:t},n,r){let s=Mr(t),{id:i,attempt:o=s?.attempt}=r;if(s?.id===i&&s?.attempt===o)return s;let a=s?
`with run ${s.id}, attempt ${s.attempt}`:"without a workflow run";throw new J(`GET ${n} was answered ${e} ${a}; GITHUB_A\
PI_URL must be the API's own URL`,e)}function Gd(e,t){for(let n of e){let{output:r,success:s}=je(Bd,n);if(!s)continue;let{
url:i}=r.base.repo;if(!i||!t||i.endsWith(`/repos/${t}`))return{number:r.number,title:null}}return null}var Lr=D(B(N()),null),
Hd=C({full_name:N()}),Vd=D(C({pull_request:D(B(C({number:z(),title:Lr,head:D(C({ref:Lr,sha:Lr,repo:D(B(Hd),null)}),{ref:null,
sha:null,repo:null})})),null),head_commit:D(B(C({message:N()})),null),repository:D(C({private:ze()}),{private:!1})}),{pull_request:null,
head_commit:null,repository:{private:!1}});function Pr(e){let t=je(C({workflow_run:lt(),workflow:D(B(C({name:Lr})),null)}),
e);if(!t.success)return null;let n=Mr(t.output.workflow_run),r=t.output.workflow?.name;return n&&{...n,workflow:r||n.workflow}}
function dt(e){let t=$a(Vd,e.event),n=t.pull_request,r=t.head_commit?.message.split(`
`)[0]?.trim()||null;return{id:e.runId,attempt:e.runAttempt,number:e.runNumber||null,workflow:e.workflow||null,workflowId:null,
workflowPath:Wd(e),title:n?.title??r,subject:r,event:e.eventName,status:"in_progress",conclusion:null,headBranch:e.headRef||
n?.head.ref||e.refName||null,refKind:e.ref.startsWith("refs/tags/")?"tag":n||e.headRef||e.ref.startsWith("refs/heads/")?
"branch":null,headSha:n?.head.sha||e.sha||null,headRepository:n?n.head.repo?.full_name??null:e.repository,isPrivate:t.repository.
private,actor:e.actor||null,pullRequest:n&&{number:n.number,title:n.title},url:null,pageUrl:null,jobsUrl:null,created:null,
started:null,updated:null}}function Wd({repository:e,workflowRef:t}){let[n=""]=t.split("@");return n.startsWith(`${e}/`)?
n.slice(e.length+1):null}function Cr(e,t){let n=e.headRepository,r=e.headBranch??"";return{branch:r,tag:r,notBranch:e.refKind===
"tag"?`${r} is a tag`:null,notTag:e.refKind==="branch"?`${r} is a branch`:null,refUncertain:e.refKind===null&&r!=="",workflow:e.
workflow??"",event:e.event,actor:e.actor??"",repository:n??"",fork:n?.toLowerCase()!==t.toLowerCase()}}function Jd(e){return e==="requested"?"queued":e==="in_progress"?"started":"completed"}function $c(e,t,n){if(e==="queued")
return["build_queued"];if(e==="started")return["build_started"];let r=["build_completed"];return t==="SKIPPED"||(t==="PA\
SSED"&&r.push("build_passed"),Xt(t)&&r.push("build_failed"),n?.changed&&r.push("build_status_changed")),r}function xc(e,t){
if(!xe(e)&&!Xt(e))return{changed:!1,reason:`the build is ${e}, not done`};if(e==="SKIPPED")return{changed:!1,reason:"the\
 build is SKIPPED"};if(t===null)return{changed:!0,reason:`${e}, and no build before it`};let n=ue(t.status,t.conclusion),
r=Xt(e)?"FAILED":e,s=`in run ${t.number??t.id}`;return n===r?{changed:!1,reason:`${e}, as ${n} ${s}`}:{changed:!0,reason:`${e}\
, after ${n} ${s}`}}var Yd=10;async function Ac(e,t,n){let r={...Be(t),branch:n.headBranch??"",status:"completed"},s={keys:[
"workflow_runs"],most:Yd},i=n.workflowId?e.pages("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",{...r,
workflow_id:n.workflowId},s):e.pages("GET /repos/{owner}/{repo}/actions/runs",r,s);try{for await(let{items:o}of i){let a=o.
map(Mr).filter(c=>c!==null).filter(c=>zd(c,n)).sort((c,u)=>jr(u)-jr(c));if(a[0])return a[0]}}catch(o){if(!(o instanceof J&&
o.isMissingRoute))throw o}return null}function zd(e,t){return e.id!==t.id&&e.conclusion!==null&&jr(e)<jr(t)&&e.headBranch===
t.headBranch&&e.headRepository===t.headRepository&&(t.workflowId===null?e.workflow===t.workflow:e.workflowId===null||e.workflowId===
t.workflowId)}function jr(e){return e.number??e.id}function Oc({runId:e,runAttempt:t,environment:n}){let{eventName:r,event:s}=n;
if(e===null&&r==="workflow_run"){let a=Pr(s);if(a===null)throw new T("the payload of the workflow_run event holds no run\
 that can be read; give the input run-id");let c=t??a.attempt;return{runId:a.id,attempt:c,own:!1,kind:Jd(Xd(s)),run:c===
a.attempt?a:null}}let i=e??n.runId,o=i===n.runId&&(t??n.runAttempt)===n.runAttempt;return{runId:i,attempt:o?n.runAttempt:
t,own:o,kind:"completed",run:o?dt(n):null}}function Xd(e){return typeof e=="object"&&e!==null&&"action"in e&&typeof e.action==
"string"?e.action:null}var qi=["build_queued","build_started","build_completed","build_passed","build_failed","build_sta\
tus_changed"];var Dr=["response","delivery","listener","status","poll","event"];import{isIP as Kr}from"node:net";var en=yh(Nc(),1);import{isIP as Tc}from"node:net";var em="2000::/3",tm={ipv4:["168.63.129.16/32"],ipv6:["fd00:42::42/12\
8","fd00:c1::a9fe:a9fe/128","fd00:ec2::/32","fd20:ce::254/128"]};function Ki(e){let t=Br(e);if(t===null||tm[t.kind()].some(
r=>t.match(en.default.parseCIDR(r))))return"special";switch(t.range()){case"unicast":return rm(t)?"public":"special";case"\
loopback":return"loopback";case"private":return"private";case"uniqueLocal":return"unique_local";default:return"special"}}
function Rc(e){let[,t="",n]=/^([^/%]+)(?:\/(\d{1,3}))?$/.exec(e)??[],r=Tc(t);if(r===0)return null;let s=r===4?32:128,i=n===
void 0?s:Number(n);if(i>s)return null;let o=Br(t);return o===null?null:r===4||o.kind()==="ipv6"?{address:o,prefix:i}:i<96?
null:{address:o,prefix:i-96}}function Lc(e,t){let n=Br(e);return n!==null&&nm(t,n)}function Gi(e){return Br(e)?.toNormalizedString()??
e}function nm(e,t){return t.kind()===e.address.kind()&&t.match(e.address,e.prefix)}function rm(e){return e.kind()==="ipv\
4"||e.match(en.default.parseCIDR(em))}function Br(e){let[t=""]=e.split("%");return Tc(t)===6?en.default.process(new URL(
`http://[${t}]`).hostname.slice(1,-1)):en.default.IPv4.isValid(t)?en.default.IPv4.parse(t):null}function tn(e){return e.trim()!==e?"there is a space before or after the URL":/[\s\p{Cc}]/u.test(e)?"the URL holds a spa\
ce or a control character; write a space as %20":e.includes("\\")?"the URL holds a backslash; write /":/^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.
test(e)&&URL.canParse(e)?null:"it is not an absolute URL; write https://host/path"}function Fr(e){return e.protocol!=="h\
ttps:"&&e.protocol!=="http:"?"A URL of another scheme than https or http is refused: write one of these.":e.username!==""||
e.password!==""?"A URL with user info is refused: give username and password as keys of the webhook.":e.port==="0"?"Port\
 0 is refused: write the real port.":e.hash!==""?"A URL with a fragment is refused, for it is never sent: remove it, or \
write # as %23.":null}var Mc=["https","http"],qr=["POST","PUT","PATCH","GET","DELETE","HEAD","OPTIONS"];function Pc(e){let t=[],n=e.schemes.map(
i=>i.toLowerCase()),r=e.methods.map(i=>i.toUpperCase()),s=[];for(let[i,o]of n.entries()){if(Mc.includes(o))continue;let a=e.
schemes[i];t.push(`allowed-schemes: "${a}" is unknown: write https or http.`)}for(let[i,o]of r.entries()){if(qr.includes(
o))continue;let a=e.methods[i],c=Hi(qr);t.push(`allowed-methods: "${a}" is unknown: write ${c}.`)}for(let i of e.hosts){
let o=om(i);"kind"in o?s.push(o):t.push(`allowed-hosts: "${i}" ${o.error}.`)}return t.length>0?{errors:t}:{allowlist:{schemes:n,
methods:r,hosts:s}}}function Gr(e,t,n){let r=t.protocol.slice(0,-1);if(!e.schemes.includes(r)){let a=Mc.includes(r)?`, o\
r add ${r} to allowed-schemes`:"",c=Hi(e.schemes);return`The scheme "${r}" is not allowed: use ${c}${a}.`}let s=n.toUpperCase();
if(!e.methods.includes(s)){let a=Hi(e.methods);return`The method "${s}" is not allowed: use ${a}, or add ${s} to allowed\
-methods.`}let i=Fr(t);if(i!==null)return i;let o=Vi(t.hostname);return Kr(o)>0?Dc(e,o):sm(e,o)}function Cc(e,t){let n=Vi(
t);if(Kr(n)>0)return i=>Dc(e,i);let r=Bc(e,n),s=Fc(e,n);return i=>{let o=Ki(i),a=`${n} has the ${jc[o]} address ${i}`;switch(o){case"\
public":return null;case"private":case"unique_local":return r||s?null:`${a}: add ${n} to allowed-hosts to allow it.`;case"\
loopback":return r?null:`${a}: add ${n} to allowed-hosts to allow it.`;case"special":return r&&Uc(e,i)?null:`${a}: add ${r?
"":`${n} and `}${Gi(i)} to allowed-hosts to allow it.`}}}var jc={public:"public",loopback:"loopback",private:"private",unique_local:"\
unique-local",special:"special-purpose"};function Dc(e,t){if(Uc(e,t))return null;let n=Ki(t),r=`add ${Gi(t)} to allowed-\
hosts to allow it`;return n!=="public"?`The address ${t} is ${jc[n]}: ${r}.`:e.hosts.some(i=>i.kind==="public"||i.kind===
"pattern"&&i.matches(t))?null:`The host "${t}" is not allowed: ${r}.`}function sm(e,t){if(!Kc(t))return`The host "${t}" \
is not a name: write one such as example.com.`;if(Bc(e,t))return null;let n=`add ${t} to allowed-hosts to allow it`;return t===
"localhost"||t.endsWith(".localhost")?`The host "${t}" is this machine: ${n}.`:Fc(e,t)||e.hosts.some(s=>s.kind==="public"||
s.kind==="pattern"&&s.matches(t))?null:`The host "${t}" is not allowed: ${n}.`}function Uc(e,t){return e.hosts.some(n=>n.
kind==="range"&&Lc(t,n.range))}function Bc(e,t){return e.hosts.some(n=>n.kind==="name"&&n.name===t)}function Fc(e,t){let n=t.
slice(t.indexOf(".")+1);return e.hosts.some(r=>r.kind==="wildcard"&&r.parent===n)}function Hi(e){return e.length<2?e.join(
""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}var im=253,qc="write public, a name, *.example.com, an IP address, a CI\
DR range or /regex/";function om(e){if(e.toLowerCase()==="public")return{kind:"public"};if(e.startsWith("/"))return am(e);
if(e.startsWith("*"))return cm(e);let t=Rc(e.replace(/^\[([^/]*)\]$/,"$1"));if(t!==null)return{kind:"range",range:t};if(e.
includes("://"))return{error:`is a URL: write its host alone${um(e)}`};let[,n]=/^(\[[^\]]*\]|[^:/]*):\d*$/.exec(e)??[];if(n!==
void 0)return{error:`has a port: write ${n}, which allows every port`};if(/^[\da-f.:]+\/[^/]*$/i.test(e))return{error:"i\
s not a CIDR range: write one such as 10.0.0.0/8"};let r=Gc(e);return r===null?{error:`is not a host: ${qc}`}:Kr(r)>0?{error:`\
is an IP address: write ${r}`}:{kind:"name",name:r}}function Vi(e){return e.toLowerCase().replace(/^\[(.*)\]$/,"$1").replace(
/\.$/,"")}function Kc(e){return e.length<=im&&!e.split(".").includes("")}function am(e){let[,t]=/^\/(.+)\/$/.exec(e)??[];
if(t===void 0)return{error:"is not a /regex/: write one slash before and one after it"};try{new RegExp(t);let n=new RegExp(
`^(?:${t})$`,"i");return{kind:"pattern",matches:r=>n.test(r)}}catch(n){return{error:`cannot be used: ${n instanceof Error?
n.message:String(n)}`}}}function cm(e){if(e==="*")return{error:`is too wide: ${qc}`};let t=e.startsWith("*.")?Gc(e.slice(
2)):null;return t===null||Kr(t)>0||!t.includes(".")?{error:"is not a host: write *. and two labels or more, as *.example\
.com"}:{kind:"wildcard",parent:t}}function Gc(e){if(!/^[\p{L}\p{M}\p{N}._-]+$/u.test(e)||!URL.canParse(`http://${e}/`))return null;
let t=Vi(new URL(`http://${e}/`).hostname);return/^[a-z\d_-]+$/.test(t.replaceAll(".",""))&&Kc(t)?t:null}function um(e){
let t=URL.canParse(e)?new URL(e).hostname:"";return t===""?"":`, ${t}`}var lm=It(e=>typeof e=="string"||typeof e=="object"&&e!==null,ee("must be a mapping, a list or a text; write '' for an e\
mpty body")),fm=I(z(re("must be a number of seconds")),qt(0,"must be 0 or more seconds; write 0 for at once"),li(86400,"\
must be a day at most; write 86400 or less")),pm=de(qr),Dn={url:I(ht,An("is empty; write https://host/path")),name:k(Lt),
enabled:k(De,!0),secret_name:jn,method:k(I(N(re("must be a method")),fi(),pm),"POST"),headers:k(Ir(ht),{}),username:k(ht),
password:k(ht),payload:k(de(["jobserv","dockerhub","github"])),dockerhub:k(F({repo_name:k(ht),tag:k(ht)})),body:k(lm),signature:k(
et(Li,"must be a signature or a list of them"),["jobserv"]),success_codes:k(ic,"2xx"),timeout:k(xr),retry_schedule:k(Y(fm,
ee("must be a list of seconds, as [1, 2, 4], or [] for none")))},hm=et(de(qi),`must be one or more of ${qi.join(", ")}`);
function Yc(e){return k(hm,e)}var Hc=I(Ue,ut(({dataset:e,addIssue:t})=>{let n=e.typed?e.value.find(dm):void 0;n!==void 0&&
t({message:mm(n)})}));function dm(e){return/^!?refs\//.test(e)}function mm(e){let[,t]=/^!?refs\/(?:heads|tags)\/(.{1,60})$/.
exec(e)??[];return`never fits: branches and tags are compared without refs/heads/ and refs/tags/; write ${t??"their name\
s"}`}var zc=k(F({branch:k(Hc),tag:k(Hc),workflow:k(Ue),event:k(Ue),actor:k(Ue),repository:k(Ue)}),{}),ym="belongs to a l\
ink of chains; move the webhook there",Xc={...Dn,match:zc,events:Yc("build_completed"),required:k(De,!0),only_failures:k(
De),failures_only:k(De)},gm=I(F(Xc,{misplaced:{callback:ym},missing:{url:"url: https://host/path"}}),Pe(({failures_only:e,
only_failures:t,...n})=>({...n,only_failures:t??e??!1}))),bm=Object.fromEntries(Object.keys(Xc).map(e=>[e,"belongs to a \
webhook; check its indentation"])),Qc=F({tests_url:k(ht),email:k(lt()),webhooks:k(Y(gm,ee("must be a list of webhooks, e\
ach with a url")),[])},{misplaced:{...bm,chains:"belongs to the top of the file; check its indentation",receive:"belongs\
 to the top of the file; check its indentation"}}),Wi="must be a value or a list of values",Ji=F({path:Yt}),Zc=F({state:F(
{path:Yt,success:et(Ar,Wi),failure:Or(Ar,Wi),pending:Or(Ar,Wi)},{missing:{success:"success: with the values that mean su\
ccess"}}),description:k(Ji),context:k(Ji),target_url:k(Ji)}),wm=F({via:de(Dr),url:k(Dn.url),timeout:k(xr),secret_name:jn,
signature:k(Li,"jobserv"),format:k(Zc)},{missing:{via:`via: with one of ${Dr.join(", ")}`}}),Vc="has no meaning on a lin\
k; write it on the chain",Wc="belongs to the callback; check its indentation",Jc="has no meaning on a link; write events\
 on the chain",eu={...Dn,callback:wm},vm=F(eu,{misplaced:{events:Vc,match:Vc,only_failures:Jc,failures_only:Jc,via:Wc,format:Wc,
required:"has no meaning on a link, since each must succeed; leave it out"},missing:{url:"url: https://host/path",callback:`\
callback: {via: ...} with one of ${Dr.join(", ")}`}}),km=Object.fromEntries(Object.keys(eu).map(e=>[e,"belongs to a link\
; check its indentation"])),tu=F({name:Lt,match:zc,events:Yc("build_passed"),timeout:k(xr,"45m"),expect_final_callback:k(
De,!0),token_secret_name:k(Nr),relay:k(pc),webhooks:I(Y(vm,ee("must be a list of webhooks, each with a callback")),xn(1,
"has no webhook; write at least one"))},{misplaced:km});var Em=/^[^:/?#]*:\/\/[^/?#]*/;function nu(e){return be(e).flatMap(t=>t.kind==="expression"?[{name:t.name,filters:t.filters}]:
[])}function Yi(e,t){let n=[];for(let r of be(e)){if(r.kind==="text")continue;let s=r.kind==="broken"?[r.message]:[_m(r.
name,t),...r.filters.map(i=>Sm(r.source,i))];for(let i of s)i&&n.push({expression:Qe(r.source),message:i})}return n}function ru(e,t){
let n=Yi(e,t);if($e(e)!==null)return n;let r=be(e);if((Em.exec(e)?.[0]??e).includes("${"))return r.some(({kind:a})=>a===
"broken")||n.push({expression:"",message:"no ${...} may stand in the scheme, user info, host or port of a URL; write the\
se out (only ${secrets.NAME} alone may be a whole URL)"}),n;let i=r.map(a=>a.kind==="text"?a.text:"x").join(""),o=tn(i);
return o&&n.push({expression:"",message:o}),n}function Sm(e,t){if(Pn(t))return null;let n=X(t,Mn),r=n?`write ${n}`:`writ\
e one of ${Mn.join(", ")}`;return`${Qe(e)}: there is no filter ${Qe(t)||'""'}; ${r}`}function _m(e,t){let n=Tt(e);if(n!==
null&&t.secrets===null)return`${Un(e)}: no secret may stand here; take it out`;if(n!==null?t.secrets?.has(n):$m(e,t))return null;
let r=xm(e,t);if(n!==null)return`${Un(e)}: the input secrets has no ${Qe(n)||'""'}; `+(r?`write ${Un(r)}, or add it ther\
e`:"add it there");let s=r?`write ${Un(r)}`:`names here are ${Am(t).join(", ")}; write $\${ for a literal \${`;return`${Un(
e)} is not a known name; ${s}`}function $m(e,{names:t,open:n}){return t.has(e)||n.some(r=>e.startsWith(r)&&/^\S+$/.test(
e.slice(r.length)))}function xm(e,{names:t,open:n,secrets:r}){let s=e.slice(e.indexOf(".")+1),o=[...t,...[...r??[]].map(
c=>`secrets.${c}`),...e.includes(".")?n.map(c=>c+s):[]].filter(c=>c!==e),a=o.find(c=>c.endsWith(`.${e}`));return X(e,o)??
a??null}function Am({names:e,open:t,secrets:n}){let r=[...e,...t,...n===null?[]:["secrets."]];return[...new Set(r.map(s=>s.
replace(/\..*/,".*")))]}function Un(e){return`\${${Qe(e)}}`}function rn(e){return Object.keys(e)}var Om=rn({build_id:!0,url:!0,status:!0,runs:!0,web_url:!0,name:!0,trigger_name:!0,
created:!0,completed:!0,status_events:!0,runs_url:!0,reason:!0,annotation:!0,github:!0}),Im=rn({repository:!0,workflow:!0,
workflow_path:!0,run_id:!0,run_number:!0,run_attempt:!0,event:!0,ref:!0,sha:!0,actor:!0,conclusion:!0}),Nm=rn({name:!0,url:!0,
status:!0,log_url:!0,web_url:!0,created:!0,completed:!0,host_tag:!0}),Tm=rn({github:!0,gitlab:!0,bitbucket:!0,azure_devops:!0,
docker_hub:!0}),Rm=rn({state:!0,description:!0,context:!0,target_url:!0}),Lm=rn({callback_url:!0,callback_context:!0,callback_token:!0,
callback_dispatch:!0}),nn=(e,t)=>t.map(n=>`${e}.${n}`),Vr=new Set(["build","github","runs.failed","runs.count","event.na\
me",...nn("build",Om),...nn("build.github",Im),...nn("github",kc),...nn("status",Tm)]),su=new Set([...Vr,...Lm,"callback\
_dispatch.url","callback_dispatch.event_type","callback_dispatch.client_payload","callback_dispatch.client_payload.token",
...nn("callback",Rm)]),iu=new Set([...Vr,...nn("run",Nm)]),Mm=["url","headers","username","password","body","dockerhub"];
function zi(e){return[...Mm.flatMap(t=>Hr(w(e,t),[t])),...Hr(w(w(e,"callback"),"url"),["callback","url"])]}function sn(e){
return zi(e).flatMap(({text:t})=>nu(t).map(({name:n})=>n))}function on(e){let t=sn(e).filter(r=>r.startsWith("secrets.")).
map(r=>r.slice(8)),n=e.callback?.secret_name??[];return[...new Set([...e.secret_name,...n,...t])]}function Hr(e,t){return typeof e==
"string"?[{path:t,text:e}]:Array.isArray(e)?e.flatMap((n,r)=>Hr(n,[...t,r])):typeof e!="object"||e===null?[]:Object.entries(
e).flatMap(([n,r])=>[...t[0]==="body"?[{path:[...t,n],text:n}]:[],...Hr(r,[...t,n])])}var ou=60;function Xi(e){return e.map((t,n)=>{if(typeof t=="number")return`[${t}]`;let r=t.length>ou?`${t.slice(0,ou)}..\
.`:t;return n===0?r:`.${r}`}).join("")}function le(e,t){return t.map(({path:n,message:r})=>({path:[...e,...n],message:r}))}
function me(e,t,n){return ce(e,t).flatMap((r,s)=>le([t,s],n(r)))}function nt(e,t,n){let r=Array.isArray(w(e,t));return ge(
e,t).flatMap((s,i)=>{if(typeof s!="string"||!/^[\w-]+$/.test(s))return[];if(n.has(s))return[];let o=X(s,n.keys()),a=o?`d\
id you mean ${o}?`:`add the line ${s}=... to it`;return[{path:r?[t,i]:[t],message:`"${s}" is not in the secrets input; ${a}`}]})}
function rt(e,t){let n=new Set;return me(e,t,r=>{let s=w(r,"name"),i=typeof s=="string"&&n.has(s);n.add(s);let o=`"${s}"\
 is the name of another one here; write its own`;return i?[{path:["name"],message:o}]:[]})}function lu(e,t){let n=au(e,"providers"),r=au(e,"functions"),s=w(e,"relay"),i=U(s),o=a=>ce(e,"providers").find(c=>w(c,"n\
ame")===w(a,"provider"));return[...le(["relay"],nt(s,"secret_name",t)),...rt(e,"providers"),...me(e,"providers",a=>[...Cm(
a),...cu(a),...i?uu(a,a):nt(a,"secret_name",t)]),...rt(e,"functions"),...me(e,"functions",a=>[...jm(w(a,"provider"),n),...Dm(
w(a,"uri")),...cu(a),...i?uu(a,o(a)):[],...me(a,"conditions",Um),...rt(a,"variables"),...me(a,"variables",c=>[...Pm(w(c,
"name"),r),...Bm(c)])])]}function au(e,t){return ce(e,t).flatMap(n=>{let r=w(n,"name");return typeof r=="string"?[r]:[]})}
function Pm(e,t){if(typeof e!="string"||!t.includes(e))return[];let n=`"${e}" is the name of a function, too, and \${vari\
ables.${e}} would be all of it; write another`;return[{path:["name"],message:n}]}function Cm(e){let t=w(e,"signature"),n=w(
e,"type"),r=w(e,"secret_name")!==void 0;if(t==="none")return r?[{path:["secret_name"],message:"is given with signature: \
none; leave one out"}]:[];if(r)return[];let i=`is missing, and ${t!==void 0?"the signature":`type: ${n}`} needs it; writ\
e the name of a secret, or signature: none`;return t!==void 0||zt.some(o=>o===n)?[{path:["secret_name"],message:i}]:[]}function jm(e,t){
if(typeof e!="string"||t.includes(e))return[];let n=X(e,t),r=n?`did you mean ${n}?`:`write one of ${t.join(", ")||"provi\
ders, which has none"}`;return[{path:["provider"],message:`"${e}" is not a provider; ${r}`}]}function cu(e){let t=w(w(e,
"match"),"headers"),n=U(t)?Object.keys(t):[],r=n.map(s=>s.toLowerCase());return n.filter((s,i)=>r.indexOf(s.toLowerCase())<
i).map(s=>({path:["match","headers",s],message:"is here already in other letters; write one list of patterns"}))}function uu(e,t){
let n=w(t,"signature"),r=w(n,"type")==="token"&&w(n,"header"),s=i=>typeof r=="string"&&r.toLowerCase()===i.toLowerCase();
return["headers","query"].flatMap(i=>{let o=w(w(e,"match"),i);return Object.keys(U(o)?o:{}).filter(a=>hc(a)||i==="header\
s"&&s(a)).map(a=>({path:["match",i,a],message:"never matches behind the relay, which leaves out what may hold a secret; \
match by something else"}))})}function Dm(e){if(typeof e!="string")return[];let[t]=/[?#\s]|\/webhooks\/v1\//.exec(e)??[];
if(t===void 0)return[];let n=/\s/.test(t)?"holds a space, which no uri does; write %20":t.length>1?"holds /webhooks/v1/;\
 write what comes after it":`holds ${t}, and only the path before it is compared; write that, and the rest as match.quer\
y`;return[{path:["uri"],message:n}]}function Um(e){let t="accepted_values",n=Array.isArray(w(e,t));return ge(e,t).flatMap(
(r,s)=>typeof r=="number"&&!Nt(r)?[{path:n?[t,s]:[t],message:fu}]:[])}var fu="holds a number that is rounded when it is \
read; send and write it as a text";function Bm(e){let t=[],n=w(e,"name"),r=w(e,"type")??"string",s=w(e,"default_value");
return w(e,"path")===void 0&&typeof n=="string"&&Rt(n).kind==="error"&&t.push({path:["path"],message:"is missing, and th\
e name is not a path; write one"}),s!=null&&!Fm(s,r)?t.push({path:["default_value"],message:`is not a value of type ${r}\
; write one, or another type`}):pu(s)||t.push({path:["default_value"],message:fu}),t}function pu(e){return typeof e=="nu\
mber"?Nt(e):typeof e!="object"||e===null||Object.values(e).every(pu)}function Fm(e,t){return t==="integer"?Number.isSafeInteger(
e):t==="array"?Array.isArray(e):typeof e===t}var Qi=D(B(N()),null),jE=C({id:I(z(),ci()),state:D(N(),""),status:D(N(),""),context:D(N(),"default"),description:Qi,target_url:Qi,
created_at:Qi});function hu(e){return e.replace(/[\u{10000}-\u{10ffff}]/gu,"\uFFFD")}import{createHash as qm,createHmac as to,timingSafeEqual as Km}from"node:crypto";var Gm=/^[^\s.[{"%]+$/,yu={algorithm:"s\
ha256",header:"X-JobServ-Sig",prefix:"sha256:",encoding:"hex"},eo={algorithm:"sha256",header:"X-Hub-Signature-256",prefix:"\
sha256=",encoding:"hex"};function an(e,t,n){let[r]=n;if(r===void 0)return{};if(n.includes(""))throw new Error("An empty \
secret signs nothing.");let s={};for(let i of e)if(i==="standard-webhooks")s["webhook-signature"]=n.map(o=>wu(t,vu(o))).
join(" ");else{let o=no(i);s[o.header]=bu(o,t.body,r)}return s}function gu(e,t,n){let r=n.filter(ku(e));if(e==="standard\
-webhooks")return Hm(t,r);let s=no(e),i=Bn(t,s.header)??(e==="jobserv"?Bn(t,eo.header):void 0);if(i===void 0)return"miss\
ing";let a=(e==="jobserv"?[yu.prefix,eo.prefix]:[s.prefix]).find(u=>i.startsWith(u));return a===void 0?"wrong":r.filter(
u=>st(bu({...s,prefix:a},t.body,u),i)).length>0?"ok":"wrong"}function Hm(e,t){let n=Bn(e,"webhook-id"),r=Bn(e,"webhook-t\
imestamp"),s=Bn(e,"webhook-signature");if(n===void 0||r===void 0||s===void 0)return"missing";if(!Gm.test(n)||!/^(0|[1-9]\d{0,11})$/.
test(r))return"wrong";let i=Number(r),o=s.split(" ");return t.filter(c=>{let u=vu(c),f=wu({...e,id:n,timestamp:i},u);return o.
some(p=>st(f,p))}).length===0?"wrong":Vm(e.now-i)?"ok":"untimely"}function Wr(e){return e==="standard-webhooks"?"webhook\
-signature":no(e).header.toLowerCase()}function no(e){return e==="jobserv"?yu:e==="github"?eo:e}var du=new WeakMap;function bu(e,t,n){
let{algorithm:r,prefix:s,encoding:i}=e,o=du.get(t)??new Map;du.set(t,o);let a=`${r} ${i} ${n}`,c=o.get(a)??to(r,n).update(
t).digest(i);return o.set(a,c),s+c}function wu(e,t){return`v1,${to("sha256",t).update(`${e.id}.${e.timestamp}.`).update(
e.body).digest("base64")}`}function vu(e){if(!e.startsWith("whsec_"))return Buffer.from(e);if(!ku("standard-webhooks")(e))
throw new Error("A secret that begins with whsec_ must be followed by base64 of the key.");return Buffer.from(e.slice(6),
"base64")}function ku(e){return t=>e==="standard-webhooks"&&t.startsWith("whsec_")?/^whsec_[A-Za-z0-9+/]{2,}={0,2}$/.test(
t):t!==""}function Bn(e,t){let n=e.headers[t.toLowerCase()];return typeof n=="string"&&n!==""?n:void 0}var Eu=300,Zi=Eu/
60;function Vm(e){return Math.abs(e)<=Eu}function Su({headers:e,now:t}){let n=t-Number(e["webhook-timestamp"]),r=Math.ceil(
Math.abs(n)/60),[s,i,o]=r<=120?[r,"minutes",`${Zi}`]:r<=2880?[Math.ceil(r/60),"hours",`${Zi} minutes`]:[Math.ceil(r/1440),
"days",`${Zi} minutes`];return`the timestamp is ${s} ${i} ${n>0?"old":"ahead"}, ${o} are allowed`}var Wm="webhook-action\
/record/v1.";function _u(e,t){return to("sha256",e).update(Wm+JSON.stringify(t)).digest("hex")}function st(e,t){return Km(mu(e),mu(t))}function mu(e){return qm("sha256").update(e).digest()}function so(e,t,n){return[...Jm(e,t,n),...ty(e),...le(["body"],$u(w(e,"body"))),...Ym(e),...nt(e,"secret_name",n),...zm(
e,n)]}function Jm(e,t,n){return zi(e).flatMap(({path:r,text:s})=>r.at(-1)==="url"&&r[0]!=="body"&&r[0]!=="headers"?sy(s,
r,t,n):Yi(s,r[0]==="dockerhub"?{...t,secrets:null}:t).map(({message:i})=>({path:r,message:i})))}function $u(e){return typeof e==
"number"&&!Nt(e)?[{path:[],message:"is a number that JSON cannot carry; put it in quotes"}]:typeof e!="object"||e===null?
[]:Object.entries(e).flatMap(([t,n])=>le([Array.isArray(e)?Number(t):t],$u(n)))}function Ym(e){let t=[],n=o=>w(e,o)!==void 0,
r=(o,a)=>t.push({path:[o],message:a}),s=w(e,"username"),i=w(e,"headers");return n("password")&&!n("username")&&r("passwo\
rd","is without a username; write one next to it"),typeof s=="string"&&s.includes(":")&&r("username","holds a colon, whi\
ch basic authentication cannot carry; write one without"),n("username")&&U(i)&&Object.keys(i).some(o=>o.toLowerCase()===
"authorization")&&r("username","is given with an authorization header; leave one out"),n("body")&&n("payload")&&r("paylo\
ad","is given with body, which is sent instead; leave one out"),n("dockerhub")&&w(e,"payload")!=="dockerhub"&&r("dockerh\
ub","has a meaning for payload: dockerhub only; write that"),n("only_failures")&&n("failures_only")&&r("failures_only","\
is another name of only_failures; leave one out"),t}function zm(e,t){if(!ge(e,"signature").includes("standard-webhooks"))
return[];let r={id:"",timestamp:0,body:Buffer.alloc(0)};return ge(e,"secret_name").filter(i=>{let o=typeof i=="string"?t.
get(i):void 0;if(!o)return!1;try{return an(["standard-webhooks"],r,[o]),!1}catch{return!0}}).map(i=>({path:["secret_name"],
message:`the secret ${i} begins with whsec_, which base64 of the key must follow; copy it whole`}))}var xu="host|content\
-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|accept-encoding|proxy-.*",Xm=new RegExp(`^(?:w\
ebhook-(?:id|timestamp|event|signature)|x-jobserv-sig|x-hub-signature-256|${xu})$`,"i"),Qm=new RegExp(`^(?:webhook-(?:id\
|timestamp|event)|content-(?:type|encoding)|user-agent|authorization|cookie|${xu})$`,"i"),Zm=new RegExp("(?!\\t)\\p{Cc}",
"u"),ey=new Map(tt.map(e=>[e,Wr(e)]));function ty(e){let t=w(e,"headers"),n=[],s=ge(e,"signature").map(o=>w(o,"header")).
filter(o=>typeof o=="string").map(o=>o.toLowerCase()),i=new Set;for(let[o,a]of U(t)?Object.entries(t):[]){let c=["header\
s",o],u=o.toLowerCase();Xm.test(o)||s.includes(u)?n.push({path:c,message:"is set by the action; leave it out"}):i.has(u)&&
n.push({path:c,message:"is there twice; keep one"}),typeof a=="string"&&Zm.test(a)&&n.push({path:c,message:"holds a line\
 break or control character; write it on one line"}),i.add(u)}return[...ny(e),...n]}function ny(e){let t=new Set;return ge(
e,"signature").flatMap(n=>{let r=w(n,"header")??ey.get(n);if(typeof r!="string")return[];let s=t.has(r.toLowerCase());t.
add(r.toLowerCase());let i=Qm.test(r)?`cannot be in the header ${r}; write another one`:s?`has two in the header ${r}; g\
ive each its own`:null;return i===null?[]:[{path:["signature"],message:i}]})}var ry=/^[^:/?#]*:\/\/[^/?#]*@/;function io(e,t,n,r){
let s=ru(e,n),{secret:i,url:o}=Au(e,n,r),a=i===null||o===""?null:tn(o);return[...s.map(({message:u})=>({path:t,message:u})),
...a?[{path:t,message:`the secret ${i}: ${a}`}]:[],...ry.test(o)?[{path:t,message:"holds user info; write username and p\
assword instead"}]:[]]}function sy(e,t,n,r){let s=io(e,t,n,r),{secret:i,url:o}=Au(e,n,r);if(s.length>0||!URL.canParse(o))
return s;let a=Fr(new URL(o)),c=i===null?a:`the secret ${i}: ${a}`;return a===null||c===null?[]:[{path:t,message:c}]}function Au(e,t,n){
let r=t.secrets===null?null:$e(e),s=r===null?be(e).map(i=>i.kind==="text"?i.text:"x").join(""):n.get(r)??"";return{secret:r,
url:s}}var ro={response:[],delivery:[],poll:[],listener:["callback_url"],status:["callback_url"],event:["callback_token",
"callback_dispatch"]};function Ou(e,t,n){let r=ce(e,"webhooks").some(c=>w(c,"enabled")!==!1&&oo(c)==="event"),s=w(e,"rel\
ay"),i=s!==void 0,o=w(e,"token_secret_name")!==void 0;return[...r&&!i&&!o?[{path:["token_secret_name"],message:"is missi\
ng, and a link with via: event needs it; write the name of a secret"}]:[],...i&&o?[{path:["token_secret_name"],message:"\
cannot be used with relay, whose secret makes the tokens; leave it out"}]:[],...i&&!r?[{path:["relay"],message:"has a me\
aning for links with via: event only; leave it out"}]:[],...le(["relay"],nt(s,"secret_name",n)),...nt(e,"token_secret_na\
me",n),...rt(e,"webhooks"),...me(e,"webhooks",c=>[...so(c,t,n),...oy(c,i),...i?iy(c):[],...le(["callback"],ay(c,n))])]}function iy(e){
let t=w(e,"url");return w(e,"name")!==void 0||typeof t!="string"||$e(t)===null?[]:[{path:["name"],message:"is missing, a\
nd a link of a chain with relay whose url is a secret needs one; write name: ..."}]}function oy(e,t){let n=oo(e),r=n==="\
event",s=n===null?[]:r&&t?["callback_url",...ro[n]]:ro[n],i=w(e,"body")!==void 0;if(r&&!t&&!i&&w(e,"payload")==="dockerh\
ub")return[{path:["payload"],message:"is dockerhub, whose receivers call back at a URL, and via: event has one only with\
 relay on the chain; write it, see docs/relay.md"}];let o=sn(e),a=s.some(f=>o.some(p=>p===f||p.startsWith(`${f}.`)));if(s.
length===0||a)return[];let c=`\${${s[0]}}`;if(w(e,"body")!==void 0){let f=`lacks ${c}, which via: ${n} needs; write it i\
nto the body`;return[{path:["body"],message:f}]}let u=`lacks ${c}, which via: ${n} needs; write jobserv, dockerhub or a \
body with it`;return w(e,"payload")==="github"?[{path:["payload"],message:u}]:[]}function ay(e,t){let n=w(e,"callback"),
r=oo(e);if(r===null)return nt(n,"secret_name",t);let s=[],i=a=>w(n,a)!==void 0,o=(a,c)=>s.push({path:[a],message:c});if(r!==
"listener"&&r!=="event")for(let a of["secret_name","signature"])i(a)&&o(a,`has no meaning: via: ${r} carries no signatur\
e; leave it out`);else i("signature")&&!i("secret_name")&&o("secret_name","is missing next to signature; write one, or n\
either");return r==="event"&&w(n,"signature")==="standard-webhooks"&&o("signature","is over headers, which an event does\
 not carry; write jobserv, github or one of your own"),i("url")&&r!=="poll"&&o("url","has a meaning for via: poll only; \
leave it out"),i("format")&&(r==="delivery"||r==="status")&&o("format",`has no meaning for via: ${r}; leave it out`),[...s,
...le(["format"],Nu(w(n,"format"))),...nt(n,"secret_name",t)]}function oo(e){let t=w(w(e,"callback"),"via");return typeof t==
"string"&&cy(t)?t:null}function cy(e){return Object.hasOwn(ro,e)}function Iu(e){let t=new Map;return ce(e,"chains").flatMap(
(n,r)=>uy(n,["chains",r]).flatMap(s=>{let i=hu(`${s.chain}/${s.link}`).toLowerCase(),o=t.get(i)??s;if(t.set(i,o),o.chain===
s.chain&&o.link===s.link)return[];let a=o.chain===s.chain?"":` of chain "${o.chain}"`,c=`"${s.link}" has the same commit\
 status as "${o.link}"${a}, since case and characters beyond U+FFFF do not count there; write another one`;return[{path:s.
path,message:c}]}))}function uy(e,t){let n=w(e,"name"),r=[...ce(e,"webhooks").entries()].filter(([,o])=>w(o,"enabled")!==
!1),s=o=>w(w(o,"callback"),"via"),i=r.some(([,o])=>s(o)==="event");return r.flatMap(([o,a])=>{let c=w(a,"name");return(i||
s(a)==="status")&&typeof n=="string"&&typeof c=="string"?[{chain:n,link:c,path:[...t,"webhooks",o,"name"]}]:[]})}var ly=[
"success","failure","pending"];function Nu(e){let t=w(e,"state"),n=new Map;return ly.flatMap(r=>ge(t,r).flatMap(s=>{let i=n.
get(s)??r;n.set(s,i);let o=`holds ${JSON.stringify(s)}, which is in ${i} too; keep it in one of the two`;return i===r?[]:
[{path:["state",r],message:o}]}))}function Tu(e,t){let n=i=>({names:i,open:["variables."],secrets:new Set(t.keys())}),r=w(e,"notify"),s=w(r,"tests_url");return[
...le(["notify"],[...typeof s=="string"?io(s,["tests_url"],{...n(iu),secrets:null},t):[],...rt(r,"webhooks"),...me(r,"we\
bhooks",i=>so(i,n(Vr),t))]),...rt(e,"chains"),...Iu(e),...me(e,"chains",i=>Ou(i,n(su),t)),...le(["receive"],lu(w(e,"rece\
ive"),t)),...hy(e,t)]}var fy=4,py=16;function hy(e,t){let n=(s,i)=>me(s,i,o=>dy(w(o,"name"),t)),r=yy(e);return[...le(["n\
otify"],n(w(e,"notify"),"webhooks")),...n(e,"chains"),...me(e,"chains",s=>[...n(s,"webhooks"),...my(w(s,"token_secret_na\
me"),r,t)]),...le(["receive"],["providers","functions"].flatMap(s=>n(w(e,"receive"),s)))]}function dy(e,t){if(typeof e!=
"string")return[];let n=[...t].find(([,s])=>s.length>=fy&&e===s||s.length>=py&&e.includes(s));if(n===void 0)return[];let r=`\
holds the secret ${n[0]}, and names are shown; write another one`;return[{path:["name"],message:r}]}function my(e,t,n){if(typeof e!=
"string")return[];let r=n.get(e)||null,s=t.find(a=>a===e||n.get(a)===r);if(s===void 0)return[];let o=`${s===e?"is a secr\
et_name as well":`has the value of ${s}, a secret_name`}, and who has that key could make a token; write a secret of its\
 own`;return[{path:["token_secret_name"],message:o}]}function yy(e){let t=ce(e,"chains").flatMap(n=>ce(n,"webhooks"));return[
...ce(w(e,"notify"),"webhooks"),...t,...t.map(n=>w(n,"callback")),...ce(w(e,"receive"),"providers")].flatMap(n=>ge(n,"se\
cret_name")).filter(n=>typeof n=="string")}var Jr=Symbol.for("yaml.alias"),Yr=Symbol.for("yaml.document"),Ae=Symbol.for("yaml.map"),ao=Symbol.for("yaml.pair"),ye=Symbol.
for("yaml.scalar"),it=Symbol.for("yaml.seq"),oe=Symbol.for("yaml.node.type"),ae=e=>!!e&&typeof e=="object"&&e[oe]===Jr,Fe=e=>!!e&&
typeof e=="object"&&e[oe]===Yr,te=e=>!!e&&typeof e=="object"&&e[oe]===Ae,R=e=>!!e&&typeof e=="object"&&e[oe]===ao,O=e=>!!e&&
typeof e=="object"&&e[oe]===ye,ne=e=>!!e&&typeof e=="object"&&e[oe]===it;function P(e){if(e&&typeof e=="object")switch(e[oe]){case Ae:case it:
return!0}return!1}function L(e){if(e&&typeof e=="object")switch(e[oe]){case Jr:case Ae:case ye:case it:return!0}return!1}
var zr=e=>(O(e)||P(e))&&!!e.anchor;var fe=Symbol("break visit"),Ru=Symbol("skip children"),qe=Symbol("remove node");function pe(e,t){let n=Lu(t);Fe(e)?cn(null,
e.contents,n,Object.freeze([e]))===qe&&(e.contents=null):cn(null,e,n,Object.freeze([]))}pe.BREAK=fe;pe.SKIP=Ru;pe.REMOVE=
qe;function cn(e,t,n,r){let s=Mu(e,t,n,r);if(L(s)||R(s))return Pu(e,r,s),cn(e,s,n,r);if(typeof s!="symbol"){if(P(t)){r=Object.
freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let o=cn(i,t.items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===
fe)return fe;o===qe&&(t.items.splice(i,1),i-=1)}}}else if(R(t)){r=Object.freeze(r.concat(t));let i=cn("key",t.key,n,r);if(i===
fe)return fe;i===qe&&(t.key=null);let o=cn("value",t.value,n,r);if(o===fe)return fe;o===qe&&(t.value=null)}}return s}async function Xr(e,t){
let n=Lu(t);Fe(e)?await un(null,e.contents,n,Object.freeze([e]))===qe&&(e.contents=null):await un(null,e,n,Object.freeze(
[]))}Xr.BREAK=fe;Xr.SKIP=Ru;Xr.REMOVE=qe;async function un(e,t,n,r){let s=await Mu(e,t,n,r);if(L(s)||R(s))return Pu(e,r,
s),un(e,s,n,r);if(typeof s!="symbol"){if(P(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let o=await un(
i,t.items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===fe)return fe;o===qe&&(t.items.splice(i,1),i-=1)}}}else if(R(t)){
r=Object.freeze(r.concat(t));let i=await un("key",t.key,n,r);if(i===fe)return fe;i===qe&&(t.key=null);let o=await un("va\
lue",t.value,n,r);if(o===fe)return fe;o===qe&&(t.value=null)}}return s}function Lu(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.
Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function Mu(e,t,n,r){if(typeof n=="function")return n(e,t,
r);if(te(t))return n.Map?.(e,t,r);if(ne(t))return n.Seq?.(e,t,r);if(R(t))return n.Pair?.(e,t,r);if(O(t))return n.Scalar?.(
e,t,r);if(ae(t))return n.Alias?.(e,t,r)}function Pu(e,t,n){let r=t[t.length-1];if(P(r))r.items[e]=n;else if(R(r))e==="ke\
y"?r.key=n:r.value=n;else if(Fe(r))r.contents=n;else{let s=ae(r)?"alias":"scalar";throw new Error(`Cannot replace node w\
ith ${s} parent`)}}var gy={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},by=e=>e.replace(/[!,[\]{}]/g,t=>gy[t]),Ke=class e{constructor(t,n){
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
null)}tagString(t){for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+by(t.substring(r.length));return t[0]===
"!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),
s;if(t&&r.length>0&&L(t.contents)){let i={};pe(t.contents,(o,a)=>{L(a)&&a.tag&&(i[a.tag]=!0)}),s=Object.keys(i)}else s=[];
for(let[i,o]of r)i==="!!"&&o==="tag:yaml.org,2002:"||(!t||s.some(a=>a.startsWith(o)))&&n.push(`%TAG ${i} ${o}`);return n.
join(`
`)}};Ke.defaultYaml={explicit:!1,version:"1.2"};Ke.defaultTags={"!!":"tag:yaml.org,2002:"};function Qr(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function co(e){let t=new Set;return pe(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),
t}function uo(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function Cu(e,t){let n=[],r=new Map,s=null;
return{onAnchor:i=>{n.push(i),s??(s=co(e));let o=uo(t,s);return s.add(o),o},setAnchors:()=>{for(let i of n){let o=r.get(
i);if(typeof o=="object"&&o.anchor&&(O(o.node)||P(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Failed to resolv\
e repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:r}}function mt(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let s=0,i=r.length;s<i;++s){let o=r[s],a=mt(e,r,String(
s),o);a===void 0?delete r[s]:a!==o&&(r[s]=a)}else if(r instanceof Map)for(let s of Array.from(r.keys())){let i=r.get(s),
o=mt(e,r,s,i);o===void 0?r.delete(s):o!==i&&r.set(s,o)}else if(r instanceof Set)for(let s of Array.from(r)){let i=mt(e,r,
s,s);i===void 0?r.delete(s):i!==s&&(r.delete(s),r.add(i))}else for(let[s,i]of Object.entries(r)){let o=mt(e,r,s,i);o===void 0?
delete r[s]:o!==i&&(r[s]=o)}return e.call(t,n,r)}function Z(e,t,n){if(Array.isArray(e))return e.map((r,s)=>Z(r,String(s),n));if(e&&typeof e.toJSON=="function"){if(!n||!zr(
e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=i=>{r.res=i,delete n.onCreate};
let s=e.toJSON(t,n);return n.onCreate&&n.onCreate(s),s}return typeof e=="bigint"&&!n?.keep?Number(e):e}var yt=class{constructor(t){Object.defineProperty(this,oe,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),
Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,
onAnchor:s,reviver:i}={}){if(!Fe(t))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:t,
keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},a=Z(this,"",o);if(typeof s=="function")for(let{
count:c,res:u}of o.anchors.values())s(u,c);return typeof i=="function"?mt(i,{"":a},"",a):a}};var ot=class extends yt{constructor(t){super(Jr),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("\
Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is dis\
abled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],pe(t,{Node:(i,o)=>{(ae(o)||zr(o))&&r.push(o)}}),n&&(n.aliasResolveCache=
r));let s;for(let i of r){if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&n){let{anchors:i,doc:o,maxAliasCount:a}=n,
c=i.get(s);if(c||(Z(s,null,n),c=i.get(s)),c?.res===void 0){let u="This should not happen: Alias anchor was not resolved?";
throw new ReferenceError(u)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=Zr(o,s,i)),c.count*c.aliasCount>a)){let u="\
Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(u)}}return s}toJSON(t,n){if(!n)return{
source:this.source};let r=this.resolve(n.doc,n);if(!r){let s=`Unresolved alias (the anchor must be set before the alias)\
: ${this.source}`;throw new ReferenceError(s)}return n.anchors.get(r).res}toString(t,n,r){let s=`*${this.source}`;if(t){
if(Qr(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`Unresolved alias (the anchor must be \
set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${s} `}return s}};function Zr(e,t,n){if(ae(
t)){let r=t.resolve(e),s=n&&r&&n.get(r);return s?s.count*s.aliasCount:0}else if(P(t)){let r=0;for(let s of t.items){let i=Zr(
e,s,n);i>r&&(r=i)}return r}else if(R(t)){let r=Zr(e,t.key,n),s=Zr(e,t.value,n);return Math.max(r,s)}return 1}var es=e=>!e||typeof e!="function"&&typeof e!="object",S=class extends yt{constructor(t){super(ye),this.value=t}toJSON(t,n){
return n?.keep?this.value:Z(this.value,t,n)}toString(){return String(this.value)}};S.BLOCK_FOLDED="BLOCK_FOLDED";S.BLOCK_LITERAL=
"BLOCK_LITERAL";S.PLAIN="PLAIN";S.QUOTE_DOUBLE="QUOTE_DOUBLE";S.QUOTE_SINGLE="QUOTE_SINGLE";var wy="tag:yaml.org,2002:";function vy(e,t,n){if(t){let r=n.filter(i=>i.tag===t),s=r.find(i=>!i.format)??r[0];if(!s)throw new Error(
`Tag ${t} not found`);return s}return n.find(r=>r.identify?.(e)&&!r.format)}function at(e,t,n){if(Fe(e)&&(e=e.contents),
L(e))return e;if(R(e)){let p=n.schema[Ae].createNode?.(n.schema,null,n);return p.items.push(e),p}(e instanceof String||e instanceof
Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:s,
onTagObj:i,schema:o,sourceObjects:a}=n,c;if(r&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=s(e)),new ot(
c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith("!!")&&(t=wy+t.slice(2));let u=vy(e,t,o.tags);if(!u){if(e&&
typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new S(e);return c&&(c.node=p),p}u=e instanceof
Map?o[Ae]:Symbol.iterator in Object(e)?o[it]:o[Ae]}i&&(i(u),delete n.onTagObj);let f=u?.createNode?u.createNode(n.schema,
e,n):typeof u?.nodeClass?.from=="function"?u.nodeClass.from(n.schema,e,n):new S(e);return t?f.tag=t:u.default||(f.tag=u.
tag),c&&(c.node=f),f}function Fn(e,t,n){let r=n;for(let s=t.length-1;s>=0;--s){let i=t[s];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];
o[i]=r,r=o}else r=new Map([[i,r]])}return at(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error(
"This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var fn=e=>e==null||typeof e=="object"&&
!!e[Symbol.iterator]().next().done,ln=class extends yt{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,
configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return t&&(n.schema=t),n.items=n.items.map(r=>L(r)||R(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){
if(fn(t))this.add(n);else{let[r,...s]=t,i=this.get(r,!0);if(P(i))i.addIn(s,n);else if(i===void 0&&this.schema)this.set(r,
Fn(this.schema,s,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${s}`)}}deleteIn(t){let[n,...r]=t;
if(r.length===0)return this.delete(n);let s=this.get(n,!0);if(P(s))return s.deleteIn(r);throw new Error(`Expected YAML c\
ollection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...s]=t,i=this.get(r,!0);return s.length===0?!n&&O(i)?i.value:
i:P(i)?i.getIn(s,n):void 0}hasAllNullValues(t){return this.items.every(n=>{if(!R(n))return!1;let r=n.value;return r==null||
t&&O(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===0)return this.has(n);
let s=this.get(n,!0);return P(s)?s.hasIn(r):!1}setIn(t,n){let[r,...s]=t;if(s.length===0)this.set(r,n);else{let i=this.get(
r,!0);if(P(i))i.setIn(s,n);else if(i===void 0&&this.schema)this.set(r,Fn(this.schema,s,n));else throw new Error(`Expecte\
d YAML collection at ${r}. Remaining path: ${s}`)}}};var ju=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function ve(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,
t):e}var Ge=(e,t,n)=>e.endsWith(`
`)?ve(n,t):n.includes(`
`)?`
`+ve(n,t):(e.endsWith(" ")?"":" ")+n;var lo="flow",ts="block",qn="quoted";function Kn(e,t,n="flow",{indentAtStart:r,lineWidth:s=80,minContentWidth:i=20,onFold:o,
onOverflow:a}={}){if(!s||s<0)return e;s<i&&(i=0);let c=Math.max(1+i,1+s-t.length);if(e.length<=c)return e;let u=[],f={},
p=s-t.length;typeof r=="number"&&(r>s-Math.max(2,i)?u.push(0):p=s-r);let h,l,m=!1,d=-1,y=-1,g=-1;n===ts&&(d=Du(e,d,t.length),
d!==-1&&(p=d+c));for(let v;v=e[d+=1];){if(n===qn&&v==="\\"){switch(y=d,e[d+1]){case"x":d+=3;break;case"u":d+=5;break;case"\
U":d+=9;break;default:d+=1}g=d}if(v===`
`)n===ts&&(d=Du(e,d,t.length)),p=d+t.length+c,h=void 0;else{if(v===" "&&l&&l!==" "&&l!==`
`&&l!=="	"){let $=e[d+1];$&&$!==" "&&$!==`
`&&$!=="	"&&(h=d)}if(d>=p)if(h)u.push(h),p=h+c,h=void 0;else if(n===qn){for(;l===" "||l==="	";)l=v,v=e[d+=1],m=!0;let $=d>
g+1?d-2:y-1;if(f[$])return e;u.push($),f[$]=!0,p=$+c,h=void 0}else m=!0}l=v}if(m&&a&&a(),u.length===0)return e;o&&o();let b=e.
slice(0,u[0]);for(let v=0;v<u.length;++v){let $=u[v],E=u[v+1]||e.length;$===0?b=`
${t}${e.slice(0,E)}`:(n===qn&&f[$]&&(b+=`${e[$]}\\`),b+=`
${t}${e.slice($+1,E)}`)}return b}function Du(e,t,n){let r=t,s=t+1,i=e[s];for(;i===" "||i==="	";)if(t<s+n)i=e[++t];else{do
i=e[++t];while(i&&i!==`
`);r=t,s=t+1,i=e[s]}return r}var rs=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),ss=e=>/^(%|---|\.\.\.)/m.test(e);function ky(e,t,n){if(!t||t<0)return!1;let r=t-n,s=e.length;if(s<=r)return!1;
for(let i=0,o=0;i<s;++i)if(e[i]===`
`){if(i-o>r)return!0;if(o=i+1,s-o<=r)return!1}return!0}function Gn(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)
return n;let{implicitKey:r}=t,s=t.options.doubleQuotedMinMultiLineLength,i=t.indent||(ss(e)?"  ":""),o="",a=0;for(let c=0,
u=n[c];u;u=n[++c])if(u===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(o+=n.slice(a,c)+"\\ ",c+=1,a=c,u="\\"),u==="\\")switch(n[c+1]){case"\
u":{o+=n.slice(a,c);let f=n.substr(c+2,4);switch(f){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\\
v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"20\
29":o+="\\P";break;default:f.substr(0,2)==="00"?o+="\\x"+f.substr(2):o+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(r||n[c+
2]==='"'||n.length<s)c+=1;else{for(o+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)o+=`
`,c+=2;o+=i,n[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+n.slice(a):n,r?o:Kn(o,i,qn,rs(t,!1))}function fo(e,t){
if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Gn(e,t);let n=t.indent||(ss(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`\
$&
${n}`)+"'";return t.implicitKey?r:Kn(r,n,lo,rs(t,!1))}function pn(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=Gn;else{
let s=e.includes('"'),i=e.includes("'");s&&!i?r=fo:i&&!s?r=Gn:r=n?fo:Gn}return r(e,t)}var po;try{po=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{po=/\n+(?!\n|$)/g}function ns({comment:e,type:t,value:n},r,s,i){let{blockQuote:o,commentString:a,lineWidth:c}=r.
options;if(!o||/\n[\t ]+$/.test(n))return pn(n,r);let u=r.indent||(r.forceBlockIndent||ss(n)?"  ":""),f=o==="literal"?!0:
o==="folded"||t===S.BLOCK_FOLDED?!1:t===S.BLOCK_LITERAL?!0:!ky(n,c,u.length);if(!n)return f?`|
`:`>
`;let p,h;for(h=n.length;h>0;--h){let E=n[h-1];if(E!==`
`&&E!=="	"&&E!==" ")break}let l=n.substring(h),m=l.indexOf(`
`);m===-1?p="-":n===l||m!==l.length-1?(p="+",i&&i()):p="",l&&(n=n.slice(0,-l.length),l[l.length-1]===`
`&&(l=l.slice(0,-1)),l=l.replace(po,`$&${u}`));let d=!1,y,g=-1;for(y=0;y<n.length;++y){let E=n[y];if(E===" ")d=!0;else if(E===
`
`)g=y;else break}let b=n.substring(0,g<y?g+1:y);b&&(n=n.substring(b.length),b=b.replace(/\n+/g,`$&${u}`));let $=(d?u?"2":
"1":"")+p;if(e&&($+=" "+a(e.replace(/ ?[\r\n]+/g," ")),s&&s()),!f){let E=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`),x=!1,j=rs(r,!0);o!=="fold\
ed"&&t!==S.BLOCK_FOLDED&&(j.onOverflow=()=>{x=!0});let _=Kn(`${b}${E}${l}`,u,ts,j);if(!x)return`>${$}
${u}${_}`}return n=n.replace(/\n+/g,`$&${u}`),`|${$}
${u}${b}${n}${l}`}function Ey(e,t,n,r){let{type:s,value:i}=e,{actualString:o,implicitKey:a,indent:c,indentStep:u,inFlow:f}=t;
if(a&&i.includes(`
`)||f&&/[[\]{},]/.test(i))return pn(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(i))return a||f||!i.includes(`
`)?pn(i,t):ns(e,t,n,r);if(!a&&!f&&s!==S.PLAIN&&i.includes(`
`))return ns(e,t,n,r);if(ss(i)){if(c==="")return t.forceBlockIndent=!0,ns(e,t,n,r);if(a&&c===u)return pn(i,t)}let p=i.replace(
/\n+/g,`$&
${c}`);if(o){let h=d=>d.default&&d.tag!=="tag:yaml.org,2002:str"&&d.test?.test(p),{compat:l,tags:m}=t.doc.schema;if(m.some(
h)||l?.some(h))return pn(i,t)}return a?p:Kn(p,c,lo,rs(t,!1))}function Mt(e,t,n,r){let{implicitKey:s,inFlow:i}=t,o=typeof e.
value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==S.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.
test(o.value)&&(a=S.QUOTE_DOUBLE);let c=f=>{switch(f){case S.BLOCK_FOLDED:case S.BLOCK_LITERAL:return s||i?pn(o.value,t):
ns(o,t,n,r);case S.QUOTE_DOUBLE:return Gn(o.value,t);case S.QUOTE_SINGLE:return fo(o.value,t);case S.PLAIN:return Ey(o,t,
n,r);default:return null}},u=c(a);if(u===null){let{defaultKeyType:f,defaultStringType:p}=t.options,h=s&&f||p;if(u=c(h),u===
null)throw new Error(`Unsupported default string type ${h}`)}return u}function is(e,t){let n=Object.assign({blockQuote:!0,commentString:ju,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,
doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.
schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{
anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?
" ".repeat(n.indent):"  ",inFlow:r,options:n}}function Sy(e,t){if(t.tag){let s=e.filter(i=>i.tag===t.tag);if(s.length>0)
return s.find(i=>i.format===t.format)??s[0]}let n,r;if(O(t)){r=t.value;let s=e.filter(i=>i.identify?.(r));if(s.length>1){
let i=s.filter(o=>o.test);i.length>0&&(s=i)}n=s.find(i=>i.format===t.format)??s.find(i=>!i.format)}else r=t,n=e.find(s=>s.
nodeClass&&r instanceof s.nodeClass);if(!n){let s=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag \
not resolved for ${s} value`)}return n}function _y(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let s=[],i=(O(e)||P(
e))&&e.anchor;i&&Qr(i)&&(n.add(i),s.push(`&${i}`));let o=e.tag??(t.default?null:t.tag);return o&&s.push(r.directives.tagString(
o)),s.join(" ")}function ct(e,t,n,r){if(R(e))return e.toString(t,n,r);if(ae(e)){if(t.doc.directives)return e.toString(t);
if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?
t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let s,i=L(e)?e:t.doc.createNode(e,{onTagObj:c=>s=
c});s??(s=Sy(t.doc.schema.tags,i));let o=_y(i,s,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);let a=typeof s.
stringify=="function"?s.stringify(i,t,n,r):O(i)?Mt(i,t,n,r):i.toString(t,n,r);return o?O(i)||a[0]==="{"||a[0]==="["?`${o}\
 ${a}`:`${o}
${t.indent}${a}`:a}function Uu({key:e,value:t},n,r,s){let{allNullValues:i,doc:o,indent:a,indentStep:c,options:{commentString:u,indentSeq:f,
simpleKeys:p}}=n,h=L(e)&&e.comment||null;if(p){if(h)throw new Error("With simple keys, key nodes cannot have comments");
if(P(e)||!L(e)&&typeof e=="object"){let j="With simple keys, collection cannot be used as a key value";throw new Error(j)}}
let l=!p&&(!e||h&&t==null&&!n.inFlow||P(e)||(O(e)?e.type===S.BLOCK_FOLDED||e.type===S.BLOCK_LITERAL:typeof e=="object"));
n=Object.assign({},n,{allNullValues:!1,implicitKey:!l&&(p||!i),indent:a+c});let m=!1,d=!1,y=ct(e,n,()=>m=!0,()=>d=!0);if(!l&&
!n.inFlow&&y.length>1024){if(p)throw new Error("With simple keys, single line scalar must not span more than 1024 charac\
ters");l=!0}if(n.inFlow){if(i||t==null)return m&&r&&r(),y===""?"?":l?`? ${y}`:y}else if(i&&!p||t==null&&l)return y=`? ${y}`,
h&&!m?y+=Ge(y,n.indent,u(h)):d&&s&&s(),y;m&&(h=null),l?(h&&(y+=Ge(y,n.indent,u(h))),y=`? ${y}
${a}:`):(y=`${y}:`,h&&(y+=Ge(y,n.indent,u(h))));let g,b,v;L(t)?(g=!!t.spaceBefore,b=t.commentBefore,v=t.comment):(g=!1,b=
null,v=null,t&&typeof t=="object"&&(t=o.createNode(t))),n.implicitKey=!1,!l&&!h&&O(t)&&(n.indentAtStart=y.length+1),d=!1,
!f&&c.length>=2&&!n.inFlow&&!l&&ne(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let $=!1,E=ct(t,n,()=>$=
!0,()=>d=!0),x=" ";if(h||g||b){if(x=g?`
`:"",b){let j=u(b);x+=`
${ve(j,n.indent)}`}E===""&&!n.inFlow?x===`
`&&v&&(x=`

`):x+=`
${n.indent}`}else if(!l&&P(t)){let j=E[0],_=E.indexOf(`
`),K=_!==-1,Se=n.inFlow??t.flow??t.items.length===0;if(K||!Se){let Je=!1;if(K&&(j==="&"||j==="!")){let A=E.indexOf(" ");
j==="&"&&A!==-1&&A<_&&E[A+1]==="!"&&(A=E.indexOf(" ",A+1)),(A===-1||_<A)&&(Je=!0)}Je||(x=`
${n.indent}`)}}else(E===""||E[0]===`
`)&&(x="");return y+=x+E,n.inFlow?$&&r&&r():v&&!$?y+=Ge(y,n.indent,u(v)):d&&s&&s(),y}function ho(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var os="<<",Oe={identify:e=>e===os||typeof e=="symbol"&&e.description===os,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,
resolve:()=>Object.assign(new S(Symbol(os)),{addToJSMap:yo}),stringify:()=>os},Bu=(e,t)=>(Oe.identify(t)||O(t)&&(!t.type||
t.type===S.PLAIN)&&Oe.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===Oe.tag&&n.default);function yo(e,t,n){let r=Fu(
e,n);if(ne(r))for(let s of r.items)mo(e,t,s);else if(Array.isArray(r))for(let s of r)mo(e,t,s);else mo(e,t,r)}function mo(e,t,n){
let r=Fu(e,n);if(!te(r))throw new Error("Merge sources must be maps or map aliases");let s=r.toJSON(null,e,Map);for(let[
i,o]of s)t instanceof Map?t.has(i)||t.set(i,o):t instanceof Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.
defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function Fu(e,t){return e&&ae(t)?t.resolve(
e.doc,e):t}function as(e,t,{key:n,value:r}){if(L(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(Bu(e,n))yo(e,t,r);else{let s=Z(n,"",e);
if(t instanceof Map)t.set(s,Z(r,s,e));else if(t instanceof Set)t.add(s);else{let i=$y(n,s,e),o=Z(r,i,e);i in t?Object.defineProperty(
t,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[i]=o}}return t}function $y(e,t,n){if(t===null)return"";if(typeof t!=
"object")return String(t);if(L(e)&&n?.doc){let r=is(n.doc,{});r.anchors=new Set;for(let i of n.anchors.keys())r.anchors.
add(i.anchor);r.inFlow=!0,r.inStringifyKey=!0;let s=e.toString(r);if(!n.mapKeyWarned){let i=JSON.stringify(s);i.length>40&&
(i=i.substring(0,36)+'..."'),ho(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object\
 restrictions: ${i}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return s}return JSON.stringify(t)}function hn(e,t,n){let r=at(e,void 0,n),s=at(t,void 0,n);return new G(r,s)}var G=class e{constructor(t,n=null){Object.defineProperty(
this,oe,{value:ao}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return L(n)&&(n=n.clone(t)),L(r)&&(r=r.clone(
t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return as(n,r,this)}toString(t,n,r){return t?.doc?Uu(this,t,n,r):
JSON.stringify(this)}};function us(e,t,n){return(t.inFlow??e.flow?Ay:xy)(e,t,n)}function xy({comment:e,items:t},n,{blockItemPrefix:r,flowChars:s,
itemIndent:i,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:u}}=n,f=Object.assign({},n,{indent:i,type:null}),
p=!1,h=[];for(let m=0;m<t.length;++m){let d=t[m],y=null;if(L(d))!p&&d.spaceBefore&&h.push(""),cs(n,h,d.commentBefore,p),
d.comment&&(y=d.comment);else if(R(d)){let b=L(d.key)?d.key:null;b&&(!p&&b.spaceBefore&&h.push(""),cs(n,h,b.commentBefore,
p))}p=!1;let g=ct(d,f,()=>y=null,()=>p=!0);y&&(g+=Ge(g,i,u(y))),p&&y&&(p=!1),h.push(r+g)}let l;if(h.length===0)l=s.start+
s.end;else{l=h[0];for(let m=1;m<h.length;++m){let d=h[m];l+=d?`
${c}${d}`:`
`}}return e?(l+=`
`+ve(u(e),c),a&&a()):p&&o&&o(),l}function Ay({items:e},t,{flowChars:n,itemIndent:r}){let{indent:s,indentStep:i,flowCollectionPadding:o,
options:{commentString:a}}=t;r+=i;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),u=!1,f=0,p=[];for(let m=0;m<e.
length;++m){let d=e[m],y=null;if(L(d))d.spaceBefore&&p.push(""),cs(t,p,d.commentBefore,!1),d.comment&&(y=d.comment);else if(R(
d)){let b=L(d.key)?d.key:null;b&&(b.spaceBefore&&p.push(""),cs(t,p,b.commentBefore,!1),b.comment&&(u=!0));let v=L(d.value)?
d.value:null;v?(v.comment&&(y=v.comment),v.commentBefore&&(u=!0)):d.value==null&&b?.comment&&(y=b.comment)}y&&(u=!0);let g=ct(
d,c,()=>y=null);u||(u=p.length>f||g.includes(`
`)),m<e.length-1?g+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(u||(u=p.reduce((b,v)=>b+v.length+2,2)+(g.length+
2)>t.options.lineWidth)),u&&(g+=",")),y&&(g+=Ge(g,r,a(y))),p.push(g),f=p.length}let{start:h,end:l}=n;if(p.length===0)return h+
l;if(!u){let m=p.reduce((d,y)=>d+y.length+2,2);u=t.options.lineWidth>0&&m>t.options.lineWidth}if(u){let m=h;for(let d of p)
m+=d?`
${i}${s}${d}`:`
`;return`${m}
${s}${l}`}else return`${h}${o}${p.join(" ")}${o}${l}`}function cs({indent:e,options:{commentString:t}},n,r,s){if(r&&s&&(r=
r.replace(/^\n+/,"")),r){let i=ve(t(r),e);n.push(i.trimStart())}}function gt(e,t){let n=O(t)?t.value:t;for(let r of e)if(R(r)&&(r.key===t||r.key===n||O(r.key)&&r.key.value===n))return r}
var H=class extends ln{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(Ae,t),this.items=[]}static from(t,n,r){
let{keepUndefined:s,replacer:i}=r,o=new this(t),a=(c,u)=>{if(typeof i=="function")u=i.call(n,c,u);else if(Array.isArray(
i)&&!i.includes(c))return;(u!==void 0||s)&&o.items.push(hn(c,u,r))};if(n instanceof Map)for(let[c,u]of n)a(c,u);else if(n&&
typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&o.items.sort(t.sortMapEntries),
o}add(t,n){let r;R(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new G(t,t?.value):r=new G(t.key,t.value);let s=gt(this.
items,r.key),i=this.schema?.sortMapEntries;if(s){if(!n)throw new Error(`Key ${r.key} already set`);O(s.value)&&es(r.value)?
s.value.value=r.value:s.value=r.value}else if(i){let o=this.items.findIndex(a=>i(r,a)<0);o===-1?this.items.push(r):this.
items.splice(o,0,r)}else this.items.push(r)}delete(t){let n=gt(this.items,t);return n?this.items.splice(this.items.indexOf(
n),1).length>0:!1}get(t,n){let s=gt(this.items,t)?.value;return(!n&&O(s)?s.value:s)??void 0}has(t){return!!gt(this.items,
t)}set(t,n){this.add(new G(t,n),!0)}toJSON(t,n,r){let s=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(s);for(let i of this.
items)as(n,s,i);return s}toString(t,n,r){if(!t)return JSON.stringify(this);for(let s of this.items)if(!R(s))throw new Error(
`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=
Object.assign({},t,{allNullValues:!0})),us(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:r,onComment:n})}};var Ie={collection:"map",default:!0,nodeClass:H,tag:"tag:yaml.org,2002:map",resolve(e,t){return te(e)||t("Expected a map\
ping for this tag"),e},createNode:(e,t,n)=>H.from(e,t,n)};var se=class extends ln{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(it,t),this.items=[]}add(t){
this.items.push(t)}delete(t){let n=ls(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=ls(
t);if(typeof r!="number")return;let s=this.items[r];return!n&&O(s)?s.value:s}has(t){let n=ls(t);return typeof n=="number"&&
n<this.items.length}set(t,n){let r=ls(t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let s=this.
items[r];O(s)&&es(n)?s.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let s=0;for(let i of this.
items)r.push(Z(i,String(s++),n));return r}toString(t,n,r){return t?us(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",
end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:s}=r,
i=new this(t);if(n&&Symbol.iterator in Object(n)){let o=0;for(let a of n){if(typeof s=="function"){let c=n instanceof Set?
a:String(o++);a=s.call(n,c,a)}i.items.push(at(a,void 0,r))}}return i}};function ls(e){let t=O(e)?e.value:e;return t&&typeof t==
"string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var Ne={collection:"seq",default:!0,nodeClass:se,tag:"tag:yaml.org,2002:seq",resolve(e,t){return ne(e)||t("Expected a se\
quence for this tag"),e},createNode:(e,t,n)=>se.from(e,t,n)};var bt={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.
assign({actualString:!0},t),Mt(e,t,n,r)}};var Pt={identify:e=>e==null,createNode:()=>new S(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new S(null),stringify:({source:e},t)=>typeof e=="string"&&Pt.test.test(e)?e:t.options.nullStr};var Hn={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:e=>new S(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&Hn.test.test(e)){let r=e[0]==="t"||e[0]===
"T";if(t===r)return e}return t?n.options.trueStr:n.options.falseStr}};function ie({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let s=typeof r=="number"?
r:Number(r);if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";let i=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&
t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.indexOf(".");o<0&&(o=i.length,i+=".");
let a=t-(i.length-o-1);for(;a-- >0;)i+="0"}return i}var fs={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ie},
ps={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():ie(e)}},hs={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new S(parseFloat(
e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:ie};var ds=e=>typeof e=="bigint"||Number.isInteger(e),go=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function qu(e,t,n){
let{value:r}=e;return ds(r)&&r>=0?n+r.toString(t):ie(e)}var ms={identify:e=>ds(e)&&e>=0,default:!0,tag:"tag:yaml.org,200\
2:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>go(e,2,8,n),stringify:e=>qu(e,8,"0o")},ys={identify:ds,default:!0,
tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>go(e,0,10,n),stringify:ie},gs={identify:e=>ds(e)&&e>=0,
default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>go(e,2,16,n),stringify:e=>qu(
e,16,"0x")};var Ku=[Ie,Ne,bt,Pt,Hn,ms,ys,gs,fs,ps,hs];function Gu(e){return typeof e=="bigint"||Number.isInteger(e)}var bs=({value:e})=>JSON.stringify(e),Oy=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:bs},{identify:e=>e==null,createNode:()=>new S(null),
default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:bs},{identify:e=>typeof e=="boolean",default:!0,
tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:bs},{identify:Gu,default:!0,tag:"tag:\
yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>Gu(
e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:bs}],Iy={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.
stringify(e)}`),e}},Hu=[Ie,Ne].concat(Oy,Iy);var Vn={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="func\
tion"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let s=0;s<n.length;++s)r[s]=n.charCodeAt(s);return r}else
return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,
type:t,value:n},r,s,i){if(!n)return"";let o=n,a;if(typeof btoa=="function"){let c="";for(let u=0;u<o.length;++u)c+=String.
fromCharCode(o[u]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer \
or btoa is required");if(t??(t=S.BLOCK_LITERAL),t!==S.QUOTE_DOUBLE){let c=Math.max(r.options.lineWidth-r.indent.length,r.
options.minContentWidth),u=Math.ceil(a.length/c),f=new Array(u);for(let p=0,h=0;p<u;++p,h+=c)f[p]=a.substr(h,c);a=f.join(
t===S.BLOCK_LITERAL?`
`:" ")}return Mt({comment:e,type:t,value:a},r,s,i)}};function bo(e,t){if(ne(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!R(r)){if(te(r)){r.items.length>1&&t("Ea\
ch pair must have its own sequence indicator");let s=r.items[0]||new G(new S(null));if(r.commentBefore&&(s.key.commentBefore=
s.key.commentBefore?`${r.commentBefore}
${s.key.commentBefore}`:r.commentBefore),r.comment){let i=s.value??s.key;i.comment=i.comment?`${r.comment}
${i.comment}`:r.comment}r=s}e.items[n]=R(r)?r:new G(r)}}else t("Expected a sequence for this tag");return e}function wo(e,t,n){
let{replacer:r}=n,s=new se(e);s.tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let o of t){
typeof r=="function"&&(o=r.call(t,String(i++),o));let a,c;if(Array.isArray(o))if(o.length===2)a=o[0],c=o[1];else throw new TypeError(
`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let u=Object.keys(o);if(u.length===1)a=u[0],c=o[a];else
throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else a=o;s.items.push(hn(a,c,n))}return s}var Wn={
collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:bo,createNode:wo};var dn=class e extends se{constructor(){super(),this.add=H.prototype.add.bind(this),this.delete=H.prototype.delete.bind(
this),this.get=H.prototype.get.bind(this),this.has=H.prototype.has.bind(this),this.set=H.prototype.set.bind(this),this.tag=
e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let s of this.items){let i,o;
if(R(s)?(i=Z(s.key,"",n),o=Z(s.value,i,n)):i=Z(s,"",n),r.has(i))throw new Error("Ordered maps must not include duplicate\
 keys");r.set(i,o)}return r}static from(t,n,r){let s=wo(t,n,r),i=new this;return i.items=s.items,i}};dn.tag="tag:yaml.or\
g,2002:omap";var Jn={collection:"seq",identify:e=>e instanceof Map,nodeClass:dn,default:!1,tag:"tag:yaml.org,2002:omap",
resolve(e,t){let n=bo(e,t),r=[];for(let{key:s}of n.items)O(s)&&(r.includes(s.value)?t(`Ordered maps must not include dup\
licate keys: ${s.value}`):r.push(s.value));return Object.assign(new dn,n)},createNode:(e,t,n)=>dn.from(e,t,n)};function Vu({value:e,source:t},n){return t&&(e?vo:ko).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var vo={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new S(!0),stringify:Vu},
ko={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new S(
!1),stringify:Vu};var Wu={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ie},
Ju={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():ie(e)}},
Yu={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){
let t=new S(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-
1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:ie};var Yn=e=>typeof e=="bigint"||Number.isInteger(e);function ws(e,t,n,{intAsBigInt:r}){let s=e[0];if((s==="-"||s==="+")&&(t+=
1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}
let o=BigInt(e);return s==="-"?BigInt(-1)*o:o}let i=parseInt(e,n);return s==="-"?-1*i:i}function Eo(e,t,n){let{value:r}=e;
if(Yn(r)){let s=r.toString(t);return r<0?"-"+n+s.substr(1):n+s}return ie(e)}var zu={identify:Yn,default:!0,tag:"tag:yaml\
.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>ws(e,2,2,n),stringify:e=>Eo(e,2,"0b")},Xu={identify:Yn,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>ws(e,1,8,n),stringify:e=>Eo(
e,8,"0")},Qu={identify:Yn,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>ws(e,0,10,n),
stringify:ie},Zu={identify:Yn,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>ws(
e,2,16,n),stringify:e=>Eo(e,16,"0x")};var mn=class e extends H{constructor(t){super(t),this.tag=e.tag}add(t){let n;R(t)?n=t:t&&typeof t=="object"&&"key"in t&&
"value"in t&&t.value===null?n=new G(t.key,null):n=new G(t,null),gt(this.items,n.key)||this.items.push(n)}get(t,n){let r=gt(
this.items,t);return!n&&R(r)?O(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected bool\
ean value for set(key, value) in a YAML set, not ${typeof n}`);let r=gt(this.items,t);r&&!n?this.items.splice(this.items.
indexOf(r),1):!r&&n&&this.items.push(new G(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.
stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error(
"Set items must all have null values")}static from(t,n,r){let{replacer:s}=r,i=new this(t);if(n&&Symbol.iterator in Object(
n))for(let o of n)typeof s=="function"&&(o=s.call(n,o,o)),i.items.push(hn(o,null,r));return i}};mn.tag="tag:yaml.org,200\
2:set";var zn={collection:"map",identify:e=>e instanceof Set,nodeClass:mn,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>mn.
from(e,t,n),resolve(e,t){if(te(e)){if(e.hasAllNullValues(!0))return Object.assign(new mn,e);t("Set items must all have n\
ull values")}else t("Expected a mapping for this tag");return e}};function So(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,s=o=>t?BigInt(o):Number(o),i=r.replace(/_/g,"").split(":").
reduce((o,a)=>o*s(60)+s(a),s(0));return n==="-"?s(-1)*i:i}function el(e){let{value:t}=e,n=o=>o;if(typeof t=="bigint")n=o=>BigInt(
o);else if(isNaN(t)||!isFinite(t))return ie(e);let r="";t<0&&(r="-",t*=n(-1));let s=n(60),i=[t%s];return t<60?i.unshift(
0):(t=(t-i[0])/s,i.unshift(t%s),t>=60&&(t=(t-i[0])/s,i.unshift(t))),r+i.map(o=>String(o).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var vs={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>So(e,n),stringify:el},ks={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>So(
e,!1),stringify:el},yn={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{\
4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-\
9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(yn.test);if(!t)throw new Error("!!timestamp expects a date, starting w\
ith yyyy-mm-dd");let[,n,r,s,i,o,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,u=Date.UTC(n,r-1,s,i||0,o||0,a||
0,c),f=t[8];if(f&&f!=="Z"){let p=So(f,!1);Math.abs(p)<30&&(p*=60),u-=6e4*p}return new Date(u)},stringify:({value:e})=>e?.
toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};var _o=[Ie,Ne,bt,Pt,vo,ko,zu,Xu,Qu,Zu,Wu,Ju,Yu,Vn,Oe,Jn,Wn,zn,vs,ks,yn];var tl=new Map([["core",Ku],["failsafe",[Ie,Ne,bt]],["json",Hu],["yaml11",_o],["yaml-1.1",_o]]),nl={binary:Vn,bool:Hn,float:hs,
floatExp:ps,floatNaN:fs,floatTime:ks,int:ys,intHex:gs,intOct:ms,intTime:vs,map:Ie,merge:Oe,null:Pt,omap:Jn,pairs:Wn,seq:Ne,
set:zn,timestamp:yn},rl={"tag:yaml.org,2002:binary":Vn,"tag:yaml.org,2002:merge":Oe,"tag:yaml.org,2002:omap":Jn,"tag:yam\
l.org,2002:pairs":Wn,"tag:yaml.org,2002:set":zn,"tag:yaml.org,2002:timestamp":yn};function Es(e,t,n){let r=tl.get(t);if(r&&
!e)return n&&!r.includes(Oe)?r.concat(Oe):r.slice();let s=r;if(!s)if(Array.isArray(e))s=[];else{let i=Array.from(tl.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or \
define customTags array`)}if(Array.isArray(e))for(let i of e)s=s.concat(i);else typeof e=="function"&&(s=e(s.slice()));return n&&
(s=s.concat(Oe)),s.reduce((i,o)=>{let a=typeof o=="string"?nl[o]:o;if(!a){let c=JSON.stringify(o),u=Object.keys(nl).map(
f=>JSON.stringify(f)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${u}`)}return i.includes(a)||i.push(
a),i},[])}var Ny=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Xn=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:s,schema:i,
sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?Es(t,"compat"):t?Es(null,t):null,this.name=typeof i==
"string"&&i||"core",this.knownTags=s?rl:{},this.tags=Es(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(
this,Ae,{value:Ie}),Object.defineProperty(this,ye,{value:bt}),Object.defineProperty(this,it,{value:Ne}),this.sortMapEntries=
typeof o=="function"?o:o===!0?Ny:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}};function sl(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(n.push(
c),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let s=is(e,t),{commentString:i}=s.options;if(e.commentBefore){n.
length!==1&&n.unshift("");let c=i(e.commentBefore);n.unshift(ve(c,""))}let o=!1,a=null;if(e.contents){if(L(e.contents)){
if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let f=i(e.contents.commentBefore);n.push(ve(f,""))}s.
forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>o=!0,u=ct(e.contents,s,()=>a=null,c);a&&(u+=Ge(u,"",
i(a))),(u[0]==="|"||u[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${u}`:n.push(u)}else n.push(ct(e.contents,s));
if(e.directives?.docEnd)if(e.comment){let c=i(e.comment);c.includes(`
`)?(n.push("..."),n.push(ve(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&o&&(c=c.replace(/^\n+/,
"")),c&&((!o||a)&&n[n.length-1]!==""&&n.push(""),n.push(ve(i(c),"")))}return n.join(`
`)+`
`}var wt=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(
this,oe,{value:Yr});let s=null;typeof n=="function"||Array.isArray(n)?s=n:r===void 0&&n&&(r=n,n=void 0);let i=Object.assign(
{intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},
r);this.options=i;let{version:o}=i;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&
(o=this.directives.yaml.version)):this.directives=new Ke({version:o}),this.setSchema(o,r),this.contents=t===void 0?null:
this.createNode(t,s,r)}clone(){let t=Object.create(e.prototype,{[oe]:{value:Yr}});return t.commentBefore=this.commentBefore,
t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),
this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=L(this.contents)?this.contents.
clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){gn(this.contents)&&this.contents.add(t)}addIn(t,n){
gn(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=co(this);t.anchor=!n||r.has(n)?uo(n||"a",
r):n}return new ot(t.anchor)}createNode(t,n,r){let s;if(typeof n=="function")t=n.call({"":t},"",t),s=n;else if(Array.isArray(
n)){let y=b=>typeof b=="number"||b instanceof String||b instanceof Number,g=n.filter(y).map(String);g.length>0&&(n=n.concat(
g)),s=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:u,
tag:f}=r??{},{onAnchor:p,setAnchors:h,sourceObjects:l}=Cu(this,o||"a"),m={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,
onAnchor:p,onTagObj:u,replacer:s,schema:this.schema,sourceObjects:l},d=at(t,f,m);return a&&P(d)&&(d.flow=!0),h(),d}createPair(t,n,r={}){
let s=this.createNode(t,null,r),i=this.createNode(n,null,r);return new G(s,i)}delete(t){return gn(this.contents)?this.contents.
delete(t):!1}deleteIn(t){return fn(t)?this.contents==null?!1:(this.contents=null,!0):gn(this.contents)?this.contents.deleteIn(
t):!1}get(t,n){return P(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return fn(t)?!n&&O(this.contents)?this.contents.
value:this.contents:P(this.contents)?this.contents.getIn(t,n):void 0}has(t){return P(this.contents)?this.contents.has(t):
!1}hasIn(t){return fn(t)?this.contents!==void 0:P(this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?
this.contents=Fn(this.schema,[t],n):gn(this.contents)&&this.contents.set(t,n)}setIn(t,n){fn(t)?this.contents=n:this.contents==
null?this.contents=Fn(this.schema,Array.from(t),n):gn(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t==
"number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Ke(
{version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.
version=t:this.directives=new Ke({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,r=null;break;default:{let s=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argumen\
t, but found: ${s}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new Xn(Object.assign(r,n));else
throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,
maxAliasCount:s,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},c=Z(this.contents,n??"",a);if(typeof i=="function")for(let{count:u,res:f}of a.anchors.values())i(f,u);return typeof o==
"function"?mt(o,{"":c},"",c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.
errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||
Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}
return sl(this,t)}};function gn(e){if(P(e))return!0;throw new Error("Expected a YAML collection as document contents")}var Qn=class extends Error{constructor(t,n,r,s){super(),this.name=t,this.code=r,this.message=s,this.pos=n}},Te=class extends Qn{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},Zn=class extends Qn{constructor(t,n,r){super("YAMLWarning",t,n,r)}},$o=(e,t)=>n=>{if(n.pos[0]===
-1)return;n.linePos=n.pos.map(a=>t.linePos(a));let{line:r,col:s}=n.linePos[0];n.message+=` at line ${r}, column ${s}`;let i=s-
1,o=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-
79);o="\u2026"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(o.substring(0,i))){
let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=n.linePos[1];c?.line===r&&c.col>s&&(a=Math.max(1,Math.min(c.col-s,80-i)));let u=" ".
repeat(i)+"^".repeat(a);n.message+=`:

${o}
${u}
`}};function He(e,{flow:t,indicator:n,next:r,offset:s,onError:i,parentIndent:o,startOnNewline:a}){let c=!1,u=a,f=a,p="",h="",
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
key)||vt(t.value))return!0}return!1;default:return!0}}function er(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&vt(t)&&
n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function Ss(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let s=typeof r=="function"?r:(i,o)=>i===o||O(i)&&O(o)&&
i.value===o.value;return t.some(i=>s(i.key,n))}var il="All mapping items must start at the same column";function ol({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=i?.
nodeClass??H,a=new o(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,u=null;for(let f of r.items){let{start:p,key:h,sep:l,
value:m}=f,d=He(p,{indicator:"explicit-key-ind",next:h??l?.[0],offset:c,onError:s,parentIndent:r.indent,startOnNewline:!0}),
y=!d.found;if(y){if(h&&(h.type==="block-seq"?s(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implici\
t map key"):"indent"in h&&h.indent!==r.indent&&s(c,"BAD_INDENT",il)),!d.anchor&&!d.tag&&!l){u=d.end,d.comment&&(a.comment?
a.comment+=`
`+d.comment:a.comment=d.comment);continue}(d.newlineAfterProp||vt(h))&&s(h??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Impl\
icit keys need to be on a single line")}else d.found?.indent!==r.indent&&s(c,"BAD_INDENT",il);n.atKey=!0;let g=d.end,b=h?
e(n,h,d,s):t(n,g,p,null,d,s);n.schema.compat&&er(r.indent,h,s),n.atKey=!1,Ss(n,a.items,b)&&s(g,"DUPLICATE_KEY","Map keys\
 must be unique");let v=He(l??[],{indicator:"map-value-ind",next:m,offset:b.range[2],onError:s,parentIndent:r.indent,startOnNewline:!h||
h.type==="block-scalar"});if(c=v.end,v.found){y&&(m?.type==="block-map"&&!v.hasNewline&&s(c,"BLOCK_AS_IMPLICIT_KEY","Nes\
ted mappings are not allowed in compact mappings"),n.options.strict&&d.start<v.found.offset-1024&&s(b.range,"KEY_OVER_10\
24_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let $=m?e(n,m,
v,s):t(n,c,l,null,v,s);n.schema.compat&&er(r.indent,m,s),c=$.range[2];let E=new G(b,$);n.options.keepSourceTokens&&(E.srcToken=
f),a.items.push(E)}else{y&&s(b.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),v.comment&&(b.
comment?b.comment+=`
`+v.comment:b.comment=v.comment);let $=new G(b);n.options.keepSourceTokens&&($.srcToken=f),a.items.push($)}}return u&&u<
c&&s(u,"IMPOSSIBLE","Map comment with trailing content"),a.range=[r.offset,c,u??c],a}function al({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=i?.nodeClass??se,a=new o(n.schema);n.atRoot&&(n.atRoot=!1),
n.atKey&&(n.atKey=!1);let c=r.offset,u=null;for(let{start:f,value:p}of r.items){let h=He(f,{indicator:"seq-item-ind",next:p,
offset:c,onError:s,parentIndent:r.indent,startOnNewline:!0});if(!h.found)if(h.anchor||h.tag||p)p?.type==="block-seq"?s(h.
end,"BAD_INDENT","All sequence items must start at the same column"):s(c,"MISSING_CHAR","Sequence item without - indicat\
or");else{u=h.end,h.comment&&(a.comment=h.comment);continue}let l=p?e(n,p,h,s):t(n,h.end,f,null,h,s);n.schema.compat&&er(
r.indent,p,s),c=l.range[2],a.items.push(l)}return a.range=[r.offset,c,u??c],a}function Ve(e,t,n,r){let s="";if(e){let i=!1,o="";for(let a of e){let{source:c,type:u}=a;switch(u){case"space":i=!0;break;case"\
comment":{n&&!i&&r(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let f=c.substring(
1)||" ";s?s+=o+f:s=f,o="";break}case"newline":s&&(o+=c),i=!0;break;default:r(a,"UNEXPECTED_TOKEN",`Unexpected ${u} at no\
de end`)}t+=c.length}}return{comment:s,offset:t}}var xo="Block collections are not allowed within flow collections",Ao=e=>e&&(e.type==="block-map"||e.type==="block-seq");
function cl({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=r.start.source==="{",a=o?"flow map":"flow sequence",c=i?.nodeClass??
(o?H:se),u=new c(n.schema);u.flow=!0;let f=n.atRoot;f&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let p=r.offset+r.start.source.
length;for(let y=0;y<r.items.length;++y){let g=r.items[y],{start:b,key:v,sep:$,value:E}=g,x=He(b,{flow:a,indicator:"expl\
icit-key-ind",next:v??$?.[0],offset:p,onError:s,parentIndent:r.indent,startOnNewline:!1});if(!x.found){if(!x.anchor&&!x.
tag&&!$&&!E){y===0&&x.comma?s(x.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<r.items.length-1&&s(x.start,"UNEXPECT\
ED_TOKEN",`Unexpected empty item in ${a}`),x.comment&&(u.comment?u.comment+=`
`+x.comment:u.comment=x.comment),p=x.end;continue}!o&&n.options.strict&&vt(v)&&s(v,"MULTILINE_IMPLICIT_KEY","Implicit ke\
ys of flow sequence pairs need to be on a single line")}if(y===0)x.comma&&s(x.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(x.
comma||s(x.start,"MISSING_CHAR",`Missing , between ${a} items`),x.comment){let j="";e:for(let _ of b)switch(_.type){case"\
comma":case"space":break;case"comment":j=_.source.substring(1);break e;default:break e}if(j){let _=u.items[u.items.length-
1];R(_)&&(_=_.value??_.key),_.comment?_.comment+=`
`+j:_.comment=j,x.comment=x.comment.substring(j.length+1)}}if(!o&&!$&&!x.found){let j=E?e(n,E,x,s):t(n,x.end,$,null,x,s);
u.items.push(j),p=j.range[2],Ao(E)&&s(j.range,"BLOCK_IN_FLOW",xo)}else{n.atKey=!0;let j=x.end,_=v?e(n,v,x,s):t(n,j,b,null,
x,s);Ao(v)&&s(_.range,"BLOCK_IN_FLOW",xo),n.atKey=!1;let K=He($??[],{flow:a,indicator:"map-value-ind",next:E,offset:_.range[2],
onError:s,parentIndent:r.indent,startOnNewline:!1});if(K.found){if(!o&&!x.found&&n.options.strict){if($)for(let A of $){
if(A===K.found)break;if(A.type==="newline"){s(A,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to b\
e on a single line");break}}x.start<K.found.offset-1024&&s(K.found,"KEY_OVER_1024_CHARS","The : indicator must be at mos\
t 1024 chars after the start of an implicit flow sequence key")}}else E&&("source"in E&&E.source?.[0]===":"?s(E,"MISSING\
_CHAR",`Missing space after : in ${a}`):s(K.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let Se=E?e(n,E,K,
s):K.found?t(n,K.end,$,null,K,s):null;Se?Ao(E)&&s(Se.range,"BLOCK_IN_FLOW",xo):K.comment&&(_.comment?_.comment+=`
`+K.comment:_.comment=K.comment);let Je=new G(_,Se);if(n.options.keepSourceTokens&&(Je.srcToken=g),o){let A=u;Ss(n,A.items,
_)&&s(j,"DUPLICATE_KEY","Map keys must be unique"),A.items.push(Je)}else{let A=new H(n.schema);A.flow=!0,A.items.push(Je);
let V=(Se??_).range;A.range=[_.range[0],V[1],V[2]],u.items.push(A)}p=Se?Se.range[2]:K.end}}let h=o?"}":"]",[l,...m]=r.end,
d=p;if(l?.source===h)d=l.offset+l.source.length;else{let y=a[0].toUpperCase()+a.substring(1),g=f?`${y} must end with a ${h}`:
`${y} in block collection must be sufficiently indented and end with a ${h}`;s(p,f?"MISSING_CHAR":"BAD_INDENT",g),l&&l.source.
length!==1&&m.unshift(l)}if(m.length>0){let y=Ve(m,d,n.options.strict,s);y.comment&&(u.comment?u.comment+=`
`+y.comment:u.comment=y.comment),u.range=[r.offset,d,y.offset]}else u.range=[r.offset,d,d];return u}function Oo(e,t,n,r,s,i){let o=n.type==="block-map"?ol(e,t,n,r,i):n.type==="block-seq"?al(e,t,n,r,i):cl(e,t,n,r,i),a=o.constructor;
return s==="!"||s===a.tagName?(o.tag=a.tagName,o):(s&&(o.tag=s),o)}function ul(e,t,n,r,s){let i=r.tag,o=i?t.directives.tagName(
i.source,h=>s(i,"TAG_RESOLVE_FAILED",h)):null;if(n.type==="block-seq"){let{anchor:h,newlineAfterProp:l}=r,m=h&&i?h.offset>
i.offset?h:i:h??i;m&&(!l||l.offset<m.offset)&&s(m,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===H.tagName&&a==="ma\
p"||o===se.tagName&&a==="seq")return Oo(e,t,n,s,o);let c=t.schema.tags.find(h=>h.tag===o&&h.collection===a);if(!c){let h=t.
schema.knownTags[o];if(h?.collection===a)t.schema.tags.push(Object.assign({},h,{default:!1})),c=h;else return h?s(i,"BAD\
_COLLECTION_TYPE",`${h.tag} used for ${a} collection, but expects ${h.collection??"scalar"}`,!0):s(i,"TAG_RESOLVE_FAILED",
`Unresolved tag: ${o}`,!0),Oo(e,t,n,s,o)}let u=Oo(e,t,n,s,o,c),f=c.resolve?.(u,h=>s(i,"TAG_RESOLVE_FAILED",h),t.options)??
u,p=L(f)?f:new S(f);return p.range=u.range,p.tag=o,c?.format&&(p.format=c.format),p}function Io(e,t,n){let r=t.offset,s=Ty(t,e.options.strict,n);if(!s)return{value:"",type:null,comment:"",range:[r,r,r]};let i=s.
mode===">"?S.BLOCK_FOLDED:S.BLOCK_LITERAL,o=t.source?Ry(t.source):[],a=o.length;for(let d=o.length-1;d>=0;--d){let y=o[d][1];
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
`}let m=r+s.length+t.source.length;return{value:p,type:i,comment:s.comment,range:[r,m,m]}}function Ty({offset:e,props:t},n,r){
if(t[0].type!=="block-scalar-header")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],
i=s[0],o=0,a="",c=-1;for(let h=1;h<s.length;++h){let l=s[h];if(!a&&(l==="-"||l==="+"))a=l;else{let m=Number(l);!o&&m?o=m:
c===-1&&(c=e+h)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let u=!1,f="",p=s.
length;for(let h=1;h<t.length;++h){let l=t[h];switch(l.type){case"space":u=!0;case"newline":p+=l.source.length;break;case"\
comment":n&&!u&&r(l,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),p+=l.source.
length,f=l.source.substring(1);break;case"error":r(l,"UNEXPECTED_TOKEN",l.message),p+=l.source.length;break;default:{let m=`\
Unexpected token in block scalar header: ${l.type}`;r(l,"UNEXPECTED_TOKEN",m);let d=l.source;d&&typeof d=="string"&&(p+=
d.length)}}}return{mode:i,indent:o,chomp:a,comment:f,length:p}}function Ry(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),
i=[r?.[1]?[r[1],n.slice(r[1].length)]:["",n]];for(let o=1;o<t.length;o+=2)i.push([t[o],t[o+1]]);return i}function No(e,t,n){let{offset:r,type:s,source:i,end:o}=e,a,c,u=(h,l,m)=>n(r+h,l,m);switch(s){case"scalar":a=S.PLAIN,c=Ly(
i,u);break;case"single-quoted-scalar":a=S.QUOTE_SINGLE,c=My(i,u);break;case"double-quoted-scalar":a=S.QUOTE_DOUBLE,c=Py(
i,u);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",
range:[r,r+i.length,r+i.length]}}let f=r+i.length,p=Ve(o,f,t,n);return{value:c,type:a,comment:p.comment,range:[r,f,p.offset]}}
function Ly(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"\
%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{
n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),ll(e)}function My(e,t){
return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),ll(e.slice(1,-1)).replace(
/''/g,"'")}function ll(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,s;try{r=new RegExp("(?<![ 	])[ 	]+$"),s=
new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(r,""),o=" ",a=t.lastIndex;
for(;n=t.exec(e);){let u=n[1].replace(s,"");u===""?o===`
`?i+=o:o=`
`:(i+=o+u,o=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),i+o+(n?.[1]??"")}function Py(e,t){let n="";
for(let r=1;r<e.length-1;++r){let s=e[r];if(!(s==="\r"&&e[r+1]===`
`))if(s===`
`){let{fold:i,offset:o}=Cy(e,r);n+=i,r=o}else if(s==="\\"){let i=e[++r],o=jy[i];if(o)n+=o;else if(i===`
`)for(i=e[r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="\r"&&e[r+1]===`
`)for(i=e[++r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;n+=Dy(e,r+1,
a,t),r+=a}else{let a=e.substr(r-1,2);t(r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(s===" "||s==="	"){
let i=r,o=e[r+1];for(;o===" "||o==="	";)o=e[++r+1];o!==`
`&&!(o==="\r"&&e[r+2]===`
`)&&(n+=r>i?e.slice(i,r+1):s)}else n+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing cl\
osing "quote'),n}function Cy(e,t){let n="",r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var jy={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Dy(e,t,n,r){
let s=e.substr(t,n),o=s.length===n&&/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(o)}catch{
let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}function To(e,t,n,r){let{value:s,type:i,comment:o,range:a}=t.type==="block-scalar"?Io(e,t,r):No(t,e.options.strict,r),c=n?
e.directives.tagName(n.source,p=>r(n,"TAG_RESOLVE_FAILED",p)):null,u;e.options.stringKeys&&e.atKey?u=e.schema[ye]:c?u=Uy(
e.schema,s,c,n,r):t.type==="scalar"?u=By(e,s,t,r):u=e.schema[ye];let f;try{let p=u.resolve(s,h=>r(n??t,"TAG_RESOLVE_FAIL\
ED",h),e.options);f=O(p)?p:new S(p)}catch(p){let h=p instanceof Error?p.message:String(p);r(n??t,"TAG_RESOLVE_FAILED",h),
f=new S(s)}return f.range=a,f.source=s,i&&(f.type=i),c&&(f.tag=c),u.format&&(f.format=u.format),o&&(f.comment=o),f}function Uy(e,t,n,r,s){
if(n==="!")return e[ye];let i=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)i.push(a);else return a;
for(let a of i)if(a.test?.test(t))return a;let o=e.knownTags[n];return o&&!o.collection?(e.tags.push(Object.assign({},o,
{default:!1,test:void 0})),o):(s(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[ye])}function By({
atKey:e,directives:t,schema:n},r,s,i){let o=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[ye];
if(n.compat){let a=n.compat.find(c=>c.default&&c.test?.test(r))??n[ye];if(o.tag!==a.tag){let c=t.tagString(o.tag),u=t.tagString(
a.tag),f=`Value may be parsed as either ${c} or ${u}`;i(s,"TAG_RESOLVE_FAILED",f,!0)}}return o}function fl(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let s=t[r];switch(s.type){case"space":case"comment":case"\
newline":e-=s.source.length;continue}for(s=t[++r];s?.type==="space";)e+=s.source.length,s=t[++r];break}}return e}var Fy={composeNode:Ro,composeEmptyNode:_s};function Ro(e,t,n,r){let s=e.atKey,{spaceBefore:i,comment:o,anchor:a,tag:c}=n,
u,f=!0;switch(t.type){case"alias":u=qy(e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");
break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=To(e,t,c,r),a&&(u.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{u=ul(Fy,e,t,n,r),a&&(u.anchor=a.source.
substring(1))}catch(p){let h=p instanceof Error?p.message:String(p);r(t,"RESOURCE_EXHAUSTION",h)}break;default:{let p=t.
type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",p),f=!1}}return u??(u=_s(e,t.offset,
void 0,null,n,r)),a&&u.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!O(u)||
typeof u.value!="string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys mu\
st be strings"),i&&(u.spaceBefore=!0),o&&(t.type==="scalar"&&t.source===""?u.comment=o:u.commentBefore=o),e.options.keepSourceTokens&&
f&&(u.srcToken=t),u}function _s(e,t,n,r,{spaceBefore:s,comment:i,anchor:o,tag:a,end:c},u){let f={type:"scalar",offset:fl(
t,n,r),indent:-1,source:""},p=To(e,f,a,u);return o&&(p.anchor=o.source.substring(1),p.anchor===""&&u(o,"BAD_ALIAS","Anch\
or cannot be an empty string")),s&&(p.spaceBefore=!0),i&&(p.comment=i,p.range[2]=c),p}function qy({options:e},{offset:t,
source:n,end:r},s){let i=new ot(n.substring(1));i.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.
endsWith(":")&&s(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=t+n.length,a=Ve(r,o,e.strict,s);return i.
range=[t,o,a.offset],a.comment&&(i.comment=a.comment),i}function pl(e,t,{offset:n,start:r,value:s,end:i},o){let a=Object.assign({_directives:t},e),c=new wt(void 0,a),u={atKey:!1,
atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},f=He(r,{indicator:"doc-start",next:s??i?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});f.found&&(c.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="bloc\
k-seq")&&!f.hasNewline&&o(f.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),
c.contents=s?Ro(u,s,f,o):_s(u,f.end,r,null,f,o);let p=c.contents.range[2],h=Ve(i,p,!1,o);return h.comment&&(c.comment=h.
comment),c.range=[n,p,h.offset],c}function tr(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;
return[t,t+(typeof n=="string"?n.length:1)]}function hl(e){let t="",n=!1,r=!1;for(let s=0;s<e.length;++s){let i=e[s];switch(i[0]){case"\
#":t+=(t===""?"":r?`

`:`
`)+(i.substring(1)||" "),n=!0,r=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,
afterEmptyLine:r}}var nr=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(n,r,s,i)=>{let o=tr(n);i?this.warnings.push(new Zn(o,r,s)):this.errors.push(new Te(o,r,s))},this.
directives=new Ke({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,afterEmptyLine:s}=hl(this.prelude);
if(r){let i=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(s||t.directives.docStart||!i)t.commentBefore=r;else if(P(i)&&!i.flow&&i.items.length>0){let o=i.items[0];
R(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${r}
${a}`:r}else{let o=i.commentBefore;i.commentBefore=o?`${r}
${o}`:r}}if(n){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)
t.warnings.push(this.warnings[i])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:hl(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.
warnings}}*compose(t,n=!1,r=-1){for(let s of t)yield*this.next(s);yield*this.end(n,r)}*next(t){switch(t.type){case"direc\
tive":this.directives.add(t.source,(n,r,s)=>{let i=tr(t);i[0]+=n,this.onError(i,"BAD_DIRECTIVE",r,s)}),this.prelude.push(
t.source),this.atDirectives=!0;break;case"document":{let n=pl(this.options,this.directives,t,this.onError);this.atDirectives&&
!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,
!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"commen\
t":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:
t.message,r=new Te(tr(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);
break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new Te(tr(t),"\
UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=Ve(t.end,t.offset+t.source.length,this.doc.options.strict,
this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Te(tr(t),"UNEXPECTED_TOKEN",`Unsup\
ported token ${t.type}`))}}*end(t=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){
let r=Object.assign({_directives:this.directives},this.options),s=new wt(void 0,r);this.atDirectives&&this.onError(n,"MI\
SSING_CHAR","Missing directives-end indicator line"),s.range=[0,n,n],this.decorate(s,!1),yield s}}};var Lo=Symbol("break visit"),Ky=Symbol("skip children"),dl=Symbol("remove item");function Ct(e,t){"type"in e&&e.type==="\
document"&&(e={start:e.start,value:e.value}),ml(Object.freeze([]),e,t)}Ct.BREAK=Lo;Ct.SKIP=Ky;Ct.REMOVE=dl;Ct.itemAtPath=
(e,t)=>{let n=e;for(let[r,s]of t){let i=n?.[r];if(i&&"items"in i)n=i.items[s];else return}return n};Ct.parentCollection=
(e,t)=>{let n=Ct.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],s=n?.[r];if(s&&"items"in s)return s;throw new Error("Par\
ent collection not found")};function ml(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let s of["key","value"]){
let i=t[s];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=ml(Object.freeze(e.concat([[s,o]])),i.items[o],n);
if(typeof a=="number")o=a-1;else{if(a===Lo)return Lo;a===dl&&(i.items.splice(o,1),o-=1)}}typeof r=="function"&&s==="key"&&
(r=r(t,e))}}return typeof r=="function"?r(t,e):r}var Mo="\uFEFF",Po="",Co="",$s="";function yl(e){switch(e){case Mo:return"byte-order-mark";case Po:return"doc-mode";case Co:return"flow-error-end";case $s:
return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}function Re(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var gl=new Set("0123456789ABCDEFabcdef"),Hy=new Set("0123456789ABCDEFGHIJK\
LMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),xs=new Set(",[]{}"),Vy=new Set(` ,[]{}
\r	`),jo=e=>!e||Vy.has(e),rr=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){
if(t){if(typeof t!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=
null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let t=this.
pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===
" ";)n=this.buffer[++r+t];if(n==="\r"){let s=this.buffer[r+t+1];if(s===`
`||!s&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&
Re(this.buffer[t+3]))return-1}return t}getLine(){let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=
this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.
buffer.substring(this.pos,t))}hasChars(t){return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.
substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.buffer.substr(this.pos,t)}*parseNext(t){
switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-\
scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();if(t===null)return this.setNext("strea\
m");if(t[0]===Mo&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let i=t[r-
1];if(i===" "||i==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let i=t[n-1];if(i===" "||i==="	")n-=1;else break}let s=(yield*this.
pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){
let n=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield Po,
yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.setNext("line-start");
if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&Re(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stre\
am"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!Re(this.charAt(1))&&(this.indentNext=
this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&!this.atEnd)return this.setNext(
"block-start");if((t==="-"||t==="?"||t===":")&&Re(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.
getLine();if(t===null)return this.setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(
t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(
1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(jo),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),
n+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:
return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.
pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let s=this.getLine();if(s===null)return this.
setNext("flow");if((r!==-1&&r<this.indentNext&&s[0]!=="#"||r===0&&(s.startsWith("---")||s.startsWith("..."))&&Re(s[3]))&&
!(r===this.indentNext-1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield Co,yield*this.parseLineStart();
let i=0;for(;s[i]===",";)i+=yield*this.pushCount(1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),
s[i]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-i),"flow";case"{":case"[":return yield*this.
pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(jo),"flow";case'"':case"'":return this.flowKey=
!0,yield*this.parseQuotedScalar();case":":{let o=this.charAt(1);if(this.flowKey||Re(o)||o===",")return this.flowKey=!1,yield*this.
pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){
let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=this.buffer.indexOf(
"'",n+2);else for(;n!==-1;){let i=0;for(;this.buffer[n-1-i]==="\\";)i+=1;if(i%2===0)break;n=this.buffer.indexOf('"',n+1)}
let r=this.buffer.substring(0,n),s=r.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let i=this.continueScalar(s+1);if(i===-1)break;s=r.indexOf(`
`,i)}s!==-1&&(n=s-(r[s-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}
return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.
blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")
this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Re(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let i=this.pos;r=this.buffer[i];++i)switch(r){case" ":n+=1;break;case`
`:t=i,n=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===
-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(
t+1);if(i===-1)break;t=this.buffer.indexOf(`
`,i)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(r=this.
buffer[s];r===" ";)r=this.buffer[++s];if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)do{let i=t-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let a=i;
for(;o===" ";)o=this.buffer[--i];if(o===`
`&&i>=this.pos&&i+1+n>a)t=i;else break}while(!0);return yield $s,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let t=this.flowLevel>0,n=this.pos-1,r=this.pos-1,s;for(;s=this.buffer[++r];)if(s===":"){let i=this.buffer[r+1];if(Re(i)||
t&&xs.has(i))break;n=r}else if(Re(s)){let i=this.buffer[r+1];if(s==="\r"&&(i===`
`?(r+=1,s=`
`,i=this.buffer[r+1]):n=r),i==="#"||t&&xs.has(i))break;if(s===`
`){let o=this.continueScalar(r+1);if(o===-1)break;r=Math.max(r,o-2)}}else{if(t&&xs.has(s))break;n=r}return!s&&!this.atEnd?
this.setNext("plain-scalar"):(yield $s,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.
buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.slice(this.pos,t);return r?(yield r,this.
pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(jo),t+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let n=this.flowLevel>0,r=this.charAt(1);if(Re(r)||n&&xs.has(r)){n?this.flowKey&&(this.flowKey=!1):this.
indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){
if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Re(n)&&n!==">";)n=this.buffer[++t];return yield*this.pushToIndex(
n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(Hy.has(n))n=this.buffer[++t];else if(n==="%"&&gl.has(
this.buffer[t+1])&&gl.has(this.buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){
let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let s=n-this.
pos;return s>0&&(yield this.buffer.substr(this.pos,s),this.pos=n),s}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(
r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};var jt=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.
lineStarts.length;for(;n<r;){let i=n+r>>1;this.lineStarts[i]<t?n=i+1:r=i}if(this.lineStarts[n]===t)return{line:n+1,col:1};
if(n===0)return{line:0,col:t};let s=this.lineStarts[n-1];return{line:n,col:t-s+1}}}};function kt(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function bl(e){for(let t=0;t<e.length;++t)
switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function vl(e){switch(e?.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}
function As(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??
t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function bn(e){if(e.length===0)return[];
let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item\
-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function Os(e,t){if(t.length<1e5)Array.
prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function wl(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!kt(t.start,"explicit-key-ind")&&!kt(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),
delete t.key,vl(t.value)?t.value.end?Os(t.value.end,t.sep):t.value.end=t.sep:Os(t.start,t.sep),delete t.sep)}var sr=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type=
"",this.lexer=new rr,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.
lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.
step(),this.offset+=t.length;return}let n=yl(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scala\
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
w-collection"&&wl(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let s=r.
items[r.items.length-1];if(s.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=
n;else{Object.assign(s,{key:n,sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=r.items[r.items.
length-1];s.value?r.items.push({start:[],value:n}):s.value=n;break}case"flow-collection":{let s=r.items[r.items.length-1];
!s||s.value?r.items.push({start:[],key:n,sep:[]}):s.sep?s.value=n:Object.assign(s,{key:n,sep:[]});return}default:yield*this.
pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type===
"block-seq")){let s=n.items[n.items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&bl(s.start)===-1&&(n.indent===0||s.
start.every(i=>i.type!=="comment"||i.indent<n.indent))&&(r.type==="document"?r.end=s.start:r.items.push({start:s.start}),
n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.
source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"\
doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),
this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,
source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{bl(t.start)!==
-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"co\
mment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"\
error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.
type==="map-value-ind"){let n=As(this.peek(2)),r=bn(n),s;t.end?(s=t.end,s.push(this.sourceToken),delete t.end):s=[this.sourceToken];
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
end;if(Array.isArray(s)){Os(s,n.start),s.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}
if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,s=r&&(n.sep||n.explicitKey)&&this.type!=="seq-it\
em-ind",i=[];if(s&&n.sep&&!n.value){let o=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newline":
o.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=
n.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":s||n.value?(i.push(this.sourceToken),t.items.push({start:i}),
this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&
!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):s||n.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],
key:null,sep:[this.sourceToken]});else if(kt(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(vl(n.key)&&!kt(n.sep,"newline")){let o=bn(
n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:o,key:a,sep:c}]})}else i.length>0?n.sep=n.sep.concat(i,this.sourceToken):n.sep.push(
this.sourceToken);else if(kt(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let o=bn(n.start);
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
let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){Os(s,n.start),s.push(this.sourceToken),t.items.pop();return}}
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
"flow-collection"){let s=As(r),i=bn(s);wl(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let a={type:"bl\
ock-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=
a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let n=As(t),r=bn(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=As(t),r=bn(n);return{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,n){
return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],
this.type==="newline"&&(yield*this.pop())}}};function Wy(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new jt||null,prettyErrors:t}}function Do(e,t={}){let{lineCounter:n,prettyErrors:r}=Wy(t),s=new sr(n?.addNewLine),i=new nr(t),o=null;for(let a of i.compose(
s.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new Te(a.range.slice(0,2),"MULTIP\
LE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(o.errors.forEach(
$o(e,n)),o.warnings.forEach($o(e,n))),o}var Yy=1024*1024,Ns=100,Is=100,Fo=64,Uo=`is nested deeper than ${Fo} levels; write it flatter`,El=1e3,zy=new RegExp(`(?:\
[-?:] ){${El}}`);function Ts({text:e,file:t}){let n=c=>new T([{file:t,message:c}]);if(Buffer.byteLength(e)>Yy)throw n("i\
s larger than 1 MiB; split it, or take out what is old");if(Xy(e))throw n(Uo);let r=new jt,s=Do(e,{lineCounter:r,prettyErrors:!1,
schema:"core",merge:!1,resolveKnownTags:!1,uniqueKeys:!1}),[i,...o]=s.errors;if(s.errors.some(({code:c})=>c==="RESOURCE_\
EXHAUSTION"))throw n(Uo);if(i)throw new T([{file:t,...Ga(e,[i,...o],r)}]);let a=Zy(s);if(a===null)throw n(Uo);if(a.length>
0)throw new T(a.map(({offset:c,path:u,message:f})=>({file:t,line:r.linePos(c).line||1,path:Xi(u),message:f})));return{data:Qy(
s,n),problem:(c,u)=>({file:t,line:eg(s,r,c),path:Xi(c),message:u})}}function Xy(e){let t=0;for(let[n]of e.matchAll(/[[\]{}]/g))
if(t=Math.max(0,t+("[{".includes(n)?1:-1)),t>El)return!0;return zy.test(e)}function Qy(e,t){try{return e.toJS({maxAliasCount:1+
Ns})}catch(n){throw n instanceof ReferenceError?t(`uses aliases more than ${Ns} times; write less`):n}}function Zy(e){let t=[],
n=new Map,r=new Map,s=0,i=!1,o=(f,p,h)=>(t.push({offset:f.range?.[0]??0,path:p,message:h}),t.length>Is?pe.BREAK:void 0),
a=()=>(i=!0,pe.BREAK),c=(f,p)=>{s+=1;let h=n.get(f.source),l=()=>Bo([...p,f]);return h===void 0?o(f,l(),ng(f)):p.includes(
h)?o(f,l(),`*${f.source} holds itself`):(r.set(f,h),kl(p)+Sl(h,r)>Fo?a():void 0)},u=(f,p)=>{let h=new Set;for(let{key:l}of f.
items){let m=O(l)?qo(l.value):null,d=m===null?"is not a plain key; write key: value":h.has(m)?"is there twice; keep one":
null;if(h.add(m??""),d===null)continue;let y=[...Bo([...p,f]),m??"?"],g=o(L(l)?l:f,y,d);if(g!==void 0)return g}};if(pe(e,
{Node(f,p,h){if(p.tag!==void 0){let l=Bo([...h,p]),m=o(p,l,tg(p.tag));if(m!==void 0)return m}if(ae(p))return c(p,h);if("\
anchor"in p&&p.anchor&&n.set(p.anchor,p),!(!te(p)&&!ne(p)))return kl(h)===Fo?a():te(p)?u(p,h):void 0}}),i)return null;if(t.
sort((f,p)=>f.offset-p.offset),t.length>Is){let{offset:f=0}=t[Is]??{},p={offset:f,path:[],message:"and more like these"};
return[...t.slice(0,Is),p]}if(s>Ns){let f=`has ${s} aliases; write ${Ns} at most`;t.push({offset:0,path:[],message:f})}return t}
function kl(e){return e.filter(t=>te(t)||ne(t)).length}function Sl(e,t,n=new Map){let r=n.get(e);if(r!==void 0)return r;
let s=ae(e)?[t.get(e)]:R(e)?[e.key,e.value]:te(e)||ne(e)?e.items:[],i=0;for(let o of s)i=Math.max(i,Sl(o,t,n));return(te(
e)||ne(e))&&(i+=1),n.set(e,i),i}function Bo(e){return e.flatMap((t,n)=>{if(R(t))return[O(t.key)?qo(t.key.value):"?"];let r=e[n+
1];return ne(t)&&r?[t.items.indexOf(r)]:[]})}function eg(e,t,n){let r=e.contents,s=0;for(let i of n)if(ae(r)&&(r=r.resolve(
e)),te(r)){let o=r.items.find(({key:a})=>O(a)&&qo(a.value)===i);if(!o)break;O(o.key)&&(s=o.key.range?.[0]??s),r=o.value}else if(ne(
r))r=r.items[Number(i)],L(r)&&(s=r.range?.[0]??s);else break;return t.linePos(s).line||1}function qo(e){return e===null?
"":String(e)}function tg(e){return`has the tag ${e}, and tags are not read; put a text that starts with ! in quotes, or \
take the tag out`}function ng({source:e}){return`*${e} is not defined above; quote the value if it is plain text`}var _l=100;function Rs(e,t){let n=Ts(e),{data:r}=n;if(!U(r))throw new T([{file:e.file,message:r===null?"is empty; write \
notify, chains or receive":"holds no mapping; write notify:, chains: or receive: at its top"}]);let s=Object.keys(r).filter(
u=>!vr.includes(u)),{notify:i,chains:o,receive:a}=rg(og,n,[...s.flatMap(ug),...Tu(r,t)]),c=w(w(r,"notify"),"email")!==void 0;
return{config:{...i&&{notify:{...i,webhooks:$l(i.webhooks,t)}},chains:o.map(u=>({...u,webhooks:$l(u.webhooks,t)})),...a&&
{receive:a}},ignored:[...s,...c?["notify.email"]:[]]}}function Ls(e){let t=e.match(/[\w-]+/g)??[];return new Map(t.map(n=>[
n,""]))}function rg(e,{data:t,problem:n},r){let s=je(e,t),i=(s.issues??[]).map(({path:c=[],message:u})=>({path:c.map(({key:f})=>typeof f==
"number"?f:String(f)),message:u}));if(s.success&&r.length===0)return s.output;let o=[...i,...sg(r,i)],a=o.slice(0,_l).map(
({path:c,message:u})=>n(c,u)).sort((c,u)=>(c.line??0)-(u.line??0));throw new T(a,Math.max(0,o.length-_l))}function sg(e,t){
let n=new Set(t.map(({path:s})=>JSON.stringify(s))),r=new Set;return e.filter(({path:s,message:i})=>{let o=JSON.stringify(
s),a=`${o} ${i}`;return!n.has(o)&&!r.has(a)&&r.add(a)})}function $l(e,t){let n=new Set(e.map(({name:i})=>i)),r=new Map,s=i=>{
let o=(r.get(i)??0)+1;r.set(i,o);let a=o===1?i:`${i} #${o}`;return n.has(a)?s(i):a};return e.map(i=>{let{name:o=s(ig(i,t))}=i;
return{...i,name:o}})}function ig({method:e,url:t},n){let r=$e(t),s=r===null?t:n.get(r)??"",i=/^[^:/?#]*:\/\/[^/?#]*/.exec(
s)?.[0]??"",o=URL.canParse(i)?new URL(i).host:r;return`${e} ${o}`}var og=C({notify:k(Qc),chains:k(Y(tu,ee("must be a lis\
t of chains, each with a name")),[]),receive:k(mc)}),xl={notify:"notify",chains:"chains",chain:"chains",receive:"receive",
webhooks:"notify.webhooks",webhook:"notify.webhooks",tests_url:"notify.tests_url",providers:"receive.providers",functions:"\
receive.functions"},ag=["name","enabled","timeout"],Ko=new Map([...Object.keys(Dn).filter(e=>!ag.includes(e)).map(e=>[e,
"a webhook"]),["required","a webhook"],["only_failures","a webhook"],["failures_only","a webhook"],["events","a webhook \
or a chain"],["match","a webhook or a chain"],["callback","a link of a chain"],["token_secret_name","a chain"],["expect_\
final_callback","a chain"]]),cg=[...Ko.keys()].filter(e=>e.length>10);function ug(e){let t=e.startsWith("x-")?null:lg(e)??
fg(e),n=Vt(e)??t;return n===null?[]:[{path:[e],message:n}]}function lg(e){let t=Si(e),n=Ko.get(Ko.has(t)?t:X(e,cg)??"");
return n===void 0?null:`unknown key; it belongs to ${n}, so check its indentation`}function fg(e){let t=X(e,Object.keys(
xl)),n=t===null?void 0:xl[t];return n===void 0?null:`unknown key; did you mean ${n}?`}function Al(e){let t=e.protocol==="https:";if(pg(e))return;let n=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.
env.http_proxy||process.env.HTTP_PROXY;if(n)try{return new Ms(n)}catch{if(!n.startsWith("http://")&&!n.startsWith("https\
://"))return new Ms(`http://${n}`)}else return}function pg(e){if(!e.hostname)return!1;let t=e.hostname;if(hg(t))return!0;
let n=process.env.no_proxy||process.env.NO_PROXY||"";if(!n)return!1;let r;e.port?r=Number(e.port):e.protocol==="http:"?r=
80:e.protocol==="https:"&&(r=443);let s=[e.hostname.toUpperCase()];typeof r=="number"&&s.push(`${s[0]}:${r}`);for(let i of n.
split(",").map(o=>o.trim().toUpperCase()).filter(o=>o))if(i==="*"||s.some(o=>o===i||o.endsWith(`.${i}`)||i.startsWith(".")&&
o.endsWith(`${i}`)))return!0;return!1}function hg(e){let t=e.toLowerCase();return t==="localhost"||t.startsWith("127.")||
t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}var Ms=class extends URL{constructor(t,n){super(t,n),this._decodedUsername=
decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}};var Ol;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Ol||(Ol={}));function ir(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(
`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}import{readFileSync as mg}from"node:fs";function Nl(e){let t=(r,s="")=>process.env[r]||s,n=t("GITHUB_REPOSITORY");return{
repository:n,repositoryOwner:t("GITHUB_REPOSITORY_OWNER",n.split("/")[0]??""),workflow:t("GITHUB_WORKFLOW"),workflowRef:t(
"GITHUB_WORKFLOW_REF"),runId:Number(t("GITHUB_RUN_ID","0"))||0,runNumber:Number(t("GITHUB_RUN_NUMBER","0"))||0,runAttempt:Number(
t("GITHUB_RUN_ATTEMPT","1"))||1,sha:t("GITHUB_SHA"),workflowSha:t("GITHUB_WORKFLOW_SHA"),ref:t("GITHUB_REF"),refName:t("\
GITHUB_REF_NAME"),headRef:t("GITHUB_HEAD_REF"),eventName:t("GITHUB_EVENT_NAME"),actor:t("GITHUB_ACTOR"),serverUrl:Il(t("\
GITHUB_SERVER_URL","https://github.com")),apiUrl:Il(t("GITHUB_API_URL","https://api.github.com")),workspace:t("GITHUB_WO\
RKSPACE",process.cwd()),runnerName:t("RUNNER_NAME"),job:t("GITHUB_JOB"),temp:t("RUNNER_TEMP",process.cwd()),event:yg(t("\
GITHUB_EVENT_PATH"),e)}}function Il(e){return e.replace(/\/+$/,"")}function yg(e,t){if(e==="")return{};try{return JSON.parse(
mg(e,"utf8"))}catch(n){return t(`the event's payload ${e} cannot be read: ${n}`),{}}}var gg=["notify","test","chain","gate","callback","receive","redeliver"];function Ll(){let e=[],t=h=>{e.push(h)},n=(h,l="")=>ir(h)||l,r=(h,l,m=/[\s,]+/)=>n(h,l).split(m).map(d=>d.trim()).filter(
d=>d!==""),s=h=>{let l=r(h,"");for(let m of l){let d=_r(m);d!==null&&t(`input ${h}: ${d}`)}return l},i=(h,l,[m,d])=>{let y=ir(
h,{trimWhitespace:!1});return y.trim()===""&&Rl(h)&&t(`input ${h} is empty; write ${m}, or leave the input out (or write\
 ${l}) to ${d}`),y.trim()===l?"":y},o=(h,l,m)=>i(h,l,["a name",m]).trim(),a=(h,l)=>{let m=n(h,l[0]),d=l.find(y=>y===m);return d===
void 0&&t(`input ${h} is "${m}"; write one of ${l.join(", ")}`),d??l[0]},c=h=>{let l=n(h);return l===""?null:/^[1-9]\d{0,15}$/.
test(l)?Number(l):(t(`input ${h} is "${l}"; write a whole number above 0`),null)},u=h=>{let l=n(h);if(l==="")return null;
let m=$r(l);return(m===null||m===0)&&t(`input ${h} is "${l}"; write a time such as 30s, 10m, 1h`),m},f=a("mode",gg),p={mode:f,
configFile:n("config-file",".github/webhooks.yml"),config:ir("config",{trimWhitespace:!1}),jobId:n("job-id"),jobStatus:n(
"job-status")===""?null:a("job-status",["success","failure","cancelled"]),needs:n("needs"),runId:c("run-id"),runAttempt:c(
"run-attempt"),only:r("only","",/[\n,]+/),allowedSchemes:r("allowed-schemes","https"),allowedMethods:r("allowed-methods",
"POST PUT PATCH"),allowedHosts:Rl("allowed-hosts")?r("allowed-hosts",""):r("allowed-hosts","public"),showResponse:a("sho\
w-response",["on-failure","always","never"]),caCertificates:n("ca-certificates"),dryRun:a("dry-run",["false","true"])===
"true",chain:f==="gate"?o("chain","(none)","accept callbacks without a token"):n("chain").replace(/^\(none\)$/,""),startAt:n(
"start-at"),via:a("via",["event","listener","status"]),listen:Sg(n("listen","127.0.0.1:8080"),t),publicUrl:n("public-url"),
callback:f==="gate"?i("callback","(none)",["a callback's JSON","use the source in the input via"]):"",context:n("context"),
branch:s("branch"),app:o("app","(any)","accept every app"),callbackSecretName:o("callback-secret-name","(none)","accept \
unsigned callbacks"),callbackToken:n("callback-token"),callbackFormat:n("callback-format"),timeoutMs:u("timeout"),callbackUrl:n(
"callback-url"),state:n("state"),description:n("description"),targetUrl:n("target-url"),variables:_g(n("variables"),t),record:n(
"record"),deliveries:r("deliveries","failed",/[\n,]+/),environment:Nl(t)};if(e.length===0&&e.push(...kg(p)),e.length>0)throw new T(
e.map(h=>({message:h})));return p}var Go=["mode notify","mode test","mode chain","a gate with the input callback","a gat\
e with via: listener","a gate with via: status","a gate in dispatch events","a gate in status events","a gate in check_r\
un events","a gate in deployment_status events","mode callback","mode receive from an event","mode receive with via: lis\
tener","mode receive with the input record","mode redeliver"];function bg(e){let{mode:t,via:n,record:r,callback:s,environment:i}=e;
if(t==="receive")return r!==""?"mode receive with the input record":n==="listener"?"mode receive with via: listener":"mo\
de receive from an event";if(t!=="gate")return`mode ${t}`;if(s.trim()!=="")return"a gate with the input callback";if(n!==
"event")return`a gate with via: ${n}`;switch(i.eventName){case"repository_dispatch":case"workflow_dispatch":return"a gat\
e in dispatch events";case"status":case"check_run":case"deployment_status":return`a gate in ${i.eventName} events`;default:
return null}}var wn=["mode notify","mode test","mode chain"],js=Go.filter(e=>e.startsWith("mode receive")),Cs=Go.filter(
e=>e.startsWith("a gate")),Tl=[...wn,"a gate in dispatch events",...js,"mode redeliver"],Ps=[...wn,"a gate in dispatch e\
vents","mode callback","mode redeliver"],wg={"config-file":Tl,config:Tl,needs:wn,"run-id":[...wn,"a gate with via: statu\
s"],"run-attempt":[...wn,"a gate with via: status"],only:["mode notify","mode test","mode redeliver"],"allowed-schemes":Ps,
"allowed-methods":Ps,"allowed-hosts":Ps,"show-response":Ps,"dry-run":Go,chain:["mode chain",...Cs],"start-at":["mode cha\
in"],via:[...Cs.filter(e=>e!=="a gate with the input callback"),...js],callback:["a gate with the input callback"],context:[
"a gate with via: status","a gate in status events","a gate in check_run events","a gate in deployment_status events","m\
ode callback"],branch:["a gate in status events","a gate in check_run events"],app:["a gate in check_run events"],"callb\
ack-secret-name":[...Cs,"mode callback"],"callback-token":["a gate with via: listener",...js],"callback-format":["a gate\
 with the input callback","a gate with via: listener","a gate with via: status","a gate in dispatch events"],timeout:["m\
ode chain","a gate with via: listener","a gate with via: status","a gate in dispatch events","mode receive with via: lis\
tener"],"callback-url":["mode callback"],state:["mode callback"],description:["mode callback"],"target-url":["mode callb\
ack"],variables:[...wn,"a gate in dispatch events"],record:["mode receive with the input record","mode redeliver"],deliveries:[
"mode redeliver"]},vg={"config-file":".github/webhooks.yml","allowed-schemes":"https","allowed-methods":"POST PUT PATCH",
"allowed-hosts":"public","show-response":"on-failure",via:"event",app:"(any)",callback:"(none)","callback-secret-name":"\
(none)",chain:"(none)",deliveries:"failed"};function kg(e){let t=bg(e);return t===null?[]:Object.entries(wg).filter(([n,
r])=>{let s=ir(n);return s!==""&&s!==vg[n]&&!r.includes(t)}).map(([n,r])=>`input ${n} is set, but ${t} does not read it;\
 leave it out (it is read by ${Eg(r)})`)}function Eg(e){let t=[["mode gate",Cs],["mode receive",js]];return[...new Set(e.
map(r=>t.find(([,i])=>i.includes(r)&&i.every(o=>e.includes(o)))?.[0]??r))].join(", ")}function Rl(e){return process.env[`\
INPUT_${e.toUpperCase()}`]!==void 0}function Sg(e,t){let[,n,r,s]=/^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(e)??[],i=n??
r;return i===void 0||Number(s)>65535?(t(`input listen is "${e}"; write HOST:PORT, as 127.0.0.1:8080`),{host:"127.0.0.1",
port:0}):{host:i,port:Number(s)}}function _g(e,t){if(e==="")return{};try{let n=JSON.parse(e);if(Aa(e)||t("input variable\
s holds an integer beyond 2^53, which would be rounded; put it in quotes"),typeof n=="object"&&n!==null&&!Array.isArray(
n))return n}catch{}return t('input variables is not a JSON object; write {"NAME": "value"}'),{}}var Ml=/^[A-Za-z0-9_-]+$/,
Pl="names hold letters, digits, _ and - only",$g='a value of several lines needs the JSON form: {"NAME": ${{ toJSON(secr\
ets.NAME) }}}';function Cl(e){let t=e.trimStart();return t===""?{secrets:new Map}:t.startsWith("{")?Ag(t):xg(e)}function xg(e){
let t=new Map,n=[],r=new Set;for(let[s,i]of e.split(`
`).entries()){let o=i.endsWith("\r")?i.slice(0,-1):i;if(o==="")continue;let a=o.indexOf("="),c=o.slice(0,Math.max(a,0));
Ml.test(c)?t.has(c)?r.add(c):t.set(c,o.slice(a+1)):n.push(s+1)}if(n.length>0){let s=n.length===1?"line":"lines",i=n.slice(
0,10).join(", "),o=n.length>10?" and more":"";return{error:`input secrets, ${s} ${i}${o}: write NAME=value (${Pl}); ${$g}`}}
return r.size>0?{error:jl(r)}:{secrets:t}}function Ag(e){let t;try{t=JSON.parse(e)}catch{return{error:'input secrets sta\
rts with { but is not valid JSON; write {"NAME": "value"}, or lines NAME=value'}}let n=Object.entries(t??{}),r=new Map,s=[];
for(let[o,[a,c]]of n.entries())Ml.test(a)?typeof c!="string"?s.push(`input secrets: ${a} must be a string; put it in quo\
tes`):r.set(a,c):s.push(`input secrets: name number ${o+1} is wrong; ${Pl}`);if(s.length>0)return{error:s.join(". ")};let i=new Set(
[...dr(e)].map(o=>String(o.at(-1))));return i.size>0?{error:jl(i)}:{secrets:r}}function jl(e){return`input secrets: give\
n twice: ${[...e].join(", ")}; keep one of each`}var q=class extends Error{},ke=".github/webhooks.yml",Et={file:{type:"string",default:ke}},Dt={secrets:{type:"string"}};
function We(e){let{summary:t,usage:n,about:r,options:s,run:i}=e,[o,a]=e.arguments;return{summary:t,help:`${n}

${t}

${r.trim()}`,async run(c,u){let f=Ng(c,s),{length:p}=f.positionals;if(p<o||p>a)throw new q(p<o?"too few arguments":h());
return i(f,u);function h(){return`unknown argument ${f.positionals.at(a)}`}}}}function Ng(e,t){try{return Ig({args:[...e],
options:t,allowPositionals:!0})}catch(n){throw n instanceof TypeError?new q(n.message):n}}function Ut(e,{env:t,readInput:n}){
let r=e===void 0?t.SECRETS:e==="-"?n().toString("utf8"):vn(e);if(r===void 0)return null;let s=Cl(r);if("error"in s)throw new T(
s.error);return s.secrets}function Bt(e,t){let n=vn(e),r=t??Ls(n),{config:s}=Rs({text:n,file:e},r);return{config:s,text:n}}
function vn(e){try{return Og(e,"utf8")}catch(t){let n=t instanceof Error&&"code"in t?t.code:"";throw new T(n==="ENOENT"?
`there is no ${e}; run this in the repository's root, or name the file`:`${e} cannot be read (${n})`)}}import{existsSync as nb,readdirSync as rb}from"node:fs";import{dirname as sb,join as Zo}from"node:path";import{createHmac as Ul,createSecretKey as Ds}from"node:crypto";var Tg="webhook-action/relay/v1/",Bl=32,Rg=Ds(Buffer.alloc(Bl)),Lg=16;var Mg=/^[A-Za-z0-9]{1,8}$/;function Fl(e){let t=[],n=[];for(let[i,o]of e.split(",").entries()){let[a="",c="",...u]=o.trim().
split(":"),f=Jl(c),p=`key number ${i+1}`;!Mg.test(a)||f===null||u.length>0?n.push(`${p} is not id:key; write 1 to 8 lett\
ers or digits, a colon and 32 bytes as base64url (43 characters)`):t.some(h=>h.id===a)?n.push(`${p} has the id ${a} of a\
nother key; write its own`):t.push({id:a,bytes:f})}let[r,...s]=t;return n.length>0||r===void 0?{errors:n}:{keys:[r,...s]}}
function Us({id:e,bytes:t},n){return{id:e,key:Bs(t,n.toLowerCase())}}function ql({id:e,key:t}){return`whr_${e}_${t.toString(
"base64url")}`}function Kl(e){let t=e.split(",").map(n=>{let[,r="",s=""]=/^whr_([A-Za-z0-9]{1,8})_(.*)$/.exec(n.trim())??
[],i=Jl(s);return i===null?null:{id:r,key:i}});return t.includes(null)?null:t.filter(n=>n!==null)}function Bs(e,t){return Wl(
Pg(e),`${Tg}${t}`)}function Pg(e){let t=Ul("sha256",Rg).update(e).digest();return Ds(t)}var Dl=new WeakMap;function Gl(e,t){
let n=Dl.get(e)??new Map,r=n.get(t)??Ds(Bs(e.key,t));return Dl.set(e,n.set(t,r)),r}function Hl(e,t){return Vl(e,JSON.stringify(
t))}function Vl(e,t){return Wl(e,t).subarray(0,Lg).toString("base64url")}function Wl(e,t){let n=Buffer.isBuffer(e)?Ds(e):
e;return Ul("sha256",n).update(t).digest()}function Fs(e,t,n){let r=Gl(e,`secret/${t}`).export();return n==="text"?r.toString(
"base64url"):`whsec_${r.toString("base64")}`}function Jl(e){let t=Buffer.from(e,"base64url");return t.length===Bl&&t.toString("base64url")===e?t:null}var Cg=/^[A-Za-z0-9._~\-/%]+$/;var T1={id:"",bytes:Buffer.alloc(32)};function qs(e,t,n,r=null){let s=r===null?"":`${r}.`,i=jg(e,t,n,r);return`/w/${t}/${e.
id}.${s}${i}/${n}`}function Yl(e){let t=e.replace(/%2e/gi,".").split("/");return Cg.test(e)&&!t.some(n=>/^\.{0,2}$/.test(
n))}function jg({key:e},t,n,r){return Hl(Bs(e,"url"),["w",t.toLowerCase(),n,r])}import{execFileSync as Yg}from"node:child_process";import{existsSync as zg}from"node:fs";function zl(e){let t=new Map;for(let[n,r]of e){let s=t.get(n);t.set(n,s===void 0?r:`${s}, ${r}`)}return Object.fromEntries(
t)}var Dg=["x-github-delivery","webhook-id","x-gitlab-event-uuid"],U1=["content-type",...Dg];function Ho(e){let t=Ug(e);try{return decodeURI(t)}catch{return t}}function Ug(e){let t=0,n=e.length;for(;e[t]==="/";)t+=
1;for(;n>t&&e[n-1]==="/";)n-=1;return e.slice(t,n)}function Vo(e){let t=e.split(/\r\n|\r|\n/).map(n=>n.trim());return[...new Set([e,...t])].filter(n=>n.trim()!==""&&[...n].
length>=4)}function Xl(e){return[...new Set(Vo(e).flatMap(Bg))]}function Bg(e){let t=Buffer.from(e),n=JSON.stringify(e).
slice(1,-1);return[e,n,n.replaceAll("/","\\/"),encodeURIComponent(t.toString()),new URLSearchParams([["",e]]).toString().
slice(1),t.toString("base64").replace(/=+$/,""),t.toString("base64url")]}var kn="***",Fg=/authorization|token|cookie|secret|key|signature|password/i,qg=16,Kg=16;function Ks(){let e=new Set,t=tf();
return{add(n){if(e.has(n))return[];e.add(n);for(let r of Xl(n))t.add(r);return Vo(n)},redact(n){let r="",s=0,i=-1,o=-1;for(let{
at:a,length:c}of nf(n,t,qg))a>=o&&(i>=0&&(r+=n.slice(s,i)+kn,s=o),i=a),o=Math.max(o,a+c);return i<0?n:r+n.slice(s,i)+kn+
n.slice(o)}}}function Zl(e,t=Kg){let n=new Map,r=(i,o)=>{n.has(i)||n.set(i,o)};for(let[i,o]of e)if(!([...o.trim()].length<
t)){r(o,`\${secrets.${i}}`);for(let a of Mn.filter(Pn))r(Ei(o,a),`\${secrets.${i}|${a}}`)}let s=tf();for(let i of n.keys())
s.add(i);return i=>{let o=[],a=0,c=u=>{u>a&&o.push({kind:"text",text:i.slice(a,u)})};for(let{at:u,length:f}of nf(i,s)){if(u<
a)continue;c(u),a=u+f;let p=n.get(i.slice(u,a))??"";o.push({kind:"placeholder",placeholder:p})}return c(i.length),o}}var ef=4;
function tf(){let e=new Map,t=new Uint8Array(256),n=0;return{add(r){t[r.charCodeAt(0)&255]=1;let s=Ql(r,0),i=e.get(s)??[];
if(i.includes(r))return;let o=i.findIndex(({length:a})=>a<r.length);i.splice(o<0?i.length:o,0,r),e.set(s,i),n=Math.max(n,
r.length)},next(r,s){let i=s;for(;i<r.length&&t[r.charCodeAt(i)&255]===0;)i++;return i},candidates:(r,s)=>e.get(Ql(r,s))??
[],longest:()=>n}}function Ql(e,t){let n=0;for(let r=0;r<ef;r++)n=n*31+e.charCodeAt(t+r)|0;return n}function*nf(e,t,n=1/0){
let r=e.length-t.longest();for(let s=t.next(e,0);s+ef<=e.length;s=t.next(e,s+1)){let i=t.candidates(e,s);if(i.length===0)
continue;let o=e.length-s,c=s>r&&o>=n&&i.some(u=>u.startsWith(e.slice(s)))?o:i.find(u=>e.startsWith(u,s))?.length;c!==void 0&&
(yield{at:s,length:c})}}function Gg(e){return Fg.test(e)}function rf(e){return Object.fromEntries(Object.entries(e).map(
([t,n])=>[t,Gg(t)?kn:n]))}var Wo={type:"token",header:"Authorization"},Hg={github:{marks:[Jo("x-github-event")],signature:"github"},gitlab:{marks:[
Jo("x-gitlab-event")],signature:{type:"token",header:"X-Gitlab-Token"}},bitbucket:{marks:[Jo("x-event-key")],signature:{
algorithm:"sha256",header:"X-Hub-Signature",prefix:"sha256=",encoding:"hex"}},"docker-hub":{marks:[{match:{},present:["p\
ush_data","repository.repo_name"]}],signature:null},harbor:{marks:[{match:{body:{type:["[A-Z]**"]}},present:["event_data"]},
{match:{body:{specversion:["1.*"],type:["harbor.**"]}},present:["data"]}],signature:Wo},quay:{marks:[{match:{},present:[
"repository","namespace","name","docker_url","homepage"]}],signature:null},acr:{marks:[{match:{},present:["id","timestam\
p","action","target.repository"]}],signature:Wo},registry:{marks:[{match:{headers:{"content-type":["application/vnd.dock\
er.distribution.events.v[0-9]+\\+json**"]}},present:["events"]}],signature:Wo}};function sf(e){return Hg[e]}function Jo(e){
return{match:{headers:{[e]:["**"]}},present:[]}}function Yo(e,t,{secrets:n,now:r}){let s=e.secret_name,i=or(e);if(i===null)return null;let o=s.map(f=>n.get(f)??"").filter(
Boolean);if(o.length===0)return s.length===0?"no secret_name is given, so nothing can be verified":`${s.join(" and ")} o\
f the secrets input ${s.length>1?"are":"is"} empty, and an empty secret verifies nothing`;let a=Math.floor(r/1e3),c=Wg(i,
t,o,a);if(c==="ok")return null;if(c==="untimely")return Su({headers:t.headers,now:a});let u=i==="standard-webhooks"?"one\
 of the headers webhook-id, webhook-timestamp and webhook-signature":`the header ${uf(i)}`;return c==="missing"?`${u} is\
 missing`:`${u} does not fit ${s.join(" or ")}`}function of(e){return or(e)===null}function zo(e,t,n){return or(e)!==null&&
Yo(e,t,n)===null}function af(e){let t=or(e);return t&&uf(t).toLowerCase()}function or(e){let{signature:t,type:n,secret_name:r}=e;
if(t==="none")return null;if(t!==void 0)return t;if(r.length===0&&!Vg(e))return null;let s=n===void 0?null:sf(n).signature;
return s===null||s==="none"?"jobserv":s}function Vg({type:e}){return zt.some(t=>t===e)}function Wg(e,{headers:t,body:n},r,s){
if(!cf(e))return gu(e,{headers:t,body:n,now:s},r);let{prefix:i=""}=e,o=yr(w(t,e.header.toLowerCase()));return o===null||
o===""?"missing":r.filter(c=>Jg(i+c,o)).length>0?"ok":"wrong"}function cf(e){return typeof e=="object"&&"type"in e}function uf(e){
return cf(e)?e.header:Wr(e)}function Jg(e,t){let n=st(e,t),r=st(e,Buffer.from(t,"latin1"));return n||r&&/^[\0-\xff]*$/.test(
t)}function lf(e){return or(e)==="standard-webhooks"}var pf=`
Environment:
  RELAY_KEYS          the keys of the relay, ID:KEY, the newest first`,hf=We({summary:"Prints a repository's secret RELA\
Y, derived from RELAY_KEYS.",usage:"key OWNER/NAME [--all]",about:`
  --all               one text for each key in RELAY_KEYS, with commas between:
                      the secret's value while keys are rotated
${pf}

  webhook-action key acme/lmp | gh secret set RELAY --repo acme/lmp`,options:{all:{type:"boolean",default:!1}},arguments:[
1,1],run({values:e,positionals:[t=""]},{env:n}){let r=yf(t),[s,...i]=mf(n),a=[s,...e.all?i:[]].map(c=>ql(Us(c,r))).join(
",");return{ok:!0,json:{repository:r,secret:a},lines:[a]}}}),Xg=86400,df=We({summary:"Prints a webhook's URL at the rela\
y, and the secret of its sender.",usage:"url URI [--relay URL] [--repo OWNER/NAME] [--days N] [--file FILE]",about:`
  --relay URL         the relay, as https://hooks.example.com; default RELAY_URL
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git
  --days N            the URL expires in N days
  --file FILE         the config that names the URI's provider;
                      default ${ke}

The secret is printed for each provider with a secret_name that has a function
for the URI. It is the one that the relay and the step derive; where they were
given a value for that name, the sender needs that value instead.
${pf}
  RELAY               in place of RELAY_KEYS: the repository's secret

  webhook-action url docker/push --repo acme/lmp --relay https://hooks.example.com`,options:{...Et,relay:{type:"string"},
repo:{type:"string"},days:{type:"string"}},arguments:[1,1],run({values:e,positionals:[t=""]},{env:n}){if(!Yl(t))throw new q(
`"${t}" can't be part of a URL of the relay; write letters, digits and . _ ~ - % with single slashes between`);let r=Qo(
e.relay??n.RELAY_URL),s=Ft(e.repo,n),i=ar(s,n),o=Qg(e.days),a=r+qs(i,s,t,o),{secrets:c,warnings:u}=Zg(i,t,e.file);return{
ok:!0,json:{url:a,expires:o===null?null:ff(o),secrets:c},lines:[a,...o===null?[]:[`expires: ${ff(o)}`],...c.map(({provider:f,
secret_name:p,secret:h})=>`secret ${p} of ${f}: ${h}`)],warnings:u}}});function Qg(e){if(e===void 0)return null;if(!/^[1-9]\d{0,4}$/.
test(e))throw new q(`--days is "${e}"; write a whole number above 0`);return Math.floor(Date.now()/1e3)+Number(e)*Xg}function ff(e){
return new Date(e*1e3).toISOString()}function Zg(e,t,n){if(n===ke&&!zg(n))return{secrets:[],warnings:[`there is no ${n} \
here, so the provider isn't known: name the file with --file to see its sender's secret`]};let{receive:r}=Bt(n,null).config,
s=eb(r,t);return{secrets:s.flatMap(i=>i.secret_name.map(o=>({provider:i.name,secret_name:o,secret:Fs(e,o,Xo(i))}))),warnings:[
...r?.relay===void 0?[`${n} has no receive.relay: the relay returns 404`]:[],...s.length===0?[`no active function of ${n}\
 has the uri ${t}`]:[]]}}function eb(e,t){let{providers:n=[],functions:r=[]}=e??{};return n.filter(s=>s.active&&r.some(i=>i.
active&&i.provider===s.name&&(i.uri===void 0||Ho(i.uri)===Ho(t))))}function Xo(e){return lf(e)?"standard-webhooks":"text"}
function mf(e){let t=e.RELAY_KEYS??"";if(t==="")throw new q("RELAY_KEYS is not set; set it to the relay's keys");let n=Fl(
t);if("keys"in n)return n.keys;throw new q(`RELAY_KEYS: ${n.errors.join("; ")}`)}function ar(e,t){if(t.RELAY_KEYS)return Us(
mf(t)[0],e);if(!t.RELAY)throw new q("neither RELAY_KEYS nor RELAY is set; set RELAY_KEYS to the relay's keys, or RELAY t\
o the repository's secret");let[n]=Kl(t.RELAY)??[];if(n!==void 0)return n;throw new q("RELAY is not a secret of a reposi\
tory; write whr_ID_KEY")}function Qo(e){if(e===void 0||e==="")throw new q("the relay is not named; write --relay https:/\
/HOST");let t=e.replace(/\/+$/,"");if(/^https?:\/\/[^/?#@]+$/.test(t)&&URL.canParse(t))return t;throw new q(`the relay i\
s "${e}"; write https://HOST without a path`)}function Ft(e,t,n=null){let r=e??(t.GITHUB_REPOSITORY||tb()||n);if(r!==null)
return yf(r);throw new q("the repository is not named; write --repo OWNER/NAME")}function yf(e){if(/^[\w-]+\/(?!\.\.?$)[\w.-]+$/.
test(e))return e;throw new q(`"${e}" is not a repository; write OWNER/NAME`)}function tb(){try{let e=Yg("git",["remote",
"get-url","origin"],{encoding:"utf8",stdio:["ignore","pipe","ignore"]}),[,t]=/[:/]([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
e.trim())??[];return t??null}catch{return null}}var bf=`  --secrets FILE      the secrets as in the action's input: lines NAME=value or a
                      JSON object; - reads standard input; default: the variable
                      SECRETS`,wf=We({summary:"Lists every error in configs; exits with 1 where there is one.",usage:"ch\
eck [FILE...] [--secrets FILE]",about:`
  FILE                default ${ke}
${bf};
                      without any, each name counts as given

It also checks that the workflows named in receive.relay and in the relay of
chains have the inputs that the relay sends: those in the folder workflows beside
the config.`,options:Dt,arguments:[0,1e3],run({values:e,positionals:t},n){let r=Ut(e.secrets,n),i=(t.length>0?t:[ke]).map(
o=>({file:o,problems:ib(o,r)}));return{ok:i.every(({problems:o})=>o.length===0),json:{files:i},lines:i.flatMap(({file:o,
problems:a})=>a.length===0?[`${o}: ok`]:a.map($n))}}});function ib(e,t){try{let{config:n}=Bt(e,t);return ub(n,e)}catch(n){
if(n instanceof T)return[...n.problems,...ob(n)];throw n}}function ob({hidden:e}){return e>0?[{message:`and ${e} more li\
ke these`}]:[]}var ab=["webhook","attestation","id"],cb=["token","callback","signature"];function ub({receive:e,chains:t},n){
let r=Zo(sb(n),"workflows");return nb(r)?[...gf(e?.relay?.workflow,ab,{file:n,folder:r,path:"receive.relay.workflow"}),...t.
flatMap(({relay:s},i)=>gf(s?.workflow,cb,{file:n,folder:r,path:`chains[${i}].relay.workflow`}))]:[]}function gf(e,t,{file:n,
folder:r,path:s}){if(e===void 0)return[];let i=p=>[{file:n,path:s,message:p}];if(!rb(r).includes(e))return i(`there is n\
o ${Zo(r,e)}`);let o=lb(Zo(r,e)),a=w(o,"workflow_dispatch");if(a===void 0&&!fb(o))return i(`${e} has no trigger workflow\
_dispatch`);let c=w(a,"inputs"),u=t.filter(p=>w(c,p)===void 0);if(u.length>0)return i(`${e} lacks the workflow_dispatch ${u.
length>1?"inputs":"input"} ${u.join(", ")}; GitHub refuses the relay's dispatch without ${t.join(", ")}`);let f=pb(c).filter(
p=>!t.includes(p));return f.length===0?[]:i(`${e} requires the input ${f.join(", ")}, which the relay does not send; giv\
e it a default`)}function lb(e){return w(Ts({text:vn(e),file:e}).data,"on")}function fb(e){return[e].flat().includes("wo\
rkflow_dispatch")}function pb(e){return Object.entries(U(e)?e:{}).filter(([,t])=>w(t,"required")===!0&&w(t,"default")===
void 0).map(([t])=>t)}var vf=We({summary:"Lists the webhooks, chains and functions of a config, and their secrets.",usage:"\
list [--file FILE] [--secrets FILE] [--relay URL] [--repo OWNER/NAME]",about:`
  --file FILE         default ${ke}
${bf}
  --relay URL         shows the functions' URLs at the relay, too (see
                      webhook-action url --help); default RELAY_URL
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git

With RELAY_KEYS or RELAY set, secrets of senders that are derived count as set.`,options:{...Et,...Dt,relay:{type:"strin\
g"},repo:{type:"string"}},arguments:[0,0],run({values:e},t){let{env:n}=t,r=Ut(e.secrets,t),{config:s}=Bt(e.file,null),o=db(
s,(a,c=!1)=>a.map(u=>({name:u,set:c||!!r?.get(u)})),hb(e,n));return{ok:!0,json:o,lines:mb(o)}}});function hb({relay:e,repo:t},n){
let r=!!(n.RELAY_KEYS||n.RELAY),s=e??n.RELAY_URL;if(!r||!s)return{urlOf:null,hasKey:r};let i=Qo(s),o=Ft(t,n),a=ar(o,n);return{
urlOf:u=>u===void 0?null:i+qs(a,o,u),hasKey:r}}function db({notify:e,chains:t,receive:n},r,{urlOf:s,hasKey:i}){let o=a=>({
name:a.name,enabled:a.enabled,method:a.method,url:a.url,secrets:r(on(a))});return{webhooks:(e?.webhooks??[]).map(a=>({...o(
a),events:[a.events].flat()})),chains:t.map(a=>({name:a.name,events:[a.events].flat(),secrets:r([a.token_secret_name,a.relay?.
secret_name].filter(c=>c!==void 0)),webhooks:a.webhooks.map(c=>({...o(c),via:c.callback.via}))})),functions:(n?.functions??
[]).map(a=>{let c=n?.providers.find(({name:f})=>f===a.provider),u=i&&n?.relay!==void 0;return{name:a.name,active:a.active&&
c?.active===!0,provider:a.provider,uri:a.uri??null,url:s?.(a.uri)??null,events:Object.entries(c?.match?.headers??{}).concat(
Object.entries(a.match?.headers??{})).filter(([f])=>/event/i.test(f)).flatMap(([,f])=>f),secrets:r(c?.secret_name??[],u)}})}}
function mb({webhooks:e,chains:t,functions:n}){let r=[...e.map(({name:i,enabled:o,method:a,url:c,events:u,secrets:f})=>[
`webhook ${i}${o?"":" (disabled)"}`,`${a} ${c}`,u.join(", "),Gs(f)]),...t.flatMap(({name:i,events:o,secrets:a,webhooks:c})=>[
[`chain ${i}`,"",o.join(", "),Gs(a)],...c.map((u,f)=>[`  ${f+1}. ${u.name}${u.enabled?"":" (disabled)"}`,`${u.method} ${u.
url}`,`via ${u.via}`,Gs(u.secrets)])]),...n.map(({name:i,active:o,provider:a,uri:c,url:u,events:f,secrets:p})=>[`functio\
n ${i} of ${a}${o?"":" (inactive)"}`,u??(c===null?"any uri":`uri ${c}`),f.join(", "),Gs(p)])],s=[0,1,2].map(i=>Math.max(
...r.map(o=>o[i]?.length??0)));return r.map(i=>i.map((o,a)=>o.padEnd(s[a]??0)).join("  ").trimEnd())}function Gs(e){return e.
map(({name:t,set:n})=>`${t} (${n?"set":"not set"})`).join(", ")}import{randomBytes as k0}from"node:crypto";import Cb from"node:dns";import jb from"node:http";import Db from"node:net";var cr=class extends Error{},Le=class extends Error{status;constructor(t,n){super("the proxy made no connection",{cause:n}),
this.status=t}},yb=/^(ENOTFOUND|ENODATA|EAI_)/,gb=/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)/,bb=[408,425,429],
wb=[401,407],vb={dns_error:"check the host in the URL",connection_refused:"check that it can be reached from this runner"},
kb={"socket hang up":"the connection was closed before a response",aborted:"the response was cut short"};function Hs(e){
let t=Sf(e);return e instanceof cr?{code:"blocked",permanent:!0}:e instanceof Le?Eb(e):xf(t)?{code:"tls_error",permanent:!0}:
t==="EPROTO"||t.startsWith("ERR_SSL_")?{code:"tls_error",permanent:_b.test(e.message)}:{code:yb.test(t)?"dns_error":gb.test(
t)?"connection_refused":t==="ETIMEDOUT"?"timeout":t.startsWith("HPE_")?"protocol_error":"connection_reset",permanent:!1}}
function St(e,t=null){if(e instanceof AggregateError&&e.errors.length>0)return St(e.errors[0],t);if(!(e instanceof Error))
return String(e);if(e instanceof Le)return Sb(e);let n=Ef(e),r=vb[Hs(e).code];return Af(e,t)??(r===void 0?n:`${n}; ${r}`)}
function Eb({status:e,cause:t}){let n=t instanceof Error?Hs(t):null;return n?.code==="tls_error"?n:{code:"connection_ref\
used",permanent:e!==null&&e<500&&!bb.includes(e)}}function Sb({status:e,cause:t}){return e!==null?`the proxy responded ${e}\
 and did not connect${wb.includes(e)?"; check its user and password in HTTPS_PROXY and HTTP_PROXY":""}`:t instanceof Error?
`the proxy cannot be reached: ${Af(t,null)??`${Ef(t)}; check HTTPS_PROXY and HTTP_PROXY`}`:"the proxy cannot be reached"}
function Ef({message:e}){return kb[e]??e}function Sf(e){return e instanceof Error&&"code"in e?String(e.code):""}var _f=/^(UNABLE_TO_(GET|VERIFY)|.*SELF_SIGNED_CERT|INVALID_CA|INVALID_PURPOSE)/,
$f="ERR_TLS_CERT_ALTNAME_INVALID",_b=/unsupported protocol|protocol version|wrong version number|no protocols available|packet length too long/i,
$b=/wrong version number|packet length too long/i,xb=/:SSL routines:[^:]*:([^:]+):/,Ab=/(?:DNS|IP Address):([\w.*:-]+)/g,
kf=3;function xf(e){return _f.test(e)||e.startsWith("CERT_")||e===$f}function Af(e,t){let n=Sf(e),r=e.message.replace(/; if the root CA .*/,
"");if(n===$f)return Ob(e);if(n==="CERT_HAS_EXPIRED")return`the certificate expired${t?` at ${t}`:""}; the receiver must\
 renew it`;if(n==="CERT_NOT_YET_VALID")return`${r}; check the clocks of the receiver and of this runner`;if(_f.test(n))return`${r}\
; if this certificate is to be trusted, give its CA in the input ca-certificates`;if(xf(n))return`${r}; the receiver mus\
t renew it`;let[,s]=xb.exec(e.message)??[];if(s===void 0)return null;let i=$b.test(s)?"does this port speak http? Then w\
rite http://, or another port":"it must speak TLS 1.2 or later";return`the TLS handshake failed: ${s}; ${i}`}function Ob(e){
let t="host"in e?String(e.host):"this host",r=[...("cert"in e?Ib(e.cert):"").matchAll(Ab)].map(([,a])=>a);if(r.length===
0)return`the certificate is for other names than ${t}; the receiver must renew it`;let s=r.slice(0,kf).join(", "),i=r.length-
kf,o=i>0?` and ${i} more`:"";return`the certificate is for ${s}${o}, not for ${t}; write a host that it names`}function Ib(e){
return typeof e=="object"&&e!==null&&"subjectaltname"in e&&typeof e.subjectaltname=="string"?e.subjectaltname:""}import ea from"node:http";import Vs from"node:net";var Nb=[["https_proxy","HTTPS_PROXY"],["http_proxy","HTTP_PROXY"]],Tb=/^2\d\d$/,ta=new Vs.Socket;function na(e){return Al(
e)}function Of(e){return na(e)!==void 0}function If(e){let t=Nb.flatMap(n=>n.find(r=>e[r])??[]).filter(n=>!Rb(e[n]??""));
if(t.length>0)throw new T(t.map(n=>({message:`${n} of this runner is not a URL of a proxy; write http://host:port, speci\
al characters of a user and password as %40`})))}function Rb(e){let n=/^https?:\/\//i.test(e)||URL.canParse(e)?e:`http:/\
/${e}`;if(!URL.canParse(n))return!1;let{protocol:r,hostname:s,username:i,password:o}=new URL(n);try{decodeURIComponent(i+
o)}catch{return!1}return/^https?:$/.test(r)&&s!==""}async function Nf(e,t,n){let r=await import("node:https"),s=await import("node:tls"),
i=(l,m)=>s.connect({...m,host:l,servername:Vs.isIP(l)?"":l}),o=new Set,a={...n,keepAlive:!1,maxSockets:1/0},c=t?new r.Agent(
n):new ea.Agent(a),u=l=>Lb(e,n,i,o,l),f=Pb(e);c.createConnection=(l,m)=>{let d=(y,g)=>m?.(y,g);if(!t)u(d);else{let y=l.host??
"",g=`${Vs.isIPv6(y)?`[${y}]`:y}:${l.port}`;Mb(u,g,f,(b,v)=>d(b,b?v:i(y,{...n,socket:v})))}return null};let p=c.destroy.
bind(c);return c.destroy=()=>{for(let l of o)l.destroy();p()},{request:t?r.request:(l,{headers:m,...d})=>ea.request(l,{...d,
path:l.origin+l.pathname+l.search,headers:{...m,...f}}),agent:c,isProxy:!0}}function Lb({protocol:e,hostname:t,port:n},r,s,i,o){
let a=t.replace(/^\[|\]$/g,""),c=e==="https:",u=c?s(a,{...r,port:Number(n||443)}):Vs.connect({host:a,port:Number(n||80)});
i.add(u),u.once("close",()=>i.delete(u)),u.on("error",f=>o(new Le(null,f),ta)),u.once(c?"secureConnect":"connect",()=>{o(
null,u)})}function Mb(e,t,n,r){let s=ea.request({method:"CONNECT",path:t,headers:{host:t,...n},createConnection:(i,o)=>(e(
(a,c)=>o(a,c)),null)});s.once("connect",({statusCode:i},o,a)=>{if(Tb.test(String(i))&&a.length===0)return r(null,o);o.destroy(),
r(new Le(i??null),ta)}),s.once("error",i=>r(i instanceof Le?i:new Le(null,i),ta)),s.end()}function Pb({username:e,password:t}){
return!e&&!t?{}:{"proxy-authorization":`Basic ${Buffer.from(`${e}:${t}`).toString("base64")}`}}var Ub=64,Bb=407,Fb=Buffer.alloc(0);function Mf(e){If(process.env);let t=e.resolve??(i=>Cb.promises.lookup(i,{all:!0})),
n={rejectUnauthorized:!0,minVersion:"TLSv1.2",...e.ca?{ca:[...e.ca]}:{}},r=new Map,s=async(i,o)=>{let a=na(i),c=`${i.protocol}\
 ${o} ${a?.href??""}`,f={keepAlive:o,maxSockets:o?Ub:1/0,...n},p=i.protocol==="https:",h=r.get(c)??await(a?Nf(a,p,f):qb(
p,f)),l=r.get(c)??h;return r.set(c,l),l};return{async request(i){let{url:o,keepAlive:a,timeoutMs:c}=i,u=await s(o,a),f=await Tf(
i,u,t,c),p=c-f.result.durationMs;if(!f.stale||p<=0)return f.result;let h=await s(o,!1),{result:l}=await Tf(i,h,t,p),{started:m,
durationMs:d}=f.result;return{...l,started:m,durationMs:d+l.durationMs}},close(){for(let{agent:i}of r.values())i.destroy()}}}
async function qb(e,t){let{Agent:n,request:r}=e?await import("node:https"):jb;return{request:r,agent:new n(t),isProxy:!1}}
function Tf(e,t,n,r){let{promise:s,resolve:i}=Kb(),{url:o,signal:a,timeoutMs:c,maxBytes:u}=e,f=o.protocol==="https:",p=Date.
now(),h=performance.now(),l=!1,m=!1,d=!1,y=null,g=null,b=null,v=()=>Math.round(performance.now()-h),$=(A,V)=>{if(l)return;
l=!0,clearTimeout(j),_();let Ye=A.kind==="failure"&&A.code==="connection_reset"&&b?.reusedSocket===!0&&!d;i({result:A,stale:Ye}),
V||b?.destroy()},E=(A,V,Ye=!1)=>{$({kind:"failure",...{code:A,message:V,status:y,connected:m,permanent:Ye,started:p},durationMs:v()},
!1)},x=()=>E("cancelled","the step was cancelled"),j=setTimeout(()=>E("timeout",`no complete response within ${c} ms`),r),
_=Gb(a,x);a.aborted&&x();let K=A=>{let V=A?e.refuses(A):null;return V!==null&&E("blocked",V,!0),V!==null},Se=o.hostname.
replace(/^\[|\]$/g,"");if(Db.isIP(Se)&&K(Se),l)return s;try{b=t.request(o,{agent:t.agent,method:e.method,headers:zb(e),lookup:Vb(
n,e.refuses)})}catch(A){return E("protocol_error",St(A),!0),s}b.on("socket",A=>{b?.reusedSocket===!0&&!t.isProxy&&K(A.remoteAddress)||
(A.prependOnceListener("data",Ye=>{d=!0,Zb(Ye)||E("protocol_error","the response is not HTTP")}),Jb(A)?m=!0:A.once(Lf(A)?
"secureConnect":"connect",()=>{m=!0}),Lf(A)&&A.prependOnceListener("secure",()=>{g=Wb(A)}))});let Je=A=>{let{code:V,permanent:Ye}=Hs(
A);E(V,St(A,g),Ye)};b.on("error",Je),b.on("upgrade",(A,V)=>{V.destroy(),E("protocol_error","the response switches protoc\
ols (101)")}),b.on("response",A=>{let{statusCode:V=0,headers:Ye}=A;if(t.isProxy&&!f&&V===Bb)return m=!1,Je(new Le(V));y=
V,m=!0;let wa=Qb(A);if(wa!==null)return E("protocol_error",wa);let va=[],ii=0,ka=xt=>{let ah=ii===0?Fb:Buffer.concat(va).
subarray(0,u),ch={status:V,headers:Xb(Ye),body:ah,cut:xt};$({kind:"response",...ch,started:p,durationMs:v()},!xt)};A.on(
"data",xt=>{l||(va.push(xt),ii+=xt.length,ii>u&&ka(!0))}),A.on("end",()=>ka(!1)),A.on("error",xt=>E("truncated",St(xt))),
A.on("close",()=>E("truncated","the response was cut short"))});try{b.end(e.body??void 0)}catch(A){E("protocol_error",St(
A),!0)}return s}function Kb(){let e=()=>{};return{promise:new Promise(n=>{e=n}),resolve:e}}var Pf=new WeakMap;function Gb(e,t){
let n=Pf.get(e)??Hb(e),r=n.indexOf(null),s=r<0?n.length:r;return n[s]=t,()=>{n[s]===t&&(n[s]=null)}}function Hb(e){let t=[];
return Pf.set(e,t),e.addEventListener("abort",()=>{for(let n of t)n?.()},{once:!0}),t}function Vb(e,t){return(n,r,s)=>{e(
n).then(i=>{let o=i.map(({address:c})=>t(c)).find(c=>c!==null),[a]=i;o!==void 0?s(new cr(o),""):a===void 0?s(Rf(n),""):r.
all?s(null,[...i]):s(null,a.address,a.family)},i=>s(i instanceof Error?i:Rf(n),""))}}function Rf(e){let t=new Error(`${e}\
 has no address`);return Object.assign(t,{code:"ENODATA"})}function Lf(e){return"getPeerCertificate"in e}function Wb(e){
let t=Date.parse(e.getPeerCertificate().valid_to);return t<Date.now()?new Date(t).toISOString().replace(".000Z","Z"):null}
function Jb(e){return"secureConnecting"in e?!e.secureConnecting:!e.connecting}var Yb=/^[ -~]*$/;function zb({headers:e,body:t}){
let n={...e};for(let[r,s]of Object.entries(e))Yb.test(s)||(n[r]=Buffer.from(s).toString("latin1"));return n["accept-enco\
ding"]="identity",t!==null&&(n["content-length"]=String(t.length)),n}function Xb(e){let t={};for(let[n,r]of Object.entries(
e))r!==void 0&&(t[n]=typeof r=="string"?r:r.join(", "));return t}function Qb({httpVersion:e,headers:t}){if(!/^1\.[01]$/.
test(e))return`the response is HTTP/${e}, not HTTP/1.1`;let n=t["transfer-encoding"];return n===void 0||/^chunked$/i.test(
String(n))?null:"the response has a transfer-encoding that was not requested"}function Zb(e){return/^[\r\n]*(?:H|$)/.test(
e.toString("latin1",0,64))}var ew="give it a longer timeout if it needs more time",Cf="does this port speak https? Then write https://",tw=["443","\
8443"],nw=/plain HTTP|HTTP request to an HTTPS server/i,rw="2xx",sw={401:"check its secret and headers",403:"check its s\
ecret and headers",404:"check its URL",405:"check its method"},iw={dns_error:"DNS error",tls_error:"TLS error"},ow=/^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}([^\\/?#]*)/i;
function jf(e,t,n){if(e.kind==="failure"){let{code:c,status:u,connected:f,permanent:p}=e,l=[e.message.replace(/\.$/,""),
aw(e,n)].filter(Boolean).join("; ");return{code:c,message:l,status:u,connected:f,permanent:p}}let{status:r,headers:s}=e;
if(za(t,r))return null;let i={status:r,connected:!0,permanent:!1};if(r>=300&&r<400){let c=uw(r,s.location,n);return{...i,
code:"redirect",message:c}}let o=Ya(t),a=[`HTTP ${r}`,o===rw?null:`success_codes is ${o}`,cw(e,n)];return{...i,code:"sta\
tus",message:a.filter(Boolean).join("; ")}}function Ws(e){return iw[e]??e.replaceAll("_"," ")}function aw({code:e},t){if(e===
"timeout")return ew;let n=e==="connection_reset"||e==="protocol_error",r=t.protocol==="http:"&&tw.includes(t.port);return n&&
r?Cf:null}function cw({status:e,body:t},n){return n.protocol==="http:"&&e===400&&nw.test(t.toString("latin1"))?Cf:sw[e]}
function uw(e,t,n){let r=t===void 0?"":` to ${lw(t)??n.host}`;return`HTTP ${e}${r}, and redirects are not followed; writ\
e the final URL, or add ${e} to success_codes`}function lw(e){let[,t]=ow.exec(e)??[];return t?.split("@").at(-1)}var fw=6e4,pw=.2,hw=["dns_error","connection_refused","connection_reset","timeout","tls_error","protocol_error","truncat\
ed"];function Df(e){let{failure:t,now:n}=e;if(t.status===410)return{kind:"stop",reason:"the receiver says that it is gon\
e"};if(!dw(t))return{kind:"stop",reason:null};if(e.retryOnlyIfUndelivered&&mw(t))return{kind:"stop",reason:"it may have \
arrived, and a link without its own retry_schedule is not sent twice"};let r=Di(e.retryAfter,n)??0;if(r>fw){let o=new Date(
n+r).toISOString();return{kind:"stop",reason:`the receiver asks to come back in ${Math.ceil(r/1e3)} s, at ${o}`}}let s=e.
retryDelaysSeconds[e.attempt-1];if(s===void 0)return{kind:"stop",reason:null};let i=Math.max(s*1e3,r)*(1+pw*e.random);return{
kind:"retry",delayMs:Math.min(Math.ceil(i),2147483647)}}function dw({code:e,status:t,permanent:n}){return n?!1:e!=="stat\
us"?hw.includes(e):t===null?!1:[408,425,429].includes(t)||t>=500&&t<600}function mw({code:e,status:t,connected:n}){return e===
"status"?t!==429&&t!==503:n}var yw=64*1024,gw=5*6e4,Uf="cancelled: the step was cancelled";async function Ff(e,t,n){let r=[],s=i=>ww(r,i,n);for(let i=1;;i+=
1){let{error:o,...a}=await bw(e,t,n,i),{message:c,response:u}=a,f={...a,waitedMs:null};if(r.push(f),o===null)return s(null);
let p=Df({attempt:i,retryDelaysSeconds:n.retryDelaysSeconds,failure:o,retryAfter:u?.headers["retry-after"],now:e.clock.now(),
random:e.random(),retryOnlyIfUndelivered:n.retryOnlyIfUndelivered});if(p.kind==="stop")return s([c,p.reason].filter(Boolean).
join("; "));if(f.waitedMs=p.delayMs,await e.clock.sleep(p.delayMs,n.signal),n.signal.aborted)return s(Uf);let h=await n.
shouldRetry?.()??!0;if(n.signal.aborted)return s(Uf);if(!h)return s(c)}}async function bw(e,t,n,r){let{url:s,method:i,body:o}=t,
a=Gr(n.allowlist,s,i),c=e.clock.now(),u=Math.floor(c/1e3),f={},h=a!==null?Bf("blocked",a,c):await(async()=>{let{id:m,signedBytes:d=o}=t,
y={id:m,timestamp:u,body:d};return f=an(t.signatures,y,t.keys),e.request({url:s,method:i,headers:{...t.headers,"webhook-\
timestamp":String(u),...f},body:o,timeoutMs:n.timeoutMs,maxBytes:yw,refuses:Cc(n.allowlist,s.hostname),keepAlive:n.keepAlive,
signal:n.signal})})().catch(m=>Bf("protocol_error",St(m),c)),l=jf(h,n.successCodes,s);return{attempt:{number:r,status_code:h.
status,error:l?.code??null,started:new Date(h.started).toISOString(),duration_ms:h.durationMs},timestamp:u,signatures:Object.
values(f),message:l&&`${l.code}: ${l.message}`,response:h.kind==="response"?h:null,error:l}}function Bf(e,t,n){return{kind:"\
failure",code:e,message:t,status:null,connected:!1,permanent:!0,started:n,durationMs:0}}function ww(e,t,{retryDelaysSeconds:n}){
return{delivered:t===null,reason:t!==null&&e.length>1?`${t} (${e.length} attempts)`:t,attempts:e,maxAttempts:n.length+1,
notes:vw(e.at(-1))}}function vw(e){let t=Date.parse(e?.response?.headers.date??""),n=Math.abs(t-Date.parse(e?.attempt.started??
""));return n>gw?[`the receiver's clock is ${Math.round(n/6e4)} minutes off this one's; it may refuse the webhook-timest\
amp`]:[]}function qf({id:e,webhook:t,event:n},{delivered:r,reason:s,attempts:i}){return{id:e,webhook:t,event:n,status:r?
"success":"failure",reason:s,attempts:i.map(({attempt:o})=>o)}}function ur({id:e,webhook:t,event:n},r){return{id:e,webhook:t,
event:n,status:"not_run",reason:r,attempts:[]}}function Js(e,t){return{...ur(e,t),status:"failure"}}function Kf(e){let t=n=>e.
filter(r=>r.status===n).length;return{delivered:t("success"),failed:t("failure"),skipped:t("not_run")}}import{createHash as Ow}from"node:crypto";function Hf(e,t){let{github:n}=e,r=t.repoName||n.repository,s=r.split("/"),i=s.at(-2),o=Gf(e.completed),a=Gf(e.created),
c=t.tag||n.ref;return{push_data:{...o===null?{}:{pushed_at:o},...n.actor?{pusher:n.actor}:{},...c?{tag:c}:{},images:[]},
repository:{repo_name:r,name:s.at(-1)??r,...i?{namespace:i,owner:i}:{},repo_url:`${t.serverUrl}/${n.repository}`,status:"\
Active",description:"",full_description:"",dockerfile:"",is_private:t.isPrivate,is_official:!1,is_trusted:!0,star_count:0,
comment_count:0,...a===null?{}:{date_created:a}}}}function Gf(e){return e===void 0?null:Date.parse(e)/1e3}var kw=["skipped","startup_failure","action_required"];function Wf(e){let{run:t,runs:n,status:r,place:s}=e,{repository:i,
apiUrl:o,serverUrl:a}=s,c=`${o}/repos/${i}/actions`,u=t.url??`${c}/runs/${t.id}`,f=tc(),p=f(t.created??_w(n)),h=f(Sw(t,n)),
l=Ew(t,r)?f(t.started):void 0;return Ys({build_id:t.id,url:u,status:r,runs:n.map(m=>$w(m,c,f)),web_url:t.pageUrl??`${a}/${i}\
/actions/runs/${t.id}`,name:t.title??void 0,trigger_name:t.workflow??void 0,created:p,completed:h,status_events:[...p?[{
time:p,status:"QUEUED"}]:[],...l?[{time:l,status:"RUNNING"}]:[],...h&&xe(r)?[{time:h,status:r}]:[]],runs_url:t.jobsUrl??
`${u}/jobs`,reason:xw(t,s),annotation:null,github:Ys({repository:i,workflow:t.workflow??void 0,workflow_path:t.workflowPath??
void 0,run_id:t.id,run_number:t.number??void 0,run_attempt:t.attempt,event:t.event,ref:t.headBranch??void 0,sha:t.headSha??
void 0,actor:t.actor??void 0,conclusion:t.conclusion??void 0})})}function Ew({conclusion:e},t){return t==="QUEUED"||t===
"SKIPPED"?!1:e===null||!kw.includes(e)}function Sw(e,t){return e.conclusion!==null?e.updated:t.every(({status:n})=>xe(n))?
t.reduce((n,{completed:r})=>r!==null&&r>(n??0)?r:n,null):null}function _w(e){return e.reduce((t,{created:n})=>n!==null&&
n<(t??1/0)?n:t,null)}function Ys(e){for(let[t,n]of Object.entries(e))n===void 0&&Reflect.deleteProperty(e,t);return e}function $w(e,t,n){
let{name:r,status:s}=e,i=e.url??(e.id===null?null:`${t}/jobs/${e.id}`),o=n(e.created),a=n(e.completed),c=i===null?{name:r,
status:s}:{name:r,url:i,status:s,log_url:`${i}/logs`};return e.pageUrl!==null&&(c.web_url=e.pageUrl),o!==void 0&&(c.created=
o),a!==void 0&&(c.completed=a),e.labels.length>0&&(c.host_tag=e.labels.join(",")),c}function Jf(e,t){let n=e.runs.map(r=>{
let s=t(r);return s?{...r,tests:s}:r});return{...e,runs:n}}function xw(e,t){let n=`${t.serverUrl}/${t.repository}`,r=e.event.
startsWith("pull_request")?e.pullRequest:null;if(r){let o=/\/api\/v1$/.test(t.apiUrl)?"pulls":"pull",a=r.title??e.title??
e.subject,c=`${n}/${o}/${r.number}`;return Vf(e.event,`#${r.number}`,a,c)}let s=e.event.startsWith("pull_request")?e.title:
e.subject,i=e.headSha?`${n}/commit/${e.headSha}`:e.pageUrl;return Vf(e.event,e.headBranch,s??e.title,i)}function Vf(e,t,n,r){
let s=[n?.replace(/\s+/g," ").trim(),r].filter(Boolean),i=`GitHub ${e}${t?`(${t})`:""}`;return s.length>0?`${i}: ${s.join(
", ")}`:i}import{createHash as Aw}from"node:crypto";function lr(e){let t=Buffer.from(e),n=Aw("sha256").update(t).digest("hex");return{text:t.toString(),sha256:n}}function zs(e,t,n){
let r=[],s="";for(let i of be(e))if(i.kind==="text")s+=i.text;else if(i.kind==="broken")s+=i.source;else if(Tt(i.name)===
null)s+=ft(Ht(i,t));else{let o=`\${${[i.name,...i.filters].join("|")}}`;r.push(...n(s),{kind:"placeholder",placeholder:o}),
s=""}return Xf([...r,...n(s)])}function zf(e,t,n){return Ln(e,{key:r=>zs(r,t,n),leaf:r=>{let s=Rn(r);if(!s||Tt(s.name)!==
null)return zs(r,t,n);let i=Ht(s,t);if(i===void 0)return"";let o=a=>ra(a,n);return Ln(i,{key:o,leaf:o})}})}function ra(e,t){
return Xf(t(e))}function Xf(e){return e.map((t,n)=>t.kind==="placeholder"?t.placeholder:n===e.length-1?Yf(t.text):Yf(`${t.text}{`).slice(
0,-1)).join("")}function Yf(e){return e.replace(/\$+/g,(t,n)=>e[n+t.length]==="{"?t+t:t)}function Qf(e,t){let{callback_url:n,callback_context:r}=t,{callback_token:s,callback_dispatch:i}=t;return{...e,...Ys({callback_url:n,
callback_context:r,callback_token:s,callback_dispatch:i})}}function Zf(e,t){let{lookup:n,secrets:r}=t,s=Xs("url",()=>{let a=gr(
e.url,n),c=tn(a);if(c!==null)throw new Q(c);return new URL(a)}),{bytes:i,stored:o}=Xs("body",()=>t.body(e,n));return{id:t.
id,webhook:e.name,event:t.event,method:e.method,url:s,shown:$e(e.url)===null?s.href:`${s.origin}/***`,headers:Iw(e,t),body:i,
stored:o,signatures:e.signature,keys:e.secret_name.flatMap(a=>r.get(a)??[])}}function ep(e){let{repository:t,runId:n,attempt:r,
chain:s,webhook:i,kind:o,status:a}=e;return`msg_${Ow("sha256").update(JSON.stringify([t,n,r,s,i,o,a])).digest("hex").slice(
0,32)}`}function Iw({headers:e,username:t,password:n},{id:r,event:s,lookup:i}){let o=Object.entries(e).map(([c,u])=>[c.toLowerCase(),
Xs(`headers.${c}`,()=>Nw(Ze(u,i)))]),a=Xs("username",()=>{if(t===void 0)return{};let c=`${Ze(t,i)}:${Ze(n??"",i)}`;return{
authorization:`Basic ${Buffer.from(c).toString("base64")}`}});return{"content-type":"application/json","user-agent":`web\
hook-action/${pr}`,...Object.fromEntries(o),...a,"webhook-id":r,"webhook-event":s}}function Nw(e){if(new RegExp("(?!\\t)\\\
p{Cc}","u").test(e))throw new Q("a value brings a control character into the header; take it out, or encode it with the \
filter url");return e.trim()}function Xs(e,t){try{return t()}catch(n){throw n instanceof Q?new Q(`${e}: ${n.message}`):n}}
var Tw=/^webhook-action\/(?:record|callback)\//;function Rw(e,t){let n=JSON.stringify(e);return{bytes:Buffer.from(n),stored:lr(
ra(n,t))}}function tp(e){let t=new Map,n=Zl(e.secrets),r=(s,i)=>{let o=t.get(s)??Rw(i(),n);return t.set(s,o),o};return(s,i)=>{
let{body:o,payload:a="jobserv"}=s;if(o!==void 0)return Lw(o,i,n);if(a==="github")return r("github",()=>e.event);let c=e.
payload;if(c===null)throw new Error("the build was not read");if(a==="jobserv")return r("jobserv",()=>Qf(c,e.keys));let u=m=>m===
void 0?null:Ze(m,i),f=u(s.dockerhub?.repo_name),p=u(s.dockerhub?.tag),{serverUrl:h,isPrivate:l}=e;return r(JSON.stringify(
["dockerhub",f,p]),()=>Qf(Hf(c,{serverUrl:h,isPrivate:l,repoName:f,tag:p}),e.keys))}}function Lw(e,t,n){if(typeof e!="st\
ring")return{bytes:Buffer.from(JSON.stringify(vi(e,t))),stored:lr(JSON.stringify(zf(e,t,n)))};let r=Ze(e,t);if(Tw.test(r))
throw new Q("it begins as what this action signs for itself; begin it otherwise");return{bytes:Buffer.from(r),stored:lr(
zs(e,t,n))}}var Mw=8,Pw=/^[a-z]{1,10}$/,Cw=/^[\d.,:/+_-]+(?:[T ][\d.:]+)?(?:Z|[+-][\d:]+)?$/;function np(e,{url:t,headers:n}){
let r=e.username===void 0?[]:[n.authorization];return[...$e(e.url)===null?[]:jw(t),...r.flatMap(s=>s?.replace(/^Basic /,
"")??[])]}function jw({pathname:e,search:t,searchParams:n}){let r=e.slice(1),s=t.slice(1),i=[e+t,e,t],o=s.split("&").map(
u=>u.slice(u.indexOf("=")+1)),a=[...r.split("/"),...o],c=[r+t,r,s,...a.flatMap(u=>[u,Uw(u)]),...n.values()];return[...new Set(
[...i,...c.filter(Dw)])].filter(u=>u!==""&&u!=="/")}function Dw(e){return e.length>=Mw&&!Pw.test(e)&&!Cw.test(e)}function Uw(e){
try{return decodeURIComponent(e)}catch{return e}}var Bw=1e3,Fw=1e4,qw=1e5;var Qs=I(z(),On(),qt(0)),En=I(N(),Ot(Bw)),rp=I(N(),_e(/^[0-9a-f]{64}$/)),sp=C({run_id:Qs,run_attempt:Qs}),Kw=C({number:Qs,
status_code:B(Qs),error:B(En),started:I(N(),ui(),Me(e=>Number.isFinite(Date.parse(e)))),duration_ms:I(z(),ai(),qt(0))}),
Gw=C({id:I(N(),_e(/^[\x21-\x7e]{1,200}$/)),event:I(N(),_e(/^[a-z_]{0,50}$/)),chain:B(En),webhook:En,status:Nn(["success",
"failure","not_run"]),reason:B(I(N(),Ot(Fw))),attempts:Y(Kw),body:B(rp),retry_of:B(En),mac:B(En),run:k(sp)}),aN=C({version:di(
1),run:C({repository:En,...sp.entries}),bodies:bi(rp,N()),deliveries:I(Y(Gw),Ot(qw))});function sa(e,t,n=[]){return{version:1,
run:{repository:e,run_id:t.id,run_attempt:t.attempt},deliveries:n}}function ip(e,t,{repository:n,...r}){let s=t?.stored??null,i={...e,chain:null,body:s,retry_of:null},o=Hw({sent:i,run:r,repository:n},
t?.keys[0]);return{...i,mac:o}}function Hw(e,t){let n=Vw(e);return n===null||t===void 0?null:_u(t,n)}function Vw({sent:{id:e,webhook:t,event:n,body:r},run:{run_id:s,run_attempt:i},repository:o}){return r&&[o,s,i,e,t,n,r.sha256]}var Ww="<!-- -->";function he(e){return we(e).replace(/[&<>"'`*_{}[\]()#+!|~\\@$^=:]|w(?=ww\.)/gi,t=>`&#${t.charCodeAt(0)}\
;${t==="@"?Ww:""}`)}function op(e){return`**${he(e).trim()}**`}function Zs(e,t){let n=Jw(t);return n===null?he(e):`[${he(e)}](${n})`}function ap(e,t){return t===""?e:`${e}<br><sub>${t}\
</sub>`}function ei(e,t){return cp(t,e.map(n=>`- ${n}
`))}function ti(e,t,n){let r=i=>`| ${i.join(" | ")} |
`,s=r(e)+r(e.map(()=>":--"));return s+cp(n-Buffer.byteLength(s),t.map(r))}function cp(e,t){let n="",r=0;for(let[s,i]of t.
entries()){if(r+=Buffer.byteLength(i),r>e)return`${n}
and ${t.length-s} more that do not fit here.
`;n+=i}return n}function Jw(e){if(!e||!URL.canParse(e))return null;let{protocol:t,href:n,username:r,password:s}=new URL(
e);return!/^https?:$/.test(t)||r||s?null:n.replace(/[()<>[\]|"'`\\*_~]/g,i=>`%${i.charCodeAt(0).toString(16).toUpperCase()}`)}
var _t={failure:"\u2717",waiting:"\u25CF",success:"\u2713",skipped:"\u2013"};function ia(e,t){return`${_t[e]}\xA0${he(t)}`}
function oa(e){switch(e){case"PASSED":return"success";case"SKIPPED":return"skipped";case"QUEUED":case"RUNNING":return"wa\
iting";case"FAILED":case"RUNNING_WITH_FAILURES":return"failure"}}var Yw="\xA0";function ni(e){let t=Math.max(0,Math.round(
e));if(t<1e3)return Sn(t,"ms");if(t<59950)return Sn((t/1e3).toFixed(1),"s");let n=Math.round(t/1e3),r=Math.floor(n/60);return r<
60?`${Sn(r,"min")} ${Sn(n%60,"s")}`:`${Sn(Math.floor(r/60),"h")} ${Sn(r%60,"min")}`}function Sn(e,t){return`${e}${Yw}${t}`}var zw=3e5,Xw=2e4,Qw=12,Zw=8;function up(e,t){let{name:n,trigger_name:r,status:s,web_url:i,build_id:o,runs:a}=e,c=n??r??
`build ${o}`;return`${fp(s,t(c),i)}
${ev(e,t)}

${a.length===0?`No runs are known.
`:tv(a,t)}`}function lp(e,t){return`${fp(e.status,t(e.title),e.page)}
Its jobs were not asked for: no webhook here uses them.
`}function fp(e,t,n){return`## ${ia(oa(e),e)}: ${Zs(t,n)}
`}function ev({trigger_name:e,created:t,completed:n,github:r},s){let{run_number:i,run_attempt:o,event:a,ref:c,sha:u,actor:f}=r,
p=i===void 0?"":` ${i}`,h=o>1?`, attempt ${o}`:"",l=[e,a,c,u?.slice(0,Zw),f].filter(m=>m!==void 0&&m!=="").map(m=>he(s(m??
"")));return[`Build${p}${h}`,...l,pp(t,n)].filter(m=>m!=="").join(" \xB7 ")}function tv(e,t){let n=e.map(i=>[Zs(t(i.name),
i.web_url),ia(oa(i.status),i.status),pp(i.created,i.completed)]),r=ti(["Run","Status","Time"],n,zw);if(e.length<=Qw)return r;
let s=e.filter(({status:i})=>i==="FAILED").map(i=>`${Zs(t(i.name),i.web_url)} ${i.status}`);return`${ei(s,Xw)}
<details><summary>${e.length} runs: ${nv(e)}</summary>

${r}
</details>
`}function nv(e){let t=new Map;for(let{status:n}of e)t.set(n,(t.get(n)??0)+1);return[...t].map(([n,r])=>`${r} ${n}`).sort().
join(", ")}function pp(e,t){let n=Date.parse(t??"")-Date.parse(e??"");return n>0?ni(n):""}var rv=3e5,sv=1e5,hp=6,iv=["Webhook","Event","Result","Code","Attempts","Time"];function dp(e,t){if(e.length===0)return`\
## Deliveries

There was nothing to deliver.
`;let n=e.filter(({status:s})=>s==="failure").map(({webhook:s,reason:i})=>`${op(t(s))} failed: ${he(t(i??""))}`),r=e.map(
s=>av(s,t));return`## Deliveries: ${ov(e)}

${n.length===0?"":`${ei(n,sv)}
`}${ti(iv,r,rv)}`}function ov(e){let{delivered:t,failed:n,skipped:r}=Kf(e);return[...n>0?[`${_t.failure}\xA0${n} failed`]:
[],...t>0?[`${_t.success}\xA0${t} delivered`]:[],...r>0?[`${_t.skipped}\xA0${r} skipped`]:[]].join(", ")}function av(e,t){
let{webhook:n,event:r,attempts:s,id:i}=e,o=s.at(-1);return[ap(he(t(n)),he(i)),he(r),cv(e,t),o?mp(o):"",uv(s),lv(s)]}function cv({
status:e,reason:t},n){switch(e){case"success":return`${_t.success}\xA0delivered`;case"failure":return`${_t.failure}\xA0fail\
ed`;case"not_run":return`${_t.skipped}\xA0skipped: ${he(n(t??""))}`}}function mp({status_code:e,error:t}){return he(String(
e??t??""))}function uv(e){let t=e.length;if(t<2)return t===0?"":"1";let n=e.slice(-hp).map(mp);return`${t}: ${[...t>hp?[
"\u2026"]:[],...n].join(", ")}`}function lv(e){let[t]=e,n=e.at(-1);if(t===void 0||n===void 0)return"";let r=Date.parse(n.
started)-Date.parse(t.started);return ni(r+n.duration_ms)}var fv=["FAILED","RUNNING","QUEUED","PASSED","SKIPPED"],pv=500,hv=2;async function wp(e,t,n,r){let s=`/repos/${t}/action\
s/runs/${n}`,i={...Be(t),run_id:n},o={keys:["jobs","workflow_jobs"],most:pv},a=await gp(`${s}/attempts/${r}/jobs`,()=>e.
pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",{...i,attempt_number:r},o));if(a!==
null&&r===1)return a;let c=await gp(`${s}/jobs`,()=>e.pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",{...i,
filter:"all"},o));if(c===null)return a;let u=a??c.filter(f=>(f.attempt??r)===r);return[...u,...dv(u,c,r)]}function dv(e,t,n){
let r=t.filter(u=>u.attempt!==null&&u.attempt<n),s=[...aa(r,u=>u.attempt??0)],i=new Map;for(let[,u]of s.toSorted(([f],[p])=>f-
p))for(let[f,p]of aa(u,h=>h.name))i.set(f,[...p,...yp(i.get(f)??[],p.length)]);let o=aa(e,u=>u.name),a=[...i].flatMap(([
u,f])=>yp(f,o.get(u)?.length??0)),c=new Set(a);return r.filter(u=>c.has(u))}function yp(e,t){let n=({status:r,conclusion:s})=>fv.
indexOf(ue(r,s));return e.toSorted((r,s)=>n(r)-n(s)).slice(0,Math.max(0,e.length-t))}function aa(e,t){let n=new Map;for(let r of e){
let s=t(r),i=n.get(s);i?i.push(r):n.set(s,[r])}return n}async function gp(e,t){let n="";for(let r=0;r<hv;r++){let s=await mv(
e,t()).catch(i=>{if(i instanceof J&&i.isMissingRoute)return null;throw i});if(s===null)return null;if(s.known>=s.total)return s.
jobs;n=`${s.known} of ${s.total}`}throw new J(`GET ${e} listed only ${n} jobs; run this job again`,200)}async function mv(e,t){
let n=[],r=new Map,s=0,i=0;for await(let o of t){if(o.total===null&&o.items.length===0&&s===0)throw new J(`GET ${e} list\
ed no jobs and gave no count`,200);i=o.total??0;let a=n.length;for(let c of o.items){let u=bv(c);if(u===null)throw new J(
`GET ${e} listed something that is no job`,200);let f=u.id===null?void 0:r.get(u.id);f&&JSON.stringify(f)===JSON.stringify(
u)||(f===void 0&&s++,u.id!==null&&r.set(u.id,u),n.push(u))}if(n.length===a)break}return{jobs:n,known:s,total:i}}var yv=[
"success","failure","cancelled","skipped"],gv=new Map([["running","in_progress"],["blocked","waiting"]]);function bv(e){
if(!vv(e))return null;let t=kv(e.id)?e.id:null,n=bp(e.labels);return{id:t,name:Ee(e.name)??`job ${t??""}`.trim(),attempt:typeof e.
run_attempt=="number"?e.run_attempt:null,checkRunId:Ee(e.check_run_url)?.replace(/^.*\//,"")||null,...wv(Ee(e.status)??"",
e.conclusion),runnerName:Ee(e.runner_name),labels:n.length>0?n:bp(e.runs_on),url:Ee(e.url),pageUrl:Ee(e.html_url),created:pt(
Ee(e.created_at)),started:pt(Ee(e.started_at)??Ee(e.started)),completed:pt(Ee(e.completed_at)??Ee(e.stopped))}}function wv(e,t){
return t===void 0&&yv.includes(e)?{status:"completed",conclusion:e}:{status:gv.get(e)??e,conclusion:Ee(t)}}function vv(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}function kv(e){return Number.isSafeInteger(e)}function Ee(e){return typeof e==
"string"&&e!==""?e:null}function bp(e){return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}var vp=["success","failure","cancelled","skipped"];function Ep(e){if(e.trim()==="")return null;let t=Ev(e);if(!U(t))throw kp();
let n=Object.entries(t).map(([r,s])=>{let i=w(s,"result");if(typeof i!="string")throw kp();if(vp.includes(i))return[r,i];
throw new T(`input needs says that "${r}" is "${i}"; write one of ${vp.join(", ")}, as "needs: \${{ toJSON(needs) }}" doe\
s`)});return n.length===0?null:new Map(n)}function kp(){return new T('input needs is not a result of jobs; write "needs:\
 ${{ toJSON(needs) }}"')}function Ev(e){try{return JSON.parse(e)}catch{return}}function ca(e,t){let n=new Map;for(let u of e){
let f=Sv(u.name,t);f&&n.set(u,f)}let r=_v(n),s=new Set(r.values()),o=[...t].some(([u,f])=>f==="success"&&!s.has(u))||e.every(
u=>u.status!=="PASSED"||r.has(u)),a=new Set;for(let[u,f]of r)xe(u.status)||a.add(f);let c=new Map;for(let[u,{key:f}]of n){
let p=!xe(u.status)||!a.has(f);c.set(u,{word:t.get(f)??"",clear:r.has(u),sure:r.has(u)&&o&&p})}return c}function Sv(e,t){
let[,n,r]=/^([^ ]+)( \(| \/ |$)/.exec(e)??[];return n===void 0||r===void 0?null:t.has(n)?{key:n,kind:r}:null}function _v(e){
let t=new Map;for(let{key:r,kind:s}of e.values()){let i=t.get(r);i?i.push(s):t.set(r,[s])}let n=new Map;for(let[r,[s="",
...i]]of t){let o=[s,...i].filter(a=>a==="").length;o===1?n.set(r,""):i.every(a=>a===s)&&o===0&&n.set(r,s)}return new Map(
[...e].flatMap(([r,{key:s,kind:i}])=>n.get(s)===i?[[r,s]]:[]))}function Sp({needs:e,jobStatus:t}){return e!==null&&t==="\
success"}function _p(e,t){let{jobId:n,runnerName:r,jobKey:s}=t,i=e.find(p=>n!==null&&(String(p.id)===n||p.checkRunId===n));
if(i)return i;let o=p=>r===null?p.name===s:p.runnerName===r,a=$v(e,t.needs).filter(p=>o(p)&&p.status!=="completed"&&p.conclusion===
null),c=a.filter(p=>p.status==="in_progress"),[u,f]=c.length>0?c:a;return f?null:u??null}function $v(e,t){if(t===null)return e;
let n=e.map(s=>({job:s,name:s.name,status:ue(s.status,s.conclusion)})),r=ca(n,t);return n.flatMap(s=>r.get(s)?.clear?[]:
s.job)}function xp(e,t,n){let r={runs:[],lagging:[],believed:[],forgiven:[],doubted:[],unfinished:[]},s=t&&_p(e,t),i=new Map(e.
filter(a=>a!==s).map(a=>[a,$p(a)])),o=ca([...i.values()],t?.needs??new Map);for(let a of e){let c=i.get(a);c?r.runs.push(
xv(c,o.get(c),r)):t&&!Sp(t)&&r.runs.push(Ip($p(a),t.jobStatus,n))}return r}function xv(e,t,n){let{name:r,status:s}=e,{word:i,
clear:o,sure:a}=t??{};if(xe(s)){if(s!=="FAILED"||i!=="success")return e}else{if(o&&n.lagging.push(r),i!==void 0&&a)return n.
believed.push(r),Ip(e,i,null);n.unfinished.push(r)}return a?(n.forgiven.push(r),{...e,counts:!1}):(t&&n.doubted.push(r),
e)}function Ap(e){return[...e].map(([t,n])=>({name:t,status:ue("completed",n),conclusion:n,counts:!0,id:null,url:null,pageUrl:null,
labels:[],created:null,completed:null}))}function Op(e){return[...e?.values()??[]].filter(t=>ue("completed",t)==="FAILED")}
function $p(e){let{id:t,name:n,conclusion:r,url:s,pageUrl:i,labels:o,created:a,started:c}=e,u=ue(e.status,r);return{name:n,
status:u,conclusion:r,counts:!0,id:t,url:s,pageUrl:i,labels:o,created:a??c,completed:xe(u)?e.completed:null}}function Ip(e,t,n){
let r=ue("completed",t);return{...e,status:r,conclusion:t,completed:n}}var ua=3e4,Np=2500;async function Tp(e,t){let{repository:n,apiUrl:r,serverUrl:s,own:i}=t,o=i?await Av(e,t):await Ov(e,t),
a=await Iv(e,t,o),{status:c,dockerHub:u}=la(o,a,i),f={repository:n,apiUrl:r,serverUrl:s};return e.log.info(`run ${o.id},\
 attempt ${o.attempt}, of ${o.workflow??n}: ${c}, ${a.length===1?"1 run":`${a.length} runs`}`),{payload:Wf({run:o,runs:a,
status:c,place:f}),run:o,dockerHub:u,failedRuns:a.filter(({status:p})=>p==="FAILED").map(({name:p})=>p)}}async function Av({
api:e,log:t},n){let{repository:r,runId:s,env:i}=n,o=n.attempt??i.runAttempt,a={...dt(i),id:s,attempt:o};try{let c=await Fi(
e,r,s,o);return{...Rp(c,a),status:a.status,conclusion:null,refKind:a.refKind??c.refKind,pullRequest:a.pullRequest??c.pullRequest}}catch(c){
if(!(c instanceof J&&c.isMissingRoute))throw c;return t.warning(`the server has no API for workflow runs (404): the time\
s of run ${s} are missing`),a}}async function Ov({api:e},t){let{repository:n,runId:r,attempt:s,env:i}=t,o=await Fi(e,n,r,
s).catch(c=>{throw c instanceof J&&c.status===404?new J(`the API has no run ${r}${s?`, attempt ${s},`:""} of ${n} (404):\
 check run-id and run-attempt, or add "permissions: actions: read" to the job; where the server has no API for runs, rep\
ort from a job of that run`,404):c}),a=Pr(i.event);return a?.id===o.id&&a.attempt===o.attempt?Rp(o,a):o}async function Iv(e,t,n){
let{api:r,log:s,clock:i,signal:o}=e,{repository:a,own:c}=t,u=i.now(),f=[];for(let p=0;;p+=Np){let h=await wp(r,a,n.id,n.
attempt);if(h===null)return Tv(e,n,c);let l=i.now(),{runs:m,lagging:d,...y}=xp(h,c,l);if(d.length>0&&p<ua&&l-u<ua){p===0&&
s.info(`${_n(d)} done in needs but not in the API, asking on for up to ${ua/1e3} s`),f=d,await i.sleep(Np,o);continue}return f.
length>0&&d.length===0&&s.info(`${_n(f)} done in the API too, after ${Math.round((l-u)/1e3)} s`),Nv(s,y),m}}function Nv(e,{
believed:t,forgiven:n,doubted:r,unfinished:s}){t.length>0&&e.warning(`${_n(t)} unfinished in the API after 30 s; the res\
ults in needs are used`),n.length>0&&e.warning(`${_n(n)} FAILED, but success in needs (continue-on-error): does not coun\
t against the build`),r.length>0&&e.warning(`${_n(r)} looks like a job in needs, but may be another one, and so counts a\
s it is: put every job into needs, and name none like another's key`),s.length>0&&e.info(`${_n(s)} unfinished`)}function Tv({
log:e},t,n){let r=`the API has no jobs of run ${t.id} (404)`;return n?.needs?(e.info(`${r}: needs alone says how they en\
ded`),Ap(n.needs)):(e.warning(n?`${r}: the build is what job-status says; give the other jobs as "needs: \${{ toJSON(need\
s) }}"`:`${r}: the build is what the run itself says`),[])}function Rp(e,t){let n=Object.entries(e).filter(([,r])=>r!==null);
return{...t,...Object.fromEntries(n)}}function _n(e){return e.map(t=>`"${t}"`).join(", ")}function la(e,t,n){let r=n?Rv(
n):[],s=r.length>0?"FAILED":Lv(e,t,n),i=t.filter(({counts:o,status:a})=>o&&a==="FAILED").map(({conclusion:o})=>o??"");return{
status:s,dockerHub:vc(s,e.conclusion!==null&&r.length===0?[e.conclusion]:[...r,...i])}}function Rv({jobStatus:e,needs:t}){
let n=Op(t);return e==="success"?n:[e,...n]}function Lv(e,t,n){if(e.conclusion!==null)return ue(e.status,e.conclusion);let r=wc(
t.map(({counts:s,status:i})=>s?i:"PASSED"));return r!==null?r:n?"PASSED":ue(e.status,null)}async function Lp(e,t,n){let{inputs:r}=e,{environment:s}=r,i=Ep(r.needs),o=Oc(r),a=o.own?Pv(r,i):null,c=n?null:o.run,u=c===
null?await Mv(e,t,o,a):null,f=u?.run??c??dt(s),p=u?.payload.status??la(f,[],a).status;return{repository:s.repository,subject:o,
run:f,facts:Cr(f,s.repository),status:p,build:u,values:{github:Ui(f,s),...u===null?{}:{build:u.payload,status:Ec(p,u.dockerHub),
runs:{failed:u.failedRuns.join(", "),count:u.payload.runs.length}}}}}async function Mv({inputs:e,config:t},n,r,s){let{environment:i}=e,
{repository:o,apiUrl:a,serverUrl:c}=i,u=await Tp(n,{repository:o,apiUrl:a,serverUrl:c,runId:r.runId,attempt:r.attempt,own:s,
env:i}),f=t.notify?.tests_url;return f===void 0?u:{...u,payload:Cv(f,u,e,n.log)}}function Pv({jobId:e,jobStatus:t,environment:n},r){
if(t===null)throw new T("input job-status is empty; leave it out or give ${{ job.status }}");let{runnerName:s,job:i}=n;return{
jobId:e||null,jobStatus:t,runnerName:s||null,jobKey:i||null,needs:r}}function Cv(e,{payload:t,run:n},{environment:r,variables:s},i){
let o=Ui(n,r),a=new Map,c=Jf(t,u=>{let f={build:t,github:o,run:u};try{return gr(e,br(f,new Map,s))}catch(p){if(!(p instanceof
Q))throw p;let{message:h}=p;return a.set(h,[...a.get(h)??[],u.name]),null}});for(let[u,[f,...p]]of a){let h=p.length>0?`\
 and ${p.length} more`:"";i.warning(`notify.tests_url: ${u}; run "${f}"${h} goes without tests`)}return c}var fa=20;function Mp(e,t,n){let r=new Set(t.filter(({required:i})=>!i).map(({name:i})=>i)),s=e.filter(({status:i})=>i===
"failure");for(let{webhook:i,reason:o}of s)r.has(i)&&n.warning(`webhook "${i}" failed, but is not required: ${o}`);return s.
filter(({webhook:i})=>!r.has(i))}function Pp(e,{cancelled:t,fix:n}){if(t)return"The step was cancelled; see the deliveri\
es output for what went out.";let[r]=e;if(r===void 0)return null;let s=e.slice(0,fa).map(({webhook:o,reason:a})=>`webhoo\
k "${o}" failed: ${a}`),i=e.length>fa?[`and ${e.length-fa} more`]:[];return[...s,...i,...n===null?[]:[n]].join("; ")}async function Cp(e,{repository:t,branch:n,sha:r}){let s=Be(t),{json:i}=await e.request("GET /repos/{owner}/{repo}/branc\
hes/{branch}",{...s,branch:n}),o=w(i,"commit"),a=w(o,"sha")??w(o,"id");if(a===r)return!0;if(typeof a!="string")return!1;
let c=await e.request("GET /repos/{owner}/{repo}/compare/{basehead}",{...s,basehead:`${a}...${r}`,per_page:1}),u=w(c.json,
"status");return u==="behind"||u==="identical"}async function jp(e,{repository:t,tag:n,sha:r}){let s=Be(t),i=await e.request(
"GET /repos/{owner}/{repo}/git/ref/{ref}",{...s,ref:`tags/${n}`}),o=w(i.json,"object"),a=w(o,"sha");if(w(o,"type")!=="ta\
g"||typeof a!="string")return a===r;let c=await e.request("GET /repos/{owner}/{repo}/git/tags/{tag_sha}",{...s,tag_sha:a});
return w(w(c.json,"object"),"sha")===r}function Bp(e,t,n){let r=qv(e.notify?.webhooks??[],t.inputs.only);r.length===0&&n.warning("nothing is sent: the config h\
as no notify.webhooks");let s=pa(r,t.inputs),i=Kv(s,t,n);return{webhooks:r,missingSecrets:i}}function Fp({webhooks:e},t){
return pa(e,t).some(n=>Bv(n,t.mode==="test"))}async function qp({webhooks:e,missingSecrets:t},n,r,s){let i=r.mode==="tes\
t",o=pa(e,r),a=i?null:await jv(n,s,o),c=i?n.facts:await Vv(n,s,o),u=[],f=[];for(let p of e){let h=t.has(p)?{reason:"no_s\
ecret",text:"its secret is empty"}:a===null?{event:"test"}:Dv(p,a,{...n,facts:c});"event"in h?u.push({webhook:p,...h}):f.
push({webhook:p,...h})}for(let{webhook:p,text:h}of f)s.log.info(`webhook "${p.name}" skipped: ${h}`);return{selected:u,skipped:f}}
async function jv({subject:e,run:t,status:n,repository:r},s,i){let a=e.kind==="completed"&&i.some(({events:c})=>c.includes(
"build_status_changed"))?xc(n,await Ac(s.api,r,t)):null;return a!==null&&s.log.info(`build_status_changed: ${a.changed?"\
yes":"no"}, ${a.reason}`),{events:$c(e.kind,n,a),change:a}}function Dv({enabled:e,events:t,match:n,only_failures:r},s,{status:i,
facts:o}){if(!e)return{reason:"disabled",text:"enabled is false"};let a=t.find(u=>s.events.includes(u));if(a===void 0)return{
reason:"events",text:Uv(t,s,i)};let c=Jv(n,o);return c!==null?{reason:"match",text:c}:r&&!Xt(i)?{reason:"only_failures",
text:`it wants only_failures, ${Kp(i)}`}:{event:a}}function Uv(e,{change:t},n){let r=t!==null&&e.includes("build_status_\
changed")?` (${t.reason})`:"";return`it wants ${e.join(", ")}, ${Kp(n)}${r}`}function pa(e,{mode:t}){return e.filter(({enabled:n})=>n||
t==="test")}function Bv(e,t){let{payload:n="jobserv",body:r,events:s,only_failures:i}=e,o=r===void 0&&n!=="github",a=sn(
e).some(c=>/^(build|runs|status)\b/.test(c));return o||a||t?o||a:i||s.some(c=>["build_passed","build_failed","build_stat\
us_changed"].includes(c))}function Kp(e){return`the build ${e==="PASSED"||e==="FAILED"?"":"is "}${e}`}var Fv="dependabot\
[bot]",ri="variables.",Dp=10;function qv(e,t){let n=e.map(({name:s})=>s),r=t.filter(s=>!n.includes(s)).map(s=>({message:`\
input only names "${s}", which the config does not have; write ${X(s,n)??`one of ${n.join(", ")}`}`}));if(r.length>0)throw new T(
r);return e.filter(({name:s})=>t.length===0||t.includes(s))}function Kv(e,{secrets:t,inputs:n},r){let{environment:s}=n,i=e.
map(o=>({webhook:o,names:on(o).filter(a=>t.get(a)==="")})).filter(({names:o})=>o.length>0);if(i.length>0&&!Hv(s))throw new T(
i.map(({webhook:o,names:a})=>({message:`webhook "${o.name}" needs the secret ${a.join(", ")}, which is empty; set it in \
the repository's or the organisation's secrets`})));for(let{webhook:o,names:a}of i)r.warning(`webhook "${o.name}" is ski\
pped: GitHub gives runs of forks and of Dependabot no secrets, so ${a.join(", ")} is empty; to notify of these too, send\
 from a workflow_run workflow`);return new Set(i.map(({webhook:o})=>o))}function Gp(e,t,n){let r=new Set(e.flatMap(sn).filter(
s=>s.startsWith(ri)));for(let s of r)wr(t,s.slice(ri.length)).kind==="none"&&n.warning(`${s} has no value${Gv(s,t)}`)}function Gv(e,t){
if(Object.keys(Object(t)).length===0)return"; give the input variables";let r=Ma(t),s=X(e.slice(ri.length),r),i=r.slice(
0,Dp).join(", "),o=r.length-Dp,a=r.length===0?", and no other":`, but ${i}${o>0?` and ${o} more`:""}`;return`: the input\
 variables has none of that name${s?`; did you mean ${ri}${s}?`:a}`}function Hv(e){let{fork:t}=Cr(dt(e),e.repository);return t||
e.actor===Fv}async function Vv({run:e,facts:t,repository:n},{api:r},s){if(!t.refUncertain||t.fork)return t;let i=t.branch,
o=e.headSha??"",a=f=>s.some(({match:{[f]:p}})=>p!==void 0&&Sr(p,i)),c=()=>Cp(r,{repository:n,branch:i,sha:o}),u=()=>jp(r,
{repository:n,tag:i,sha:o});return{...t,notBranch:a("branch")?await Up(`branch ${i} has the run's commit`,c):null,notTag:a(
"tag")?await Up(`tag ${i} is at the run's commit`,u):null}}async function Up(e,t){try{return await t()?null:`no ${e}`}catch(n){
if(!(n instanceof J))throw n;let{status:r,message:s}=n;return r===403||r===404?`the API does not say that a ${e} (${r});\
 if so, add "permissions: contents: read" to the job`:`the API does not say that a ${e}: ${s}`}}var Wv=["repository","br\
anch","tag","workflow","event","actor"];function Jv(e,t){for(let n of Wv){let r=e[n];if(r===void 0)continue;let s=n==="b\
ranch"||n==="tag";if(s&&t.fork&&e.repository===void 0)return`the run comes from a fork (${t.repository||"unknown"}), who\
se branches fit no pattern`;if(!Sr(r,t[n]))return`match.${n} is ${r.join(", ")} and the run's is ${t[n]||"unknown"}`;let i=n===
"branch"?t.notBranch:t.notTag;if(s&&i!==null)return`match.${n} is ${r.join(", ")}, but ${i}`}return null}var Hp="unsigned: it has no secret_name";function ha(e,t,n){let{id:r,method:s,shown:i,headers:o,body:a,keys:c,signatures:u}=e,
f=an(u,{id:r,timestamp:0,body:a},c);return[`${s} ${i}`,...Jp(o,n),`webhook-timestamp: ${t??"(the time of the attempt)"}`,
...Object.keys(f).map(p=>`${p}: ***`),...c.length===0?[Hp]:[],n0(e),...s0(n(a.toString("utf8")))]}function Vp({method:e,
shown:t,keys:n,signatures:r}){let s=r.map(i=>typeof i=="string"?i:i.header);return[`${e} ${t}`,n.length===0?Hp:`signed: ${s.
join(", ")}`]}function Wp({attempts:e,maxAttempts:t,notes:n},r,s){return[...e.flatMap(i=>[Yv(i,t),...zv(i,r,s)]),...n]}function Yv({
attempt:e,message:t,waitedMs:n},r){let{number:s,status_code:i,error:o,duration_ms:a}=e,c=r>1?`${s} of ${r}`:s,[u]=t?.split(
"; ",1)??[],f=u===void 0||o===null?`HTTP ${i}`:u.replace(`${o}: `,o==="status"?"":`${Ws(o)}: `),p=n===null?"":`; retryin\
g in ${(n/1e3).toFixed(1)} s`;return`attempt ${c}: ${f} (${a} ms)${p}`}function zv({response:e,message:t,signatures:n},r,s){
if(e===null||r==="never")return[];if(r==="on-failure"&&t===null)return[];let i=a=>s(Zv(a,n)),o=e.body.toString("utf8");return[
...r==="always"?Jp(e.headers,i):[],`response: ${o===""?"(empty)":we(i(o))}`]}var Xv=/[\s,:=]+/,Qv=16;function Zv(e,t){let n=Ks();
for(let r of t)for(let s of[r,...r.split(Xv)])s.length>=Qv&&n.add(s);return n.redact(e)}function Jp(e,t){return Object.entries(
rf(e)).map(([n,r])=>`${n}: ${we(t(e0.includes(n)?t0(r):r))}`)}var e0=["location","content-location","link"];function t0(e){
return e.replaceAll(/[?#][^>\s]*/g,t=>`${t.charAt(0)}${kn}`)}function n0({body:e,inPayloadFile:t}){return e.length===0?"\
no body":`body, ${e.length===1?"1 byte":`${e.length} bytes`}${t?", as in the file of the output payload-file":""}:`}var r0=1e3;
function s0(e){let t=/^\s*[{[]/.test(e),n=[],r=0,s=0,i=0,o=!1;for(let a=0;a<e.length;a+=1){if(a-r>=r0){let u=[s,i].find(
f=>f>r)??o0(e,a);n.push(e.slice(r,u)),r=u}if(!t)continue;let c=e[a];if(c==='"'&&!(o&&i0(e,a)))o=!o;else{if(o)continue;c===
","||c==="{"||c==="["?s=a+1:c===":"&&(i=a+1)}}return r<e.length&&n.push(e.slice(r)),n}function i0(e,t){let n=0;for(;e[t-
1-n]==="\\";)n+=1;return n%2===1}function o0(e,t){return/[\ud800-\udbff]/.test(e[t-1]??"")?t-1:t}var a0=50,Yp=500;function zp({secrets:e,inputs:t},n,r,{id:s,event:i,values:o,body:a}){let c=br(o,e,t.variables);try{let u=Zf(
r,{id:s,event:i,lookup:c,secrets:e,body:a});for(let p of np(r,u))n.mask(p);let f=we(n.redact(u.shown));return{kind:"requ\
est",prepared:{...u,shown:f}}}catch(u){if(!(u instanceof Q))throw u;return{kind:"impossible",reason:we(n.redact(u.message),
Yp)}}}function Xp({inputs:e,allowlist:t},{signal:n},r){let s=e.mode==="test";return{allowlist:t,successCodes:r.success_codes,timeoutMs:r.
timeout??gc,retryDelaysSeconds:s?[]:r.retry_schedule??ji,retryOnlyIfUndelivered:!1,keepAlive:!0,signal:n}}async function Qp({
inputs:e,allowlist:t},n,r){if(p0(e.allowedHosts,n,r.map(({prepared:o})=>o.url)),e.dryRun)return r.map(({prepared:o})=>c0(
{allowlist:t},n,o));let s=async({prepared:o,options:a})=>({prepared:o,outcome:await Ff(n,o,a)}),i=[];for await(let{prepared:o,
outcome:a}of h0(r,a0,s))i.push(u0(e,n,o,a));return i}function c0({allowlist:e},t,n){let r=Gr(e,n.url,n.method)?.replace(
/\.$/,"")??null,s=ha(n,null,t.redact),i=r===null?"sent":`refused: ${r}`;return t.log.group(`webhook "${n.webhook}" would\
 be ${i}`,s),r===null?ur(n,"dry_run"):Js(n,`blocked: ${r}`)}function u0(e,t,n,r){let s=e.mode==="test",i=qf(n,f0(r,t));l0(
t,i,[...s?ha(n,r.attempts[0]?.timestamp??null,t.redact):Vp(n),...Wp(r,s&&e.showResponse==="on-failure"?"always":e.showResponse,
t.redact)]);for(let o of r.notes)t.log.warning(`webhook "${n.webhook}": ${o}`);return i}function l0(e,t,n){let{webhook:r,
event:s,status:i,reason:o,attempts:a,id:c}=t,u=a.at(-1),f=u?.status_code??(u?.error?Ws(u.error):""),p=i==="success"?"del\
ivered":"FAILED";e.log.group(`webhook "${r}" ${p}: ${f} (event ${s})`,[...n,`${c}: ${p}${o===null?"":`: ${o}`}`])}function f0(e,{
redact:t}){let{reason:n}=e;return{...e,reason:n===null?null:we(t(n),Yp)}}function p0(e,t,n){e.includes("public")&&n.some(
r=>t.proxied(r))&&t.log.notice("deliveries go through a proxy, where their names resolve: addresses behind names are not\
 checked; name the hosts in allowed-hosts to be sure")}async function*h0(e,t,n){let r=e.entries(),s=new Map,i=()=>{let{value:o,
done:a}=r.next();if(a)return;let[c,u]=o,f=n(u);s.set(c,f),f.then(i,i)};for(let o=0;o<t;o++)i();for(let o=0;;o++){let a=s.
get(o);if(a===void 0)return;s.delete(o),yield await a}}var d0="fix it and re-run this job, or redeliver (docs/redelivery.md)";async function Zp(e,t){let{inputs:n}=e,r=await e.
loadConfig(),s=Bp(r,e,t.log),i=await Lp({inputs:n,config:r},t,Fp(s,n)),{selected:o,skipped:a}=await qp(s,i,n,t),c=i.build===
null?void 0:r.notify?.tests_url;Gp([...o.map(({webhook:p})=>p),c],n.variables,t.log);let u=m0(o,i,e,t),f=await Qp(e,t,u.
flatMap(({webhook:p,rendered:h})=>h.kind==="request"?{prepared:h.prepared,options:Xp(e,t,p)}:[]));return g0({webhooks:s.
webhooks,run:i,skipped:a,requests:u,deliveries:f},n,t)}function m0(e,t,n,r){let{inputs:s,secrets:i}=n,{environment:o}=s,
a=tp({payload:t.build?.payload??null,isPrivate:t.run.isPrivate,serverUrl:o.serverUrl,event:o.event,keys:{},secrets:i});return e.
map(({webhook:c,event:u})=>{let f=eh(c,t,s),p={...t.values,event:{name:u}},h=zp(n,r,c,{id:f,event:u,values:p,body:a});return h.
kind==="request"&&(h.prepared.inPayloadFile=y0(c)),{id:f,event:u,webhook:c,rendered:h}})}function eh(e,{run:t,subject:n,
status:r,repository:s},{mode:i}){return ep({repository:s,runId:t.id,attempt:t.attempt,chain:null,webhook:e.name,kind:i===
"test"?"test":n.kind,status:r})}function y0({body:e,payload:t}){return e===void 0&&(t??"jobserv")==="jobserv"}function g0(e,t,n){
let{run:r,webhooks:s}=e,{environment:i}=t,o=b0(e,t,n),a=w0(e.requests),c=Mp(o,s,n.log),u=n.signal.aborted,f=t.mode==="no\
tify"&&!t.dryRun&&c.some(({webhook:l})=>a.has(l)),p=r.build?.payload??null,h=sa(i.repository,r.run);return{result:c.length>
0||u?"failure":o.every(({status:l})=>l==="not_run")?"not_run":"success",failure:Pp(c,{cancelled:u,fix:f?d0:null}),outputs:{
"build-status":r.status},deliveries:o,payload:p&&Buffer.from(JSON.stringify(p)),record:{...h,deliveries:o.map(l=>ip(l,a.
get(l.webhook),h.run))},summary:[p?up(p,n.redact):lp(v0(r,i.serverUrl),n.redact),dp(o,n.redact)].join(`
`)}}function b0({webhooks:e,run:t,skipped:n,requests:r,deliveries:s},i,{log:o}){let a=new Map(s.map(c=>[c.webhook,c]));for(let{
webhook:c,reason:u}of n){let p={id:eh(c,t,i),webhook:c.name,event:""};a.set(c.name,ur(p,u))}for(let{id:c,event:u,webhook:f,
rendered:p}of r){if(p.kind==="request")continue;let h=`cannot be sent: ${p.reason}`;o.info(`webhook "${f.name}" FAILED: ${h}`);
let l={id:c,webhook:f.name,event:u};a.set(f.name,Js(l,h))}return e.flatMap(({name:c})=>a.get(c)??[])}function w0(e){return new Map(
e.flatMap(({webhook:t,rendered:n})=>n.kind==="request"?[[t.name,n.prepared]]:[]))}function v0({run:e,status:t,repository:n},r){
return{title:e.title??e.workflow??`run ${e.id}`,status:t,page:e.pageUrl??`${r}/${n}/actions/runs/${e.id}`}}var th=["passed","failed"],E0=2e3,nh=We({summary:"Sends a webhook of notify once, with a sample build, as mode: test.",usage:"\
send NAME [OPTIONS]",about:`
  NAME                the name of a webhook, as webhook-action list prints it
  --file FILE         default ${ke}
  --secrets FILE      the secrets as in the action's input: lines NAME=value or a
                      JSON object; - reads standard input; default: the variable
                      SECRETS
  --variables JSON    as the action's input
  --status STATUS     of the sample build: ${th.join(" (default) or ")}
  --repo OWNER/NAME   of the sample build; default GITHUB_REPOSITORY, else the
                      remote origin of git
  --allowed-hosts, --allowed-schemes, --allowed-methods
                      as the action's inputs; by default public hosts, by https
  --dry-run           prints the request and sends nothing

  SECRETS='tracker=...' webhook-action send tracker`,options:{...Et,...Dt,variables:{type:"string"},status:{type:"string",
default:"passed"},repo:{type:"string"},"allowed-hosts":{type:"string"},"allowed-schemes":{type:"string"},"allowed-method\
s":{type:"string"},"dry-run":{type:"boolean",default:!1}},arguments:[1,1],async run({values:e,positionals:[t=""]},n){let{
file:r,status:s,repo:i}=e;if(!th.includes(s))throw new q(`--status is "${s}"; write passed or failed`);let o=vn(r),a=Ut(
e.secrets,n)??new Map,c=new Map([...Ls(o),...a]),{config:u}=Rs({text:o,file:r},c),f=u.notify?.webhooks.find(g=>g.name===
t);if(f===void 0)throw S0(t,u,r);let p=on(f).filter(g=>!c.get(g));if(p.length>0)throw new T(`webhook "${t}" needs the se\
cret ${p.join(", ")}; give its value with --secrets FILE or in the variable SECRETS`);let h=Ft(i,n.env,"octo-org/example"),
l=_0(h,s),m=$0(t,h,l,{variables:e.variables,"allowed-hosts":e["allowed-hosts"],"allowed-schemes":e["allowed-schemes"],"a\
llowed-methods":e["allowed-methods"],"dry-run":String(e["dry-run"])}),{io:d,close:y}=A0(l,[...a.values()],n.log);try{let{
deliveries:g,failure:b,result:v}=await Zp({inputs:m,secrets:c,allowlist:x0(m),loadConfig:async()=>u,loadRecords:()=>[]},
d);return{ok:v!=="failure",json:{result:v,failure:b,deliveries:g},lines:b===null?[]:[b]}}finally{y()}}});function S0(e,{
notify:t,chains:n},r){let s=n.find(({webhooks:a})=>a.some(c=>c.name===e));if(s!==void 0)return new T(`"${e}" is a link o\
f the chain "${s.name}", which only a run can send; start the chain instead (mode: chain)`);let i=t?.webhooks.map(a=>a.name)??
[],o=X(e,i);return new T(i.length===0?`${r} has no notify.webhooks`:`${r} has no webhook "${e}"; ${o?`did you mean ${o}?`:
`write one of ${i.join(", ")}`}`)}var da="6dcb09b5b57875f334f61aebed695e2e4193db5e",fr=1001;function _0(e,t){let n=`http\
s://github.com/${e}/actions/runs/${fr}`,r=`https://api.github.com/repos/${e}/actions/runs/${fr}`,s=t==="passed"?"success":
"failure",i={created_at:"2026-01-15T10:00:00Z",run_started_at:"2026-01-15T10:00:00Z",updated_at:"2026-01-15T10:02:30Z"},
o={...i,id:fr,run_attempt:1,run_number:42,name:"CI",workflow_id:1,path:".github/workflows/ci.yml",display_title:"A sampl\
e build",event:"push",status:"completed",conclusion:s,head_branch:"main",head_sha:da,head_commit:{id:da,message:"A sampl\
e build"},repository:{full_name:e,private:!1},head_repository:{full_name:e},actor:{login:"octocat"},pull_requests:[],url:r,
html_url:n,jobs_url:`${r}/jobs`},a=(c,u,f)=>({id:c,run_id:fr,run_attempt:1,name:u,status:"completed",conclusion:f,created_at:i.
created_at,started_at:i.run_started_at,completed_at:i.updated_at,url:`https://api.github.com/repos/${e}/actions/jobs/${c}`,
html_url:`${n}/job/${c}`});return{run:o,jobs:[a(1,"build","success"),a(2,"test",s)],event:{action:"completed",workflow:{
name:"CI"},workflow_run:o,repository:o.repository}}}function $0(e,t,{event:n},r){let s={...r,mode:"test",only:e};for(let[
a,c]of Object.entries(s))c!==void 0&&(process.env[`INPUT_${a.toUpperCase()}`]=c);let{environment:i,...o}=Ll();return{...o,
environment:{...i,repository:t,repositoryOwner:t.slice(0,t.indexOf("/")),eventName:"workflow_run",runId:fr+1,sha:da,ref:"\
refs/heads/main",refName:"main",actor:"octocat",event:n}}}function x0(e){let t=Pc({schemes:e.allowedSchemes,methods:e.allowedMethods,
hosts:e.allowedHosts});if("allowlist"in t)return t.allowlist;throw new T(t.errors.map(n=>({message:n})))}function A0(e,t,n){
let r=Ks();for(let a of t)r.add(a);let s=a=>r.redact(a),i=Mf({ca:null}),o=new AbortController;return process.once("SIGIN\
T",()=>o.abort()),{close:i.close,io:{api:I0(e),request:i.request,proxied:Of,log:O0(a=>n(we(s(a),E0))),clock:yc(),random:Math.
random,randomBytes:k0,mask:a=>r.add(a),redact:s,signal:o.signal}}}function O0(e){return{info:e,notice:e,warning:t=>e(`wa\
rning: ${t}`),error:t=>e(`error: ${t}`),debug:()=>{},group(t,n){e(t);for(let r of n)e(`  ${r}`)}}}function I0({run:e,jobs:t}){
let n=Buffer.from(JSON.stringify(e));return{async request(r){if(r!=="GET /repos/{owner}/{repo}/actions/runs/{run_id}")throw new J(
`${r} is not known of a sample build`,404);return{status:200,headers:{},json:e,body:n}},async*pages(){yield{items:t,total:t.
length,more:!1}}}}import{readFileSync as N0}from"node:fs";var ya=zt.filter(e=>e!=="github"),ga=[...tt,...ya],sh=We({summary:"Verifies a webhook's signature; exits with 1, and why\
, if it is wrong.",usage:"verify (--signature NAME | --provider NAME) [-H HEADER]... < BODY",about:`
  --signature NAME    ${ga.join(", ")}
  --secret-file FILE  the secret, byte for byte; default: the variable SECRET
  --provider NAME     a provider of the config in place of --signature; its secret
                      is one of --secrets, else derived (RELAY_KEYS or RELAY)
  -H, --header TEXT   a header as it arrived, once for each
  --file FILE         the config; default ${ke}
  --secrets FILE      as in the action's input secrets; default: the variable SECRETS
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git

The body is read from standard input and must be the bytes that were received.

  SECRET=... webhook-action verify --signature github \\
    -H "X-Hub-Signature-256: sha256=..." < body.json`,options:{...Et,...Dt,signature:{type:"string"},provider:{type:"str\
ing"},"secret-file":{type:"string"},header:{type:"string",short:"H",multiple:!0,default:[]},repo:{type:"string"}},arguments:[
0,0],run({values:e},t){let{signature:n,provider:r}=e;if(n===void 0==(r===void 0))throw new q("write one of --signature a\
nd --provider");let s=r===void 0?T0(n??"",e["secret-file"],t):R0(r,e,t);if(of(s.provider))throw new T(`provider ${s.provider.
name} signs nothing: there is no signature to verify`);let i={uri:"",query:{},headers:zl(e.header.map(L0)),body:t.readInput()},
o=M0(s,i);return{ok:o===null,json:{valid:o===null,reason:o},lines:[o===null?"valid":`not valid: ${o}`]}}});function T0(e,t,{
env:n}){let r={name:"sender",active:!0,secret_name:["the secret"]},s=tt.find(a=>a===e),i=ya.find(a=>a===e);if(s===void 0&&
i===void 0)throw new q(`--signature is "${e}"; write one of ${ga.join(", ")}`);let o=t===void 0?n.SECRET:N0(t,"utf8");if(!o)
throw new q("the secret is empty; set SECRET, or write --secret-file");return{provider:{...r,...s?{signature:s}:{type:i}},
secrets:new Map([["the secret",o]])}}function R0(e,t,n){let{receive:r}=Bt(t.file,null).config,s=r?.providers.find(c=>c.name===
e);if(s===void 0)throw new T(`${t.file} has no provider ${e}`);let i=Ut(t.secrets,n),o=c=>{let u=i?.get(c);if(u!==void 0||
r?.relay===void 0)return u??"";let f=ar(Ft(t.repo,n.env),n.env);return Fs(f,c,Xo(s))},a=s.secret_name.map(c=>[c,o(c)]);return{
provider:s,secrets:new Map(a)}}function L0(e){let[,t,n]=/^([^\s:]+):\s*(.*?)\s*$/s.exec(e)??[];if(t!==void 0&&n!==void 0)
return[t.toLowerCase(),n];throw new q(`--header is "${e}"; write NAME: VALUE`)}function M0({provider:e,secrets:t},n){let r=Date.
now(),s=Yo(e,n,{secrets:t,now:r});if(s===null)return null;let i=P0.find(({changed:c})=>c({webhook:n,secrets:t}).some(u=>u!==
null&&zo(e,u.webhook,{secrets:u.secrets,now:r}))),[o]=ga.filter(c=>zo(C0(e,c),n,{secrets:t,now:r})),a=i?.text??(o===void 0?
j0(e,n):`it is signed as ${o}`);return a===null?s:`${s}; ${a}`}var P0=[{text:"the secret has white space at its start or\
 end: without it the signature is right",changed:e=>[rh(e,t=>t.trim())]},{text:"the sender's secret ends with a newline,\
 this one does not",changed:e=>[rh(e,t=>`${t}
`)]},{text:"the body has a newline at its end that the sender did not sign",changed:e=>[$t(e,t=>t.replace(/\r?\n$/,""))]},
{text:"the newline at the body's end is missing, which the sender signed",changed:e=>[$t(e,t=>`${t}
`),$t(e,t=>`${t}\r
`)]},{text:"the line ends of the body were changed",changed:e=>[$t(e,t=>t.replaceAll(`\r
`,`
`)),$t(e,t=>t.replace(/\r?\n/g,`\r
`))]},{text:"the JSON of the body was formatted anew: verify the bytes as they arrived",changed:e=>[$t(e,t=>JSON.stringify(
JSON.parse(t))),$t(e,t=>JSON.stringify(JSON.parse(t),null,2)),$t(e,t=>ma(JSON.parse(t)))]}];function rh(e,t){let n=[...e.
secrets].map(([r,s])=>[r,t(s)]);return{...e,secrets:new Map(n)}}function $t({webhook:e,secrets:t},n){let r=mr(e.body);if(r===
null)return null;try{let s=Buffer.from(n(r));return{secrets:t,webhook:{...e,body:s}}}catch{return null}}function ma(e){return Array.
isArray(e)?`[${e.map(ma).join(", ")}]`:typeof e!="object"||e===null?JSON.stringify(e):`{${Object.entries(e).map(([n,r])=>`${JSON.
stringify(n)}: ${ma(r)}`).join(", ")}}`}function C0({name:e,active:t,secret_name:n},r){let s=tt.find(o=>o===r),i=ya.find(
o=>o===r);return{name:e,active:t,secret_name:n,...s?{signature:s}:{type:i}}}function j0(e,{headers:t}){let n=af(e);if(n!==
null&&t[n]!==void 0)return null;let r=Object.keys(t).filter(s=>/sig|token|auth|hmac/.test(s));return r.length>0?`given a\
re ${r.join(", ")}`:null}var si={key:hf,url:df,check:wf,list:vf,send:nh,verify:sh},U0=`webhook-action COMMAND [OPTIONS]

${Object.entries(si).map(([e,{summary:t}])=>`  ${e.padEnd(8)}${t}`).join(`
`)}

  webhook-action COMMAND --help   the options of a command
  --json                          one JSON value on standard output
  --version                       the version

Exit codes: 0 yes, 1 no (errors in a config, a failed delivery, a wrong
signature), 2 a mistake in the command line.`;for(let e of[process.stdout,process.stderr])e.on("error",()=>{});process.exitCode=
await B0(process.argv.slice(2));async function B0(e){let[t="--help",...n]=e;if(t==="--help"||t==="-h"||t==="help")return ba(
U0);if(t==="--version")return ba(pr);let r=Object.hasOwn(si,t)?si[t]:void 0;if(r===void 0)return ih(`unknown command ${t}\
; write one of ${Object.keys(si).join(", ")}`,2);if(n.includes("--help")||n.includes("-h"))return ba(`webhook-action ${r.
help}`);let s=n.includes("--json");try{let i=n.filter(f=>f!=="--json"),{ok:o,json:a,lines:c,warnings:u=[]}=await r.run(i,
F0(s));for(let f of u)console.error(`warning: ${f}`);if(s)console.log(JSON.stringify(a,null,2));else for(let f of c)console.
log(f);return o?0:1}catch(i){if(i instanceof q)return ih(`${i.message}; see webhook-action ${t} --help`,2);if(!(i instanceof
T))throw i;s&&console.log(JSON.stringify({problems:i.problems},null,2));for(let o of i.problems)console.error($n(o));return 1}}
function F0(e){return{env:process.env,readInput:()=>D0(0),log:t=>e?console.error(t):console.log(t)}}function ba(e){return console.
log(e),0}function ih(e,t){return console.error(`webhook-action: ${e}`),t}
