/**
 * The shape of the code, from class files and sources: who may know whom, names, sizes, words, migrations. Each rule
 * is also tried on a canary that breaks it, so that a rule which sees nothing fails.
 */
@NullMarked
package dk.enindgang.it.shape;

import org.jspecify.annotations.NullMarked;
