package org.sequelize4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The options of a typed model that are common; {@code value} is the table's name, empty for the pluralised name of the interface. All else is said in {@code static void define(Definition<T> m)}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Table {
    String value() default "";

    String schema() default "";

    boolean timestamps() default true;

    /** {@code true}: destroyed rows stay, marked with {@code deletedAt}. */
    boolean paranoid() default false;

    boolean underscored() default false;

    boolean freezeTableName() default false;

    /** What happens when a relation is read that is not loaded; {@code OFF} leaves that to the Sequelize. */
    Strictness strictLoading() default Strictness.OFF;
}
