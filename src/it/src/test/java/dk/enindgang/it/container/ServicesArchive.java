package dk.enindgang.it.container;

import dk.enindgang.it.Project;
import dk.enindgang.it.product.Packaging;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The jars of the built EAR without its pages, and a test beside them, as an application of its own on the server. */
final class ServicesArchive {

    private static final String ACCOUNT = "select ref from account where user_name = 'laerer'";

    private ServicesArchive() {}

    static Archive<?> of(Class<?>... tests) {
        // Who the staff of the test is: the teacher of the practice municipality.
        String teacher =
                Packaging.SERVER.product().database().sql(ACCOUNT).get(0).get(0);
        WebArchive archive = ShrinkWrap.create(WebArchive.class, "services-test.war")
                .addClasses(tests)
                .addAsLibraries(jarsOf(Assertions.class), jarsOf(Awaitility.class), jarsOf(Matcher.class))
                .addAsWebInfResource(new StringAsset(runsAs(teacher)), "glassfish-ejb-jar.xml")
                .addAsWebInfResource(new StringAsset(isStaff(teacher)), "glassfish-web.xml");
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "en-indgang.ear")
                .importFrom(Project.path("src/ear/target/en-indgang.ear").toFile())
                .as(EnterpriseArchive.class);
        for (Map.Entry<ArchivePath, Node> file : ear.getContent().entrySet()) {
            String name = file.getKey().get();
            if (name.endsWith(".jar")) {
                archive.addAsLibrary(file.getValue().getAsset(), name.substring(name.lastIndexOf('/') + 1));
            }
        }
        return archive;
    }

    private static java.io.File jarsOf(Class<?> type) {
        try {
            return new java.io.File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String runsAs(String account) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE glassfish-ejb-jar PUBLIC "-//GlassFish.org//DTD GlassFish Application Server 3.1 EJB 3.1//EN"
                  "http://glassfish.org/dtds/glassfish-ejb-jar_3_1-1.dtd">
                <glassfish-ejb-jar>
                  <enterprise-beans>
                    <ejb>
                      <ejb-name>AsStaff</ejb-name>
                      <principal><name>%s</name></principal>
                    </ejb>
                  </enterprise-beans>
                </glassfish-ejb-jar>
                """.formatted(account);
    }

    private static String isStaff(String account) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE glassfish-web-app PUBLIC "-//GlassFish.org//DTD GlassFish Application Server 3.1 Servlet 3.0//EN"
                  "http://glassfish.org/dtds/glassfish-web-app_3_0-1.dtd">
                <glassfish-web-app>
                  <security-role-mapping>
                    <role-name>STAFF</role-name>
                    <principal-name>%s</principal-name>
                  </security-role-mapping>
                </glassfish-web-app>
                """.formatted(account);
    }
}
