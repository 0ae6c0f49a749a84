package org.sequelize4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The column of an attribute: its name when it is not the attribute's, its length or precision, and whether it takes nulls. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Column {
    String value() default "";

    int length() default 0;

    int precision() default 0;

    int scale() default 0;

    boolean text() default false;

    boolean unsigned() default false;

    boolean allowNull() default true;

    String comment() default "";
}
