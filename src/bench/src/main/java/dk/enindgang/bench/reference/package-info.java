/**
 * What the product is measured against, on the same server in the same run: a bare table, a bare repetition, a bare
 * post-back with one insert, and a bare servlet. Nothing here is ever delivered to anybody.
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.bench.reference;
