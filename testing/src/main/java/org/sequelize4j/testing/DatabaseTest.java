package org.sequelize4j.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The same behaviour on every real database.
 *
 * <p>On a method, in place of {@code @Test}: it runs once on each database. On a class: all its tests run once on each
 * database. Either way a parameter of type {@link TestDatabase} is an empty database of the test's own, the same one in
 * the constructor, in {@code @BeforeEach} and in the test. {@code @BeforeAll} cannot have one: JUnit calls it once for
 * all databases.
 *
 * <pre>{@code
 * @DatabaseTest
 * class RenamingTest {
 *     @Test
 *     void keepsRows(TestDatabase database) { … database.url() … }
 * }
 * }</pre>
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ClassTemplate
@ExtendWith(DatabaseExtension.class)
public @interface DatabaseTest {
    /**
     * Names the databases to run on, where it cannot be all.
     *
     * @return the databases; none for all
     */
    Engine[] value() default {};
}
