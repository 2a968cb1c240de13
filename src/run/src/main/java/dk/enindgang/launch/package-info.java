/**
 * The one command ({@code ./mvnw -Prun}): it starts the database, the broker and the application for a practice
 * municipality on one machine, and stops them again.
 *
 * <ul>
 *   <li>R1 Everything lives in one data folder, which is printed. It is kept between runs.
 *   <li>R2 Only a folder that carries our mark, or an empty one, is used; a reset deletes only what we put there.
 *   <li>R3 One run per folder. What a killed run left behind is stopped before the next one starts.
 *   <li>R4 Database and application listen on 127.0.0.1 alone; the passwords are made by chance and readable by their
 *       owner only.
 *   <li>R5 PostgreSQL never runs as the superuser: as root it runs in a user namespace, else as a system user.
 *   <li>R6 Whatever cannot work is said in one plain Danish sentence with what to do, and the exit code is not 0.
 *   <li>R7 Ctrl-C stops the application first and the database after it.
 * </ul>
 *
 * Plain Java, no framework, and not part of what a municipality installs.
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.launch;
