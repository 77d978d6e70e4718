#!/usr/bin/env node
var Hm=Object.create;var kc=Object.defineProperty;var Wm=Object.getOwnPropertyDescriptor;var Vm=Object.getOwnPropertyNames;var Ym=Object.getPrototypeOf,Jm=Object.prototype.hasOwnProperty;var zm=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}};var Xm=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Vm(t))!Jm.call(e,s)&&s!==n&&kc(e,s,{get:()=>t[s],
enumerable:!(r=Wm(t,s))||r.enumerable});return e};var Zm=(e,t,n)=>(n=e!=null?Hm(Ym(e)):{},Xm(t||!e||!e.__esModule?kc(n,"default",{value:e,enumerable:!0}):n,e));var Yl=zm((Vl,ii)=>{(function(e){"use strict";let t="(0?\\d+|0x[a-f0-9]+)",n={fourOctet:new RegExp(`^${t}\\.${t}\\.${t}\\\
.${t}$`,"i"),threeOctet:new RegExp(`^${t}\\.${t}\\.${t}$`,"i"),twoOctet:new RegExp(`^${t}\\.${t}$`,"i"),longValue:new RegExp(
`^${t}$`,"i")},r=new RegExp("^0[0-7]+$","i"),s=new RegExp("^0x[a-f0-9]+$","i"),i="%[0-9a-z]{1,}",o="(?:[0-9a-f]+::?)+",a={
zoneIndex:new RegExp(i,"i"),native:new RegExp(`^(::)?(${o})?([0-9a-f]+)?(::)?(${i})?$`,"i"),deprecatedTransitional:new RegExp(
`^(?:::)(${t}\\.${t}\\.${t}\\.${t}(${i})?)$`,"i"),transitional:new RegExp(`^((?:${o})|(?:::)(?:${o})?)${t}\\.${t}\\.${t}\
\\.${t}(${i})?$`,"i")};function c(f,d){if(f.indexOf("::")!==f.lastIndexOf("::"))return null;let m=0,y=-1,b=(f.match(a.zoneIndex)||
[])[0],g,k;for(b&&(b=b.substring(1),f=f.replace(/%.+$/,""));(y=f.indexOf(":",y+1))>=0;)m++;if(f.substr(0,2)==="::"&&m--,
f.substr(-2,2)==="::"&&m--,m>=d)return null;for(k=d-m,g=":";k--;)g+="0:";return f=f.replace("::",g),f[0]===":"&&(f=f.slice(
1)),f[f.length-1]===":"&&(f=f.slice(0,-1)),d=(function(){let S=f.split(":"),$=[];for(let x=0;x<S.length;x++)$.push(S[x].
length>4?NaN:parseInt(S[x],16));return $})(),{parts:d,zoneId:b}}function u(f,d,m,y){if(f.length!==d.length)throw new Error(
"ipaddr: cannot match CIDR for objects with different lengths");let b=0,g;for(;y>0;){if(g=m-y,g<0&&(g=0),f[b]>>g!==d[b]>>
g)return!1;y-=m,b+=1}return!0}function l(f){if(s.test(f))return parseInt(f,16);if(f[0]==="0"&&!isNaN(parseInt(f[1],10))){
if(r.test(f))return parseInt(f,8);throw new Error(`ipaddr: cannot parse ${f} as octal`)}return parseInt(f,10)}function p(f,d){
for(;f.length<d;)f=`0${f}`;return f}let h={};h.IPv4=(function(){function f(d){if(d.length!==4)throw new Error("ipaddr: i\
pv4 octet count should be 4");let m,y;for(m=0;m<d.length;m++)if(y=d[m],!(0<=y&&y<=255))throw new Error("ipaddr: ipv4 oct\
et should fit in 8 bits");this.octets=d}return f.prototype.SpecialRanges={unspecified:[[new f([0,0,0,0]),8]],broadcast:[
[new f([255,255,255,255]),32]],multicast:[[new f([224,0,0,0]),4]],linkLocal:[[new f([169,254,0,0]),16]],loopback:[[new f(
[127,0,0,0]),8]],carrierGradeNat:[[new f([100,64,0,0]),10]],private:[[new f([10,0,0,0]),8],[new f([172,16,0,0]),12],[new f(
[192,168,0,0]),16]],reserved:[[new f([192,0,0,0]),24],[new f([192,0,2,0]),24],[new f([192,88,99,0]),24],[new f([198,18,0,
0]),15],[new f([198,51,100,0]),24],[new f([203,0,113,0]),24],[new f([240,0,0,0]),4]],as112:[[new f([192,175,48,0]),24],[
new f([192,31,196,0]),24]],amt:[[new f([192,52,193,0]),24]]},f.prototype.kind=function(){return"ipv4"},f.prototype.match=
function(d,m){let y;if(m===void 0&&(y=d,d=y[0],m=y[1]),d.kind()!=="ipv4")throw new Error("ipaddr: cannot match ipv4 addr\
ess with non-ipv4 one");return u(this.octets,d.octets,8,m)},f.prototype.prefixLengthFromSubnetMask=function(){let d=0,m=!1,
y={0:8,128:7,192:6,224:5,240:4,248:3,252:2,254:1,255:0},b,g,k;for(b=3;b>=0;b-=1)if(g=this.octets[b],g in y){if(k=y[g],m&&
k!==0)return null;k!==8&&(m=!0),d+=k}else return null;return 32-d},f.prototype.range=function(){return h.subnetMatch(this,
this.SpecialRanges)},f.prototype.toByteArray=function(){return this.octets.slice(0)},f.prototype.toIPv4MappedAddress=function(){
return h.IPv6.parse(`::ffff:${this.toString()}`)},f.prototype.toNormalizedString=function(){return this.toString()},f.prototype.
toString=function(){return this.octets.join(".")},f})(),h.IPv4.broadcastAddressFromCIDR=function(f){try{let d=this.parseCIDR(
f),m=d[0].toByteArray(),y=this.subnetMaskFromPrefixLength(d[1]).toByteArray(),b=[],g=0;for(;g<4;)b.push(parseInt(m[g],10)|
parseInt(y[g],10)^255),g++;return new this(b)}catch(d){throw new Error("ipaddr: the address does not have IPv4 CIDR form\
at",{cause:d})}},h.IPv4.isIPv4=function(f){return this.parser(f)!==null},h.IPv4.isValid=function(f){try{return new this(
this.parser(f)),!0}catch{return!1}},h.IPv4.isValidCIDR=function(f){try{return this.parseCIDR(f),!0}catch{return!1}},h.IPv4.
isValidFourPartDecimal=function(f){return!!(h.IPv4.isValid(f)&&f.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/))},h.IPv4.isValidCIDRFourPartDecimal=
function(f){let d=f.match(/^(.+)\/(\d+)$/);return!h.IPv4.isValidCIDR(f)||!d?!1:h.IPv4.isValidFourPartDecimal(d[1])},h.IPv4.
networkAddressFromCIDR=function(f){let d,m,y,b,g;try{for(d=this.parseCIDR(f),y=d[0].toByteArray(),g=this.subnetMaskFromPrefixLength(
d[1]).toByteArray(),b=[],m=0;m<4;)b.push(parseInt(y[m],10)&parseInt(g[m],10)),m++;return new this(b)}catch(k){throw new Error(
"ipaddr: the address does not have IPv4 CIDR format",{cause:k})}},h.IPv4.parse=function(f){let d=this.parser(f);if(d===null)
throw new Error("ipaddr: string is not formatted like an IPv4 Address");return new this(d)},h.IPv4.parseCIDR=function(f){
let d;if(d=f.match(/^(.+)\/(\d+)$/)){let m=parseInt(d[2]);if(m>=0&&m<=32){let y=[this.parse(d[1]),m];return Object.defineProperty(
y,"toString",{value:function(){return this.join("/")}}),y}}throw new Error("ipaddr: string is not formatted like an IPv4\
 CIDR range")},h.IPv4.parser=function(f){let d,m,y;if(d=f.match(n.fourOctet))return(function(){let b=d.slice(1,6),g=[];for(let k=0;k<
b.length;k++)m=b[k],g.push(l(m));return g})();if(d=f.match(n.longValue)){if(y=l(d[1]),y>4294967295||y<0)throw new Error(
"ipaddr: address outside defined range");return(function(){let b=[],g;for(g=0;g<=24;g+=8)b.push(y>>g&255);return b})().reverse()}else
return(d=f.match(n.twoOctet))?(function(){let b=d.slice(1,4),g=[];if(y=l(b[1]),y>16777215||y<0)throw new Error("ipaddr: \
address outside defined range");return g.push(l(b[0])),g.push(y>>16&255),g.push(y>>8&255),g.push(y&255),g})():(d=f.match(
n.threeOctet))?(function(){let b=d.slice(1,5),g=[];if(y=l(b[2]),y>65535||y<0)throw new Error("ipaddr: address outside de\
fined range");return g.push(l(b[0])),g.push(l(b[1])),g.push(y>>8&255),g.push(y&255),g})():null},h.IPv4.subnetMaskFromPrefixLength=
function(f){if(f=parseInt(f),Number.isNaN(f)||f<0||f>32)throw new Error("ipaddr: invalid IPv4 prefix length");let d=[0,0,
0,0],m=0,y=Math.floor(f/8);for(;m<y;)d[m]=255,m++;return y<4&&(d[y]=Math.pow(2,f%8)-1<<8-f%8),new this(d)},h.IPv6=(function(){
function f(d,m){let y,b;if(d.length===16)for(this.parts=[],y=0;y<=14;y+=2)this.parts.push(d[y]<<8|d[y+1]);else if(d.length===
8)this.parts=d;else throw new Error("ipaddr: ipv6 part count should be 8 or 16");for(y=0;y<this.parts.length;y++)if(b=this.
parts[y],!(0<=b&&b<=65535))throw new Error("ipaddr: ipv6 part should fit in 16 bits");m&&(this.zoneId=m)}return f.prototype.
SpecialRanges={unspecified:[new f([0,0,0,0,0,0,0,0]),128],linkLocal:[new f([65152,0,0,0,0,0,0,0]),10],multicast:[new f([
65280,0,0,0,0,0,0,0]),8],loopback:[new f([0,0,0,0,0,0,0,1]),128],uniqueLocal:[new f([64512,0,0,0,0,0,0,0]),7],ipv4Mapped:[
new f([0,0,0,0,0,65535,0,0]),96],deprecatedSiteLocal:[new f([65216,0,0,0,0,0,0,0]),10],discard:[new f([256,0,0,0,0,0,0,0]),
64],rfc6145:[new f([0,0,0,0,65535,0,0,0]),96],rfc6052:[[new f([100,65435,0,0,0,0,0,0]),96],[new f([100,65435,1,0,0,0,0,0]),
48]],"6to4":[new f([8194,0,0,0,0,0,0,0]),16],teredo:[new f([8193,0,0,0,0,0,0,0]),32],benchmarking:[new f([8193,2,0,0,0,0,
0,0]),48],amt:[new f([8193,3,0,0,0,0,0,0]),32],as112v6:[[new f([8193,4,274,0,0,0,0,0]),48],[new f([9760,79,32768,0,0,0,0,
0]),48]],deprecatedOrchid:[new f([8193,16,0,0,0,0,0,0]),28],orchid2:[new f([8193,32,0,0,0,0,0,0]),28],droneRemoteIdProtocolEntityTags:[
new f([8193,48,0,0,0,0,0,0]),28],segmentRouting:[new f([24320,0,0,0,0,0,0,0]),16],reserved:[[new f([8193,0,0,0,0,0,0,0]),
23],[new f([8193,3512,0,0,0,0,0,0]),32],[new f([16383,0,0,0,0,0,0,0]),20]]},f.prototype.isIPv4MappedAddress=function(){return this.
range()==="ipv4Mapped"},f.prototype.kind=function(){return"ipv6"},f.prototype.match=function(d,m){let y;if(m===void 0&&(y=
d,d=y[0],m=y[1]),d.kind()!=="ipv6")throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");return u(this.
parts,d.parts,16,m)},f.prototype.prefixLengthFromSubnetMask=function(){let d=0,m=!1,y={0:16,32768:15,49152:14,57344:13,61440:12,
63488:11,64512:10,65024:9,65280:8,65408:7,65472:6,65504:5,65520:4,65528:3,65532:2,65534:1,65535:0},b,g;for(let k=7;k>=0;k-=
1)if(b=this.parts[k],b in y){if(g=y[b],m&&g!==0)return null;g!==16&&(m=!0),d+=g}else return null;return 128-d},f.prototype.
range=function(){return h.subnetMatch(this,this.SpecialRanges)},f.prototype.toByteArray=function(){let d,m=[],y=this.parts;
for(let b=0;b<y.length;b++)d=y[b],m.push(d>>8),m.push(d&255);return m},f.prototype.toFixedLengthString=function(){let d=(function(){
let y=[];for(let b=0;b<this.parts.length;b++)y.push(p(this.parts[b].toString(16),4));return y}).call(this).join(":"),m="";
return this.zoneId&&(m=`%${this.zoneId}`),d+m},f.prototype.toIPv4Address=function(){if(!this.isIPv4MappedAddress())throw new Error(
"ipaddr: trying to convert a generic ipv6 address to ipv4");let d=this.parts.slice(-2),m=d[0],y=d[1];return new h.IPv4([
m>>8,m&255,y>>8,y&255])},f.prototype.toNormalizedString=function(){let d=(function(){let y=[];for(let b=0;b<this.parts.length;b++)
y.push(this.parts[b].toString(16));return y}).call(this).join(":"),m="";return this.zoneId&&(m=`%${this.zoneId}`),d+m},f.
prototype.toRFC5952String=function(){let d=/((^|:)(0(:|$)){2,})/g,m="";this.zoneId&&(m=`%${this.zoneId}`);let y=this.toNormalizedString(),
b=y.slice(0,y.length-m.length),g=0,k=-1,S=-1,$;for(;$=d.exec(b);){let x=($[0].match(/0/g)||[]).length;x>S&&(S=x,g=$.index,
k=$[0].length)}return k<0?b+m:`${b.substring(0,g)}::${b.substring(g+k)}${m}`},f.prototype.toString=function(){return this.
toRFC5952String()},f})(),h.IPv6.broadcastAddressFromCIDR=function(f){try{let d=this.parseCIDR(f),m=d[0].toByteArray(),y=this.
subnetMaskFromPrefixLength(d[1]).toByteArray(),b=[],g=0;for(;g<16;)b.push(parseInt(m[g],10)|parseInt(y[g],10)^255),g++;return new this(
b)}catch(d){throw new Error("ipaddr: the address does not have IPv6 CIDR format",{cause:d})}},h.IPv6.isIPv6=function(f){
return this.parser(f)!==null},h.IPv6.isValid=function(f){if(typeof f=="string"&&f.indexOf(":")===-1)return!1;try{let d=this.
parser(f);return new this(d.parts,d.zoneId),!0}catch{return!1}},h.IPv6.isValidCIDR=function(f){if(typeof f=="string"&&f.
indexOf(":")===-1)return!1;try{return this.parseCIDR(f),!0}catch{return!1}},h.IPv6.networkAddressFromCIDR=function(f){let d,
m,y,b,g;try{for(d=this.parseCIDR(f),y=d[0].toByteArray(),g=this.subnetMaskFromPrefixLength(d[1]).toByteArray(),b=[],m=0;m<
16;)b.push(parseInt(y[m],10)&parseInt(g[m],10)),m++;return new this(b)}catch(k){throw new Error("ipaddr: the address doe\
s not have IPv6 CIDR format",{cause:k})}},h.IPv6.parse=function(f){let d=this.parser(f);if(d===null)throw new Error("ipa\
ddr: string is not formatted like an IPv6 Address");return new this(d.parts,d.zoneId)},h.IPv6.parseCIDR=function(f){let d,
m,y;if((m=f.match(/^(.+)\/(\d+)$/))&&(d=parseInt(m[2]),d>=0&&d<=128))return y=[this.parse(m[1]),d],Object.defineProperty(
y,"toString",{value:function(){return this.join("/")}}),y;throw new Error("ipaddr: string is not formatted like an IPv6 \
CIDR range")},h.IPv6.parser=function(f){let d,m,y,b,g,k;if(y=f.match(a.deprecatedTransitional))return this.parser(`::fff\
f:${y[1]}`);if(a.native.test(f))return c(f,8);if((y=f.match(a.transitional))&&(k=y[6]||"",d=y[1],y[1].endsWith("::")||(d=
d.slice(0,-1)),d=c(d+k,6),d&&d.parts)){for(g=[parseInt(y[2]),parseInt(y[3]),parseInt(y[4]),parseInt(y[5])],m=0;m<g.length;m++)
if(b=g[m],!(0<=b&&b<=255))return null;return d.parts.push(g[0]<<8|g[1]),d.parts.push(g[2]<<8|g[3]),{parts:d.parts,zoneId:d.
zoneId}}return null},h.IPv6.subnetMaskFromPrefixLength=function(f){if(f=parseInt(f),Number.isNaN(f)||f<0||f>128)throw new Error(
"ipaddr: invalid IPv6 prefix length");let d=[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],m=0,y=Math.floor(f/8);for(;m<y;)d[m]=255,m++;
return y<16&&(d[y]=Math.pow(2,f%8)-1<<8-f%8),new this(d)},h.fromByteArray=function(f){let d=f.length;if(d===4)return new h.
IPv4(f);if(d===16)return new h.IPv6(f);throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address")},
h.isValid=function(f){return h.IPv6.isValid(f)||h.IPv4.isValid(f)},h.isValidCIDR=function(f){return h.IPv6.isValidCIDR(f)||
h.IPv4.isValidCIDR(f)},h.parse=function(f){if(h.IPv6.isValid(f))return h.IPv6.parse(f);if(h.IPv4.isValid(f))return h.IPv4.
parse(f);throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format")},h.parseCIDR=function(f){try{return h.IPv6.
parseCIDR(f)}catch{try{return h.IPv4.parseCIDR(f)}catch(d){throw new Error("ipaddr: the address has neither IPv6 nor IPv\
4 CIDR format",{cause:d})}}},h.process=function(f){let d=this.parse(f);return d.kind()==="ipv6"&&d.isIPv4MappedAddress()?
d.toIPv4Address():d},h.subnetMatch=function(f,d,m){let y,b,g,k;m==null&&(m="unicast");for(b in d)if(Object.prototype.hasOwnProperty.
call(d,b)){for(g=d[b],g[0]&&!(g[0]instanceof Array)&&(g=[g]),y=0;y<g.length;y++)if(k=g[y],f.kind()===k[0].kind()&&f.match.
apply(f,k))return b}return m},typeof ii<"u"&&ii.exports?ii.exports=h:e.ipaddr=h})(Vl)});import{readFileSync as zS}from"node:fs";var A=class extends Error{problems;hidden;constructor(t,n=0){let r=typeof t=="string"?[{message:t}]:t,s=n>0?[`and ${n} m\
ore like these`]:[];super([...r.map(Vn),...s].join(`
`)),this.problems=r,this.hidden=n}};function Vn({file:e,line:t,path:n,message:r}){let i=[t&&e?`${e}:${t}`:e,n].filter(o=>o).
join(" ");return i?`${i}: ${r}`:r}var Qm=/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;function zi(e){return e.replace(Qm," ")}function Yn(e,t){if(e.length<=t)return e;let n="",r=0;for(let s of e){if(r+=1,r>t)return`${n}\u2026`;r<t&&(n+=s)}return e}
function Ec(e){return e.replace(/[\u{10000}-\u{10ffff}]/gu,"\uFFFD")}function _c(e){let t=/^https?:\/\/([^/?#]+)/i.exec(
e)?.[1];return t===void 0||t.includes("@")||/[\s\\]/.test(e)||zi(e)!==e?null:URL.canParse(e)?e:null}var ey=/^[ -~]*$/,ty=/\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g,
ny=/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;function re(e,t=300){if(ey.test(e)){let r=!e.includes(
"::")&&!e.includes("##");return Yn(r?e:$c(e,""),t)}let n=e.replace(ty," ").replace(ny,"\uFFFD");return Yn($c(n,ry),t)}var ry=String.
raw`[\p{Cf}\p{Mn}\p{DI}]*`;function $c(e,t){return e.replace(new RegExp(`:(?=${t}:)`,"gu"),": ").replace(new RegExp(`#(?\
=${t}#${t}\\[)`,"gu"),"# ")}var ln="1.0.0";import{readFileSync as L0}from"node:fs";import{parseArgs as M0}from"node:util";var Wr,sy={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function Xi(e){return!e&&!Wr?sy:{lang:e?.lang??Wr?.lang,message:e?.message,abortEarly:e?.abortEarly??Wr?.abortEarly,abortPipeEarly:e?.
abortPipeEarly??Wr?.abortPipeEarly}}var iy;function oy(e){return iy?.get(e)}var ay;function cy(e){return ay?.get(e)}var uy;function ly(e,t){return uy?.get(e)?.get(t)}function Bt(e){let t=typeof e;return t==="string"?`"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||
t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function U(e,t,n,r,s){let i=s&&"input"in s?s.input:
n.value,o=s?.expected??e.expects??null,a=s?.received??Bt(i),c={kind:e.kind,type:e.type,input:i,expected:o,received:a,message:`\
Invalid ${t}: ${o?`Expected ${o} but r`:"R"}eceived ${a}`,requirement:e.requirement,path:s?.path,issues:s?.issues,lang:r.
lang,abortEarly:r.abortEarly,abortPipeEarly:r.abortPipeEarly},u=e.kind==="schema",l=s?.message??e.message??ly(e.reference,
c.lang)??(u?cy(c.lang):null)??r.message??oy(c.lang);l!==void 0&&(c.message=typeof l=="function"?l(c):l),u&&(n.typed=!1),
n.issues?n.issues.push(c):n.issues=[c]}function fy(e,t){return e===t||Number.isNaN(e)&&Number.isNaN(t)}function py(e,t){return Object.prototype.hasOwnProperty.
call(e,t)&&t!=="__proto__"&&t!=="prototype"&&t!=="constructor"}function xc(e,t){let n=[...new Set(e)];return n.length>1?`(${n.join(` ${t} `)})`:n[0]??"never"}function Z(e){return e["~\
standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},Xi())},e}var hy=class extends Error{constructor(e){super(e[0].message),this.name="ValiError",this.issues=e}};var sx=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}\
]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6\
}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p\
{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u");var dy=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;function ye(e,t){return{kind:"validation",type:"check",reference:ye,async:!1,expects:null,requirement:e,message:t,"~run"(n,r){
return n.typed&&!this.requirement(n.value)&&U(this,"input",n,r),n}}}function Jn(e){return{kind:"validation",type:"finite",reference:Jn,async:!1,expects:null,requirement:Number.isFinite,message:e,
"~run"(t,n){return t.typed&&!this.requirement(t.value)&&U(this,"finite",t,n),t}}}function Zi(e){return{kind:"validation",type:"iso_timestamp",reference:Zi,async:!1,expects:null,requirement:dy,message:e,
"~run"(t,n){return t.typed&&!this.requirement.test(t.value)&&U(this,"timestamp",t,n),t}}}function it(e,t){return{kind:"validation",type:"max_length",reference:it,async:!1,expects:`<=${e}`,requirement:e,message:t,
"~run"(n,r){return n.typed&&n.value.length>this.requirement&&U(this,"length",n,r,{received:`${n.value.length}`}),n}}}function Qi(e,t){return{kind:"validation",type:"max_value",reference:Qi,async:!1,expects:`<=${e instanceof Date?e.toJSON():
Bt(e)}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!(n.value<=this.requirement)&&U(this,"value",n,r,{received:n.
value instanceof Date?n.value.toJSON():Bt(n.value)}),n}}}function zn(e,t){return{kind:"validation",type:"min_length",reference:zn,async:!1,expects:`>=${e}`,requirement:e,message:t,
"~run"(n,r){return n.typed&&n.value.length<this.requirement&&U(this,"length",n,r,{received:`${n.value.length}`}),n}}}function fn(e,t){return{kind:"validation",type:"min_value",reference:fn,async:!1,expects:`>=${e instanceof Date?e.toJSON():
Bt(e)}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!(n.value>=this.requirement)&&U(this,"value",n,r,{received:n.
value instanceof Date?n.value.toJSON():Bt(n.value)}),n}}}function Xn(e){return{kind:"validation",type:"non_empty",reference:Xn,async:!1,expects:"!0",message:e,"~run"(t,n){return t.
typed&&t.value.length===0&&U(this,"length",t,n,{received:"0"}),t}}}function ot(e){return{kind:"validation",type:"raw_check",reference:ot,async:!1,expects:null,"~run"(t,n){return e({dataset:t,
config:n,addIssue:r=>U(this,r?.label??"input",t,n,r)}),t}}}function pn(e){return{kind:"transformation",type:"raw_transform",reference:pn,async:!1,"~run"(t,n){let r=e({dataset:t,config:n,
addIssue:s=>U(this,s?.label??"input",t,n,s),NEVER:null});return t.issues?t.typed=!1:t.value=r,t}}}function Ae(e,t){return{kind:"validation",type:"regex",reference:Ae,async:!1,expects:`${e}`,requirement:e,message:t,"~ru\
n"(n,r){return n.typed&&!this.requirement.test(n.value)&&U(this,"format",n,r),n}}}function Zn(e){return{kind:"validation",type:"safe_integer",reference:Zn,async:!1,expects:null,requirement:Number.isSafeInteger,
message:e,"~run"(t,n){return t.typed&&!this.requirement(t.value)&&U(this,"safe integer",t,n),t}}}function eo(){return{kind:"transformation",type:"to_upper_case",reference:eo,async:!1,"~run"(e){return e.value=e.value.toUpperCase(),
e}}}function Ie(e){return{kind:"transformation",type:"transform",reference:Ie,async:!1,operation:e,"~run"(t){return t.value=
this.operation(t.value),t}}}function to(e){return{kind:"validation",type:"url",reference:to,async:!1,expects:null,requirement(t){try{return URL.canParse?
URL.canParse(t):(new URL(t),!0)}catch{return!1}},message:e,"~run"(t,n){return t.typed&&!this.requirement(t.value)&&U(this,
"URL",t,n),t}}}function no(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function C(e,t){return Z({...e,fallback:t,
"~run"(n,r){let s=e["~run"](n,r);return s.issues?{typed:!0,value:no(this,s,r)}:s}})}function Qn(e,t,n){return typeof e.default=="function"?e.default(t,n):e.default}function W(e,t){return Z({kind:"schema",type:"array",reference:W,expects:"Array",async:!1,item:e,message:t,"~run"(n,r){let s=n.
value;if(Array.isArray(s)){n.typed=!0,n.value=[];for(let i=0;i<s.length;i++){let o=s[i],a=this.item["~run"]({value:o},r);
if(a.issues){let c={type:"array",origin:"value",input:s,key:i,value:o};for(let u of a.issues)u.path?u.path.unshift(c):u.
path=[c],n.issues?.push(u);if(n.issues||(n.issues=a.issues),r.abortEarly){n.typed=!1;break}}a.typed||(n.typed=!1),n.value.
push(a.value)}}else U(this,"type",n,r);return n}})}function ge(e){return Z({kind:"schema",type:"boolean",reference:ge,expects:"boolean",async:!1,message:e,"~run"(t,n){return typeof t.
value=="boolean"?t.typed=!0:U(this,"type",t,n),t}})}function Ft(e,t){return Z({kind:"schema",type:"custom",reference:Ft,
expects:"unknown",async:!1,check:e,message:t,"~run"(n,r){return this.check(n.value)?n.typed=!0:U(this,"type",n,r),n}})}function hn(e){return Z({kind:"schema",type:"lazy",reference:hn,expects:"unknown",async:!1,getter:e,"~run"(t,n){return this.
getter(t.value)["~run"](t,n)}})}function ro(e,t){return Z({kind:"schema",type:"literal",reference:ro,expects:Bt(e),async:!1,literal:e,message:t,"~run"(n,r){
return fy(n.value,this.literal)?n.typed=!0:U(this,"type",n,r),n}})}function so(e){return Z({kind:"schema",type:"never",reference:so,expects:"never",async:!1,message:e,"~run"(t,n){return U(
this,"type",t,n),t}})}function er(e){return Z({kind:"schema",type:"null",reference:er,expects:"null",async:!1,message:e,"~run"(t,n){return t.value===
null?t.typed=!0:U(this,"type",t,n),t}})}function B(e,t){return Z({kind:"schema",type:"nullable",reference:B,expects:`(${e.
expects} | null)`,async:!1,wrapped:e,default:t,"~run"(n,r){return n.value===null&&(this.default!==void 0&&(n.value=Qn(this,
n,r)),n.value===null)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function tr(e,t){return Z({kind:"schema",type:"nullish",reference:tr,expects:`(${e.expects} | null | undefined)`,async:!1,
wrapped:e,default:t,"~run"(n,r){return(n.value===null||n.value===void 0)&&(this.default!==void 0&&(n.value=Qn(this,n,r)),
n.value===null||n.value===void 0)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function K(e){return Z({kind:"schema",type:"number",reference:K,expects:"number",async:!1,message:e,"~run"(t,n){return typeof t.
value=="number"&&!isNaN(t.value)?t.typed=!0:U(this,"type",t,n),t}})}function R(e,t){return Z({kind:"schema",type:"object",
reference:R,expects:"Object",async:!1,entries:e,message:t,"~run"(n,r){let s=n.value;if(s&&typeof s=="object"){n.typed=!0,
n.value={};for(let i in this.entries){let o=this.entries[i];if(i in s||(o.type==="exact_optional"||o.type==="optional"||
o.type==="nullish")&&o.default!==void 0){let a=i in s?s[i]:Qn(o),c=o["~run"]({value:a},r);if(c.issues){let u={type:"obje\
ct",origin:"value",input:s,key:i,value:a};for(let l of c.issues)l.path?l.path.unshift(u):l.path=[u],n.issues?.push(l);if(n.
issues||(n.issues=c.issues),r.abortEarly){n.typed=!1;break}}c.typed||(n.typed=!1),n.value[i]=c.value}else if(o.fallback!==
void 0)n.value[i]=no(o);else if(o.type!=="exact_optional"&&o.type!=="optional"&&o.type!=="nullish"&&(U(this,"key",n,r,{input:void 0,
expected:`"${i}"`,path:[{type:"object",origin:"key",input:s,key:i,value:s[i]}]}),r.abortEarly))break}}else U(this,"type",
n,r);return n}})}function v(e,t){return Z({kind:"schema",type:"optional",reference:v,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,
default:t,"~run"(n,r){return n.value===void 0&&(this.default!==void 0&&(n.value=Qn(this,n,r)),n.value===void 0)?(n.typed=
!0,n):this.wrapped["~run"](n,r)}})}function qt(e,t){return Z({kind:"schema",type:"picklist",reference:qt,expects:xc(e.map(Bt),"|"),async:!1,options:e,message:t,
"~run"(n,r){return this.options.includes(n.value)?n.typed=!0:U(this,"type",n,r),n}})}function io(e,t,n){return Z({kind:"schema",type:"record",reference:io,expects:"Object",async:!1,key:e,value:t,message:n,
"~run"(r,s){let i=r.value;if(i&&typeof i=="object"){r.typed=!0,r.value={};for(let o in i)if(py(i,o)){let a=i[o],c=this.key["\
~run"]({value:o},s);if(c.issues){let l={type:"object",origin:"key",input:i,key:o,value:a};for(let p of c.issues)p.path=[
l],r.issues?.push(p);if(r.issues||(r.issues=c.issues),s.abortEarly){r.typed=!1;break}}let u=this.value["~run"]({value:a},
s);if(u.issues){let l={type:"object",origin:"value",input:i,key:o,value:a};for(let p of u.issues)p.path?p.path.unshift(l):
p.path=[l],r.issues?.push(p);if(r.issues||(r.issues=u.issues),s.abortEarly){r.typed=!1;break}}(!c.typed||!u.typed)&&(r.typed=
!1),c.typed&&(r.value[c.value]=u.value)}}else U(this,"type",r,s);return r}})}function oo(e,t){return Z({kind:"schema",type:"strict_object",reference:oo,expects:"Object",async:!1,entries:e,message:t,
"~run"(n,r){let s=n.value;if(s&&typeof s=="object"){n.typed=!0,n.value={};for(let i in this.entries){let o=this.entries[i];
if(i in s||(o.type==="exact_optional"||o.type==="optional"||o.type==="nullish")&&o.default!==void 0){let a=i in s?s[i]:Qn(
o),c=o["~run"]({value:a},r);if(c.issues){let u={type:"object",origin:"value",input:s,key:i,value:a};for(let l of c.issues)
l.path?l.path.unshift(u):l.path=[u],n.issues?.push(l);if(n.issues||(n.issues=c.issues),r.abortEarly){n.typed=!1;break}}c.
typed||(n.typed=!1),n.value[i]=c.value}else if(o.fallback!==void 0)n.value[i]=no(o);else if(o.type!=="exact_optional"&&o.
type!=="optional"&&o.type!=="nullish"&&(U(this,"key",n,r,{input:void 0,expected:`"${i}"`,path:[{type:"object",origin:"ke\
y",input:s,key:i,value:s[i]}]}),r.abortEarly))break}if(!n.issues||!r.abortEarly){for(let i in s)if(!Object.prototype.hasOwnProperty.
call(this.entries,i)){U(this,"key",n,r,{input:i,expected:"never",path:[{type:"object",origin:"key",input:s,key:i,value:s[i]}]});
break}}}else U(this,"type",n,r);return n}})}function I(e){return Z({kind:"schema",type:"string",reference:I,expects:"string",async:!1,message:e,"~run"(t,n){return typeof t.
value=="string"?t.typed=!0:U(this,"type",t,n),t}})}function Sc(e){let t;if(e)for(let n of e)if(t)for(let r of n.issues)t.push(r);else t=n.issues;return t}function je(e,t){
return Z({kind:"schema",type:"union",reference:je,expects:xc(e.map(n=>n.expects),"|"),async:!1,options:e,message:t,"~run"(n,r){
let s,i,o;for(let a of this.options){let c=a["~run"]({value:n.value},r);if(c.typed)if(c.issues)i?i.push(c):i=[c];else{s=
c;break}else o?o.push(c):o=[c]}if(s)return s;if(i){if(i.length===1)return i[0];U(this,"type",n,r,{issues:Sc(i)}),n.typed=
!0}else{if(o?.length===1)return o[0];U(this,"type",n,r,{issues:Sc(o)})}return n}})}function vt(){return Z({kind:"schema",type:"unknown",reference:vt,expects:"unknown",async:!1,"~run"(e){return e.typed=!0,
e}})}function Oc(e,t,n){let r=e["~run"]({value:t},Xi(n));if(r.issues)throw new hy(r.issues);return r.value}function N(...e){return Z({...e[0],pipe:e,"~run"(t,n){for(let r of e)if(r.kind!=="metadata"){if(t.issues&&(r.kind==="sch\
ema"||r.kind==="transformation")){t.typed=!1;break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=r["~run"](t,n))}return t}})}function ue(e,t,n){let r=e["~run"]({value:t},Xi(n));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}var Ac=/[^.[\]"\s]+/y,Ic=/\[(0|[1-9]\d{0,8})\]/y,Nc=/\[\*\]/y,Tc=/\[("(?:[^"\\]|\\.)*")\]/y,my=/^(?:\$|#?\/)/,Rc='write \
names with dots between, [0] for an item of a list, ["a.b"] for a name with a dot or a space';function Je(e,t=!1){let[n]=my.
exec(e)??[];if(n!==void 0)return{kind:"error",message:yy(e,n)};let r=[],s=0;for(;s<e.length||r.length===0;){let i=s>0&&e[s]===
".",o=gy(e,i?s+1:s,i||s===0);if(o===null)return{kind:"error",message:`"${e}" is not a path at character ${s+1}; ${Rc}`};
if(o.key===-1&&!t)return{kind:"error",message:`"${e}" has [*], any item, which only match.body and conditions take; writ\
e the place of one item, as [0]`};r.push(o.key),s=o.end}return{kind:"path",path:r}}function yy(e,t){let n=t==="$"?"JSONP\
ath":"a JSON pointer",r=/[.[\]]/.test(e)||e===t?`${t}...`:e;return`"${e}" is ${n}, which is not read; ${Rc}, and [${JSON.
stringify(r)}] for a name that begins with ${t}`}function gy(e,t,n){let r=t>0&&e[t-1]===".";if(n){let o=Vr(Ac,e,t);if(o)
return{key:o[0],end:Ac.lastIndex}}if(r)return null;let s=Vr(Ic,e,t);if(s)return{key:Number(s[1]),end:Ic.lastIndex};if(Vr(
Nc,e,t))return{key:-1,end:Nc.lastIndex};let i=Vr(Tc,e,t);return i&&wy(i[1]??"",Tc.lastIndex)}function Vr(e,t,n){return e.
lastIndex=n,e.exec(t)}function wy(e,t){try{return{key:String(JSON.parse(e)),end:t}}catch{return null}}function Lc(e,t){let n=e;
for(let r of t){if(typeof n!="object"||n===null)return{found:!1};if(Array.isArray(n)!==(typeof r=="number"))return{found:!1};
let s=Object.getOwnPropertyDescriptor(n,r);if(s===void 0)return{found:!1};n=s.value}return{found:!0,value:n}}var by=34,vy=44,ky=58,Mc=91,$y=92,Ey=93,_y=123,Sy=125,Pc={size:1,get:()=>Pc};function*Yr(e,t){let n=[],r=0,s=t?xy(t):Pc;
for(let i=0;i<e.length;i++){let o=r===0?n.at(-1):void 0;switch(e.charCodeAt(i)){case by:{let a=Oy(e,i);if(o?.counts&&Iy(
e,a)){let c=String(JSON.parse(e.slice(i,a)));o.key=c,s=o.tree.get(c);let u=(o.counts.get(c)??0)+1;s!==void 0&&o.counts.set(
c,u),s!==void 0&&u===2&&(yield n.map(l=>l.key))}i=a-1;break}case _y:case Mc:if(r>0||s===void 0||s.size===0)r++;else{let a=e.
charCodeAt(i)===Mc;n.push({tree:s,counts:a?null:new Map,key:0}),s=s.get(0)}break;case Sy:case Ey:r>0?r--:n.pop();break;case vy:
o?.counts===null&&(o.key=Number(o.key)+1,s=o.tree.get(o.key))}}}function xy(e){let t=new Map;for(let n of e){let r=t;for(let s of n){let i=r.get(s)??new Map;r.set(s,i),r=i}}return e.some(
n=>n.includes(-1))?Cc([t]):t}function Cc(e){return{size:e.reduce((t,n)=>t+n.size,0),get(t){let n=typeof t=="number"?[t,-1]:
[t],r=e.flatMap(s=>n.flatMap(i=>s.get(i)??[]));return r.length===0?void 0:Cc(r)}}}function Oy(e,t){let n=e.indexOf('"',t+
1);for(;Ay(e,n);)n=e.indexOf('"',n+1);return n+1}function Ay(e,t){let n=t;for(;e.charCodeAt(n-1)===$y;)n--;return(t-n)%2===
1}function Iy(e,t){let n=t;for(;/\s/.test(e.charAt(n));)n++;return e.charCodeAt(n)===ky}function co(e){try{return new TextDecoder(
"utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return null}}function at(e){try{return JSON.parse(e)}catch{return}}function jc(e){
return e.replace(/^\ufeff/,"")}function w(e,t){if(!(typeof e!="object"||e===null))return Object.getOwnPropertyDescriptor(
e,t)?.value}function Gt(e){return typeof e=="string"?e:null}function ae(e,t){let n=w(e,t);return Array.isArray(n)?n:[]}function Ne(e,t){
let n=w(e,t);return n==null?[]:Array.isArray(n)?n:[n]}function j(e){return typeof e=="object"&&e!==null&&!Array.isArray(
e)}function kt(e){return Number.isInteger(e)?Number.isSafeInteger(e):Number.isFinite(e)}function Dc(e){return(e.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g)??
[]).every(n=>n.startsWith('"')||kt(Number(n)))}var Jr="OWNER/NAME:PATH@REF, as acme/.github:webhooks.yml@v3";function dn(e){let[,t,n,r,s]=/^([A-Za-z0-9][\w.-]*\/[\w.-]+):([^@]+)(?:(@)(.*))?$/.
exec(e.trim())??[];return t===void 0||n===void 0||n.split("/").some(i=>/^\.{0,2}$/.test(i))||r!==void 0&&!s?null:{repository:t,
path:n,ref:s??null}}function Q(e){let[t="",...n]=e.split("/");return{owner:t,repo:n.join("/")}}async function zr(e,{repository:t,
branch:n,sha:r}){let s=Q(t),{json:i}=await e.request("GET /repos/{owner}/{repo}/branches/{branch}",{...s,branch:n}),o=w(
i,"commit"),a=w(o,"sha")??w(o,"id");if(a===r)return!0;if(typeof a!="string")return!1;let c=await e.request("GET /repos/{\
owner}/{repo}/compare/{basehead}",{...s,basehead:`${a}...${r}`,per_page:1}),u=w(c.json,"status");return u==="behind"||u===
"identical"}async function Xr(e,{repository:t,tag:n,sha:r}){let s=Q(t),i=await e.request("GET /repos/{owner}/{repo}/git/\
ref/{ref}",{...s,ref:`tags/${n}`}),o=w(i.json,"object"),a=w(o,"sha");if(w(o,"type")!=="tag"||typeof a!="string")return a===
r;let c=await e.request("GET /repos/{owner}/{repo}/git/tags/{tag_sha}",{...s,tag_sha:a});return w(w(c.json,"object"),"sh\
a")===r}function V(e,t){if(e.length>100)return null;let n=null,r=Number.POSITIVE_INFINITY;for(let s of t){if(s.length>100)continue;
let i=Ny(e.toLowerCase(),s.toLowerCase()),o=Math.min(e.length,s.length);i<r&&i<=Math.max(1,Math.floor(o/3))&&(n=s,r=i)}return n}
function Ny(e,t){let n=[],r=Array.from({length:t.length+1},(s,i)=>i);for(let s=1;s<=e.length;s++){let i=[s];for(let o=1;o<=
t.length;o++){let a=e[s-1]===t[o-1],c=s>1&&o>1&&e[s-1]===t[o-2]&&e[s-2]===t[o-1];i[o]=Math.min(nr(r,o)+1,nr(i,o-1)+1,nr(
r,o-1)+(a?0:1),c?nr(n,o-2)+1:Number.POSITIVE_INFINITY)}n=r,r=i}return nr(r,t.length)}function nr(e,t){return e[t]??Number.
POSITIVE_INFINITY}var Uc="secrets.";function Te(e){let t=[],n=/(?:"[^"]*"|'[^']*'|[^${}"'])*/y,r="",s=0;for(;;){let i=e.indexOf("$",s);if(r+=
e.slice(s,i<0?e.length:i),i<0)break;for(s=i;e[s]==="$";)s++;let o=s-i;if(e[s]!=="{"){r+=e.slice(i,s);continue}if(r+="$".
repeat(Math.floor(o/2)),o%2===0)continue;n.lastIndex=s+1;let a=n.exec(e)?.[0]??"",c=s+1+a.length,u=e[c]==="}",l=e.slice(
s-1,u?c+1:c);r!==""&&t.push({kind:"text",text:r}),r="",t.push(u?Ty(l,a):{kind:"broken",source:l,message:My(e.slice(s-1))}),
s=u?c+1:c}return r!==""&&t.push({kind:"text",text:r}),t}function Ty(e,t){let[n="",...r]=Ry(t);if(n!=="")return{kind:"exp\
ression",source:e,name:n,filters:r.map(Ly)};let s=`${Se(e)} is empty; write a name, as \${build.status}`;return{kind:"br\
oken",source:e,message:s}}function Ry(e){return(e.match(/(?:"[^"]*"|'[^']*'|[^|])+|(?<=\|)(?=\||$)|^(?=\|)/g)??[]).map(n=>n.
trim())}function Ly(e){let[,t=e,n]=/^([^:]*?)\s*:\s*(.*)$/s.exec(e)??[];if(n===void 0)return{source:e,name:t,argument:null};
let r=/^(["'])(.*)\1$/s.exec(n)?.[2];return{source:e,name:t,argument:{text:r??n,quoted:r!==void 0}}}function My(e){return e.
startsWith("${{")?`${Se(e)}: only workflow files have \${{ }}; here write \${name}, or $\${ for a literal \${`:`${Se(e)}\
 is not closed; write \${name}, or $\${ for a literal \${`}function mn(e){let[t,...n]=Te(e);return t?.kind==="expression"&&
n.length===0?t:null}function De(e){return e.startsWith(Uc)?e.slice(Uc.length):null}function Se(e){return e.length>60?`${e.
slice(0,60)}...`:e}var Bc=1e3,Py=1024*1024,ee=class extends Error{name="RenderError"};function rr(e,t){return e.filters.reduce((n,r,s)=>{let i=fo(
r);if(i!==null)throw new ee(`${e.source}: ${i}`);let o=Yc[r.name]?.(n,r.argument?.text??"");if(s>0&&typeof o=="string"&&
o.length>Py)throw new ee(`${e.source}: the filters make a text of more than 1 MiB; use fewer`);return o},t(e.name))}var Kt=Symbol(
"omitted");function Qr(e,t){let n=rr(e,t);return e.filters.at(-1)?.name==="omit"&&Jc(n)?Kt:n}function Kc(e,t){let n=mn(e);
return n!==null&&Qr(n,t)===Kt}function Hc(e,t){return Kc(e,t)?null:ut(e,t)}function ut(e,t){return Te(e).map(n=>n.kind===
"text"?n.text:n.kind==="broken"?n.source:ct(rr(n,t))).join("")}function uo(e,t){return sr(e,{key:n=>ut(n,t),leaf:n=>{let r=mn(
n);if(!r)return ut(n,t);let s=Qr(r,t);return s===void 0?"":s}})}function sr(e,t,n=0){if(typeof e=="string")return t.leaf(
e);if(typeof e!="object"||e===null)return e;if(n===Bc)throw new ee(`the body is nested more than ${Bc} levels deep; make\
 it flatter`);let r=o=>sr(o,t,n+1);if(Array.isArray(e))return e.map(r).filter(o=>o!==Kt);let s=new Map,i=Object.entries(
e).flatMap(([o,a])=>{let c=r(a);if(c===Kt)return[];let u=t.key(o),l=s.get(u);if(l!==void 0)throw new ee(`the keys ${JSON.
stringify(l)} and ${JSON.stringify(o)} of the body become the same; give each a text of its own`);return s.set(u,o),[[u,
c]]});return Object.fromEntries(i)}function Ue(e){let t=mn(e);return t?.filters.length===0?De(t.name):null}function es(e,t){
let n=Ue(e);if(n!==null)return ct(t(`secrets.${n}`));let r=Vc(e,t,s=>s);if(Fc(r)>Fc(e))throw new ee("a value makes a par\
t of the URL path . or .., which leads elsewhere");return r}function Wc(e,t){return Object.entries(e).filter(([,n])=>!Kc(
n,t)).map(([n,r])=>`${Zr(n)}=${Vc(r,t,Zr)}`).join("&")}function Vc(e,t,n){return Te(e).map(r=>{if(r.kind==="text")return n(
r.text);if(r.kind==="broken")return n(r.source);let s=ct(rr(r,t));return Cy(r)?s:Zr(s)}).join("")}function Cy({filters:e}){
return e.filter(({name:t})=>t!=="omit").at(-1)?.name==="url"}function Fc(e){return e.replace(/[?#].*/s,"").split("/").filter(
n=>/^(?:\.|%2e){1,2}$/i.test(n)).length}var lo={json:e=>JSON.stringify(e)??'""',url:e=>Zr(ct(e)),xml:e=>ct(e).replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,
"\uFFFD").replace(/[&<>"']/g,t=>qc[t]??t),slack:e=>ct(e).replace(/[&<>]/g,t=>qc[t]??t)},qc={"&":"&amp;","<":"&lt;",">":"\
&gt;",'"':"&quot;","'":"&apos;"},Yc={...lo,truncate:(e,t)=>Yn(ct(e),Number(t)),default:(e,t)=>Jc(e)?t:e,omit:e=>e},ir=Object.
keys(Yc);function fo({name:e,argument:t}){if(!ir.includes(e))return`there is no filter ${e}`;switch(e){case"truncate":return t?.
quoted===!1&&/^[1-9]\d{0,8}$/.test(t.text)?null:"truncate needs a number of characters from 1, as truncate: 300";case"de\
fault":return t?.quoted?null:'default needs a text in quotes, as default: "none"';default:return t===null?null:`${e} tak\
es no argument`}}function Jc(e){return e==null||e===""}function ct(e){return typeof e=="string"?e:e==null?"":typeof e=="\
object"?JSON.stringify(e)??"":String(e)}function Zr(e){return encodeURIComponent(e.replace(new RegExp("\\p{Surrogate}","\
gu"),"\uFFFD")).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}function ts(e,t,n){return r=>{let[
s="",...i]=r.split(".");return s==="secrets"?t.get(i.join(".")):s==="variables"?jy(n,i.join(".")):Object.hasOwn(e,r)?e[r]:
i.reduce(Gc,Gc(e,s))}}function Gc(e,t){return typeof e=="object"&&e!==null&&Object.hasOwn(e,t)?Reflect.get(e,t):void 0}function jy(e,t){
let n=ns(e,t);if(n.kind==="ambiguous")throw new ee(`\${variables.${t}} is in several functions (${n.functions.join(", ")}\
); write \${variables.${n.functions[0]}.${t}}, or the one of another`);return n.kind==="value"?n.value:void 0}function ns(e,t){
let n=Xc(e,t);if(n.kind==="value")return n;let r=Dy(e).flatMap(([o,a])=>Object.hasOwn(a,t)?[{owner:o,value:Reflect.get(a,
t)}]:[]),[s,...i]=r;return s?i.length===0?{kind:"value",value:s.value}:{kind:"ambiguous",functions:r.map(({owner:o})=>o)}:
{kind:"none"}}function zc(e){return j(e)?Object.entries(e).flatMap(([t,n])=>j(n)?Object.keys(n).map(r=>ns(e,r).kind==="v\
alue"&&!Object.hasOwn(e,r)?r:`${t}.${r}`):[t]):[]}function Xc(e,t){if(!j(e))return{kind:"none"};if(Object.hasOwn(e,t))return{
kind:"value",value:Reflect.get(e,t)};for(let n=t.indexOf(".");n>0;n=t.indexOf(".",n+1)){let r=t.slice(0,n);if(!Object.hasOwn(
e,r))continue;let s=Xc(Reflect.get(e,r),t.slice(n+1));if(s.kind==="value")return s}return{kind:"none"}}function Dy(e){return Object.
entries(j(e)?e:{}).filter(t=>j(t[1]))}var rs=Symbol.for("yaml.alias"),ss=Symbol.for("yaml.document"),Be=Symbol.for("yaml.map"),po=Symbol.for("yaml.pair"),xe=Symbol.
for("yaml.scalar"),lt=Symbol.for("yaml.seq"),pe=Symbol.for("yaml.node.type"),he=e=>!!e&&typeof e=="object"&&e[pe]===rs,ze=e=>!!e&&
typeof e=="object"&&e[pe]===ss,se=e=>!!e&&typeof e=="object"&&e[pe]===Be,L=e=>!!e&&typeof e=="object"&&e[pe]===po,T=e=>!!e&&
typeof e=="object"&&e[pe]===xe,ie=e=>!!e&&typeof e=="object"&&e[pe]===lt;function D(e){if(e&&typeof e=="object")switch(e[pe]){case Be:case lt:
return!0}return!1}function M(e){if(e&&typeof e=="object")switch(e[pe]){case rs:case Be:case xe:case lt:return!0}return!1}
var is=e=>(T(e)||D(e))&&!!e.anchor;var we=Symbol("break visit"),Zc=Symbol("skip children"),Xe=Symbol("remove node");function be(e,t){let n=Qc(t);ze(e)?yn(null,
e.contents,n,Object.freeze([e]))===Xe&&(e.contents=null):yn(null,e,n,Object.freeze([]))}be.BREAK=we;be.SKIP=Zc;be.REMOVE=
Xe;function yn(e,t,n,r){let s=eu(e,t,n,r);if(M(s)||L(s))return tu(e,r,s),yn(e,s,n,r);if(typeof s!="symbol"){if(D(t)){r=Object.
freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let o=yn(i,t.items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===
we)return we;o===Xe&&(t.items.splice(i,1),i-=1)}}}else if(L(t)){r=Object.freeze(r.concat(t));let i=yn("key",t.key,n,r);if(i===
we)return we;i===Xe&&(t.key=null);let o=yn("value",t.value,n,r);if(o===we)return we;o===Xe&&(t.value=null)}}return s}async function os(e,t){
let n=Qc(t);ze(e)?await gn(null,e.contents,n,Object.freeze([e]))===Xe&&(e.contents=null):await gn(null,e,n,Object.freeze(
[]))}os.BREAK=we;os.SKIP=Zc;os.REMOVE=Xe;async function gn(e,t,n,r){let s=await eu(e,t,n,r);if(M(s)||L(s))return tu(e,r,
s),gn(e,s,n,r);if(typeof s!="symbol"){if(D(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let o=await gn(
i,t.items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===we)return we;o===Xe&&(t.items.splice(i,1),i-=1)}}}else if(L(t)){
r=Object.freeze(r.concat(t));let i=await gn("key",t.key,n,r);if(i===we)return we;i===Xe&&(t.key=null);let o=await gn("va\
lue",t.value,n,r);if(o===we)return we;o===Xe&&(t.value=null)}}return s}function Qc(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.
Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function eu(e,t,n,r){if(typeof n=="function")return n(e,t,
r);if(se(t))return n.Map?.(e,t,r);if(ie(t))return n.Seq?.(e,t,r);if(L(t))return n.Pair?.(e,t,r);if(T(t))return n.Scalar?.(
e,t,r);if(he(t))return n.Alias?.(e,t,r)}function tu(e,t,n){let r=t[t.length-1];if(D(r))r.items[e]=n;else if(L(r))e==="ke\
y"?r.key=n:r.value=n;else if(ze(r))r.contents=n;else{let s=he(r)?"alias":"scalar";throw new Error(`Cannot replace node w\
ith ${s} parent`)}}var Uy={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},By=e=>e.replace(/[!,[\]{}]/g,t=>Uy[t]),Ze=class e{constructor(t,n){
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
null)}tagString(t){for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+By(t.substring(r.length));return t[0]===
"!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),
s;if(t&&r.length>0&&M(t.contents)){let i={};be(t.contents,(o,a)=>{M(a)&&a.tag&&(i[a.tag]=!0)}),s=Object.keys(i)}else s=[];
for(let[i,o]of r)i==="!!"&&o==="tag:yaml.org,2002:"||(!t||s.some(a=>a.startsWith(o)))&&n.push(`%TAG ${i} ${o}`);return n.
join(`
`)}};Ze.defaultYaml={explicit:!1,version:"1.2"};Ze.defaultTags={"!!":"tag:yaml.org,2002:"};function as(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function ho(e){let t=new Set;return be(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),
t}function mo(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function nu(e,t){let n=[],r=new Map,s=null;
return{onAnchor:i=>{n.push(i),s??(s=ho(e));let o=mo(t,s);return s.add(o),o},setAnchors:()=>{for(let i of n){let o=r.get(
i);if(typeof o=="object"&&o.anchor&&(T(o.node)||D(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Failed to resolv\
e repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:r}}function $t(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let s=0,i=r.length;s<i;++s){let o=r[s],a=$t(e,r,String(
s),o);a===void 0?delete r[s]:a!==o&&(r[s]=a)}else if(r instanceof Map)for(let s of Array.from(r.keys())){let i=r.get(s),
o=$t(e,r,s,i);o===void 0?r.delete(s):o!==i&&r.set(s,o)}else if(r instanceof Set)for(let s of Array.from(r)){let i=$t(e,r,
s,s);i===void 0?r.delete(s):i!==s&&(r.delete(s),r.add(i))}else for(let[s,i]of Object.entries(r)){let o=$t(e,r,s,i);o===void 0?
delete r[s]:o!==i&&(r[s]=o)}return e.call(t,n,r)}function te(e,t,n){if(Array.isArray(e))return e.map((r,s)=>te(r,String(s),n));if(e&&typeof e.toJSON=="function"){if(!n||
!is(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=i=>{r.res=i,delete n.onCreate};
let s=e.toJSON(t,n);return n.onCreate&&n.onCreate(s),s}return typeof e=="bigint"&&!n?.keep?Number(e):e}var Et=class{constructor(t){Object.defineProperty(this,pe,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),
Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,
onAnchor:s,reviver:i}={}){if(!ze(t))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:t,
keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},a=te(this,"",o);if(typeof s=="function")
for(let{count:c,res:u}of o.anchors.values())s(u,c);return typeof i=="function"?$t(i,{"":a},"",a):a}};var ft=class extends Et{constructor(t){super(rs),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("\
Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is dis\
abled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],be(t,{Node:(i,o)=>{(he(o)||is(o))&&r.push(o)}}),n&&(n.aliasResolveCache=
r));let s;for(let i of r){if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&n){let{anchors:i,doc:o,maxAliasCount:a}=n,
c=i.get(s);if(c||(te(s,null,n),c=i.get(s)),c?.res===void 0){let u="This should not happen: Alias anchor was not resolved\
?";throw new ReferenceError(u)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=cs(o,s,i)),c.count*c.aliasCount>a)){
let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(u)}}return s}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let s=`Unresolved alias (the anchor must be set before the\
 alias): ${this.source}`;throw new ReferenceError(s)}return n.anchors.get(r).res}toString(t,n,r){let s=`*${this.source}`;
if(t){if(as(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`Unresolved alias (the anchor mu\
st be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${s} `}return s}};function cs(e,t,n){
if(he(t)){let r=t.resolve(e),s=n&&r&&n.get(r);return s?s.count*s.aliasCount:0}else if(D(t)){let r=0;for(let s of t.items){
let i=cs(e,s,n);i>r&&(r=i)}return r}else if(L(t)){let r=cs(e,t.key,n),s=cs(e,t.value,n);return Math.max(r,s)}return 1}var us=e=>!e||typeof e!="function"&&typeof e!="object",E=class extends Et{constructor(t){super(xe),this.value=t}toJSON(t,n){
return n?.keep?this.value:te(this.value,t,n)}toString(){return String(this.value)}};E.BLOCK_FOLDED="BLOCK_FOLDED";E.BLOCK_LITERAL=
"BLOCK_LITERAL";E.PLAIN="PLAIN";E.QUOTE_DOUBLE="QUOTE_DOUBLE";E.QUOTE_SINGLE="QUOTE_SINGLE";var Fy="tag:yaml.org,2002:";function qy(e,t,n){if(t){let r=n.filter(i=>i.tag===t),s=r.find(i=>!i.format)??r[0];if(!s)throw new Error(
`Tag ${t} not found`);return s}return n.find(r=>r.identify?.(e)&&!r.format)}function pt(e,t,n){if(ze(e)&&(e=e.contents),
M(e))return e;if(L(e)){let p=n.schema[Be].createNode?.(n.schema,null,n);return p.items.push(e),p}(e instanceof String||e instanceof
Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:s,
onTagObj:i,schema:o,sourceObjects:a}=n,c;if(r&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=s(e)),new ft(
c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith("!!")&&(t=Fy+t.slice(2));let u=qy(e,t,o.tags);if(!u){if(e&&
typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new E(e);return c&&(c.node=p),p}u=e instanceof
Map?o[Be]:Symbol.iterator in Object(e)?o[lt]:o[Be]}i&&(i(u),delete n.onTagObj);let l=u?.createNode?u.createNode(n.schema,
e,n):typeof u?.nodeClass?.from=="function"?u.nodeClass.from(n.schema,e,n):new E(e);return t?l.tag=t:u.default||(l.tag=u.
tag),c&&(c.node=l),l}function or(e,t,n){let r=n;for(let s=t.length-1;s>=0;--s){let i=t[s];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];
o[i]=r,r=o}else r=new Map([[i,r]])}return pt(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error(
"This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var bn=e=>e==null||typeof e=="object"&&
!!e[Symbol.iterator]().next().done,wn=class extends Et{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,
configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return t&&(n.schema=t),n.items=n.items.map(r=>M(r)||L(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){
if(bn(t))this.add(n);else{let[r,...s]=t,i=this.get(r,!0);if(D(i))i.addIn(s,n);else if(i===void 0&&this.schema)this.set(r,
or(this.schema,s,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${s}`)}}deleteIn(t){let[n,...r]=t;
if(r.length===0)return this.delete(n);let s=this.get(n,!0);if(D(s))return s.deleteIn(r);throw new Error(`Expected YAML c\
ollection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...s]=t,i=this.get(r,!0);return s.length===0?!n&&T(i)?i.value:
i:D(i)?i.getIn(s,n):void 0}hasAllNullValues(t){return this.items.every(n=>{if(!L(n))return!1;let r=n.value;return r==null||
t&&T(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===0)return this.has(n);
let s=this.get(n,!0);return D(s)?s.hasIn(r):!1}setIn(t,n){let[r,...s]=t;if(s.length===0)this.set(r,n);else{let i=this.get(
r,!0);if(D(i))i.setIn(s,n);else if(i===void 0&&this.schema)this.set(r,or(this.schema,s,n));else throw new Error(`Expecte\
d YAML collection at ${r}. Remaining path: ${s}`)}}};var ru=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Re(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,
t):e}var Qe=(e,t,n)=>e.endsWith(`
`)?Re(n,t):n.includes(`
`)?`
`+Re(n,t):(e.endsWith(" ")?"":" ")+n;var yo="flow",ls="block",ar="quoted";function cr(e,t,n="flow",{indentAtStart:r,lineWidth:s=80,minContentWidth:i=20,onFold:o,
onOverflow:a}={}){if(!s||s<0)return e;s<i&&(i=0);let c=Math.max(1+i,1+s-t.length);if(e.length<=c)return e;let u=[],l={},
p=s-t.length;typeof r=="number"&&(r>s-Math.max(2,i)?u.push(0):p=s-r);let h,f,d=!1,m=-1,y=-1,b=-1;n===ls&&(m=su(e,m,t.length),
m!==-1&&(p=m+c));for(let k;k=e[m+=1];){if(n===ar&&k==="\\"){switch(y=m,e[m+1]){case"x":m+=3;break;case"u":m+=5;break;case"\
U":m+=9;break;default:m+=1}b=m}if(k===`
`)n===ls&&(m=su(e,m,t.length)),p=m+t.length+c,h=void 0;else{if(k===" "&&f&&f!==" "&&f!==`
`&&f!=="	"){let S=e[m+1];S&&S!==" "&&S!==`
`&&S!=="	"&&(h=m)}if(m>=p)if(h)u.push(h),p=h+c,h=void 0;else if(n===ar){for(;f===" "||f==="	";)f=k,k=e[m+=1],d=!0;let S=m>
b+1?m-2:y-1;if(l[S])return e;u.push(S),l[S]=!0,p=S+c,h=void 0}else d=!0}f=k}if(d&&a&&a(),u.length===0)return e;o&&o();let g=e.
slice(0,u[0]);for(let k=0;k<u.length;++k){let S=u[k],$=u[k+1]||e.length;S===0?g=`
${t}${e.slice(0,$)}`:(n===ar&&l[S]&&(g+=`${e[S]}\\`),g+=`
${t}${e.slice(S+1,$)}`)}return g}function su(e,t,n){let r=t,s=t+1,i=e[s];for(;i===" "||i==="	";)if(t<s+n)i=e[++t];else{do
i=e[++t];while(i&&i!==`
`);r=t,s=t+1,i=e[s]}return r}var ps=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),hs=e=>/^(%|---|\.\.\.)/m.test(e);function Gy(e,t,n){if(!t||t<0)return!1;let r=t-n,s=e.length;if(s<=r)return!1;
for(let i=0,o=0;i<s;++i)if(e[i]===`
`){if(i-o>r)return!0;if(o=i+1,s-o<=r)return!1}return!0}function ur(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)
return n;let{implicitKey:r}=t,s=t.options.doubleQuotedMinMultiLineLength,i=t.indent||(hs(e)?"  ":""),o="",a=0;for(let c=0,
u=n[c];u;u=n[++c])if(u===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(o+=n.slice(a,c)+"\\ ",c+=1,a=c,u="\\"),u==="\\")switch(n[c+1]){case"\
u":{o+=n.slice(a,c);let l=n.substr(c+2,4);switch(l){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\\
v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"20\
29":o+="\\P";break;default:l.substr(0,2)==="00"?o+="\\x"+l.substr(2):o+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(r||n[c+
2]==='"'||n.length<s)c+=1;else{for(o+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)o+=`
`,c+=2;o+=i,n[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+n.slice(a):n,r?o:cr(o,i,ar,ps(t,!1))}function go(e,t){
if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return ur(e,t);let n=t.indent||(hs(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`\
$&
${n}`)+"'";return t.implicitKey?r:cr(r,n,yo,ps(t,!1))}function vn(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=ur;else{
let s=e.includes('"'),i=e.includes("'");s&&!i?r=go:i&&!s?r=ur:r=n?go:ur}return r(e,t)}var wo;try{wo=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{wo=/\n+(?!\n|$)/g}function fs({comment:e,type:t,value:n},r,s,i){let{blockQuote:o,commentString:a,lineWidth:c}=r.
options;if(!o||/\n[\t ]+$/.test(n))return vn(n,r);let u=r.indent||(r.forceBlockIndent||hs(n)?"  ":""),l=o==="literal"?!0:
o==="folded"||t===E.BLOCK_FOLDED?!1:t===E.BLOCK_LITERAL?!0:!Gy(n,c,u.length);if(!n)return l?`|
`:`>
`;let p,h;for(h=n.length;h>0;--h){let $=n[h-1];if($!==`
`&&$!=="	"&&$!==" ")break}let f=n.substring(h),d=f.indexOf(`
`);d===-1?p="-":n===f||d!==f.length-1?(p="+",i&&i()):p="",f&&(n=n.slice(0,-f.length),f[f.length-1]===`
`&&(f=f.slice(0,-1)),f=f.replace(wo,`$&${u}`));let m=!1,y,b=-1;for(y=0;y<n.length;++y){let $=n[y];if($===" ")m=!0;else if($===
`
`)b=y;else break}let g=n.substring(0,b<y?b+1:y);g&&(n=n.substring(g.length),g=g.replace(/\n+/g,`$&${u}`));let S=(m?u?"2":
"1":"")+p;if(e&&(S+=" "+a(e.replace(/ ?[\r\n]+/g," ")),s&&s()),!l){let $=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`),x=!1,F=ps(r,!0);o!=="fold\
ed"&&t!==E.BLOCK_FOLDED&&(F.onOverflow=()=>{x=!0});let _=cr(`${g}${$}${f}`,u,ls,F);if(!x)return`>${S}
${u}${_}`}return n=n.replace(/\n+/g,`$&${u}`),`|${S}
${u}${g}${n}${f}`}function Ky(e,t,n,r){let{type:s,value:i}=e,{actualString:o,implicitKey:a,indent:c,indentStep:u,inFlow:l}=t;
if(a&&i.includes(`
`)||l&&/[[\]{},]/.test(i))return vn(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(i))return a||l||!i.includes(`
`)?vn(i,t):fs(e,t,n,r);if(!a&&!l&&s!==E.PLAIN&&i.includes(`
`))return fs(e,t,n,r);if(hs(i)){if(c==="")return t.forceBlockIndent=!0,fs(e,t,n,r);if(a&&c===u)return vn(i,t)}let p=i.replace(
/\n+/g,`$&
${c}`);if(o){let h=m=>m.default&&m.tag!=="tag:yaml.org,2002:str"&&m.test?.test(p),{compat:f,tags:d}=t.doc.schema;if(d.some(
h)||f?.some(h))return vn(i,t)}return a?p:cr(p,c,yo,ps(t,!1))}function Ht(e,t,n,r){let{implicitKey:s,inFlow:i}=t,o=typeof e.
value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==E.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.
test(o.value)&&(a=E.QUOTE_DOUBLE);let c=l=>{switch(l){case E.BLOCK_FOLDED:case E.BLOCK_LITERAL:return s||i?vn(o.value,t):
fs(o,t,n,r);case E.QUOTE_DOUBLE:return ur(o.value,t);case E.QUOTE_SINGLE:return go(o.value,t);case E.PLAIN:return Ky(o,t,
n,r);default:return null}},u=c(a);if(u===null){let{defaultKeyType:l,defaultStringType:p}=t.options,h=s&&l||p;if(u=c(h),u===
null)throw new Error(`Unsupported default string type ${h}`)}return u}function ds(e,t){let n=Object.assign({blockQuote:!0,commentString:ru,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,
doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.
schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{
anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?
" ".repeat(n.indent):"  ",inFlow:r,options:n}}function Hy(e,t){if(t.tag){let s=e.filter(i=>i.tag===t.tag);if(s.length>0)
return s.find(i=>i.format===t.format)??s[0]}let n,r;if(T(t)){r=t.value;let s=e.filter(i=>i.identify?.(r));if(s.length>1){
let i=s.filter(o=>o.test);i.length>0&&(s=i)}n=s.find(i=>i.format===t.format)??s.find(i=>!i.format)}else r=t,n=e.find(s=>s.
nodeClass&&r instanceof s.nodeClass);if(!n){let s=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag \
not resolved for ${s} value`)}return n}function Wy(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let s=[],i=(T(e)||D(
e))&&e.anchor;i&&as(i)&&(n.add(i),s.push(`&${i}`));let o=e.tag??(t.default?null:t.tag);return o&&s.push(r.directives.tagString(
o)),s.join(" ")}function ht(e,t,n,r){if(L(e))return e.toString(t,n,r);if(he(e)){if(t.doc.directives)return e.toString(t);
if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?
t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let s,i=M(e)?e:t.doc.createNode(e,{onTagObj:c=>s=
c});s??(s=Hy(t.doc.schema.tags,i));let o=Wy(i,s,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);let a=typeof s.
stringify=="function"?s.stringify(i,t,n,r):T(i)?Ht(i,t,n,r):i.toString(t,n,r);return o?T(i)||a[0]==="{"||a[0]==="["?`${o}\
 ${a}`:`${o}
${t.indent}${a}`:a}function iu({key:e,value:t},n,r,s){let{allNullValues:i,doc:o,indent:a,indentStep:c,options:{commentString:u,indentSeq:l,
simpleKeys:p}}=n,h=M(e)&&e.comment||null;if(p){if(h)throw new Error("With simple keys, key nodes cannot have comments");
if(D(e)||!M(e)&&typeof e=="object"){let F="With simple keys, collection cannot be used as a key value";throw new Error(F)}}
let f=!p&&(!e||h&&t==null&&!n.inFlow||D(e)||(T(e)?e.type===E.BLOCK_FOLDED||e.type===E.BLOCK_LITERAL:typeof e=="object"));
n=Object.assign({},n,{allNullValues:!1,implicitKey:!f&&(p||!i),indent:a+c});let d=!1,m=!1,y=ht(e,n,()=>d=!0,()=>m=!0);if(!f&&
!n.inFlow&&y.length>1024){if(p)throw new Error("With simple keys, single line scalar must not span more than 1024 charac\
ters");f=!0}if(n.inFlow){if(i||t==null)return d&&r&&r(),y===""?"?":f?`? ${y}`:y}else if(i&&!p||t==null&&f)return y=`? ${y}`,
h&&!d?y+=Qe(y,n.indent,u(h)):m&&s&&s(),y;d&&(h=null),f?(h&&(y+=Qe(y,n.indent,u(h))),y=`? ${y}
${a}:`):(y=`${y}:`,h&&(y+=Qe(y,n.indent,u(h))));let b,g,k;M(t)?(b=!!t.spaceBefore,g=t.commentBefore,k=t.comment):(b=!1,g=
null,k=null,t&&typeof t=="object"&&(t=o.createNode(t))),n.implicitKey=!1,!f&&!h&&T(t)&&(n.indentAtStart=y.length+1),m=!1,
!l&&c.length>=2&&!n.inFlow&&!f&&ie(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let S=!1,$=ht(t,n,()=>S=
!0,()=>m=!0),x=" ";if(h||b||g){if(x=b?`
`:"",g){let F=u(g);x+=`
${Re(F,n.indent)}`}$===""&&!n.inFlow?x===`
`&&k&&(x=`

`):x+=`
${n.indent}`}else if(!f&&D(t)){let F=$[0],_=$.indexOf(`
`),H=_!==-1,Ce=n.inFlow??t.flow??t.items.length===0;if(H||!Ce){let rt=!1;if(H&&(F==="&"||F==="!")){let O=$.indexOf(" ");
F==="&"&&O!==-1&&O<_&&$[O+1]==="!"&&(O=$.indexOf(" ",O+1)),(O===-1||_<O)&&(rt=!0)}rt||(x=`
${n.indent}`)}}else($===""||$[0]===`
`)&&(x="");return y+=x+$,n.inFlow?S&&r&&r():k&&!S?y+=Qe(y,n.indent,u(k)):m&&s&&s(),y}function bo(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var ms="<<",Fe={identify:e=>e===ms||typeof e=="symbol"&&e.description===ms,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,
resolve:()=>Object.assign(new E(Symbol(ms)),{addToJSMap:ko}),stringify:()=>ms},ou=(e,t)=>(Fe.identify(t)||T(t)&&(!t.type||
t.type===E.PLAIN)&&Fe.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===Fe.tag&&n.default);function ko(e,t,n){let r=au(
e,n);if(ie(r))for(let s of r.items)vo(e,t,s);else if(Array.isArray(r))for(let s of r)vo(e,t,s);else vo(e,t,r)}function vo(e,t,n){
let r=au(e,n);if(!se(r))throw new Error("Merge sources must be maps or map aliases");let s=r.toJSON(null,e,Map);for(let[
i,o]of s)t instanceof Map?t.has(i)||t.set(i,o):t instanceof Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.
defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function au(e,t){return e&&he(t)?t.resolve(
e.doc,e):t}function ys(e,t,{key:n,value:r}){if(M(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(ou(e,n))ko(e,t,r);else{let s=te(n,"",
e);if(t instanceof Map)t.set(s,te(r,s,e));else if(t instanceof Set)t.add(s);else{let i=Vy(n,s,e),o=te(r,i,e);i in t?Object.
defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[i]=o}}return t}function Vy(e,t,n){if(t===null)
return"";if(typeof t!="object")return String(t);if(M(e)&&n?.doc){let r=ds(n.doc,{});r.anchors=new Set;for(let i of n.anchors.
keys())r.anchors.add(i.anchor);r.inFlow=!0,r.inStringifyKey=!0;let s=e.toString(r);if(!n.mapKeyWarned){let i=JSON.stringify(
s);i.length>40&&(i=i.substring(0,36)+'..."'),bo(n.doc.options.logLevel,`Keys with collection values will be stringified \
due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return s}return JSON.stringify(
t)}function kn(e,t,n){let r=pt(e,void 0,n),s=pt(t,void 0,n);return new Y(r,s)}var Y=class e{constructor(t,n=null){Object.defineProperty(
this,pe,{value:po}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return M(n)&&(n=n.clone(t)),M(r)&&(r=r.clone(
t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return ys(n,r,this)}toString(t,n,r){return t?.doc?iu(this,t,n,r):
JSON.stringify(this)}};function ws(e,t,n){return(t.inFlow??e.flow?Jy:Yy)(e,t,n)}function Yy({comment:e,items:t},n,{blockItemPrefix:r,flowChars:s,
itemIndent:i,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:u}}=n,l=Object.assign({},n,{indent:i,type:null}),
p=!1,h=[];for(let d=0;d<t.length;++d){let m=t[d],y=null;if(M(m))!p&&m.spaceBefore&&h.push(""),gs(n,h,m.commentBefore,p),
m.comment&&(y=m.comment);else if(L(m)){let g=M(m.key)?m.key:null;g&&(!p&&g.spaceBefore&&h.push(""),gs(n,h,g.commentBefore,
p))}p=!1;let b=ht(m,l,()=>y=null,()=>p=!0);y&&(b+=Qe(b,i,u(y))),p&&y&&(p=!1),h.push(r+b)}let f;if(h.length===0)f=s.start+
s.end;else{f=h[0];for(let d=1;d<h.length;++d){let m=h[d];f+=m?`
${c}${m}`:`
`}}return e?(f+=`
`+Re(u(e),c),a&&a()):p&&o&&o(),f}function Jy({items:e},t,{flowChars:n,itemIndent:r}){let{indent:s,indentStep:i,flowCollectionPadding:o,
options:{commentString:a}}=t;r+=i;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),u=!1,l=0,p=[];for(let d=0;d<e.
length;++d){let m=e[d],y=null;if(M(m))m.spaceBefore&&p.push(""),gs(t,p,m.commentBefore,!1),m.comment&&(y=m.comment);else if(L(
m)){let g=M(m.key)?m.key:null;g&&(g.spaceBefore&&p.push(""),gs(t,p,g.commentBefore,!1),g.comment&&(u=!0));let k=M(m.value)?
m.value:null;k?(k.comment&&(y=k.comment),k.commentBefore&&(u=!0)):m.value==null&&g?.comment&&(y=g.comment)}y&&(u=!0);let b=ht(
m,c,()=>y=null);u||(u=p.length>l||b.includes(`
`)),d<e.length-1?b+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(u||(u=p.reduce((g,k)=>g+k.length+2,2)+(b.length+
2)>t.options.lineWidth)),u&&(b+=",")),y&&(b+=Qe(b,r,a(y))),p.push(b),l=p.length}let{start:h,end:f}=n;if(p.length===0)return h+
f;if(!u){let d=p.reduce((m,y)=>m+y.length+2,2);u=t.options.lineWidth>0&&d>t.options.lineWidth}if(u){let d=h;for(let m of p)
d+=m?`
${i}${s}${m}`:`
`;return`${d}
${s}${f}`}else return`${h}${o}${p.join(" ")}${o}${f}`}function gs({indent:e,options:{commentString:t}},n,r,s){if(r&&s&&(r=
r.replace(/^\n+/,"")),r){let i=Re(t(r),e);n.push(i.trimStart())}}function _t(e,t){let n=T(t)?t.value:t;for(let r of e)if(L(r)&&(r.key===t||r.key===n||T(r.key)&&r.key.value===n))return r}
var J=class extends wn{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(Be,t),this.items=[]}static from(t,n,r){
let{keepUndefined:s,replacer:i}=r,o=new this(t),a=(c,u)=>{if(typeof i=="function")u=i.call(n,c,u);else if(Array.isArray(
i)&&!i.includes(c))return;(u!==void 0||s)&&o.items.push(kn(c,u,r))};if(n instanceof Map)for(let[c,u]of n)a(c,u);else if(n&&
typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&o.items.sort(t.sortMapEntries),
o}add(t,n){let r;L(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new Y(t,t?.value):r=new Y(t.key,t.value);let s=_t(this.
items,r.key),i=this.schema?.sortMapEntries;if(s){if(!n)throw new Error(`Key ${r.key} already set`);T(s.value)&&us(r.value)?
s.value.value=r.value:s.value=r.value}else if(i){let o=this.items.findIndex(a=>i(r,a)<0);o===-1?this.items.push(r):this.
items.splice(o,0,r)}else this.items.push(r)}delete(t){let n=_t(this.items,t);return n?this.items.splice(this.items.indexOf(
n),1).length>0:!1}get(t,n){let s=_t(this.items,t)?.value;return(!n&&T(s)?s.value:s)??void 0}has(t){return!!_t(this.items,
t)}set(t,n){this.add(new Y(t,n),!0)}toJSON(t,n,r){let s=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(s);for(let i of this.
items)ys(n,s,i);return s}toString(t,n,r){if(!t)return JSON.stringify(this);for(let s of this.items)if(!L(s))throw new Error(
`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=
Object.assign({},t,{allNullValues:!0})),ws(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:r,onComment:n})}};var qe={collection:"map",default:!0,nodeClass:J,tag:"tag:yaml.org,2002:map",resolve(e,t){return se(e)||t("Expected a map\
ping for this tag"),e},createNode:(e,t,n)=>J.from(e,t,n)};var le=class extends wn{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(lt,t),this.items=[]}add(t){
this.items.push(t)}delete(t){let n=bs(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=bs(
t);if(typeof r!="number")return;let s=this.items[r];return!n&&T(s)?s.value:s}has(t){let n=bs(t);return typeof n=="number"&&
n<this.items.length}set(t,n){let r=bs(t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let s=this.
items[r];T(s)&&us(n)?s.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let s=0;for(let i of this.
items)r.push(te(i,String(s++),n));return r}toString(t,n,r){return t?ws(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",
end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:s}=r,
i=new this(t);if(n&&Symbol.iterator in Object(n)){let o=0;for(let a of n){if(typeof s=="function"){let c=n instanceof Set?
a:String(o++);a=s.call(n,c,a)}i.items.push(pt(a,void 0,r))}}return i}};function bs(e){let t=T(e)?e.value:e;return t&&typeof t==
"string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var Ge={collection:"seq",default:!0,nodeClass:le,tag:"tag:yaml.org,2002:seq",resolve(e,t){return ie(e)||t("Expected a se\
quence for this tag"),e},createNode:(e,t,n)=>le.from(e,t,n)};var St={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.
assign({actualString:!0},t),Ht(e,t,n,r)}};var Wt={identify:e=>e==null,createNode:()=>new E(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new E(null),stringify:({source:e},t)=>typeof e=="string"&&Wt.test.test(e)?e:t.options.nullStr};var lr={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:e=>new E(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&lr.test.test(e)){let r=e[0]==="t"||e[0]===
"T";if(t===r)return e}return t?n.options.trueStr:n.options.falseStr}};function fe({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let s=typeof r=="number"?
r:Number(r);if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";let i=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&
t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.indexOf(".");o<0&&(o=i.length,i+=".");
let a=t-(i.length-o-1);for(;a-- >0;)i+="0"}return i}var vs={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:fe},
ks={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():fe(e)}},$s={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new E(parseFloat(
e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:fe};var Es=e=>typeof e=="bigint"||Number.isInteger(e),$o=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function cu(e,t,n){
let{value:r}=e;return Es(r)&&r>=0?n+r.toString(t):fe(e)}var _s={identify:e=>Es(e)&&e>=0,default:!0,tag:"tag:yaml.org,200\
2:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>$o(e,2,8,n),stringify:e=>cu(e,8,"0o")},Ss={identify:Es,default:!0,
tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>$o(e,0,10,n),stringify:fe},xs={identify:e=>Es(e)&&e>=0,
default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>$o(e,2,16,n),stringify:e=>cu(
e,16,"0x")};var uu=[qe,Ge,St,Wt,lr,_s,Ss,xs,vs,ks,$s];function lu(e){return typeof e=="bigint"||Number.isInteger(e)}var Os=({value:e})=>JSON.stringify(e),zy=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Os},{identify:e=>e==null,createNode:()=>new E(null),
default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Os},{identify:e=>typeof e=="boolean",default:!0,
tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:Os},{identify:lu,default:!0,tag:"tag:\
yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>lu(
e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Os}],Xy={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.
stringify(e)}`),e}},fu=[qe,Ge].concat(zy,Xy);var fr={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="func\
tion"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let s=0;s<n.length;++s)r[s]=n.charCodeAt(s);return r}else
return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,
type:t,value:n},r,s,i){if(!n)return"";let o=n,a;if(typeof btoa=="function"){let c="";for(let u=0;u<o.length;++u)c+=String.
fromCharCode(o[u]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer \
or btoa is required");if(t??(t=E.BLOCK_LITERAL),t!==E.QUOTE_DOUBLE){let c=Math.max(r.options.lineWidth-r.indent.length,r.
options.minContentWidth),u=Math.ceil(a.length/c),l=new Array(u);for(let p=0,h=0;p<u;++p,h+=c)l[p]=a.substr(h,c);a=l.join(
t===E.BLOCK_LITERAL?`
`:" ")}return Ht({comment:e,type:t,value:a},r,s,i)}};function Eo(e,t){if(ie(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!L(r)){if(se(r)){r.items.length>1&&t("Ea\
ch pair must have its own sequence indicator");let s=r.items[0]||new Y(new E(null));if(r.commentBefore&&(s.key.commentBefore=
s.key.commentBefore?`${r.commentBefore}
${s.key.commentBefore}`:r.commentBefore),r.comment){let i=s.value??s.key;i.comment=i.comment?`${r.comment}
${i.comment}`:r.comment}r=s}e.items[n]=L(r)?r:new Y(r)}}else t("Expected a sequence for this tag");return e}function _o(e,t,n){
let{replacer:r}=n,s=new le(e);s.tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let o of t){
typeof r=="function"&&(o=r.call(t,String(i++),o));let a,c;if(Array.isArray(o))if(o.length===2)a=o[0],c=o[1];else throw new TypeError(
`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let u=Object.keys(o);if(u.length===1)a=u[0],c=o[a];else
throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else a=o;s.items.push(kn(a,c,n))}return s}var pr={
collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Eo,createNode:_o};var $n=class e extends le{constructor(){super(),this.add=J.prototype.add.bind(this),this.delete=J.prototype.delete.bind(
this),this.get=J.prototype.get.bind(this),this.has=J.prototype.has.bind(this),this.set=J.prototype.set.bind(this),this.tag=
e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let s of this.items){let i,o;
if(L(s)?(i=te(s.key,"",n),o=te(s.value,i,n)):i=te(s,"",n),r.has(i))throw new Error("Ordered maps must not include duplic\
ate keys");r.set(i,o)}return r}static from(t,n,r){let s=_o(t,n,r),i=new this;return i.items=s.items,i}};$n.tag="tag:yaml\
.org,2002:omap";var hr={collection:"seq",identify:e=>e instanceof Map,nodeClass:$n,default:!1,tag:"tag:yaml.org,2002:oma\
p",resolve(e,t){let n=Eo(e,t),r=[];for(let{key:s}of n.items)T(s)&&(r.includes(s.value)?t(`Ordered maps must not include \
duplicate keys: ${s.value}`):r.push(s.value));return Object.assign(new $n,n)},createNode:(e,t,n)=>$n.from(e,t,n)};function pu({value:e,source:t},n){return t&&(e?So:xo).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var So={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new E(!0),stringify:pu},
xo={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new E(
!1),stringify:pu};var hu={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:fe},
du={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():fe(e)}},
mu={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){
let t=new E(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-
1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:fe};var dr=e=>typeof e=="bigint"||Number.isInteger(e);function As(e,t,n,{intAsBigInt:r}){let s=e[0];if((s==="-"||s==="+")&&(t+=
1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}
let o=BigInt(e);return s==="-"?BigInt(-1)*o:o}let i=parseInt(e,n);return s==="-"?-1*i:i}function Oo(e,t,n){let{value:r}=e;
if(dr(r)){let s=r.toString(t);return r<0?"-"+n+s.substr(1):n+s}return fe(e)}var yu={identify:dr,default:!0,tag:"tag:yaml\
.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>As(e,2,2,n),stringify:e=>Oo(e,2,"0b")},gu={identify:dr,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>As(e,1,8,n),stringify:e=>Oo(
e,8,"0")},wu={identify:dr,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>As(e,0,10,n),
stringify:fe},bu={identify:dr,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>As(
e,2,16,n),stringify:e=>Oo(e,16,"0x")};var En=class e extends J{constructor(t){super(t),this.tag=e.tag}add(t){let n;L(t)?n=t:t&&typeof t=="object"&&"key"in t&&
"value"in t&&t.value===null?n=new Y(t.key,null):n=new Y(t,null),_t(this.items,n.key)||this.items.push(n)}get(t,n){let r=_t(
this.items,t);return!n&&L(r)?T(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected bool\
ean value for set(key, value) in a YAML set, not ${typeof n}`);let r=_t(this.items,t);r&&!n?this.items.splice(this.items.
indexOf(r),1):!r&&n&&this.items.push(new Y(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.
stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error(
"Set items must all have null values")}static from(t,n,r){let{replacer:s}=r,i=new this(t);if(n&&Symbol.iterator in Object(
n))for(let o of n)typeof s=="function"&&(o=s.call(n,o,o)),i.items.push(kn(o,null,r));return i}};En.tag="tag:yaml.org,200\
2:set";var mr={collection:"map",identify:e=>e instanceof Set,nodeClass:En,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>En.
from(e,t,n),resolve(e,t){if(se(e)){if(e.hasAllNullValues(!0))return Object.assign(new En,e);t("Set items must all have n\
ull values")}else t("Expected a mapping for this tag");return e}};function Ao(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,s=o=>t?BigInt(o):Number(o),i=r.replace(/_/g,"").split(":").
reduce((o,a)=>o*s(60)+s(a),s(0));return n==="-"?s(-1)*i:i}function vu(e){let{value:t}=e,n=o=>o;if(typeof t=="bigint")n=o=>BigInt(
o);else if(isNaN(t)||!isFinite(t))return fe(e);let r="";t<0&&(r="-",t*=n(-1));let s=n(60),i=[t%s];return t<60?i.unshift(
0):(t=(t-i[0])/s,i.unshift(t%s),t>=60&&(t=(t-i[0])/s,i.unshift(t))),r+i.map(o=>String(o).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Is={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>Ao(e,n),stringify:vu},Ns={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Ao(
e,!1),stringify:vu},_n={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{\
4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-\
9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(_n.test);if(!t)throw new Error("!!timestamp expects a date, starting w\
ith yyyy-mm-dd");let[,n,r,s,i,o,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,u=Date.UTC(n,r-1,s,i||0,o||0,a||
0,c),l=t[8];if(l&&l!=="Z"){let p=Ao(l,!1);Math.abs(p)<30&&(p*=60),u-=6e4*p}return new Date(u)},stringify:({value:e})=>e?.
toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};var Io=[qe,Ge,St,Wt,So,xo,yu,gu,wu,bu,hu,du,mu,fr,Fe,hr,pr,mr,Is,Ns,_n];var ku=new Map([["core",uu],["failsafe",[qe,Ge,St]],["json",fu],["yaml11",Io],["yaml-1.1",Io]]),$u={binary:fr,bool:lr,float:$s,
floatExp:ks,floatNaN:vs,floatTime:Ns,int:Ss,intHex:xs,intOct:_s,intTime:Is,map:qe,merge:Fe,null:Wt,omap:hr,pairs:pr,seq:Ge,
set:mr,timestamp:_n},Eu={"tag:yaml.org,2002:binary":fr,"tag:yaml.org,2002:merge":Fe,"tag:yaml.org,2002:omap":hr,"tag:yam\
l.org,2002:pairs":pr,"tag:yaml.org,2002:set":mr,"tag:yaml.org,2002:timestamp":_n};function Ts(e,t,n){let r=ku.get(t);if(r&&
!e)return n&&!r.includes(Fe)?r.concat(Fe):r.slice();let s=r;if(!s)if(Array.isArray(e))s=[];else{let i=Array.from(ku.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or \
define customTags array`)}if(Array.isArray(e))for(let i of e)s=s.concat(i);else typeof e=="function"&&(s=e(s.slice()));return n&&
(s=s.concat(Fe)),s.reduce((i,o)=>{let a=typeof o=="string"?$u[o]:o;if(!a){let c=JSON.stringify(o),u=Object.keys($u).map(
l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${u}`)}return i.includes(a)||i.push(
a),i},[])}var Zy=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,yr=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:s,schema:i,
sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?Ts(t,"compat"):t?Ts(null,t):null,this.name=typeof i==
"string"&&i||"core",this.knownTags=s?Eu:{},this.tags=Ts(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(
this,Be,{value:qe}),Object.defineProperty(this,xe,{value:St}),Object.defineProperty(this,lt,{value:Ge}),this.sortMapEntries=
typeof o=="function"?o:o===!0?Zy:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}};function _u(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(n.push(
c),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let s=ds(e,t),{commentString:i}=s.options;if(e.commentBefore){n.
length!==1&&n.unshift("");let c=i(e.commentBefore);n.unshift(Re(c,""))}let o=!1,a=null;if(e.contents){if(M(e.contents)){
if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let l=i(e.contents.commentBefore);n.push(Re(l,""))}s.
forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>o=!0,u=ht(e.contents,s,()=>a=null,c);a&&(u+=Qe(u,"",
i(a))),(u[0]==="|"||u[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${u}`:n.push(u)}else n.push(ht(e.contents,s));
if(e.directives?.docEnd)if(e.comment){let c=i(e.comment);c.includes(`
`)?(n.push("..."),n.push(Re(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&o&&(c=c.replace(/^\n+/,
"")),c&&((!o||a)&&n[n.length-1]!==""&&n.push(""),n.push(Re(i(c),"")))}return n.join(`
`)+`
`}var xt=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(
this,pe,{value:ss});let s=null;typeof n=="function"||Array.isArray(n)?s=n:r===void 0&&n&&(r=n,n=void 0);let i=Object.assign(
{intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},
r);this.options=i;let{version:o}=i;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&
(o=this.directives.yaml.version)):this.directives=new Ze({version:o}),this.setSchema(o,r),this.contents=t===void 0?null:
this.createNode(t,s,r)}clone(){let t=Object.create(e.prototype,{[pe]:{value:ss}});return t.commentBefore=this.commentBefore,
t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),
this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=M(this.contents)?this.contents.
clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Sn(this.contents)&&this.contents.add(t)}addIn(t,n){
Sn(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=ho(this);t.anchor=!n||r.has(n)?mo(n||"a",
r):n}return new ft(t.anchor)}createNode(t,n,r){let s;if(typeof n=="function")t=n.call({"":t},"",t),s=n;else if(Array.isArray(
n)){let y=g=>typeof g=="number"||g instanceof String||g instanceof Number,b=n.filter(y).map(String);b.length>0&&(n=n.concat(
b)),s=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:u,
tag:l}=r??{},{onAnchor:p,setAnchors:h,sourceObjects:f}=nu(this,o||"a"),d={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,
onAnchor:p,onTagObj:u,replacer:s,schema:this.schema,sourceObjects:f},m=pt(t,l,d);return a&&D(m)&&(m.flow=!0),h(),m}createPair(t,n,r={}){
let s=this.createNode(t,null,r),i=this.createNode(n,null,r);return new Y(s,i)}delete(t){return Sn(this.contents)?this.contents.
delete(t):!1}deleteIn(t){return bn(t)?this.contents==null?!1:(this.contents=null,!0):Sn(this.contents)?this.contents.deleteIn(
t):!1}get(t,n){return D(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return bn(t)?!n&&T(this.contents)?this.contents.
value:this.contents:D(this.contents)?this.contents.getIn(t,n):void 0}has(t){return D(this.contents)?this.contents.has(t):
!1}hasIn(t){return bn(t)?this.contents!==void 0:D(this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?
this.contents=or(this.schema,[t],n):Sn(this.contents)&&this.contents.set(t,n)}setIn(t,n){bn(t)?this.contents=n:this.contents==
null?this.contents=or(this.schema,Array.from(t),n):Sn(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t==
"number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Ze(
{version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.
version=t:this.directives=new Ze({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,r=null;break;default:{let s=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argumen\
t, but found: ${s}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new yr(Object.assign(r,n));else
throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,
maxAliasCount:s,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},c=te(this.contents,n??"",a);if(typeof i=="function")for(let{count:u,res:l}of a.anchors.values())i(l,u);return typeof o==
"function"?$t(o,{"":c},"",c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.
errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||
Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}
return _u(this,t)}};function Sn(e){if(D(e))return!0;throw new Error("Expected a YAML collection as document contents")}var gr=class extends Error{constructor(t,n,r,s){super(),this.name=t,this.code=r,this.message=s,this.pos=n}},Ke=class extends gr{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},wr=class extends gr{constructor(t,n,r){super("YAMLWarning",t,n,r)}},No=(e,t)=>n=>{if(n.pos[0]===
-1)return;n.linePos=n.pos.map(a=>t.linePos(a));let{line:r,col:s}=n.linePos[0];n.message+=` at line ${r}, column ${s}`;let i=s-
1,o=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-
79);o="\u2026"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(o.substring(0,i))){
let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=n.linePos[1];c?.line===r&&c.col>s&&(a=Math.max(1,Math.min(c.col-s,80-i)));let u=" ".
repeat(i)+"^".repeat(a);n.message+=`:

${o}
${u}
`}};function et(e,{flow:t,indicator:n,next:r,offset:s,onError:i,parentIndent:o,startOnNewline:a}){let c=!1,u=a,l=a,p="",h="",
f=!1,d=!1,m=null,y=null,b=null,g=null,k=null,S=null,$=null;for(let _ of e)switch(d&&(_.type!=="space"&&_.type!=="newline"&&
_.type!=="comma"&&i(_.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),d=!1),
m&&(u&&_.type!=="comment"&&_.type!=="newline"&&i(m,"TAB_AS_INDENT","Tabs are not allowed as indentation"),m=null),_.type){case"\
space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&_.source.includes("	")&&(m=_),l=!0;break;case"comment":{l||i(
_,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let H=_.source.substring(1)||
" ";p?p+=h+H:p=H,h="",u=!1;break}case"newline":u?p?p+=_.source:(!S||n!=="seq-item-ind")&&(c=!0):h+=_.source,u=!0,f=!0,(y||
b)&&(g=_),l=!0;break;case"anchor":y&&i(_,"MULTIPLE_ANCHORS","A node can have at most one anchor"),_.source.endsWith(":")&&
i(_.offset+_.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=_,$??($=_.offset),u=!1,l=!1,d=!0;break;case"\
tag":{b&&i(_,"MULTIPLE_TAGS","A node can have at most one tag"),b=_,$??($=_.offset),u=!1,l=!1,d=!0;break}case n:(y||b)&&
i(_,"BAD_PROP_ORDER",`Anchors and tags must be after the ${_.source} indicator`),S&&i(_,"UNEXPECTED_TOKEN",`Unexpected ${_.
source} in ${t??"collection"}`),S=_,u=n==="seq-item-ind"||n==="explicit-key-ind",l=!1;break;case"comma":if(t){k&&i(_,"UN\
EXPECTED_TOKEN",`Unexpected , in ${t}`),k=_,u=!1,l=!1;break}default:i(_,"UNEXPECTED_TOKEN",`Unexpected ${_.type} token`),
u=!1,l=!1}let x=e[e.length-1],F=x?x.offset+x.source.length:s;return d&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!==
"comma"&&(r.type!=="scalar"||r.source!=="")&&i(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next\
 token by white space"),m&&(u&&m.indent<=o||r?.type==="block-map"||r?.type==="block-seq")&&i(m,"TAB_AS_INDENT","Tabs are\
 not allowed as indentation"),{comma:k,found:S,spaceBefore:c,comment:p,hasNewline:f,anchor:y,tag:b,newlineAfterProp:g,end:F,
start:$??F}}function Ot(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-s\
calar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){
for(let n of t.start)if(n.type==="newline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(Ot(t.
key)||Ot(t.value))return!0}return!1;default:return!0}}function br(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&Ot(t)&&
n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function Rs(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let s=typeof r=="function"?r:(i,o)=>i===o||T(i)&&T(o)&&
i.value===o.value;return t.some(i=>s(i.key,n))}var Su="All mapping items must start at the same column";function xu({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=i?.
nodeClass??J,a=new o(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,u=null;for(let l of r.items){let{start:p,key:h,sep:f,
value:d}=l,m=et(p,{indicator:"explicit-key-ind",next:h??f?.[0],offset:c,onError:s,parentIndent:r.indent,startOnNewline:!0}),
y=!m.found;if(y){if(h&&(h.type==="block-seq"?s(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implici\
t map key"):"indent"in h&&h.indent!==r.indent&&s(c,"BAD_INDENT",Su)),!m.anchor&&!m.tag&&!f){u=m.end,m.comment&&(a.comment?
a.comment+=`
`+m.comment:a.comment=m.comment);continue}(m.newlineAfterProp||Ot(h))&&s(h??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Impl\
icit keys need to be on a single line")}else m.found?.indent!==r.indent&&s(c,"BAD_INDENT",Su);n.atKey=!0;let b=m.end,g=h?
e(n,h,m,s):t(n,b,p,null,m,s);n.schema.compat&&br(r.indent,h,s),n.atKey=!1,Rs(n,a.items,g)&&s(b,"DUPLICATE_KEY","Map keys\
 must be unique");let k=et(f??[],{indicator:"map-value-ind",next:d,offset:g.range[2],onError:s,parentIndent:r.indent,startOnNewline:!h||
h.type==="block-scalar"});if(c=k.end,k.found){y&&(d?.type==="block-map"&&!k.hasNewline&&s(c,"BLOCK_AS_IMPLICIT_KEY","Nes\
ted mappings are not allowed in compact mappings"),n.options.strict&&m.start<k.found.offset-1024&&s(g.range,"KEY_OVER_10\
24_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let S=d?e(n,d,
k,s):t(n,c,f,null,k,s);n.schema.compat&&br(r.indent,d,s),c=S.range[2];let $=new Y(g,S);n.options.keepSourceTokens&&($.srcToken=
l),a.items.push($)}else{y&&s(g.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),k.comment&&(g.
comment?g.comment+=`
`+k.comment:g.comment=k.comment);let S=new Y(g);n.options.keepSourceTokens&&(S.srcToken=l),a.items.push(S)}}return u&&u<
c&&s(u,"IMPOSSIBLE","Map comment with trailing content"),a.range=[r.offset,c,u??c],a}function Ou({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=i?.nodeClass??le,a=new o(n.schema);n.atRoot&&(n.atRoot=!1),
n.atKey&&(n.atKey=!1);let c=r.offset,u=null;for(let{start:l,value:p}of r.items){let h=et(l,{indicator:"seq-item-ind",next:p,
offset:c,onError:s,parentIndent:r.indent,startOnNewline:!0});if(!h.found)if(h.anchor||h.tag||p)p?.type==="block-seq"?s(h.
end,"BAD_INDENT","All sequence items must start at the same column"):s(c,"MISSING_CHAR","Sequence item without - indicat\
or");else{u=h.end,h.comment&&(a.comment=h.comment);continue}let f=p?e(n,p,h,s):t(n,h.end,l,null,h,s);n.schema.compat&&br(
r.indent,p,s),c=f.range[2],a.items.push(f)}return a.range=[r.offset,c,u??c],a}function tt(e,t,n,r){let s="";if(e){let i=!1,o="";for(let a of e){let{source:c,type:u}=a;switch(u){case"space":i=!0;break;case"\
comment":{n&&!i&&r(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let l=c.substring(
1)||" ";s?s+=o+l:s=l,o="";break}case"newline":s&&(o+=c),i=!0;break;default:r(a,"UNEXPECTED_TOKEN",`Unexpected ${u} at no\
de end`)}t+=c.length}}return{comment:s,offset:t}}var To="Block collections are not allowed within flow collections",Ro=e=>e&&(e.type==="block-map"||e.type==="block-seq");
function Au({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=r.start.source==="{",a=o?"flow map":"flow sequence",c=i?.nodeClass??
(o?J:le),u=new c(n.schema);u.flow=!0;let l=n.atRoot;l&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let p=r.offset+r.start.source.
length;for(let y=0;y<r.items.length;++y){let b=r.items[y],{start:g,key:k,sep:S,value:$}=b,x=et(g,{flow:a,indicator:"expl\
icit-key-ind",next:k??S?.[0],offset:p,onError:s,parentIndent:r.indent,startOnNewline:!1});if(!x.found){if(!x.anchor&&!x.
tag&&!S&&!$){y===0&&x.comma?s(x.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<r.items.length-1&&s(x.start,"UNEXPECT\
ED_TOKEN",`Unexpected empty item in ${a}`),x.comment&&(u.comment?u.comment+=`
`+x.comment:u.comment=x.comment),p=x.end;continue}!o&&n.options.strict&&Ot(k)&&s(k,"MULTILINE_IMPLICIT_KEY","Implicit ke\
ys of flow sequence pairs need to be on a single line")}if(y===0)x.comma&&s(x.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(x.
comma||s(x.start,"MISSING_CHAR",`Missing , between ${a} items`),x.comment){let F="";e:for(let _ of g)switch(_.type){case"\
comma":case"space":break;case"comment":F=_.source.substring(1);break e;default:break e}if(F){let _=u.items[u.items.length-
1];L(_)&&(_=_.value??_.key),_.comment?_.comment+=`
`+F:_.comment=F,x.comment=x.comment.substring(F.length+1)}}if(!o&&!S&&!x.found){let F=$?e(n,$,x,s):t(n,x.end,S,null,x,s);
u.items.push(F),p=F.range[2],Ro($)&&s(F.range,"BLOCK_IN_FLOW",To)}else{n.atKey=!0;let F=x.end,_=k?e(n,k,x,s):t(n,F,g,null,
x,s);Ro(k)&&s(_.range,"BLOCK_IN_FLOW",To),n.atKey=!1;let H=et(S??[],{flow:a,indicator:"map-value-ind",next:$,offset:_.range[2],
onError:s,parentIndent:r.indent,startOnNewline:!1});if(H.found){if(!o&&!x.found&&n.options.strict){if(S)for(let O of S){
if(O===H.found)break;if(O.type==="newline"){s(O,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to b\
e on a single line");break}}x.start<H.found.offset-1024&&s(H.found,"KEY_OVER_1024_CHARS","The : indicator must be at mos\
t 1024 chars after the start of an implicit flow sequence key")}}else $&&("source"in $&&$.source?.[0]===":"?s($,"MISSING\
_CHAR",`Missing space after : in ${a}`):s(H.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let Ce=$?e(n,$,H,
s):H.found?t(n,H.end,S,null,H,s):null;Ce?Ro($)&&s(Ce.range,"BLOCK_IN_FLOW",To):H.comment&&(_.comment?_.comment+=`
`+H.comment:_.comment=H.comment);let rt=new Y(_,Ce);if(n.options.keepSourceTokens&&(rt.srcToken=b),o){let O=u;Rs(n,O.items,
_)&&s(F,"DUPLICATE_KEY","Map keys must be unique"),O.items.push(rt)}else{let O=new J(n.schema);O.flow=!0,O.items.push(rt);
let X=(Ce??_).range;O.range=[_.range[0],X[1],X[2]],u.items.push(O)}p=Ce?Ce.range[2]:H.end}}let h=o?"}":"]",[f,...d]=r.end,
m=p;if(f?.source===h)m=f.offset+f.source.length;else{let y=a[0].toUpperCase()+a.substring(1),b=l?`${y} must end with a ${h}`:
`${y} in block collection must be sufficiently indented and end with a ${h}`;s(p,l?"MISSING_CHAR":"BAD_INDENT",b),f&&f.source.
length!==1&&d.unshift(f)}if(d.length>0){let y=tt(d,m,n.options.strict,s);y.comment&&(u.comment?u.comment+=`
`+y.comment:u.comment=y.comment),u.range=[r.offset,m,y.offset]}else u.range=[r.offset,m,m];return u}function Lo(e,t,n,r,s,i){let o=n.type==="block-map"?xu(e,t,n,r,i):n.type==="block-seq"?Ou(e,t,n,r,i):Au(e,t,n,r,i),a=o.constructor;
return s==="!"||s===a.tagName?(o.tag=a.tagName,o):(s&&(o.tag=s),o)}function Iu(e,t,n,r,s){let i=r.tag,o=i?t.directives.tagName(
i.source,h=>s(i,"TAG_RESOLVE_FAILED",h)):null;if(n.type==="block-seq"){let{anchor:h,newlineAfterProp:f}=r,d=h&&i?h.offset>
i.offset?h:i:h??i;d&&(!f||f.offset<d.offset)&&s(d,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===J.tagName&&a==="ma\
p"||o===le.tagName&&a==="seq")return Lo(e,t,n,s,o);let c=t.schema.tags.find(h=>h.tag===o&&h.collection===a);if(!c){let h=t.
schema.knownTags[o];if(h?.collection===a)t.schema.tags.push(Object.assign({},h,{default:!1})),c=h;else return h?s(i,"BAD\
_COLLECTION_TYPE",`${h.tag} used for ${a} collection, but expects ${h.collection??"scalar"}`,!0):s(i,"TAG_RESOLVE_FAILED",
`Unresolved tag: ${o}`,!0),Lo(e,t,n,s,o)}let u=Lo(e,t,n,s,o,c),l=c.resolve?.(u,h=>s(i,"TAG_RESOLVE_FAILED",h),t.options)??
u,p=M(l)?l:new E(l);return p.range=u.range,p.tag=o,c?.format&&(p.format=c.format),p}function Mo(e,t,n){let r=t.offset,s=Qy(t,e.options.strict,n);if(!s)return{value:"",type:null,comment:"",range:[r,r,r]};let i=s.
mode===">"?E.BLOCK_FOLDED:E.BLOCK_LITERAL,o=t.source?eg(t.source):[],a=o.length;for(let m=o.length-1;m>=0;--m){let y=o[m][1];
if(y===""||y==="\r")a=m;else break}if(a===0){let m=s.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",y=r+s.length;return t.source&&(y+=t.source.length),{value:m,type:i,comment:s.comment,
range:[r,y,y]}}let c=t.indent+s.indent,u=t.offset+s.length,l=0;for(let m=0;m<a;++m){let[y,b]=o[m];if(b===""||b==="\r")s.
indent===0&&y.length>c&&(c=y.length);else{y.length<c&&n(u+y.length,"MISSING_CHAR","Block scalars with more-indented lead\
ing empty lines must use an explicit indentation indicator"),s.indent===0&&(c=y.length),l=m,c===0&&!e.atRoot&&n(u,"BAD_I\
NDENT","Block scalar values in collections must be indented");break}u+=y.length+b.length+1}for(let m=o.length-1;m>=a;--m)
o[m][0].length>c&&(a=m+1);let p="",h="",f=!1;for(let m=0;m<l;++m)p+=o[m][0].slice(c)+`
`;for(let m=l;m<a;++m){let[y,b]=o[m];u+=y.length+b.length+1;let g=b[b.length-1]==="\r";if(g&&(b=b.slice(0,-1)),b&&y.length<
c){let S=`Block scalar lines must not be less indented than their ${s.indent?"explicit indentation indicator":"first lin\
e"}`;n(u-b.length-(g?2:1),"BAD_INDENT",S),y=""}i===E.BLOCK_LITERAL?(p+=h+y.slice(c)+b,h=`
`):y.length>c||b[0]==="	"?(h===" "?h=`
`:!f&&h===`
`&&(h=`

`),p+=h+y.slice(c)+b,h=`
`,f=!0):b===""?h===`
`?p+=`
`:h=`
`:(p+=h+b,h=" ",f=!1)}switch(s.chomp){case"-":break;case"+":for(let m=a;m<o.length;++m)p+=`
`+o[m][0].slice(c);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let d=r+s.length+t.source.length;return{value:p,type:i,comment:s.comment,range:[r,d,d]}}function Qy({offset:e,props:t},n,r){
if(t[0].type!=="block-scalar-header")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],
i=s[0],o=0,a="",c=-1;for(let h=1;h<s.length;++h){let f=s[h];if(!a&&(f==="-"||f==="+"))a=f;else{let d=Number(f);!o&&d?o=d:
c===-1&&(c=e+h)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let u=!1,l="",p=s.
length;for(let h=1;h<t.length;++h){let f=t[h];switch(f.type){case"space":u=!0;case"newline":p+=f.source.length;break;case"\
comment":n&&!u&&r(f,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),p+=f.source.
length,l=f.source.substring(1);break;case"error":r(f,"UNEXPECTED_TOKEN",f.message),p+=f.source.length;break;default:{let d=`\
Unexpected token in block scalar header: ${f.type}`;r(f,"UNEXPECTED_TOKEN",d);let m=f.source;m&&typeof m=="string"&&(p+=
m.length)}}}return{mode:i,indent:o,chomp:a,comment:l,length:p}}function eg(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),
i=[r?.[1]?[r[1],n.slice(r[1].length)]:["",n]];for(let o=1;o<t.length;o+=2)i.push([t[o],t[o+1]]);return i}function Po(e,t,n){let{offset:r,type:s,source:i,end:o}=e,a,c,u=(h,f,d)=>n(r+h,f,d);switch(s){case"scalar":a=E.PLAIN,c=tg(
i,u);break;case"single-quoted-scalar":a=E.QUOTE_SINGLE,c=ng(i,u);break;case"double-quoted-scalar":a=E.QUOTE_DOUBLE,c=rg(
i,u);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",
range:[r,r+i.length,r+i.length]}}let l=r+i.length,p=tt(o,l,t,n);return{value:c,type:a,comment:p.comment,range:[r,l,p.offset]}}
function tg(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"\
%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{
n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Nu(e)}function ng(e,t){
return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Nu(e.slice(1,-1)).replace(
/''/g,"'")}function Nu(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,s;try{r=new RegExp("(?<![ 	])[ 	]+$"),s=
new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(r,""),o=" ",a=t.lastIndex;
for(;n=t.exec(e);){let u=n[1].replace(s,"");u===""?o===`
`?i+=o:o=`
`:(i+=o+u,o=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),i+o+(n?.[1]??"")}function rg(e,t){let n="";
for(let r=1;r<e.length-1;++r){let s=e[r];if(!(s==="\r"&&e[r+1]===`
`))if(s===`
`){let{fold:i,offset:o}=sg(e,r);n+=i,r=o}else if(s==="\\"){let i=e[++r],o=ig[i];if(o)n+=o;else if(i===`
`)for(i=e[r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="\r"&&e[r+1]===`
`)for(i=e[++r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;n+=og(e,r+1,
a,t),r+=a}else{let a=e.substr(r-1,2);t(r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(s===" "||s==="	"){
let i=r,o=e[r+1];for(;o===" "||o==="	";)o=e[++r+1];o!==`
`&&!(o==="\r"&&e[r+2]===`
`)&&(n+=r>i?e.slice(i,r+1):s)}else n+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing cl\
osing "quote'),n}function sg(e,t){let n="",r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var ig={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function og(e,t,n,r){
let s=e.substr(t,n),o=s.length===n&&/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(o)}catch{
let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}function Co(e,t,n,r){let{value:s,type:i,comment:o,range:a}=t.type==="block-scalar"?Mo(e,t,r):Po(t,e.options.strict,r),c=n?
e.directives.tagName(n.source,p=>r(n,"TAG_RESOLVE_FAILED",p)):null,u;e.options.stringKeys&&e.atKey?u=e.schema[xe]:c?u=ag(
e.schema,s,c,n,r):t.type==="scalar"?u=cg(e,s,t,r):u=e.schema[xe];let l;try{let p=u.resolve(s,h=>r(n??t,"TAG_RESOLVE_FAIL\
ED",h),e.options);l=T(p)?p:new E(p)}catch(p){let h=p instanceof Error?p.message:String(p);r(n??t,"TAG_RESOLVE_FAILED",h),
l=new E(s)}return l.range=a,l.source=s,i&&(l.type=i),c&&(l.tag=c),u.format&&(l.format=u.format),o&&(l.comment=o),l}function ag(e,t,n,r,s){
if(n==="!")return e[xe];let i=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)i.push(a);else return a;
for(let a of i)if(a.test?.test(t))return a;let o=e.knownTags[n];return o&&!o.collection?(e.tags.push(Object.assign({},o,
{default:!1,test:void 0})),o):(s(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[xe])}function cg({
atKey:e,directives:t,schema:n},r,s,i){let o=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[xe];
if(n.compat){let a=n.compat.find(c=>c.default&&c.test?.test(r))??n[xe];if(o.tag!==a.tag){let c=t.tagString(o.tag),u=t.tagString(
a.tag),l=`Value may be parsed as either ${c} or ${u}`;i(s,"TAG_RESOLVE_FAILED",l,!0)}}return o}function Tu(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let s=t[r];switch(s.type){case"space":case"comment":case"\
newline":e-=s.source.length;continue}for(s=t[++r];s?.type==="space";)e+=s.source.length,s=t[++r];break}}return e}var ug={composeNode:jo,composeEmptyNode:Ls};function jo(e,t,n,r){let s=e.atKey,{spaceBefore:i,comment:o,anchor:a,tag:c}=n,
u,l=!0;switch(t.type){case"alias":u=lg(e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");
break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=Co(e,t,c,r),a&&(u.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{u=Iu(ug,e,t,n,r),a&&(u.anchor=a.source.
substring(1))}catch(p){let h=p instanceof Error?p.message:String(p);r(t,"RESOURCE_EXHAUSTION",h)}break;default:{let p=t.
type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",p),l=!1}}return u??(u=Ls(e,t.offset,
void 0,null,n,r)),a&&u.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!T(u)||
typeof u.value!="string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys mu\
st be strings"),i&&(u.spaceBefore=!0),o&&(t.type==="scalar"&&t.source===""?u.comment=o:u.commentBefore=o),e.options.keepSourceTokens&&
l&&(u.srcToken=t),u}function Ls(e,t,n,r,{spaceBefore:s,comment:i,anchor:o,tag:a,end:c},u){let l={type:"scalar",offset:Tu(
t,n,r),indent:-1,source:""},p=Co(e,l,a,u);return o&&(p.anchor=o.source.substring(1),p.anchor===""&&u(o,"BAD_ALIAS","Anch\
or cannot be an empty string")),s&&(p.spaceBefore=!0),i&&(p.comment=i,p.range[2]=c),p}function lg({options:e},{offset:t,
source:n,end:r},s){let i=new ft(n.substring(1));i.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.
endsWith(":")&&s(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=t+n.length,a=tt(r,o,e.strict,s);return i.
range=[t,o,a.offset],a.comment&&(i.comment=a.comment),i}function Ru(e,t,{offset:n,start:r,value:s,end:i},o){let a=Object.assign({_directives:t},e),c=new xt(void 0,a),u={atKey:!1,
atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},l=et(r,{indicator:"doc-start",next:s??i?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});l.found&&(c.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="bloc\
k-seq")&&!l.hasNewline&&o(l.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),
c.contents=s?jo(u,s,l,o):Ls(u,l.end,r,null,l,o);let p=c.contents.range[2],h=tt(i,p,!1,o);return h.comment&&(c.comment=h.
comment),c.range=[n,p,h.offset],c}function vr(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;
return[t,t+(typeof n=="string"?n.length:1)]}function Lu(e){let t="",n=!1,r=!1;for(let s=0;s<e.length;++s){let i=e[s];switch(i[0]){case"\
#":t+=(t===""?"":r?`

`:`
`)+(i.substring(1)||" "),n=!0,r=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,
afterEmptyLine:r}}var kr=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(n,r,s,i)=>{let o=vr(n);i?this.warnings.push(new wr(o,r,s)):this.errors.push(new Ke(o,r,s))},this.
directives=new Ze({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,afterEmptyLine:s}=Lu(this.prelude);
if(r){let i=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(s||t.directives.docStart||!i)t.commentBefore=r;else if(D(i)&&!i.flow&&i.items.length>0){let o=i.items[0];
L(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${r}
${a}`:r}else{let o=i.commentBefore;i.commentBefore=o?`${r}
${o}`:r}}if(n){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)
t.warnings.push(this.warnings[i])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:Lu(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.
warnings}}*compose(t,n=!1,r=-1){for(let s of t)yield*this.next(s);yield*this.end(n,r)}*next(t){switch(t.type){case"direc\
tive":this.directives.add(t.source,(n,r,s)=>{let i=vr(t);i[0]+=n,this.onError(i,"BAD_DIRECTIVE",r,s)}),this.prelude.push(
t.source),this.atDirectives=!0;break;case"document":{let n=Ru(this.options,this.directives,t,this.onError);this.atDirectives&&
!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,
!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"commen\
t":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:
t.message,r=new Ke(vr(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);
break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new Ke(vr(t),"\
UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=tt(t.end,t.offset+t.source.length,this.doc.options.strict,
this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Ke(vr(t),"UNEXPECTED_TOKEN",`Unsup\
ported token ${t.type}`))}}*end(t=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){
let r=Object.assign({_directives:this.directives},this.options),s=new xt(void 0,r);this.atDirectives&&this.onError(n,"MI\
SSING_CHAR","Missing directives-end indicator line"),s.range=[0,n,n],this.decorate(s,!1),yield s}}};var Do=Symbol("break visit"),fg=Symbol("skip children"),Mu=Symbol("remove item");function Vt(e,t){"type"in e&&e.type==="\
document"&&(e={start:e.start,value:e.value}),Pu(Object.freeze([]),e,t)}Vt.BREAK=Do;Vt.SKIP=fg;Vt.REMOVE=Mu;Vt.itemAtPath=
(e,t)=>{let n=e;for(let[r,s]of t){let i=n?.[r];if(i&&"items"in i)n=i.items[s];else return}return n};Vt.parentCollection=
(e,t)=>{let n=Vt.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],s=n?.[r];if(s&&"items"in s)return s;throw new Error("Par\
ent collection not found")};function Pu(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let s of["key","value"]){
let i=t[s];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=Pu(Object.freeze(e.concat([[s,o]])),i.items[o],n);
if(typeof a=="number")o=a-1;else{if(a===Do)return Do;a===Mu&&(i.items.splice(o,1),o-=1)}}typeof r=="function"&&s==="key"&&
(r=r(t,e))}}return typeof r=="function"?r(t,e):r}var Uo="\uFEFF",Bo="",Fo="",Ms="";function Cu(e){switch(e){case Uo:return"byte-order-mark";case Bo:return"doc-mode";case Fo:return"flow-error-end";case Ms:
return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}function He(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var ju=new Set("0123456789ABCDEFabcdef"),hg=new Set("0123456789ABCDEFGHIJK\
LMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Ps=new Set(",[]{}"),dg=new Set(` ,[]{}
\r	`),qo=e=>!e||dg.has(e),$r=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
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
m");if(t[0]===Uo&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let i=t[r-
1];if(i===" "||i==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let i=t[n-1];if(i===" "||i==="	")n-=1;else break}let s=(yield*this.
pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){
let n=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield Bo,
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
pushUntil(qo),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),
n+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:
return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.
pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let s=this.getLine();if(s===null)return this.
setNext("flow");if((r!==-1&&r<this.indentNext&&s[0]!=="#"||r===0&&(s.startsWith("---")||s.startsWith("..."))&&He(s[3]))&&
!(r===this.indentNext-1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield Fo,yield*this.parseLineStart();
let i=0;for(;s[i]===",";)i+=yield*this.pushCount(1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),
s[i]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-i),"flow";case"{":case"[":return yield*this.
pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(qo),"flow";case'"':case"'":return this.flowKey=
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
`&&i>=this.pos&&i+1+n>a)t=i;else break}while(!0);return yield Ms,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let t=this.flowLevel>0,n=this.pos-1,r=this.pos-1,s;for(;s=this.buffer[++r];)if(s===":"){let i=this.buffer[r+1];if(He(i)||
t&&Ps.has(i))break;n=r}else if(He(s)){let i=this.buffer[r+1];if(s==="\r"&&(i===`
`?(r+=1,s=`
`,i=this.buffer[r+1]):n=r),i==="#"||t&&Ps.has(i))break;if(s===`
`){let o=this.continueScalar(r+1);if(o===-1)break;r=Math.max(r,o-2)}}else{if(t&&Ps.has(s))break;n=r}return!s&&!this.atEnd?
this.setNext("plain-scalar"):(yield Ms,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.
buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.slice(this.pos,t);return r?(yield r,this.
pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(qo),t+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let n=this.flowLevel>0,r=this.charAt(1);if(He(r)||n&&Ps.has(r)){n?this.flowKey&&(this.flowKey=!1):this.
indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){
if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!He(n)&&n!==">";)n=this.buffer[++t];return yield*this.pushToIndex(
n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(hg.has(n))n=this.buffer[++t];else if(n==="%"&&ju.has(
this.buffer[t+1])&&ju.has(this.buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){
let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let s=n-this.
pos;return s>0&&(yield this.buffer.substr(this.pos,s),this.pos=n),s}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(
r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};var Yt=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.
lineStarts.length;for(;n<r;){let i=n+r>>1;this.lineStarts[i]<t?n=i+1:r=i}if(this.lineStarts[n]===t)return{line:n+1,col:1};
if(n===0)return{line:0,col:t};let s=this.lineStarts[n-1];return{line:n,col:t-s+1}}}};function At(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function Du(e){for(let t=0;t<e.length;++t)
switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function Bu(e){switch(e?.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}
function Cs(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??
t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function xn(e){if(e.length===0)return[];
let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item\
-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function js(e,t){if(t.length<1e5)Array.
prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function Uu(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!At(t.start,"explicit-key-ind")&&!At(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),
delete t.key,Bu(t.value)?t.value.end?js(t.value.end,t.sep):t.value.end=t.sep:js(t.start,t.sep),delete t.sep)}var Er=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type=
"",this.lexer=new $r,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.
lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.
step(),this.offset+=t.length;return}let n=Cu(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scala\
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
w-collection"&&Uu(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let s=r.
items[r.items.length-1];if(s.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=
n;else{Object.assign(s,{key:n,sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=r.items[r.items.
length-1];s.value?r.items.push({start:[],value:n}):s.value=n;break}case"flow-collection":{let s=r.items[r.items.length-1];
!s||s.value?r.items.push({start:[],key:n,sep:[]}):s.sep?s.value=n:Object.assign(s,{key:n,sep:[]});return}default:yield*this.
pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type===
"block-seq")){let s=n.items[n.items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&Du(s.start)===-1&&(n.indent===0||s.
start.every(i=>i.type!=="comment"||i.indent<n.indent))&&(r.type==="document"?r.end=s.start:r.items.push({start:s.start}),
n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.
source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"\
doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),
this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,
source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{Du(t.start)!==
-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"co\
mment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"\
error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.
type==="map-value-ind"){let n=Cs(this.peek(2)),r=xn(n),s;t.end?(s=t.end,s.push(this.sourceToken),delete t.end):s=[this.sourceToken];
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
end;if(Array.isArray(s)){js(s,n.start),s.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}
if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,s=r&&(n.sep||n.explicitKey)&&this.type!=="seq-it\
em-ind",i=[];if(s&&n.sep&&!n.value){let o=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newline":
o.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=
n.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":s||n.value?(i.push(this.sourceToken),t.items.push({start:i}),
this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&
!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):s||n.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],
key:null,sep:[this.sourceToken]});else if(At(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(Bu(n.key)&&!At(n.sep,"newline")){let o=xn(
n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:o,key:a,sep:c}]})}else i.length>0?n.sep=n.sep.concat(i,this.sourceToken):n.sep.push(
this.sourceToken);else if(At(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let o=xn(n.start);
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
let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){js(s,n.start),s.push(this.sourceToken),t.items.pop();return}}
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
"flow-collection"){let s=Cs(r),i=xn(s);Uu(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let a={type:"bl\
ock-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=
a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let n=Cs(t),r=xn(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=Cs(t),r=xn(n);return{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,n){
return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],
this.type==="newline"&&(yield*this.pop())}}};function mg(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new Yt||null,prettyErrors:t}}function Go(e,t={}){let{lineCounter:n,prettyErrors:r}=mg(t),s=new Er(n?.addNewLine),i=new kr(t),o=null;for(let a of i.compose(
s.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new Ke(a.range.slice(0,2),"MULTIP\
LE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(o.errors.forEach(
No(e,n)),o.warnings.forEach(No(e,n))),o}var Fu=60;function Ko(e){return e.map((t,n)=>{if(typeof t=="number")return`[${t}]`;let r=t.length>Fu?`${t.slice(0,Fu)}..\
.`:t;return n===0?r:`.${r}`}).join("")}function ne(e,t){return t.map(({path:n,message:r})=>({path:[...e,...n],message:r}))}
function de(e,t,n){return ae(e,t).flatMap((r,s)=>ne([t,s],n(r)))}function dt(e,t,n){let r=Array.isArray(w(e,t));return Ne(
e,t).flatMap((s,i)=>{if(typeof s!="string"||!/^[\w-]+$/.test(s))return[];if(n.has(s))return[];let o=V(s,n.keys()),a=o?`d\
id you mean ${o}?`:`add the line ${s}=... to it`;return[{path:r?[t,i]:[t],message:`"${s}" is not in the secrets input; ${a}`}]})}
function mt(e,t){let n=new Set;return de(e,t,r=>{let s=w(r,"name"),i=typeof s=="string"&&n.has(s);n.add(s);let o=`"${s}"\
 is the name of another one here; write its own`;return i?[{path:["name"],message:o}]:[]})}function Sr(e){let t=[],n=_r(
e,"signed")??"${body}",r=_r(e,"value")??"",s=(a,c)=>t.push({path:[a],message:c});r!==""&&_r(e,"prefix")!==null&&s("prefi\
x","is given with value; write it into value");for(let a of["${id}","${timestamp}"])r.includes(a)&&!n.includes(a)&&s("va\
lue",`holds ${a}, which signed does not cover; add it there`);let i=_r(e,"timestamp_header");i!==null&&!n.includes("${ti\
mestamp}")&&s("timestamp_header","has no meaning: signed does not cover ${timestamp}; add it there");let o=_r(e,"header");
return i!==null&&i.toLowerCase()===o?.toLowerCase()&&s("timestamp_header","is the header of the signature; write another\
 one"),t}function _r(e,t){let n=w(e,t);return typeof n=="string"?n:null}var gg=/^whsec_(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;
function xr(e,t){return Ne(e,"signature").includes("standard-webhooks")?Ne(e,"secret_name").flatMap(n=>{let r=typeof n==
"string"?t.get(n)??"":"",s=wg(r);return s===null?[]:[{path:["secret_name"],message:`the secret ${n} ${s}`}]}):[]}function wg(e){
return e.startsWith("v1,")?'begins with "v1,", which is not a part of the key; store what follows it':e.startsWith("whse\
c_")?e!=="whsec_"&&gg.test(e)?null:"begins with whsec_, which base64 of the key must follow; copy it whole":null}var Ds=["extends","notify","chains","receive"],qu={accepted:["accepted_values"],active:["enabled"],actors:["actor","matc\
h.actor"],actor:["match.actor"],address:["url"],allow_failure:["required"],auth:["username"],backoff:["retry_schedule"],
branch:["match.branch"],branches:["branch","match.branch"],codes:["success_codes"],condition:["conditions"],content:["bo\
dy"],continue_on_error:["required"],data:["body"],default:["default_value"],disabled:["enabled","active"],enabled:["acti\
ve"],endpoint:["url","uri"],event_type:["events","event"],event_types:["events","event"],expected_status:["success_codes"],
filter:["match"],filters:["match"],header:["headers","header"],hmac:["signature"],hooks:["webhooks"],http_headers:["head\
ers"],http_method:["method"],id:["name"],if:["match","conditions"],json:["body"],links:["webhooks"],max_retries:["retry_\
schedule"],on:["events","event"],on_failure:["only_failures"],optional:["required"],pass:["password"],ref:["branch","mat\
ch.branch"],refs:["branch","match.branch"],repo:["repository","repo_name","match.repository"],repos:["repository","match\
.repository"],repositories:["repository","match.repository"],repository:["match.repository","repo_name"],retries:["retry\
_schedule"],retry:["retry_schedule"],secret:["secret_name"],secret_key:["secret_name"],secrets:["secret_name"],status_codes:[
"success_codes"],steps:["webhooks"],tag:["match.tag"],tags:["tag","match.tag"],template:["body"],token:["secret_name"],trigger:[
"events","event"],triggers:["events","event"],type:["via","payload"],uri:["url"],user:["username"],values:["accepted_val\
ues"],vars:["variables"],verb:["method"],webhook_url:["url"],when:["events","event"],workflow:["match.workflow"],workflows:[
"workflow","match.workflow"]};function Gu(e,t){let n=Ho(e);return t.includes(n)?n:(Object.hasOwn(qu,n)?qu[n]:void 0)?.find(
i=>t.includes(i.replace(/\..*/,"")))??V(e,t)}function Ho(e){return e.toLowerCase().replaceAll("-","_")}var Vo="a text with ${...}, or with { } [ ] , # & * ! | > : @ or quotes in a special place, belongs in quotes",Ku="is in\
dented with a tab; write spaces",bg={MULTIPLE_DOCS:"holds several documents; write one",BAD_DQ_ESCAPE:"has a backslash i\
n double quotes; write two, or use single quotes"},vg={TAB_AS_INDENT:Ku,BAD_INDENT:"is not indented as what it belongs t\
o; line them up",MISSING_CHAR:`lacks a quote, bracket, comma or space; write it, and mind that ${Vo}`,BLOCK_AS_IMPLICIT_KEY:`\
has two keys on one line; write one, and mind that ${Vo}`,MULTILINE_IMPLICIT_KEY:"has a line without a colon, or a key o\
f several lines; write key: value"},Us="[\\u00a0\\u00ad\\u1680\\u2000-\\u200d\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000\\ufeff]",
kg=new RegExp(Us),$g={"\xA0":"a no-break space","\u2007":"a figure space","\u200B":"a zero width space","\u202F":"a narr\
ow no-break space","\u3000":"an ideographic space","\uFEFF":"a byte order mark"},Yo=/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g,
Eg=/^([ -]*)([^\s#"'[{|>-][^"#]*?|"[^"]*"|'[^']*'):(?=[ \t]|$)/,Hu=/^\s*(?:#|$)/,Bs=100,_g=1e3;function Wu(e,t,n){let r=({
pos:u})=>n.linePos(u[0]).line||1,[s]=t,i=r(s);for(let{code:u,pos:l}of t.filter(p=>r(p)===i)){let p=u==="BAD_SCALAR_START"?
e[l[0]]??"@":null;if(p!==null)return{line:i,message:`has a text that starts with ${p}; put it in quotes`};let h=bg[u];if(h!==
void 0)return{line:i,message:h}}let o=e.replace(/^\ufeff/,"").split(/\r?\n/).map(u=>u.length>_g?"":u),a=i-1,c=[a,a-1,a+1];
return Wo(c,u=>Sg(o[u]??""))??Wo([a],u=>xg(o[u]??"",s.code))??Og(o,a,s)??Ag(o,a,s)??Wo([a],u=>Ng(o,u,s.code))??Rg(o,a)??
{line:i,message:vg[s.code]??`is not YAML from here on; mind that ${Vo}`}}function On(e){let[t]=kg.exec(e)??[];if(t===void 0)
return null;let n=t.charCodeAt(0).toString(16).toUpperCase().padStart(4,"0");return`holds ${$g[t]??"a character that can\
not be seen"} (U+${n}), which is not a space in YAML; write plain spaces`}function Wo(e,t){for(let n of e){let r=t(n);if(r!==
null)return{line:n+1,message:r}}return null}function Sg(e){return new RegExp(`^[ \\t-]*(?:${Us}|[\\w-]+(?:${Us}+:|:${Us}\
))`).test(e)?On(e):/^ *\t\s*\S/.test(e)?Ku:/^ *-[A-Za-z"'][^:]*:(?:[ \t]|$)/.test(e)?"lacks a space after its -; write -\
 key: value":null}function xg(e,t){return/^[ \t-]*(?:[\w-]+:[ \t]+)?[[{](?:[^"'$]|"[^"]*"|'[^']*')*\$\{/.test(e)?"has ${\
...} without quotes inside of { } or [ ]; put that text in quotes":/(?:[:-][ \t]+|[[{,][ \t]*)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*[^\s,:\]}#'"]/.
test(e)?"has text after a closing quote; write the missing comma, or put the whole text in one pair of quotes":/^[ \t-]*[\w-]+:[ \t]+-[ \t]/.
test(e)?"has a - on the line of its key; write it on a line of its own":t==="BLOCK_AS_IMPLICIT_KEY"&&/:[ \t].*:(?:[ \t]|$)/.
test(e.replace(Yo,""))?"has a second colon with a space or nothing after it; put the text in quotes, or write the key on\
 a line of its own":null}function Og(e,t,{code:n,message:r}){if(n!=="MISSING_CHAR"&&n!=="UNEXPECTED_TOKEN")return null;let s=r.
startsWith("Missing closing")?t-Bs:t-1;for(let i=t;i>=Math.max(0,s);i--){let o=(e[i]??"").replace(Yo,""),[,a]=/^[ \t-]*(?:[\w-]+:[ \t]+)?(?:[[{].*?[[{:,] *)?(["'])/.
exec(o)??[];if(a!==void 0)return{line:i+1,message:`opens a ${a} that is not closed; close it, or put the whole text in q\
uotes`}}return null}function Ag(e,t,{message:n}){let r=n.startsWith("Flow ");if(!r&&!/(?:^|[:-])[ \t]*[[{]/.test(e[t]??""))
return null;let s="";for(let i=t;i>=Math.max(0,t-Bs);i--){s=Ig((e[i]??"").replace(Yo,"")+s);let[o=""]=s;if(o==="["||o===
"{")return{line:i+1,message:`opens a ${o} that is not closed by its own bracket; close it`};if(r)continue;let a=`has tex\
t after its closing ${o}; take that out, or put the whole text in quotes`;return o===""?null:{line:i+1,message:a}}return null}
function Ig(e){let t=[];for(let[n]of e.matchAll(/[[\]{}]/g)){let r=`${t.at(-1)}${n}`;r==="[]"||r==="{}"?t.pop():t.push(n)}
return t.join("")}function Ng(e,t,n){let r=e[t]??"";return Hu.test(r)||/:(?:[ \t]|$)/.test(r)?null:/^[ \t-]*[A-Za-z_][\w-]*:(?!\/\/)/.
test(r)?"lacks a space after its colon; write key: value":n!=="MULTILINE_IMPLICIT_KEY"&&n!=="MISSING_CHAR"?null:/:[ \t]+[|>][-+\d]*[ \t]*$/.
test(e[t-1]??"")?"belongs to the | or > above it; write it deeper":"has no colon; write key: value"}function Tg(e,t){let[
,n="",r]=Eg.exec(e)??[],s=/^ *-(?=[ \t]|$)/.exec(e)?.[0].length;return{index:t,dash:s===void 0?null:s-1,key:r===void 0?null:
n.length,isPart:r!==void 0&&Ds.includes(r),opens:/(?:^|[ :-])[:-](?:[ \t]+[#&].*)?[ \t]*$|\w:[ \t]*$/.test(e)}}function Rg(e,t){
let n=Math.max(0,t-Bs),r=e.slice(n,t+Bs).flatMap((i,o)=>Hu.test(i)?[]:[Tg(i,n+o)]),s=r.findIndex(({index:i})=>i>=t);for(let i of[
s,s+1,s-1]){let o=r[i],a=o&&(o.dash===null?"key":"dash"),c=a?o[a]:null;if(!o||!a||c===null)continue;let u=Lg(r,i,a,c);if(u===
null)continue;let l=c===1?"space":"spaces",p=a==="key"?"key":"-";return{line:o.index+1,message:`is indented by ${c} ${l}\
; write ${u.column}, to line up with the ${p} on line ${u.line}`}}return null}function Lg(e,t,n,r){let s=e[t-1],i=e[t+1];
if(s===void 0)return null;let o=s.dash??s.key??0;if(s.opens&&r>=o)return null;if(n==="key"&&s.key!==null&&s.key!==r&&i?.
key===s.key&&i.dash===null)return{column:s.key,line:s.index+1};let a=[],c=Number.POSITIVE_INFINITY;for(let p of e.slice(
0,t).reverse()){let h=p[n];if(h===r&&h<c)return null;h!==null&&h<c&&a.push({column:h,line:p.index+1}),c=Math.min(c,p.dash??
p.key??c)}let u=p=>Math.abs(p.column-r),l=Math.min(...a.map(u));return e[t]?.isPart?a.at(-1)??null:a.find(p=>u(p)===l)??
null}var Mg=1024*1024,qs=100,Fs=100,Xo=64,Jo=`is nested deeper than ${Xo} levels; write it flatter`,Yu=1e3,Pg=new RegExp(`(?:\
[-?:] ){${Yu}}`);function yt({text:e,file:t}){let n=c=>new A([{file:t,message:c}]);if(Buffer.byteLength(e)>Mg)throw n("i\
s larger than 1 MiB; split it, or take out what is old");if(Cg(e))throw n(Jo);let r=new Yt,s=Go(e,{lineCounter:r,prettyErrors:!1,
schema:"core",merge:!1,resolveKnownTags:!1,uniqueKeys:!1}),[i,...o]=s.errors;if(s.errors.some(({code:c})=>c==="RESOURCE_\
EXHAUSTION"))throw n(Jo);if(i)throw new A([{file:t,...Wu(e,[i,...o],r)}]);let a=Dg(s);if(a===null)throw n(Jo);if(a.length>
0)throw new A(a.map(({offset:c,path:u,message:l})=>({file:t,line:r.linePos(c).line||1,path:Ko(u),message:l})));return{data:jg(
s,n),problem:(c,u)=>({file:t,line:Ug(s,r,c),path:Ko(c),message:u})}}function Cg(e){let t=0;for(let[n]of e.matchAll(/[[\]{}]/g))
if(t=Math.max(0,t+("[{".includes(n)?1:-1)),t>Yu)return!0;return Pg.test(e)}function jg(e,t){try{return e.toJS({maxAliasCount:1+
qs})}catch(n){throw n instanceof ReferenceError?t(`uses aliases more than ${qs} times; write less`):n}}function Dg(e){let t=[],
n=new Map,r=new Map,s=0,i=!1,o=(l,p,h)=>(t.push({offset:l.range?.[0]??0,path:p,message:h}),t.length>Fs?be.BREAK:void 0),
a=()=>(i=!0,be.BREAK),c=(l,p)=>{s+=1;let h=n.get(l.source),f=()=>zo([...p,l]);return h===void 0?o(l,f(),Fg(l)):p.includes(
h)?o(l,f(),`*${l.source} holds itself`):(r.set(l,h),Vu(p)+Ju(h,r)>Xo?a():void 0)},u=(l,p)=>{let h=new Set;for(let{key:f}of l.
items){let d=T(f)?Zo(f.value):null,m=d===null?"is not a plain key; write key: value":h.has(d)?"is there twice; keep one":
null;if(h.add(d??""),m===null)continue;let y=[...zo([...p,l]),d??"?"],b=o(M(f)?f:l,y,m);if(b!==void 0)return b}};if(be(e,
{Node(l,p,h){if(p.tag!==void 0){let f=zo([...h,p]),d=o(p,f,Bg(p.tag));if(d!==void 0)return d}if(he(p))return c(p,h);if("\
anchor"in p&&p.anchor&&n.set(p.anchor,p),!(!se(p)&&!ie(p)))return Vu(h)===Xo?a():se(p)?u(p,h):void 0}}),i)return null;if(t.
sort((l,p)=>l.offset-p.offset),t.length>Fs){let{offset:l=0}=t[Fs]??{},p={offset:l,path:[],message:"and more like these"};
return[...t.slice(0,Fs),p]}if(s>qs){let l=`has ${s} aliases; write ${qs} at most`;t.push({offset:0,path:[],message:l})}return t}
function Vu(e){return e.filter(t=>se(t)||ie(t)).length}function Ju(e,t,n=new Map){let r=n.get(e);if(r!==void 0)return r;
let s=he(e)?[t.get(e)]:L(e)?[e.key,e.value]:se(e)||ie(e)?e.items:[],i=0;for(let o of s)i=Math.max(i,Ju(o,t,n));return(se(
e)||ie(e))&&(i+=1),n.set(e,i),i}function zo(e){return e.flatMap((t,n)=>{if(L(t))return[T(t.key)?Zo(t.key.value):"?"];let r=e[n+
1];return ie(t)&&r?[t.items.indexOf(r)]:[]})}function Ug(e,t,n){let r=e.contents,s=0;for(let i of n)if(he(r)&&(r=r.resolve(
e)),se(r)){let o=r.items.find(({key:a})=>T(a)&&Zo(a.value)===i);if(!o)break;T(o.key)&&(s=o.key.range?.[0]??s),r=o.value}else if(ie(
r))r=r.items[Number(i)],M(r)&&(s=r.range?.[0]??s);else break;return t.linePos(s).line||1}function Zo(e){return e===null?
"":String(e)}function Bg(e){return`has the tag ${e}, and tags are not read; put a text that starts with ! in quotes, or \
take the tag out`}function Fg({source:e}){return`*${e} is not defined above; quote the value if it is plain text`}function ea(e){let{data:t,problem:n}=yt(e),{file:r}=e;if(j(t))return{file:r,data:t,problem:n};let s=t===null?"is empty; \
write notify, chains or receive":"holds no mapping; write notify:, chains: or receive: at its top";throw new A([{file:r,
message:s}])}var Qo=[{path:["notify","webhooks"],key:"enabled"},{path:["chains"],key:"enabled"},{path:["receive","provid\
ers"],key:"active"},{path:["receive","functions"],key:"active"}];function Xu(e,t){let n={problems:[],isWhole:!0,fileOf:()=>e.
file};if(w(e.data,"extends")===void 0)return{...e,...n};let s=t!==null&&w(t.data,"extends")!==void 0?[t.problem(["extend\
s"],`is not read in a file that ${e.file} extends; one level is all, so take it out`)]:[],i=[t,e].find(l=>l!==null&&!qg(
l));if(i)return{...i,...n,problems:s};let o=new Map(Qo.map(({path:l,key:p})=>{let h=Gg(e,t,l,p);return s.push(...h.problems),
[l.join("."),h.items]})),a=l=>o.get(l)??[],c=(l,p)=>{let h=[t,e].flatMap(d=>d===null?[]:[w(d.data,l)]);if(h.every(d=>d===
void 0))return{};let f=p.filter(d=>h.some(m=>w(m,d)!==void 0)).map(d=>[d,a(`${l}.${d}`).map(zu)]);return{[l]:Object.assign(
{},...h,Object.fromEntries(f))}},u=a("chains").map(zu);return{data:{extends:w(e.data,"extends"),...c("notify",["webhooks"]),
...u.length>0&&{chains:u},...c("receive",["providers","functions"])},problem(l,p){for(let d of Qo){let{length:m}=d.path,
y=a(d.path.join("."))[Number(l[m])];if(y&&d.path.every((b,g)=>b===l[g]))return y.from.problem([...d.path,y.index,...l.slice(
m+1)],p)}let h=({data:d})=>l.length>0&&ta(d,l.slice(0,2))!==void 0;return(t!==null&&!h(e)&&h(t)?t:e).problem(l,p)},problems:s,
isWhole:t!==null,fileOf:(l,p)=>a(l)[p]?.from.file??e.file}}function qg({data:e}){return["notify","receive"].map(n=>w(e,n)).
every(n=>n===void 0||j(n))&&Qo.every(({path:n})=>{let r=ta(e,n);return r===void 0||Array.isArray(r)})}function ta(e,t){return t.
reduce((n,r)=>w(n,String(r)),e)}function zu({value:e}){return e}function Gg(e,t,n,r){let s=u=>{let l=ta(u.data,n);return Array.
isArray(l)?l.map((p,h)=>({value:p,from:u,index:h})):[]},i=t===null?[]:s(t),o=new Map(i.map((u,l)=>[w(u.value,"name"),{item:u,
place:l}])),a=[],c=s(e).filter(({value:u,index:l})=>{let p=w(u,"name"),h=Kg(u,r),f=typeof p=="string"?o.get(p):void 0;if(t===
null||f===void 0&&!h)return!h;let d=m=>a.push(e.problem([...n,l,"name"],m));if(f===void 0){let m=[...o.keys()].filter(b=>typeof b==
"string"),y=V(String(p),m);d(`${t.file} has no "${p}" in ${n.join(".")} to switch off; ${y===null?"take this entry out, \
or write all of it":`did you mean ${y}?`}`)}else h?w(f.item.value,"optional")!==!0?d(`"${p}" of ${t.file} cannot be swit\
ched off here, since it has no optional: true there; take this entry out`):i[f.place]={...f.item,value:{...Object(f.item.
value),[r]:!1}}:d(`"${p}" is the name of an entry of ${t.file}; write its own`);return!h});return{items:[...i,...c],problems:a}}
function Kg(e,t){return j(e)&&Object.keys(e).length===2&&typeof w(e,"name")=="string"&&w(e,t)===!1}function q(e,{misplaced:t={},missing:n={}}={}){let r=Object.keys(e),s=R(e,({expected:o})=>{let a=o?.slice(1,-1)??"";return`\
is missing; write ${Zu(n,a)??`${a}: ...`}`}),i=so(o=>{let{input:a}=o;return(typeof a=="string"?Qu(a):null)??z("must be a\
 mapping of keys to values")(o)});return hn(o=>{if(o===void 0)return oo(e);if(!j(o))return i;let a=Object.keys(o).filter(
c=>!r.includes(c));return a.length===0?s:N(s,ot(({addIssue:c})=>{for(let u of a){let l=Zu(t,u)??Wg(u,r);c({message:l,path:[
el(o,u)]})}}))})}function An(e,t,n){return N(Ft(j,z(n)),pn(({dataset:r,addIssue:s})=>{let i=r.value,o=Object.entries(i).
map(([a,c])=>{let u=el(i,a),l=ue(e,c);for(let h of l.issues??[])s({message:h.message,path:[u,...h.path??[]]});let p=t(a);
return p!==null&&s({message:p,path:[u]}),[a,l.output]});return Object.fromEntries(o)}))}function It(e,t,n){return hn(r=>r===
void 0?je([t,n]):e(r)?t:n)}function z(e){return({input:t})=>{if(t==null)return`${e}; it is empty`;if(Array.isArray(t))return`${e}\
, not a list`;let[n=null]=j(t)?Object.keys(t).flatMap(Hg):[];return n!==null?n:`${e}, not a ${j(t)?"mapping":typeof t}`}}
function Hg(e){let t=e.startsWith("-")?On(e):null;return t===null?[]:[t]}function Wg(e,t){if(e==="<<")return"is not read\
: merge keys are not part of YAML 1.2; write the keys out";let n=On(e)??Qu(e);if(n!==null)return n;let r=Gu(e,t);return r?
`unknown key; did you mean ${r}?`:`unknown key; write one of ${t.join(", ")}`}function Qu(e){return/^[A-Za-z_]+:(?!\/\/)/.
test(e)?"lacks a space after its colon; write key: value":null}function Zu(e,t){return Object.hasOwn(e,t)?e[t]:void 0}function el(e,t){
return{type:"unknown",origin:"value",input:e,key:t,value:Reflect.get(e,t)}}function tl(e){if(e.length===0)return{error:"no status code is given; write one, for example 2xx"};let t=[];for(let n of e){
let r=Vg(String(n).trim());if(!r)return{error:`${JSON.stringify(n)} is not a status code; write a code from 100 to 599 (\
302), a class (2xx) or a range (200-206)`};t.push(r)}return t}function Vg(e){let t=/^([1-5])xx$/i.exec(e);if(t){let i=Number(
t[1])*100;return{from:i,to:i+99}}let n=/^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(e);if(!n)return null;let r=Number(n[1]),
s=Number(n[2]??n[1]);return r<=s?{from:r,to:s}:null}function nl(e){return e.map(({from:t,to:n})=>t===n?String(t):t%100===
0&&n===t+99?`${t/100}xx`:`${t}-${n}`).join(", ")}function rl(e,t){return e.some(({from:n,to:r})=>t>=n&&t<=r)}function Gs(e,t){let n=e.length>0&&e.every(r=>r.startsWith("!"));for(let r of e){let s=r.startsWith("!"),i=al(s?r.slice(
1):r);if(typeof i=="string")throw new Error(i);Zg(i,t)&&(n=!s)}return n}function Ks(e){if(e.length>1e3)return"the patter\
n is longer than 1000 characters";let t=al(e.startsWith("!")?e.slice(1):e);return typeof t=="string"?`${JSON.stringify(e)}\
 is not a pattern: ${t}`:null}function al(e){let t=[...e],n=[];if(t.length===0)return"it is empty; write ** to match eve\
rything";let r=e.endsWith("[bot]")?t.length-5:-1,s=0;for(;s<t.length;){let i=t[s]??"";if(i==="*"){let u=s;for(;t[u]==="*";)
u++;let l=s===0||t[s-1]==="/";u-s>1&&l&&t[u]==="/"&&n.push({accepts:Jg,repeats:!1,skips:[1,3]});let h=u-s>1?Yg:zg;if(n.push(
{accepts:h,repeats:!0,skips:[1]}),s=u,t[s]==="?"||t[s]==="+")return il(t[s]);continue}if(i==="?"||i==="+")return il(i);let o=sl(
i),a=s+1;if(i==="\\"){let u=t[a++];if(u===void 0)return"nothing follows the last \\";o=sl(u)}else if(i==="["&&s!==r){let u=t.
indexOf("]",s);if(u<0)return"[ has no ]; write \\[ for the character itself";let l=Xg(t.slice(s+1,u));if(!l)return`${t.slice(
s,u+1).join("")} may hold letters, digits and ranges as a-z, A-Z and 0-9 only`;o=p=>l.has(p),a=u+1}let c=t[a];(c==="?"||
c==="+")&&a++,n.push({accepts:o,repeats:c==="+",skips:c==="?"?[1]:[]}),s=a}return n}var Yg=()=>!0,Jg=()=>!1,zg=e=>e!=="/";
function sl(e){return t=>t===e}function il(e){return`${e} must follow a character or [...]; write \\${e} for the charact\
er itself`}function Xg(e){let t=e.join("");if(!/^(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[A-Za-z0-9])+$/.test(t))return null;let n=new Set;
for(let[r]of t.matchAll(/.-.|./g)){let s=r.charCodeAt(0),i=r.charCodeAt(r.length-1);if(s>i)return null;for(let o=s;o<=i;o++)
n.add(String.fromCharCode(o))}return n}function Zg(e,t){let n=new Uint8Array(e.length+1);n[0]=1;for(let r of t){let s=new Uint8Array(
e.length+1);ol(e,n);for(let[i,o]of e.entries())n[i]===0||!o.accepts(r)||(s[i+1]=1,o.repeats&&(s[i]=1));n=s}return ol(e,n),
n[e.length]===1}function ol(e,t){for(let[n,r]of e.entries())if(t[n]!==0)for(let s of r.skips)t[n+s]=1}var na=Array.from({length:60},(e,t)=>String(t).padStart(2,"0"));function Nt(e){if(e===null)return null;let t=e.endsWith(
"Z")||/(?:Z|[+-]\d\d:?\d\d)$/i.test(e)?e:`${e}Z`,n=Date.parse(t);return n>0?n:null}function cl(){let e=Number.NaN,t="";return n=>{if(n===null)return;let r=Math.floor(n/1e3),s=r%86400;r-s!==e&&(e=r-s,t=new Date(
n).toISOString().slice(0,11));let i=na[Math.floor(s/3600)],o=na[Math.floor(s/60)%60];return`${t}${i}:${o}:${na[s%60]}+00\
:00`}}var Qg=2**31-1,ew=/^(\d{1,15}(?:\.\d{1,15})?)([smhd]?)$/,tw={"":1e3,s:1e3,m:6e4,h:36e5,d:864e5};function Hs(e){let t=ew.
exec(String(e)),n=tw[t?.[2]??""];if(!t||n===void 0)return null;let r=Math.round(Number(t[1])*n);return r>=1&&r<=Qg?r:null}var ul=60,nw=["yes","on","true","y","1"],rw=["no","off","false","n","0"];function oe(e){return t=>typeof t.input=="objec\
t"?z(e)(t):`${e}, not ${Vs(t.received)}`}var gt=I(z("must be a text in quotes")),Jt=N(I(oe("must be a text")),Xn("is emp\
ty; write a text, or leave the key out"),ye(yl,"holds ${...}, which means nothing here; write it out")),zt=N(Jt,it(100,"\
is longer than 100 characters; write a shorter one"),ye(e=>!/[\p{Cc}\p{Zl}\p{Zp}]/u.test(e)&&e.trim()===e,"must be one l\
ine without spaces around it; write it so")),Or=pl(!1),fl=pl(!0);function pl(e){return N(Jt,ot(({dataset:t,addIssue:n})=>{
let r=t.typed?Je(t.value,e):null;r?.kind==="error"&&n({message:r.message})}))}var ce=ge(e=>{let t=String(e.input).toLowerCase(),
n=nw.includes(t)?"true":rw.includes(t)?"false":null,r=oe("must be true or false")(e);return n===null?r:`${r}; write ${n}\
 without quotes`});function ve(e){return qt(e,t=>{let n=e.join(", ");if(typeof t.input!="string")return oe(`must be one \
of ${n}`)(t);let r=V(t.input,e);return`${Vs(t.received)} is not known here; write ${r??`one of ${n}`}`})}var hl=e=>je([I(),
K()],oe(e)),In=N(hl("must be a time such as 30s"),pn(({dataset:e,addIssue:t,NEVER:n})=>{let r=Hs(e.value);return r!==null?
r:(t({message:`${Vs(JSON.stringify(e.value))} is not a time above 0 and up to 24 days; write 30s, 10m, 1h, 7d or a numbe\
r of seconds`}),n)})),sw=N(hl("must be a code such as 302, 2xx or 200-206"),pn(({dataset:e,addIssue:t,NEVER:n})=>{let r=tl(
[e.value]);return"error"in r?(t({message:r.error}),n):r})),dl=N(We(sw,"must be codes such as 302, 2xx or 200-206"),Ie(e=>e.
flat())),iw=N(I(e=>typeof e.input=="number"?`is the number ${e.input} to YAML; put the pattern in quotes, as "1.10"`:oe(
'must be a pattern in quotes, as "release/**"')(e)),ye(yl,"holds ${...}, which means nothing here; write it out"),ot(({dataset:e,
addIssue:t})=>{let n=e.typed?Ks(e.value):null;n!==null&&t({message:n})})),nt=We(iw,"must be a pattern or a list of patte\
rns"),ml=je([I(),K(),ge()],oe("must be a text, a number, true or false")),Nn=je([I(),K(),ge(),er()],oe("must be a text, \
a number, true, false or null"));function yl(e){return!e.includes("${")}function Vs(e){return e.length>ul?`${e.slice(0,ul)}\
...`:e}function We(e,t){let n=N(W(e,z(t)),zn(1,`${t}; the list is empty`)),r=N(e,Ie(s=>[s]));return It(Array.isArray,n,r)}
var ll=[];function Ar(e,t){let n=We(e,t),r=N(Ft(()=>!0),Ie(()=>[]));return v(hn(s=>s===ll?r:n),ll)}var gl=/^[\w!#$%&'*+.^`|~-]+$/,
wl="is not a header name; write letters, digits and -",Ws=N(Jt,Ae(gl,wl)),Oe=["jobserv","github","standard-webhooks","sl\
ack","stripe"],ra=N(I(oe("must be a text")),Ae(/^[\x20-\x7e]*$/,"must be plain ASCII on one line; write it so"),ye(e=>!e.
includes("${"),"holds ${...}, which means nothing here; write it out"));function bl(e,t){let n=e.map(r=>`\${${r}}`).join(
", ");return N(I(oe("must be a text")),ot(({dataset:r,addIssue:s})=>{if(!r.typed)return;let o=[...r.value.matchAll(/\$\{([^}]*)\}?/g)].
find(([,a=""])=>!e.includes(a));o!==void 0?s({message:`holds ${Vs(o[0])}, which isn't known here; write ${n}`}):r.value.
includes(`\${${t}}`)||s({message:`does not hold \${${t}}; write it where it belongs`})}))}var ow=bl(["id","timestamp","b\
ody"],"body"),aw=N(bl(["id","timestamp","signature"],"signature"),Ae(/^[\x20-\x7e]*$/,"must be plain ASCII on one line; \
write it so")),sa=q({algorithm:v(ve(["sha1","sha256","sha384","sha512"]),"sha256"),header:Ws,prefix:v(ra,""),encoding:v(
ve(["hex","base64"]),"hex"),signed:v(ow),value:v(aw),timestamp_header:v(Ws)},{missing:{header:"header: X-Signature"}}),Ys=It(
e=>typeof e!="object",ve(Oe),sa);function Js(e){return An(e,t=>gl.test(t)&&t!=="__proto__"?null:wl,"must be a mapping of\
 header names to values")}var cw="is not a name of a query parameter; write one";function vl(e){return An(e,t=>t===""||t===
"__proto__"?cw:null,"must be a mapping of query parameters to values")}var kl=N(I(oe("must be a name of the secrets inpu\
t")),Ae(/^[A-Za-z0-9_-]+$/,"is not a name; write the name that the secrets input gives it (letters, digits, _ and -), no\
t ${...} and not the secret")),Ir=Ar(kl,"must be a name of the secrets input, or a list of them"),zs=kl;var uw=N(I(oe("must be the file name of a workflow")),Ae(/^[\w.-]+\.ya?ml$/,"is not the file name of a workflow; write o\
ne of .github/workflows, as inbound.yml")),lw=N(I(oe("must be the URL of the relay")),ye(hw,"is not the URL of a relay; \
write https://HOST without a path")),fw=["authorization","proxy-authorization","cookie","x-api-key"],pw=/token|secret|password|credential|api-?key/i,
$l={secret_name:zs,workflow:v(uw)},El=q($l,{missing:{secret_name:"secret_name: with the name of the secret RELAY"}}),_l=q(
{url:lw,...$l},{missing:{url:"url: https://HOST of the relay",secret_name:"secret_name: with the name of the secret RELA\
Y"}});function Sl(e){return fw.includes(e.toLowerCase())||pw.test(e)}function hw(e){if(!URL.canParse(e))return!1;let{protocol:t,origin:n}=new URL(e);return/^https?:$/.test(t)&&e.replace(/\/$/,
"")===n}var dw=["github","gitlab","bitbucket","docker-hub","harbor","quay","acr","registry","gitea","sonarqube","slack","stripe"],
Tn=["github","gitlab","bitbucket","harbor","gitea","sonarqube","slack","stripe"],mw=["string","integer","array","boolean"],
xl=q({headers:v(Js(nt)),query:v(An(nt,()=>null,"must be a mapping of names to patterns")),body:v(An(nt,kw,"must be a map\
ping of paths to patterns"))}),yw=It(e=>typeof e!="object",ve(["none",...Oe]),It(e=>typeof e=="object"&&e!==null&&"type"in
e,q({type:ve(["token"]),header:Ws,prefix:v(ra)}),sa)),gw=q({name:zt,type:v(ve(dw)),active:v(ce,!0),optional:v(ce),match:v(
xl),signature:v(yw),tolerance:v(In),secret_name:Ir}),ww=je([I(),K(),ge(),er()],oe("must be a text, a number, true, false\
 or null")),bw=q({name:zt,from:v(ve(["body","query","headers"]),"body"),path:v(Jt),secret:v(ce,!1),type:v(ve(mw),"string"),
required:v(ce,!1),default_value:v(vt())}),vw=q({name:zt,provider:Jt,uri:v(Jt),active:v(ce,!0),optional:v(ce),match:v(xl),
conditions:v(W(q({path:fl,accepted_values:We(ww,"must be a list of values")}),z("must be a list of {path, accepted_value\
s}")),[]),variables:v(W(bw,z("must be a list of variables, each with a name")),[])}),Ol=q({relay:v(El),providers:v(W(gw,
z("must be a list of providers, each with a name")),[]),functions:v(W(vw,z("must be a list of functions, each with a nam\
e")),[])});function kw(e){let t=Je(e,!0);return t.kind==="error"?t.message:null}function Al(){return{now:()=>Date.now(),sleep:(e,t)=>new Promise(n=>{if(t?.aborted)return n();let r=()=>{clearTimeout(s),
t?.removeEventListener("abort",r),n()},s=setTimeout(r,Math.min(e,2147483647));t?.addEventListener("abort",r,{once:!0})})}}
var DT=45*6e4;var Il=1e4,ca=[1,2,4],ia="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)",oa="(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",aa=String.
raw`\d\d:\d\d:\d\d`,$w=new RegExp([String.raw`^${ia}, \d\d ${oa} \d{4} ${aa} GMT$`,String.raw`^${ia}[a-z]{3,6}, \d\d-${oa}-\d\d ${aa} GMT$`,
String.raw`^${ia} ${oa} [ \d]\d ${aa} \d{4}$`].join("|"));function ua(e,t){let n=e?.trim()??"";if(/^\d+$/.test(n))return Math.
min(Number(n)*1e3,2147483647);if(!$w.test(n))return null;let r=Date.parse(n.endsWith("GMT")?n:`${n} GMT`);return Number.
isNaN(r)?null:Math.min(Math.max(r-t,0),2147483647)}var P=class extends Error{status;code;isMissingRoute;said;constructor(t,n,r={}){super(t),this.name="ApiError",this.status=
n,this.code=r.code??null,this.isMissingRoute=r.isMissingRoute??!1,this.said=r.said??null}};var Tl=["success","neutral"],Ew=["queued","waiting","requested","pending"],_w=["skipped","stale"],Sw=[...Tl,"failure","t\
imed_out","startup_failure"],xw=["cancelled","timed_out","startup_failure"];function ke(e,t){return t===null?Ew.includes(
e)?"QUEUED":"RUNNING":Tl.includes(t)?"PASSED":_w.includes(t)?"SKIPPED":"FAILED"}function la(e){return e!==null&&Sw.includes(
e)}function $e(e){return e==="PASSED"||e==="FAILED"||e==="SKIPPED"}function Rn(e){return e==="FAILED"||e==="RUNNING_WITH\
_FAILURES"}function Rl(e){if(e.length===0)return null;let t=new Set(e),n=t.has("QUEUED")||t.has("RUNNING");return t.has(
"FAILED")?n?"RUNNING_WITH_FAILURES":"FAILED":t.size===1&&t.has("QUEUED")?"QUEUED":n?"RUNNING":t.has("PASSED")?"PASSED":"\
SKIPPED"}function Ll(e,t){return e==="PASSED"||e==="SKIPPED"?"success":e!=="FAILED"||t.length>0&&t.every(r=>xw.includes(
r))?"error":"failure"}var Ml=["repository","repository_owner","workflow","run_id","run_number","run_attempt","sha","ref",
"ref_name","head_ref","base_ref","event_name","actor","server_url","api_url"];function fa(e,t){let n=e.id===t.runId&&e.attempt===
t.runAttempt,r=e.headBranch??"",s=e.event==="release"?"tag":e.refKind,i=s==="tag"?"tags":"heads",o=e.event.startsWith("p\
ull_request"),a={repository:t.repository,repository_owner:t.repository.split("/")[0]??"",server_url:t.serverUrl,api_url:t.
apiUrl,run_id:String(e.id),run_attempt:String(e.attempt)};return n?{...a,workflow:t.workflow,run_number:String(t.runNumber||
""),sha:t.sha,ref:t.ref,ref_name:t.refName,head_ref:t.headRef,base_ref:t.baseRef,event_name:t.eventName,actor:t.actor}:{
...a,workflow:e.workflow??"",run_number:String(e.number??""),sha:e.headSha??"",ref:r&&s!==null?`refs/${i}/${r}`:"",ref_name:r,
head_ref:o?r:"",base_ref:o&&e.pullRequest?.base||"",event_name:e.event,actor:e.actor??""}}function Pl(e){let[t,n]=Nw(e);
return{...Tw(e),color:t,color_number:Number.parseInt(t.slice(1),16),emoji:n}}var Ow="#1a7f37",Aw="#cf222e",Nl="#59636e",
Iw="#9a6700";function Nw({status:e,noResult:t}){if(t==="cancelled")return[Nl,"\u{1F6AB}"];switch(e){case"PASSED":return[
Ow,"\u2705"];case"FAILED":case"RUNNING_WITH_FAILURES":return[Aw,"\u274C"];case"SKIPPED":return[Nl,"\u23ED\uFE0F"];case"Q\
UEUED":case"RUNNING":return[Iw,"\u23F3"]}}function Tw({status:e,dockerHub:t,noResult:n}){if(n==="cancelled"||n==="stale")
return{github:"error",gitlab:"canceled",bitbucket:"STOPPED",azure_devops:"error",docker_hub:"error"};switch(e){case"PASS\
ED":case"SKIPPED":return{github:"success",gitlab:"success",bitbucket:"SUCCESSFUL",azure_devops:"succeeded",docker_hub:t};case"\
FAILED":return{github:"failure",gitlab:"failed",bitbucket:"FAILED",azure_devops:"failed",docker_hub:t};case"QUEUED":case"\
RUNNING":case"RUNNING_WITH_FAILURES":return{github:"pending",gitlab:"pending",bitbucket:"INPROGRESS",azure_devops:"pendi\
ng",docker_hub:t}}}import{readFileSync as Rw}from"node:fs";function jl(e){let t=(r,s="")=>process.env[r]||s,n=t("GITHUB_REPOSITORY");return{repository:n,repositoryOwner:t("GITHUB_\
REPOSITORY_OWNER",n.split("/")[0]??""),workflow:t("GITHUB_WORKFLOW"),workflowRef:t("GITHUB_WORKFLOW_REF"),runId:Number(t(
"GITHUB_RUN_ID","0"))||0,runNumber:Number(t("GITHUB_RUN_NUMBER","0"))||0,runAttempt:Number(t("GITHUB_RUN_ATTEMPT","1"))||
1,sha:t("GITHUB_SHA"),workflowSha:t("GITHUB_WORKFLOW_SHA"),ref:t("GITHUB_REF"),refName:t("GITHUB_REF_NAME"),headRef:t("G\
ITHUB_HEAD_REF"),baseRef:t("GITHUB_BASE_REF"),eventName:t("GITHUB_EVENT_NAME"),actor:t("GITHUB_ACTOR"),serverUrl:Cl(t("G\
ITHUB_SERVER_URL","https://github.com")),apiUrl:Cl(t("GITHUB_API_URL","https://api.github.com")),workspace:t("GITHUB_WOR\
KSPACE",process.cwd()),runnerName:t("RUNNER_NAME"),job:t("GITHUB_JOB"),jobId:t("GITEA_ACTIONS")==="true"?Lw(t("ACTIONS_R\
UNTIME_TOKEN")):"",step:t("GITHUB_ACTION"),temp:t("RUNNER_TEMP",process.cwd()),event:Mw(t("GITHUB_EVENT_PATH"),e)}}function Zs({
repository:e,workflowRef:t}){let[n=""]=t.split("@");return n.startsWith(`${e}/`)?n.slice(e.length+1):null}function Lw(e){
let[,t=""]=e.split("."),n=at(Buffer.from(t,"base64url").toString()),r=w(n,"JobID");return Number.isSafeInteger(r)?String(
r):""}function Cl(e){return e.replace(/\/+$/,"")}function Mw(e,t){if(e==="")return{};try{return JSON.parse(Rw(e,"utf8"))}catch(n){
return t(`the event's payload ${e} cannot be read: ${n}`),{}}}var Ee=C(B(I()),null),Pw=C(B(K()),null),Dl=N(K(),Zn()),pa=C(B(N(I(),to())),null),Tt=C(B(N(I(),Ie(e=>e||null))),null),Bl=R(
{message:I(),author:C(B(R({name:Ee})),null)}),Ul=C(R({ref:Ee,sha:Ee,repo:C(R({url:C(I(),"")}),{url:""})}),{ref:null,sha:null,
repo:{url:""}}),Cw=R({number:K(),head:Ul,base:Ul}),jw=R({id:Dl,run_attempt:tr(Dl),run_number:Pw,name:Tt,workflow_id:C(B(
N(je([K(),I()]),Ie(String))),null),path:Tt,display_title:Tt,event:C(I(),""),status:C(I(),""),conclusion:Tt,head_branch:Tt,
head_sha:Tt,head_commit:C(B(Bl),null),repository:C(R({full_name:Ee,private:C(ge(),!1)}),{full_name:null,private:!1}),head_repository:v(
C(B(R({full_name:I()})),null)),actor:C(B(R({login:I()})),null),pull_requests:C(W(vt()),[]),url:pa,html_url:pa,jobs_url:pa,
created_at:Ee,run_started_at:Ee,started_at:Ee,updated_at:Ee,completed_at:Ee});function Qs(e){let{output:t,success:n}=ue(
jw,Jw(e));if(!n)return null;let r=t.repository.full_name,s=Uw(t.path),i=Gw(t.pull_requests,r),o=t.event.startsWith("pull\
_request"),a=o&&t.head_repository===void 0?i.find(({number:u,head:l})=>s?.kind==="pull"?String(u)===s.name:l.sha!==null&&
l.sha===t.head_sha):void 0,c=s?null:t.path?.replace(/(\.ya?ml)@.*$/,"$1");return{id:t.id,attempt:t.run_attempt||1,number:t.
run_number,workflow:t.name??c??null,workflowId:t.workflow_id??s?.file??null,workflowPath:c??null,title:t.display_title,subject:t.
head_commit?.message.split(`
`)[0]?.trim()||null,event:t.event,status:t.status,conclusion:t.conclusion,headBranch:a?.head.ref??t.head_branch??(s&&s.kind!==
"pull"?s.name:null),refKind:Dw.test(t.event)?"branch":s&&s.kind!=="pull"?s.kind:null,headSha:t.head_sha,headRepository:t.
head_repository!==void 0?t.head_repository?.full_name??null:o?Bw(a?.head.repo.url):r,isPrivate:t.repository.private,actor:t.
actor?.login||null,author:t.head_commit?.author?.name||null,pullRequest:Kw(a??i[0],s),url:t.url,pageUrl:t.html_url,jobsUrl:t.
jobs_url,created:Nt(t.created_at),started:Nt(t.run_started_at??t.started_at),updated:Nt(t.updated_at??t.completed_at)}}var Dw=/^(pull_request|merge_group$|schedule$)/;
function Uw(e){let[,t,n,r]=/^([^/@]+\.ya?ml)@refs\/(heads|tags|pull)\/(.+)$/.exec(e??"")??[];if(t===void 0||r===void 0)return null;
if(n!=="pull")return{file:t,kind:n==="tags"?"tag":"branch",name:r};let[,s]=/^(\d{1,15})\/(?:head|merge)$/.exec(r)??[];return s===
void 0?null:{file:t,kind:n,name:s}}function Bw(e=""){return/\/repos\/([^/]+\/[^/]+)$/.exec(e)?.[1]??null}async function ma(e,t,n,r){
let s={...Q(t),run_id:n},i=`/repos/${t}/actions/runs/${n}`,o=Fl(await e.request("GET /repos/{owner}/{repo}/actions/runs/\
{run_id}",s),i,{id:n});return r===null||o.attempt===r?o:ya(e,t,n,r)}async function ya(e,t,n,r){return Fl(await e.request(
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",{...Q(t),run_id:n,attempt_number:r}),`/repos\
/${t}/actions/runs/${n}/attempts/${r}`,{id:n,attempt:r})}var Fw=R({name:Tt,path:Tt});async function ga(e,t,n){let{workflow:r,
workflowId:s,workflowPath:i}=n;if(r!==null||s===null)return n;let{name:o,path:a}=await qw(e,t,s);return{...n,workflow:o??
s,workflowPath:i??a}}async function qw(e,t,n){try{let{json:r}=await e.request("GET /repos/{owner}/{repo}/actions/workflo\
ws/{workflow_id}",{...Q(t),workflow_id:n}),{output:s,success:i}=ue(Fw,r);if(i)return s}catch(r){if(!(r instanceof P))throw r}
return{name:null,path:null}}function Fl({status:e,json:t},n,r){let s=Qs(t),{id:i,attempt:o=s?.attempt}=r;if(s?.id===i&&s?.
attempt===o)return s;let a=s?`with run ${s.id}, attempt ${s.attempt}`:"without a workflow run";throw new P(`GET ${n} was\
 answered ${e} ${a}; GITHUB_API_URL must be the API's own URL`,e)}function Gw(e,t){return e.flatMap(n=>{let{output:r,success:s}=ue(
Cw,n);if(!s)return[];let{url:i}=r.base.repo;return!i||!t||i.endsWith(`/repos/${t}`)?[r]:[]})}function Kw(e,t){return e?{
number:e.number,title:null,base:e.base.ref}:t?.kind==="pull"?{number:Number(t.name),title:null,base:null}:null}var Hw=R(
{number:K(),title:Ee,state:Ee,head:R({ref:Ee,sha:Ee,repo:C(B(R({full_name:I()})),null)}),base:R({ref:Ee,repo:R({full_name:I()})})});
async function ei(e,t,n){let{event:r,headSha:s,headBranch:i,pullRequest:o}=n;if(!r.startsWith("pull_request")||o!==null&&
i!==null)return n;let a=Q(t),{owner:c}=Q(n.headRepository??"");try{if(o!==null){let{json:h}=await e.request("GET /repos/\
{owner}/{repo}/pulls/{pull_number}",{...a,pull_number:o.number});return da(n,ha([h],t,s))}if(s===null)return n;let{json:u}=await e.
request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",{...a,commit_sha:s}),l=ha(u,t,s);if(l!==null||c===""||i===
null)return da(n,l);let p=await e.request("GET /repos/{owner}/{repo}/pulls",{...a,head:`${c}:${i}`,state:"all"});return da(
n,ha(p.json,t,s))}catch(u){if(!(u instanceof P))throw u;return n}}function ha(e,t,n){let s=(Array.isArray(e)?e:[]).flatMap(
i=>{let{output:o,success:a}=ue(Hw,i);return a?[o]:[]}).filter(({head:i,base:o})=>i.sha===n&&o.repo.full_name.toLowerCase()===
t.toLowerCase());return s.find(({state:i})=>i==="open")??s[0]??null}function da(e,t){return t===null?e:{...e,headBranch:e.
headBranch??t.head.ref,headRepository:e.headRepository??t.head.repo?.full_name??null,pullRequest:{number:t.number,title:t.
title,base:t.base.ref}}}var Ln=C(B(I()),null),Ww=R({full_name:I()}),Vw=C(R({pull_request:C(B(R({number:K(),title:Ln,head:C(
R({ref:Ln,sha:Ln,repo:C(B(Ww),null)}),{ref:null,sha:null,repo:null}),base:C(R({ref:Ln}),{ref:null})})),null),head_commit:C(
B(Bl),null),repository:C(R({private:ge()}),{private:!1})}),{pull_request:null,head_commit:null,repository:{private:!1}});
function ti(e){let t=ue(R({workflow_run:vt(),workflow:C(B(R({name:Ln,path:Ln})),null)}),e);if(!t.success)return null;let n=Qs(
t.output.workflow_run),{name:r,path:s}=t.output.workflow??{};return n&&{...n,workflow:r||(n.workflow??n.workflowId),workflowPath:n.
workflowPath??(s||null)}}function Rt(e){let t=Oc(Vw,e.event),n=t.pull_request,r=t.head_commit?.message.split(`
`)[0]?.trim()||null;return{id:e.runId,attempt:e.runAttempt,number:e.runNumber||null,workflow:e.workflow||null,workflowId:null,
workflowPath:Zs(e),title:n?.title??r,subject:r,event:e.eventName,status:"in_progress",conclusion:null,headBranch:e.headRef||
n?.head.ref||e.refName||null,refKind:e.ref.startsWith("refs/tags/")?"tag":n||e.headRef||e.ref.startsWith("refs/heads/")?
"branch":null,headSha:n?.head.sha||e.sha||null,headRepository:n?n.head.repo?.full_name??null:e.repository,isPrivate:t.repository.
private,actor:e.actor||null,author:t.head_commit?.author?.name||null,pullRequest:n&&{number:n.number,title:n.title,base:n.
base.ref??(e.baseRef||null)},url:null,pageUrl:null,jobsUrl:null,created:null,started:null,updated:null}}function ni(e,t){
let n=e.headRepository,r=e.headBranch??"";return{branch:r,tag:r,notBranch:e.refKind==="tag"?`${r} is a tag`:null,notTag:e.
refKind==="branch"?`${r} is a branch`:null,refUncertain:e.refKind===null&&r!=="",workflow:e.workflow??"",event:e.event,actor:e.
actor??"",repository:n??"",fork:n?.toLowerCase()!==t.toLowerCase()}}var Yw=["success","failure","cancelled","skipped"];function Jw(e){
let t=u=>w(e,u);if(t("index_in_repo")===void 0)return e;let n=t("status"),r=Yw.some(u=>u===n),s=Xw(t("event_payload")),i=w(
s,"pull_request"),o=w(i,"head"),a=w(s,"ref"),c=t("workflow_id");return{id:t("id"),run_number:t("index_in_repo"),workflow_id:c,
path:typeof a=="string"?`${c}@${a}`:null,display_title:t("title"),event:t("trigger_event")||t("event"),status:r?"complet\
ed":zw(n),conclusion:r?n:null,head_branch:i===void 0?t("prettyref"):w(o,"ref"),head_repository:i===void 0?void 0:w(o,"re\
po"),head_sha:t("commit_sha"),repository:t("repository"),actor:t("trigger_user"),pull_requests:i===void 0?[]:[i],html_url:t(
"html_url"),created_at:t("created"),started_at:t("started"),updated_at:t(r?"stopped":"updated")}}function zw(e){return e===
"running"?"in_progress":e==="blocked"?"waiting":e}function Xw(e){return typeof e=="string"?at(e):void 0}function Zw(e){return e==="requested"?"queued":e==="in_progress"?"started":"completed"}function ql(e,{status:t,noResult:n},r){
if(e==="queued")return["build_queued"];if(e==="started")return["build_started"];if(n==="action_required"||n==="incomplet\
e")return[];if(n==="cancelled")return["build_completed","build_cancelled"];let s=["build_completed"];return t==="SKIPPED"||
(t==="PASSED"&&s.push("build_passed"),Rn(t)&&s.push("build_failed"),r?.changed&&s.push("build_status_changed"),r?.fixed&&
s.push("build_fixed")),s}function wa(e){switch(e){case"cancelled":return"it was cancelled";case"stale":return"it is stal\
e";case"action_required":return"its run waits for approval (action_required)";case"incomplete":return"its run is complet\
ed, but not all of its jobs are; it is reported again when its last job ends";case null:return null}}async function Gl({
status:e,noResult:t},n,r){let s=Qw(e,t,n);return s!==null?{changed:!1,fixed:!1,reason:s}:eb(e,await r(),n)}function Qw(e,t,{
conclusion:n}){let r=wa(t);return r!==null?`the build is ${e}: ${r}`:n==="cancelled"?"its run was cancelled":e==="SKIPPE\
D"?"the build is SKIPPED":$e(e)||Rn(e)?null:`the build is ${e}, not done`}function eb(e,t,n){if(t===null)return{changed:!0,
fixed:!1,reason:`${e}, and no build before it`};let r=ke(t.status,t.conclusion),s=Rn(e)?"FAILED":e,i=t.id===n.id?`in att\
empt ${t.attempt}`:`in run ${t.number??t.id}`,o=r!==s;return{changed:o,fixed:o&&s==="PASSED",reason:`${e}, ${o?"after":"\
as"} ${r} ${i}`}}var tb=10,nb=20;async function Kl(e,t,n){return await rb(e,t,n)??await sb(e,t,n)}async function rb(e,t,{
id:n,attempt:r}){let s=Math.max(1,r-nb);try{for(let i=r-1;i>=s;i--){let o=await ya(e,t,n,i);if(la(o.conclusion))return o}}catch(i){
if(!(i instanceof P&&i.status===404))throw i}return null}async function sb(e,t,n){let r=Q(t),{workflowId:s,refKind:i,headBranch:o}=n,
a={keys:["workflow_runs"],most:tb},c=o??"",u={branch:c,status:"completed"},p={branch:c,...s!==null&&{workflow_id:s},...i!==
null&&{ref:`refs/${i==="tag"?"tags":"heads"}/${c}`}},h="GET /repos/{owner}/{repo}/actions/runs",f=s===null?[e.pages(h,{...r,
...u},a)]:[e.pages("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",{...r,...u,workflow_id:s},a),e.pages(
h,{...r,...p},a)];for(let d of f)try{return await ib(n,d)}catch(m){if(!(m instanceof P&&m.isMissingRoute))throw m}return null}
async function ib(e,t){for await(let{items:n}of t){let r=n.map(Qs).filter(s=>s!==null).filter(s=>ob(s,e)).sort((s,i)=>ri(
i)-ri(s));if(r[0])return r[0]}return null}function ob(e,t){return e.id!==t.id&&la(e.conclusion)&&ri(e)<ri(t)&&e.headBranch===
t.headBranch&&e.headRepository===t.headRepository&&(t.workflowId===null?e.workflow===t.workflow:e.workflowId===null||e.workflowId===
t.workflowId)}function ri(e){return e.number??e.id}function Hl({runId:e,runAttempt:t,environment:n}){let{eventName:r,event:s}=n;
if(e===null&&r==="workflow_run"){let a=ti(s);if(a===null)throw new A("the payload of the workflow_run event holds no run\
 that can be read; give the input run-id");let c=t??a.attempt;return{runId:a.id,attempt:c,own:!1,kind:Zw(ab(s)),run:c===
a.attempt?a:null}}let i=e??n.runId,o=i===n.runId&&(t??n.runAttempt)===n.runAttempt;return{runId:i,attempt:o?n.runAttempt:
t,own:o,kind:"completed",run:o?Rt(n):null}}function ab(e){return Gt(w(e,"action"))}var si=["build_queued","build_started",
"build_completed","build_passed","build_failed","build_status_changed","build_cancelled","build_fixed"],Wl=si.filter(e=>![
"build_queued","build_started","build_completed"].includes(e)),ba=["build_status_changed","build_fixed"];import{isIP as ui}from"node:net";var Mn=Zm(Yl(),1);import{isIP as Jl}from"node:net";var cb="2000::/3",ub={ipv4:["100.100.100.200/32","168.63.129.16/32","\
169.254.169.254/32","169.254.170.2/32","169.254.170.23/32"],ipv6:["fd00:42::42/128","fd00:c1::a9fe:a9fe/128","fd00:ec2::\
/32","fd20:ce::254/128"]};function va(e){let t=Tr(e);if(t===null||Zl(t))return"special";switch(t.range()){case"unicast":
return fb(t)?"public":"special";case"loopback":return"loopback";case"private":return"private";case"uniqueLocal":return"u\
nique_local";default:return"special"}}function ka(e){let t=Tr(e);return t===null?null:Zl(t)?"metadata":t.range()==="link\
Local"?"link_local":null}function zl(e){let[,t="",n]=/^([^/%]+)(?:\/(\d{1,3}))?$/.exec(e)??[],r=Jl(t);if(r===0)return null;
let s=r===4?32:128,i=n===void 0?s:Number(n);if(i>s)return null;let o=Tr(t);return o===null?null:r===4||o.kind()==="ipv6"?
{address:o,prefix:i}:i<96?null:{address:o,prefix:i-96}}function Xl(e,t){let n=Tr(e);return n!==null&&lb(t,n)}function Nr(e){
return Tr(e)?.toNormalizedString()??e}function lb(e,t){return t.kind()===e.address.kind()&&t.match(e.address,e.prefix)}function Zl(e){
return ub[e.kind()].some(t=>e.match(Mn.default.parseCIDR(t)))}function fb(e){return e.kind()==="ipv4"||e.match(Mn.default.
parseCIDR(cb))}function Tr(e){let[t=""]=e.split("%");return Jl(t)===6?Mn.default.process(new URL(`http://[${t}]`).hostname.
slice(1,-1)):Mn.default.IPv4.isValid(t)?Mn.default.IPv4.parse(t):null}function Pn(e){return e.trim()!==e?"there is a space before or after the URL":/[\r\n]/.test(e)?"the URL holds a line bre\
ak; store it on one line":/[\s\p{Cc}]/u.test(e)?"the URL holds a space or a control character; write a space as %20":e.includes(
"\\")?"the URL holds a backslash; write /":/^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.test(e)&&URL.canParse(e)?null:"it is not an \
absolute URL; write https://host/path"}function oi(e){return e.protocol!=="https:"&&e.protocol!=="http:"?"A URL of anoth\
er scheme than https or http is refused: write one of these.":e.username!==""||e.password!==""?"A URL with user info is \
refused: give username and password as keys of the webhook.":e.port==="0"?"Port 0 is refused: write the real port.":e.hash!==
""?"A URL with a fragment is refused, for it is never sent: remove it, or write # as %23.":null}var $a=["https","http"],ai=["POST","PUT","PATCH","GET","DELETE","HEAD","OPTIONS"];function Ql(e){let t=pb({schemes:e.allowedSchemes,
methods:e.allowedMethods,hosts:e.allowedHosts});if("allowlist"in t)return t.allowlist;throw new A(t.errors.map(n=>({message:n})))}
function pb(e){let t=[],n=e.schemes.map(i=>i.toLowerCase()),r=e.methods.map(i=>i.toUpperCase()),s=[];for(let[i,o]of n.entries()){
if($a.includes(o))continue;let a=e.schemes[i];t.push(`allowed-schemes: "${a}" is unknown: write https or http.`)}for(let[
i,o]of r.entries()){if(ai.includes(o))continue;let a=e.methods[i],c=_a(ai);t.push(`allowed-methods: "${a}" is unknown: w\
rite ${c}.`)}for(let i of e.hosts){let o=lf(i);"kind"in o?s.push(o):t.push(`allowed-hosts: "${i}" ${o.error}.`)}return t.
length>0?{errors:t}:{allowlist:{schemes:n,methods:r,hosts:s}}}function Ea(e,t){let n=ci(t),r=e.hosts.filter(o=>hb(o,t)),
s=r.filter(o=>o.scheme!==void 0);return{schemes:s.length>0&&ef({...e,hosts:s},t)===null?[...e.schemes,n]:e.schemes,methods:e.
methods,hosts:r}}function li(e,t,n){let r=Ea(e,t),s=db(r,ci(t));if(s!==null&&!$a.includes(ci(t)))return s;let i=[s,mb(r,
n.toUpperCase()),oi(t)??ef(r,t)].filter(o=>o!==null);return i.length>0?i.join(" "):null}function ci({protocol:e}){return e.
slice(0,-1)}function hb({scheme:e,port:t},n){return e===void 0?!0:e===ci(n)&&(t===null||t===(n.port||gb[e]))}function db({
schemes:e},t){if(e.includes(t))return null;let n=$a.includes(t)?`, or add ${t} to allowed-schemes`:"";return`The scheme \
"${t}" is not allowed: use ${_a(e)}${n}.`}function mb({methods:e},t){return e.includes(t)?null:`The method "${t}" is not\
 allowed: use ${_a(e)}, or add ${t} to allowed-methods.`}function ef(e,t){let n=Sa(t.hostname);return ui(n)>0?sf(e,n):yb(
e,n)}function tf(e,t){let n=Sa(t);if(ui(n)>0)return i=>sf(e,i);let r=af(e,n),s=cf(e,n);return i=>{let o=va(i),a=ka(i),c=`${n}\
 has the ${nf[o]} address ${i}`;switch(o){case"public":return null;case"private":case"unique_local":return r||s?null:`${c}\
: add ${n} to allowed-hosts to allow it.`;case"loopback":return r?null:`${c}: add ${n} to allowed-hosts to allow it.`;case"\
special":return r&&of(e,i)?null:a!==null?`${n} has the address ${Nr(i)}, which is ${rf[a]}: write another host.`:`${c}: \
add ${r?"":`${n} and `}${Nr(i)} to allowed-hosts to allow it.`}}}var nf={public:"public",loopback:"loopback",private:"pr\
ivate",unique_local:"unique-local",special:"special-purpose"},rf={metadata:"a cloud's metadata service",link_local:"link\
-local"};function sf(e,t){if(of(e,t))return null;let n=ka(t);if(n!==null)return`The address ${Nr(t)} is ${rf[n]}: write \
another address.`;let r=va(t),s=`add ${Nr(t)} to allowed-hosts to allow it`;return r!=="public"?`The address ${t} is ${nf[r]}\
: ${s}.`:e.hosts.some(o=>o.kind==="public"||o.kind==="pattern"&&o.matches(t))?null:`The host "${t}" is not allowed: ${s}\
.`}function yb(e,t){if(!ff(t))return`The host "${t}" is not a name: write one such as example.com.`;if(af(e,t))return null;
let n=`add ${t} to allowed-hosts to allow it`;return t==="localhost"||t.endsWith(".localhost")?`The host "${t}" is this \
machine: ${n}.`:cf(e,t)||e.hosts.some(s=>s.kind==="public"||s.kind==="pattern"&&s.matches(t))?null:`The host "${t}" is n\
ot allowed: ${n}.`}function of(e,t){return e.hosts.some(n=>n.kind==="range"&&Xl(t,n.range))}function af(e,t){return e.hosts.
some(n=>n.kind==="name"&&n.name===t)}function cf(e,t){let n=t.slice(t.indexOf(".")+1);return e.hosts.some(r=>r.kind==="w\
ildcard"&&r.parent===n)}function _a(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}var gb={
https:"443",http:"80"},wb=253,uf="write public, a name, *.example.com, an IP address, a CIDR range or /regex/";function lf(e){
if(e.toLowerCase()==="public")return{kind:"public"};if(e.startsWith("/"))return vb(e);if(e.startsWith("*"))return kb(e);
let t=zl(e.replace(/^\[([^/]*)\]$/,"$1"));if(t!==null)return{kind:"range",range:t};if(e.includes("://"))return bb(e);let[
,n]=/^(\[[^\]]*\]|[^:/]*):\d*$/.exec(e)??[];if(n!==void 0)return{error:`has a port: write ${n}, which allows every port`};
if(/^[\da-f.:]+\/[^/]*$/i.test(e))return{error:"is not a CIDR range: write one such as 10.0.0.0/8"};let r=pf(e);return r===
null?{error:`is not a host: ${uf}`}:ui(r)>0?{error:`is an IP address: write ${r}`}:{kind:"name",name:r}}function bb(e){let[
,t="",n,r=null]=/^(https?):\/\/(\[[^\]]*\]|[^/?#:@]+)(?::(\d{1,5}))?\/?$/i.exec(e)??[];if(n===void 0||n.toLowerCase()===
"public")return{error:`is a URL: write its host alone${$b(e)}`};let s=lf(n);return"error"in s?s:{...s,scheme:t.toLowerCase(),
port:r}}function Sa(e){return e.toLowerCase().replace(/^\[(.*)\]$/,"$1").replace(/\.$/,"")}function ff(e){return e.length<=
wb&&!e.split(".").includes("")}function vb(e){let[,t]=/^\/(.+)\/$/.exec(e)??[];if(t===void 0)return{error:"is not a /reg\
ex/: write one slash before and one after it"};try{new RegExp(t);let n=new RegExp(`^(?:${t})$`,"i");return{kind:"pattern",
matches:r=>n.test(r)}}catch(n){return{error:`cannot be used: ${n instanceof Error?n.message:String(n)}`}}}function kb(e){
if(e==="*")return{error:`is too wide: ${uf}`};let t=e.startsWith("*.")?pf(e.slice(2)):null;return t===null||ui(t)>0||!t.
includes(".")?{error:"is not a host: write *. and two labels or more, as *.example.com"}:{kind:"wildcard",parent:t}}function pf(e){
if(!/^[\p{L}\p{M}\p{N}._-]+$/u.test(e)||!URL.canParse(`http://${e}/`))return null;let t=Sa(new URL(`http://${e}/`).hostname);
return/^[a-z\d_-]+$/.test(t.replaceAll(".",""))&&ff(t)?t:null}function $b(e){let t=URL.canParse(e)?new URL(e).hostname:"";
return t===""?"":`, ${t}`}var Oa=["response","delivery","listener","status","poll","event"],Eb=Ft(e=>typeof e=="string"||typeof e=="object"&&e!==null,
z("must be a mapping, a list or a text; write '' for an empty body")),_b=N(K(oe("must be a number of seconds")),fn(0,"mu\
st be 0 or more seconds; write 0 for at once"),Qi(86400,"must be a day at most; write 86400 or less")),Sb=ve(ai),Lr={url:N(
gt,Xn("is empty; write https://host/path")),name:v(zt),enabled:v(ce,!0),secret_name:Ir,method:v(N(I(oe("must be a method")),
eo(),Sb),"POST"),headers:v(Js(gt),{}),query:v(vl(gt)),username:v(gt),password:v(gt),payload:v(ve(["jobserv","dockerhub",
"github"])),dockerhub:v(q({repo_name:v(gt),tag:v(gt)})),body:v(Eb),signature:v(We(Ys,"must be a signature or a list of t\
hem"),["jobserv"]),success_codes:v(dl,"2xx"),success_body:v(q({path:v(Or),accepted_values:We(ml,"must be a value or a li\
st of values")},{missing:{accepted_values:"accepted_values: with the values of a success"}})),idempotent:v(ce),timeout:v(
In),retry_schedule:v(W(_b,z("must be a list of seconds, as [1, 2, 4], or [] for none")))},xb=We(ve(si),`must be one or m\
ore of ${si.join(", ")}`);function gf(e){return v(xb,e)}var hf=N(nt,ot(({dataset:e,addIssue:t})=>{let n=e.typed?e.value.
find(Ob):void 0;n!==void 0&&t({message:Ab(n)})}));function Ob(e){return/^!?refs\//.test(e)}function Ab(e){let[,t]=/^!?refs\/(?:heads|tags)\/(.{1,60})$/.
exec(e)??[];return`never fits: branches and tags are compared without refs/heads/ and refs/tags/; write ${t??"their name\
s"}`}var wf=v(q({branch:v(hf),tag:v(hf),workflow:v(nt),event:v(nt),actor:v(nt),repository:v(nt)}),{}),Ib="belongs to a l\
ink of chains; move the webhook there",bf={...Lr,match:wf,events:gf("build_completed"),required:v(ce,!0),optional:v(ce),
only_failures:v(ce),failures_only:v(ce)},Nb=N(q(bf,{misplaced:{callback:Ib},missing:{url:"url: https://host/path"}}),Ie(
({failures_only:e,only_failures:t,...n})=>({...n,only_failures:t??e??!1}))),Tb=Object.fromEntries(Object.keys(bf).map(e=>[
e,"belongs to a webhook; check its indentation"])),vf=q({tests_url:v(gt),email:v(vt()),webhooks:v(W(Nb,z("must be a list\
 of webhooks, each with a url")),[])},{misplaced:{...Tb,chains:"belongs to the top of the file; check its indentation",receive:"\
belongs to the top of the file; check its indentation"}}),Rr="must be a value or a list of values",xa=q({path:Or}),kf={path:Or,
success:Ar(Nn,Rr),failure:Ar(Nn,Rr),pending:Ar(Nn,Rr)},Rb=q({...kf,success:We(Nn,Rr)},{missing:{success:"success: with t\
he values that mean success"}}),Lb=N(W(q(kf),z("must be a rule with a path, or a list of them")),ye(e=>e.some(({success:t})=>t.
length>0),"has no rule with success, so it can never succeed; write the values that mean success")),$f=q({state:It(Array.
isArray,Lb,Rb),description:v(xa),context:v(xa),target_url:v(xa),conditions:v(W(q({path:Or,accepted_values:We(Nn,Rr)}),z(
"must be a list of {path, accepted_values}")))}),Mb=q({via:ve(Oa),url:v(Lr.url),timeout:v(In),secret_name:Ir,signature:v(
Ys,"jobserv"),format:v($f)},{missing:{via:`via: with one of ${Oa.join(", ")}`}}),df="has no meaning on a link; write it \
on the chain",mf="belongs to the callback; check its indentation",yf="has no meaning on a link; write events on the chai\
n",Ef={...Lr,callback:Mb},Pb=q(Ef,{misplaced:{events:df,match:df,only_failures:yf,failures_only:yf,via:mf,format:mf,optional:"\
has no meaning on a link; write it on the chain",required:"has no meaning on a link, since each must succeed; leave it o\
ut"},missing:{url:"url: https://host/path",callback:`callback: {via: ...} with one of ${Oa.join(", ")}`}}),Cb=Object.fromEntries(
Object.keys(Ef).map(e=>[e,"belongs to a link; check its indentation"])),_f=q({name:zt,enabled:v(ce),optional:v(ce),match:wf,
events:gf("build_passed"),timeout:v(In,"45m"),expect_final_callback:v(ce,!0),token_secret_name:v(zs),relay:v(_l),webhooks:N(
W(Pb,z("must be a list of webhooks, each with a callback")),zn(1,"has no webhook; write at least one"))},{misplaced:Cb});var jb=["skipped","startup_failure","action_required"];function xf(e){let{run:t,runs:n,status:r,place:s}=e,{repository:i,
apiUrl:o,serverUrl:a}=s,c=`${o}/repos/${i}/actions`,u=t.url??`${c}/runs/${t.id}`,l=cl(),p=l(t.created??Bb(n)),h=l(Ub(t,n)),
f=Db(t,r)?l(t.started):void 0;return fi({build_id:t.id,url:u,status:r,runs:n.map(d=>Fb(d,c,l)),web_url:t.pageUrl??`${a}/${i}\
/actions/runs/${t.id}`,name:t.title??void 0,trigger_name:t.workflow??void 0,created:p,completed:h,status_events:[...p?[{
time:p,status:"QUEUED"}]:[],...f?[{time:f,status:"RUNNING"}]:[],...h&&$e(r)?[{time:h,status:r}]:[]],runs_url:t.jobsUrl??
`${u}/jobs`,reason:qb(t,s),annotation:null,github:fi({repository:i,head_repository:t.headRepository,workflow:t.workflow??
void 0,workflow_path:t.workflowPath??void 0,run_id:t.id,run_number:t.number??void 0,run_attempt:t.attempt,event:t.event,
ref:t.headBranch??void 0,sha:t.headSha??void 0,pull_request:t.pullRequest?.number??null,actor:t.actor??void 0,conclusion:t.
conclusion??void 0})})}function Db({conclusion:e},t){return t==="QUEUED"||t==="SKIPPED"?!1:e===null||!jb.includes(e)}function Ub(e,t){
return e.conclusion!==null?e.updated:t.every(({status:n})=>$e(n))?t.reduce((n,{completed:r})=>r!==null&&r>(n??0)?r:n,null):
null}function Bb(e){return e.reduce((t,{created:n})=>n!==null&&n<(t??1/0)?n:t,null)}function fi(e){for(let[t,n]of Object.
entries(e))n===void 0&&Reflect.deleteProperty(e,t);return e}function Fb(e,t,n){let{name:r,status:s}=e,i=e.url??(e.id===null?
null:`${t}/jobs/${e.id}`),o=n(e.created),a=n(e.completed),c=i===null?{name:r,status:s}:{name:r,url:i,status:s,log_url:`${i}\
/logs`};return e.pageUrl!==null&&(c.web_url=e.pageUrl),o!==void 0&&(c.created=o),a!==void 0&&(c.completed=a),e.labels.length>
0&&(c.host_tag=e.labels.join(",")),c}function Of(e,t){let n=e.runs.map(r=>{let s=t(r);return s?{...r,tests:s}:r});return{
...e,runs:n}}function qb(e,t){let n=`${t.serverUrl}/${t.repository}`,r=Gb(e,t.repository),s=e.event.startsWith("pull_req\
uest")?e.pullRequest:null;if(s){let a=s.title??e.title??e.subject,c=[`#${s.number}`,...r?[r]:[]].join(", ");return Sf(e.
event,c,a,If(s.number,t))}let i=e.event.startsWith("pull_request")?e.title:e.subject,o=e.headSha?`${n}/commit/${e.headSha}`:
e.pageUrl;return Sf(e.event,r??e.headBranch,i??e.title,o)}function Gb({headRepository:e,headBranch:t,event:n},r){return t===
null?null:e===null?n.startsWith("pull_request")?`unknown:${t}`:null:e.toLowerCase()===r.toLowerCase()?null:`${e.split("/")[0]}\
:${t}`}function Aa({completed:e,created:t,status_events:n},r,s){let i=n.find(({status:u})=>u==="RUNNING"),o=Date.parse(i?.
time??t??""),a=(Date.parse(e??"")-o)/1e3,c=a>=0;return{"build.duration":c?Kb(a):void 0,"build.duration_seconds":c?a:void 0,
"build.github.short_sha":r.headSha?.slice(0,7),"build.github.author":r.author??void 0,"build.github.pull_request_url":r.
pullRequest===null?void 0:If(r.pullRequest.number,s)}}var Af=["build.duration","build.duration_seconds","build.github.sh\
ort_sha","build.github.author","build.github.pull_request_url"];function Kb(e){let t=[[Math.floor(e/3600),"h"],[Math.floor(
e/60)%60,"m"],[e%60,"s"]],n=t.findIndex(([r])=>r>0);return t.slice(n).map(([r,s])=>`${r}${s}`).join(" ")}function If(e,{
repository:t,serverUrl:n,apiUrl:r}){let s=/\/api\/v1$/.test(r)?"pulls":"pull";return`${n}/${t}/${s}/${e}`}function Sf(e,t,n,r){
let s=[n?.replace(/\s+/g," ").trim(),r].filter(Boolean),i=`GitHub ${e}${t?`(${t})`:""}`;return s.length>0?`${i}: ${s.join(
", ")}`:i}var Nf=["success","failure","cancelled","skipped"];function Rf(e){if(e.trim()==="")return null;let t=at(e);if(!j(t))throw Tf();
let n=Object.entries(t).map(([r,s])=>{let i=typeof s=="string"?s:w(s,"result");if(typeof i!="string")throw Tf();if(Nf.includes(
i))return[r,i];throw new A(`input needs says that "${r}" is "${i}"; write one of ${Nf.join(", ")}, as "needs: \${{ toJSON\
(needs) }}" does`)});return n.length===0?null:new Map(n)}function Tf(){return new A('input needs is not a result of jobs\
; write "needs: ${{ toJSON(needs) }}"')}function Ia(e,t){let n=new Map;for(let u of e){let l=Hb(u.name,t);l&&n.set(u,l)}
let r=Wb(n),s=new Set(r.values()),o=[...t].some(([u,l])=>l==="success"&&!s.has(u))||e.every(u=>u.status!=="PASSED"||r.has(
u)),a=new Set;for(let[u,l]of r)$e(u.status)||a.add(l);let c=new Map;for(let[u,{key:l}]of n){let p=!$e(u.status)||!a.has(
l);c.set(u,{word:t.get(l)??"",clear:r.has(u),sure:r.has(u)&&o&&p})}return c}function Hb(e,t){let[,n,r]=/^([^ ]+)( \(| \/ |$)/.
exec(e)??[];return n===void 0||r===void 0?null:t.has(n)?{key:n,kind:r}:null}function Wb(e){let t=new Map;for(let{key:r,kind:s}of e.
values()){let i=t.get(r);i?i.push(s):t.set(r,[s])}let n=new Map;for(let[r,[s="",...i]]of t){let o=[s,...i].filter(a=>a===
"").length;o===1?n.set(r,""):i.every(a=>a===s)&&o===0&&n.set(r,s)}return new Map([...e].flatMap(([r,{key:s,kind:i}])=>n.
get(s)===i?[[r,s]]:[]))}function Lf({needs:e,jobStatus:t}){return e!==null&&t==="success"}function Mf(e,t){let{jobId:n,runnerName:r,
jobKey:s}=t,i=e.find(p=>n!==null&&(String(p.id)===n||p.checkRunId===n));if(i)return i;let o=p=>r===null?p.name===s:p.runnerName===
r,a=Vb(e,t.needs).filter(p=>o(p)&&p.status!=="completed"&&p.conclusion===null),c=a.filter(p=>p.status==="in_progress"),[
u,l]=c.length>0?c:a;return l?null:u??null}function Vb(e,t){if(t===null)return e;let n=e.map(s=>({job:s,name:s.name,status:ke(
s.status,s.conclusion)})),r=Ia(n,t);return n.flatMap(s=>r.get(s)?.clear?[]:s.job)}function Cf(e,t,n){let r=t&&Mf(e,t),s={runs:[],self:r,lagging:[],believed:[],forgiven:[],doubted:[],unfinished:[]},i=new Map(
e.filter(a=>a!==r).map(a=>[a,Pf(a)])),o=Ia([...i.values()],t?.needs??new Map);for(let a of e){let c=i.get(a);c?s.runs.push(
Yb(c,o.get(c),s)):t&&!Lf(t)&&s.runs.push(Bf(Pf(a),t.jobStatus,n))}return s}function Yb(e,t,n){let{name:r,status:s}=e,{word:i,
clear:o,sure:a}=t??{};if($e(s)){if(s!=="FAILED"||i!=="success")return e}else{if(o&&n.lagging.push(r),i!==void 0&&a)return n.
believed.push(r),Bf(e,i,null);n.unfinished.push(r)}return a?(n.forgiven.push(r),{...e,counts:!1}):(t&&n.doubted.push(r),
e)}function Ra(e){let t=e.filter(({status:s})=>s==="FAILED"),n=s=>s.join(", "),r=s=>n(t.map(({name:i,pageUrl:o})=>s(i,o)));
return{"runs.count":e.length,"runs.failed":n(t.map(({name:s})=>s)),"runs.failed.slack":r((s,i)=>{let o=Na(s);return i===
null?o:`<${Ta(i)}|${o}>`}),"runs.failed.markdown":r((s,i)=>{let o=zb(s);return i===null?o:`[${o}](${Ta(i)})`}),"runs.fai\
led.html":r((s,i)=>{let o=Na(s,/[&<>"]/g);return i===null?o:`<a href="${Na(Ta(i),/[&<>"]/g)}">${o}</a>`}),"runs.skipped":n(
e.filter(({status:s})=>s==="SKIPPED").map(({name:s})=>s))}}var jf=["runs.count","runs.failed","runs.failed.slack","runs.\
failed.markdown","runs.failed.html","runs.skipped"],Jb={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Na(e,t=/[&<>]/g){
return e.replace(t,n=>Jb[n]??n)}function Ta(e){return e.replace(/[|<>()\s]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}
function zb(e){return e.replace(/\s+/g," ").replace(/[\\`*_~[\]<>|#]/g,"\\$&").replace(/@/g,"@\u200B")}function Df(e){return[
...e].map(([t,n])=>({name:t,status:ke("completed",n),conclusion:n,counts:!0,id:null,url:null,pageUrl:null,labels:[],created:null,
completed:null}))}function Uf(e){return[...e?.values()??[]].filter(t=>ke("completed",t)==="FAILED")}function Pf(e){let{id:t,
name:n,conclusion:r,url:s,pageUrl:i,labels:o,created:a,started:c}=e,u=ke(e.status,r);return{name:n,status:u,conclusion:r,
counts:!0,id:t,url:s,pageUrl:i,labels:o,created:a??c,completed:$e(u)?e.completed:null}}function Bf(e,t,n){let r=ke("comp\
leted",t);return{...e,status:r,conclusion:t,completed:n}}var Xb=/^[^:/?#]*:\/\/[^/?#]*/;function Lt(e){return Te(e).flatMap(t=>t.kind==="expression"?[{name:t.name,filters:t.filters.
map(({name:n})=>n)}]:[])}function La(e,t){let n=[],r=Te(e),s=r.length===1;for(let i of r){if(i.kind==="text")continue;let o=i.
kind==="broken"?[i.message]:[ev(i.name,t),...i.filters.map(a=>Zb(i.source,a)),Qb(i,s&&t.optional===!0)];for(let a of o)a&&
n.push({expression:Se(i.source),message:a})}return n}function Ff(e,t){let n=La(e,t);if(Ue(e)!==null)return n;let r=Te(e);
if((Xb.exec(e)?.[0]??e).includes("${"))return r.some(({kind:a})=>a==="broken")||n.push({expression:"",message:"no ${...}\
 may stand in the scheme, user info, host or port of a URL; write these out (only ${secrets.NAME} alone may be a whole U\
RL)"}),n;let i=r.map(a=>a.kind==="text"?a.text:"x").join(""),o=Pn(i);return o&&n.push({expression:"",message:o}),n}function Zb(e,t){
let n=fo(t);if(n===null)return null;let{name:r}=t;if(ir.includes(r))return`${Se(e)}: ${n}`;let s=V(r,ir),i=s?`write ${s}`:
`write one of ${ir.join(", ")}`;return`${Se(e)}: there is no filter ${Se(r)||'""'}; ${i}`}function Qb({source:e,filters:t},n){
let r=t.findIndex(({name:s})=>s==="omit");return r<0?null:r<t.length-1?`${Se(e)}: omit must be the last filter`:n?null:`${Se(
e)}: omit leaves out a key, list item, header or query parameter that is exactly this expression; write it alone there`}
function ev(e,t){let n=De(e);if(n!==null&&t.secrets===null)return`${Cn(e)}: no secret may stand here; take it out`;if(n!==
null?t.secrets?.has(n):nv(e,t))return null;let r=rv(e,t);if(n!==null)return`${Cn(e)}: the input secrets has no ${Se(n)||
'""'}; `+(r?`write ${Cn(r)}, or add it there`:"add it there");if(e.startsWith("github.event."))return tv(e,t);let s=r?`w\
rite ${Cn(r)}`:`names here are ${sv(t).join(", ")}; write $\${ for a literal \${`;return`${Cn(e)} is not a known name; ${s}`}
function tv(e,{names:t}){let n=[...t].filter(i=>i.startsWith("github.")),r=e.slice(13),s=/^\w+(?:\.\w+)*$/.test(r)?`vari\
ables: '{"x": \${{ toJSON(github.event.${Se(r)}) }}}'`:"variables";return`${Cn(e)} is not a known name; of github there \
is ${n.join(", ")}; give another value in the step's input ${s} and write \${variables.x}`}function nv(e,{names:t,open:n}){
return t.has(e)||n.some(r=>e.startsWith(r)&&/^\S+$/.test(e.slice(r.length)))}function rv(e,{names:t,open:n,secrets:r}){let s=e.
slice(e.indexOf(".")+1),o=[...t,...[...r??[]].map(c=>`secrets.${c}`),...e.includes(".")?n.map(c=>c+s):[]].filter(c=>c!==
e),a=o.find(c=>c.endsWith(`.${e}`));return V(e,o)??a??null}function sv({names:e,open:t,secrets:n}){let r=[...e,...t,...n===
null?[]:["secrets."]];return[...new Set(r.map(s=>s.replace(/\..*/,".*")))]}function Cn(e){return`\${${Se(e)}}`}function Dn(e){return Object.keys(e)}var iv=Dn({build_id:!0,url:!0,status:!0,runs:!0,web_url:!0,name:!0,trigger_name:!0,
created:!0,completed:!0,status_events:!0,runs_url:!0,reason:!0,annotation:!0,github:!0}),ov=Dn({repository:!0,head_repository:!0,
workflow:!0,workflow_path:!0,run_id:!0,run_number:!0,run_attempt:!0,event:!0,ref:!0,sha:!0,pull_request:!0,actor:!0,conclusion:!0}),
av=Dn({name:!0,url:!0,status:!0,log_url:!0,web_url:!0,created:!0,completed:!0,host_tag:!0}),cv=Dn({github:!0,gitlab:!0,bitbucket:!0,
azure_devops:!0,docker_hub:!0,color:!0,color_number:!0,emoji:!0}),uv=Dn({state:!0,description:!0,context:!0,target_url:!0}),
lv=Dn({callback_url:!0,callback_context:!0,callback_token:!0,callback_dispatch:!0}),jn=(e,t)=>t.map(n=>`${e}.${n}`),hi=new Set(
["build","github",...Af,...jf,"job.name","job.id","event.name",...jn("build",iv),...jn("build.github",ov),...jn("github",
Ml),...jn("status",cv)]),qf=new Set([...hi,...lv,"callback_dispatch.url","callback_dispatch.event_type","callback_dispat\
ch.client_payload","callback_dispatch.client_payload.token",...jn("callback",uv)]),Gf=new Set([...hi,...jn("run",av)]),fv=[
"url","query","headers","username","password","body","dockerhub"],pv=["query","headers","body"];function Un(e){return[...fv.
flatMap(t=>pi(w(e,t),[t])),...pi(w(w(e,"callback"),"url"),["callback","url"])]}function Mr(e){return Un(e).flatMap(({text:t})=>Lt(
t).map(({name:n})=>n))}function Bn(e){let t=Mr(e).filter(r=>r.startsWith("secrets.")).map(r=>r.slice(8)),n=e.callback?.secret_name??
[];return[...new Set([...e.secret_name,...n,...t])]}function pi(e,t){return typeof e=="string"?[{path:t,text:e,optional:t.
length>1&&pv.includes(t[0]??"")}]:Array.isArray(e)?e.flatMap((n,r)=>pi(n,[...t,r])):typeof e!="object"||e===null?[]:Object.
entries(e).flatMap(([n,r])=>[...t[0]==="body"?[{path:[...t,n],text:n,optional:!1}]:[],...pi(r,[...t,n])])}var hv=["secre\
t_name","token_secret_name"];function Kf(e){let t=new Map,n=(r,s)=>{if(typeof r=="string"){hv.includes(s)&&t.set(r,!0);let i=r.
includes("secrets.")?Lt(r):[];for(let{name:o}of i){let a=De(o);a!==null&&!t.has(a)&&t.set(a,!1)}}else if(Array.isArray(r))
for(let i of r)n(i,s);else if(typeof r=="object"&&r!==null)for(let[i,o]of Object.entries(r))i!=="body"&&n(o,i)};return n(
e,""),t}import{createHash as dv,createHmac as Pa,timingSafeEqual as mv}from"node:crypto";var yv=/^[^\s.[{"%]+$/,gv=/^(0|[1-9]\d{0,11})$/,
Pr="webhook-action/",di="${body}",Xt={algorithm:"sha256",encoding:"hex",header:"",signed:di,values:["${signature}"],idHeader:"\
webhook-id",timestampHeader:"webhook-timestamp",sendsTimestamp:!1,separators:/[\s,;]+/},Hf={...Xt,header:"X-Hub-Signatur\
e-256",values:["sha256=${signature}"]},Wf={...Xt,header:"X-JobServ-Sig",values:["sha256:${signature}","sha256=${signatur\
e}"],separators:null},zf={...Xt,encoding:"base64",header:"webhook-signature",signed:"${id}.${timestamp}.${body}",values:[
"v1,${signature}"],separators:/ +/},wv={...zf,header:"svix-signature",idHeader:"svix-id",timestampHeader:"svix-timestamp"},
bv={...Xt,header:"X-Slack-Signature",signed:"v0:${timestamp}:${body}",values:["v0=${signature}"],timestampHeader:"X-Slac\
k-Request-Timestamp",sendsTimestamp:!0},vv={...Xt,header:"Stripe-Signature",signed:"${timestamp}.${body}",values:["t=${t\
imestamp},v1=${signature}"]},Ma={...Xt,header:"X-Gitea-Signature"};function qn(e){switch(e){case"jobserv":return[Wf,{...Wf,
header:Hf.header}];case"github":return[Hf];case"standard-webhooks":return[zf,wv];case"slack":return[bv];case"stripe":return[
vv];case"gitea":return[Ma,{...Ma,header:"X-Forgejo-Signature"},{...Ma,header:"X-Gogs-Signature"}]}let{algorithm:t,encoding:n,
header:r,prefix:s}=e,{signed:i=di,value:o,timestamp_header:a}=e;return[{...Xt,algorithm:t,encoding:n,header:r,signed:i,values:[
o??`${s}\${signature}`],...a!==void 0&&{timestampHeader:a,sendsTimestamp:!0}}]}function mi(e,t,n){let[r]=n;if(r===void 0)
return{};if(n.includes(""))throw new Error("An empty secret signs nothing.");let s={};for(let i of e){let[o]=qn(i),[a=""]=o.
values,c=i==="standard-webhooks"?n:[r];s[o.header]=c.map(u=>op(a,{...t,signature:up(o,t,lp(i,u))})).join(" "),o.sendsTimestamp&&
(s[o.timestampHeader]=String(t.timestamp))}return s}function Ca(e,t,n){let r=ep(e,t);if(r===null)return"missing";let s=rp(
r,t),i=Fn(r,"id")?ip(r,t,"id"):"",o=sp(r,t);if(i===null||Fn(r,"id")&&!yv.test(i)||o===null||!np(r).filter(f=>!gi.test(f)).
every(f=>s.includes(f)))return"wrong";let{body:c}=t,u=Number(o);if(kv(r,{id:i,timestamp:u,body:c})||n.filter(fp(e)).filter(
f=>{let d=up(r,{id:i,timestamp:u,body:c},lp(e,f)),m=ja(r,"signature").map(y=>op(y,{id:i,timestamp:u,signature:d}));return s.
some(y=>m.some(b=>Mt(b,y)))}).length===0)return"wrong";if(!Fn(r,"timestamp"))return"ok";let{now:p,tolerance:h=pp}=t;return Math.
abs(p-u)<=h?"ok":"untimely"}function Xf(e){return qn(e)[0].header.toLowerCase()}function yi(e){let[{header:t,timestampHeader:n,
sendsTimestamp:r}]=qn(e);return[t,...r?[n]:[]].map(s=>s.toLowerCase())}function Zf(e){return tp(qn(e)[0]).map(t=>t.toLowerCase())}
function Qf(e){return Fn(qn(e)[0],"timestamp")}function ep(e,t){return qn(e).find(r=>tp(r).every(s=>Da(t,s)!==void 0))??
null}function tp(e){let{header:t,idHeader:n,timestampHeader:r}=e,s=i=>Fn(e,i)&&ja(e,i).length===0;return[...s("id")?[n]:
[],...s("timestamp")?[r]:[],t]}function Fn({signed:e},t){return e.includes(`\${${t}}`)}function ja(e,t){return np(e).filter(
n=>n.includes(`\${${t}}`))}function np({values:e,separators:t}){return e.flatMap(n=>t===null?[n]:n.split(t)).filter(n=>n!==
"")}function rp({header:e,separators:t},n){let r=Da(n,e)??"";return t===null?[r]:r.split(t)}function sp(e,t){if(!Fn(e,"t\
imestamp"))return"0";let n=ip(e,t,"timestamp");return n!==null&&gv.test(n)?n:null}function ip(e,t,n){let r=ja(e,n);if(r.
length===0){let i=n==="id"?e.idHeader:e.timestampHeader;return Da(t,i)??null}let s=rp(e,t);for(let i of r){let o=new RegExp(
`^${i.split(gi).map((a,c)=>c%2===0?a.replace(/[.*+?^${}()|[\]\\/-]/g,"\\$&"):a===n?"(.+?)":".+").join("")}$`);for(let a of s){
let[,c]=o.exec(a)??[];if(c!==void 0)return c}}return null}var gi=/\$\{(\w+)\}/;function op(e,t){return e.split(gi).map((n,r)=>r%
2===0?n:ap(n,t)).join("")}function ap(e,t){return e==="id"?t.id:e==="timestamp"?String(t.timestamp):e==="signature"?t.signature??
"":`\${${e}}`}function cp({signed:e},t){return e.split(gi).map((n,r)=>r%2===0?Buffer.from(n):n==="body"?t.body:Buffer.from(
ap(n,t))).filter(n=>n.length>0)}function kv(e,t){if(e.signed===di)return!1;let n=cp(e,t).map(r=>r.subarray(0,Pr.length));
return Buffer.concat(n).subarray(0,Pr.length).equals(Buffer.from(Pr))}var Vf=new WeakMap;function up(e,t,n){let{algorithm:r,
encoding:s}=e,{body:i}=t;if(e.signed!==di||typeof n!="string"){let u=Pa(r,n);for(let l of cp(e,t))u.update(l);return u.digest(
s)}let o=Vf.get(i)??new Map;Vf.set(i,o);let a=`${r} ${s} ${n}`,c=o.get(a)??Pa(r,n).update(i).digest(s);return o.set(a,c),
c}function lp(e,t){if(e!=="standard-webhooks"||!t.startsWith("whsec_"))return t;if(!fp(e)(t))throw new Error("A secret t\
hat begins with whsec_ must be followed by base64 of the key.");return Buffer.from(t.slice(6),"base64")}function fp(e){return t=>e===
"standard-webhooks"&&t.startsWith("whsec_")?/^whsec_[A-Za-z0-9+/]{2,}={0,2}$/.test(t):t!==""}function Da(e,t){let n=e.headers[t.
toLowerCase()];return typeof n=="string"&&n!==""?n:void 0}var pp=300;function hp(e,t){let n=ep(e,t),r=t.now-Number(n&&sp(
n,t)),[s,i]=Yf(Math.abs(r)),[o,a]=Yf(t.tolerance??pp),c=i===a?`${o}`:`${o} ${a}`;return`the timestamp is ${s} ${i} ${r>0?
"old":"ahead"}, ${c} are allowed`}function Yf(e){let t=Math.ceil(e/60);return e<120?[Math.ceil(e),"seconds"]:t<=120?[t,"\
minutes"]:t<=2880?[Math.ceil(t/60),"hours"]:[Math.ceil(t/1440),"days"]}var $v="webhook-action/record/v1.";function dp(e,t){
return Pa("sha256",e).update($v+JSON.stringify(t)).digest("hex")}function Mt(e,t){return mv(Jf(e),Jf(t))}function Jf(e){return dv("sha256").update(e).digest()}function wp(e,t){let n=mp(e,"providers"),r=mp(e,"functions"),s=w(e,"relay"),i=j(s),o=a=>ae(e,"providers").find(c=>w(c,"n\
ame")===w(a,"provider"));return[...ne(["relay"],dt(s,"secret_name",t)),...mt(e,"providers"),...de(e,"providers",a=>[..._v(
a),...ne(["signature"],Sr(w(a,"signature"))),...xr(a,t),...Sv(a),...yp(a),...i?gp(a,a):dt(a,"secret_name",t)]),...mt(e,"\
functions"),...de(e,"functions",a=>[...xv(w(a,"provider"),n),...Av(w(a,"uri")),...yp(a),...i?[...gp(a,o(a)),...Ov(a,o(a))]:
[],...de(a,"conditions",Iv),...mt(a,"variables"),...de(a,"variables",c=>[...Ev(w(c,"name"),r),...Rv(c)])])]}function mp(e,t){
return ae(e,t).flatMap(n=>{let r=w(n,"name");return typeof r=="string"?[r]:[]})}function Ev(e,t){if(typeof e!="string"||
!t.includes(e))return[];let n=`"${e}" is the name of a function, too, and \${variables.${e}} would be all of it; write a\
nother`;return[{path:["name"],message:n}]}function _v(e){let t=w(e,"signature"),n=w(e,"type"),r=w(e,"secret_name")!==void 0;
if(t==="none")return r?[{path:["secret_name"],message:"is given with signature: none; leave one out"}]:[];if(r)return[];
let i=`is missing, and ${t!==void 0?"the signature":`type: ${n}`} needs it; write the name of a secret, or signature: no\
ne`;return t!==void 0||Tn.some(o=>o===n)?[{path:["secret_name"],message:i}]:[]}function Sv(e){if(w(e,"tolerance")===void 0)
return[];let t=w(e,"signature"),n=w(e,"type"),r=t===void 0?n:t,s=w(t,"signed");return(typeof s=="string"?s.includes("${t\
imestamp}"):Oe.some(a=>a===r&&Qf(a)))?[]:[{path:["tolerance"],message:"has no meaning: the signature covers no time; lea\
ve it out, or write a scheme whose signed holds ${timestamp}"}]}function xv(e,t){if(typeof e!="string"||t.includes(e))return[];
let n=V(e,t),r=n?`did you mean ${n}?`:`write one of ${t.join(", ")||"providers, which has none"}`;return[{path:["provide\
r"],message:`"${e}" is not a provider; ${r}`}]}function yp(e){let t=w(w(e,"match"),"headers"),n=j(t)?Object.keys(t):[],r=n.
map(s=>s.toLowerCase());return n.filter((s,i)=>r.indexOf(s.toLowerCase())<i).map(s=>({path:["match","headers",s],message:"\
is here already in other letters; write one list of patterns"}))}function gp(e,t){return["headers","query"].flatMap(n=>{
let r=w(w(e,"match"),n);return Object.keys(j(r)?r:{}).filter(s=>bp(n,s,t)).map(s=>({path:["match",n,s],message:"never ma\
tches behind the relay, which leaves out what may hold a secret; match by something else"}))})}function Ov(e,t){return de(
e,"variables",n=>{let r=w(n,"from"),s=w(n,"path")??w(n,"name");return r!=="headers"&&r!=="query"?[]:typeof s!="string"||
!bp(r,s,t)?[]:[{path:["path"],message:"has no value behind the relay, which leaves out what may hold a secret; read some\
thing else"}]})}function bp(e,t,n){let r=w(n,"signature"),s=w(r,"type")==="token"&&w(r,"header"),i=typeof s=="string"&&s.
toLowerCase()===t.toLowerCase();return Sl(t)||e==="headers"&&i}function Av(e){if(typeof e!="string")return[];let[t]=/[?#\s]|\/webhooks\/v1\//.
exec(e)??[];if(t===void 0)return[];let n=/\s/.test(t)?"holds a space, which no uri does; write %20":t.length>1?"holds /w\
ebhooks/v1/; write what comes after it":`holds ${t}, and only the path before it is compared; write that, and the rest a\
s match.query`;return[{path:["uri"],message:n}]}function Iv(e){let t="accepted_values",n=Array.isArray(w(e,t));return Ne(
e,t).flatMap((r,s)=>typeof r=="number"&&!kt(r)?[{path:n?[t,s]:[t],message:vp}]:[])}var vp="holds a number that is rounde\
d when it is read; send and write it as a text",Nv=/^[\w!#$%&'*+.^`|~-]+$/;function Tv(e){let t=w(e,"from")??"body",n=w(
e,"path"),r=w(e,"name"),s=n??r;if(typeof s!="string"||s==="")return[];let i="is missing, and the name is not";if(t==="he\
aders")return Nv.test(s)?[]:[{path:["path"],message:n===void 0?`${i} that of a header; write one`:"is not a header name;\
 write letters, digits and -"}];let o=t==="body"?Je(s):null;return o?.kind==="error"?[{path:["path"],message:n===void 0?
`${i} a path; write one`:o.message}]:[]}function Rv(e){let t=Tv(e),n=w(e,"from")??"body",r=w(e,"type")??"string",s=w(e,"\
default_value");return r==="array"&&n!=="body"&&t.push({path:["type"],message:`is array, and ${n} hold texts; write stri\
ng, integer or boolean`}),w(e,"secret")===!0&&s!==void 0&&s!==null&&t.push({path:["default_value"],message:"is given for\
 a secret, and would be in the config; leave it out"}),s!=null&&!Lv(s,r)?t.push({path:["default_value"],message:`is not \
a value of type ${r}; write one, or another type`}):kp(s)||t.push({path:["default_value"],message:vp}),t}function kp(e){
return typeof e=="number"?kt(e):typeof e!="object"||e===null||Object.values(e).every(kp)}function Lv(e,t){return t==="in\
teger"?Number.isSafeInteger(e):t==="array"?Array.isArray(e):typeof e===t}function Ba(e,t,n){return[...Mv(e,t,n),...Bv(e),...ne(["body"],_p(w(e,"body"))),...Cv(e),...dt(e,"secret_name",n),...xr(
e,n),...ne(["callback"],xr(w(e,"callback"),n))]}function Mv(e,t,n){let r={...t,open:[...t.open,"response."]};return Un(e).
flatMap(({path:s,text:i,optional:o})=>Pv(s)?Gv(i,s,s[0]==="callback"&&wi(e)==="poll"?r:t,n):La(i,{...t,optional:o,...s[0]===
"dockerhub"&&{secrets:null}}).map(({message:a})=>({path:s,message:a})))}function Pv(e){return e.join(".")==="url"||e.join(
".")==="callback.url"}function _p(e){return typeof e=="number"&&!kt(e)?[{path:[],message:"is a number that JSON cannot c\
arry; put it in quotes"}]:typeof e!="object"||e===null?[]:Object.entries(e).flatMap(([t,n])=>ne([Array.isArray(e)?Number(
t):t],_p(n)))}function Cv(e){let t=[],n=o=>w(e,o)!==void 0,r=(o,a)=>t.push({path:[o],message:a}),s=w(e,"username"),i=w(e,
"headers");return n("password")&&!n("username")&&r("password","is without a username; write one next to it"),typeof s=="\
string"&&s.includes(":")&&r("username","holds a colon, which basic authentication cannot carry; write one without"),n("u\
sername")&&j(i)&&Object.keys(i).some(o=>o.toLowerCase()==="authorization")&&r("username","is given with an authorization\
 header; leave one out"),n("body")&&n("payload")&&r("payload","is given with body, which is sent instead; leave one out"),
n("dockerhub")&&w(e,"payload")!=="dockerhub"&&r("dockerhub","has a meaning for payload: dockerhub only; write that"),n("\
success_body")&&/^head$/i.test(String(w(e,"method")))&&r("success_body","reads a body, and a response to HEAD has none; \
leave it out, or use GET"),n("only_failures")&&n("failures_only")&&r("failures_only","is another name of only_failures; \
leave one out"),t}var Sp="host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|accept-e\
ncoding|proxy-.*",jv=new RegExp(`^(?:webhook-(?:id|timestamp|event|signature)|x-jobserv-sig|x-hub-signature-256|${Sp})$`,
"i"),$p=new RegExp(`^(?:webhook-(?:id|timestamp|event)|content-(?:type|encoding)|user-agent|authorization|cookie|${Sp})$`,
"i"),Dv=new RegExp("(?!\\t)\\p{Cc}","u"),Uv=new Map(Oe.map(e=>[e,yi(e)]));function xp(e){let t=["header","timestamp_head\
er"].map(n=>w(e,n));return Uv.get(e)??t.filter(n=>typeof n=="string")}function Bv(e){let t=w(e,"headers"),n=[],r=Ne(e,"s\
ignature").flatMap(xp).map(i=>i.toLowerCase()),s=new Set;for(let[i,o]of j(t)?Object.entries(t):[]){let a=["headers",i],c=i.
toLowerCase();jv.test(i)||r.includes(c)?n.push({path:a,message:"is set by the action; leave it out"}):s.has(c)&&n.push({
path:a,message:"is there twice; keep one"}),typeof o=="string"&&Dv.test(o)&&n.push({path:a,message:"holds a line break o\
r control character; write it on one line"}),s.add(c)}return[...Fv(e),...n]}function Fv(e){let t=new Set,n=w(e,"signatur\
e");return Ne(e,"signature").flatMap((r,s)=>{let[i,o]=xp(r),a=Array.isArray(n)?["signature",s]:["signature"],c=ne(a,Sr(r));
if(o!==void 0&&$p.test(o)&&c.push({path:[...a,"timestamp_header"],message:/^webhook-timestamp$/i.test(o)?"is sent anyway\
; leave it out":`cannot be ${o}; write another one`}),i===void 0)return c;let u=t.has(i.toLowerCase());t.add(i.toLowerCase());
let l=$p.test(i)?`cannot be in the header ${i}; write another one`:u?`has two in the header ${i}; give each its own`:null;
return l===null?c:[...c,{path:["signature"],message:l}]})}var qv=/^[^:/?#]*:\/\/[^/?#]*@/;function Fa(e,t,n,r){let s=Ff(
e,n),{secret:i,url:o}=Op(e,n,r),a=i===null||o===""?null:Pn(o);return[...s.map(({message:u})=>({path:t,message:u})),...a?
[{path:t,message:`the secret ${i}: ${a}`}]:[],...qv.test(o)?[{path:t,message:"holds user info; write username and passwo\
rd instead"}]:[]]}function Gv(e,t,n,r){let s=Fa(e,t,n,r),{secret:i,url:o}=Op(e,n,r);if(s.length>0||!URL.canParse(o))return s;
let a=oi(new URL(o)),c=i===null?a:`the secret ${i}: ${a}`;return a===null||c===null?[]:[{path:t,message:c}]}function Op(e,t,n){
let r=t.secrets===null?null:Ue(e),s=r===null?Te(e).map(i=>i.kind==="text"?i.text:"x").join(""):n.get(r)??"";return{secret:r,
url:s}}var Ua={response:[],delivery:[],poll:[],listener:["callback_url"],status:["callback_url"],event:["callback_token",
"callback_dispatch"]};function Ap(e,t,n){let r=ae(e,"webhooks").some(c=>w(c,"enabled")!==!1&&wi(c)==="event"),s=w(e,"rel\
ay"),i=s!==void 0,o=w(e,"token_secret_name")!==void 0;return[...r&&!i&&!o?[{path:["token_secret_name"],message:"is missi\
ng, and a link with via: event needs it; write the name of a secret"}]:[],...i&&o?[{path:["token_secret_name"],message:"\
cannot be used with relay, whose secret makes the tokens; leave it out"}]:[],...i&&!r?[{path:["relay"],message:"has a me\
aning for links with via: event only; leave it out"}]:[],...ne(["relay"],dt(s,"secret_name",n)),...dt(e,"token_secret_na\
me",n),...mt(e,"webhooks"),...de(e,"webhooks",c=>[...Ba(c,t,n),...Hv(c,i),...i?Kv(c):[],...ne(["callback"],Yv(c,n))])]}function Kv(e){
let t=w(e,"url");return w(e,"name")!==void 0||typeof t!="string"||Ue(t)===null?[]:[{path:["name"],message:"is missing, a\
nd a link of a chain with relay whose url is a secret needs one; write name: ..."}]}function Hv(e,t){let n=wi(e),r=n==="\
event",s=t||Ip(e)!==void 0,i=n===null?[]:r&&s?["callback_url",...Ua[n]]:Ua[n],o=w(e,"body")!==void 0;if(r&&!s&&!o&&w(e,"\
payload")==="dockerhub")return[{path:["payload"],message:"is dockerhub, whose receivers call back at a URL, and via: eve\
nt has one only with relay on the chain; write it, see docs/relay.md"}];let a=Un(e).filter(({path:p})=>p[0]!=="callback").
flatMap(({text:p})=>Lt(p).map(({name:h})=>h)),c=i.some(p=>a.some(h=>h===p||h.startsWith(`${p}.`)));if(i.length===0||c)return[];
let u=`\${${i[0]}}`;if(w(e,"body")!==void 0){let p=`lacks ${u}, which via: ${n} needs; write it into the body`;return[{path:[
"body"],message:p}]}if(Vv(e)){let p=`has no body, and lacks ${u}, which via: ${n} needs; write it into the query or a bo\
dy`;return[{path:["method"],message:p}]}let l=`lacks ${u}, which via: ${n} needs; write jobserv, dockerhub or a body wit\
h it`;return w(e,"payload")==="github"?[{path:["payload"],message:l}]:[]}function Wv(e){let t=String(w(e,"signed")??""),
n=String(w(e,"value")??""),r=s=>t.includes(s)&&!n.includes(s);return e==="standard-webhooks"||e==="slack"||r("${id}")||r(
"${timestamp}")}function Vv(e){let t=w(e,"method");return typeof t=="string"&&/^(?:GET|HEAD)$/i.test(t)&&w(e,"body")===void 0&&
w(e,"payload")===void 0}function Yv(e,t){let n=w(e,"callback"),r=wi(e);if(r===null)return dt(n,"secret_name",t);let s=[],
i=a=>w(n,a)!==void 0,o=(a,c)=>s.push({path:[a],message:c});if(r!=="listener"&&r!=="event")for(let a of["secret_name","si\
gnature"])i(a)&&o(a,`has no meaning: via: ${r} carries no signature; leave it out`);else i("signature")&&!i("secret_name")&&
o("secret_name","is missing next to signature; write one, or neither");return r==="event"&&Wv(w(n,"signature"))&&o("sign\
ature","is over headers, which an event does not carry; write jobserv, github or one of your own"),s.push(...ne(["signat\
ure"],Sr(w(n,"signature")))),r==="event"?s.push(...Jv(e)):i("url")&&r!=="poll"&&o("url","has a meaning for via: poll and\
 via: event only; leave it out"),i("format")&&(r==="delivery"||r==="status")&&o("format",`has no meaning for via: ${r}; \
leave it out`),[...s,...ne(["format"],Tp(w(n,"format"))),...dt(n,"secret_name",t)]}function Jv(e){let t=Ip(e);if(typeof t!=
"string")return[];let n=Lt(t).map(({name:i})=>i),r=i=>[{path:["url"],message:i}];if(!n.includes("callback_token"))return r(
"lacks ${callback_token}, which via: event needs; write the URL at which a relay takes the callback, with it in the path\
 or query");let s=n.find(i=>i.startsWith("callback_")&&i!=="callback_token"||i.startsWith("callback.")||i.startsWith("se\
crets."));return s===void 0?[]:r(`holds \${${s}}, which cannot be part of the callback_url that the receiver is given; l\
eave it out`)}function Ip(e){return w(w(e,"callback"),"url")}function wi(e){let t=w(w(e,"callback"),"via");return typeof t==
"string"&&zv(t)?t:null}function zv(e){return Object.hasOwn(Ua,e)}function Np(e){let t=new Map;return ae(e,"chains").flatMap(
(n,r)=>Xv(n,["chains",r]).flatMap(s=>{let i=Ec(`${s.chain}/${s.link}`).toLowerCase(),o=t.get(i)??s;if(t.set(i,o),o.chain===
s.chain&&o.link===s.link)return[];let a=o.chain===s.chain?"":` of chain "${o.chain}"`,c=`"${s.link}" has the same commit\
 status as "${o.link}"${a}, since case and characters beyond U+FFFF do not count there; write another one`;return[{path:s.
path,message:c}]}))}function Xv(e,t){let n=w(e,"name"),r=[...ae(e,"webhooks").entries()].filter(([,o])=>w(o,"enabled")!==
!1),s=o=>w(w(o,"callback"),"via"),i=r.some(([,o])=>s(o)==="event");return r.flatMap(([o,a])=>{let c=w(a,"name");return(i||
s(a)==="status")&&typeof n=="string"&&typeof c=="string"?[{chain:n,link:c,path:[...t,"webhooks",o,"name"]}]:[]})}var Zv=[
"success","failure","pending"];function Tp(e){let t=w(e,"state");return Array.isArray(t)?de(e,"state",Ep):ne(["state"],Ep(
t))}function Ep(e){let t=new Map;return Zv.flatMap(n=>Ne(e,n).flatMap(r=>{let s=t.get(r)??n;t.set(r,s);let i=`holds ${JSON.
stringify(r)}, which is in ${s} too; keep it in one of the two`;return s===n?[]:[{path:[n],message:i}]}))}var Rp={notify:()=>!0,chains:()=>!0,receive:!0};function Cr(e,t=new Map){let n=e.match(/[\w-]+/g)??[];return new Map([...n.
map(r=>[r,""]),...t])}function Lp(e,t,n){let r,s=c=>c?t:(r??=Cr(JSON.stringify(e),t),r),i=(c,u)=>({names:c,open:["variab\
les."],secrets:new Set(u.keys())}),o=w(e,"notify"),a=w(o,"tests_url");return[...ne(["notify"],[...typeof a=="string"?Fa(
a,["tests_url"],{...i(Gf,t),secrets:null},t):[],...mt(o,"webhooks"),...de(o,"webhooks",c=>{let u=s(n.notify(w(c,"name")));
return Ba(c,i(hi,u),u)})]),...mt(e,"chains"),...Np(e),...de(e,"chains",c=>{let u=s(n.chains(w(c,"name")));return Ap(c,i(
qf,u),u)}),...ne(["receive"],wp(w(e,"receive"),s(n.receive))),...t0(e,t)]}var Qv=4,e0=16;function t0(e,t){let n=(s,i)=>de(
s,i,o=>n0(w(o,"name"),t)),r=s0(e);return[...ne(["notify"],n(w(e,"notify"),"webhooks")),...n(e,"chains"),...de(e,"chains",
s=>[...n(s,"webhooks"),...r0(w(s,"token_secret_name"),r,t)]),...ne(["receive"],["providers","functions"].flatMap(s=>n(w(
e,"receive"),s)))]}function n0(e,t){if(typeof e!="string")return[];let n=[...t].find(([,s])=>s.length>=Qv&&e===s||s.length>=
e0&&e.includes(s));if(n===void 0)return[];let r=`holds the secret ${n[0]}, and names are shown; write another one`;return[
{path:["name"],message:r}]}function r0(e,t,n){if(typeof e!="string")return[];let r=n.get(e)||null,s=t.find(a=>a===e||n.get(
a)===r);if(s===void 0)return[];let o=`${s===e?"is a secret_name as well":`has the value of ${s}, a secret_name`}, and wh\
o has that key could make a token; write a secret of its own`;return[{path:["token_secret_name"],message:o}]}function s0(e){
let t=ae(e,"chains").flatMap(n=>ae(n,"webhooks"));return[...ae(w(e,"notify"),"webhooks"),...t,...t.map(n=>w(n,"callback")),
...ae(w(e,"receive"),"providers")].flatMap(n=>Ne(n,"secret_name")).filter(n=>typeof n=="string")}var Mp=100;function bi(e,t,n=Rp){let{extended:r}=e,s=ea(e),i=r===void 0?null:ea(r),o=Xu(s,i),{data:a,isWhole:c}=o,{trimmed:u,
padded:l}=i0(a,t),p=new Map([...t,...u]),h=Lp(a,p,n),{notify:f,chains:d,receive:m}=c0(p0,o,c?h:h.filter(({path:g})=>!l0(
g)),[...o.problems,...[i,s].flatMap(g=>g?o0(g):[])]),y={...f&&{notify:{...f,webhooks:jp(f.webhooks,p)}},chains:d.map(g=>({
...g,webhooks:jp(g.webhooks,p)})),...m&&{receive:m}},b=i!==null||dn(e.file)!==null;return{config:y,ignored:[...Pp(s),...i===
null?[]:Pp(i).map(g=>`${g} (in ${i.file})`)],origins:b?a0(y,o):[],unread:c?null:String(w(a,"extends")),trimmed:u,padded:l}}
function i0(e,t){let n=new Map,r=[];for(let[s,i]of Kf(e)){let o=t.get(s)??"",a=o.replace(/[\r\n]+$/,"");a!==o&&(i||!a.includes(
`
`))&&n.set(s,a),a.trim()!==a&&r.push(s)}return{trimmed:n,padded:r}}function Up({data:e}){return Object.keys(e).filter(t=>!Ds.
includes(t))}function o0(e){return Up(e).flatMap(m0).map(({path:t,message:n})=>e.problem(t,n))}function Pp(e){let t=w(w(
e.data,"notify"),"email")!==void 0;return[...Up(e),...t?["notify.email"]:[]]}function a0({notify:e,chains:t,receive:n},{
fileOf:r}){let s=(i,o,a=[])=>a.map(({name:c},u)=>`${i} "${c}" is from ${r(o,u)}`);return[...s("webhook","notify.webhooks",
e?.webhooks),...s("chain","chains",t),...s("function","receive.functions",n?.functions)]}function c0(e,{data:t,problem:n},r,s=[]){let i=ue(e,t),o=(i.issues??[]).map(({path:p=[],message:h})=>({path:p.map(({key:f})=>typeof f==
"number"?f:String(f)),message:h}));if(i.success&&r.length===0&&s.length===0)return i.output;let a=new Set(s.map(Cp)),c=[
...s,...[...o,...u0(r,o)].map(({path:p,message:h})=>n(p,h)).filter(p=>!a.has(Cp(p)))],u=n([],"").file,l=c.slice(0,Mp).sort(
(p,h)=>+(p.file===u)-+(h.file===u)||(p.line??0)-(h.line??0));throw new A(l,Math.max(0,c.length-Mp))}function Cp({file:e,
line:t,path:n}){return JSON.stringify([e,t,n])}function u0(e,t){let n=new Set(t.map(({path:s})=>JSON.stringify(s))),r=new Set;
return e.filter(({path:s,message:i})=>{let o=JSON.stringify(s),a=`${o} ${i}`;return!n.has(o)&&!r.has(a)&&r.add(a)})}function l0(e){
return e[0]==="receive"&&e.at(-1)==="provider"}function jp(e,t){let n=new Set(e.map(({name:i})=>i)),r=new Map,s=i=>{let o=(r.
get(i)??0)+1;r.set(i,o);let a=o===1?i:`${i} #${o}`;return n.has(a)?s(i):a};return e.map(i=>{let{name:o=s(f0(i,t))}=i;return{
...i,name:o}})}function f0({method:e,url:t},n){let r=Ue(t),s=r===null?t:n.get(r)??"",i=/^[^:/?#]*:\/\/[^/?#]*/.exec(s)?.[0]??
"",o=URL.canParse(i)?new URL(i).host:r;return`${e} ${o}`}var p0=R({extends:v(N(I(z(`must be ${Jr}`)),ye(e=>dn(e)!==null,
`must be ${Jr}`))),notify:v(vf),chains:v(W(_f,z("must be a list of chains, each with a name")),[]),receive:v(Ol)}),Dp={extends:"\
extends",notify:"notify",chains:"chains",chain:"chains",receive:"receive",webhooks:"notify.webhooks",webhook:"notify.web\
hooks",tests_url:"notify.tests_url",providers:"receive.providers",functions:"receive.functions"},h0=["name","enabled","t\
imeout"],qa=new Map([...Object.keys(Lr).filter(e=>!h0.includes(e)).map(e=>[e,"a webhook"]),["required","a webhook"],["on\
ly_failures","a webhook"],["failures_only","a webhook"],["events","a webhook or a chain"],["match","a webhook or a chain"],
["callback","a link of a chain"],["token_secret_name","a chain"],["expect_final_callback","a chain"]]),d0=[...qa.keys()].
filter(e=>e.length>10);function m0(e){let t=e.startsWith("x-")?null:y0(e)??g0(e),n=On(e)??t;return n===null?[]:[{path:[e],
message:n}]}function y0(e){let t=Ho(e),n=qa.get(qa.has(t)?t:V(e,d0)??"");return n===void 0?null:`unknown key; it belongs\
 to ${n}, so check its indentation`}function g0(e){let t=V(e,Object.keys(Dp)),n=t===null?void 0:Dp[t];return n===void 0?
null:`unknown key; did you mean ${n}?`}function Bp(e){let t=e.protocol==="https:";if(w0(e))return;let n=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.
env.http_proxy||process.env.HTTP_PROXY;if(n)try{return new vi(n)}catch{if(!n.startsWith("http://")&&!n.startsWith("https\
://"))return new vi(`http://${n}`)}else return}function w0(e){if(!e.hostname)return!1;let t=e.hostname;if(b0(t))return!0;
let n=process.env.no_proxy||process.env.NO_PROXY||"";if(!n)return!1;let r;e.port?r=Number(e.port):e.protocol==="http:"?r=
80:e.protocol==="https:"&&(r=443);let s=[e.hostname.toUpperCase()];typeof r=="number"&&s.push(`${s[0]}:${r}`);for(let i of n.
split(",").map(o=>o.trim().toUpperCase()).filter(o=>o))if(i==="*"||s.some(o=>o===i||o.endsWith(`.${i}`)||i.startsWith(".")&&
o.endsWith(`${i}`)))return!0;return!1}function b0(e){let t=e.toLowerCase();return t==="localhost"||t.startsWith("127.")||
t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}var vi=class extends URL{constructor(t,n){super(t,n),this._decodedUsername=
decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}};var Fp;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Fp||(Fp={}));function jr(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(
`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}var k0=["notify","test","chain","gate","callback","receive","redeliver"];function Gp(){let e=[],t=f=>{e.push(f)},n=(f,d="")=>jr(f)||d,r=(f,d,m=/[\s,]+/)=>n(f,d).split(m).map(y=>y.trim()).filter(
y=>y!==""),s=f=>{let d=r(f,"");for(let m of d){let y=Ks(m);y!==null&&t(`input ${f}: ${y}`)}return d},i=(f,d,[m,y])=>{let b=jr(
f,{trimWhitespace:!1});return b.trim()===""&&qp(f)&&t(`input ${f} is empty; write ${m}, or leave the input out (or write\
 ${d}) to ${y}`),b.trim()===d?"":b},o=(f,d,m)=>i(f,d,["a name",m]).trim(),a=(f,d)=>{let m=n(f,d[0]),y=d.find(b=>b===m);return y===
void 0&&t(`input ${f} is "${m}"; write one of ${d.join(", ")}`),y??d[0]},c=f=>{let d=n(f);return d===""?null:/^[1-9]\d{0,15}$/.
test(d)?Number(d):(t(`input ${f} is "${d}"; write a whole number above 0`),null)},u=(f,d="")=>{let m=n(f,d);if(m==="")return null;
let y=Hs(m);return(y===null||y===0)&&t(`input ${f} is "${m}"; write a time such as 30s, 10m, 1h`),y},l=a("mode",k0),p=jl(
t),h={mode:l,configFile:n("config-file",".github/webhooks.yml"),config:jr("config",{trimWhitespace:!1}),jobId:n("job-id")||
p.jobId,jobStatus:n("job-status")===""?null:a("job-status",["success","failure","cancelled"]),needs:n("needs"),repository:A0(
n("repository"),t),runId:c("run-id"),runAttempt:c("run-attempt"),only:r("only","",/[\n,]+/),allowedSchemes:r("allowed-sc\
hemes","https"),allowedMethods:r("allowed-methods","POST PUT PATCH"),allowedHosts:qp("allowed-hosts")?r("allowed-hosts",
""):r("allowed-hosts","public"),showResponse:a("show-response",["on-failure","always","never"]),caCertificates:n("ca-cer\
tificates"),dryRun:a("dry-run",["false","true"])==="true",chain:l==="gate"?o("chain","(none)","accept callbacks without \
a token"):n("chain").replace(/^\(none\)$/,""),startAt:n("start-at"),via:a("via",["event","listener","status","check"]),listen:O0(
n("listen","127.0.0.1:8080"),t),publicUrl:n("public-url"),callback:l==="gate"?i("callback","(none)",["a callback's JSON",
"use the source in the input via"]):"",context:n("context"),branch:s("branch"),app:o("app","(any)","accept every app"),callbackSecretName:o(
"callback-secret-name","(none)","accept unsigned callbacks"),listenerToken:n("listener-token"),callbackFormat:n("callbac\
k-format"),callbackSignature:n("callback-signature"),since:l==="gate"?a("since",["run","attempt","commit"]):"run",timeoutMs:u(
"timeout"),callbackUrl:n("callback-url"),state:n("state"),description:n("description"),targetUrl:n("target-url"),variables:I0(
n("variables"),t),record:n("record"),trustRecord:a("trust-record",["false","true"])==="true",deliveries:r("deliveries","\
failed",/[\n,]+/),sinceMs:l==="redeliver"?u("since"):null,giveUpAfterMs:u("give-up-after","24h")??0,coverage:n("coverage")===
""?null:a("coverage",["true","false"])==="true",environment:p};if(e.length===0&&e.push(...S0(h)),e.length>0)throw new A(
e.map(f=>({message:f})));return h}var _i=["mode notify","mode test","mode chain","a gate with the input callback","a gat\
e with via: listener","a gate with via: status","a gate with via: check","a gate in dispatch events","a gate in status e\
vents","a gate in check_run events","a gate in deployment_status events","mode callback","mode receive from an event","m\
ode receive with via: listener","mode receive with the input record","mode redeliver","mode redeliver with the input sin\
ce"];function $0(e){let{mode:t,via:n,record:r,callback:s,sinceMs:i,environment:o}=e;if(t==="receive")return r!==""?"mode\
 receive with the input record":n==="listener"?"mode receive with via: listener":"mode receive from an event";if(t==="re\
deliver"&&i!==null)return"mode redeliver with the input since";if(t!=="gate")return`mode ${t}`;if(s.trim()!=="")return"a\
 gate with the input callback";if(n!=="event")return`a gate with via: ${n}`;switch(o.eventName){case"repository_dispatch":case"\
workflow_dispatch":return"a gate in dispatch events";case"status":case"check_run":case"deployment_status":return`a gate \
in ${o.eventName} events`;default:return null}}var Gn=["mode notify","mode test","mode chain"],Ei=_i.filter(e=>e.startsWith(
"mode receive")),$i=_i.filter(e=>e.startsWith("a gate")),Kn=_i.filter(e=>e.startsWith("mode redeliver")),Ga=[...Gn,"a ga\
te in dispatch events",...Ei,...Kn],ki=[...Gn,"a gate in dispatch events","mode callback",...Kn],E0={"config-file":Ga,"c\
onfig-token":Ga,config:Ga,needs:Gn,repository:["mode notify","mode test"],"run-id":[...Gn,"a gate with via: status","a g\
ate with via: check"],"run-attempt":[...Gn,"a gate with via: status","a gate with via: check"],only:["mode notify","mode\
 test",...Kn],"allowed-schemes":ki,"allowed-methods":ki,"allowed-hosts":ki,"show-response":ki,"dry-run":_i,chain:["mode \
chain",...$i],"start-at":["mode chain"],via:[...$i.filter(e=>e!=="a gate with the input callback"),...Ei],callback:["a g\
ate with the input callback"],context:["a gate with via: status","a gate with via: check","a gate in status events","a g\
ate in check_run events","a gate in deployment_status events","mode callback"],branch:["a gate in status events","a gate\
 in check_run events"],app:["a gate in check_run events","a gate with via: check"],"callback-secret-name":[...$i,"mode c\
allback"],"listener-token":["a gate with via: listener",...Ei],"callback-format":["a gate with the input callback","a ga\
te with via: listener","a gate with via: status","a gate with via: check","a gate in dispatch events","a gate in status \
events","a gate in check_run events","a gate in deployment_status events"],timeout:["mode chain","a gate with via: liste\
ner","a gate with via: status","a gate with via: check","a gate in dispatch events","mode receive with via: listener"],"\
callback-url":["mode callback"],state:["mode callback"],description:["mode callback"],"target-url":["mode callback"],variables:[
...Gn,"a gate in dispatch events"],record:["mode receive with the input record","mode redeliver"],"trust-record":["mode \
receive with the input record"],deliveries:Kn,coverage:["mode notify","mode test"],since:["a gate with via: status","a g\
ate with via: check",...Kn],"callback-signature":["a gate with via: listener"],"give-up-after":["mode redeliver with the\
 input since"]},_0={"config-file":".github/webhooks.yml","allowed-schemes":"https","allowed-methods":"POST PUT PATCH","a\
llowed-hosts":"public","show-response":"on-failure",via:"event",since:"run",app:"(any)",callback:"(none)","callback-secr\
et-name":"(none)",chain:"(none)",deliveries:"failed","give-up-after":"24h"};function S0(e){let t=$0(e);return t===null?[]:
Object.entries(E0).filter(([n,r])=>{let s=jr(n);return s!==""&&s!==_0[n]&&!r.includes(t)}).map(([n,r])=>`input ${n} is s\
et, but ${t} does not read it; leave it out (it is read by ${x0(r)})`)}function x0(e){let t=[["mode gate",$i],["mode rec\
eive",Ei],["mode redeliver",Kn]];return[...new Set(e.map(r=>t.find(([,i])=>i.includes(r)&&i.every(o=>e.includes(o)))?.[0]??
r))].join(", ")}function qp(e){return process.env[`INPUT_${e.toUpperCase()}`]!==void 0}function O0(e,t){let[,n,r,s]=/^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.
exec(e)??[],i=n??r;return i===void 0||Number(s)>65535?(t(`input listen is "${e}"; write HOST:PORT, as 127.0.0.1:8080`),{
host:"127.0.0.1",port:0}):{host:i,port:Number(s)}}function A0(e,t){return e!==""&&!/^[\w.-]+\/[\w.-]+$/.test(e)&&t(`inpu\
t repository is "${e}"; write OWNER/NAME`),e}function I0(e,t){if(e==="")return{};try{let n=JSON.parse(e);if(Dc(e)||t("in\
put variables holds an integer beyond 2^53, which would be rounded; put it in quotes"),typeof n=="object"&&n!==null&&!Array.
isArray(n))return n}catch{}return t('input variables is not a JSON object; write {"NAME": "value"}'),{}}var Kp=/^[A-Za-z0-9_-]+$/,
Hp="names hold letters, digits, _ and - only",N0='a value of several lines needs the JSON form: {"NAME": ${{ toJSON(secr\
ets.NAME) }}}';function Wp(e){let t=e.trimStart();return t===""?{secrets:new Map}:t.startsWith("{")?R0(t):T0(e)}function T0(e){
let t=new Map,n=[],r=new Set;for(let[s,i]of e.split(`
`).entries()){let o=i.endsWith("\r")?i.slice(0,-1):i;if(o==="")continue;let a=o.indexOf("="),c=o.slice(0,Math.max(a,0));
Kp.test(c)?t.has(c)?r.add(c):t.set(c,o.slice(a+1)):n.push(s+1)}if(n.length>0){let s=n.length===1?"line":"lines",i=n.slice(
0,10).join(", "),o=n.length>10?" and more":"";return{error:`input secrets, ${s} ${i}${o}: write NAME=value (${Hp}); ${N0}`}}
return r.size>0?{error:Vp(r)}:{secrets:t}}function R0(e){let t;try{t=JSON.parse(e)}catch{return{error:'input secrets sta\
rts with { but is not valid JSON; write {"NAME": "value"}, or lines NAME=value'}}let n=Object.entries(t??{}),r=new Map,s=[];
for(let[o,[a,c]]of n.entries())Kp.test(a)?typeof c!="string"?s.push(`input secrets: ${a} must be a string; put it in quo\
tes`):r.set(a,c):s.push(`input secrets: name number ${o+1} is wrong; ${Hp}`);if(s.length>0)return{error:s.join(". ")};let i=new Set(
[...Yr(e)].map(o=>String(o.at(-1))));return i.size>0?{error:Vp(i)}:{secrets:r}}function Vp(e){return`input secrets: give\
n twice: ${[...e].join(", ")}; keep one of each`}var G=class extends Error{},Le=".github/webhooks.yml",Pt={file:{type:"string",default:Le}},Zt={secrets:{type:"string"}};
function Me(e){let{summary:t,usage:n,about:r,options:s,run:i}=e,[o,a]=e.arguments;return{summary:t,help:`${n}

${t}

${r.trim()}`,async run(c,u){let l=P0(c,s),{length:p}=l.positionals;if(p<o||p>a)throw new G(p<o?"too few arguments":h());
return i(l,u);function h(){return`unknown argument ${l.positionals.at(a)}`}}}}function P0(e,t){try{return M0({args:[...e],
options:t,allowPositionals:!0})}catch(n){throw n instanceof TypeError?new G(n.message):n}}function Qt(e,{env:t,readInput:n}){
let r=e===void 0?t.SECRETS:e==="-"?n().toString("utf8"):tn(e);if(r===void 0)return null;let s=Wp(r);if("error"in s)throw new A(
s.error);return s.secrets}function en(e,t){let n=tn(e),r=t??Cr(n),{config:s,unread:i}=bi({text:n,file:e},r);return{config:s,
text:n,unread:i}}function tn(e){try{return L0(e,"utf8")}catch(t){let n=t instanceof Error&&"code"in t?t.code:"";throw new A(
n==="ENOENT"?`there is no ${e}; run this in the repository's root, or name the file`:`${e} cannot be read (${n})`)}}import{existsSync as Oh,readdirSync as Ah}from"node:fs";import{dirname as yk,join as Li}from"node:path";import{createHmac as Jp,createSecretKey as Si}from"node:crypto";var C0="webhook-action/relay/v1/",zp=32,j0=Si(Buffer.alloc(zp)),D0=16;var U0=/^[A-Za-z0-9]{1,8}$/;function Xp(e){let t=[],n=[];for(let[i,o]of e.split(",").entries()){let[a="",c="",...u]=o.trim().
split(":"),l=sh(c),p=`key number ${i+1}`;!U0.test(a)||l===null||u.length>0?n.push(`${p} is not id:key; write 1 to 8 lett\
ers or digits, a colon and 32 bytes as base64url (43 characters)`):t.some(h=>h.id===a)?n.push(`${p} has the id ${a} of a\
nother key; write its own`):t.push({id:a,bytes:l})}let[r,...s]=t;return n.length>0||r===void 0?{errors:n}:{keys:[r,...s]}}
function xi({id:e,bytes:t},n){return{id:e,key:Oi(t,n.toLowerCase())}}function Zp({id:e,key:t}){return`whr_${e}_${t.toString(
"base64url")}`}function Qp(e){let t=e.split(",").map(n=>{let[,r="",s=""]=/^whr_([A-Za-z0-9]{1,8})_(.*)$/.exec(n.trim())??
[],i=sh(s);return i===null?null:{id:r,key:i}});return t.includes(null)?null:t.filter(n=>n!==null)}function Oi(e,t){return rh(
B0(e),`${C0}${t}`)}function B0(e){let t=Jp("sha256",j0).update(e).digest();return Si(t)}var Yp=new WeakMap;function eh(e,t){
let n=Yp.get(e)??new Map,r=n.get(t)??Si(Oi(e.key,t));return Yp.set(e,n.set(t,r)),r}function th(e,t){return nh(e,JSON.stringify(
t))}function nh(e,t){return rh(e,t).subarray(0,D0).toString("base64url")}function rh(e,t){let n=Buffer.isBuffer(e)?Si(e):
e;return Jp("sha256",n).update(t).digest()}function Ai(e,t,n){let r=eh(e,`secret/${t}`).export();return n==="text"?r.toString(
"base64url"):`whsec_${r.toString("base64")}`}function sh(e){let t=Buffer.from(e,"base64url");return t.length===zp&&t.toString("base64url")===e?t:null}var F0=/^[A-Za-z0-9._~\-/%]+$/;var fM={id:"",bytes:Buffer.alloc(32)};function Ii(e,t,n,r=null){let s=r===null?"":`${r}.`,i=q0(e,t,n,r);return`/w/${t}/${e.
id}.${s}${i}/${n}`}function ih(e){let t=e.replace(/%2e/gi,".").split("/");return F0.test(e)&&!t.some(n=>/^\.{0,2}$/.test(
n))}function q0({key:e},t,n,r){return th(Oi(e,"url"),["w",t.toLowerCase(),n,r])}import{execFileSync as uk}from"node:child_process";import{existsSync as lk}from"node:fs";function oh(e){let t=new Map;for(let[n,r]of e){let s=t.get(n);t.set(n,s===void 0?r:`${s}, ${r}`)}return Object.fromEntries(
t)}var G0=["x-github-delivery","webhook-id","x-gitlab-event-uuid","svix-id"],bM=["content-type",...G0];function Ka(e){let t=K0(e);try{return decodeURI(t)}catch{return t}}function K0(e){let t=0,n=e.length;for(;e[t]==="/";)t+=
1;for(;n>t&&e[n-1]==="/";)n-=1;return e.slice(t,n)}var H0=/^application\/x-www-form-urlencoded *(?:;|$)/i,W0=/^[ \t\r\n]*[{["]/;function ah(e){let t=V0(e)?Y0(e.body.toString()):null;return typeof t=="string"?t:null}function V0({headers:e,body:t}){return H0.
test(e["content-type"]??"")&&!W0.test(jc(t.toString()))}function Y0(e){let t=e.split("&").filter(r=>/^payload(?:=|$)/.test(
r)).map(r=>r.slice(8)),[n]=t;return n===void 0?null:t.length>1?{fault:"the body is a form with more than one payload"}:J0(
n)??{fault:"the body is a form whose payload is not percent-encoded UTF-8"}}function J0(e){try{return decodeURIComponent(e.replaceAll("+"," "))}catch{return null}}var nn="***",z0=/authorization|token|cookie|secret|key|signature|password/i,X0=16,Z0=16;function Ni(){let e=new Set,t=fh();
return{add(n){if(e.has(n))return[];e.add(n);for(let r of tk(n))t.add(r);return dh(n)},redact(n){let r="",s=0,i=-1,o=-1;for(let{
at:a,length:c}of ph(n,t,X0))a>=o&&(i>=0&&(r+=n.slice(s,i)+nn,s=o),i=a),o=Math.max(o,a+c);return i<0?n:r+n.slice(s,i)+nn+
n.slice(o)}}}function uh(e,t=Z0){let n=new Map,r=(i,o)=>{n.has(i)||n.set(i,o)};for(let[i,o]of e)if(!([...o.trim()].length<
t)){r(o,`\${secrets.${i}}`);for(let[a,c]of Object.entries(lo))r(c(o),`\${secrets.${i}|${a}}`)}let s=fh();for(let i of n.
keys())s.add(i);return i=>{let o=[],a=0,c=u=>{u>a&&o.push({kind:"text",text:i.slice(a,u)})};for(let{at:u,length:l}of ph(
i,s)){if(u<a)continue;c(u),a=u+l;let p=n.get(i.slice(u,a))??"";o.push({kind:"placeholder",placeholder:p})}return c(i.length),
o}}var lh=4;function fh(){let e=new Map,t=new Uint8Array(256),n=0;return{add(r){t[r.charCodeAt(0)&255]=1;let s=ch(r,0),i=e.
get(s)??[];if(i.includes(r))return;let o=i.findIndex(({length:a})=>a<r.length);i.splice(o<0?i.length:o,0,r),e.set(s,i),n=
Math.max(n,r.length)},next(r,s){let i=s;for(;i<r.length&&t[r.charCodeAt(i)&255]===0;)i++;return i},candidates:(r,s)=>e.get(
ch(r,s))??[],longest:()=>n}}function ch(e,t){let n=0;for(let r=0;r<lh;r++)n=n*31+e.charCodeAt(t+r)|0;return n}function*ph(e,t,n=1/0){
let r=e.length-t.longest();for(let s=t.next(e,0);s+lh<=e.length;s=t.next(e,s+1)){let i=t.candidates(e,s);if(i.length===0)
continue;let o=e.length-s,c=s>r&&o>=n&&i.some(u=>u.startsWith(e.slice(s)))?o:i.find(u=>e.startsWith(u,s))?.length;c!==void 0&&
(yield{at:s,length:c})}}function Q0(e){return z0.test(e)}function hh(e){return Object.fromEntries(Object.entries(e).map(
([t,n])=>[t,Q0(t)?nn:n]))}var ek=4;function dh(e){let t=e.split(/\r\n|\r|\n/).map(n=>n.trim());return[...new Set([e,...t])].
filter(n=>n.trim()!==""&&[...n].length>=ek)}function tk(e){return[...new Set(dh(e).flatMap(nk))]}function nk(e){let t=Buffer.
from(e),n=JSON.stringify(e).slice(1,-1);return[e,n,n.replaceAll("/","\\/"),encodeURIComponent(t.toString()),new URLSearchParams(
[["",e]]).toString().slice(1),t.toString("base64").replace(/=+$/,""),t.toString("base64url")]}var Ha={type:"token",header:"Authorization"},mh=["x-gitea-event","x-forgejo-event","x-gogs-event"],rk={github:{marks:[{...rn(
"x-github-event"),absent:mh}],signature:"github"},gitea:{marks:mh.map(rn),signature:"gitea"},sonarqube:{marks:[rn("x-son\
arqube-project")],signature:{algorithm:"sha256",header:"X-Sonar-Webhook-HMAC-SHA256",prefix:"",encoding:"hex"}},slack:{marks:[
rn("x-slack-request-timestamp")],signature:"slack"},stripe:{marks:[rn("stripe-signature")],signature:"stripe"},gitlab:{marks:[
rn("x-gitlab-event")],signature:{type:"token",header:"X-Gitlab-Token"}},bitbucket:{marks:[rn("x-event-key")],signature:{
algorithm:"sha256",header:"X-Hub-Signature",prefix:"sha256=",encoding:"hex"}},"docker-hub":{marks:[{match:{},present:["p\
ush_data","repository.repo_name"]}],signature:null},harbor:{marks:[{match:{body:{type:["[A-Z]**"]}},present:["event_data"]},
{match:{body:{specversion:["1.*"],type:["harbor.**"]}},present:["data"]}],signature:Ha},quay:{marks:[{match:{},present:[
"repository","namespace","name","docker_url","homepage"]}],signature:null},acr:{marks:[{match:{},present:["id","timestam\
p","action","target.repository"]}],signature:Ha},registry:{marks:[{match:{headers:{"content-type":["application/vnd.dock\
er.distribution.events.v[0-9]+\\+json**"]}},present:["events"]}],signature:Ha}};function yh(e){return rk[e]}function rn(e){
return{match:{headers:{[e]:["**"]}},present:[]}}function Wa(e,t,{secrets:n,now:r}){let s=e.secret_name,i=Dr(e);if(i===null)return null;let o=s.map(h=>n.get(h)??"").filter(
Boolean);if(o.length===0)return s.length===0?"no secret_name is given, so nothing can be verified":`${s.join(" and ")} o\
f the secrets input ${s.length>1?"are":"is"} empty, and an empty secret verifies nothing`;let a=Math.floor(r/1e3),{tolerance:c}=e,
u={headers:t.headers,body:t.body,now:a,...c!==void 0&&{tolerance:c/1e3}},l=ik(i,u,o);if(l==="ok")return null;if(l==="unt\
imely"&&!Ti(i))return hp(i,u);let p=ok(i);return l==="missing"?`${p} is missing`:`${p} does not fit ${s.join(" or ")}`}function gh(e){
return Dr(e)===null}function Va(e,t,n){return Dr(e)!==null&&Wa(e,t,n)===null}function wh(e){let t=Dr(e);return t&&ak(t).
toLowerCase()}function Dr(e){let{signature:t,type:n,secret_name:r}=e;if(t==="none")return null;if(t!==void 0)return t;if(r.
length===0&&!sk(e))return null;let s=n===void 0?null:yh(n).signature;return s===null||s==="none"?"jobserv":s}function sk({
type:e}){return Tn.some(t=>t===e)}function ik(e,t,n){if(!Ti(e)){let a=Ca(e,t,n),c=e==="gitea"&&a==="wrong"?ah(t):null;return c===
null||c.startsWith(Pr)?a:Ca(e,{...t,body:Buffer.from(c)},n)}let{headers:r}=t,{prefix:s=""}=e,i=Gt(w(r,e.header.toLowerCase()));
return i===null||i===""?"missing":n.filter(a=>ck(s+a,i)).length>0?"ok":"wrong"}function Ti(e){return typeof e=="object"&&
"type"in e}function ok(e){let t=Ti(e)?[e.header]:Zf(e),n=t.at(-1);return t.length===1?`the header ${n}`:`one of the head\
ers ${t.slice(0,-1).join(", ")} and ${n}`}function ak(e){return Ti(e)?e.header:Xf(e)}function ck(e,t){let n=Mt(e,t),r=Mt(
e,Buffer.from(t,"latin1"));return n||r&&/^[\0-\xff]*$/.test(t)}function bh(e){return Dr(e)==="standard-webhooks"}var kh=`
Environment:
  RELAY_KEYS          the keys of the relay, ID:KEY, the newest first`,$h=Me({summary:"Prints a repository's secret RELA\
Y, derived from RELAY_KEYS.",usage:"key OWNER/NAME [--all]",about:`
  --all               one text for each key in RELAY_KEYS, with commas between:
                      the secret's value while keys are rotated
${kh}

  webhook-action key acme/lmp | gh secret set RELAY --repo acme/lmp`,options:{all:{type:"boolean",default:!1}},arguments:[
1,1],run({values:e,positionals:[t=""]},{env:n}){let r=Sh(t),[s,...i]=_h(n),a=[s,...e.all?i:[]].map(c=>Zp(xi(c,r))).join(
",");return{ok:!0,json:{repository:r,secret:a},lines:[a]}}}),fk=86400,Eh=Me({summary:"Prints a webhook's URL at the rela\
y, and the secret of its sender.",usage:"url URI [--relay URL] [--repo OWNER/NAME] [--days N] [--file FILE]",about:`
  --relay URL         the relay, as https://hooks.example.com; default RELAY_URL
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git
  --days N            the URL expires in N days
  --file FILE         the config that names the URI's provider;
                      default ${Le}

The secret is printed for each provider with a secret_name that has a function
for the URI. It is the one that the relay and the step derive; where they were
given a value for that name, the sender needs that value instead.
${kh}
  RELAY               in place of RELAY_KEYS: the repository's secret

  webhook-action url docker/push --repo acme/lmp --relay https://hooks.example.com`,options:{...Pt,relay:{type:"string"},
repo:{type:"string"},days:{type:"string"}},arguments:[1,1],run({values:e,positionals:[t=""]},{env:n}){if(!ih(t))throw new G(
`"${t}" can't be part of a URL of the relay; write letters, digits and . _ ~ - % with single slashes between`);let r=Ja(
e.relay??n.RELAY_URL),s=wt(e.repo,n),i=Ur(s,n),o=pk(e.days),a=r+Ii(i,s,t,o),{secrets:c,warnings:u}=hk(i,t,e.file);return{
ok:!0,json:{url:a,expires:o===null?null:vh(o),secrets:c},lines:[a,...o===null?[]:[`expires: ${vh(o)}`],...c.map(({provider:l,
secret_name:p,secret:h})=>`secret ${p} of ${l}: ${h}`)],warnings:u}}});function pk(e){if(e===void 0)return null;if(!/^[1-9]\d{0,4}$/.
test(e))throw new G(`--days is "${e}"; write a whole number above 0`);return Math.floor(Date.now()/1e3)+Number(e)*fk}function vh(e){
return new Date(e*1e3).toISOString()}function hk(e,t,n){if(n===Le&&!lk(n))return{secrets:[],warnings:[`there is no ${n} \
here, so the provider isn't known: name the file with --file to see its sender's secret`]};let{receive:r}=en(n,null).config,
s=dk(r,t);return{secrets:s.flatMap(i=>i.secret_name.map(o=>({provider:i.name,secret_name:o,secret:Ai(e,o,Ya(i))}))),warnings:[
...r?.relay===void 0?[`${n} has no receive.relay: the relay returns 404`]:[],...s.length===0?[`no active function of ${n}\
 has the uri ${t}`]:[]]}}function dk(e,t){let{providers:n=[],functions:r=[]}=e??{};return n.filter(s=>s.active&&r.some(i=>i.
active&&i.provider===s.name&&(i.uri===void 0||Ka(i.uri)===Ka(t))))}function Ya(e){return bh(e)?"standard-webhooks":"text"}
function _h(e){let t=e.RELAY_KEYS??"";if(t==="")throw new G("RELAY_KEYS is not set; set it to the relay's keys");let n=Xp(
t);if("keys"in n)return n.keys;throw new G(`RELAY_KEYS: ${n.errors.join("; ")}`)}function Ur(e,t){if(t.RELAY_KEYS)return xi(
_h(t)[0],e);if(!t.RELAY)throw new G("neither RELAY_KEYS nor RELAY is set; set RELAY_KEYS to the relay's keys, or RELAY t\
o the repository's secret");let[n]=Qp(t.RELAY)??[];if(n!==void 0)return n;throw new G("RELAY is not a secret of a reposi\
tory; write whr_ID_KEY")}function Ja(e){if(e===void 0||e==="")throw new G("the relay is not named; write --relay https:/\
/HOST");let t=e.replace(/\/+$/,"");if(/^https?:\/\/[^/?#@]+$/.test(t)&&URL.canParse(t))return t;throw new G(`the relay i\
s "${e}"; write https://HOST without a path`)}function wt(e,t,n=null){let r=e??(t.GITHUB_REPOSITORY||mk()||n);if(r!==null)
return Sh(r);throw new G("the repository is not named; write --repo OWNER/NAME")}function Sh(e){if(/^[\w-]+\/(?!\.\.?$)[\w.-]+$/.
test(e))return e;throw new G(`"${e}" is not a repository; write OWNER/NAME`)}function mk(){try{let e=uk("git",["remote",
"get-url","origin"],{encoding:"utf8",stdio:["ignore","pipe","ignore"]}),[,t]=/[:/]([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
e.trim())??[];return t??null}catch{return null}}var Ih=`  --secrets FILE      the secrets as in the action's input: lines NAME=value or a
                      JSON object; - reads standard input; default: the variable
                      SECRETS`,Nh=Me({summary:"Lists every error in configs; exits with 1 where there is one.",usage:"ch\
eck [FILE...] [--secrets FILE] [--coverage]",about:`
  FILE                default ${Le}
${Ih};
                      without any, each name counts as given
  --coverage          also names workflows whose runs no workflow_run workflow
                      reports, though one reports others

It also checks that the workflows named in receive.relay and in the relay of
chains have the inputs that the relay sends: those in the folder workflows next to
the config. A file that the config extends is named, and not read.`,options:{...Zt,coverage:{type:"boolean",default:!1}},
arguments:[0,1e3],run({values:e,positionals:t},n){let r=Qt(e.secrets,n),i=(t.length>0?t:[Le]).map(o=>{let{problems:a,unread:c}=gk(
o,r),u=e.coverage?$k(Th(o)):[];return{file:o,...c!==null&&{unread:c},problems:[...a,...u]}});return{ok:i.every(({problems:o})=>o.
length===0),json:{files:i},lines:i.flatMap(({file:o,problems:a,unread:c})=>[...a.length===0?[`${o}: ok`]:a.map(Vn),...c===
void 0?[]:[`${o}: extends ${c}, which was not read or checked`]])}}});function gk(e,t){try{let{config:n,unread:r}=en(e,t);
return{problems:kk(n,e),unread:r}}catch(n){if(!(n instanceof A))throw n;return{problems:[...n.problems,...wk(n)],unread:null}}}
function wk({hidden:e}){return e>0?[{message:`and ${e} more like these`}]:[]}var bk=["webhook","attestation","id"],vk=["\
token","callback","signature"];function kk({receive:e,chains:t},n){let r=Th(n);return Oh(r)?[...xh(e?.relay?.workflow,bk,
{file:n,folder:r,path:"receive.relay.workflow"}),...t.flatMap(({relay:s},i)=>xh(s?.workflow,vk,{file:n,folder:r,path:`ch\
ains[${i}].relay.workflow`}))]:[]}function xh(e,t,{file:n,folder:r,path:s}){if(e===void 0)return[];let i=p=>[{file:n,path:s,
message:p}];if(!Ah(r).includes(e))return i(`there is no ${Li(r,e)}`);let o=_k(Li(r,e)),a=w(o,"workflow_dispatch");if(a===
void 0&&!Sk(o))return i(`${e} has no trigger workflow_dispatch`);let c=w(a,"inputs"),u=t.filter(p=>w(c,p)===void 0);if(u.
length>0)return i(`${e} lacks the workflow_dispatch ${u.length>1?"inputs":"input"} ${u.join(", ")}; GitHub refuses the r\
elay's dispatch without ${t.join(", ")}`);let l=xk(c).filter(p=>!t.includes(p));return l.length===0?[]:i(`${e} requires \
the input ${l.join(", ")}, which the relay does not send; give it a default`)}function Th(e){return Li(yk(e),"workflows")}
function $k(e){let t=Oh(e)?Ah(e).filter(c=>/\.ya?ml$/.test(c)).sort().map(c=>Ek(Li(e,c))):[],n=({on:c},u)=>w(c,u)!==void 0||
[c].flat().includes(u),r=t.filter(c=>c.reports&&n(c,"workflow_run")),[s]=r;if(s===void 0)return[{file:e,message:"no work\
flow with the trigger workflow_run uses org/webhook-action"}];let i=r.flatMap(({on:c})=>ae(w(c,"workflow_run"),"workflow\
s").map(String)),o=({on:c})=>[...[c].flat(),...Object.keys(j(c)?c:{})].filter(u=>typeof u=="string").every(u=>u==="workf\
low_call"),{file:a}=s;return[...t.filter(c=>!c.reports&&!o(c)).filter(({name:c})=>!i.includes(c)).map(({file:c,name:u})=>({
file:a,message:`on.workflow_run.workflows lacks "${u}" (${c}), whose runs are not reported`})),...i.filter(c=>t.every(u=>u.
name!==c)).map(c=>({file:a,message:`on.workflow_run.workflows names "${c}", and no workflow has that name`}))]}function Ek(e){
let{data:t}=yt({text:tn(e),file:e}),n=w(t,"name"),r=w(t,"jobs"),s=Object.values(j(r)?r:{}).flatMap(i=>ae(i,"steps"));return{
file:e,name:typeof n=="string"?n:e,on:w(t,"on"),reports:s.some(i=>{let o=String(w(i,"uses")??"");return(w(w(i,"with"),"m\
ode")??"notify")==="notify"&&/\/webhook-action(?:\/notify)?@/.test(o)})}}function _k(e){return w(yt({text:tn(e),file:e}).
data,"on")}function Sk(e){return[e].flat().includes("workflow_dispatch")}function xk(e){return Object.entries(j(e)?e:{}).
filter(([,t])=>w(t,"required")===!0&&w(t,"default")===void 0).map(([t])=>t)}var Rh=Me({summary:"Lists the webhooks, chai\
ns and functions of a config, and their secrets.",usage:"list [--file FILE] [--secrets FILE] [--relay URL] [--repo OWNER\
/NAME]",about:`
  --file FILE         default ${Le}
${Ih}
  --relay URL         shows the functions' URLs at the relay, too (see
                      webhook-action url --help); default RELAY_URL
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git

With RELAY_KEYS or RELAY set, secrets of senders that are derived count as set.`,options:{...Pt,...Zt,relay:{type:"strin\
g"},repo:{type:"string"}},arguments:[0,0],run({values:e},t){let{env:n}=t,r=Qt(e.secrets,t),{config:s}=en(e.file,null),o=Ak(
s,(a,c=!1)=>a.map(u=>({name:u,set:c||!!r?.get(u)})),Ok(e,n));return{ok:!0,json:o,lines:Ik(o)}}});function Ok({relay:e,repo:t},n){
let r=!!(n.RELAY_KEYS||n.RELAY),s=e??n.RELAY_URL;if(!r||!s)return{urlOf:null,hasKey:r};let i=Ja(s),o=wt(t,n),a=Ur(o,n);return{
urlOf:u=>u===void 0?null:i+Ii(a,o,u),hasKey:r}}function Ak({notify:e,chains:t,receive:n},r,{urlOf:s,hasKey:i}){let o=a=>({
name:a.name,enabled:a.enabled,method:a.method,url:a.url,secrets:r(Bn(a))});return{webhooks:(e?.webhooks??[]).map(a=>({...o(
a),events:[a.events].flat()})),chains:t.map(a=>({name:a.name,events:[a.events].flat(),secrets:r([a.token_secret_name,a.relay?.
secret_name].filter(c=>c!==void 0)),webhooks:a.webhooks.map(c=>({...o(c),via:c.callback.via}))})),functions:(n?.functions??
[]).map(a=>{let c=n?.providers.find(({name:l})=>l===a.provider),u=i&&n?.relay!==void 0;return{name:a.name,active:a.active&&
c?.active===!0,provider:a.provider,uri:a.uri??null,url:s?.(a.uri)??null,events:Object.entries(c?.match?.headers??{}).concat(
Object.entries(a.match?.headers??{})).filter(([l])=>/event/i.test(l)).flatMap(([,l])=>l),secrets:r(c?.secret_name??[],u)}})}}
function Ik({webhooks:e,chains:t,functions:n}){let r=[...e.map(({name:i,enabled:o,method:a,url:c,events:u,secrets:l})=>[
`webhook ${i}${o?"":" (disabled)"}`,`${a} ${c}`,u.join(", "),Ri(l)]),...t.flatMap(({name:i,events:o,secrets:a,webhooks:c})=>[
[`chain ${i}`,"",o.join(", "),Ri(a)],...c.map((u,l)=>[`  ${l+1}. ${u.name}${u.enabled?"":" (disabled)"}`,`${u.method} ${u.
url}`,`via ${u.via}`,Ri(u.secrets)])]),...n.map(({name:i,active:o,provider:a,uri:c,url:u,events:l,secrets:p})=>[`functio\
n ${i} of ${a}${o?"":" (inactive)"}`,u??(c===null?"any uri":`uri ${c}`),l.join(", "),Ri(p)])],s=[0,1,2].map(i=>Math.max(
...r.map(o=>o[i]?.length??0)));return r.map(i=>i.map((o,a)=>o.padEnd(s[a]??0)).join("  ").trimEnd())}function Ri(e){return e.
map(({name:t,set:n})=>`${t} (${n?"set":"not set"})`).join(", ")}import{writeFileSync as Qk}from"node:fs";function Mh(e){let t=new Map;for(let{run:n,deliveries:r}of e)for(let s of r){let i=t.get(s.id),{run_id:o,run_attempt:a}=s.
run??n,c={sent:s,run:{run_id:o,run_attempt:a},began:Tk(s)};i?i.push(c):t.set(s.id,[c])}return[...t.values()].flatMap(n=>{
let{sent:r,run:s,began:i}=n.reduce((u,l)=>Nk(l,u)?u:l),o=Rk(n),a=n.some(({sent:{body:u}})=>u!==null&&u.sha256!==r.body?.
sha256),c=[...n.flatMap(({sent:{first_failed:u}})=>u??[]),...o.map(({started:u})=>u)].map(u=>Date.parse(u));return{sent:r,
run:s,earlier:o,differs:a,firstFailed:c.length===0?null:Math.min(...c),givenUp:n.some(u=>u.sent.given_up===!0&&u.began>=
i)}})}function Nk(e,t){return e.began!==t.began?e.began<t.began:Lh(e.sent)<Lh(t.sent)}function Tk({attempts:e}){return e.
reduce((t,{started:n})=>Math.max(t,Date.parse(n)),-1)}function Lh({body:e,status:t}){return(e===null?0:2)+(t==="not_run"?
0:1)}function Rk(e){return[...new Map(e.flatMap(({sent:n})=>n.attempts).map(n=>[`${n.started} ${n.number}`,n])).values()].
sort((n,r)=>Date.parse(n.started)-Date.parse(r.started)||n.number-r.number)}var Lk=/^webhook-record.*\.json$/,uP=32*1024*1024;function Ph(e){return Lk.test(e.slice(e.lastIndexOf("/")+1))}var Mk="webhook-record",Ch=100,za=500,sn=32*1024*1024,jh=1e3,Dh=4,Pk=R({id:K(),name:I(),size_in_bytes:C(K(),0),expired:C(
ge(),!1),created_at:N(I(),Ie(e=>Date.parse(e)),K(),Jn()),workflow_run:C(tr(R({id:v(K()),repository_id:v(K()),head_repository_id:v(
K())})),null)});async function Gh(e,t){let n=await Ck(e,t),r=[],s=sn;for(let i=0;i<n.length&&s>=0;i+=Dh){let o=await Promise.
all(n.slice(i,i+Dh).map(a=>Dk(e,t.repository,a)));for(let a of o.flat())s-=a.text.length,s>=0&&r.push(a)}return s<0&&e.log.
warning(`the records since ${Kh(t.since)} are larger than ${sn/1024/1024} MiB; the older ones are not read`),r.reverse()}
async function Ck({api:e,log:t},{repository:n,since:r,forks:s=!1}){let i=[],o=e.pages("GET /repos/{owner}/{repo}/actions\
/artifacts",Q(n),{keys:["artifacts"],most:Ch}),a=!1;for await(let{items:u,more:l}of o){let p=u.flatMap(h=>{let f=ue(Pk,h);
return f.success?[f.output]:[]});if(i.push(...p.filter(({name:h,created_at:f})=>h.startsWith(Mk)&&f>=r)),a=!l||p.every(({
created_at:h})=>h<r),a)break}a||t.warning(`${n} has more than ${Ch*100} artifacts; older ones are not read`);let c=i.filter(
u=>{let l=jk(u,s);return l!==null&&t.info(`artifact ${u.name} skipped: ${l}`),l===null}).sort((u,l)=>l.created_at-u.created_at||
l.id-u.id);return c.length>za&&t.warning(`${n} has ${c.length} records since ${Kh(r)}; only the newest ${za} are read`),
c.slice(0,za)}function jk({expired:e,size_in_bytes:t,workflow_run:n},r){if(e)return"it is expired";if(t>sn)return`it is \
larger than ${sn/1024/1024} MiB`;let{repository_id:s,head_repository_id:i}=n??{};return i!==void 0&&i!==s&&!r?"it is fro\
m a run of a fork":null}async function Dk({api:e,log:t},n,{id:r,name:s,created_at:i,workflow_run:o}){let a=o?.id??null,c=a===
null?s:`${s} of run ${a}`;try{let u=await e.download("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive\
_format}",{...Q(n),artifact_id:r,archive_format:"zip"},sn);return(await Bk(s,u)).map(({path:p,text:h})=>({path:`${c}: ${p}`,
text:h,uploaded:i,runId:a}))}catch(u){if(!Uk(u))throw u;return t.warning(`artifact ${c} skipped: ${u.message}`),[]}}function Uk(e){
return e instanceof P?[200,404,410].includes(e.status??0):e instanceof on}var on=class extends Error{};async function Bk(e,t){
return(t.subarray(0,2).equals(Buffer.from("PK"))?await qk(t):[{path:e,content:t}]).map(({path:r,content:s})=>({path:r,text:s.
toString().replace(/^\ufeff/,"")}))}var Mi={magic:101010256,size:22,comment:65535},Uh={magic:33639248,size:46},Bh={magic:67324752,
size:30},Fh=0,Fk=8;async function qk(e){let{inflateRawSync:t}=await import("node:zlib");try{let n=Gk(e),r=e.readUInt16LE(
n+10);if(r>jh)throw new on(`it has more than ${jh} files`);let s=e.readUInt32LE(n+16),i=sn,o=[];for(let a=0;a<r;a++){if(e.
readUInt32LE(s)!==Uh.magic)throw Br();let c=e.readUInt16LE(s+10),u=e.readUInt32LE(s+20),l=e.readUInt32LE(s+42),p=s+Uh.size,
h=p+e.readUInt16LE(s+28),f=e.toString("utf8",p,h);if(s=h+e.readUInt16LE(s+30)+e.readUInt16LE(s+32),!Ph(f))continue;if(e.
readUInt32LE(l)!==Bh.magic)throw Br();let d=l+Bh.size+e.readUInt16LE(l+26)+e.readUInt16LE(l+28),m=e.subarray(d,d+u);if(m.
length<u||![Fh,Fk].includes(c))throw Br();let y=c===Fh?m:t(m,{maxOutputLength:Math.max(1,i)});if(i-=y.length,i<0)throw qh();
o.push({path:f,content:y})}return o}catch(n){throw n instanceof on?n:(n instanceof Error&&"code"in n?n.code:"")==="ERR_B\
UFFER_TOO_LARGE"?qh():Br()}}function Gk(e){let t=Math.max(0,e.length-Mi.size-Mi.comment);for(let n=e.length-Mi.size;n>=t;n--)
if(e.readUInt32LE(n)===Mi.magic)return n;throw Br()}function qh(){return new on(`it unpacks to more than ${sn/1024/1024}\
 MiB`)}function Br(){return new on("it is not a whole zip archive; upload it again")}function Kh(e){return new Date(e).toISOString().
slice(0,16).replace("T"," ")}import{createHash as Kk}from"node:crypto";function an(e){let t=Buffer.from(e),n=Kk("sha256").update(t).digest("hex");return{text:t.toString(),sha256:n}}function Pi(e,t,n){
let r=[],s="";for(let i of Te(e))if(i.kind==="text")s+=i.text;else if(i.kind==="broken")s+=i.source;else if(De(i.name)===
null)s+=ct(rr(i,t));else{let o=`\${${[i.name,...i.filters.map(({source:a})=>a)].join("|")}}`;r.push(...n(s),{kind:"place\
holder",placeholder:o}),s=""}return Vh([...r,...n(s)])}function Wh(e,t,n){return sr(e,{key:r=>Pi(r,t,n),leaf:r=>{let s=mn(
r);if(!s||De(s.name)!==null)return Pi(r,t,n);let i=Qr(s,t);if(i===Kt)return Kt;if(i===void 0)return"";let o=a=>Xa(a,n);return sr(
i,{key:o,leaf:o})}})}function Xa(e,t){return Vh(t(e))}function Vh(e){return e.map((t,n)=>t.kind==="placeholder"?t.placeholder:n===e.length-1?Hh(t.text):Hh(`${t.text}{`).slice(
0,-1)).join("")}function Hh(e){return e.replace(/\$+/g,(t,n)=>e[n+t.length]==="{"?t+t:t)}var Hk=1e3,Wk=1e4,Vk=255,Yh=1e5;var Ci=N(K(),Zn(),fn(0)),bt=N(I(),it(Hk)),zh=N(I(),Ae(/^[0-9a-f]{64}$/)),Xh=R({run_id:Ci,run_attempt:Ci}),Za=N(I(),Zi(),
ye(e=>Number.isFinite(Date.parse(e)))),Yk=R({number:Ci,status_code:B(Ci),error:B(bt),started:Za,duration_ms:N(K(),Jn(),fn(
0))}),Jk=R({id:N(I(),Ae(/^[\x21-\x7e]{1,200}$/)),event:N(I(),Ae(/^[a-z_]{0,50}$/)),chain:B(bt),webhook:bt,status:qt(["su\
ccess","failure","not_run"]),reason:B(N(I(),it(Wk))),attempts:W(Yk),body:B(zh),retry_of:B(bt),mac:B(bt),run:v(Xh),first_failed:v(
Za),given_up:v(ge())}),Jh=B(N(I(),it(2*Vk))),zk=R({chain:B(bt),webhook:B(bt),status:qt(["accepted","duplicate","conflict",
"expired","unexpected"]),received:Za,state:qt(["success","failure","error"]),description:Jh,context:Jh,target_url:B(bt)}),
Xk=R({version:ro(1),run:R({repository:bt,...Xh.entries}),callbacks:v(N(W(zk),it(Yh))),bodies:io(zh,I()),deliveries:N(W(Jk),
it(Yh))});function Qa(e,t,n=[],r=[]){return{version:1,run:{repository:e,run_id:t.id,run_attempt:t.attempt},...r.length>0&&
{callbacks:r},deliveries:n}}function Zh(e){let t;try{t=JSON.parse(e)}catch{return cn("is cut off, or no JSON")}if(!j(t))return cn("is not a record o\
f this action");if(Object.hasOwn(t,"received"))return{kind:"received"};let n=Reflect.get(t,"version");if(typeof n=="numb\
er"&&n!==1)return cn(`is a record of version ${n}, and this version of the action reads version 1`);let r=ue(Xk,t,{abortEarly:!0});
if(!r.success){let i=r.issues[0].path?.map(({key:a})=>String(a))??[],o=i.length>0?` (${i.join(".").slice(0,80)})`:"";return cn(
`is not a record of this action${o}`)}let[s]=Yr(e);return s!==void 0?cn("gives a key twice"):Zk(r.output)}function Zk({bodies:e,
deliveries:t,...n}){let r=new Map;for(let[i,o]of Object.entries(e)){let a=an(o);if(a.sha256!==i||a.text!==o)return cn(`w\
as changed: bodies.${i} has another SHA-256`);r.set(i,a)}let s=[];for(let[i,{body:o,...a}]of t.entries()){let c=o===null?
null:r.get(o);if(c===void 0)return cn(`has no body for deliveries.${i}`);s.push({...a,body:c})}return{kind:"deliveries",
record:{...n,deliveries:s}}}function cn(e){return{kind:"invalid",why:e}}var e$=864e5,Qh=100,rd=Me({summary:"Lists what was sent to each webhook, from the records of runs.",usage:"history [--re\
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
if(!/^[1-9]\d{0,3}$/.test(n))throw new G(`--days is "${n}"; write a whole number above 0`);let i=wt(e.repo,t),o=Date.now()-
Number(n)*e$,a=[],c=await t$(i,o,t,a),{deliveries:u,others:l}=n$(c),p={repository:i,since:new Date(o).toISOString(),webhooks:s$(
u).map(({name:h,deliveries:f})=>({name:h,deliveries:f.map(d=>i$(d,s))})),callbacks:l.map(h=>({webhook:h.webhook===null?null:
sd(h.chain,h.webhook),run_id:h.run_id,...id(h)}))};return r!==void 0&&Qk(r,u$(p,`${c$(t)}/${i}`)),{ok:!0,json:p,lines:o$(
p),warnings:a}}});async function t$(e,t,n,r){let s={info:()=>{},warning:o=>{r.push(o)}},i={api:l$(n),log:s};try{return(await Gh(
i,{repository:e,since:t})).flatMap(({path:a,text:c})=>{let u=Zh(c);return u.kind==="invalid"&&r.push(`${a} is skipped: i\
t ${u.why}`),u.kind==="deliveries"?[u.record]:[]})}catch(o){throw o instanceof P?new A(o.message):o}}function n$(e){let t=Mh(
e).map(r=>({...r,callbacks:[]})),n=[];for(let r of r$(e)){let s=Date.parse(r.received),i=t.filter(({sent:c,run:u})=>c.chain!==
r.chain&&c.webhook===r.webhook&&u.run_id===r.run_id&&u.run_attempt===r.run_attempt);((i.findLast(({firstFailed:c})=>c!==
null&&c<=s)??i[0])?.callbacks??n).push(r)}return{deliveries:t,others:n}}function r$(e){let t=e.flatMap(({run:n,callbacks:r=[]})=>r.
map(s=>{let{run_id:i,run_attempt:o}=n,a={...s,run_id:i,run_attempt:o};return[JSON.stringify(a),a]}));return[...new Map(t).
values()].sort((n,r)=>Date.parse(n.received)-Date.parse(r.received))}function sd(e,t){return e===null?t:`${e}/${t}`}function s$(e){
let t=new Map;for(let n of e){let r=sd(n.sent.chain,n.sent.webhook);t.set(r,[...t.get(r)??[],n])}return[...t].map(([n,r])=>({
name:n,deliveries:r.toReversed()})).sort((n,r)=>n.name<r.name?-1:1)}function i$({sent:e,run:t,earlier:n,callbacks:r},s){
let{id:i,event:o,status:a,reason:c,body:u}=e,l=[...n,...e.attempts].filter((p,h,f)=>f.findIndex(d=>d.started===p.started)===
h);return{id:i,event:o,status:a,reason:c,run_id:t.run_id,run_attempt:t.run_attempt,attempts:l.map(({status_code:p,error:h,
started:f})=>({status_code:p,error:h,started:f})),callbacks:r.map(id),...s&&{body:u?.text??null}}}function id({received:e,
status:t,state:n,description:r,context:s,target_url:i}){return{received:e,status:t,state:n,description:r,context:s,target_url:i&&
_c(i)}}function o$({repository:e,since:t,webhooks:n,callbacks:r}){if(n.length===0&&r.length===0)return[`no record of ${e}\
 since ${t}`];let s=n.flatMap(({name:o,deliveries:a})=>[o,...a.flatMap(c=>[`  ${[ad(c),c.event||"-",c.status,cd(c),`run ${c.
run_id}`].join("  ")}`,...c.reason===null?[]:[`    ${c.reason}`],...c.callbacks.map(u=>`    ${ed(u)}`),...c.body?.split(
`
`).map(u=>`    ${u}`)??[]])]),i=r.map(o=>`  ${ed(o)}  run ${o.run_id}${a$(o)}`);return[...s,...i.length>0?[od,...i]:[]].
map(o=>o==="x"?re(o):o)}var od="callbacks to gates, and of deliveries that are in no record";function a$({webhook:e}){return e===
null?"":`, ${e}`}function ed(e){let{received:t,status:n,state:r,description:s,context:i,target_url:o}=e;return[`${ec(t)}\
  callback ${n}: ${r}${s?`, "${s}"`:""}`,...i?[`(context: ${i})`]:[],...o?[o]:[]].join(" ")}function ad({attempts:e}){let t=e.
at(-1)?.started;return t===void 0?"not sent":ec(t)}function ec(e){return`${new Date(e).toISOString().slice(0,19)}Z`}function cd({
attempts:e}){let t=e.at(-1);return t===void 0?"0 attempts":`${e.length===1?"1 attempt":`${e.length} attempts`}, ${t.error??
`HTTP ${t.status_code}`}`}function c$(e){return(e.GITHUB_SERVER_URL||"https://github.com").replace(/\/+$/,"")}function u$({
repository:e,since:t,webhooks:n,callbacks:r},s){let i=l=>`<td><a href="${me(s)}/actions/runs/${l}">${l}</a></td>`,o=l=>`\
<tr class="${l.status}">
<td>${me(ad(l))}</td><td>${me(l.event)}</td>
<td>${me(l.status.replace("_"," "))}</td><td>${me(cd(l))}</td>
${i(l.run_id)}
<td>${me(l.reason??"")}${l.body?`<pre>${me(l.body)}</pre>`:""}</td>
</tr>
${l.callbacks.map(p=>td("callback",p,"<td></td>")).join(`
`)}`,a="<tr><th>Time</th><th>Event</th><th>Result</th><th>Attempts</th><th>Run</th><th>Reason, callback</th></tr>",c=(l,p)=>`\
<h2>${me(l)}</h2>
<table>
${a}
${p.join(`
`)}
</table>`,u=n.map(({name:l,deliveries:p})=>c(l,p.map(o)));return r.length>0&&u.push(c(`C${od.slice(1)}`,r.map(l=>td(l.webhook??
"callback",l,i(l.run_id))))),`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Webhooks of ${me(e)}</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1f2328; backg\
round: #fff }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid #d1d9e0; padding: .3rem .6rem; text-align: left; vertical-align: top }
.success td:nth-child(3) { color: #1a7f37 }
.failure td:nth-child(3), .error td:nth-child(3) { color: #cf222e; font-weight: 600 }
.callback td:first-child { padding-left: 2rem }
.callback { background: #f6f8fa }
td:last-child { overflow-wrap: anywhere; width: 100% }
td:not(:last-child) { white-space: nowrap }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .3rem 0 }
</style>
</head>
<body>
<h1>Webhooks of ${me(e)}</h1>
<p>Since ${me(t.slice(0,16).replace("T"," "))} UTC, the newest first.</p>
${u.length===0?"<p>There are no records.</p>":u.join(`
`)}
</body>
</html>
`}function td(e,t,n){let{received:r,status:s,state:i,description:o,context:a,target_url:c}=t,u=me(o||c||"no text"),l=c?`\
<a href="${me(c)}" rel="noreferrer">${u}</a>`:u;return`<tr class="callback ${i}">
<td>${me(ec(r))}</td><td>${me(e)}</td>
<td>${i}</td><td>${s}</td>
${n}
<td>${l}${a?` (${a})`:""}</td>
</tr>`}function me(e){let t={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};return e.replace(/[&<>"]/g,n=>t[n]??n)}function l$(e){
let t=e.GITHUB_TOKEN||e.GH_TOKEN;if(!t)throw new G("neither GITHUB_TOKEN nor GH_TOKEN is set; set one");let n=(e.GITHUB_API_URL||
"https://api.github.com").replace(/\/+$/,"");async function r(s){let i=await fetch(n+s,{headers:{accept:"application/vnd\
.github+json",authorization:`Bearer ${t}`,"user-agent":`webhook-action/${ln}`}}).catch(a=>{throw new P(`GET ${n}${s}: ${a}`,
null)});if(i.ok)return i;let o=i.status===403||i.status===404?"; the token needs actions: read of this repository":"";throw new P(
`GET ${n}${s}: ${i.status}${o}`,i.status)}return{async*pages(s,i,{keys:o=[],most:a}){let c=nd(s,i);for(let u=1;u<=a;u+=1){
let p=await(await r(`${c}?per_page=${Qh}&page=${u}`)).json(),h=o.map(d=>Object(p)[d]).concat([p]).find(d=>Array.isArray(
d)),f=(h??[]).length===Qh;if(yield{items:h??[],total:null,more:f},!f)return}},async download(s,i,o){let a=await r(nd(s,i)),
c=Buffer.from(await a.arrayBuffer());if(c.length<=o)return c;throw new P("the artifact is too large",a.status)}}}function nd(e,t){
return e.replace(/^GET /,"").replace(/\{(\w+)\}/g,(n,r)=>encodeURIComponent(String(Object(t)[r])))}import{randomBytes as MS}from"node:crypto";import T$ from"node:dns";import R$ from"node:http";import L$ from"node:net";var Fr=class extends Error{},Ve=class extends Error{status;constructor(t,n){super("the proxy made no connection",{cause:n}),
this.status=t}},f$=/^(ENOTFOUND|ENODATA|EAI_)/,p$=/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)/,h$=[408,425,429],
d$=[401,407],m$={dns_error:"check the host in the URL",connection_refused:"check that it can be reached from this runner"},
y$={"socket hang up":"the connection was closed before a response",aborted:"the response was cut short"};function ji(e){
let t=fd(e);return e instanceof Fr?{code:"blocked",permanent:!0}:e instanceof Ve?g$(e):dd(t)?{code:"tls_error",permanent:!0}:
t==="EPROTO"||t.startsWith("ERR_SSL_")?{code:"tls_error",permanent:b$.test(e.message)}:{code:f$.test(t)?"dns_error":p$.test(
t)?"connection_refused":t==="ETIMEDOUT"?"timeout":t.startsWith("HPE_")?"protocol_error":"connection_reset",permanent:!1}}
function Ct(e,t=null){if(e instanceof AggregateError&&e.errors.length>0)return Ct(e.errors[0],t);if(!(e instanceof Error))
return String(e);if(e instanceof Ve)return w$(e);let n=ld(e),r=m$[ji(e).code];return md(e,t)??(r===void 0?n:`${n}; ${r}`)}
function g$({status:e,cause:t}){let n=t instanceof Error?ji(t):null;return n?.code==="tls_error"?n:{code:"connection_ref\
used",permanent:e!==null&&e<500&&!h$.includes(e)}}function w$({status:e,cause:t}){return e!==null?`the proxy responded ${e}\
 and did not connect${d$.includes(e)?"; check its user and password in HTTPS_PROXY and HTTP_PROXY":""}`:t instanceof Error?
`the proxy cannot be reached: ${md(t,null)??`${ld(t)}; check HTTPS_PROXY and HTTP_PROXY`}`:"the proxy cannot be reached"}
function ld({message:e}){return y$[e]??e}function fd(e){return e instanceof Error&&"code"in e?String(e.code):""}var pd=/^(UNABLE_TO_(GET|VERIFY)|.*SELF_SIGNED_CERT|INVALID_CA|INVALID_PURPOSE)/,
hd="ERR_TLS_CERT_ALTNAME_INVALID",b$=/unsupported protocol|protocol version|wrong version number|no protocols available|packet length too long/i,
v$=/wrong version number|packet length too long/i,k$=/:SSL routines:[^:]*:([^:]+):/,$$=/(?:DNS|IP Address):([\w.*:-]+)/g,
ud=3;function dd(e){return pd.test(e)||e.startsWith("CERT_")||e===hd}function md(e,t){let n=fd(e),r=e.message.replace(/; if the root CA .*/,
"");if(n===hd)return E$(e);if(n==="CERT_HAS_EXPIRED")return`the certificate expired${t?` at ${t}`:""}; the receiver must\
 renew it`;if(n==="CERT_NOT_YET_VALID")return`${r}; check the clocks of the receiver and of this runner`;if(pd.test(n))return`${r}\
; if this certificate is to be trusted, give its CA in the input ca-certificates`;if(dd(n))return`${r}; the receiver mus\
t renew it`;let[,s]=k$.exec(e.message)??[];if(s===void 0)return null;let i=v$.test(s)?"does this port speak http? Then w\
rite http://, or another port":"it must speak TLS 1.2 or later";return`the TLS handshake failed: ${s}; ${i}`}function E$(e){
let t="host"in e?String(e.host):"this host",r=[...("cert"in e?_$(e.cert):"").matchAll($$)].map(([,a])=>a);if(r.length===
0)return`the certificate is for other names than ${t}; the receiver must renew it`;let s=r.slice(0,ud).join(", "),i=r.length-
ud,o=i>0?` and ${i} more`:"";return`the certificate is for ${s}${o}, not for ${t}; write a host that it names`}function _$(e){
return typeof e=="object"&&e!==null&&"subjectaltname"in e&&typeof e.subjectaltname=="string"?e.subjectaltname:""}import tc from"node:http";import Di from"node:net";var S$=[["https_proxy","HTTPS_PROXY"],["http_proxy","HTTP_PROXY"]],x$=/^2\d\d$/,nc=new Di.Socket;function rc(e){return Bp(
e)}function yd(e){return rc(e)!==void 0}function gd(e){let t=S$.flatMap(n=>n.find(r=>e[r])??[]).filter(n=>!O$(e[n]??""));
if(t.length>0)throw new A(t.map(n=>({message:`${n} of this runner is not a URL of a proxy; write http://host:port, speci\
al characters of a user and password as %40`})))}function O$(e){let n=/^https?:\/\//i.test(e)||URL.canParse(e)?e:`http:/\
/${e}`;if(!URL.canParse(n))return!1;let{protocol:r,hostname:s,username:i,password:o}=new URL(n);try{decodeURIComponent(i+
o)}catch{return!1}return/^https?:$/.test(r)&&s!==""}async function wd(e,t,n){let r=await import("node:https"),s=await import("node:tls"),
i=(f,d)=>s.connect({...d,host:f,servername:Di.isIP(f)?"":f}),o=new Set,a={...n,keepAlive:!1,maxSockets:1/0},c=t?new r.Agent(
n):new tc.Agent(a),u=f=>A$(e,n,i,o,f),l=N$(e);c.createConnection=(f,d)=>{let m=(y,b)=>d?.(y,b);if(!t)u(m);else{let y=f.host??
"",b=`${Di.isIPv6(y)?`[${y}]`:y}:${f.port}`;I$(u,b,l,(g,k)=>m(g,g?k:i(y,{...n,socket:k})))}return null};let p=c.destroy.
bind(c);return c.destroy=()=>{for(let f of o)f.destroy();p()},{request:t?r.request:(f,{headers:d,...m})=>tc.request(f,{...m,
path:f.origin+f.pathname+f.search,headers:{...d,...l}}),agent:c,isProxy:!0}}function A$({protocol:e,hostname:t,port:n},r,s,i,o){
let a=t.replace(/^\[|\]$/g,""),c=e==="https:",u=c?s(a,{...r,port:Number(n||443)}):Di.connect({host:a,port:Number(n||80)});
i.add(u),u.once("close",()=>i.delete(u)),u.on("error",l=>o(new Ve(null,l),nc)),u.once(c?"secureConnect":"connect",()=>{o(
null,u)})}function I$(e,t,n,r){let s=tc.request({method:"CONNECT",path:t,headers:{host:t,...n},createConnection:(i,o)=>(e(
(a,c)=>o(a,c)),null)});s.once("connect",({statusCode:i},o,a)=>{if(x$.test(String(i))&&a.length===0)return r(null,o);o.destroy(),
r(new Ve(i??null),nc)}),s.once("error",i=>r(i instanceof Ve?i:new Ve(null,i),nc)),s.end()}function N$({username:e,password:t}){
return!e&&!t?{}:{"proxy-authorization":`Basic ${Buffer.from(`${e}:${t}`).toString("base64")}`}}var M$=64,P$=407,C$=Buffer.alloc(0);function $d(e){gd(process.env);let t=e.resolve??(i=>T$.promises.lookup(i,{all:!0})),
n={rejectUnauthorized:!0,minVersion:"TLSv1.2",...e.ca?{ca:[...e.ca]}:{}},r=new Map,s=async(i,o)=>{let a=rc(i),c=`${i.protocol}\
 ${o} ${a?.href??""}`,l={keepAlive:o,maxSockets:o?M$:1/0,...n},p=i.protocol==="https:",h=r.get(c)??await(a?wd(a,p,l):j$(
p,l)),f=r.get(c)??h;return r.set(c,f),f};return{async request(i){let{url:o,keepAlive:a,timeoutMs:c}=i,u=await s(o,a),l=await bd(
i,u,t,c),p=c-l.result.durationMs;if(!l.stale||p<=0)return l.result;let h=await s(o,!1),{result:f}=await bd(i,h,t,p),{started:d,
durationMs:m}=l.result;return{...f,started:d,durationMs:m+f.durationMs}},close(){for(let{agent:i}of r.values())i.destroy()}}}
async function j$(e,t){let{Agent:n,request:r}=e?await import("node:https"):R$;return{request:r,agent:new n(t),isProxy:!1}}
function bd(e,t,n,r){let{promise:s,resolve:i}=D$(),{url:o,signal:a,timeoutMs:c,maxBytes:u}=e,l=o.protocol==="https:",p=Date.
now(),h=performance.now(),f=!1,d=!1,m=!1,y=null,b=null,g=null,k=()=>Math.round(performance.now()-h),S=(O,X)=>{if(f)return;
f=!0,clearTimeout(F),_();let st=O.kind==="failure"&&O.code==="connection_reset"&&g?.reusedSocket===!0&&!m;i({result:O,stale:st}),
X||g?.destroy()},$=(O,X,st=!1)=>{S({kind:"failure",...{code:O,message:X,status:y,connected:d,permanent:st,started:p},durationMs:k()},
!1)},x=()=>$("cancelled","the step was cancelled"),F=setTimeout(()=>$("timeout",`no complete response within ${c} ms`),r),
_=U$(a,x);a.aborted&&x();let H=O=>{let X=O?e.refuses(O):null;return X!==null&&$("blocked",X,!0),X!==null},Ce=o.hostname.
replace(/^\[|\]$/g,"");if(L$.isIP(Ce)&&H(Ce),f)return s;try{g=t.request(o,{agent:t.agent,method:e.method,headers:H$(e),lookup:F$(
n,e.refuses)})}catch(O){return $("protocol_error",Ct(O),!0),s}g.on("socket",O=>{g?.reusedSocket===!0&&!t.isProxy&&H(O.remoteAddress)||
(O.prependOnceListener("data",st=>{m=!0,Y$(st)||$("protocol_error","the response is not HTTP")}),G$(O)?d=!0:O.once(kd(O)?
"secureConnect":"connect",()=>{d=!0}),kd(O)&&O.prependOnceListener("secure",()=>{b=q$(O)}))});let rt=O=>{let{code:X,permanent:st}=ji(
O);$(X,Ct(O,b),st)};g.on("error",rt),g.on("upgrade",(O,X)=>{X.destroy(),$("protocol_error","the response switches protoc\
ols (101)")}),g.on("response",O=>{let{statusCode:X=0,headers:st}=O;if(t.isProxy&&!l&&X===P$)return d=!1,rt(new Ve(X));y=
X,d=!0;let wc=V$(O);if(wc!==null)return $("protocol_error",wc);let bc=[],Ji=0,vc=Ut=>{let Gm=Ji===0?C$:Buffer.concat(bc).
subarray(0,u),Km={status:X,headers:W$(st),body:Gm,cut:Ut};S({kind:"response",...Km,started:p,durationMs:k()},!Ut)};O.on(
"data",Ut=>{f||(bc.push(Ut),Ji+=Ut.length,Ji>u&&vc(!0))}),O.on("end",()=>vc(!1)),O.on("error",Ut=>$("truncated",Ct(Ut))),
O.on("close",()=>$("truncated","the response was cut short"))});try{g.end(e.body??void 0)}catch(O){$("protocol_error",Ct(
O),!0)}return s}function D$(){let e=()=>{};return{promise:new Promise(n=>{e=n}),resolve:e}}var Ed=new WeakMap;function U$(e,t){
let n=Ed.get(e)??B$(e),r=n.indexOf(null),s=r<0?n.length:r;return n[s]=t,()=>{n[s]===t&&(n[s]=null)}}function B$(e){let t=[];
return Ed.set(e,t),e.addEventListener("abort",()=>{for(let n of t)n?.()},{once:!0}),t}function F$(e,t){return(n,r,s)=>{e(
n).then(i=>{let o=i.map(({address:c})=>t(c)).find(c=>c!==null),[a]=i;o!==void 0?s(new Fr(o),""):a===void 0?s(vd(n),""):r.
all?s(null,[...i]):s(null,a.address,a.family)},i=>s(i instanceof Error?i:vd(n),""))}}function vd(e){let t=new Error(`${e}\
 has no address`);return Object.assign(t,{code:"ENODATA"})}function kd(e){return"getPeerCertificate"in e}function q$(e){
let t=Date.parse(e.getPeerCertificate().valid_to);return t<Date.now()?new Date(t).toISOString().replace(".000Z","Z"):null}
function G$(e){return"secureConnecting"in e?!e.secureConnecting:!e.connecting}var K$=/^[ -~]*$/;function H$({headers:e,body:t}){
let n={...e};for(let[r,s]of Object.entries(e))K$.test(s)||(n[r]=Buffer.from(s).toString("latin1"));return n["accept-enco\
ding"]="identity",t!==null&&(n["content-length"]=String(t.length)),n}function W$(e){let t={};for(let[n,r]of Object.entries(
e))r!==void 0&&(t[n]=typeof r=="string"?r:r.join(", "));return t}function V$({httpVersion:e,headers:t}){if(!/^1\.[01]$/.
test(e))return`the response is HTTP/${e}, not HTTP/1.1`;let n=t["transfer-encoding"];return n===void 0||/^chunked$/i.test(
String(n))?null:"the response has a transfer-encoding that was not requested"}function Y$(e){return/^[\r\n]*(?:H|$)/.test(
e.toString("latin1",0,64))}import{readFileSync as YP,realpathSync as JP,writeFileSync as J$}from"node:fs";import{isAbsolute as XP,join as z$,relative as ZP,
resolve as QP,sep as e2}from"node:path";async function _d(e,t,n){let{repository:r}=t;try{let s=Q$(t);return await X$({repository:r,path:e,ref:s},n)}catch(s){if(s instanceof
P&&s.status===404)return null;throw s}}async function X$({repository:e,path:t,ref:n},r){let s=await r.request("GET /repo\
s/{owner}/{repo}/contents/{path}",{...Q(e),path:t,...n!==null&&{ref:n},headers:{accept:"application/vnd.github.raw+json"}});
if(Array.isArray(s.json))throw eE(t);return Z$(s.json)??s.body.toString("utf8")}function Z$(e){return typeof e!="object"||
e===null||!("encoding"in e&&"content"in e)?null:e.encoding==="base64"&&typeof e.content=="string"?Buffer.from(e.content,
"base64").toString("utf8"):null}function Q$({workflowSha:e,sha:t}){return e||t}function Sd(e,t){try{return J$(z$(e,`webhook-action-${t}`),"",{flag:"wx"}),!0}catch(n){return!(n instanceof Error&&"code"in
n&&n.code==="EEXIST")}}function eE(e){return new A(`${e} is a directory; write the path of a file`)}var tE=["workflow_call","workflow_run"],nE=/^\s*(?:-\s*)?["']?uses["']?:.*\/webhook-action[/@]/m,rE=5,Od=20,sE="GET /rep\
os/{owner}/{repo}/actions/workflows",iE=R({name:I(),path:I(),state:C(I(),"active")});function oE(e,t){let n;try{({data:n}=
yt({text:t,file:e}))}catch(o){if(o instanceof A)return null;throw o}let r=w(n,"on");if(r===void 0)return null;let s=w(n,
"name"),i=w(w(r,"workflow_run"),"workflows");return{path:e,name:typeof s=="string"?s:e,events:j(r)?Object.keys(r):[r].flat().
map(String),watched:i===void 0?[]:[i].flat().map(String),usesAction:nE.test(t)}}function aE(e,t=null){let n=new Set(e.filter(
({usesAction:r,path:s})=>r||s===t).flatMap(({watched:r})=>r));return e.filter(({name:r,path:s,usesAction:i,events:o})=>!i&&
s!==t&&!n.has(r)&&!n.has(s)&&!o.every(a=>tE.includes(a)))}function cE(e){let t=e.slice(0,Od).map(({name:r,path:s})=>r===
s?r:`"${r}" (${s})`),n=e.length-t.length;return[...t,...n>0?[`${n} more`]:[]].join(", ")}async function Ad(e,t){let n=Zs(
t);if(t.eventName!=="workflow_run"||n===null||!Sd(t.temp,"coverage"))return null;try{let r=await uE(e,t,n);return r.length===
0?null:`${n}: the list on.workflow_run.workflows lacks ${cE(r)}, whose runs are not reported; add the names, or set cove\
rage: false`}catch(r){if(r instanceof P)return null;throw r}}async function uE(e,t,n){let r=await xd(e,t,n);if(r===null||
r.watched.length===0)return[];let s=[],i=e.pages(sE,Q(t.repository),{keys:["workflows"],most:rE});for await(let{items:c}of i)
for(let u of c){let l=ue(iE,u);if(!l.success)continue;let{name:p,path:h,state:f}=l.output,d=h.startsWith(".github/workfl\
ows/"),m=[p,h].some(y=>r.watched.includes(y));d&&!m&&f==="active"&&h!==r.path&&s.push(h)}let o=await Promise.all(s.slice(
0,Od).map(c=>xd(e,t,c))),a=[r,...o.filter(c=>c!==null)];return aE(a,r.path)}async function xd(e,t,n){let r=await _d(n,t,
e);return r===null?null:oE(n,r)}var lE="give it a longer timeout if it needs more time",Id="does this port speak https? Then write https://",fE=["443","\
8443"],pE=/plain HTTP|HTTP request to an HTTPS server/i,hE="2xx",Ui="the receiver does not accept its body",sc="check it\
s secret and headers",dE=`${sc}, and leave out its body: some servers refuse a GET with one`,Nd={400:Ui,401:sc,403:sc,404:"\
check its URL",405:"check its method",413:Ui,422:Ui},mE={dns_error:"DNS error",tls_error:"TLS error"},yE=/^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}([^\\/?#]*)/i,
Td=100;function Rd(e,{successCodes:t,successBody:n},r,s){let{url:i}=r;if(e.kind==="failure"){let{code:p,status:h,connected:f,
permanent:d}=e,y=[e.message.replace(/\.$/,""),bE(e,i)].filter(Boolean).join("; ");return{code:p,message:y,status:h,connected:f,
permanent:d}}let{status:o,headers:a}=e,c={status:o,connected:!0,permanent:!1};if(rl(t,o)){let p=n&&gE(e,n,s);return p?{...c,
code:"body_rejected",message:p}:null}if(o>=300&&o<400){let p=kE(o,a.location,i);return{...c,code:"redirect",message:p}}let u=nl(
t),l=[`HTTP ${o}`,u===hE?null:`success_codes is ${u}`,vE(e,r),Ld(e,s)];return{...c,code:"status",message:l.filter(Boolean).
join("; ")}}function gE(e,{path:t,accepted_values:n},r){let s=n.map(c=>JSON.stringify(c)).join(", "),i=c=>[`HTTP ${e.status}\
, but ${c}`,Ld(e,r)].filter(Boolean).join("; ");if(e.cut)return i("the body is too long to be compared with success_body");
let o=e.body.toString("utf8").trim();if(t===void 0)return n.some(c=>String(c)===o)?null:i(`success_body accepts only ${s}`);
let a=wE(o,t);return a===void 0?i(`the body has no ${t} (success_body accepts ${s})`):n.some(c=>c===a)?null:i(`${t} is ${re(
r(JSON.stringify(a)),Td)||"another value"} (success_body accepts ${s})`)}function wE(e,t){let n=Je(t);if(n.kind==="error")
return;let r=Lc(at(e),n.path);return r.found?r.value:void 0}function Ld({body:e},t){let n=re(t(e.toString("utf8")),Td);return n===
""?null:`the receiver said: ${n}`}function Md(e){return e!==null&&Nd[e]===Ui}function Hn(e){return mE[e]??e.replaceAll("\
_"," ")}function bE({code:e},t){if(e==="timeout")return lE;let n=e==="connection_reset"||e==="protocol_error",r=t.protocol===
"http:"&&fE.includes(t.port);return n&&r?Id:null}function vE({status:e,body:t},n){return n.url.protocol==="http:"&&e===400&&
pE.test(t.toString("latin1"))?Id:n.method==="GET"&&n.body.length>0&&[400,401,403].includes(e)?dE:Nd[e]}function kE(e,t,n){
let r=t===void 0?"":` to ${$E(t)??n.host}`;return`HTTP ${e}${r}, and redirects are not followed; write the final URL, or\
 add ${e} to success_codes`}function $E(e){let[,t]=yE.exec(e)??[];return t?.split("@").at(-1)}var EE=6e4,_E=.2,SE=["dns_error","connection_refused","connection_reset","timeout","tls_error","protocol_error","truncat\
ed"];function Pd(e){let{failure:t,now:n}=e;if(t.status===410)return{kind:"stop",reason:"the receiver says that it is gon\
e"};if(!xE(t))return{kind:"stop",reason:null};if(e.retryOnlyIfUndelivered&&OE(t))return{kind:"stop",reason:"it may have \
arrived, and is not sent again unless idempotent is true"};let r=ua(e.retryAfter,n)??0;if(r>EE){let o=new Date(n+r).toISOString();
return{kind:"stop",reason:`the receiver asks to come back in ${Math.ceil(r/1e3)} s, at ${o}`}}let s=e.retryDelaysSeconds[e.
attempt-1];if(s===void 0)return{kind:"stop",reason:null};let i=Math.max(s*1e3,r)*(1+_E*e.random);return{kind:"retry",delayMs:Math.
min(Math.ceil(i),2147483647)}}function xE({code:e,status:t,permanent:n}){return n?!1:e!=="status"?SE.includes(e):t===null?
!1:[408,425,429].includes(t)||t>=500&&t<600}function OE({code:e,status:t,connected:n}){return e==="status"?t!==429&&t!==
503:n}var AE=64*1024,IE=5*6e4,Cd="cancelled: the step was cancelled";async function Dd(e,t,n){let r=[],s=i=>jE(r,i,n);for(let i=1;;i+=
1){let{error:o,...a}=await NE(e,t,n,i),{message:c,response:u}=a,l={...a,waitedMs:null};if(r.push(l),o===null)return s(null);
let p=Pd({attempt:i,retryDelaysSeconds:n.retryDelaysSeconds,failure:o,retryAfter:u?.headers["retry-after"],now:e.clock.now(),
random:e.random(),retryOnlyIfUndelivered:n.retryOnlyIfUndelivered});if(p.kind==="stop")return s([c,p.reason].filter(Boolean).
join("; "));if(l.waitedMs=p.delayMs,await e.clock.sleep(p.delayMs,n.signal),n.signal.aborted)return s(Cd);let h=await n.
shouldRetry?.()??!0;if(n.signal.aborted)return s(Cd);if(!h)return s(c)}}async function NE(e,t,n,r){let{url:s,method:i,body:o}=t,
a=li(n.allowlist,s,i),c=e.clock.now(),u=Math.floor(c/1e3),l={},h=a!==null?jd("blocked",a,c):await(async()=>{let{id:b,signedBytes:g=o}=t,
k={id:b,timestamp:u,body:g};return l=mi(t.signatures,k,t.keys),e.request({url:s,method:i,headers:{...t.headers,"webhook-\
timestamp":String(u),...l},body:o.length===0&&TE(i)?null:o,timeoutMs:n.timeoutMs,maxBytes:AE,refuses:tf(Ea(n.allowlist,s),
s.hostname),keepAlive:n.keepAlive,signal:n.signal})})().catch(b=>jd("protocol_error",Ct(b),c)),f=Object.values(l),d=ME(h,
f),y=Rd(d,n,t,b=>n.quoteResponse?e.redact(b):"");return{attempt:{number:r,status_code:d.status,error:y?.code??null,started:new Date(
d.started).toISOString(),duration_ms:d.durationMs},timestamp:u,message:y&&`${y.code}: ${y.message}`,response:d.kind==="r\
esponse"?d:null,error:y}}function TE(e){return e==="GET"||e==="HEAD"}var RE=/[\s,:=]+/,LE=16;function ME(e,t){if(e.kind===
"failure"||t.length===0)return e;let n=t.flatMap(c=>[c,...c.split(RE)]).filter(c=>c.length>=LE).flatMap(PE),r=e.body.toString(
"latin1"),s=[...Object.values(e.headers),r].join().toLowerCase();if(!n.some(c=>s.includes(CE(c))))return e;let{redact:i,
add:o}=Ni();for(let c of n)o(c);let a=Object.entries(e.headers).map(([c,u])=>[c,i(u)]);return{...e,headers:Object.fromEntries(
a),body:Buffer.from(i(r),"latin1")}}function PE(e){let t=Buffer.from(e,/^(?:[\da-f]{2})+$/i.test(e)?"hex":"base64"),n=t.
toString("hex"),r=t.toString("base64");return[e,n,n.toUpperCase(),r,r.replace(/=+$/,""),t.toString("base64url")]}function CE(e){
return/[a-z\d]{8}/i.exec(e)?.[0].toLowerCase()??""}function jd(e,t,n){return{kind:"failure",code:e,message:t,status:null,
connected:!1,permanent:!0,started:n,durationMs:0}}function jE(e,t,{retryDelaysSeconds:n}){return{delivered:t===null,reason:t!==
null&&e.length>1?`${t} (${e.length} attempts)`:t,attempts:e,maxAttempts:n.length+1,notes:DE(e.at(-1))}}function DE(e){let t=Date.
parse(e?.response?.headers.date??""),n=Math.abs(t-Date.parse(e?.attempt.started??""));return n>IE?[`the receiver's clock\
 is ${Math.round(n/6e4)} minutes off this one's; it may refuse the webhook-timestamp`]:[]}function Ud({id:e,webhook:t,event:n},{
delivered:r,reason:s,attempts:i}){return{id:e,webhook:t,event:n,status:r?"success":"failure",reason:s,attempts:i.map(({attempt:o})=>o)}}
function qr({id:e,webhook:t,event:n},r){return{id:e,webhook:t,event:n,status:"not_run",reason:r,attempts:[]}}function Bi(e,t){
return{...qr(e,t),status:"failure"}}function Bd(e){let t=n=>e.filter(r=>r.status===n).length;return{delivered:t("success"),
failed:t("failure"),skipped:t("not_run")}}import{createHash as UE}from"node:crypto";function qd(e,t){let{github:n}=e,r=t.repoName||n.repository,s=r.split("/"),i=s.at(-2),o=Fd(e.completed),a=Fd(e.created),
c=t.tag||n.ref;return{push_data:{...o===null?{}:{pushed_at:o},...n.actor?{pusher:n.actor}:{},...c?{tag:c}:{},images:[]},
repository:{repo_name:r,name:s.at(-1)??r,...i?{namespace:i,owner:i}:{},repo_url:`${t.serverUrl}/${n.repository}`,status:"\
Active",description:"",full_description:"",dockerfile:"",is_private:t.isPrivate,is_official:!1,is_trusted:!0,star_count:0,
comment_count:0,...a===null?{}:{date_created:a}}}}function Fd(e){return e===void 0?null:Date.parse(e)/1e3}function Gd(e,t){let{callback_url:n,callback_context:r}=t,{callback_token:s,callback_dispatch:i}=t;return{...e,...fi({callback_url:n,
callback_context:r,callback_token:s,callback_dispatch:i})}}function Hd(e,t){let{lookup:n,secrets:r}=t,s=Gr("url",()=>{let c=es(
e.url,n),u=Pn(c);if(u!==null)throw new ee(u);return new URL(c)}),i=Gr("query",()=>Wc(e.query??{},n));i!==""&&(s.search=[
s.search,i].filter(Boolean).join("&"));let{bytes:o,stored:a}=Kr(e)?Gr("body",()=>t.body(e,n)):BE;return{id:t.id,webhook:e.
name,event:t.event,method:e.method,url:s,shown:Ue(e.url)===null?s.href:`${s.origin}/***`,headers:qE(e,t,o.length>0),body:o,
stored:a,signatures:e.signature,carriesSecret:Un(e).some(({path:c,text:u})=>c[0]!=="body"&&c[0]!=="callback"&&FE(u)),keys:e.
secret_name.flatMap(c=>r.get(c)??[])}}function Wd(e,t=null){let n=Kd(e);return t===null?`msg_${n}`:`msg_${n.slice(0,16)}${Kd(
e,t).slice(0,16)}`}function Kd(e,t=[]){let{repository:n,runId:r,attempt:s,chain:i,webhook:o,kind:a,status:c}=e,{sender:u}=e,l=[n,r,s,i,o,a,
c,...u?[u.runId,u.attempt]:[]];return UE("sha256").update(JSON.stringify([...l,...t])).digest("hex").slice(0,32)}var BE={
bytes:Buffer.alloc(0),stored:an("")};function Kr({method:e,body:t,payload:n}){return!(e==="GET"||e==="HEAD")||t!==void 0||
n!==void 0}function FE(e){return e.includes("secrets.")&&Lt(e).some(({name:t})=>De(t)!==null)}function qE({headers:e,username:t,
password:n},{id:r,event:s,lookup:i},o){let a=Object.entries(e).flatMap(([u,l])=>{let p=Gr(`headers.${u}`,()=>{let h=Hc(l,
i);return h===null?null:GE(h)});return p===null?[]:[[u.toLowerCase(),p]]}),c=Gr("username",()=>{if(t===void 0)return{};let u=`${ut(
t,i)}:${ut(n??"",i)}`;return{authorization:`Basic ${Buffer.from(u).toString("base64")}`}});return{...o&&{"content-type":"\
application/json"},"user-agent":`webhook-action/${ln}`,...Object.fromEntries(a),...c,"webhook-id":r,"webhook-event":s}}function GE(e){
if(new RegExp("(?!\\t)\\p{Cc}","u").test(e))throw new ee("a value brings a control character into the header; take it ou\
t, or encode it with the filter url");return e.trim()}function Gr(e,t){try{return t()}catch(n){throw n instanceof ee?new ee(
`${e}: ${n.message}`):n}}var KE=/^webhook-action\/(?:record|callback)\//;function HE(e,t){let n=JSON.stringify(e);return{
bytes:Buffer.from(n),stored:an(Xa(n,t))}}function Vd(e){let t=new Map,n=uh(e.secrets),r=(s,i)=>{let o=t.get(s)??HE(i(),n);
return t.set(s,o),o};return(s,i)=>{let{body:o,payload:a="jobserv"}=s;if(o!==void 0)return WE(o,i,n);if(a==="github")return r(
"github",()=>e.event);let c=e.payload;if(c===null)throw new Error("the build was not read");if(a==="jobserv")return r("j\
observ",()=>Gd(c,e.keys));let u=d=>d===void 0?null:ut(d,i),l=u(s.dockerhub?.repo_name),p=u(s.dockerhub?.tag),{serverUrl:h,
isPrivate:f}=e;return r(JSON.stringify(["dockerhub",l,p]),()=>Gd(qd(c,{serverUrl:h,isPrivate:f,repoName:l,tag:p}),e.keys))}}
function WE(e,t,n){if(typeof e!="string")return{bytes:Buffer.from(JSON.stringify(uo(e,t))),stored:an(JSON.stringify(Wh(e,
t,n)))};let r=ut(e,t);if(KE.test(r))throw new ee("it begins as what this action signs for itself; begin it otherwise");return{
bytes:Buffer.from(r),stored:an(Pi(e,t,n))}}var VE=8,YE=/^[a-z]{1,10}$/,JE=/^[\d.,:/+_-]+(?:[T ][\d.:]+)?(?:Z|[+-][\d:]+)?$/;
function Yd(e,{headers:t},n){let r=e.username===void 0?[]:[t.authorization],s=n.get(Ue(e.url)??"");return[...s===void 0?
[]:zE(new URL(s)),...r.flatMap(i=>i?.replace(/^Basic /,"")??[])]}function zE({pathname:e,search:t,searchParams:n}){let r=e.
slice(1),s=t.slice(1),i=[e+t,e,t],o=s.split("&").map(u=>u.slice(u.indexOf("=")+1)),a=[...r.split("/"),...o],c=[r+t,r,s,...a.
flatMap(u=>[u,ZE(u)]),...n.values()];return[...new Set([...i,...c.filter(XE)])].filter(u=>u!==""&&u!=="/")}function XE(e){
return e.length>=VE&&!YE.test(e)&&!JE.test(e)}function ZE(e){try{return decodeURIComponent(e)}catch{return e}}function Jd(e,t,{repository:n,...r}){let s=t?.stored??null,i={...e,chain:null,body:s,retry_of:null},o=QE({sent:i,run:r,repository:n},
t?.keys[0]);return{...i,mac:o}}function QE(e,t){let n=e_(e);return n===null||t===void 0?null:dp(t,n)}function e_({sent:{id:e,webhook:t,event:n,body:r},run:{run_id:s,run_attempt:i},repository:o}){return r&&[o,s,i,e,t,n,r.sha256]}var t_="<!-- -->";function _e(e){return re(e).replace(/[&<>"'`*_{}[\]()#+!|~\\@$^=:]|w(?=ww\.)/gi,t=>`&#${t.charCodeAt(0)}\
;${t==="@"?t_:""}`)}function zd(e){return`**${_e(e).trim()}**`}function Fi(e,t){let n=n_(t);return n===null?_e(e):`[${_e(e)}](${n})`}function Xd(e,t){return t===""?e:`${e}<br><sub>${t}\
</sub>`}function qi(e,t){return Zd(t,e.map(n=>`- ${n}
`))}function Gi(e,t,n){let r=i=>`| ${i.join(" | ")} |
`,s=r(e)+r(e.map(()=>":--"));return s+Zd(n-Buffer.byteLength(s),t.map(r))}function Zd(e,t){let n="",r=0;for(let[s,i]of t.
entries()){if(r+=Buffer.byteLength(i),r>e)return`${n}
and ${t.length-s} more that do not fit here.
`;n+=i}return n}function n_(e){if(!e||!URL.canParse(e))return null;let{protocol:t,href:n,username:r,password:s}=new URL(
e);return!/^https?:$/.test(t)||r||s?null:n.replace(/[()<>[\]|"'`\\*_~]/g,i=>`%${i.charCodeAt(0).toString(16).toUpperCase()}`)}
var jt={failure:"\u2717",waiting:"\u25CF",success:"\u2713",skipped:"\u2013"};function ic(e,t){return`${jt[e]}\xA0${_e(t)}`}
function oc(e){switch(e){case"PASSED":return"success";case"SKIPPED":return"skipped";case"QUEUED":case"RUNNING":return"wa\
iting";case"FAILED":case"RUNNING_WITH_FAILURES":return"failure"}}var r_="\xA0";function Ki(e){let t=Math.max(0,Math.round(
e));if(t<1e3)return Wn(t,"ms");if(t<59950)return Wn((t/1e3).toFixed(1),"s");let n=Math.round(t/1e3),r=Math.floor(n/60);return r<
60?`${Wn(r,"min")} ${Wn(n%60,"s")}`:`${Wn(Math.floor(r/60),"h")} ${Wn(r%60,"min")}`}function Wn(e,t){return`${e}${r_}${t}`}var s_=3e5,i_=2e4,o_=12,a_=8;function Qd(e,t){let{name:n,trigger_name:r,status:s,web_url:i,build_id:o,runs:a}=e,c=n??r??
`build ${o}`;return`${tm(s,t(c),i)}
${c_(e,t)}

${a.length===0?`No runs are known.
`:u_(a,t)}`}function em(e,t){return`${tm(e.status,t(e.title),e.page)}
Its jobs were not asked for: no webhook here uses them.
`}function tm(e,t,n){return`## ${ic(oc(e),e)}: ${Fi(t,n)}
`}function c_({trigger_name:e,created:t,completed:n,github:r},s){let{run_number:i,run_attempt:o,event:a,ref:c,sha:u,actor:l}=r,
p=i===void 0?"":` ${i}`,h=o>1?`, attempt ${o}`:"",f=[e,a,c,u?.slice(0,a_),l].filter(d=>d!==void 0&&d!=="").map(d=>_e(s(d??
"")));return[`Build${p}${h}`,...f,nm(t,n)].filter(d=>d!=="").join(" \xB7 ")}function u_(e,t){let n=e.map(i=>[Fi(t(i.name),
i.web_url),ic(oc(i.status),i.status),nm(i.created,i.completed)]),r=Gi(["Run","Status","Time"],n,s_);if(e.length<=o_)return r;
let s=e.filter(({status:i})=>i==="FAILED").map(i=>`${Fi(t(i.name),i.web_url)} ${i.status}`);return`${qi(s,i_)}
<details><summary>${e.length} runs: ${l_(e)}</summary>

${r}
</details>
`}function l_(e){let t=new Map;for(let{status:n}of e)t.set(n,(t.get(n)??0)+1);return[...t].map(([n,r])=>`${r} ${n}`).sort().
join(", ")}function nm(e,t){let n=Date.parse(t??"")-Date.parse(e??"");return n>0?Ki(n):""}var f_=3e5,p_=1e5,rm=6,h_=["Webhook","Event","Result","Code","Attempts","Time"];function sm(e,t){if(e.length===0)return`\
## Deliveries

There was nothing to deliver.
`;let n=e.filter(({status:s})=>s==="failure").map(({webhook:s,reason:i})=>`${zd(t(s))} failed: ${_e(t(i??""))}`),r=e.map(
s=>m_(s,t));return`## Deliveries: ${d_(e)}

${n.length===0?"":`${qi(n,p_)}
`}${Gi(h_,r,f_)}`}function d_(e){let{delivered:t,failed:n,skipped:r}=Bd(e);return[...n>0?[`${jt.failure}\xA0${n} failed`]:
[],...t>0?[`${jt.success}\xA0${t} delivered`]:[],...r>0?[`${jt.skipped}\xA0${r} skipped`]:[]].join(", ")}function m_(e,t){
let{webhook:n,event:r,attempts:s,id:i}=e,o=s.at(-1);return[Xd(_e(t(n)),_e(i)),_e(r),y_(e,t),o?im(o):"",g_(s),w_(s)]}function y_({
status:e,reason:t},n){switch(e){case"success":return`${jt.success}\xA0delivered`;case"failure":return`${jt.failure}\xA0fail\
ed`;case"not_run":return`${jt.skipped}\xA0skipped: ${_e(n(t??""))}`}}function im({status_code:e,error:t}){return _e(String(
e??(t?Hn(t):"")))}function g_(e){let t=e.length;if(t<2)return t===0?"":"1";let n=[];for(let s of e.map(im)){let i=n.at(-1);
i?.code===s?i.times+=1:n.push({code:s,times:1})}let r=n.slice(-rm).map(({code:s,times:i})=>i===1?s:`${i} x ${s}`);return n.
length===1?r.join(""):`${t}: ${[...n.length>rm?["\u2026"]:[],...r].join(", ")}`}function w_(e){let[t]=e,n=e.at(-1);if(t===
void 0||n===void 0)return"";let r=Date.parse(n.started)-Date.parse(t.started);return Ki(r+n.duration_ms)}var b_=["FAILED","RUNNING","QUEUED","PASSED","SKIPPED"],v_=500,k_=2;async function um(e,t,n,r){let s=`/repos/${t}/action\
s/runs/${n}`,i={...Q(t),run_id:n},o={keys:["jobs","workflow_jobs"],most:v_},a=await am(`${s}/attempts/${r}/jobs`,()=>e.pages(
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",{...i,attempt_number:r},o));if(a!==null&&
r===1)return a;let c=await am(`${s}/jobs`,()=>e.pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",{...i,filter:"\
all"},o));if(c===null)return a;let u=a??c.filter(l=>(l.attempt??r)===r);return[...u,...$_(u,c,r)]}function $_(e,t,n){let r=t.
filter(u=>u.attempt!==null&&u.attempt<n),s=[...ac(r,u=>u.attempt??0)],i=new Map;for(let[,u]of s.toSorted(([l],[p])=>l-p))
for(let[l,p]of ac(u,h=>h.name))i.set(l,[...p,...om(i.get(l)??[],p.length)]);let o=ac(e,u=>u.name),a=[...i].flatMap(([u,l])=>om(
l,o.get(u)?.length??0)),c=new Set(a);return r.filter(u=>c.has(u))}function om(e,t){let n=({status:r,conclusion:s})=>b_.indexOf(
ke(r,s));return e.toSorted((r,s)=>n(r)-n(s)).slice(0,Math.max(0,e.length-t))}function ac(e,t){let n=new Map;for(let r of e){
let s=t(r),i=n.get(s);i?i.push(r):n.set(s,[r])}return n}async function am(e,t){let n="";for(let r=0;r<k_;r++){let s=await E_(
e,t()).catch(i=>{if(i instanceof P&&i.isMissingRoute)return null;throw i});if(s===null)return null;if(s.known>=s.total)return s.
jobs;n=`${s.known} of ${s.total}`}throw new P(`GET ${e} listed only ${n} jobs; run this job again`,200)}async function E_(e,t){
let n=[],r=new Map,s=0,i=0;for await(let o of t){if(o.total===null&&o.items.length===0&&s===0)throw new P(`GET ${e} list\
ed no jobs and gave no count`,200);i=o.total??0;let a=n.length;for(let c of o.items){let u=x_(c);if(u===null)throw new P(
`GET ${e} listed something that is no job`,200);let l=u.id===null?void 0:r.get(u.id);l&&JSON.stringify(l)===JSON.stringify(
u)||(l===void 0&&s++,u.id!==null&&r.set(u.id,u),n.push(u))}if(n.length===a)break}return{jobs:n,known:s,total:i}}var __=[
"success","failure","cancelled","skipped"],S_=new Map([["running","in_progress"],["blocked","waiting"]]);function x_(e){
if(!A_(e))return null;let t=I_(e.id)?e.id:null,n=cm(e.labels);return{id:t,name:Pe(e.name)??`job ${t??""}`.trim(),attempt:typeof e.
run_attempt=="number"?e.run_attempt:null,checkRunId:Pe(e.check_run_url)?.replace(/^.*\//,"")||null,...O_(Pe(e.status)??"",
e.conclusion),runnerName:Pe(e.runner_name),labels:n.length>0?n:cm(e.runs_on),url:Pe(e.url),pageUrl:Pe(e.html_url),created:Nt(
Pe(e.created_at)),started:Nt(Pe(e.started_at)??Pe(e.started)),completed:Nt(Pe(e.completed_at)??Pe(e.stopped))}}function O_(e,t){
return t===void 0&&__.includes(e)?{status:"completed",conclusion:e}:{status:S_.get(e)??e,conclusion:Pe(t)}}function A_(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}function I_(e){return Number.isSafeInteger(e)}function Pe(e){return typeof e==
"string"&&e!==""?e:null}function cm(e){return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}var cc=3e4,lm=2500;async function pm(e,t){let{repository:n,apiUrl:r,serverUrl:s,own:i}=t,o=await ei(e.api,n,i?await L_(e,
t):await M_(e,t)),{runs:a,self:c,unfinished:u}=await P_(e,t,o),l=N_(o,a,t)?T_(o,a):Hi(o,a,i),{status:p}=l;R_(e.log,{unfinished:u,
own:i,status:p});let h={repository:n,apiUrl:r,serverUrl:s};return e.log.info(`run ${o.id}, attempt ${o.attempt}, of ${o.
workflow??n}: ${p}, ${a.length===1?"1 run":`${a.length} runs`}`),{...l,payload:xf({run:o,runs:a,status:p,place:h}),run:o,
runs:a,self:c}}function N_({conclusion:e},t,{own:n,apiUrl:r}){return n===null&&e!==null&&/\/api\/v1$/.test(r)&&t.some(({
status:s})=>!$e(s))}function T_(e,t){let n={...e,status:"in_progress",conclusion:null},{status:r}=Hi(n,t,null);return{status:r,
dockerHub:"error",noResult:"incomplete"}}var fm=10;function R_(e,{unfinished:t,own:n,status:r}){if(t.length===0)return;if(n===
null){e.info(`not finished: ${un(t)}`);return}let s=t.length===1,i=t.length-fm,o=`${s?"job":"jobs"} ${un(t.slice(0,fm))}${i>
0?` and ${i} more`:""}`,a=$e(r)?`so ${s?"its result is":"their results are"} not in the build`:`so the build is reported\
 as ${r}`,c=n.needs?`add ${s?"it":"them"} to needs, or, if there already, remove "name" from the job`:`report from a las\
t job that has ${s?"it":"them"} in needs`;e.warning(`${o} ${s?"has":"have"} not finished, ${a}; ${c}`)}async function L_({
api:e,log:t},n){let{repository:r,runId:s,env:i}=n,o=n.attempt??i.runAttempt,a={...Rt(i),id:s,attempt:o};try{let c=await ma(
e,r,s,o);return{...await ga(e,r,hm(c,a)),status:a.status,conclusion:null,refKind:a.refKind??c.refKind,pullRequest:a.pullRequest??
c.pullRequest}}catch(c){if(!(c instanceof P&&c.isMissingRoute))throw c;return t.warning(`the server has no API for workf\
low runs (404): the times of run ${s} are missing`),a}}async function M_({api:e},t){let{repository:n,runId:r,attempt:s,env:i}=t,
o=await ma(e,n,r,s).catch(u=>{throw u instanceof P&&u.status===404?new P(`the API has no run ${r}${s?`, attempt ${s},`:""}\
 of ${n} (404): check run-id and run-attempt, or add "permissions: actions: read" to the job; where the server has no AP\
I for runs, report from a job of that run`,404):u}),a=ti(i.event),c=a?.id===o.id&&a.attempt===o.attempt?hm(o,a):o;return ga(
e,n,c)}async function P_(e,t,n){let{api:r,log:s,clock:i,signal:o}=e,{repository:a,own:c}=t,u=i.now(),l=[];for(let p=0;;p+=
lm){let h=await um(r,a,n.id,n.attempt);if(h===null)return{runs:j_(e,n,c),self:null,unfinished:[]};let f=i.now(),d=Cf(h,c,
f),{lagging:m}=d;if(m.length>0&&p<cc&&f-u<cc){p===0&&s.info(`${un(m)} done in needs but not in the API, asking on for up\
 to ${cc/1e3} s`),l=m,await i.sleep(lm,o);continue}return l.length>0&&m.length===0&&s.info(`${un(l)} done in the API too\
, after ${Math.round((f-u)/1e3)} s`),C_(s,d),d}}function C_(e,{believed:t,forgiven:n,doubted:r}){t.length>0&&e.warning(`${un(
t)} unfinished in the API after 30 s; the results in needs are used`),n.length>0&&e.warning(`${un(n)} FAILED, but succes\
s in needs (continue-on-error): does not count against the build`),r.length>0&&e.warning(`${un(r)} looks like a job in n\
eeds, but may be another one, and so counts as it is: put every job into needs, and name none like another's key`)}function j_({
log:e},t,n){let r=`the API has no jobs of run ${t.id} (404)`;return n?.needs?(e.info(`${r}: needs alone says how they en\
ded`),Df(n.needs)):(e.warning(n?`${r}: the build is what job-status says; give the other jobs as "needs: \${{ toJSON(need\
s) }}"`:`${r}: the build is what the run itself says`),[])}function hm(e,t){let n=Object.entries(e).filter(([,r])=>r!==null);
return{...t,...Object.fromEntries(n)}}function un(e){return e.map(t=>`"${t}"`).join(", ")}function Hi(e,t,n){let r=n?U_(
n):[],s=r.length>0?"FAILED":B_(e,t,n),i=t.filter(({counts:c,status:u})=>c&&u==="FAILED").map(({conclusion:c})=>c??""),o=e.
conclusion!==null&&r.length===0,a=D_(o?e.conclusion:null,[...r,...i],t.length>0);return a==="stale"?{status:s,dockerHub:"\
error",noResult:a}:a==="action_required"?{status:"QUEUED",dockerHub:"error",noResult:a}:{status:s,dockerHub:Ll(s,o?[e.conclusion??
""]:[...r,...i]),noResult:a}}function D_(e,t,n){switch(e){case"stale":return"stale";case"action_required":return n?null:
"action_required";case"cancelled":return t.every(r=>r==="cancelled")?"cancelled":null;case null:return t.length>0&&t.every(
r=>r==="cancelled")?"cancelled":null;default:return null}}function U_({jobStatus:e,needs:t}){let n=Uf(t);return e==="suc\
cess"?n:[e,...n]}function B_(e,t,n){if(e.conclusion!==null)return ke(e.status,e.conclusion);let r=Rl(t.map(({counts:s,status:i})=>s?
i:"PASSED"));return r!==null?r:n?"PASSED":ke(e.status,null)}function uc(e){return{build:e.some(t=>/^(build|runs|status|job)\b/.test(t)),ref:e.includes("github.ref"),base:e.includes(
"github.base_ref")}}async function mm(e,t,n){let{inputs:r}=e,{environment:s}=r,i=Rf(r.needs),o=Hl(r),a=o.own?H_(r,i):null,
c=n.build?null:o.run,u=c===null?await G_(e,t,o,a):null,l=u?.run??c??Rt(s),p=o.own?l:await F_(l,{source:e,io:t,uses:n,fetched:u!==
null}),h=u===null?null:K_(e,{...u,run:p},t.log),{status:f,noResult:d}=h??Hi(p,[],a);return{repository:s.repository,subject:o,
run:p,facts:ni(p,s.repository),status:f,noResult:d,build:h,values:{github:fa(p,s),...h===null?{}:{build:h.payload,status:Pl(
h),...Aa(h.payload,p,s),...Ra(h.runs)},job:{name:h?.self?.name??s.job,id:h?.self?.id??(Number(r.jobId)||void 0)}}}}async function F_(e,{
source:t,io:n,uses:r,fetched:s}){let{repository:i}=t.inputs.environment,{tests_url:o}=t.config.notify??{},a=s&&o?.includes(
"github.ref")===!0,c=r.base&&!s?await ei(n.api,i,e):e;return r.ref||a?q_(c,i,n):c}async function q_(e,t,{api:n,log:r}){let{
headBranch:s,headSha:i,refKind:o,event:a}=e;if(o!==null||a==="release"||s===null)return e;let c={repository:t,sha:i??""},
u=await dm(zr(n,{...c,branch:s})),l=await dm(Xr(n,{...c,tag:s}));return u!==l?{...e,refKind:l?"tag":"branch"}:(r.warning(
l?`\${github.ref} is empty: ${s} is both a branch and a tag with the run's commit; use \${github.ref_name}`:`\${github.re\
f} is empty: the API has neither a branch nor a tag ${s} with the run's commit; add "permissions: contents: read" to the\
 job, or use \${github.ref_name}`),e)}async function dm(e){try{return await e}catch(t){if(!(t instanceof P))throw t;if([
403,404,422].includes(t.status??0))return!1;throw t}}function G_({inputs:e},t,n,r){let{environment:s}=e,{repository:i,apiUrl:o,
serverUrl:a}=s;return pm(t,{repository:i,apiUrl:o,serverUrl:a,runId:n.runId,attempt:n.attempt,own:r,env:s})}function K_({
inputs:e,config:t},n,r){let s=t.notify?.tests_url;return s===void 0?n:{...n,payload:W_(s,n,e,r)}}function H_({jobId:e,jobStatus:t,
environment:n},r){if(t===null)throw new A("input job-status is empty; leave it out or give ${{ job.status }}");let{runnerName:s,
job:i}=n;return{jobId:e||null,jobStatus:t,runnerName:s||null,jobKey:i||null,needs:r}}function W_(e,{payload:t,run:n,runs:r},{
environment:s,variables:i},o){let a=fa(n,s),c={...Aa(t,n,s),...Ra(r)},u=new Map,l=Of(t,p=>{let h={...c,build:t,github:a,
run:p};try{return es(e,ts(h,new Map,i))}catch(f){if(!(f instanceof ee))throw f;let{message:d}=f;return u.set(d,[...u.get(
d)??[],p.name]),null}});for(let[p,[h,...f]]of u){let d=f.length>0?` and ${f.length} more`:"";o.warning(`notify.tests_url\
: ${p}; run "${h}"${d} goes without tests`)}return l}var lc=9;function ym(e,t,n){let r=new Set(t.filter(({required:i})=>!i).map(({name:i})=>i)),s=e.filter(({status:i})=>i===
"failure");for(let{webhook:i,reason:o}of s)r.has(i)&&n.warning(`webhook "${i}" failed, but is not required: ${o}`);return s.
filter(({webhook:i})=>!r.has(i))}var V_="fix the body in the config, then notify again with run-id from a new run";function gm(e,{
cancelled:t,fix:n}){if(t)return"The step was cancelled; see the deliveries output for what went out.";if(e.length===0)return null;
let r=e.slice(0,lc).map(({webhook:c,reason:u})=>`webhook "${c}" failed: ${u}`),s=e.filter(({attempts:c})=>Md(c.at(-1)?.status_code??
null)),i=n===null||s.length===e.length?[]:[n];if(s.length>0&&i.push(V_),e.length===1)return[...r,...i].join("; ");let o=`${e.
length} webhooks failed`,a=e.length>lc?[`the first ${lc} are above`]:[];return[...r,[o,...a,...i].join("; ")].join(`
`)}function km(e,t,n){let r=Q_(e.notify?.webhooks??[],t.inputs.only);r.length===0&&n.warning("nothing is sent: the config h\
as no notify.webhooks");let s=pc(r,t.inputs),i=eS(s,t,n);return{webhooks:r,missingSecrets:i}}function $m({webhooks:e},t){
let n=pc(e,t),r=t.mode==="test";return{...uc(n.flatMap(Mr)),build:n.some(s=>X_(s,r))}}async function Em({webhooks:e,missingSecrets:t},n,r,s){
let i=r.mode==="test",o=pc(e,r),a=i?null:await Y_(n,s,o),c=i?n.facts:await rS(n,s,o),u=[],l=[];for(let p of e){let h=t.has(
p)?{reason:"no_secret",text:"its secret is empty"}:a===null?{event:"test"}:J_(p,a,{...n,facts:c});"event"in h?u.push({webhook:p,
...h}):l.push({webhook:p,...h})}for(let{webhook:p,text:h}of l)s.log.info(`webhook "${p.name}" skipped: ${h}`);return{selected:u,
skipped:l}}async function Y_(e,t,n){let{subject:r,run:s,repository:i}=e,a=r.kind==="completed"&&n.some(({events:c})=>fc(
c,ba))?await Gl(e,s,()=>Kl(t.api,i,s)):null;return a!==null&&t.log.info(`build_status_changed: ${a.changed?"yes":"no"}, ${a.
reason}`),{events:ql(r.kind,e,a),change:a}}function fc(e,t){return e.some(n=>t.includes(n))}function J_({enabled:e,events:t,
match:n,only_failures:r},s,i){if(!e)return{reason:"disabled",text:"enabled is false"};let o=t.find(c=>s.events.includes(
c));if(o===void 0)return{reason:"events",text:z_(t,s,i)};let a=iS(n,i.facts);return a!==null?{reason:"match",text:a}:r&&
(!Rn(i.status)||i.noResult!==null)?{reason:"only_failures",text:`it wants only_failures, ${_m(i)}`}:{event:o}}function z_(e,{
change:t},n){let r=t!==null&&n.noResult===null&&fc(e,ba)?` (${t.reason})`:"";return`it wants ${e.join(", ")}, ${_m(n)}${r}`}
function pc(e,{mode:t}){return e.filter(({enabled:n})=>n||t==="test")}function X_(e,t){let{payload:n="jobserv",body:r,events:s,
only_failures:i}=e,o=Kr(e)&&r===void 0&&n!=="github",a=uc(Mr(e)).build;return o||a||t?o||a:i||fc(s,Wl)}function _m({status:e,
noResult:t}){let n=wa(t);return n!==null?`the build is ${e}: ${n}`:`the build ${e==="PASSED"||e==="FAILED"?"":"is "}${e}`}
var Z_="dependabot[bot]",Wi="variables.",wm=10;function Q_(e,t){let n=e.map(({name:s})=>s),r=t.filter(s=>!n.includes(s)).
map(s=>({message:`input only names "${s}", which the config does not have; write ${V(s,n)??`one of ${n.join(", ")}`}`}));
if(r.length>0)throw new A(r);return e.filter(({name:s})=>t.length===0||t.includes(s))}function eS(e,{secrets:t,inputs:n},r){
let{environment:s}=n,i=e.map(a=>({webhook:a,names:Bn(a).filter(c=>t.get(c)==="")})).filter(({names:a})=>a.length>0),o=nS(
s)||bm(s);if(i.length>0&&!o)throw new A(i.map(({webhook:a,names:c})=>({message:`webhook "${a.name}" needs the secret ${c.
join(", ")}, which is empty; set it in the repository's, organisation's or environment's secrets. A reusable workflow ge\
ts it with "secrets: inherit", and a job gets an environment's with "environment: NAME"`})));for(let{webhook:a,names:c}of i)
r.warning(bm(s)?`webhook "${a.name}" is skipped: this repository is a fork, and ${c.join(", ")} is empty; set it here, o\
r disable this workflow`:`webhook "${a.name}" is skipped: GitHub gives runs of forks and of Dependabot no secrets, so ${c.
join(", ")} is empty; to notify of these too, send from a workflow_run workflow`);return new Set(i.map(({webhook:a})=>a))}
function Sm(e,t,n){let r=new Set(e.flatMap(Mr).filter(s=>s.startsWith(Wi)));for(let s of r)ns(t,s.slice(Wi.length)).kind===
"none"&&n.warning(`${s} has no value${tS(s,t)}`)}function tS(e,t){if(Object.keys(Object(t)).length===0)return"; give the\
 input variables";let r=zc(t),s=V(e.slice(Wi.length),r),i=r.slice(0,wm).join(", "),o=r.length-wm,a=r.length===0?", and n\
o other":`, but ${i}${o>0?` and ${o} more`:""}`;return`: the input variables has none of that name${s?`; did you mean ${Wi}${s}\
?`:a}`}function bm({event:e}){return w(w(e,"repository"),"fork")===!0}function nS(e){let{fork:t}=ni(Rt(e),e.repository);
return t||e.actor===Z_}async function rS({run:e,facts:t,repository:n},{api:r},s){if(!t.refUncertain||t.fork)return t;let i=t.
branch,o=e.headSha??"",a=l=>s.some(({match:{[l]:p}})=>p!==void 0&&Gs(p,i)),c=()=>zr(r,{repository:n,branch:i,sha:o}),u=()=>Xr(
r,{repository:n,tag:i,sha:o});return{...t,notBranch:a("branch")?await vm(`branch ${i} has the run's commit`,c):null,notTag:a(
"tag")?await vm(`tag ${i} is at the run's commit`,u):null}}async function vm(e,t){try{return await t()?null:`no ${e}`}catch(n){
if(!(n instanceof P))throw n;let{status:r,message:s}=n;return r===403||r===404?`the API does not say that a ${e} (${r});\
 if so, add "permissions: contents: read" to the job`:`the API does not say that a ${e}: ${s}`}}var sS=["repository","br\
anch","tag","workflow","event","actor"];function iS(e,t){for(let n of sS){let r=e[n];if(r===void 0)continue;let s=n==="b\
ranch"||n==="tag";if(s&&t.fork&&e.repository===void 0)return`the run comes from a fork (${t.repository||"unknown"}), who\
se branches fit no pattern`;if(!Gs(r,t[n]))return`match.${n} is ${r.join(", ")} and the run's is ${t[n]||"unknown"}`;let i=n===
"branch"?t.notBranch:t.notTag;if(s&&i!==null)return`match.${n} is ${r.join(", ")}, but ${i}`}return null}var oS="unsigned: it has no secret_name";function xm({keys:e,carriesSecret:t}){return e.length===0&&t!==!0?[oS]:[]}function hc(e,t,n){
let{id:r,method:s,shown:i,headers:o,body:a,keys:c,signatures:u}=e,l=mi(u,{id:r,timestamp:0,body:a},c),p=t??"(the time of\
 the attempt)",h=u.flatMap(f=>yi(f).slice(1));return[`${s} ${i}`,...Im(o,n),`webhook-timestamp: ${p}`,...Object.keys(l).
map(f=>`${f}: ${h.includes(f.toLowerCase())?p:"***"}`),...xm(e),fS(e),...hS(n(a.toString("utf8")))]}function Om(e){let{method:t,
shown:n,keys:r,signatures:s}=e,i=s.map(o=>typeof o=="string"?o:o.header);return[`${t} ${n}`,...r.length>0?[`signed: ${i.
join(", ")}`]:xm(e)]}function Am({attempts:e,maxAttempts:t,notes:n},r,s){return[...e.flatMap(i=>[aS(i,t),...cS(i,r,s)]),
...n]}function aS({attempt:e,message:t,waitedMs:n},r){let{number:s,status_code:i,error:o,duration_ms:a}=e,c=r>1?`${s} of\
 ${r}`:s,[u]=t?.split("; ",1)??[],l=u===void 0||o===null?`HTTP ${i}`:u.replace(`${o}: `,o==="status"?"":`${Hn(o)}: `),p=n===
null?"":`; retrying in ${(n/1e3).toFixed(1)} s`;return`attempt ${c}: ${l} (${a} ms)${p}`}function cS({response:e,message:t},n,r){
if(e===null||n==="never")return[];if(n==="on-failure"&&t===null)return[];let s=e.body.toString("utf8");return[...n==="al\
ways"?Im(e.headers,r):[],`response: ${s===""?"(empty)":re(r(s))}`]}function Im(e,t){return Object.entries(hh(e)).map(([n,
r])=>`${n}: ${re(t(uS.includes(n)?lS(r):r))}`)}var uS=["location","content-location","link","refresh"];function lS(e){return e.
replaceAll(/[?#][^>\s]*/g,t=>`${t.charAt(0)}${nn}`)}function fS({body:e,inPayloadFile:t}){return e.length===0?"no body":
`body, ${e.length===1?"1 byte":`${e.length} bytes`}${t?", as in the file of the output payload-file":""}:`}var pS=1e3;function hS(e){
let t=/^\s*[{[]/.test(e),n=[],r=0,s=0,i=0,o=!1;for(let a=0;a<e.length;a+=1){if(a-r>=pS){let u=[s,i].find(l=>l>r)??mS(e,a);
n.push(e.slice(r,u)),r=u}if(!t)continue;let c=e[a];if(c==='"'&&!(o&&dS(e,a)))o=!o;else{if(o)continue;c===","||c==="{"||c===
"["?s=a+1:c===":"&&(i=a+1)}}return r<e.length&&n.push(e.slice(r)),n}function dS(e,t){let n=0;for(;e[t-1-n]==="\\";)n+=1;
return n%2===1}function mS(e,t){return/[\ud800-\udbff]/.test(e[t-1]??"")?t-1:t}var yS=50,Nm=500;function Tm({secrets:e,inputs:t},n,r,{id:s,event:i,values:o,body:a}){let c=ts(o,e,t.variables);try{let u=Hd(
r,{id:s,event:i,lookup:c,secrets:e,body:a});for(let p of Yd(r,u,e))n.mask(p);let l=re(n.redact(u.shown));return{kind:"re\
quest",prepared:{...u,shown:l}}}catch(u){if(!(u instanceof ee))throw u;return{kind:"impossible",reason:re(n.redact(u.message),
Nm)}}}function Rm({inputs:e,allowlist:t},{signal:n},r){let s=e.mode==="test",{idempotent:i=!0}=r;return{allowlist:t,successCodes:r.
success_codes,successBody:r.success_body,quoteResponse:e.showResponse!=="never",timeoutMs:r.timeout??Il,retryDelaysSeconds:s?
[]:r.retry_schedule??ca,retryOnlyIfUndelivered:!i,keepAlive:i,signal:n}}async function Lm({inputs:e,allowlist:t},n,r){if(kS(
e.allowedHosts,n,r.map(({prepared:o})=>o.url)),e.dryRun)return r.map(({prepared:o})=>gS({allowlist:t},n,o));let s=async({
prepared:o,options:a})=>({prepared:o,outcome:await Dd(n,o,a)}),i=[];for await(let{prepared:o,outcome:a}of $S(r,yS,s))i.push(
wS(e,n,o,a));return i}function gS({allowlist:e},t,n){let r=li(e,n.url,n.method)?.replace(/\.$/,"")??null,s=hc(n,null,t.redact),
i=r===null?"sent":`refused: ${r}`;return t.log.group(`webhook "${n.webhook}" would be ${i}`,s),r===null?qr(n,"dry_run"):
Bi(n,`blocked: ${r}`)}function wS(e,t,n,r){let s=e.mode==="test",i=Ud(n,vS(r,t));bS(t,i,[...s?hc(n,r.attempts[0]?.timestamp??
null,t.redact):Om(n),...Am(r,s&&e.showResponse==="on-failure"?"always":e.showResponse,t.redact)]);for(let o of r.notes)t.
log.warning(`webhook "${n.webhook}": ${o}`);return i}function bS(e,t,n){let{webhook:r,event:s,status:i,reason:o,attempts:a,
id:c}=t,u=a.at(-1),l=u?.status_code??(u?.error?Hn(u.error):""),p=i==="success"?"delivered":"FAILED";e.log.group(`webhook\
 "${r}" ${p}: ${l} (event ${s})`,[...n,`${c}: ${p}${o===null?"":`: ${o}`}`])}function vS(e,{redact:t}){let{reason:n}=e;return{
...e,reason:n===null?null:re(t(n),Nm)}}function kS(e,t,n){e.includes("public")&&n.some(r=>t.proxied(r))&&t.log.notice("d\
eliveries go through a proxy, where their names resolve: addresses behind names are not checked; name the hosts in allow\
ed-hosts to be sure")}async function*$S(e,t,n){let r=e.entries(),s=new Map,i=()=>{let{value:o,done:a}=r.next();if(a)return;
let[c,u]=o,l=n(u);s.set(c,l),l.then(i,i)};for(let o=0;o<t;o++)i();for(let o=0;;o++){let a=s.get(o);if(a===void 0)return;
s.delete(o),yield await a}}var ES=5e3,_S="fix it and re-run this job, or redeliver (docs/redelivery.md)";async function Mm(e,t){let n=await e.loadConfig(),
r=km(n,e,t.log),s=OS(e.inputs,t),i=SS(e.inputs),o={...e,inputs:i},a=await mm({inputs:i,config:n},t,$m(r,i)).catch(f=>{throw xS(
f,i)}),{selected:c,skipped:u}=await Em(r,a,i,t),l=a.build===null?void 0:n.notify?.tests_url;Sm([...c.map(({webhook:f})=>f),
l],i.variables,t.log);let p=AS(c,a,o,t),h=await Lm(o,t,p.flatMap(({webhook:f,rendered:d})=>d.kind==="request"?{prepared:d.
prepared,options:Rm(o,t,f)}:[]));return await s,NS({webhooks:r.webhooks,run:a,skipped:u,requests:p,deliveries:h},i,t)}function SS(e){
let{repository:t,runId:n,environment:r}=e;if(["",r.repository].includes(t))return e;if(n===null)throw new A(`input repos\
itory is ${t}; give the input run-id of its run, too`);let[s=""]=t.split("/");return{...e,environment:{...r,repository:t,
repositoryOwner:s,runId:0}}}function xS(e,{repository:t}){return e instanceof P&&[403,404].includes(e.status??0)&&t!==""?
new P(`${e.message}; github-token must be a token that may read ${t}`,e.status):e}async function OS({mode:e,coverage:t,config:n,
configFile:r,dryRun:s,environment:i},{api:o,clock:a,log:c,signal:u}){if(e!=="notify"||s)return;let l=n.trim()===""&&dn(r)===
null;if(!(t??l))return;let p=new AbortController,h=AbortSignal.any([u,p.signal]),f=a.sleep(ES,h).then(()=>null),d=Ad(o,i).
catch(()=>null),m=await Promise.race([d,f]);p.abort(),m!==null&&c.warning(m)}function AS(e,t,n,r){let{inputs:s,secrets:i}=n,
{environment:o}=s,a=Vd({payload:t.build?.payload??null,isPrivate:t.run.isPrivate,serverUrl:o.serverUrl,event:o.event,keys:{},
secrets:i});return e.map(({webhook:c,event:u})=>{let l=Pm(c,t,s),p={...t.values,event:{name:u}},h=Tm(n,r,c,{id:l,event:u,
values:p,body:a});return h.kind==="request"&&(h.prepared.inPayloadFile=IS(c)),{id:l,event:u,webhook:c,rendered:h}})}function Pm(e,{
run:t,subject:n,status:r,repository:s},{mode:i,jobId:o,environment:a}){let{job:c,runnerName:u,step:l}=a,p={repository:s,
runId:t.id,attempt:t.attempt,chain:null,webhook:e.name,kind:i==="test"?"test":n.kind,status:r};return Wd(p,n.own?[o||`${c}\
 on ${u}`,l]:null)}function IS(e){let{body:t,payload:n="jobserv"}=e;return Kr(e)&&t===void 0&&n==="jobserv"}function NS(e,t,n){
let{run:r,webhooks:s}=e,{environment:i}=t,o=TS(e,t,n),a=RS(e.requests),c=ym(o,s,n.log),u=n.signal.aborted,l=t.mode==="no\
tify"&&!t.dryRun&&c.some(({webhook:m})=>a.has(m)),p=r.build?.payload??null,h=Qa(i.repository,r.run),f=p?Qd(p,n.redact):em(
LS(r,i.serverUrl),n.redact),d=sm(o,n.redact);return{result:c.length>0||u?"failure":o.every(({status:m})=>m==="not_run")?
"not_run":"success",failure:gm(c,{cancelled:u,fix:l?_S:null}),outputs:{"build-status":r.status},deliveries:o,payload:p&&
Buffer.from(JSON.stringify(p)),record:{...h,deliveries:o.map(m=>Jd(m,a.get(m.webhook),h.run))},summary:(c.length>0?[d,f]:
[f,d]).join(`
`)}}function TS({webhooks:e,run:t,skipped:n,requests:r,deliveries:s},i,{log:o}){let a=new Map(s.map(c=>[c.webhook,c]));for(let{
webhook:c,reason:u}of n){let p={id:Pm(c,t,i),webhook:c.name,event:""};a.set(c.name,qr(p,u))}for(let{id:c,event:u,webhook:l,
rendered:p}of r){if(p.kind==="request")continue;let h=`cannot be sent: ${p.reason}`;o.info(`webhook "${l.name}" FAILED: ${h}`);
let f={id:c,webhook:l.name,event:u};a.set(l.name,Bi(f,h))}return e.flatMap(({name:c})=>a.get(c)??[])}function RS(e){return new Map(
e.flatMap(({webhook:t,rendered:n})=>n.kind==="request"?[[t.name,n.prepared]]:[]))}function LS({run:e,status:t,repository:n},r){
return{title:e.title??e.workflow??`run ${e.id}`,status:t,page:e.pageUrl??`${r}/${n}/actions/runs/${e.id}`}}var Cm=["passed","failed"],PS=2e3,jm=Me({summary:"Sends a webhook of notify once, with a sample build, as mode: test.",usage:"\
send NAME [OPTIONS]",about:`
  NAME                the name of a webhook, as webhook-action list prints it
  --file FILE         default ${Le}
  --secrets FILE      the secrets as in the action's input: lines NAME=value or a
                      JSON object; - reads standard input; default: the variable
                      SECRETS
  --variables JSON    as the action's input
  --status STATUS     of the sample build: ${Cm.join(" (default) or ")}
  --repo OWNER/NAME   of the sample build; default GITHUB_REPOSITORY, else the
                      remote origin of git
  --allowed-hosts, --allowed-schemes, --allowed-methods
                      as the action's inputs; by default public hosts, by https
  --dry-run           prints the request and sends nothing

  SECRETS='tracker=...' webhook-action send tracker`,options:{...Pt,...Zt,variables:{type:"string"},status:{type:"string",
default:"passed"},repo:{type:"string"},"allowed-hosts":{type:"string"},"allowed-schemes":{type:"string"},"allowed-method\
s":{type:"string"},"dry-run":{type:"boolean",default:!1}},arguments:[1,1],async run({values:e,positionals:[t=""]},n){let{
file:r,status:s,repo:i}=e;if(!Cm.includes(s))throw new G(`--status is "${s}"; write passed or failed`);let o=tn(r),a=Qt(
e.secrets,n)??new Map,c=new Map([...Cr(o),...a]),{config:u,trimmed:l}=bi({text:o,file:r},c);for(let[g,k]of l)c.set(g,k);
let p=u.notify?.webhooks.find(g=>g.name===t);if(p===void 0)throw CS(t,u,r);let h=Bn(p).filter(g=>!c.get(g));if(h.length>
0)throw new A(`webhook "${t}" needs the secret ${h.join(", ")}; give its value with --secrets FILE or in the variable SE\
CRETS`);let f=wt(i,n.env,"octo-org/example"),d=jS(f,s),m=DS(t,f,d,{variables:e.variables,"allowed-hosts":e["allowed-host\
s"],"allowed-schemes":e["allowed-schemes"],"allowed-methods":e["allowed-methods"],"dry-run":String(e["dry-run"])}),{io:y,
close:b}=US(d,[...a.values()],n.log);try{let{deliveries:g,failure:k,result:S}=await Mm({inputs:m,secrets:c,allowlist:Ql(
m),loadConfig:async()=>u,loadRecords:()=>[]},y);return{ok:S!=="failure",json:{result:S,failure:k,deliveries:g},lines:k===
null?[]:[k]}}finally{b()}}});function CS(e,{notify:t,chains:n},r){let s=n.find(({webhooks:a})=>a.some(c=>c.name===e));if(s!==
void 0)return new A(`"${e}" is a link of the chain "${s.name}", which only a run can send; start the chain instead (mode\
: chain)`);let i=t?.webhooks.map(a=>a.name)??[],o=V(e,i);return new A(i.length===0?`${r} has no notify.webhooks`:`${r} h\
as no webhook "${e}"; ${o?`did you mean ${o}?`:`write one of ${i.join(", ")}`}`)}var dc="6dcb09b5b57875f334f61aebed695e2\
e4193db5e",Hr=1001;function jS(e,t){let n=`https://github.com/${e}/actions/runs/${Hr}`,r=`https://api.github.com/repos/${e}\
/actions/runs/${Hr}`,s=t==="passed"?"success":"failure",i={created_at:"2026-01-15T10:00:00Z",run_started_at:"2026-01-15T\
10:00:00Z",updated_at:"2026-01-15T10:02:30Z"},o={...i,id:Hr,run_attempt:1,run_number:42,name:"CI",workflow_id:1,path:".g\
ithub/workflows/ci.yml",display_title:"A sample build",event:"push",status:"completed",conclusion:s,head_branch:"main",head_sha:dc,
head_commit:{id:dc,message:"A sample build"},repository:{full_name:e,private:!1},head_repository:{full_name:e},actor:{login:"\
octocat"},pull_requests:[],url:r,html_url:n,jobs_url:`${r}/jobs`},a=(c,u,l)=>({id:c,run_id:Hr,run_attempt:1,name:u,status:"\
completed",conclusion:l,created_at:i.created_at,started_at:i.run_started_at,completed_at:i.updated_at,url:`https://api.g\
ithub.com/repos/${e}/actions/jobs/${c}`,html_url:`${n}/job/${c}`});return{run:o,jobs:[a(1,"build","success"),a(2,"test",
s)],event:{action:"completed",workflow:{name:"CI"},workflow_run:o,repository:o.repository}}}function DS(e,t,{event:n},r){
let s={...r,mode:"test",only:e};for(let[a,c]of Object.entries(s))c!==void 0&&(process.env[`INPUT_${a.toUpperCase()}`]=c);
let{environment:i,...o}=Gp();return{...o,environment:{...i,repository:t,repositoryOwner:t.slice(0,t.indexOf("/")),eventName:"\
workflow_run",runId:Hr+1,sha:dc,ref:"refs/heads/main",refName:"main",actor:"octocat",event:n}}}function US(e,t,n){let r=Ni();
for(let a of t)r.add(a);let s=a=>r.redact(a),i=$d({ca:null}),o=new AbortController;return process.once("SIGINT",()=>o.abort()),
{close:i.close,io:{api:FS(e),request:i.request,proxied:yd,log:BS(a=>n(re(s(a),PS))),clock:Al(),random:Math.random,randomBytes:MS,
mask:a=>r.add(a),redact:s,signal:o.signal}}}function BS(e){return{info:e,notice:e,warning:t=>e(`warning: ${t}`),error:t=>e(
`error: ${t}`),debug:()=>{},group(t,n){e(t);for(let r of n)e(`  ${r}`)}}}function FS({run:e,jobs:t}){let n=Buffer.from(JSON.
stringify(e));return{async request(r){if(r!=="GET /repos/{owner}/{repo}/actions/runs/{run_id}")throw new P(`${r} is not \
known of a sample build`,404);return{status:200,headers:{},json:e,body:n}},async*pages(){yield{items:t,total:t.length,more:!1}},
download:()=>Promise.reject(new Error("A sample build has no files."))}}import{readFileSync as qS}from"node:fs";var Vi=Tn.filter(e=>!Oe.some(t=>t===e)),Um=[...Oe,...Vi],Bm=Me({summary:"Verifies a webhook's signature; exits with 1, a\
nd why, if it is wrong.",usage:"verify (--signature NAME | --provider NAME) [-H HEADER]... < BODY",about:`
  --signature NAME    ${Oe.join(", ")},
                      ${Vi.join(", ")}
  --secret-file FILE  the secret, byte for byte; default: the variable SECRET
  --provider NAME     a provider of the config in place of --signature; its secret
                      is one of --secrets, else derived (RELAY_KEYS or RELAY)
  -H, --header TEXT   a header as it arrived, once for each
  --file FILE         the config; default ${Le}
  --secrets FILE      as in the action's input secrets; default: the variable SECRETS
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git

The body is read from standard input and must be the bytes that were received.

  SECRET=... webhook-action verify --signature github \\
    -H "X-Hub-Signature-256: sha256=..." < body.json`,options:{...Pt,...Zt,signature:{type:"string"},provider:{type:"str\
ing"},"secret-file":{type:"string"},header:{type:"string",short:"H",multiple:!0,default:[]},repo:{type:"string"}},arguments:[
0,0],run({values:e},t){let{signature:n,provider:r}=e;if(n===void 0==(r===void 0))throw new G("write one of --signature a\
nd --provider");let s=r===void 0?GS(n??"",e["secret-file"],t):KS(r,e,t);if(gh(s.provider))throw new A(`provider ${s.provider.
name} signs nothing: there is no signature to verify`);let i={uri:"",query:{},headers:oh(e.header.map(HS)),body:t.readInput()},
o=WS(s,i);return{ok:o===null,json:{valid:o===null,reason:o},lines:[o===null?"valid":`not valid: ${o}`]}}});function GS(e,t,{
env:n}){let r={name:"sender",active:!0,secret_name:["the secret"]},s=Oe.find(a=>a===e),i=Vi.find(a=>a===e);if(s===void 0&&
i===void 0)throw new G(`--signature is "${e}"; write one of ${Um.join(", ")}`);let o=t===void 0?n.SECRET:qS(t,"utf8");if(!o)
throw new G("the secret is empty; set SECRET, or write --secret-file");return{provider:{...r,...s?{signature:s}:{type:i}},
secrets:new Map([["the secret",o]])}}function KS(e,t,n){let{receive:r}=en(t.file,null).config,s=r?.providers.find(c=>c.name===
e);if(s===void 0)throw new A(`${t.file} has no provider ${e}`);let i=Qt(t.secrets,n),o=c=>{let u=i?.get(c);if(u!==void 0||
r?.relay===void 0)return u??"";let l=Ur(wt(t.repo,n.env),n.env);return Ai(l,c,Ya(s))},a=s.secret_name.map(c=>[c,o(c)]);return{
provider:s,secrets:new Map(a)}}function HS(e){let[,t,n]=/^([^\s:]+):\s*(.*?)\s*$/s.exec(e)??[];if(t!==void 0&&n!==void 0)
return[t.toLowerCase(),n];throw new G(`--header is "${e}"; write NAME: VALUE`)}function WS({provider:e,secrets:t},n){let r=Date.
now(),s=Wa(e,n,{secrets:t,now:r});if(s===null)return null;let i=VS.find(({changed:c})=>c({webhook:n,secrets:t}).some(u=>u!==
null&&Va(e,u.webhook,{secrets:u.secrets,now:r}))),[o]=Um.filter(c=>Va(YS(e,c),n,{secrets:t,now:r})),a=i?.text??(o===void 0?
JS(e,n):`it is signed as ${o}`);return a===null?s:`${s}; ${a}`}var VS=[{text:"the secret has white space at its start or\
 end: without it the signature is right",changed:e=>[Dm(e,t=>t.trim())]},{text:"the sender's secret ends with a newline,\
 this one does not",changed:e=>[Dm(e,t=>`${t}
`)]},{text:"the body has a newline at its end that the sender did not sign",changed:e=>[Dt(e,t=>t.replace(/\r?\n$/,""))]},
{text:"the newline at the body's end is missing, which the sender signed",changed:e=>[Dt(e,t=>`${t}
`),Dt(e,t=>`${t}\r
`)]},{text:"the line ends of the body were changed",changed:e=>[Dt(e,t=>t.replaceAll(`\r
`,`
`)),Dt(e,t=>t.replace(/\r?\n/g,`\r
`))]},{text:"the JSON of the body was formatted anew: verify the bytes as they arrived",changed:e=>[Dt(e,t=>JSON.stringify(
JSON.parse(t))),Dt(e,t=>JSON.stringify(JSON.parse(t),null,2)),Dt(e,t=>mc(JSON.parse(t)))]}];function Dm(e,t){let n=[...e.
secrets].map(([r,s])=>[r,t(s)]);return{...e,secrets:new Map(n)}}function Dt({webhook:e,secrets:t},n){let r=co(e.body);if(r===
null)return null;try{let s=Buffer.from(n(r));return{secrets:t,webhook:{...e,body:s}}}catch{return null}}function mc(e){return Array.
isArray(e)?`[${e.map(mc).join(", ")}]`:typeof e!="object"||e===null?JSON.stringify(e):`{${Object.entries(e).map(([n,r])=>`${JSON.
stringify(n)}: ${mc(r)}`).join(", ")}}`}function YS({name:e,active:t,secret_name:n},r){let s=Oe.find(o=>o===r),i=Vi.find(
o=>o===r);return{name:e,active:t,secret_name:n,...s?{signature:s}:{type:i}}}function JS(e,{headers:t}){let n=wh(e);if(n!==
null&&t[n]!==void 0)return null;let r=Object.keys(t).filter(s=>/sig|token|auth|hmac/.test(s));return r.length>0?`given a\
re ${r.join(", ")}`:null}var Yi={key:$h,url:Eh,check:Nh,list:Rh,send:jm,verify:Bm,history:rd},XS=`webhook-action COMMAND [OPTIONS]

${Object.entries(Yi).map(([e,{summary:t}])=>`  ${e.padEnd(9)}${t}`).join(`
`)}

  webhook-action COMMAND --help   the options of a command
  --json                          one JSON value on standard output
  --version                       the version

Exit codes: 0 yes, 1 no (errors in a config, a failed delivery, a wrong
signature), 2 a mistake in the command line.`;for(let e of[process.stdout,process.stderr])e.on("error",()=>{});process.exitCode=
await ZS(process.argv.slice(2));async function ZS(e){let[t="--help",...n]=e;if(t==="--help"||t==="-h"||t==="help")return gc(
XS);if(t==="--version")return gc(ln);let r=Object.hasOwn(Yi,t)?Yi[t]:void 0;if(r===void 0)return Fm(`unknown command ${t}\
; write one of ${Object.keys(Yi).join(", ")}`,2);if(n.includes("--help")||n.includes("-h"))return gc(`webhook-action ${r.
help}`);let s=n.includes("--json");try{let i=n.filter(l=>l!=="--json"),{ok:o,json:a,lines:c,warnings:u=[]}=await r.run(i,
QS(s));for(let l of u)console.error(`warning: ${yc(l)}`);if(s)console.log(JSON.stringify(a,null,2));else for(let l of c)
console.log(yc(l));return o?0:1}catch(i){if(i instanceof G)return Fm(`${i.message}; see webhook-action ${t} --help`,2);if(!(i instanceof
A))throw i;s&&console.log(JSON.stringify({problems:i.problems},null,2));for(let o of i.problems)console.error(yc(Vn(o)));
return 1}}function QS(e){return{env:process.env,readInput:()=>zS(0),log:t=>e?console.error(t):console.log(t)}}function yc(e){
return e.split(`
`).map(zi).join(`
`)}function gc(e){return console.log(e),0}function Fm(e,t){return console.error(`webhook-action: ${e}`),t}
