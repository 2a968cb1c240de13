/**
 * Where Faces and PrimeFaces do otherwise than we want; named in {@code WEB-INF/faces-config.xml}, used by nobody.
 *
 * <ul>
 *   <li>R1 A page without PrimeFaces components carries none of its scripts and none in line.
 *   <li>R2 An address of a resource changes when its content does, so it may be kept for ever.
 *   <li>R3 A view speaks its reader's language, whatever the browser asks for.
 *   <li>R4 A page reads a record as it reads a bean.
 *   <li>R5 What is the same for many readers is written once and kept, under a key of all that may make it differ.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.faces;
