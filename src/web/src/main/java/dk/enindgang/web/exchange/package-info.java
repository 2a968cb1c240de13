/**
 * Giving guides to another municipality and taking theirs in: {@code /exchange/give}, {@code /exchange/file},
 * {@code /exchange/take}, and what has been changed here since, {@code /exchange/guide}. For EDITOR.
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.exchange;
