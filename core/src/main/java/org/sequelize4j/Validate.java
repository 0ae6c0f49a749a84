package org.sequelize4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Rules that a value must obey before it is written, under Sequelize's names. Null is judged by {@code allowNull} only. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Validate {
    long min() default Long.MIN_VALUE;

    long max() default Long.MAX_VALUE;

    /** The least length of a text, and the greatest: {@code len = {2, 50}}. */
    int[] len() default {};

    boolean notEmpty() default false;

    boolean email() default false;

    boolean url() default false;

    String is() default "";

    /** A regular expression that is not found in the text. */
    String not() default "";

    String[] isIn() default {};

    String[] notIn() default {};

    String contains() default "";

    String notContains() default "";

    /** A date that the value comes after, such as {@code "2020-01-31"}. */
    String after() default "";

    String before() default "";

    /** Built-in rules without arguments by their names, such as {@code "isUppercase"} and {@code "isHexColor"}. */
    String[] rules() default {};

    /** The message of all these rules, and of null where it is not allowed. */
    String msg() default "";
}
