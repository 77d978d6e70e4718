#!/usr/bin/env node
import{readFileSync as ZS}from"node:fs";var S=class extends Error{problems;hidden;constructor(t,n=0){let r=typeof t=="string"?[{message:t}]:t,s=n>0?[`and ${n} m\
ore like these`]:[];super([...r.map(zn),...s].join(`
`)),this.problems=r,this.hidden=n}};function zn({file:e,line:t,path:n,message:r}){let i=[t&&e?`${e}:${t}`:e,n].filter(o=>o).
join(" ");return i?`${i}: ${r}`:r}var ey=/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;function no(e){return e.replace(ey," ")}function Xn(e,t){if(e.length<=t)return e;let n="",r=0;for(let s of e){if(r+=1,r>t)return`${n}\u2026`;r<t&&(n+=s)}return e}
function Rc(e){return e.replace(/[\u{10000}-\u{10ffff}]/gu,"\uFFFD")}function Lc(e){let t=/^https?:\/\/([^/?#]+)/i.exec(
e)?.[1];return t===void 0||t.includes("@")||/[\s\\]/.test(e)||no(e)!==e?null:URL.canParse(e)?e:null}var ty=/^[ -~]*$/,ny=/\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g,
ry=/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;function re(e,t=300){if(ty.test(e)){let r=!e.includes(
"::")&&!e.includes("##");return Xn(r?e:Ic(e,""),t)}let n=e.replace(ny," ").replace(ry,"\uFFFD");return Xn(Ic(n,sy),t)}var sy=String.
raw`[\p{Cf}\p{Mn}\p{DI}]*`;function Ic(e,t){return e.replace(new RegExp(`:(?=${t}:)`,"gu"),": ").replace(new RegExp(`#(?\
=${t}#${t}\\[)`,"gu"),"# ")}var yn="1.0.0";import{readFileSync as Ik}from"node:fs";import{parseArgs as Rk}from"node:util";var Zr,iy={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function ro(e){return!e&&!Zr?iy:{lang:e?.lang??Zr?.lang,message:e?.message,abortEarly:e?.abortEarly??Zr?.abortEarly,abortPipeEarly:e?.
abortPipeEarly??Zr?.abortPipeEarly}}var oy;function ay(e){return oy?.get(e)}var cy;function uy(e){return cy?.get(e)}var ly;function fy(e,t){return ly?.get(e)?.get(t)}function Kt(e){let t=typeof e;return t==="string"?`"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||
t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function U(e,t,n,r,s){let i=s&&"input"in s?s.input:
n.value,o=s?.expected??e.expects??null,a=s?.received??Kt(i),c={kind:e.kind,type:e.type,input:i,expected:o,received:a,message:`\
Invalid ${t}: ${o?`Expected ${o} but r`:"R"}eceived ${a}`,requirement:e.requirement,path:s?.path,issues:s?.issues,lang:r.
lang,abortEarly:r.abortEarly,abortPipeEarly:r.abortPipeEarly},u=e.kind==="schema",l=s?.message??e.message??fy(e.reference,
c.lang)??(u?uy(c.lang):null)??r.message??ay(c.lang);l!==void 0&&(c.message=typeof l=="function"?l(c):l),u&&(n.typed=!1),
n.issues?n.issues.push(c):n.issues=[c]}function py(e,t){return e===t||Number.isNaN(e)&&Number.isNaN(t)}function dy(e,t){return Object.prototype.hasOwnProperty.
call(e,t)&&t!=="__proto__"&&t!=="prototype"&&t!=="constructor"}function jc(e,t){let n=[...new Set(e)];return n.length>1?`(${n.join(` ${t} `)})`:n[0]??"never"}function Z(e){return e["~\
standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},ro())},e}var hy=class extends Error{constructor(e){super(e[0].message),this.name="ValiError",this.issues=e}};var ix=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}\
]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6\
}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p\
{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u");var my=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;function ye(e,t){return{kind:"validation",type:"check",reference:ye,async:!1,expects:null,requirement:e,message:t,"~run"(n,r){
return n.typed&&!this.requirement(n.value)&&U(this,"input",n,r),n}}}function Zn(e){return{kind:"validation",type:"finite",reference:Zn,async:!1,expects:null,requirement:Number.isFinite,message:e,
"~run"(t,n){return t.typed&&!this.requirement(t.value)&&U(this,"finite",t,n),t}}}function so(e){return{kind:"validation",type:"iso_timestamp",reference:so,async:!1,expects:null,requirement:my,message:e,
"~run"(t,n){return t.typed&&!this.requirement.test(t.value)&&U(this,"timestamp",t,n),t}}}function ot(e,t){return{kind:"validation",type:"max_length",reference:ot,async:!1,expects:`<=${e}`,requirement:e,message:t,
"~run"(n,r){return n.typed&&n.value.length>this.requirement&&U(this,"length",n,r,{received:`${n.value.length}`}),n}}}function io(e,t){return{kind:"validation",type:"max_value",reference:io,async:!1,expects:`<=${e instanceof Date?e.toJSON():
Kt(e)}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!(n.value<=this.requirement)&&U(this,"value",n,r,{received:n.
value instanceof Date?n.value.toJSON():Kt(n.value)}),n}}}function Qn(e,t){return{kind:"validation",type:"min_length",reference:Qn,async:!1,expects:`>=${e}`,requirement:e,message:t,
"~run"(n,r){return n.typed&&n.value.length<this.requirement&&U(this,"length",n,r,{received:`${n.value.length}`}),n}}}function gn(e,t){return{kind:"validation",type:"min_value",reference:gn,async:!1,expects:`>=${e instanceof Date?e.toJSON():
Kt(e)}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!(n.value>=this.requirement)&&U(this,"value",n,r,{received:n.
value instanceof Date?n.value.toJSON():Kt(n.value)}),n}}}function er(e){return{kind:"validation",type:"non_empty",reference:er,async:!1,expects:"!0",message:e,"~run"(t,n){return t.
typed&&t.value.length===0&&U(this,"length",t,n,{received:"0"}),t}}}function at(e){return{kind:"validation",type:"raw_check",reference:at,async:!1,expects:null,"~run"(t,n){return e({dataset:t,
config:n,addIssue:r=>U(this,r?.label??"input",t,n,r)}),t}}}function wn(e){return{kind:"transformation",type:"raw_transform",reference:wn,async:!1,"~run"(t,n){let r=e({dataset:t,config:n,
addIssue:s=>U(this,s?.label??"input",t,n,s),NEVER:null});return t.issues?t.typed=!1:t.value=r,t}}}function Se(e,t){return{kind:"validation",type:"regex",reference:Se,async:!1,expects:`${e}`,requirement:e,message:t,"~ru\
n"(n,r){return n.typed&&!this.requirement.test(n.value)&&U(this,"format",n,r),n}}}function tr(e){return{kind:"validation",type:"safe_integer",reference:tr,async:!1,expects:null,requirement:Number.isSafeInteger,
message:e,"~run"(t,n){return t.typed&&!this.requirement(t.value)&&U(this,"safe integer",t,n),t}}}function oo(){return{kind:"transformation",type:"to_upper_case",reference:oo,async:!1,"~run"(e){return e.value=e.value.toUpperCase(),
e}}}function Ne(e){return{kind:"transformation",type:"transform",reference:Ne,async:!1,operation:e,"~run"(t){return t.value=
this.operation(t.value),t}}}function ao(e){return{kind:"validation",type:"url",reference:ao,async:!1,expects:null,requirement(t){try{return URL.canParse?
URL.canParse(t):(new URL(t),!0)}catch{return!1}},message:e,"~run"(t,n){return t.typed&&!this.requirement(t.value)&&U(this,
"URL",t,n),t}}}function co(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function C(e,t){return Z({...e,fallback:t,
"~run"(n,r){let s=e["~run"](n,r);return s.issues?{typed:!0,value:co(this,s,r)}:s}})}function nr(e,t,n){return typeof e.default=="function"?e.default(t,n):e.default}function V(e,t){return Z({kind:"schema",type:"array",reference:V,expects:"Array",async:!1,item:e,message:t,"~run"(n,r){let s=n.
value;if(Array.isArray(s)){n.typed=!0,n.value=[];for(let i=0;i<s.length;i++){let o=s[i],a=this.item["~run"]({value:o},r);
if(a.issues){let c={type:"array",origin:"value",input:s,key:i,value:o};for(let u of a.issues)u.path?u.path.unshift(c):u.
path=[c],n.issues?.push(u);if(n.issues||(n.issues=a.issues),r.abortEarly){n.typed=!1;break}}a.typed||(n.typed=!1),n.value.
push(a.value)}}else U(this,"type",n,r);return n}})}function ge(e){return Z({kind:"schema",type:"boolean",reference:ge,expects:"boolean",async:!1,message:e,"~run"(t,n){return typeof t.
value=="boolean"?t.typed=!0:U(this,"type",t,n),t}})}function Gt(e,t){return Z({kind:"schema",type:"custom",reference:Gt,
expects:"unknown",async:!1,check:e,message:t,"~run"(n,r){return this.check(n.value)?n.typed=!0:U(this,"type",n,r),n}})}function bn(e){return Z({kind:"schema",type:"lazy",reference:bn,expects:"unknown",async:!1,getter:e,"~run"(t,n){return this.
getter(t.value)["~run"](t,n)}})}function uo(e,t){return Z({kind:"schema",type:"literal",reference:uo,expects:Kt(e),async:!1,literal:e,message:t,"~run"(n,r){
return py(n.value,this.literal)?n.typed=!0:U(this,"type",n,r),n}})}function lo(e){return Z({kind:"schema",type:"never",reference:lo,expects:"never",async:!1,message:e,"~run"(t,n){return U(
this,"type",t,n),t}})}function rr(e){return Z({kind:"schema",type:"null",reference:rr,expects:"null",async:!1,message:e,"~run"(t,n){return t.value===
null?t.typed=!0:U(this,"type",t,n),t}})}function B(e,t){return Z({kind:"schema",type:"nullable",reference:B,expects:`(${e.
expects} | null)`,async:!1,wrapped:e,default:t,"~run"(n,r){return n.value===null&&(this.default!==void 0&&(n.value=nr(this,
n,r)),n.value===null)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function Ht(e,t){return Z({kind:"schema",type:"nullish",reference:Ht,expects:`(${e.expects} | null | undefined)`,async:!1,
wrapped:e,default:t,"~run"(n,r){return(n.value===null||n.value===void 0)&&(this.default!==void 0&&(n.value=nr(this,n,r)),
n.value===null||n.value===void 0)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function G(e){return Z({kind:"schema",type:"number",reference:G,expects:"number",async:!1,message:e,"~run"(t,n){return typeof t.
value=="number"&&!isNaN(t.value)?t.typed=!0:U(this,"type",t,n),t}})}function R(e,t){return Z({kind:"schema",type:"object",
reference:R,expects:"Object",async:!1,entries:e,message:t,"~run"(n,r){let s=n.value;if(s&&typeof s=="object"){n.typed=!0,
n.value={};for(let i in this.entries){let o=this.entries[i];if(i in s||(o.type==="exact_optional"||o.type==="optional"||
o.type==="nullish")&&o.default!==void 0){let a=i in s?s[i]:nr(o),c=o["~run"]({value:a},r);if(c.issues){let u={type:"obje\
ct",origin:"value",input:s,key:i,value:a};for(let l of c.issues)l.path?l.path.unshift(u):l.path=[u],n.issues?.push(l);if(n.
issues||(n.issues=c.issues),r.abortEarly){n.typed=!1;break}}c.typed||(n.typed=!1),n.value[i]=c.value}else if(o.fallback!==
void 0)n.value[i]=co(o);else if(o.type!=="exact_optional"&&o.type!=="optional"&&o.type!=="nullish"&&(U(this,"key",n,r,{input:void 0,
expected:`"${i}"`,path:[{type:"object",origin:"key",input:s,key:i,value:s[i]}]}),r.abortEarly))break}}else U(this,"type",
n,r);return n}})}function b(e,t){return Z({kind:"schema",type:"optional",reference:b,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,
default:t,"~run"(n,r){return n.value===void 0&&(this.default!==void 0&&(n.value=nr(this,n,r)),n.value===void 0)?(n.typed=
!0,n):this.wrapped["~run"](n,r)}})}function Wt(e,t){return Z({kind:"schema",type:"picklist",reference:Wt,expects:jc(e.map(Kt),"|"),async:!1,options:e,message:t,
"~run"(n,r){return this.options.includes(n.value)?n.typed=!0:U(this,"type",n,r),n}})}function fo(e,t,n){return Z({kind:"schema",type:"record",reference:fo,expects:"Object",async:!1,key:e,value:t,message:n,
"~run"(r,s){let i=r.value;if(i&&typeof i=="object"){r.typed=!0,r.value={};for(let o in i)if(dy(i,o)){let a=i[o],c=this.key["\
~run"]({value:o},s);if(c.issues){let l={type:"object",origin:"key",input:i,key:o,value:a};for(let f of c.issues)f.path=[
l],r.issues?.push(f);if(r.issues||(r.issues=c.issues),s.abortEarly){r.typed=!1;break}}let u=this.value["~run"]({value:a},
s);if(u.issues){let l={type:"object",origin:"value",input:i,key:o,value:a};for(let f of u.issues)f.path?f.path.unshift(l):
f.path=[l],r.issues?.push(f);if(r.issues||(r.issues=u.issues),s.abortEarly){r.typed=!1;break}}(!c.typed||!u.typed)&&(r.typed=
!1),c.typed&&(r.value[c.value]=u.value)}}else U(this,"type",r,s);return r}})}function po(e,t){return Z({kind:"schema",type:"strict_object",reference:po,expects:"Object",async:!1,entries:e,message:t,
"~run"(n,r){let s=n.value;if(s&&typeof s=="object"){n.typed=!0,n.value={};for(let i in this.entries){let o=this.entries[i];
if(i in s||(o.type==="exact_optional"||o.type==="optional"||o.type==="nullish")&&o.default!==void 0){let a=i in s?s[i]:nr(
o),c=o["~run"]({value:a},r);if(c.issues){let u={type:"object",origin:"value",input:s,key:i,value:a};for(let l of c.issues)
l.path?l.path.unshift(u):l.path=[u],n.issues?.push(l);if(n.issues||(n.issues=c.issues),r.abortEarly){n.typed=!1;break}}c.
typed||(n.typed=!1),n.value[i]=c.value}else if(o.fallback!==void 0)n.value[i]=co(o);else if(o.type!=="exact_optional"&&o.
type!=="optional"&&o.type!=="nullish"&&(U(this,"key",n,r,{input:void 0,expected:`"${i}"`,path:[{type:"object",origin:"ke\
y",input:s,key:i,value:s[i]}]}),r.abortEarly))break}if(!n.issues||!r.abortEarly){for(let i in s)if(!Object.prototype.hasOwnProperty.
call(this.entries,i)){U(this,"key",n,r,{input:i,expected:"never",path:[{type:"object",origin:"key",input:s,key:i,value:s[i]}]});
break}}}else U(this,"type",n,r);return n}})}function A(e){return Z({kind:"schema",type:"string",reference:A,expects:"string",async:!1,message:e,"~run"(t,n){return typeof t.
value=="string"?t.typed=!0:U(this,"type",t,n),t}})}function Mc(e){let t;if(e)for(let n of e)if(t)for(let r of n.issues)t.push(r);else t=n.issues;return t}function Ce(e,t){
return Z({kind:"schema",type:"union",reference:Ce,expects:jc(e.map(n=>n.expects),"|"),async:!1,options:e,message:t,"~run"(n,r){
let s,i,o;for(let a of this.options){let c=a["~run"]({value:n.value},r);if(c.typed)if(c.issues)i?i.push(c):i=[c];else{s=
c;break}else o?o.push(c):o=[c]}if(s)return s;if(i){if(i.length===1)return i[0];U(this,"type",n,r,{issues:Mc(i)}),n.typed=
!0}else{if(o?.length===1)return o[0];U(this,"type",n,r,{issues:Mc(o)})}return n}})}function kt(){return Z({kind:"schema",type:"unknown",reference:kt,expects:"unknown",async:!1,"~run"(e){return e.typed=!0,
e}})}function Cc(e,t,n){let r=e["~run"]({value:t},ro(n));if(r.issues)throw new hy(r.issues);return r.value}function N(...e){return Z({...e[0],pipe:e,"~run"(t,n){for(let r of e)if(r.kind!=="metadata"){if(t.issues&&(r.kind==="sch\
ema"||r.kind==="transformation")){t.typed=!1;break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=r["~run"](t,n))}return t}})}function le(e,t,n){let r=e["~run"]({value:t},ro(n));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}var Pc=/[^.[\]"\s]+/y,Dc=/\[(0|[1-9]\d{0,8})\]/y,Uc=/\[\*\]/y,Bc=/\[("(?:[^"\\]|\\.)*")\]/y,yy=/^(?:\$|#?\/)/,Fc='write \
names with dots between, [0] for an item of a list, ["a.b"] for a name with a dot or a space';function Je(e,t=!1){let[n]=yy.
exec(e)??[];if(n!==void 0)return{kind:"error",message:gy(e,n)};let r=[],s=0;for(;s<e.length||r.length===0;){let i=s>0&&e[s]===
".",o=wy(e,i?s+1:s,i||s===0);if(o===null)return{kind:"error",message:`"${e}" is not a path at character ${s+1}; ${Fc}`};
if(o.key===-1&&!t)return{kind:"error",message:`"${e}" has [*], any item, which only match.body and conditions take; writ\
e the place of one item, as [0]`};r.push(o.key),s=o.end}return{kind:"path",path:r}}function gy(e,t){let n=t==="$"?"JSONP\
ath":"a JSON pointer",r=/[.[\]]/.test(e)||e===t?`${t}...`:e;return`"${e}" is ${n}, which is not read; ${Fc}, and [${JSON.
stringify(r)}] for a name that begins with ${t}`}function wy(e,t,n){let r=t>0&&e[t-1]===".";if(n){let o=Qr(Pc,e,t);if(o)
return{key:o[0],end:Pc.lastIndex}}if(r)return null;let s=Qr(Dc,e,t);if(s)return{key:Number(s[1]),end:Dc.lastIndex};if(Qr(
Uc,e,t))return{key:-1,end:Uc.lastIndex};let i=Qr(Bc,e,t);return i&&by(i[1]??"",Bc.lastIndex)}function Qr(e,t,n){return e.
lastIndex=n,e.exec(t)}function by(e,t){try{return{key:String(JSON.parse(e)),end:t}}catch{return null}}function qc(e,t){let n=e;
for(let r of t){if(typeof n!="object"||n===null)return{found:!1};if(Array.isArray(n)!==(typeof r=="number"))return{found:!1};
let s=Object.getOwnPropertyDescriptor(n,r);if(s===void 0)return{found:!1};n=s.value}return{found:!0,value:n}}var vy=34,ky=44,$y=58,Kc=91,Ey=92,_y=93,Sy=123,xy=125,Gc={size:1,get:()=>Gc};function*es(e,t){let n=[],r=0,s=t?Oy(t):Gc;
for(let i=0;i<e.length;i++){let o=r===0?n.at(-1):void 0;switch(e.charCodeAt(i)){case vy:{let a=Ay(e,i);if(o?.counts&&Ty(
e,a)){let c=String(JSON.parse(e.slice(i,a)));o.key=c,s=o.tree.get(c);let u=(o.counts.get(c)??0)+1;s!==void 0&&o.counts.set(
c,u),s!==void 0&&u===2&&(yield n.map(l=>l.key))}i=a-1;break}case Sy:case Kc:if(r>0||s===void 0||s.size===0)r++;else{let a=e.
charCodeAt(i)===Kc;n.push({tree:s,counts:a?null:new Map,key:0}),s=s.get(0)}break;case xy:case _y:r>0?r--:n.pop();break;case ky:
o?.counts===null&&(o.key=Number(o.key)+1,s=o.tree.get(o.key))}}}function Oy(e){let t=new Map;for(let n of e){let r=t;for(let s of n){let i=r.get(s)??new Map;r.set(s,i),r=i}}return e.some(
n=>n.includes(-1))?Hc([t]):t}function Hc(e){return{size:e.reduce((t,n)=>t+n.size,0),get(t){let n=typeof t=="number"?[t,-1]:
[t],r=e.flatMap(s=>n.flatMap(i=>s.get(i)??[]));return r.length===0?void 0:Hc(r)}}}function Ay(e,t){let n=e.indexOf('"',t+
1);for(;Ny(e,n);)n=e.indexOf('"',n+1);return n+1}function Ny(e,t){let n=t;for(;e.charCodeAt(n-1)===Ey;)n--;return(t-n)%2===
1}function Ty(e,t){let n=t;for(;/\s/.test(e.charAt(n));)n++;return e.charCodeAt(n)===$y}var Iy=new TextDecoder("utf-8",{
fatal:!0,ignoreBOM:!0});function mo(e){try{return Iy.decode(e)}catch{return null}}function ct(e){try{return JSON.parse(e)}catch{
return}}function Wc(e){return e.replace(/^\ufeff/,"")}function y(e,t){if(!(typeof e!="object"||e===null))return Object.getOwnPropertyDescriptor(
e,t)?.value}function Vt(e){return typeof e=="string"?e:null}function ae(e,t){let n=y(e,t);return Array.isArray(n)?n:[]}function Pe(e,t){
let n=y(e,t);return n==null?[]:Array.isArray(n)?n:[n]}function ts(e){try{return JSON.stringify(e)}catch(t){if(t instanceof
RangeError)return null;throw t}}function P(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ut(e){return Number.
isInteger(e)?Number.isSafeInteger(e):Number.isFinite(e)}function Vc(e){return(e.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g)??
[]).every(n=>n.startsWith('"')||ut(Number(n)))}var ns="OWNER/NAME:PATH@REF, as acme/.github:webhooks.yml@v3";function Yt(e){let[,t,n,r,s]=/^([^:]+):([^@]+)(?:(@)(.*))?$/.
exec(e.trim())??[];return t===void 0||n===void 0||!sr(t)||n.split("/").some(i=>/^\.{0,2}$/.test(i))||r!==void 0&&!s?null:
{repository:t,path:n,ref:s??null}}function sr(e){return/^[A-Za-z0-9][\w.-]*\/(?!\.\.?$)[\w.-]+$/.test(e)}function ee(e){let[t="",...n]=e.split("/");return{owner:t,repo:n.join("/")}}async function rs(e,{repository:t,branch:n,sha:r}){
let s=ee(t),{json:i}=await e.request("GET /repos/{owner}/{repo}/branches/{branch}",{...s,branch:n}),o=y(i,"commit"),a=y(
o,"sha")??y(o,"id");if(a===r)return!0;if(typeof a!="string")return!1;let c=await e.request("GET /repos/{owner}/{repo}/co\
mpare/{basehead}",{...s,basehead:`${a}...${r}`,per_page:1}),u=y(c.json,"status");return u==="behind"||u==="identical"}async function ss(e,{
repository:t,tag:n,sha:r}){let s=ee(t),i=await e.request("GET /repos/{owner}/{repo}/git/ref/{ref}",{...s,ref:`tags/${n}`}),
o=y(i.json,"object"),a=y(o,"sha");if(y(o,"type")!=="tag"||typeof a!="string")return a===r;let c=await e.request("GET /re\
pos/{owner}/{repo}/git/tags/{tag_sha}",{...s,tag_sha:a});return y(y(c.json,"object"),"sha")===r}function H(e,t){if(e.length>100)return null;let n=null,r=Number.POSITIVE_INFINITY;for(let s of t){if(s.length>100)continue;
let i=Ry(e.toLowerCase(),s.toLowerCase()),o=Math.min(e.length,s.length);i<r&&i<=Math.max(1,Math.floor(o/3))&&(n=s,r=i)}return n}
function Ry(e,t){let n=[],r=Array.from({length:t.length+1},(s,i)=>i);for(let s=1;s<=e.length;s++){let i=[s];for(let o=1;o<=
t.length;o++){let a=e[s-1]===t[o-1],c=s>1&&o>1&&e[s-1]===t[o-2]&&e[s-2]===t[o-1];i[o]=Math.min(ir(r,o)+1,ir(i,o-1)+1,ir(
r,o-1)+(a?0:1),c?ir(n,o-2)+1:Number.POSITIVE_INFINITY)}n=r,r=i}return ir(r,t.length)}function ir(e,t){return e[t]??Number.
POSITIVE_INFINITY}var Yc="secrets.";function Te(e){let t=[],n=/(?:"[^"]*"|'[^']*'|[^${}"'])*/y,r="",s=0;for(;;){let i=e.indexOf("$",s);if(r+=
e.slice(s,i<0?e.length:i),i<0)break;for(s=i;e[s]==="$";)s++;let o=s-i;if(e[s]!=="{"){r+=e.slice(i,s);continue}if(r+="$".
repeat(Math.floor(o/2)),o%2===0)continue;n.lastIndex=s+1;let a=n.exec(e)?.[0]??"",c=s+1+a.length,u=e[c]==="}",l=e.slice(
s-1,u?c+1:c);r!==""&&t.push({kind:"text",text:r}),r="",t.push(u?Ly(l,a):{kind:"broken",source:l,message:Cy(e.slice(s-1))}),
s=u?c+1:c}return r!==""&&t.push({kind:"text",text:r}),t}function Ly(e,t){let[n="",...r]=My(t);if(n!=="")return{kind:"exp\
ression",source:e,name:n,filters:r.map(jy)};let s=`${xe(e)} is empty; write a name, as \${build.status}`;return{kind:"br\
oken",source:e,message:s}}function My(e){return(e.match(/(?:"[^"]*"|'[^']*'|[^|])+|(?<=\|)(?=\||$)|^(?=\|)/g)??[]).map(n=>n.
trim())}function jy(e){let[,t=e,n]=/^([^:]*?)\s*:\s*(.*)$/s.exec(e)??[];if(n===void 0)return{source:e,name:t,argument:null};
let r=/^(["'])(.*)\1$/s.exec(n)?.[2];return{source:e,name:t,argument:{text:r??n,quoted:r!==void 0}}}function Cy(e){return e.
startsWith("${{")?`${xe(e)}: only workflow files have \${{ }}; here write \${name}, or $\${ for a literal \${`:`${xe(e)}\
 is not closed; write \${name}, or $\${ for a literal \${`}function vn(e){let[t,...n]=Te(e);return t?.kind==="expression"&&
n.length===0?t:null}function De(e){return e.startsWith(Yc)?e.slice(Yc.length):null}function xe(e){return e.length>60?`${e.
slice(0,60)}...`:e}var Jc=1e3,Py=1024*1024,Q=class extends Error{name="RenderError"};function or(e,t){return e.filters.reduce((n,r,s)=>{let i=go(
r);if(i!==null)throw new Q(`${e.source}: ${i}`);let o=ru[r.name]?.(n,r.argument?.text??"");if(s>0&&typeof o=="string"&&o.
length>Py)throw new Q(`${e.source}: the filters make a text of more than 1 MiB; use fewer`);return o},t(e.name))}var Jt=Symbol(
"omitted");function os(e,t){let n=or(e,t);return e.filters.at(-1)?.name==="omit"&&su(n)?Jt:n}function Qc(e,t){let n=vn(e);
return n!==null&&os(n,t)===Jt}function eu(e,t){return Qc(e,t)?null:ft(e,t)}function ft(e,t){return Te(e).map(n=>n.kind===
"text"?n.text:n.kind==="broken"?n.source:lt(or(n,t))).join("")}function yo(e,t){return ar(e,{key:n=>ft(n,t),leaf:n=>{let r=vn(
n);if(!r)return ft(n,t);let s=os(r,t);return s===void 0?"":s}})}function ar(e,t,n=0){if(typeof e=="string")return t.leaf(
e);if(typeof e!="object"||e===null)return e;if(n===Jc)throw new Q(`the body is nested more than ${Jc} levels deep; make \
it flatter`);let r=o=>ar(o,t,n+1);if(Array.isArray(e))return e.map(r).filter(o=>o!==Jt);let s=new Map,i=Object.entries(e).
flatMap(([o,a])=>{let c=r(a);if(c===Jt)return[];let u=t.key(o),l=s.get(u);if(l!==void 0)throw new Q(`the keys ${JSON.stringify(
l)} and ${JSON.stringify(o)} of the body become the same; give each a text of its own`);return s.set(u,o),[[u,c]]});return Object.
fromEntries(i)}function kn(e){let t=ts(e);if(t!==null)return t;throw new Q("a value is nested too deeply to be sent")}function Ue(e){
let t=vn(e);return t?.filters.length===0?De(t.name):null}function as(e,t){let n=Ue(e);if(n!==null)return lt(t(`secrets.${n}`));
let r=nu(e,t,s=>s);if(zc(r)>zc(e))throw new Q("a value makes a part of the URL path . or .., which leads elsewhere");return r}
function tu(e,t){return Object.entries(e).filter(([,n])=>!Qc(n,t)).map(([n,r])=>`${is(n)}=${nu(r,t,is)}`).join("&")}function nu(e,t,n){
return Te(e).map(r=>{if(r.kind==="text")return n(r.text);if(r.kind==="broken")return n(r.source);let s=lt(or(r,t));return Dy(
r)?s:is(s)}).join("")}function Dy({filters:e}){return e.filter(({name:t})=>t!=="omit").at(-1)?.name==="url"}function zc(e){
return e.replace(/[?#].*/s,"").split("/").filter(n=>/^(?:\.|%2e){1,2}$/i.test(n)).length}var $n={json:e=>e===void 0?'""':
kn(e),url:e=>is(lt(e)),xml:e=>lt(e).replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,"\uFFFD").
replace(/[&<>"']/g,t=>Xc[t]??t),slack:e=>lt(e).replace(/[&<>]/g,t=>Xc[t]??t)},Xc={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;","'":"&apos;"},ru={...$n,truncate:(e,t)=>Xn(lt(e),Number(t)),default:(e,t)=>su(e)?t:e,omit:e=>e},cr=Object.keys(ru);
function go({name:e,argument:t}){if(!cr.includes(e))return`there is no filter ${e}`;switch(e){case"truncate":return t?.quoted===
!1&&/^[1-9]\d{0,8}$/.test(t.text)?null:"truncate needs a number of characters from 1, as truncate: 300";case"default":return t?.
quoted?null:'default needs a text in quotes, as default: "none"';default:return t===null?null:`${e} takes no argument`}}
function su(e){return e==null||e===""}function lt(e){return typeof e=="string"?e:e==null?"":typeof e=="object"?kn(e):String(
e)}function is(e){return encodeURIComponent(e.replace(new RegExp("\\p{Surrogate}","gu"),"\uFFFD")).replace(/[!'()*]/g,t=>`\
%${t.charCodeAt(0).toString(16).toUpperCase()}`)}function cs(e,t,n){return r=>{let[s="",...i]=r.split(".");return s==="s\
ecrets"?t.get(i.join(".")):s==="variables"?Uy(n,i.join(".")):Object.hasOwn(e,r)?e[r]:i.reduce(Zc,Zc(e,s))}}function Zc(e,t){
return typeof e=="object"&&e!==null&&Object.hasOwn(e,t)?Reflect.get(e,t):void 0}function Uy(e,t){let n=us(e,t);if(n.kind===
"ambiguous")throw new Q(`\${variables.${t}} is in several functions (${n.functions.join(", ")}); write \${variables.${n.
functions[0]}.${t}}, or the one of another`);return n.kind==="value"?n.value:void 0}function us(e,t){let n=ou(e,t);if(n.
kind==="value")return n;let r=By(e).flatMap(([o,a])=>Object.hasOwn(a,t)?[{owner:o,value:Reflect.get(a,t)}]:[]),[s,...i]=r;
return s?i.length===0?{kind:"value",value:s.value}:{kind:"ambiguous",functions:r.map(({owner:o})=>o)}:{kind:"none"}}function iu(e){
return P(e)?Object.entries(e).flatMap(([t,n])=>P(n)?Object.keys(n).map(r=>us(e,r).kind==="value"&&!Object.hasOwn(e,r)?r:
`${t}.${r}`):[t]):[]}function ou(e,t){if(!P(e))return{kind:"none"};if(Object.hasOwn(e,t))return{kind:"value",value:Reflect.
get(e,t)};for(let n=t.indexOf(".");n>0;n=t.indexOf(".",n+1)){let r=t.slice(0,n);if(!Object.hasOwn(e,r))continue;let s=ou(
Reflect.get(e,r),t.slice(n+1));if(s.kind==="value")return s}return{kind:"none"}}function By(e){return Object.entries(P(e)?
e:{}).filter(t=>P(t[1]))}var ls=Symbol.for("yaml.alias"),fs=Symbol.for("yaml.document"),Be=Symbol.for("yaml.map"),wo=Symbol.for("yaml.pair"),Oe=Symbol.
for("yaml.scalar"),pt=Symbol.for("yaml.seq"),he=Symbol.for("yaml.node.type"),me=e=>!!e&&typeof e=="object"&&e[he]===ls,ze=e=>!!e&&
typeof e=="object"&&e[he]===fs,se=e=>!!e&&typeof e=="object"&&e[he]===Be,L=e=>!!e&&typeof e=="object"&&e[he]===wo,I=e=>!!e&&
typeof e=="object"&&e[he]===Oe,ie=e=>!!e&&typeof e=="object"&&e[he]===pt;function D(e){if(e&&typeof e=="object")switch(e[he]){case Be:case pt:
return!0}return!1}function M(e){if(e&&typeof e=="object")switch(e[he]){case ls:case Be:case Oe:case pt:return!0}return!1}
var ps=e=>(I(e)||D(e))&&!!e.anchor;var we=Symbol("break visit"),au=Symbol("skip children"),Xe=Symbol("remove node");function be(e,t){let n=cu(t);ze(e)?En(null,
e.contents,n,Object.freeze([e]))===Xe&&(e.contents=null):En(null,e,n,Object.freeze([]))}be.BREAK=we;be.SKIP=au;be.REMOVE=
Xe;function En(e,t,n,r){let s=uu(e,t,n,r);if(M(s)||L(s))return lu(e,r,s),En(e,s,n,r);if(typeof s!="symbol"){if(D(t)){r=Object.
freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let o=En(i,t.items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===
we)return we;o===Xe&&(t.items.splice(i,1),i-=1)}}}else if(L(t)){r=Object.freeze(r.concat(t));let i=En("key",t.key,n,r);if(i===
we)return we;i===Xe&&(t.key=null);let o=En("value",t.value,n,r);if(o===we)return we;o===Xe&&(t.value=null)}}return s}async function ds(e,t){
let n=cu(t);ze(e)?await _n(null,e.contents,n,Object.freeze([e]))===Xe&&(e.contents=null):await _n(null,e,n,Object.freeze(
[]))}ds.BREAK=we;ds.SKIP=au;ds.REMOVE=Xe;async function _n(e,t,n,r){let s=await uu(e,t,n,r);if(M(s)||L(s))return lu(e,r,
s),_n(e,s,n,r);if(typeof s!="symbol"){if(D(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let o=await _n(
i,t.items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===we)return we;o===Xe&&(t.items.splice(i,1),i-=1)}}}else if(L(t)){
r=Object.freeze(r.concat(t));let i=await _n("key",t.key,n,r);if(i===we)return we;i===Xe&&(t.key=null);let o=await _n("va\
lue",t.value,n,r);if(o===we)return we;o===Xe&&(t.value=null)}}return s}function cu(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.
Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function uu(e,t,n,r){if(typeof n=="function")return n(e,t,
r);if(se(t))return n.Map?.(e,t,r);if(ie(t))return n.Seq?.(e,t,r);if(L(t))return n.Pair?.(e,t,r);if(I(t))return n.Scalar?.(
e,t,r);if(me(t))return n.Alias?.(e,t,r)}function lu(e,t,n){let r=t[t.length-1];if(D(r))r.items[e]=n;else if(L(r))e==="ke\
y"?r.key=n:r.value=n;else if(ze(r))r.contents=n;else{let s=me(r)?"alias":"scalar";throw new Error(`Cannot replace node w\
ith ${s} parent`)}}var Fy={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},qy=e=>e.replace(/[!,[\]{}]/g,t=>Fy[t]),Ze=class e{constructor(t,n){
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
null)}tagString(t){for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+qy(t.substring(r.length));return t[0]===
"!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),
s;if(t&&r.length>0&&M(t.contents)){let i={};be(t.contents,(o,a)=>{M(a)&&a.tag&&(i[a.tag]=!0)}),s=Object.keys(i)}else s=[];
for(let[i,o]of r)i==="!!"&&o==="tag:yaml.org,2002:"||(!t||s.some(a=>a.startsWith(o)))&&n.push(`%TAG ${i} ${o}`);return n.
join(`
`)}};Ze.defaultYaml={explicit:!1,version:"1.2"};Ze.defaultTags={"!!":"tag:yaml.org,2002:"};function hs(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function bo(e){let t=new Set;return be(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),
t}function vo(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function fu(e,t){let n=[],r=new Map,s=null;
return{onAnchor:i=>{n.push(i),s??(s=bo(e));let o=vo(t,s);return s.add(o),o},setAnchors:()=>{for(let i of n){let o=r.get(
i);if(typeof o=="object"&&o.anchor&&(I(o.node)||D(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Failed to resolv\
e repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:r}}function $t(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let s=0,i=r.length;s<i;++s){let o=r[s],a=$t(e,r,String(
s),o);a===void 0?delete r[s]:a!==o&&(r[s]=a)}else if(r instanceof Map)for(let s of Array.from(r.keys())){let i=r.get(s),
o=$t(e,r,s,i);o===void 0?r.delete(s):o!==i&&r.set(s,o)}else if(r instanceof Set)for(let s of Array.from(r)){let i=$t(e,r,
s,s);i===void 0?r.delete(s):i!==s&&(r.delete(s),r.add(i))}else for(let[s,i]of Object.entries(r)){let o=$t(e,r,s,i);o===void 0?
delete r[s]:o!==i&&(r[s]=o)}return e.call(t,n,r)}function te(e,t,n){if(Array.isArray(e))return e.map((r,s)=>te(r,String(s),n));if(e&&typeof e.toJSON=="function"){if(!n||
!ps(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=i=>{r.res=i,delete n.onCreate};
let s=e.toJSON(t,n);return n.onCreate&&n.onCreate(s),s}return typeof e=="bigint"&&!n?.keep?Number(e):e}var Et=class{constructor(t){Object.defineProperty(this,he,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),
Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,
onAnchor:s,reviver:i}={}){if(!ze(t))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:t,
keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},a=te(this,"",o);if(typeof s=="function")
for(let{count:c,res:u}of o.anchors.values())s(u,c);return typeof i=="function"?$t(i,{"":a},"",a):a}};var dt=class extends Et{constructor(t){super(ls),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("\
Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is dis\
abled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],be(t,{Node:(i,o)=>{(me(o)||ps(o))&&r.push(o)}}),n&&(n.aliasResolveCache=
r));let s;for(let i of r){if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&n){let{anchors:i,doc:o,maxAliasCount:a}=n,
c=i.get(s);if(c||(te(s,null,n),c=i.get(s)),c?.res===void 0){let u="This should not happen: Alias anchor was not resolved\
?";throw new ReferenceError(u)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=ms(o,s,i)),c.count*c.aliasCount>a)){
let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(u)}}return s}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let s=`Unresolved alias (the anchor must be set before the\
 alias): ${this.source}`;throw new ReferenceError(s)}return n.anchors.get(r).res}toString(t,n,r){let s=`*${this.source}`;
if(t){if(hs(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`Unresolved alias (the anchor mu\
st be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${s} `}return s}};function ms(e,t,n){
if(me(t)){let r=t.resolve(e),s=n&&r&&n.get(r);return s?s.count*s.aliasCount:0}else if(D(t)){let r=0;for(let s of t.items){
let i=ms(e,s,n);i>r&&(r=i)}return r}else if(L(t)){let r=ms(e,t.key,n),s=ms(e,t.value,n);return Math.max(r,s)}return 1}var ys=e=>!e||typeof e!="function"&&typeof e!="object",$=class extends Et{constructor(t){super(Oe),this.value=t}toJSON(t,n){
return n?.keep?this.value:te(this.value,t,n)}toString(){return String(this.value)}};$.BLOCK_FOLDED="BLOCK_FOLDED";$.BLOCK_LITERAL=
"BLOCK_LITERAL";$.PLAIN="PLAIN";$.QUOTE_DOUBLE="QUOTE_DOUBLE";$.QUOTE_SINGLE="QUOTE_SINGLE";var Ky="tag:yaml.org,2002:";function Gy(e,t,n){if(t){let r=n.filter(i=>i.tag===t),s=r.find(i=>!i.format)??r[0];if(!s)throw new Error(
`Tag ${t} not found`);return s}return n.find(r=>r.identify?.(e)&&!r.format)}function ht(e,t,n){if(ze(e)&&(e=e.contents),
M(e))return e;if(L(e)){let f=n.schema[Be].createNode?.(n.schema,null,n);return f.items.push(e),f}(e instanceof String||e instanceof
Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:s,
onTagObj:i,schema:o,sourceObjects:a}=n,c;if(r&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=s(e)),new dt(
c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith("!!")&&(t=Ky+t.slice(2));let u=Gy(e,t,o.tags);if(!u){if(e&&
typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let f=new $(e);return c&&(c.node=f),f}u=e instanceof
Map?o[Be]:Symbol.iterator in Object(e)?o[pt]:o[Be]}i&&(i(u),delete n.onTagObj);let l=u?.createNode?u.createNode(n.schema,
e,n):typeof u?.nodeClass?.from=="function"?u.nodeClass.from(n.schema,e,n):new $(e);return t?l.tag=t:u.default||(l.tag=u.
tag),c&&(c.node=l),l}function ur(e,t,n){let r=n;for(let s=t.length-1;s>=0;--s){let i=t[s];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];
o[i]=r,r=o}else r=new Map([[i,r]])}return ht(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error(
"This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var xn=e=>e==null||typeof e=="object"&&
!!e[Symbol.iterator]().next().done,Sn=class extends Et{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,
configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return t&&(n.schema=t),n.items=n.items.map(r=>M(r)||L(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){
if(xn(t))this.add(n);else{let[r,...s]=t,i=this.get(r,!0);if(D(i))i.addIn(s,n);else if(i===void 0&&this.schema)this.set(r,
ur(this.schema,s,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${s}`)}}deleteIn(t){let[n,...r]=t;
if(r.length===0)return this.delete(n);let s=this.get(n,!0);if(D(s))return s.deleteIn(r);throw new Error(`Expected YAML c\
ollection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...s]=t,i=this.get(r,!0);return s.length===0?!n&&I(i)?i.value:
i:D(i)?i.getIn(s,n):void 0}hasAllNullValues(t){return this.items.every(n=>{if(!L(n))return!1;let r=n.value;return r==null||
t&&I(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===0)return this.has(n);
let s=this.get(n,!0);return D(s)?s.hasIn(r):!1}setIn(t,n){let[r,...s]=t;if(s.length===0)this.set(r,n);else{let i=this.get(
r,!0);if(D(i))i.setIn(s,n);else if(i===void 0&&this.schema)this.set(r,ur(this.schema,s,n));else throw new Error(`Expecte\
d YAML collection at ${r}. Remaining path: ${s}`)}}};var pu=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Ie(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,
t):e}var Qe=(e,t,n)=>e.endsWith(`
`)?Ie(n,t):n.includes(`
`)?`
`+Ie(n,t):(e.endsWith(" ")?"":" ")+n;var ko="flow",gs="block",lr="quoted";function fr(e,t,n="flow",{indentAtStart:r,lineWidth:s=80,minContentWidth:i=20,onFold:o,
onOverflow:a}={}){if(!s||s<0)return e;s<i&&(i=0);let c=Math.max(1+i,1+s-t.length);if(e.length<=c)return e;let u=[],l={},
f=s-t.length;typeof r=="number"&&(r>s-Math.max(2,i)?u.push(0):f=s-r);let p,d,m=!1,h=-1,g=-1,v=-1;n===gs&&(h=du(e,h,t.length),
h!==-1&&(f=h+c));for(let k;k=e[h+=1];){if(n===lr&&k==="\\"){switch(g=h,e[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"\
U":h+=9;break;default:h+=1}v=h}if(k===`
`)n===gs&&(h=du(e,h,t.length)),f=h+t.length+c,p=void 0;else{if(k===" "&&d&&d!==" "&&d!==`
`&&d!=="	"){let x=e[h+1];x&&x!==" "&&x!==`
`&&x!=="	"&&(p=h)}if(h>=f)if(p)u.push(p),f=p+c,p=void 0;else if(n===lr){for(;d===" "||d==="	";)d=k,k=e[h+=1],m=!0;let x=h>
v+1?h-2:g-1;if(l[x])return e;u.push(x),l[x]=!0,f=x+c,p=void 0}else m=!0}d=k}if(m&&a&&a(),u.length===0)return e;o&&o();let w=e.
slice(0,u[0]);for(let k=0;k<u.length;++k){let x=u[k],_=u[k+1]||e.length;x===0?w=`
${t}${e.slice(0,_)}`:(n===lr&&l[x]&&(w+=`${e[x]}\\`),w+=`
${t}${e.slice(x+1,_)}`)}return w}function du(e,t,n){let r=t,s=t+1,i=e[s];for(;i===" "||i==="	";)if(t<s+n)i=e[++t];else{do
i=e[++t];while(i&&i!==`
`);r=t,s=t+1,i=e[s]}return r}var bs=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),vs=e=>/^(%|---|\.\.\.)/m.test(e);function Hy(e,t,n){if(!t||t<0)return!1;let r=t-n,s=e.length;if(s<=r)return!1;
for(let i=0,o=0;i<s;++i)if(e[i]===`
`){if(i-o>r)return!0;if(o=i+1,s-o<=r)return!1}return!0}function pr(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)
return n;let{implicitKey:r}=t,s=t.options.doubleQuotedMinMultiLineLength,i=t.indent||(vs(e)?"  ":""),o="",a=0;for(let c=0,
u=n[c];u;u=n[++c])if(u===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(o+=n.slice(a,c)+"\\ ",c+=1,a=c,u="\\"),u==="\\")switch(n[c+1]){case"\
u":{o+=n.slice(a,c);let l=n.substr(c+2,4);switch(l){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\\
v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"20\
29":o+="\\P";break;default:l.substr(0,2)==="00"?o+="\\x"+l.substr(2):o+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(r||n[c+
2]==='"'||n.length<s)c+=1;else{for(o+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)o+=`
`,c+=2;o+=i,n[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+n.slice(a):n,r?o:fr(o,i,lr,bs(t,!1))}function $o(e,t){
if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return pr(e,t);let n=t.indent||(vs(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`\
$&
${n}`)+"'";return t.implicitKey?r:fr(r,n,ko,bs(t,!1))}function On(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=pr;else{
let s=e.includes('"'),i=e.includes("'");s&&!i?r=$o:i&&!s?r=pr:r=n?$o:pr}return r(e,t)}var Eo;try{Eo=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Eo=/\n+(?!\n|$)/g}function ws({comment:e,type:t,value:n},r,s,i){let{blockQuote:o,commentString:a,lineWidth:c}=r.
options;if(!o||/\n[\t ]+$/.test(n))return On(n,r);let u=r.indent||(r.forceBlockIndent||vs(n)?"  ":""),l=o==="literal"?!0:
o==="folded"||t===$.BLOCK_FOLDED?!1:t===$.BLOCK_LITERAL?!0:!Hy(n,c,u.length);if(!n)return l?`|
`:`>
`;let f,p;for(p=n.length;p>0;--p){let _=n[p-1];if(_!==`
`&&_!=="	"&&_!==" ")break}let d=n.substring(p),m=d.indexOf(`
`);m===-1?f="-":n===d||m!==d.length-1?(f="+",i&&i()):f="",d&&(n=n.slice(0,-d.length),d[d.length-1]===`
`&&(d=d.slice(0,-1)),d=d.replace(Eo,`$&${u}`));let h=!1,g,v=-1;for(g=0;g<n.length;++g){let _=n[g];if(_===" ")h=!0;else if(_===
`
`)v=g;else break}let w=n.substring(0,v<g?v+1:g);w&&(n=n.substring(w.length),w=w.replace(/\n+/g,`$&${u}`));let x=(h?u?"2":
"1":"")+f;if(e&&(x+=" "+a(e.replace(/ ?[\r\n]+/g," ")),s&&s()),!l){let _=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`),T=!1,F=bs(r,!0);o!=="fold\
ed"&&t!==$.BLOCK_FOLDED&&(F.onOverflow=()=>{T=!0});let E=fr(`${w}${_}${d}`,u,gs,F);if(!T)return`>${x}
${u}${E}`}return n=n.replace(/\n+/g,`$&${u}`),`|${x}
${u}${w}${n}${d}`}function Wy(e,t,n,r){let{type:s,value:i}=e,{actualString:o,implicitKey:a,indent:c,indentStep:u,inFlow:l}=t;
if(a&&i.includes(`
`)||l&&/[[\]{},]/.test(i))return On(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(i))return a||l||!i.includes(`
`)?On(i,t):ws(e,t,n,r);if(!a&&!l&&s!==$.PLAIN&&i.includes(`
`))return ws(e,t,n,r);if(vs(i)){if(c==="")return t.forceBlockIndent=!0,ws(e,t,n,r);if(a&&c===u)return On(i,t)}let f=i.replace(
/\n+/g,`$&
${c}`);if(o){let p=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(f),{compat:d,tags:m}=t.doc.schema;if(m.some(
p)||d?.some(p))return On(i,t)}return a?f:fr(f,c,ko,bs(t,!1))}function zt(e,t,n,r){let{implicitKey:s,inFlow:i}=t,o=typeof e.
value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==$.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.
test(o.value)&&(a=$.QUOTE_DOUBLE);let c=l=>{switch(l){case $.BLOCK_FOLDED:case $.BLOCK_LITERAL:return s||i?On(o.value,t):
ws(o,t,n,r);case $.QUOTE_DOUBLE:return pr(o.value,t);case $.QUOTE_SINGLE:return $o(o.value,t);case $.PLAIN:return Wy(o,t,
n,r);default:return null}},u=c(a);if(u===null){let{defaultKeyType:l,defaultStringType:f}=t.options,p=s&&l||f;if(u=c(p),u===
null)throw new Error(`Unsupported default string type ${p}`)}return u}function ks(e,t){let n=Object.assign({blockQuote:!0,commentString:pu,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,
doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.
schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{
anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?
" ".repeat(n.indent):"  ",inFlow:r,options:n}}function Vy(e,t){if(t.tag){let s=e.filter(i=>i.tag===t.tag);if(s.length>0)
return s.find(i=>i.format===t.format)??s[0]}let n,r;if(I(t)){r=t.value;let s=e.filter(i=>i.identify?.(r));if(s.length>1){
let i=s.filter(o=>o.test);i.length>0&&(s=i)}n=s.find(i=>i.format===t.format)??s.find(i=>!i.format)}else r=t,n=e.find(s=>s.
nodeClass&&r instanceof s.nodeClass);if(!n){let s=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag \
not resolved for ${s} value`)}return n}function Yy(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let s=[],i=(I(e)||D(
e))&&e.anchor;i&&hs(i)&&(n.add(i),s.push(`&${i}`));let o=e.tag??(t.default?null:t.tag);return o&&s.push(r.directives.tagString(
o)),s.join(" ")}function mt(e,t,n,r){if(L(e))return e.toString(t,n,r);if(me(e)){if(t.doc.directives)return e.toString(t);
if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?
t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let s,i=M(e)?e:t.doc.createNode(e,{onTagObj:c=>s=
c});s??(s=Vy(t.doc.schema.tags,i));let o=Yy(i,s,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);let a=typeof s.
stringify=="function"?s.stringify(i,t,n,r):I(i)?zt(i,t,n,r):i.toString(t,n,r);return o?I(i)||a[0]==="{"||a[0]==="["?`${o}\
 ${a}`:`${o}
${t.indent}${a}`:a}function hu({key:e,value:t},n,r,s){let{allNullValues:i,doc:o,indent:a,indentStep:c,options:{commentString:u,indentSeq:l,
simpleKeys:f}}=n,p=M(e)&&e.comment||null;if(f){if(p)throw new Error("With simple keys, key nodes cannot have comments");
if(D(e)||!M(e)&&typeof e=="object"){let F="With simple keys, collection cannot be used as a key value";throw new Error(F)}}
let d=!f&&(!e||p&&t==null&&!n.inFlow||D(e)||(I(e)?e.type===$.BLOCK_FOLDED||e.type===$.BLOCK_LITERAL:typeof e=="object"));
n=Object.assign({},n,{allNullValues:!1,implicitKey:!d&&(f||!i),indent:a+c});let m=!1,h=!1,g=mt(e,n,()=>m=!0,()=>h=!0);if(!d&&
!n.inFlow&&g.length>1024){if(f)throw new Error("With simple keys, single line scalar must not span more than 1024 charac\
ters");d=!0}if(n.inFlow){if(i||t==null)return m&&r&&r(),g===""?"?":d?`? ${g}`:g}else if(i&&!f||t==null&&d)return g=`? ${g}`,
p&&!m?g+=Qe(g,n.indent,u(p)):h&&s&&s(),g;m&&(p=null),d?(p&&(g+=Qe(g,n.indent,u(p))),g=`? ${g}
${a}:`):(g=`${g}:`,p&&(g+=Qe(g,n.indent,u(p))));let v,w,k;M(t)?(v=!!t.spaceBefore,w=t.commentBefore,k=t.comment):(v=!1,w=
null,k=null,t&&typeof t=="object"&&(t=o.createNode(t))),n.implicitKey=!1,!d&&!p&&I(t)&&(n.indentAtStart=g.length+1),h=!1,
!l&&c.length>=2&&!n.inFlow&&!d&&ie(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let x=!1,_=mt(t,n,()=>x=
!0,()=>h=!0),T=" ";if(p||v||w){if(T=v?`
`:"",w){let F=u(w);T+=`
${Ie(F,n.indent)}`}_===""&&!n.inFlow?T===`
`&&k&&(T=`

`):T+=`
${n.indent}`}else if(!d&&D(t)){let F=_[0],E=_.indexOf(`
`),W=E!==-1,je=n.inFlow??t.flow??t.items.length===0;if(W||!je){let st=!1;if(W&&(F==="&"||F==="!")){let O=_.indexOf(" ");
F==="&"&&O!==-1&&O<E&&_[O+1]==="!"&&(O=_.indexOf(" ",O+1)),(O===-1||E<O)&&(st=!0)}st||(T=`
${n.indent}`)}}else(_===""||_[0]===`
`)&&(T="");return g+=T+_,n.inFlow?x&&r&&r():k&&!x?g+=Qe(g,n.indent,u(k)):h&&s&&s(),g}function _o(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var $s="<<",Fe={identify:e=>e===$s||typeof e=="symbol"&&e.description===$s,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,
resolve:()=>Object.assign(new $(Symbol($s)),{addToJSMap:xo}),stringify:()=>$s},mu=(e,t)=>(Fe.identify(t)||I(t)&&(!t.type||
t.type===$.PLAIN)&&Fe.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===Fe.tag&&n.default);function xo(e,t,n){let r=yu(
e,n);if(ie(r))for(let s of r.items)So(e,t,s);else if(Array.isArray(r))for(let s of r)So(e,t,s);else So(e,t,r)}function So(e,t,n){
let r=yu(e,n);if(!se(r))throw new Error("Merge sources must be maps or map aliases");let s=r.toJSON(null,e,Map);for(let[
i,o]of s)t instanceof Map?t.has(i)||t.set(i,o):t instanceof Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.
defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function yu(e,t){return e&&me(t)?t.resolve(
e.doc,e):t}function Es(e,t,{key:n,value:r}){if(M(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(mu(e,n))xo(e,t,r);else{let s=te(n,"",
e);if(t instanceof Map)t.set(s,te(r,s,e));else if(t instanceof Set)t.add(s);else{let i=Jy(n,s,e),o=te(r,i,e);i in t?Object.
defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[i]=o}}return t}function Jy(e,t,n){if(t===null)
return"";if(typeof t!="object")return String(t);if(M(e)&&n?.doc){let r=ks(n.doc,{});r.anchors=new Set;for(let i of n.anchors.
keys())r.anchors.add(i.anchor);r.inFlow=!0,r.inStringifyKey=!0;let s=e.toString(r);if(!n.mapKeyWarned){let i=JSON.stringify(
s);i.length>40&&(i=i.substring(0,36)+'..."'),_o(n.doc.options.logLevel,`Keys with collection values will be stringified \
due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return s}return JSON.stringify(
t)}function An(e,t,n){let r=ht(e,void 0,n),s=ht(t,void 0,n);return new Y(r,s)}var Y=class e{constructor(t,n=null){Object.defineProperty(
this,he,{value:wo}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return M(n)&&(n=n.clone(t)),M(r)&&(r=r.clone(
t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return Es(n,r,this)}toString(t,n,r){return t?.doc?hu(this,t,n,r):
JSON.stringify(this)}};function Ss(e,t,n){return(t.inFlow??e.flow?Xy:zy)(e,t,n)}function zy({comment:e,items:t},n,{blockItemPrefix:r,flowChars:s,
itemIndent:i,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:u}}=n,l=Object.assign({},n,{indent:i,type:null}),
f=!1,p=[];for(let m=0;m<t.length;++m){let h=t[m],g=null;if(M(h))!f&&h.spaceBefore&&p.push(""),_s(n,p,h.commentBefore,f),
h.comment&&(g=h.comment);else if(L(h)){let w=M(h.key)?h.key:null;w&&(!f&&w.spaceBefore&&p.push(""),_s(n,p,w.commentBefore,
f))}f=!1;let v=mt(h,l,()=>g=null,()=>f=!0);g&&(v+=Qe(v,i,u(g))),f&&g&&(f=!1),p.push(r+v)}let d;if(p.length===0)d=s.start+
s.end;else{d=p[0];for(let m=1;m<p.length;++m){let h=p[m];d+=h?`
${c}${h}`:`
`}}return e?(d+=`
`+Ie(u(e),c),a&&a()):f&&o&&o(),d}function Xy({items:e},t,{flowChars:n,itemIndent:r}){let{indent:s,indentStep:i,flowCollectionPadding:o,
options:{commentString:a}}=t;r+=i;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),u=!1,l=0,f=[];for(let m=0;m<e.
length;++m){let h=e[m],g=null;if(M(h))h.spaceBefore&&f.push(""),_s(t,f,h.commentBefore,!1),h.comment&&(g=h.comment);else if(L(
h)){let w=M(h.key)?h.key:null;w&&(w.spaceBefore&&f.push(""),_s(t,f,w.commentBefore,!1),w.comment&&(u=!0));let k=M(h.value)?
h.value:null;k?(k.comment&&(g=k.comment),k.commentBefore&&(u=!0)):h.value==null&&w?.comment&&(g=w.comment)}g&&(u=!0);let v=mt(
h,c,()=>g=null);u||(u=f.length>l||v.includes(`
`)),m<e.length-1?v+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(u||(u=f.reduce((w,k)=>w+k.length+2,2)+(v.length+
2)>t.options.lineWidth)),u&&(v+=",")),g&&(v+=Qe(v,r,a(g))),f.push(v),l=f.length}let{start:p,end:d}=n;if(f.length===0)return p+
d;if(!u){let m=f.reduce((h,g)=>h+g.length+2,2);u=t.options.lineWidth>0&&m>t.options.lineWidth}if(u){let m=p;for(let h of f)
m+=h?`
${i}${s}${h}`:`
`;return`${m}
${s}${d}`}else return`${p}${o}${f.join(" ")}${o}${d}`}function _s({indent:e,options:{commentString:t}},n,r,s){if(r&&s&&(r=
r.replace(/^\n+/,"")),r){let i=Ie(t(r),e);n.push(i.trimStart())}}function _t(e,t){let n=I(t)?t.value:t;for(let r of e)if(L(r)&&(r.key===t||r.key===n||I(r.key)&&r.key.value===n))return r}
var J=class extends Sn{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(Be,t),this.items=[]}static from(t,n,r){
let{keepUndefined:s,replacer:i}=r,o=new this(t),a=(c,u)=>{if(typeof i=="function")u=i.call(n,c,u);else if(Array.isArray(
i)&&!i.includes(c))return;(u!==void 0||s)&&o.items.push(An(c,u,r))};if(n instanceof Map)for(let[c,u]of n)a(c,u);else if(n&&
typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&o.items.sort(t.sortMapEntries),
o}add(t,n){let r;L(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new Y(t,t?.value):r=new Y(t.key,t.value);let s=_t(this.
items,r.key),i=this.schema?.sortMapEntries;if(s){if(!n)throw new Error(`Key ${r.key} already set`);I(s.value)&&ys(r.value)?
s.value.value=r.value:s.value=r.value}else if(i){let o=this.items.findIndex(a=>i(r,a)<0);o===-1?this.items.push(r):this.
items.splice(o,0,r)}else this.items.push(r)}delete(t){let n=_t(this.items,t);return n?this.items.splice(this.items.indexOf(
n),1).length>0:!1}get(t,n){let s=_t(this.items,t)?.value;return(!n&&I(s)?s.value:s)??void 0}has(t){return!!_t(this.items,
t)}set(t,n){this.add(new Y(t,n),!0)}toJSON(t,n,r){let s=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(s);for(let i of this.
items)Es(n,s,i);return s}toString(t,n,r){if(!t)return JSON.stringify(this);for(let s of this.items)if(!L(s))throw new Error(
`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=
Object.assign({},t,{allNullValues:!0})),Ss(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:r,onComment:n})}};var qe={collection:"map",default:!0,nodeClass:J,tag:"tag:yaml.org,2002:map",resolve(e,t){return se(e)||t("Expected a map\
ping for this tag"),e},createNode:(e,t,n)=>J.from(e,t,n)};var fe=class extends Sn{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(pt,t),this.items=[]}add(t){
this.items.push(t)}delete(t){let n=xs(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=xs(
t);if(typeof r!="number")return;let s=this.items[r];return!n&&I(s)?s.value:s}has(t){let n=xs(t);return typeof n=="number"&&
n<this.items.length}set(t,n){let r=xs(t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let s=this.
items[r];I(s)&&ys(n)?s.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let s=0;for(let i of this.
items)r.push(te(i,String(s++),n));return r}toString(t,n,r){return t?Ss(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",
end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:s}=r,
i=new this(t);if(n&&Symbol.iterator in Object(n)){let o=0;for(let a of n){if(typeof s=="function"){let c=n instanceof Set?
a:String(o++);a=s.call(n,c,a)}i.items.push(ht(a,void 0,r))}}return i}};function xs(e){let t=I(e)?e.value:e;return t&&typeof t==
"string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var Ke={collection:"seq",default:!0,nodeClass:fe,tag:"tag:yaml.org,2002:seq",resolve(e,t){return ie(e)||t("Expected a se\
quence for this tag"),e},createNode:(e,t,n)=>fe.from(e,t,n)};var St={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.
assign({actualString:!0},t),zt(e,t,n,r)}};var Xt={identify:e=>e==null,createNode:()=>new $(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new $(null),stringify:({source:e},t)=>typeof e=="string"&&Xt.test.test(e)?e:t.options.nullStr};var dr={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:e=>new $(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&dr.test.test(e)){let r=e[0]==="t"||e[0]===
"T";if(t===r)return e}return t?n.options.trueStr:n.options.falseStr}};function pe({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let s=typeof r=="number"?
r:Number(r);if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";let i=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&
t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.indexOf(".");o<0&&(o=i.length,i+=".");
let a=t-(i.length-o-1);for(;a-- >0;)i+="0"}return i}var Os={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:pe},
As={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():pe(e)}},Ns={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new $(parseFloat(
e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:pe};var Ts=e=>typeof e=="bigint"||Number.isInteger(e),Oo=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function gu(e,t,n){
let{value:r}=e;return Ts(r)&&r>=0?n+r.toString(t):pe(e)}var Is={identify:e=>Ts(e)&&e>=0,default:!0,tag:"tag:yaml.org,200\
2:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>Oo(e,2,8,n),stringify:e=>gu(e,8,"0o")},Rs={identify:Ts,default:!0,
tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Oo(e,0,10,n),stringify:pe},Ls={identify:e=>Ts(e)&&e>=0,
default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Oo(e,2,16,n),stringify:e=>gu(
e,16,"0x")};var wu=[qe,Ke,St,Xt,dr,Is,Rs,Ls,Os,As,Ns];function bu(e){return typeof e=="bigint"||Number.isInteger(e)}var Ms=({value:e})=>JSON.stringify(e),Zy=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Ms},{identify:e=>e==null,createNode:()=>new $(null),
default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Ms},{identify:e=>typeof e=="boolean",default:!0,
tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:Ms},{identify:bu,default:!0,tag:"tag:\
yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>bu(
e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Ms}],Qy={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.
stringify(e)}`),e}},vu=[qe,Ke].concat(Zy,Qy);var hr={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="func\
tion"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let s=0;s<n.length;++s)r[s]=n.charCodeAt(s);return r}else
return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,
type:t,value:n},r,s,i){if(!n)return"";let o=n,a;if(typeof btoa=="function"){let c="";for(let u=0;u<o.length;++u)c+=String.
fromCharCode(o[u]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer \
or btoa is required");if(t??(t=$.BLOCK_LITERAL),t!==$.QUOTE_DOUBLE){let c=Math.max(r.options.lineWidth-r.indent.length,r.
options.minContentWidth),u=Math.ceil(a.length/c),l=new Array(u);for(let f=0,p=0;f<u;++f,p+=c)l[f]=a.substr(p,c);a=l.join(
t===$.BLOCK_LITERAL?`
`:" ")}return zt({comment:e,type:t,value:a},r,s,i)}};function Ao(e,t){if(ie(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!L(r)){if(se(r)){r.items.length>1&&t("Ea\
ch pair must have its own sequence indicator");let s=r.items[0]||new Y(new $(null));if(r.commentBefore&&(s.key.commentBefore=
s.key.commentBefore?`${r.commentBefore}
${s.key.commentBefore}`:r.commentBefore),r.comment){let i=s.value??s.key;i.comment=i.comment?`${r.comment}
${i.comment}`:r.comment}r=s}e.items[n]=L(r)?r:new Y(r)}}else t("Expected a sequence for this tag");return e}function No(e,t,n){
let{replacer:r}=n,s=new fe(e);s.tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let o of t){
typeof r=="function"&&(o=r.call(t,String(i++),o));let a,c;if(Array.isArray(o))if(o.length===2)a=o[0],c=o[1];else throw new TypeError(
`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let u=Object.keys(o);if(u.length===1)a=u[0],c=o[a];else
throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else a=o;s.items.push(An(a,c,n))}return s}var mr={
collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Ao,createNode:No};var Nn=class e extends fe{constructor(){super(),this.add=J.prototype.add.bind(this),this.delete=J.prototype.delete.bind(
this),this.get=J.prototype.get.bind(this),this.has=J.prototype.has.bind(this),this.set=J.prototype.set.bind(this),this.tag=
e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let s of this.items){let i,o;
if(L(s)?(i=te(s.key,"",n),o=te(s.value,i,n)):i=te(s,"",n),r.has(i))throw new Error("Ordered maps must not include duplic\
ate keys");r.set(i,o)}return r}static from(t,n,r){let s=No(t,n,r),i=new this;return i.items=s.items,i}};Nn.tag="tag:yaml\
.org,2002:omap";var yr={collection:"seq",identify:e=>e instanceof Map,nodeClass:Nn,default:!1,tag:"tag:yaml.org,2002:oma\
p",resolve(e,t){let n=Ao(e,t),r=[];for(let{key:s}of n.items)I(s)&&(r.includes(s.value)?t(`Ordered maps must not include \
duplicate keys: ${s.value}`):r.push(s.value));return Object.assign(new Nn,n)},createNode:(e,t,n)=>Nn.from(e,t,n)};function ku({value:e,source:t},n){return t&&(e?To:Io).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var To={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new $(!0),stringify:ku},
Io={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new $(
!1),stringify:ku};var $u={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:pe},
Eu={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():pe(e)}},
_u={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){
let t=new $(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-
1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:pe};var gr=e=>typeof e=="bigint"||Number.isInteger(e);function js(e,t,n,{intAsBigInt:r}){let s=e[0];if((s==="-"||s==="+")&&(t+=
1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}
let o=BigInt(e);return s==="-"?BigInt(-1)*o:o}let i=parseInt(e,n);return s==="-"?-1*i:i}function Ro(e,t,n){let{value:r}=e;
if(gr(r)){let s=r.toString(t);return r<0?"-"+n+s.substr(1):n+s}return pe(e)}var Su={identify:gr,default:!0,tag:"tag:yaml\
.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>js(e,2,2,n),stringify:e=>Ro(e,2,"0b")},xu={identify:gr,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>js(e,1,8,n),stringify:e=>Ro(
e,8,"0")},Ou={identify:gr,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>js(e,0,10,n),
stringify:pe},Au={identify:gr,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>js(
e,2,16,n),stringify:e=>Ro(e,16,"0x")};var Tn=class e extends J{constructor(t){super(t),this.tag=e.tag}add(t){let n;L(t)?n=t:t&&typeof t=="object"&&"key"in t&&
"value"in t&&t.value===null?n=new Y(t.key,null):n=new Y(t,null),_t(this.items,n.key)||this.items.push(n)}get(t,n){let r=_t(
this.items,t);return!n&&L(r)?I(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected bool\
ean value for set(key, value) in a YAML set, not ${typeof n}`);let r=_t(this.items,t);r&&!n?this.items.splice(this.items.
indexOf(r),1):!r&&n&&this.items.push(new Y(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.
stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error(
"Set items must all have null values")}static from(t,n,r){let{replacer:s}=r,i=new this(t);if(n&&Symbol.iterator in Object(
n))for(let o of n)typeof s=="function"&&(o=s.call(n,o,o)),i.items.push(An(o,null,r));return i}};Tn.tag="tag:yaml.org,200\
2:set";var wr={collection:"map",identify:e=>e instanceof Set,nodeClass:Tn,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>Tn.
from(e,t,n),resolve(e,t){if(se(e)){if(e.hasAllNullValues(!0))return Object.assign(new Tn,e);t("Set items must all have n\
ull values")}else t("Expected a mapping for this tag");return e}};function Lo(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,s=o=>t?BigInt(o):Number(o),i=r.replace(/_/g,"").split(":").
reduce((o,a)=>o*s(60)+s(a),s(0));return n==="-"?s(-1)*i:i}function Nu(e){let{value:t}=e,n=o=>o;if(typeof t=="bigint")n=o=>BigInt(
o);else if(isNaN(t)||!isFinite(t))return pe(e);let r="";t<0&&(r="-",t*=n(-1));let s=n(60),i=[t%s];return t<60?i.unshift(
0):(t=(t-i[0])/s,i.unshift(t%s),t>=60&&(t=(t-i[0])/s,i.unshift(t))),r+i.map(o=>String(o).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Cs={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>Lo(e,n),stringify:Nu},Ps={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Lo(
e,!1),stringify:Nu},In={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{\
4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-\
9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(In.test);if(!t)throw new Error("!!timestamp expects a date, starting w\
ith yyyy-mm-dd");let[,n,r,s,i,o,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,u=Date.UTC(n,r-1,s,i||0,o||0,a||
0,c),l=t[8];if(l&&l!=="Z"){let f=Lo(l,!1);Math.abs(f)<30&&(f*=60),u-=6e4*f}return new Date(u)},stringify:({value:e})=>e?.
toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};var Mo=[qe,Ke,St,Xt,To,Io,Su,xu,Ou,Au,$u,Eu,_u,hr,Fe,yr,mr,wr,Cs,Ps,In];var Tu=new Map([["core",wu],["failsafe",[qe,Ke,St]],["json",vu],["yaml11",Mo],["yaml-1.1",Mo]]),Iu={binary:hr,bool:dr,float:Ns,
floatExp:As,floatNaN:Os,floatTime:Ps,int:Rs,intHex:Ls,intOct:Is,intTime:Cs,map:qe,merge:Fe,null:Xt,omap:yr,pairs:mr,seq:Ke,
set:wr,timestamp:In},Ru={"tag:yaml.org,2002:binary":hr,"tag:yaml.org,2002:merge":Fe,"tag:yaml.org,2002:omap":yr,"tag:yam\
l.org,2002:pairs":mr,"tag:yaml.org,2002:set":wr,"tag:yaml.org,2002:timestamp":In};function Ds(e,t,n){let r=Tu.get(t);if(r&&
!e)return n&&!r.includes(Fe)?r.concat(Fe):r.slice();let s=r;if(!s)if(Array.isArray(e))s=[];else{let i=Array.from(Tu.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or \
define customTags array`)}if(Array.isArray(e))for(let i of e)s=s.concat(i);else typeof e=="function"&&(s=e(s.slice()));return n&&
(s=s.concat(Fe)),s.reduce((i,o)=>{let a=typeof o=="string"?Iu[o]:o;if(!a){let c=JSON.stringify(o),u=Object.keys(Iu).map(
l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${u}`)}return i.includes(a)||i.push(
a),i},[])}var eg=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,br=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:s,schema:i,
sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?Ds(t,"compat"):t?Ds(null,t):null,this.name=typeof i==
"string"&&i||"core",this.knownTags=s?Ru:{},this.tags=Ds(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(
this,Be,{value:qe}),Object.defineProperty(this,Oe,{value:St}),Object.defineProperty(this,pt,{value:Ke}),this.sortMapEntries=
typeof o=="function"?o:o===!0?eg:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}};function Lu(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(n.push(
c),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let s=ks(e,t),{commentString:i}=s.options;if(e.commentBefore){n.
length!==1&&n.unshift("");let c=i(e.commentBefore);n.unshift(Ie(c,""))}let o=!1,a=null;if(e.contents){if(M(e.contents)){
if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let l=i(e.contents.commentBefore);n.push(Ie(l,""))}s.
forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>o=!0,u=mt(e.contents,s,()=>a=null,c);a&&(u+=Qe(u,"",
i(a))),(u[0]==="|"||u[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${u}`:n.push(u)}else n.push(mt(e.contents,s));
if(e.directives?.docEnd)if(e.comment){let c=i(e.comment);c.includes(`
`)?(n.push("..."),n.push(Ie(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&o&&(c=c.replace(/^\n+/,
"")),c&&((!o||a)&&n[n.length-1]!==""&&n.push(""),n.push(Ie(i(c),"")))}return n.join(`
`)+`
`}var xt=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(
this,he,{value:fs});let s=null;typeof n=="function"||Array.isArray(n)?s=n:r===void 0&&n&&(r=n,n=void 0);let i=Object.assign(
{intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},
r);this.options=i;let{version:o}=i;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&
(o=this.directives.yaml.version)):this.directives=new Ze({version:o}),this.setSchema(o,r),this.contents=t===void 0?null:
this.createNode(t,s,r)}clone(){let t=Object.create(e.prototype,{[he]:{value:fs}});return t.commentBefore=this.commentBefore,
t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),
this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=M(this.contents)?this.contents.
clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Rn(this.contents)&&this.contents.add(t)}addIn(t,n){
Rn(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=bo(this);t.anchor=!n||r.has(n)?vo(n||"a",
r):n}return new dt(t.anchor)}createNode(t,n,r){let s;if(typeof n=="function")t=n.call({"":t},"",t),s=n;else if(Array.isArray(
n)){let g=w=>typeof w=="number"||w instanceof String||w instanceof Number,v=n.filter(g).map(String);v.length>0&&(n=n.concat(
v)),s=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:u,
tag:l}=r??{},{onAnchor:f,setAnchors:p,sourceObjects:d}=fu(this,o||"a"),m={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,
onAnchor:f,onTagObj:u,replacer:s,schema:this.schema,sourceObjects:d},h=ht(t,l,m);return a&&D(h)&&(h.flow=!0),p(),h}createPair(t,n,r={}){
let s=this.createNode(t,null,r),i=this.createNode(n,null,r);return new Y(s,i)}delete(t){return Rn(this.contents)?this.contents.
delete(t):!1}deleteIn(t){return xn(t)?this.contents==null?!1:(this.contents=null,!0):Rn(this.contents)?this.contents.deleteIn(
t):!1}get(t,n){return D(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return xn(t)?!n&&I(this.contents)?this.contents.
value:this.contents:D(this.contents)?this.contents.getIn(t,n):void 0}has(t){return D(this.contents)?this.contents.has(t):
!1}hasIn(t){return xn(t)?this.contents!==void 0:D(this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?
this.contents=ur(this.schema,[t],n):Rn(this.contents)&&this.contents.set(t,n)}setIn(t,n){xn(t)?this.contents=n:this.contents==
null?this.contents=ur(this.schema,Array.from(t),n):Rn(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t==
"number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Ze(
{version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.
version=t:this.directives=new Ze({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,r=null;break;default:{let s=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argumen\
t, but found: ${s}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new br(Object.assign(r,n));else
throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,
maxAliasCount:s,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},c=te(this.contents,n??"",a);if(typeof i=="function")for(let{count:u,res:l}of a.anchors.values())i(l,u);return typeof o==
"function"?$t(o,{"":c},"",c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.
errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||
Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}
return Lu(this,t)}};function Rn(e){if(D(e))return!0;throw new Error("Expected a YAML collection as document contents")}var vr=class extends Error{constructor(t,n,r,s){super(),this.name=t,this.code=r,this.message=s,this.pos=n}},Ge=class extends vr{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},kr=class extends vr{constructor(t,n,r){super("YAMLWarning",t,n,r)}},jo=(e,t)=>n=>{if(n.pos[0]===
-1)return;n.linePos=n.pos.map(a=>t.linePos(a));let{line:r,col:s}=n.linePos[0];n.message+=` at line ${r}, column ${s}`;let i=s-
1,o=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-
79);o="\u2026"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(o.substring(0,i))){
let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=n.linePos[1];c?.line===r&&c.col>s&&(a=Math.max(1,Math.min(c.col-s,80-i)));let u=" ".
repeat(i)+"^".repeat(a);n.message+=`:

${o}
${u}
`}};function et(e,{flow:t,indicator:n,next:r,offset:s,onError:i,parentIndent:o,startOnNewline:a}){let c=!1,u=a,l=a,f="",p="",
d=!1,m=!1,h=null,g=null,v=null,w=null,k=null,x=null,_=null;for(let E of e)switch(m&&(E.type!=="space"&&E.type!=="newline"&&
E.type!=="comma"&&i(E.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),m=!1),
h&&(u&&E.type!=="comment"&&E.type!=="newline"&&i(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),E.type){case"\
space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&E.source.includes("	")&&(h=E),l=!0;break;case"comment":{l||i(
E,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let W=E.source.substring(1)||
" ";f?f+=p+W:f=W,p="",u=!1;break}case"newline":u?f?f+=E.source:(!x||n!=="seq-item-ind")&&(c=!0):p+=E.source,u=!0,d=!0,(g||
v)&&(w=E),l=!0;break;case"anchor":g&&i(E,"MULTIPLE_ANCHORS","A node can have at most one anchor"),E.source.endsWith(":")&&
i(E.offset+E.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),g=E,_??(_=E.offset),u=!1,l=!1,m=!0;break;case"\
tag":{v&&i(E,"MULTIPLE_TAGS","A node can have at most one tag"),v=E,_??(_=E.offset),u=!1,l=!1,m=!0;break}case n:(g||v)&&
i(E,"BAD_PROP_ORDER",`Anchors and tags must be after the ${E.source} indicator`),x&&i(E,"UNEXPECTED_TOKEN",`Unexpected ${E.
source} in ${t??"collection"}`),x=E,u=n==="seq-item-ind"||n==="explicit-key-ind",l=!1;break;case"comma":if(t){k&&i(E,"UN\
EXPECTED_TOKEN",`Unexpected , in ${t}`),k=E,u=!1,l=!1;break}default:i(E,"UNEXPECTED_TOKEN",`Unexpected ${E.type} token`),
u=!1,l=!1}let T=e[e.length-1],F=T?T.offset+T.source.length:s;return m&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!==
"comma"&&(r.type!=="scalar"||r.source!=="")&&i(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next\
 token by white space"),h&&(u&&h.indent<=o||r?.type==="block-map"||r?.type==="block-seq")&&i(h,"TAB_AS_INDENT","Tabs are\
 not allowed as indentation"),{comma:k,found:x,spaceBefore:c,comment:f,hasNewline:d,anchor:g,tag:v,newlineAfterProp:w,end:F,
start:_??F}}function Ot(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-s\
calar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){
for(let n of t.start)if(n.type==="newline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(Ot(t.
key)||Ot(t.value))return!0}return!1;default:return!0}}function $r(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&Ot(t)&&
n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function Us(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let s=typeof r=="function"?r:(i,o)=>i===o||I(i)&&I(o)&&
i.value===o.value;return t.some(i=>s(i.key,n))}var Mu="All mapping items must start at the same column";function ju({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=i?.
nodeClass??J,a=new o(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,u=null;for(let l of r.items){let{start:f,key:p,sep:d,
value:m}=l,h=et(f,{indicator:"explicit-key-ind",next:p??d?.[0],offset:c,onError:s,parentIndent:r.indent,startOnNewline:!0}),
g=!h.found;if(g){if(p&&(p.type==="block-seq"?s(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implici\
t map key"):"indent"in p&&p.indent!==r.indent&&s(c,"BAD_INDENT",Mu)),!h.anchor&&!h.tag&&!d){u=h.end,h.comment&&(a.comment?
a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||Ot(p))&&s(p??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Impl\
icit keys need to be on a single line")}else h.found?.indent!==r.indent&&s(c,"BAD_INDENT",Mu);n.atKey=!0;let v=h.end,w=p?
e(n,p,h,s):t(n,v,f,null,h,s);n.schema.compat&&$r(r.indent,p,s),n.atKey=!1,Us(n,a.items,w)&&s(v,"DUPLICATE_KEY","Map keys\
 must be unique");let k=et(d??[],{indicator:"map-value-ind",next:m,offset:w.range[2],onError:s,parentIndent:r.indent,startOnNewline:!p||
p.type==="block-scalar"});if(c=k.end,k.found){g&&(m?.type==="block-map"&&!k.hasNewline&&s(c,"BLOCK_AS_IMPLICIT_KEY","Nes\
ted mappings are not allowed in compact mappings"),n.options.strict&&h.start<k.found.offset-1024&&s(w.range,"KEY_OVER_10\
24_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let x=m?e(n,m,
k,s):t(n,c,d,null,k,s);n.schema.compat&&$r(r.indent,m,s),c=x.range[2];let _=new Y(w,x);n.options.keepSourceTokens&&(_.srcToken=
l),a.items.push(_)}else{g&&s(w.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),k.comment&&(w.
comment?w.comment+=`
`+k.comment:w.comment=k.comment);let x=new Y(w);n.options.keepSourceTokens&&(x.srcToken=l),a.items.push(x)}}return u&&u<
c&&s(u,"IMPOSSIBLE","Map comment with trailing content"),a.range=[r.offset,c,u??c],a}function Cu({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=i?.nodeClass??fe,a=new o(n.schema);n.atRoot&&(n.atRoot=!1),
n.atKey&&(n.atKey=!1);let c=r.offset,u=null;for(let{start:l,value:f}of r.items){let p=et(l,{indicator:"seq-item-ind",next:f,
offset:c,onError:s,parentIndent:r.indent,startOnNewline:!0});if(!p.found)if(p.anchor||p.tag||f)f?.type==="block-seq"?s(p.
end,"BAD_INDENT","All sequence items must start at the same column"):s(c,"MISSING_CHAR","Sequence item without - indicat\
or");else{u=p.end,p.comment&&(a.comment=p.comment);continue}let d=f?e(n,f,p,s):t(n,p.end,l,null,p,s);n.schema.compat&&$r(
r.indent,f,s),c=d.range[2],a.items.push(d)}return a.range=[r.offset,c,u??c],a}function tt(e,t,n,r){let s="";if(e){let i=!1,o="";for(let a of e){let{source:c,type:u}=a;switch(u){case"space":i=!0;break;case"\
comment":{n&&!i&&r(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let l=c.substring(
1)||" ";s?s+=o+l:s=l,o="";break}case"newline":s&&(o+=c),i=!0;break;default:r(a,"UNEXPECTED_TOKEN",`Unexpected ${u} at no\
de end`)}t+=c.length}}return{comment:s,offset:t}}var Co="Block collections are not allowed within flow collections",Po=e=>e&&(e.type==="block-map"||e.type==="block-seq");
function Pu({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=r.start.source==="{",a=o?"flow map":"flow sequence",c=i?.nodeClass??
(o?J:fe),u=new c(n.schema);u.flow=!0;let l=n.atRoot;l&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let f=r.offset+r.start.source.
length;for(let g=0;g<r.items.length;++g){let v=r.items[g],{start:w,key:k,sep:x,value:_}=v,T=et(w,{flow:a,indicator:"expl\
icit-key-ind",next:k??x?.[0],offset:f,onError:s,parentIndent:r.indent,startOnNewline:!1});if(!T.found){if(!T.anchor&&!T.
tag&&!x&&!_){g===0&&T.comma?s(T.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):g<r.items.length-1&&s(T.start,"UNEXPECT\
ED_TOKEN",`Unexpected empty item in ${a}`),T.comment&&(u.comment?u.comment+=`
`+T.comment:u.comment=T.comment),f=T.end;continue}!o&&n.options.strict&&Ot(k)&&s(k,"MULTILINE_IMPLICIT_KEY","Implicit ke\
ys of flow sequence pairs need to be on a single line")}if(g===0)T.comma&&s(T.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(T.
comma||s(T.start,"MISSING_CHAR",`Missing , between ${a} items`),T.comment){let F="";e:for(let E of w)switch(E.type){case"\
comma":case"space":break;case"comment":F=E.source.substring(1);break e;default:break e}if(F){let E=u.items[u.items.length-
1];L(E)&&(E=E.value??E.key),E.comment?E.comment+=`
`+F:E.comment=F,T.comment=T.comment.substring(F.length+1)}}if(!o&&!x&&!T.found){let F=_?e(n,_,T,s):t(n,T.end,x,null,T,s);
u.items.push(F),f=F.range[2],Po(_)&&s(F.range,"BLOCK_IN_FLOW",Co)}else{n.atKey=!0;let F=T.end,E=k?e(n,k,T,s):t(n,F,w,null,
T,s);Po(k)&&s(E.range,"BLOCK_IN_FLOW",Co),n.atKey=!1;let W=et(x??[],{flow:a,indicator:"map-value-ind",next:_,offset:E.range[2],
onError:s,parentIndent:r.indent,startOnNewline:!1});if(W.found){if(!o&&!T.found&&n.options.strict){if(x)for(let O of x){
if(O===W.found)break;if(O.type==="newline"){s(O,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to b\
e on a single line");break}}T.start<W.found.offset-1024&&s(W.found,"KEY_OVER_1024_CHARS","The : indicator must be at mos\
t 1024 chars after the start of an implicit flow sequence key")}}else _&&("source"in _&&_.source?.[0]===":"?s(_,"MISSING\
_CHAR",`Missing space after : in ${a}`):s(W.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let je=_?e(n,_,W,
s):W.found?t(n,W.end,x,null,W,s):null;je?Po(_)&&s(je.range,"BLOCK_IN_FLOW",Co):W.comment&&(E.comment?E.comment+=`
`+W.comment:E.comment=W.comment);let st=new Y(E,je);if(n.options.keepSourceTokens&&(st.srcToken=v),o){let O=u;Us(n,O.items,
E)&&s(F,"DUPLICATE_KEY","Map keys must be unique"),O.items.push(st)}else{let O=new J(n.schema);O.flow=!0,O.items.push(st);
let X=(je??E).range;O.range=[E.range[0],X[1],X[2]],u.items.push(O)}f=je?je.range[2]:W.end}}let p=o?"}":"]",[d,...m]=r.end,
h=f;if(d?.source===p)h=d.offset+d.source.length;else{let g=a[0].toUpperCase()+a.substring(1),v=l?`${g} must end with a ${p}`:
`${g} in block collection must be sufficiently indented and end with a ${p}`;s(f,l?"MISSING_CHAR":"BAD_INDENT",v),d&&d.source.
length!==1&&m.unshift(d)}if(m.length>0){let g=tt(m,h,n.options.strict,s);g.comment&&(u.comment?u.comment+=`
`+g.comment:u.comment=g.comment),u.range=[r.offset,h,g.offset]}else u.range=[r.offset,h,h];return u}function Do(e,t,n,r,s,i){let o=n.type==="block-map"?ju(e,t,n,r,i):n.type==="block-seq"?Cu(e,t,n,r,i):Pu(e,t,n,r,i),a=o.constructor;
return s==="!"||s===a.tagName?(o.tag=a.tagName,o):(s&&(o.tag=s),o)}function Du(e,t,n,r,s){let i=r.tag,o=i?t.directives.tagName(
i.source,p=>s(i,"TAG_RESOLVE_FAILED",p)):null;if(n.type==="block-seq"){let{anchor:p,newlineAfterProp:d}=r,m=p&&i?p.offset>
i.offset?p:i:p??i;m&&(!d||d.offset<m.offset)&&s(m,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===J.tagName&&a==="ma\
p"||o===fe.tagName&&a==="seq")return Do(e,t,n,s,o);let c=t.schema.tags.find(p=>p.tag===o&&p.collection===a);if(!c){let p=t.
schema.knownTags[o];if(p?.collection===a)t.schema.tags.push(Object.assign({},p,{default:!1})),c=p;else return p?s(i,"BAD\
_COLLECTION_TYPE",`${p.tag} used for ${a} collection, but expects ${p.collection??"scalar"}`,!0):s(i,"TAG_RESOLVE_FAILED",
`Unresolved tag: ${o}`,!0),Do(e,t,n,s,o)}let u=Do(e,t,n,s,o,c),l=c.resolve?.(u,p=>s(i,"TAG_RESOLVE_FAILED",p),t.options)??
u,f=M(l)?l:new $(l);return f.range=u.range,f.tag=o,c?.format&&(f.format=c.format),f}function Uo(e,t,n){let r=t.offset,s=tg(t,e.options.strict,n);if(!s)return{value:"",type:null,comment:"",range:[r,r,r]};let i=s.
mode===">"?$.BLOCK_FOLDED:$.BLOCK_LITERAL,o=t.source?ng(t.source):[],a=o.length;for(let h=o.length-1;h>=0;--h){let g=o[h][1];
if(g===""||g==="\r")a=h;else break}if(a===0){let h=s.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",g=r+s.length;return t.source&&(g+=t.source.length),{value:h,type:i,comment:s.comment,
range:[r,g,g]}}let c=t.indent+s.indent,u=t.offset+s.length,l=0;for(let h=0;h<a;++h){let[g,v]=o[h];if(v===""||v==="\r")s.
indent===0&&g.length>c&&(c=g.length);else{g.length<c&&n(u+g.length,"MISSING_CHAR","Block scalars with more-indented lead\
ing empty lines must use an explicit indentation indicator"),s.indent===0&&(c=g.length),l=h,c===0&&!e.atRoot&&n(u,"BAD_I\
NDENT","Block scalar values in collections must be indented");break}u+=g.length+v.length+1}for(let h=o.length-1;h>=a;--h)
o[h][0].length>c&&(a=h+1);let f="",p="",d=!1;for(let h=0;h<l;++h)f+=o[h][0].slice(c)+`
`;for(let h=l;h<a;++h){let[g,v]=o[h];u+=g.length+v.length+1;let w=v[v.length-1]==="\r";if(w&&(v=v.slice(0,-1)),v&&g.length<
c){let x=`Block scalar lines must not be less indented than their ${s.indent?"explicit indentation indicator":"first lin\
e"}`;n(u-v.length-(w?2:1),"BAD_INDENT",x),g=""}i===$.BLOCK_LITERAL?(f+=p+g.slice(c)+v,p=`
`):g.length>c||v[0]==="	"?(p===" "?p=`
`:!d&&p===`
`&&(p=`

`),f+=p+g.slice(c)+v,p=`
`,d=!0):v===""?p===`
`?f+=`
`:p=`
`:(f+=p+v,p=" ",d=!1)}switch(s.chomp){case"-":break;case"+":for(let h=a;h<o.length;++h)f+=`
`+o[h][0].slice(c);f[f.length-1]!==`
`&&(f+=`
`);break;default:f+=`
`}let m=r+s.length+t.source.length;return{value:f,type:i,comment:s.comment,range:[r,m,m]}}function tg({offset:e,props:t},n,r){
if(t[0].type!=="block-scalar-header")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],
i=s[0],o=0,a="",c=-1;for(let p=1;p<s.length;++p){let d=s[p];if(!a&&(d==="-"||d==="+"))a=d;else{let m=Number(d);!o&&m?o=m:
c===-1&&(c=e+p)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let u=!1,l="",f=s.
length;for(let p=1;p<t.length;++p){let d=t[p];switch(d.type){case"space":u=!0;case"newline":f+=d.source.length;break;case"\
comment":n&&!u&&r(d,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),f+=d.source.
length,l=d.source.substring(1);break;case"error":r(d,"UNEXPECTED_TOKEN",d.message),f+=d.source.length;break;default:{let m=`\
Unexpected token in block scalar header: ${d.type}`;r(d,"UNEXPECTED_TOKEN",m);let h=d.source;h&&typeof h=="string"&&(f+=
h.length)}}}return{mode:i,indent:o,chomp:a,comment:l,length:f}}function ng(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),
i=[r?.[1]?[r[1],n.slice(r[1].length)]:["",n]];for(let o=1;o<t.length;o+=2)i.push([t[o],t[o+1]]);return i}function Bo(e,t,n){let{offset:r,type:s,source:i,end:o}=e,a,c,u=(p,d,m)=>n(r+p,d,m);switch(s){case"scalar":a=$.PLAIN,c=rg(
i,u);break;case"single-quoted-scalar":a=$.QUOTE_SINGLE,c=sg(i,u);break;case"double-quoted-scalar":a=$.QUOTE_DOUBLE,c=ig(
i,u);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",
range:[r,r+i.length,r+i.length]}}let l=r+i.length,f=tt(o,l,t,n);return{value:c,type:a,comment:f.comment,range:[r,l,f.offset]}}
function rg(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"\
%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{
n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Uu(e)}function sg(e,t){
return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Uu(e.slice(1,-1)).replace(
/''/g,"'")}function Uu(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,s;try{r=new RegExp("(?<![ 	])[ 	]+$"),s=
new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(r,""),o=" ",a=t.lastIndex;
for(;n=t.exec(e);){let u=n[1].replace(s,"");u===""?o===`
`?i+=o:o=`
`:(i+=o+u,o=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),i+o+(n?.[1]??"")}function ig(e,t){let n="";
for(let r=1;r<e.length-1;++r){let s=e[r];if(!(s==="\r"&&e[r+1]===`
`))if(s===`
`){let{fold:i,offset:o}=og(e,r);n+=i,r=o}else if(s==="\\"){let i=e[++r],o=ag[i];if(o)n+=o;else if(i===`
`)for(i=e[r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="\r"&&e[r+1]===`
`)for(i=e[++r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;n+=cg(e,r+1,
a,t),r+=a}else{let a=e.substr(r-1,2);t(r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(s===" "||s==="	"){
let i=r,o=e[r+1];for(;o===" "||o==="	";)o=e[++r+1];o!==`
`&&!(o==="\r"&&e[r+2]===`
`)&&(n+=r>i?e.slice(i,r+1):s)}else n+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing cl\
osing "quote'),n}function og(e,t){let n="",r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var ag={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function cg(e,t,n,r){
let s=e.substr(t,n),o=s.length===n&&/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(o)}catch{
let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}function Fo(e,t,n,r){let{value:s,type:i,comment:o,range:a}=t.type==="block-scalar"?Uo(e,t,r):Bo(t,e.options.strict,r),c=n?
e.directives.tagName(n.source,f=>r(n,"TAG_RESOLVE_FAILED",f)):null,u;e.options.stringKeys&&e.atKey?u=e.schema[Oe]:c?u=ug(
e.schema,s,c,n,r):t.type==="scalar"?u=lg(e,s,t,r):u=e.schema[Oe];let l;try{let f=u.resolve(s,p=>r(n??t,"TAG_RESOLVE_FAIL\
ED",p),e.options);l=I(f)?f:new $(f)}catch(f){let p=f instanceof Error?f.message:String(f);r(n??t,"TAG_RESOLVE_FAILED",p),
l=new $(s)}return l.range=a,l.source=s,i&&(l.type=i),c&&(l.tag=c),u.format&&(l.format=u.format),o&&(l.comment=o),l}function ug(e,t,n,r,s){
if(n==="!")return e[Oe];let i=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)i.push(a);else return a;
for(let a of i)if(a.test?.test(t))return a;let o=e.knownTags[n];return o&&!o.collection?(e.tags.push(Object.assign({},o,
{default:!1,test:void 0})),o):(s(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[Oe])}function lg({
atKey:e,directives:t,schema:n},r,s,i){let o=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[Oe];
if(n.compat){let a=n.compat.find(c=>c.default&&c.test?.test(r))??n[Oe];if(o.tag!==a.tag){let c=t.tagString(o.tag),u=t.tagString(
a.tag),l=`Value may be parsed as either ${c} or ${u}`;i(s,"TAG_RESOLVE_FAILED",l,!0)}}return o}function Bu(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let s=t[r];switch(s.type){case"space":case"comment":case"\
newline":e-=s.source.length;continue}for(s=t[++r];s?.type==="space";)e+=s.source.length,s=t[++r];break}}return e}var fg={composeNode:qo,composeEmptyNode:Bs};function qo(e,t,n,r){let s=e.atKey,{spaceBefore:i,comment:o,anchor:a,tag:c}=n,
u,l=!0;switch(t.type){case"alias":u=pg(e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");
break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=Fo(e,t,c,r),a&&(u.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{u=Du(fg,e,t,n,r),a&&(u.anchor=a.source.
substring(1))}catch(f){let p=f instanceof Error?f.message:String(f);r(t,"RESOURCE_EXHAUSTION",p)}break;default:{let f=t.
type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",f),l=!1}}return u??(u=Bs(e,t.offset,
void 0,null,n,r)),a&&u.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!I(u)||
typeof u.value!="string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys mu\
st be strings"),i&&(u.spaceBefore=!0),o&&(t.type==="scalar"&&t.source===""?u.comment=o:u.commentBefore=o),e.options.keepSourceTokens&&
l&&(u.srcToken=t),u}function Bs(e,t,n,r,{spaceBefore:s,comment:i,anchor:o,tag:a,end:c},u){let l={type:"scalar",offset:Bu(
t,n,r),indent:-1,source:""},f=Fo(e,l,a,u);return o&&(f.anchor=o.source.substring(1),f.anchor===""&&u(o,"BAD_ALIAS","Anch\
or cannot be an empty string")),s&&(f.spaceBefore=!0),i&&(f.comment=i,f.range[2]=c),f}function pg({options:e},{offset:t,
source:n,end:r},s){let i=new dt(n.substring(1));i.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.
endsWith(":")&&s(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=t+n.length,a=tt(r,o,e.strict,s);return i.
range=[t,o,a.offset],a.comment&&(i.comment=a.comment),i}function Fu(e,t,{offset:n,start:r,value:s,end:i},o){let a=Object.assign({_directives:t},e),c=new xt(void 0,a),u={atKey:!1,
atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},l=et(r,{indicator:"doc-start",next:s??i?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});l.found&&(c.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="bloc\
k-seq")&&!l.hasNewline&&o(l.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),
c.contents=s?qo(u,s,l,o):Bs(u,l.end,r,null,l,o);let f=c.contents.range[2],p=tt(i,f,!1,o);return p.comment&&(c.comment=p.
comment),c.range=[n,f,p.offset],c}function Er(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;
return[t,t+(typeof n=="string"?n.length:1)]}function qu(e){let t="",n=!1,r=!1;for(let s=0;s<e.length;++s){let i=e[s];switch(i[0]){case"\
#":t+=(t===""?"":r?`

`:`
`)+(i.substring(1)||" "),n=!0,r=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,
afterEmptyLine:r}}var _r=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(n,r,s,i)=>{let o=Er(n);i?this.warnings.push(new kr(o,r,s)):this.errors.push(new Ge(o,r,s))},this.
directives=new Ze({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,afterEmptyLine:s}=qu(this.prelude);
if(r){let i=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(s||t.directives.docStart||!i)t.commentBefore=r;else if(D(i)&&!i.flow&&i.items.length>0){let o=i.items[0];
L(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${r}
${a}`:r}else{let o=i.commentBefore;i.commentBefore=o?`${r}
${o}`:r}}if(n){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)
t.warnings.push(this.warnings[i])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:qu(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.
warnings}}*compose(t,n=!1,r=-1){for(let s of t)yield*this.next(s);yield*this.end(n,r)}*next(t){switch(t.type){case"direc\
tive":this.directives.add(t.source,(n,r,s)=>{let i=Er(t);i[0]+=n,this.onError(i,"BAD_DIRECTIVE",r,s)}),this.prelude.push(
t.source),this.atDirectives=!0;break;case"document":{let n=Fu(this.options,this.directives,t,this.onError);this.atDirectives&&
!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,
!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"commen\
t":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:
t.message,r=new Ge(Er(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);
break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new Ge(Er(t),"\
UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=tt(t.end,t.offset+t.source.length,this.doc.options.strict,
this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Ge(Er(t),"UNEXPECTED_TOKEN",`Unsup\
ported token ${t.type}`))}}*end(t=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){
let r=Object.assign({_directives:this.directives},this.options),s=new xt(void 0,r);this.atDirectives&&this.onError(n,"MI\
SSING_CHAR","Missing directives-end indicator line"),s.range=[0,n,n],this.decorate(s,!1),yield s}}};var Ko=Symbol("break visit"),dg=Symbol("skip children"),Ku=Symbol("remove item");function Zt(e,t){"type"in e&&e.type==="\
document"&&(e={start:e.start,value:e.value}),Gu(Object.freeze([]),e,t)}Zt.BREAK=Ko;Zt.SKIP=dg;Zt.REMOVE=Ku;Zt.itemAtPath=
(e,t)=>{let n=e;for(let[r,s]of t){let i=n?.[r];if(i&&"items"in i)n=i.items[s];else return}return n};Zt.parentCollection=
(e,t)=>{let n=Zt.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],s=n?.[r];if(s&&"items"in s)return s;throw new Error("Par\
ent collection not found")};function Gu(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let s of["key","value"]){
let i=t[s];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=Gu(Object.freeze(e.concat([[s,o]])),i.items[o],n);
if(typeof a=="number")o=a-1;else{if(a===Ko)return Ko;a===Ku&&(i.items.splice(o,1),o-=1)}}typeof r=="function"&&s==="key"&&
(r=r(t,e))}}return typeof r=="function"?r(t,e):r}var Go="\uFEFF",Ho="",Wo="",Fs="";function Hu(e){switch(e){case Go:return"byte-order-mark";case Ho:return"doc-mode";case Wo:return"flow-error-end";case Fs:
return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}function He(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Wu=new Set("0123456789ABCDEFabcdef"),mg=new Set("0123456789ABCDEFGHIJK\
LMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),qs=new Set(",[]{}"),yg=new Set(` ,[]{}
\r	`),Vo=e=>!e||yg.has(e),Sr=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
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
m");if(t[0]===Go&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let i=t[r-
1];if(i===" "||i==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let i=t[n-1];if(i===" "||i==="	")n-=1;else break}let s=(yield*this.
pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){
let n=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield Ho,
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
pushUntil(Vo),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),
n+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:
return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.
pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let s=this.getLine();if(s===null)return this.
setNext("flow");if((r!==-1&&r<this.indentNext&&s[0]!=="#"||r===0&&(s.startsWith("---")||s.startsWith("..."))&&He(s[3]))&&
!(r===this.indentNext-1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield Wo,yield*this.parseLineStart();
let i=0;for(;s[i]===",";)i+=yield*this.pushCount(1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),
s[i]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-i),"flow";case"{":case"[":return yield*this.
pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Vo),"flow";case'"':case"'":return this.flowKey=
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
`&&i>=this.pos&&i+1+n>a)t=i;else break}while(!0);return yield Fs,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let t=this.flowLevel>0,n=this.pos-1,r=this.pos-1,s;for(;s=this.buffer[++r];)if(s===":"){let i=this.buffer[r+1];if(He(i)||
t&&qs.has(i))break;n=r}else if(He(s)){let i=this.buffer[r+1];if(s==="\r"&&(i===`
`?(r+=1,s=`
`,i=this.buffer[r+1]):n=r),i==="#"||t&&qs.has(i))break;if(s===`
`){let o=this.continueScalar(r+1);if(o===-1)break;r=Math.max(r,o-2)}}else{if(t&&qs.has(s))break;n=r}return!s&&!this.atEnd?
this.setNext("plain-scalar"):(yield Fs,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.
buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.slice(this.pos,t);return r?(yield r,this.
pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Vo),t+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let n=this.flowLevel>0,r=this.charAt(1);if(He(r)||n&&qs.has(r)){n?this.flowKey&&(this.flowKey=!1):this.
indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){
if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!He(n)&&n!==">";)n=this.buffer[++t];return yield*this.pushToIndex(
n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(mg.has(n))n=this.buffer[++t];else if(n==="%"&&Wu.has(
this.buffer[t+1])&&Wu.has(this.buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){
let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let s=n-this.
pos;return s>0&&(yield this.buffer.substr(this.pos,s),this.pos=n),s}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(
r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};var Qt=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.
lineStarts.length;for(;n<r;){let i=n+r>>1;this.lineStarts[i]<t?n=i+1:r=i}if(this.lineStarts[n]===t)return{line:n+1,col:1};
if(n===0)return{line:0,col:t};let s=this.lineStarts[n-1];return{line:n,col:t-s+1}}}};function At(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function Vu(e){for(let t=0;t<e.length;++t)
switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function Ju(e){switch(e?.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}
function Ks(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??
t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Ln(e){if(e.length===0)return[];
let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item\
-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function Gs(e,t){if(t.length<1e5)Array.
prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function Yu(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!At(t.start,"explicit-key-ind")&&!At(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),
delete t.key,Ju(t.value)?t.value.end?Gs(t.value.end,t.sep):t.value.end=t.sep:Gs(t.start,t.sep),delete t.sep)}var xr=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type=
"",this.lexer=new Sr,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.
lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.
step(),this.offset+=t.length;return}let n=Hu(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scala\
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
w-collection"&&Yu(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let s=r.
items[r.items.length-1];if(s.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=
n;else{Object.assign(s,{key:n,sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=r.items[r.items.
length-1];s.value?r.items.push({start:[],value:n}):s.value=n;break}case"flow-collection":{let s=r.items[r.items.length-1];
!s||s.value?r.items.push({start:[],key:n,sep:[]}):s.sep?s.value=n:Object.assign(s,{key:n,sep:[]});return}default:yield*this.
pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type===
"block-seq")){let s=n.items[n.items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&Vu(s.start)===-1&&(n.indent===0||s.
start.every(i=>i.type!=="comment"||i.indent<n.indent))&&(r.type==="document"?r.end=s.start:r.items.push({start:s.start}),
n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.
source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"\
doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),
this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,
source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{Vu(t.start)!==
-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"co\
mment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"\
error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.
type==="map-value-ind"){let n=Ks(this.peek(2)),r=Ln(n),s;t.end?(s=t.end,s.push(this.sourceToken),delete t.end):s=[this.sourceToken];
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
end;if(Array.isArray(s)){Gs(s,n.start),s.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}
if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,s=r&&(n.sep||n.explicitKey)&&this.type!=="seq-it\
em-ind",i=[];if(s&&n.sep&&!n.value){let o=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newline":
o.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=
n.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":s||n.value?(i.push(this.sourceToken),t.items.push({start:i}),
this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&
!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):s||n.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],
key:null,sep:[this.sourceToken]});else if(At(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(Ju(n.key)&&!At(n.sep,"newline")){let o=Ln(
n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:o,key:a,sep:c}]})}else i.length>0?n.sep=n.sep.concat(i,this.sourceToken):n.sep.push(
this.sourceToken);else if(At(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let o=Ln(n.start);
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
let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){Gs(s,n.start),s.push(this.sourceToken),t.items.pop();return}}
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
"flow-collection"){let s=Ks(r),i=Ln(s);Yu(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let a={type:"bl\
ock-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=
a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let n=Ks(t),r=Ln(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=Ks(t),r=Ln(n);return{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,n){
return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],
this.type==="newline"&&(yield*this.pop())}}};function gg(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new Qt||null,prettyErrors:t}}function Yo(e,t={}){let{lineCounter:n,prettyErrors:r}=gg(t),s=new xr(n?.addNewLine),i=new _r(t),o=null;for(let a of i.compose(
s.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new Ge(a.range.slice(0,2),"MULTIP\
LE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(o.errors.forEach(
jo(e,n)),o.warnings.forEach(jo(e,n))),o}var zu=60;function Jo(e){return e.map((t,n)=>{if(typeof t=="number")return`[${t}]`;let r=t.length>zu?`${t.slice(0,zu)}..\
.`:t;return n===0?r:`.${r}`}).join("")}function ne(e,t){return t.map(({path:n,message:r})=>({path:[...e,...n],message:r}))}
function de(e,t,n){return ae(e,t).flatMap((r,s)=>ne([t,s],n(r)))}function yt(e,t,n){let r=Array.isArray(y(e,t));return Pe(
e,t).flatMap((s,i)=>{if(typeof s!="string"||!/^[\w-]+$/.test(s))return[];if(n.has(s))return[];let o=H(s,n.keys()),a=o?`d\
id you mean ${o}?`:`add the line ${s}=... to it`;return[{path:r?[t,i]:[t],message:`"${s}" is not in the secrets input; ${a}`}]})}
function gt(e,t){let n=new Set;return de(e,t,r=>{let s=y(r,"name"),i=typeof s=="string"&&n.has(s);n.add(s);let o=`"${s}"\
 is the name of another one here; write its own`;return i?[{path:["name"],message:o}]:[]})}function Hs(e){return zo(e,"a\
ccepted_values")}function zo(e,t){let n=Array.isArray(y(e,t));return Pe(e,t).flatMap((r,s)=>typeof r=="number"&&!ut(r)?[
{path:n?[t,s]:[t],message:Xo}]:[])}var Xo="holds a number that is rounded when it is read; send and write it as a text";
function Ar(e){let t=[],n=Or(e,"signed")??"${body}",r=Or(e,"value")??"",s=(a,c)=>t.push({path:[a],message:c});r!==""&&Or(
e,"prefix")!==null&&s("prefix","is given with value; write it into value");for(let a of["${id}","${timestamp}"])r.includes(
a)&&!n.includes(a)&&s("value",`holds ${a}, which signed does not cover; add it there`);let i=Or(e,"timestamp_header");i!==
null&&!n.includes("${timestamp}")&&s("timestamp_header","has no meaning: signed does not cover ${timestamp}; add it ther\
e");let o=Or(e,"header");return i!==null&&i.toLowerCase()===o?.toLowerCase()&&s("timestamp_header","is the header of the\
 signature; write another one"),t}function Or(e,t){let n=y(e,t);return typeof n=="string"?n:null}var bg=/^whsec_(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;
function Nr(e,t){return Pe(e,"signature").includes("standard-webhooks")?Pe(e,"secret_name").flatMap(n=>{let r=typeof n==
"string"?t.get(n)??"":"",s=vg(r);return s===null?[]:[{path:["secret_name"],message:`the secret ${n} ${s}`}]}):[]}function vg(e){
return e.startsWith("v1,")?'begins with "v1,", which is not a part of the key; store what follows it':e.startsWith("whse\
c_")?e!=="whsec_"&&bg.test(e)?null:"begins with whsec_, which base64 of the key must follow; copy it whole":null}var Ws=["extends","notify","chains","receive"],Xu={accepted:["accepted_values"],active:["enabled"],actors:["actor","matc\
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
"workflow","match.workflow"]};function Zu(e,t){let n=Zo(e);return t.includes(n)?n:(Object.hasOwn(Xu,n)?Xu[n]:void 0)?.find(
i=>t.includes(i.replace(/\..*/,"")))??H(e,t)}function Zo(e){return e.toLowerCase().replaceAll("-","_")}var Qu={TAB_AS_INDENT:"is indented with a tab; write spaces",MULTIPLE_DOCS:"holds several documents; write one",BAD_SCALAR_START:"\
has a text that starts with %, @ or `; put it in quotes",BAD_DQ_ESCAPE:"has a backslash in double quotes; write two, or \
use single quotes"},kg=[[/^ *-[A-Za-z"'][^:]*:(?:\s|$)/,"lacks a space after its -; write - key: value"],[/^[ -]*[A-Za-z_][\w-]*:(?!\/\/)(?!.*:(?:\s|$))\S/,
"lacks a space after its colon; write key: value"],[/^[ -]*(?:[\w-]+: +)?[[{](?:[^"'$]|"[^"]*"|'[^']*')*\$\{/,"has ${...\
} without quotes inside of { } or [ ]; put that text in quotes"],[/(?:[:-] +|[[{,] *)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*') *[^\s,:\]}#'"]/,
"has text after a closing quote; write the missing comma, or put the whole text in one pair of quotes"],[/^[ -]*[\w-]+: +- /,
"has a - on the line of its key; write it on a line of its own"],[/^[ -]*[\w-]+: +[^\s"'[{|>#].*:(?:\s|$)/,"has a second\
 colon with a space or nothing after it; put the text in quotes, or write the key on a line of its own"]],Vs="[\\u00a0\\u0\
0ad\\u1680\\u2000-\\u200d\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000\\ufeff]",$g=new RegExp(`^[ \\t-]*(?:${Vs}|[\\w-]+(?:${Vs}\
+:|:${Vs}))`),el=/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g,Eg=/^[ -]*(?:[\w-]+: +)?(?:[[{].*?[[{:,] *)?(["'])/,_g=/^( *)(-(?: +|$))?((?:[^\s#"'[{|>-][^"#]*?|"[^"]*"|'[^']*'):(?=\s|$))?/,
Sg=/(?::|^ *-)(?: +[#&].*)?\s*$/,tl=/[:-] +[|>][-+\d]*\s*$/,xg=1e3;function nl(e,t,n){let r=({pos:h})=>n.linePos(h[0]).line||
1,[{code:s,message:i}]=t,o=r(t[0]),a=o-1,c=e.replace(/^\ufeff/,"").split(/\r?\n/).map(h=>h.length>xg?"":h),u=c[a]??"",l=t.
find(h=>r(h)===o&&Qu[h.code]),f=[a,a-1,a+1].find(h=>$g.test(c[h]??"")),p=c.findLastIndex((h,g)=>g<=a&&Eg.test(h.replace(
el,""))),[,d]=kg.find(([h])=>h.test(u))??[];if(l)return{line:o,message:Qu[l.code]??""};if(f!==void 0)return{line:f+1,message:Mn(
c[f]??"")??""};let m=s==="UNEXPECTED_TOKEN"&&p>=a-1;return p>=0&&(i.startsWith("Missing closing")||m)?{line:p+1,message:"\
opens a quote that is not closed; close it, or put the whole text in quotes"}:d!==void 0?{line:o,message:d}:i.startsWith(
"Flow ")?Og(c,a):s==="MULTILINE_IMPLICIT_KEY"&&!/:(?:\s|$)/.test(u)?{line:o,message:tl.test(c[a-1]??"")?"belongs to the \
| or > above it; indent it deeper":"has no colon; write key: value"}:Ag(c,a)??{line:o,message:"is not YAML from here on;\
 put a text with ${...}, or with { } [ ] , # & * ! | > : @ or quotes in a special place, in quotes"}}function Mn(e){let[
t]=new RegExp(Vs).exec(e)??[];if(t===void 0)return null;let n=t.charCodeAt(0).toString(16).toUpperCase().padStart(4,"0");
return`holds ${t==="\xA0"?"a no-break space":"a character"} (U+${n}), which is not a space in YAML; write plain spaces`}
function Og(e,t){let n=0;for(let r=t;r>=0;r--){let[...s]=(e[r]??"").replace(el,"").replace(/[^[\]{}]/g,""),i=s.filter(o=>"\
[{".includes(o));if(n+=2*i.length-s.length,n>0)return{line:r+1,message:`opens a ${i[0]} that is not closed by its own br\
acket; close it`}}return{line:t+1,message:"belongs to the { or [ above it; indent it deeper than the line of that"}}function Ag(e,t){
let n=[],r=!0,s=Number.POSITIVE_INFINITY;for(let[i,o]of e.slice(0,t+2).entries()){let[,a="",c="",u=""]=_g.exec(o)??[],l=a.
length;if(c+u===""||l>s)continue;let f=c===""?"key":"-",p=n.filter(w=>w.what===f).reverse(),d=n.at(-1)??{what:f,column:-1,
line:0},m=/^ *(?=[^\s-])/.exec(e[i+1]??"")?.[0].length,h=f==="key"&&m===d.column&&m!==l,v=r&&l+ +(f==="-")>d.column||p.some(
w=>w.column===l)&&!h;if(i>=t-1&&!v){let w=_=>Math.abs(_.column-l),k=h?d:Ws.includes(u.slice(0,-1))?p.at(-1):p.sort((_,T)=>w(
_)-w(T))[0],x=l===1?"space":"spaces";if(k)return{line:i+1,message:`is indented by ${l} ${x}; write ${k.column}, to line \
up with the ${f} on line ${k.line}`}}n=n.filter(w=>w.column<l||w.column===l&&f==="-"&&w.what==="key"),n.push({what:f,column:l,
line:i+1}),c!==""&&u!==""&&n.push({what:"key",column:l+c.length,line:i+1}),r=Sg.test(o),s=tl.test(o)?Math.max(n.at(-1)?.
column??0,(m??0)-1):Number.POSITIVE_INFINITY}return null}var Ng=1024*1024,Js=100,Ys=100,ta=64,Qo=`is nested deeper than ${ta} levels; write it flatter`,sl=1e3,Tg=new RegExp(`(?:\
[-?:] ){${sl}}`);function Nt({text:e,file:t}){let n=c=>new S([{file:t,message:c}]);if(Buffer.byteLength(e)>Ng)throw n("i\
s larger than 1 MiB; split it, or take out what is old");if(Ig(e))throw n(Qo);let r=new Qt,s=Yo(e,{lineCounter:r,prettyErrors:!1,
schema:"core",merge:!1,resolveKnownTags:!1,uniqueKeys:!1}),[i,...o]=s.errors;if(s.errors.some(({code:c})=>c==="RESOURCE_\
EXHAUSTION"))throw n(Qo);if(i)throw new S([{file:t,...nl(e,[i,...o],r)}]);let a=Lg(s);if(a===null)throw n(Qo);if(a.length>
0)throw new S(a.map(({offset:c,path:u,message:l})=>({file:t,line:r.linePos(c).line||1,path:Jo(u),message:l})));return{data:Rg(
s,n),problem:(c,u)=>({file:t,line:Mg(s,r,c),path:Jo(c),message:u})}}function Ig(e){let t=0;for(let[n]of e.matchAll(/[[\]{}]/g))
if(t=Math.max(0,t+("[{".includes(n)?1:-1)),t>sl)return!0;return Tg.test(e)}function Rg(e,t){try{return e.toJS({maxAliasCount:1+
Js})}catch(n){throw n instanceof ReferenceError?t(`uses aliases more than ${Js} times; write less`):n}}function Lg(e){let t=[],
n=new Map,r=new Map,s=0,i=!1,o=(l,f,p)=>(t.push({offset:l.range?.[0]??0,path:f,message:p}),t.length>Ys?be.BREAK:void 0),
a=()=>(i=!0,be.BREAK),c=(l,f)=>{s+=1;let p=n.get(l.source),d=()=>ea([...f,l]);return p===void 0?o(l,d(),Cg(l)):f.includes(
p)?o(l,d(),`*${l.source} holds itself`):(r.set(l,p),rl(f)+il(p,r)>ta?a():void 0)},u=(l,f)=>{let p=new Set;for(let{key:d}of l.
items){let m=I(d)?na(d.value):null,h=m===null?"is not a plain key; write key: value":p.has(m)?"is there twice; keep one":
null;if(p.add(m??""),h===null)continue;let g=[...ea([...f,l]),m??"?"],v=o(M(d)?d:l,g,h);if(v!==void 0)return v}};if(be(e,
{Node(l,f,p){if(f.tag!==void 0){let d=ea([...p,f]),m=o(f,d,jg(f.tag));if(m!==void 0)return m}if(me(f))return c(f,p);if("\
anchor"in f&&f.anchor&&n.set(f.anchor,f),!(!se(f)&&!ie(f)))return rl(p)===ta?a():se(f)?u(f,p):void 0}}),i)return null;if(t.
sort((l,f)=>l.offset-f.offset),t.length>Ys){let{offset:l=0}=t[Ys]??{},f={offset:l,path:[],message:"and more like these"};
return[...t.slice(0,Ys),f]}if(s>Js){let l=`has ${s} aliases; write ${Js} at most`;t.push({offset:0,path:[],message:l})}return t}
function rl(e){return e.filter(t=>se(t)||ie(t)).length}function il(e,t,n=new Map){let r=n.get(e);if(r!==void 0)return r;
let s=me(e)?[t.get(e)]:L(e)?[e.key,e.value]:se(e)||ie(e)?e.items:[],i=0;for(let o of s)i=Math.max(i,il(o,t,n));return(se(
e)||ie(e))&&(i+=1),n.set(e,i),i}function ea(e){return e.flatMap((t,n)=>{if(L(t))return[I(t.key)?na(t.key.value):"?"];let r=e[n+
1];return ie(t)&&r?[t.items.indexOf(r)]:[]})}function Mg(e,t,n){let r=e.contents,s=0;for(let i of n)if(me(r)&&(r=r.resolve(
e)),se(r)){let o=r.items.find(({key:a})=>I(a)&&na(a.value)===i);if(!o)break;I(o.key)&&(s=o.key.range?.[0]??s),r=o.value}else if(ie(
r))r=r.items[Number(i)],M(r)&&(s=r.range?.[0]??s);else break;return t.linePos(s).line||1}function na(e){return e===null?
"":String(e)}function jg(e){return`has the tag ${e}, and tags are not read; put a text that starts with ! in quotes, or \
take the tag out`}function Cg({source:e}){return`*${e} is not defined above; quote the value if it is plain text`}function sa(e){let{data:t,problem:n}=Nt(e),{file:r}=e;if(P(t))return{file:r,data:t,problem:n};let s=t===null?"is empty; \
write notify, chains or receive":"holds no mapping; write notify:, chains: or receive: at its top";throw new S([{file:r,
message:s}])}var ra=[{path:["notify","webhooks"],key:"enabled"},{path:["chains"],key:"enabled"},{path:["receive","provid\
ers"],key:"active"},{path:["receive","functions"],key:"active"}];function al(e,t){let n={problems:[],isWhole:!0,fileOf:()=>e.
file};if(y(e.data,"extends")===void 0)return{...e,...n};let s=t!==null&&y(t.data,"extends")!==void 0?[t.problem(["extend\
s"],`is not read in a file that ${e.file} extends; one level is all, so take it out`)]:[],i=[t,e].find(l=>l!==null&&!Pg(
l));if(i)return{...i,...n,problems:s};let o=new Map(ra.map(({path:l,key:f})=>{let p=Dg(e,t,l,f);return s.push(...p.problems),
[l.join("."),p.items]})),a=l=>o.get(l)??[],c=(l,f)=>{let p=[t,e].flatMap(m=>m===null?[]:[y(m.data,l)]);if(p.every(m=>m===
void 0))return{};let d=f.filter(m=>p.some(h=>y(h,m)!==void 0)).map(m=>[m,a(`${l}.${m}`).map(ol)]);return{[l]:Object.fromEntries(
[...p.flatMap(m=>Object.entries(Object(m))),...d])}},u=a("chains").map(ol);return{data:{extends:y(e.data,"extends"),...c(
"notify",["webhooks"]),...u.length>0&&{chains:u},...c("receive",["providers","functions"])},problem(l,f){for(let m of ra){
let{length:h}=m.path,g=a(m.path.join("."))[Number(l[h])];if(g&&m.path.every((v,w)=>v===l[w]))return g.from.problem([...m.
path,g.index,...l.slice(h+1)],f)}let p=({data:m})=>l.length>0&&ia(m,l.slice(0,2))!==void 0;return(t!==null&&!p(e)&&p(t)?
t:e).problem(l,f)},problems:s,isWhole:t!==null,fileOf:(l,f)=>a(l)[f]?.from.file??e.file}}function Pg({data:e}){return["n\
otify","receive"].map(n=>y(e,n)).every(n=>n===void 0||P(n))&&ra.every(({path:n})=>{let r=ia(e,n);return r===void 0||Array.
isArray(r)})}function ia(e,t){return t.reduce((n,r)=>y(n,String(r)),e)}function ol({value:e}){return e}function Dg(e,t,n,r){
let s=u=>{let l=ia(u.data,n);return Array.isArray(l)?l.map((f,p)=>({value:f,from:u,index:p})):[]},i=t===null?[]:s(t),o=new Map(
i.map((u,l)=>[y(u.value,"name"),{item:u,place:l}])),a=[],c=s(e).filter(({value:u,index:l})=>{let f=y(u,"name"),p=Ug(u,r),
d=typeof f=="string"?o.get(f):void 0;if(t===null||d===void 0&&!p)return!p;let m=h=>a.push(e.problem([...n,l,"name"],h));
if(d===void 0){let h=[...o.keys()].filter(v=>typeof v=="string"),g=H(String(f),h);m(`${t.file} has no "${f}" in ${n.join(
".")} to switch off; ${g===null?"take this entry out, or write all of it":`did you mean ${g}?`}`)}else p?y(d.item.value,
"optional")!==!0?m(`"${f}" of ${t.file} cannot be switched off here, since it has no optional: true there; take this ent\
ry out`):i[d.place]={...d.item,value:{...Object(d.item.value),[r]:!1}}:m(`"${f}" is the name of an entry of ${t.file}; w\
rite its own`);return!p});return{items:[...i,...c],problems:a}}function Ug(e,t){return P(e)&&Object.keys(e).length===2&&
typeof y(e,"name")=="string"&&y(e,t)===!1}function q(e,{misplaced:t={},missing:n={}}={}){let r=Object.keys(e),s=R(e,({expected:o})=>{let a=o?.slice(1,-1)??"";return`\
is missing; write ${cl(n,a)??`${a}: ...`}`}),i=lo(o=>{let{input:a}=o;return(typeof a=="string"?ul(a):null)??z("must be a\
 mapping of keys to values")(o)});return bn(o=>{if(o===void 0)return po(e);if(!P(o))return i;let a=Object.keys(o).filter(
c=>!r.includes(c));return a.length===0?s:N(s,at(({addIssue:c})=>{for(let u of a){let l=Zu(u,r);c({message:cl(t,u)??Fg(u,
l,r),path:[ll(o,u)],expected:l!==null&&!(l in o)?l:void 0})}}))})}function jn(e,t,n){return N(Gt(P,z(n)),wn(({dataset:r,
addIssue:s})=>{let i=r.value,o=Object.entries(i).map(([a,c])=>{let u=ll(i,a),l=le(e,c);for(let p of l.issues??[])s({message:p.
message,path:[u,...p.path??[]]});let f=t(a);return f!==null&&s({message:f,path:[u]}),[a,l.output]});return Object.fromEntries(
o)}))}function Tt(e,t,n){return bn(r=>r===void 0?Ce([t,n]):e(r)?t:n)}function z(e){return({input:t})=>{if(t==null)return`${e}\
; it is empty`;if(Array.isArray(t))return`${e}, not a list`;let[n=null]=P(t)?Object.keys(t).flatMap(Bg):[];return n!==null?
n:`${e}, not a ${P(t)?"mapping":typeof t}`}}function Bg(e){let t=e.startsWith("-")?Mn(e):null;return t===null?[]:[t]}function Fg(e,t,n){
if(e==="<<")return"is not read: merge keys are not part of YAML 1.2; write the keys out";let r=Mn(e)??ul(e);return r!==null?
r:t===null?`unknown key; write one of ${n.join(", ")}`:`unknown key; did you mean ${t}?`}function ul(e){return/^[A-Za-z_]+:(?!\/\/)/.
test(e)?"lacks a space after its colon; write key: value":null}function cl(e,t){return Object.hasOwn(e,t)?e[t]:void 0}function ll(e,t){
return{type:"unknown",origin:"value",input:e,key:t,value:Reflect.get(e,t)}}function fl(e){if(e.length===0)return{error:"no status code is given; write one, for example 2xx"};let t=[];for(let n of e){
let r=qg(String(n).trim());if(!r)return{error:`${JSON.stringify(n)} is not a status code; write a code from 100 to 599 (\
302), a class (2xx) or a range (200-206)`};t.push(r)}return t}function qg(e){let t=/^([1-5])xx$/i.exec(e);if(t){let i=Number(
t[1])*100;return{from:i,to:i+99}}let n=/^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(e);if(!n)return null;let r=Number(n[1]),
s=Number(n[2]??n[1]);return r<=s?{from:r,to:s}:null}function pl(e){return e.map(({from:t,to:n})=>t===n?String(t):t%100===
0&&n===t+99?`${t/100}xx`:`${t}-${n}`).join(", ")}function dl(e,t){return e.some(({from:n,to:r})=>t>=n&&t<=r)}function zs(e,t){let n=e.length>0&&e.every(r=>r.startsWith("!"));for(let{negated:r,tokens:s}of Kg(e))Yg(s,t)&&(n=!r);return n}
var hl=new WeakMap;function Kg(e){let t=hl.get(e);if(t!==void 0)return t;let n=e.map(r=>{let s=r.startsWith("!"),i=wl(s?
r.slice(1):r);if(typeof i=="string")throw new Error(i);return{negated:s,tokens:i}});return hl.set(e,n),n}function Xs(e){
if(e.length>1e3)return"the pattern is longer than 1000 characters";let t=wl(e.startsWith("!")?e.slice(1):e);return typeof t==
"string"?`${JSON.stringify(e)} is not a pattern: ${t}`:null}function wl(e){let t=[...e],n=[];if(t.length===0)return"it i\
s empty; write ** to match everything";let r=e.endsWith("[bot]")?t.length-5:-1,s=0;for(;s<t.length;){let i=t[s]??"";if(i===
"*"){let u=s;for(;t[u]==="*";)u++;let l=s===0||t[s-1]==="/";u-s>1&&l&&t[u]==="/"&&n.push({accepts:Hg,repeats:!1,skips:[1,
3]});let p=u-s>1?Gg:Wg;if(n.push({accepts:p,repeats:!0,skips:[1]}),s=u,t[s]==="?"||t[s]==="+")return yl(t[s]);continue}if(i===
"?"||i==="+")return yl(i);let o=ml(i),a=s+1;if(i==="\\"){let u=t[a++];if(u===void 0)return"nothing follows the last \\";
o=ml(u)}else if(i==="["&&s!==r){let u=t.indexOf("]",s);if(u<0)return"[ has no ]; write \\[ for the character itself";let l=Vg(
t.slice(s+1,u));if(!l)return`${t.slice(s,u+1).join("")} may hold letters, digits and ranges as a-z, A-Z and 0-9 only`;o=
f=>l.has(f),a=u+1}let c=t[a];(c==="?"||c==="+")&&a++,n.push({accepts:o,repeats:c==="+",skips:c==="?"?[1]:[]}),s=a}return n}
var Gg=()=>!0,Hg=()=>!1,Wg=e=>e!=="/";function ml(e){return t=>t===e}function yl(e){return`${e} must follow a character \
or [...]; write \\${e} for the character itself`}function Vg(e){let t=e.join("");if(!/^(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[A-Za-z0-9])+$/.
test(t))return null;let n=new Set;for(let[r]of t.matchAll(/.-.|./g)){let s=r.charCodeAt(0),i=r.charCodeAt(r.length-1);if(s>
i)return null;for(let o=s;o<=i;o++)n.add(String.fromCharCode(o))}return n}function Yg(e,t){let n=new Uint8Array(e.length+
1);n[0]=1;for(let r of t){let s=new Uint8Array(e.length+1);gl(e,n);for(let[i,o]of e.entries())n[i]===0||!o.accepts(r)||(s[i+
1]=1,o.repeats&&(s[i]=1));n=s}return gl(e,n),n[e.length]===1}function gl(e,t){for(let[n,r]of e.entries())if(t[n]!==0)for(let s of r.
skips)t[n+s]=1}var oa=Array.from({length:60},(e,t)=>String(t).padStart(2,"0"));function It(e){if(e===null)return null;let t=e.endsWith(
"Z")||/(?:Z|[+-]\d\d:?\d\d)$/i.test(e)?e:`${e}Z`,n=Date.parse(t);return n>0?n:null}function bl(){let e=Number.NaN,t="";return n=>{if(n===null)return;let r=Math.floor(n/1e3),s=r%86400;r-s!==e&&(e=r-s,t=new Date(
n).toISOString().slice(0,11));let i=oa[Math.floor(s/3600)],o=oa[Math.floor(s/60)%60];return`${t}${i}:${o}:${oa[s%60]}+00\
:00`}}var en=2**31-1,Jg=/^(\d{1,15}(?:\.\d{1,15})?)([smhd]?)$/,zg={"":1e3,s:1e3,m:6e4,h:36e5,d:864e5};function Zs(e){let t=Jg.
exec(String(e)),n=zg[t?.[2]??""];if(!t||n===void 0)return null;let r=Math.round(Number(t[1])*n);return r>=1&&r<=en?r:null}
var aa="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)",ca="(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",ua=String.raw`\d\d:\d\d:\d\d`,
Xg=new RegExp([String.raw`^${aa}, \d\d ${ca} \d{4} ${ua} GMT$`,String.raw`^${aa}[a-z]{3,6}, \d\d-${ca}-\d\d ${ua} GMT$`,
String.raw`^${aa} ${ca} [ \d]\d ${ua} \d{4}$`].join("|"));function la(e,t){let n=e?.trim()??"";if(/^\d+$/.test(n))return Math.
min(Number(n)*1e3,en);if(!Xg.test(n))return null;let r=Date.parse(n.endsWith("GMT")?n:`${n} GMT`);return Number.isNaN(r)?
null:Math.min(Math.max(r-t,0),en)}var vl=60,Zg=["yes","on","true","y","1"],Qg=["no","off","false","n","0"];function oe(e){return t=>typeof t.input=="objec\
t"?z(e)(t):`${e}, not ${ei(t.received)}`}var wt=A(z("must be a text in quotes")),tn=N(A(oe("must be a text")),er("is emp\
ty; write a text, or leave the key out"),ye(xl,"holds ${...}, which means nothing here; write it out")),nn=N(tn,ot(100,"\
is longer than 100 characters; write a shorter one"),ye(e=>!/[\p{Cc}\p{Zl}\p{Zp}]/u.test(e)&&e.trim()===e,"must be one l\
ine without spaces around it; write it so")),Tr=El(!1),$l=El(!0);function El(e){return N(tn,at(({dataset:t,addIssue:n})=>{
let r=t.typed?Je(t.value,e):null;r?.kind==="error"&&n({message:r.message})}))}var ce=ge(e=>{let t=String(e.input).toLowerCase(),
n=Zg.includes(t)?"true":Qg.includes(t)?"false":null,r=oe("must be true or false")(e);return n===null?r:`${r}; write ${n}\
 without quotes`});function ve(e){return Wt(e,t=>{let n=e.join(", ");if(typeof t.input!="string")return oe(`must be one \
of ${n}`)(t);let r=H(t.input,e);return`${ei(t.received)} is not known here; write ${r??`one of ${n}`}`})}var _l=e=>Ce([A(),
G()],oe(e)),Cn=N(_l("must be a time such as 30s"),wn(({dataset:e,addIssue:t,NEVER:n})=>{let r=Zs(e.value);return r!==null?
r:(t({message:`${ei(JSON.stringify(e.value))} is not a time above 0 and up to 24 days; write 30s, 10m, 1h, 7d or a numbe\
r of seconds`}),n)})),ew=N(_l("must be a code such as 302, 2xx or 200-206"),wn(({dataset:e,addIssue:t,NEVER:n})=>{let r=fl(
[e.value]);return"error"in r?(t({message:r.error}),n):r})),Sl=N(We(ew,"must be codes such as 302, 2xx or 200-206"),Ne(e=>e.
flat())),tw=N(A(e=>typeof e.input=="number"?`is the number ${e.input} to YAML; put the pattern in quotes, as "1.10"`:oe(
'must be a pattern in quotes, as "release/**"')(e)),ye(xl,"holds ${...}, which means nothing here; write it out"),at(({dataset:e,
addIssue:t})=>{let n=e.typed?Xs(e.value):null;n!==null&&t({message:n})})),nt=We(tw,"must be a pattern or a list of patte\
rns"),Ir=Ce([A(),G(),ge()],oe("must be a text, a number, true or false")),fa=Ce([A(),G(),ge(),rr()],oe("must be a text, \
a number, true, false or null"));function xl(e){return!e.includes("${")}function ei(e){return e.length>vl?`${e.slice(0,vl)}\
...`:e}function We(e,t){let n=N(V(e,z(t)),Qn(1,`${t}; the list is empty`)),r=N(e,Ne(s=>[s]));return Tt(Array.isArray,n,r)}
var kl=[];function Rr(e,t){let n=We(e,t),r=N(Gt(()=>!0),Ne(()=>[]));return b(bn(s=>s===kl?r:n),kl)}var Ol=/^[\w!#$%&'*+.^`|~-]+$/,
Al="is not a header name; write letters, digits and -",Qs=N(tn,Se(Ol,Al)),Ae=["jobserv","github","standard-webhooks","sl\
ack","stripe"],pa=N(A(oe("must be a text")),Se(/^[\x20-\x7e]*$/,"must be plain ASCII on one line; write it so"),ye(e=>!e.
includes("${"),"holds ${...}, which means nothing here; write it out"));function Nl(e,t){let n=e.map(r=>`\${${r}}`).join(
", ");return N(A(oe("must be a text")),at(({dataset:r,addIssue:s})=>{if(!r.typed)return;let o=[...r.value.matchAll(/\$\{([^}]*)\}?/g)].
find(([,a=""])=>!e.includes(a));o!==void 0?s({message:`holds ${ei(o[0])}, which isn't known here; write ${n}`}):r.value.
includes(`\${${t}}`)||s({message:`does not hold \${${t}}; write it where it belongs`})}))}var nw=Nl(["id","timestamp","b\
ody"],"body"),rw=N(Nl(["id","timestamp","signature"],"signature"),Se(/^[\x20-\x7e]*$/,"must be plain ASCII on one line; \
write it so")),da=q({algorithm:b(ve(["sha1","sha256","sha384","sha512"]),"sha256"),header:Qs,prefix:b(pa,""),encoding:b(
ve(["hex","base64"]),"hex"),signed:b(nw),value:b(rw),timestamp_header:b(Qs)},{missing:{header:"header: X-Signature"}}),ti=Tt(
e=>typeof e!="object",ve(Ae),da);function ni(e){return jn(e,t=>Ol.test(t)&&t!=="__proto__"?null:Al,"must be a mapping of\
 header names to values")}var sw="is not a name of a query parameter; write one";function Tl(e){return jn(e,t=>t===""||t===
"__proto__"?sw:null,"must be a mapping of query parameters to values")}var Il=N(A(oe("must be a name of the secrets inpu\
t")),Se(/^[A-Za-z0-9_-]+$/,"is not a name; write the name that the secrets input gives it (letters, digits, _ and -), no\
t ${...} and not the secret")),Lr=Rr(Il,"must be a name of the secrets input, or a list of them"),ri=Il;var iw=N(A(oe("must be the file name of a workflow")),Se(/^[\w.-]+\.ya?ml$/,"is not the file name of a workflow; write o\
ne of .github/workflows, as inbound.yml")),ow=N(A(oe("must be the URL of the relay")),ye(uw,"is not the URL of a relay; \
write https://HOST without a path")),aw=["authorization","proxy-authorization","cookie","x-api-key"],cw=/token|secret|password|credential|api-?key/i,
Rl={secret_name:ri,workflow:b(iw)},Ll=q(Rl,{missing:{secret_name:"secret_name: with the name of the secret RELAY"}}),Ml=q(
{url:ow,...Rl},{missing:{url:"url: https://HOST of the relay",secret_name:"secret_name: with the name of the secret RELA\
Y"}});function jl(e){return aw.includes(e.toLowerCase())||cw.test(e)}function uw(e){if(!URL.canParse(e))return!1;let{protocol:t,origin:n}=new URL(e);return/^https?:$/.test(t)&&e.replace(/\/$/,
"")===n}var lw=["github","gitlab","bitbucket","docker-hub","harbor","quay","acr","registry","gitea","sonarqube","slack","stripe"],
Pn=["github","gitlab","bitbucket","harbor","gitea","sonarqube","slack","stripe"],fw=["string","integer","array","boolean"],
Cl=q({headers:b(ni(nt)),query:b(jn(nt,()=>null,"must be a mapping of names to patterns")),body:b(jn(nt,gw,"must be a map\
ping of paths to patterns"))}),pw=Tt(e=>typeof e!="object",ve(["none",...Ae]),Tt(e=>typeof e=="object"&&e!==null&&"type"in
e,q({type:ve(["token"]),header:Qs,prefix:b(pa)}),da)),dw=q({name:nn,type:b(ve(lw)),active:b(ce,!0),optional:b(ce),match:b(
Cl),signature:b(pw),tolerance:b(Cn),secret_name:Lr}),hw=Ce([A(),G(),ge(),rr()],oe("must be a text, a number, true, false\
 or null")),mw=q({name:nn,from:b(ve(["body","query","headers"]),"body"),path:b(tn),secret:b(ce,!1),type:b(ve(fw),"string"),
required:b(ce,!1),default_value:b(kt())}),yw=q({name:nn,provider:tn,uri:b(tn),active:b(ce,!0),optional:b(ce),match:b(Cl),
conditions:b(V(q({path:$l,accepted_values:We(hw,"must be a list of values")}),z("must be a list of {path, accepted_value\
s}")),[]),variables:b(V(mw,z("must be a list of variables, each with a name")),[])}),Pl=q({relay:b(Ll),providers:b(V(dw,
z("must be a list of providers, each with a name")),[]),functions:b(V(yw,z("must be a list of functions, each with a nam\
e")),[])});function gw(e){let t=Je(e,!0);return t.kind==="error"?t.message:null}var Dl=1e4,ha=[1,2,4];function Ul(){return{now:()=>Date.now(),sleep:(e,t)=>new Promise(n=>{if(t?.aborted)return n();let r=()=>{
clearTimeout(s),t?.removeEventListener("abort",r),n()},s=setTimeout(r,Math.min(e,en));t?.addEventListener("abort",r,{once:!0})})}}
var FI=45*6e4;var j=class extends Error{status;code;isMissingRoute;said;constructor(t,n,r={}){super(t),this.name="ApiError",this.status=
n,this.code=r.code??null,this.isMissingRoute=r.isMissingRoute??!1,this.said=r.said??null}};var Fl=["success","neutral"],ww=["queued","waiting","requested","pending"],bw=["skipped","stale"],vw=[...Fl,"failure","t\
imed_out","startup_failure"],kw=["cancelled","timed_out","startup_failure"];function ke(e,t){return t===null?ww.includes(
e)?"QUEUED":"RUNNING":Fl.includes(t)?"PASSED":bw.includes(t)?"SKIPPED":"FAILED"}function ma(e){return e!==null&&vw.includes(
e)}function $e(e){return e==="PASSED"||e==="FAILED"||e==="SKIPPED"}function Dn(e){return e==="FAILED"||e==="RUNNING_WITH\
_FAILURES"}function ql(e){if(e.length===0)return null;let t=new Set(e),n=t.has("QUEUED")||t.has("RUNNING");return t.has(
"FAILED")?n?"RUNNING_WITH_FAILURES":"FAILED":t.size===1&&t.has("QUEUED")?"QUEUED":n?"RUNNING":t.has("PASSED")?"PASSED":"\
SKIPPED"}function Kl(e,t){return e==="PASSED"||e==="SKIPPED"?"success":e!=="FAILED"||t.length>0&&t.every(r=>kw.includes(
r))?"error":"failure"}var Gl=["repository","repository_owner","workflow","run_id","run_number","run_attempt","sha","ref",
"ref_name","head_ref","base_ref","event_name","actor","server_url","api_url"];function ya(e,t){let n=e.id===t.runId&&e.attempt===
t.runAttempt,r=e.headBranch??"",s=e.event==="release"?"tag":e.refKind,i=s==="tag"?"tags":"heads",o=e.event.startsWith("p\
ull_request"),a={repository:t.repository,repository_owner:t.repository.split("/")[0]??"",server_url:t.serverUrl,api_url:t.
apiUrl,run_id:String(e.id),run_attempt:String(e.attempt)};return n?{...a,workflow:t.workflow,run_number:String(t.runNumber||
""),sha:t.sha,ref:t.ref,ref_name:t.refName,head_ref:t.headRef,base_ref:t.baseRef,event_name:t.eventName,actor:t.actor}:{
...a,workflow:e.workflow??"",run_number:String(e.number??""),sha:e.headSha??"",ref:r&&s!==null?`refs/${i}/${r}`:"",ref_name:r,
head_ref:o?r:"",base_ref:o&&e.pullRequest?.base||"",event_name:e.event,actor:e.actor??""}}function Hl(e){let[t,n]=Sw(e);
return{...xw(e),color:t,color_number:Number.parseInt(t.slice(1),16),emoji:n}}var $w="#1a7f37",Ew="#cf222e",Bl="#59636e",
_w="#9a6700";function Sw({status:e,noResult:t}){if(t==="cancelled")return[Bl,"\u{1F6AB}"];switch(e){case"PASSED":return[
$w,"\u2705"];case"FAILED":case"RUNNING_WITH_FAILURES":return[Ew,"\u274C"];case"SKIPPED":return[Bl,"\u23ED\uFE0F"];case"Q\
UEUED":case"RUNNING":return[_w,"\u23F3"]}}function xw({status:e,dockerHub:t,noResult:n}){if(n==="cancelled"||n==="stale")
return{github:"error",gitlab:"canceled",bitbucket:"STOPPED",azure_devops:"error",docker_hub:"error"};switch(e){case"PASS\
ED":case"SKIPPED":return{github:"success",gitlab:"success",bitbucket:"SUCCESSFUL",azure_devops:"succeeded",docker_hub:t};case"\
FAILED":return{github:"failure",gitlab:"failed",bitbucket:"FAILED",azure_devops:"failed",docker_hub:t};case"QUEUED":case"\
RUNNING":case"RUNNING_WITH_FAILURES":return{github:"pending",gitlab:"pending",bitbucket:"INPROGRESS",azure_devops:"pendi\
ng",docker_hub:t}}}import{readFileSync as Ow}from"node:fs";function Vl(e){let t=(r,s="")=>process.env[r]||s,n=t("GITHUB_REPOSITORY");return{repository:n,repositoryOwner:t("GITHUB_\
REPOSITORY_OWNER",n.split("/")[0]??""),workflow:t("GITHUB_WORKFLOW"),workflowRef:t("GITHUB_WORKFLOW_REF"),runId:Number(t(
"GITHUB_RUN_ID","0"))||0,runNumber:Number(t("GITHUB_RUN_NUMBER","0"))||0,runAttempt:Number(t("GITHUB_RUN_ATTEMPT","1"))||
1,sha:t("GITHUB_SHA"),workflowSha:t("GITHUB_WORKFLOW_SHA"),ref:t("GITHUB_REF"),refName:t("GITHUB_REF_NAME"),headRef:t("G\
ITHUB_HEAD_REF"),baseRef:t("GITHUB_BASE_REF"),eventName:t("GITHUB_EVENT_NAME"),actor:t("GITHUB_ACTOR"),serverUrl:Wl(t("G\
ITHUB_SERVER_URL","https://github.com")),apiUrl:Wl(t("GITHUB_API_URL","https://api.github.com")),workspace:t("GITHUB_WOR\
KSPACE",process.cwd()),runnerName:t("RUNNER_NAME"),job:t("GITHUB_JOB"),jobId:t("GITEA_ACTIONS")==="true"?Aw(t("ACTIONS_R\
UNTIME_TOKEN")):"",step:t("GITHUB_ACTION"),temp:t("RUNNER_TEMP",process.cwd()),event:Nw(t("GITHUB_EVENT_PATH"),e)}}function si({
repository:e,workflowRef:t}){let[n=""]=t.split("@");return n.startsWith(`${e}/`)?n.slice(e.length+1):null}function Aw(e){
let[,t=""]=e.split("."),n=ct(Buffer.from(t,"base64url").toString()),r=y(n,"JobID");return Number.isSafeInteger(r)?String(
r):""}function Wl(e){return e.replace(/\/+$/,"")}function Nw(e,t){if(e==="")return{};try{return JSON.parse(Ow(e,"utf8"))}catch(n){
return t(`the event's payload ${e} cannot be read: ${n}`),{}}}var Ee=C(B(A()),null),Tw=C(B(G()),null),Yl=N(G(),tr()),ga=C(B(N(A(),ao())),null),Rt=C(B(N(A(),Ne(e=>e||null))),null),zl=R(
{message:A(),author:C(B(R({name:Ee})),null)}),Jl=C(R({ref:Ee,sha:Ee,repo:C(R({url:C(A(),"")}),{url:""})}),{ref:null,sha:null,
repo:{url:""}}),Iw=R({number:G(),head:Jl,base:Jl}),Rw=R({id:Yl,run_attempt:Ht(Yl),run_number:Tw,name:Rt,workflow_id:C(B(
N(Ce([G(),A()]),Ne(String))),null),path:Rt,display_title:Rt,event:C(A(),""),status:C(A(),""),conclusion:Rt,head_branch:Rt,
head_sha:Rt,head_commit:C(B(zl),null),repository:C(R({full_name:Ee,private:C(ge(),!1)}),{full_name:null,private:!1}),head_repository:b(
C(B(R({full_name:A()})),null)),actor:C(B(R({login:A()})),null),pull_requests:C(V(kt()),[]),url:ga,html_url:ga,jobs_url:ga,
created_at:Ee,run_started_at:Ee,started_at:Ee,updated_at:Ee,completed_at:Ee});function ii(e){let{output:t,success:n}=le(
Rw,Gw(e));if(!n)return null;let r=t.repository.full_name,s=Mw(t.path),i=Dw(t.pull_requests,r),o=t.event.startsWith("pull\
_request"),a=o&&t.head_repository===void 0?i.find(({number:u,head:l})=>s?.kind==="pull"?String(u)===s.name:l.sha!==null&&
l.sha===t.head_sha):void 0,c=s?null:t.path?.replace(/(\.ya?ml)@.*$/,"$1");return{id:t.id,attempt:t.run_attempt||1,number:t.
run_number,workflow:t.name??c??null,workflowId:t.workflow_id??s?.file??null,workflowPath:c??null,title:t.display_title,subject:t.
head_commit?.message.split(`
`)[0]?.trim()||null,event:t.event,status:t.status,conclusion:t.conclusion,headBranch:a?.head.ref??t.head_branch??(s&&s.kind!==
"pull"?s.name:null),refKind:Lw.test(t.event)?"branch":s&&s.kind!=="pull"?s.kind:null,headSha:t.head_sha,headRepository:t.
head_repository!==void 0?t.head_repository?.full_name??null:o?jw(a?.head.repo.url):r,isPrivate:t.repository.private,actor:t.
actor?.login||null,author:t.head_commit?.author?.name||null,pullRequest:Uw(a??i[0],s),url:t.url,pageUrl:t.html_url,jobsUrl:t.
jobs_url,created:It(t.created_at),started:It(t.run_started_at??t.started_at),updated:It(t.updated_at??t.completed_at)}}var Lw=/^(pull_request|merge_group$|schedule$)/;
function Mw(e){let[,t,n,r]=/^([^/@]+\.ya?ml)@refs\/(heads|tags|pull)\/(.+)$/.exec(e??"")??[];if(t===void 0||r===void 0)return null;
if(n!=="pull")return{file:t,kind:n==="tags"?"tag":"branch",name:r};let[,s]=/^(\d{1,15})\/(?:head|merge)$/.exec(r)??[];return s===
void 0?null:{file:t,kind:n,name:s}}function jw(e=""){return/\/repos\/([^/]+\/[^/]+)$/.exec(e)?.[1]??null}async function va(e,t,n,r){
let s={...ee(t),run_id:n},i=`/repos/${t}/actions/runs/${n}`,o=Xl(await e.request("GET /repos/{owner}/{repo}/actions/runs\
/{run_id}",s),i,{id:n});return r===null||o.attempt===r?o:ka(e,t,n,r)}async function ka(e,t,n,r){return Xl(await e.request(
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",{...ee(t),run_id:n,attempt_number:r}),`/repo\
s/${t}/actions/runs/${n}/attempts/${r}`,{id:n,attempt:r})}var Cw=R({name:Rt,path:Rt});async function $a(e,t,n){let{workflow:r,
workflowId:s,workflowPath:i}=n;if(r!==null||s===null)return n;let{name:o,path:a}=await Pw(e,t,s);return{...n,workflow:o??
s,workflowPath:i??a}}async function Pw(e,t,n){try{let{json:r}=await e.request("GET /repos/{owner}/{repo}/actions/workflo\
ws/{workflow_id}",{...ee(t),workflow_id:n}),{output:s,success:i}=le(Cw,r);if(i)return s}catch(r){if(!(r instanceof j))throw r}
return{name:null,path:null}}function Xl({status:e,json:t},n,r){let s=ii(t),{id:i,attempt:o=s?.attempt}=r;if(s?.id===i&&s?.
attempt===o)return s;let a=s?`with run ${s.id}, attempt ${s.attempt}`:"without a workflow run";throw new j(`GET ${n} was\
 answered ${e} ${a}; GITHUB_API_URL must be the API's own URL`,e)}function Dw(e,t){return e.flatMap(n=>{let{output:r,success:s}=le(
Iw,n);if(!s)return[];let{url:i}=r.base.repo;return!i||!t||i.endsWith(`/repos/${t}`)?[r]:[]})}function Uw(e,t){return e?{
number:e.number,title:null,base:e.base.ref}:t?.kind==="pull"?{number:Number(t.name),title:null,base:null}:null}var Bw=R(
{number:G(),title:Ee,state:Ee,head:R({ref:Ee,sha:Ee,repo:C(B(R({full_name:A()})),null)}),base:R({ref:Ee,repo:R({full_name:A()})})});
async function oi(e,t,n){let{event:r,headSha:s,headBranch:i,pullRequest:o}=n;if(!r.startsWith("pull_request")||o!==null&&
i!==null)return n;let a=ee(t),{owner:c}=ee(n.headRepository??"");try{if(o!==null){let{json:p}=await e.request("GET /repo\
s/{owner}/{repo}/pulls/{pull_number}",{...a,pull_number:o.number});return ba(n,wa([p],t,s))}if(s===null)return n;let{json:u}=await e.
request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",{...a,commit_sha:s}),l=wa(u,t,s);if(l!==null||c===""||i===
null)return ba(n,l);let f=await e.request("GET /repos/{owner}/{repo}/pulls",{...a,head:`${c}:${i}`,state:"all"});return ba(
n,wa(f.json,t,s))}catch(u){if(!(u instanceof j))throw u;return n}}function wa(e,t,n){let s=(Array.isArray(e)?e:[]).flatMap(
i=>{let{output:o,success:a}=le(Bw,i);return a?[o]:[]}).filter(({head:i,base:o})=>i.sha===n&&o.repo.full_name.toLowerCase()===
t.toLowerCase());return s.find(({state:i})=>i==="open")??s[0]??null}function ba(e,t){return t===null?e:{...e,headBranch:e.
headBranch??t.head.ref,headRepository:e.headRepository??t.head.repo?.full_name??null,pullRequest:{number:t.number,title:t.
title,base:t.base.ref}}}var Un=C(B(A()),null),Fw=R({full_name:A()}),qw=C(R({pull_request:C(B(R({number:G(),title:Un,head:C(
R({ref:Un,sha:Un,repo:C(B(Fw),null)}),{ref:null,sha:null,repo:null}),base:C(R({ref:Un}),{ref:null})})),null),head_commit:C(
B(zl),null),repository:C(R({private:ge()}),{private:!1})}),{pull_request:null,head_commit:null,repository:{private:!1}});
function ai(e){let t=le(R({workflow_run:kt(),workflow:C(B(R({name:Un,path:Un})),null)}),e);if(!t.success)return null;let n=ii(
t.output.workflow_run),{name:r,path:s}=t.output.workflow??{};return n&&{...n,workflow:r||(n.workflow??n.workflowId),workflowPath:n.
workflowPath??(s||null)}}function Lt(e){let t=Cc(qw,e.event),n=t.pull_request,r=t.head_commit?.message.split(`
`)[0]?.trim()||null;return{id:e.runId,attempt:e.runAttempt,number:e.runNumber||null,workflow:e.workflow||null,workflowId:null,
workflowPath:si(e),title:n?.title??r,subject:r,event:e.eventName,status:"in_progress",conclusion:null,headBranch:e.headRef||
n?.head.ref||e.refName||null,refKind:e.ref.startsWith("refs/tags/")?"tag":n||e.headRef||e.ref.startsWith("refs/heads/")?
"branch":null,headSha:n?.head.sha||e.sha||null,headRepository:n?n.head.repo?.full_name??null:e.repository,isPrivate:t.repository.
private,actor:e.actor||null,author:t.head_commit?.author?.name||null,pullRequest:n&&{number:n.number,title:n.title,base:n.
base.ref??(e.baseRef||null)},url:null,pageUrl:null,jobsUrl:null,created:null,started:null,updated:null}}function ci(e,t){
let n=e.headRepository,r=e.headBranch??"";return{branch:r,tag:r,notBranch:e.refKind==="tag"?`${r} is a tag`:null,notTag:e.
refKind==="branch"?`${r} is a branch`:null,refUncertain:e.refKind===null&&r!=="",workflow:e.workflow??"",event:e.event,actor:e.
actor??"",repository:n??"",fork:n?.toLowerCase()!==t.toLowerCase()}}var Kw=["success","failure","cancelled","skipped"];function Gw(e){
let t=u=>y(e,u);if(t("index_in_repo")===void 0)return e;let n=t("status"),r=Kw.some(u=>u===n),s=Ww(t("event_payload")),i=y(
s,"pull_request"),o=y(i,"head"),a=y(s,"ref"),c=t("workflow_id");return{id:t("id"),run_number:t("index_in_repo"),workflow_id:c,
path:typeof a=="string"?`${c}@${a}`:null,display_title:t("title"),event:t("trigger_event")||t("event"),status:r?"complet\
ed":Hw(n),conclusion:r?n:null,head_branch:i===void 0?t("prettyref"):y(o,"ref"),head_repository:i===void 0?void 0:y(o,"re\
po"),head_sha:t("commit_sha"),repository:t("repository"),actor:t("trigger_user"),pull_requests:i===void 0?[]:[i],html_url:t(
"html_url"),created_at:t("created"),started_at:t("started"),updated_at:t(r?"stopped":"updated")}}function Hw(e){return e===
"running"?"in_progress":e==="blocked"?"waiting":e}function Ww(e){return typeof e=="string"?ct(e):void 0}function Vw(e){return e==="requested"?"queued":e==="in_progress"?"started":"completed"}function Zl(e,{status:t,noResult:n},r){
if(e==="queued")return["build_queued"];if(e==="started")return["build_started"];if(n==="action_required"||n==="incomplet\
e")return[];if(n==="cancelled")return["build_completed","build_cancelled"];let s=["build_completed"];return t==="SKIPPED"||
(t==="PASSED"&&s.push("build_passed"),Dn(t)&&s.push("build_failed"),r?.changed&&s.push("build_status_changed"),r?.fixed&&
s.push("build_fixed")),s}function Ea(e){switch(e){case"cancelled":return"it was cancelled";case"stale":return"it is stal\
e";case"action_required":return"its run waits for approval (action_required)";case"incomplete":return"its run is complet\
ed, but not all of its jobs are; it is reported again when its last job ends";case null:return null}}async function Ql({
status:e,noResult:t},n,r){let s=Yw(e,t,n);return s!==null?{changed:!1,fixed:!1,reason:s}:Jw(e,await r(),n)}function Yw(e,t,{
conclusion:n}){let r=Ea(t);return r!==null?`the build is ${e}: ${r}`:n==="cancelled"?"its run was cancelled":e==="SKIPPE\
D"?"the build is SKIPPED":$e(e)||Dn(e)?null:`the build is ${e}, not done`}function Jw(e,t,n){if(t===null)return{changed:!0,
fixed:!1,reason:`${e}, and no build before it`};let r=ke(t.status,t.conclusion),s=Dn(e)?"FAILED":e,i=t.id===n.id?`in att\
empt ${t.attempt}`:`in run ${t.number??t.id}`,o=r!==s;return{changed:o,fixed:o&&s==="PASSED",reason:`${e}, ${o?"after":"\
as"} ${r} ${i}`}}var zw=10,Xw=20;async function ef(e,t,n){return await Zw(e,t,n)??await Qw(e,t,n)}async function Zw(e,t,{
id:n,attempt:r}){let s=Math.max(1,r-Xw);try{for(let i=r-1;i>=s;i--){let o=await ka(e,t,n,i);if(ma(o.conclusion))return o}}catch(i){
if(!(i instanceof j&&i.status===404))throw i}return null}async function Qw(e,t,n){let r=ee(t),{workflowId:s,refKind:i,headBranch:o}=n,
a={keys:["workflow_runs"],most:zw},c=o??"",u={branch:c,status:"completed"},f={branch:c,...s!==null&&{workflow_id:s},...i!==
null&&{ref:`refs/${i==="tag"?"tags":"heads"}/${c}`}},p="GET /repos/{owner}/{repo}/actions/runs",d=s===null?[e.pages(p,{...r,
...u},a)]:[e.pages("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",{...r,...u,workflow_id:s},a),e.pages(
p,{...r,...f},a)];for(let m of d)try{return await eb(n,m)}catch(h){if(!(h instanceof j&&h.isMissingRoute))throw h}return null}
async function eb(e,t){for await(let{items:n}of t){let r=n.map(ii).filter(s=>s!==null).filter(s=>tb(s,e)).sort((s,i)=>ui(
i)-ui(s));if(r[0])return r[0]}return null}function tb(e,t){return e.id!==t.id&&ma(e.conclusion)&&ui(e)<ui(t)&&e.headBranch===
t.headBranch&&e.headRepository===t.headRepository&&(t.workflowId===null?e.workflow===t.workflow:e.workflowId===null||e.workflowId===
t.workflowId)}function ui(e){return e.number??e.id}function tf({runId:e,runAttempt:t,environment:n}){let{eventName:r,event:s}=n;
if(e===null&&r==="workflow_run"){let a=ai(s);if(a===null)throw new S("the payload of the workflow_run event holds no run\
 that can be read; give the input run-id");let c=t??a.attempt;return{runId:a.id,attempt:c,own:!1,kind:Vw(nb(s)),run:c===
a.attempt?a:null}}let i=e??n.runId,o=i===n.runId&&(t??n.runAttempt)===n.runAttempt;return{runId:i,attempt:o?n.runAttempt:
t,own:o,kind:"completed",run:o?Lt(n):null}}function nb(e){return Vt(y(e,"action"))}var li=["build_queued","build_started",
"build_completed","build_passed","build_failed","build_status_changed","build_cancelled","build_fixed"],nf=li.filter(e=>![
"build_queued","build_started","build_completed"].includes(e)),_a=["build_status_changed","build_fixed"];import{isIP as pi}from"node:net";import{BlockList as rf,isIP as Sa}from"node:net";var sf=rn("100.100.100.200/32","168.63.129.16/32","169.254.169.254/32",
"169.254.170.2/32","169.254.170.23/32","fd00:42::42/128","fd00:c1::a9fe:a9fe/128","fd00:ec2::/32","fd20:ce::254/128"),rb=rn(
"169.254.0.0/16","fe80::/10"),sb=rn("127.0.0.0/8","::1/128"),ib=rn("10.0.0.0/8","172.16.0.0/12","192.168.0.0/16"),ob=rn(
"fc00::/7"),ab=rn("0.0.0.0/0","2000::/3"),cb=rn("0.0.0.0/8","100.64.0.0/10","169.254.0.0/16","192.0.0.0/24","192.0.2.0/2\
4","192.31.196.0/24","192.52.193.0/24","192.88.99.0/24","192.175.48.0/24","198.18.0.0/15","198.51.100.0/24","203.0.113.0\
/24","224.0.0.0/3","2001::/23","2001:db8::/32","2002::/16","2620:4f:8000::/48","3fff::/20");function xa(e){let t=jr(e);return t===
null||bt(sf(),t)?"special":bt(sb(),t)?"loopback":bt(ib(),t)?"private":bt(ob(),t)?"unique_local":bt(ab(),t)&&!bt(cb(),t)?
"public":"special"}function Oa(e){let t=jr(e);return t===null?null:bt(sf(),t)?"metadata":bt(rb(),t)?"link_local":null}function of(e){
let[,t="",n]=/^([^/%]+)(?:\/(\d{1,3}))?$/.exec(e)??[],r=Sa(t);if(r===0)return null;let s=r===4?32:128,i=n===void 0?s:Number(
n);if(i>s)return null;let o=jr(t);if(o===null)return null;let a=r===6&&o.family==="ipv4";if(a&&i<96)return null;let{family:c}=o,
u=new rf;return u.addSubnet(o.text,a?i-96:i,c),{list:u,family:c}}function af(e,{list:t,family:n}){let r=jr(e);return r?.
family===n&&bt(t,r)}function Mr(e){let t=jr(e);if(t===null)return e;if(t.family==="ipv4")return t.text;let[n,r]=t.text.split(
"::").map(i=>i.split(":").filter(o=>o!==""));if(n===void 0||r===void 0)return t.text;let s=Array.from({length:8-n.length-
r.length},()=>"0");return[...n,...s,...r].join(":")}function rn(...e){let t;return()=>{if(t!==void 0)return t;t=new rf;for(let n of e){
let[r="",s]=n.split("/"),i=r.includes(":")?"ipv6":"ipv4";t.addSubnet(r,Number(s),i)}return t}}function bt(e,{text:t,family:n}){
return e.check(t,n)}function jr(e){let[t=""]=e.split("%");if(t.includes(":")){if(Sa(t)===0)return null;let s=new URL(`ht\
tp://[${t}]`).hostname.slice(1,-1),i=ub(s);return i===null?{text:s,family:"ipv6"}:{text:i,family:"ipv4"}}if(!/^[\da-fx]+(?:\.[\da-fx]+){0,3}$/i.
test(t))return null;let n=`http://${t}`,r=URL.canParse(n)?new URL(n).hostname:"";return Sa(r)===4?{text:r,family:"ipv4"}:
null}function ub(e){let[,t,n]=/^::ffff:([\da-f]+):([\da-f]+)$/.exec(e)??[];return t===void 0||n===void 0?null:[t,n].map(
r=>Number.parseInt(r,16)).flatMap(r=>[r>>8,r&255]).join(".")}function Bn(e){return e.trim()!==e?"there is a space before or after the URL":/[\r\n]/.test(e)?"the URL holds a line bre\
ak; store it on one line":/[\s\p{Cc}]/u.test(e)?"the URL holds a space or a control character; write a space as %20":e.includes(
"\\")?"the URL holds a backslash; write /":/^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.test(e)&&URL.canParse(e)?null:"it is not an \
absolute URL; write https://host/path"}function Cr(e){return e.protocol!=="https:"&&e.protocol!=="http:"?"A URL of anoth\
er scheme than https or http is refused: write one of these.":e.username!==""||e.password!==""?"A URL with user info is \
refused: give username and password as keys of the webhook.":e.port==="0"?"Port 0 is refused: write the real port.":e.hash!==
""?"A URL with a fragment is refused, for it is never sent: remove it, or write # as %23.":null}var di=["https","http"],fi=["POST","PUT","PATCH","GET","DELETE","HEAD","OPTIONS"];function cf(e){let t=lb({schemes:e.allowedSchemes,
methods:e.allowedMethods,hosts:e.allowedHosts});if("allowlist"in t)return t.allowlist;throw new S(t.errors.map(n=>({message:n})))}
function lb(e){let t=[],n=e.schemes.map(i=>i.toLowerCase()),r=e.methods.map(i=>i.toUpperCase()),s=[];for(let[i,o]of n.entries()){
if(di.includes(o))continue;let a=e.schemes[i];t.push(`allowed-schemes: "${a}" is unknown: write https or http.`)}for(let[
i,o]of r.entries()){if(fi.includes(o))continue;let a=e.methods[i],c=Ia(fi);t.push(`allowed-methods: "${a}" is unknown: w\
rite ${c}.`)}for(let i of e.hosts){let o=gf(i);"kind"in o?s.push(o):t.push(`allowed-hosts: "${i}" ${o.error}.`)}return t.
length>0?{errors:t}:{allowlist:{schemes:n,methods:r,hosts:s}}}function hi(e,t){let n=Pr(t),r=e.hosts.filter(o=>fb(o,t)),
s=r.filter(o=>o.scheme!==void 0);return{schemes:s.length>0&&Na({...e,hosts:s},t)===null?[...e.schemes,n]:e.schemes,methods:e.
methods,hosts:r}}function Aa(e,t,n){let r=hi(e,t),s=pb(r,Pr(t));if(s!==null&&!di.includes(Pr(t)))return s;let i=[s,db(r,
n.toUpperCase()),Cr(t)??Na(r,t)].filter(o=>o!==null);return i.length>0?i.join(" "):null}async function uf(e,{url:t,method:n},r){
let s=Aa(e,t,n),i=hi(e,t);if(s===null||!di.includes(Pr(t))||Cr(t)!==null||Na(i,t)!==null)return s;let o=Ta(i,t.hostname),
a=(await r(t)).map(o).find(c=>c!==null);return a===void 0?s:`${s} ${a}`}function Pr({protocol:e}){return e.slice(0,-1)}function fb({
scheme:e,port:t},n){return e===void 0?!0:e===Pr(n)&&(t===null||t===(n.port||mb[e]))}function pb({schemes:e},t){if(e.includes(
t))return null;let n=di.includes(t)?`, or add ${t} to allowed-schemes`:"";return`The scheme "${t}" is not allowed: use ${Ia(
e)}${n}.`}function db({methods:e},t){return e.includes(t)?null:`The method "${t}" is not allowed: use ${Ia(e)}, or add ${t}\
 to allowed-methods.`}function Na(e,t){let n=Ra(t.hostname);return pi(n)>0?pf(e,n):hb(e,n)}function Ta(e,t){let n=Ra(t);
if(pi(n)>0)return i=>pf(e,i);let r=hf(e,n),s=mf(e,n);return i=>{let o=xa(i),a=Oa(i),c=`${n} has the ${lf[o]} address ${i}`;
switch(o){case"public":return null;case"private":case"unique_local":return r||s?null:`${c}: add ${n} to allowed-hosts to\
 allow it.`;case"loopback":return r?null:`${c}: add ${n} to allowed-hosts to allow it.`;case"special":return r&&df(e,i)?
null:a!==null?`${n} has the address ${Mr(i)}, which is ${ff[a]}: write another host.`:`${c}: add ${r?"":`${n} and `}${Mr(
i)} to allowed-hosts to allow it.`}}}var lf={public:"public",loopback:"loopback",private:"private",unique_local:"unique-\
local",special:"special-purpose"},ff={metadata:"a cloud's metadata service",link_local:"link-local"};function pf(e,t){if(df(
e,t))return null;let n=Oa(t);if(n!==null)return`The address ${Mr(t)} is ${ff[n]}: write another address.`;let r=xa(t),s=`\
add ${Mr(t)} to allowed-hosts to allow it`;return r!=="public"?`The address ${t} is ${lf[r]}: ${s}.`:e.hosts.some(o=>o.kind===
"public"||o.kind==="pattern"&&o.matches(t))?null:`The host "${t}" is not allowed: ${s}.`}function hb(e,t){if(!wf(t))return`\
The host "${t}" is not a name: write one such as example.com.`;if(hf(e,t))return null;let n=`add ${t} to allowed-hosts t\
o allow it`;return t==="localhost"||t.endsWith(".localhost")?`The host "${t}" is this machine: ${n}.`:mf(e,t)||e.hosts.some(
s=>s.kind==="public"||s.kind==="pattern"&&s.matches(t))?null:`The host "${t}" is not allowed: ${n}.`}function df(e,t){return e.
hosts.some(n=>n.kind==="range"&&af(t,n.range))}function hf(e,t){return e.hosts.some(n=>n.kind==="name"&&n.name===t)}function mf(e,t){
let n=t.slice(t.indexOf(".")+1);return e.hosts.some(r=>r.kind==="wildcard"&&r.parent===n)}function Ia(e){return e.length<
2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}var mb={https:"443",http:"80"},yb=253,yf="write public, a name\
, *.example.com, an IP address, a CIDR range or /regex/";function gf(e){if(e.toLowerCase()==="public")return{kind:"publi\
c"};if(e.startsWith("/"))return wb(e);if(e.startsWith("*"))return bb(e);let t=of(e.replace(/^\[([^/]*)\]$/,"$1"));if(t!==
null)return{kind:"range",range:t};if(e.includes("://"))return gb(e);let[,n]=/^(\[[^\]]*\]|[^:/]*):\d*$/.exec(e)??[];if(n!==
void 0)return{error:`has a port: write ${n}, which allows every port`};if(/^[\da-f.:]+\/[^/]*$/i.test(e))return{error:"i\
s not a CIDR range: write one such as 10.0.0.0/8"};let r=bf(e);return r===null?{error:`is not a host: ${yf}`}:pi(r)>0?{error:`\
is an IP address: write ${r}`}:{kind:"name",name:r}}function gb(e){let[,t="",n,r=null]=/^(https?):\/\/(\[[^\]]*\]|[^/?#:@]+)(?::(\d{1,5}))?\/?$/i.
exec(e)??[];if(n===void 0||n.toLowerCase()==="public")return{error:`is a URL: write its host alone${vb(e)}`};let s=gf(n);
return"error"in s?s:{...s,scheme:t.toLowerCase(),port:r}}function Ra(e){return e.toLowerCase().replace(/^\[(.*)\]$/,"$1").
replace(/\.$/,"")}function wf(e){return e.length<=yb&&!e.split(".").includes("")}function wb(e){let[,t]=/^\/(.+)\/$/.exec(
e)??[];if(t===void 0)return{error:"is not a /regex/: write one slash before and one after it"};try{new RegExp(t);let n=new RegExp(
`^(?:${t})$`,"i");return{kind:"pattern",matches:r=>n.test(r)}}catch(n){return{error:`cannot be used: ${n instanceof Error?
n.message:String(n)}`}}}function bb(e){if(e==="*")return{error:`is too wide: ${yf}`};let t=e.startsWith("*.")?bf(e.slice(
2)):null;return t===null||pi(t)>0||!t.includes(".")?{error:"is not a host: write *. and two labels or more, as *.example\
.com"}:{kind:"wildcard",parent:t}}function bf(e){if(!/^[\p{L}\p{M}\p{N}._-]+$/u.test(e)||!URL.canParse(`http://${e}/`))return null;
let t=Ra(new URL(`http://${e}/`).hostname);return/^[a-z\d_-]+$/.test(t.replaceAll(".",""))&&wf(t)?t:null}function vb(e){
let t=URL.canParse(e)?new URL(e).hostname:"";return t===""?"":`, ${t}`}var Ma=["response","delivery","listener","status","poll","event"],kb=Gt(e=>typeof e=="string"||typeof e=="object"&&e!==null,
z("must be a mapping, a list or a text; write '' for an empty body")),$b=N(G(oe("must be a number of seconds")),gn(0,"mu\
st be 0 or more seconds; write 0 for at once"),io(86400,"must be a day at most; write 86400 or less")),Eb=ve(fi),Ur={url:N(
wt,er("is empty; write https://host/path")),name:b(nn),enabled:b(ce,!0),secret_name:Lr,method:b(N(A(oe("must be a method")),
oo(),Eb),"POST"),headers:b(ni(wt),{}),query:b(Tl(wt)),username:b(wt),password:b(wt),payload:b(ve(["jobserv","dockerhub",
"github"])),dockerhub:b(q({repo_name:b(wt),tag:b(wt)})),body:b(kb),signature:b(We(ti,"must be a signature or a list of t\
hem"),["jobserv"]),success_codes:b(Sl,"2xx"),success_body:b(q({path:b(Tr),accepted_values:We(Ir,"must be a value or a li\
st of values")},{missing:{accepted_values:"accepted_values: with the values of a success"}})),idempotent:b(ce),timeout:b(
Cn),retry_schedule:b(V($b,z("must be a list of seconds, as [1, 2, 4], or [] for none")))},_b=We(ve(li),`must be one or m\
ore of ${li.join(", ")}`);function _f(e){return b(_b,e)}var vf=N(nt,at(({dataset:e,addIssue:t})=>{let n=e.typed?e.value.
find(Sb):void 0;n!==void 0&&t({message:xb(n)})}));function Sb(e){return/^!?refs\//.test(e)}function xb(e){let[,t]=/^!?refs\/(?:heads|tags)\/(.{1,60})$/.
exec(e)??[];return`never fits: branches and tags are compared without refs/heads/ and refs/tags/; write ${t??"their name\
s"}`}var Sf=b(q({branch:b(vf),tag:b(vf),workflow:b(nt),event:b(nt),actor:b(nt),repository:b(nt)}),{}),Ob="belongs to a l\
ink of chains; move the webhook there",xf={...Ur,match:Sf,events:_f("build_completed"),required:b(ce,!0),optional:b(ce),
only_failures:b(ce),failures_only:b(ce)},Ab=N(q(xf,{misplaced:{callback:Ob},missing:{url:"url: https://host/path"}}),Ne(
({failures_only:e,only_failures:t,...n})=>({...n,only_failures:t??e??!1}))),Nb=Object.fromEntries(Object.keys(xf).map(e=>[
e,"belongs to a webhook; check its indentation"])),Of=q({tests_url:b(wt),email:b(kt()),webhooks:b(V(Ab,z("must be a list\
 of webhooks, each with a url")),[])},{misplaced:{...Nb,chains:"belongs to the top of the file; check its indentation",receive:"\
belongs to the top of the file; check its indentation"}}),Dr="must be a value or a list of values",La=q({path:Tr}),Af={path:Tr,
success:Rr(Ir,Dr),failure:Rr(Ir,Dr),pending:Rr(fa,Dr)},Tb=q({...Af,success:We(Ir,Dr)},{missing:{success:"success: with t\
he values that mean success"}}),Ib=N(V(q(Af),z("must be a rule with a path, or a list of them")),ye(e=>e.some(({success:t})=>t.
length>0),"has no rule with success, so it can never succeed; write the values that mean success")),Nf=q({state:Tt(Array.
isArray,Ib,Tb),description:b(La),context:b(La),target_url:b(La),conditions:b(V(q({path:Tr,accepted_values:We(fa,Dr)}),z(
"must be a list of {path, accepted_values}")))}),Rb=q({via:ve(Ma),url:b(Ur.url),timeout:b(Cn),secret_name:Lr,signature:b(
ti,"jobserv"),format:b(Nf)},{missing:{via:`via: with one of ${Ma.join(", ")}`}}),kf="has no meaning on a link; write it \
on the chain",$f="belongs to the callback; check its indentation",Ef="has no meaning on a link; write events on the chai\
n",Tf={...Ur,callback:Rb},Lb=q(Tf,{misplaced:{events:kf,match:kf,only_failures:Ef,failures_only:Ef,via:$f,format:$f,optional:"\
has no meaning on a link; write it on the chain",required:"has no meaning on a link, since each must succeed; leave it o\
ut"},missing:{url:"url: https://host/path",callback:`callback: {via: ...} with one of ${Ma.join(", ")}`}}),Mb=Object.fromEntries(
Object.keys(Tf).map(e=>[e,"belongs to a link; check its indentation"])),If=q({name:nn,enabled:b(ce),optional:b(ce),match:Sf,
events:_f("build_passed"),timeout:b(Cn,"45m"),expect_final_callback:b(ce,!0),token_secret_name:b(ri),relay:b(Ml),webhooks:N(
V(Lb,z("must be a list of webhooks, each with a callback")),Qn(1,"has no webhook; write at least one"))},{misplaced:Mb});var jb=["skipped","startup_failure","action_required"];function Mf(e){let{run:t,runs:n,status:r,place:s}=e,{repository:i,
apiUrl:o,serverUrl:a}=s,c=`${o}/repos/${i}/actions`,u=t.url??`${c}/runs/${t.id}`,l=bl(),f=l(t.created??Db(n)),p=l(Pb(t,n)),
d=Cb(t,r)?l(t.started):void 0;return mi({build_id:t.id,url:u,status:r,runs:n.map(m=>Ub(m,c,l)),web_url:t.pageUrl??`${a}/${i}\
/actions/runs/${t.id}`,name:t.title??void 0,trigger_name:t.workflow??void 0,created:f,completed:p,status_events:[...f?[{
time:f,status:"QUEUED"}]:[],...d?[{time:d,status:"RUNNING"}]:[],...p&&$e(r)?[{time:p,status:r}]:[]],runs_url:t.jobsUrl??
`${u}/jobs`,reason:Bb(t,s),annotation:null,github:mi({repository:i,head_repository:t.headRepository,workflow:t.workflow??
void 0,workflow_path:t.workflowPath??void 0,run_id:t.id,run_number:t.number??void 0,run_attempt:t.attempt,event:t.event,
ref:t.headBranch??void 0,sha:t.headSha??void 0,pull_request:t.pullRequest?.number??null,actor:t.actor??void 0,conclusion:t.
conclusion??void 0})})}function Cb({conclusion:e},t){return t==="QUEUED"||t==="SKIPPED"?!1:e===null||!jb.includes(e)}function Pb(e,t){
return e.conclusion!==null?e.updated:t.every(({status:n})=>$e(n))?t.reduce((n,{completed:r})=>r!==null&&r>(n??0)?r:n,null):
null}function Db(e){return e.reduce((t,{created:n})=>n!==null&&n<(t??1/0)?n:t,null)}function mi(e){for(let[t,n]of Object.
entries(e))n===void 0&&Reflect.deleteProperty(e,t);return e}function Ub(e,t,n){let{name:r,status:s}=e,i=e.url??(e.id===null?
null:`${t}/jobs/${e.id}`),o=n(e.created),a=n(e.completed),c=i===null?{name:r,status:s}:{name:r,url:i,status:s,log_url:`${i}\
/logs`};return e.pageUrl!==null&&(c.web_url=e.pageUrl),o!==void 0&&(c.created=o),a!==void 0&&(c.completed=a),e.labels.length>
0&&(c.host_tag=e.labels.join(",")),c}function jf(e,t){let n=e.runs.map(r=>{let s=t(r);return s?{...r,tests:s}:r});return{
...e,runs:n}}function Bb(e,t){let n=`${t.serverUrl}/${t.repository}`,r=Fb(e,t.repository),s=e.event.startsWith("pull_req\
uest")?e.pullRequest:null;if(s){let a=s.title??e.title??e.subject,c=[`#${s.number}`,...r?[r]:[]].join(", ");return Rf(e.
event,c,a,Pf(s.number,t))}let i=e.event.startsWith("pull_request")?e.title:e.subject,o=e.headSha?`${n}/commit/${e.headSha}`:
e.pageUrl;return Rf(e.event,r??e.headBranch,i??e.title,o)}function Fb({headRepository:e,headBranch:t,event:n},r){return t===
null?null:e===null?n.startsWith("pull_request")?`unknown:${t}`:null:e.toLowerCase()===r.toLowerCase()?null:`${e.split("/")[0]}\
:${t}`}function ja({completed:e,created:t,status_events:n},r,s){let i=n.find(({status:u})=>u==="RUNNING"),o=Date.parse(i?.
time??t??""),a=(Date.parse(e??"")-o)/1e3,c=a>=0;return{"build.duration":c?qb(a):void 0,"build.duration_seconds":c?a:void 0,
"build.github.short_sha":r.headSha?.slice(0,7),"build.github.author":r.author??void 0,"build.github.pull_request_url":r.
pullRequest===null?void 0:Pf(r.pullRequest.number,s)}}var Cf=["build.duration","build.duration_seconds","build.github.sh\
ort_sha","build.github.author","build.github.pull_request_url"];function qb(e){let t=[[Math.floor(e/3600),"h"],[Math.floor(
e/60)%60,"m"],[e%60,"s"]],n=t.findIndex(([r])=>r>0);return t.slice(n).map(([r,s])=>`${r}${s}`).join(" ")}function Pf(e,{
repository:t,serverUrl:n,apiUrl:r}){let s=/\/api\/v1$/.test(r)?"pulls":"pull";return`${n}/${t}/${s}/${e}`}function Rf(e,t,n,r){
let s=[n?.replace(/\s+/g," ").trim(),r].filter(Boolean),i=`GitHub ${e}${t?`(${t})`:""}`;return s.length>0?`${i}: ${s.join(
", ")}`:i}function Df(e,t){let{github:n}=e,r=t.repoName||n.repository,s=r.split("/"),i=s.at(-2),o=Lf(e.completed),a=Lf(e.
created),c=t.tag||n.ref;return{push_data:{...o===null?{}:{pushed_at:o},...n.actor?{pusher:n.actor}:{},...c?{tag:c}:{},images:[]},
repository:{repo_name:r,name:s.at(-1)??r,...i?{namespace:i,owner:i}:{},repo_url:`${t.serverUrl}/${n.repository}`,status:"\
Active",description:"",full_description:"",dockerfile:"",is_private:t.isPrivate,is_official:!1,is_trusted:!0,star_count:0,
comment_count:0,...a===null?{}:{date_created:a}}}}function Lf(e){return e===void 0?null:Date.parse(e)/1e3}var Uf=["success","failure","cancelled","skipped"];function Ff(e){if(e.trim()==="")return null;let t=ct(e);if(!P(t))throw Bf();
let n=Object.entries(t).map(([r,s])=>{let i=typeof s=="string"?s:y(s,"result");if(typeof i!="string")throw Bf();if(Uf.includes(
i))return[r,i];throw new S(`input needs says that "${r}" is "${i}"; write one of ${Uf.join(", ")}, as "needs: \${{ toJSON\
(needs) }}" does`)});return n.length===0?null:new Map(n)}function Bf(){return new S('input needs is not a result of jobs\
; write "needs: ${{ toJSON(needs) }}"')}function Ca(e,t){let n=new Map;for(let u of e){let l=Kb(u.name,t);l&&n.set(u,l)}
let r=Gb(n),s=new Set(r.values()),o=[...t].some(([u,l])=>l==="success"&&!s.has(u))||e.every(u=>u.status!=="PASSED"||r.has(
u)),a=new Set;for(let[u,l]of r)$e(u.status)||a.add(l);let c=new Map;for(let[u,{key:l}]of n){let f=!$e(u.status)||!a.has(
l);c.set(u,{word:t.get(l)??"",clear:r.has(u),sure:r.has(u)&&o&&f})}return c}function Kb(e,t){let[,n,r]=/^([^ ]+)( \(| \/ |$)/.
exec(e)??[];return n===void 0||r===void 0?null:t.has(n)?{key:n,kind:r}:null}function Gb(e){let t=new Map;for(let{key:r,kind:s}of e.
values()){let i=t.get(r);i?i.push(s):t.set(r,[s])}let n=new Map;for(let[r,[s="",...i]]of t){let o=[s,...i].filter(a=>a===
"").length;o===1?n.set(r,""):i.every(a=>a===s)&&o===0&&n.set(r,s)}return new Map([...e].flatMap(([r,{key:s,kind:i}])=>n.
get(s)===i?[[r,s]]:[]))}function qf({needs:e,jobStatus:t}){return e!==null&&t==="success"}function Kf(e,t){let{jobId:n,runnerName:r,
jobKey:s}=t,i=e.find(f=>n!==null&&(String(f.id)===n||f.checkRunId===n));if(i)return i;let o=f=>r===null?f.name===s:f.runnerName===
r,a=Hb(e,t.needs).filter(f=>o(f)&&f.status!=="completed"&&f.conclusion===null),c=a.filter(f=>f.status==="in_progress"),[
u,l]=c.length>0?c:a;return l?null:u??null}function Hb(e,t){if(t===null)return e;let n=e.map(s=>({job:s,name:s.name,status:ke(
s.status,s.conclusion)})),r=Ca(n,t);return n.flatMap(s=>r.get(s)?.clear?[]:s.job)}function Hf(e,t,n){let r=t&&Kf(e,t),s={runs:[],self:r,lagging:[],believed:[],forgiven:[],doubted:[],unfinished:[]},i=new Map(
e.filter(a=>a!==r).map(a=>[a,Gf(a)])),o=Ca([...i.values()],t?.needs??new Map);for(let a of e){let c=i.get(a);c?s.runs.push(
Wb(c,o.get(c),s)):t&&!qf(t)&&s.runs.push(Jf(Gf(a),t.jobStatus,n))}return s}function Wb(e,t,n){let{name:r,status:s}=e,{word:i,
clear:o,sure:a}=t??{};if($e(s)){if(s!=="FAILED"||i!=="success")return e}else{if(o&&n.lagging.push(r),i!==void 0&&a)return n.
believed.push(r),Jf(e,i,null);n.unfinished.push(r)}return a?(n.forgiven.push(r),{...e,counts:!1}):(t&&n.doubted.push(r),
e)}function Ua(e){let t=e.filter(({status:s})=>s==="FAILED"),n=s=>s.join(", "),r=s=>n(t.map(({name:i,pageUrl:o})=>s(i,o)));
return{"runs.count":e.length,"runs.failed":n(t.map(({name:s})=>s)),"runs.failed.slack":r((s,i)=>{let o=Pa(s);return i===
null?o:`<${Da(i)}|${o}>`}),"runs.failed.markdown":r((s,i)=>{let o=Yb(s);return i===null?o:`[${o}](${Da(i)})`}),"runs.fai\
led.html":r((s,i)=>{let o=Pa(s,/[&<>"]/g);return i===null?o:`<a href="${Pa(Da(i),/[&<>"]/g)}">${o}</a>`}),"runs.skipped":n(
e.filter(({status:s})=>s==="SKIPPED").map(({name:s})=>s))}}var Wf=["runs.count","runs.failed","runs.failed.slack","runs.\
failed.markdown","runs.failed.html","runs.skipped"],Vb={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Pa(e,t=/[&<>]/g){
return e.replace(t,n=>Vb[n]??n)}function Da(e){return e.replace(/[|<>()\s]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}
function Yb(e){return e.replace(/\s+/g," ").replace(/[\\`*_~[\]<>|#]/g,"\\$&").replace(/@/g,"@\u200B")}function Vf(e){return[
...e].map(([t,n])=>({name:t,status:ke("completed",n),conclusion:n,counts:!0,id:null,url:null,pageUrl:null,labels:[],created:null,
completed:null}))}function Yf(e){return[...e?.values()??[]].filter(t=>ke("completed",t)==="FAILED")}function Gf(e){let{id:t,
name:n,conclusion:r,url:s,pageUrl:i,labels:o,created:a,started:c}=e,u=ke(e.status,r);return{name:n,status:u,conclusion:r,
counts:!0,id:t,url:s,pageUrl:i,labels:o,created:a??c,completed:$e(u)?e.completed:null}}function Jf(e,t,n){let r=ke("comp\
leted",t);return{...e,status:r,conclusion:t,completed:n}}var Jb=/^[^:/?#]*:\/\/[^/?#]*/;function rt(e){return Te(e).flatMap(t=>t.kind==="expression"?[{name:t.name,filters:t.filters.
map(({name:n})=>n)}]:[])}function Ba(e,t){let n=[],r=Te(e),s=r.length===1;for(let i of r){if(i.kind==="text")continue;let o=i.
kind==="broken"?[i.message]:[Zb(i.name,t),...i.filters.map(a=>zb(i.source,a)),Xb(i,s&&t.optional===!0)];for(let a of o)a&&
n.push({expression:xe(i.source),message:a})}return n}function zf(e,t){let n=Ba(e,t);if(Ue(e)!==null)return n;let r=Te(e);
if((Jb.exec(e)?.[0]??e).includes("${"))return r.some(({kind:a})=>a==="broken")||n.push({expression:"",message:"no ${...}\
 may stand in the scheme, user info, host or port of a URL; write these out (only ${secrets.NAME} alone may be a whole U\
RL)"}),n;let i=r.map(a=>a.kind==="text"?a.text:"x").join(""),o=Bn(i);return o&&n.push({expression:"",message:o}),n}function zb(e,t){
let n=go(t);if(n===null)return null;let{name:r}=t;if(cr.includes(r))return`${xe(e)}: ${n}`;let s=H(r,cr),i=s?`write ${s}`:
`write one of ${cr.join(", ")}`;return`${xe(e)}: there is no filter ${xe(r)||'""'}; ${i}`}function Xb({source:e,filters:t},n){
let r=t.findIndex(({name:s})=>s==="omit");return r<0?null:r<t.length-1?`${xe(e)}: omit must be the last filter`:n?null:`${xe(
e)}: omit leaves out a key, list item, header or query parameter that is exactly this expression; write it alone there`}
function Zb(e,t){let n=De(e);if(n!==null&&t.secrets===null)return`${Br(e)}: no secret may stand here; take it out`;if(n!==
null?t.secrets?.has(n):tv(e,t))return null;let r=nv(e,t);if(n!==null)return`${Br(e)}: the input secrets has no ${xe(n)||
'""'}; `+(r?`write ${Br(r)}, or add it there`:"add it there");let s=`${Br(e)} is not a known name; `,i=Qb.test(e);if(r&&
!i)return`${s}write ${Br(r)}`;let[o=""]=e.split(".",1),a=o==="github"?"github.":Xf(e),c=Zf(a,t.names).map(l=>a+l),u=`of ${a.
slice(0,-1)} there is ${c.join(", ")}; `;return i||o==="github"?s+(c.length>0?u:"")+ev(e):c.length>0?`${s}${u}write one \
of these`:`${s}names here are ${rv(t).join(", ")}; write $\${ for a literal \${`}var Qb=/^(?:github\.event|env|inputs|vars|steps|needs|matrix|strategy|runner)\./;
function ev(e){return`give the value in the step's input ${/^\w+(?:\.\w+)*$/.test(e)?`variables: '{"x": \${{ toJSON(${xe(
e)}) }}}'`:"variables"} and write \${variables.x}`}function tv(e,{names:t,open:n}){return t.has(e)||n.some(r=>e.startsWith(
r)&&/^\S+$/.test(e.slice(r.length)))}function nv(e,{names:t,open:n,secrets:r}){let s=e.slice(e.indexOf(".")+1),i=[...t,...[
...r??[]].map(f=>`secrets.${f}`),...e.includes(".")?n.map(f=>f+s):[]].filter(f=>f!==e),o=Xf(e),a=Zf(o,i);if(a.length===0){
let f=i.find(p=>p.endsWith(`.${e}`));return H(e,i)??f??null}let c=e.slice(o.length),u=H(c,a);if(u!==null)return o+u;let l=i.
filter(f=>f.startsWith(o));return l.find(f=>f.endsWith(`.${c}`))??l.find(f=>f.endsWith(`_${c}`))??null}function Xf(e){return e.
slice(0,e.lastIndexOf(".")+1)}function Zf(e,t){return e===""?[]:[...t].flatMap(n=>{let r=n.slice(e.length);return n.startsWith(
e)&&!r.includes(".")?[r]:[]})}function rv({names:e,open:t,secrets:n}){let r=[...e,...t,...n===null?[]:["secrets."]];return[
...new Set(r.map(s=>s.replace(/\..*/,".*")))]}function Br(e){return`\${${xe(e)}}`}function qn(e){return Object.keys(e)}var sv=qn({build_id:!0,url:!0,status:!0,runs:!0,web_url:!0,name:!0,trigger_name:!0,
created:!0,completed:!0,status_events:!0,runs_url:!0,reason:!0,annotation:!0,github:!0}),iv=qn({repository:!0,head_repository:!0,
workflow:!0,workflow_path:!0,run_id:!0,run_number:!0,run_attempt:!0,event:!0,ref:!0,sha:!0,pull_request:!0,actor:!0,conclusion:!0}),
ov=qn({name:!0,url:!0,status:!0,log_url:!0,web_url:!0,created:!0,completed:!0,host_tag:!0}),av=qn({github:!0,gitlab:!0,bitbucket:!0,
azure_devops:!0,docker_hub:!0,color:!0,color_number:!0,emoji:!0}),cv=qn({state:!0,description:!0,context:!0,target_url:!0}),
uv=qn({callback_url:!0,callback_context:!0,callback_token:!0,callback_dispatch:!0}),Fn=(e,t)=>t.map(n=>`${e}.${n}`),gi=new Set(
["build","github",...Fn("build",sv),...Fn("build.github",iv),...Cf,...Wf,"job.name","job.id","event.name",...Fn("github",
Gl),...Fn("status",av)]),Qf=new Set([...gi,...uv,"callback_dispatch.url","callback_dispatch.event_type","callback_dispat\
ch.client_payload","callback_dispatch.client_payload.token",...Fn("callback",cv)]),ep=new Set([...gi,...Fn("run",ov)]),lv=[
"url","query","headers","username","password","body","dockerhub"],fv=["query","headers","body"];function Mt(e){return[...lv.
flatMap(t=>yi(y(e,t),[t])),...yi(y(y(e,"callback"),"url"),["callback","url"])]}function wi(e){return Mt(e).flatMap(({text:t})=>rt(
t).map(({name:n})=>n))}function Kn(e){let t=wi(e).filter(r=>r.startsWith("secrets.")).map(r=>r.slice(8)),n=e.callback?.secret_name??
[];return[...new Set([...e.secret_name,...n,...t])]}function yi(e,t){return typeof e=="string"?[{path:t,text:e,optional:t.
length>1&&fv.includes(t[0]??"")}]:Array.isArray(e)?e.flatMap((n,r)=>yi(n,[...t,r])):typeof e!="object"||e===null?[]:Object.
entries(e).flatMap(([n,r])=>[...t[0]==="body"?[{path:[...t,n],text:n,optional:!1}]:[],...yi(r,[...t,n])])}var pv=["secre\
t_name","token_secret_name"];function tp(e){let t=new Map,n=(r,s)=>{if(typeof r=="string"){pv.includes(s)&&t.set(r,!0);let i=r.
includes("secrets.")?rt(r):[];for(let{name:o}of i){let a=De(o);a!==null&&!t.has(a)&&t.set(a,!1)}}else if(Array.isArray(r))
for(let i of r)n(i,s);else if(typeof r=="object"&&r!==null)for(let[i,o]of Object.entries(r))i!=="body"&&n(o,i)};return n(
e,""),t}import{createHash as dv,createHmac as qa,timingSafeEqual as hv}from"node:crypto";var mv=/^[^\s.[{"%]+$/,yv=/^(0|[1-9]\d{0,11})$/,
Fr="webhook-action/",bi="${body}",sn={algorithm:"sha256",encoding:"hex",header:"",signed:bi,values:["${signature}"],idHeader:"\
webhook-id",timestampHeader:"webhook-timestamp",sendsTimestamp:!1,separators:/[\s,;]+/},np={...sn,header:"X-Hub-Signatur\
e-256",values:["sha256=${signature}"]},rp={...sn,header:"X-JobServ-Sig",values:["sha256:${signature}","sha256=${signatur\
e}"],separators:null},ap={...sn,encoding:"base64",header:"webhook-signature",signed:"${id}.${timestamp}.${body}",values:[
"v1,${signature}"],separators:/ +/},gv={...ap,header:"svix-signature",idHeader:"svix-id",timestampHeader:"svix-timestamp"},
wv={...sn,header:"X-Slack-Signature",signed:"v0:${timestamp}:${body}",values:["v0=${signature}"],timestampHeader:"X-Slac\
k-Request-Timestamp",sendsTimestamp:!0},bv={...sn,header:"Stripe-Signature",signed:"${timestamp}.${body}",values:["t=${t\
imestamp},v1=${signature}"]},Fa={...sn,header:"X-Gitea-Signature"};function Hn(e){switch(e){case"jobserv":return[rp,{...rp,
header:np.header}];case"github":return[np];case"standard-webhooks":return[ap,gv];case"slack":return[wv];case"stripe":return[
bv];case"gitea":return[Fa,{...Fa,header:"X-Forgejo-Signature"},{...Fa,header:"X-Gogs-Signature"}]}let{algorithm:t,encoding:n,
header:r,prefix:s}=e,{signed:i=bi,value:o,timestamp_header:a}=e;return[{...sn,algorithm:t,encoding:n,header:r,signed:i,values:[
o??`${s}\${signature}`],...a!==void 0&&{timestampHeader:a,sendsTimestamp:!0}}]}function vi(e,t,n){let[r]=n;if(r===void 0)
return{};if(n.includes(""))throw new Error("An empty secret signs nothing.");let s={};for(let i of e){let[o]=Hn(i),[a=""]=o.
values,c=i==="standard-webhooks"?n:[r];s[o.header]=c.map(u=>gp(a,{...t,signature:vp(o,t,kp(i,u))})).join(" "),o.sendsTimestamp&&
(s[o.timestampHeader]=String(t.timestamp))}return s}function Ka(e,t,n){let r=fp(e,t);if(r===null)return"missing";let s=hp(
r,t),i=Gn(r,"id")?yp(r,t,"id"):"",o=mp(r,t);if(i===null||Gn(r,"id")&&!mv.test(i)||o===null||!dp(r).filter(d=>!$i.test(d)).
every(d=>s.includes(d)))return"wrong";let{body:c}=t,u=Number(o);if(vv(r,{id:i,timestamp:u,body:c})||n.filter($p(e)).filter(
d=>{let m=vp(r,{id:i,timestamp:u,body:c},kp(e,d)),h=Ga(r,"signature").map(g=>gp(g,{id:i,timestamp:u,signature:m}));return s.
some(g=>h.some(v=>jt(v,g)))}).length===0)return"wrong";if(!Gn(r,"timestamp"))return"ok";let{now:f,tolerance:p=Ep}=t;return Math.
abs(f-u)<=p?"ok":"untimely"}function cp(e){return Hn(e)[0].header.toLowerCase()}function ki(e){let[{header:t,timestampHeader:n,
sendsTimestamp:r}]=Hn(e);return[t,...r?[n]:[]].map(s=>s.toLowerCase())}function up(e){return pp(Hn(e)[0]).map(t=>t.toLowerCase())}
function lp(e){return Gn(Hn(e)[0],"timestamp")}function fp(e,t){return Hn(e).find(r=>pp(r).every(s=>Ha(t,s)!==void 0))??
null}function pp(e){let{header:t,idHeader:n,timestampHeader:r}=e,s=i=>Gn(e,i)&&Ga(e,i).length===0;return[...s("id")?[n]:
[],...s("timestamp")?[r]:[],t]}function Gn({signed:e},t){return e.includes(`\${${t}}`)}function Ga(e,t){return dp(e).filter(
n=>n.includes(`\${${t}}`))}function dp({values:e,separators:t}){return e.flatMap(n=>t===null?[n]:n.split(t)).filter(n=>n!==
"")}function hp({header:e,separators:t},n){let r=Ha(n,e)??"";return t===null?[r]:r.split(t)}function mp(e,t){if(!Gn(e,"t\
imestamp"))return"0";let n=yp(e,t,"timestamp");return n!==null&&yv.test(n)?n:null}function yp(e,t,n){let r=Ga(e,n);if(r.
length===0){let i=n==="id"?e.idHeader:e.timestampHeader;return Ha(t,i)??null}let s=hp(e,t);for(let i of r){let o=new RegExp(
`^${i.split($i).map((a,c)=>c%2===0?a.replace(/[.*+?^${}()|[\]\\/-]/g,"\\$&"):a===n?"(.+?)":".+").join("")}$`);for(let a of s){
let[,c]=o.exec(a)??[];if(c!==void 0)return c}}return null}var $i=/\$\{(\w+)\}/;function gp(e,t){return e.split($i).map((n,r)=>r%
2===0?n:wp(n,t)).join("")}function wp(e,t){return e==="id"?t.id:e==="timestamp"?String(t.timestamp):e==="signature"?t.signature??
"":`\${${e}}`}function bp({signed:e},t){return e.split($i).map((n,r)=>r%2===0?Buffer.from(n):n==="body"?t.body:Buffer.from(
wp(n,t))).filter(n=>n.length>0)}function vv(e,t){if(e.signed===bi)return!1;let n=bp(e,t).map(r=>r.subarray(0,Fr.length));
return Buffer.concat(n).subarray(0,Fr.length).equals(Buffer.from(Fr))}var sp=new WeakMap;function vp(e,t,n){let{algorithm:r,
encoding:s}=e,{body:i}=t;if(e.signed!==bi||typeof n!="string"){let u=qa(r,n);for(let l of bp(e,t))u.update(l);return u.digest(
s)}let o=sp.get(i)??new Map;sp.set(i,o);let a=`${r} ${s} ${n}`,c=o.get(a)??qa(r,n).update(i).digest(s);return o.set(a,c),
c}function kp(e,t){if(e!=="standard-webhooks"||!t.startsWith("whsec_"))return t;if(!$p(e)(t))throw new Error("A secret t\
hat begins with whsec_ must be followed by base64 of the key.");return Buffer.from(t.slice(6),"base64")}function $p(e){return t=>e===
"standard-webhooks"&&t.startsWith("whsec_")?/^whsec_[A-Za-z0-9+/]{2,}={0,2}$/.test(t):t!==""}function Ha(e,t){let n=e.headers[t.
toLowerCase()];return typeof n=="string"&&n!==""?n:void 0}var Ep=300;function _p(e,t){let n=fp(e,t),r=t.now-Number(n&&mp(
n,t)),[s,i]=ip(Math.abs(r)),[o,a]=ip(t.tolerance??Ep),c=i===a?`${o}`:`${o} ${a}`;return`the timestamp is ${s} ${i} ${r>0?
"old":"ahead"}, ${c} are allowed`}function ip(e){let t=Math.ceil(e/60);return e<120?[Math.ceil(e),"seconds"]:t<=120?[t,"\
minutes"]:t<=2880?[Math.ceil(t/60),"hours"]:[Math.ceil(t/1440),"days"]}var kv="webhook-action/record/v1.";function Sp(e,t){
return qa("sha256",e).update(kv+JSON.stringify(t)).digest("hex")}function jt(e,t){return hv(op(e),op(t))}function op(e){return dv("sha256").update(e).digest()}function Np(e,t){let n=xp(e,"providers"),r=xp(e,"functions"),s=y(e,"relay"),i=P(s),o=a=>ae(e,"providers").find(c=>y(c,"n\
ame")===y(a,"provider"));return[...ne(["relay"],yt(s,"secret_name",t)),...gt(e,"providers"),...de(e,"providers",a=>[...Ev(
a),...ne(["signature"],Ar(y(a,"signature"))),...Nr(a,t),..._v(a),...Op(a),...i?Ap(a,a):yt(a,"secret_name",t)]),...gt(e,"\
functions"),...de(e,"functions",a=>[...Sv(y(a,"provider"),n),...Ov(y(a,"uri")),...Op(a),...i?[...Ap(a,o(a)),...xv(a,o(a))]:
[],...de(a,"conditions",Hs),...gt(a,"variables"),...de(a,"variables",c=>[...$v(y(c,"name"),r),...Tv(c)])])]}function xp(e,t){
return ae(e,t).flatMap(n=>{let r=y(n,"name");return typeof r=="string"?[r]:[]})}function $v(e,t){if(typeof e!="string"||
!t.includes(e))return[];let n=`"${e}" is the name of a function, too, and \${variables.${e}} would be all of it; write a\
nother`;return[{path:["name"],message:n}]}function Ev(e){let t=y(e,"signature"),n=y(e,"type"),r=y(e,"secret_name")!==void 0;
if(t==="none")return r?[{path:["secret_name"],message:"is given with signature: none; leave one out"}]:[];if(r)return[];
let i=`is missing, and ${t!==void 0?"the signature":`type: ${n}`} needs it; write the name of a secret, or signature: no\
ne`;return t!==void 0||Pn.some(o=>o===n)?[{path:["secret_name"],message:i}]:[]}function _v(e){if(y(e,"tolerance")===void 0)
return[];let t=y(e,"signature"),n=y(e,"type"),r=t===void 0?n:t,s=y(t,"signed");return(typeof s=="string"?s.includes("${t\
imestamp}"):Ae.some(a=>a===r&&lp(a)))?[]:[{path:["tolerance"],message:"has no meaning: the signature covers no time; lea\
ve it out, or write a scheme whose signed holds ${timestamp}"}]}function Sv(e,t){if(typeof e!="string"||t.includes(e))return[];
let n=H(e,t),r=n?`did you mean ${n}?`:`write one of ${t.join(", ")||"providers, which has none"}`;return[{path:["provide\
r"],message:`"${e}" is not a provider; ${r}`}]}function Op(e){let t=y(y(e,"match"),"headers"),n=P(t)?Object.keys(t):[],r=n.
map(s=>s.toLowerCase());return n.filter((s,i)=>r.indexOf(s.toLowerCase())<i).map(s=>({path:["match","headers",s],message:"\
is here already in other letters; write one list of patterns"}))}function Ap(e,t){return["headers","query"].flatMap(n=>{
let r=y(y(e,"match"),n);return Object.keys(P(r)?r:{}).filter(s=>Tp(n,s,t)).map(s=>({path:["match",n,s],message:"never ma\
tches behind the relay, which leaves out what may hold a secret; match by something else"}))})}function xv(e,t){return de(
e,"variables",n=>{let r=y(n,"from"),s=y(n,"path")??y(n,"name");return r!=="headers"&&r!=="query"?[]:typeof s!="string"||
!Tp(r,s,t)?[]:[{path:["path"],message:"has no value behind the relay, which leaves out what may hold a secret; read some\
thing else"}]})}function Tp(e,t,n){let r=y(n,"signature"),s=y(r,"type")==="token"&&y(r,"header"),i=typeof s=="string"&&s.
toLowerCase()===t.toLowerCase();return jl(t)||e==="headers"&&i}function Ov(e){if(typeof e!="string")return[];let[t]=/[?#\s]|\/webhooks\/v1\//.
exec(e)??[];if(t===void 0)return[];let n=/\s/.test(t)?"holds a space, which no uri does; write %20":t.length>1?"holds /w\
ebhooks/v1/; write what comes after it":`holds ${t}, and only the path before it is compared; write that, and the rest a\
s match.query`;return[{path:["uri"],message:n}]}var Av=/^[\w!#$%&'*+.^`|~-]+$/;function Nv(e){let t=y(e,"from")??"body",
n=y(e,"path"),r=y(e,"name"),s=n??r;if(typeof s!="string"||s==="")return[];let i="is missing, and the name is not";if(t===
"headers")return Av.test(s)?[]:[{path:["path"],message:n===void 0?`${i} that of a header; write one`:"is not a header na\
me; write letters, digits and -"}];let o=t==="body"?Je(s):null;return o?.kind==="error"?[{path:["path"],message:n===void 0?
`${i} a path; write one`:o.message}]:[]}function Tv(e){let t=Nv(e),n=y(e,"from")??"body",r=y(e,"type")??"string",s=y(e,"\
default_value");return r==="array"&&n!=="body"&&t.push({path:["type"],message:`is array, and ${n} hold texts; write stri\
ng, integer or boolean`}),y(e,"secret")===!0&&s!==void 0&&s!==null&&t.push({path:["default_value"],message:"is given for\
 a secret, and would be in the config; leave it out"}),s!=null&&!Iv(s,r)?t.push({path:["default_value"],message:`is not \
a value of type ${r}; write one, or another type`}):Ip(s)||t.push({path:["default_value"],message:Xo}),t}function Ip(e){
return typeof e=="number"?ut(e):typeof e!="object"||e===null||Object.values(e).every(Ip)}function Iv(e,t){return t==="in\
teger"?Number.isSafeInteger(e):t==="array"?Array.isArray(e):typeof e===t}function Va(e,t,n){return[...Rv(e,t,n),...Dv(e),...ne(["body"],Mp(y(e,"body"))),...Mv(e),...yt(e,"secret_name",n),...Nr(
e,n),...ne(["callback"],Nr(y(e,"callback"),n))]}function Rv(e,t,n){let r={...t,open:[...t.open,"response."]};return Mt(e).
flatMap(({path:s,text:i,optional:o})=>Lv(s)?Fv(i,s,s[0]==="callback"&&Ei(e)==="poll"?r:t,n):Ba(i,{...t,optional:o,...s[0]===
"dockerhub"&&{secrets:null}}).map(({message:a})=>({path:s,message:a})))}function Lv(e){return e.join(".")==="url"||e.join(
".")==="callback.url"}function Mp(e){return typeof e=="number"&&!ut(e)?[{path:[],message:"is a number that JSON cannot c\
arry; put it in quotes"}]:typeof e!="object"||e===null?[]:Object.entries(e).flatMap(([t,n])=>ne([Array.isArray(e)?Number(
t):t],Mp(n)))}function Mv(e){let t=[],n=o=>y(e,o)!==void 0,r=(o,a)=>t.push({path:[o],message:a}),s=y(e,"username"),i=y(e,
"headers");return n("password")&&!n("username")&&r("password","is without a username; write one next to it"),typeof s=="\
string"&&s.includes(":")&&r("username","holds a colon, which basic authentication cannot carry; write one without"),n("u\
sername")&&P(i)&&Object.keys(i).some(o=>o.toLowerCase()==="authorization")&&r("username","is given with an authorization\
 header; leave one out"),n("body")&&n("payload")&&r("payload","is given with body, which is sent instead; leave one out"),
n("dockerhub")&&y(e,"payload")!=="dockerhub"&&r("dockerhub","has a meaning for payload: dockerhub only; write that"),n("\
success_body")&&/^head$/i.test(String(y(e,"method")))&&r("success_body","reads a body, and a response to HEAD has none; \
leave it out, or use GET"),n("only_failures")&&n("failures_only")&&r("failures_only","is another name of only_failures; \
leave one out"),t}var jp="host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|accept-e\
ncoding|proxy-.*",jv=new RegExp(`^(?:webhook-(?:id|timestamp|event|signature)|x-jobserv-sig|x-hub-signature-256|${jp})$`,
"i"),Rp=new RegExp(`^(?:webhook-(?:id|timestamp|event)|content-(?:type|encoding)|user-agent|authorization|cookie|${jp})$`,
"i"),Cv=new RegExp("(?!\\t)\\p{Cc}","u"),Pv=new Map(Ae.map(e=>[e,ki(e)]));function Cp(e){let t=["header","timestamp_head\
er"].map(n=>y(e,n));return Pv.get(e)??t.filter(n=>typeof n=="string")}function Dv(e){let t=y(e,"headers"),n=[],r=Pe(e,"s\
ignature").flatMap(Cp).map(i=>i.toLowerCase()),s=new Set;for(let[i,o]of P(t)?Object.entries(t):[]){let a=["headers",i],c=i.
toLowerCase();jv.test(i)||r.includes(c)?n.push({path:a,message:"is set by the action; leave it out"}):s.has(c)&&n.push({
path:a,message:"is there twice; keep one"}),typeof o=="string"&&Cv.test(o)&&n.push({path:a,message:"holds a line break o\
r control character; write it on one line"}),s.add(c)}return[...Uv(e),...n]}function Uv(e){let t=new Set,n=y(e,"signatur\
e");return Pe(e,"signature").flatMap((r,s)=>{let[i,o]=Cp(r),a=Array.isArray(n)?["signature",s]:["signature"],c=ne(a,Ar(r));
if(o!==void 0&&Rp.test(o)&&c.push({path:[...a,"timestamp_header"],message:/^webhook-timestamp$/i.test(o)?"is sent anyway\
; leave it out":`cannot be ${o}; write another one`}),i===void 0)return c;let u=t.has(i.toLowerCase());t.add(i.toLowerCase());
let l=Rp.test(i)?`cannot be in the header ${i}; write another one`:u?`has two in the header ${i}; give each its own`:null;
return l===null?c:[...c,{path:["signature"],message:l}]})}var Bv=/^[^:/?#]*:\/\/[^/?#]*@/;function Ya(e,t,n,r){let s=zf(
e,n),{secret:i,url:o}=Pp(e,n,r),a=i===null||o===""?null:Bn(o);return[...s.map(({message:u})=>({path:t,message:u})),...a?
[{path:t,message:`the secret ${i}: ${a}`}]:[],...Bv.test(o)?[{path:t,message:"holds user info; write username and passwo\
rd instead"}]:[]]}function Fv(e,t,n,r){let s=Ya(e,t,n,r),{secret:i,url:o}=Pp(e,n,r);if(s.length>0||!URL.canParse(o))return s;
let a=Cr(new URL(o)),c=i===null?a:`the secret ${i}: ${a}`;return a===null||c===null?[]:[{path:t,message:c}]}function Pp(e,t,n){
let r=t.secrets===null?null:Ue(e),s=r===null?Te(e).map(i=>i.kind==="text"?i.text:"x").join(""):n.get(r)??"";return{secret:r,
url:s}}var Wa={response:[],delivery:[],poll:[],listener:["callback_url"],status:["callback_url"],event:["callback_token",
"callback_dispatch"]};function Dp(e,t,n){let r=ae(e,"webhooks").some(c=>y(c,"enabled")!==!1&&Ei(c)==="event"),s=y(e,"rel\
ay"),i=s!==void 0,o=y(e,"token_secret_name")!==void 0;return[...r&&!i&&!o?[{path:["token_secret_name"],message:"is missi\
ng, and a link with via: event needs it; write the name of a secret"}]:[],...i&&o?[{path:["token_secret_name"],message:"\
cannot be used with relay, whose secret makes the tokens; leave it out"}]:[],...i&&!r?[{path:["relay"],message:"has a me\
aning for links with via: event only; leave it out"}]:[],...ne(["relay"],yt(s,"secret_name",t)),...yt(e,"token_secret_na\
me",t),...gt(e,"webhooks"),...de(e,"webhooks",c=>{let{known:u,secrets:l}=n(c);return[...Va(c,u,l),...Kv(c,i),...i?qv(c):
[],...ne(["callback"],Wv(c,l))]})]}function qv(e){let t=y(e,"url");return y(e,"name")!==void 0||typeof t!="string"||Ue(t)===
null?[]:[{path:["name"],message:"is missing, and a link of a chain with relay whose url is a secret needs one; write nam\
e: ..."}]}function Kv(e,t){let n=Ei(e),r=n==="event",s=t||Up(e)!==void 0,i=n===null?[]:r&&s?["callback_url",...Wa[n]]:Wa[n],
o=y(e,"body")!==void 0;if(r&&!s&&!o&&y(e,"payload")==="dockerhub")return[{path:["payload"],message:"is dockerhub, whose \
receivers call back at a URL, and via: event has one only with relay on the chain; write it, see docs/relay.md"}];let a=Mt(
e).filter(({path:f})=>f[0]!=="callback").flatMap(({text:f})=>rt(f).map(({name:p})=>p)),c=i.some(f=>a.some(p=>p===f||p.startsWith(
`${f}.`)));if(i.length===0||c)return[];let u=`\${${i[0]}}`;if(y(e,"body")!==void 0){let f=`lacks ${u}, which via: ${n} n\
eeds; write it into the body`;return[{path:["body"],message:f}]}if(Hv(e)){let f=`has no body, and lacks ${u}, which via:\
 ${n} needs; write it into the query or a body`;return[{path:["method"],message:f}]}let l=`lacks ${u}, which via: ${n} n\
eeds; write jobserv, dockerhub or a body with it`;return y(e,"payload")==="github"?[{path:["payload"],message:l}]:[]}function Gv(e){
let t=String(y(e,"signed")??""),n=String(y(e,"value")??""),r=s=>t.includes(s)&&!n.includes(s);return e==="standard-webho\
oks"||e==="slack"||r("${id}")||r("${timestamp}")}function Hv(e){let t=y(e,"method");return typeof t=="string"&&/^(?:GET|HEAD)$/i.
test(t)&&y(e,"body")===void 0&&y(e,"payload")===void 0}function Wv(e,t){let n=y(e,"callback"),r=Ei(e);if(r===null)return yt(
n,"secret_name",t);let s=[],i=a=>y(n,a)!==void 0,o=(a,c)=>s.push({path:[a],message:c});if(r!=="listener"&&r!=="event")for(let a of[
"secret_name","signature"])i(a)&&o(a,`has no meaning: via: ${r} carries no signature; leave it out`);else i("signature")&&
!i("secret_name")&&o("secret_name","is missing next to signature; write one, or neither");return r==="event"&&Gv(y(n,"si\
gnature"))&&o("signature","is over headers, which an event does not carry; write jobserv, github or one of your own"),s.
push(...ne(["signature"],Ar(y(n,"signature")))),r==="event"?s.push(...Vv(e)):i("url")&&r!=="poll"&&o("url","has a meanin\
g for via: poll and via: event only; leave it out"),i("format")&&(r==="delivery"||r==="status")&&o("format",`has no mean\
ing for via: ${r}; leave it out`),[...s,...ne(["format"],Fp(y(n,"format"))),...yt(n,"secret_name",t)]}function Vv(e){let t=Up(
e);if(typeof t!="string")return[];let n=rt(t).map(({name:i})=>i),r=i=>[{path:["url"],message:i}];if(!n.includes("callbac\
k_token"))return r("lacks ${callback_token}, which via: event needs; write the URL at which a relay takes the callback, \
with it in the path or query");let s=n.find(i=>i.startsWith("callback_")&&i!=="callback_token"||i.startsWith("callback.")||
i.startsWith("secrets."));return s===void 0?[]:r(`holds \${${s}}, which cannot be part of the callback_url that the rece\
iver is given; leave it out`)}function Up(e){return y(y(e,"callback"),"url")}function Ei(e){let t=y(y(e,"callback"),"via");
return typeof t=="string"&&Yv(t)?t:null}function Yv(e){return Object.hasOwn(Wa,e)}function Bp(e){let t=new Map;return ae(
e,"chains").flatMap((n,r)=>Jv(n,["chains",r]).flatMap(s=>{let i=Rc(`${s.chain}/${s.link}`).toLowerCase(),o=t.get(i)??s;if(t.
set(i,o),o.chain===s.chain&&o.link===s.link)return[];let a=o.chain===s.chain?"":` of chain "${o.chain}"`,c=`"${s.link}" \
has the same commit status as "${o.link}"${a}, since case and characters beyond U+FFFF do not count there; write another\
 one`;return[{path:s.path,message:c}]}))}function Jv(e,t){let n=y(e,"name"),r=[...ae(e,"webhooks").entries()].filter(([,
o])=>y(o,"enabled")!==!1),s=o=>y(y(o,"callback"),"via"),i=r.some(([,o])=>s(o)==="event");return r.flatMap(([o,a])=>{let c=y(
a,"name");return(i||s(a)==="status")&&typeof n=="string"&&typeof c=="string"?[{chain:n,link:c,path:[...t,"webhooks",o,"n\
ame"]}]:[]})}var zv=["success","failure","pending"];function Fp(e){let t=y(e,"state");return[...Array.isArray(t)?de(e,"s\
tate",Lp):ne(["state"],Lp(t)),...de(e,"conditions",Hs)]}function Lp(e){let t=new Map;return zv.flatMap(n=>[...zo(e,n),...Pe(
e,n).flatMap(r=>{let s=t.get(r)??n;t.set(r,s);let i=`holds ${JSON.stringify(r)}, which is in ${s} too; keep it in one of\
 the two`;return s===n?[]:[{path:[n],message:i}]})])}var qp={notify:()=>!0,chains:()=>!0,receive:!0,disabled:!0};function qr(e,t=new Map){let n=e.match(/[\w-]+/g)??[];return new Map(
[...n.map(r=>[r,""]),...t])}function Kp(e,t,n){let r,s=u=>u?t:(r??=qr(JSON.stringify(e),t),r),i=(u,l)=>({names:u,open:["\
variables."],secrets:new Set(l.keys())}),o=u=>n.disabled||y(u,"enabled")!==!1,a=y(e,"notify"),c=y(a,"tests_url");return[
...ne(["notify"],[...typeof c=="string"?Ya(c,["tests_url"],{...i(ep,t),secrets:null},t):[],...gt(a,"webhooks"),...de(a,"\
webhooks",u=>{let l=n.notify(y(u,"name")),f=s(l&&o(u));return Va(u,i(gi,f),f)})]),...gt(e,"chains"),...Bp(e),...de(e,"ch\
ains",u=>{let l=n.chains(y(u,"name"))&&o(u);return Dp(u,s(l),f=>{let p=s(l&&o(f));return{known:i(Qf,p),secrets:p}})}),...ne(
["receive"],Np(y(e,"receive"),s(n.receive))),...Qv(e,t)]}var Xv=4,Zv=16;function Qv(e,t){let n=(s,i)=>de(s,i,o=>ek(y(o,"\
name"),t)),r=nk(e);return[...ne(["notify"],n(y(e,"notify"),"webhooks")),...n(e,"chains"),...de(e,"chains",s=>[...n(s,"we\
bhooks"),...tk(y(s,"token_secret_name"),r,t)]),...ne(["receive"],["providers","functions"].flatMap(s=>n(y(e,"receive"),s)))]}
function ek(e,t){if(typeof e!="string")return[];let n=[...t].find(([,s])=>s.length>=Xv&&e===s||s.length>=Zv&&e.includes(
s));if(n===void 0)return[];let r=`holds the secret ${n[0]}, and names are shown; write another one`;return[{path:["name"],
message:r}]}function tk(e,t,n){if(typeof e!="string")return[];let r=n.get(e)||null,s=t.find(a=>a===e||n.get(a)===r);if(s===
void 0)return[];let o=`${s===e?"is a secret_name as well":`has the value of ${s}, a secret_name`}, and who has that key \
could make a token; write a secret of its own`;return[{path:["token_secret_name"],message:o}]}function nk(e){let t=ae(e,
"chains").flatMap(n=>ae(n,"webhooks"));return[...ae(y(e,"notify"),"webhooks"),...t,...t.map(n=>y(n,"callback")),...ae(y(
e,"receive"),"providers")].flatMap(n=>Pe(n,"secret_name")).filter(n=>typeof n=="string")}var Gp=100;function _i(e,t,n=qp){let{extended:r}=e,s=sa(e),i=r===void 0?null:sa(r),o=al(s,i),{data:a,isWhole:c}=o,{trimmed:u,
padded:l}=rk(a,t),f=new Map([...t,...u]),p=Kp(a,f,n),{notify:d,chains:m,receive:h}=ok(lk,o,c?p:p.filter(({path:w})=>!ck(
w)),[...o.problems,...[i,s].flatMap(w=>w?sk(w):[])]),g={...d&&{notify:{...d,webhooks:Vp(d.webhooks,f)}},chains:m.map(w=>({
...w,webhooks:Vp(w.webhooks,f)})),...h&&{receive:h}},v=i!==null||Yt(e.file)!==null;return{config:g,ignored:[...Hp(s),...i===
null?[]:Hp(i).map(w=>`${w} (in ${i.file})`)],origins:v?ik(g,o):[],unread:c?null:String(y(a,"extends")),trimmed:u,padded:l}}
function rk(e,t){let n=new Map,r=[];for(let[s,i]of tp(e)){let o=t.get(s)??"",a=o.replace(/[\r\n]+$/,"");a!==o&&(i||!a.includes(
`
`))&&n.set(s,a),a.trim()!==a&&r.push(s)}return{trimmed:n,padded:r}}function Jp({data:e}){return Object.keys(e).filter(t=>!Ws.
includes(t))}function sk(e){return Jp(e).flatMap(dk).map(({path:t,message:n})=>e.problem(t,n))}function Hp(e){let t=y(y(
e.data,"notify"),"email")!==void 0;return[...Jp(e),...t?["notify.email"]:[]]}function ik({notify:e,chains:t,receive:n},{
fileOf:r}){let s=(i,o,a=[])=>a.map(({name:c},u)=>`${i} "${c}" is from ${r(o,u)}`);return[...s("webhook","notify.webhooks",
e?.webhooks),...s("chain","chains",t),...s("function","receive.functions",n?.functions)]}function ok(e,{data:t,problem:n},r,s=[]){let i=le(e,t),o=(i.issues??[]).map(({path:f=[],message:p,type:d,expected:m})=>({
path:f.map(({key:h})=>typeof h=="number"?h:String(h)),message:p,meant:d==="raw_check"?m:null}));if(i.success&&r.length===
0&&s.length===0)return i.output;let a=new Set(s.map(Wp)),c=[...s,...ak(o,r).map(({path:f,message:p})=>n(f,p)).filter(f=>!a.
has(Wp(f)))],u=n([],"").file,l=c.slice(0,Gp).sort((f,p)=>+(f.file===u)-+(p.file===u)||(f.line??0)-(p.line??0));throw new S(
l,Math.max(0,c.length-Gp))}function Wp({file:e,line:t,path:n}){return JSON.stringify([e,t,n])}function ak(e,t){let n=new Set(
e.flatMap(({path:i,meant:o})=>o?[JSON.stringify([...i.slice(0,-1),o])]:[])),r=new Set(e.map(({path:i})=>JSON.stringify(i))),
s=new Set;return[...e,...t.filter(({path:i,message:o})=>{let a=JSON.stringify(i),c=`${a} ${o}`;return!r.has(a)&&!s.has(c)&&
s.add(c)})].filter(({path:i})=>!n.has(JSON.stringify(i)))}function ck(e){return e[0]==="receive"&&e.at(-1)==="provider"}
function Vp(e,t){let n=new Set(e.map(({name:i})=>i)),r=new Map,s=i=>{let o=(r.get(i)??0)+1;r.set(i,o);let a=o===1?i:`${i}\
 #${o}`;return n.has(a)?s(i):a};return e.map(i=>{let{name:o=s(uk(i,t))}=i;return{...i,name:o}})}function uk({method:e,url:t},n){
let r=Ue(t),s=r===null?t:n.get(r)??"",i=/^[^:/?#]*:\/\/[^/?#]*/.exec(s)?.[0]??"",o=URL.canParse(i)?new URL(i).host:r;return`${e}\
 ${o}`}var lk=R({extends:b(N(A(z(`must be ${ns}`)),ye(e=>Yt(e)!==null,`must be ${ns}`))),notify:b(Of),chains:b(V(If,z("m\
ust be a list of chains, each with a name")),[]),receive:b(Pl)}),Yp={extends:"extends",notify:"notify",chains:"chains",chain:"\
chains",receive:"receive",webhooks:"notify.webhooks",webhook:"notify.webhooks",tests_url:"notify.tests_url",providers:"r\
eceive.providers",functions:"receive.functions"},fk=["name","enabled","timeout"],Ja=new Map([...Object.keys(Ur).filter(e=>!fk.
includes(e)).map(e=>[e,"a webhook"]),["required","a webhook"],["only_failures","a webhook"],["failures_only","a webhook"],
["events","a webhook or a chain"],["match","a webhook or a chain"],["callback","a link of a chain"],["token_secret_name",
"a chain"],["expect_final_callback","a chain"]]),pk=[...Ja.keys()].filter(e=>e.length>10);function dk(e){let t=e.startsWith(
"x-")?null:hk(e)??mk(e),n=Mn(e)??t;return n===null?[]:[{path:[e],message:n}]}function hk(e){let t=Zo(e),n=Ja.get(Ja.has(
t)?t:H(e,pk)??"");return n===void 0?null:`unknown key; it belongs to ${n}, so check its indentation`}function mk(e){let t=H(
e,Object.keys(Yp)),n=t===null?void 0:Yp[t];return n===void 0?null:`unknown key; did you mean ${n}?`}function zp(e){let t=e.protocol==="https:";if(yk(e))return;let n=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.
env.http_proxy||process.env.HTTP_PROXY;if(n)try{return new Si(n)}catch{if(!n.startsWith("http://")&&!n.startsWith("https\
://"))return new Si(`http://${n}`)}else return}function yk(e){if(!e.hostname)return!1;let t=e.hostname;if(gk(t))return!0;
let n=process.env.no_proxy||process.env.NO_PROXY||"";if(!n)return!1;let r;e.port?r=Number(e.port):e.protocol==="http:"?r=
80:e.protocol==="https:"&&(r=443);let s=[e.hostname.toUpperCase()];typeof r=="number"&&s.push(`${s[0]}:${r}`);for(let i of n.
split(",").map(o=>o.trim().toUpperCase()).filter(o=>o))if(i==="*"||s.some(o=>o===i||o.endsWith(`.${i}`)||i.startsWith(".")&&
o.endsWith(`${i}`)))return!0;return!1}function gk(e){let t=e.toLowerCase();return t==="localhost"||t.startsWith("127.")||
t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}var Si=class extends URL{constructor(t,n){super(t,n),this._decodedUsername=
decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}};var Xp;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Xp||(Xp={}));function Kr(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(
`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}var bk=["notify","test","chain","gate","callback","receive","redeliver"];function Qp(){let e=[],t=d=>{e.push(d)},n=(d,m="")=>Kr(d)||m,r=(d,m,h=/[\s,]+/)=>n(d,m).split(h).map(g=>g.trim()).filter(
g=>g!==""),s=d=>{let m=r(d,"");for(let h of m){let g=Xs(h);g!==null&&t(`input ${d}: ${g}`)}return m},i=(d,m,[h,g])=>{let v=Kr(
d,{trimWhitespace:!1});return v.trim()===""&&Zp(d)&&t(`input ${d} is empty; write ${h}, or leave the input out (or write\
 ${m}) to ${g}`),v.trim()===m?"":v},o=(d,m,h)=>i(d,m,["a name",h]).trim(),a=(d,m)=>{let h=n(d,m[0]),g=m.find(v=>v===h);return g===
void 0&&t(`input ${d} is "${h}"; write one of ${m.join(", ")}`),g??m[0]},c=d=>{let m=n(d);return m===""?null:/^[1-9]\d{0,15}$/.
test(m)?Number(m):(t(`input ${d} is "${m}"; write a whole number above 0`),null)},u=(d,m="")=>{let h=n(d,m);if(h==="")return null;
let g=Zs(h);return(g===null||g===0)&&t(`input ${d} is "${h}"; write a time such as 30s, 10m, 1h`),g},l=a("mode",bk),f=Vl(
t),p={mode:l,configFile:n("config-file",".github/webhooks.yml"),config:Kr("config",{trimWhitespace:!1}),jobId:n("job-id")||
f.jobId,jobStatus:n("job-status")===""?null:a("job-status",["success","failure","cancelled"]),needs:n("needs"),repository:xk(
n("repository"),t),runId:c("run-id"),runAttempt:c("run-attempt"),only:r("only","",/[\n,]+/),allowedSchemes:r("allowed-sc\
hemes","https"),allowedMethods:r("allowed-methods","POST PUT PATCH"),allowedHosts:Zp("allowed-hosts")?r("allowed-hosts",
""):r("allowed-hosts","public"),showResponse:a("show-response",["on-failure","always","never"]),caCertificates:n("ca-cer\
tificates"),dryRun:a("dry-run",["false","true"])==="true",chain:l==="gate"?o("chain","(none)","accept callbacks without \
a token"):n("chain").replace(/^\(none\)$/,""),startAt:n("start-at"),via:a("via",["event","listener","status","check"]),listen:Sk(
n("listen","127.0.0.1:8080"),t),publicUrl:n("public-url"),callback:l==="gate"?i("callback","(none)",["a callback's JSON",
"use the source in the input via"]):"",context:n("context"),branch:s("branch"),app:o("app","(any)","accept every app"),callbackSecretName:o(
"callback-secret-name","(none)","accept unsigned callbacks"),listenerToken:n("listener-token"),callbackFormat:n("callbac\
k-format"),callbackSignature:n("callback-signature"),since:l==="gate"?a("since",["run","attempt","commit"]):"run",timeoutMs:u(
"timeout"),callbackUrl:n("callback-url"),state:n("state"),description:n("description"),targetUrl:n("target-url"),variables:Ok(
n("variables"),t),record:n("record"),trustRecord:a("trust-record",["false","true"])==="true",deliveries:r("deliveries","\
failed",/[\n,]+/),sinceMs:l==="redeliver"?u("since"):null,giveUpAfterMs:u("give-up-after","24h")??0,coverage:n("coverage")===
""?null:a("coverage",["true","false"])==="true",environment:f};if(e.length===0&&e.push(...Ek(p)),e.length>0)throw new S(
e.map(d=>({message:d})));return p}var Ni=["mode notify","mode test","mode chain","a gate with the input callback","a gat\
e with via: listener","a gate with via: status","a gate with via: check","a gate in dispatch events","a gate in status e\
vents","a gate in check_run events","a gate in deployment_status events","mode callback","mode receive from an event","m\
ode receive with via: listener","mode receive with the input record","mode redeliver","mode redeliver with the input sin\
ce"];function vk(e){let{mode:t,via:n,record:r,callback:s,sinceMs:i,environment:o}=e;if(t==="receive")return r!==""?"mode\
 receive with the input record":n==="listener"?"mode receive with via: listener":"mode receive from an event";if(t==="re\
deliver"&&i!==null)return"mode redeliver with the input since";if(t!=="gate")return`mode ${t}`;if(s.trim()!=="")return"a\
 gate with the input callback";if(n!=="event")return`a gate with via: ${n}`;switch(o.eventName){case"repository_dispatch":case"\
workflow_dispatch":return"a gate in dispatch events";case"status":case"check_run":case"deployment_status":return`a gate \
in ${o.eventName} events`;default:return null}}var Wn=["mode notify","mode test","mode chain"],Ai=Ni.filter(e=>e.startsWith(
"mode receive")),Oi=Ni.filter(e=>e.startsWith("a gate")),Vn=Ni.filter(e=>e.startsWith("mode redeliver")),za=[...Wn,"a ga\
te in dispatch events",...Ai,...Vn],xi=[...Wn,"a gate in dispatch events","mode callback",...Vn],kk={"config-file":za,"c\
onfig-token":za,config:za,needs:Wn,repository:["mode notify","mode test"],"run-id":[...Wn,"a gate with via: status","a g\
ate with via: check"],"run-attempt":[...Wn,"a gate with via: status","a gate with via: check"],only:["mode notify","mode\
 test",...Vn],"allowed-schemes":xi,"allowed-methods":xi,"allowed-hosts":xi,"show-response":xi,"dry-run":Ni,chain:["mode \
chain",...Oi],"start-at":["mode chain"],via:[...Oi.filter(e=>e!=="a gate with the input callback"),...Ai],callback:["a g\
ate with the input callback"],context:["a gate with via: status","a gate with via: check","a gate in status events","a g\
ate in check_run events","a gate in deployment_status events","mode callback"],branch:["a gate with via: status","a gate\
 with via: check","a gate in status events","a gate in check_run events"],app:["a gate in check_run events","a gate with\
 via: check"],"callback-secret-name":[...Oi,"mode callback"],"listener-token":["a gate with via: listener",...Ai],"callb\
ack-format":["a gate with the input callback","a gate with via: listener","a gate with via: status","a gate with via: ch\
eck","a gate in dispatch events","a gate in status events","a gate in check_run events","a gate in deployment_status eve\
nts"],timeout:["mode chain","a gate with via: listener","a gate with via: status","a gate with via: check","a gate in di\
spatch events","mode receive with via: listener"],"callback-url":["mode callback"],state:["mode callback"],description:[
"mode callback"],"target-url":["mode callback"],variables:[...Wn,"a gate in dispatch events"],record:["mode receive with\
 the input record","mode redeliver"],"trust-record":["mode receive with the input record"],deliveries:Vn,coverage:["mode\
 notify","mode test"],since:["a gate with via: status","a gate with via: check",...Vn],"callback-signature":["a gate wit\
h via: listener"],"give-up-after":["mode redeliver with the input since"]},$k={"config-file":".github/webhooks.yml","all\
owed-schemes":"https","allowed-methods":"POST PUT PATCH","allowed-hosts":"public","show-response":"on-failure",via:"even\
t",since:"run",app:"(any)",callback:"(none)","callback-secret-name":"(none)",chain:"(none)",deliveries:"failed","give-up\
-after":"24h"};function Ek(e){let t=vk(e);return t===null?[]:Object.entries(kk).filter(([n,r])=>{let s=Kr(n);return s!==
""&&s!==$k[n]&&!r.includes(t)}).map(([n,r])=>`input ${n} is set, but ${t} does not read it; leave it out (it is read by ${_k(
r)})`)}function _k(e){let t=[["mode gate",Oi],["mode receive",Ai],["mode redeliver",Vn]];return[...new Set(e.map(r=>t.find(
([,i])=>i.includes(r)&&i.every(o=>e.includes(o)))?.[0]??r))].join(", ")}function Zp(e){return process.env[`INPUT_${e.toUpperCase()}`]!==
void 0}function Sk(e,t){let[,n,r,s]=/^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(e)??[],i=n??r;return i===void 0||Number(
s)>65535?(t(`input listen is "${e}"; write HOST:PORT, as 127.0.0.1:8080`),{host:"127.0.0.1",port:0}):{host:i,port:Number(
s)}}function xk(e,t){return e!==""&&!sr(e)&&t(`input repository is "${e}"; write OWNER/NAME`),e}function Ok(e,t){if(e===
"")return{};try{let n=JSON.parse(e);if(Vc(e)||t("input variables holds an integer beyond 2^53, which would be rounded; p\
ut it in quotes"),typeof n=="object"&&n!==null&&!Array.isArray(n))return n}catch{}return t('input variables is not a JSO\
N object; write {"NAME": "value"}'),{}}var ed=/^[A-Za-z0-9_-]+$/,td="names hold letters, digits, _ and - only",Ak='a val\
ue of several lines needs the JSON form: {"NAME": ${{ toJSON(secrets.NAME) }}}';function nd(e){let t=e.trimStart();return t===
""?{secrets:new Map,ended:new Set}:t.startsWith("{")?Tk(t):Nk(e)}function Nk(e){let t=new Map,n=[],r=new Set,s=new Set,i=e.
replace(/\n$/,"").split(`
`),o="";for(let[a,c]of i.entries()){let u=c.endsWith("\r")?c.slice(0,-1):c;if(u===""){t.get(o)&&s.add(o);continue}let l=u.
indexOf("="),f=u.slice(0,Math.max(l,0));ed.test(f)?t.has(f)?r.add(f):t.set(f,u.slice(l+1)):n.push(a+1),o=f}if(n.length>0){
let a=n.length===1?"line":"lines",c=n.slice(0,10).join(", "),u=n.length>10?" and more":"";return{error:`input secrets, ${a}\
 ${c}${u}: write NAME=value (${td}); ${Ak}`}}return r.size>0?{error:rd(r)}:{secrets:t,ended:s}}function Tk(e){let t;try{
t=JSON.parse(e)}catch{return{error:'input secrets starts with { but is not valid JSON; write {"NAME": "value"}, or lines\
 NAME=value'}}let n=Object.entries(t??{}),r=new Map,s=[];for(let[o,[a,c]]of n.entries())ed.test(a)?typeof c!="string"?s.
push(`input secrets: ${a} must be a string; put it in quotes`):r.set(a,c):s.push(`input secrets: name number ${o+1} is w\
rong; ${td}`);if(s.length>0)return{error:s.join(". ")};let i=new Set([...es(e)].map(o=>String(o.at(-1))));return i.size>
0?{error:rd(i)}:{secrets:r,ended:new Set}}function rd(e){return`input secrets: given twice: ${[...e].join(", ")}; keep o\
ne of each`}var K=class extends Error{},Re=".github/webhooks.yml",Ct={file:{type:"string",default:Re}},on={secrets:{type:"string"}};
function Le(e){let{summary:t,usage:n,about:r,options:s,run:i}=e,[o,a]=e.arguments;return{summary:t,help:`${n}

${t}

${r.replace(/^\n/,"").trimEnd()}`,async run(c,u){let l=Lk(c,s),{length:f}=l.positionals;if(f<o||f>a)throw new K(f<o?"too\
 few arguments":p());return i(l,u);function p(){return`unknown argument ${l.positionals.at(a)}`}}}}function Lk(e,t){try{
return Rk({args:[...e],options:t,allowPositionals:!0})}catch(n){throw n instanceof TypeError?new K(n.message):n}}function an(e,{
env:t,readInput:n}){let r=e===void 0?t.SECRETS:e==="-"?n().toString("utf8"):un(e);if(r===void 0)return null;let s=nd(r);
if("error"in s)throw new S(s.error);return s.secrets}function cn(e,t){let n=un(e),r=t??qr(n),{config:s,unread:i}=_i({text:n,
file:e},r);return{config:s,text:n,unread:i}}function un(e){try{return Ik(e,"utf8")}catch(t){let n=t instanceof Error&&"c\
ode"in t?t.code:"";throw new S(n==="ENOENT"?`there is no ${e}; run this in the repository's root, or name the file`:`${e}\
 cannot be read (${n})`)}}import{existsSync as Dd,readdirSync as Ud}from"node:fs";import{dirname as y0,join as Di}from"node:path";import{createHmac as id,createSecretKey as Ti}from"node:crypto";var Mk="webhook-action/relay/v1/",od=32,jk=Ti(Buffer.alloc(od)),Ck=16;var Pk=/^[A-Za-z0-9]{1,8}$/;function ad(e){let t=[],n=[];for(let[i,o]of e.split(",").entries()){let[a="",c="",...u]=o.trim().
split(":"),l=hd(c),f=`key number ${i+1}`;!Pk.test(a)||l===null||u.length>0?n.push(`${f} is not id:key; write 1 to 8 lett\
ers or digits, a colon and 32 bytes as base64url (43 characters)`):t.some(p=>p.id===a)?n.push(`${f} has the id ${a} of a\
nother key; write its own`):t.push({id:a,bytes:l})}let[r,...s]=t;return n.length>0||r===void 0?{errors:n}:{keys:[r,...s]}}
function Ii({id:e,bytes:t},n){return{id:e,key:Ri(t,n.toLowerCase())}}function cd({id:e,key:t}){return`whr_${e}_${t.toString(
"base64url")}`}function ud(e){let t=e.split(",").map(n=>{let[,r="",s=""]=/^whr_([A-Za-z0-9]{1,8})_(.*)$/.exec(n.trim())??
[],i=hd(s);return i===null?null:{id:r,key:i}});return t.includes(null)?null:t.filter(n=>n!==null)}function Ri(e,t){return dd(
Dk(e),`${Mk}${t}`)}function Dk(e){let t=id("sha256",jk).update(e).digest();return Ti(t)}var sd=new WeakMap;function ld(e,t){
let n=sd.get(e)??new Map,r=n.get(t)??Ti(Ri(e.key,t));return sd.set(e,n.set(t,r)),r}function fd(e,t){return pd(e,JSON.stringify(
t))}function pd(e,t){return dd(e,t).subarray(0,Ck).toString("base64url")}function dd(e,t){return Uk(e,t).digest()}function Uk(e,t){
let n=Buffer.isBuffer(e)?Ti(e):e;return id("sha256",n).update(t)}function Li(e,t,n){let r=ld(e,`secret/${t}`).export();return n===
"text"?r.toString("base64url"):`whsec_${r.toString("base64")}`}function hd(e){let t=Buffer.from(e,"base64url");return t.length===od&&t.toString("base64url")===e?t:null}var Bk=/^[A-Za-z0-9._~\-/%]+$/;var dM={id:"",bytes:Buffer.alloc(32)};function Mi(e,t,n,r=null){let s=r===null?"":`${r}.`,i=Fk(e,t,n,r);return`/w/${t}/${e.
id}.${s}${i}/${n}`}function md(e){let t=e.replace(/%2e/gi,".").split("/");return Bk.test(e)&&!t.some(n=>/^\.{0,2}$/.test(
n))}function Fk({key:e},t,n,r){return fd(Ri(e,"url"),["w",t.toLowerCase(),n,r])}import{execFileSync as u0}from"node:child_process";import{existsSync as l0}from"node:fs";function yd(e){let t=new Map;for(let[n,r]of e){let s=t.get(n);t.set(n,s===void 0?r:`${s}, ${r}`)}return Object.fromEntries(
t)}var qk=["x-github-delivery","webhook-id","x-gitlab-event-uuid","svix-id"],kM=["content-type",...qk];function Xa(e){let t=Kk(e);try{return decodeURI(t)}catch{return t}}function Kk(e){let t=0,n=e.length;for(;e[t]==="/";)t+=
1;for(;n>t&&e[n-1]==="/";)n-=1;return e.slice(t,n)}var Gk=/^application\/x-www-form-urlencoded *(?:;|$)/i,Hk=/^[ \t\r\n]*[{["]/;function gd(e){let t=Wk(e)?Vk(e.body.toString()):null;return typeof t=="string"?t:null}function Wk({headers:e,body:t}){return Gk.
test(e["content-type"]??"")&&!Hk.test(Wc(t.toString()))}function Vk(e){let t=e.split("&").filter(r=>/^payload(?:=|$)/.test(
r)).map(r=>r.slice(8)),[n]=t;return n===void 0?null:t.length>1?{fault:"the body is a form with more than one payload"}:Yk(
n)??{fault:"the body is a form whose payload is not percent-encoded UTF-8"}}function Yk(e){try{return decodeURIComponent(e.replaceAll("+"," "))}catch{return null}}var ln="***",Jk=/authorization|token|cookie|secret|key|signature|password/i,zk=16,Xk=/…|\.{3}/g,Zk=16;function ji(){let e=new Set,
t=vd();return{add(n){if(e.has(n))return[];e.add(n);for(let r of n0(n))t.add(r);return Ed(n)},redact(n){let r="",s=0,i=-1,
o=-1;for(let{at:a,length:c}of kd(n,t,!0))a>=o&&(i>=0&&(r+=n.slice(s,i)+ln,s=o),i=a),o=Math.max(o,a+c);return i<0?n:r+n.slice(
s,i)+ln+n.slice(o)}}}function bd(e,t=Zk){let n=new Map,r=(i,o)=>{n.has(i)||n.set(i,o)};for(let[i,o]of e)if(!([...o.trim()].
length<t)){r(o,`\${secrets.${i}}`);for(let[a,c]of Object.entries($n))r(c(o),`\${secrets.${i}|${a}}`)}let s=vd();for(let i of n.
keys())s.add(i);return i=>{let o=[],a=0,c=u=>{u>a&&o.push({kind:"text",text:i.slice(a,u)})};for(let{at:u,length:l}of kd(
i,s)){if(u<a)continue;c(u),a=u+l;let f=n.get(i.slice(u,a))??"";o.push({kind:"placeholder",placeholder:f})}return c(i.length),
o}}var Za=4;function vd(){let e=new Map,t=new Uint8Array(256),n=0;return{add(r){t[r.charCodeAt(0)&255]=1;let s=wd(r,0),i=e.
get(s)??[];if(i.includes(r))return;let o=i.findIndex(({length:a})=>a<r.length);i.splice(o<0?i.length:o,0,r),e.set(s,i),n=
Math.max(n,r.length)},next(r,s){let i=s;for(;i<r.length&&t[r.charCodeAt(i)&255]===0;)i++;return i},candidates:(r,s)=>e.get(
wd(r,s))??[],longest:()=>n}}function wd(e,t){let n=0;for(let r=0;r<Za;r++)n=n*31+e.charCodeAt(t+r)|0;return n}function*kd(e,t,n=!1){
let r=n?Qk(e):[];for(let s=t.next(e,0);s+Za<=e.length;s=t.next(e,s+1)){let i=t.candidates(e,s);if(i.length===0)continue;
for(;(r[0]?.end??1/0)<=s;)r.shift();let[o]=r,a=(o?.end??1/0)-s,u=a>=(o?.least??1/0)&&a<t.longest()&&i.some(l=>l.startsWith(
e.slice(s,s+a)))?a:i.find(l=>e.startsWith(l,s))?.length;u!==void 0&&(yield{at:s,length:u})}}function Qk(e){return[...[...e.
matchAll(Xk)].map(({index:n})=>({end:n,least:Za})),{end:e.length,least:zk}]}function e0(e){return Jk.test(e)}function $d(e){
return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,e0(t)?ln:n]))}var t0=4;function Ed(e){let t=e.split(/\r\n|\r|\n/).
map(n=>n.trim());return[...new Set([e,...t])].filter(n=>n.trim()!==""&&[...n].length>=t0)}function n0(e){return[...new Set(
Ed(e).flatMap(r0))]}function r0(e){let t=Buffer.from(e),n=JSON.stringify(e).slice(1,-1);return[e,n,n.replaceAll("/","\\/"),
encodeURIComponent(t.toString()),new URLSearchParams([["",e]]).toString().slice(1),$n.url(e),$n.xml(e),$n.slack(e),t.toString(
"base64").replace(/=+$/,""),t.toString("base64url")]}var Qa={type:"token",header:"Authorization"},_d=["x-gitea-event","x-forgejo-event","x-gogs-event"],s0={github:{marks:[{...fn(
"x-github-event"),absent:_d}],signature:"github"},gitea:{marks:_d.map(fn),signature:"gitea"},sonarqube:{marks:[fn("x-son\
arqube-project")],signature:{algorithm:"sha256",header:"X-Sonar-Webhook-HMAC-SHA256",prefix:"",encoding:"hex"}},slack:{marks:[
fn("x-slack-request-timestamp")],signature:"slack"},stripe:{marks:[fn("stripe-signature")],signature:"stripe"},gitlab:{marks:[
fn("x-gitlab-event")],signature:{type:"token",header:"X-Gitlab-Token"}},bitbucket:{marks:[fn("x-event-key")],signature:{
algorithm:"sha256",header:"X-Hub-Signature",prefix:"sha256=",encoding:"hex"}},"docker-hub":{marks:[{match:{},present:["p\
ush_data","repository.repo_name"]}],signature:null},harbor:{marks:[{match:{body:{type:["[A-Z]**"]}},present:["event_data"]},
{match:{body:{specversion:["1.*"],type:["harbor.**"]}},present:["data"]}],signature:Qa},quay:{marks:[{match:{},present:[
"repository","namespace","name","docker_url","homepage"]}],signature:null},acr:{marks:[{match:{},present:["id","timestam\
p","action","target.repository"]}],signature:Qa},registry:{marks:[{match:{headers:{"content-type":["application/vnd.dock\
er.distribution.events.v[0-9]+\\+json**"]}},present:["events"]}],signature:Qa}};function Sd(e){return s0[e]}function fn(e){
return{match:{headers:{[e]:["**"]}},present:[]}}function ec(e,t,{secrets:n,now:r}){let s=Gr(e);if(s===null)return null;let i=e.secret_name.filter(f=>n.get(f)),o=i.map(f=>n.
get(f)??"");if(o.length===0)return e.secret_name.length===0?"the provider has no secret_name, so its signature cannot be\
 verified":`${xd(e.secret_name,"and")} of the input secrets ${e.secret_name.length>1?"are":"is"} empty, so the signature\
 cannot be verified`;let a=Math.floor(r/1e3),{tolerance:c}=e,u={headers:t.headers,body:t.body,now:a,...c!==void 0&&{tolerance:c/
1e3}},l=o0(s,u,o);return l==="ok"?null:l==="untimely"&&!Ci(s)?_p(s,u):l==="missing"?`${a0(s)} is missing`:`${Nd(s)} does\
 not match ${xd(i,"or")}`}function Od(e){return Gr(e)===null}function tc(e,t,n){return Gr(e)!==null&&ec(e,t,n)===null}function Ad(e){
let t=Gr(e);return t&&Nd(t).toLowerCase()}function Gr(e){let{signature:t,type:n,secret_name:r}=e;if(t==="none")return null;
if(t!==void 0)return t;if(r.length===0&&!i0(e))return null;let s=n===void 0?null:Sd(n).signature;return s===null||s==="n\
one"?"jobserv":s}function i0({type:e}){return Pn.some(t=>t===e)}function o0(e,t,n){if(!Ci(e)){let a=Ka(e,t,n),c=e==="git\
ea"&&a==="wrong"?gd(t):null;return c===null||c.startsWith(Fr)?a:Ka(e,{...t,body:Buffer.from(c)},n)}let{headers:r}=t,{prefix:s=""}=e,
i=Vt(y(r,e.header.toLowerCase()));return i===null||i===""?"missing":n.filter(a=>c0(s+a,i)).length>0?"ok":"wrong"}function Ci(e){
return typeof e=="object"&&"type"in e}function a0(e){let t=Ci(e)?[e.header]:up(e),n=t.at(-1);return t.length===1?`header\
 ${n}`:`one of the headers ${t.slice(0,-1).join(", ")} and ${n}`}function xd(e,t){let n=e.map(r=>`"${r}"`).join(` ${t} `);
return e.length>1?`the secrets ${n}`:`the secret ${n}`}function Nd(e){return Ci(e)?e.header:cp(e)}function c0(e,t){let n=jt(
e,t),r=jt(e,Buffer.from(t,"latin1"));return n||r&&/^[\0-\xff]*$/.test(t)}function Td(e){return Gr(e)==="standard-webhooks"}var Rd=`
Environment:
  RELAY_KEYS          the keys of the relay, ID:KEY, the newest first`,Ld=Le({summary:"Prints a repository's secret RELA\
Y, derived from RELAY_KEYS.",usage:"key OWNER/NAME [--all]",about:`
  --all               one text for each key in RELAY_KEYS, with commas between:
                      the secret's value while keys are rotated
${Rd}

  webhook-action key acme/lmp | gh secret set RELAY --repo acme/lmp`,options:{all:{type:"boolean",default:!1}},arguments:[
1,1],run({values:e,positionals:[t=""]},{env:n}){let r=Cd(t),[s,...i]=jd(n),a=[s,...e.all?i:[]].map(c=>cd(Ii(c,r))).join(
",");return{ok:!0,json:{repository:r,secret:a},lines:[a]}}}),f0=86400,Md=Le({summary:"Prints a webhook's URL at the rela\
y, and the secret of its sender.",usage:"url URI [--relay URL] [--repo OWNER/NAME] [--days N] [--file FILE]",about:`
  --relay URL         the relay, as https://hooks.example.com; default RELAY_URL
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git
  --days N            the URL expires in N days
  --file FILE         the config that names the URI's provider;
                      default ${Re}

The secret is printed for each provider with a secret_name that has a function
for the URI. It is the one that the relay and the step derive; where they were
given a value for that name, the sender needs that value instead.
${Rd}
  RELAY               in place of RELAY_KEYS: the repository's secret

  webhook-action url docker/push --repo acme/lmp --relay https://hooks.example.com`,options:{...Ct,relay:{type:"string"},
repo:{type:"string"},days:{type:"string"}},arguments:[1,1],run({values:e,positionals:[t=""]},{env:n}){if(!md(t))throw new K(
`"${t}" can't be part of a URL of the relay; write letters, digits and . _ ~ - % with single slashes between`);let r=rc(
e.relay??n.RELAY_URL),s=vt(e.repo,n),i=Hr(s,n),o=p0(e.days),a=r+Mi(i,s,t,o),{secrets:c,warnings:u}=d0(i,t,e.file);return{
ok:!0,json:{url:a,expires:o===null?null:Id(o),secrets:c},lines:[a,...o===null?[]:[`expires: ${Id(o)}`],...c.map(({provider:l,
secret_name:f,secret:p})=>`secret ${f} of ${l}: ${p}`)],warnings:u}}});function p0(e){if(e===void 0)return null;if(!/^[1-9]\d{0,4}$/.
test(e))throw new K(`--days is "${e}"; write a whole number above 0`);return Math.floor(Date.now()/1e3)+Number(e)*f0}function Id(e){
return new Date(e*1e3).toISOString()}function d0(e,t,n){if(n===Re&&!l0(n))return{secrets:[],warnings:[`there is no ${n} \
here, so the provider isn't known: name the file with --file to see its sender's secret`]};let{receive:r}=cn(n,null).config,
s=h0(r,t);return{secrets:s.flatMap(i=>i.secret_name.map(o=>({provider:i.name,secret_name:o,secret:Li(e,o,nc(i))}))),warnings:[
...r?.relay===void 0?[`${n} has no receive.relay: the relay returns 404`]:[],...s.length===0?[`no active function of ${n}\
 has the uri ${t}`]:[]]}}function h0(e,t){let{providers:n=[],functions:r=[]}=e??{};return n.filter(s=>s.active&&r.some(i=>i.
active&&i.provider===s.name&&(i.uri===void 0||Xa(i.uri)===Xa(t))))}function nc(e){return Td(e)?"standard-webhooks":"text"}
function jd(e){let t=e.RELAY_KEYS??"";if(t==="")throw new K("RELAY_KEYS is not set; set it to the relay's keys");let n=ad(
t);if("keys"in n)return n.keys;throw new K(`RELAY_KEYS: ${n.errors.join("; ")}`)}function Hr(e,t){if(t.RELAY_KEYS)return Ii(
jd(t)[0],e);if(!t.RELAY)throw new K("neither RELAY_KEYS nor RELAY is set; set RELAY_KEYS to the relay's keys, or RELAY t\
o the repository's secret");let[n]=ud(t.RELAY)??[];if(n!==void 0)return n;throw new K("RELAY is not a secret of a reposi\
tory; write whr_ID_KEY")}function rc(e){if(e===void 0||e==="")throw new K("the relay is not named; write --relay https:/\
/HOST");let t=e.replace(/\/+$/,"");if(/^https?:\/\/[^/?#@]+$/.test(t)&&URL.canParse(t))return t;throw new K(`the relay i\
s "${e}"; write https://HOST without a path`)}function vt(e,t,n=null){let r=e??(t.GITHUB_REPOSITORY||m0()||n);if(r!==null)
return Cd(r);throw new K("the repository is not named; write --repo OWNER/NAME")}function Cd(e){if(sr(e))return e;throw new K(
`"${e}" is not a repository; write OWNER/NAME`)}function m0(){try{let e=u0("git",["remote","get-url","origin"],{encoding:"\
utf8",stdio:["ignore","pipe","ignore"]}),[,t]=/[:/]([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(e.trim())??[];return t??null}catch{
return null}}var Bd=`  --secrets FILE      the secrets as in the action's input: lines NAME=value or a
                      JSON object; - reads standard input; default: the variable
                      SECRETS`,Fd=Le({summary:"Lists every error in configs; exits with 1 where there is one.",usage:"ch\
eck [FILE...] [--secrets FILE] [--coverage]",about:`
  FILE                default ${Re}
${Bd};
                      without any, each name counts as given
  --coverage          also names workflows whose runs no workflow_run workflow
                      reports, though one reports others

It also checks that the workflows named in receive.relay and in the relay of
chains have the inputs that the relay sends: those in the folder workflows next to
the config. A file that the config extends is named, and not read.`,options:{...on,coverage:{type:"boolean",default:!1}},
arguments:[0,1e3],run({values:e,positionals:t},n){let r=an(e.secrets,n),i=(t.length>0?t:[Re]).map(o=>{let{problems:a,unread:c}=g0(
o,r),u=e.coverage?$0(qd(o)):[];return{file:o,...c!==null&&{unread:c},problems:[...a,...u]}});return{ok:i.every(({problems:o})=>o.
length===0),json:{files:i},lines:i.flatMap(({file:o,problems:a,unread:c})=>[...a.length===0?[`${o}: ok`]:a.map(zn),...c===
void 0?[]:[`${o}: extends ${c}, which was not read or checked`]])}}});function g0(e,t){try{let{config:n,unread:r}=cn(e,t);
return{problems:k0(n,e),unread:r}}catch(n){if(!(n instanceof S))throw n;return{problems:[...n.problems,...w0(n)],unread:null}}}
function w0({hidden:e}){return e>0?[{message:`and ${e} more like these`}]:[]}var b0=["webhook","attestation","id"],v0=["\
token","callback","signature"];function k0({receive:e,chains:t},n){let r=qd(n);return Dd(r)?[...Pd(e?.relay?.workflow,b0,
{file:n,folder:r,path:"receive.relay.workflow"}),...t.flatMap(({relay:s},i)=>Pd(s?.workflow,v0,{file:n,folder:r,path:`ch\
ains[${i}].relay.workflow`}))]:[]}function Pd(e,t,{file:n,folder:r,path:s}){if(e===void 0)return[];let i=f=>[{file:n,path:s,
message:f}];if(!Ud(r).includes(e))return i(`there is no ${Di(r,e)}`);let o=_0(Di(r,e)),a=y(o,"workflow_dispatch");if(a===
void 0&&!S0(o))return i(`${e} has no trigger workflow_dispatch`);let c=y(a,"inputs"),u=t.filter(f=>y(c,f)===void 0);if(u.
length>0)return i(`${e} lacks the workflow_dispatch ${u.length>1?"inputs":"input"} ${u.join(", ")}; GitHub refuses the r\
elay's dispatch without ${t.join(", ")}`);let l=x0(c).filter(f=>!t.includes(f));return l.length===0?[]:i(`${e} requires \
the input ${l.join(", ")}, which the relay does not send; give it a default`)}function qd(e){return Di(y0(e),"workflows")}
function $0(e){let t=Dd(e)?Ud(e).filter(c=>/\.ya?ml$/.test(c)).sort().map(c=>E0(Di(e,c))):[],n=({on:c},u)=>y(c,u)!==void 0||
[c].flat().includes(u),r=t.filter(c=>c.reports&&n(c,"workflow_run")),[s]=r;if(s===void 0)return[{file:e,message:"no work\
flow with the trigger workflow_run uses org/webhook-action"}];let i=r.flatMap(({on:c})=>ae(y(c,"workflow_run"),"workflow\
s").map(String)),o=({on:c})=>[...[c].flat(),...Object.keys(P(c)?c:{})].filter(u=>typeof u=="string").every(u=>u==="workf\
low_call"),{file:a}=s;return[...t.filter(c=>!c.reports&&!o(c)).filter(({name:c})=>!i.includes(c)).map(({file:c,name:u})=>({
file:a,message:`on.workflow_run.workflows lacks "${u}" (${c}), whose runs are not reported`})),...i.filter(c=>t.every(u=>u.
name!==c)).map(c=>({file:a,message:`on.workflow_run.workflows names "${c}", and no workflow has that name`}))]}function E0(e){
let{data:t}=Nt({text:un(e),file:e}),n=y(t,"name"),r=y(t,"jobs"),s=Object.values(P(r)?r:{}).flatMap(i=>ae(i,"steps"));return{
file:e,name:typeof n=="string"?n:e,on:y(t,"on"),reports:s.some(i=>{let o=String(y(i,"uses")??"");return(y(y(i,"with"),"m\
ode")??"notify")==="notify"&&/\/webhook-action(?:\/notify)?@/.test(o)})}}function _0(e){return y(Nt({text:un(e),file:e}).
data,"on")}function S0(e){return[e].flat().includes("workflow_dispatch")}function x0(e){return Object.entries(P(e)?e:{}).
filter(([,t])=>y(t,"required")===!0&&y(t,"default")===void 0).map(([t])=>t)}var Kd=Le({summary:"Lists the webhooks, chai\
ns and functions of a config, and their secrets.",usage:"list [--file FILE] [--secrets FILE] [--relay URL] [--repo OWNER\
/NAME]",about:`
  --file FILE         default ${Re}
${Bd}
  --relay URL         shows the functions' URLs at the relay, too (see
                      webhook-action url --help); default RELAY_URL
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git

With RELAY_KEYS or RELAY set, secrets of senders that are derived count as set.`,options:{...Ct,...on,relay:{type:"strin\
g"},repo:{type:"string"}},arguments:[0,0],run({values:e},t){let{env:n}=t,r=an(e.secrets,t),{config:s}=cn(e.file,null),o=A0(
s,(a,c=!1)=>a.map(u=>({name:u,set:c||!!r?.get(u)})),O0(e,n));return{ok:!0,json:o,lines:N0(o)}}});function O0({relay:e,repo:t},n){
let r=!!(n.RELAY_KEYS||n.RELAY),s=e??n.RELAY_URL;if(!r||!s)return{urlOf:null,hasKey:r};let i=rc(s),o=vt(t,n),a=Hr(o,n);return{
urlOf:u=>u===void 0?null:i+Mi(a,o,u),hasKey:r}}function A0({notify:e,chains:t,receive:n},r,{urlOf:s,hasKey:i}){let o=a=>({
name:a.name,enabled:a.enabled,method:a.method,url:a.url,secrets:r(Kn(a))});return{webhooks:(e?.webhooks??[]).map(a=>({...o(
a),events:[a.events].flat()})),chains:t.map(a=>({name:a.name,events:[a.events].flat(),secrets:r([a.token_secret_name,a.relay?.
secret_name].filter(c=>c!==void 0)),webhooks:a.webhooks.map(c=>({...o(c),via:c.callback.via}))})),functions:(n?.functions??
[]).map(a=>{let c=n?.providers.find(({name:l})=>l===a.provider),u=i&&n?.relay!==void 0;return{name:a.name,active:a.active&&
c?.active===!0,provider:a.provider,uri:a.uri??null,url:s?.(a.uri)??null,events:Object.entries(c?.match?.headers??{}).concat(
Object.entries(a.match?.headers??{})).filter(([l])=>/event/i.test(l)).flatMap(([,l])=>l),secrets:r(c?.secret_name??[],u)}})}}
function N0({webhooks:e,chains:t,functions:n}){let r=[...e.map(({name:i,enabled:o,method:a,url:c,events:u,secrets:l})=>[
`webhook ${i}${o?"":" (disabled)"}`,`${a} ${c}`,u.join(", "),Pi(l)]),...t.flatMap(({name:i,events:o,secrets:a,webhooks:c})=>[
[`chain ${i}`,"",o.join(", "),Pi(a)],...c.map((u,l)=>[`  ${l+1}. ${u.name}${u.enabled?"":" (disabled)"}`,`${u.method} ${u.
url}`,`via ${u.via}`,Pi(u.secrets)])]),...n.map(({name:i,active:o,provider:a,uri:c,url:u,events:l,secrets:f})=>[`functio\
n ${i} of ${a}${o?"":" (inactive)"}`,u??(c===null?"any uri":`uri ${c}`),l.join(", "),Pi(f)])],s=[0,1,2].map(i=>Math.max(
...r.map(o=>o[i]?.length??0)));return r.map(i=>i.map((o,a)=>o.padEnd(s[a]??0)).join("  ").trimEnd())}function Pi(e){return e.
map(({name:t,set:n})=>`${t} (${n?"set":"not set"})`).join(", ")}import{writeFileSync as i$}from"node:fs";var T0=6e4,I0=.2,R0=["dns_error","connection_refused","connection_reset","timeout","tls_error","protocol_error","truncat\
ed"];function Gd(e){let{failure:t,now:n}=e;if(t.status===410)return{kind:"stop",reason:"the receiver says that it is gon\
e"};if(!L0(t))return{kind:"stop",reason:null};if(e.retryOnlyIfUndelivered&&M0(t))return{kind:"stop",reason:"it may have \
arrived, and is not sent again unless idempotent is true"};let r=la(e.retryAfter,n)??0;if(r>T0){let o=new Date(n+r).toISOString();
return{kind:"stop",reason:`the receiver asks to come back in ${Math.ceil(r/1e3)} s, at ${o}`}}let s=e.retryDelaysSeconds[e.
attempt-1];if(s===void 0)return{kind:"stop",reason:null};let i=Math.max(s*1e3,r)*(1+I0*e.random);return{kind:"retry",delayMs:Math.
min(Math.ceil(i),en)}}function L0({code:e,status:t,permanent:n}){return n?!1:e!=="status"?R0.includes(e):t===null?!1:[408,425,429].includes(t)||
t>=500&&t<600}function M0({code:e,status:t,connected:n}){return e==="status"?t!==429&&t!==503:n}function Wd(e){let t=new Map;for(let{run:n,deliveries:r}of e)for(let s of r){let i=t.get(s.id),{run_id:o,run_attempt:a}=s.
run??n,c={sent:s,run:{run_id:o,run_attempt:a},repository:s.run?.repository??n.repository,began:C0(s)};i?i.push(c):t.set(
s.id,[c])}return[...t.values()].flatMap(n=>{let{sent:r,run:s,repository:i,began:o}=n.reduce((l,f)=>j0(f,l)?l:f),a=P0(n),
c=n.some(({sent:{body:l}})=>l!==null&&l.sha256!==r.body?.sha256),u=[...n.flatMap(({sent:{first_failed:l}})=>l??[]),...a.
map(({started:l})=>l)].map(l=>Date.parse(l));return{sent:r,run:s,repository:i,earlier:a,differs:c,firstFailed:u.length===
0?null:Math.min(...u),givenUp:n.some(l=>l.sent.given_up===!0&&l.began>=o)}})}function j0(e,t){return e.began!==t.began?e.
began<t.began:Hd(e.sent)<Hd(t.sent)}function C0({attempts:e}){return e.reduce((t,{started:n})=>Math.max(t,Date.parse(n)),
-1)}function Hd({body:e,status:t}){return(e===null?0:2)+(t==="not_run"?0:1)}function P0(e){return[...new Map(e.flatMap(({
sent:n})=>n.attempts).map(n=>[`${n.started} ${n.number}`,n])).values()].sort((n,r)=>Date.parse(n.started)-Date.parse(r.started)||
n.number-r.number)}import{createHash as D0}from"node:crypto";function pn(e){let t=Buffer.from(e),n=D0("sha256").update(t).digest("hex");return{text:t.toString(),sha256:n}}function Ui(e,t,n){
let r=[],s="";for(let i of Te(e))if(i.kind==="text")s+=i.text;else if(i.kind==="broken")s+=i.source;else if(De(i.name)===
null)s+=lt(or(i,t));else{let o=`\${${[i.name,...i.filters.map(({source:a})=>a)].join("|")}}`;r.push(...n(s),{kind:"place\
holder",placeholder:o}),s=""}return Jd([...r,...n(s)])}function Yd(e,t,n){return ar(e,{key:r=>Ui(r,t,n),leaf:r=>{let s=vn(
r);if(!s||De(s.name)!==null)return Ui(r,t,n);let i=os(s,t);if(i===Jt)return Jt;if(i===void 0)return"";let o=a=>sc(a,n);return ar(
i,{key:o,leaf:o})}})}function sc(e,t){return Jd(t(e))}function Jd(e){return e.map((t,n)=>t.kind==="placeholder"?t.placeholder:n===e.length-1?Vd(t.text):Vd(`${t.text}{`).slice(
0,-1)).join("")}function Vd(e){return e.replace(/\$+/g,(t,n)=>e[n+t.length]==="{"?t+t:t)}var U0=1e3,B0=1e4,F0=255,zd=1e5;var Bi=N(G(),tr(),gn(0)),Pt=N(A(),ot(U0)),Zd=N(A(),Se(/^[0-9a-f]{64}$/)),Qd=R({run_id:Bi,run_attempt:Bi}),ic=N(A(),Se(/^(?!\.+\/)[\w.-]{1,100}\/(?!\.+$)[\w.-]{1,100}$/)),
oc=N(A(),so(),ye(e=>Number.isFinite(Date.parse(e)))),q0=R({number:Bi,status_code:B(Bi),error:B(Pt),started:oc,duration_ms:N(
G(),Zn(),gn(0))}),K0=R({id:N(A(),Se(/^[\x21-\x7e]{1,200}$/)),event:N(A(),Se(/^[a-z_]{0,50}$/)),chain:B(Pt),webhook:Pt,status:Wt(
["success","failure","not_run"]),reason:B(N(A(),ot(B0))),attempts:V(q0),body:B(Zd),retry_of:B(Pt),mac:B(Pt),run:b(R({repository:b(
ic),...Qd.entries})),first_failed:b(oc),given_up:b(ge())}),Xd=B(N(A(),ot(2*F0))),G0=R({chain:B(Pt),webhook:B(Pt),status:Wt(
["accepted","duplicate","conflict","expired","unexpected"]),received:oc,state:Wt(["success","failure","error"]),description:Xd,
context:Xd,target_url:B(Pt)}),H0=R({version:uo(1),run:R({repository:ic,...Qd.entries}),sender:b(ic),callbacks:b(N(V(G0),
ot(zd))),bodies:fo(Zd,A()),deliveries:N(V(K0),ot(zd))});function ac(e,t,n=[],r=[]){return{version:1,run:{repository:e,run_id:t.
id,run_attempt:t.attempt},...r.length>0&&{callbacks:r},deliveries:n}}function eh(e){let t;try{t=JSON.parse(e)}catch{return dn("is incomplete or not JSON")}if(!P(t))return dn("is not a recor\
d of this action");if(Object.hasOwn(t,"received"))return{kind:"received"};let n=Reflect.get(t,"version");if(typeof n=="n\
umber"&&n!==1)return dn(`is a record of version ${n}, and this version of the action reads version 1`);let r=le(H0,t,{abortEarly:!0});
if(!r.success){let i=r.issues[0].path?.map(({key:a})=>String(a))??[],o=i.length>0?` (${i.join(".").slice(0,80)})`:"";return dn(
`is not a record of this action${o}`)}let[s]=es(e);return s!==void 0?dn("gives a key twice"):W0(r.output)}function W0({bodies:e,
deliveries:t,...n}){let r=new Map;for(let[i,o]of Object.entries(e)){let a=pn(o);if(a.sha256!==i||a.text!==o)return dn(`w\
as changed: bodies.${i} has another SHA-256`);r.set(i,a)}let s=[];for(let[i,{body:o,...a}]of t.entries()){let c=o===null?
null:r.get(o);if(c===void 0)return dn(`has no body for deliveries.${i}`);s.push({...a,body:c})}return{kind:"deliveries",
record:{...n,deliveries:s}}}function dn(e){return{kind:"invalid",why:e}}var V0=/^webhook-record.*\.json$/,_j=32*1024*1024;function th(e){return V0.test(e.slice(e.lastIndexOf("/")+1))}var Y0="webhook-record",nh=100,cc=500,hn=32*1024*1024,rh=1e3,sh=4,J0=R({id:G(),name:A(),size_in_bytes:C(G(),0),expired:C(
ge(),!1),created_at:N(A(),Ne(e=>Date.parse(e)),G(),Zn()),workflow_run:C(Ht(R({id:b(G()),repository_id:Ht(G()),head_repository_id:Ht(
G())})),null)});async function uh(e,t){return(await z0(e,t)).flatMap(({path:r,text:s,uploaded:i})=>{let o=eh(s);return o.
kind==="invalid"&&e.log.warning(`${r} is skipped: it ${o.why}`),o.kind==="deliveries"?[{path:r,uploaded:i,record:o.record}]:
[]})}async function z0(e,t){let n=await X0(e,t),r=[],s=hn;for(let i=0;i<n.length&&s>=0;i+=sh){let o=await Promise.all(n.
slice(i,i+sh).map(a=>Q0(e,t.repository,a)));for(let a of o.flat())s-=a.text.length,s>=0&&r.push(a)}return s<0&&e.log.warning(
`the records since ${lh(t.since)} are larger than ${hn/1024/1024} MiB; the older ones are not read`),r.reverse()}async function X0({
api:e,log:t},{repository:n,since:r,forks:s=!1}){let i=[],o=e.pages("GET /repos/{owner}/{repo}/actions/artifacts",ee(n),{
keys:["artifacts"],most:nh}),a=!1;for await(let{items:u,more:l}of o){let f=u.flatMap(p=>{let d=le(J0,p);return d.success?
[d.output]:[]});if(i.push(...f.filter(({name:p,created_at:d})=>p.startsWith(Y0)&&d>=r)),a=!l||f.every(({created_at:p})=>p<
r),a)break}a||t.warning(`${n} has more than ${nh*100} artifacts; older ones are not read`);let c=i.filter(u=>{let l=Z0(u,
s);return l!==null&&t.info(`artifact ${u.name} skipped: ${l}`),l===null}).sort((u,l)=>l.created_at-u.created_at||l.id-u.
id);return c.length>cc&&t.warning(`${n} has ${c.length} records since ${lh(r)}; only the newest ${cc} are read`),c.slice(
0,cc)}function Z0({expired:e,workflow_run:t},n){if(e)return"it is expired";let{repository_id:r,head_repository_id:s}=t??
{};return s!==void 0&&s!==r&&!n?"it is from a run of a fork":null}async function Q0({api:e,log:t},n,{id:r,name:s,created_at:i,
size_in_bytes:o,workflow_run:a}){let c=a?.id??null,u=c===null?s:`${s} of run ${c}`;try{if(o>hn)throw new Dt(`it is large\
r than ${hn/1024/1024} MiB`);let l=await e.download("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_\
format}",{...ee(n),artifact_id:r,archive_format:"zip"},hn);return(await t$(s,l)).map(({path:p,text:d})=>({path:`${u}: ${p}`,
text:d,uploaded:i,runId:c}))}catch(l){if(!e$(l))throw l;return t.warning(`artifact ${u} skipped: ${l.message}`),[]}}function e$(e){
return e instanceof j?[200,404,410].includes(e.status??0):e instanceof Dt}var Dt=class extends Error{};async function t$(e,t){
return(t.subarray(0,2).equals(Buffer.from("PK"))?await r$(t):[{path:e,content:t}]).map(({path:r,content:s})=>({path:r,text:s.
toString().replace(/^\ufeff/,"")}))}var Fi={magic:101010256,size:22,comment:65535},ih={magic:33639248,size:46},oh={magic:67324752,
size:30},ah=0,n$=8;async function r$(e){let{inflateRawSync:t}=await import("node:zlib");try{let n=s$(e),r=e.readUInt16LE(
n+10);if(r>rh)throw new Dt(`it has more than ${rh} files`);let s=e.readUInt32LE(n+16),i=hn,o=[];for(let a=0;a<r;a++){if(e.
readUInt32LE(s)!==ih.magic)throw Wr();let c=e.readUInt16LE(s+10),u=e.readUInt32LE(s+20),l=e.readUInt32LE(s+42),f=s+ih.size,
p=f+e.readUInt16LE(s+28),d=e.toString("utf8",f,p);if(s=p+e.readUInt16LE(s+30)+e.readUInt16LE(s+32),!th(d))continue;if(e.
readUInt32LE(l)!==oh.magic)throw Wr();let m=l+oh.size+e.readUInt16LE(l+26)+e.readUInt16LE(l+28),h=e.subarray(m,m+u);if(h.
length<u||![ah,n$].includes(c))throw Wr();let g=c===ah?h:t(h,{maxOutputLength:Math.max(1,i)});if(i-=g.length,i<0)throw ch();
o.push({path:d,content:g})}return o}catch(n){throw n instanceof Dt?n:(n instanceof Error&&"code"in n?n.code:"")==="ERR_B\
UFFER_TOO_LARGE"?ch():Wr()}}function s$(e){let t=Math.max(0,e.length-Fi.size-Fi.comment);for(let n=e.length-Fi.size;n>=t;n--)
if(e.readUInt32LE(n)===Fi.magic)return n;throw Wr()}function ch(){return new Dt(`it unpacks to more than ${hn/1024/1024}\
 MiB`)}function Wr(){return new Dt("it is not a whole zip archive; upload it again")}function lh(e){return new Date(e).toISOString().
slice(0,16).replace("T"," ")}var o$=864e5,fh=100,mh=Le({summary:"Lists what was sent to each webhook, from the records of runs.",usage:"history [--re\
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
if(!/^[1-9]\d{0,3}$/.test(n))throw new K(`--days is "${n}"; write a whole number above 0`);let i=vt(e.repo,t),o=Date.now()-
Number(n)*o$,a=[],c=await a$(i,o,t,a),{deliveries:u,others:l}=c$(c),f={repository:i,since:new Date(o).toISOString(),webhooks:l$(
u).map(({name:p,deliveries:d})=>({name:p,deliveries:d.map(m=>f$(m,s))})),callbacks:l.map(p=>({webhook:p.webhook===null?null:
yh(p.chain,p.webhook),repository:p.repository,run_id:p.run_id,...gh(p)}))};return r!==void 0&&i$(r,m$(f,h$(t))),{ok:!0,json:f,
lines:p$(f),warnings:a}}});async function a$(e,t,n,r){let s={info:()=>{},warning:o=>{r.push(o)}},i={api:y$(n),log:s};try{
return(await uh(i,{repository:e,since:t})).map(({record:c})=>c)}catch(o){throw o instanceof j?new S(o.message):o}}function c$(e){
let t=Wd(e).map(r=>({...r,callbacks:[]})),n=[];for(let r of u$(e)){let s=Date.parse(r.received),i=t.filter(({sent:c,run:u,
repository:l})=>c.chain===r.chain&&c.webhook===r.webhook&&l===r.repository&&u.run_id===r.run_id&&u.run_attempt===r.run_attempt);
((i.findLast(({firstFailed:c})=>c!==null&&c<=s)??i[0])?.callbacks??n).push(r)}return{deliveries:t,others:n}}function u$(e){
let t=e.flatMap(({run:n,callbacks:r=[]})=>r.map(s=>{let i={...s,...n};return[JSON.stringify(i),i]}));return[...new Map(t).
values()].sort((n,r)=>Date.parse(n.received)-Date.parse(r.received))}function yh(e,t){return e===null?t:`${e}/${t}`}function l$(e){
let t=new Map;for(let n of e){let r=yh(n.sent.chain,n.sent.webhook);t.set(r,[...t.get(r)??[],n])}return[...t].map(([n,r])=>({
name:n,deliveries:r.toReversed()})).sort((n,r)=>n.name<r.name?-1:1)}function f$({sent:e,run:t,repository:n,earlier:r,callbacks:s},i){
let{id:o,event:a,status:c,reason:u,body:l}=e,f=[...r,...e.attempts].filter((p,d,m)=>m.findIndex(h=>h.started===p.started)===
d);return{id:o,event:a,status:c,reason:u,repository:n,run_id:t.run_id,run_attempt:t.run_attempt,attempts:f.map(({status_code:p,
error:d,started:m})=>({status_code:p,error:d,started:m})),callbacks:s.map(gh),...i&&{body:l?.text??null}}}function gh({received:e,
status:t,state:n,description:r,context:s,target_url:i}){return{received:e,status:t,state:n,description:r,context:s,target_url:i&&
Lc(i)}}function p$({repository:e,since:t,webhooks:n,callbacks:r}){if(n.length===0&&r.length===0)return[`no record of ${e}\
 since ${t}`];let s=n.flatMap(({name:o,deliveries:a})=>[o,...a.flatMap(c=>[`  ${[bh(c),c.event||"-",c.status,vh(c),uc(c,
e)].join("  ")}`,...c.reason===null?[]:[`    ${c.reason}`],...c.callbacks.map(u=>`    ${ph(u)}`),...c.body?.split(`
`).map(u=>`    ${u}`)??[]])]),i=r.map(o=>`  ${ph(o)}  ${uc(o,e)}${d$(o)}`);return[...s,...i.length>0?[wh,...i]:[]].map(o=>re(
o,Number.POSITIVE_INFINITY))}var wh="callbacks to gates, and of deliveries that are in no record";function d$({webhook:e}){
return e===null?"":`, ${e}`}function uc(e,t){let n=e.repository===t?"":` of ${e.repository}`;return`run ${e.run_id}${n}`}
function ph(e){let{received:t,status:n,state:r,description:s,context:i,target_url:o}=e;return[`${lc(t)}  callback ${n}: ${r}${s?
`, "${s}"`:""}`,...i?[`(context: ${i})`]:[],...o?[o]:[]].join(" ")}function bh({attempts:e}){let t=e.at(-1)?.started;return t===
void 0?"not sent":lc(t)}function lc(e){return`${new Date(e).toISOString().slice(0,19)}Z`}function vh({attempts:e}){let t=e.
at(-1);return t===void 0?"0 attempts":`${e.length===1?"1 attempt":`${e.length} attempts`}, ${t.error??`HTTP ${t.status_code}`}`}
function h$(e){return(e.GITHUB_SERVER_URL||"https://github.com").replace(/\/+$/,"")}function m$({repository:e,since:t,webhooks:n,
callbacks:r},s){let i=l=>{let f=`${s}/${l.repository}/actions/runs/${l.run_id}`,p=uc(l,e).replace("run ","");return`<td>\
<a href="${ue(f)}">${ue(p)}</a></td>`},o=l=>`<tr class="${l.status}">
<td>${ue(bh(l))}</td><td>${ue(l.event)}</td>
<td>${ue(l.status.replace("_"," "))}</td><td>${ue(vh(l))}</td>
${i(l)}
<td>${ue(l.reason??"")}${l.body?`<pre>${ue(l.body)}</pre>`:""}</td>
</tr>
${l.callbacks.map(f=>dh("callback",f,"<td></td>")).join(`
`)}`,a="<tr><th>Time</th><th>Event</th><th>Result</th><th>Attempts</th><th>Run</th><th>Reason, callback</th></tr>",c=(l,f)=>`\
<h2>${ue(l)}</h2>
<table>
${a}
${f.join(`
`)}
</table>`,u=n.map(({name:l,deliveries:f})=>c(l,f.map(o)));return r.length>0&&u.push(c(`C${wh.slice(1)}`,r.map(l=>dh(l.webhook??
"callback",l,i(l))))),`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Webhooks of ${ue(e)}</title>
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
<h1>Webhooks of ${ue(e)}</h1>
<p>Since ${ue(t.slice(0,16).replace("T"," "))} UTC, the newest first.</p>
${u.length===0?"<p>There are no records.</p>":u.join(`
`)}
</body>
</html>
`}function dh(e,t,n){let{received:r,status:s,state:i,description:o,context:a,target_url:c}=t,u=ue(o||c||"no text"),l=c?`\
<a href="${ue(c)}" rel="noreferrer">${u}</a>`:u;return`<tr class="callback ${i}">
<td>${ue(lc(r))}</td><td>${ue(e)}</td>
<td>${i}</td><td>${s}</td>
${n}
<td>${l}${a?` (${ue(a)})`:""}</td>
</tr>`}function ue(e){let t={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};return e.replace(/[&<>"]/g,n=>t[n]??n)}function y$(e){
let t=e.GITHUB_TOKEN||e.GH_TOKEN;if(!t)throw new K("neither GITHUB_TOKEN nor GH_TOKEN is set; set one");let n=(e.GITHUB_API_URL||
"https://api.github.com").replace(/\/+$/,"");async function r(s){let i=await fetch(n+s,{headers:{accept:"application/vnd\
.github+json",authorization:`Bearer ${t}`,"user-agent":`webhook-action/${yn}`}}).catch(a=>{throw new j(`GET ${n}${s}: ${a}`,
null)});if(i.ok)return i;let o=i.status===403||i.status===404?"; the token needs actions: read of this repository":"";throw new j(
`GET ${n}${s}: ${i.status}${o}`,i.status)}return{async*pages(s,i,{keys:o=[],most:a}){let c=hh(s,i);for(let u=1;u<=a;u+=1){
let f=await(await r(`${c}?per_page=${fh}&page=${u}`)).json(),p=o.map(m=>Object(f)[m]).concat([f]).find(m=>Array.isArray(
m)),d=(p??[]).length===fh;if(yield{items:p??[],total:null,more:d},!d)return}},async download(s,i,o){let a=await r(hh(s,i)),
c=[],u=0;for await(let l of a.body??[]){if(u+=l.length,u>o)throw new j(`it is larger than ${o} bytes`,a.status);c.push(l)}
return Buffer.concat(c)}}}function hh(e,t){return e.replace(/^GET /,"").replace(/\{(\w+)\}/g,(n,r)=>encodeURIComponent(String(
Object(t)[r])))}import{randomBytes as CS}from"node:crypto";import P$ from"node:dns";import D$ from"node:http";import U$ from"node:net";var Vr=class extends Error{},Ve=class extends Error{status;constructor(t,n){super("the proxy made no connection",{cause:n}),
this.status=t}},g$=/^(ENOTFOUND|ENODATA|EAI_)/,w$=/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)/,b$=[408,425,429],
v$=[401,407],k$={dns_error:"check the host in the URL and the runner's DNS",connection_refused:"check that the receiver \
runs and can be reached from this runner"},$$={"socket hang up":"the connection was closed before a response",aborted:"t\
he response was cut short"};function qi(e){let t=Eh(e);return e instanceof Vr?{code:"blocked",permanent:!0}:e instanceof
Ve?E$(e):xh(t)?{code:"tls_error",permanent:!0}:t==="EPROTO"||t.startsWith("ERR_SSL_")?{code:"tls_error",permanent:S$.test(
e.message)}:{code:g$.test(t)?"dns_error":w$.test(t)?"connection_refused":t==="ETIMEDOUT"?"timeout":t.startsWith("HPE_")?
"protocol_error":"connection_reset",permanent:!1}}function Ut(e,t=null){if(e instanceof AggregateError&&e.errors.length>
0)return Ut(e.errors[0],t);if(!(e instanceof Error))return String(e);if(e instanceof Ve)return _$(e);let n=$h(e),r=k$[qi(
e).code];return Oh(e,t)??(r===void 0?n:`${n}; ${r}`)}function E$({status:e,cause:t}){let n=t instanceof Error?qi(t):null;
return n?.code==="tls_error"?n:{code:"connection_refused",permanent:e!==null&&e<500&&!b$.includes(e)}}function _$({status:e,
cause:t}){return e!==null?`the proxy responded ${e} and did not connect${v$.includes(e)?"; check its user and password i\
n HTTPS_PROXY and HTTP_PROXY":""}`:t instanceof Error?`the proxy cannot be reached: ${Oh(t,null)??`${$h(t)}; check HTTPS\
_PROXY and HTTP_PROXY`}`:"the proxy cannot be reached"}function $h({message:e}){return $$[e]??e}function Eh(e){return e instanceof
Error&&"code"in e?String(e.code):""}var _h=/^(UNABLE_TO_(GET|VERIFY)|.*SELF_SIGNED_CERT|INVALID_CA|INVALID_PURPOSE)/,Sh="\
ERR_TLS_CERT_ALTNAME_INVALID",S$=/unsupported protocol|protocol version|wrong version number|no protocols available|packet length too long/i,
x$=/wrong version number|packet length too long/i,O$=/:SSL routines:[^:]*:([^:]+):/,A$=/(?:DNS|IP Address):([\w.*:-]+)/g,
kh=3;function xh(e){return _h.test(e)||e.startsWith("CERT_")||e===Sh}function Oh(e,t){let n=Eh(e),r=e.message.replace(/; if the root CA .*/,
"");if(n===Sh)return N$(e);if(n==="CERT_HAS_EXPIRED")return`the certificate expired${t?` at ${t}`:""}; the receiver must\
 renew it`;if(n==="CERT_NOT_YET_VALID")return`${r}; check the clocks of the receiver and of this runner`;if(_h.test(n))return`${r}\
; if you trust this certificate, give its CA in the input ca-certificates`;if(xh(n))return`${r}; the receiver must renew\
 it`;let[,s]=O$.exec(e.message)??[];if(s===void 0)return null;let i=x$.test(s)?"does this port speak http? Then write ht\
tp://, or another port":"it must speak TLS 1.2 or later";return`the TLS handshake failed: ${s}; ${i}`}function N$(e){let t="\
host"in e?String(e.host):"this host",r=[...("cert"in e?T$(e.cert):"").matchAll(A$)].map(([,a])=>a);if(r.length===0)return`\
the certificate is for other names than ${t}; the receiver must renew it`;let s=r.slice(0,kh).join(", "),i=r.length-kh,o=i>
0?` and ${i} more`:"";return`the certificate is for ${s}${o}, not for ${t}; write a host that it names`}function T$(e){return typeof e==
"object"&&e!==null&&"subjectaltname"in e&&typeof e.subjectaltname=="string"?e.subjectaltname:""}import fc from"node:http";import Ki from"node:net";var I$=[["https_proxy","HTTPS_PROXY"],["http_proxy","HTTP_PROXY"]],R$=/^2\d\d$/,pc=new Ki.Socket;function dc(e){return zp(
e)}function Gi(e){return dc(e)!==void 0}function Ah(e){let t=I$.flatMap(n=>n.find(r=>e[r])??[]).filter(n=>!L$(e[n]??""));
if(t.length>0)throw new S(t.map(n=>({message:`${n} of this runner is not a URL of a proxy; write http://host:port, speci\
al characters of a user and password as %40`})))}function L$(e){let n=/^https?:\/\//i.test(e)||URL.canParse(e)?e:`http:/\
/${e}`;if(!URL.canParse(n))return!1;let{protocol:r,hostname:s,username:i,password:o}=new URL(n);try{decodeURIComponent(i+
o)}catch{return!1}return/^https?:$/.test(r)&&s!==""}async function Nh(e,t,n){let r=await import("node:https"),s=await import("node:tls"),
i=(d,m)=>s.connect({...m,host:d,servername:Ki.isIP(d)?"":d}),o=new Set,a={...n,keepAlive:!1,maxSockets:1/0},c=t?new r.Agent(
n):new fc.Agent(a),u=d=>M$(e,n,i,o,d),l=C$(e);c.createConnection=(d,m)=>{let h=(g,v)=>m?.(g,v);if(!t)u(h);else{let g=d.host??
"",v=`${Ki.isIPv6(g)?`[${g}]`:g}:${d.port}`;j$(u,v,l,(w,k)=>h(w,w?k:i(g,{...n,socket:k})))}return null};let f=c.destroy.
bind(c);return c.destroy=()=>{for(let d of o)d.destroy();f()},{request:t?r.request:(d,{headers:m,...h})=>fc.request(d,{...h,
path:d.origin+d.pathname+d.search,headers:{...m,...l}}),agent:c,isProxy:!0}}function M$({protocol:e,hostname:t,port:n},r,s,i,o){
let a=t.replace(/^\[|\]$/g,""),c=e==="https:",u=c?s(a,{...r,port:Number(n||443)}):Ki.connect({host:a,port:Number(n||80)});
i.add(u),u.once("close",()=>i.delete(u)),u.on("error",l=>o(new Ve(null,l),pc)),u.once(c?"secureConnect":"connect",()=>{o(
null,u)})}function j$(e,t,n,r){let s=fc.request({method:"CONNECT",path:t,headers:{host:t,...n},createConnection:(i,o)=>(e(
(a,c)=>o(a,c)),null)});s.once("connect",({statusCode:i},o,a)=>{if(R$.test(String(i))&&a.length===0)return r(null,o);o.destroy(),
r(new Ve(i??null),pc)}),s.once("error",i=>r(i instanceof Ve?i:new Ve(null,i),pc)),s.end()}function C$({username:e,password:t}){
return!e&&!t?{}:{"proxy-authorization":`Basic ${Buffer.from(`${e}:${t}`).toString("base64")}`}}var B$=64,F$=407,q$=Buffer.alloc(0);function Lh(e){Ah(process.env);let t=e.resolve??(i=>P$.promises.lookup(i,{all:!0})),
n={rejectUnauthorized:!0,minVersion:"TLSv1.2",...e.ca?{ca:[...e.ca]}:{}},r=new Map,s=async(i,o)=>{let a=dc(i),c=`${i.protocol}\
 ${o} ${a?.href??""}`,l={keepAlive:o,maxSockets:o?B$:1/0,...n},f=i.protocol==="https:",p=r.get(c)??await(a?Nh(a,f,l):K$(
f,l)),d=r.get(c)??p;return r.set(c,d),d};return{async request(i){let{url:o,keepAlive:a,timeoutMs:c}=i,u=await s(o,a),l=await Th(
i,u,t,c),f=c-l.result.durationMs;if(!l.stale||f<=0)return l.result;let p=await s(o,!1),{result:d}=await Th(i,p,t,f),{started:m,
durationMs:h}=l.result;return{...d,started:m,durationMs:h+d.durationMs}},async addresses(i){return Gi(i)?[]:(await t(i.hostname).
catch(()=>[])).map(({address:a})=>a)},close(){for(let{agent:i}of r.values())i.destroy()}}}async function K$(e,t){let{Agent:n,
request:r}=e?await import("node:https"):D$;return{request:r,agent:new n(t),isProxy:!1}}function Th(e,t,n,r){let{promise:s,
resolve:i}=G$(),{url:o,signal:a,timeoutMs:c,maxBytes:u}=e,l=o.protocol==="https:",f=Date.now(),p=performance.now(),d=!1,
m=!1,h=!1,g=null,v=null,w=null,k=()=>Math.round(performance.now()-p),x=(O,X)=>{if(d)return;d=!0,clearTimeout(F),E();let it=O.
kind==="failure"&&O.code==="connection_reset"&&w?.reusedSocket===!0&&!h;i({result:O,stale:it}),X||w?.destroy()},_=(O,X,it=!1)=>{
x({kind:"failure",...{code:O,message:X,status:g,connected:m,permanent:it,started:f},durationMs:k()},!1)},T=()=>_("cancel\
led","the step was cancelled"),F=setTimeout(()=>_("timeout",`no complete response within ${c} ms`),r),E=H$(a,T);a.aborted&&
T();let W=O=>{let X=O?e.refuses(O):null;return X!==null&&_("blocked",X,!0),X!==null},je=o.hostname.replace(/^\[|\]$/g,"");
if(U$.isIP(je)&&W(je),d)return s;try{w=t.request(o,{agent:t.agent,method:e.method,headers:X$(e),lookup:V$(n,e.refuses)})}catch(O){
return _("protocol_error",Ut(O),!0),s}w.on("socket",O=>{w?.reusedSocket===!0&&!t.isProxy&&W(O.remoteAddress)||(O.prependOnceListener(
"data",it=>{h=!0,eE(it)||_("protocol_error","the response is not HTTP")}),J$(O)?m=!0:O.once(Rh(O)?"secureConnect":"conne\
ct",()=>{m=!0}),Rh(O)&&O.prependOnceListener("secure",()=>{v=Y$(O)}))});let st=O=>{let{code:X,permanent:it}=qi(O);_(X,Ut(
O,v),it)};w.on("error",st),w.on("upgrade",(O,X)=>{X.destroy(),_("protocol_error","the response switches protocols (101)")}),
w.on("response",O=>{let{statusCode:X=0,headers:it}=O;if(t.isProxy&&!l&&X===F$)return m=!1,st(new Ve(X));g=X,m=!0;let Ac=Q$(
O);if(Ac!==null)return _("protocol_error",Ac);let Nc=[],to=0,Tc=qt=>{let Zm=to===0?q$:Buffer.concat(Nc).subarray(0,u),Qm={
status:X,headers:Z$(it),body:Zm,cut:qt};x({kind:"response",...Qm,started:f,durationMs:k()},!qt)};O.on("data",qt=>{d||(Nc.
push(qt),to+=qt.length,to>u&&Tc(!0))}),O.on("end",()=>Tc(!1)),O.on("error",qt=>_("truncated",Ut(qt))),O.on("close",()=>_(
"truncated","the response was cut short"))});try{w.end(e.body??void 0)}catch(O){_("protocol_error",Ut(O),!0)}return s}function G$(){
let e=()=>{};return{promise:new Promise(n=>{e=n}),resolve:e}}var Mh=new WeakMap;function H$(e,t){let n=Mh.get(e)??W$(e),
r=n.indexOf(null),s=r<0?n.length:r;return n[s]=t,()=>{n[s]===t&&(n[s]=null)}}function W$(e){let t=[];return Mh.set(e,t),
e.addEventListener("abort",()=>{for(let n of t)n?.()},{once:!0}),t}function V$(e,t){return(n,r,s)=>{e(n).then(i=>{let o=i.
map(({address:c})=>t(c)).find(c=>c!==null),[a]=i;o!==void 0?s(new Vr(o),""):a===void 0?s(Ih(n),""):r.all?s(null,[...i]):
s(null,a.address,a.family)},i=>s(i instanceof Error?i:Ih(n),""))}}function Ih(e){let t=new Error(`${e} has no address`);
return Object.assign(t,{code:"ENODATA"})}function Rh(e){return"getPeerCertificate"in e}function Y$(e){let t=Date.parse(e.
getPeerCertificate().valid_to);return t<Date.now()?new Date(t).toISOString().replace(".000Z","Z"):null}function J$(e){return"\
secureConnecting"in e?!e.secureConnecting:!e.connecting}var z$=/^[ -~]*$/;function X$({headers:e,body:t}){let n={...e};for(let[
r,s]of Object.entries(e))z$.test(s)||(n[r]=Buffer.from(s).toString("latin1"));return n["accept-encoding"]="identity",t!==
null&&(n["content-length"]=String(t.length)),n}function Z$(e){let t={};for(let[n,r]of Object.entries(e))r!==void 0&&(t[n]=
typeof r=="string"?r:r.join(", "));return t}function Q$({httpVersion:e,headers:t}){if(!/^1\.[01]$/.test(e))return`the re\
sponse is HTTP/${e}, not HTTP/1.1`;let n=t["transfer-encoding"];return n===void 0||/^chunked$/i.test(String(n))?null:"th\
e response has a transfer-encoding that was not requested"}function eE(e){return/^[\r\n]*(?:H|$)/.test(e.toString("latin\
1",0,64))}import{readFileSync as rC,realpathSync as sC,writeFileSync as tE}from"node:fs";import{isAbsolute as oC,join as nE,relative as aC,
resolve as cC,sep as uC}from"node:path";async function jh(e,t,n){let{repository:r}=t;try{let s=iE(t);return await rE({repository:r,path:e,ref:s},n)}catch(s){if(s instanceof
j&&s.status===404)return null;throw s}}async function rE({repository:e,path:t,ref:n},r){let s=await r.request("GET /repo\
s/{owner}/{repo}/contents/{path}",{...ee(e),path:t,...n!==null&&{ref:n},headers:{accept:"application/vnd.github.raw+json"}});
if(Array.isArray(s.json))throw oE(t);return sE(s.json,t)??s.body.toString("utf8")}function sE(e,t){let n=y(e,"type");if(!(typeof n==
"string"&&y(e,"sha")))return null;let s=y(e,"content");if(y(e,"encoding")==="base64"&&typeof s=="string")return Buffer.from(
s,"base64").toString("utf8");throw new S(`${t} is a ${n} that the API gives no content of; write the path of a file of 1\
 MiB at most`)}function iE({workflowSha:e,sha:t}){return e||t}function Ch(e,t){try{return tE(nE(e,`webhook-action-${t}`),"",{flag:"wx"}),!0}catch(n){return!(n instanceof Error&&"code"in
n&&n.code==="EEXIST")}}function oE(e){return new S(`${e} is a directory; write the path of a file`)}var aE=["workflow_call","workflow_run"],cE=/^\s*(?:-\s*)?["']?uses["']?:.*\/webhook-action[/@]/m,uE=5,Dh=20,lE="GET /rep\
os/{owner}/{repo}/actions/workflows",fE=R({name:A(),path:A(),state:C(A(),"active")});function pE(e,t){let n;try{({data:n}=
Nt({text:t,file:e}))}catch(o){if(o instanceof S)return null;throw o}let r=y(n,"on");if(r===void 0)return null;let s=y(n,
"name"),i=y(y(r,"workflow_run"),"workflows");return{path:e,name:typeof s=="string"?s:e,events:P(r)?Object.keys(r):[r].flat().
map(String),watched:i===void 0?[]:[i].flat().map(String),usesAction:cE.test(t)}}function dE(e,t=null){let n=new Set(e.filter(
({usesAction:r,path:s})=>r||s===t).flatMap(({watched:r})=>r));return e.filter(({name:r,path:s,usesAction:i,events:o})=>!i&&
s!==t&&!n.has(r)&&!n.has(s)&&!o.every(a=>aE.includes(a)))}function hE(e){let t=e.slice(0,Dh).map(({name:r,path:s})=>r===
s?r:`"${r}" (${s})`),n=e.length-t.length;return[...t,...n>0?[`${n} more`]:[]].join(", ")}async function Uh(e,t){let n=si(
t);if(t.eventName!=="workflow_run"||n===null||!Ch(t.temp,"coverage"))return null;try{let r=await mE(e,t,n);return r.length===
0?null:`${n}: the list on.workflow_run.workflows lacks ${hE(r)}, whose runs are not reported; add the names, or set cove\
rage: false`}catch(r){if(r instanceof j)return null;throw r}}async function mE(e,t,n){let r=await Ph(e,t,n);if(r===null||
r.watched.length===0)return[];let s=[],i=e.pages(lE,ee(t.repository),{keys:["workflows"],most:uE});for await(let{items:c}of i)
for(let u of c){let l=le(fE,u);if(!l.success)continue;let{name:f,path:p,state:d}=l.output,m=p.startsWith(".github/workfl\
ows/"),h=[f,p].some(g=>r.watched.includes(g));m&&!h&&d==="active"&&p!==r.path&&s.push(p)}let o=await Promise.all(s.slice(
0,Dh).map(c=>Ph(e,t,c))),a=[r,...o.filter(c=>c!==null)];return dE(a,r.path)}async function Ph(e,t,n){let r=await jh(n,t,
e);return r===null?null:pE(n,r)}var yE="give it a longer timeout if it needs more time",Bh="does this port speak https? Then write https://",gE=["443","\
8443"],wE=/plain HTTP|HTTP request to an HTTPS server/i,bE="2xx",Hi="the receiver does not accept its body",hc="check it\
s secret and headers",vE=`${hc}, and leave out its body: some servers refuse a GET with one`,Fh={400:Hi,401:hc,403:hc,404:"\
check its URL",405:"check its method",413:Hi,422:Hi},kE={dns_error:"DNS error",tls_error:"TLS error"},$E=/^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}([^\\/?#]*)/i,
qh=100;function Kh(e,{successCodes:t,successBody:n},r,s){let{url:i}=r;if(e.kind==="failure"){let{code:f,status:p,connected:d,
permanent:m}=e,g=[e.message.replace(/\.$/,""),SE(e,i)].filter(Boolean).join("; ");return{code:f,message:g,status:p,connected:d,
permanent:m}}let{status:o,headers:a}=e,c={status:o,connected:!0,permanent:!1};if(dl(t,o)){let f=n&&EE(e,n,s);return f?{...c,
code:"body_rejected",message:f}:null}if(o>=300&&o<400){let f=OE(o,a.location,i);return{...c,code:"redirect",message:f}}let u=pl(
t),l=[`HTTP ${o}`,u===bE?null:`success_codes is ${u}`,xE(e,r),Gh(e,s)];return{...c,code:"status",message:l.filter(Boolean).
join("; ")}}function EE(e,{path:t,accepted_values:n},r){let s=n.map(c=>JSON.stringify(c)).join(", "),i=c=>[`HTTP ${e.status}\
, but ${c}`,Gh(e,r)].filter(Boolean).join("; ");if(e.cut)return i("the body is too long to be compared with success_body");
let o=e.body.toString("utf8").trim();if(t===void 0)return n.some(c=>String(c)===o)?null:i(`success_body accepts only ${s}`);
let a=_E(o,t);return a===void 0?i(`the body has no ${t} (success_body accepts ${s})`):n.some(c=>c===a)?null:i(`${t} is ${re(
r(ts(a)??""),qh)||"another value"} (success_body accepts ${s})`)}function _E(e,t){let n=Je(t);if(n.kind==="error")return;
let r=qc(ct(e),n.path);return r.found?r.value:void 0}function Gh({body:e},t){let n=re(t(e.toString("utf8")),qh);return n===
""?null:`the receiver said: ${n}`}function Hh(e){return e!==null&&Fh[e]===Hi}function Yn(e){return kE[e]??e.replaceAll("\
_"," ")}function SE({code:e},t){if(e==="timeout")return yE;let n=e==="connection_reset"||e==="protocol_error",r=t.protocol===
"http:"&&gE.includes(t.port);return n&&r?Bh:null}function xE({status:e,body:t},n){return n.url.protocol==="http:"&&e===400&&
wE.test(t.toString("latin1"))?Bh:n.method==="GET"&&n.body.length>0&&[400,401,403].includes(e)?vE:Fh[e]}function OE(e,t,n){
let r=t===void 0?"":` to ${AE(t)??n.host}`;return`HTTP ${e}${r}, and redirects are not followed; write the final URL, or\
 add ${e} to success_codes`}function AE(e){let[,t]=$E.exec(e)??[];return t?.split("@").at(-1)}var NE=64*1024,TE=5*6e4,Wh="cancelled: the step was cancelled";async function Yh(e,t,n){let r=[],s=i=>DE(r,i,n);for(let i=1;;i+=
1){let{error:o,...a}=await IE(e,t,n,i),{message:c,response:u}=a,l={...a,waitedMs:null};if(r.push(l),o===null)return s(null);
let f=Gd({attempt:i,retryDelaysSeconds:n.retryDelaysSeconds,failure:o,retryAfter:u?.headers["retry-after"],now:e.clock.now(),
random:e.random(),retryOnlyIfUndelivered:n.retryOnlyIfUndelivered});if(f.kind==="stop")return s([c,f.reason].filter(Boolean).
join("; "));if(l.waitedMs=f.delayMs,await e.clock.sleep(f.delayMs,n.signal),n.signal.aborted)return s(Wh);let p=await n.
shouldRetry?.()??!0;if(n.signal.aborted)return s(Wh);if(!p)return s(c)}}async function IE(e,t,n,r){let{url:s,method:i,body:o}=t,
a=await uf(n.allowlist,t,e.addresses),c=e.clock.now(),u=Math.floor(c/1e3),l={},p=a!==null?Vh("blocked",a,c):await(async()=>{
let{id:v,signedBytes:w=o}=t,k={id:v,timestamp:u,body:w};return l=vi(t.signatures,k,t.keys),e.request({url:s,method:i,headers:{
...t.headers,"webhook-timestamp":String(u),...l},body:o.length===0&&RE(i)?null:o,timeoutMs:n.timeoutMs,maxBytes:NE,refuses:Ta(
hi(n.allowlist,s),s.hostname),keepAlive:n.keepAlive,signal:n.signal})})().catch(v=>Vh("protocol_error",Ut(v),c)),d=Object.
values(l),m=jE(p,d),g=Kh(m,n,t,v=>n.quoteResponse?e.redact(v):"");return{attempt:{number:r,status_code:m.status,error:g?.
code??null,started:new Date(m.started).toISOString(),duration_ms:m.durationMs},timestamp:u,message:g&&`${g.code}: ${g.message}`,
response:m.kind==="response"?m:null,error:g}}function RE(e){return e==="GET"||e==="HEAD"}var LE=/[\s,:=]+/,ME=16;function jE(e,t){
if(e.kind==="failure"||t.length===0)return e;let n=t.flatMap(c=>[c,...c.split(LE)]).filter(c=>c.length>=ME).flatMap(CE),
r=e.body.toString("latin1"),s=[...Object.values(e.headers),r].join().toLowerCase();if(!n.some(c=>s.includes(PE(c))))return e;
let{redact:i,add:o}=ji();for(let c of n)o(c);let a=Object.entries(e.headers).map(([c,u])=>[c,i(u)]);return{...e,headers:Object.
fromEntries(a),body:Buffer.from(i(r),"latin1")}}function CE(e){let t=Buffer.from(e,/^(?:[\da-f]{2})+$/i.test(e)?"hex":"b\
ase64"),n=t.toString("hex"),r=t.toString("base64");return[e,n,n.toUpperCase(),r,r.replace(/=+$/,""),t.toString("base64ur\
l")]}function PE(e){return/[a-z\d]{8}/i.exec(e)?.[0].toLowerCase()??""}function Vh(e,t,n){return{kind:"failure",code:e,message:t,
status:null,connected:!1,permanent:!0,started:n,durationMs:0}}function DE(e,t,{retryDelaysSeconds:n}){return{delivered:t===
null,reason:t!==null&&e.length>1?`${t} (${e.length} attempts)`:t,attempts:e,maxAttempts:n.length+1,notes:UE(e.at(-1))}}function UE(e){
let t=Date.parse(e?.response?.headers.date??""),n=Math.abs(t-Date.parse(e?.attempt.started??""));return n>TE?[`the recei\
ver's clock is ${Math.round(n/6e4)} minutes off this one's; it may refuse the webhook-timestamp`]:[]}function Jh({id:e,webhook:t,
event:n},{delivered:r,reason:s,attempts:i}){return{id:e,webhook:t,event:n,status:r?"success":"failure",reason:s,attempts:i.
map(({attempt:o})=>o)}}function Yr({id:e,webhook:t,event:n},r){return{id:e,webhook:t,event:n,status:"not_run",reason:r,attempts:[]}}
function Wi(e,t){return{...Yr(e,t),status:"failure"}}function zh(e){let t=n=>e.filter(r=>r.status===n).length;return{delivered:t(
"success"),failed:t("failure"),skipped:t("not_run")}}import{createHash as BE}from"node:crypto";function Xh(e,t){let{callback_url:n,callback_context:r}=t,{callback_token:s,callback_dispatch:i}=t;return{...e,...mi({callback_url:n,
callback_context:r,callback_token:s,callback_dispatch:i})}}function Qh(e,t){let{lookup:n,secrets:r}=t,s=Jr("url",()=>{let c=as(
e.url,n),u=Bn(c);if(u!==null)throw new Q(u);return new URL(c)}),i=Jr("query",()=>tu(e.query??{},n));i!==""&&(s.search=[s.
search,i].filter(Boolean).join("&"));let{bytes:o,stored:a}=zr(e)?Jr("body",()=>t.body(e,n)):FE;return{id:t.id,webhook:e.
name,event:t.event,method:e.method,url:s,shown:Ue(e.url)===null?s.href:`${s.origin}/***`,headers:KE(e,t,o.length>0),body:o,
stored:a,signatures:e.signature,carriesSecret:Mt(e).some(({path:c,text:u})=>c[0]!=="body"&&c[0]!=="callback"&&qE(u)),keys:e.
secret_name.flatMap(c=>r.get(c)??[])}}function em(e,t=null){let n=Zh(e);return t===null?`msg_${n}`:`msg_${n.slice(0,16)}${Zh(
e,t).slice(0,16)}`}function Zh(e,t=[]){let{repository:n,runId:r,attempt:s,chain:i,webhook:o,kind:a,status:c}=e,{sender:u}=e,l=[n,r,s,i,o,a,
c,...u?[u.runId,u.attempt]:[]];return BE("sha256").update(JSON.stringify([...l,...t])).digest("hex").slice(0,32)}var FE={
bytes:Buffer.alloc(0),stored:pn("")};function zr({method:e,body:t,payload:n}){return!(e==="GET"||e==="HEAD")||t!==void 0||
n!==void 0}function qE(e){return e.includes("secrets.")&&rt(e).some(({name:t})=>De(t)!==null)}function KE({headers:e,username:t,
password:n},{id:r,event:s,lookup:i},o){let a=Object.entries(e).flatMap(([u,l])=>{let f=Jr(`headers.${u}`,()=>{let p=eu(l,
i);return p===null?null:GE(p)});return f===null?[]:[[u.toLowerCase(),f]]}),c=Jr("username",()=>{if(t===void 0)return{};let u=`${ft(
t,i)}:${ft(n??"",i)}`;return{authorization:`Basic ${Buffer.from(u).toString("base64")}`}});return{...o&&{"content-type":"\
application/json"},"user-agent":`webhook-action/${yn}`,...Object.fromEntries(a),...c,"webhook-id":r,"webhook-event":s}}function GE(e){
if(new RegExp("(?!\\t)\\p{Cc}","u").test(e))throw new Q("a value has a control character, which a header cannot have; re\
move it, or encode it with the filter url");return e.trim()}function Jr(e,t){try{return t()}catch(n){throw n instanceof Q?
new Q(`${e}: ${n.message}`):n}}var HE=/^webhook-action\/(?:record|callback)\//;function WE(e,t){let n=kn(e);return{bytes:Buffer.
from(n),stored:pn(sc(n,t))}}function tm(e){let t=new Map,n=bd(e.secrets),r=(s,i)=>{let o=t.get(s)??WE(i(),n);return t.set(
s,o),o};return(s,i)=>{let{body:o,payload:a="jobserv"}=s;if(o!==void 0)return VE(o,i,n);if(a==="github")return r("github",
()=>e.event);let c=e.payload;if(c===null)throw new Error("the build was not read");if(a==="jobserv")return r("jobserv",()=>Xh(
c,e.keys));let u=m=>m===void 0?null:ft(m,i),l=u(s.dockerhub?.repo_name),f=u(s.dockerhub?.tag),{serverUrl:p,isPrivate:d}=e;
return r(JSON.stringify(["dockerhub",l,f]),()=>Xh(Df(c,{serverUrl:p,isPrivate:d,repoName:l,tag:f}),e.keys))}}function VE(e,t,n){
if(typeof e!="string")return{bytes:Buffer.from(kn(yo(e,t))),stored:pn(kn(Yd(e,t,n)))};let r=ft(e,t);if(HE.test(r))throw new Q(
"it begins as what this action signs for itself; begin it otherwise");return{bytes:Buffer.from(r),stored:pn(Ui(e,t,n))}}
var YE=8,JE=/^[a-z]{1,10}$/,zE=/^[\d.,:/+_-]+(?:[T ][\d.:]+)?(?:Z|[+-][\d:]+)?$/;function nm(e,{headers:t},n){let r=e.username===
void 0?[]:[t.authorization],s=n.get(Ue(e.url)??"");return[...s===void 0?[]:XE(new URL(s)),...r.flatMap(i=>i?.replace(/^Basic /,
"")??[])]}function XE({pathname:e,search:t,searchParams:n}){let r=e.slice(1),s=t.slice(1),i=[e+t,e,t],o=s.split("&").map(
u=>u.slice(u.indexOf("=")+1)),a=[...r.split("/"),...o],c=[r+t,r,s,...a.flatMap(u=>[u,QE(u)]),...n.values()];return[...new Set(
[...i,...c.filter(ZE)])].filter(u=>u!==""&&u!=="/")}function ZE(e){return e.length>=YE&&!JE.test(e)&&!zE.test(e)}function QE(e){
try{return decodeURIComponent(e)}catch{return e}}function rm(e,t,{repository:n,...r}){let s=t?.stored??null,i={...e,chain:null,body:s,retry_of:null},o=e_({sent:i,run:r,repository:n},
t?.keys[0]);return{...i,mac:o}}function e_(e,t){let n=t_(e);return n===null||t===void 0?null:Sp(t,n)}function t_({sent:{id:e,webhook:t,event:n,body:r},run:{run_id:s,run_attempt:i},repository:o}){return r&&[o,s,i,e,t,n,r.sha256]}var n_="<!-- -->";function _e(e){return re(e).replace(/[&<>"'`*_{}[\]()#+!|~\\@$^=:]|w(?=ww\.)/gi,t=>`&#${t.charCodeAt(0)}\
;${t==="@"?n_:""}`)}function sm(e){return`**${_e(e).trim()}**`}function Vi(e,t){let n=r_(t);return n===null?_e(e):`[${_e(e)}](${n})`}function im(e,t){return t===""?e:`${e}<br><sub>${t}\
</sub>`}function Yi(e,t){return om(t,e.map(n=>`- ${n}
`))}function Ji(e,t,n){let r=i=>`| ${i.join(" | ")} |
`,s=r(e)+r(e.map(()=>":--"));return s+om(n-Buffer.byteLength(s),t.map(r))}function om(e,t){let n="",r=0;for(let[s,i]of t.
entries()){if(r+=Buffer.byteLength(i),r>e)return`${n}
and ${t.length-s} more that do not fit here.
`;n+=i}return n}function r_(e){if(!e||!URL.canParse(e))return null;let{protocol:t,href:n,username:r,password:s}=new URL(
e);return!/^https?:$/.test(t)||r||s?null:n.replace(/[()<>[\]|"'`\\*_~]/g,i=>`%${i.charCodeAt(0).toString(16).toUpperCase()}`)}
var Bt={failure:"\u2717",waiting:"\u25CF",success:"\u2713",skipped:"\u2013"};function mc(e,t){return`${Bt[e]}\xA0${_e(t)}`}
function yc(e){switch(e){case"PASSED":return"success";case"SKIPPED":return"skipped";case"QUEUED":case"RUNNING":return"wa\
iting";case"FAILED":case"RUNNING_WITH_FAILURES":return"failure"}}var s_="\xA0";function zi(e){let t=Math.max(0,Math.round(
e));if(t<1e3)return Jn(t,"ms");if(t<59950)return Jn((t/1e3).toFixed(1),"s");let n=Math.round(t/1e3),r=Math.floor(n/60);return r<
60?`${Jn(r,"min")} ${Jn(n%60,"s")}`:`${Jn(Math.floor(r/60),"h")} ${Jn(r%60,"min")}`}function Jn(e,t){return`${e}${s_}${t}`}var i_=3e5,o_=2e4,a_=12,c_=8;function am(e,t){let{name:n,trigger_name:r,status:s,web_url:i,build_id:o,runs:a}=e,c=n??r??
`build ${o}`;return`${um(s,t(c),i)}
${u_(e,t)}

${a.length===0?`No runs are known.
`:l_(a,t)}`}function cm(e,t){return`${um(e.status,t(e.title),e.page)}
Its jobs were not asked for: no webhook here uses them.
`}function um(e,t,n){return`## ${mc(yc(e),e)}: ${Vi(t,n)}
`}function u_({trigger_name:e,created:t,completed:n,github:r},s){let{run_number:i,run_attempt:o,event:a,ref:c,sha:u,actor:l}=r,
f=i===void 0?"":` ${i}`,p=o>1?`, attempt ${o}`:"",d=[e,a,c,u?.slice(0,c_),l].filter(m=>m!==void 0&&m!=="").map(m=>_e(s(m??
"")));return[`Build${f}${p}`,...d,lm(t,n)].filter(m=>m!=="").join(" \xB7 ")}function l_(e,t){let n=e.map(i=>[Vi(t(i.name),
i.web_url),mc(yc(i.status),i.status),lm(i.created,i.completed)]),r=Ji(["Run","Status","Time"],n,i_);if(e.length<=a_)return r;
let s=e.filter(({status:i})=>i==="FAILED").map(i=>`${Vi(t(i.name),i.web_url)} ${i.status}`);return`${Yi(s,o_)}
<details><summary>${e.length} runs: ${f_(e)}</summary>

${r}
</details>
`}function f_(e){let t=new Map;for(let{status:n}of e)t.set(n,(t.get(n)??0)+1);return[...t].map(([n,r])=>`${r} ${n}`).sort().
join(", ")}function lm(e,t){let n=Date.parse(t??"")-Date.parse(e??"");return n>0?zi(n):""}var p_=3e5,d_=1e5,fm=6,h_=["Webhook","Event","Result","Code","Attempts","Time"];function pm(e,t){if(e.length===0)return`\
## Deliveries

There was nothing to deliver.
`;let n=e.filter(({status:s})=>s==="failure").map(({webhook:s,reason:i})=>`${sm(t(s))} failed: ${_e(t(i??""))}`),r=e.map(
s=>y_(s,t));return`## Deliveries: ${m_(e)}

${n.length===0?"":`${Yi(n,d_)}
`}${Ji(h_,r,p_)}`}function m_(e){let{delivered:t,failed:n,skipped:r}=zh(e);return[...n>0?[`${Bt.failure}\xA0${n} failed`]:
[],...t>0?[`${Bt.success}\xA0${t} delivered`]:[],...r>0?[`${Bt.skipped}\xA0${r} skipped`]:[]].join(", ")}function y_(e,t){
let{webhook:n,event:r,attempts:s,id:i}=e,o=s.at(-1);return[im(_e(t(n)),_e(i)),_e(r),g_(e,t),o?dm(o):"",w_(s),b_(s)]}function g_({
status:e,reason:t},n){switch(e){case"success":return`${Bt.success}\xA0delivered`;case"failure":return`${Bt.failure}\xA0fail\
ed`;case"not_run":return`${Bt.skipped}\xA0skipped: ${_e(n(t??""))}`}}function dm({status_code:e,error:t}){return _e(String(
e??(t?Yn(t):"")))}function w_(e){let t=e.length;if(t<2)return t===0?"":"1";let n=[];for(let s of e.map(dm)){let i=n.at(-1);
i?.code===s?i.times+=1:n.push({code:s,times:1})}let r=n.slice(-fm).map(({code:s,times:i})=>i===1?s:`${i} x ${s}`);return n.
length===1?r.join(""):`${t}: ${[...n.length>fm?["\u2026"]:[],...r].join(", ")}`}function b_(e){let[t]=e,n=e.at(-1);if(t===
void 0||n===void 0)return"";let r=Date.parse(n.started)-Date.parse(t.started);return zi(r+n.duration_ms)}var v_=["FAILED","RUNNING","QUEUED","PASSED","SKIPPED"],k_=500,$_=2;async function gm(e,t,n,r){let s=`/repos/${t}/action\
s/runs/${n}`,i={...ee(t),run_id:n},o={keys:["jobs","workflow_jobs"],most:k_},a=await mm(`${s}/attempts/${r}/jobs`,()=>e.
pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",{...i,attempt_number:r},o));if(a!==
null&&r===1)return a;let c=await mm(`${s}/jobs`,()=>e.pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",{...i,
filter:"all"},o));if(c===null)return a;let u=a??c.filter(l=>(l.attempt??r)===r);return[...u,...E_(u,c,r)]}function E_(e,t,n){
let r=t.filter(u=>u.attempt!==null&&u.attempt<n),s=[...gc(r,u=>u.attempt??0)],i=new Map;for(let[,u]of s.toSorted(([l],[f])=>l-
f))for(let[l,f]of gc(u,p=>p.name))i.set(l,[...f,...hm(i.get(l)??[],f.length)]);let o=gc(e,u=>u.name),a=[...i].flatMap(([
u,l])=>hm(l,o.get(u)?.length??0)),c=new Set(a);return r.filter(u=>c.has(u))}function hm(e,t){let n=({status:r,conclusion:s})=>v_.
indexOf(ke(r,s));return e.toSorted((r,s)=>n(r)-n(s)).slice(0,Math.max(0,e.length-t))}function gc(e,t){let n=new Map;for(let r of e){
let s=t(r),i=n.get(s);i?i.push(r):n.set(s,[r])}return n}async function mm(e,t){let n="";for(let r=0;r<$_;r++){let s=await __(
e,t()).catch(i=>{if(i instanceof j&&i.isMissingRoute)return null;throw i});if(s===null)return null;if(s.known>=s.total)return s.
jobs;n=`${s.known} of ${s.total}`}throw new j(`GET ${e} listed only ${n} jobs; run this job again`,200)}async function __(e,t){
let n=[],r=new Map,s=0,i=0;for await(let o of t){if(o.total===null&&o.items.length===0&&s===0)throw new j(`GET ${e} list\
ed no jobs and gave no count`,200);i=o.total??0;let a=n.length;for(let c of o.items){let u=O_(c);if(u===null)throw new j(
`GET ${e} listed something that is no job`,200);let l=u.id===null?void 0:r.get(u.id);l&&JSON.stringify(l)===JSON.stringify(
u)||(l===void 0&&s++,u.id!==null&&r.set(u.id,u),n.push(u))}if(n.length===a)break}return{jobs:n,known:s,total:i}}var S_=[
"success","failure","cancelled","skipped"],x_=new Map([["running","in_progress"],["blocked","waiting"]]);function O_(e){
if(!N_(e))return null;let t=T_(e.id)?e.id:null,n=ym(e.labels);return{id:t,name:Me(e.name)??`job ${t??""}`.trim(),attempt:typeof e.
run_attempt=="number"?e.run_attempt:null,checkRunId:Me(e.check_run_url)?.replace(/^.*\//,"")||null,...A_(Me(e.status)??"",
e.conclusion),runnerName:Me(e.runner_name),labels:n.length>0?n:ym(e.runs_on),url:Me(e.url),pageUrl:Me(e.html_url),created:It(
Me(e.created_at)),started:It(Me(e.started_at)??Me(e.started)),completed:It(Me(e.completed_at)??Me(e.stopped))}}function A_(e,t){
return t===void 0&&S_.includes(e)?{status:"completed",conclusion:e}:{status:x_.get(e)??e,conclusion:Me(t)}}function N_(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}function T_(e){return Number.isSafeInteger(e)}function Me(e){return typeof e==
"string"&&e!==""?e:null}function ym(e){return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}var wc=3e4,wm=2500;async function vm(e,t){let{repository:n,apiUrl:r,serverUrl:s,own:i}=t,o=await oi(e.api,n,i?await M_(e,
t):await j_(e,t)),{runs:a,self:c,unfinished:u}=await C_(e,t,o),l=I_(o,a,t)?R_(o,a):Xi(o,a,i),{status:f}=l;L_(e.log,{unfinished:u,
own:i,status:f});let p={repository:n,apiUrl:r,serverUrl:s};return e.log.info(`run ${o.id}, attempt ${o.attempt}, of ${o.
workflow??n}: ${f}, ${a.length===1?"1 run":`${a.length} runs`}`),{...l,payload:Mf({run:o,runs:a,status:f,place:p}),run:o,
runs:a,self:c}}function I_({conclusion:e},t,{own:n,apiUrl:r}){return n===null&&e!==null&&/\/api\/v1$/.test(r)&&t.some(({
status:s})=>!$e(s))}function R_(e,t){let n={...e,status:"in_progress",conclusion:null},{status:r}=Xi(n,t,null);return{status:r,
dockerHub:"error",noResult:"incomplete"}}var bm=10;function L_(e,{unfinished:t,own:n,status:r}){if(t.length===0)return;if(n===
null){e.info(`not finished: ${mn(t)}`);return}let s=t.length===1,i=t.length-bm,o=`${s?"job":"jobs"} ${mn(t.slice(0,bm))}${i>
0?` and ${i} more`:""}`,a=$e(r)?`so ${s?"its result is":"their results are"} not in the build`:`so the build is reported\
 as ${r}`,c=n.needs?`add ${s?"it":"them"} to needs, or, if there already, remove "name" from the job`:`report from a las\
t job that has ${s?"it":"them"} in needs`;e.warning(`${o} ${s?"has":"have"} not finished, ${a}; ${c}`)}async function M_({
api:e,log:t},n){let{repository:r,runId:s,env:i}=n,o=n.attempt??i.runAttempt,a={...Lt(i),id:s,attempt:o};try{let c=await va(
e,r,s,o);return{...await $a(e,r,km(c,a)),status:a.status,conclusion:null,refKind:a.refKind??c.refKind,pullRequest:a.pullRequest??
c.pullRequest}}catch(c){if(!(c instanceof j&&c.isMissingRoute))throw c;return t.warning(`the server has no API for workf\
low runs (404): the times of run ${s} are missing`),a}}async function j_({api:e},t){let{repository:n,runId:r,attempt:s,env:i}=t,
o=await va(e,n,r,s).catch(u=>{throw u instanceof j&&u.status===404?new j(`the API has no run ${r}${s?`, attempt ${s},`:""}\
 of ${n} (404): check run-id and run-attempt, or add "permissions: actions: read" to the job; where the server has no AP\
I for runs, report from a job of that run`,404):u}),a=ai(i.event),c=a?.id===o.id&&a.attempt===o.attempt?km(o,a):o;return $a(
e,n,c)}async function C_(e,t,n){let{api:r,log:s,clock:i,signal:o}=e,{repository:a,own:c}=t,u=i.now(),l=[];for(let f=0;;f+=
wm){let p=await gm(r,a,n.id,n.attempt);if(p===null)return{runs:D_(e,n,c),self:null,unfinished:[]};let d=i.now(),m=Hf(p,c,
d),{lagging:h}=m;if(h.length>0&&f<wc&&d-u<wc){f===0&&s.info(`${mn(h)} done in needs but not in the API, asking on for up\
 to ${wc/1e3} s`),l=h,await i.sleep(wm,o);continue}return l.length>0&&h.length===0&&s.info(`${mn(l)} done in the API too\
, after ${Math.round((d-u)/1e3)} s`),P_(s,m),m}}function P_(e,{believed:t,forgiven:n,doubted:r}){t.length>0&&e.warning(`${mn(
t)} unfinished in the API after 30 s; the results in needs are used`),n.length>0&&e.warning(`${mn(n)} FAILED, but succes\
s in needs (continue-on-error): does not count against the build`),r.length>0&&e.warning(`${mn(r)} cannot be matched to \
one job in needs, so its own status counts: put every job into needs, and give no job a name that begins with another's \
key`)}function D_({log:e},t,n){let r=`the API has no jobs of run ${t.id} (404)`;return n?.needs?(e.info(`${r}: needs alo\
ne says how they ended`),Vf(n.needs)):(e.warning(n?`${r}: the build is what job-status says; give the other jobs as "nee\
ds: \${{ toJSON(needs) }}"`:`${r}: the build is what the run itself says`),[])}function km(e,t){let n=Object.entries(e).
filter(([,r])=>r!==null);return{...t,...Object.fromEntries(n)}}function mn(e){return e.map(t=>`"${t}"`).join(", ")}function Xi(e,t,n){
let r=n?B_(n):[],s=r.length>0?"FAILED":F_(e,t,n),i=t.filter(({counts:c,status:u})=>c&&u==="FAILED").map(({conclusion:c})=>c??
""),o=e.conclusion!==null&&r.length===0,a=U_(o?e.conclusion:null,[...r,...i],t.length>0);return a==="stale"?{status:s,dockerHub:"\
error",noResult:a}:a==="action_required"?{status:"QUEUED",dockerHub:"error",noResult:a}:{status:s,dockerHub:Kl(s,o?[e.conclusion??
""]:[...r,...i]),noResult:a}}function U_(e,t,n){switch(e){case"stale":return"stale";case"action_required":return n?null:
"action_required";case"cancelled":return t.every(r=>r==="cancelled")?"cancelled":null;case null:return t.length>0&&t.every(
r=>r==="cancelled")?"cancelled":null;default:return null}}function B_({jobStatus:e,needs:t}){let n=Yf(t);return e==="suc\
cess"?n:[e,...n]}function F_(e,t,n){if(e.conclusion!==null)return ke(e.status,e.conclusion);let r=ql(t.map(({counts:s,status:i})=>s?
i:"PASSED"));return r!==null?r:n?"PASSED":ke(e.status,null)}function Em(e,t){let{environment:n}=e;if(t===n.repository)return e;let[r=""]=t.split("/");return{...e,environment:{...n,
repository:t,repositoryOwner:r,runId:0}}}function bc(e){return{build:e.some(t=>/^(build|runs|status|job)\b/.test(t)),ref:e.
includes("github.ref"),base:e.includes("github.base_ref")}}async function _m(e,t,n){let{inputs:r}=e,{environment:s}=r,i=Ff(
r.needs),o=tf(r),a=o.own?W_(r,i):null,c=n.build?null:o.run,u=c===null?await G_(e,t,o,a):null,l=u?.run??c??Lt(s),f=o.own?
l:await q_(l,{source:e,io:t,uses:n,fetched:u!==null}),p=u===null?null:H_(e,{...u,run:f},t.log),{status:d,noResult:m}=p??
Xi(f,[],a);return{repository:s.repository,subject:o,run:f,facts:ci(f,s.repository),status:d,noResult:m,build:p,values:{github:ya(
f,s),...p===null?{}:{build:p.payload,status:Hl(p),...ja(p.payload,f,s),...Ua(p.runs)},job:{name:p?.self?.name??s.job,id:p?.
self?.id??(Number(r.jobId)||void 0)}}}}async function q_(e,{source:t,io:n,uses:r,fetched:s}){let{repository:i}=t.inputs.
environment,{tests_url:o}=t.config.notify??{},a=s&&o?.includes("github.ref")===!0,c=r.base&&!s?await oi(n.api,i,e):e;return r.
ref||a?K_(c,i,n):c}async function K_(e,t,{api:n,log:r}){let{headBranch:s,headSha:i,refKind:o,event:a}=e;if(o!==null||a===
"release"||s===null)return e;let c={repository:t,sha:i??""},u=await $m(rs(n,{...c,branch:s})),l=await $m(ss(n,{...c,tag:s}));
return u!==l?{...e,refKind:l?"tag":"branch"}:(r.warning(l?`\${github.ref} is empty: ${s} is both a branch and a tag with\
 the run's commit; use \${github.ref_name}`:`\${github.ref} is empty: the API has neither a branch nor a tag ${s} with t\
he run's commit; add "permissions: contents: read" to the job, or use \${github.ref_name}`),e)}async function $m(e){try{
return await e}catch(t){if(!(t instanceof j))throw t;if([403,404,422].includes(t.status??0))return!1;throw t}}function G_({
inputs:e},t,n,r){let{environment:s}=e,{repository:i,apiUrl:o,serverUrl:a}=s;return vm(t,{repository:i,apiUrl:o,serverUrl:a,
runId:n.runId,attempt:n.attempt,own:r,env:s})}function H_({inputs:e,config:t},n,r){let s=t.notify?.tests_url;return s===
void 0?n:{...n,payload:V_(s,n,e,r)}}function W_({jobId:e,jobStatus:t,environment:n},r){if(t===null)throw new S("input jo\
b-status is empty; leave it out or give ${{ job.status }}");let{runnerName:s,job:i}=n;return{jobId:e||null,jobStatus:t,runnerName:s||
null,jobKey:i||null,needs:r}}function V_(e,{payload:t,run:n,runs:r},{environment:s,variables:i},o){let a=ya(n,s),c={...ja(
t,n,s),...Ua(r)},u=new Map,l=jf(t,f=>{let p={...c,build:t,github:a,run:f};try{return as(e,cs(p,new Map,i))}catch(d){if(!(d instanceof
Q))throw d;let{message:m}=d;return u.set(m,[...u.get(m)??[],f.name]),null}});for(let[f,[p,...d]]of u){let m=d.length>0?`\
 and ${d.length} more`:"";o.warning(`notify.tests_url: ${f}; run "${p}"${m} goes without tests`)}return l}var vc=9;function Sm(e,t,n){let r=new Set(t.filter(({required:i})=>!i).map(({name:i})=>i)),s=e.filter(({status:i})=>i===
"failure");for(let{webhook:i,reason:o}of s)r.has(i)&&n.warning(`webhook "${i}" failed, but is not required: ${o}`);return s.
filter(({webhook:i})=>!r.has(i))}var Y_="fix the body in the config, then report this run from a new one, with the input\
 run-id";function xm(e,{cancelled:t,anew:n}){if(t)return"The step was cancelled; see the deliveries output for what went\
 out.";if(e.length===0)return null;let r=e.slice(0,vc).map(({webhook:f,reason:p})=>`webhook "${f}" failed: ${p}`),s=e.filter(
({attempts:f})=>Hh(f.at(-1)?.status_code??null)),i=e.filter(f=>!s.includes(f)),a=i.every(({attempts:f})=>f.at(-1)?.error===
"blocked")?"after that change,":"fix the receiver and re-run this job; after a change of config or workflow,",c=n===null||
i.length===0?[]:[`${a} ${n}`];if(s.length>0&&c.push(Y_),e.length===1)return[...r,...c].join("; ");let u=`${e.length} web\
hooks failed`,l=e.length>vc?[`the first ${vc} are above`]:[];return[...r,[u,...l,...c].join("; ")].join(`
`)}function Tm(e,t,n){let r=eS(e.notify?.webhooks??[],t.inputs.only);r.length===0&&n.warning("nothing is sent: the config h\
as no notify.webhooks");let s=$c(r,t.inputs),i=tS(s,t,n);return{webhooks:r,missingSecrets:i}}function Im({webhooks:e},t){
let n=$c(e,t),r=t.mode==="test";return{...bc(n.flatMap(wi)),build:n.some(s=>Z_(s,r))}}async function Rm({webhooks:e,missingSecrets:t},n,r,s){
let i=r.mode==="test",o=$c(e,r),a=i?null:await J_(n,s,o),c=i?n.facts:await iS(n,s,o),u=[],l=[];for(let f of e){let p=t.has(
f)?{reason:"no_secret",text:"its secret is empty"}:a===null?{event:"test"}:z_(f,a,{...n,facts:c});"event"in p?u.push({webhook:f,
...p}):l.push({webhook:f,...p})}for(let{webhook:f,text:p}of l)s.log.info(`webhook "${f.name}" skipped: ${p}`);return{selected:u,
skipped:l}}async function J_(e,t,n){let{subject:r,run:s,repository:i}=e,a=r.kind==="completed"&&n.some(({events:c})=>kc(
c,_a))?await Ql(e,s,()=>ef(t.api,i,s)):null;return a!==null&&t.log.info(`build_status_changed: ${a.changed?"yes":"no"}, ${a.
reason}`),{events:Zl(r.kind,e,a),change:a}}function kc(e,t){return e.some(n=>t.includes(n))}function z_({enabled:e,events:t,
match:n,only_failures:r},s,i){if(!e)return{reason:"disabled",text:"enabled is false"};let o=t.find(c=>s.events.includes(
c));if(o===void 0)return{reason:"events",text:X_(t,s,i)};let a=aS(n,i.facts);return a!==null?{reason:"match",text:a}:r&&
(!Dn(i.status)||i.noResult!==null)?{reason:"only_failures",text:`it wants only_failures, ${Lm(i)}`}:{event:o}}function X_(e,{
change:t},n){let r=t!==null&&n.noResult===null&&kc(e,_a)?` (${t.reason})`:"";return`it wants ${e.join(", ")}, ${Lm(n)}${r}`}
function $c(e,{mode:t}){return e.filter(({enabled:n})=>n||t==="test")}function Z_(e,t){let{payload:n="jobserv",body:r,events:s,
only_failures:i}=e,o=zr(e)&&r===void 0&&n!=="github",a=bc(wi(e)).build;return o||a||t?o||a:i||kc(s,nf)}function Lm({status:e,
noResult:t}){let n=Ea(t);return n!==null?`the build is ${e}: ${n}`:`the build ${e==="PASSED"||e==="FAILED"?"":"is "}${e}`}
var Q_="dependabot[bot]",Zi="variables.",Om=10;function eS(e,t){let n=e.map(({name:s})=>s),r=t.filter(s=>!n.includes(s)).
map(s=>({message:`input only names "${s}", which the config does not have; write ${H(s,n)??`one of ${n.join(", ")}`}`}));
if(r.length>0)throw new S(r);return e.filter(({name:s})=>t.length===0||t.includes(s))}function tS(e,{secrets:t,inputs:n},r){
let{environment:s}=n,i=e.map(a=>({webhook:a,names:Kn(a).filter(c=>t.get(c)==="")})).filter(({names:a})=>a.length>0),o=sS(
s)||Am(s);if(i.length>0&&!o)throw new S(i.map(({webhook:a,names:c})=>({message:`webhook "${a.name}" needs the secret ${c.
join(", ")}, which is empty; set it in the repository's, organisation's or environment's secrets. A reusable workflow ge\
ts it with "secrets: inherit", and a job gets an environment's with "environment: NAME"`})));for(let{webhook:a,names:c}of i)
r.warning(Am(s)?`webhook "${a.name}" is skipped: this repository is a fork, and ${c.join(", ")} is empty; set it here, o\
r disable this workflow`:`webhook "${a.name}" is skipped: GitHub gives runs of forks and of Dependabot no secrets, so ${c.
join(", ")} is empty; to notify of these too, send from a workflow_run workflow`);return new Set(i.map(({webhook:a})=>a))}
var nS=["default","omit"];function Mm(e,t,n){let r=new Set(e.flatMap(Mt).flatMap(({text:s})=>rt(s)).filter(({name:s,filters:i})=>{
let o=i.some(a=>nS.includes(a));return s.startsWith(Zi)&&!o}).map(({name:s})=>s));for(let s of r)us(t,s.slice(Zi.length)).
kind==="none"&&n.warning(`${s} has no value${rS(s,t)}`)}function rS(e,t){if(Object.keys(Object(t)).length===0)return"; g\
ive the input variables";let r=iu(t),s=H(e.slice(Zi.length),r),i=r.slice(0,Om).join(", "),o=r.length-Om,a=r.length===0?"\
, and no other":`, but ${i}${o>0?` and ${o} more`:""}`;return`: the input variables has none of that name${s?`; did you \
mean ${Zi}${s}?`:a}`}function Am({event:e}){return y(y(e,"repository"),"fork")===!0}function sS(e){let{fork:t}=ci(Lt(e),
e.repository);return t||e.actor===Q_}async function iS({run:e,facts:t,repository:n},{api:r},s){if(!t.refUncertain||t.fork)
return t;let i=t.branch,o=e.headSha??"",a=l=>s.some(({match:{[l]:f}})=>f!==void 0&&zs(f,i)),c=()=>rs(r,{repository:n,branch:i,
sha:o}),u=()=>ss(r,{repository:n,tag:i,sha:o});return{...t,notBranch:a("branch")?await Nm(`branch ${i} has the run's com\
mit`,c):null,notTag:a("tag")?await Nm(`tag ${i} is at the run's commit`,u):null}}async function Nm(e,t){try{return await t()?
null:`no ${e}`}catch(n){if(!(n instanceof j))throw n;let{status:r,message:s}=n;return r===403||r===404?`the API does not\
 say that a ${e} (${r}); if so, add "permissions: contents: read" to the job`:`the API does not say that a ${e}: ${s}`}}
var oS=["repository","branch","tag","workflow","event","actor"];function aS(e,t){for(let n of oS){let r=e[n];if(r===void 0)
continue;let s=n==="branch"||n==="tag";if(s&&t.fork&&e.repository===void 0)return`the run comes from a fork (${t.repository||
"unknown"}), whose branches fit no pattern`;if(!zs(r,t[n]))return`match.${n} is ${r.join(", ")} and the run's is ${t[n]||
"unknown"}`;let i=n==="branch"?t.notBranch:t.notTag;if(s&&i!==null)return`match.${n} is ${r.join(", ")}, but ${i}`}return null}var cS="unsigned: it has no secret_name";function jm({keys:e,carriesSecret:t}){return e.length===0&&t!==!0?[cS]:[]}function Ec(e,t,n){
let{id:r,method:s,shown:i,headers:o,body:a,keys:c,signatures:u}=e,l=vi(u,{id:r,timestamp:0,body:a},c),f=t??"(the time of\
 the attempt)",p=u.flatMap(d=>ki(d).slice(1));return[`${s} ${i}`,...Dm(o,n),`webhook-timestamp: ${f}`,...Object.keys(l).
map(d=>`${d}: ${p.includes(d.toLowerCase())?f:"***"}`),...jm(e),dS(e),...mS(n(a.toString("utf8")))]}function Cm(e){let{method:t,
shown:n,keys:r,signatures:s}=e,i=s.map(o=>typeof o=="string"?o:o.header);return[`${t} ${n}`,...r.length>0?[`signed: ${i.
join(", ")}`]:jm(e)]}function Pm({attempts:e,maxAttempts:t,notes:n},r,s){return[...e.flatMap(i=>[uS(i,t),...lS(i,r,s)]),
...n]}function uS({attempt:e,message:t,waitedMs:n},r){let{number:s,status_code:i,error:o,duration_ms:a}=e,c=n===null&&s<
r,u=r>1&&!c?`${s} of ${r}`:s,[l]=t?.split("; ",1)??[],f=l===void 0||o===null?`HTTP ${i}`:l.replace(`${o}: `,o==="status"?
"":`${Yn(o)}: `),p=n!==null?`; retrying in ${(n/1e3).toFixed(1)} s`:c&&o!==null?"; not retried":"";return`attempt ${u}: ${f}\
 (${a} ms)${p}`}function lS({response:e,message:t},n,r){if(e===null||n==="never")return[];if(n==="on-failure"&&t===null)
return[];let s=e.body.toString("utf8");return[...n==="always"?Dm(e.headers,r):[],`response: ${s===""?"(empty)":re(r(s))}`]}
function Dm(e,t){return Object.entries($d(e)).map(([n,r])=>`${n}: ${re(t(fS.includes(n)?pS(r):r))}`)}var fS=["location",
"content-location","link","refresh"];function pS(e){return e.replaceAll(/[?#][^>\s]*/g,t=>`${t.charAt(0)}${ln}`)}function dS({
body:e,inPayloadFile:t}){return e.length===0?"no body":`body, ${e.length===1?"1 byte":`${e.length} bytes`}${t?", as in t\
he file of the output payload-file":""}:`}var hS=1e3;function mS(e){let t=/^\s*[{[]/.test(e),n=[],r=0,s=0,i=0,o=!1;for(let a=0;a<
e.length;a+=1){if(a-r>=hS){let u=[s,i].find(l=>l>r)??gS(e,a);n.push(e.slice(r,u)),r=u}if(!t)continue;let c=e[a];if(c==='\
"'&&!(o&&yS(e,a)))o=!o;else{if(o)continue;c===","||c==="{"||c==="["?s=a+1:c===":"&&(i=a+1)}}return r<e.length&&n.push(e.
slice(r)),n}function yS(e,t){let n=0;for(;e[t-1-n]==="\\";)n+=1;return n%2===1}function gS(e,t){return/[\ud800-\udbff]/.
test(e[t-1]??"")?t-1:t}var wS=50,Um=500;function Bm({secrets:e,inputs:t},n,r,{id:s,event:i,values:o,body:a}){let c=cs(o,e,t.variables);try{let u=Qh(
r,{id:s,event:i,lookup:c,secrets:e,body:a});for(let f of nm(r,u,e))n.mask(f);let l=re(n.redact(u.shown));return{kind:"re\
quest",prepared:{...u,shown:l}}}catch(u){if(!(u instanceof Q))throw u;return{kind:"impossible",reason:re(n.redact(u.message),
Um)}}}function Fm({inputs:e,allowlist:t},{signal:n},r){let s=e.mode==="test",{idempotent:i=!0}=r;return{allowlist:t,successCodes:r.
success_codes,successBody:r.success_body,quoteResponse:e.showResponse!=="never",timeoutMs:r.timeout??Dl,retryDelaysSeconds:s?
[]:r.retry_schedule??ha,retryOnlyIfUndelivered:!i,keepAlive:i,signal:n}}async function qm({inputs:e,allowlist:t},n,r){if(ES(
e.allowedHosts,n,r.map(({prepared:o})=>o.url)),e.dryRun)return r.map(({prepared:o})=>bS({allowlist:t},n,o));let s=async({
prepared:o,options:a})=>({prepared:o,outcome:await Yh(n,o,a)}),i=[];for await(let{prepared:o,outcome:a}of _S(r,wS,s))i.push(
vS(e,n,o,a));return i}function bS({allowlist:e},t,n){let r=Aa(e,n.url,n.method)?.replace(/\.$/,"")??null,s=Ec(n,null,t.redact),
i=r===null?"sent":`refused: ${r}`;return t.log.group(`webhook "${n.webhook}" would be ${i}`,s),r===null?Yr(n,"dry_run"):
Wi(n,`blocked: ${r}`)}function vS(e,t,n,r){let s=e.mode==="test",i=Jh(n,$S(r,t));kS(t,i,[...s?Ec(n,r.attempts[0]?.timestamp??
null,t.redact):Cm(n),...Pm(r,s&&e.showResponse==="on-failure"?"always":e.showResponse,t.redact)]);for(let o of r.notes)t.
log.warning(`webhook "${n.webhook}": ${o}`);return i}function kS(e,t,n){let{webhook:r,event:s,status:i,reason:o,attempts:a,
id:c}=t,u=a.at(-1),l=u?.status_code??(u?.error?Yn(u.error):""),f=i==="success"?"delivered":"FAILED";e.log.group(`webhook\
 "${r}" ${f}: ${l} (event ${s})`,[...n,`${c}: ${f}${o===null?"":`: ${o}`}`])}function $S(e,{redact:t}){let{reason:n}=e;return{
...e,reason:n===null?null:re(t(n),Um)}}function ES(e,t,n){e.includes("public")&&n.some(r=>t.proxied(r))&&t.log.notice("d\
eliveries go through a proxy, where their names resolve: addresses behind names are not checked; name the hosts in allow\
ed-hosts to be sure")}async function*_S(e,t,n){let r=e.entries(),s=new Map,i=()=>{let{value:o,done:a}=r.next();if(a)return;
let[c,u]=o,l=n(u);s.set(c,l),l.then(i,i)};for(let o=0;o<t;o++)i();for(let o=0;;o++){let a=s.get(o);if(a===void 0)return;
s.delete(o),yield await a}}var SS=5e3,xS="start a new run or redeliver (docs/redelivery.md)";async function Km(e,t){let n=await e.loadConfig(),r=Tm(
n,e,t.log),s=NS(e.inputs,t),i=OS(e.inputs),o={...e,inputs:i},a=await _m({inputs:i,config:n},t,Im(r,i)).catch(h=>{throw AS(
h,i)}),{selected:c,skipped:u}=await Rm(r,a,i,t),l=a.build===null?void 0:n.notify?.tests_url;Mm([...c.map(({webhook:h})=>h),
{url:l}],i.variables,t.log);let f=TS(c,a,o,t),p=await qm(o,t,f.flatMap(({webhook:h,rendered:g})=>g.kind==="request"?{prepared:g.
prepared,options:Fm(o,t,h)}:[]));await s;let{repository:d}=e.inputs.environment,{webhooks:m}=r;return RS({webhooks:m,run:a,
skipped:u,requests:f,deliveries:p,sender:d},i,t)}function OS(e){let{repository:t,runId:n,environment:r}=e;if(["",r.repository].
includes(t))return e;if(n===null)throw new S(`input repository is ${t}; give the input run-id of its run, too`);return Em(
e,t)}function AS(e,{repository:t}){return e instanceof j&&[403,404].includes(e.status??0)&&t!==""?new j(`${e.message}; g\
ithub-token must be a token that may read ${t}`,e.status):e}async function NS({mode:e,coverage:t,config:n,configFile:r,dryRun:s,
environment:i},{api:o,clock:a,log:c,signal:u}){if(e!=="notify"||s)return;let l=n.trim()===""&&Yt(r)===null;if(!(t??l))return;
let f=new AbortController,p=AbortSignal.any([u,f.signal]),d=a.sleep(SS,p).then(()=>null),m=Uh(o,i).catch(()=>null),h=await Promise.
race([m,d]);f.abort(),h!==null&&c.warning(h)}function TS(e,t,n,r){let{inputs:s,secrets:i}=n,{environment:o}=s,a=tm({payload:t.
build?.payload??null,isPrivate:t.run.isPrivate,serverUrl:o.serverUrl,event:o.event,keys:{},secrets:i});return e.map(({webhook:c,
event:u})=>{let l=Gm(c,t,s),f={...t.values,event:{name:u}},p=Bm(n,r,c,{id:l,event:u,values:f,body:a});return p.kind==="r\
equest"&&(p.prepared.inPayloadFile=IS(c)),{id:l,event:u,webhook:c,rendered:p}})}function Gm(e,{run:t,subject:n,status:r,
repository:s},{mode:i,jobId:o,environment:a}){let{job:c,runnerName:u,step:l}=a,f={repository:s,runId:t.id,attempt:t.attempt,
chain:null,webhook:e.name,kind:i==="test"?"test":n.kind,status:r};return em(f,n.own?[o||`${c} on ${u}`,l]:null)}function IS(e){
let{body:t,payload:n="jobserv"}=e;return zr(e)&&t===void 0&&n==="jobserv"}function RS(e,t,n){let{run:r,webhooks:s}=e,{environment:i}=t,
o=LS(e,t,n),a=MS(e.requests),c=Sm(o,s,n.log),u=n.signal.aborted,l=t.mode==="notify"&&!t.dryRun&&c.some(({webhook:h})=>a.
has(h)),f=r.build?.payload??null,p=ac(i.repository,r.run),d=f?am(f,n.redact):cm(jS(r,i.serverUrl),n.redact),m=pm(o,n.redact);
return{result:c.length>0||u?"failure":o.every(({status:h})=>h==="not_run")?"not_run":"success",failure:xm(c,{cancelled:u,
anew:l?xS:null}),outputs:{"build-status":r.status},deliveries:o,payload:f&&Buffer.from(JSON.stringify(f)),record:{...p,...e.
sender!==i.repository&&{sender:e.sender},deliveries:o.map(h=>rm(h,a.get(h.webhook),p.run))},summary:(c.length>0?[m,d]:[d,
m]).join(`
`)}}function LS({webhooks:e,run:t,skipped:n,requests:r,deliveries:s},i,{log:o}){let a=new Map(s.map(c=>[c.webhook,c]));for(let{
webhook:c,reason:u}of n){let f={id:Gm(c,t,i),webhook:c.name,event:""};a.set(c.name,Yr(f,u))}for(let{id:c,event:u,webhook:l,
rendered:f}of r){if(f.kind==="request")continue;let p=`cannot be sent: ${f.reason}`;o.info(`webhook "${l.name}" FAILED: ${p}`);
let d={id:c,webhook:l.name,event:u};a.set(l.name,Wi(d,p))}return e.flatMap(({name:c})=>a.get(c)??[])}function MS(e){return new Map(
e.flatMap(({webhook:t,rendered:n})=>n.kind==="request"?[[t.name,n.prepared]]:[]))}function jS({run:e,status:t,repository:n},r){
return{title:e.title??e.workflow??`run ${e.id}`,status:t,page:e.pageUrl??`${r}/${n}/actions/runs/${e.id}`}}var Hm=["passed","failed"],PS=2e3,Wm=Le({summary:"Sends a webhook of notify once, with a sample build, as mode: test.",usage:"\
send NAME [OPTIONS]",about:`
  NAME                the name of a webhook, as webhook-action list prints it
  --file FILE         default ${Re}
  --secrets FILE      the secrets as in the action's input: lines NAME=value or a
                      JSON object; - reads standard input; default: the variable
                      SECRETS
  --variables JSON    as the action's input
  --status STATUS     of the sample build: ${Hm.join(" (default) or ")}
  --repo OWNER/NAME   of the sample build; default GITHUB_REPOSITORY, else the
                      remote origin of git
  --allowed-hosts, --allowed-schemes, --allowed-methods
                      as the action's inputs; by default public hosts, by https
  --dry-run           prints the request and sends nothing

  SECRETS='tracker=...' webhook-action send tracker`,options:{...Ct,...on,variables:{type:"string"},status:{type:"string",
default:"passed"},repo:{type:"string"},"allowed-hosts":{type:"string"},"allowed-schemes":{type:"string"},"allowed-method\
s":{type:"string"},"dry-run":{type:"boolean",default:!1}},arguments:[1,1],async run({values:e,positionals:[t=""]},n){let{
file:r,status:s,repo:i}=e;if(!Hm.includes(s))throw new K(`--status is "${s}"; write passed or failed`);let o=un(r),a=an(
e.secrets,n)??new Map,c=new Map([...qr(o),...a]),{config:u,trimmed:l}=_i({text:o,file:r},c);for(let[w,k]of l)c.set(w,k);
let f=u.notify?.webhooks.find(w=>w.name===t);if(f===void 0)throw DS(t,u,r);let p=Kn(f).filter(w=>!c.get(w));if(p.length>
0)throw new S(`webhook "${t}" needs the secret ${p.join(", ")}; give its value with --secrets FILE or in the variable SE\
CRETS`);let d=vt(i,n.env,"octo-org/example"),m=US(d,s),h=BS(t,d,m,{variables:e.variables,"allowed-hosts":e["allowed-host\
s"],"allowed-schemes":e["allowed-schemes"],"allowed-methods":e["allowed-methods"],"dry-run":String(e["dry-run"])}),{io:g,
close:v}=FS(m,[...a.values()],n.log);try{let{deliveries:w,failure:k,result:x}=await Km({inputs:h,secrets:c,allowlist:cf(
h),loadConfig:async()=>u,loadRecords:()=>[]},g);return{ok:x!=="failure",json:{result:x,failure:k,deliveries:w},lines:k===
null?[]:[k]}}finally{v()}}});function DS(e,{notify:t,chains:n},r){let s=n.find(({webhooks:a})=>a.some(c=>c.name===e));if(s!==
void 0)return new S(`"${e}" is a link of the chain "${s.name}", which only a run can send; start the chain instead (mode\
: chain)`);let i=t?.webhooks.map(a=>a.name)??[],o=H(e,i);return new S(i.length===0?`${r} has no notify.webhooks`:`${r} h\
as no webhook "${e}"; ${o?`did you mean ${o}?`:`write one of ${i.join(", ")}`}`)}var _c="6dcb09b5b57875f334f61aebed695e2\
e4193db5e",Xr=1001;function US(e,t){let n=`https://github.com/${e}/actions/runs/${Xr}`,r=`https://api.github.com/repos/${e}\
/actions/runs/${Xr}`,s=t==="passed"?"success":"failure",i={created_at:"2026-01-15T10:00:00Z",run_started_at:"2026-01-15T\
10:00:00Z",updated_at:"2026-01-15T10:02:30Z"},o={...i,id:Xr,run_attempt:1,run_number:42,name:"CI",workflow_id:1,path:".g\
ithub/workflows/ci.yml",display_title:"A sample build",event:"push",status:"completed",conclusion:s,head_branch:"main",head_sha:_c,
head_commit:{id:_c,message:"A sample build"},repository:{full_name:e,private:!1},head_repository:{full_name:e},actor:{login:"\
octocat"},pull_requests:[],url:r,html_url:n,jobs_url:`${r}/jobs`},a=(c,u,l)=>({id:c,run_id:Xr,run_attempt:1,name:u,status:"\
completed",conclusion:l,created_at:i.created_at,started_at:i.run_started_at,completed_at:i.updated_at,url:`https://api.g\
ithub.com/repos/${e}/actions/jobs/${c}`,html_url:`${n}/job/${c}`});return{run:o,jobs:[a(1,"build","success"),a(2,"test",
s)],event:{action:"completed",workflow:{name:"CI"},workflow_run:o,repository:o.repository}}}function BS(e,t,{event:n},r){
let s={...r,mode:"test",only:e};for(let[a,c]of Object.entries(s))c!==void 0&&(process.env[`INPUT_${a.toUpperCase()}`]=c);
let{environment:i,...o}=Qp();return{...o,environment:{...i,repository:t,repositoryOwner:t.slice(0,t.indexOf("/")),eventName:"\
workflow_run",runId:Xr+1,sha:_c,ref:"refs/heads/main",refName:"main",actor:"octocat",event:n}}}function FS(e,t,n){let r=ji();
for(let a of t)r.add(a);let s=a=>r.redact(a),i=Lh({ca:null}),o=new AbortController;return process.once("SIGINT",()=>o.abort()),
{close:i.close,io:{api:KS(e),request:i.request,addresses:i.addresses,proxied:Gi,log:qS(a=>n(re(s(a),PS))),clock:Ul(),random:Math.
random,randomBytes:CS,mask:a=>r.add(a),redact:s,signal:o.signal}}}function qS(e){return{info:e,notice:e,warning:t=>e(`wa\
rning: ${t}`),error:t=>e(`error: ${t}`),debug:()=>{},group(t,n){e(t);for(let r of n)e(`  ${r}`)}}}function KS({run:e,jobs:t}){
let n=Buffer.from(JSON.stringify(e));return{async request(r){if(r!=="GET /repos/{owner}/{repo}/actions/runs/{run_id}")throw new j(
`${r} is not known of a sample build`,404);return{status:200,headers:{},json:e,body:n}},async*pages(){yield{items:t,total:t.
length,more:!1}},download:()=>Promise.reject(new Error("A sample build has no files."))}}import{readFileSync as GS}from"node:fs";var Qi=Pn.filter(e=>!Ae.some(t=>t===e)),Ym=[...Ae,...Qi],Jm=Le({summary:"Verifies a webhook's signature; exits with 1, a\
nd why, if it is wrong.",usage:"verify (--signature NAME | --provider NAME) [-H HEADER]... < BODY",about:`
  --signature NAME    ${Ae.join(", ")},
                      ${Qi.join(", ")}
  --secret-file FILE  the secret, byte for byte; default: the variable SECRET
  --provider NAME     a provider of the config in place of --signature; its secret
                      is one of --secrets, else derived (RELAY_KEYS or RELAY)
  -H, --header TEXT   a header as it arrived, once for each
  --file FILE         the config; default ${Re}
  --secrets FILE      as in the action's input secrets; default: the variable SECRETS
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git

The body is read from standard input and must be the bytes that were received.

  SECRET=... webhook-action verify --signature github \\
    -H "X-Hub-Signature-256: sha256=..." < body.json`,options:{...Ct,...on,signature:{type:"string"},provider:{type:"str\
ing"},"secret-file":{type:"string"},header:{type:"string",short:"H",multiple:!0,default:[]},repo:{type:"string"}},arguments:[
0,0],run({values:e},t){let{signature:n,provider:r}=e;if(n===void 0==(r===void 0))throw new K("write one of --signature a\
nd --provider");let s=r===void 0?HS(n??"",e["secret-file"],t):WS(r,e,t);if(Od(s.provider))throw new S(`provider ${s.provider.
name} signs nothing: there is no signature to verify`);let i={uri:"",query:{},headers:yd(e.header.map(VS)),body:t.readInput()},
o=YS(s,i);return{ok:o===null,json:{valid:o===null,reason:o},lines:[o===null?"valid":`not valid: ${o}`]}}});function HS(e,t,{
env:n}){let r=t??"SECRET",s={name:"sender",active:!0,secret_name:[r]},i=Ae.find(c=>c===e),o=Qi.find(c=>c===e);if(i===void 0&&
o===void 0)throw new K(`--signature is "${e}"; write one of ${Ym.join(", ")}`);let a=t===void 0?n.SECRET:GS(t,"utf8");if(!a)
throw new K("the secret is empty; set SECRET, or write --secret-file");return{provider:{...s,...i?{signature:i}:{type:o}},
secrets:new Map([[r,a]])}}function WS(e,t,n){let{receive:r}=cn(t.file,null).config,s=r?.providers.find(c=>c.name===e);if(s===
void 0)throw new S(`${t.file} has no provider ${e}`);let i=an(t.secrets,n),o=c=>{let u=i?.get(c);if(u!==void 0||r?.relay===
void 0)return u??"";let l=Hr(vt(t.repo,n.env),n.env);return Li(l,c,nc(s))},a=s.secret_name.map(c=>[c,o(c)]);return{provider:s,
secrets:new Map(a)}}function VS(e){let[,t,n]=/^([^\s:]+):\s*(.*?)\s*$/s.exec(e)??[];if(t!==void 0&&n!==void 0)return[t.toLowerCase(),
n];throw new K(`--header is "${e}"; write NAME: VALUE`)}function YS({provider:e,secrets:t},n){let r=Date.now(),s=ec(e,n,
{secrets:t,now:r});if(s===null)return null;let i=JS.find(({changed:c})=>c({webhook:n,secrets:t}).some(u=>u!==null&&tc(e,
u.webhook,{secrets:u.secrets,now:r}))),[o]=Ym.filter(c=>tc(zS(e,c),n,{secrets:t,now:r})),a=i?.text??(o===void 0?XS(e,n):
`it is signed as ${o}`);return a===null?s:`${s}; ${a}`}var JS=[{text:"the secret has white space at its start or end: wi\
thout it the signature is right",changed:e=>[Vm(e,t=>t.trim())]},{text:"the sender's secret ends with a newline, this on\
e does not",changed:e=>[Vm(e,t=>`${t}
`)]},{text:"the body has a newline at its end that the sender did not sign",changed:e=>[Ft(e,t=>t.replace(/\r?\n$/,""))]},
{text:"the newline at the body's end is missing, which the sender signed",changed:e=>[Ft(e,t=>`${t}
`),Ft(e,t=>`${t}\r
`)]},{text:"the line ends of the body were changed",changed:e=>[Ft(e,t=>t.replaceAll(`\r
`,`
`)),Ft(e,t=>t.replace(/\r?\n/g,`\r
`))]},{text:"the JSON of the body was formatted anew: verify the bytes as they arrived",changed:e=>[Ft(e,t=>JSON.stringify(
JSON.parse(t))),Ft(e,t=>JSON.stringify(JSON.parse(t),null,2)),Ft(e,t=>Sc(JSON.parse(t)))]}];function Vm(e,t){let n=[...e.
secrets].map(([r,s])=>[r,t(s)]);return{...e,secrets:new Map(n)}}function Ft({webhook:e,secrets:t},n){let r=mo(e.body);if(r===
null)return null;try{let s=Buffer.from(n(r));return{secrets:t,webhook:{...e,body:s}}}catch{return null}}function Sc(e){return Array.
isArray(e)?`[${e.map(Sc).join(", ")}]`:typeof e!="object"||e===null?JSON.stringify(e):`{${Object.entries(e).map(([n,r])=>`${JSON.
stringify(n)}: ${Sc(r)}`).join(", ")}}`}function zS({name:e,active:t,secret_name:n},r){let s=Ae.find(o=>o===r),i=Qi.find(
o=>o===r);return{name:e,active:t,secret_name:n,...s?{signature:s}:{type:i}}}function XS(e,{headers:t}){let n=Ad(e);if(n!==
null&&t[n]!==void 0)return null;let r=Object.keys(t).filter(s=>/sig|token|auth|hmac/.test(s));return r.length>0?`given a\
re ${r.join(", ")}`:null}var eo={key:Ld,url:Md,check:Fd,list:Kd,send:Wm,verify:Jm,history:mh},QS=`webhook-action COMMAND [OPTIONS]

${Object.entries(eo).map(([e,{summary:t}])=>`  ${e.padEnd(9)}${t}`).join(`
`)}

  webhook-action COMMAND --help   the options of a command
  --json                          one JSON value on standard output
  --version                       the version

Exit codes: 0 yes, 1 no (errors in a config, a failed delivery, a wrong
signature), 2 a mistake in the command line.`;for(let e of[process.stdout,process.stderr])e.on("error",()=>{});process.exitCode=
await ex(process.argv.slice(2));async function ex(e){let[t="--help",...n]=e;if(t==="--help"||t==="-h"||t==="help")return Oc(
QS);if(t==="--version")return Oc(yn);let r=Object.hasOwn(eo,t)?eo[t]:void 0;if(r===void 0)return zm(`unknown command ${t}\
; write one of ${Object.keys(eo).join(", ")}`,2);if(n.includes("--help")||n.includes("-h"))return Oc(`webhook-action ${r.
help}`);let s=n.includes("--json");try{let i=n.filter(l=>l!=="--json"),{ok:o,json:a,lines:c,warnings:u=[]}=await r.run(i,
tx(s));for(let l of u)console.error(`warning: ${xc(l)}`);if(s)console.log(JSON.stringify(a,null,2));else for(let l of c)
console.log(xc(l));return o?0:1}catch(i){if(i instanceof K)return zm(`${i.message}; see webhook-action ${t} --help`,2);if(!(i instanceof
S))throw i;s&&console.log(JSON.stringify({problems:i.problems},null,2));for(let o of i.problems)console.error(xc(zn(o)));
return 1}}function tx(e){return{env:process.env,readInput:()=>ZS(0),log:t=>e?console.error(t):console.log(t)}}function xc(e){
return e.split(`
`).map(no).join(`
`)}function Oc(e){return console.log(e),0}function zm(e,t){return console.error(`webhook-action: ${e}`),t}
